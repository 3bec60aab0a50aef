//! Buttons of cards, slides and text.

use super::{Action, Confirm, InvokeFunction, OpenUrl, SystemAction};
use crate::types::{MessageButton, MessageButtonType};

/// A button. Its label has at most 20 characters according to the page, 30 according to a later
/// document.
///
/// ```
/// use cliq_api::message::{Button, Message, SystemAction};
/// let message = Message::text("Can we talk?")
///     .button(Button::system_api("Call", SystemAction::audio_call("1234567890")).positive())
///     .button(Button::invoke_function("Later", "postpone").negative().hint("Asks tomorrow"));
/// # message.validate()?;
/// # Ok::<(), cliq_api::validation::Violations>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Button(MessageButton);

impl Button {
    /// Creates a button with an action.
    pub fn new(label: impl Into<String>, action: impl Into<Action>) -> Self {
        Self(MessageButton::new(label, action.into()))
    }

    /// Creates a button that invokes a function.
    pub fn invoke_function(label: impl Into<String>, name: impl Into<InvokeFunction>) -> Self {
        Self::new(label, name.into())
    }

    /// Creates a button that opens a URL.
    pub fn open_url(label: impl Into<String>, address: impl Into<OpenUrl>) -> Self {
        Self::new(label, address.into())
    }

    /// Creates a button for a system action.
    pub fn system_api(label: impl Into<String>, action: SystemAction) -> Self {
        Self::new(label, action)
    }

    /// Creates a button that copies text to the clipboard.
    pub fn copy(label: impl Into<String>, text: impl Into<String>) -> Self {
        Self::new(label, Action::copy(text))
    }

    /// Creates a button that previews a URL in the chat.
    pub fn preview_url(label: impl Into<String>, address: impl Into<String>) -> Self {
        Self::new(label, Action::preview_url(address))
    }

    /// Sets the positive style.
    pub fn positive(self) -> Self {
        Self(self.0.type_(MessageButtonType::Positive))
    }

    /// Sets the negative style.
    pub fn negative(self) -> Self {
        Self(self.0.type_(MessageButtonType::Negative))
    }

    /// Sets the tooltip, at most 100 characters.
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self(self.0.hint(hint))
    }

    /// Sets a key that identifies the button for the function it invokes, at most 100 characters.
    pub fn key(self, key: impl Into<String>) -> Self {
        Self(self.0.key(key))
    }

    /// Sets a confirmation dialog.
    pub fn confirm(mut self, dialog: Confirm) -> Self {
        self.0.action.confirm = Some(dialog);
        self
    }

    pub(super) fn label(&self) -> &str {
        &self.0.label
    }
}

impl From<Button> for MessageButton {
    fn from(button: Button) -> Self {
        button.0
    }
}
