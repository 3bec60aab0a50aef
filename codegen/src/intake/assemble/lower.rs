//! Schemas under repair → schemas of a document: named things are referred to, and marks of the
//! passes go.

use super::groups::{Groups, is_named};
use crate::document::{COMMON, COMMON_FILE};
use crate::intake::nodes::{SchemaPlace, is};
use crate::intake::passes::scalars::SCALAR;
use crate::intake::unite::ANY;
use crate::intake::words::spaced;
use crate::names;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Lowers the schemas of a run and collects those with a name, by module.
pub(super) struct Lower<'a> {
    groups: &'a Groups,
    made: BTreeMap<String, Map<String, Value>>,
    scalars: BTreeSet<String>,
}

impl<'a> Lower<'a> {
    pub(super) fn new(groups: &'a Groups) -> Self {
        Self { groups, made: BTreeMap::new(), scalars: BTreeSet::new() }
    }

    /// Lowers a body, a response or the schema of a parameter. An object is called `name`.
    pub(super) fn root(
        &mut self,
        schema: Value,
        module: &str,
        name: &str,
        place: &SchemaPlace,
    ) -> Value {
        let Value::Object(map) = schema else { return schema };
        if name.is_empty() || !map.contains_key("properties") {
            return self.schema(map, module, &place.name);
        }
        let described = map.contains_key("description");
        let mut object = self.object(map, module);
        if !described {
            let what = if name.ends_with("Request") { "Body" } else { "Response" };
            let id = name.trim_end_matches("Request").trim_end_matches("Response");
            object.insert(
                "description".to_owned(),
                format!("{what} of `{}`.", names::field(id)).into(),
            );
        }
        self.made.entry(module.to_owned()).or_default().insert(name.to_owned(), object.into());
        json!({ "$ref": format!("#/components/schemas/{name}") })
    }

    fn schema(&mut self, mut map: Map<String, Value>, module: &str, property: &str) -> Value {
        let description = map.get("description").cloned();
        if map.contains_key(ANY) {
            return described(Map::new(), description);
        }
        if let Some(name) = map.get(SCALAR).and_then(Value::as_str).map(str::to_owned) {
            self.scalars.insert(name.clone());
            let reference = reference(module, COMMON, &name);
            let also = map.shift_remove("x-intake-also");
            return refer(reference, also, description);
        }
        if is_named(&map) {
            let Some((name, common)) = self.groups.find(&map, property) else { return json!({}) };
            let home = if common { COMMON } else { module };
            let name = name.to_owned();
            self.make(map, home, &name, property);
            return refer(reference(module, home, &name), None, description);
        }
        if let Some(Value::Object(items)) = map.shift_remove("items") {
            let items = self.schema(items, module, property);
            map.insert("items".to_owned(), items);
        }
        if let Some(Value::Object(more)) = map.get("additionalProperties").cloned() {
            let more = self.schema(more, module, property);
            map.insert("additionalProperties".to_owned(), more);
        }
        Value::Object(finish(map))
    }

    /// Makes a named schema, once.
    fn make(&mut self, map: Map<String, Value>, home: &str, name: &str, property: &str) {
        let known = self.made.entry(home.to_owned()).or_default();
        if known.contains_key(name) {
            return;
        }
        // Holds the place while the parts are made.
        known.insert(name.to_owned(), Value::Null);
        let described = map.contains_key("description");
        let mut made =
            if map.contains_key("properties") { self.object(map, home) } else { finish(map) };
        if !described {
            made.insert(
                "description".to_owned(),
                format!("Value of `{property}`: {}.", spaced(name)).into(),
            );
        }
        self.made.entry(home.to_owned()).or_default().insert(name.to_owned(), made.into());
    }

    fn object(&mut self, mut map: Map<String, Value>, module: &str) -> Map<String, Value> {
        let mut fields = BTreeSet::new();
        let mut properties = Map::new();
        if let Some(Value::Object(own)) = map.shift_remove("properties") {
            for (name, property) in own {
                fields.insert(names::field(&name));
                if let Value::Object(property) = property {
                    let property = self.schema(property, module, &name);
                    properties.insert(name, property);
                }
            }
        }
        let open =
            map.shift_remove("additionalProperties").is_some_and(|more| more != Value::Bool(false));
        let mut object = finish(map);
        if let Some(Value::Array(required)) = object.get_mut("required") {
            required.retain(|name| name.as_str().is_some_and(|name| properties.contains_key(name)));
        }
        object.insert("type".to_owned(), "object".into());
        object.insert("properties".to_owned(), properties.into());
        if open && !fields.contains("extra") {
            object.insert("additionalProperties".to_owned(), true.into());
        }
        object
    }

    /// Nothing is left to hold a place.
    pub(super) fn finish(&mut self) {
        for schemas in self.made.values_mut() {
            schemas.retain(|_, schema| !schema.is_null());
            schemas.sort_keys();
        }
    }

    /// The named schemas of a module.
    pub(super) fn schemas(&self, module: &str) -> Map<String, Value> {
        self.made.get(module).cloned().unwrap_or_default()
    }

    /// Names of the scalars that are used.
    pub(super) fn scalars(&self) -> &BTreeSet<String> {
        &self.scalars
    }
}

fn reference(from: &str, home: &str, name: &str) -> Value {
    let file = if from != home && home == COMMON { COMMON_FILE } else { "" };
    json!({ "$ref": format!("{file}#/components/schemas/{name}") })
}

/// A reference, also with a description beside it, or with a plain type as an alternative.
fn refer(reference: Value, also: Option<Value>, description: Option<Value>) -> Value {
    let mut map = Map::new();
    match also {
        Some(also) => map.insert("anyOf".to_owned(), json!([reference, also])),
        None if description.is_some() => map.insert("allOf".to_owned(), json!([reference])),
        None => return reference,
    };
    described(map, description)
}

fn described(mut map: Map<String, Value>, description: Option<Value>) -> Value {
    if let Some(description) = description {
        map.insert("description".to_owned(), description);
    }
    Value::Object(map)
}

/// Takes the marks of the passes and the samples out.
fn finish(mut map: Map<String, Value>) -> Map<String, Value> {
    map.retain(|key, _| !key.starts_with("x-intake") && key != "example");
    if is(&map, "integer") && !map.contains_key("format") {
        map.insert("format".to_owned(), "int64".into());
    }
    map
}
