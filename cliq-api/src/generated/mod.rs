// Generated from specs by `cargo xtask generate`. Do not edit.

//! The generated client.
#![allow(
    clippy::struct_excessive_bools,
    clippy::large_enum_variant,
    clippy::wildcard_imports
)]
/// Version 2 of the API.
pub mod v2;
pub use v2::*;
pub(crate) use v2::OPERATIONS;
#[cfg(any(feature = "sandbox", feature = "codec"))]
pub(crate) use v2::DOCUMENTS;
#[cfg(feature = "codec")]
pub(crate) use v2::CODECS;
/// Names of the modules of all versions, compiled or not.
pub(crate) static MODULES: &[&str] = &[
    "bots",
    "calls",
    "channels",
    "chats",
    "custom_domain",
    "custom_email",
    "databases",
    "departments",
    "designations",
    "events",
    "files",
    "maintenance",
    "map_tickers",
    "messages",
    "reminders",
    "remote_work",
    "roles",
    "scheduled_messages",
    "statuses",
    "teams",
    "threads",
    "userfields",
    "users",
];
