//! Every handler is found by every spelling of its name, and by no other component.

use cliq_api::incoming::event::{Component, Event, EventKind, Handler, ResponseUrl};
use cliq_api::open_enum::OpenEnum;
use cliq_api::time::Timestamp;
use serde_json::{Value, json};
use std::mem::discriminant;
use tests::incoming::{payload, payloads};
use tests::properties::events::check_json;

#[test]
fn every_handler_has_an_event() {
    let found: Vec<Handler> = payloads().iter().map(|payload| payload.handler).collect();
    assert_eq!(found, Handler::ALL);
}

#[test]
fn both_spellings_are_one_event() {
    let mut others = 0;
    for payload in payloads() {
        let event = check_json(&payload.body);
        assert_eq!(event.handler, Some(payload.handler));
        assert_eq!(event.handler_name, payload.body["handler"]["type"].as_str().unwrap());
        let Some(other) = payload.other_name else { continue };
        others += 1;
        let mut body = payload.body.clone();
        body["handler"]["type"] = json!(other);
        let renamed = check_json(&body);
        assert_eq!(renamed.handler_name, other);
        assert_eq!(renamed.kind, event.kind);
    }
    assert_eq!(others, 7, "spellings of version 3 that differ");
}

#[test]
fn case_and_separators_do_not_count() {
    for payload in payloads() {
        let kind = discriminant(&check_json(&payload.body).kind);
        for name in payload.handler.names() {
            for spelled in [
                name.to_uppercase(),
                name.replace('_', "-"),
                name.replace('_', ""),
                name.trim_end_matches("_handler").to_owned(),
            ] {
                let mut body = payload.body.clone();
                body["handler"]["type"] = json!(spelled);
                let event = check_json(&body);
                assert_eq!(discriminant(&event.kind), kind, "{spelled} of {:?}", payload.handler);
            }
        }
    }
}

#[test]
fn components_are_spelled_in_several_ways() {
    for (spelled, component) in [
        ("bot", Component::Bot),
        ("Bot", Component::Bot),
        ("slash_command", Component::Command),
        ("message_action", Component::MessageAction),
        ("messageAction", Component::MessageAction),
        ("linkpreview", Component::LinkPreview),
    ] {
        let event =
            check_json(&json!({ "type": spelled, "handler": { "type": "x" }, "params": {} }));
        assert_eq!(event.component, Some(component), "{spelled}");
    }
    let event = check_json(&json!({ "type": "robot", "handler": { "type": "x" }, "params": {} }));
    assert_eq!(event.component, Some(Component::UnknownValue("robot".to_owned())));
}

/// A handler of another component may mean something else.
#[test]
fn a_handler_belongs_to_its_component() {
    for payload in payloads() {
        for component in Component::known().iter().chain(&["robot"]) {
            let mut body = payload.body.clone();
            body["type"] = json!(component);
            let event = check_json(&body);
            let expected = match (payload.handler, *component) {
                (handler, component) if handler.component() == component => Some(handler),
                (Handler::CommandRun, "messageaction") => Some(Handler::MessageAction),
                (Handler::MessageAction, "command") => Some(Handler::CommandRun),
                (Handler::WidgetButton, "widget") => Some(Handler::WidgetButton),
                _ => None,
            };
            assert_eq!(event.handler, expected, "{component} {:?}", payload.handler);
        }
    }
}

#[test]
fn a_component_that_is_missing_is_that_of_the_handler() {
    for payload in payloads() {
        let mut body = payload.body.clone();
        body.as_object_mut().unwrap().remove("type");
        let event = check_json(&body);
        assert_eq!(event.handler, Some(payload.handler));
        assert_eq!(event.component, Some(payload.handler.component()));
    }
    // Nothing tells a command from a message action.
    let event = check_json(&json!({ "handler": { "type": "execution_handler" }, "params": {} }));
    assert!(matches!(event.kind, EventKind::Unknown(_)));
}

#[test]
fn an_unknown_handler_keeps_everything() {
    for (component, handler) in [("bot", "dream_handler"), ("planet", "message_handler"), ("", "")]
    {
        let mut body = payload(Handler::BotMessage);
        body["type"] = json!(component);
        body["handler"]["type"] = json!(handler);
        let event = check_json(&body);
        // An empty component is one that is missing.
        let EventKind::Unknown(unknown) = &event.kind else { panic!("{handler}") };
        assert_eq!(unknown.arguments["message"], body["params"]["message"]);
        assert_eq!(event.name.as_deref(), Some("Harbour"));
        assert!(event.access.is_some() && event.response_url.is_some());
    }
}

#[test]
fn names_lead_back_to_their_handler() {
    for handler in Handler::ALL {
        for name in handler.names() {
            assert_eq!(Handler::find(&handler.component(), name), Some(*handler), "{name}");
        }
    }
    assert_eq!(Handler::find(&Component::Bot, "execution_handler"), None);
}

#[test]
fn keys_of_the_envelope_have_fields() {
    let mut body = payload(Handler::BotMenuAction);
    body["trace"] = json!({ "hop": 1 });
    body["handler"]["version"] = json!(2);
    let event = check_json(&body);
    assert_eq!(event.action.as_deref(), Some("Ships"));
    assert_eq!(event.sub_action.as_deref(), Some("Arrivals"));
    assert!(event.unique_name.as_ref().is_some_and(|name| name == "harbour"));
    let time = event.timestamp.as_ref().and_then(Timestamp::epoch_milliseconds);
    assert_eq!(time, Some(1_795_000_000_123));
    let url = event.response_url.as_ref().map(ResponseUrl::expose);
    assert_eq!(url, Some("https://cliq.zoho.eu/v2/extensions/42/responses/4200"));
    assert_eq!(
        Value::Object(event.other.clone()),
        json!({ "trace": { "hop": 1 }, "handler": { "version": 2 } })
    );
    // The label of the action below is among the arguments too.
    body.as_object_mut().unwrap().remove("sub_action");
    body["params"]["sub_action"] = json!("Departures");
    assert_eq!(check_json(&body).sub_action.as_deref(), Some("Departures"));
    let access = event.access.as_ref().unwrap();
    assert!(access.user_id == access.zoho_user_id);
    assert!(access.message_id.as_ref().is_some_and(|id| id == "1795000000100_210000000002"));
    let place = event.environment.as_ref().unwrap();
    assert_eq!(place.known_data_center(), Some(cliq_api::DataCenter::Eu));
}

#[test]
fn the_data_center_is_that_of_the_domain_if_its_name_is_unknown() {
    for (tld, expected) in [
        (".com", Some(cliq_api::DataCenter::Us)),
        (".in", Some(cliq_api::DataCenter::In)),
        (".com.au", Some(cliq_api::DataCenter::Au)),
        ("cloud.ca", Some(cliq_api::DataCenter::Ca)),
        (".example", None),
    ] {
        let body = json!({
            "type": "bot", "handler": { "type": "welcome_handler" },
            "params": { "environment": { "tld": tld, "data_center": "" } }
        });
        let event = Event::parse(body.to_string().as_bytes()).unwrap();
        assert_eq!(event.environment.as_ref().unwrap().known_data_center(), expected, "{tld}");
    }
}
