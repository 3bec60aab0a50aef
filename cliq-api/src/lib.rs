#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(
    not(feature = "full"),
    allow(
        dead_code,
        unused_imports,
        reason = "a selection of modules does not use all that they share"
    )
)]

#[cfg(all(any(doc, doctest), feature = "full"))]
pub mod guide;
#[cfg(feature = "incoming")]
pub mod incoming;
#[cfg(feature = "messages")]
pub mod message;
#[cfg(feature = "sandbox")]
pub mod sandbox;
#[cfg(feature = "messages")]
pub mod webhook;

mod client;
#[cfg(feature = "databases")]
mod criteria;
mod environment;
#[cfg(any(
    feature = "channels",
    feature = "departments",
    feature = "designations",
    feature = "teams",
    feature = "users"
))]
mod lookup;
#[cfg(feature = "maintenance")]
mod message_export;
#[cfg(any(feature = "databases", feature = "v3"))]
mod record;
#[cfg(feature = "databases")]
mod record_ext;
mod reexports;
#[cfg(feature = "events")]
mod reminders_ext;
#[cfg(any(feature = "departments", feature = "designations", feature = "users"))]
mod user_ext;

#[cfg(not(feature = "build-time-codegen"))]
#[rustfmt::skip]
mod generated;
// Declares the same module, as `build.rs` made it.
#[cfg(feature = "build-time-codegen")]
include!(concat!(env!("OUT_DIR"), "/generated.rs"));

pub use client::{Cliq, CliqBuilder};
#[cfg(feature = "databases")]
pub use criteria::{Criteria, CriteriaField, CriteriaValue};
pub use generated::*;
#[cfg(feature = "maintenance")]
pub use message_export::MessageExport;
pub use reexports::*;

// What generated code refers to as part of this crate.
#[cfg(feature = "upload")]
use cliq_runtime::upload;
use cliq_runtime::{call, reading, union};

/// The operations of all modules that are compiled in.
///
/// ```
/// # #[cfg(feature = "users")]
/// assert!(cliq_api::operations().any(|operation| operation.id == "users_list"));
/// ```
pub fn operations() -> impl Iterator<Item = &'static Operation> {
    generated::OPERATIONS.iter().copied().flatten().copied()
}

/// Compiles the examples for tools.
#[cfg(doctest)]
#[doc = include_str!("../AGENTS.md")]
struct Agents;
