//! Headers and footers of widgets.

use super::super::object::{Object, words};
use super::WidgetButton;

/// The header of a widget.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct WidgetHeader(pub(super) Object);

words! {
    /// Where a view is in the path that the user has taken through a widget.
    Navigation {
        /// It begins a path.
        New = "new",
        /// It continues the path.
        Continue = "continue",
    }
}

impl WidgetHeader {
    /// Creates a header.
    pub fn new(title: impl Into<String>) -> Self {
        Self(Object::default().with("title", title.into()))
    }

    /// Sets where the view is in the path of the user.
    pub fn navigation(self, navigation: Navigation) -> Self {
        Self(self.0.with("navigation", navigation))
    }

    /// Adds a button.
    pub fn button(self, button: WidgetButton) -> Self {
        Self(self.0.push("buttons", button.0))
    }
}

/// The footer of a widget.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct WidgetFooter(pub(super) Object);

impl WidgetFooter {
    /// Creates a footer.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Object::default().with("text", text.into()))
    }

    /// Adds a button.
    pub fn button(self, button: WidgetButton) -> Self {
        Self(self.0.push("buttons", button.0))
    }
}
