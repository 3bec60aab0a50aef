//! Slash commands and message actions.

use crate::incoming::answered::Answered;
use crate::incoming::error::IncomingError;
use crate::incoming::events::IncomingEvents;
use crate::incoming::params;
use crate::model::message::message_key;
use serde_json::{Map, Value, json};

impl IncomingEvents {
    /// The user runs a slash command, such as `deploy` with `blue -env prod`.
    pub async fn command(
        &self,
        name: impl Into<String>,
        arguments: impl Into<String>,
    ) -> Result<Answered, IncomingError> {
        self.command_with(name, arguments, &[]).await
    }

    /// The user runs a slash command with suggestions that were selected.
    pub async fn command_with(
        &self,
        name: impl Into<String>,
        arguments: impl Into<String>,
        selections: &[Value],
    ) -> Result<Answered, IncomingError> {
        let further = [("selections", json!(selections)), ("attachments", json!([]))];
        self.run("execution_handler", name.into(), arguments.into(), further).await
    }

    /// The user types a slash command: its suggestions.
    pub async fn type_command(
        &self,
        name: impl Into<String>,
        typed: impl Into<String>,
    ) -> Result<Answered, IncomingError> {
        let further = [("selections", json!([]))];
        self.run("suggestion_handler", name.into(), typed.into(), further).await
    }

    async fn run(
        &self,
        handler: &str,
        name: String,
        arguments: String,
        further: impl IntoIterator<Item = (&'static str, Value)>,
    ) -> Result<Answered, IncomingError> {
        let event = {
            let mut inner = self.service.lock();
            let state = &mut inner.state;
            let actor = self.actor(state)?;
            let options = Value::Object(options(&arguments));
            let of_both =
                [("arguments", json!(arguments)), ("options", options), ("mentions", json!([]))];
            let arguments = of_both.into_iter().chain(further);
            let mut event = self.event(state, ("command", handler), &actor, arguments);
            event.name = name;
            event
        };
        self.deliver(event).await
    }

    /// The user runs a message action on messages of the chat, by their IDs.
    pub async fn message_action(
        &self,
        name: impl Into<String>,
        message_ids: &[&str],
    ) -> Result<Answered, IncomingError> {
        let event = {
            let mut inner = self.service.lock();
            let state = &mut inner.state;
            let actor = self.actor(state)?;
            let chat = state.chats.get(&actor.chat);
            let find = |id: &&str| {
                let message = message_key(id).and_then(|key| chat?.message(key));
                message.map(params::message).ok_or_else(|| {
                    IncomingError::impossible(format!(
                        "the chat has no message `{id}`; set the chat with `in_channel` or `in_chat`"
                    ))
                })
            };
            let list = message_ids.iter().map(find).collect::<Result<Vec<_>, _>>()?;
            let first = list.first().cloned().unwrap_or_else(|| json!({}));
            let arguments = [
                ("message", first),
                ("messages", json!({ "count": list.len(), "list": list })),
                ("attachments", json!([])),
                ("mentions", json!([])),
            ];
            let of = ("messageaction", "execution_handler");
            let mut event = self.event(state, of, &actor, arguments);
            event.name = name.into();
            event
        };
        self.deliver(event).await
    }
}

/// The options in the arguments of a command, such as `-env prod`.
fn options(arguments: &str) -> Map<String, Value> {
    let mut options: Vec<(String, Vec<&str>)> = Vec::new();
    for word in arguments.split_whitespace() {
        let name = word.strip_prefix('-').filter(|name| !name.is_empty());
        match (name, options.last_mut()) {
            (Some(name), _) => options.push((name.to_owned(), Vec::new())),
            (None, Some((_, words))) => words.push(word),
            (None, None) => {}
        }
    }
    options.into_iter().map(|(name, words)| (name, words.join(" ").into())).collect()
}

#[cfg(test)]
mod tests {
    use super::options;
    use serde_json::{Value, json};

    #[test]
    fn options_follow_hyphens() {
        let read = |text| Value::Object(options(text));
        assert_eq!(read("blue - x"), json!({}));
        assert_eq!(read("blue -env prod  eu -force"), json!({ "env": "prod eu", "force": "" }));
    }
}
