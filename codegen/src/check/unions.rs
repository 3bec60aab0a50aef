//! Unions say what selects each of their variants, and operations with further methods, gathered
//! payloads and identities name what is there.

use super::run::Run;
use crate::document::extension::{CONDITION_KEYS, JSON_KINDS, is_plain};
use crate::document::pointer::escape;
use crate::document::{Document, PlacedOperation};
use serde_json::{Map, Value};

const COMPONENTS: &str = "/components/schemas";

pub(super) fn check(run: &mut Run<'_>, document: &Document) {
    if let Some(Value::Object(schemas)) = document.pointer(COMPONENTS) {
        for (name, schema) in schemas {
            let others = others_than_identifiers(run, document, schema);
            for (at, reason, remedy) in schema_defects(schema).into_iter().chain(others) {
                run.report(document, &format!("{COMPONENTS}/{name}{at}"), reason, remedy);
            }
        }
    }
    for PlacedOperation { pointer: place, value: operation, .. } in document.operations() {
        for (at, reason, remedy) in operation_defects(operation) {
            run.report(document, &format!("{place}/{at}"), reason, remedy);
        }
    }
}

type Defect = (String, String, &'static str);

fn schema_defects(schema: &Value) -> Vec<Defect> {
    let mut found = Vec::new();
    if let Some(identity) = schema.get("x-cliq-identity") {
        let name = identity.as_str().unwrap_or_default();
        if schema.pointer(&format!("/properties/{}", escape(name))).is_none() {
            let reason = format!("there is no `{name}`");
            let remedy = "name the property that identifies the object";
            found.push(("/x-cliq-identity".to_owned(), reason, remedy));
        }
    }
    let ids = schema.get("x-cliq-ids");
    if ids.is_some_and(|ids| !ids.is_array()) {
        let reason = "it is not a list".to_owned();
        found.push(("/x-cliq-ids".to_owned(), reason, "list the names of the properties"));
    }
    for (index, id) in ids.and_then(Value::as_array).into_iter().flatten().enumerate() {
        let required = schema.get("required").and_then(Value::as_array);
        if !required.is_some_and(|required| required.contains(id)) {
            let reason = format!("{id} is not a required property");
            let remedy = "name required properties whose schemas are identifiers";
            found.push((format!("/x-cliq-ids/{index}"), reason, remedy));
        }
    }
    let select = schema.get("x-cliq-select");
    let Some(parts) = variants(schema) else {
        if select.is_some() {
            let reason = "the schema is no union".to_owned();
            found.push((
                "/x-cliq-select".to_owned(),
                reason,
                "remove it, or list types in `anyOf`",
            ));
        }
        return found;
    };
    let Some(conditions) = select.and_then(Value::as_array) else {
        let reason = "no condition selects the type of a value".to_owned();
        found.push(("/anyOf".to_owned(), reason, "add `x-cliq-select`, a condition for each type"));
        return found;
    };
    if conditions.len() != parts.len() {
        let reason = format!("{} conditions for {} types", conditions.len(), parts.len());
        found.push(("/x-cliq-select".to_owned(), reason, "write one condition for each type"));
    }
    for (index, condition) in conditions.iter().enumerate() {
        let condition = condition.as_object();
        for (key, value) in condition.into_iter().flatten() {
            let at = format!("/x-cliq-select/{index}/{key}");
            if !CONDITION_KEYS.contains(&key.as_str()) {
                let reason = "the condition is not known".to_owned();
                found.push((at, reason, "use one of those documented in specs/README.md"));
            } else if key.ends_with("kind") && !all_texts(value, |kind| JSON_KINDS.contains(&kind))
            {
                let reason = format!("{value} is not a kind of JSON value");
                let remedy = "write `object`, `array`, `string`, `number`, `boolean` or `null`";
                found.push((at, reason, remedy));
            }
        }
        if condition.is_none_or(Map::is_empty) {
            let reason = "the condition is empty".to_owned();
            let at = format!("/x-cliq-select/{index}");
            found.push((at, reason, "state what distinguishes the type from the others"));
        }
        if conditions.iter().take(index).any(|other| other.as_object() == condition) {
            let reason = "an earlier type has the same condition".to_owned();
            let at = format!("/x-cliq-select/{index}");
            found.push((at, reason, "state what distinguishes the type from the others"));
        }
    }
    if schema.get("x-cliq-unmatched").is_some_and(|value| value != "error") {
        let reason = "it can only be `error`".to_owned();
        found.push(("/x-cliq-unmatched".to_owned(), reason, "write `error`, or remove it"));
    }
    found
}

/// The entries of `x-cliq-ids` that name properties of other types than identifiers.
fn others_than_identifiers(run: &Run<'_>, document: &Document, schema: &Value) -> Vec<Defect> {
    let ids = schema.get("x-cliq-ids").and_then(Value::as_array);
    let named = ids.into_iter().flatten().enumerate().filter_map(|(index, id)| {
        let name = id.as_str()?;
        Some((index, name, schema.get("properties")?.get(name)?))
    });
    named
        .filter(|(_, _, property)| !is_identifier(run, document, property))
        .map(|(index, name, _)| {
            let reason = format!("`{name}` is not an identifier");
            let remedy = "name required properties whose schemas are identifiers";
            (format!("/x-cliq-ids/{index}"), reason, remedy)
        })
        .collect()
}

/// Whether a property is an identifier, which some responses may write as a number.
fn is_identifier(run: &Run<'_>, document: &Document, property: &Value) -> bool {
    let first = |key: &str| property.get(key)?.as_array()?.first();
    let part = first("allOf").or_else(|| first("anyOf")).unwrap_or(property);
    let target = run.target(document, part).map_or(part, |(_, target)| target);
    let scalar = target.get("x-cliq-scalar").and_then(Value::as_str);
    matches!(scalar, Some("identifier" | "message-identifier"))
}

/// The types of a union. Scalars that are written in several ways are none.
fn variants(schema: &Value) -> Option<&Vec<Value>> {
    let parts = schema.get("anyOf")?.as_array()?;
    let is_scalar = schema.get("x-cliq-scalar").is_some()
        || parts
            .split_first()
            .is_some_and(|(first, rest)| first.get("$ref").is_some() && rest.iter().all(is_plain));
    (!is_scalar).then_some(parts)
}

fn all_texts(value: &Value, is_good: impl Fn(&str) -> bool) -> bool {
    let list = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
    list.iter().all(|value| value.as_str().is_some_and(&is_good))
}

fn has_parameter(operation: &Map<String, Value>, name: &str) -> bool {
    let parameters = operation.get("parameters").and_then(Value::as_array);
    parameters.into_iter().flatten().any(|parameter| {
        parameter.get("name").is_some_and(|known| known == name)
            && parameter.get("in").is_some_and(|place| place == "query")
    })
}

fn operation_defects(operation: &Map<String, Value>) -> Vec<Defect> {
    let mut found = Vec::new();
    if let Some(Value::Object(payload)) = operation.get("x-cliq-payload") {
        for key in ["property", "schema"] {
            if payload.get(key).and_then(Value::as_str).is_none() {
                let reason = format!("`{key}` is missing");
                let remedy = "name the property with the values, and their schema";
                found.push((format!("x-cliq-payload/{key}"), reason, remedy));
            }
        }
    }
    let methods = operation.get("x-cliq-methods").and_then(Value::as_array);
    for (index, method) in methods.into_iter().flatten().enumerate() {
        let selects = if method.get("query").is_some() { "query" } else { "properties" };
        for key in ["method", "summary", "description", selects, "response"] {
            if method.get(key).is_none() {
                let reason = format!("`{key}` is missing");
                let remedy = "use the form documented in specs/README.md";
                found.push((format!("x-cliq-methods/{index}/{key}"), reason, remedy));
            }
        }
        for name in method.get("query").and_then(Value::as_object).into_iter().flat_map(Map::keys) {
            if !has_parameter(operation, name) {
                let reason = format!("there is no query parameter `{name}`");
                let remedy = "name an optional query parameter of the operation";
                found.push((format!("x-cliq-methods/{index}/query/{name}"), reason, remedy));
            }
        }
    }
    found
}
