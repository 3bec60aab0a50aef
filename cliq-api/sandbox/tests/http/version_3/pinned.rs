use super::{each, general, lunch, post, unlimited};
use crate::text;
use cliq_runtime::time::Timestamp;
use serde_json::{Value, json};
use std::time::Duration;

#[tokio::test]
async fn the_primary_pin_is_that_of_version_2() {
    let fixture = unlimited().await;
    let chat = general(&fixture).await;
    let pins = format!("/api/v3/chats/{chat}/pin-messages");
    let sticky = format!("/chats/{chat}/stickymessage");
    let pin = |id: &str| json!({ "message_id": id, "expiry_time": -1, "notify": false });
    let mut ids = Vec::new();
    for name in ["One", "Two", "Three"] {
        let id = post(&fixture, &chat, name).await;
        let added = fixture.ok("POST", &pins, pin(&id)).await;
        assert_eq!(added["data"]["pin_information"]["is_primary"], ids.is_empty());
        ids.push(id);
    }
    let listed = fixture.get(&pins).await;
    assert_eq!(each(&listed["data"], "id"), [&ids[0], &ids[2], &ids[1]]);
    assert_eq!(text(&fixture.get(&sticky).await["data"]["message"], "msg"), "One");
    let now = Timestamp::from(fixture.now()).epoch_milliseconds().expect("has a time");
    let above =
        |time: i64| json!({ "message_id": ids[1], "pin_above": ids[0], "last_sync_time": time });
    fixture.refused("PUT", &pins, above(now - 1), 400, "client_not_synced").await;
    fixture.ok("PUT", &pins, above(now)).await;
    assert_eq!(text(&fixture.get(&sticky).await["data"]["message"], "msg"), "Two");
    let primary = fixture.get(&format!("{pins}?primary=true")).await;
    assert_eq!(text(&primary["data"], "id"), ids[1]);
    let search = format!("/api/v3/messages/search?is_pinned=true&chat_ids={chat}");
    assert_eq!(fixture.get(&search).await["messages"].as_array().map(Vec::len), Some(3));

    let mut past = pin(&ids[0]);
    past["expiry_time"] = now.into();
    fixture.refused("POST", &pins, past.clone(), 400, "operation_failed").await;
    past["expiry_time"] = (now + 60_000).into();
    fixture.ok("POST", &pins, past).await;
    fixture.clock.advance(Duration::from_secs(60));
    assert_eq!(each(&fixture.get(&pins).await["data"], "id"), [&ids[1], &ids[2]]);
    fixture.ok("DELETE", &pins, json!({ "message_ids": [ids[1]] })).await;
    fixture.ok("DELETE", &pins, Value::Null).await;
    assert_eq!(fixture.get(&pins).await["data"], json!([]));
    fixture.refused("GET", &sticky, Value::Null, 404, "request_url_invalid").await;
}

#[tokio::test]
async fn pinned_chats_are_in_categories() {
    let fixture = unlimited().await;
    let (channel, group) = (general(&fixture).await, lunch(&fixture).await);
    let categories = "/api/v3/pin-categories";
    let pinned = |chat: &str| format!("/api/v3/chats/{chat}/pins");
    fixture.ok("POST", &pinned(&group), json!({})).await;
    let body = json!({ "title": "Work", "symbol": ":tools:", "chat_ids": [channel] });
    let made = fixture.ok("POST", categories, body).await;
    let id = text(&made["data"], "category_id").to_owned();
    let with_chats = format!("{categories}?include_fields=chats,last_message_info");
    let listed = fixture.get(&with_chats).await;
    assert_eq!(each(&listed["data"], "category_id"), ["default", &id]);
    assert_eq!(each(&listed["data"][0]["chats"], "name"), ["Lunch"]);
    assert_eq!(each(&listed["data"][1]["chats"], "name"), ["General"]);
    // Version 2 sees what is pinned.
    let channels = fixture.get("/channels?name=general").await;
    assert_eq!(channels["channels"][0]["pinned"], true);

    let path = format!("{categories}/{id}");
    fixture.ok("PUT", &path, json!({ "title": "Office", "state": "collapsed" })).await;
    fixture.ok("POST", &pinned(&group), json!({ "category_id": id })).await;
    let now = Timestamp::from(fixture.now()).epoch_milliseconds().expect("has a time");
    let up = |time: i64| json!({ "chat_id": group, "pin_above": channel, "last_sync_time": time });
    fixture.refused("PUT", &path, up(now - 1), 400, "client_not_synced").await;
    fixture.ok("PUT", &path, up(now)).await;
    let listed = fixture.get(&with_chats).await;
    assert_eq!(each(&listed["data"][1]["chats"], "name"), ["Lunch", "General"]);
    assert_eq!(text(&listed["data"][1], "title"), "Office");
    let only = json!({ "chat_ids": [group], "last_sync_time": now });
    fixture.ok("PUT", &path, only).await;
    assert_eq!(fixture.get("/channels?name=general").await["channels"][0]["pinned"], false);
    let default = format!("{categories}/default");
    fixture.refused("DELETE", &default, Value::Null, 400, "operation_not_allowed").await;
    fixture.ok("DELETE", &path, Value::Null).await;
    let listed = fixture.get(&with_chats).await;
    assert_eq!(each(&listed["data"][0]["chats"], "name"), ["Lunch"]);
    fixture.ok("DELETE", &pinned(&group), Value::Null).await;
    fixture.ok("DELETE", &format!("{categories}?chat_ids={group}"), Value::Null).await;
    assert_eq!(fixture.get(&with_chats).await["data"][0]["chats"], json!([]));
    let foreign = pinned("CT_1_2");
    fixture.refused("POST", &foreign, json!({}), 400, "chat_access_denied").await;
}
