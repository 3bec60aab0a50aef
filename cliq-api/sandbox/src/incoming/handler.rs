//! The handlers of the service, and what each may return.

/// A part of which an answer can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AnswerPart {
    Message,
    MessageEdit,
    Banner,
    Form,
    FormError,
    FormModification,
    PreviewUrl,
    Widget,
    Section,
    /// Suggestions of a command.
    Suggestions,
    /// Options of an input of a form.
    Options,
    Installation,
    LinkPreview,
    /// The menu of the preview of a link.
    LinkActions,
    /// A response of an incoming webhook to its caller.
    CallerResponse,
}

/// What is known of a handler.
#[derive(Debug)]
pub(crate) struct HandlerFacts {
    /// Type of its component, and its own.
    pub(super) of: (&'static str, &'static str),
    pub(super) returns: Returns,
    /// Whether its events have a response URL.
    pub(super) has_response_url: bool,
}

/// What may be returned.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Returns {
    Parts(&'static [AnswerPart]),
    /// Whatever is returned is ignored.
    Ignored,
    /// A handler that is not known.
    Unknown,
}

use AnswerPart::{
    Banner, CallerResponse, Form, FormError, FormModification, Installation, LinkActions,
    LinkPreview, Message, MessageEdit, Options, PreviewUrl, Section, Suggestions, Widget,
};

const REPLY: Returns = Returns::Parts(&[Message, Banner, Form, PreviewUrl]);
const CLICK: Returns =
    Returns::Parts(&[Message, MessageEdit, Banner, Form, PreviewUrl, Widget, Section]);
const SUBMISSION: Returns =
    Returns::Parts(&[Message, MessageEdit, Banner, Form, FormError, PreviewUrl, Widget, Section]);
const WIDGET_CLICK: Returns = Returns::Parts(&[Widget, Section, Banner, Form, PreviewUrl]);

const fn facts(
    component: &'static str,
    handler: &'static str,
    returns: Returns,
    has_response_url: bool,
) -> HandlerFacts {
    HandlerFacts { of: (component, handler), returns, has_response_url }
}

static HANDLERS: &[HandlerFacts] = &[
    facts("bot", "welcome_handler", Returns::Parts(&[Message]), true),
    facts("bot", "message_handler", REPLY, true),
    facts("bot", "mention_handler", REPLY, true),
    facts("bot", "context_handler", REPLY, true),
    facts("bot", "action_handler", REPLY, true),
    facts("bot", "participation_handler", REPLY, true),
    facts("bot", "incomingwebhook_handler", Returns::Parts(&[Message, CallerResponse]), true),
    facts("bot", "alert_handler", Returns::Ignored, false),
    facts("command", "execution_handler", REPLY, true),
    facts("command", "suggestion_handler", Returns::Parts(&[Suggestions]), true),
    facts("messageaction", "execution_handler", REPLY, true),
    facts("function", "button_handler", CLICK, true),
    facts("function", "form_handler", SUBMISSION, true),
    facts("function", "form_change_handler", Returns::Parts(&[FormModification, FormError]), false),
    facts("function", "form_values_handler", Returns::Parts(&[Options]), false),
    facts("function", "form_view_handler", Returns::Parts(&[Form]), false),
    facts("widget", "view_handler", Returns::Parts(&[Widget]), false),
    facts("function", "applet_button_handler", WIDGET_CLICK, false),
    facts("extension", "installation_validator", Returns::Parts(&[Installation]), false),
    facts("extension", "installation_handler", Returns::Parts(&[Installation]), false),
    facts("extension", "uninstallation_handler", Returns::Ignored, false),
    facts("link_preview", "unfurl_handler", Returns::Parts(&[LinkPreview]), false),
    facts("link_preview", "unfurl_button_action_handler", REPLY, false),
    facts("link_preview", "unfurl_dynamic_action_handler", Returns::Parts(&[LinkActions]), false),
    facts("link_preview", "unfurl_post_message_handler", REPLY, false),
];

static UNKNOWN: HandlerFacts = facts("", "", Returns::Unknown, false);

/// The handler of a component by its type.
pub(super) fn find(component: &str, handler: &str) -> &'static HandlerFacts {
    HANDLERS.iter().find(|known| known.of == (component, handler)).unwrap_or(&UNKNOWN)
}

impl AnswerPart {
    /// Its name in a sentence.
    pub(super) fn name(self) -> &'static str {
        match self {
            Message => "a message",
            MessageEdit => "an edit of the message",
            Banner => "a banner",
            Form => "a form",
            FormError => "an error of a form",
            FormModification => "a modification of a form",
            PreviewUrl => "a URL to preview",
            Widget => "a widget",
            Section => "a section of a widget",
            Suggestions => "a list of suggestions",
            Options => "a list of options",
            Installation => "the result of an installation",
            LinkPreview => "the preview of a link",
            LinkActions => "a list of actions",
            CallerResponse => "a response to the caller",
        }
    }
}
