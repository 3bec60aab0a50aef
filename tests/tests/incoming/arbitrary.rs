//! Arbitrary JSON as arguments and as whole bodies.

use cliq_api::incoming::event::{Event, Handler};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use tests::incoming::payloads;
use tests::properties::events::{check, check_json};

/// Names that mean something somewhere.
fn names() -> Vec<String> {
    fn collect(value: &Value, names: &mut BTreeSet<String>) {
        match value {
            Value::Object(keys) => {
                for (key, inner) in keys {
                    names.insert(key.clone());
                    collect(inner, names);
                }
            }
            Value::Array(items) => items.iter().for_each(|item| collect(item, names)),
            _ => {}
        }
    }
    let mut names: BTreeSet<String> = [
        "text",
        "content",
        "sender",
        "param",
        "parameters",
        "formvalues",
        "values",
        "quoted",
        "zuid",
        "email_id",
        "userId",
        "chatId",
        "reply_to",
        "message_id",
        "eventId",
        "content_type",
    ]
    .map(str::to_owned)
    .into();
    for payload in payloads() {
        collect(&payload.body, &mut names);
    }
    names.into_iter().collect()
}

fn arbitrary() -> impl Strategy<Value = Value> {
    let key = prop_oneof![8 => select(names()), 1 => any::<String>()];
    let scalar = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        select(vec!["", "text", "true", "-1", "1795000000000", "bot", "user", "added"])
            .prop_map(Value::from),
    ];
    scalar.prop_recursive(6, 120, 8, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(Value::Array),
            btree_map(key.clone(), inner, 0..8)
                .prop_map(|keys| Value::Object(Map::from_iter(keys))),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 700, failure_persistence: None, ..Default::default() })]

    #[test]
    fn arguments_of_any_handler_are_kept(
        handler in select(Handler::ALL.to_vec()),
        arguments in arbitrary(),
        envelope in arbitrary(),
    ) {
        let mut body = match envelope {
            Value::Object(keys) => keys,
            other => Map::from_iter([("unheard_of".to_owned(), other)]),
        };
        let name = handler.names().first().copied().unwrap_or_default();
        body.insert("type".to_owned(), json!(handler.component().as_str()));
        body.insert("handler".to_owned(), json!({ "type": name }));
        body.insert("params".to_owned(), arguments);
        let event = check_json(&Value::Object(body));
        prop_assert_eq!(event.handler, Some(handler));
    }

    #[test]
    fn any_object_is_an_event(body in arbitrary()) {
        if body.is_object() {
            check_json(&body);
        } else {
            check(body.to_string().as_bytes());
        }
    }

    #[test]
    fn any_fields_beside_the_handler_are_an_event(
        fields in btree_map("[a-z]{1,8}", arbitrary(), 1..6),
    ) {
        let pairs: Vec<String> = fields.iter().map(|(name, value)| {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let text: String = text.bytes().fold(String::new(), |text, byte| text + &format!("%{byte:02x}"));
            format!("{name}={text}")
        }).collect();
        let body = format!("{}&handler=message", pairs.join("&"));
        check(body.as_bytes());
        prop_assert!(Event::parse(body.as_bytes()).is_ok());
    }
}
