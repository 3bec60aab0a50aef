//! What `decode --adopt` and the probe write says nothing of anybody and reads as the original does.

use cliq_api::operation::ResponseKind;
use cliq_tools::decode::{Side, report};
use cliq_tools::dynamic;
use proptest::prelude::*;
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Every documented response, and the observed ones where they are: operation and body.
static RESPONSES: LazyLock<Vec<(&'static str, Value)>> = LazyLock::new(|| {
    dynamic::operations()
        .filter(|one| matches!(one.response, ResponseKind::Json | ResponseKind::JsonOrEmpty))
        .flat_map(|one| {
            dynamic::examples(one.id)
                .into_iter()
                .filter(|example| {
                    example.status == Some(200) && example.media_type.contains("json")
                })
                .map(|example| (one.id, example.value))
        })
        .chain(tests::repository::observed().into_iter().filter_map(|(name, body)| {
            let (id, _) = name.split_once('.')?;
            let operation = dynamic::operations().find(|operation| operation.id == id)?;
            Some((operation.id, body))
        }))
        .collect()
});

/// Values that any document names in an `enum`.
static WORDS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    fn collect(value: &Value, words: &mut BTreeSet<String>) {
        match value {
            Value::Array(list) => list.iter().for_each(|item| collect(item, words)),
            Value::Object(map) => {
                for (key, value) in map {
                    match value {
                        Value::Array(values) if key == "enum" => {
                            words
                                .extend(values.iter().filter_map(Value::as_str).map(str::to_owned));
                        }
                        value => collect(value, words),
                    }
                }
            }
            _ => {}
        }
    }
    let sources = tests::repository::sources().unwrap();
    let mut words = BTreeSet::new();
    collect(&cliq_codegen::bundle::document(&sources, "v2").unwrap(), &mut words);
    words
});

/// Places of all values, with what has to be followed to get there.
fn places(value: &Value, path: &str, found: &mut Vec<String>) {
    found.push(path.to_owned());
    match value {
        Value::Array(list) => list
            .iter()
            .enumerate()
            .for_each(|(index, item)| places(item, &format!("{path}/{index}"), found)),
        Value::Object(map) => map.iter().for_each(|(key, item)| {
            let key = key.replace('~', "~0").replace('/', "~1");
            places(item, &format!("{path}/{key}"), found);
        }),
        _ => {}
    }
}

fn texts(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Null | Value::Bool(_) => {}
        Value::Number(number) => {
            found.insert(number.to_string());
        }
        Value::String(text) => {
            found.insert(text.clone());
        }
        Value::Array(list) => list.iter().for_each(|item| texts(item, found)),
        Value::Object(map) => map.values().for_each(|item| texts(item, found)),
    }
}

/// The types and the structure of a value.
fn shape(value: &Value) -> Value {
    match value {
        Value::Null => Value::Null,
        Value::Bool(flag) => Value::Bool(*flag),
        Value::Number(number) => if number.is_f64() { "float" } else { "integer" }.into(),
        Value::String(text) => if text.is_empty() { "" } else { "text" }.into(),
        Value::Array(list) => list.iter().map(shape).collect(),
        Value::Object(map) => {
            // Keys that are data are replaced, and sorted anew.
            let mut values: Vec<String> =
                map.values().map(|item| shape(item).to_string()).collect();
            values.sort();
            Value::Object(Map::from_iter([(map.len().to_string(), values.into())]))
        }
    }
}

/// What may stay: words of the service, counts, times of day, signs.
fn is_harmless(text: &str) -> bool {
    let is_word = |text: &str| {
        text.len() <= 40 && text.bytes().all(|b| b.is_ascii_lowercase() || b"_-".contains(&b))
    };
    WORDS.contains(text)
        || text.bytes().all(|byte| byte.is_ascii_digit() || b"-.".contains(&byte))
            && text.len() <= 9
        || !text.contains(char::is_alphanumeric)
        || ["true", "false", "enabled", "disabled", "active", "inactive"].contains(&text)
        || text.starts_with("/api/v2/") && text.split('/').all(is_word_of_path)
        || is_word(text)
        || text == "204 No response"
        || text.split_once('/').is_some_and(|(kind, rest)| {
            ["application", "audio", "image", "text", "video"].contains(&kind)
                && !rest.contains(' ')
        })
        || text.contains(':') && text.len() <= 8
        || text == "292278994-08-16T23:12:55-08:00"
}

fn is_word_of_path(segment: &str) -> bool {
    segment.len() <= 24
        && !segment.chars().any(char::is_whitespace)
        && !segment.contains('@')
        && segment.bytes().filter(u8::is_ascii_digit).count() < 4
}

#[test]
fn no_documented_name_id_or_text_survives() {
    let mut kept = 0;
    for (id, body) in RESPONSES.iter() {
        let public = dynamic::anonymize(id, body).unwrap();
        let (mut before, mut after) = (BTreeSet::new(), BTreeSet::new());
        texts(body, &mut before);
        texts(&public, &mut after);
        for text in before.intersection(&after) {
            assert!(is_harmless(text), "{id}: `{text}` survives in {public}");
            kept += 1;
        }
    }
    assert!(RESPONSES.len() > 100 && kept > 100, "{} {kept}", RESPONSES.len());
}

#[test]
fn documented_responses_keep_their_shape_and_are_read_alike() {
    for (id, body) in RESPONSES.iter() {
        let public = dynamic::anonymize(id, body).unwrap();
        assert_eq!(shape(body), shape(&public), "{id}");
        assert_eq!(dynamic::anonymize(id, body).unwrap(), public, "{id}");
        let before = report(id, Side::Response, body.to_string().as_bytes()).unwrap();
        let after = report(id, Side::Response, public.to_string().as_bytes()).unwrap();
        assert_eq!(before.outline(), after.outline(), "{id}\n{before}\n{after}\n{public:#}");
    }
}

/// Something that identifies somebody.
fn secret() -> impl Strategy<Value = Value> {
    prop_oneof![
        "[A-Z][a-z]{4,9} [A-Z][a-z]{4,9}".prop_map(Value::from),
        "[a-z]{5,9}\\.[a-z]{5,9}@[a-z]{5,9}\\.com".prop_map(Value::from),
        "[2-9][0-9]{8,17}".prop_map(Value::from),
        "CT_[2-9][0-9]{9,17}_[2-9][0-9]{6,9}".prop_map(Value::from),
        "https://[a-z]{5,9}\\.com/[a-z]{5,9}\\?key=[a-z0-9]{10}".prop_map(Value::from),
        "\\+[1-9][0-9]{2} [0-9]{3} [0-9]{6}".prop_map(Value::from),
        "[a-z]{6,9} [a-z]{6,9} [a-z]{6,9} [0-9]{6}".prop_map(Value::from),
        (2_000_000_000_000_000_u64..9_000_000_000_000_000_000).prop_map(Value::from),
    ]
}

/// Parts of a secret by which it would be known.
fn parts(secret: &Value) -> Vec<String> {
    let text = secret.as_str().map_or_else(|| secret.to_string(), str::to_owned);
    let parts = text.split([' ', '@', '/', '_', '?', ':']);
    parts.filter(|part| part.len() >= 6).map(str::to_owned).chain([text.clone()]).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1500) })]

    #[test]
    fn no_secret_survives_wherever_it_is(
        at in any::<prop::sample::Index>(),
        place in any::<prop::sample::Index>(),
        secret in secret(),
        key in prop_oneof![Just("name"), Just("brand_new"), Just("type"), Just("zuid"), Just("some_time")],
    ) {
        let (id, body) = at.get(&RESPONSES);
        let mut found = Vec::new();
        places(body, "", &mut found);
        let mut body = body.clone();
        let target = body.pointer_mut(place.get(&found).as_str()).unwrap();
        match target {
            Value::Object(map) => {
                map.insert(key.to_owned(), secret.clone());
                map.insert("nested".to_owned(), serde_json::json!([{ key: secret.clone() }]));
            }
            Value::Array(list) => list.push(secret.clone()),
            other => *other = secret.clone(),
        }
        let public = dynamic::anonymize(id, &body).unwrap();
        let text = public.to_string();
        for part in parts(&secret) {
            prop_assert!(!text.contains(&part), "{}: `{}` survives in {}", id, part, text);
        }
        prop_assert_eq!(shape(&body), shape(&public));
    }

    #[test]
    fn a_deviating_response_is_read_as_its_anonymized_form_is(
        at in any::<prop::sample::Index>(),
        place in any::<prop::sample::Index>(),
        change in 0..8,
    ) {
        let (id, body) = at.get(&RESPONSES);
        let mut found = Vec::new();
        places(body, "", &mut found);
        let place = place.get(&found);
        let mut body = body.clone();
        let target = body.pointer_mut(place).unwrap();
        let replaced = match (change, &*target) {
            (0, _) => Value::Null,
            (1, _) => "".into(),
            (2, Value::Number(number)) => number.to_string().into(),
            (3, Value::Bool(flag)) => flag.to_string().into(),
            (4, _) => serde_json::json!({}),
            (5, _) => serde_json::json!([]),
            (6, _) => "Olivia Palmer".into(),
            (_, Value::Object(map)) => {
                Value::Object(map.iter().skip(1).map(|(k, v)| (k.clone(), v.clone())).collect())
            }
            _ => 17.into(),
        };
        *target = replaced;
        let public = dynamic::anonymize(id, &body).unwrap();
        let before = report(id, Side::Response, body.to_string().as_bytes()).unwrap();
        let after = report(id, Side::Response, public.to_string().as_bytes()).unwrap();
        prop_assert_eq!(before.outline(), after.outline(), "{}{}\n{}\n{}", id, place, before, after);
    }
}
