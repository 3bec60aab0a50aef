//! Suggestions: under a message, and while a command is typed.

use super::object::{Object, setters};

/// A text that the user can send with one click.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Suggestion(pub(super) Object);

impl Suggestion {
    /// Creates a suggestion.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Object::default().with("text", text.into()))
    }
}

setters! { Suggestion {
    /// Sets the URL of an icon.
    icon: text = "icon";
} }

impl From<&str> for Suggestion {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Suggestion {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

/// An entry of the list that is shown while a command is typed.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct CommandSuggestion(pub(super) Object);

impl CommandSuggestion {
    /// Creates an entry.
    pub fn new(title: impl Into<String>) -> Self {
        Self(Object::default().with("title", title.into()))
    }
}

setters! { CommandSuggestion {
    /// Sets the text below the title.
    description: text = "description";
    /// Sets the URL of an image.
    image: text = "imageurl";
} }

impl From<&str> for CommandSuggestion {
    fn from(title: &str) -> Self {
        Self::new(title)
    }
}

impl From<String> for CommandSuggestion {
    fn from(title: String) -> Self {
        Self::new(title)
    }
}
