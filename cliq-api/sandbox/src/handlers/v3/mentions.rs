//! Mentions of the caller, and replies to the caller.

use super::forward::no_access;
use super::view::{self, chat_type};
use crate::handlers::input::Input;
use crate::handlers::json::insert;
use crate::handlers::page::page;
use crate::model::State;
use crate::model::chat::{Chat, ChatKind};
use crate::model::message::Message;
use crate::response::{Outcome, Refusal, Reply};
use serde_json::{Value, json};

/// How far the list goes back by default: 30 days.
const WINDOW: i64 = 30 * 86_400_000;

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    (input.operation == "mentions_list").then(|| list(state, input))
}

/// Whom a text mentions with `{@…}`: addresses of users, or `participants` and the like.
pub(crate) fn targets(text: &str) -> impl Iterator<Item = &str> {
    text.split("{@").skip(1).filter_map(|rest| rest.split_once('}')).map(|(target, _)| target)
}

fn is_everyone(target: &str) -> bool {
    matches!(target, "participants" | "all" | "available")
}

fn list(state: &State, input: &Input<'_>) -> Outcome {
    let from = input.query_time("from_time").unwrap_or(input.now.saturating_sub(WINDOW));
    let to = input.query_time("to_time").unwrap_or(input.now.saturating_add(WINDOW));
    if from >= to {
        return Err(Refusal::bad("INVALID_PARAMS", "'from_time' is not before 'to_time'."));
    }
    let mut chats = input.query_ids("chat_ids").unwrap_or_default();
    chats.extend(input.query_text("chid").map(str::to_owned));
    for id in &chats {
        state.chat(id, input.caller).map_err(no_access)?;
    }
    let senders = input.query_ids("user_ids").unwrap_or_default();
    let wanted = input.query_text("type").unwrap_or("mentions");
    let mut found: Vec<_> = Vec::new();
    for (id, chat) in state.chats.iter().filter(|(id, _)| chats.is_empty() || chats.contains(id)) {
        if !state.members_of(chat).iter().any(|member| member == input.caller) {
            continue;
        }
        let messages = chat.history(input.caller);
        for message in messages.filter(|one| one.time > from && one.time < to) {
            let is_wanted = senders.is_empty() || senders.contains(&message.sender);
            if !is_wanted || message.sender == input.caller {
                continue;
            }
            if let Some(activity) = activity(state, input, chat, message, wanted) {
                let entry = entry(state, input, (id, chat), message, activity);
                found.push((message.time, entry));
            }
        }
    }
    found.sort_by_key(|(time, _)| std::cmp::Reverse(*time));
    let found = found.into_iter().map(|(_, entry)| entry).collect();
    let page = page(found, input.query_text("next_token"), input.limit(25))
        .map_err(|refusal| Refusal::bad("INVALID_PARAMS", refusal.message))?;
    let mut body = json!({
        "type": "mentions",
        "url": "/api/v3/mentions",
        "has_more": page.next.is_some(),
        "data": page.items,
    });
    insert(&mut body, "next_token", page.next);
    Ok(Reply::Json(body))
}

/// What a message is to the caller, if it is wanted.
fn activity(
    state: &State,
    input: &Input<'_>,
    chat: &Chat,
    message: &Message,
    wanted: &str,
) -> Option<&'static str> {
    let is_caller =
        |target: &str| state.user_at(target).is_some_and(|user| user.id == input.caller);
    let is_mention = targets(&message.text).any(|target| is_everyone(target) || is_caller(target));
    let answered = message.reply_to.and_then(|key| chat.message(key));
    let is_reply = answered.is_some_and(|answered| answered.sender == input.caller);
    match wanted {
        "mentions" | "all" if is_mention => Some("mentions"),
        "replies" | "all" if is_reply => Some("replies"),
        _ => None,
    }
}

fn entry(
    state: &State,
    input: &Input<'_>,
    (id, chat): (&str, &Chat),
    message: &Message,
    activity: &str,
) -> Value {
    let kind = match chat_type(chat) {
        "direct_message" => "direct",
        "group_chat" => "group",
        other => other,
    };
    let mut of_chat =
        json!({ "id": id, "title": view::name(state, chat, input.caller), "type": kind });
    if let ChatKind::Channel(_) = chat.kind {
        insert(&mut of_chat, "channel_display_name", Some(chat.title.trim_start_matches('#')));
    }
    let mut of_message = view::message(message);
    if let Some(answered) = message.reply_to.and_then(|key| chat.message(key)) {
        insert(&mut of_message, "replied_to", Some(view::message(answered)));
    }
    let mentioned: Vec<_> = targets(&message.text).map(|target| mentioned(state, target)).collect();
    let is_unread = chat.read_until.get(input.caller).is_none_or(|until| message.time > *until);
    json!({
        "id": format!("{id}|{}|{}", message.sender, message.time),
        "status": if is_unread { "unread" } else { "read" },
        "activity_type": activity,
        "chat": of_chat,
        "message": of_message,
        "mention": { "recipient_id": input.caller, "mentioned_users": mentioned },
    })
}

fn mentioned(state: &State, target: &str) -> Value {
    let (id, name, kind) = match state.user_at(target) {
        Some(user) => (user.id.clone(), user.name(), "user"),
        None if is_everyone(target) => (target.to_owned(), target.to_owned(), "participants"),
        None => (target.to_owned(), target.to_owned(), "user"),
    };
    json!({ "id": id, "display_name": format!("@{name}"), "name": name, "type": kind })
}

#[cfg(test)]
mod tests {
    use super::targets;

    #[test]
    fn mentions_are_found() {
        let text = "{@55743301} and {@a@example.com}, not {@open or {x}";
        assert_eq!(targets(text).collect::<Vec<_>>(), ["55743301", "a@example.com", "open or {x"]);
        assert_eq!(targets("none").count(), 0);
    }
}
