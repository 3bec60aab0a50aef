use super::{RAVI, each, general, lunch, post, texts, unlimited};
use crate::{Fixture, text};
use cliq_runtime::time::Timestamp;
use serde_json::{Value, json};
use std::time::Duration;

/// Schedules a message with version 2; its ID.
async fn schedule(fixture: &Fixture, chat: &str, body: Value) -> String {
    let path = format!("/chats/{chat}/scheduledmessages");
    text(&fixture.ok("POST", &path, body).await["data"], "id").to_owned()
}

#[tokio::test]
async fn scheduled_messages_change_before_they_are_sent() {
    let fixture = unlimited().await;
    let chat = lunch(&fixture).await;
    let path = format!("/api/v3/chats/{chat}/scheduledmessages");
    let timed = json!({ "text": "Later", "schedule_time": "20990101T093000",
                        "schedule_timezone": "Asia/Kolkata" });
    let timed = schedule(&fixture, &chat, timed).await;
    let waiting = json!({ "text": "When free", "schedule_status": "user_available" });
    let waiting = schedule(&fixture, &chat, waiting).await;
    let listed = fixture.get(&path).await;
    assert_eq!(each(&listed["data"], "id"), [&timed, &waiting]);
    assert_eq!(text(&listed["data"][0], "time"), "2099-01-01T04:00:00+00:00");
    let all = fixture.get("/api/v3/scheduledmessages").await;
    assert_eq!(all["data"], listed["data"]);

    let now = Timestamp::from(fixture.now()).epoch_milliseconds().expect("has a time");
    let soon = now + 60_000;
    let one = format!("{path}/{timed}");
    let body = json!({ "text": "Sooner", "schedule_time": soon });
    let changed = fixture.ok("PUT", &one, body).await;
    assert_eq!(text(&changed["data"]["message"]["content"], "text"), "Sooner");
    let moved = json!({ "status": "reschedule", "apply_to": "all_time_based", "time": soon,
                        "schedule_time": soon + 60_000 });
    fixture.ok("PUT", &path, moved.clone()).await;
    fixture.refused("PUT", &path, moved, 400, "scheduled_msg_no_pending_msgs").await;
    fixture.clock.advance(Duration::from_secs(120));
    assert_eq!(texts(&fixture, &chat).await[0], "Sooner");
    fixture.refused("DELETE", &one, Value::Null, 404, "scheduled_msg_not_found").await;

    fixture.ok("POST", &path, json!({ "status": "send", "id": waiting })).await;
    assert_eq!(texts(&fixture, &chat).await[0], "When free");
    let send = json!({ "status": "send", "apply_to": "all" });
    fixture.refused("POST", &path, send, 400, "scheduled_msg_no_pending_msgs").await;
    let waiting = json!({ "text": "Never", "schedule_status": "check_in" });
    let id = schedule(&fixture, &chat, waiting.clone()).await;
    fixture.ok("DELETE", &format!("{path}/{id}"), Value::Null).await;
    schedule(&fixture, &chat, waiting).await;
    fixture.ok("DELETE", &path, Value::Null).await;
    assert_eq!(fixture.get(&path).await["data"], json!([]));
}

#[tokio::test]
async fn reminders_of_a_chat_are_those_on_its_messages() {
    let fixture = unlimited().await;
    let chat = general(&fixture).await;
    let id = post(&fixture, &chat, "Do it").await;
    let time = 4_000_000_000_000_i64;
    let body = json!({ "chat_id": chat, "message_id": id, "time": time });
    let made = fixture.ok("POST", "/reminders", body).await;
    let reminder = text(&made, "id").to_owned();
    let users = format!("/reminders/{reminder}/users");
    fixture.ok("POST", &users, json!({ "user_ids": [RAVI] })).await;
    let mine =
        fixture.ok("POST", "/reminders", json!({ "content": "Buy milk", "time": time })).await;
    let listed = fixture.get(&format!("/api/v3/chats/{chat}/reminders?limit=10")).await;
    assert_eq!(each(&listed["list"], "id"), [reminder.as_str()]);
    assert_eq!(text(&listed["list"][0]["message"], "msgid"), id);
    let time = 4_102_444_800_000_i64;
    let body = json!({ "reminders": [{ "reminder_id": reminder, "time": time },
                                     { "reminder_id": "1", "time": time }] });
    let result = fixture.ok("PUT", "/api/v3/reminders/edits", body).await;
    assert_eq!(text(&result, "status"), "partial");
    assert_eq!(text(&result["data"][0]["data"], "time"), "2100-01-01T00:00:00+00:00");
    assert_eq!(fixture.get(&format!("/reminders/{reminder}")).await["time"], time);

    let notify = |id: &str| format!("/api/v3/reminders/{id}/notifications");
    let notified = fixture.ok("POST", &notify(&reminder), Value::Null).await;
    assert_eq!(each(&notified["data"], "id"), [super::OLIVIA, RAVI]);
    let own = notify(text(&mine, "id"));
    fixture.refused("POST", &own, Value::Null, 400, "remind_self_not_allowed").await;
    let path = format!("/api/v3/reminders/{reminder}");
    let body = json!({ "status": "completed", "apply_to": "all_occurrences" });
    fixture.refused("PUT", &path, body, 400, "reminder_not_recurring").await;
}
