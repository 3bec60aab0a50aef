//! The answers of the handlers.

use super::part::Part;
use super::{
    Banner, CallerResponse, CommandSuggestion, Form, FormError, FormModification, Installation,
    LinkAction, LinkPreview, MessageEdit, PreviewUrl, Reply, Section, SelectOption, Widget,
};
use crate::Error;
use crate::message::{Message, RichText};
use sealed::SealedAnswer;
use serde_json::{Map, Value};

mod sealed {
    /// Keeps other crates from implementing [`Answer`](super::Answer).
    pub trait SealedAnswer {}
}

/// An answer of a handler.
pub trait Answer: SealedAnswer + Into<AnyAnswer> {
    /// Validates the answer and returns its JSON, as a Deluge script returns it. [`wrap`] makes the
    /// response of a webhook of it.
    fn to_output(&self) -> Result<Value, Error>;
}

/// Returns the body of the response of a webhook, or of a late answer, for the JSON of an answer:
/// `{"output": …}`.
///
/// ```
/// use cliq_api::incoming::answer::{Answer, NoAnswer, wrap};
///
/// assert_eq!(wrap(NoAnswer::nothing().to_output()?), serde_json::json!({"output": ""}));
/// # Ok::<(), cliq_api::Error>(())
/// ```
#[must_use]
pub fn wrap(output: Value) -> Value {
    // Nothing is an empty map in Deluge, and an empty text here.
    let nothing = output.as_object().is_some_and(Map::is_empty);
    let output = if nothing { Value::String(String::new()) } else { output };
    Value::Object(Map::from_iter([("output".to_owned(), output)]))
}

/// The answer of any handler.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct AnyAnswer(Part);

impl AnyAnswer {
    /// Creates an answer that shows nothing.
    pub fn nothing() -> Self {
        Self(Part::Nothing)
    }

    /// Returns whether the answer shows nothing.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.0 == Part::Nothing
    }
}

impl SealedAnswer for AnyAnswer {}

impl Answer for AnyAnswer {
    fn to_output(&self) -> Result<Value, Error> {
        self.0.output()
    }
}

/// Answer types, each with the parts that it accepts.
macro_rules! answers {
    ($($(#[$doc:meta])* $name:ident: $($part:ident),+;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        #[must_use]
        pub struct $name(Part);

        impl SealedAnswer for $name {}

        impl Answer for $name {
            fn to_output(&self) -> Result<Value, Error> {
                self.0.output()
            }
        }

        impl From<$name> for AnyAnswer {
            fn from(answer: $name) -> Self {
                Self(answer.0)
            }
        }

        $(accept!($part $name);)+
    )+};
}

/// The conversion of a part to an answer.
macro_rules! accept {
    (Nothing $name:ident) => {
        impl $name {
            /// Creates an answer that shows nothing.
            pub fn nothing() -> Self {
                Self(Part::Nothing)
            }
        }

        accept!(@ Nothing $name () => |()| Part::Nothing);
    };
    (Reply $name:ident) => {
        accept!(@ Reply $name Reply => Part::Reply);
        accept!(@ Reply $name Message => |message| Part::Reply(Reply::new(message)));
        accept!(@ Reply $name RichText => |text| Part::Reply(Reply::new(text)));
        accept!(@ Reply $name String => |text| Part::Reply(Reply::new(text)));
        accept!(@ Reply $name &str => |text| Part::Reply(Reply::new(text)));
    };
    (FormView $name:ident) => {
        accept!(@ FormView $name Form => Part::FormView);
    };
    (SelectOptions $name:ident) => {
        accept!(* SelectOptions $name SelectOption);
    };
    (CommandSuggestions $name:ident) => {
        accept!(* CommandSuggestions $name CommandSuggestion);
    };
    (LinkActions $name:ident) => {
        accept!(* LinkActions $name LinkAction);
    };
    ($part:ident $name:ident) => {
        accept!(@ $part $name $part => Part::$part);
    };
    (@ $part:ident $name:ident $kind:ty => $make:expr) => {
        impl From<$kind> for $name {
            fn from(part: $kind) -> Self {
                let make: fn($kind) -> Part = $make;
                Self(make(part))
            }
        }
    };
    (* $part:ident $name:ident $item:ident) => {
        impl<T: Into<$item>> FromIterator<T> for $name {
            fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
                Self(Part::$part(items.into_iter().map(Into::into).collect()))
            }
        }

        impl From<Vec<$item>> for $name {
            fn from(items: Vec<$item>) -> Self {
                Self(Part::$part(items))
            }
        }
    };
}

answers! {
    /// Answers messages to a bot, mentions, contexts, menu actions, participation, commands, message
    /// actions, buttons of link previews, and links that were sent.
    MessageAnswer: Reply, Banner, Form, PreviewUrl, Nothing;
    /// Answers the subscription of a user to a bot.
    WelcomeAnswer: Reply, Nothing;
    /// Answers a call of the incoming webhook of a bot.
    WebhookAnswer: Reply, CallerResponse, Nothing;
    /// Answers a command while it is typed. Collect it from [`CommandSuggestion`] values, texts, or
    /// a `Vec`.
    SuggestionsAnswer: CommandSuggestions;
    /// Answers a click of a button.
    ButtonAnswer: Reply, Banner, Form, PreviewUrl, Widget, Section, MessageEdit, Nothing;
    /// Answers a submitted form.
    FormSubmitAnswer: Reply, Banner, Form, PreviewUrl, Widget, Section, MessageEdit, FormError, Nothing;
    /// Answers the change of an input of a form.
    FormChangeAnswer: FormModification, FormError, Nothing;
    /// Answers the search for options of a form. Collect it from [`SelectOption`] values, pairs of
    /// label and value, or a `Vec`.
    FormOptionsAnswer: SelectOptions;
    /// Answers the permalink of a form.
    FormViewAnswer: FormView;
    /// Answers the view of a widget.
    WidgetViewAnswer: Widget;
    /// Answers a click of a button of a widget.
    WidgetButtonAnswer: Widget, Section, Banner, Form, PreviewUrl, Nothing;
    /// Answers the installation of an extension, and its check.
    InstallationAnswer: Installation;
    /// Answers a link that a user types.
    LinkPreviewAnswer: LinkPreview, Nothing;
    /// Answers the menu of a link preview. Collect it from [`LinkAction`] values or a `Vec`.
    LinkPreviewMenuAnswer: LinkActions;
    /// Answers an event whose answer is ignored: an uninstallation, a call, a scheduler.
    NoAnswer: Nothing;
}
