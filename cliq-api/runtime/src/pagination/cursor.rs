//! Opaque tokens of lists: cursors and sync tokens.

use std::fmt::Display;

/// Defines an opaque token.
macro_rules! opaque {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Creates the token from its stored text.
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// Returns the text of the token, to store it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The token of a response; an empty one counts as absent.
            #[doc(hidden)]
            pub fn of<T: Display>(token: Option<&T>) -> Option<Self> {
                token.map(ToString::to_string).filter(|text| !text.is_empty()).map(Self)
            }
        }

        impl Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::new(text)
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&$name> for $name {
            fn from(known: &$name) -> Self {
                known.clone()
            }
        }
    };
}

opaque! {
    /// The position of a page in a list. Store it to resume later, with the same request: the same
    /// arguments and filters.
    ///
    /// ```
    /// # extern crate cliq_runtime as cliq_api;
    /// use cliq_api::pagination::Cursor;
    /// let stored = serde_json::to_string(&Cursor::new("359868eb5dca56"))?;
    /// assert_eq!(stored, "\"359868eb5dca56\"");
    /// assert_eq!(serde_json::from_str::<Cursor>(&stored)?.as_str(), "359868eb5dca56");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    Cursor
}

opaque! {
    /// The state of a list at the time it was read, from which the service returns what has changed
    /// since. Store it when [`Changes`](super::Changes) is exhausted.
    ///
    /// ```
    /// # extern crate cliq_runtime as cliq_api;
    /// use cliq_api::pagination::SyncToken;
    /// let token: SyncToken = serde_json::from_str("\"NTB8MTcyMjcw\"")?;
    /// assert_eq!(token, SyncToken::new("NTB8MTcyMjcw"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    SyncToken
}

impl Cursor {
    /// A token for a parameter other than the usual one.
    #[doc(hidden)]
    #[must_use]
    pub fn named<T: Display>(parameter: &str, token: Option<&T>) -> Option<Self> {
        Self::of(token).map(|token| Self(format!("{parameter}={token}")))
    }

    /// The token, if it belongs to this parameter.
    #[doc(hidden)]
    #[must_use]
    pub fn for_parameter(&self, parameter: &str) -> Option<&str> {
        self.0.strip_prefix(parameter)?.strip_prefix('=')
    }
}
