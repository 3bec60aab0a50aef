// Generated from specs/v2 by `cargo xtask generate`. Do not edit.

//! The documents that the sandbox is made from.
/// Each module with its document.
pub(crate) static DOCUMENTS: &[(&str, &str)] = &[
    ("bots", include_str!("v2/bots.json")),
    ("calls", include_str!("v2/calls.json")),
    ("channels", include_str!("v2/channels.json")),
    ("chats", include_str!("v2/chats.json")),
    ("custom_domain", include_str!("v2/custom_domain.json")),
    ("custom_email", include_str!("v2/custom_email.json")),
    ("databases", include_str!("v2/databases.json")),
    ("departments", include_str!("v2/departments.json")),
    ("designations", include_str!("v2/designations.json")),
    ("events", include_str!("v2/events.json")),
    ("files", include_str!("v2/files.json")),
    ("maintenance", include_str!("v2/maintenance.json")),
    ("map_tickers", include_str!("v2/map_tickers.json")),
    ("messages", include_str!("v2/messages.json")),
    ("reminders", include_str!("v2/reminders.json")),
    ("remote_work", include_str!("v2/remote_work.json")),
    ("roles", include_str!("v2/roles.json")),
    ("scheduled_messages", include_str!("v2/scheduled_messages.json")),
    ("statuses", include_str!("v2/statuses.json")),
    ("teams", include_str!("v2/teams.json")),
    ("threads", include_str!("v2/threads.json")),
    ("userfields", include_str!("v2/userfields.json")),
    ("users", include_str!("v2/users.json")),
];
