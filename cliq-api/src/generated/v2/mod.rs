// Generated from specs/v2 by `cargo xtask generate`. Do not edit.

mod common;
#[cfg(feature = "bots")]
pub mod bots;
#[cfg(feature = "calls")]
pub mod calls;
#[cfg(feature = "channels")]
pub mod channels;
#[cfg(feature = "chats")]
pub mod chats;
#[cfg(feature = "custom_domain")]
pub mod custom_domain;
#[cfg(feature = "custom_email")]
pub mod custom_email;
#[cfg(feature = "databases")]
pub mod databases;
#[cfg(feature = "departments")]
pub mod departments;
#[cfg(feature = "designations")]
pub mod designations;
#[cfg(feature = "events")]
pub mod events;
#[cfg(feature = "files")]
pub mod files;
#[cfg(feature = "maintenance")]
pub mod maintenance;
#[cfg(feature = "map_tickers")]
pub mod map_tickers;
#[cfg(feature = "messages")]
pub mod messages;
#[cfg(feature = "reminders")]
pub mod reminders;
#[cfg(feature = "remote_work")]
pub mod remote_work;
#[cfg(feature = "roles")]
pub mod roles;
#[cfg(feature = "scheduled_messages")]
pub mod scheduled_messages;
#[cfg(feature = "statuses")]
pub mod statuses;
#[cfg(feature = "teams")]
pub mod teams;
#[cfg(feature = "threads")]
pub mod threads;
#[cfg(feature = "userfields")]
pub mod userfields;
#[cfg(feature = "users")]
pub mod users;
/// Types of all modules.
pub mod types {
    pub use super::common::*;
    #[cfg(feature = "bots")]
    pub use super::bots::types::*;
    #[cfg(feature = "calls")]
    pub use super::calls::types::*;
    #[cfg(feature = "channels")]
    pub use super::channels::types::*;
    #[cfg(feature = "chats")]
    pub use super::chats::types::*;
    #[cfg(feature = "custom_domain")]
    pub use super::custom_domain::types::*;
    #[cfg(feature = "custom_email")]
    pub use super::custom_email::types::*;
    #[cfg(feature = "databases")]
    pub use super::databases::types::*;
    #[cfg(feature = "departments")]
    pub use super::departments::types::*;
    #[cfg(feature = "designations")]
    pub use super::designations::types::*;
    #[cfg(feature = "events")]
    pub use super::events::types::*;
    #[cfg(feature = "files")]
    pub use super::files::types::*;
    #[cfg(feature = "maintenance")]
    pub use super::maintenance::types::*;
    #[cfg(feature = "map_tickers")]
    pub use super::map_tickers::types::*;
    #[cfg(feature = "messages")]
    pub use super::messages::types::*;
    #[cfg(feature = "reminders")]
    pub use super::reminders::types::*;
    #[cfg(feature = "remote_work")]
    pub use super::remote_work::types::*;
    #[cfg(feature = "roles")]
    pub use super::roles::types::*;
    #[cfg(feature = "scheduled_messages")]
    pub use super::scheduled_messages::types::*;
    #[cfg(feature = "statuses")]
    pub use super::statuses::types::*;
    #[cfg(feature = "teams")]
    pub use super::teams::types::*;
    #[cfg(feature = "threads")]
    pub use super::threads::types::*;
    #[cfg(feature = "userfields")]
    pub use super::userfields::types::*;
    #[cfg(feature = "users")]
    pub use super::users::types::*;
}
/// What the bodies of all modules may hold.
#[allow(unused_imports, reason = "modules without bodies have no rules")]
pub(crate) mod rules {
    pub(crate) use super::common::rules::*;
    #[cfg(feature = "bots")]
    pub(crate) use super::bots::rules::*;
    #[cfg(feature = "calls")]
    pub(crate) use super::calls::rules::*;
    #[cfg(feature = "channels")]
    pub(crate) use super::channels::rules::*;
    #[cfg(feature = "chats")]
    pub(crate) use super::chats::rules::*;
    #[cfg(feature = "custom_domain")]
    pub(crate) use super::custom_domain::rules::*;
    #[cfg(feature = "custom_email")]
    pub(crate) use super::custom_email::rules::*;
    #[cfg(feature = "databases")]
    pub(crate) use super::databases::rules::*;
    #[cfg(feature = "departments")]
    pub(crate) use super::departments::rules::*;
    #[cfg(feature = "designations")]
    pub(crate) use super::designations::rules::*;
    #[cfg(feature = "events")]
    pub(crate) use super::events::rules::*;
    #[cfg(feature = "files")]
    pub(crate) use super::files::rules::*;
    #[cfg(feature = "maintenance")]
    pub(crate) use super::maintenance::rules::*;
    #[cfg(feature = "map_tickers")]
    pub(crate) use super::map_tickers::rules::*;
    #[cfg(feature = "messages")]
    pub(crate) use super::messages::rules::*;
    #[cfg(feature = "reminders")]
    pub(crate) use super::reminders::rules::*;
    #[cfg(feature = "remote_work")]
    pub(crate) use super::remote_work::rules::*;
    #[cfg(feature = "roles")]
    pub(crate) use super::roles::rules::*;
    #[cfg(feature = "scheduled_messages")]
    pub(crate) use super::scheduled_messages::rules::*;
    #[cfg(feature = "statuses")]
    pub(crate) use super::statuses::rules::*;
    #[cfg(feature = "teams")]
    pub(crate) use super::teams::rules::*;
    #[cfg(feature = "threads")]
    pub(crate) use super::threads::rules::*;
    #[cfg(feature = "userfields")]
    pub(crate) use super::userfields::rules::*;
    #[cfg(feature = "users")]
    pub(crate) use super::users::rules::*;
}
/// What the responses of all modules look like.
#[allow(unused_imports, reason = "modules without objects have no shapes")]
pub(crate) mod shapes {
    pub(crate) use super::common::shapes::*;
    #[cfg(feature = "bots")]
    pub(crate) use super::bots::shapes::*;
    #[cfg(feature = "calls")]
    pub(crate) use super::calls::shapes::*;
    #[cfg(feature = "channels")]
    pub(crate) use super::channels::shapes::*;
    #[cfg(feature = "chats")]
    pub(crate) use super::chats::shapes::*;
    #[cfg(feature = "custom_domain")]
    pub(crate) use super::custom_domain::shapes::*;
    #[cfg(feature = "custom_email")]
    pub(crate) use super::custom_email::shapes::*;
    #[cfg(feature = "databases")]
    pub(crate) use super::databases::shapes::*;
    #[cfg(feature = "departments")]
    pub(crate) use super::departments::shapes::*;
    #[cfg(feature = "designations")]
    pub(crate) use super::designations::shapes::*;
    #[cfg(feature = "events")]
    pub(crate) use super::events::shapes::*;
    #[cfg(feature = "files")]
    pub(crate) use super::files::shapes::*;
    #[cfg(feature = "maintenance")]
    pub(crate) use super::maintenance::shapes::*;
    #[cfg(feature = "map_tickers")]
    pub(crate) use super::map_tickers::shapes::*;
    #[cfg(feature = "messages")]
    pub(crate) use super::messages::shapes::*;
    #[cfg(feature = "reminders")]
    pub(crate) use super::reminders::shapes::*;
    #[cfg(feature = "remote_work")]
    pub(crate) use super::remote_work::shapes::*;
    #[cfg(feature = "roles")]
    pub(crate) use super::roles::shapes::*;
    #[cfg(feature = "scheduled_messages")]
    pub(crate) use super::scheduled_messages::shapes::*;
    #[cfg(feature = "statuses")]
    pub(crate) use super::statuses::shapes::*;
    #[cfg(feature = "teams")]
    pub(crate) use super::teams::shapes::*;
    #[cfg(feature = "threads")]
    pub(crate) use super::threads::shapes::*;
    #[cfg(feature = "userfields")]
    pub(crate) use super::userfields::shapes::*;
    #[cfg(feature = "users")]
    pub(crate) use super::users::shapes::*;
}
/// All operations in a table, with scope, rate limit and evidence.
#[doc = include_str!("OPERATIONS.md")]
pub mod operations_table {}
/// The sources of the facts about operations and types.
#[doc = include_str!("SOURCES.md")]
#[allow(clippy::doc_markdown, reason = "titles of pages are plain text")]
pub mod sources {}
impl crate::Cliq {
    /// Bot subscribers and calls placed by bots.
    #[cfg(feature = "bots")]
    #[must_use]
    pub fn bots(&self) -> bots::Bots {
        bots::Bots::new(self)
    }
    /// Audio and video calls, meetings, assemblies and broadcasts of the caller, and their
    /// participants.
    #[cfg(feature = "calls")]
    #[must_use]
    pub fn calls(&self) -> calls::Calls {
        calls::Calls::new(self)
    }
    /// Creates, finds, updates and deletes channels, manages their members and bots, and approves
    /// and archives channels.
    #[cfg(feature = "channels")]
    #[must_use]
    pub fn channels(&self) -> channels::Channels {
        channels::Channels::new(self)
    }
    /// Lists direct chats, group chats, chats with bots and their members, mutes chats, pins
    /// messages and leaves chats.
    #[cfg(feature = "chats")]
    #[must_use]
    pub fn chats(&self) -> chats::Chats {
        chats::Chats::new(self)
    }
    /// Custom domain under which an organization reaches Cliq.
    #[cfg(feature = "custom_domain")]
    #[must_use]
    pub fn custom_domain(&self) -> custom_domain::CustomDomain {
        custom_domain::CustomDomain::new(self)
    }
    /// Sender of the emails that Cliq sends for an organization, and the DNS records that verify
    /// its domain.
    #[cfg(feature = "custom_email")]
    #[must_use]
    pub fn custom_email(&self) -> custom_email::CustomEmail {
        custom_email::CustomEmail::new(self)
    }
    /// Records of the databases that bots and other platform components store in Cliq.
    ///
    /// Each database defines its own fields, so the keys of a record differ between databases.
    #[cfg(feature = "databases")]
    #[must_use]
    pub fn databases(&self) -> databases::Databases {
        databases::Databases::new(self)
    }
    /// Creates, finds, updates and deletes departments of the organization and manages their
    /// members.
    #[cfg(feature = "departments")]
    #[must_use]
    pub fn departments(&self) -> departments::Departments {
        departments::Departments::new(self)
    }
    /// Designations, the positions of users in the organization: creates, finds, renames and
    /// deletes them, and assigns them to users.
    ///
    /// None of these operations is available while the organization is integrated with Zoho People.
    #[cfg(feature = "designations")]
    #[must_use]
    pub fn designations(&self) -> designations::Designations {
        designations::Designations::new(self)
    }
    /// Calendars and calendar events of the caller: lists, creates, updates and deletes events,
    /// responds to invitations, and uploads attachments.
    #[cfg(feature = "events")]
    #[must_use]
    pub fn events(&self) -> events::Events {
        events::Events::new(self)
    }
    /// Shares files in channels and chats, with bots and users, and downloads files.
    #[cfg(feature = "files")]
    #[must_use]
    pub fn files(&self) -> files::Files {
        files::Files::new(self)
    }
    /// Exports the chats, channels, members and messages of an organization for backups.
    ///
    /// Restricted to administrators of the organization. Messages are exported as JSON, everything
    /// else as CSV.
    #[cfg(feature = "maintenance")]
    #[must_use]
    pub fn maintenance(&self) -> maintenance::Maintenance {
        maintenance::Maintenance::new(self)
    }
    /// Tickers: markers on the map of a widget.
    #[cfg(feature = "map_tickers")]
    #[must_use]
    pub fn map_tickers(&self) -> map_tickers::MapTickers {
        map_tickers::MapTickers::new(self)
    }
    /// Reads, posts, edits and deletes messages, and manages their reactions.
    #[cfg(feature = "messages")]
    #[must_use]
    pub fn messages(&self) -> messages::Messages {
        messages::Messages::new(self)
    }
    /// Reminders for the caller, other users, chats, channels, and messages.
    #[cfg(feature = "reminders")]
    #[must_use]
    pub fn reminders(&self) -> reminders::Reminders {
        reminders::Reminders::new(self)
    }
    /// Remote work of the caller: returns the check-in status, checks in and checks out.
    ///
    /// Organizations integrated with Zoho People share the attendance with it.
    #[cfg(feature = "remote_work")]
    #[must_use]
    pub fn remote_work(&self) -> remote_work::RemoteWork {
        remote_work::RemoteWork::new(self)
    }
    /// Roles, which the paths call profiles: the permissions of groups of users in Cliq, and the
    /// users with each role.
    ///
    /// Restricted to administrators.
    #[cfg(feature = "roles")]
    #[must_use]
    pub fn roles(&self) -> roles::Roles {
        roles::Roles::new(self)
    }
    /// Scheduled messages.
    #[cfg(feature = "scheduled_messages")]
    #[must_use]
    pub fn scheduled_messages(&self) -> scheduled_messages::ScheduledMessages {
        scheduled_messages::ScheduledMessages::new(self)
    }
    /// Statuses of the caller: stores, lists and deletes custom ones, selects the current one, and
    /// sets transient ones that expire.
    ///
    /// To read the presence of another user, use
    /// [`Users::get_presence`](crate::users::Users::get_presence).
    #[cfg(feature = "statuses")]
    #[must_use]
    pub fn statuses(&self) -> statuses::Statuses {
        statuses::Statuses::new(self)
    }
    /// Teams of the organization: creates, reads, updates and deletes teams, and manages their
    /// members.
    #[cfg(feature = "teams")]
    #[must_use]
    pub fn teams(&self) -> teams::Teams {
        teams::Teams::new(self)
    }
    /// Threads of channels: lists threads and their followers, updates their state, and returns
    /// their root messages.
    ///
    /// To post in a thread, use the `messages` module.
    #[cfg(feature = "threads")]
    #[must_use]
    pub fn threads(&self) -> threads::Threads {
        threads::Threads::new(self)
    }
    /// User profile fields: reads all fields, and creates, updates and deletes custom ones.
    ///
    /// An organization can have 10 custom fields.
    #[cfg(feature = "userfields")]
    #[must_use]
    pub fn userfields(&self) -> userfields::Userfields {
        userfields::Userfields::new(self)
    }
    /// Members of the organization: invites, lists, reads and updates them, lists their teams, and
    /// lists profile layouts.
    ///
    /// This module cannot remove members.
    #[cfg(feature = "users")]
    #[must_use]
    pub fn users(&self) -> users::Users {
        users::Users::new(self)
    }
}
/// Operations of the modules that were compiled.
pub(crate) static OPERATIONS: &[&[&crate::Operation]] = &[
    #[cfg(feature = "bots")] bots::operation::ALL,
    #[cfg(feature = "calls")] calls::operation::ALL,
    #[cfg(feature = "channels")] channels::operation::ALL,
    #[cfg(feature = "chats")] chats::operation::ALL,
    #[cfg(feature = "custom_domain")] custom_domain::operation::ALL,
    #[cfg(feature = "custom_email")] custom_email::operation::ALL,
    #[cfg(feature = "databases")] databases::operation::ALL,
    #[cfg(feature = "departments")] departments::operation::ALL,
    #[cfg(feature = "designations")] designations::operation::ALL,
    #[cfg(feature = "events")] events::operation::ALL,
    #[cfg(feature = "files")] files::operation::ALL,
    #[cfg(feature = "maintenance")] maintenance::operation::ALL,
    #[cfg(feature = "map_tickers")] map_tickers::operation::ALL,
    #[cfg(feature = "messages")] messages::operation::ALL,
    #[cfg(feature = "reminders")] reminders::operation::ALL,
    #[cfg(feature = "remote_work")] remote_work::operation::ALL,
    #[cfg(feature = "roles")] roles::operation::ALL,
    #[cfg(feature = "scheduled_messages")] scheduled_messages::operation::ALL,
    #[cfg(feature = "statuses")] statuses::operation::ALL,
    #[cfg(feature = "teams")] teams::operation::ALL,
    #[cfg(feature = "threads")] threads::operation::ALL,
    #[cfg(feature = "userfields")] userfields::operation::ALL,
    #[cfg(feature = "users")] users::operation::ALL,
];
