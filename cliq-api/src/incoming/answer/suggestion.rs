//! Suggestions: under a message, and while a command is typed.

use super::object::{Object, from_texts, setters};

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

from_texts! { Suggestion CommandSuggestion }
