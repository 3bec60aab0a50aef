//! Tools around the client: calls by operation id ([`dynamic`]) and reports on how captured payloads
//! are read ([`decode`]).
//!
//! The programs `contract`, `decode` and `schema` of this package are commands of `cargo xtask`.

pub mod decode;
pub mod dynamic;

#[rustfmt::skip]
mod generated;
