//! Search of messages in all chats of the caller.

use super::mentions::targets;
use super::view;
use crate::handlers::input::Input;
use crate::handlers::json::{insert, iso};
use crate::model::State;
use crate::model::channel::Channel;
use crate::model::chat::{Chat, ChatKind};
use crate::model::message::Message;
use crate::response::{Outcome, Refusal, Reply};
use serde_json::{Value, json};

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    (input.operation == "messages_search").then(|| search(state, input))
}

/// Newest first; a page begins below the time in its token.
fn search(state: &State, input: &Input<'_>) -> Outcome {
    let filter = Filter::of(input)?;
    let mut found: Vec<(&String, &Chat, &Message)> = Vec::new();
    for (id, chat) in &state.chats {
        let is_member = state.members_of(chat).iter().any(|member| member == input.caller);
        if is_member && filter.takes_chat(state, id, chat) {
            let messages = chat.history(input.caller);
            found.extend(
                messages
                    .filter(|message| filter.takes(state, input, id, chat, message))
                    .map(|message| (id, chat, message)),
            );
        }
    }
    found.sort_by_key(|(_, _, message)| std::cmp::Reverse(message.time));
    let limit = input.limit(50);
    // Times are unique.
    let next = found.get(limit.saturating_sub(1)).filter(|_| found.len() > limit);
    let next = next.map(|(_, _, message)| message.time);
    let messages: Vec<_> = found
        .into_iter()
        .take(limit)
        .map(|(id, chat, message)| view(state, input, (id, chat), message))
        .collect();
    let mut body = json!({ "messages": messages });
    insert(&mut body, "next_token", next);
    insert(&mut body, "matched_search_value", input.query_text("query"));
    Ok(Reply::Json(body))
}

/// What a request searches for.
struct Filter {
    /// Words and phrases in lower case, all of which have to occur.
    words: Vec<String>,
    from: i64,
    to: i64,
    before: i64,
    chats: Vec<String>,
    senders: Vec<String>,
    recipients: Vec<String>,
    mentioned: Vec<String>,
    kinds: Vec<String>,
    teams: Vec<String>,
    files: Vec<String>,
    file_types: Vec<String>,
    stars: Vec<String>,
}

impl Filter {
    fn of(input: &Input<'_>) -> Result<Self, Refusal> {
        let list = |key: &str| input.query_ids(key).unwrap_or_default();
        let filter = Self {
            words: words(input.query_text("query").unwrap_or_default()),
            from: input.query_time("from_time").unwrap_or(i64::MIN),
            to: input.query_time("to_time").unwrap_or(i64::MAX),
            before: input.query_time("next_token").unwrap_or(i64::MAX),
            chats: list("chat_ids"),
            senders: list("from_user_ids"),
            recipients: list("to_user_ids"),
            mentioned: list("mentioned_user_ids"),
            kinds: list("chat_type"),
            teams: list("team_ids"),
            files: list("file_name"),
            file_types: list("file_type"),
            stars: list("star_types"),
        };
        if filter.from >= filter.to {
            let message = "'from_time' is not before 'to_time'.";
            return Err(Refusal::bad("invalid.time.submitted", message));
        }
        if input.query_flag("is_pinned") == Some(true) && filter.chats.len() != 1 {
            let message = "'is_pinned' needs exactly one chat in 'chat_ids'.";
            return Err(Refusal::bad("invalid.inputs.submitted", message));
        }
        Ok(filter)
    }

    fn takes_chat(&self, state: &State, id: &String, chat: &Chat) -> bool {
        let kind = match view::chat_type(chat) {
            "thread" => "threads",
            other => other,
        };
        let is_of_team = || {
            let channel = channel_of(state, chat);
            channel.is_some_and(|one| one.teams.iter().any(|team| self.teams.contains(team)))
        };
        let is_with = || {
            let members = state.members_of(chat);
            self.recipients.iter().any(|user| members.contains(user))
        };
        (self.chats.is_empty() || self.chats.contains(id))
            && (self.kinds.is_empty() || self.kinds.iter().any(|wanted| wanted == kind))
            && (self.teams.is_empty() || is_of_team())
            && (self.recipients.is_empty() || is_with())
    }

    fn takes(
        &self,
        state: &State,
        input: &Input<'_>,
        id: &str,
        chat: &Chat,
        message: &Message,
    ) -> bool {
        let text = message.text.to_lowercase();
        let file = |pointer: &str| message.content.pointer(pointer).and_then(Value::as_str);
        let name = file("/file/name").unwrap_or_default().to_lowercase();
        let media = file("/file/type").unwrap_or_default();
        let mentions: Vec<_> = targets(&message.text).collect();
        let mentions_user = |user: &String| {
            let is_user = |target: &&str| state.user_at(target).is_some_and(|one| one.id == *user);
            mentions.iter().any(is_user)
        };
        let kind = match input.query_text("message_type") {
            Some("link") => text.contains("://"),
            Some("file") => message.kind == "file",
            Some(_) => message.kind != "file",
            None => true,
        };
        let has_star = || {
            state.stars.iter().any(|star| {
                star.user == input.caller
                    && star.chat == id
                    && star.message == message.key()
                    && self.stars.contains(&star.kind)
            })
        };
        let is_pinned = || chat.pins.iter().any(|pin| pin.message == message.key());
        let is_bot = message.sender.starts_with("b-");
        let of_thread = input.query_text("parent_chatid").is_none_or(|parent| {
            id == parent || matches!(&chat.kind, ChatKind::Thread(chat) if chat == parent)
        });
        message.time < self.before
            && (self.from..=self.to).contains(&message.time)
            && self.words.iter().all(|word| text.contains(word))
            && (self.senders.is_empty() || self.senders.contains(&message.sender))
            && (self.mentioned.is_empty() || self.mentioned.iter().any(mentions_user))
            && (self.files.is_empty() || self.files.iter().any(|one| is_named(&name, one)))
            && (self.file_types.is_empty() || self.file_types.iter().any(|one| one == media))
            && (self.stars.is_empty() || has_star())
            && (input.query_flag("is_pinned") != Some(true) || is_pinned())
            && (input.query_flag("has_mentions") != Some(true) || !mentions.is_empty())
            && (!is_bot || input.query_flag("include_bot_messages") == Some(true))
            && kind
            && of_thread
    }
}

/// Part of a name suffices, and `*` stands for any characters.
fn is_named(name: &str, wanted: &str) -> bool {
    let mut rest = name;
    !name.is_empty()
        && wanted.to_lowercase().split('*').all(|part| match rest.split_once(part) {
            Some((_, after)) => {
                rest = after;
                true
            }
            None => false,
        })
}

/// Words, and phrases in double quotes.
fn words(query: &str) -> Vec<String> {
    let parts = query.to_lowercase();
    parts
        .split('"')
        .enumerate()
        .flat_map(|(at, part)| match at % 2 {
            0 => part.split_whitespace().map(str::to_owned).collect(),
            _ => vec![part.trim().to_owned()],
        })
        .filter(|word| !word.is_empty())
        .collect()
}

fn channel_of<'a>(state: &'a State, chat: &Chat) -> Option<&'a Channel> {
    match &chat.kind {
        ChatKind::Channel(id) => state.channel(id).ok(),
        _ => None,
    }
}

fn view(state: &State, input: &Input<'_>, (id, chat): (&str, &Chat), message: &Message) -> Value {
    let content = match message.content.get("file") {
        Some(file) => json!({
            "file_name": file.get("name"),
            "file_type": file.get("type"),
            "file_size": file.pointer("/dimensions/size"),
        }),
        None => message.content.clone(),
    };
    let mut body = json!({
        "message_id": message.id("_"),
        "time": iso(message.time),
        "sender": message.sender,
        "chat_id": id,
        "chat_title": view::name(state, chat, input.caller),
        "type": message.kind,
        "content": content,
    });
    if let Some(channel) = channel_of(state, chat) {
        let kind = match channel.level.as_str() {
            "organization" => "organisation",
            "private" => "personal",
            other => other,
        };
        insert(&mut body, "channel_type", Some(kind));
        insert(&mut body, "channel_unique_id", Some(channel.id.as_str()));
    }
    if let ChatKind::Thread(parent) = &chat.kind {
        insert(&mut body, "parent_chat_id", Some(parent.as_str()));
    }
    let star = state
        .stars
        .iter()
        .find(|star| star.user == input.caller && star.chat == id && star.message == message.key());
    insert(&mut body, "star_type", star.map(|star| star.kind.as_str()));
    body
}

#[cfg(test)]
mod tests {
    use super::{is_named, words};

    #[test]
    fn phrases_stay_together_and_names_have_wildcards() {
        assert_eq!(words(r#"Sales "Q2 report" now"#), ["sales", "q2 report", "now"]);
        assert!(is_named("report_v2.pdf", "report*.PDF"));
        assert!(is_named("report_v2.pdf", "v2"));
        assert!(!is_named("report_v2.pdf", "pdf*report"));
        assert!(!is_named("", "a"));
    }
}
