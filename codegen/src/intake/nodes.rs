//! Visits the schemas of a document, wherever they stand.

use super::draft::{Draft, DraftOperation};
use crate::document::pointer::escape;
use serde_json::{Map, Value};

/// A mapping.
type Object = Map<String, Value>;

/// What a schema is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    /// A parameter.
    Parameter,
    /// The body of a request.
    Request,
    /// The body of a response.
    Response,
}

/// Where a schema stands.
#[derive(Clone, Debug)]
pub(super) struct SchemaPlace {
    /// JSON pointer.
    pub(super) pointer: String,
    /// Name of the property or parameter; that of the list, for its items.
    pub(super) name: String,
    /// Name of the property that holds the object which has the property.
    pub(super) owner: String,
    /// What it is for; nothing for a named schema.
    pub(super) role: Option<Role>,
}

impl SchemaPlace {
    /// The place of a schema that stands by itself.
    pub(super) fn root(pointer: String, name: &str, role: Option<Role>) -> Self {
        Self { pointer, name: name.to_owned(), owner: String::new(), role }
    }

    fn below(&self, steps: &str) -> Self {
        Self { pointer: format!("{}/{steps}", self.pointer), ..self.clone() }
    }

    fn property(&self, name: &str) -> Self {
        Self {
            pointer: format!("{}/properties/{}", self.pointer, escape(name)),
            name: name.to_owned(),
            owner: self.name.clone(),
            role: self.role,
        }
    }
}

/// Visits a schema and those below it, the innermost first.
pub(super) fn walk(
    schema: &mut Value,
    place: &SchemaPlace,
    visit: &mut dyn FnMut(&SchemaPlace, &mut Value),
) {
    if let Value::Object(map) = schema {
        if let Some(Value::Object(properties)) = map.get_mut("properties") {
            for (name, property) in properties {
                walk(property, &place.property(name), visit);
            }
        }
        for key in ["items", "additionalProperties", "not"] {
            if let Some(below @ Value::Object(_)) = map.get_mut(key) {
                walk(below, &place.below(key), visit);
            }
        }
        for key in ["allOf", "anyOf", "oneOf"] {
            if let Some(Value::Array(parts)) = map.get_mut(key) {
                for (index, part) in parts.iter_mut().enumerate() {
                    walk(part, &place.below(&format!("{key}/{index}")), visit);
                }
            }
        }
    }
    visit(place, schema);
}

/// Visits the schemas of parameters, bodies and responses, each as a whole.
pub(super) fn roots(
    operation: &mut DraftOperation,
    visit: &mut dyn FnMut(&SchemaPlace, &mut Value),
) {
    let origin = operation.origin.clone();
    let list = operation.raw.get_mut("parameters").and_then(Value::as_array_mut);
    for (index, parameter) in list.into_iter().flatten().enumerate() {
        let name = parameter.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
        if let Some(schema) = parameter.get_mut("schema") {
            let pointer = format!("{origin}/parameters/{index}/schema");
            visit(&SchemaPlace::root(pointer, &name, Some(Role::Parameter)), schema);
        }
    }
    each_media(operation, &mut |pointer, role, media| {
        if let Some(schema) = media.get_mut("schema") {
            visit(&SchemaPlace::root(format!("{pointer}/schema"), "", Some(role)), schema);
        }
    });
}

/// Visits the value of each media type of the body and of the responses.
pub(super) fn each_media(
    operation: &mut DraftOperation,
    visit: &mut dyn FnMut(&str, Role, &mut Object),
) {
    let origin = operation.origin.clone();
    for (media_type, media) in operation.body_mut().into_iter().flatten() {
        if let Value::Object(media) = media {
            let pointer = format!("{origin}/requestBody/content/{}", escape(media_type));
            visit(&pointer, Role::Request, media);
        }
    }
    for (status, response) in operation.responses_mut().into_iter().flatten() {
        let content = response.get_mut("content").and_then(Value::as_object_mut);
        for (media_type, media) in content.into_iter().flatten() {
            if let Value::Object(media) = media {
                let pointer = format!("{origin}/responses/{status}/content/{}", escape(media_type));
                visit(&pointer, Role::Response, media);
            }
        }
    }
}

/// Visits every schema of a document, named ones and those of operations, the innermost first.
pub(super) fn every(draft: &mut Draft, visit: &mut dyn FnMut(&SchemaPlace, &mut Value)) {
    for (name, schema) in &mut draft.schemas {
        let pointer = format!("/components/schemas/{}", escape(name));
        walk(schema, &SchemaPlace::root(pointer, name, None), visit);
    }
    for operation in &mut draft.operations {
        roots(operation, &mut |place, schema| walk(schema, place, visit));
    }
}

/// The types a schema allows: `type` is a list while a schema is repaired, where there are several.
pub(super) fn types(schema: &Map<String, Value>) -> Vec<&str> {
    match schema.get("type") {
        Some(Value::String(one)) => vec![one],
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// Whether a schema allows exactly one type, and this one.
pub(super) fn is(schema: &Map<String, Value>, kind: &str) -> bool {
    schema.get("type").is_some_and(|own| own == kind)
}

/// Sets the types a schema allows, sorted.
pub(super) fn set_types(schema: &mut Map<String, Value>, mut kinds: Vec<String>) {
    kinds.sort();
    kinds.dedup();
    let value = match kinds.as_slice() {
        [] => {
            schema.shift_remove("type");
            return;
        }
        [one] => Value::from(one.as_str()),
        _ => Value::from(kinds),
    };
    schema.insert("type".to_owned(), value);
}
