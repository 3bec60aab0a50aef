//! Values that are gone once a payload is in the arrangement of its document.

use crate::dynamic::{self, Loss};
use serde_json::Value;
use std::collections::HashMap;

/// What of a payload is nowhere in its rearranged form, under no matter which path.
pub(super) fn between(payload: &Value, arranged: &Value) -> Vec<Loss> {
    if payload == arranged {
        return Vec::new();
    }
    let mut kept: HashMap<(String, String), usize> = HashMap::new();
    visit(arranged, "", "", &mut |_, key, value| {
        *kept.entry((key.to_owned(), value.to_string())).or_default() += 1;
    });
    let mut gone = Vec::new();
    visit(payload, "", "", &mut |path, key, value| match kept
        .get_mut(&(key.to_owned(), value.to_string()))
    {
        Some(count) if *count > 0 => *count -= 1,
        _ => gone.push((path.to_owned(), value.clone())),
    });
    gone.into_iter().flat_map(|(path, value)| loss(&path, &value)).collect()
}

/// The loss of one value.
fn loss(path: &str, value: &Value) -> Vec<Loss> {
    let mut losses = dynamic::compare(value, &Value::Null);
    for loss in &mut losses {
        path.clone_into(&mut loss.path);
        loss.after = None;
    }
    losses
}

/// Every text, number and flag with its path and the name of the closest key.
fn visit(value: &Value, path: &str, key: &str, see: &mut impl FnMut(&str, &str, &Value)) {
    match value {
        Value::Null => {}
        Value::Array(list) => list.iter().enumerate().for_each(|(index, item)| {
            visit(item, &format!("{path}[{index}]"), key, see);
        }),
        Value::Object(map) => map.iter().for_each(|(key, item)| {
            let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
            visit(item, &path, key, see);
        }),
        scalar => see(path, key, scalar),
    }
}

#[cfg(test)]
mod tests {
    use super::between;
    use serde_json::json;

    #[test]
    fn what_is_rearranged_is_not_dropped() {
        let payload = json!([{ "id": 1 }, { "id": 1 }]);
        assert!(between(&payload, &json!({ "data": [{ "id": 1 }, { "id": 1 }] })).is_empty());
        let lost = between(&payload, &json!({ "data": [{ "id": 1 }] }));
        assert_eq!(lost.len(), 1);
        assert_eq!(lost[0].to_string(), "`[1].id` is lost; it was `1`");
    }
}
