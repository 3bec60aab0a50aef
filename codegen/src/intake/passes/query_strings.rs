//! Query strings in paths become query parameters.

use crate::intake::Intake;
use serde_json::{Value, json};

pub(in crate::intake) fn run(intake: &mut Intake) {
    let Intake { drafts, log, .. } = intake;
    for draft in drafts {
        for operation in &mut draft.operations {
            let published = operation.path.clone();
            let Some((path, query)) = published.split_once(['?', '#']) else { continue };
            path.clone_into(&mut operation.path);
            let what = format!("the query string `{query}` of the path becomes parameters");
            log.repaired(&draft.file, &operation.origin, what);
            let Some(parameters) = operation.parameters_mut() else { continue };
            for pair in query.split('&').filter(|pair| !pair.is_empty()) {
                let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
                let declared = parameters
                    .iter()
                    .any(|known| known.get("name").is_some_and(|known| known == name));
                if declared {
                    continue;
                }
                let schema = match value {
                    "true" | "false" => json!({ "type": "boolean" }),
                    _ => json!({ "type": "string" }),
                };
                let mut parameter = json!({ "name": name, "in": "query", "schema": schema });
                if let (Value::Object(parameter), false) = (&mut parameter, value.is_empty()) {
                    parameter.insert("x-intake-sample".to_owned(), value.into());
                }
                parameters.push(parameter);
            }
        }
    }
}
