//! The result of a visit that ended early.

use std::fmt;

/// The value is not found to conform.
#[derive(Debug)]
pub(super) struct Unclear;

impl fmt::Display for Unclear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not found to conform")
    }
}

impl std::error::Error for Unclear {}

impl serde::ser::Error for Unclear {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

/// Ends the visit unless this holds.
pub(super) fn sure(holds: bool) -> Result<(), Unclear> {
    if holds { Ok(()) } else { Err(Unclear) }
}
