//! Responses as the live service writes them, over HTTP: they are read, and what deviates is reported.

use cliq_api::pagination::Page;
use cliq_api::types::{ChannelSwitch, EnabledState, Event, PresenceCode};
use cliq_api::{Cliq, CorrectionKind};
use cliq_tools::dynamic;
use serde_json::{Value, json};
use tests::server::{Reply, Server};

async fn serve(body: Value) -> (Server, Cliq) {
    let text = body.to_string();
    let server = Server::start(move |_| Reply::json(200, text.clone())).await.unwrap();
    let cliq = server.client();
    (server, cliq)
}

fn example(id: &str) -> Value {
    let examples = dynamic::examples(id);
    examples.into_iter().find(|example| example.status == Some(200)).unwrap().value
}

/// A fresh channel: a count as text, no time, and no last message.
fn fresh_channel() -> Value {
    let mut channel = example("channels_get");
    channel["unread_message_count"] = json!("0");
    channel["unread_time"] = json!("");
    channel["last_message_info"] = json!({});
    channel
}

#[tokio::test]
async fn a_created_channel_is_returned_although_its_response_deviates() {
    let (_server, cliq) = serve(fresh_channel()).await;
    let request = cliq.channels().create("release-train", "organization");
    let response = request.response().await.unwrap();
    assert_eq!(response.value().unread_message_count, 0);
    assert_eq!(response.value().last_message_info, None);
    let corrections: Vec<_> =
        response.corrections().iter().map(|one| (one.path(), one.kind())).collect();
    assert_eq!(
        corrections,
        [
            ("unread_message_count", CorrectionKind::Converted),
            ("last_message_info", CorrectionKind::Empty),
        ]
    );
}

#[tokio::test]
async fn updating_a_channel_returns_the_channel_and_never_the_switch() {
    let (_server, cliq) = serve(fresh_channel()).await;
    let channel = cliq.channels().update("O1864232000000076001").name("a").await.unwrap();
    assert_eq!(channel.channel_id.as_str(), fresh_channel()["channel_id"]);
    // Every key of another type: still the channel.
    let mut broken = fresh_channel();
    for (key, value) in broken.as_object_mut().unwrap() {
        if key != "channel_id" {
            *value = json!([]);
        }
    }
    let (_server, cliq) = serve(broken).await;
    let response =
        cliq.channels().update("O1864232000000076001").name("a").response().await.unwrap();
    assert_eq!(response.value().channel_id.as_str(), fresh_channel()["channel_id"]);
    assert!(response.corrections().len() > 10);
    // The state of the switch is no channel.
    let (_server, cliq) = serve(json!({ "status": "enabled" })).await;
    let error = cliq.channels().update("O1864232000000076001").name("a").await.unwrap_err();
    assert!(error.to_string().starts_with("channels_update: "), "{error}");
}

#[tokio::test]
async fn the_switch_for_threads_has_its_own_method() {
    let (server, cliq) = serve(json!({ "status": "enabled" })).await;
    let switch = ChannelSwitch::from("enable");
    let state = cliq.channels().set_auto_follow("O1864232000000076001", switch).await.unwrap();
    assert_eq!(state.status, EnabledState::Enabled);
    let sent = server.take().remove(0);
    assert_eq!(sent.line, "PUT /api/v2/channels/O1864232000000076001");
    assert_eq!(sent.body, br#"{"auto_follow_threads":"enable"}"#);
}

#[tokio::test]
async fn the_presence_of_a_user_has_its_own_method() {
    let body = json!({ "data": { "state": "busy", "activity": "web", "text": "In a meeting" } });
    let (server, cliq) = serve(body).await;
    let presence = cliq.users().get_presence("55743301").await.unwrap();
    assert_eq!(presence.state, PresenceCode::Busy);
    assert_eq!((presence.activity.as_str(), presence.text.as_str()), ("web", "In a meeting"));
    assert_eq!(server.take()[0].line, "GET /api/v2/users/55743301?fields=chat_status");
}

#[tokio::test]
async fn a_user_without_an_id_loses_no_other_user() {
    let (_server, cliq) = serve(json!({ "data": [{ "id": 7 }, { "name": "A" }] })).await;
    let users = cliq.users().list().await.unwrap().into_items();
    assert_eq!(users.len(), 2);
    assert_eq!((users[0].id.as_str(), users[1].id.as_str()), ("7", ""));
    assert_eq!(users[1].name.as_deref(), Some("A"));
    // Nor is one that was asked for by its id.
    let (_server, cliq) = serve(json!({ "data": { "mobile": "1234" } })).await;
    let user = cliq.users().get("55743301").await.unwrap();
    assert_eq!(user.mobile.as_deref(), Some("1234"));
}

#[tokio::test]
async fn a_channel_is_found_by_its_unique_name() {
    let body = json!({ "type": "channel", "data": example("channels_get") });
    let (server, cliq) = serve(body).await;
    let channel = cliq.channels().get_by_name("releasetrain").await.unwrap();
    assert_eq!(channel.channel_id.as_str(), example("channels_get")["channel_id"]);
    assert_eq!(server.take()[0].line, "GET /api/v2/channelsbyname/releasetrain");
    // Without its envelope too.
    let (_server, cliq) = serve(example("channels_get")).await;
    assert!(cliq.channels().get_by_name("releasetrain").await.is_ok());
}

/// Titles of events, and how many corrections it took to read them.
async fn listed(body: Value) -> (Vec<String>, usize) {
    let (_server, cliq) = serve(body).await;
    let request = || cliq.events().list();
    let corrections = request().response().await.unwrap().corrections().len();
    let events: Page<Event> = request().await.unwrap();
    (events.into_iter().map(|event| event.title.unwrap_or_default()).collect(), corrections)
}

#[tokio::test]
async fn events_are_listed_from_every_form_of_response() {
    let event = example("events_list")["data"][0].clone();
    let titled = |title: &str| {
        let mut event = event.clone();
        event["title"] = json!(title);
        event
    };
    let two = || vec!["a".to_owned(), "b".to_owned()];
    let list = json!({ "data": [titled("a"), titled("b")] });
    assert_eq!(listed(list).await, (two(), 0));
    let inside = json!({ "data": { "events": [titled("a"), titled("b")] } });
    assert_eq!(listed(inside).await, (two(), 0));
    let batch = |data: Value| json!({ "seen_events": [], "url": "/api/v2/events", "type": "event", "data": data });
    let batches =
        json!([batch(json!([titled("a")])), batch(json!([titled("b")])), batch(json!([]))]);
    assert_eq!(listed(batches).await, (two(), 0));
    assert_eq!(listed(json!([titled("a"), titled("b")])).await, (two(), 1));
    assert_eq!(listed(json!([])).await, (Vec::new(), 0));
    assert_eq!(listed(json!({ "data": null })).await, (Vec::new(), 1));
}

#[tokio::test]
async fn one_event_is_returned_as_such_in_every_form() {
    let event = example("events_list")["data"][0].clone();
    for body in [json!({ "data": [event] }), json!({ "data": event }), event.clone()] {
        let (_server, cliq) = serve(body.clone()).await;
        let read = cliq.events().get("427812df9891223a@zoho.com", "NDg4MTc3NTAw").await;
        assert_eq!(read.unwrap().id.as_str(), event["id"], "{body}");
    }
    for body in [json!({ "data": [] }), json!({ "data": null }), json!({ "data": {} })] {
        let (_server, cliq) = serve(body.clone()).await;
        let error =
            cliq.events().get("427812df9891223a@zoho.com", "NDg4MTc3NTAw").await.unwrap_err();
        assert!(error.to_string().contains("resource"), "{body}: {error}");
    }
}

#[tokio::test]
async fn custom_attributes_beside_a_user_are_fields_of_the_user() {
    let body = json!({
        "data": { "id": "55743301", "custom_attributes": { "desk": "4-12" } },
        "custom_attributes": { "desk": "-", "date_of_joining": "2021-04-01" },
    });
    let (_server, cliq) = serve(body).await;
    let read = cliq.users().get("55743301").await.unwrap();
    assert_eq!(read.custom("date_of_joining"), Some(&json!("2021-04-01")));
    assert_eq!(read.custom("desk"), Some(&json!("4-12")));
    let changed = cliq.users().update("55743301").await.unwrap();
    assert_eq!(changed.custom("date_of_joining"), Some(&json!("2021-04-01")));
}

#[tokio::test]
async fn an_organization_may_have_no_domain() {
    for body in [json!({ "url": "/api/v2/customdomain", "data": {} }), json!({ "url": "/a" })] {
        let (_server, cliq) = serve(body).await;
        assert_eq!(cliq.custom_domain().get().await.unwrap(), None);
    }
}

#[tokio::test]
async fn a_record_inside_an_object_of_that_name_is_read() {
    let body =
        json!({ "status": "SUCCESS", "url": "/a", "object": { "id": "7", "status": "open" } });
    let (_server, cliq) = serve(body).await;
    let response = cliq.databases().get_record("orders", "7").response().await.unwrap();
    assert_eq!(response.value().id.as_str(), "7");
    assert_eq!(response.value().extra["status"], "open");
    let found: Vec<_> = response.corrections().iter().filter_map(|one| one.found()).collect();
    assert_eq!(found, [&json!("SUCCESS")]);
}

#[tokio::test]
async fn a_reminder_in_a_list_is_read() {
    let message = json!({ "msguid": "1773676805202%2041", "chat_id": "CT_1_2" });
    let (_server, cliq) = serve(json!([{ "id": "7341000000030888", "message": message }])).await;
    let reminder = cliq.reminders().create().content("call back").await.unwrap();
    assert_eq!(reminder.id.as_str(), "7341000000030888");
    assert!(reminder.message.unwrap().msguid.is_some());
}

#[tokio::test]
async fn events_of_a_message_export_are_kept_whatever_they_are() {
    let message = |kind: &str, content: Value| {
        json!({
            "id": "1751130204417_61907334120", "time": 1_751_130_204_417_i64, "type": kind,
            "ack_key": "", "sender": { "id": "60001", "name": "A B" }, "content": content,
        })
    };
    let file = json!({ "file": { "id": "f", "name": "a.pdf", "type": "application/pdf" }, "comment": "c" });
    let joined = json!({ "type": "user_added", "data": { "users": { "60002": "C D" } } });
    let unknown = json!({ "type": "rocket_launched", "data": { "height": [1, 2] } });
    let body = json!({ "data": [
        message("file", file), message("info", joined), message("info", unknown),
    ]});
    let read = dynamic::response("maintenance_export_chat_messages", &body).unwrap().unwrap();
    assert_eq!((read.value, read.corrections), (body, Vec::new()));
}
