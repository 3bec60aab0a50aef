//! Buttons of cards, slides and texts.

use super::{Action, Confirm, InvokeFunction, OpenUrl, SystemAction};
use crate::types::{MessageButton, MessageButtonType};

/// A button. Its label has at most 20 characters by the page, 30 by a later document.
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
    /// A button that does something.
    pub fn new(label: impl Into<String>, action: impl Into<Action>) -> Self {
        Self(MessageButton::new(label, action.into()))
    }

    /// Calls a function.
    pub fn invoke_function(label: impl Into<String>, name: impl Into<InvokeFunction>) -> Self {
        Self::new(label, name.into())
    }

    /// Opens an address.
    pub fn open_url(label: impl Into<String>, address: impl Into<OpenUrl>) -> Self {
        Self::new(label, address.into())
    }

    /// Starts an action of the service.
    pub fn system_api(label: impl Into<String>, action: SystemAction) -> Self {
        Self::new(label, action)
    }

    /// Puts a text on the clipboard.
    pub fn copy(label: impl Into<String>, text: impl Into<String>) -> Self {
        Self::new(label, Action::copy(text))
    }

    /// Shows an address inside the chat.
    pub fn preview_url(label: impl Into<String>, address: impl Into<String>) -> Self {
        Self::new(label, Action::preview_url(address))
    }

    /// Coloured as something positive.
    pub fn positive(self) -> Self {
        Self(self.0.type_(MessageButtonType::Positive))
    }

    /// Coloured as something negative.
    pub fn negative(self) -> Self {
        Self(self.0.type_(MessageButtonType::Negative))
    }

    /// Tool tip, at most 100 characters.
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self(self.0.hint(hint))
    }

    /// Tells the button apart from others for the function it calls; at most 100 characters.
    pub fn key(self, key: impl Into<String>) -> Self {
        Self(self.0.key(key))
    }

    /// Asks first.
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
