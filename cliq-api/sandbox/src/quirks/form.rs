//! What a schema says of a value: the few forms that deviations depend on.

use crate::schemas::{Schemas, list};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The form of a value by its schema.
pub(super) enum Form<'a> {
    Object(Object<'a>),
    /// A list, with the schema of its items.
    List(&'a Value),
    /// A number that no document allows as text.
    Number,
    /// A boolean that no document allows as text.
    Boolean,
    /// Text that is no identifier, time or choice.
    Text,
    Time,
    MessageId,
    /// What the deviations leave alone.
    Other,
}

/// The keys of an object.
#[derive(Default)]
pub(super) struct Object<'a> {
    pub(super) properties: BTreeMap<&'a str, &'a Value>,
    pub(super) required: Vec<&'a str>,
    /// Schema of the keys that the caller or the organization chooses.
    pub(super) others: Option<&'a Value>,
    /// Whether any key is allowed.
    open: bool,
}

impl Object<'_> {
    /// Whether a key that has no name in the schema is a deviation.
    pub(super) fn is_closed(&self) -> bool {
        !self.open && self.others.is_none() && !self.properties.is_empty()
    }

    fn fits(&self, map: &Map<String, Value>) -> (bool, usize) {
        let known = map.keys().filter(|key| self.properties.contains_key(key.as_str())).count();
        (self.required.iter().all(|key| map.contains_key(*key)), known)
    }
}

/// The form of a value; where several schemas are possible, of the one that fits best.
pub(super) fn form<'a>(schemas: Schemas<'a>, schema: &'a Value, value: &Value) -> Form<'a> {
    let schema = schemas.resolve(schema);
    match schema.get("x-cliq-scalar").and_then(Value::as_str) {
        Some("timestamp" | "date-time") => return Form::Time,
        Some("message-identifier") => return Form::MessageId,
        Some("epoch-milliseconds") => return Form::Number,
        Some(_) => return Form::Other,
        None => {}
    }
    if let Some(choices) = schema.get("anyOf").and_then(Value::as_array) {
        return choose(schemas, choices, value);
    }
    let mut object = Object::default();
    if gather(schemas, schema, &mut object) {
        return Form::Object(object);
    }
    if let Some(part) = list(schema, "allOf").next() {
        return form(schemas, part, value);
    }
    match schema.get("type").and_then(Value::as_str) {
        Some("array") => schema.get("items").map_or(Form::Other, Form::List),
        Some("integer" | "number") => Form::Number,
        Some("boolean") => Form::Boolean,
        Some("string") if schema.get("enum").is_none() => Form::Text,
        _ => Form::Other,
    }
}

fn choose<'a>(schemas: Schemas<'a>, choices: &'a [Value], value: &Value) -> Form<'a> {
    let forms = choices.iter().map(|choice| form(schemas, choice, value));
    match value {
        Value::Object(map) => forms
            .filter_map(|form| match form {
                Form::Object(object) => Some(object),
                _ => None,
            })
            .max_by_key(|object| object.fits(map))
            .map_or(Form::Other, Form::Object),
        Value::Array(_) => {
            forms.into_iter().find(|form| matches!(form, Form::List(_))).unwrap_or(Form::Other)
        }
        Value::String(_) => {
            forms.into_iter().find(|form| matches!(form, Form::MessageId)).unwrap_or(Form::Other)
        }
        _ => Form::Other,
    }
}

/// Gathers the keys over references and `allOf`; whether the schema is one of objects.
fn gather<'a>(schemas: Schemas<'a>, schema: &'a Value, object: &mut Object<'a>) -> bool {
    let schema = schemas.resolve(schema);
    let mut is_object = schema.get("type").and_then(Value::as_str) == Some("object");
    for part in list(schema, "allOf") {
        is_object |= gather(schemas, part, object);
    }
    for (name, property) in
        schema.get("properties").and_then(Value::as_object).into_iter().flatten()
    {
        is_object = true;
        object.properties.insert(name, property);
    }
    object.required.extend(list(schema, "required").filter_map(Value::as_str));
    match schema.get("additionalProperties") {
        Some(Value::Bool(true)) => object.open = true,
        Some(others @ Value::Object(_)) => object.others = Some(others),
        _ => {}
    }
    is_object
}
