// Generated from specs/v2 by `cargo xtask generate`. Do not edit.

//! What the documents of this version describe.
mod common;
/// Subscribers of bots, and calls that bots place.
#[cfg(feature = "bots")]
pub mod bots;
/// Audio and video calls, meetings, assemblies and broadcasts of the caller, and who took part
/// in them.
#[cfg(feature = "calls")]
pub mod calls;
/// Channels: creating, finding, changing and deleting them, their members and bots, and their
/// life from approval to archive.
#[cfg(feature = "channels")]
pub mod channels;
/// Direct chats, group chats and chats with bots: listing them and their members, muting,
/// pinning a message, leaving.
#[cfg(feature = "chats")]
pub mod chats;
/// The domain of its own under which an organization reaches Cliq.
#[cfg(feature = "custom_domain")]
pub mod custom_domain;
/// The sender of the mails that Cliq sends for an organization, and the DNS records that prove
/// the domain of the sender.
#[cfg(feature = "custom_email")]
pub mod custom_email;
/// Records of the databases that bots and other parts of the platform keep in Cliq. A database
/// has fields of its own, so the keys of a record differ between databases.
#[cfg(feature = "databases")]
pub mod databases;
/// Departments of the organization: creating, finding, changing and deleting them, and their
/// members.
#[cfg(feature = "departments")]
pub mod departments;
/// Designations, the positions people hold in the organization: creating, finding, renaming and
/// deleting them, and who holds them. None of these operations works while the organization is
/// integrated with Zoho People.
#[cfg(feature = "designations")]
pub mod designations;
/// Calendars and calendar events of the caller: listing, creating, changing and deleting
/// events, answering invitations, and uploading attachments for events.
#[cfg(feature = "events")]
pub mod events;
/// Sharing files in channels, chats, with bots and users, and downloading them.
#[cfg(feature = "files")]
pub mod files;
/// Exports of the chats, channels, members and messages of an organization, for backups. Only
/// an admin of the organization gets an answer. Three exports are CSV; that of messages is
/// JSON.
#[cfg(feature = "maintenance")]
pub mod maintenance;
/// Tickers: the pointers on the map of a widget.
#[cfg(feature = "map_tickers")]
pub mod map_tickers;
/// Reading, posting, editing and deleting messages, and the reactions to them.
#[cfg(feature = "messages")]
pub mod messages;
/// Reminders for the caller, for other users, for chats and channels, and for messages.
#[cfg(feature = "reminders")]
pub mod reminders;
/// Remote work of the caller: the check-in status, checking in and checking out. Organizations
/// integrated with Zoho People share the attendance with it.
#[cfg(feature = "remote_work")]
pub mod remote_work;
/// Roles, which the paths call profiles: what groups of users may do in Cliq, and who has which
/// role. Only admins may use these operations.
#[cfg(feature = "roles")]
pub mod roles;
/// Messages that are sent later.
#[cfg(feature = "scheduled_messages")]
pub mod scheduled_messages;
/// Statuses of the caller: store, list and remove custom ones, choose the current one, and set
/// a transient one that ends by itself. The status of another user comes from `users_get` with
/// `fields=chat_status`.
#[cfg(feature = "statuses")]
pub mod statuses;
/// Teams of the organization: create, read, change and delete them, and manage their members.
#[cfg(feature = "teams")]
pub mod teams;
/// Threads of channels: listing them, who follows them, their state, and the message a thread
/// began with. Messages are sent into threads by the messages module.
#[cfg(feature = "threads")]
pub mod threads;
/// Fields of user profiles: read all of them, and create, change and delete custom ones. An
/// organization may have 10 custom fields.
#[cfg(feature = "userfields")]
pub mod userfields;
/// Members of the organization: invite, read and update them, list their teams, and read how
/// profiles are laid out. Members cannot be removed with this module.
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
#[doc = include_str!("OPERATIONS.md")]
pub mod operations_table {}
impl crate::Cliq {
    /// Subscribers of bots, and calls that bots place.
    #[cfg(feature = "bots")]
    #[must_use]
    pub fn bots(&self) -> bots::Bots {
        bots::Bots::new(self)
    }
    /// Audio and video calls, meetings, assemblies and broadcasts of the caller, and who took part
    /// in them.
    #[cfg(feature = "calls")]
    #[must_use]
    pub fn calls(&self) -> calls::Calls {
        calls::Calls::new(self)
    }
    /// Channels: creating, finding, changing and deleting them, their members and bots, and their
    /// life from approval to archive.
    #[cfg(feature = "channels")]
    #[must_use]
    pub fn channels(&self) -> channels::Channels {
        channels::Channels::new(self)
    }
    /// Direct chats, group chats and chats with bots: listing them and their members, muting,
    /// pinning a message, leaving.
    #[cfg(feature = "chats")]
    #[must_use]
    pub fn chats(&self) -> chats::Chats {
        chats::Chats::new(self)
    }
    /// The domain of its own under which an organization reaches Cliq.
    #[cfg(feature = "custom_domain")]
    #[must_use]
    pub fn custom_domain(&self) -> custom_domain::CustomDomain {
        custom_domain::CustomDomain::new(self)
    }
    /// The sender of the mails that Cliq sends for an organization, and the DNS records that prove
    /// the domain of the sender.
    #[cfg(feature = "custom_email")]
    #[must_use]
    pub fn custom_email(&self) -> custom_email::CustomEmail {
        custom_email::CustomEmail::new(self)
    }
    /// Records of the databases that bots and other parts of the platform keep in Cliq. A database
    /// has fields of its own, so the keys of a record differ between databases.
    #[cfg(feature = "databases")]
    #[must_use]
    pub fn databases(&self) -> databases::Databases {
        databases::Databases::new(self)
    }
    /// Departments of the organization: creating, finding, changing and deleting them, and their
    /// members.
    #[cfg(feature = "departments")]
    #[must_use]
    pub fn departments(&self) -> departments::Departments {
        departments::Departments::new(self)
    }
    /// Designations, the positions people hold in the organization: creating, finding, renaming and
    /// deleting them, and who holds them. None of these operations works while the organization is
    /// integrated with Zoho People.
    #[cfg(feature = "designations")]
    #[must_use]
    pub fn designations(&self) -> designations::Designations {
        designations::Designations::new(self)
    }
    /// Calendars and calendar events of the caller: listing, creating, changing and deleting
    /// events, answering invitations, and uploading attachments for events.
    #[cfg(feature = "events")]
    #[must_use]
    pub fn events(&self) -> events::Events {
        events::Events::new(self)
    }
    /// Sharing files in channels, chats, with bots and users, and downloading them.
    #[cfg(feature = "files")]
    #[must_use]
    pub fn files(&self) -> files::Files {
        files::Files::new(self)
    }
    /// Exports of the chats, channels, members and messages of an organization, for backups. Only
    /// an admin of the organization gets an answer. Three exports are CSV; that of messages is
    /// JSON.
    #[cfg(feature = "maintenance")]
    #[must_use]
    pub fn maintenance(&self) -> maintenance::Maintenance {
        maintenance::Maintenance::new(self)
    }
    /// Tickers: the pointers on the map of a widget.
    #[cfg(feature = "map_tickers")]
    #[must_use]
    pub fn map_tickers(&self) -> map_tickers::MapTickers {
        map_tickers::MapTickers::new(self)
    }
    /// Reading, posting, editing and deleting messages, and the reactions to them.
    #[cfg(feature = "messages")]
    #[must_use]
    pub fn messages(&self) -> messages::Messages {
        messages::Messages::new(self)
    }
    /// Reminders for the caller, for other users, for chats and channels, and for messages.
    #[cfg(feature = "reminders")]
    #[must_use]
    pub fn reminders(&self) -> reminders::Reminders {
        reminders::Reminders::new(self)
    }
    /// Remote work of the caller: the check-in status, checking in and checking out. Organizations
    /// integrated with Zoho People share the attendance with it.
    #[cfg(feature = "remote_work")]
    #[must_use]
    pub fn remote_work(&self) -> remote_work::RemoteWork {
        remote_work::RemoteWork::new(self)
    }
    /// Roles, which the paths call profiles: what groups of users may do in Cliq, and who has which
    /// role. Only admins may use these operations.
    #[cfg(feature = "roles")]
    #[must_use]
    pub fn roles(&self) -> roles::Roles {
        roles::Roles::new(self)
    }
    /// Messages that are sent later.
    #[cfg(feature = "scheduled_messages")]
    #[must_use]
    pub fn scheduled_messages(&self) -> scheduled_messages::ScheduledMessages {
        scheduled_messages::ScheduledMessages::new(self)
    }
    /// Statuses of the caller: store, list and remove custom ones, choose the current one, and set
    /// a transient one that ends by itself. The status of another user comes from `users_get` with
    /// `fields=chat_status`.
    #[cfg(feature = "statuses")]
    #[must_use]
    pub fn statuses(&self) -> statuses::Statuses {
        statuses::Statuses::new(self)
    }
    /// Teams of the organization: create, read, change and delete them, and manage their members.
    #[cfg(feature = "teams")]
    #[must_use]
    pub fn teams(&self) -> teams::Teams {
        teams::Teams::new(self)
    }
    /// Threads of channels: listing them, who follows them, their state, and the message a thread
    /// began with. Messages are sent into threads by the messages module.
    #[cfg(feature = "threads")]
    #[must_use]
    pub fn threads(&self) -> threads::Threads {
        threads::Threads::new(self)
    }
    /// Fields of user profiles: read all of them, and create, change and delete custom ones. An
    /// organization may have 10 custom fields.
    #[cfg(feature = "userfields")]
    #[must_use]
    pub fn userfields(&self) -> userfields::Userfields {
        userfields::Userfields::new(self)
    }
    /// Members of the organization: invite, read and update them, list their teams, and read how
    /// profiles are laid out. Members cannot be removed with this module.
    #[cfg(feature = "users")]
    #[must_use]
    pub fn users(&self) -> users::Users {
        users::Users::new(self)
    }
}
/// Operations of the modules that were compiled.
pub(crate) static OPERATIONS: &[&[&crate::Operation]] = &[
    #[cfg(feature = "bots")]
    bots::operation::ALL,
    #[cfg(feature = "calls")]
    calls::operation::ALL,
    #[cfg(feature = "channels")]
    channels::operation::ALL,
    #[cfg(feature = "chats")]
    chats::operation::ALL,
    #[cfg(feature = "custom_domain")]
    custom_domain::operation::ALL,
    #[cfg(feature = "custom_email")]
    custom_email::operation::ALL,
    #[cfg(feature = "databases")]
    databases::operation::ALL,
    #[cfg(feature = "departments")]
    departments::operation::ALL,
    #[cfg(feature = "designations")]
    designations::operation::ALL,
    #[cfg(feature = "events")]
    events::operation::ALL,
    #[cfg(feature = "files")]
    files::operation::ALL,
    #[cfg(feature = "maintenance")]
    maintenance::operation::ALL,
    #[cfg(feature = "map_tickers")]
    map_tickers::operation::ALL,
    #[cfg(feature = "messages")]
    messages::operation::ALL,
    #[cfg(feature = "reminders")]
    reminders::operation::ALL,
    #[cfg(feature = "remote_work")]
    remote_work::operation::ALL,
    #[cfg(feature = "roles")]
    roles::operation::ALL,
    #[cfg(feature = "scheduled_messages")]
    scheduled_messages::operation::ALL,
    #[cfg(feature = "statuses")]
    statuses::operation::ALL,
    #[cfg(feature = "teams")]
    teams::operation::ALL,
    #[cfg(feature = "threads")]
    threads::operation::ALL,
    #[cfg(feature = "userfields")]
    userfields::operation::ALL,
    #[cfg(feature = "users")]
    users::operation::ALL,
];
