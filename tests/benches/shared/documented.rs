//! Bodies of responses, made of the documented examples.

use cliq_tools::dynamic;
use serde_json::Value;

/// The documented example of a list, with as many items as wanted.
pub fn list(id: &str, items: &str, count: usize) -> Vec<u8> {
    let mut body = example(id);
    let list = body.get_mut(items).and_then(Value::as_array_mut);
    if let Some(list) = list {
        let own = std::mem::take(list);
        list.extend(own.iter().cycle().take(count).cloned());
    }
    serde_json::to_vec(&body).unwrap_or_default()
}

/// The documented example of a response.
#[allow(dead_code, reason = "not every benchmark needs it")]
pub fn single(id: &str) -> Vec<u8> {
    serde_json::to_vec(&example(id)).unwrap_or_default()
}

fn example(id: &str) -> Value {
    let examples = dynamic::examples(id);
    let example = examples.into_iter().find(|example| example.status == Some(200));
    example.map(|example| example.value).unwrap_or_default()
}
