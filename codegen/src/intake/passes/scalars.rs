//! Ids, times, flags and numbers that the service writes in several ways become the scalars of the
//! shared document.

use crate::intake::draft::DraftOperation;
use crate::intake::nodes::{self, Role, SchemaPlace, types};
use crate::intake::unite::ANY;
use crate::intake::words::{is_plural, words};
use crate::intake::{Intake, scalar};
use serde_json::{Map, Value, json};

/// Marks the name of a scalar until the documents are assembled.
pub(in crate::intake) const SCALAR: &str = "x-intake-scalar";

/// Words for amounts.
const AMOUNTS: &[&str] = &[
    "count", "total", "size", "limit", "height", "width", "length", "duration", "number", "index",
];

pub(in crate::intake) fn run(intake: &mut Intake) {
    let Intake { drafts, log, .. } = intake;
    for draft in drafts {
        let file = draft.file.clone();
        for operation in &mut draft.operations {
            let context = collection(operation);
            nodes::roots(operation, &mut |place, schema| {
                nodes::walk(schema, place, &mut |place, schema| {
                    let Value::Object(map) = schema else { return };
                    let before = types(map).join(" or ");
                    if let Some(name) = one(map, place, &context) {
                        log.repaired(
                            &file,
                            &place.pointer,
                            format!("`{}`, {before}, is a `{name}`", place.name),
                        );
                    } else if types(map).len() > 1 {
                        log.repaired(
                            &file,
                            &place.pointer,
                            format!("{before}: any value is accepted"),
                        );
                        map.shift_remove("type");
                        map.insert(ANY.to_owned(), true.into());
                    }
                });
            });
        }
    }
}

/// The last collection that the path names: `/chats/{}/members` → `members`.
fn collection(operation: &DraftOperation) -> String {
    let mut segments =
        operation.path.split('/').filter(|segment| !segment.contains('{') && is_plural(segment));
    segments.next_back().unwrap_or_default().to_owned()
}

/// Turns a schema into a scalar, if it is one, and says which.
fn one(map: &mut Map<String, Value>, place: &SchemaPlace, context: &str) -> Option<String> {
    let kinds: Vec<String> = types(map).into_iter().map(str::to_owned).collect();
    let has = |kind: &str| kinds.iter().any(|own| own == kind);
    if kinds.is_empty()
        || has("object")
        || has("array")
        || map.contains_key("enum")
        || map.contains_key(ANY)
    {
        return None;
    }
    let format = map.get("format").and_then(Value::as_str).unwrap_or_default().to_owned();
    if format == "binary" {
        return None;
    }
    let example = map.get("example").cloned();
    if let Some(name) = scalar::identifier(&place.name, &place.owner, context) {
        let number = kinds.iter().any(|kind| kind == "integer" || kind == "number");
        let plain = if has("number") { "number" } else { "integer" };
        become_scalar(map, &name, number.then(|| json!({ "type": plain })));
        return Some(name);
    }
    let text_time = format == "date-time"
        || example.as_ref().and_then(Value::as_str).is_some_and(scalar::is_date_time);
    let epoch = example.as_ref().and_then(Value::as_i64).is_some_and(scalar::is_epoch)
        || (has("integer") && example.is_none() && format == "int64");
    let digits = example
        .as_ref()
        .and_then(Value::as_str)
        .is_some_and(|text| text.parse().is_ok_and(scalar::is_epoch));
    if !has("boolean") && (text_time || ((epoch || digits) && scalar::is_time(&place.name))) {
        let name = match (place.role, kinds.as_slice()) {
            (Some(Role::Response) | None, _) => "Timestamp",
            (_, [kind]) if kind == "integer" => "EpochMilliseconds",
            (_, [kind]) if kind == "string" && !digits => "DateTime",
            _ => "Timestamp",
        };
        become_scalar(map, name, None);
        return Some(name.to_owned());
    }
    let name = match kinds.as_slice() {
        [one, two] if one == "boolean" && two == "string" => "Flag",
        [one, two] if one == "integer" && two == "string" => {
            let amount =
                words(&place.name).last().is_some_and(|last| AMOUNTS.contains(&last.as_str()));
            if amount { "Integer" } else { "Text" }
        }
        [.., last] if kinds.len() > 1 && last == "string" && !has("boolean") => "Text",
        [one, two] if one == "integer" && two == "number" => {
            map.insert("type".to_owned(), "number".into());
            map.shift_remove("format");
            return Some("number".to_owned());
        }
        _ => return None,
    };
    become_scalar(map, name, None);
    Some(name.to_owned())
}

fn become_scalar(map: &mut Map<String, Value>, name: &str, also: Option<Value>) {
    map.retain(|key, _| key == "description");
    map.insert(SCALAR.to_owned(), name.into());
    if let Some(also) = also {
        map.insert("x-intake-also".to_owned(), also);
    }
}
