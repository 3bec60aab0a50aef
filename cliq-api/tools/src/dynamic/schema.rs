//! What a document says of a value at a path.

use serde_json::{Map, Value};

/// How deep references and combinations are followed.
const DEPTH: usize = 16;

/// The named schemas of a module.
#[derive(Clone, Copy, Debug)]
pub(super) struct Schemas<'a>(pub(super) Option<&'a Map<String, Value>>);

/// All schemas that may describe a value: references are resolved, and alternatives stand side by
/// side. No schema means that the documents do not declare the value.
#[derive(Clone, Debug)]
pub(super) struct Node<'a> {
    parts: Vec<(Option<&'a str>, &'a Value)>,
    schemas: Schemas<'a>,
}

impl<'a> Schemas<'a> {
    pub(super) fn node(self, schema: &'a Value) -> Node<'a> {
        self.union([schema].into_iter())
    }

    fn union(self, schemas: impl Iterator<Item = &'a Value>) -> Node<'a> {
        let mut parts = Vec::new();
        for schema in schemas {
            self.expand(None, schema, DEPTH, &mut parts);
        }
        Node { parts, schemas: self }
    }

    fn expand(
        self,
        name: Option<&'a str>,
        schema: &'a Value,
        depth: usize,
        parts: &mut Vec<(Option<&'a str>, &'a Value)>,
    ) {
        let Some(depth) = depth.checked_sub(1) else { return };
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            let name = reference.rsplit('/').next().unwrap_or_default();
            if let Some(target) = self.0.and_then(|schemas| schemas.get(name)) {
                self.expand(Some(name), target, depth, parts);
            }
            return;
        }
        parts.push((name, schema));
        for key in ["allOf", "anyOf", "oneOf"] {
            let list = schema.get(key).and_then(Value::as_array).into_iter().flatten();
            list.for_each(|part| self.expand(name, part, depth, parts));
        }
    }
}

impl<'a> Node<'a> {
    pub(super) const fn undeclared() -> Self {
        Self { parts: Vec::new(), schemas: Schemas(None) }
    }

    pub(super) fn is_declared(&self) -> bool {
        !self.parts.is_empty()
    }

    /// The property of an object; where it has no such property but is a map, what its values are.
    pub(super) fn property(&self, key: &str) -> Node<'a> {
        let own = |(_, schema): &(_, &'a Value)| schema.get("properties")?.get(key);
        let found: Vec<&Value> = self.parts.iter().filter_map(own).collect();
        if found.is_empty() {
            self.schemas.union(self.parts.iter().filter_map(|(_, schema)| map_values(schema)))
        } else {
            self.schemas.union(found.into_iter())
        }
    }

    /// Whether objects may have keys that the documents do not name one by one.
    pub(super) fn is_map(&self) -> bool {
        self.parts.iter().any(|(_, schema)| {
            schema.get("additionalProperties").is_some_and(|values| values != &Value::Bool(false))
                || scalar(schema) == Some("record-values")
        })
    }

    /// Whether a property is declared by name.
    pub(super) fn names(&self, key: &str) -> bool {
        self.parts.iter().any(|(_, schema)| {
            schema.get("properties").is_some_and(|properties| properties.get(key).is_some())
        })
    }

    /// Whether any property is declared by name.
    pub(super) fn has_properties(&self) -> bool {
        self.parts.iter().any(|(_, schema)| schema.get("properties").is_some())
    }

    /// The entries of a list. Where the documents have a single value, a list holds such values.
    pub(super) fn items(&self) -> Node<'a> {
        let items: Vec<&Value> =
            self.parts.iter().filter_map(|(_, schema)| schema.get("items")).collect();
        if items.is_empty() { self.clone() } else { self.schemas.union(items.into_iter()) }
    }

    /// This object; where the documents have a list, the object stands for an entry.
    pub(super) fn object(&self) -> Node<'a> {
        let is_object = |schema: &Value| {
            schema.get("properties").is_some()
                || map_values(schema).is_some()
                || scalar(schema).is_some()
        };
        if self.parts.iter().any(|(_, schema)| is_object(schema)) {
            self.clone()
        } else {
            self.items()
        }
    }

    pub(super) fn has_scalar(&self, names: &[&str]) -> bool {
        self.parts.iter().any(|(_, schema)| scalar(schema).is_some_and(|one| names.contains(&one)))
    }

    /// The name of the identifier this is, such as `ChannelId`.
    pub(super) fn identifier(&self) -> Option<&'a str> {
        self.parts.iter().find_map(|(name, schema)| {
            scalar(schema).filter(|one| one.ends_with("identifier")).and(*name)
        })
    }

    pub(super) fn has_type(&self, names: &[&str]) -> bool {
        self.parts.iter().any(|(_, schema)| {
            schema.get("type").and_then(Value::as_str).is_some_and(|one| names.contains(&one))
        })
    }

    pub(super) fn is_enum(&self) -> bool {
        self.enum_values().next().is_some()
    }

    pub(super) fn allows(&self, value: &Value) -> bool {
        self.enum_values().any(|known| known == value)
    }

    fn enum_values(&self) -> impl Iterator<Item = &'a Value> {
        self.parts
            .iter()
            .filter_map(|(_, schema)| schema.get("enum").and_then(Value::as_array))
            .flatten()
    }
}

fn scalar(schema: &Value) -> Option<&str> {
    schema.get("x-cliq-scalar").and_then(Value::as_str)
}

/// What the values of a map are.
fn map_values(schema: &Value) -> Option<&Value> {
    schema.get("additionalProperties").filter(|values| values.is_object())
}
