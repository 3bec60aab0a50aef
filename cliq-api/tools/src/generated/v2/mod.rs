// Generated from specs/v2 by `cargo xtask generate`. Do not edit.

//! The operations of a version of the API.
#![allow(clippy::unnecessary_wraps, reason = "methods without arguments cannot fail")]
mod bots;
mod calls;
mod channels;
mod chats;
mod custom_domain;
mod custom_email;
mod databases;
mod departments;
mod designations;
mod events;
mod files;
mod maintenance;
mod map_tickers;
mod messages;
mod reminders;
mod remote_work;
mod roles;
mod scheduled_messages;
mod statuses;
mod teams;
mod threads;
mod userfields;
mod users;
use crate::dynamic::Entry;
/// The operations of each module.
pub(super) static ENTRIES: &[&[Entry]] = &[
    bots::ENTRIES, calls::ENTRIES, channels::ENTRIES, chats::ENTRIES, custom_domain::ENTRIES,
    custom_email::ENTRIES, databases::ENTRIES, departments::ENTRIES, designations::ENTRIES,
    events::ENTRIES, files::ENTRIES, maintenance::ENTRIES, map_tickers::ENTRIES, messages::ENTRIES,
    reminders::ENTRIES, remote_work::ENTRIES, roles::ENTRIES, scheduled_messages::ENTRIES,
    statuses::ENTRIES, teams::ENTRIES, threads::ENTRIES, userfields::ENTRIES, users::ENTRIES,
];
