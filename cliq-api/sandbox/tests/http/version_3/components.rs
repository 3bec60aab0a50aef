use super::{RAVI, act_as, each, unlimited};
use crate::text;
use serde_json::{Value, json};

#[tokio::test]
async fn slash_commands_have_a_handler_from_the_beginning() {
    let mut fixture = unlimited().await;
    let commands = "/api/v3/commands";
    let body = json!({ "name": "deploy", "hint": "Deploys", "scope": "organization" });
    let made = fixture.ok("POST", commands, body.clone()).await;
    assert_eq!(made["data"]["handlers"], json!([{ "type": "execution_handler" }]));
    let taken = "command_name_already_exists";
    fixture.refused("POST", commands, body, 400, taken).await;
    let path = format!("{commands}/{}", text(&made["data"], "id"));
    let handlers = format!("{path}/handlers");
    let script = json!({ "type": "execution_handler", "script": "return Map();" });
    fixture.ok("POST", &handlers, script.clone()).await;
    fixture.refused("POST", &handlers, script, 400, "execution_handler_create_failed").await;
    let suggestions = json!({ "type": "suggestion_handler", "script": "return List();" });
    fixture.ok("POST", &handlers, suggestions).await;
    let handler = format!("{handlers}/execution_handler");
    fixture.ok("PATCH", &handler, json!({ "script": "return null;" })).await;
    assert_eq!(text(&fixture.get(&handler).await["data"], "script"), "return null;");
    let suggestion = format!("{handlers}/suggestion_handler");
    fixture.ok("DELETE", &suggestion, Value::Null).await;
    let missing = "execution_handler_not_found";
    fixture.refused("DELETE", &suggestion, Value::Null, 404, missing).await;
    let changed = fixture.ok("PATCH", &path, json!({ "hint": "Deploys now" })).await;
    assert_eq!(text(&changed["data"], "hint"), "Deploys now");

    act_as(&mut fixture, RAVI);
    let denied = "operation_not_allowed";
    fixture.refused("DELETE", &path, Value::Null, 403, denied).await;
    act_as(&mut fixture, super::OLIVIA);
    fixture.ok("DELETE", &path, Value::Null).await;
    fixture.refused("GET", &path, Value::Null, 404, "command_not_found").await;
}

#[tokio::test]
async fn functions_are_listed_with_their_changes() {
    let fixture = unlimited().await;
    let functions = "/api/v3/functions";
    let body = json!({ "name": "Approve", "description": "Approves", "function_type": "button" });
    let made = fixture.ok("POST", functions, body).await;
    let first = text(&made["data"], "id").to_owned();
    assert_eq!(made["data"]["handlers"], json!([{ "type": "button_handler" }]));
    let token = text(&fixture.get(functions).await, "sync_token").to_owned();
    let body = json!({ "name": "Ask", "description": "Asks", "function_type": "form" });
    let made = fixture.ok("POST", functions, body).await;
    let form = format!("{functions}/{}", text(&made["data"], "id"));
    let body = json!({ "type": "form_view_handler", "script": "return Map();" });
    let whole = fixture.ok("POST", &format!("{form}/handlers"), body).await;
    assert_eq!(whole["data"]["handlers"].as_array().map(Vec::len), Some(2));
    let handler = fixture.get(&format!("{form}/handlers/form_view_handler")).await;
    assert_eq!(text(&handler["data"], "script"), "return Map();");
    let default = format!("{form}/handlers/form_submit_handler");
    let code = "default_handler_delete_not_allowed";
    fixture.refused("DELETE", &default, Value::Null, 400, code).await;
    fixture.ok("DELETE", &format!("{functions}/{first}"), Value::Null).await;
    let changes = fixture.get(&format!("{functions}?sync_token={token}")).await;
    assert_eq!(each(&changes["data"], "name"), ["Ask"]);
    assert_eq!(changes["deleted"], json!([first]));
    let wrong = format!("{functions}?sync_token=made-up");
    fixture.refused("GET", &wrong, Value::Null, 400, "invalid_inputs").await;
}

#[tokio::test]
async fn message_actions_of_a_webhook_have_permissions() {
    let fixture = unlimited().await;
    let actions = "/api/v3/messageactions";
    let body = json!({ "name": "Log", "hint": "Logs the message", "execution_type": "webhook",
                       "execution_url": "https://ci.example.com/hook" });
    let made = fixture.ok("POST", actions, body).await;
    assert_eq!(made["data"]["multi_selectable"], false);
    let path = format!("{actions}/{}", text(&made["data"], "id"));
    let handler = format!("{path}/handlers/execution_handler");
    let body = json!({ "permissions": ["chat", "message"] });
    let changed = fixture.ok("PATCH", &handler, body).await;
    assert_eq!(changed["data"]["permissions"], json!(["chat", "message"]));
    let body = json!({ "script": "return Map();" });
    fixture.refused("PATCH", &handler, body, 400, "execution_handler_data_invalid").await;
    assert_eq!(each(&fixture.get(actions).await["data"], "name"), ["Log"]);
    fixture.ok("DELETE", &path, Value::Null).await;
    fixture.refused("GET", &path, Value::Null, 404, "msgaction_not_found").await;
}
