//! Users.

use super::super::identifiers::OrganizationId;
use super::super::reading::object;
use crate::scalar::Flag;
use crate::types::UserId;

object! {
    /// A user, or the sender of a message, which may be a bot.
    User {
        /// The id.
        id: Option<UserId> = "id", "user_id", "zuid";
        /// The id in all Zoho products; usually the same.
        zoho_user_id: Option<UserId> = "zoho_user_id";
        /// The first name.
        first_name: Option<String> = "first_name";
        /// The last name.
        last_name: Option<String> = "last_name";
        /// The whole name, of senders.
        name: Option<String> = "name";
        /// The email address.
        email: Option<String> = "email", "email_id";
        /// Whether the user is an administrator.
        admin: Option<Flag> = "admin";
        /// The organization.
        organization_id: Option<OrganizationId> = "organization_id";
        /// The time zone, such as `Europe/Berlin`.
        timezone: Option<String> = "timezone";
        /// The country, such as `de`.
        country: Option<String> = "country";
        /// The language, such as `en`.
        language: Option<String> = "language";
    }
}

impl User {
    /// Returns the name: the whole one, or first and last name.
    #[must_use]
    pub fn display_name(&self) -> Option<String> {
        if let Some(name) = &self.name {
            return Some(name.clone());
        }
        let parts = [self.first_name.as_deref(), self.last_name.as_deref()];
        let name = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
        (!name.is_empty()).then_some(name)
    }
}
