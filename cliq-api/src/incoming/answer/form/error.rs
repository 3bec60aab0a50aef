//! Errors of submitted values.

use super::super::object::Object;

/// Says what is wrong with the values of a form, which stays open.
///
/// ```
/// use cliq_api::incoming::answer::{FormError, FormSubmitAnswer};
///
/// let error = FormError::new("Correct the form").input("days", "at most 30");
/// let answer: FormSubmitAnswer = error.into();
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct FormError(pub(in super::super) Object);

impl FormError {
    /// Creates an error.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Object::of("form_error").with("text", text.into()))
    }

    /// Says what is wrong with an input.
    pub fn input(self, name: impl AsRef<str>, text: impl Into<String>) -> Self {
        Self(self.0.with_in("inputs", name.as_ref(), text.into()))
    }
}
