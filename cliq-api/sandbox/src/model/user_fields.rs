//! The fields of user profiles in the state.

use super::state::State;
use super::user_field::UserField;

/// Maximum number of custom fields.
pub(crate) const MAX_CUSTOM: usize = 10;

impl State {
    pub(crate) fn user_field(&self, id: &str) -> Option<&UserField> {
        self.user_fields.iter().find(|field| field.id == id)
    }

    pub(crate) fn custom_fields(&self) -> usize {
        self.user_fields.iter().filter(|field| !field.is_built_in()).count()
    }

    /// A unique name made of a name, such as `dateofjoining`.
    pub(crate) fn unique_field_name(&self, name: &str) -> String {
        let plain: String =
            name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        let is_free = |name: &String| {
            !name.is_empty() && self.user_fields.iter().all(|field| field.unique_name != *name)
        };
        let numbered = (1_u32..).map(|number| format!("{plain}{number}"));
        std::iter::once(plain.clone()).chain(numbered).find(is_free).unwrap_or_default()
    }

    /// Deletes a field and its values.
    pub(crate) fn delete_user_field(&mut self, id: &str) {
        let Some(at) = self.user_fields.iter().position(|field| field.id == id) else { return };
        let field = self.user_fields.remove(at);
        for user in &mut self.users {
            user.custom.remove(&field.unique_name);
        }
    }
}
