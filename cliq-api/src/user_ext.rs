//! Convenience methods of users.

use crate::types::User;
use serde_json::Value;

impl User {
    /// Returns the display name, another name, the e-mail address, or the id, whichever is present
    /// first. It is empty only if the response has none of them.
    ///
    /// ```
    /// use cliq_api::types::User;
    ///
    /// let user: User = serde_json::from_str(r#"{ "id": "55743301", "email_id": "olivia@example.com" }"#)?;
    /// assert_eq!(user.display_name(), "olivia@example.com");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn display_name(&self) -> &str {
        let names = [
            self.display_name.as_deref(),
            self.full_name.as_deref(),
            self.name.as_deref(),
            self.first_name.as_deref(),
            self.email_id.as_deref(),
            Some(self.id.as_str()),
            self.zuid.as_ref().map(crate::types::UserId::as_str),
        ];
        names.into_iter().flatten().find(|name| !name.is_empty()).unwrap_or_default()
    }

    /// Returns the full name, which the service writes as `full_name` or as `name`.
    ///
    /// ```
    /// use cliq_api::types::User;
    ///
    /// let user: User = serde_json::from_str(r#"{ "id": "55743301", "name": "Olivia Palmer" }"#)?;
    /// assert_eq!(user.full_name(), Some("Olivia Palmer"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn full_name(&self) -> Option<&str> {
        present(self.full_name.as_ref()).or_else(|| present(self.name.as_ref()))
    }

    /// Returns the e-mail address, `email_id` of the API.
    ///
    /// ```
    /// use cliq_api::types::User;
    ///
    /// let user = r#"{ "id": "55743301", "email_id": "olivia@example.com" }"#;
    /// let user: User = serde_json::from_str(user)?;
    /// assert_eq!(user.email(), Some("olivia@example.com"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn email(&self) -> Option<&str> {
        present(self.email_id.as_ref())
    }

    /// Returns the value of a custom field by its unique name. The service returns custom fields
    /// beside the other keys or in `custom_attributes`. `None` if the user has no value, which the
    /// service writes as `-`.
    ///
    /// ```
    /// use cliq_api::types::User;
    ///
    /// let user: User = serde_json::from_str(r#"{ "id": "55743301", "badge_number": 42 }"#)?;
    /// assert_eq!(user.custom("badge_number"), Some(&42.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn custom(&self, unique_name: &str) -> Option<&Value> {
        let attributes = self.custom_attributes.as_ref();
        let has_value = |value: &&Value| !value.is_null() && value.as_str() != Some("-");
        attributes
            .and_then(|attributes| attributes.get(unique_name))
            .filter(has_value)
            .or_else(|| self.extra.get(unique_name).filter(has_value))
    }
}

/// A text that is not empty.
fn present(text: Option<&String>) -> Option<&str> {
    text.map(String::as_str).filter(|text| !text.is_empty())
}
