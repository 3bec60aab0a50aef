//! Responses as one writes them by hand: plain structs of the fields that the client has, which keep
//! unknown keys where the client does.
#![allow(dead_code, reason = "only reading it counts, and not every benchmark reads all of it")]

use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A struct as one writes it by hand.
macro_rules! plain {
    ($name:ident { $($field:ident: $kind:ty),+ $(,)? }) => {
        #[derive(Deserialize)]
        pub struct $name {
            $(pub $field: $kind,)+
            #[serde(flatten)]
            pub extra: Map<String, Value>,
        }
    };
}

plain!(PlainUsers { data: Vec<PlainUser>, next_token: Option<String>, has_more: Option<bool> });
plain!(PlainUser {
    activity: Option<String>, country: Option<String>,
    custom_attributes: Option<Map<String, Value>>, department: Option<PlainReference>,
    designation: Option<PlainReference>, display_name: Option<String>, email_id: Option<String>,
    employee_id: Option<String>, extension: Option<String>, first_name: Option<String>,
    full_name: Option<String>, id: Option<String>, language: Option<String>,
    last_name: Option<String>, mobile: Option<String>, name: Option<String>,
    organization_id: Option<String>, phone: Option<String>, reportingto: Option<PlainManager>,
    state: Option<String>, status: Option<String>, text: Option<String>,
    timeoffset: Option<i64>, timezone: Option<String>, work_location: Option<String>,
    zoid: Option<String>, zuid: Option<String>,
});
plain!(PlainReference { id: String, name: String });
plain!(PlainManager {
    country: Option<String>, display_name: Option<String>, email_id: Option<String>,
    first_name: Option<String>, full_name: Option<String>, iamuid: Option<String>, id: String,
    last_name: Option<String>, name: String, organization_id: Option<String>,
    status: Option<String>, timezone: Option<String>, zoid: Option<String>, zuid: Option<String>,
});
plain!(PlainChannels {
    channels: Vec<PlainChannel>, next_token: Option<String>, has_more: Option<bool>,
    sync_token: Option<String>,
});
plain!(PlainChannel {
    admin_permission: PlainPermissions, channel_id: String, chat_id: Option<String>,
    creation_time: String, creator_id: String, creator_name: String, current_user_role: String,
    description: String, image_url: Option<String>, invite_only: bool, joined: bool,
    last_message_info: Option<PlainLast>, last_modified_time: String, level: String,
    member_permission: PlainPermissions, moderator_permission: PlainPermissions,
    muted_interval: Option<String>, name: String, organization_id: String,
    participant_count: i64, pinned: bool, status: String, teams: BTreeMap<String, String>,
    total_message_count: String, unique_name: String, unread_message_count: i64,
    unread_time: String,
});
plain!(PlainPermissions {
    add_participant: Option<bool>, archive_channel: Option<bool>, audio_conference: Option<bool>,
    clear_all_messages: Option<bool>, close_thread: Option<bool>, delete_channel: Option<bool>,
    delete_my_msg: Option<bool>, delete_others_message: Option<bool>,
    edit_channel_info: Option<bool>, edit_my_msg: Option<bool>, leave_channel: Option<bool>,
    mention_users: Option<bool>, post_reply: Option<bool>, prime_time: Option<bool>,
    remove_participant: Option<bool>, send_message: Option<bool>, special_mentions: Option<bool>,
    sticky_message: Option<bool>, unarchive_channel: Option<bool>, video_conference: Option<bool>,
});
plain!(PlainLast {
    message: Option<String>, message_id: Option<String>, message_time: Option<String>,
    message_type: String, sender_display_name: Option<String>, sender_id: String,
    sender_name: Option<String>, text: Option<String>, time: Option<String>,
});
plain!(PlainMessages { data: Vec<PlainMessage> });
plain!(PlainMessage {
    ack_key: Option<String>, content: Option<PlainContent>, forward_info: Option<PlainForward>,
    id: String, is_pinned: Option<bool>, is_read: Option<bool>, message_type: Option<String>,
    replied_message: Option<PlainReply>, revision: Option<i64>, sender: Option<PlainSender>,
    text: Option<String>, time: i64, r#type: String, unfurled_details: Option<PlainPreview>,
});
plain!(PlainSender { id: String, name: String });
plain!(PlainForward { message: Option<PlainContent>, sender: Option<PlainSender> });
plain!(PlainReply {
    content: Option<PlainContent>, id: Option<String>, sender: Option<PlainSender>,
    text: Option<String>, time: Option<i64>, r#type: Option<String>,
});
plain!(PlainPreview { url: Option<String> });
plain!(PlainContent {
    card: Option<PlainCard>, comment: Option<String>, data: Option<PlainInfo>,
    file: Option<PlainFile>, text: Option<String>, thumbnail: Option<PlainThumbnail>,
    r#type: Option<String>,
});
plain!(PlainCard { preview: Option<String>, thumbnail: Option<String>, title: Option<String> });
plain!(PlainInfo {
    call_type: Option<String>, callee: Option<PlainSender>, duration: Option<String>,
    status: Option<String>, users: Option<BTreeMap<String, String>>,
});
plain!(PlainFile {
    name: String, r#type: String, id: String, dimensions: Option<PlainDimensions>,
});
plain!(PlainDimensions {
    height: Option<i64>, size: Option<i64>, tnheight: Option<i64>, tnwidth: Option<i64>,
    width: Option<i64>,
});
plain!(PlainThumbnail {
    height: Option<String>, width: Option<String>, blur_data: Option<String>,
});
plain!(PlainPosted {
    chat_id: Option<String>, id: Option<String>,
    message_details: Option<BTreeMap<String, PlainPostedDetails>>, message_id: Option<String>,
    thread_information: Option<PlainPostedThread>, user_ids: Option<Vec<String>>,
});
plain!(PlainPostedDetails { chat_id: String, message_id: String });
plain!(PlainPostedThread {
    chat_id: Option<String>, parent_message_id: Option<String>, thread_message_id: Option<String>,
});
