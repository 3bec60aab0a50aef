//! Schemas that no operation reaches are left out.

use crate::document::pointer::escape;
use crate::intake::Intake;
use crate::intake::nodes;
use serde_json::Value;
use std::collections::BTreeSet;

pub(in crate::intake) fn run(intake: &mut Intake) {
    let Intake { drafts, log, .. } = intake;
    for draft in drafts {
        let mut reached = BTreeSet::new();
        let mut waiting = Vec::new();
        for operation in &mut draft.operations {
            nodes::roots(operation, &mut |_, schema| references(schema, &mut waiting));
        }
        while let Some(name) = waiting.pop() {
            if let (true, Some(schema)) = (reached.insert(name.clone()), draft.schemas.get(&name)) {
                references(schema, &mut waiting);
            }
        }
        let file = &draft.file;
        draft.schemas.retain(|name, _| {
            let keep = reached.contains(name);
            if !keep {
                let at = format!("/components/schemas/{}", escape(name));
                log.repaired(file, &at, format!("no operation uses the schema `{name}`; removed"));
            }
            keep
        });
    }
}

/// The names of the schemas that a value refers to.
fn references(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            let name = map.get("$ref").and_then(Value::as_str);
            found.extend(
                name.and_then(|name| name.strip_prefix("#/components/schemas/")).map(str::to_owned),
            );
            map.values().for_each(|value| references(value, found));
        }
        Value::Array(list) => list.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}
