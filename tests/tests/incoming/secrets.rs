//! `Debug` shows no address that lets others answer or read, and no value that has no field.

use cliq_api::incoming::event::Handler;
use serde_json::json;
use tests::incoming::{payload, payloads};
use tests::properties::events::check_json;

const PLANTED: &str = "planted-4f7c21";

#[test]
fn secrets_are_not_shown() {
    for payload in payloads() {
        let mut body = payload.body;
        body["response_url"] = json!(format!("https://cliq.zoho.eu/{PLANTED}"));
        body["unheard_of"] = json!(PLANTED);
        let params = &mut body["params"];
        params["unheard_of"] = json!({ "deep": PLANTED });
        params["authtoken"] = json!(PLANTED);
        params["user"]["session"] = json!(PLANTED);
        let event = check_json(&body);
        let shown = format!("{event:?} {event:#?} {:?}", event.kind);
        assert!(!shown.contains(PLANTED), "{shown}");
        assert!(shown.contains("unheard_of"), "{shown}");
    }
    let mut body = payload(Handler::BotIncomingWebhook);
    let params = &mut body["params"];
    params["headers"]["Authorization"] = json!(PLANTED);
    params["params"]["key"] = json!(PLANTED);
    params["body"] = json!(PLANTED);
    let mut files = payload(Handler::BotMessage);
    files["params"]["attachments"][0]["url"] = json!(PLANTED);
    files["response_url"] = json!({ "url": PLANTED });
    let unknown = json!({ "type": "x", "handler": { "type": "y" }, "params": { "key": PLANTED } });
    for body in [body, files, unknown] {
        let event = check_json(&body);
        assert!(!format!("{event:#?}").contains(PLANTED), "{event:#?}");
    }
}
