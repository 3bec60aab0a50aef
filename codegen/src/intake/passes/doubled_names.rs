//! Names that become one name in Rust: `userId` beside `user_id`, or one name in query and body.
//!
//! Of two properties the first stays; a name in the path stays before one in the body, and one in
//! the body before one in the query.

use crate::intake::Intake;
use crate::intake::draft::DraftOperation;
use crate::intake::nodes;
use crate::intake::passes::facts::note;
use crate::names;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

pub(in crate::intake) fn run(intake: &mut Intake) {
    let Intake { drafts, log, .. } = intake;
    for draft in drafts {
        for operation in &mut draft.operations {
            let mut report = |at: &str, what: String| log.repaired(&draft.file, at, what);
            nodes::roots(operation, &mut |place, schema| {
                nodes::walk(schema, place, &mut |place, schema| {
                    let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
                    if let Some(properties) = properties {
                        of_object(properties, &mut |what| report(&place.pointer, what));
                    }
                });
            });
            of_operation(operation, &mut report);
        }
    }
}

fn of_object(properties: &mut Map<String, Value>, report: &mut dyn FnMut(String)) {
    let mut taken = BTreeSet::new();
    properties.retain(|name, _| {
        let fresh = taken.insert(names::field(name));
        if !fresh {
            report(format!("`{name}` duplicates another property; removed"));
        }
        fresh
    });
}

fn of_operation(operation: &mut DraftOperation, report: &mut dyn FnMut(&str, String)) {
    let at = operation.origin.clone();
    let in_place = |operation: &DraftOperation, place: &str| -> BTreeSet<String> {
        let own = operation.parameters().filter(|own| own.get("in").is_some_and(|it| it == place));
        own.filter_map(|own| Some(names::field(own.get("name")?.as_str()?))).collect()
    };
    let path = in_place(operation, "path");
    let mut body = BTreeSet::new();
    for (media_type, media) in operation.body_mut().into_iter().flatten() {
        let properties = media.pointer_mut("/schema/properties").and_then(Value::as_object_mut);
        let Some(properties) = properties else { continue };
        properties.retain(|name, _| {
            let keep = !path.contains(&names::field(name));
            if !keep {
                report(
                    &at,
                    format!("`{name}` is in the path and in the body; the one in the path is kept"),
                );
            }
            keep
        });
        // Forms tell the two apart by themselves.
        if !media_type.starts_with("multipart/") {
            body.extend(properties.keys().map(|name| names::field(name)));
        }
    }
    let mut taken: BTreeSet<String> = path.union(&body).cloned().collect();
    let mut doubled = Vec::new();
    if let Some(parameters) = operation.parameters_mut() {
        parameters.retain(|parameter| {
            let name = parameter.get("name").and_then(Value::as_str).unwrap_or_default();
            let is_path = parameter.get("in").is_some_and(|place| place == "path");
            let keep = is_path || taken.insert(names::field(name));
            if !keep {
                doubled.push(name.to_owned());
            }
            keep
        });
    }
    for name in doubled {
        report(
            &at,
            format!(
                "the parameter `{name}` is also in the body or the path; removed from the query"
            ),
        );
        note(
            &mut operation.raw,
            &format!("The published document has `{name}` in the query as well."),
        );
    }
}
