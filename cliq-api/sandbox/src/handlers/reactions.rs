//! Reactions to messages.

use super::input::{Input, addressed};
use crate::model::State;
use crate::model::message::{Reaction, address_key};
use crate::response::{Outcome, Refusal, Reply};
use serde_json::{Map, Value, json};

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "messages_list_reactions" => list_reactions(state, input),
        "messages_add_reaction" => add_reaction(state, input),
        "messages_remove_reaction" => remove_reaction(state, input),
        _ => return None,
    })
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
    Ok(Reply::Json(json!({ "data": data })))
}

fn add_reaction(state: &mut State, input: &Input<'_>) -> Outcome {
    let name = state.display_name(input.caller);
    let message = addressed(state, input)?;
    let emoji = input.text("emoji_code").unwrap_or_default().to_owned();
    let reactions = message.reactions.entry(emoji).or_default();
    if !reactions.iter().any(|reaction| reaction.user == input.caller) {
        let user = input.caller.to_owned();
        reactions.push(Reaction { time: input.now, user, name });
    }
    Ok(Reply::Empty)
}

fn remove_reaction(state: &mut State, input: &Input<'_>) -> Outcome {
    let message = addressed(state, input)?;
    let emoji = input.text("emoji_code").unwrap_or_default();
    let reactions = message.reactions.get_mut(emoji);
    let at = reactions
        .as_ref()
        .and_then(|all| all.iter().position(|reaction| reaction.user == input.caller));
    match (reactions, at) {
        (Some(reactions), Some(at)) => {
            reactions.remove(at);
            message.reactions.retain(|_, reactions| !reactions.is_empty());
            Ok(Reply::Empty)
        }
        _ => Err(Refusal::bad("operation_failed", "You did not react with this emoji.")),
    }
}
