use super::{Fixture, text};
use serde_json::{Value, json};

#[tokio::test]
async fn users_are_paged_and_changed() {
    let fixture = Fixture::new().await;
    let mut path = "/users?limit=100".to_owned();
    let mut sizes = Vec::new();
    loop {
        let page = fixture.get(&path).await;
        sizes.push(page["data"].as_array().map_or(0, Vec::len));
        let Some(token) = page["next_token"].as_str() else {
            assert_eq!(page["has_more"], false);
            break;
        };
        path = format!("/users?limit=100&next_token={token}");
    }
    assert_eq!(sizes, [100, 100, 50]);
    let user = fixture.get("/users/55743301").await;
    assert_eq!(text(&user["data"], "email_id"), "olivia.palmer@example.com");
    assert_eq!(
        fixture.get("/users/55743301?fields=chat_status").await["data"]["state"],
        "available"
    );
    let found = fixture.get("/users?search=olivia&fields=all&limit=5").await;
    assert_eq!(text(&found["data"][0], "status"), "active");
    let body = json!({ "display_name": "Liv", "workplace_name": "Mill" });
    let user = fixture.ok("PUT", "/users/55743301", body).await;
    assert_eq!(user["data"]["custom_attributes"]["workplace_name"], "Mill");
    let body = json!({ "users": [{ "email_id": "amy@example.com", "first_name": "Amy" },
                                 { "email_id": "olivia.palmer@example.com" }] });
    let added = fixture.ok("POST", "/users", body).await;
    assert_eq!(added["data"]["success_users"], json!(["amy@example.com"]));
    assert_eq!(added["data"]["failed_users"]["olivia.palmer@example.com"], "email.activeuser");
    fixture.refused("GET", "/users/1", Value::Null, 404, "request_url_invalid").await;
}

#[tokio::test]
async fn teams_have_members() {
    let fixture = Fixture::new().await;
    let body = json!({ "name": "Docs", "user_ids": ["55743302"] });
    let team = fixture.ok("POST", "/teams", body).await;
    assert_eq!(team["participant_count"], 2);
    let path = format!("/teams/{}", text(&team, "team_id"));
    let members = format!("{path}/members");
    let added = fixture.ok("POST", &members, json!({ "user_ids": ["55743303"] })).await;
    assert_eq!(added["members"].as_array().map(Vec::len), Some(1));
    fixture.ok("DELETE", &format!("{members}/55743302"), Value::Null).await;
    assert_eq!(fixture.get(&members).await["members"].as_array().map(Vec::len), Some(2));
    let team = fixture.ok("PUT", &path, json!({ "description": "Writes" })).await;
    assert_eq!(text(&team, "description"), "Writes");
    assert_eq!(fixture.get(&path).await["is_moderator"], Value::Null);
    let mine = fixture.get("/users/55743301/teams").await;
    assert_eq!(mine["data"].as_array().map(Vec::len), Some(3));
    fixture.ok("DELETE", &path, Value::Null).await;
    assert_eq!(fixture.get("/teams?joined=true").await["teams"].as_array().map(Vec::len), Some(2));
    fixture.refused("GET", &path, Value::Null, 404, "request_url_invalid").await;
}

#[tokio::test]
async fn channels_live_and_die() {
    let fixture = Fixture::new().await;
    let null = Value::Null;
    let body = json!({ "name": "Release Train", "level": "organization", "user_ids": ["55743305"],
                       "member_permission": { "leave_channel": false } });
    let channel = fixture.ok("POST", "/channels", body.clone()).await;
    assert_eq!(text(&channel, "name"), "#Release Train");
    assert_eq!(text(&channel, "unique_name"), "releasetrain");
    assert_eq!(channel["member_permission"]["leave_channel"], false);
    assert!(text(&channel, "channel_id").starts_with('O'));
    assert!(text(&channel, "chat_id").starts_with("CT_"));
    fixture.refused("POST", "/channels", body, 400, "operation_failed").await;
    let path = format!("/channels/{}", text(&channel, "channel_id"));
    let chat = format!("/channels/{}", text(&channel, "chat_id"));
    fixture.refused("GET", &chat, null.clone(), 404, "request_url_invalid").await;
    fixture.refused("GET", "/channels/O1", null.clone(), 400, "channel_not_exists").await;
    let listed = fixture.get("/channels?name=release&joined=true&order_by=-creation_time").await;
    assert_eq!(listed["channels"].as_array().map(Vec::len), Some(1));
    let first = fixture.get("/channels?limit=2").await;
    let token = text(&first, "next_token").to_owned();
    fixture.get(&format!("/channels?limit=2&next_token={token}")).await;
    let members = format!("{path}/members");
    fixture.ok("POST", &members, json!({ "email_ids": ["ravi.okafor@example.com"] })).await;
    fixture.refused("POST", &members, json!({}), 400, "param_missing").await;
    fixture.ok("PUT", &format!("{members}/55743305"), json!({ "role": "admin" })).await;
    let answer = fixture.get(&members).await;
    assert_eq!(answer["members"].as_array().map(Vec::len), Some(3));
    assert_eq!(text(&answer["members"][0], "user_role"), "admin");
    fixture.ok("DELETE", &members, json!({ "user_ids": ["55743302"] })).await;
    fixture.ok("DELETE", &format!("{members}/55743305"), null.clone()).await;
    let body = json!({ "channel_unique_name": "releasetrain" });
    fixture.ok("POST", "/bots/releasebot/associate", body).await;
    fixture.ok("PUT", &path, json!({ "description": "Trains" })).await;
    let body = json!({ "auto_follow_threads": "enable" });
    assert_eq!(fixture.ok("PUT", &path, body).await, json!({ "status": "enabled" }));
    fixture.ok("POST", &format!("{path}/archive"), null.clone()).await;
    fixture
        .refused("POST", &format!("{path}/archive"), null.clone(), 400, "operation_failed")
        .await;
    fixture.ok("POST", &format!("{path}/unarchive"), null.clone()).await;
    fixture.ok("POST", &format!("{path}/leave"), null.clone()).await;
    fixture.refused("DELETE", &path, null.clone(), 403, "operation_not_allowed").await;
    let joined = fixture.ok("POST", &format!("{path}/join"), null.clone()).await;
    assert_eq!(text(&joined, "current_user_role"), "member");
    let pending = fixture.get("/channels?status=pending").await;
    let id = text(&pending["channels"][0], "channel_id");
    fixture.ok("POST", &format!("/channels/{id}/approve"), null).await;
}

#[tokio::test]
async fn reminders_and_records_are_kept() {
    let fixture = Fixture::new().await;
    let null = Value::Null;
    let body = json!({ "content": "Review", "time": "1767229200000" });
    let reminder = fixture.ok("POST", "/reminders", body).await;
    let path = format!("/reminders/{}", text(&reminder, "id"));
    fixture.ok("PUT", &path, json!({ "content": "Review all" })).await;
    fixture.ok("POST", &format!("{path}/users"), json!({ "user_ids": ["55743302"] })).await;
    fixture.ok("PUT", &format!("{path}/remind"), null.clone()).await;
    fixture.ok("PUT", &format!("{path}/users/55743302/remind"), null.clone()).await;
    fixture.ok("DELETE", &format!("{path}/users/55743302"), null.clone()).await;
    fixture.ok("PUT", &format!("{path}/snooze"), json!({ "time": "900000" })).await;
    assert_eq!(fixture.get(&path).await["time"], 1_767_226_500_000_i64);
    fixture.ok("PUT", &format!("{path}/complete"), null.clone()).await;
    let done = fixture.get("/reminders?category=mine-completed").await;
    assert_eq!(text(&done["list"][0], "content"), "Review all");
    fixture
        .ok("DELETE", "/reminders/clearcompleted", json!({ "category": "mine-completed" }))
        .await;
    fixture.refused("GET", &path, null.clone(), 404, "request_url_invalid").await;

    for id in 1..=3 {
        let body = json!({ "values": { "product": id.to_string(), "instock": id == 2 } });
        fixture.ok("POST", "/storages/products/records", body).await;
    }
    let records = "/storages/products/records";
    let found = fixture.get(&format!("{records}?criteria=(product==2)")).await;
    assert_eq!(found["list"].as_array().map(Vec::len), Some(1));
    let path = format!("{records}/{}", text(&found["list"][0], "id"));
    let changed = fixture.ok("PUT", &path, json!({ "values": { "instock": false } })).await;
    assert_eq!(changed["instock"], false);
    fixture.ok("DELETE", &path, null.clone()).await;
    fixture.refused("GET", &path, null, 404, "request_url_invalid").await;
    let page = fixture.get(&format!("{records}?limit=1")).await;
    let rest = fixture.get(&format!("{records}?start_token={}", text(&page, "next_token"))).await;
    assert_eq!(text(&rest["list"][0], "product"), "3");
}
