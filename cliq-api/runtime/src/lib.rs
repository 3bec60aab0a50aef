//! What the crate `cliq-api` runs on: calls over HTTP, OAuth, rate limits, retries, tolerant
//! deserialization, pagination, uploads, downloads and validation.
//!
//! This crate knows no operation of the API. It takes the list of operations, and the descriptor of
//! each, as data from generated code. Depend on `cliq-api`, which re-exports what programs use. The
//! items that are hidden from this documentation are for generated code and may change in any release.
#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod auth;
pub mod batch;
pub mod clock;
pub mod identifier;
pub mod limit;
pub mod observe;
pub mod open_enum;
pub mod operation;
pub mod pagination;
pub mod retry;
pub mod scalar;
pub mod store;
pub mod text_maps;
pub mod time;
pub mod validation;

#[doc(hidden)]
pub mod body;
#[doc(hidden)]
pub mod call;
#[doc(hidden)]
pub mod context;
#[doc(hidden)]
pub mod csv;
#[doc(hidden)]
pub mod reading;
#[doc(hidden)]
pub mod server;
#[doc(hidden)]
pub mod transport;
#[doc(hidden)]
pub mod union;
#[cfg(feature = "upload")]
#[doc(hidden)]
pub mod upload;

mod clearing;
mod data_center;
mod download;
mod error;
mod failure;
#[cfg(test)]
#[cfg(shuttle)]
mod model;
mod owner_only;
mod process;
mod quick_map;
mod random;
mod raw;
mod redact;
mod response;
mod sync;
#[cfg(test)]
mod test_client;
#[cfg(test)]
mod test_server;
mod transfer;

pub use call::ResponseFuture;
pub use csv::{CsvRow, CsvRows};
pub use data_center::DataCenter;
pub use download::Download;
pub use error::{Error, ErrorCode, ErrorKind, MissingScope};
pub use operation::Operation;
pub use raw::RawRequest;
pub use reading::{Correction, CorrectionKind};
pub use response::Response;
pub use transfer::TransferProgress;
#[cfg(feature = "upload")]
pub use upload::{Upload, Uploads};

/// A future on the heap, as the traits of this crate return it.
pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn std::future::Future<Output = T> + Send + 'a>>;
