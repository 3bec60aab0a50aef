//! Channels: their lives, and how they are answered.

mod list;
mod members;
mod permissions;

pub(crate) use permissions::default_permissions;

use super::chats::{Chat, ChatKind};
use super::{Input, ORGANIZATION, State, insert, iso};
use crate::answer::{Answer, Outcome, Refusal};
use permissions::apply_permissions;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// A channel.
#[derive(Clone, Debug)]
pub(crate) struct Channel {
    pub(crate) id: String,
    /// With `#` in front.
    pub(crate) name: String,
    pub(crate) unique_name: String,
    pub(crate) chat_id: String,
    pub(crate) description: String,
    pub(crate) level: String,
    pub(crate) status: &'static str,
    pub(crate) invite_only: bool,
    pub(crate) creator: String,
    pub(crate) created: i64,
    pub(crate) members: Vec<Member>,
    pub(crate) teams: Vec<String>,
    /// Of admins, moderators and members.
    pub(crate) permissions: [Map<String, Value>; 3],
    /// Unique names of its bots.
    pub(crate) bots: BTreeSet<String>,
}

/// A member of a channel.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    pub(crate) user: String,
    pub(crate) role: String,
}

impl Channel {
    pub(crate) fn role(&self, user: &str) -> Option<&str> {
        self.members.iter().find(|member| member.user == user).map(|member| member.role.as_str())
    }

    fn is_visible_to(&self, user: &str) -> bool {
        matches!(self.level.as_str(), "organization" | "team") || self.role(user).is_some()
    }

    pub(crate) fn may_administer(&self, user: &str) -> bool {
        matches!(self.role(user), Some("super_admin" | "admin"))
    }

    pub(crate) fn add(&mut self, user: &str, role: &str) {
        match self.members.iter_mut().find(|member| member.user == user) {
            Some(member) => role.clone_into(&mut member.role),
            None => self.members.push(Member { user: user.to_owned(), role: role.to_owned() }),
        }
    }
}

/// The unique name that belongs to a display name.
pub(crate) fn unique_name(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// Whether an id has the form of a channel id.
fn is_channel_id(id: &str) -> bool {
    id.starts_with(['O', 'T', 'P', 'E'])
        && id.len() > 1
        && id.bytes().skip(1).all(|byte| byte.is_ascii_digit())
}

impl State {
    /// The channel of an id. A missing channel and the wrong kind of id are answered differently.
    pub(crate) fn channel(&self, id: &str) -> Result<&Channel, Refusal> {
        self.channels.iter().find(|channel| channel.id == id).ok_or_else(|| {
            if is_channel_id(id) { Refusal::no_channel() } else { Refusal::url_invalid() }
        })
    }

    /// The channel of a unique name.
    pub(crate) fn channel_named(&self, name: &str) -> Result<&Channel, Refusal> {
        self.channels.iter().find(|channel| channel.unique_name == name).ok_or_else(|| {
            if name.starts_with('#') || name.starts_with("CT_") || is_channel_id(name) {
                Refusal::url_invalid()
            } else {
                Refusal::no_channel()
            }
        })
    }

    fn channel_mut(&mut self, id: &str) -> Result<&mut Channel, Refusal> {
        let at = self.channel(id).map(|channel| channel.id.clone())?;
        self.channels.iter_mut().find(|channel| channel.id == at).ok_or_else(Refusal::no_channel)
    }

    /// A channel that the caller administers.
    fn own_channel(&mut self, input: &Input<'_>) -> Result<&mut Channel, Refusal> {
        let channel = self.channel_mut(input.id(0))?;
        if channel.may_administer(input.caller) {
            Ok(channel)
        } else {
            Err(Refusal::forbidden("Only admins of the channel may do this."))
        }
    }

    /// Puts a user into a channel, if there is such a channel.
    pub(crate) fn join_channel(&mut self, channel: &str, user: &str) {
        if let Ok(channel) = self.channel_mut(channel)
            && channel.role(user).is_none()
        {
            channel.add(user, "member");
        }
    }

    pub(crate) fn is_channel_name_taken(&self, name: &str) -> bool {
        self.channels.iter().any(|channel| channel.unique_name == unique_name(name))
    }

    /// Adds a channel and its chat.
    pub(crate) fn add_channel(&mut self, mut channel: Channel) -> Channel {
        channel.id = self.ids.channel(&channel.level);
        channel.chat_id = self.ids.chat();
        let kind = ChatKind::Channel(channel.id.clone());
        let chat = Chat::new(kind, &channel.name, &channel.creator, Vec::new(), channel.created);
        self.chats.insert(channel.chat_id.clone(), chat);
        self.channels.push(channel.clone());
        channel
    }

    /// A channel as the caller sees it; lists name parts of the last message differently.
    fn channel_answer(&self, channel: &Channel, caller: &str, in_list: bool) -> Value {
        let chat = self.chats.get(&channel.chat_id);
        let last = chat.and_then(|chat| chat.messages.last());
        let modified = last.map_or(channel.created, |message| message.time);
        let [admin, moderator, member] = &channel.permissions;
        let teams: Map<String, Value> = channel
            .teams
            .iter()
            .filter_map(|id| self.team(id))
            .map(|team| (team.id.clone(), team.name.clone().into()))
            .collect();
        let mut answer = json!({
            "name": channel.name,
            "chat_id": channel.chat_id,
            "description": channel.description,
            "level": channel.level,
            "invite_only": channel.invite_only,
            "status": channel.status,
            "channel_id": channel.id,
            "organization_id": ORGANIZATION,
            "creator_id": channel.creator,
            "creator_name": self.display_name(&channel.creator),
            "creation_time": iso(channel.created),
            "last_modified_time": iso(modified),
            "current_user_role": channel.role(caller).unwrap_or("allowed_users"),
            "participant_count": channel.members.len(),
            "admin_permission": admin,
            "moderator_permission": moderator,
            "member_permission": member,
            "unique_name": channel.unique_name,
            "teams": teams,
            "joined": channel.role(caller).is_some(),
            "pinned": chat.is_some_and(|chat| chat.pinned_by.contains(caller)),
            // Comes as text.
            "total_message_count": chat.map_or(0, |chat| chat.messages.len()).to_string(),
            "unread_message_count": chat.map_or(0, |chat| chat.unread(caller)),
            "unread_time": iso(modified),
        });
        let info = last.map(|last| {
            if in_list {
                json!({ "sender_id": last.sender, "message_type": last.kind,
                        "time": iso(last.time), "text": last.text,
                        "sender_name": last.sender_name })
            } else {
                json!({ "sender_id": last.sender, "message_type": last.kind,
                        "message_time": iso(last.time), "message": last.text,
                        "sender_display_name": last.sender_name })
            }
        });
        insert(&mut answer, "last_message_info", info);
        answer
    }
}

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "channels_create" => create(state, input),
        "channels_list" => list::list(state, input),
        "channels_get" => get(state, input),
        "channels_get_by_name" => get_by_name(state, input),
        "channels_update" => update(state, input),
        "channels_delete" => delete(state, input),
        "channels_list_members" => members::list_members(state, input),
        "channels_add_members" => members::add_members(state, input),
        "channels_remove_members" => members::remove_members(state, input),
        "channels_remove_member" => members::remove_member(state, input),
        "channels_update_member_role" => members::update_member_role(state, input),
        "channels_add_bot" => members::add_bot(state, input),
        "channels_approve" => decide(state, input, true),
        "channels_reject" => decide(state, input, false),
        "channels_join" => members::join(state, input),
        "channels_leave" => members::leave(state, input),
        "channels_archive" => set_status(state, input, ["created", "archived"]),
        "channels_unarchive" => set_status(state, input, ["archived", "created"]),
        _ => return None,
    })
}

fn create(state: &mut State, input: &Input<'_>) -> Outcome {
    let name = input.text("name").unwrap_or_default().trim_start_matches('#').to_owned();
    let level = input.text("level").unwrap_or_default().to_owned();
    let teams = input.ids("team_ids");
    if unique_name(&name).is_empty() {
        return Err(Refusal::bad("input_pattern_mismatch", "'name' has no letter or digit."));
    }
    if level == "team" && teams.is_empty() {
        return Err(Refusal::bad("param_missing", "'team_ids' is missing."));
    }
    if let Some(team) = teams.iter().find(|team| state.team(team).is_none()) {
        return Err(Refusal::bad("invalid_inputs", format!("There is no team '{team}'.")));
    }
    if state.is_channel_name_taken(&name) {
        return Err(Refusal::bad(
            "operation_failed",
            format!("There is a channel named '#{name}' already."),
        ));
    }
    let mut permissions = default_permissions();
    apply_permissions(&mut permissions, input.body);
    let mut channel = Channel {
        id: String::new(),
        unique_name: unique_name(&name),
        name: format!("#{name}"),
        chat_id: String::new(),
        description: input.text("description").unwrap_or_default().to_owned(),
        invite_only: level == "private" || input.flag("invite_only"),
        level,
        status: "created",
        creator: input.caller.to_owned(),
        created: input.now,
        members: Vec::new(),
        teams,
        permissions,
        bots: BTreeSet::new(),
    };
    for user in state.named_users(input)? {
        channel.add(&user, "member");
    }
    for (key, role) in [("moderator_ids", "moderator"), ("admin_ids", "admin")] {
        for user in state.known_users(input.ids(key))? {
            channel.add(&user, role);
        }
    }
    channel.add(input.caller, "super_admin");
    let channel = state.add_channel(channel);
    Ok(Answer::Json(state.channel_answer(&channel, input.caller, false)))
}

fn get(state: &State, input: &Input<'_>) -> Outcome {
    let channel = state.channel(input.id(0))?;
    if !channel.is_visible_to(input.caller) {
        return Err(Refusal::no_channel());
    }
    Ok(Answer::Json(state.channel_answer(channel, input.caller, false)))
}

fn get_by_name(state: &State, input: &Input<'_>) -> Outcome {
    let channel = state.channel_named(input.id(0))?;
    if !channel.is_visible_to(input.caller) {
        return Err(Refusal::no_channel());
    }
    let channel = state.channel_answer(channel, input.caller, false);
    Ok(Answer::Json(json!({ "type": "channel", "data": channel })))
}

fn update(state: &mut State, input: &Input<'_>) -> Outcome {
    let channel = state.own_channel(input)?;
    if let Some(name) = input.text("name") {
        channel.name = format!("#{}", name.trim_start_matches('#'));
    }
    if let Some(description) = input.text("description") {
        description.clone_into(&mut channel.description);
    }
    apply_permissions(&mut channel.permissions, input.body);
    // This switch alone is answered with its new state.
    if let Some(switch) = input.text("auto_follow_threads") {
        return Ok(Answer::Json(json!({ "status": format!("{switch}d") })));
    }
    let channel = state.channel(input.id(0))?;
    Ok(Answer::Json(state.channel_answer(channel, input.caller, false)))
}

fn delete(state: &mut State, input: &Input<'_>) -> Outcome {
    let channel = state.own_channel(input)?.clone();
    state.channels.retain(|other| other.id != channel.id);
    state.chats.retain(|id, chat| *id != channel.chat_id && !chat.is_thread_of(&channel.chat_id));
    state.threads.retain(|thread| thread.parent != channel.chat_id);
    Ok(Answer::Empty)
}

/// Approves or rejects a channel that waits for it.
fn decide(state: &mut State, input: &Input<'_>, approve: bool) -> Outcome {
    let owner = state.owner() == input.caller;
    let channel = state.channel_mut(input.id(0))?;
    if !owner {
        return Err(Refusal {
            code: "not_an_organization_admin",
            ..Refusal::forbidden("Only admins of the organization may decide on channels.")
        });
    }
    if channel.status != "pending" {
        return Err(Refusal::bad("operation_failed", "The channel does not wait for approval."));
    }
    if approve {
        channel.status = "created";
    } else {
        let id = channel.id.clone();
        state.channels.retain(|channel| channel.id != id);
    }
    Ok(Answer::Empty)
}

fn set_status(state: &mut State, input: &Input<'_>, [from, to]: [&'static str; 2]) -> Outcome {
    let channel = state.own_channel(input)?;
    if channel.status != from {
        return Err(Refusal::bad(
            "operation_failed",
            format!("The channel is {}.", channel.status),
        ));
    }
    channel.status = to;
    Ok(Answer::Empty)
}
