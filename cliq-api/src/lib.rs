#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
// Features leave parts of the runtime unused; with `full` everything is used.
#![cfg_attr(not(feature = "full"), allow(dead_code, unused_imports, unused_macros))]

pub mod auth;
pub mod batch;
pub mod clock;
pub mod identifier;
pub mod limit;
#[cfg(feature = "messages")]
pub mod message;
pub mod open_enum;
pub mod operation;
pub mod pagination;
pub mod retry;
pub mod scalar;
pub mod store;
pub mod time;
pub mod validation;
#[cfg(feature = "messages")]
pub mod webhook;

#[cfg(feature = "codec")]
pub mod codec;
#[cfg(feature = "databases")]
mod criteria;
#[cfg(feature = "csv")]
mod csv;
#[cfg(feature = "maintenance")]
mod message_export;
#[cfg(feature = "databases")]
mod record;
#[cfg(feature = "events")]
mod reminders_ext;
#[cfg(feature = "sandbox")]
pub mod sandbox;
#[cfg(feature = "upload")]
mod upload;
#[cfg(any(feature = "departments", feature = "designations", feature = "users"))]
mod user_ext;

mod body;
mod call;
mod clearing;
mod client;
mod data_center;
mod download;
mod error;
mod process;
mod random;
mod raw;
mod reading;
mod redact;
mod response;
#[cfg(test)]
mod test_server;
mod transport;
mod union;

#[cfg(not(feature = "build-time-codegen"))]
#[rustfmt::skip]
mod generated;
// Declares the same module, as `build.rs` made it.
#[cfg(feature = "build-time-codegen")]
include!(concat!(env!("OUT_DIR"), "/generated.rs"));

pub use client::{AuthScheme, Cliq, CliqBuilder};
#[cfg(feature = "databases")]
pub use criteria::{Criteria, CriteriaField, CriteriaValue};
#[cfg(feature = "csv")]
pub use csv::{CsvRow, CsvRows};
pub use data_center::DataCenter;
pub use download::Download;
pub use error::{Error, ErrorCode, ErrorKind, MissingScope};
pub use generated::*;
#[cfg(feature = "maintenance")]
pub use message_export::MessageExport;
pub use operation::Operation;
pub use raw::RawRequest;
pub use reading::{Correction, CorrectionKind};
pub use response::Response;
#[cfg(feature = "upload")]
pub use upload::{Upload, Uploads};

/// A future on the heap, as the traits of this crate return it.
pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn std::future::Future<Output = T> + Send + 'a>>;
