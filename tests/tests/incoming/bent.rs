//! Every key of every event missing, empty, of another kind, or beside an unknown one.

use cliq_api::incoming::event::{Handler, MessageEvent};
use serde_json::{Value, json};
use tests::incoming::payloads;
use tests::properties::events::check_json;

/// What a value becomes.
fn others() -> Vec<Value> {
    vec![
        Value::Null,
        json!(""),
        json!({}),
        json!([]),
        json!(7),
        json!(-1.5),
        json!(18_446_744_073_709_551_615_u64),
        json!(true),
        json!("true"),
        json!("text"),
        json!("1795000000000"),
        json!([null, 1, "a", { "id": 1 }, [{}]]),
        json!({ "unheard_of": { "id": 1 } }),
        json!({ "id": {}, "text": [1], "name": 7, "time": {}, "list": "a", "type": [] }),
    ]
}

/// Objects that all events have. They are bent in every place once, and as a whole in each event.
const COMMON: [&str; 4] = [".params.access", ".params.environment", ".params.user", ".params.chat"];

/// The copies of a value with one bend each.
fn bends(value: &Value, each: &mut dyn FnMut(Value, &str), path: &str, skipped: &[&str]) {
    for other in others() {
        each(other, path);
    }
    if skipped.contains(&path) {
        return;
    }
    match value {
        Value::Object(keys) => {
            let mut more = keys.clone();
            more.insert("unheard_of".to_owned(), json!([{ "of": 1.5 }]));
            each(Value::Object(more), path);
            for (key, inner) in keys {
                let path = format!("{path}.{key}");
                let mut less = keys.clone();
                less.remove(key);
                each(Value::Object(less), &path);
                let mut replaced = |inner: Value, path: &str| {
                    let mut copy = keys.clone();
                    copy.insert(key.clone(), inner);
                    each(Value::Object(copy), path);
                };
                bends(inner, &mut replaced, &path, skipped);
            }
        }
        Value::Array(items) => {
            let mut more = items.clone();
            more.push(json!({ "unheard_of": 1 }));
            more.insert(0, Value::Null);
            each(Value::Array(more), path);
            for (index, inner) in items.iter().enumerate() {
                let path = format!("{path}[{index}]");
                let mut replaced = |inner: Value, path: &str| {
                    let mut copy = items.clone();
                    if let Some(item) = copy.get_mut(index) {
                        *item = inner;
                    }
                    each(Value::Array(copy), path);
                };
                bends(inner, &mut replaced, &path, skipped);
            }
        }
        _ => {}
    }
}

#[test]
fn no_bend_of_an_event_loses_anything() {
    let mut tried = 0_u32;
    for payload in payloads() {
        let kind = std::mem::discriminant(&check_json(&payload.body).kind);
        let mut each = |body: Value, path: &str| {
            if !body.is_object() {
                return;
            }
            tried += 1;
            let event = check_json(&body);
            // What does not name the handler does not change it.
            let names = path.is_empty() || path.starts_with(".handler") || path == ".type";
            assert!(names || std::mem::discriminant(&event.kind) == kind, "{path} {body}");
        };
        let skipped: &[&str] = if payload.handler == Handler::BotMessage { &[] } else { &COMMON };
        bends(&payload.body, &mut each, "", skipped);
    }
    assert!(tried > 8000, "{tried} bends are hardly all");
}

/// A value that does not fit its field stays under its key, and everything else is read.
#[test]
fn one_bad_value_spoils_nothing_else() {
    let event: MessageEvent = serde_json::from_value(json!({
        "message": ["odd"], "links": ["https://example.org", 7, null, {}], "mentions": "none",
        "user": { "id": [], "first_name": "Mira" }, "attachments": { "name": "one.txt" }, "chat": "CT_1",
        "raw_message": "kept"
    }))
    .unwrap();
    assert_eq!(event.text(), Some("kept"));
    assert_eq!(event.links, ["https://example.org", "7"]);
    assert_eq!(event.attachments[0].name(), Some("one.txt"));
    assert_eq!(event.user.as_ref().unwrap().first_name.as_deref(), Some("Mira"));
    assert!(event.message.is_none() && event.chat.is_none() && event.mentions.is_empty());
    let mut kept: Vec<&str> = event.other.keys().map(String::as_str).collect();
    kept.sort_unstable();
    assert_eq!(kept, ["attachments", "chat", "links", "mentions", "message"]);
    assert_eq!(event.other["links"], json!(["https://example.org", 7, null, {}]));
}
