//! Channels and their members.

use super::super::answer::{Answer, Outcome, Refusal};
use super::chats::{Chat, ChatKind};
use super::{Input, ORGANIZATION, State, insert, iso, page};
use serde_json::{Map, Value, json};
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// What members of a role can be permitted.
const PERMISSIONS: &[&str] = &[
    "send_message",
    "edit_channel_info",
    "delete_channel",
    "archive_channel",
    "clear_all_messages",
    "add_participant",
    "remove_participant",
    "mention_users",
    "unarchive_channel",
    "leave_channel",
    "special_mentions",
    "edit_my_msg",
    "delete_my_msg",
    "video_conference",
    "sticky_message",
    "audio_conference",
    "post_reply",
    "delete_others_message",
    "prime_time",
    "close_thread",
];
/// What moderators may not do, unless told otherwise.
const NOT_FOR_MODERATORS: &[&str] = &[
    "archive_channel",
    "clear_all_messages",
    "delete_channel",
    "delete_others_message",
    "special_mentions",
    "unarchive_channel",
];
/// What members may not do besides.
const NOT_FOR_MEMBERS: &[&str] =
    &["edit_channel_info", "prime_time", "remove_participant", "sticky_message", "close_thread"];
/// Bots per channel.
const BOTS: usize = 10;

/// A channel.
#[derive(Clone, Debug)]
pub(super) struct Channel {
    pub(super) id: String,
    /// With `#` in front.
    pub(super) name: String,
    pub(super) unique_name: String,
    pub(super) chat_id: String,
    pub(super) description: String,
    pub(super) level: String,
    pub(super) status: &'static str,
    pub(super) invite_only: bool,
    pub(super) creator: String,
    pub(super) created: i64,
    pub(super) members: Vec<Member>,
    pub(super) teams: Vec<String>,
    /// Of admins, moderators and members.
    pub(super) permissions: [Map<String, Value>; 3],
    /// Unique names of its bots.
    pub(super) bots: BTreeSet<String>,
}

/// A member of a channel.
#[derive(Clone, Debug)]
pub(super) struct Member {
    pub(super) user: String,
    pub(super) role: String,
}

impl Channel {
    pub(super) fn role(&self, user: &str) -> Option<&str> {
        self.members.iter().find(|member| member.user == user).map(|member| member.role.as_str())
    }

    fn is_visible_to(&self, user: &str) -> bool {
        matches!(self.level.as_str(), "organization" | "team") || self.role(user).is_some()
    }

    pub(super) fn may_administer(&self, user: &str) -> bool {
        matches!(self.role(user), Some("super_admin" | "admin"))
    }

    pub(super) fn add(&mut self, user: &str, role: &str) {
        match self.members.iter_mut().find(|member| member.user == user) {
            Some(member) => role.clone_into(&mut member.role),
            None => self.members.push(Member { user: user.to_owned(), role: role.to_owned() }),
        }
    }
}

/// Permissions of admins, moderators and members, where nothing else was said.
pub(super) fn default_permissions() -> [Map<String, Value>; 3] {
    let set = |refused: &dyn Fn(&str) -> bool| -> Map<String, Value> {
        PERMISSIONS.iter().map(|name| ((*name).to_owned(), Value::Bool(!refused(name)))).collect()
    };
    [
        set(&|_| false),
        set(&|name| NOT_FOR_MODERATORS.contains(&name)),
        set(&|name| NOT_FOR_MODERATORS.contains(&name) || NOT_FOR_MEMBERS.contains(&name)),
    ]
}

/// The unique name that belongs to a display name.
pub(super) fn unique_name(name: &str) -> String {
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
    pub(super) fn channel(&self, id: &str) -> Result<&Channel, Refusal> {
        self.channels.iter().find(|channel| channel.id == id).ok_or_else(|| {
            if is_channel_id(id) { Refusal::no_channel() } else { Refusal::url_invalid() }
        })
    }

    /// The channel of a unique name.
    pub(super) fn channel_named(&self, name: &str) -> Result<&Channel, Refusal> {
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
    pub(super) fn join_channel(&mut self, channel: &str, user: &str) {
        if let Ok(channel) = self.channel_mut(channel)
            && channel.role(user).is_none()
        {
            channel.add(user, "member");
        }
    }

    pub(super) fn is_channel_name_taken(&self, name: &str) -> bool {
        self.channels.iter().any(|channel| channel.unique_name == unique_name(name))
    }

    /// Adds a channel and its chat.
    pub(super) fn add_channel(&mut self, mut channel: Channel) -> Channel {
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

pub(super) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation.id {
        "channels_create" => create(state, input),
        "channels_list" => list(state, input),
        "channels_get" => get(state, input),
        "channels_update" => update(state, input),
        "channels_delete" => delete(state, input),
        "channels_list_members" => list_members(state, input),
        "channels_add_members" => add_members(state, input),
        "channels_remove_members" => remove_members(state, input),
        "channels_remove_member" => remove_member(state, input),
        "channels_update_member_role" => update_member_role(state, input),
        "channels_add_bot" => add_bot(state, input),
        "channels_approve" => decide(state, input, true),
        "channels_reject" => decide(state, input, false),
        "channels_join" => join(state, input),
        "channels_leave" => leave(state, input),
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

/// Takes over the permissions that a request names.
fn apply_permissions(permissions: &mut [Map<String, Value>; 3], body: &Value) {
    let keys = ["admin_permission", "moderator_permission", "member_permission"];
    for (set, key) in permissions.iter_mut().zip(keys) {
        if let Some(changes) = body.get(key).and_then(Value::as_object) {
            set.extend(changes.clone());
        }
    }
}

fn list(state: &State, input: &Input<'_>) -> Outcome {
    let modified = |channel: &Channel| {
        let last = state.chats.get(&channel.chat_id).and_then(|chat| chat.messages.last());
        last.map_or(channel.created, |message| message.time)
    };
    let name = input.query_text("name").map(str::to_lowercase);
    let creator = input.query_text("created_by").and_then(|address| state.user_at(address));
    let one_of = |key: &str, value: &str| {
        input.query_ids(key).is_none_or(|ids| ids.iter().any(|id| id == value))
    };
    let within = |time: i64, after: &str, before: &str| {
        input.query_time(after).is_none_or(|after| time > after)
            && input.query_time(before).is_none_or(|before| time < before)
    };
    let since: Option<i64> = match input.query_text("sync_token") {
        None => None,
        Some(token) => Some(token.parse().map_err(|_| {
            Refusal::bad("client_not_synced", "The sync token is none of ours; start again.")
        })?),
    };
    let mut channels: Vec<&Channel> = state
        .channels
        .iter()
        .filter(|channel| channel.is_visible_to(input.caller))
        .filter(|c| name.as_ref().is_none_or(|name| c.name.to_lowercase().contains(name)))
        .filter(|c| input.query_text("status").is_none_or(|status| c.status == status))
        .filter(|c| input.query_text("level").is_none_or(|level| c.level == level))
        .filter(|c| one_of("channel_ids", &c.id) && one_of("chat_ids", &c.chat_id))
        .filter(|c| {
            input.query_ids("team_ids").is_none_or(|ids| ids.iter().any(|id| c.teams.contains(id)))
        })
        .filter(|c| {
            input.query_text("created_by").is_none()
                || creator.is_some_and(|creator| creator.id == c.creator)
        })
        .filter(|c| within(c.created, "created_after", "created_before"))
        .filter(|c| within(modified(c), "modified_after", "modified_before"))
        .filter(|c| since.is_none_or(|since| modified(c) >= since))
        .filter(|c| {
            input.query_flag("joined").is_none_or(|joined| c.role(input.caller).is_some() == joined)
        })
        .filter(|c| {
            let chat = state.chats.get(&c.chat_id);
            let pinned = chat.is_some_and(|chat| chat.pinned_by.contains(input.caller));
            input.query_flag("pinned").is_none_or(|wanted| pinned == wanted)
        })
        .collect();
    match input.query_text("order_by") {
        Some("+last_modified_time") => channels.sort_by_key(|c| modified(c)),
        Some("-last_modified_time") => channels.sort_by_key(|c| Reverse(modified(c))),
        Some("+creation_time") => channels.sort_by_key(|c| c.created),
        Some("-creation_time") => channels.sort_by_key(|c| Reverse(c.created)),
        _ => {}
    }
    let page = page(channels, input.query_text("next_token"), input.limit(50))?;
    let channels: Vec<_> = page
        .items
        .iter()
        .map(|channel| state.channel_answer(channel, input.caller, true))
        .collect();
    let mut answer = json!({ "channels": channels, "has_more": page.next.is_some() });
    insert(&mut answer, "sync_token", Some(input.now.to_string()));
    insert(&mut answer, "next_token", page.next);
    Ok(Answer::Json(answer))
}

fn get(state: &State, input: &Input<'_>) -> Outcome {
    let channel = state.channel(input.id(0))?;
    if !channel.is_visible_to(input.caller) {
        return Err(Refusal::no_channel());
    }
    Ok(Answer::Json(state.channel_answer(channel, input.caller, false)))
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

fn list_members(state: &State, input: &Input<'_>) -> Outcome {
    let members: Vec<_> = state
        .channel(input.id(0))?
        .members
        .iter()
        .filter_map(|member| state.user(&member.user).map(|user| (member, user)))
        .map(|(member, user)| {
            json!({
                "user_id": user.id,
                "email_id": user.email,
                "name": user.name(),
                "user_role": member.role,
            })
        })
        .collect();
    Ok(Answer::Json(json!({ "members": members })))
}

/// The users of a request that names some, either way.
fn users_of(state: &State, input: &Input<'_>) -> Result<Vec<String>, Refusal> {
    let users = state.named_users(input)?;
    if users.is_empty() {
        return Err(Refusal::bad("param_missing", "'user_ids' or 'email_ids' is missing."));
    }
    Ok(users)
}

fn add_members(state: &mut State, input: &Input<'_>) -> Outcome {
    let users = users_of(state, input)?;
    let channel = state.channel_mut(input.id(0))?;
    if channel.role(input.caller).is_none() {
        return Err(Refusal::forbidden("Only members of the channel may add others."));
    }
    for user in users {
        if channel.role(&user).is_none() {
            channel.add(&user, "member");
        }
    }
    Ok(Answer::Empty)
}

fn remove_members(state: &mut State, input: &Input<'_>) -> Outcome {
    let users = users_of(state, input)?;
    state.own_channel(input)?.members.retain(|member| !users.contains(&member.user));
    Ok(Answer::Empty)
}

fn remove_member(state: &mut State, input: &Input<'_>) -> Outcome {
    let channel = state.own_channel(input)?;
    let before = channel.members.len();
    channel.members.retain(|member| member.user != input.id(1));
    if channel.members.len() == before { Err(Refusal::url_invalid()) } else { Ok(Answer::Empty) }
}

fn update_member_role(state: &mut State, input: &Input<'_>) -> Outcome {
    let channel = state.own_channel(input)?;
    if channel.role(input.id(1)).is_none() {
        return Err(Refusal::url_invalid());
    }
    channel.add(input.id(1), input.text("role").unwrap_or("member"));
    Ok(Answer::Empty)
}

fn add_bot(state: &mut State, input: &Input<'_>) -> Outcome {
    let bot = state.bot(input.id(0)).ok_or_else(Refusal::url_invalid)?.name.clone();
    let name = input.text("channel_unique_name").unwrap_or_default();
    let id = state.channel_named(name)?.id.clone();
    let channel = state.channel_mut(&id)?;
    if !channel.may_administer(input.caller) {
        return Err(Refusal::forbidden("Only admins of the channel may add bots."));
    }
    if channel.bots.len() >= BOTS && !channel.bots.contains(&bot) {
        return Err(Refusal::bad("operation_failed", "The channel has ten bots already."));
    }
    channel.bots.insert(bot);
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

fn join(state: &mut State, input: &Input<'_>) -> Outcome {
    let channel = state.channel_mut(input.id(0))?;
    if channel.role(input.caller).is_none() {
        if channel.invite_only || !channel.is_visible_to(input.caller) {
            return Err(Refusal::forbidden("The channel is joined by invitation only."));
        }
        channel.add(input.caller, "member");
    }
    let channel = state.channel(input.id(0))?;
    Ok(Answer::Json(state.channel_answer(channel, input.caller, false)))
}

fn leave(state: &mut State, input: &Input<'_>) -> Outcome {
    let channel = state.channel_mut(input.id(0))?;
    if channel.role(input.caller).is_none() {
        return Err(Refusal::forbidden("You are not a member of the channel."));
    }
    channel.members.retain(|member| member.user != input.caller);
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
