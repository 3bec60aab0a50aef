//! What a user sees after an event.

use super::{ShownBanner, ShownForm, ShownFormError, ShownMessage, ShownWidget};
use crate::incoming::error::IncomingError;
use serde_json::Value;

/// What a user sees after an event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Answer {
    /// Nothing.
    Nothing,
    /// No answer came in time. The service still accepts answers at the `response_url` of the event.
    TimedOut,
    /// A new message.
    Message(ShownMessage),
    /// The message whose button was pressed has changed.
    Edited(ShownMessage),
    /// A banner.
    Banner(ShownBanner),
    /// A form opens, or the open form has changed.
    Form(ShownForm),
    /// The form stays open and shows what is wrong.
    FormError(ShownFormError),
    /// Options of an input of a form: maps with `label` and `value`.
    Options(Vec<Value>),
    /// Suggestions of a command: maps with `title` and more.
    Suggestions(Vec<Value>),
    /// A widget opens or changes.
    Widget(ShownWidget),
    /// A page opens beside the chat.
    PreviewUrl(String),
    /// Anything else, as it came.
    Other(Value),
}

macro_rules! kinds {
    ($($(#[$about:meta])* $method:ident $variant:ident($kind:ty) $name:literal;)+) => {
        impl Answer {$(
            $(#[$about])*
            pub fn $method(&self) -> Result<&$kind, IncomingError> {
                match self {
                    Self::$variant(value) => Ok(value),
                    other => Err(other.is_not($name)),
                }
            }
        )+}
    };
}

kinds! {
    /// The new message.
    message Message(ShownMessage) "a message";
    /// The message that was edited.
    edited Edited(ShownMessage) "an edit of a message";
    /// The banner.
    banner Banner(ShownBanner) "a banner";
    /// The form.
    form Form(ShownForm) "a form";
    /// What is wrong with the form.
    form_error FormError(ShownFormError) "an error of a form";
    /// The options of an input: maps with `label` and `value`.
    options Options(Vec<Value>) "a list of options";
    /// The suggestions of a command: maps with `title` and more.
    suggestions Suggestions(Vec<Value>) "a list of suggestions";
    /// The widget.
    widget Widget(ShownWidget) "a widget";
}

impl Answer {
    /// Whether nothing is shown.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        matches!(self, Self::Nothing)
    }

    /// Whether no answer came in time.
    #[must_use]
    pub fn timed_out(&self) -> bool {
        matches!(self, Self::TimedOut)
    }

    fn is_not(&self, name: &str) -> IncomingError {
        IncomingError::OtherAnswer(format!("the answer is not {name}: {self:?}"))
    }
}
