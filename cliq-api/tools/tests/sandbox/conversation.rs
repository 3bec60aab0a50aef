use super::{Fixture, text};
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

/// The seeded channel everybody is in.
async fn general(fixture: &Fixture) -> Value {
    fixture.get("/channels?name=general").await["channels"][0].clone()
}

#[tokio::test]
async fn messages_are_posted_read_edited_and_deleted() {
    let fixture = Fixture::new().await;
    let null = Value::Null;
    let channel = general(&fixture).await;
    let chat = format!("/chats/{}", text(&channel, "chat_id"));
    let by_name = "/channelsbyname/general/message";
    assert_eq!(fixture.ok("POST", by_name, json!({ "text": "One" })).await, null);
    let body = json!({ "text": "Two", "sync_message": true });
    let by_id = format!("/channels/{}/message", text(&channel, "channel_id"));
    let posted = fixture.ok("POST", &by_id, body).await;
    let id = text(&posted, "message_id").to_owned();
    assert!(id.contains("%20"), "{id}");
    let listed = fixture.get(&format!("{chat}/messages?limit=2")).await;
    assert_eq!(text(&listed["data"][0]["content"], "text"), "Two");
    assert_eq!(text(&listed["data"][1]["content"], "text"), "One");
    let time = listed["data"][1]["time"].as_i64().expect("is a time");
    let older = fixture.get(&format!("{chat}/messages?totime={time}&limit=1")).await;
    assert_eq!(older["data"][0]["id"], listed["data"][1]["id"]);

    // In an address `%20` is a space; with `_` it is the same message; encoded twice it is none.
    for form in [id.clone(), id.replace("%20", "_")] {
        let message = fixture.get(&format!("{chat}/messages/{form}")).await;
        assert_eq!(text(&message["content"], "text"), "Two");
    }
    let twice = format!("{chat}/messages/{}", id.replace("%20", "%2520"));
    fixture.refused("GET", &twice, null.clone(), 404, "request_url_invalid").await;

    let path = format!("{chat}/messages/{id}");
    fixture.ok("PUT", &path, json!({ "text": "Too", "notify_edit": true })).await;
    assert_eq!(text(&fixture.get(&path).await["content"], "text"), "Too");
    let reactions = format!("{path}/reactions");
    fixture.ok("POST", &reactions, json!({ "emoji_code": ":smile:" })).await;
    let all = fixture.get(&reactions).await;
    assert!(all["data"][":smile:"][0].as_str().is_some_and(|one| one.contains(":55743301:")));
    fixture.ok("DELETE", &reactions, json!({ "emoji_code": ":smile:" })).await;
    assert_eq!(fixture.get(&reactions).await["data"], json!({}));
    let pin = format!("{chat}/stickymessage");
    fixture.refused("GET", &pin, null.clone(), 404, "request_url_invalid").await;
    fixture.ok("POST", &pin, json!({ "id": id })).await;
    assert_eq!(text(&fixture.get(&pin).await["data"]["message"], "msg"), "Too");
    fixture.ok("DELETE", &pin, null.clone()).await;
    fixture.ok("DELETE", &path, null.clone()).await;
    fixture.refused("GET", &path, null.clone(), 404, "request_url_invalid").await;
    let others =
        text(&fixture.get(&format!("{chat}/messages?limit=100")).await["data"][1], "id").to_owned();
    fixture
        .refused("DELETE", &format!("{chat}/messages/{others}"), null, 400, "message_delete_failed")
        .await;
}

#[tokio::test]
async fn bots_speak_where_they_belong() {
    let fixture = Fixture::new().await;
    let body = json!({ "text": "Out!", "sync_message": true, "card": { "title": "Release" },
                       "slides": [{ "type": "table", "data": { "headers": ["a"], "rows": [{ "a": "1" }] } }] });
    let general = "/channelsbyname/general/message?bot_unique_name=releasebot";
    let posted = fixture.ok("POST", general, body).await;
    assert!(text(&posted, "id").contains("%20"));
    let elsewhere = "/channelsbyname/leads/message?bot_unique_name=releasebot";
    let body = json!({ "text": "Out!" });
    fixture.refused("POST", elsewhere, body.clone(), 403, "operation_not_allowed").await;
    let path = "/bots/releasebot/message";
    assert_eq!(fixture.ok("POST", path, body).await, Value::Null);
    let body = json!({ "text": "Hi", "userids": "55743302,55743303", "sync_message": true });
    let posted = fixture.ok("POST", path, body).await;
    assert_eq!(posted["user_ids"], json!(["55743302", "55743303"]));
    assert!(text(&posted["message_details"]["55743302"], "chat_id").contains("-B1"));
    let body = json!({ "text": "Hi", "chatid": "CT_1" });
    fixture.refused("POST", path, body, 400, "extra_key_found").await;
    let subscribers = fixture.get("/bots/releasebot/subscribers?limit=2").await;
    assert!(subscribers["next_token"].is_string());
    let chats = fixture.get("/chats").await;
    assert!(
        chats["chats"].as_array().is_some_and(|all| all.iter().any(|c| c["chat_type"] == "bot"))
    );
}

#[tokio::test]
async fn people_talk_directly_and_in_groups() {
    let fixture = Fixture::new().await;
    let body = json!({ "text": "Hello", "sync_message": true });
    let path = "/buddies/hannah.lindqvist@example.com/message";
    fixture.ok("POST", path, body).await;
    fixture.ok("POST", "/buddies/55743303/message", json!({ "text": "Again" })).await;
    fixture
        .refused(
            "POST",
            "/buddies/nobody/message",
            json!({ "text": "?" }),
            404,
            "request_url_invalid",
        )
        .await;
    let chats = fixture.get("/chats?limit=100").await;
    let newest = &chats["chats"][0];
    assert_eq!(text(&newest["last_message_info"], "text"), "Again");
    let chat = format!("/chats/{}", text(newest, "chat_id"));
    let messages = fixture.get(&format!("{chat}/messages")).await;
    assert_eq!(messages["data"].as_array().map(Vec::len), Some(2));
    let members = fixture.get(&format!("{chat}/members?fields=name")).await;
    assert_eq!(members["members"].as_array().map(Vec::len), Some(2));
    fixture.ok("POST", &format!("{chat}/mute"), Value::Null).await;
    fixture.ok("POST", &format!("{chat}/unmute"), Value::Null).await;
    let group =
        chats["chats"].as_array().and_then(|all| all.iter().find(|c| c["chat_type"] == "chat"));
    let group = format!("/chats/{}", text(group.expect("is seeded"), "chat_id"));
    fixture.ok("POST", &format!("{group}/message"), json!({ "text": "Bye" })).await;
    fixture.ok("POST", &format!("{group}/leave"), Value::Null).await;
    fixture
        .refused("GET", &format!("{group}/messages"), Value::Null, 403, "operation_not_allowed")
        .await;
}

#[tokio::test]
async fn threads_start_from_a_message() {
    let fixture = Fixture::new().await;
    let null = Value::Null;
    let channel = general(&fixture).await;
    let body = json!({ "text": "Plan?", "sync_message": true });
    let root = fixture.ok("POST", "/channelsbyname/general/message", body).await;
    let body = json!({ "text": "First", "thread_message_id": root["message_id"],
                       "thread_title": "Planning", "sync_message": true, "post_in_parent": true });
    fixture.ok("POST", "/channelsbyname/general/message", body).await;
    let path = format!("/channels/{}/threads", text(&channel, "channel_id"));
    let threads = fixture.get(&path).await;
    let chat = text(&threads["data"][0], "chat_id").to_owned();
    assert!(chat.contains("-T-"));
    assert_eq!(text(&threads["data"][0], "title"), "Planning");
    fixture.ok("POST", &format!("/chats/{chat}/message"), json!({ "text": "Second" })).await;
    let messages = fixture.get(&format!("/chats/{chat}/messages")).await;
    assert_eq!(messages["data"].as_array().map(Vec::len), Some(2));
    let thread = format!("/threads/{chat}");
    let main = fixture.get(&format!("{thread}/messages/main")).await;
    assert_eq!(text(&main["content"], "text"), "Plan?");
    assert_eq!(main["thread_information"]["message_count"], 2);
    let followers = format!("{thread}/followers");
    fixture.ok("POST", &followers, json!({ "user_ids": ["55743304"] })).await;
    assert_eq!(fixture.get(&followers).await["data"].as_array().map(Vec::len), Some(2));
    fixture.ok("DELETE", &followers, json!({ "user_ids": ["55743304"] })).await;
    let others = fixture.get(&format!("{thread}/nonfollowers")).await;
    assert_eq!(others["data"].as_array().map(Vec::len), Some(11));
    fixture.ok("POST", &format!("{thread}/unfollow"), null.clone()).await;
    fixture.ok("POST", &format!("{thread}/follow"), null).await;
    fixture.ok("PUT", &thread, json!({ "action": "close" })).await;
    let closed = fixture.get(&format!("{path}?type=closed&state=followed")).await;
    assert_eq!(closed["data"].as_array().map(Vec::len), Some(1));
    let body = json!({ "text": "Third" });
    fixture
        .refused("POST", &format!("/chats/{chat}/message"), body, 403, "operation_not_allowed")
        .await;
}

#[tokio::test]
async fn files_come_back_as_they_went() {
    let fixture = Fixture::new().await;
    let channel = general(&fixture).await;
    let part = |name: &str, content: &'static str| {
        Part::text(content).file_name(name.to_owned()).mime_str("text/csv").expect("is a type")
    };
    let form = Form::new()
        .part("file", part("ä \"1\".csv", "a,b"))
        .part("files", part("two.csv", "c,d"))
        .text("comments", r#"["First","Second"]"#);
    let path = format!("/channels/{}/files", text(&channel, "channel_id"));
    let response = fixture.request("POST", &path).multipart(form).send().await.expect("answers");
    assert_eq!(response.status(), 204);
    let chat = text(&channel, "chat_id");
    let messages = fixture.get(&format!("/chats/{chat}/messages?limit=2")).await;
    let message = &messages["data"][0];
    assert_eq!((text(message, "type"), text(&message["content"], "comment")), ("file", "Second"));
    let id = text(&message["content"]["file"], "id");
    let response = fixture.request("GET", &format!("/files/{id}")).send().await.expect("answers");
    assert_eq!(response.headers()["content-type"], "text/csv");
    assert_eq!(response.headers()["content-disposition"], "attachment; filename=\"two.csv\"");
    assert_eq!(response.text().await.expect("is text"), "c,d");
    let form = Form::new().part("attachments", part("a.csv", "a"));
    let response = fixture.request("POST", &path).multipart(form).send().await.expect("answers");
    assert_eq!(response.status(), 400);
    assert!(response.text().await.expect("is text").contains("extra_key_found"));
    fixture.refused("GET", "/files/none", Value::Null, 400, "invalid_inputs").await;
}
