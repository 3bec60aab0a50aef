//! Identifiers that `messages` does not enable. They are those of the API modules, or defined here if
//! no such module is enabled.

#[cfg(any(feature = "bots", feature = "v3"))]
pub use crate::types::BotCallId;
#[cfg(not(any(feature = "bots", feature = "v3")))]
crate::identifier::identifier!(
    /// Identifies a call that a bot placed.
    BotCallId
);

#[cfg(any(
    feature = "channels",
    feature = "departments",
    feature = "designations",
    feature = "remote_work",
    feature = "roles",
    feature = "teams",
    feature = "userfields",
    feature = "users"
))]
pub use crate::types::OrganizationId;
#[cfg(not(any(
    feature = "channels",
    feature = "departments",
    feature = "designations",
    feature = "remote_work",
    feature = "roles",
    feature = "teams",
    feature = "userfields",
    feature = "users"
)))]
crate::identifier::identifier!(
    /// Identifies an organization.
    OrganizationId
);
