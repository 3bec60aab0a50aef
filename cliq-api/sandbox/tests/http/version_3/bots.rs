use super::{OLIVIA, RAVI, act_as, each, general, texts, unlimited};
use crate::{Fixture, text};
use serde_json::{Value, json};

const BOTS: &str = "/api/v3/bots";

/// A bot named Build Watch, with calls; its ID.
async fn bot(fixture: &Fixture) -> String {
    let body = json!({ "name": "Build Watch", "description": "Watches builds", "calls": "enabled",
                       "scope": "organization", "channel_participation": ["send_message"] });
    let made = fixture.ok("POST", BOTS, body).await;
    assert_eq!(text(&made["data"], "unique_name"), "buildwatch");
    assert_eq!(made["data"]["handlers"], json!([]));
    assert_eq!(made["data"]["subscriber_count"], 1);
    text(&made["data"], "id").to_owned()
}

#[tokio::test]
async fn bots_come_change_and_go() {
    let fixture = unlimited().await;
    let first = fixture.get(BOTS).await;
    assert_eq!(each(&first["data"], "unique_name"), ["releasebot", "helpdeskbot"]);
    let since = format!("{BOTS}?sync_token={}", text(&first, "sync_token"));
    assert_eq!(fixture.get(&since).await["data"], json!([]));
    let id = bot(&fixture).await;
    let path = format!("{BOTS}/{id}");
    for (body, code) in [
        (json!({ "name": "build watch", "description": "Again" }), "bot_name_already_exists"),
        (json!({ "name": "Empty", "description": " " }), "invalid_inputs"),
        (
            json!({ "name": "Team", "description": "x", "scope": "team", "team_ids": [1] }),
            "invalid_inputs",
        ),
    ] {
        fixture.refused("POST", BOTS, body, 400, code).await;
    }
    // An ID with `b-` is the same; the unique name is another kind of ID.
    let got = fixture.get(&format!("{BOTS}/b-{id}")).await;
    assert_eq!(text(&got, "url"), format!("/api/v3/bots/b-{id}"));
    let by_name = format!("{BOTS}/buildwatch");
    fixture.refused("GET", &by_name, Value::Null, 404, "request_url_invalid").await;
    fixture.refused("GET", &format!("{BOTS}/b-1"), Value::Null, 404, "bot_not_found").await;

    let changed = fixture.ok("PATCH", &path, json!({ "name": "Watch", "calls": "disabled" })).await;
    assert_eq!(text(&changed["data"], "name"), "Watch");
    assert_eq!(text(&changed["data"], "unique_name"), "buildwatch");
    let webhook = json!({ "execution_url": "https://ci.example.com/hook" });
    fixture.refused("PATCH", &path, webhook, 400, "execution_url_not_allowed").await;
    let page = fixture.get(&since).await;
    assert_eq!(each(&page["data"], "name"), ["Watch"]);
    assert_eq!(page["deleted"], json!([]));
    let call = json!({ "text": "Down" });
    let calls = format!("{BOTS}/buildwatch/calls");
    fixture.refused("POST", &calls, call.clone(), 400, "bot_alert_not_enabled").await;
    fixture.ok("PATCH", &path, json!({ "calls": "enabled" })).await;
    assert_eq!(fixture.ok("POST", &calls, call).await["user_ids"], json!([OLIVIA]));

    fixture.ok("DELETE", &path, Value::Null).await;
    fixture.refused("DELETE", &path, Value::Null, 404, "bot_not_found").await;
    assert_eq!(fixture.get(&since).await["deleted"], json!([id]));
}

#[tokio::test]
async fn only_the_creator_and_administrators_change_a_bot() {
    let mut fixture = unlimited().await;
    let id = bot(&fixture).await;
    let body = json!({ "name": "Mine", "description": "Nobody else's" });
    let mine = text(&fixture.ok("POST", BOTS, body).await["data"], "id").to_owned();
    act_as(&mut fixture, RAVI);
    let path = format!("{BOTS}/{id}");
    assert_eq!(text(&fixture.get(&path).await["data"], "name"), "Build Watch");
    let denied = ("bot_permission_denied", 403);
    fixture.refused("PATCH", &path, json!({ "name": "X" }), denied.1, denied.0).await;
    fixture.refused("DELETE", &path, Value::Null, denied.1, denied.0).await;
    let personal = format!("{BOTS}/{mine}");
    fixture.refused("GET", &personal, Value::Null, 404, "bot_not_found").await;
    let subscribers = format!("{BOTS}/buildwatch/subscribers");
    fixture.refused("GET", &subscribers, Value::Null, 403, "operation_not_allowed").await;
}

#[tokio::test]
async fn handlers_follow_the_execution_type() {
    let fixture = unlimited().await;
    let handlers = format!("{BOTS}/{}/handlers", bot(&fixture).await);
    let script = "return Map();";
    for (body, code) in [
        (
            json!({ "type": "message_handler", "permissions": ["user"] }),
            "execution_handler_data_invalid",
        ),
        (json!({ "type": "message_handler" }), "execution_handler_data_required"),
    ] {
        fixture.refused("POST", &handlers, body, 400, code).await;
    }
    let body = json!({ "type": "message_handler", "script": script });
    let made = fixture.ok("POST", &handlers, body.clone()).await;
    assert_eq!(text(&made["data"], "type"), "message_handler");
    fixture.refused("POST", &handlers, body, 400, "execution_handler_create_failed").await;
    let message = format!("{handlers}/message_handler");
    fixture.ok("PATCH", &message, json!({ "script": "return null;" })).await;
    assert_eq!(text(&fixture.get(&message).await["data"], "script"), "return null;");

    // A menu has several entries, which their IDs tell apart.
    let mut ids = Vec::new();
    for name in ["One", "Two", "Three", "Four", "Five"] {
        let body = json!({ "type": "menu_handler", "name": name, "script": script });
        let made = fixture.ok("POST", &handlers, body).await;
        assert_eq!(text(&made["data"]["display_props"], "name"), name);
        ids.push(text(&made["data"], "id").to_owned());
    }
    let sixth = json!({ "type": "menu_handler", "name": "Six", "script": script });
    fixture.refused("POST", &handlers, sixth, 400, "execution_handler_create_failed").await;
    let menu = format!("{handlers}/menu_handler");
    fixture.refused("GET", &menu, Value::Null, 400, "invalid_inputs").await;
    let second = format!("{menu}?handler_id={}", ids[1]);
    assert_eq!(text(&fixture.get(&second).await["data"], "name"), "Two");
    fixture.ok("DELETE", &second, Value::Null).await;
    fixture.refused("GET", &second, Value::Null, 404, "execution_handler_not_found").await;
    let path = handlers.trim_end_matches("/handlers");
    let bot = fixture.get(path).await;
    assert_eq!(bot["data"]["handlers"].as_array().map(Vec::len), Some(5));
    assert_eq!(bot["data"]["handlers"][2]["position"], 2);

    let body = json!({ "name": "Hook", "description": "Of a server", "execution_type": "webhook",
                       "execution_url": "https://ci.example.com/hook" });
    let hook = text(&fixture.ok("POST", BOTS, body).await["data"], "id").to_owned();
    let handlers = format!("{BOTS}/{hook}/handlers");
    let wrong = json!({ "type": "message_handler", "script": script });
    fixture.refused("POST", &handlers, wrong, 400, "execution_handler_data_invalid").await;
    let body = json!({ "type": "message_handler", "permissions": ["user", "chat"] });
    let made = fixture.ok("POST", &handlers, body).await;
    assert_eq!(made["data"]["permissions"], json!(["user", "chat"]));
}

#[tokio::test]
async fn a_bot_posts_in_both_versions() {
    let mut fixture = unlimited().await;
    let id = bot(&fixture).await;
    let chat = general(&fixture).await;
    let by_name = "/channelsbyname/general/message?bot_unique_name=buildwatch";
    let body = json!({ "text": "Not yet" });
    fixture.refused("POST", by_name, body, 403, "operation_not_allowed").await;
    let associate = format!("{BOTS}/buildwatch/associate");
    let channel = json!({ "channel_unique_name": "general" });
    fixture.ok("POST", &associate, channel.clone()).await;
    fixture.refused("POST", &associate, channel, 400, "bot_already_member").await;
    fixture.ok("POST", by_name, json!({ "text": "By version 2" })).await;
    let posts = format!("{BOTS}/buildwatch/messages");
    let to_channel = format!("{posts}?CHANNEL_UNIQUE_NAME=general");
    let body = json!({ "text": "By version 3", "sync_message": true });
    let posted = text(&fixture.ok("POST", &to_channel, body).await, "id").to_owned();
    assert_eq!(texts(&fixture, &chat).await[..2], ["By version 3", "By version 2"]);
    let message = fixture.get(&format!("/chats/{chat}/messages/{posted}")).await;
    assert_eq!(message["sender"], json!({ "id": format!("b-{id}"), "name": "Build Watch" }));

    // To subscribers: nobody but the creator.
    let body = json!({ "text": "Hello", "userids": RAVI });
    fixture.refused("POST", &posts, body, 403, "bot_unauthorized_message_access").await;
    let body = json!({ "text": "Hello", "user_ids": "nobody@example.com" });
    fixture.refused("POST", &posts, body, 400, "botmessage_no_valid_users").await;
    let body = json!({ "text": "Hello", "userids": OLIVIA, "sync_message": true });
    let posted = fixture.ok("POST", &posts, body).await;
    let details = &posted["message_details"][OLIVIA];
    let (dm, key) = (text(details, "chat_id"), text(details, "message_id"));
    assert!(key.contains("%20"), "{key}");
    let edited = format!("/chats/{dm}/messages/{key}");
    fixture.ok("PUT", &edited, json!({ "text": "Hello again" })).await;
    assert_eq!(texts(&fixture, dm).await, ["Hello again"]);

    let incoming = format!("{BOTS}/buildwatch/incoming");
    let body = json!({ "build": "12" });
    let missing = "execution_handler_not_found";
    fixture.refused("POST", &incoming, body.clone(), 404, missing).await;
    let handlers = format!("{BOTS}/{id}/handlers");
    let handler = json!({ "type": "incoming_webhook_handler", "script": "return Map();" });
    fixture.ok("POST", &handlers, handler).await;
    assert_eq!(fixture.ok("POST", &incoming, body).await["user_ids"], json!([OLIVIA]));

    // Others may not edit it, and without the bot there are no posts as it.
    let path = format!("{BOTS}/b-{id}");
    let edited = format!("/chats/{chat}/messages/{}", text(&message, "id"));
    act_as(&mut fixture, RAVI);
    let body = json!({ "text": "Mine" });
    fixture.refused("PUT", &edited, body, 403, "operation_not_allowed").await;
    act_as(&mut fixture, OLIVIA);
    fixture.ok("DELETE", &path, Value::Null).await;
    fixture.refused("POST", &posts, json!({ "text": "Gone" }), 404, "bot_not_found").await;
    let body = json!({ "text": "Gone" });
    fixture.refused("POST", "/bots/buildwatch/message", body, 404, "request_url_invalid").await;
}
