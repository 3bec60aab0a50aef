use super::{OLIVIA, RAVI, act_as, each, general, lunch, post, texts, unlimited};
use crate::text;
use serde_json::{Value, json};

const CHATS: &str = "/api/v3/chats";

#[tokio::test]
async fn chats_are_created_and_their_members_change() {
    let fixture = unlimited().await;
    let direct = json!({ "chat_type": "direct_message", "user_id": RAVI });
    let made = fixture.ok("POST", CHATS, direct.clone()).await;
    let id = text(&made["data"], "chat_id").to_owned();
    assert_eq!(text(&made["data"], "name"), "Ravi Okafor");
    let again = fixture.ok("POST", CHATS, direct).await;
    assert_eq!(text(&again["data"], "chat_id"), id);
    let members = format!("{CHATS}/{id}/members");
    let body = json!({ "user_ids": ["55743303"] });
    let code = "one_to_one_chat_add_member_not_allowed";
    fixture.refused("POST", &members, body.clone(), 400, code).await;

    let group =
        |users: &[&str]| json!({ "chat_type": "group_chat", "title": "Q2", "user_ids": users });
    for (users, code) in [
        (vec!["1"], "no_valid_users_available_to_create_chat"),
        (vec![RAVI, OLIVIA], "insufficient_members_to_create_group_chat"),
    ] {
        fixture.refused("POST", CHATS, group(&users), 400, code).await;
    }
    let made = fixture.ok("POST", CHATS, group(&[RAVI, "55743304"])).await;
    let id = text(&made["data"], "chat_id").to_owned();
    let path = format!("{CHATS}/{id}");
    let members = format!("{path}/members");
    let added = fixture.ok("POST", &members, body).await;
    assert_eq!(added["data"]["added_user_ids"], json!(["55743303"]));
    let removed = fixture.ok("DELETE", &format!("{members}?user_ids={RAVI}"), Value::Null).await;
    assert_eq!(removed["data"]["removed_user_ids"], json!([RAVI]));
    // Version 2 sees the same chat.
    let same = fixture.get(&format!("/chats/{id}/members")).await;
    assert_eq!(each(&same["members"], "user_id"), [OLIVIA, "55743304", "55743303"]);

    let title = |title: &str| json!({ "operation": "update_title", "title": title });
    let renamed = fixture.ok("PUT", &path, title("Q3")).await;
    assert_eq!(text(&renamed["data"], "title"), "Q3");
    fixture.refused("PUT", &path, title(" "), 400, "chat_title_empty").await;
    let channel = format!("{CHATS}/{}", general(&fixture).await);
    let code = "channel_title_update_not_supported";
    fixture.refused("PUT", &channel, title("X"), 400, code).await;
    fixture.ok("POST", &format!("{path}/leave"), Value::Null).await;
    fixture.refused("GET", &path, Value::Null, 403, "chat_access_denied").await;
}

#[tokio::test]
async fn chats_are_listed_and_searched() {
    let fixture = unlimited().await;
    let listed = fixture.get(CHATS).await;
    assert_eq!(listed["chats"].as_array().map(Vec::len), Some(2));
    let channels = fixture.get(&format!("{CHATS}?type=channel")).await;
    assert!(each(&channels["chats"], "name").contains(&"General"));
    let found = fixture.get(&format!("{CHATS}/search?title=gener&chat_type=channel")).await;
    assert_eq!(each(&found["chats"], "chat_type"), ["channel"]);
    let path = format!("{CHATS}/{}", general(&fixture).await);
    let chat = fixture.get(&format!("{path}?include=last_message_info")).await;
    let last = &chat["data"]["last_message_info"]["content"];
    assert_eq!(text(last, "text"), "Glad to be here!");
    let wrong = format!("{CHATS}/search?modified_after=2&modified_before=1");
    fixture.refused("GET", &wrong, Value::Null, 400, "invalid.time.submitted").await;
    fixture.ok("POST", &format!("{path}/mute"), Value::Null).await;
    let muted = fixture.get(&format!("{CHATS}?type=muted")).await;
    assert_eq!(each(&muted["chats"], "name"), ["General"]);
    fixture.ok("POST", &format!("{path}/activities"), json!({ "action": "typing" })).await;
    let other = format!("{CHATS}/CT_1_2/activities");
    let body = json!({ "action": "typing" });
    fixture.refused("POST", &other, body, 404, "request_url_invalid").await;
}

#[tokio::test]
async fn chats_are_read_cleared_and_closed() {
    let mut fixture = unlimited().await;
    let chat = lunch(&fixture).await;
    let path = format!("{CHATS}/{chat}");
    act_as(&mut fixture, RAVI);
    let first = post(&fixture, &chat, "One").await;
    let second = post(&fixture, &chat, "Two").await;
    act_as(&mut fixture, OLIVIA);
    let unread = async || fixture.get(&path).await["data"]["unread_message_count"].as_u64();
    let read = json!({ "operation": "mark_as_read", "last_message_id": first });
    fixture.ok("PUT", &path, read).await;
    assert_eq!(unread().await, Some(1));
    let clear = json!({ "operation": "clear_unread", "chat_ids": [chat] });
    fixture.ok("PUT", CHATS, clear).await;
    assert_eq!(unread().await, Some(0));
    let back = json!({ "operation": "mark_as_unread", "message_id": first });
    fixture.ok("PUT", &path, back).await;
    assert_eq!(unread().await, Some(2));
    let marks = json!([{ "chat_id": chat, "last_message_id": second },
                       { "chat_id": "CT_1_2", "last_message_id": second }]);
    let body = json!({ "operation": "read_status_update", "read_status": "read", "chats": marks });
    let result = fixture.ok("PUT", CHATS, body).await;
    assert_eq!(result["data"], json!({ "success": [chat], "failure": ["CT_1_2"] }));
    let unknown = json!({ "operation": "mark_as_read", "last_message_id": "1_2" });
    fixture.refused("PUT", &path, unknown, 400, "invalid.inputs.submitted").await;

    fixture.ok("PUT", &path, json!({ "operation": "close_chat" })).await;
    let names = async |query: &str| {
        let listed = fixture.get(&format!("{CHATS}{query}")).await;
        each(&listed["chats"], "name").contains(&"Lunch")
    };
    assert!(!names("").await && names("?closed=true").await);
    fixture.ok("PUT", &path, json!({ "operation": "clear_local_history" })).await;
    let empty: [&str; 0] = [];
    assert_eq!(texts(&fixture, &chat).await, empty);
    post(&fixture, &chat, "Three").await;
    assert!(names("").await);
    assert_eq!(texts(&fixture, &chat).await, ["Three"]);
    let channel = format!("{CHATS}/{}", general(&fixture).await);
    let body = json!({ "operation": "clear_local_history" });
    let code = "chat_clear_local_history_not_supported";
    fixture.refused("PUT", &channel, body, 400, code).await;
}

#[tokio::test]
async fn a_fork_has_the_messages_from_one_on() {
    let fixture = unlimited().await;
    let chat = general(&fixture).await;
    let id = post(&fixture, &chat, "From here").await;
    post(&fixture, &chat, "On").await;
    let forks = format!("{CHATS}/{chat}/forks");
    let body = |id: &str| json!({ "message_id": id, "title": "Aside", "user_ids": RAVI });
    let made = fixture.ok("POST", &forks, body(&id)).await;
    assert_eq!(made["data"]["participant_count"], 2);
    let fork = text(&made["data"], "chat_id").to_owned();
    assert_eq!(texts(&fixture, &fork).await, ["On", "From here"]);
    fixture.refused("POST", &forks, body("1_2"), 400, "invalid_request").await;
}

#[tokio::test]
async fn settings_stay_until_they_change() {
    let mut fixture = unlimited().await;
    let quiet = "/api/v3/settings/dnd-preferences";
    fixture.ok("PUT", quiet, json!({ "quiet_hours": "20:00-07:00" })).await;
    let settings = fixture.get(quiet).await;
    assert_eq!(text(&settings, "quiet_hours"), "20:00-07:00");
    assert_eq!(text(&settings, "quiet_days"), "saturday,sunday");
    let preferences = "/api/v3/settings/user-preferences";
    fixture.ok("PUT", preferences, json!({ "dark_mode": "enabled" })).await;
    let dark = format!("{preferences}?keys=dark_mode");
    let enabled = json!({ "userpreferences": { "dark_mode": "enabled" } });
    assert_eq!(fixture.get(&dark).await, enabled);
    act_as(&mut fixture, RAVI);
    assert_ne!(fixture.get(&dark).await, enabled);
}
