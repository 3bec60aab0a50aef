//! Bodies that no service sends: objects by position, and nesting without end.

use cliq_api::ErrorKind;
use cliq_tools::dynamic;
use serde_json::{Value, json};
use tests::server::{Reply, Server};

/// How often each body nests.
const DEPTH: usize = 100_000;

/// Every copy of `value` with one of its objects written as the list of its values.
fn by_position(value: &Value) -> Vec<Value> {
    let mut copies = Vec::new();
    if let Value::Object(map) = value {
        copies.push(Value::Array(map.values().cloned().collect()));
        for (key, inner) in map {
            copies.extend(by_position(inner).into_iter().map(|inner| {
                let mut copy = map.clone();
                copy.insert(key.clone(), inner);
                Value::Object(copy)
            }));
        }
    }
    if let Value::Array(items) = value {
        // Entries of a list have one type.
        for inner in items.first().map(by_position).unwrap_or_default() {
            let mut copy = items.clone();
            copy[0] = inner;
            copies.push(Value::Array(copy));
        }
    }
    copies
}

#[test]
fn no_object_is_read_by_position() {
    let mut refused = 0;
    for name in dynamic::names() {
        for example in dynamic::examples(&name) {
            if example.status.is_none_or(|status| status >= 300) {
                continue;
            }
            for body in by_position(&example.value).into_iter().chain([json!(["abc"])]) {
                match dynamic::response(&name, &body) {
                    // Free JSON is kept; anything else was corrected, which the caller is told.
                    Some(Ok(read)) if read.corrections.is_empty() => {
                        assert_eq!(read.value, body, "{name}");
                    }
                    Some(_) => refused += 1,
                    None => {}
                }
            }
        }
    }
    assert!(refused > 400, "{refused} bodies are hardly all");
}

#[tokio::test]
async fn nesting_is_bounded_in_every_way_a_body_is_read() {
    let lists = format!("{}{}", "[".repeat(DEPTH), "]".repeat(DEPTH));
    let objects = format!("{}1{}", r#"{"a":"#.repeat(DEPTH), "}".repeat(DEPTH));
    for deep in [&lists, &objects] {
        for body in [
            deep.clone(),
            // An unknown key, which the direct path keeps.
            format!(r#"{{"channels":[],"more":{deep}}}"#),
            // The first mismatch starts the correction, which parses the rest.
            format!(r#"{{"channels":7,"more":{deep}}}"#),
            format!(r#"{{"channels":{deep}}}"#),
        ] {
            let server = Server::start(move |_| Reply::json(200, body.clone())).await.unwrap();
            let error = server.client().channels().list().await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
            assert!(error.to_string().contains("recursion limit exceeded"), "{error}");
        }
        // An error with a nested body is that error.
        let body = format!(r#"{{"code":"x","message":{deep}}}"#);
        let server = Server::start(move |_| Reply::json(400, body.clone())).await.unwrap();
        let error = server.client().channels().list().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Api, "{error}");
        // A body that nothing documents is no reason to overflow either.
        let body = deep.clone();
        let server = Server::start(move |_| Reply::json(200, body.clone())).await.unwrap();
        let _ = server.client().channels().delete("O1864232000000076001").await;
    }
}
