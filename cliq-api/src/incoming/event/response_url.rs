//! The address for late answers.

use crate::auth::Secret;
use std::fmt;

/// The address that takes the answer to an event after the response. Whoever knows it can answer, so
/// `Debug` does not show it. It comes from the body: use it only after the body was verified.
#[derive(Clone, PartialEq, Eq)]
pub struct ResponseUrl(Secret);

impl ResponseUrl {
    /// Returns the address.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose()
    }
}

impl From<String> for ResponseUrl {
    fn from(url: String) -> Self {
        Self(url.into())
    }
}

impl From<&str> for ResponseUrl {
    fn from(url: &str) -> Self {
        Self(url.into())
    }
}

impl fmt::Debug for ResponseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ResponseUrl(..)")
    }
}
