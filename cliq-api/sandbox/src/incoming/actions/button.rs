//! Buttons of messages.

use crate::incoming::actor::Actor;
use crate::incoming::answered::Answered;
use crate::incoming::error::IncomingError;
use crate::incoming::events::IncomingEvents;
use crate::incoming::params;
use crate::model::message::message_key;
use serde_json::{Value, json};

impl IncomingEvents {
    /// The user presses a button of a message, by its label: the button handler of its function. The
    /// message may have come by the API or as an answer.
    pub async fn press(
        &self,
        chat_id: impl Into<String>,
        message_id: &str,
        label: &str,
    ) -> Result<Answered, IncomingError> {
        let event = {
            let mut inner = self.service.lock();
            let state = &mut inner.state;
            let Actor { user, chat, now } = self.clone().in_chat(chat_id).actor(state)?;
            let key = message_key(message_id);
            let message = key.and_then(|key| state.chats.get(&chat)?.message(key));
            let message = message.ok_or_else(|| {
                IncomingError::impossible(format!(
                    "the chat has no message `{message_id}`; use the ID of one of its messages"
                ))
            })?;
            let button = find(&message.content, label).ok_or_else(|| {
                IncomingError::impossible(format!(
                    "the message has no button `{label}`; use the label of one of its buttons"
                ))
            })?;
            let function = function(button).ok_or_else(|| {
                IncomingError::impossible(format!(
                    "the button `{label}` calls no function, so no event is sent; give it an \
                     action `invoke.function`"
                ))
            })?;
            let arguments = [
                ("event", json!("click")),
                ("target", target(button, label)),
                ("arguments", arguments(button)),
                ("message", params::message(message)),
            ];
            let id = message.id("_");
            let actor = Actor { user, chat, now };
            let mut event = self.event(state, ("function", "button_handler"), &actor, arguments);
            event.name = function;
            event.params.extend(self.origin(&actor.user, Some(&actor.chat), Some(id)));
            event.scene.message = key.map(|key| (actor.chat, key));
            event
        };
        self.deliver(event).await
    }
}

/// A button of a message or of one of its slides.
fn find<'a>(content: &'a Value, label: &str) -> Option<&'a Value> {
    let slides = content.get("slides").and_then(Value::as_array).into_iter().flatten();
    let lists =
        content
            .get("buttons")
            .into_iter()
            .chain(slides.flat_map(|slide| {
                ["data", "buttons"].into_iter().filter_map(|key| slide.get(key))
            }));
    let mut buttons = lists.filter_map(Value::as_array).flatten();
    buttons.find(|button| button.get("label").and_then(Value::as_str) == Some(label))
}

/// The function that a button calls.
fn function(button: &Value) -> Option<String> {
    let action = button.get("action")?;
    let calls = action.get("type").and_then(Value::as_str) == Some("invoke.function");
    let name = action.get("data")?.get("name")?.as_str()?;
    calls.then(|| name.to_owned())
}

fn target(button: &Value, label: &str) -> Value {
    let hint = button.get("hint").and_then(Value::as_str).unwrap_or_default();
    json!({ "name": label, "hint": hint })
}

/// The arguments that a button passes: its key, as text.
fn arguments(button: &Value) -> Value {
    match button.get("key") {
        Some(Value::String(key)) => json!({ "key": key }),
        Some(key) => json!({ "key": key.to_string() }),
        None => json!({}),
    }
}
