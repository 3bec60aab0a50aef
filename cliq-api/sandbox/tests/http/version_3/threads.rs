use super::{OLIVIA, RAVI, each, general, post, unlimited};
use crate::text;
use serde_json::{Value, json};

#[tokio::test]
async fn threads_start_with_a_message_and_are_the_same_in_both_versions() {
    let fixture = unlimited().await;
    let chat = general(&fixture).await;
    let root = post(&fixture, &chat, "Root").await;
    let body = json!({ "text": "First", "thread_message_id": root, "sync_message": true,
                       "thread_title": "Talk" });
    let path = format!("/api/v3/chats/{chat}/messages");
    let posted = fixture.ok("POST", &path, body).await;
    let thread = text(&posted["thread_information"], "chat_id").to_owned();
    post(&fixture, &thread, "Second").await;
    let path = format!("/api/v3/threads/{thread}");
    let got = fixture.get(&path).await;
    assert_eq!(text(&got["data"], "title"), "Talk");
    assert_eq!(got["data"]["is_follower"], true);
    let main = fixture.get(&format!("{path}/messages/main")).await;
    assert_eq!(text(&main, "id"), root);
    assert_eq!(main["thread_information"]["message_count"], 2);

    let users = json!({ "user_ids": [RAVI] });
    let followers = format!("{path}/followers");
    fixture.ok("POST", &followers, users.clone()).await;
    let same = fixture.get(&format!("/threads/{thread}/followers")).await;
    assert_eq!(each(&same["data"], "user_id"), [OLIVIA, RAVI]);
    fixture.ok("DELETE", &followers, users).await;
    fixture.ok("POST", &format!("{path}/unfollow"), Value::Null).await;
    assert_eq!(fixture.get(&followers).await["data"], json!([]));
    let others = fixture.get(&format!("{path}/nonfollowers")).await;
    assert!(each(&others["data"], "user_id").contains(&RAVI));
    fixture.ok("POST", &format!("{path}/follow"), Value::Null).await;
    fixture.ok("PUT", &path, json!({ "action": "close" })).await;
    let late = format!("/api/v3/chats/{thread}/messages");
    let body = json!({ "text": "Late" });
    fixture.refused("POST", &late, body, 403, "operation_not_allowed").await;
    let chat = format!("/api/v3/threads/{chat}");
    fixture.refused("GET", &chat, Value::Null, 400, "thread_chatid_invalid").await;
    let listed = fixture.get("/api/v3/chats?type=threads").await;
    assert_eq!(each(&listed["chats"], "chat_id"), [thread.as_str()]);
}
