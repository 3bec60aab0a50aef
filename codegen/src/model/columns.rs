//! Rows of comma-separated values: each export has a type for them, made of its columns.

use super::kind::Type;
use super::operation::{Operation, Response};
use super::rules::Rules;
use super::schema::{Field, Schema, Shape};
use super::version::Module;
use crate::texts;
use serde_json::{Map, Value};

/// The type of the rows of every export. Any column may be missing, for callers choose them.
pub(super) fn rows(modules: &[Module]) -> impl Iterator<Item = Schema> {
    modules.iter().flat_map(|module| {
        module.operations.iter().filter(|operation| is_export(operation)).map(|operation| Schema {
            example: None,
            name: Operation::row_name(&operation.id),
            module: module.name.clone(),
            description: format!("A row of `{}`, with the requested columns.", operation.id),
            notes: Vec::new(),
            shape: Shape::Object { fields: fields(&operation.raw), open: false },
            part: None,
            elsewhere: Vec::new(),
            shared: false,
            rules: Rules::default(),
            identity: None,
            ids: Vec::new(),
            closed: false,
            raw: Value::Null,
        })
    })
}

fn is_export(operation: &Operation) -> bool {
    matches!(operation.response, Response::Csv(_))
}

fn fields(operation: &Map<String, Value>) -> Vec<Field> {
    let columns = operation.get("x-cliq-columns").and_then(Value::as_array);
    columns
        .into_iter()
        .flatten()
        .filter_map(Value::as_object)
        .map(|column| Field {
            example: None,
            wire: texts::one(column, "name"),
            description: texts::one(column, "description"),
            kind: match texts::one(column, "type").as_str() {
                "string" => Type::String,
                "integer" => Type::Integer,
                name => Type::Named(name.to_owned()),
            },
            required: false,
            rules: Rules::default(),
            max_bytes: None,
        })
        .collect()
}
