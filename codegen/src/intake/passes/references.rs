//! References to schemas are replaced by what they refer to, so that later passes see a whole body.
//!
//! The published name stays as a hint. How much the references of a document may unfold to is
//! bounded, and so is the depth; a schema that contains itself is cut where it begins again.

use crate::intake::Intake;
use crate::intake::draft::Draft;
use crate::intake::nodes;
use crate::intake::report::Log;
use serde_json::{Map, Value, json};

/// How deep schemas may be nested once references are followed.
const DEEPEST: usize = 80;
/// How many values the schemas of a document may unfold to.
const MOST: usize = 400_000;

const COMPONENTS: &str = "#/components/schemas/";

pub(in crate::intake) fn run(intake: &mut Intake) {
    let Intake { drafts, log, .. } = intake;
    for draft in drafts {
        let Draft { file, operations, schemas, .. } = draft;
        let schemas = std::mem::take(schemas);
        let mut unfolding =
            Unfolding { file, schemas: &schemas, log, open: Vec::new(), left: MOST, failed: false };
        for operation in operations {
            nodes::roots(operation, &mut |place, schema| {
                unfolding.unfold(schema, &place.pointer, 0);
            });
        }
    }
}

struct Unfolding<'a> {
    file: &'a str,
    schemas: &'a Map<String, Value>,
    log: &'a mut Log,
    /// Names of the schemas that are being unfolded.
    open: Vec<String>,
    /// How many more values may be made.
    left: usize,
    failed: bool,
}

impl Unfolding<'_> {
    fn unfold(&mut self, value: &mut Value, pointer: &str, depth: usize) {
        if self.failed {
            return;
        }
        self.left = self.left.saturating_sub(1);
        if self.left == 0 || depth > DEEPEST {
            self.failed = true;
            self.log.refuse(self.file, pointer, "its schemas expand beyond the limit");
            return;
        }
        let reference = value.get("$ref").and_then(Value::as_str).map(str::to_owned);
        let Some(reference) = reference else { return self.below(value, pointer, depth) };
        let name = reference.strip_prefix(COMPONENTS).unwrap_or_default().to_owned();
        let Some(target) = self.schemas.get(&name) else {
            self.failed = true;
            self.log.refuse(
                self.file,
                pointer,
                format!("the target of the reference `{reference}` does not exist"),
            );
            return;
        };
        if self.open.contains(&name) {
            self.log.repaired(
                self.file,
                pointer,
                format!("`{name}` contains itself; any value is accepted"),
            );
            *value = json!({});
            return;
        }
        let mut target = target.clone();
        if let Value::Object(target) = &mut target {
            if let Some(description) = value.get("description").filter(|text| **text != "") {
                target.insert("description".to_owned(), description.clone());
            }
            target.entry("x-intake-name").or_insert(Value::from(name.as_str()));
        }
        self.open.push(name);
        // A name may lead to another name.
        self.unfold(&mut target, pointer, depth + 1);
        self.open.pop();
        *value = target;
    }

    fn below(&mut self, value: &mut Value, pointer: &str, depth: usize) {
        let Value::Object(map) = value else { return };
        for (key, below) in map {
            match (key.as_str(), below) {
                ("properties", Value::Object(properties)) => {
                    for property in properties.values_mut() {
                        self.unfold(property, pointer, depth + 1);
                    }
                }
                ("items" | "additionalProperties", below @ Value::Object(_)) => {
                    self.unfold(below, pointer, depth + 1);
                }
                ("allOf" | "anyOf" | "oneOf", Value::Array(parts)) => {
                    for part in parts {
                        self.unfold(part, pointer, depth + 1);
                    }
                }
                _ => {}
            }
        }
    }
}
