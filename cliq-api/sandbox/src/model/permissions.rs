//! What admins, moderators and members of a channel may do.

use serde_json::{Map, Value};

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

/// Permissions of admins, moderators and members, where nothing else was said.
pub(crate) fn default_permissions() -> [Map<String, Value>; 3] {
    let set = |refused: &dyn Fn(&str) -> bool| -> Map<String, Value> {
        PERMISSIONS.iter().map(|name| ((*name).to_owned(), Value::Bool(!refused(name)))).collect()
    };
    [
        set(&|_| false),
        set(&|name| NOT_FOR_MODERATORS.contains(&name)),
        set(&|name| NOT_FOR_MODERATORS.contains(&name) || NOT_FOR_MEMBERS.contains(&name)),
    ]
}

/// Takes over the permissions that a request names.
pub(crate) fn apply_permissions(permissions: &mut [Map<String, Value>; 3], body: &Value) {
    let keys = ["admin_permission", "moderator_permission", "member_permission"];
    for (set, key) in permissions.iter_mut().zip(keys) {
        if let Some(changes) = body.get(key).and_then(Value::as_object) {
            set.extend(changes.clone());
        }
    }
}
