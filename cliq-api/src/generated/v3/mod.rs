// Generated from specs/v3 by `cargo xtask generate`. Do not edit.

mod common;
pub mod bots;
pub mod chats;
pub mod data_stores;
pub mod do_not_disturb;
pub mod extensions;
pub mod functions;
pub mod keyboard_shortcuts;
pub mod mentions;
pub mod message_actions;
pub mod messages;
pub mod mobile_settings;
pub mod pinned_messages;
pub mod pins;
pub mod preferences;
pub mod reminders;
pub mod scheduled_messages;
pub mod slash_commands;
pub mod stars;
pub mod threads;
/// Types of all modules.
pub mod types {
    pub use super::common::*;
    pub use super::bots::types::*;
    pub use super::chats::types::*;
    pub use super::data_stores::types::*;
    pub use super::do_not_disturb::types::*;
    pub use super::extensions::types::*;
    pub use super::functions::types::*;
    pub use super::keyboard_shortcuts::types::*;
    pub use super::mentions::types::*;
    pub use super::message_actions::types::*;
    pub use super::messages::types::*;
    pub use super::mobile_settings::types::*;
    pub use super::pinned_messages::types::*;
    pub use super::pins::types::*;
    pub use super::preferences::types::*;
    pub use super::reminders::types::*;
    pub use super::scheduled_messages::types::*;
    pub use super::slash_commands::types::*;
    pub use super::stars::types::*;
    pub use super::threads::types::*;
}
/// What the bodies of all modules may hold.
#[allow(unused_imports, reason = "modules without bodies have no rules")]
pub(crate) mod rules {
    pub(crate) use super::common::rules::*;
    pub(crate) use super::bots::rules::*;
    pub(crate) use super::chats::rules::*;
    pub(crate) use super::data_stores::rules::*;
    pub(crate) use super::do_not_disturb::rules::*;
    pub(crate) use super::extensions::rules::*;
    pub(crate) use super::functions::rules::*;
    pub(crate) use super::keyboard_shortcuts::rules::*;
    pub(crate) use super::mentions::rules::*;
    pub(crate) use super::message_actions::rules::*;
    pub(crate) use super::messages::rules::*;
    pub(crate) use super::mobile_settings::rules::*;
    pub(crate) use super::pinned_messages::rules::*;
    pub(crate) use super::pins::rules::*;
    pub(crate) use super::preferences::rules::*;
    pub(crate) use super::reminders::rules::*;
    pub(crate) use super::scheduled_messages::rules::*;
    pub(crate) use super::slash_commands::rules::*;
    pub(crate) use super::stars::rules::*;
    pub(crate) use super::threads::rules::*;
}
/// What the responses of all modules look like.
#[allow(unused_imports, reason = "modules without objects have no shapes")]
pub(crate) mod shapes {
    pub(crate) use super::common::shapes::*;
    pub(crate) use super::bots::shapes::*;
    pub(crate) use super::chats::shapes::*;
    pub(crate) use super::data_stores::shapes::*;
    pub(crate) use super::do_not_disturb::shapes::*;
    pub(crate) use super::extensions::shapes::*;
    pub(crate) use super::functions::shapes::*;
    pub(crate) use super::keyboard_shortcuts::shapes::*;
    pub(crate) use super::mentions::shapes::*;
    pub(crate) use super::message_actions::shapes::*;
    pub(crate) use super::messages::shapes::*;
    pub(crate) use super::mobile_settings::shapes::*;
    pub(crate) use super::pinned_messages::shapes::*;
    pub(crate) use super::pins::shapes::*;
    pub(crate) use super::preferences::shapes::*;
    pub(crate) use super::reminders::shapes::*;
    pub(crate) use super::scheduled_messages::shapes::*;
    pub(crate) use super::slash_commands::shapes::*;
    pub(crate) use super::stars::shapes::*;
    pub(crate) use super::threads::shapes::*;
}
/// All operations in a table, with scope, rate limit and evidence.
#[doc = include_str!("OPERATIONS.md")]
pub mod operations_table {}
/// The sources of the facts about operations and types.
#[doc = include_str!("SOURCES.md")]
#[allow(clippy::doc_markdown, reason = "titles of pages are plain text")]
pub mod sources {}
/// The handles of version 3 of the API; get it with [`Cliq::v3`](crate::Cliq::v3).
#[derive(Clone, Debug)]
pub struct Api {
    client: crate::Cliq,
}
impl Api {
    /// Bots and their handlers: creates, changes and deletes them, lists the subscribers of a bot,
    /// adds a bot to channels, and lets it post messages and call users.
    ///
    /// A handler defines what a bot does on one kind of event, such as a message. It is a Deluge
    /// script that the service runs, or, for a bot of the execution type `webhook`, a POST request
    /// with the event to a server of yours, whose response is the reaction of the bot.
    #[must_use]
    pub fn bots(&self) -> bots::Bots {
        bots::Bots::new(&self.client)
    }
    /// Lists, searches, creates, changes and forks direct chats, group chats and other chats,
    /// manages their members, and mutes or leaves them.
    #[must_use]
    pub fn chats(&self) -> chats::Chats {
        chats::Chats::new(&self.client)
    }
    /// Data stores of the organization or of an extension: tables with typed fields in which
    /// platform components keep records.
    ///
    /// Each data store defines its own fields, so the keys of a record differ between data stores.
    #[must_use]
    pub fn data_stores(&self) -> data_stores::DataStores {
        data_stores::DataStores::new(&self.client)
    }
    /// Quiet days and quiet hours of the caller.
    #[must_use]
    pub fn do_not_disturb(&self) -> do_not_disturb::DoNotDisturb {
        do_not_disturb::DoNotDisturb::new(&self.client)
    }
    /// Installed extensions: installation and upgrade for the organization or for teams, and the
    /// properties that configure an extension.
    ///
    /// Every operation requires the key of the extension.
    #[must_use]
    pub fn extensions(&self) -> extensions::Extensions {
        extensions::Extensions::new(&self.client)
    }
    /// Functions that run when users click buttons or use forms, and the handlers that define what
    /// they do.
    #[must_use]
    pub fn functions(&self) -> functions::Functions {
        functions::Functions::new(&self.client)
    }
    /// Keyboard shortcuts of the caller: the default ones by category, and custom ones for chats,
    /// widgets and snippets.
    #[must_use]
    pub fn keyboard_shortcuts(&self) -> keyboard_shortcuts::KeyboardShortcuts {
        keyboard_shortcuts::KeyboardShortcuts::new(&self.client)
    }
    /// Lists messages that mention the caller or reply to them.
    #[must_use]
    pub fn mentions(&self) -> mentions::Mentions {
        mentions::Mentions::new(&self.client)
    }
    /// Actions in the context menu of messages, and the handlers that define what they do.
    #[must_use]
    pub fn message_actions(&self) -> message_actions::MessageActions {
        message_actions::MessageActions::new(&self.client)
    }
    /// Posts messages and cards in chats and channels, and forwards, deletes and searches messages.
    #[must_use]
    pub fn messages(&self) -> messages::Messages {
        messages::Messages::new(&self.client)
    }
    /// Settings of the mobile app of the caller: notifications, media, calls and summaries.
    #[must_use]
    pub fn mobile_settings(&self) -> mobile_settings::MobileSettings {
        mobile_settings::MobileSettings::new(&self.client)
    }
    /// Pinned messages of chats: lists, adds, reorders and removes them.
    ///
    /// One of them is the primary pin, which is shown at the top of the chat.
    #[must_use]
    pub fn pinned_messages(&self) -> pinned_messages::PinnedMessages {
        pinned_messages::PinnedMessages::new(&self.client)
    }
    /// Chats that the caller has pinned, and the categories in which they are arranged.
    ///
    /// Cliq displays a category as a chat folder.
    #[must_use]
    pub fn pins(&self) -> pins::Pins {
        pins::Pins::new(&self.client)
    }
    /// Preferences of the caller for the appearance, notifications, calls and accessibility of
    /// Cliq.
    #[must_use]
    pub fn preferences(&self) -> preferences::Preferences {
        preferences::Preferences::new(&self.client)
    }
    /// Reminders on messages of chats: the reminders of a chat, new times for several of them, and
    /// notifications of assignees.
    ///
    /// Reminders occur once or recur on a schedule.
    #[must_use]
    pub fn reminders(&self) -> reminders::Reminders {
        reminders::Reminders::new(&self.client)
    }
    /// Messages that the service sends later: at a given time, or when the sender reaches a status.
    #[must_use]
    pub fn scheduled_messages(&self) -> scheduled_messages::ScheduledMessages {
        scheduled_messages::ScheduledMessages::new(&self.client)
    }
    /// Commands that users run by typing a slash and a name, and the handlers that define what they
    /// do.
    #[must_use]
    pub fn slash_commands(&self) -> slash_commands::SlashCommands {
        slash_commands::SlashCommands::new(&self.client)
    }
    /// Stars: messages that the caller has marked, each with a category.
    #[must_use]
    pub fn stars(&self) -> stars::Stars {
        stars::Stars::new(&self.client)
    }
    /// Threads: returns threads and their root messages, updates their state, and manages their
    /// followers.
    ///
    /// To mute or leave a thread, or to list its participants, use the `chats` module with its chat
    /// ID; to post in one, the `messages` module.
    #[must_use]
    pub fn threads(&self) -> threads::Threads {
        threads::Threads::new(&self.client)
    }
}
impl crate::Cliq {
    /// The handles of version 3 of the API. They share the connection, the credentials and the limits.
    #[must_use]
    pub fn v3(&self) -> Api {
        Api { client: self.clone() }
    }
}
