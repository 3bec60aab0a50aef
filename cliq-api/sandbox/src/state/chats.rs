//! Chats of all kinds, with their messages.

use super::messages::{Message, message_key};
use super::{Input, State, insert, iso};
use crate::answer::{Answer, Outcome, Refusal};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A chat.
#[derive(Clone, Debug)]
pub(crate) struct Chat {
    pub(crate) kind: ChatKind,
    pub(crate) title: String,
    pub(crate) creator: String,
    /// Of chats of their own; channels and threads look theirs up.
    pub(crate) members: Vec<String>,
    pub(crate) created: i64,
    /// Oldest first.
    pub(crate) messages: Vec<Message>,
    pub(crate) pin: Option<Pin>,
    pub(crate) pinned_by: BTreeSet<String>,
    pub(crate) muted_by: BTreeSet<String>,
}

/// What a chat belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ChatKind {
    /// Between two people.
    Direct,
    /// A group.
    Group,
    /// With a bot, by unique name.
    Bot(String),
    /// Of a channel, by id.
    Channel(String),
    /// Of a thread, by the chat id of its parent.
    Thread(String),
}

/// A pinned message.
#[derive(Clone, Debug)]
pub(crate) struct Pin {
    message: (i64, u64),
    creator: String,
    created: i64,
    expiry: i64,
}

impl Chat {
    pub(crate) fn new(
        kind: ChatKind,
        title: &str,
        creator: &str,
        members: Vec<String>,
        created: i64,
    ) -> Self {
        Self {
            kind,
            title: title.to_owned(),
            creator: creator.to_owned(),
            members,
            created,
            messages: Vec::new(),
            pin: None,
            pinned_by: BTreeSet::new(),
            muted_by: BTreeSet::new(),
        }
    }

    pub(crate) fn is_thread_of(&self, parent: &str) -> bool {
        matches!(&self.kind, ChatKind::Thread(chat) if chat == parent)
    }

    pub(crate) fn message(&self, key: (i64, u64)) -> Option<&Message> {
        self.messages.iter().find(|message| message.key() == key)
    }

    /// Messages of others since the user's own last one.
    pub(crate) fn unread(&self, user: &str) -> usize {
        self.messages.iter().rev().take_while(|message| message.sender != user).count()
    }

    pub(crate) fn modified(&self) -> i64 {
        self.messages.last().map_or(self.created, |message| message.time)
    }
}

impl State {
    /// A chat the caller takes part in.
    pub(crate) fn chat(&self, id: &str, caller: &str) -> Result<&Chat, Refusal> {
        let chat = self.chats.get(id).ok_or_else(Refusal::url_invalid)?;
        if self.members_of(chat).iter().any(|member| member == caller) {
            Ok(chat)
        } else {
            Err(Refusal::forbidden("You do not take part in the chat."))
        }
    }

    pub(crate) fn chat_mut(&mut self, id: &str, caller: &str) -> Result<&mut Chat, Refusal> {
        self.chat(id, caller)?;
        self.chats.get_mut(id).ok_or_else(Refusal::url_invalid)
    }

    pub(crate) fn members_of(&self, chat: &Chat) -> Vec<String> {
        match &chat.kind {
            ChatKind::Channel(id) => self
                .channel(id)
                .map(|channel| channel.members.iter().map(|member| member.user.clone()).collect())
                .unwrap_or_default(),
            ChatKind::Thread(parent) => {
                self.chats.get(parent).map(|parent| self.members_of(parent)).unwrap_or_default()
            }
            _ => chat.members.clone(),
        }
    }

    /// The chat between two people; it comes into being with its first message.
    pub(crate) fn direct_chat(&mut self, from: &str, to: &str, now: i64) -> String {
        let both = [from, to];
        let known = self.chats.iter().find(|(_, chat)| {
            chat.kind == ChatKind::Direct
                && chat.members.iter().all(|member| both.contains(&member.as_str()))
                && both.iter().all(|user| chat.members.iter().any(|member| member == user))
        });
        if let Some((id, _)) = known {
            return id.clone();
        }
        let id = self.ids.direct_chat();
        let title = self.user(to).map(super::users::User::name).unwrap_or_default();
        let mut members = vec![from.to_owned()];
        if to != from {
            members.push(to.to_owned());
        }
        let chat = Chat::new(ChatKind::Direct, &title, from, members, now);
        self.chats.insert(id.clone(), chat);
        id
    }

    /// The chat of a user with a bot.
    pub(crate) fn bot_chat(&mut self, bot: &str, user: &str, now: i64) -> String {
        let known = self.chats.iter().find(|(_, chat)| {
            matches!(&chat.kind, ChatKind::Bot(name) if name == bot)
                && chat.members.iter().any(|member| member == user)
        });
        if let Some((id, _)) = known {
            return id.clone();
        }
        let number = self.bots.iter().position(|known| known.name == bot).unwrap_or_default();
        let id = self.ids.bot_chat(number);
        let title = self.bot(bot).map(|bot| bot.title.clone()).unwrap_or_default();
        let kind = ChatKind::Bot(bot.to_owned());
        self.chats.insert(id.clone(), Chat::new(kind, &title, user, vec![user.to_owned()], now));
        id
    }

    fn chat_answer(&self, id: &str, chat: &Chat, caller: &str) -> Value {
        let kind = match chat.kind {
            ChatKind::Bot(_) => "bot",
            ChatKind::Direct => "dm",
            _ => "chat",
        };
        let recipients: Vec<_> = chat
            .members
            .iter()
            .filter(|member| *member != caller || chat.members.len() == 1)
            .filter_map(|id| self.user(id))
            .map(|user| json!({ "user_id": user.id, "name": user.name() }))
            .collect();
        // A direct chat is named after the other one.
        let name = match (&chat.kind, chat.members.iter().find(|member| *member != caller)) {
            (ChatKind::Direct, Some(other)) => {
                self.user(other).map(super::users::User::name).unwrap_or_default()
            }
            _ => chat.title.clone(),
        };
        let last = chat.messages.last();
        json!({
            "name": name,
            "creation_time": iso(chat.created),
            "creator_id": chat.creator,
            "last_modified_time": iso(chat.modified()),
            "removed": false,
            "recipients_summary": recipients,
            "chat_type": kind,
            "chat_id": id,
            "last_message_info": {
                "sender_id": last.map_or(&chat.creator, |last| &last.sender),
                "sender_name": last.map_or("", |last| &last.sender_name),
                "message_type": last.map_or("text", |last| last.kind),
                "text": last.map_or("", |last| &last.text),
                "time": iso(chat.modified()),
            },
            "pinned": chat.pinned_by.contains(caller),
            "participant_count": chat.members.len() + usize::from(kind == "bot"),
        })
    }

    /// A pin, as it is answered.
    fn pin_answer(&self, id: &str, chat: &Chat, pin: &Pin) -> Option<Value> {
        let at = chat.messages.iter().position(|message| message.key() == pin.message)?;
        let message = chat.messages.get(at)?;
        let before = at.checked_sub(1).and_then(|at| chat.messages.get(at));
        Some(json!({
            "expiry_time": pin.expiry,
            "creator": { "name": self.display_name(&pin.creator), "id": pin.creator },
            "message": {
                "msg": message.text,
                "sender": message.sender,
                "lmsgtime": before.map_or(0, |before| before.time).to_string(),
                "msguid": message.id("%20"),
                "time": message.time.to_string(),
                "dname": message.sender_name,
            },
            "created_time": pin.created,
            "last_modified_time": pin.created,
            "chat_id": id,
        }))
    }
}

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "chats_list" => Ok(list(state, input)),
        "chats_list_members" => list_members(state, input),
        "chats_mute" => mute(state, input, true),
        "chats_unmute" => mute(state, input, false),
        "chats_pin_message" => pin(state, input),
        "chats_unpin_message" => unpin(state, input),
        "chats_get_pinned_message" => get_pinned(state, input),
        "chats_leave" => leave(state, input),
        _ => return None,
    })
}

/// Chats of the caller, newest first; with `modified_after` oldest first. Channels and threads are
/// listed by operations of their own.
fn list(state: &State, input: &Input<'_>) -> Answer {
    let after = input.query_time("modified_after");
    let before = input.query_time("modified_before");
    let mut chats: Vec<_> = state
        .chats
        .iter()
        .filter(|(_, chat)| !matches!(chat.kind, ChatKind::Channel(_) | ChatKind::Thread(_)))
        .filter(|(_, chat)| chat.members.iter().any(|member| member == input.caller))
        .filter(|(_, chat)| after.is_none_or(|after| chat.modified() > after))
        .filter(|(_, chat)| before.is_none_or(|before| chat.modified() < before))
        // No draft is ever kept.
        .filter(|_| input.query_flag("drafts") != Some(true))
        .collect();
    chats.sort_by_key(|(_, chat)| chat.modified());
    if after.is_none() {
        chats.reverse();
    }
    let chats: Vec<_> = chats
        .into_iter()
        .take(input.limit(100))
        .map(|(id, chat)| state.chat_answer(id, chat, input.caller))
        .collect();
    Answer::Json(json!({ "chats": chats }))
}

fn list_members(state: &State, input: &Input<'_>) -> Outcome {
    let chat = state.chat(input.id(0), input.caller)?;
    let fields = input.query_ids("fields");
    let wanted = |field: &str| fields.as_ref().is_none_or(|all| all.iter().any(|one| one == field));
    let members: Vec<_> = state
        .members_of(chat)
        .iter()
        .filter_map(|id| state.user(id))
        .map(|user| {
            let mut member = json!({});
            insert(&mut member, "user_id", wanted("user_id").then(|| user.id.clone()));
            insert(&mut member, "email_id", wanted("email_id").then(|| user.email.clone()));
            insert(&mut member, "name", wanted("name").then(|| user.name()));
            member
        })
        .collect();
    Ok(Answer::Json(json!({ "members": members })))
}

fn mute(state: &mut State, input: &Input<'_>, mute: bool) -> Outcome {
    let chat = state.chat_mut(input.id(0), input.caller)?;
    if mute {
        chat.muted_by.insert(input.caller.to_owned());
    } else {
        chat.muted_by.remove(input.caller);
    }
    Ok(Answer::Empty)
}

fn pin(state: &mut State, input: &Input<'_>) -> Outcome {
    let id = input.id(0);
    let key = input.text("id").and_then(message_key);
    let chat = state.chat_mut(id, input.caller)?;
    let message = key
        .filter(|key| chat.message(*key).is_some())
        .ok_or_else(|| Refusal::bad("invalid_inputs", "There is no such message in the chat."))?;
    chat.pin = Some(Pin {
        message,
        creator: input.caller.to_owned(),
        created: input.now,
        expiry: input.body.get("expiry_time").and_then(Value::as_i64).unwrap_or(-1),
    });
    pinned(state, input).map(|data| Answer::Json(json!({ "data": data })))
}

fn get_pinned(state: &State, input: &Input<'_>) -> Outcome {
    pinned(state, input).map(|data| Answer::Json(json!({ "type": "stickymessage", "data": data })))
}

/// The pin of a chat, unless it ended or its message is gone.
fn pinned(state: &State, input: &Input<'_>) -> Result<Value, Refusal> {
    let chat = state.chat(input.id(0), input.caller)?;
    chat.pin
        .as_ref()
        .filter(|pin| pin.expiry < 0 || input.now < pin.expiry)
        .and_then(|pin| state.pin_answer(input.id(0), chat, pin))
        .ok_or_else(Refusal::url_invalid)
}

fn unpin(state: &mut State, input: &Input<'_>) -> Outcome {
    let chat = state.chat_mut(input.id(0), input.caller)?;
    match chat.pin.take() {
        Some(_) => Ok(Answer::Empty),
        None => Err(Refusal::bad("operation_failed", "No message is pinned in the chat.")),
    }
}

fn leave(state: &mut State, input: &Input<'_>) -> Outcome {
    let chat = state.chat_mut(input.id(0), input.caller)?;
    if chat.kind != ChatKind::Group {
        return Err(Refusal::bad("operation_failed", "Only group chats can be left this way."));
    }
    chat.members.retain(|member| member != input.caller);
    Ok(Answer::Empty)
}
