//! Exports as comma-separated values name their columns, for the rows do not.

use super::run::Run;
use crate::document::{Document, PlacedOperation};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

pub(super) fn check(run: &mut Run<'_>, document: &Document) {
    for PlacedOperation { pointer: place, value: operation, .. } in document.operations() {
        if !is_export(operation) {
            continue;
        }
        let place = format!("{place}/x-cliq-columns");
        let columns = operation.get("x-cliq-columns").and_then(Value::as_array);
        let Some(columns) = columns.filter(|columns| !columns.is_empty()) else {
            let reason = "the CSV export does not list its columns".to_owned();
            run.report(
                document,
                &place,
                reason,
                "list the name, the type and the description of each column",
            );
            continue;
        };
        for (index, column) in columns.iter().enumerate() {
            one(run, document, &format!("{place}/{index}"), column);
        }
        let listed: BTreeSet<&str> =
            columns.iter().filter_map(|column| column.get("name")?.as_str()).collect();
        if askable(document, operation).is_none_or(|askable| askable != listed) {
            let reason = "the columns differ from the values of the parameter `fields`".to_owned();
            let remedy = "use the values of its enum";
            run.report(document, &place, reason, remedy);
        }
    }
}

fn is_export(operation: &Map<String, Value>) -> bool {
    let responses = operation.get("responses").and_then(Value::as_object);
    responses
        .into_iter()
        .flatten()
        .filter(|(status, _)| status.starts_with('2'))
        .any(|(_, response)| response.pointer("/content/text~1csv").is_some())
}

fn one(run: &mut Run<'_>, document: &Document, place: &str, column: &Value) {
    for key in ["name", "type", "description"] {
        if column.get(key).and_then(Value::as_str).is_none() {
            let reason = format!("the column has no `{key}`");
            run.report(document, place, reason, "give it one, as text");
        }
    }
    let kind = column.get("type").and_then(Value::as_str).unwrap_or("string");
    if !matches!(kind, "string" | "integer") && !is_scalar(run, document, kind) {
        let reason = format!("`{kind}` is not a column type");
        let remedy = "write `string`, `integer` or the name of a scalar of common.yaml";
        run.report(document, place, reason, remedy);
    }
}

fn is_scalar(run: &Run<'_>, document: &Document, name: &str) -> bool {
    let pointer = format!("/components/schemas/{name}/x-cliq-scalar");
    run.common(document).is_some_and(|common| common.pointer(&pointer).is_some())
}

/// The values of the parameter `fields`.
fn askable<'a>(
    document: &'a Document,
    operation: &Map<String, Value>,
) -> Option<BTreeSet<&'a str>> {
    let parameters = operation.get("parameters")?.as_array()?;
    let named = |parameter: &&Value| parameter.get("name").is_some_and(|name| name == "fields");
    let reference = parameters.iter().find(named)?.pointer("/schema/items/$ref")?.as_str()?;
    let schema = document.pointer(reference.strip_prefix('#')?)?;
    Some(schema.get("enum")?.as_array()?.iter().filter_map(Value::as_str).collect())
}
