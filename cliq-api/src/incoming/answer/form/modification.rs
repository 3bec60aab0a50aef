//! Changes of a form that is shown.

use super::super::object::Object;
use super::FormInput;

/// Changes the form that is shown, after the user changed an input.
///
/// ```
/// use cliq_api::incoming::answer::{FormChangeAnswer, FormInput, FormModification};
///
/// let change = FormModification::new()
///     .add_after("country", FormInput::text("city", "City"))
///     .remove("region");
/// let answer: FormChangeAnswer = change.into();
/// # cliq_api::incoming::answer::Answer::to_output(&answer)?;
/// # Ok::<(), cliq_api::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct FormModification(pub(in super::super) Object);

impl Default for FormModification {
    fn default() -> Self {
        Self::new()
    }
}

impl FormModification {
    /// Creates a modification without actions.
    pub fn new() -> Self {
        Self(Object::of("form_modification"))
    }

    /// Adds an input before another one.
    pub fn add_before(self, name: impl Into<String>, input: impl Into<FormInput>) -> Self {
        self.action("add_before", name, Some(input.into()))
    }

    /// Adds an input after another one.
    pub fn add_after(self, name: impl Into<String>, input: impl Into<FormInput>) -> Self {
        self.action("add_after", name, Some(input.into()))
    }

    /// Replaces an input.
    pub fn update(self, name: impl Into<String>, input: impl Into<FormInput>) -> Self {
        self.action("update", name, Some(input.into()))
    }

    /// Removes an input.
    pub fn remove(self, name: impl Into<String>) -> Self {
        self.action("remove", name, None)
    }

    /// Removes the value of an input.
    pub fn clear(self, name: impl Into<String>) -> Self {
        self.action("clear", name, None)
    }

    /// Lets the user change an input.
    pub fn enable(self, name: impl Into<String>) -> Self {
        self.action("enable", name, None)
    }

    /// Does not let the user change an input.
    pub fn disable(self, name: impl Into<String>) -> Self {
        self.action("disable", name, None)
    }

    fn action(self, kind: &str, name: impl Into<String>, input: Option<FormInput>) -> Self {
        let action = Object::of(kind).with("name", name.into());
        let action = match input {
            Some(input) => action.with("input", input.0),
            None => action,
        };
        Self(self.0.push("actions", action))
    }
}
