//! Handlers that fail.

use super::super::{HandlerError, Handlers};
use super::traced::traced;
use super::{event, message, open, output, request};
use crate::incoming::answer::{MessageAnswer, Reply};
use serde_json::json;

/// Handlers of every kind that fail in one way.
fn failing(how: &'static str) -> Handlers {
    Handlers::new().on_other(move |_| {
        assert!(how != "panic at once");
        async move {
            match how {
                "panic" => panic!("hunter2"),
                "error" => return Err(HandlerError::new("the database\n is gone")),
                "parse" => {
                    "x".parse::<u32>()?;
                }
                _ => {}
            }
            Ok(MessageAnswer::from(Reply::text("x".repeat(1 << 20))))
        }
    })
}

#[tokio::test]
async fn a_failure_is_a_clean_answer_and_an_error_in_the_trace() {
    for (how, traced_text) in [
        ("panic", "it panicked"),
        ("panic at once", "it panicked"),
        ("error", "the database is gone"),
        ("parse", "invalid digit found in string"),
        ("too long", "the answer is invalid"),
    ] {
        let endpoint = open(failing(how)).failure_text("Sorry.");
        for _ in 0..3 {
            let (response, events) = traced(endpoint.handle(request(&message("hi")))).await;
            assert_eq!(output(&response), json!({"text": "Sorry."}), "{how}");
            assert_eq!(events.len(), 1, "{events:?}");
            let start = format!("ERROR handler failed: {traced_text}");
            assert!(events[0].starts_with(&start) && events[0].lines().count() == 1, "{events:?}");
            assert!(!events[0].contains("hunter2"), "{events:?}");
        }
    }
}

#[tokio::test]
async fn the_answer_to_a_failure_suits_the_handler() {
    let endpoint = open(failing("error")).failure_text("Sorry.");
    let text = json!({"text": "Sorry."});
    let error = json!({"type": "form_error", "text": "Sorry."});
    let banner = json!({"type": "banner", "text": "Sorry.", "status": "failure"});
    for (component, handler, expected) in [
        ("bot", "mention_handler", &text),
        ("command", "execution_handler", &text),
        ("function", "button_handler", &text),
        ("function", "form_handler", &error),
        ("function", "form_change_handler", &error),
        ("function", "applet_button_handler", &banner),
        ("function", "form_values_handler", &json!({"options": []})),
        ("command", "suggestion_handler", &json!([])),
        // Nobody waits for these, or they cannot show a text.
        ("bot", "participation_handler", &json!("")),
        ("bot", "incomingwebhook_handler", &json!("")),
        ("bot", "welcome_handler", &json!("")),
        ("widget", "view_handler", &json!("")),
        ("robot", "new_handler", &json!("")),
    ] {
        let body = event(component, handler, json!({}));
        let response = endpoint.handle(request(&body)).await;
        assert_eq!(output(&response), *expected, "{handler}");
    }
    let check = event("extension", "installation_validator", json!({}));
    let refused = output(&endpoint.handle(request(&check)).await);
    assert_eq!((&refused["status"], &refused["title"]), (&json!(400), &json!("Sorry.")));
    let silent = open(failing("error")).failure_text("");
    assert_eq!(output(&silent.handle(request(&message("hi"))).await), json!(""));
}
