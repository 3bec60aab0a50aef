//! Buttons of widgets.

use super::super::object::{Object, json, setters, words};
use crate::message::{Confirm, SystemAction};

/// A button of a widget.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct WidgetButton(pub(super) Object);

words! {
    /// The style of a button.
    Emotion {
        /// Positive.
        Positive = "positive",
        /// Neutral.
        Neutral = "neutral",
        /// Negative.
        Negative = "negative",
    }
}

impl WidgetButton {
    fn new(label: impl Into<String>, kind: &str, key: &str, value: String) -> Self {
        Self(Object::of(kind).with("label", label.into()).with(key, value))
    }

    /// Creates a button that invokes a function. Its handler gets the [`id`](Self::id).
    pub fn invoke_function(label: impl Into<String>, name: impl Into<String>) -> Self {
        Self::new(label, "invoke.function", "name", name.into())
    }

    /// Creates a button that opens a URL.
    pub fn open_url(label: impl Into<String>, url: impl Into<String>) -> Self {
        Self::new(label, "open.url", "url", url.into())
    }

    /// Creates a button that previews a URL.
    pub fn preview_url(label: impl Into<String>, url: impl Into<String>) -> Self {
        Self::new(label, "preview.url", "url", url.into())
    }

    /// Creates a button for a system action.
    pub fn system_api(label: impl Into<String>, action: SystemAction) -> Self {
        Self::new(label, "system.api", "api", action.to_string())
    }

    /// Sets the style.
    pub fn emotion(self, emotion: Emotion) -> Self {
        Self(self.0.with("emotion", emotion))
    }

    /// Sets a confirmation dialog.
    pub fn confirm(self, dialog: Confirm) -> Self {
        Self(self.0.with("confirm", json(&dialog)))
    }
}

setters! { WidgetButton {
    /// Sets the id that the handler of the function gets, at most 500 characters.
    id: text = "id";
    /// Sets whether the button cannot be clicked.
    disabled: flag = "disabled";
} }
