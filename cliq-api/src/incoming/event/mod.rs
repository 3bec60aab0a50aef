//! Events: the envelope, and the arguments of each handler.

mod arguments;
mod body;
mod component;
mod envelope;
mod forwarded;
mod handler;
mod identifiers;
mod kind;
mod objects;
mod reading;
mod response_url;
mod spelling;

pub use arguments::{
    ButtonEvent, CallEvent, CommandRunEvent, CommandSuggestEvent, ContextEvent, FormChangeEvent,
    FormOptionsEvent, FormSubmitEvent, FormViewEvent, IncomingWebhookEvent, InstallationCheckEvent,
    InstalledEvent, LinkPreviewButtonEvent, LinkPreviewEvent, LinkPreviewMenuEvent,
    LinkPreviewSentEvent, MentionEvent, MenuActionEvent, MessageActionEvent, MessageEvent,
    ParticipationEvent, StatusChangedEvent, UninstalledEvent, WelcomeEvent, WidgetButtonEvent,
    WidgetViewEvent,
};
pub use body::MAX_SIZE;
pub use component::Component;
pub use envelope::Envelope;
pub use handler::Handler;
pub use identifiers::{BotCallId, OrganizationId};
pub use kind::{EventKind, UnknownEvent};
pub use objects::*;
pub use reading::Several;
pub use response_url::ResponseUrl;

use crate::Error;
use serde_json::{Map, Value};
use std::ops::Deref;

/// An event: what Cliq reports, and what it says about the report. The fields of the [`Envelope`] are
/// those of the event too.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// Who reports, and about what.
    pub envelope: Envelope,
    /// What happened, with the arguments of the handler.
    pub kind: EventKind,
}

impl Event {
    /// Reads the body of a request: JSON, fields of a form, or parts of a multipart body. The content
    /// type does not count, because scripts state a wrong one.
    ///
    /// A body of more than [`MAX_SIZE`] bytes, JSON that is nested more than 127 levels deep, and what
    /// is no object are errors. They do not quote the body. Everything else becomes an event, at least
    /// [`EventKind::Unknown`].
    pub fn parse(body: &[u8]) -> Result<Self, Error> {
        let keys = body::keys(body)?;
        Ok(Self::from_keys(keys, body))
    }

    fn from_keys(mut keys: Map<String, Value>, raw: &[u8]) -> Self {
        let head = envelope::Head::take(&mut keys, raw);
        let (mut arguments, rest) = forwarded::arguments(keys, &head);
        let envelope = head.into_envelope(&mut arguments, rest);
        let kind = EventKind::of(envelope.handler, arguments);
        Self { envelope, kind }
    }

    /// Returns the received body as JSON, without loss. Fields of a form are text, except those that
    /// hold an object or a list.
    #[must_use]
    pub fn to_json(&self) -> Map<String, Value> {
        // The same bytes were read before.
        body::keys(self.raw()).unwrap_or_default()
    }
}

impl Deref for Event {
    type Target = Envelope;

    fn deref(&self) -> &Envelope {
        &self.envelope
    }
}
