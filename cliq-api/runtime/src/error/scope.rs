//! Scopes that a token lacks.

use crate::operation::{ConditionalScopes, Operation};
use std::fmt;

/// The scopes an operation needs, of which the token lacks one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct MissingScope {
    /// Alternatives: any one entry suffices, and all scopes of an entry are needed.
    pub alternatives: &'static [&'static [&'static str]],
    /// Scopes that are also needed under a condition. The service does not state whether one of them is
    /// missing.
    pub conditional: &'static [ConditionalScopes],
}

impl MissingScope {
    #[doc(hidden)]
    #[must_use]
    pub fn of(operation: &'static Operation) -> Self {
        Self { alternatives: operation.scopes, conditional: operation.conditional_scopes }
    }
}

impl fmt::Display for MissingScope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, scopes) in self.alternatives.iter().enumerate() {
            let or = if index == 0 { "" } else { " or " };
            write!(f, "{or}{}", scopes.join(" and "))?;
        }
        for entry in self.conditional {
            let when = entry.when.trim_end_matches('.');
            write!(f, ", and {} under a condition ({when})", entry.scopes.join(" and "))?;
        }
        Ok(())
    }
}
