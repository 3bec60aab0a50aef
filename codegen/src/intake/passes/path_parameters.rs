//! Placeholders and path parameters agree.
//!
//! A placeholder without a parameter takes over one that no placeholder has; the more alike their
//! names, the sooner. What then is missing is copied from an operation that declares it, or made;
//! what is left over goes.

use crate::document::path::placeholders;
use crate::intake::Intake;
use crate::intake::draft::DraftOperation;
use crate::intake::words::words;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

pub(in crate::intake) fn run(intake: &mut Intake) {
    let Intake { drafts, log, .. } = intake;
    let declared: BTreeMap<String, Value> = drafts
        .iter()
        .flat_map(|draft| &draft.operations)
        .flat_map(DraftOperation::parameters)
        .filter(|parameter| is_path(parameter))
        .map(|parameter| (name(parameter).to_owned(), Value::Object(parameter.clone())))
        .collect();
    for draft in drafts {
        for operation in &mut draft.operations {
            let at = format!("{}/parameters", operation.origin);
            let wanted: Vec<String> = placeholders(&operation.path).map(str::to_owned).collect();
            let Some(parameters) = operation.parameters_mut() else { continue };
            let mut report = |what: String| log.repaired(&draft.file, &at, what);
            let (mut own, others): (Vec<Value>, Vec<Value>) = std::mem::take(parameters)
                .into_iter()
                .partition(|parameter| parameter.as_object().is_some_and(is_path));
            let mut ordered = Vec::new();
            let mut missing = Vec::new();
            for placeholder in &wanted {
                let exact = own.iter().position(|parameter| {
                    parameter.as_object().is_some_and(|own| name(own) == placeholder)
                });
                match exact {
                    Some(index) => ordered.push((placeholder, own.remove(index))),
                    None => missing.push(placeholder),
                }
            }
            for placeholder in missing {
                let likest = (0..own.len()).max_by_key(|index| {
                    let other = own.get(*index).and_then(Value::as_object).map(name);
                    (alike(placeholder, other.unwrap_or_default()), std::cmp::Reverse(*index))
                });
                let parameter = if let Some(index) = likest {
                    let taken = own.remove(index);
                    let old = taken.as_object().map(name).unwrap_or_default().to_owned();
                    report(format!("`{{{placeholder}}}` is declared as `{old}`; renamed"));
                    taken
                } else if let Some(sibling) = declared.get(placeholder) {
                    report(format!(
                        "`{{{placeholder}}}` is not declared; copied from another operation of the path"
                    ));
                    sibling.clone()
                } else {
                    report(format!("`{{{placeholder}}}` is not declared; declared as a string"));
                    json!({ "in": "path", "required": true, "schema": { "type": "string" } })
                };
                ordered.push((placeholder, parameter));
            }
            for left in &own {
                let left = left.as_object().map(name).unwrap_or_default();
                report(format!("the path has no placeholder for the parameter `{left}`; removed"));
            }
            ordered.sort_by_key(|(name, _)| wanted.iter().position(|wanted| wanted == *name));
            for (name, mut parameter) in ordered {
                if let Value::Object(parameter) = &mut parameter {
                    parameter.insert("name".to_owned(), name.as_str().into());
                    if parameter.insert("required".to_owned(), true.into()) != Some(true.into()) {
                        report(format!("the path parameter `{name}` is required"));
                    }
                }
                parameters.push(parameter);
            }
            parameters.extend(others);
        }
    }
}

fn is_path(parameter: &Map<String, Value>) -> bool {
    parameter.get("in").is_some_and(|place| place == "path")
}

fn name(parameter: &Map<String, Value>) -> &str {
    parameter.get("name").and_then(Value::as_str).unwrap_or_default()
}

/// How many words two names share.
fn alike(one: &str, other: &str) -> usize {
    let other = words(other);
    words(one).iter().filter(|word| other.contains(word)).count()
}
