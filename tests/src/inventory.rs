//! What the bundle says of an operation, for comparison with the facts beside the repository.

use cliq_codegen::bundle;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// The bundled documents.
pub struct Documents(Value);

impl Documents {
    /// Those of the repository.
    #[must_use]
    pub fn load() -> Self {
        let sources = crate::repository::sources().unwrap_or_else(|error| panic!("{error}"));
        Self(bundle::document(&sources, "v2").unwrap_or_else(|problems| panic!("{problems}")))
    }

    /// What the documents say of an operation.
    #[must_use]
    pub fn operation(&self, id: &str) -> Option<&Map<String, Value>> {
        let items = self.0.get("paths")?.as_object()?.values().filter_map(Value::as_object);
        items
            .flat_map(Map::values)
            .filter_map(Value::as_object)
            .find(|operation| operation.get("operationId").is_some_and(|known| known == id))
    }

    /// Error codes of any operation.
    #[must_use]
    pub fn shared_errors(&self) -> BTreeSet<&str> {
        let codes = self.0.get("x-cliq-errors").and_then(Value::as_array).into_iter().flatten();
        codes.filter_map(|entry| entry.get("code")?.as_str()).collect()
    }

    /// The parameter of an operation in the query.
    #[must_use]
    pub fn query<'a>(&'a self, operation: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
        let parameters = operation.get("parameters")?.as_array()?;
        parameters.iter().find(|parameter| {
            parameter.get("in").is_some_and(|place| place == "query")
                && parameter.get("name").is_some_and(|known| known == name)
        })
    }

    /// The schema of the body of an operation.
    #[must_use]
    pub fn body<'a>(&'a self, operation: &'a Map<String, Value>) -> Option<&'a Value> {
        let content = operation.get("requestBody")?.get("content")?.as_object()?;
        content.values().next()?.get("schema")
    }

    /// The schema of the JSON that an operation answers on success.
    #[must_use]
    pub fn response<'a>(&'a self, operation: &'a Map<String, Value>) -> Option<&'a Value> {
        let responses = operation.get("responses")?.as_object()?;
        let mut successes = responses.iter().filter(|(status, _)| status.starts_with('2'));
        successes.find_map(|(_, response)| {
            let parts = self.parts(response);
            parts.into_iter().find_map(|part| part.pointer("/content/application~1json/schema"))
        })
    }

    /// A schema and all that it is made of: references, parts and alternatives.
    #[must_use]
    pub fn parts<'a>(&'a self, schema: &'a Value) -> Vec<&'a Value> {
        let mut parts = vec![schema];
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            let target = self.0.pointer(reference.trim_start_matches('#'));
            parts.extend(target.into_iter().flat_map(|target| self.parts(target)));
        }
        for key in ["allOf", "anyOf", "oneOf"] {
            let list = schema.get(key).and_then(Value::as_array).into_iter().flatten();
            parts.extend(list.flat_map(|part| self.parts(part)));
        }
        parts
    }

    /// The schema of a property; that of an entry where the schema is a list.
    #[must_use]
    pub fn property<'a>(&'a self, schema: &'a Value, name: &str) -> Option<&'a Value> {
        self.parts(schema).into_iter().find_map(|part| {
            let own = part.get("properties").and_then(|properties| properties.get(name));
            let any = || {
                let placeholder = name.starts_with('{') || name == "*";
                part.get("additionalProperties").filter(|_| placeholder)
            };
            let entry = || part.get("items").and_then(|items| self.property(items, name));
            // A list inside an object of its own.
            let wrapped = || {
                let properties = part.get("properties").and_then(Value::as_object)?;
                let mut only = properties.values().filter(|_| properties.len() == 1);
                only.find(|inner| inner.get("items").is_some())
                    .and_then(|list| self.property(list, name))
            };
            own.or_else(any).or_else(entry).or_else(wrapped)
        })
    }

    /// Whether a limit such as `maxLength` stands on a schema or on its entries.
    #[must_use]
    pub fn has(&self, schema: &Value, keyword: &str, value: &Value) -> bool {
        self.parts(schema).into_iter().any(|part| {
            let same = |own: &Value| {
                own == value || own.as_f64().is_some_and(|n| Some(n) == value.as_f64())
            };
            // A limit that one source names alone is warned of.
            let stricter = part.get("x-cliq-stricter").and_then(Value::as_array);
            let mut warned = stricter.into_iter().flatten().filter_map(|entry| entry.get(keyword));
            part.get(keyword).is_some_and(same)
                || warned.any(same)
                || part.get("items").is_some_and(|items| self.has(items, keyword, value))
        })
    }

    /// Values that a schema or its entries name.
    #[must_use]
    pub fn values<'a>(&'a self, schema: &'a Value) -> Vec<&'a Value> {
        self.parts(schema)
            .into_iter()
            .flat_map(|part| {
                let named = ["enum", "x-extensible-enum"]
                    .into_iter()
                    .filter_map(|key| part.get(key)?.as_array())
                    .flatten();
                let below = part.get("items").map(|items| self.values(items));
                named.chain(below.into_iter().flatten()).collect::<Vec<_>>()
            })
            .collect()
    }
}
