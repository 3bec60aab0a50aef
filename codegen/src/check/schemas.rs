//! Schemas are named, described, and can be expressed as types.

use super::run::Run;
use super::walk;
use crate::document::Document;
use crate::names;
use serde_json::Value;
use std::collections::BTreeMap;

const COMPONENTS: &str = "/components/schemas/";

pub(super) fn check(run: &mut Run<'_>, document: &Document) {
    let mut found = Vec::new();
    walk::values(document, &mut |value, pointer| {
        let named = pointer
            .strip_prefix(COMPONENTS)
            .is_some_and(|name| !name.is_empty() && !name.contains('/'));
        inspect(value, pointer, named, &mut found);
    });
    for (pointer, reason, remedy) in found {
        run.report(document, &pointer, reason, remedy);
    }
}

type Findings = Vec<(String, String, &'static str)>;

fn inspect(value: &Value, pointer: &str, named: bool, found: &mut Findings) {
    let mut report = |reason: String, remedy| found.push((pointer.to_owned(), reason, remedy));
    let in_schema = pointer.contains("/schema");
    if !in_schema || !value.is_object() {
        return;
    }
    let kind = value.get("type").and_then(Value::as_str);
    if named && value.get("description").is_none() {
        report("the schema has no description".into(), "describe it in a sentence");
    }
    let is_property_list = pointer.ends_with("/properties") || pointer.ends_with("/schemas");
    if is_property_list {
        return;
    }
    if let Some(Value::Array(values)) = value.get("enum")
        && kind == Some("string")
    {
        if !named {
            let remedy = "move it to components/schemas under a name, and reference it";
            report("an enum stands inline".into(), remedy);
        }
        let given = value.get("x-enum-varnames").and_then(Value::as_array);
        let variants: Vec<Option<String>> = values
            .iter()
            .enumerate()
            .map(|(index, wire)| match given.and_then(|names| names.get(index)) {
                Some(name) => name.as_str().map(str::to_owned),
                None => wire.as_str().and_then(names::variant),
            })
            .collect();
        for (index, variant) in variants.iter().enumerate() {
            let wire = values.get(index).unwrap_or(&Value::Null);
            match variant {
                None => report(
                    format!("no name can be derived from the enum value {wire}"),
                    "list names for all values of the enum in `x-enum-varnames`",
                ),
                Some(name) if !names::is_type_name(name) => report(
                    format!("`{name}` is not a valid name of a variant"),
                    "use letters and digits in Pascal case in `x-enum-varnames`",
                ),
                Some(name)
                    if variants.iter().take(index).any(|other| other.as_ref() == Some(name)) =>
                {
                    report(
                        format!("two values of the enum have the name `{name}`"),
                        "use different names in `x-enum-varnames`",
                    );
                }
                Some(_) => {}
            }
        }
    }
    let extends = pointer.rsplit('/').nth(1) == Some("allOf");
    if kind == Some("object") && value.get("properties").is_some() && !named && !extends {
        report(
            "an object schema is inline".into(),
            "move it to components/schemas under a name, and reference it",
        );
    }
    if kind == Some("object")
        && value.get("properties").is_none()
        && value.get("additionalProperties").is_none()
    {
        report(
            "an object without properties".into(),
            "list its properties, or allow any key with `additionalProperties`",
        );
    }
    if kind == Some("array") && value.get("items").is_none() {
        report("an array without `items`".into(), "say what its items are");
    }
    if value.get("nullable").is_some() || value.get("oneOf").is_some() || value.get("not").is_some()
    {
        report(
            "the schema uses `nullable`, `oneOf` or `not`".into(),
            "use an optional property, or a named `anyOf`",
        );
    }
}

/// Names are unique over all modules of a version, and are type names.
pub(super) fn names(run: &mut Run<'_>) {
    let mut seen: BTreeMap<(&str, &str), &Document> = BTreeMap::new();
    let mut found = Vec::new();
    for document in run.documents {
        let Some(Value::Object(schemas)) = document.pointer("/components/schemas") else {
            continue;
        };
        for name in schemas.keys() {
            let place = format!("{COMPONENTS}{name}");
            if !names::is_type_name(name) {
                let reason = format!("`{name}` is not a valid type name");
                found.push((document, place, reason, "use letters and digits in Pascal case"));
            } else if let Some(other) = seen.insert((&document.version, name), document) {
                let reason = format!("`{name}` is a schema of {} too", other.file);
                let remedy = "move it to common.yaml, or rename one of them";
                found.push((document, place, reason, remedy));
            }
        }
    }
    for (document, place, reason, remedy) in found {
        run.report(document, &place, reason, remedy);
    }
}
