//! Posting: who speaks, where it goes, and what comes back.

use super::channels::Channel;
use super::chats::{Chat, ChatKind};
use super::messages::{Message, message_key};
use super::{Input, State, insert};
use crate::answer::{Answer, Outcome, Refusal};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Who speaks.
#[derive(Clone, Debug)]
pub(crate) struct Speaker {
    /// Id of a user or bot.
    pub(crate) id: String,
    pub(crate) name: String,
    is_bot: bool,
}

/// A message before it has an id.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub(crate) kind: &'static str,
    pub(crate) text: String,
    pub(crate) content: Value,
}

impl State {
    pub(crate) fn speaker(&self, user: &str) -> Speaker {
        let name = self.user(user).map(super::users::User::name).unwrap_or_default();
        Speaker { id: user.to_owned(), name, is_bot: false }
    }

    /// A bot as the speaker.
    pub(crate) fn bot_speaker(&self, name: &str) -> Result<Speaker, Refusal> {
        let bot = self
            .bot(name)
            .ok_or_else(|| Refusal::bad("invalid_inputs", format!("There is no bot '{name}'.")))?;
        Ok(Speaker { id: bot.id.clone(), name: bot.title.clone(), is_bot: true })
    }

    /// The caller, or the bot that the request names; either has to be in the channel.
    pub(crate) fn channel_speaker(
        &self,
        input: &Input<'_>,
        channel: &Channel,
    ) -> Result<Speaker, Refusal> {
        if channel.status != "created" {
            return Err(Refusal::forbidden(format!("The channel is {}.", channel.status)));
        }
        match input.query_text("bot_unique_name").or_else(|| input.text("bot_unique_name")) {
            Some(bot) => {
                let speaker = self.bot_speaker(bot)?;
                if !channel.bots.contains(bot) {
                    return Err(Refusal::forbidden(format!(
                        "The bot '{bot}' is not in the channel; associate it first."
                    )));
                }
                Ok(speaker)
            }
            None if channel.role(input.caller).is_some() => Ok(self.speaker(input.caller)),
            None => Err(Refusal::forbidden("You are not a member of the channel.")),
        }
    }

    /// Who speaks in a chat of any kind.
    pub(crate) fn chat_speaker(&self, input: &Input<'_>, id: &str) -> Result<Speaker, Refusal> {
        let mut chat = self.chats.get(id).ok_or_else(Refusal::url_invalid)?;
        if let ChatKind::Thread(parent) = &chat.kind {
            if self.threads.iter().any(|thread| thread.chat_id == id && !thread.open) {
                return Err(Refusal::forbidden("The thread is closed."));
            }
            chat = self.chats.get(parent).ok_or_else(Refusal::url_invalid)?;
        }
        if let ChatKind::Channel(channel) = &chat.kind {
            return self.channel_speaker(input, self.channel(channel)?);
        }
        self.chat(id, input.caller)?;
        match input.query_text("bot_unique_name") {
            Some(bot) => self.bot_speaker(bot),
            None => Ok(self.speaker(input.caller)),
        }
    }

    /// Puts a message into a chat; gives its time and number.
    pub(crate) fn push(
        &mut self,
        chat: &str,
        speaker: &Speaker,
        draft: Draft,
        now: i64,
    ) -> (i64, u64) {
        let (time, number) = self.ids.message(now);
        if let Some(chat) = self.chats.get_mut(chat) {
            chat.messages.push(Message {
                time,
                number,
                sender: speaker.id.clone(),
                sender_name: speaker.name.clone(),
                kind: draft.kind,
                text: draft.text,
                content: draft.content,
                revision: 0,
                reactions: BTreeMap::new(),
            });
        }
        (time, number)
    }

    /// The chat of the thread that a request posts to; it starts with the first message.
    fn thread_chat(
        &mut self,
        input: &Input<'_>,
        parent: &str,
        starter: &Speaker,
    ) -> Result<Option<String>, Refusal> {
        let Some(id) = input.text("thread_message_id") else { return Ok(None) };
        let chat = self.chats.get(parent).ok_or_else(Refusal::url_invalid)?;
        let message = message_key(id).and_then(|key| chat.message(key)).ok_or_else(|| {
            Refusal::bad("invalid_inputs", "'thread_message_id' is no message of the chat.")
        })?;
        if matches!(chat.kind, ChatKind::Thread(_)) {
            return Err(Refusal::bad("invalid_inputs", "A thread has no threads."));
        }
        let (key, text, sender) = (message.key(), message.text.clone(), message.sender.clone());
        let known =
            self.threads.iter().find(|thread| thread.parent == parent && thread.message == key);
        if let Some(thread) = known {
            if !thread.open {
                return Err(Refusal::forbidden("The thread is closed."));
            }
            return Ok(Some(thread.chat_id.clone()));
        }
        let title = input.text("thread_title").map_or(text, str::to_owned);
        let chat_id = self.ids.thread(parent);
        let kind = ChatKind::Thread(parent.to_owned());
        let chat = Chat::new(kind, &title, &starter.id, Vec::new(), input.now);
        self.chats.insert(chat_id.clone(), chat);
        let mut followers = vec![sender];
        if starter.id != followers.first().map_or("", String::as_str) {
            followers.push(starter.id.clone());
        }
        followers.retain(|follower| self.user(follower).is_some());
        self.threads.push(super::threads::Thread {
            chat_id: chat_id.clone(),
            parent: parent.to_owned(),
            title,
            message: key,
            open: true,
            followers,
        });
        Ok(Some(chat_id))
    }
}

pub(crate) fn to_channel(state: &mut State, input: &Input<'_>, channel: &Channel) -> Outcome {
    let speaker = state.channel_speaker(input, channel)?;
    post(state, input, &channel.chat_id, &speaker)
}

pub(crate) fn to_chat(state: &mut State, input: &Input<'_>) -> Outcome {
    let speaker = state.chat_speaker(input, input.id(0))?;
    post(state, input, input.id(0), &speaker)
}

pub(crate) fn to_user(state: &mut State, input: &Input<'_>) -> Outcome {
    let user = state.user_at(input.id(0)).ok_or_else(Refusal::url_invalid)?.id.clone();
    let chat = state.direct_chat(input.caller, &user, input.now);
    let speaker = state.speaker(input.caller);
    post(state, input, &chat, &speaker)
}

/// A bot speaks to some of its subscribers, to all, or to the caller.
pub(crate) fn to_bot(state: &mut State, input: &Input<'_>) -> Outcome {
    let bot = state.bot(input.id(0)).ok_or_else(Refusal::url_invalid)?.clone();
    let users = bot_audience(state, input, &bot)?;
    let speaker = state.bot_speaker(&bot.name)?;
    let mut details = Map::new();
    for user in &users {
        let chat = state.bot_chat(&bot.name, user, input.now);
        let (time, number) = state.push(&chat, &speaker, draft(input.body), input.now);
        let message_id = format!("{time}%20{number}");
        details.insert(user.clone(), json!({ "chat_id": chat, "message_id": message_id }));
    }
    if !input.flag("sync_message") {
        return Ok(Answer::Empty);
    }
    Ok(Answer::Json(json!({ "user_ids": users, "message_details": details })))
}

/// Whom a bot speaks to: the users named, all subscribers, or else the caller.
pub(crate) fn bot_audience(
    state: &State,
    input: &Input<'_>,
    bot: &super::bots::Bot,
) -> Result<Vec<String>, Refusal> {
    let named = input.text("userids").or_else(|| input.text("user_id"));
    let users = match named {
        _ if input.flag("broadcast") => bot.subscribers.clone(),
        Some(list) => {
            let addresses = list.split(',').map(str::trim).filter(|id| !id.is_empty());
            state.known_users(addresses.map(str::to_owned).collect())?
        }
        None => vec![input.caller.to_owned()],
    };
    match users.iter().find(|user| !bot.subscribers.contains(user)) {
        Some(user) => {
            Err(Refusal::forbidden(format!("User {user} has not subscribed to the bot.")))
        }
        None => Ok(users),
    }
}

/// Posts the body of a request in a chat, or in the thread it names.
fn post(state: &mut State, input: &Input<'_>, chat: &str, speaker: &Speaker) -> Outcome {
    if let Some(id) = input.text("reply_to") {
        let known = message_key(id)
            .and_then(|key| state.chats.get(chat).and_then(|chat| chat.message(key)));
        if known.is_none() {
            return Err(Refusal::bad("invalid_inputs", "'reply_to' is no message of the chat."));
        }
    }
    let mut speaker = speaker.clone();
    let shown = input.body.get("bot").and_then(|bot| bot.get("name")).and_then(Value::as_str);
    if let Some(name) = shown {
        name.clone_into(&mut speaker.name);
    }
    let message = draft(input.body);
    let (time, number) = match state.thread_chat(input, chat, &speaker)? {
        Some(thread) => {
            let key = state.push(&thread, &speaker, message.clone(), input.now);
            if input.flag("post_in_parent") {
                state.push(chat, &speaker, message, input.now);
            }
            key
        }
        None => state.push(chat, &speaker, message, input.now),
    };
    if !input.flag("sync_message") {
        return Ok(Answer::Empty);
    }
    // The id of a bot's message comes under another name.
    let key = if speaker.is_bot { "id" } else { "message_id" };
    Ok(Answer::Json(json!({ key: format!("{time}%20{number}") })))
}

/// What a request says, as it will be read.
fn draft(body: &Value) -> Draft {
    let text = body.get("text").and_then(Value::as_str).unwrap_or_default().to_owned();
    let mut content = json!({ "text": text });
    let mut kind = "text";
    for key in ["card", "slides", "buttons"] {
        if let Some(part) = body.get(key) {
            kind = "card";
            insert(&mut content, key, Some(part.clone()));
        }
    }
    Draft { kind, text, content }
}
