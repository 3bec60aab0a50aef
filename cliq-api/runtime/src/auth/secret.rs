//! Redacted text.

use std::fmt;
use std::sync::Arc;

/// A secret, such as a client secret. `Debug` does not print it, and there is no `Display`.
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
/// use cliq_api::auth::Secret;
/// let secret = Secret::from("39c689de68c712fa");
/// assert_eq!(format!("{secret:?}"), "Secret(..)");
/// assert_eq!(secret.expose(), "39c689de68c712fa");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Arc<str>);

impl Secret {
    /// Returns the text of the secret.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// The text, to keep without a copy.
    pub(crate) fn into_shared(self) -> Arc<str> {
        self.0
    }
}

impl From<String> for Secret {
    fn from(value: String) -> Self {
        Self(value.into())
    }
}

impl From<&str> for Secret {
    fn from(value: &str) -> Self {
        Self(value.into())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}
