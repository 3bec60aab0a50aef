//! Identifiers in mentions. They are those of the API modules, or defined here if no such module is
//! enabled.

use crate::identifier::identifier;

identifier!(
    /// Identifies a bot in a mention, as `b-` and digits; the digits alone are accepted.
    BotId
);

#[cfg(any(
    feature = "channels",
    feature = "files",
    feature = "maintenance",
    feature = "messages",
    feature = "threads",
    feature = "users"
))]
pub use crate::types::ChannelId;
#[cfg(not(any(
    feature = "channels",
    feature = "files",
    feature = "maintenance",
    feature = "messages",
    feature = "threads",
    feature = "users"
)))]
identifier!(
    /// Identifies a channel; the first letter is its level.
    ChannelId
);

#[cfg(any(feature = "channels", feature = "teams", feature = "users"))]
pub use crate::types::TeamId;
#[cfg(not(any(feature = "channels", feature = "teams", feature = "users")))]
identifier!(
    /// Identifies a team.
    TeamId
);

#[cfg(any(
    feature = "bots",
    feature = "calls",
    feature = "channels",
    feature = "chats",
    feature = "departments",
    feature = "designations",
    feature = "events",
    feature = "files",
    feature = "maintenance",
    feature = "messages",
    feature = "reminders",
    feature = "remote_work",
    feature = "roles",
    feature = "scheduled_messages",
    feature = "teams",
    feature = "threads",
    feature = "users"
))]
pub use crate::types::UserId;
#[cfg(not(any(
    feature = "bots",
    feature = "calls",
    feature = "channels",
    feature = "chats",
    feature = "departments",
    feature = "designations",
    feature = "events",
    feature = "files",
    feature = "maintenance",
    feature = "messages",
    feature = "reminders",
    feature = "remote_work",
    feature = "roles",
    feature = "scheduled_messages",
    feature = "teams",
    feature = "threads",
    feature = "users"
)))]
identifier!(
    /// Identifies a user; also called zuid or zoho id.
    UserId
);
