//! Paths that exist in the documentation only: `/chats/{CHAT_ID2}` stands for `/chats/{CHAT_ID}`.
//!
//! The published documents show several uses of one operation under paths of their own. The path
//! that is really called stands in `x-display-path`; where it does not, a digit behind the name of
//! a placeholder gives the alias away, if the name without it is known to the documents.

use crate::document::path::{anonymous, placeholders};
use crate::intake::Intake;
use crate::intake::draft::DraftOperation;
use serde_json::Value;
use std::collections::BTreeSet;

pub(in crate::intake) fn run(intake: &mut Intake) {
    let Intake { drafts, log, .. } = intake;
    let known: BTreeSet<String> = drafts
        .iter()
        .flat_map(|draft| &draft.operations)
        .flat_map(|operation| placeholders(&operation.path).map(str::to_owned))
        .collect();
    for draft in drafts {
        for operation in &mut draft.operations {
            let real = displayed(operation).unwrap_or_else(|| without_digits(operation, &known));
            operation.raw.retain(|key, _| {
                !matches!(
                    key.as_str(),
                    "x-display-path" | "x-virtual-endpoint" | "x-virtual-operation" | "x-note"
                )
            });
            if real == operation.path {
                continue;
            }
            let what = format!("`{}` is an alias of `{real}`", operation.path);
            log.repaired(&draft.file, &operation.origin, what);
            let old: Vec<String> = placeholders(&operation.path).map(str::to_owned).collect();
            let new: Vec<String> = placeholders(&real).map(str::to_owned).collect();
            operation.path = real;
            for parameter in operation.parameters_mut().into_iter().flatten() {
                let name = parameter.get("name").and_then(Value::as_str).unwrap_or_default();
                let place = old.iter().position(|old| old == name);
                if let (Some(new), Value::Object(parameter)) =
                    (place.and_then(|place| new.get(place)), &mut *parameter)
                {
                    parameter.insert("name".to_owned(), new.as_str().into());
                }
            }
        }
    }
}

/// The path that the document says is called, if it has the same shape.
fn displayed(operation: &DraftOperation) -> Option<String> {
    let shown = operation.raw.get("x-display-path")?.as_str()?;
    let shown = shown.split(['?', '#']).next().unwrap_or_default();
    (anonymous(shown) == anonymous(&operation.path)).then(|| shown.to_owned())
}

fn without_digits(operation: &DraftOperation, known: &BTreeSet<String>) -> String {
    let mut path = operation.path.clone();
    for name in placeholders(&operation.path) {
        let stem = name.trim_end_matches(|c: char| c.is_ascii_digit());
        if stem != name && known.contains(stem) {
            path = path.replace(&format!("{{{name}}}"), &format!("{{{stem}}}"));
        }
    }
    path
}
