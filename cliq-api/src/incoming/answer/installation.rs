//! Answers to installations of an extension.

use super::object::{Object, setters};

/// Whether an extension is installed, and what the user sees.
///
/// ```
/// use cliq_api::incoming::answer::Installation;
///
/// let accepted = Installation::accepted().title("Ready").note("Subscribe to the bot");
/// let refused = Installation::refused("Not allowed", "Ask an administrator to install it.");
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Installation(pub(super) Object);

impl Installation {
    /// Activates the extension.
    pub fn accepted() -> Self {
        Self(Object::default().with("status", 200))
    }

    /// Does not activate the extension, and says why.
    pub fn refused(title: impl Into<String>, message: impl Into<String>) -> Self {
        Self(Object::default().with("status", 400)).title(title).message(message)
    }

    /// Adds a note, such as what to do next.
    pub fn note(self, note: impl Into<String>) -> Self {
        Self(self.0.push("note", note.into()))
    }
}

setters! { Installation {
    /// Sets the title.
    title: text = "title";
    /// Sets the text.
    message: text = "message";
    /// Sets the text below the notes.
    footer: text = "footer";
} }
