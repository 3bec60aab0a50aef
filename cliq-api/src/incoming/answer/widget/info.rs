//! Widgets that only say something.

use super::super::object::{Object, setters};
use super::WidgetButton;

/// A title, an image, a text and a button.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct WidgetInfo(pub(super) Object);

impl WidgetInfo {
    /// Creates an info.
    pub fn new(title: impl Into<String>) -> Self {
        Self(Object::default().with("title", title.into()))
    }

    /// Sets the button.
    pub fn button(self, button: WidgetButton) -> Self {
        Self(self.0.with("button", button.0))
    }
}

setters! { WidgetInfo {
    /// Sets the text.
    description: text = "description";
    /// Sets the URL of an image.
    image: text = "image_url";
} }
