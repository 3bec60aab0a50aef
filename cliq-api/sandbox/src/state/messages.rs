//! Messages: reading, editing, deleting, reactions. Posting is in `post`.

use super::{Input, State, insert, post};
use crate::answer::{Answer, Outcome, Refusal};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// A message.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) time: i64,
    pub(crate) number: u64,
    /// Id of a user, or `b-…` for a bot.
    pub(crate) sender: String,
    pub(crate) sender_name: String,
    pub(crate) kind: &'static str,
    pub(crate) text: String,
    pub(crate) content: Value,
    pub(crate) revision: u64,
    /// Who reacted when, by emoji.
    pub(crate) reactions: BTreeMap<String, Vec<Reaction>>,
}

/// One reaction.
#[derive(Clone, Debug)]
pub(crate) struct Reaction {
    time: i64,
    user: String,
    name: String,
}

impl Message {
    pub(crate) fn key(&self) -> (i64, u64) {
        (self.time, self.number)
    }

    /// The id, with what stands between its parts.
    pub(crate) fn id(&self, between: &str) -> String {
        format!("{}{between}{}", self.time, self.number)
    }

    pub(crate) fn answer(&self) -> Value {
        let mut answer = json!({
            "sender": { "name": self.sender_name, "id": self.sender },
            "id": self.id("_"),
            "time": self.time,
            "type": self.kind,
            "content": self.content,
        });
        insert(&mut answer, "revision", (self.revision > 0).then_some(self.revision));
        answer
    }
}

/// Time and number of a message id as it stands in a body: with `_`, a space or `%20`.
pub(crate) fn message_key(id: &str) -> Option<(i64, u64)> {
    address_key(&id.replace("%20", "_"))
}

/// The same in an address, which was decoded once: what is still encoded was encoded twice.
fn address_key(id: &str) -> Option<(i64, u64)> {
    let (time, number) = id.split_once(['_', ' '])?;
    Some((time.parse().ok()?, number.parse().ok()?))
}

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "messages_list" => list(state, input),
        "messages_get" => get(state, input),
        "messages_edit" => edit(state, input),
        "messages_delete" => delete(state, input),
        "messages_list_reactions" => list_reactions(state, input),
        "messages_add_reaction" => add_reaction(state, input),
        "messages_remove_reaction" => remove_reaction(state, input),
        "messages_post_to_channel_by_name" => {
            let channel = state.channel_named(input.id(0)).cloned();
            channel.and_then(|channel| post::to_channel(state, input, &channel))
        }
        "messages_post_to_channel" => {
            let channel = state.channel(input.id(0)).cloned();
            channel.and_then(|channel| post::to_channel(state, input, &channel))
        }
        "messages_post_to_chat" => post::to_chat(state, input),
        "messages_post_to_user" => post::to_user(state, input),
        "messages_post_to_bot" => post::to_bot(state, input),
        _ => return None,
    })
}

/// Newest first; both ends of the window are part of it.
fn list(state: &State, input: &Input<'_>) -> Outcome {
    let from = input.query_time("fromtime").unwrap_or(i64::MIN);
    let to = input.query_time("totime").unwrap_or(i64::MAX);
    let data: Vec<_> = state
        .chat(input.id(0), input.caller)?
        .messages
        .iter()
        .rev()
        .filter(|message| (from..=to).contains(&message.time))
        .take(input.limit(100))
        .map(Message::answer)
        .collect();
    Ok(Answer::Json(json!({ "data": data })))
}

fn get(state: &State, input: &Input<'_>) -> Outcome {
    let chat = state.chat(input.id(0), input.caller)?;
    let message = address_key(input.id(1)).and_then(|key| chat.message(key));
    message.map(|message| Answer::Json(message.answer())).ok_or_else(Refusal::url_invalid)
}

/// The message of an address.
fn message_mut<'a>(state: &'a mut State, input: &Input<'_>) -> Result<&'a mut Message, Refusal> {
    let key = address_key(input.id(1)).ok_or_else(Refusal::url_invalid)?;
    state
        .chat_mut(input.id(0), input.caller)?
        .messages
        .iter_mut()
        .find(|message| message.key() == key)
        .ok_or_else(Refusal::url_invalid)
}

fn edit(state: &mut State, input: &Input<'_>) -> Outcome {
    let message = message_mut(state, input)?;
    if message.sender != input.caller {
        return Err(Refusal::forbidden("Only the sender of a message may edit it."));
    }
    if message.kind == "file" {
        return Err(Refusal::bad("operation_failed", "Messages with files cannot be edited."));
    }
    input.text("text").unwrap_or_default().clone_into(&mut message.text);
    insert(&mut message.content, "text", Some(message.text.clone()));
    message.revision += 1;
    Ok(Answer::Empty)
}

fn delete(state: &mut State, input: &Input<'_>) -> Outcome {
    let message = message_mut(state, input)?;
    if message.sender != input.caller {
        return Err(Refusal::bad(
            "message_delete_failed",
            "Only the sender may delete a message, and messages of bots stay.",
        ));
    }
    let key = message.key();
    let chat = state.chat_mut(input.id(0), input.caller)?;
    chat.messages.retain(|message| message.key() != key);
    Ok(Answer::Empty)
}

fn list_reactions(state: &State, input: &Input<'_>) -> Outcome {
    let chat = state.chat(input.id(0), input.caller)?;
    let message = address_key(input.id(1))
        .and_then(|key| chat.message(key))
        .ok_or_else(Refusal::url_invalid)?;
    let data: Map<String, Value> = message
        .reactions
        .iter()
        .map(|(emoji, reactions)| {
            let of_emoji = reactions
                .iter()
                .map(|reaction| format!("{}:{}:{}", reaction.time, reaction.user, reaction.name));
            (emoji.clone(), of_emoji.map(Value::from).collect())
        })
        .collect();
    Ok(Answer::Json(json!({ "data": data })))
}

fn add_reaction(state: &mut State, input: &Input<'_>) -> Outcome {
    let name = state.display_name(input.caller);
    let message = message_mut(state, input)?;
    let emoji = input.text("emoji_code").unwrap_or_default().to_owned();
    let reactions = message.reactions.entry(emoji).or_default();
    if !reactions.iter().any(|reaction| reaction.user == input.caller) {
        let user = input.caller.to_owned();
        reactions.push(Reaction { time: input.now, user, name });
    }
    Ok(Answer::Empty)
}

fn remove_reaction(state: &mut State, input: &Input<'_>) -> Outcome {
    let message = message_mut(state, input)?;
    let emoji = input.text("emoji_code").unwrap_or_default();
    let reactions = message.reactions.get_mut(emoji);
    let at = reactions
        .as_ref()
        .and_then(|all| all.iter().position(|reaction| reaction.user == input.caller));
    match (reactions, at) {
        (Some(reactions), Some(at)) => {
            reactions.remove(at);
            message.reactions.retain(|_, reactions| !reactions.is_empty());
            Ok(Answer::Empty)
        }
        _ => Err(Refusal::bad("operation_failed", "You did not react with this emoji.")),
    }
}

#[cfg(test)]
mod tests {
    use super::{address_key, message_key};

    #[test]
    fn message_ids_are_read_in_every_form() {
        for id in ["17_29", "17%2029", "17 29"] {
            assert_eq!(message_key(id), Some((17, 29)), "{id}");
        }
        assert_eq!(address_key("17 29"), Some((17, 29)));
        assert_eq!(address_key("17%2029"), None, "was encoded twice");
        assert_eq!(message_key("17"), None);
    }
}
