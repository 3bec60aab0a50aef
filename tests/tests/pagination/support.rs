//! A service that answers lists, made of the documented examples.

use cliq_api::{Cliq, Operation};
use cliq_tools::dynamic;
use reqwest::Url;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::sync::Mutex;
use tests::recorded::Recorded;
use tests::server::{Reply, Server};

/// A client of its own, as another process would have it.
pub fn client(server: &Server) -> Cliq {
    server.client()
}

/// The query of a request, in the order it was sent.
pub fn queries(request: &Recorded) -> Vec<(String, String)> {
    let (_, path) = request.line.split_once(' ').unwrap();
    let url = Url::parse("http://localhost").unwrap().join(path).unwrap();
    url.query_pairs().into_owned().collect()
}

/// One parameter of the query.
pub fn query(request: &Recorded, name: &str) -> Option<String> {
    queries(request).into_iter().find(|(known, _)| known == name).map(|(_, value)| value)
}

/// The same as a number.
pub fn number(request: &Recorded, name: &str) -> Option<i64> {
    query(request, name).map(|text| text.parse().unwrap())
}

/// The queries of all requests so far, sorted by name, as `a=1&b=2`.
pub fn sent(server: &Server) -> Vec<String> {
    let text = |request: &Recorded| {
        let mut pairs = queries(request);
        pairs.sort();
        let pairs: Vec<_> =
            pairs.into_iter().map(|(name, value)| format!("{name}={value}")).collect();
        pairs.join("&")
    };
    server.take().iter().map(text).collect()
}

/// The descriptor of an operation.
pub fn operation(id: &str) -> &'static Operation {
    dynamic::operations().find(|operation| operation.id == id).unwrap()
}

/// The documented answer of a list; documents are read once, as tests ask often.
fn example(operation: &'static Operation) -> Value {
    static KNOWN: Mutex<BTreeMap<&str, Value>> = Mutex::new(BTreeMap::new());
    let mut known = KNOWN.lock().unwrap();
    let document = || {
        let items = operation.pagination.unwrap().items;
        let mut examples = dynamic::examples(operation.id).into_iter().map(|example| example.value);
        examples.find(|value| value[items][0].is_object()).unwrap()
    };
    known.entry(operation.id).or_insert_with(document).clone()
}

/// An item as documented, with other values for some keys.
pub fn item(id: &str, values: Value) -> Value {
    let operation = operation(id);
    let mut item = example(operation)[operation.pagination.unwrap().items][0].clone();
    extend(item.as_object_mut().unwrap(), values);
    item
}

/// A page with these items and, of the keys that steer, only those given.
pub fn page(id: &str, items: Vec<Value>, keys: Value) -> Reply {
    let operation = operation(id);
    let pagination = operation.pagination.unwrap();
    let mut page = example(operation);
    let map = page.as_object_mut().unwrap();
    let pairs = [pagination.sync, pagination.alternative];
    for key in pairs.into_iter().flatten().map(|(_, key)| key) {
        map.remove(key);
    }
    for key in [pagination.response, "has_more"] {
        map.remove(key);
    }
    map.insert(pagination.items.to_owned(), items.into());
    extend(map, keys);
    Reply::json(200, page.to_string())
}

fn extend(map: &mut Map<String, Value>, keys: Value) {
    if let Value::Object(keys) = keys {
        map.extend(keys);
    }
}

/// Users with these ids.
pub fn users(ids: impl IntoIterator<Item = u32>) -> Vec<Value> {
    ids.into_iter().map(|id| item("users_list", json!({ "id": id.to_string() }))).collect()
}

/// A page of users, with a token if there is one.
pub fn users_page(ids: impl IntoIterator<Item = u32>, token: &str) -> Reply {
    let keys = if token.is_empty() { json!({}) } else { json!({ "next_token": token }) };
    page("users_list", users(ids), keys)
}

/// A service with three pages of two users.
pub fn three_pages(request: &Recorded) -> Reply {
    match query(request, "next_token").as_deref() {
        None => users_page([1, 2], "b"),
        Some("b") => users_page([3, 4], "c"),
        Some("c") => users_page([5, 6], ""),
        Some(_) => Reply::json(400, r#"{"code":"input_pattern_mismatch","message":"No."}"#),
    }
}
