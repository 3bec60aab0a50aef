// Generated from specs/v3 by `cargo xtask generate`. Do not edit.

//! The operations of a version of the API.
#![allow(clippy::unnecessary_wraps, reason = "methods without arguments cannot fail")]
mod bots;
mod chats;
mod data_stores;
mod do_not_disturb;
mod extensions;
mod functions;
mod keyboard_shortcuts;
mod mentions;
mod message_actions;
mod messages;
mod mobile_settings;
mod pinned_messages;
mod pins;
mod preferences;
mod reminders;
mod scheduled_messages;
mod slash_commands;
mod stars;
mod threads;
use crate::dynamic::Entry;
/// The operations of each module.
pub(super) static ENTRIES: &[&[Entry]] = &[
    bots::ENTRIES, chats::ENTRIES, data_stores::ENTRIES, do_not_disturb::ENTRIES,
    extensions::ENTRIES, functions::ENTRIES, keyboard_shortcuts::ENTRIES, mentions::ENTRIES,
    message_actions::ENTRIES, messages::ENTRIES, mobile_settings::ENTRIES, pinned_messages::ENTRIES,
    pins::ENTRIES, preferences::ENTRIES, reminders::ENTRIES, scheduled_messages::ENTRIES,
    slash_commands::ENTRIES, stars::ENTRIES, threads::ENTRIES,
];
