//! Schemas that versions share are the same in each of them.

use super::run::Run;
use crate::document::reference::mentioned;
use crate::document::shared::{CONSTRAINTS, SHARED, VALUE_VERSIONS, VERSIONS, is_shared};
use crate::document::{COMMON_FILE, Document, unordered};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

const SCHEMAS: &str = "/components/schemas";

pub(super) fn check(run: &mut Run<'_>, document: &Document) {
    let Some(Value::Object(schemas)) = document.pointer(SCHEMAS) else { return };
    let versions: BTreeSet<&str> =
        run.documents.iter().map(|document| document.version.as_str()).collect();
    for (name, schema) in schemas {
        let place = format!("{SCHEMAS}/{name}");
        if let Some(mark) = schema.get(SHARED) {
            let place = format!("{place}/{SHARED}");
            if mark != &Value::Bool(true) {
                let reason = format!("`{SHARED}` is not `true`");
                run.report(document, &place, reason, "write `true`, or remove the key");
            } else if document.is_common() {
                identical(run, document, name, schema, &place);
                complete(run, document, schemas, schema, &place);
            } else {
                let reason = "a schema of a single module is shared".to_owned();
                run.report(document, &place, reason, "move it to common.yaml of each version");
            }
        }
        marks(run, document, schema, &versions, &place);
    }
}

/// The other versions that share a schema of this name define it in the same way, and the first
/// version, which has the type, shares it.
fn identical(run: &mut Run<'_>, document: &Document, name: &str, schema: &Value, place: &str) {
    let others: Vec<&Document> = run
        .documents
        .iter()
        .filter(|other| other.is_common() && other.version != document.version)
        .collect();
    let pointer = format!("{SCHEMAS}/{name}");
    for other in others {
        let twin = other.pointer(&pointer).filter(|twin| is_shared(twin));
        let is_first = other.version < document.version;
        let reason = match twin {
            Some(twin) if is_first && sorted(twin) != sorted(schema) => {
                format!("the schema differs from that of {}", other.file)
            }
            None if is_first => format!("{} does not share `{name}`", other.file),
            _ => continue,
        };
        run.report(document, place, reason, "define it identically in both, with `x-cliq-shared`");
    }
}

/// A schema without the order of its keys and lists, which says nothing.
fn sorted(schema: &Value) -> Value {
    unordered::sorted(schema, |_| true)
}

/// What a shared schema refers to is shared too.
fn complete(
    run: &mut Run<'_>,
    document: &Document,
    schemas: &Map<String, Value>,
    schema: &Value,
    place: &str,
) {
    let names: BTreeSet<&str> = mentioned(schema).into_iter().collect();
    for name in names.into_iter().filter(|name| !schemas.get(*name).is_some_and(is_shared)) {
        let reason = format!("the schema refers to `{name}`, which is not shared");
        run.report(document, place, reason, "share that schema too");
    }
}

/// Versions are limited only in shared schemas, to versions that exist.
fn marks(
    run: &mut Run<'_>,
    document: &Document,
    schema: &Value,
    versions: &BTreeSet<&str>,
    place: &str,
) {
    let of_properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
    let of_properties = of_properties.filter_map(|(name, property)| {
        Some((format!("{place}/properties/{name}/{VERSIONS}"), property.get(VERSIONS)?))
    });
    let of_constraints = CONSTRAINTS.iter().flat_map(|key| {
        let entries = schema.get(*key).and_then(Value::as_array).into_iter().flatten();
        entries.enumerate().filter_map(move |(index, entry)| {
            Some((format!("{place}/{key}/{index}/{VERSIONS}"), entry.get(VERSIONS)?))
        })
    });
    let of_values = schema.get(VALUE_VERSIONS).and_then(Value::as_object).into_iter().flatten();
    let of_values =
        of_values.map(|(value, versions)| (format!("{place}/{VALUE_VERSIONS}/{value}"), versions));
    let values = schema.get("enum").and_then(Value::as_array);
    let is_value = |name: &str| {
        values.is_some_and(|values| values.iter().any(|value| value.as_str() == Some(name)))
    };
    for (place, list) in of_properties.chain(of_constraints).chain(of_values) {
        let list: Option<Vec<&str>> =
            list.as_array().map(|list| list.iter().filter_map(Value::as_str).collect());
        // The documents of one version say nothing about which others exist.
        let is_known = |list: Vec<&str>| {
            !list.is_empty()
                && (versions.len() == 1 || list.iter().all(|version| versions.contains(version)))
        };
        if !is_shared(schema) {
            let reason = "the schema belongs to one version only".to_owned();
            run.report(document, &place, reason, &format!("share it in {COMMON_FILE}"));
        } else if !list.is_some_and(is_known) {
            let reason = "the list names no version, or one without documents".to_owned();
            run.report(document, &place, reason, "name versions that have a folder, such as v3");
        }
    }
    let limited = schema.get(VALUE_VERSIONS).and_then(Value::as_object).into_iter().flatten();
    for (name, _) in limited.filter(|(name, _)| !is_value(name)) {
        let place = format!("{place}/{VALUE_VERSIONS}/{name}");
        let reason = format!("`{name}` is not a value of the enum");
        run.report(document, &place, reason, "use a value of `enum`");
    }
}
