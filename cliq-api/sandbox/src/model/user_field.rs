//! Fields of user profiles.

/// A field of user profiles, built in or custom.
#[derive(Clone, Debug)]
pub(crate) struct UserField {
    pub(crate) id: String,
    /// Key of the field in users.
    pub(crate) unique_name: String,
    pub(crate) name: String,
    pub(crate) kind: String,
    pub(crate) origin: Origin,
    pub(crate) mandatory: bool,
    pub(crate) encrypted: bool,
    pub(crate) edit_permission: bool,
    /// Options of a drop-down field.
    pub(crate) options: Vec<FieldOption>,
    /// Epoch milliseconds.
    pub(crate) created: i64,
    pub(crate) modified: i64,
}

/// Who defined a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    BuiltIn,
    Custom,
}

impl UserField {
    pub(crate) fn is_built_in(&self) -> bool {
        self.origin == Origin::BuiltIn
    }
}

/// An option of a drop-down field.
#[derive(Clone, Debug)]
pub(crate) struct FieldOption {
    pub(crate) id: String,
    pub(crate) name: String,
}
