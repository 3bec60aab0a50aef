//! What surrounds the arguments of a handler.

use super::component::Component;
use super::handler::Handler;
use super::objects::{Access, Environment, ParticipationOperation};
use super::reading::{Names, is_empty, take};
use super::response_url::ResponseUrl;
use crate::time::Timestamp;
use crate::types::BotName;
use serde_json::{Map, Value};
use std::fmt;
use std::sync::Arc;

/// Who reports an event, and about what.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Envelope {
    /// The component; derived from the handler if the event does not state it.
    pub component: Option<Component>,
    /// The handler, if it is known.
    pub handler: Option<Handler>,
    /// The name of the handler as received; empty if there is none.
    pub handler_name: String,
    /// The label of the action that the user chose in the menu of a bot.
    pub action: Option<String>,
    /// The label of the action below [`action`](Self::action).
    pub sub_action: Option<String>,
    /// The name of the component: of a bot, a command (without slash), a message action or a function.
    pub name: Option<String>,
    /// The unique name of a bot.
    pub unique_name: Option<BotName>,
    /// When the service sent the event.
    pub timestamp: Option<Timestamp>,
    /// Where an answer goes that is too late for the response.
    pub response_url: Option<ResponseUrl>,
    /// The identity of the event, which a script made. Webhooks have none.
    pub event_id: Option<String>,
    /// Who triggered the event, and where.
    pub access: Option<Access>,
    /// The data center and the organization.
    pub environment: Option<Environment>,
    /// Undocumented keys beside the arguments, as received.
    pub other: Map<String, Value>,
    raw: Arc<[u8]>,
}

impl Envelope {
    /// Returns the bytes of the event, as received.
    #[must_use]
    pub fn raw(&self) -> &[u8] {
        &self.raw
    }
}

/// Shows the names of undocumented keys without their values, which may be secrets, and the length of
/// the body.
impl fmt::Debug for Envelope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Envelope")
            .field("component", &self.component)
            .field("handler", &self.handler)
            .field("handler_name", &self.handler_name)
            .field("action", &self.action)
            .field("sub_action", &self.sub_action)
            .field("name", &self.name)
            .field("unique_name", &self.unique_name)
            .field("timestamp", &self.timestamp)
            .field("response_url", &self.response_url)
            .field("event_id", &self.event_id)
            .field("access", &self.access)
            .field("environment", &self.environment)
            .field("other", &Names(&self.other))
            .field("bytes", &self.raw.len())
            .finish()
    }
}

/// The keys beside the arguments.
pub struct Head {
    envelope: Envelope,
    /// A script made the body: its handler is text.
    forwarded: bool,
}

impl Head {
    /// Takes the keys out of those of the body.
    pub fn take(keys: &mut Map<String, Value>, raw: &[u8]) -> Self {
        let forwarded = !keys.get("handler").is_some_and(Value::is_object);
        let (handler_name, action) = match keys.remove("handler") {
            Some(Value::Object(mut handler)) => {
                let name: Option<String> = take(&mut handler, &["type"]);
                let action = take(&mut handler, &["name"]);
                if !handler.is_empty() {
                    keys.insert("handler".to_owned(), Value::Object(handler));
                }
                (name, action)
            }
            Some(Value::String(name)) => (Some(name), None),
            Some(other) => {
                keys.insert("handler".to_owned(), other);
                (None, None)
            }
            None => (None, None),
        };
        let mut head = Self {
            envelope: Envelope {
                component: None,
                handler: None,
                handler_name: handler_name.unwrap_or_default(),
                action,
                sub_action: take(keys, &["sub_action"]),
                name: take(keys, &["name"]),
                unique_name: take(keys, &["unique_name"]),
                timestamp: take(keys, &["timestamp"]),
                response_url: take(keys, &["response_url"]),
                event_id: take(keys, &["eventId", "event_id"]),
                access: None,
                environment: None,
                other: Map::new(),
                raw: raw.into(),
            },
            forwarded,
        };
        head.take_type(keys);
        if head.envelope.handler_name.is_empty()
            && let Some(operation) = keys.get("operation").and_then(Value::as_str)
        {
            operation.clone_into(&mut head.envelope.handler_name);
        }
        head
    }

    /// The type of a script may be the name of a handler, or an argument.
    fn take_type(&mut self, keys: &mut Map<String, Value>) {
        let Some(name) = keys.get("type").and_then(Value::as_str).filter(|name| !name.is_empty())
        else {
            return;
        };
        let component = Component::read(name);
        if component.is_known() || !self.forwarded {
            self.envelope.component = Some(component);
        } else if self.envelope.handler_name.is_empty()
            && Handler::candidates(name).next().is_some()
        {
            name.clone_into(&mut self.envelope.handler_name);
        } else {
            return;
        }
        keys.remove("type");
    }

    /// Whether a script made the body.
    pub const fn is_forwarded(&self) -> bool {
        self.forwarded
    }

    pub fn handler_name(&self) -> &str {
        &self.envelope.handler_name
    }

    /// The envelope, with the handler that is called.
    pub fn into_envelope(
        self,
        arguments: &mut Map<String, Value>,
        rest: Map<String, Value>,
    ) -> Envelope {
        let handler = self.dispatch(arguments);
        let mut envelope = self.envelope;
        envelope.handler = handler;
        envelope.component = envelope.component.or_else(|| handler.map(Handler::component));
        envelope.sub_action = envelope.sub_action.or_else(|| take(arguments, &["sub_action"]));
        envelope.access = take(arguments, &["access"]);
        envelope.environment = take(arguments, &["environment"]);
        envelope.other = rest;
        envelope
    }

    fn dispatch(&self, arguments: &Map<String, Value>) -> Option<Handler> {
        let name = self.handler_name();
        if let Some(component) = &self.envelope.component {
            let found = Handler::find(component, name);
            if found.is_some() || !self.forwarded {
                return found;
            }
        }
        let mut candidates = Handler::candidates(name);
        match (candidates.next(), candidates.next()) {
            (Some(handler), None) => Some(handler),
            (Some(_), Some(_)) => execution(arguments),
            _ if self.forwarded => participation(name, arguments),
            _ => None,
        }
    }
}

/// The handler of a command and that of a message action have the same name.
fn execution(arguments: &Map<String, Value>) -> Option<Handler> {
    let has = |name: &str| arguments.get(name).is_some_and(|value| !is_empty(value));
    if arguments.get("message").is_some_and(Value::is_object) || has("messages") {
        Some(Handler::MessageAction)
    } else if ["arguments", "options", "selections"]
        .into_iter()
        .any(|key| arguments.contains_key(key))
    {
        Some(Handler::CommandRun)
    } else {
        None
    }
}

/// A script without the name of its handler, which reports what happened in a channel.
fn participation(name: &str, arguments: &Map<String, Value>) -> Option<Handler> {
    let is_operation = ParticipationOperation::is_known(name) && arguments.contains_key("data");
    is_operation.then_some(Handler::BotParticipation)
}
