//! Modifications of an open form.

use super::answers::ShownForm;
use serde_json::{Value, json};

/// The form with the modifications of an answer.
pub(super) fn modified(form: &ShownForm, output: &Value) -> Result<ShownForm, String> {
    let mut form = form.clone();
    let mut inputs = form.inputs().to_vec();
    let changes = output.get("actions").or_else(|| output.get("action"));
    for change in changes.and_then(Value::as_array).into_iter().flatten() {
        let text = |key: &str| change.get(key).and_then(Value::as_str).unwrap_or_default();
        let name = text("name");
        let named = |input: &Value| input.get("name").and_then(Value::as_str) == Some(name);
        let Some(at) = inputs.iter().position(named) else {
            return Err(format!("the form has no input `{name}`"));
        };
        let kind = text("type");
        match (kind, change.get("input")) {
            ("add_before", Some(new)) => inputs.insert(at, new.clone()),
            ("add_after", Some(new)) => inputs.insert(at + 1, new.clone()),
            ("remove", _) => {
                inputs.remove(at);
                form.values.remove(name);
            }
            ("clear", _) => {
                form.values.remove(name);
            }
            ("update", Some(new)) => {
                if let Some(input) = inputs.get_mut(at) {
                    input.clone_from(new);
                }
            }
            ("enable" | "disable", _) => {
                if let Some(Value::Object(input)) = inputs.get_mut(at) {
                    input.insert("disabled".to_owned(), json!(kind == "disable"));
                }
            }
            _ => return Err(format!("the modification `{kind}` of `{name}` needs an `input`")),
        }
    }
    if let Value::Object(map) = &mut form.form {
        map.insert("inputs".to_owned(), Value::Array(inputs));
    }
    Ok(form)
}
