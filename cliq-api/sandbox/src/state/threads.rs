//! Threads and their followers.

use super::{Input, State, insert, iso, page};
use crate::answer::{Answer, Outcome, Refusal};
use serde_json::{Value, json};

/// A thread.
#[derive(Clone, Debug)]
pub(crate) struct Thread {
    pub(crate) chat_id: String,
    /// Chat id of its parent.
    pub(crate) parent: String,
    pub(crate) title: String,
    /// The message it started from.
    pub(crate) message: (i64, u64),
    pub(crate) open: bool,
    pub(crate) followers: Vec<String>,
}

impl Thread {
    fn state(&self) -> &'static str {
        if self.open { "open" } else { "closed" }
    }

    fn message_id(&self) -> String {
        format!("{}%20{}", self.message.0, self.message.1)
    }

    fn is_followed_by(&self, user: &str) -> bool {
        self.followers.iter().any(|follower| follower == user)
    }

    fn follow(&mut self, user: &str) {
        if !self.is_followed_by(user) {
            self.followers.push(user.to_owned());
        }
    }
}

impl State {
    /// A thread of which the caller can see the parent.
    fn thread(&self, input: &Input<'_>) -> Result<&Thread, Refusal> {
        let id = input.id(0);
        let thread = self.threads.iter().find(|thread| thread.chat_id == id);
        let thread = thread.ok_or_else(Refusal::url_invalid)?;
        self.chat(&thread.parent, input.caller)?;
        Ok(thread)
    }

    fn thread_mut(&mut self, input: &Input<'_>) -> Result<&mut Thread, Refusal> {
        let id = self.thread(input)?.chat_id.clone();
        self.threads.iter_mut().find(|thread| thread.chat_id == id).ok_or_else(Refusal::url_invalid)
    }

    fn thread_answer(&self, thread: &Thread, caller: &str) -> Value {
        let parent = self.chats.get(&thread.parent);
        let root = parent.and_then(|parent| parent.message(thread.message));
        let mut answer = json!({
            "chat_id": thread.chat_id,
            "parent_chat_id": thread.parent,
            "title": thread.title,
            "thread_message_id": thread.message_id(),
            "parent_message_sender": root.map_or("", |root| &root.sender),
            "thread_state": thread.state(),
            "is_follower": thread.is_followed_by(caller),
            "follower_count": thread.followers.len(),
        });
        let last = self.chats.get(&thread.chat_id).and_then(|chat| chat.messages.last());
        let info = last.map(|last| {
            json!({
                "sender_id": last.sender,
                "message_type": last.kind,
                "time": iso(last.time),
                "text": last.text,
                "sender_name": last.sender_name,
            })
        });
        insert(&mut answer, "last_message_information", info);
        answer
    }

    fn people(&self, ids: &[String]) -> Value {
        ids.iter()
            .filter_map(|id| self.user(id))
            .map(|user| json!({ "user_id": user.id, "email_id": user.email, "name": user.name() }))
            .collect()
    }
}

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "threads_list" => list(state, input),
        "threads_get_main_message" => main_message(state, input),
        "threads_list_followers" => state
            .thread(input)
            .map(|thread| Answer::Json(json!({ "data": state.people(&thread.followers) }))),
        "threads_list_non_followers" => non_followers(state, input),
        "threads_add_followers" => add_followers(state, input),
        "threads_remove_followers" => {
            let gone = input.ids("user_ids");
            state.thread_mut(input).map(|thread| {
                thread.followers.retain(|follower| !gone.contains(follower));
                Answer::Empty
            })
        }
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
        page.items.iter().map(|thread| state.thread_answer(thread, input.caller)).collect();
    let mut answer = json!({ "url": "/api/v2/threads", "type": "chat_thread", "data": data });
    insert(&mut answer, "sync_token", Some(input.now.to_string()));
    insert(&mut answer, "next_token", page.next);
    Ok(Answer::Json(answer))
}

fn main_message(state: &State, input: &Input<'_>) -> Outcome {
    let thread = state.thread(input)?;
    let parent = state.chats.get(&thread.parent).ok_or_else(Refusal::url_invalid)?;
    let root = parent.message(thread.message).ok_or_else(Refusal::url_invalid)?;
    let chat = state.chats.get(&thread.chat_id).ok_or_else(Refusal::url_invalid)?;
    let last = chat.messages.last().unwrap_or(root);
    let before = chat.messages.len().checked_sub(2).and_then(|at| chat.messages.get(at));
    let mut answer = root.answer();
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
    if let (Value::Object(answer), Value::Object(rest)) = (&mut answer, rest) {
        answer.extend(rest);
    }
    Ok(Answer::Json(answer))
}

fn non_followers(state: &State, input: &Input<'_>) -> Outcome {
    let thread = state.thread(input)?;
    let chat = state.chats.get(&thread.parent).ok_or_else(Refusal::url_invalid)?;
    let mut others = state.members_of(chat);
    others.retain(|member| !thread.is_followed_by(member));
    Ok(Answer::Json(json!({ "data": state.people(&others) })))
}

fn add_followers(state: &mut State, input: &Input<'_>) -> Outcome {
    let users = state.named_users(input)?;
    let thread = state.thread_mut(input)?;
    for user in users {
        thread.follow(&user);
    }
    Ok(Answer::Empty)
}

fn act(state: &mut State, input: &Input<'_>, action: &str) -> Outcome {
    let thread = state.thread_mut(input)?;
    match action {
        "close" => thread.open = false,
        "open" | "reopen" => thread.open = true,
        "follow" => thread.follow(input.caller),
        _ => thread.followers.retain(|follower| follower != input.caller),
    }
    Ok(Answer::Empty)
}
