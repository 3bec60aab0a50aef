// Generated from specs/v2 by `cargo xtask generate`. Do not edit.

//! The operations, and what their documents say.
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
pub(crate) static ENTRIES: &[&[Entry]] = &[
    bots::ENTRIES,
    calls::ENTRIES,
    channels::ENTRIES,
    chats::ENTRIES,
    custom_domain::ENTRIES,
    custom_email::ENTRIES,
    databases::ENTRIES,
    departments::ENTRIES,
    designations::ENTRIES,
    events::ENTRIES,
    files::ENTRIES,
    maintenance::ENTRIES,
    map_tickers::ENTRIES,
    messages::ENTRIES,
    reminders::ENTRIES,
    remote_work::ENTRIES,
    roles::ENTRIES,
    scheduled_messages::ENTRIES,
    statuses::ENTRIES,
    teams::ENTRIES,
    threads::ENTRIES,
    userfields::ENTRIES,
    users::ENTRIES,
];
/// Examples and schemas of each module.
pub(crate) static DOCUMENTS: &[(&str, &str)] = &[
    ("bots", include_str!("documents/bots.json")),
    ("calls", include_str!("documents/calls.json")),
    ("channels", include_str!("documents/channels.json")),
    ("chats", include_str!("documents/chats.json")),
    ("custom_domain", include_str!("documents/custom_domain.json")),
    ("custom_email", include_str!("documents/custom_email.json")),
    ("databases", include_str!("documents/databases.json")),
    ("departments", include_str!("documents/departments.json")),
    ("designations", include_str!("documents/designations.json")),
    ("events", include_str!("documents/events.json")),
    ("files", include_str!("documents/files.json")),
    ("maintenance", include_str!("documents/maintenance.json")),
    ("map_tickers", include_str!("documents/map_tickers.json")),
    ("messages", include_str!("documents/messages.json")),
    ("reminders", include_str!("documents/reminders.json")),
    ("remote_work", include_str!("documents/remote_work.json")),
    ("roles", include_str!("documents/roles.json")),
    ("scheduled_messages", include_str!("documents/scheduled_messages.json")),
    ("statuses", include_str!("documents/statuses.json")),
    ("teams", include_str!("documents/teams.json")),
    ("threads", include_str!("documents/threads.json")),
    ("userfields", include_str!("documents/userfields.json")),
    ("users", include_str!("documents/users.json")),
];
