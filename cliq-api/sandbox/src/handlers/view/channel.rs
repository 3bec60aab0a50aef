//! JSON form of channels.

use crate::handlers::json::{insert, iso};
use crate::model::State;
use crate::model::channel::Channel;
use crate::model::ids::ORGANIZATION;
use serde_json::{Map, Value, json};

/// A channel as the caller sees it; lists name parts of the last message differently.
pub(crate) fn channel(state: &State, channel: &Channel, caller: &str, in_list: bool) -> Value {
    let chat = state.chats.get(&channel.chat_id);
    let last = chat.and_then(|chat| chat.messages.last());
    let modified = last.map_or(channel.created, |message| message.time);
    let [admin, moderator, member] = &channel.permissions;
    let teams: Map<String, Value> = channel
        .teams
        .iter()
        .filter_map(|id| state.team(id))
        .map(|team| (team.id.clone(), team.name.clone().into()))
        .collect();
    let mut body = json!({
        "name": channel.name,
        "chat_id": channel.chat_id,
        "description": channel.description,
        "level": channel.level,
        "invite_only": channel.invite_only,
        "status": channel.status,
        "channel_id": channel.id,
        "organization_id": ORGANIZATION,
        "creator_id": channel.creator,
        "creator_name": state.display_name(&channel.creator),
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
    insert(&mut body, "last_message_info", info);
    body
}
