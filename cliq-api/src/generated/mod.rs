// Generated from specs by `cargo xtask generate`. Do not edit.

//! The generated client.
#![allow(
    clippy::struct_excessive_bools,
    clippy::large_enum_variant,
    clippy::wildcard_imports
)]
/// Version 2 of the API, whose items are also at the root of the crate.
pub mod v2;
/// Version 3 of the API.
#[cfg(feature = "v3")]
pub mod v3;
pub use v2::*;
pub(crate) use v2::OPERATIONS;
