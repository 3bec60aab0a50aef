// Generated from specs by `cargo xtask generate`. Do not edit.

//! The operations, and how each is called and read.
mod v2;
mod v3;
use crate::dynamic::Entry;
/// The operations of each module of each version.
pub(crate) static VERSIONS: &[(&str, &[&[Entry]])] = &[("v2", v2::ENTRIES), ("v3", v3::ENTRIES)];
