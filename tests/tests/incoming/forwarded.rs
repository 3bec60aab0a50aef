//! Bodies that scripts of handlers send.

use cliq_api::incoming::event::{Component, Event, EventKind, Handler, MessageBody};
use serde_json::{Value, json};
use tests::incoming::{HARD, payload, payloads};
use tests::properties::events::{check, check_json};

fn encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |text, byte| text + &format!("%{byte:02X}"))
}

fn message(event: &Event) -> &cliq_api::incoming::event::MessageEvent {
    let EventKind::BotMessage(message) = &event.kind else { panic!("{event:?}") };
    message
}

#[test]
fn arguments_beside_the_handler_are_those_of_params() {
    for payload in payloads() {
        let nested = check_json(&payload.body);
        let mut flat = payload.body["params"].clone();
        let name = payload.body["handler"]["type"].clone();
        flat["handler"] = name;
        flat["type"] = payload.body["type"].clone();
        let event = check_json(&flat);
        assert_eq!(event.kind, nested.kind, "{:?}", payload.handler);
        assert_eq!(event.access, nested.access);
    }
}

#[test]
fn short_names_of_handlers_are_known() {
    for (handler, expected) in [
        ("message", Handler::BotMessage),
        ("dm", Handler::BotMessage),
        ("mention", Handler::BotMention),
        ("welcome", Handler::BotWelcome),
        ("subscribe", Handler::BotWelcome),
        ("participation", Handler::BotParticipation),
        ("form", Handler::FormSubmit),
        ("formhandler", Handler::FormSubmit),
    ] {
        let event = check_json(&json!({ "handler": handler, "user": { "id": 5 } }));
        assert_eq!(event.handler, Some(expected), "{handler}");
        assert_eq!(event.component, Some(expected.component()));
        let event = check_json(&json!({ "operation": handler, "params": { "user": { "id": 5 } } }));
        assert_eq!(event.handler, Some(expected), "{handler}");
    }
    let event = check_json(&json!({ "type": "button_callback", "arguments": { "key": "a" } }));
    let EventKind::Button(button) = &event.kind else { panic!() };
    assert_eq!(button.key(), Some("a"));
    let event =
        check_json(&json!({ "operation": "message_deleted", "data": { "time": 1 }, "chat": {} }));
    assert_eq!(event.handler, Some(Handler::BotParticipation));
}

#[test]
fn keys_of_scripts_are_read() {
    let event = check_json(&json!({
        "handler": "message", "type": "text", "eventId": "e-1", "text": HARD,
        "sender": { "zuid": 660_001, "email_id": "mira@example.org", "name": "Mira" },
        "channel": { "id": "P1", "name": "#Pier", "unique_name": "pier" }, "thread": { "id": "CT_1-T-2" },
        "quoted_message": { "id": "1 2", "text": "before" }, "recent_messages": [{ "text": "older" }],
        "attachments": ["a.txt", { "name": "b.txt" }]
    }));
    assert_eq!(event.event_id.as_deref(), Some("e-1"));
    let arguments = message(&event);
    assert_eq!(arguments.text(), Some(HARD));
    let user = arguments.user.as_ref().unwrap();
    assert!(user.id.as_ref().is_some_and(|id| id == "660001"));
    assert_eq!(user.email.as_deref(), Some("mira@example.org"));
    assert!(
        arguments.channel.as_ref().unwrap().unique_name.as_ref().is_some_and(|name| name == "pier")
    );
    assert_eq!(arguments.reply_to.as_ref().and_then(MessageBody::text), Some("before"));
    assert_eq!(arguments.recent_messages[0].text(), Some("older"));
    assert_eq!(arguments.attachments.len(), 2);
    // It is no component, and so an argument.
    assert_eq!(arguments.other["type"], "text");
}

#[test]
fn arguments_may_be_in_both_places() {
    let event = check_json(&json!({
        "handler": "message", "message": "top", "user": { "id": 1 },
        "params": { "message": "nested", "chat": { "id": "CT_1" } }
    }));
    let arguments = message(&event);
    assert_eq!(arguments.text(), Some("nested"));
    assert!(arguments.user.is_some() && arguments.chat.is_some());
    assert_eq!(event.other["message"], "top");
}

#[test]
fn params_may_be_text() {
    let params = payload(Handler::BotMessage)["params"].to_string();
    let event = check_json(&json!({ "handler": "message", "params": params }));
    assert_eq!(message(&event).text(), Some(HARD));
}

#[test]
fn parameters_of_a_webhook_are_no_envelope() {
    let event = check_json(&json!({
        "handler": "incoming_webhook", "params": { "berth": "4" }, "body": "{}", "http_method": "GET"
    }));
    let EventKind::BotIncomingWebhook(webhook) = &event.kind else { panic!() };
    assert_eq!(webhook.parameters.as_ref().unwrap().get("berth"), Some("4"));
    assert_eq!(webhook.http_method.as_deref(), Some("GET"));
    let event = check_json(&json!({ "handler": "form_view_handler", "params": { "berth": "4" } }));
    let EventKind::FormView(form) = &event.kind else { panic!() };
    assert_eq!(form.params.as_ref().unwrap().get("berth"), Some("4"));
}

#[test]
fn values_of_a_form_may_be_beside_it() {
    for name in ["values", "form_data", "formvalues"] {
        let event = check_json(&json!({ "handler": "form", name: { "tons": "12" } }));
        let EventKind::FormSubmit(form) = &event.kind else { panic!() };
        assert_eq!(form.value("tons").unwrap().number(), Some(12.0), "{name}");
    }
    let event = check_json(
        &json!({ "handler": "form", "params": { "form": { "values": { "tons": "12" } } } }),
    );
    let EventKind::FormSubmit(form) = &event.kind else { panic!() };
    assert!(form.value("tons").is_some());
}

#[test]
fn json_in_a_form_is_the_event() {
    for payload in payloads() {
        let json = payload.body.to_string();
        let expected = check_json(&payload.body).kind;
        let encoded = encoded(&json);
        for body in [encoded.clone(), format!("{encoded}="), format!("payload={encoded}")] {
            check(body.as_bytes());
            let event = Event::parse(body.as_bytes()).unwrap();
            assert_eq!(event.kind, expected, "{:?}", payload.handler);
            assert_eq!(Value::Object(event.to_json()), payload.body);
        }
    }
}

#[test]
fn fields_of_a_form_are_keys() {
    let params = encoded(r#"{"message":"a & b","user":{"id":"5"}}"#);
    for body in [
        format!("handler=message&params={params}"),
        format!("type=bot&handler={}&params={params}", encoded(r#"{"type":"message_handler"}"#)),
        format!("handler=message_handler&message=a+%26+b&user={}", encoded(r#"{"id":"5"}"#)),
    ] {
        let event = Event::parse(body.as_bytes()).unwrap();
        assert_eq!(message(&event).text(), Some("a & b"), "{body}");
        assert!(message(&event).user.as_ref().unwrap().id.as_ref().is_some_and(|id| id == "5"));
        assert_eq!(event.component, Some(Component::Bot));
    }
}

#[test]
fn parts_are_keys() {
    let body = format!(
        "--b0\r\nContent-Disposition: form-data; name=\"handler\"\r\n\r\nmessage\r\n\
         --b0\r\nContent-Disposition: form-data; name=\"message\"\r\nContent-Type: text/plain\r\n\r\n{HARD}\r\n\
         --b0\r\nContent-Disposition: form-data; name=\"userId\"\r\n\r\n660001\r\n\
         --b0\r\nContent-Disposition: form-data; name=\"userName\"\r\n\r\nMira\r\n\
         --b0\r\nContent-Disposition: form-data; name=\"chatId\"\r\n\r\nCT_1\r\n\
         --b0\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nx\r\n\
         --b0--\r\n"
    );
    let event = Event::parse(body.as_bytes()).unwrap();
    let arguments = message(&event);
    assert_eq!(arguments.text(), Some(HARD));
    let user = arguments.user.as_ref().unwrap();
    assert!(user.id.as_ref().is_some_and(|id| id == "660001"));
    assert_eq!(user.name.as_deref(), Some("Mira"));
    assert!(arguments.chat.as_ref().unwrap().id.as_ref().is_some_and(|id| id == "CT_1"));
    assert_eq!(arguments.attachments[0].name(), Some("a.txt"));
}

#[test]
fn a_mark_blanks_and_a_second_encoding_do_not_count() {
    let json = payload(Handler::BotMessage).to_string();
    let expected = check_json(&payload(Handler::BotMessage)).kind;
    let twice = Value::String(json.clone()).to_string();
    for body in [format!("\u{feff}{json}"), format!("\r\n {json}\n"), twice] {
        check(body.as_bytes());
        assert_eq!(Event::parse(body.as_bytes()).unwrap().kind, expected);
    }
}

#[test]
fn half_a_character_becomes_the_replacement_character() {
    let body = br#"{"handler":"message","message":"ship \ud83d","user":{"first_name":"\\ud83d"}}"#;
    let event = Event::parse(body).unwrap();
    assert_eq!(message(&event).text(), Some("ship \u{fffd}"));
    assert_eq!(message(&event).user.as_ref().unwrap().first_name.as_deref(), Some("\\ud83d"));
    assert_eq!(event.raw(), body);
}
