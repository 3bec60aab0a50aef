//! What happens when a form is submitted or cancelled.

use super::super::object::{Object, from_texts, words};

/// The function that a form invokes.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct FormAction(pub(super) Object);

words! {
    /// Whether the user has to confirm.
    FormActionMode {
        /// At once, as by default.
        Immediate = "immediate",
        /// After a confirmation.
        Confirm = "confirm",
    }
}

impl FormAction {
    /// Creates an action from the name of the function.
    pub fn new(function: impl Into<String>) -> Self {
        Self(Object::of("invoke.function").with("name", function.into()))
    }

    /// Sets whether the user has to confirm.
    pub fn mode(self, mode: FormActionMode) -> Self {
        Self(self.0.with("mode", mode))
    }
}

from_texts! { FormAction }
