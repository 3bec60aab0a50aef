//! Examples that contradict their schema: a plausible example widens the schema, another one goes.

mod fit;

use crate::document::pointer::escape;
use crate::intake::Intake;
use crate::intake::draft::DraftOperation;
use crate::intake::nodes::{self, Role, SchemaPlace};
use serde_json::{Map, Value};

pub(in crate::intake) fn run(intake: &mut Intake) {
    let Intake { drafts, log, .. } = intake;
    for draft in drafts {
        let file = draft.file.clone();
        let mut report = |at: &str, what: String| log.repaired(&file, at, what);
        for operation in &mut draft.operations {
            nodes::roots(operation, &mut |place, schema| {
                nodes::walk(schema, place, &mut |place, schema| {
                    own_values(schema, place, &mut report);
                });
            });
            parameters(operation, &mut report);
            nodes::each_media(operation, &mut |at, role, media| {
                bodies(at, role, media, &mut report);
            });
        }
    }
}

/// What a schema shows of itself: its example and its default.
fn own_values(schema: &mut Value, place: &SchemaPlace, report: &mut dyn FnMut(&str, String)) {
    for key in ["example", "default"] {
        let Some(mut value) = schema.as_object_mut().and_then(|map| map.shift_remove(key)) else {
            continue;
        };
        let mut probe = schema.clone();
        let fits = fit::value(&mut probe, &mut value, place, report);
        if !fits {
            report(&place.pointer, format!("the {key} contradicts the schema; left out"));
            continue;
        }
        // A default must not widen anything: the service would refuse it.
        if key == "default" && probe != *schema {
            continue;
        }
        *schema = probe;
        if let Value::Object(map) = schema {
            map.insert(key.to_owned(), value);
        }
    }
}

fn parameters(operation: &mut DraftOperation, report: &mut dyn FnMut(&str, String)) {
    let origin = operation.origin.clone();
    for (index, parameter) in operation.parameters_mut().into_iter().flatten().enumerate() {
        let Value::Object(parameter) = parameter else { continue };
        let Some(mut example) = parameter.shift_remove("example") else { continue };
        let name = parameter.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
        let at = format!("{origin}/parameters/{index}");
        if example.as_str().is_some_and(fit::is_placeholder) {
            report(&at, format!("the example of `{name}` is a placeholder; left out"));
            continue;
        }
        let place = SchemaPlace::root(format!("{at}/schema"), &name, Some(Role::Parameter));
        let Some(schema) = parameter.get_mut("schema") else { continue };
        if fit::value(schema, &mut example, &place, report) {
            parameter.insert("example".to_owned(), example);
        } else {
            report(&at, format!("the example of `{name}` contradicts its schema; left out"));
        }
    }
}

fn bodies(
    at: &str,
    role: Role,
    media: &mut Map<String, Value>,
    report: &mut dyn FnMut(&str, String),
) {
    let Some(mut schema) = media.shift_remove("schema") else { return };
    let place = SchemaPlace::root(format!("{at}/schema"), "", Some(role));
    if let Some(Value::Object(named)) = media.get_mut("examples") {
        named.retain(|name, example| {
            let at = format!("{at}/examples/{}", escape(name));
            let Some(value) = example.get_mut("value") else { return false };
            let mut probe = schema.clone();
            let mut found = Vec::new();
            let fits = fit::value(&mut probe, value, &place, &mut |at, what| {
                found.push((at.to_owned(), what));
            });
            if fits {
                schema = probe;
                for (at, what) in found {
                    report(&at, what);
                }
            } else {
                report(&at, "the example has another shape than the body; left out".to_owned());
            }
            fits
        });
        // An early example may lack what a later one made part of the schema; required it never is.
        if named.is_empty() {
            media.shift_remove("examples");
        }
    }
    media.insert("schema".to_owned(), schema);
}
