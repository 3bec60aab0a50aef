use super::{OLIVIA, RAVI, act_as, each, general, lunch, post, texts, unlimited};
use crate::text;
use serde_json::{Value, json};

#[tokio::test]
async fn a_message_of_version_3_is_read_edited_and_deleted_with_version_2() {
    let fixture = unlimited().await;
    let chat = general(&fixture).await;
    let by_name = "/api/v3/channelsbyname/general/messages";
    fixture.ok("POST", by_name, json!({ "text": "One" })).await;
    let id = post(&fixture, &chat, "Two").await;
    assert_eq!(texts(&fixture, &chat).await[..2], ["Two", "One"]);
    let path = format!("/chats/{chat}/messages/{id}");
    fixture.ok("PUT", &path, json!({ "text": "Too" })).await;
    let reactions = format!("{path}/reactions");
    fixture.ok("POST", &reactions, json!({ "emoji_code": ":smile:" })).await;
    assert_eq!(text(&fixture.get(&path).await["content"], "text"), "Too");
    fixture.ok("DELETE", &path, Value::Null).await;
    fixture.refused("GET", &path, Value::Null, 404, "request_url_invalid").await;

    // And the other way round.
    let sent = json!({ "text": "Three", "sync_message": true });
    let id = fixture.ok("POST", &format!("/chats/{chat}/message"), sent).await;
    let id = text(&id, "message_id").to_owned();
    let found = fixture.get("/api/v3/messages/search?query=three").await;
    assert_eq!(text(&found["messages"][0], "message_id"), id.replace("%20", "_"));
    let many = format!("/api/v3/chats/{chat}/messagess?message_ids={id},1_2");
    let deleted = fixture.ok("DELETE", &many, Value::Null).await;
    assert_eq!(text(&deleted["data"][0], "status"), "success");
    assert_eq!(text(&deleted["data"][1]["error"], "code"), "message_not_found");
    assert_eq!(texts(&fixture, &chat).await[0], "One");

    let unknown = json!({ "text": "No", "reply_to": "1_2" });
    let path = format!("/api/v3/chats/{chat}/messages");
    fixture.refused("POST", &path, unknown, 400, "invalid_inputs").await;
    let channel = "/api/v3/channels/O1/messages";
    let body = json!({ "text": "No" });
    fixture.refused("POST", channel, body, 400, "channel_not_exists").await;
}

#[tokio::test]
async fn cards_come_back_as_they_are_stored() {
    let fixture = unlimited().await;
    let card = json!({ "theme": "poll", "title": "Lunch?",
                       "options": [{ "text": "Pizza" }, { "text": "Soup" }] });
    let body = json!({ "text": "Vote", "card": card });
    let posted = fixture.ok("POST", "/api/v3/channels/general/message", body).await;
    assert_eq!(posted["data"]["card"]["options"][1], json!({ "text": "Soup", "votes": 0 }));
    let path =
        format!("/chats/{}/messages/{}", general(&fixture).await, text(&posted["data"], "id"));
    let read = fixture.get(&path).await;
    assert_eq!(text(&read["content"]["card"], "title"), "Lunch?");
}

#[tokio::test]
async fn others_messages_are_deleted_for_a_reason_only() {
    let mut fixture = unlimited().await;
    let chat = general(&fixture).await;
    act_as(&mut fixture, RAVI);
    let id = post(&fixture, &chat, "Spam").await;
    act_as(&mut fixture, OLIVIA);
    let path = format!("/api/v3/chats/{chat}/messagess?message_ids={id}");
    let refused = fixture.ok("DELETE", &path, Value::Null).await;
    assert_eq!(text(&refused["data"][0]["error"], "code"), "access_denied");
    let reasoned = format!("{path}&reason=irrelevant_information");
    let deleted = fixture.ok("DELETE", &reasoned, Value::Null).await;
    assert_eq!(text(&deleted["data"][0], "status"), "success");
    let missing = "/api/v3/chats/CT_1_2/messagess?message_ids=1_2";
    fixture.refused("DELETE", missing, Value::Null, 404, "chat_not_found").await;
}

#[tokio::test]
async fn messages_are_forwarded() {
    let fixture = unlimited().await;
    let (from, to) = (general(&fixture).await, lunch(&fixture).await);
    let id = post(&fixture, &from, "Look").await;
    let body = |id: &str, chats: &str| {
        json!({ "source": { "chat_id": from, "message_ids": [id] },
                "recipients": { "chat_ids": chats, "user_ids": RAVI } })
    };
    let chats = format!("{to},CT_1_2");
    let result = fixture.ok("POST", "/api/v3/messages", body(&id, &chats)).await;
    assert_eq!(result["data"]["forwarded"], json!({ "chat_ids": [to], "user_ids": [RAVI] }));
    assert_eq!(text(&result["data"]["failures"][0]["error"], "code"), "chat_access_denied");
    assert_eq!(texts(&fixture, &to).await[0], "Look");
    let refused = body("1_2", &to);
    fixture.refused("POST", "/api/v3/messages", refused, 404, "message_not_found").await;
}

#[tokio::test]
async fn search_and_mentions_find_messages() {
    let mut fixture = unlimited().await;
    let chat = general(&fixture).await;
    let mine = post(&fixture, &chat, "Who reviews the release notes?").await;
    act_as(&mut fixture, RAVI);
    let mentioned = post(&fixture, &chat, "Please, {@olivia.palmer@example.com}!").await;
    let path = format!("/api/v3/chats/{chat}/messages");
    let reply = json!({ "text": "I do", "reply_to": mine });
    fixture.ok("POST", &path, reply).await;
    act_as(&mut fixture, OLIVIA);

    let search = |query: &str| format!("/api/v3/messages/search?{query}");
    let found = fixture.get(&search("query=%22release%20notes%22")).await;
    assert_eq!(each(&found["messages"], "message_id"), [mine.as_str()]);
    assert_eq!(text(&found["messages"][0], "channel_type"), "organisation");
    let query = format!("from_user_ids={RAVI}&chat_ids={chat}&has_mentions=true");
    let found = fixture.get(&search(&query)).await;
    assert_eq!(each(&found["messages"], "message_id"), [mentioned.as_str()]);
    let first = fixture.get(&search("limit=2")).await;
    let next = format!("limit=2&next_token={}", first["next_token"]);
    let second = fixture.get(&search(&next)).await;
    assert_ne!(first["messages"][1]["message_id"], second["messages"][0]["message_id"]);
    for (query, code) in [
        ("is_pinned=true", "invalid.inputs.submitted"),
        ("from_time=2&to_time=1", "invalid.time.submitted"),
    ] {
        fixture.refused("GET", &search(query), Value::Null, 400, code).await;
    }

    let mentions = fixture.get("/api/v3/mentions").await;
    assert_eq!(mentions["has_more"], false);
    assert_eq!(each(&mentions["data"], "activity_type"), ["mentions"]);
    assert_eq!(mentions["data"][0]["mention"]["recipient_id"], OLIVIA);
    assert_eq!(text(&mentions["data"][0]["message"], "id"), mentioned);
    let all = fixture.get("/api/v3/mentions?type=all").await;
    assert_eq!(each(&all["data"], "activity_type"), ["replies", "mentions"]);
    assert_eq!(text(&all["data"][0]["message"]["replied_to"], "id"), mine);
}

#[tokio::test]
async fn messages_have_one_star_of_a_user() {
    let mut fixture = unlimited().await;
    let chat = general(&fixture).await;
    let id = post(&fixture, &chat, "Keep this").await;
    let star = |kind: &str| json!({ "chat_id": chat, "message_id": id, "star_type": kind });
    let added = fixture.ok("POST", "/api/v3/stars", star("important")).await;
    assert_eq!(added["star_information"]["old_star_type"], Value::Null);
    let changed = fixture.ok("POST", "/api/v3/stars", star("note")).await;
    assert_eq!(text(&changed["star_information"], "old_star_type"), "important");
    let listed = fixture.get("/api/v3/stars?star_type=note").await;
    assert_eq!(each(&listed["star_messages"], "id"), [id.as_str()]);
    let found = fixture.get("/api/v3/messages/search?star_types=note").await;
    assert_eq!(text(&found["messages"][0], "star_type"), "note");
    let others = fixture.get("/api/v3/stars?star_type=important").await;
    assert_eq!(others["star_messages"], json!([]));
    let missing = json!({ "chat_id": "CT_1_2", "message_id": id, "star_type": "note" });
    fixture.refused("POST", "/api/v3/stars", missing, 404, "chat_not_found").await;
    let path = format!("/api/v3/stars/{id}");
    act_as(&mut fixture, RAVI);
    fixture.refused("DELETE", &path, Value::Null, 404, "star_not_found").await;
    act_as(&mut fixture, OLIVIA);
    fixture.ok("DELETE", &path, Value::Null).await;
    fixture.refused("DELETE", &path, Value::Null, 404, "star_not_found").await;
}
