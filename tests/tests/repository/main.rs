//! The repository is consistent: generated code is up to date and the same however it is built, and
//! `docs/dependencies.md` matches the manifests, and `SECURITY.md` the bounds of the code.
//!
//! The evidence is the output of Cargo itself, and a second run of the generator. The tests start Cargo,
//! which locks the target directory; in a binary of their own they delay no other test.

mod beside;
mod build_time;
mod dependencies;
mod error_codes;
mod generated;
mod links;
mod packages;
mod readme;
mod security;
