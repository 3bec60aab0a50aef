//! Threads and their followers.

use super::input::Input;
use super::json::insert;
use super::page::page;
use super::view;
use crate::model::State;
use crate::response::{Outcome, Refusal, Reply};
use serde_json::{Value, json};

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "threads_list" => list(state, input),
        "threads_get_main_message" => main_message(state, input),
        "threads_list_followers" => followers(state, input),
        "threads_list_non_followers" => non_followers(state, input),
        "threads_add_followers" => add_followers(state, input),
        "threads_remove_followers" => remove_followers(state, input),
        "threads_update" => act(state, input, input.text("action").unwrap_or_default()),
        "threads_follow" => act(state, input, "follow"),
        "threads_unfollow" => act(state, input, "unfollow"),
        _ => return None,
    })
}

fn list(state: &State, input: &Input<'_>) -> Outcome {
    let chat = state.channel(input.id(0))?.chat_id.clone();
    state.chat(&chat, input.caller)?;
    let follow = input.query_text("state").unwrap_or("all");
    let threads: Vec<_> = state
        .threads
        .iter()
        .filter(|thread| thread.parent == chat)
        .filter(|thread| match follow {
            "followed" => thread.is_followed_by(input.caller),
            "not_followed" => !thread.is_followed_by(input.caller),
            _ => true,
        })
        .filter(|thread| input.query_text("type").is_none_or(|wanted| thread.state() == wanted))
        .collect();
    let page = page(threads, input.query_text("next_token"), input.limit(50))?;
    let data: Vec<_> =
        page.items.iter().map(|thread| view::thread(state, thread, input.caller)).collect();
    let mut body = json!({ "url": "/api/v2/threads", "type": "chat_thread", "data": data });
    insert(&mut body, "sync_token", Some(input.now.to_string()));
    insert(&mut body, "next_token", page.next);
    Ok(Reply::Json(body))
}

fn main_message(state: &State, input: &Input<'_>) -> Outcome {
    let thread = state.thread(input.id(0), input.caller)?;
    let parent = state.chats.get(&thread.parent).ok_or_else(Refusal::url_invalid)?;
    let root = parent.message(thread.message).ok_or_else(Refusal::url_invalid)?;
    let chat = state.chats.get(&thread.chat_id).ok_or_else(Refusal::url_invalid)?;
    let last = chat.messages.last().unwrap_or(root);
    let before = chat.messages.len().checked_sub(2).and_then(|at| chat.messages.get(at));
    let mut body = view::message(root);
    let rest = json!({
        "revision": root.revision,
        "is_read": true,
        "ack_key": root.time.to_string(),
        "parent_resource_id": parent.title,
        "thread_state_info": { "thread_state": thread.state() },
        "thread_information": {
            "chat_id": thread.chat_id,
            "thread_message_id": thread.message_id(),
            "title": thread.title,
            "is_follower": thread.is_followed_by(input.caller),
            "follower_count": thread.followers.len(),
            "message_count": chat.messages.len(),
        },
        "thread_message": {
            "id": last.id("_"),
            "msguid": last.id("%20"),
            "msgid": last.time.to_string(),
            "msg": last.text,
            "sender": last.sender,
            "dname": last.sender_name,
            "time": last.time.to_string(),
            "lmsgtime": before.unwrap_or(root).time.to_string(),
            "is_read": true,
            "threadmsg": true,
            "ctype": 11,
            "sequence_id": chat.messages.len(),
            "meta": { "revision": last.revision },
        },
    });
    if let (Value::Object(body), Value::Object(rest)) = (&mut body, rest) {
        body.extend(rest);
    }
    Ok(Reply::Json(body))
}

fn followers(state: &State, input: &Input<'_>) -> Outcome {
    let thread = state.thread(input.id(0), input.caller)?;
    Ok(Reply::Json(json!({ "data": view::people(state, &thread.followers) })))
}

fn non_followers(state: &State, input: &Input<'_>) -> Outcome {
    let thread = state.thread(input.id(0), input.caller)?;
    let chat = state.chats.get(&thread.parent).ok_or_else(Refusal::url_invalid)?;
    let mut others = state.members_of(chat);
    others.retain(|member| !thread.is_followed_by(member));
    Ok(Reply::Json(json!({ "data": view::people(state, &others) })))
}

fn add_followers(state: &mut State, input: &Input<'_>) -> Outcome {
    let users = state.known_users(input.users())?;
    let thread = state.thread_mut(input.id(0), input.caller)?;
    for user in users {
        thread.follow(&user);
    }
    Ok(Reply::Empty)
}

fn remove_followers(state: &mut State, input: &Input<'_>) -> Outcome {
    let gone = input.ids("user_ids");
    let thread = state.thread_mut(input.id(0), input.caller)?;
    thread.followers.retain(|follower| !gone.contains(follower));
    Ok(Reply::Empty)
}

fn act(state: &mut State, input: &Input<'_>, action: &str) -> Outcome {
    let thread = state.thread_mut(input.id(0), input.caller)?;
    match action {
        "close" => thread.open = false,
        "open" | "reopen" => thread.open = true,
        "follow" => thread.follow(input.caller),
        _ => thread.followers.retain(|follower| follower != input.caller),
    }
    Ok(Reply::Empty)
}
