//! What `x-cliq-pagination` names is there: else a list would silently be none.

use super::run::Run;
use crate::document::extension::PagingKind;
use crate::document::{Document, PlacedOperation};
use serde_json::{Map, Value};

/// Keys that name a query parameter.
const PARAMETERS: &[&str] =
    &["request", "limit", "from", "ascending-from", "sync-request", "excludes"];
/// Keys that name a property of the response.
const PROPERTIES: &[&str] = &["items", "response", "has-more", "sync-response"];
/// Keys that name a property of an item.
const OF_ITEMS: &[&str] = &["item-time", "item-id"];
/// Keys that stand for themselves, or whose parts are looked at one by one.
const OTHER: &[&str] =
    &["kind", "exclusive", "lone-item", "resolution-milliseconds", "alternative", "offset"];

pub(super) fn check(run: &mut Run<'_>, document: &Document) {
    for PlacedOperation { pointer: place, value: operation, .. } in document.operations() {
        let Some(facts) = operation.get("x-cliq-pagination") else { continue };
        let place = format!("{place}/x-cliq-pagination");
        let Some(facts) = facts.as_object() else {
            let reason = "it is not an object".to_owned();
            run.report(
                document,
                &place,
                reason,
                "set `kind`, `request`, `items` and the other keys",
            );
            continue;
        };
        for (at, reason, remedy) in defects(run, document, operation, facts) {
            run.report(document, &format!("{place}/{at}"), reason, remedy);
        }
    }
}

type Defect = (String, String, &'static str);

fn defects(
    run: &Run<'_>,
    document: &Document,
    operation: &Map<String, Value>,
    facts: &Map<String, Value>,
) -> Vec<Defect> {
    let mut found = Vec::new();
    for key in facts.keys() {
        if ![PARAMETERS, PROPERTIES, OF_ITEMS, OTHER].concat().contains(&key.as_str()) {
            let reason = "the key is not known".to_owned();
            found.push((key.clone(), reason, "use one of those documented in specs/README.md"));
        }
    }
    let kind = facts.get("kind").and_then(Value::as_str).unwrap_or_default();
    let response = response(operation);
    let needed: &[&str] = match PagingKind::named(kind) {
        // The token of a CSV export stands behind its rows.
        Some(PagingKind::Token) if response.is_none() => &["request", "response"],
        Some(PagingKind::Token) => &["request", "items", "response"],
        Some(PagingKind::TimeWindow) => &["request", "items", "item-time", "item-id", "limit"],
        None => {
            let reason = format!("the kind `{kind}` is unknown");
            found.push(("kind".to_owned(), reason, "write `token` or `time-window`"));
            &[]
        }
    };
    for key in needed.iter().filter(|key| !facts.contains_key(**key)) {
        let reason = format!("`{key}` is missing");
        found.push(((*key).to_owned(), reason, "say what it is called"));
    }
    let page = response.and_then(|schema| resolve(run, document, schema));
    let items = facts.get("items").and_then(Value::as_str).unwrap_or_default();
    let list = page
        .and_then(|page| page.get("properties")?.get(items))
        .and_then(|schema| resolve(run, document, schema));
    if list.is_some_and(|list| list.get("items").is_none()) {
        let reason = format!("`{items}` is no list");
        found.push(("items".to_owned(), reason, "name a property that is an array"));
    }
    let item =
        list.and_then(|list| list.get("items")).and_then(|schema| resolve(run, document, schema));
    let parts = ["alternative", "offset"]
        .into_iter()
        .filter_map(|key| Some((format!("{key}/"), facts.get(key)?.as_object()?)));
    for (prefix, facts) in std::iter::once((String::new(), facts)).chain(parts) {
        for (key, name) in names(facts) {
            let (missing, remedy) = if PARAMETERS.contains(&key) {
                (
                    !has_parameter(operation, name),
                    "declare the query parameter, or correct the name",
                )
            } else if PROPERTIES.contains(&key) {
                (
                    response.is_some() && !has_property(page, name),
                    "add the property to the response, or correct the name",
                )
            } else if OF_ITEMS.contains(&key) {
                let mut part = item;
                let is_there = name.split('.').all(|name| {
                    let property = part.and_then(|part| part.get("properties")?.get(name));
                    part = property.and_then(|schema| resolve(run, document, schema));
                    property.is_some()
                });
                (!is_there, "add the property to the item, or correct the name")
            } else {
                continue;
            };
            if missing {
                found.push((format!("{prefix}{key}"), format!("there is no `{name}`"), remedy));
            }
        }
    }
    found
}

/// Keys with the names they hold, one or several.
fn names(facts: &Map<String, Value>) -> impl Iterator<Item = (&str, &str)> {
    facts.iter().flat_map(|(key, value)| {
        let list = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
        list.iter().filter_map(move |name| Some((key.as_str(), name.as_str()?)))
    })
}

fn has_parameter(operation: &Map<String, Value>, name: &str) -> bool {
    let parameters = operation.get("parameters").and_then(Value::as_array);
    parameters.into_iter().flatten().any(|parameter| {
        parameter.get("in").is_some_and(|place| place == "query")
            && parameter.get("name").is_some_and(|known| known == name)
    })
}

fn has_property(schema: Option<&Value>, name: &str) -> bool {
    schema.and_then(|schema| schema.get("properties")?.get(name)).is_some()
}

/// The schema of the successful response.
fn response(operation: &Map<String, Value>) -> Option<&Value> {
    let responses = operation.get("responses")?.as_object()?;
    responses
        .iter()
        .filter(|(status, _)| status.starts_with('2'))
        .find_map(|(_, response)| response.pointer("/content/application~1json/schema"))
}

/// Follows a reference to the schema it names.
fn resolve<'a>(run: &'a Run<'_>, document: &'a Document, schema: &'a Value) -> Option<&'a Value> {
    if let Some(Value::Array(parts)) = schema.get("allOf")
        && let [only] = parts.as_slice()
    {
        return resolve(run, document, only);
    }
    let Some(reference) = schema.get("$ref").and_then(Value::as_str) else { return Some(schema) };
    match reference.split_once('#')? {
        ("", path) => document.pointer(path),
        (_, path) => run.common(document)?.pointer(path),
    }
}
