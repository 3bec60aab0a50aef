//! What reading a response costs: run `cargo bench -p tests --bench decode`.
//!
//! The baseline is `serde_json` with derived structs of the same fields, written by hand as plain
//! `String`, `i64` and `bool`, which keep unknown keys as the types of the client do. Both read the same
//! bytes in the same run. `-- <name> client|plain <rounds>` only reads on one side, for a profiler.
//! Every line is `RATIO <name> <value> goal <value>`, the time of the client divided by the baseline's.

use cliq_api::types;
use cliq_tools::dynamic;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Highest ratio that is accepted.
const GOAL: f64 = 1.25;
/// Alternating samples of each side; the fastest counts, which noise of the machine disturbs least.
const SAMPLES: usize = 400;
/// Bytes that one sample reads: few enough that many samples end within one slice of the scheduler.
const SAMPLE: usize = 200_000;

/// A struct as one writes it by hand.
macro_rules! plain {
    ($name:ident { $($field:ident: $kind:ty),+ $(,)? }) => {
        #[derive(Deserialize)]
        #[allow(dead_code, reason = "only reading it counts")]
        struct $name {
            $($field: $kind,)+
            #[serde(flatten)]
            extra: Map<String, Value>,
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

/// The documented example of a list, with as many items as wanted.
fn body(id: &str, items: &str, count: usize) -> Vec<u8> {
    let examples = dynamic::examples(id);
    let example = examples.into_iter().find(|example| example.status == Some(200));
    let mut body = example.map(|example| example.value).unwrap_or_default();
    let list = body.get_mut(items).and_then(Value::as_array_mut);
    if let Some(list) = list {
        let own = std::mem::take(list);
        list.extend(own.iter().cycle().take(count).cloned());
    }
    serde_json::to_vec(&body).unwrap_or_default()
}

/// Time of one read.
fn time<T: DeserializeOwned>(body: &[u8], rounds: u32) -> Duration {
    let begin = Instant::now();
    for _ in 0..rounds {
        let value: T = serde_json::from_slice(black_box(body)).expect("the example fits");
        black_box(value);
    }
    begin.elapsed() / rounds
}

fn compare<Client: DeserializeOwned, Plain: DeserializeOwned>(name: &str, body: &[u8]) -> bool {
    let rounds = u32::try_from(SAMPLE / body.len().max(1)).unwrap_or(1).max(1);
    let (mut client, mut plain) = (Duration::MAX, Duration::MAX);
    for _ in 0..SAMPLES {
        plain = plain.min(time::<Plain>(body, rounds));
        client = client.min(time::<Client>(body, rounds));
    }
    let ratio = client.as_secs_f64() / plain.as_secs_f64();
    println!("RATIO decode-{name} {ratio:.3} goal {GOAL}");
    ratio <= GOAL
}

/// Reads on one side only, so that a profiler counts nothing else.
fn profile(name: &str, side: &str, rounds: u32) {
    let time = match (name, side) {
        ("users", "client") => time::<types::UsersListResponse>,
        ("users", _) => time::<PlainUsers>,
        ("channels", "client") => time::<types::ChannelsListResponse>,
        ("channels", _) => time::<PlainChannels>,
        (_, "client") => time::<types::MessagesListResponse>,
        _ => time::<PlainMessages>,
    };
    let items = if name == "channels" { "channels" } else { "data" };
    time(&body(&format!("{name}_list"), items, 100), rounds);
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [name, side, rounds, ..] = arguments.as_slice() {
        return profile(name, side, rounds.parse().expect("a number of rounds"));
    }
    let mut good = true;
    for count in [100, 1000] {
        let users = body("users_list", "data", count);
        let channels = body("channels_list", "channels", count);
        let messages = body("messages_list", "data", count);
        good &= compare::<types::UsersListResponse, PlainUsers>(&format!("users-{count}"), &users);
        good &= compare::<types::ChannelsListResponse, PlainChannels>(
            &format!("channels-{count}"),
            &channels,
        );
        good &= compare::<types::MessagesListResponse, PlainMessages>(
            &format!("messages-{count}"),
            &messages,
        );
    }
    if !good {
        eprintln!("a ratio is above the goal; the lines above say which");
        std::process::exit(1);
    }
}
