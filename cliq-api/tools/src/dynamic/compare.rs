//! What of a payload is not there any more once a type has written it back.

use cliq_runtime::reading::excerpt;
use serde_json::{Map, Value};
use std::fmt;

/// A place where a payload and what its type writes back differ.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Loss {
    /// Path of the value, such as `channels[3].name`; `.` for the whole.
    pub path: String,
    /// The value in the payload; `None` where the type adds one.
    pub before: Option<Value>,
    /// The value that is written back; `None` where it is lost.
    pub after: Option<Value>,
}

impl fmt::Display for Loss {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let short = |value: &Value| excerpt(&value.to_string());
        write!(f, "`{}` ", self.path)?;
        match (&self.before, &self.after) {
            (Some(before), Some(after)) => {
                write!(f, "becomes `{}`; it was `{}`", short(after), short(before))
            }
            (Some(before), None) => write!(f, "is lost; it was `{}`", short(before)),
            (None, Some(after)) => write!(f, "is added: `{}`", short(after)),
            (None, None) => write!(f, "differs"),
        }
    }
}

/// Every place where `after` differs from `before`, in the order of the payload. The order of keys
/// does not count; the form of a number does.
///
/// ```
/// use cliq_tools::dynamic;
/// use serde_json::json;
///
/// let before = json!({ "data": [{ "id": "7", "size": 1 }, { "id": "8" }] });
/// let after = json!({ "data": [{ "id": "7", "size": "1" }, {}] });
/// let losses: Vec<String> = dynamic::compare(&before, &after).iter().map(ToString::to_string).collect();
/// assert_eq!(losses, [
///     "`data[0].size` becomes `\"1\"`; it was `1`",
///     "`data[1].id` is lost; it was `\"8\"`",
/// ]);
/// assert!(dynamic::compare(&before, &before).is_empty());
/// ```
#[must_use]
pub fn compare(before: &Value, after: &Value) -> Vec<Loss> {
    let mut losses = Vec::new();
    values(Some(before), Some(after), "", &mut losses);
    losses
}

fn values(before: Option<&Value>, after: Option<&Value>, path: &str, losses: &mut Vec<Loss>) {
    match (before, after) {
        (Some(Value::Object(before)), Some(Value::Object(after))) => {
            objects(before, after, path, losses);
        }
        (Some(Value::Array(before)), Some(Value::Array(after))) => {
            for index in 0..before.len().max(after.len()) {
                let path = format!("{path}[{index}]");
                values(before.get(index), after.get(index), &path, losses);
            }
        }
        (before, after) if before == after => {}
        (before, after) => losses.push(Loss {
            path: if path.is_empty() { "." } else { path }.to_owned(),
            before: before.cloned(),
            after: after.cloned(),
        }),
    }
}

fn objects(
    before: &Map<String, Value>,
    after: &Map<String, Value>,
    path: &str,
    losses: &mut Vec<Loss>,
) {
    let below = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
    for (key, value) in before {
        values(Some(value), after.get(key), &below(key), losses);
    }
    for (key, value) in after.iter().filter(|(key, _)| !before.contains_key(*key)) {
        values(None, Some(value), &below(key), losses);
    }
}

#[cfg(test)]
mod tests {
    use super::compare;
    use serde_json::json;

    #[test]
    fn all_differences_are_found_with_their_places() {
        let before = json!({ "a": { "b": [1, 2, 3], "c": null }, "d": true, "e": 1 });
        let after = json!({ "a": { "b": [1, 2.5], "c": null, "new": [] }, "d": "true", "e": 1.0 });
        let texts: Vec<String> = compare(&before, &after).iter().map(ToString::to_string).collect();
        assert_eq!(
            texts,
            [
                "`a.b[1]` becomes `2.5`; it was `2`",
                "`a.b[2]` is lost; it was `3`",
                "`a.new` is added: `[]`",
                "`d` becomes `\"true\"`; it was `true`",
                "`e` becomes `1.0`; it was `1`",
            ]
        );
    }

    #[test]
    fn the_whole_has_a_name() {
        let losses = compare(&json!([1]), &json!({}));
        assert_eq!(losses.len(), 1);
        assert_eq!(losses[0].path, ".");
        let losses = compare(&json!([{ "a": 1 }]), &json!([{}]));
        assert_eq!(losses[0].path, "[0].a");
    }
}
