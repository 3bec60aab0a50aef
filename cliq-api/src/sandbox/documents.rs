//! The documents of the API, as the generator hands them over.

use serde_json::{Map, Value};
use std::collections::HashMap;
use std::io;

static NOTHING: Value = Value::Null;

/// The documents of all compiled-in modules.
#[derive(Debug)]
pub(super) struct Documents {
    modules: Vec<Value>,
    operations: HashMap<String, usize>,
}

/// What the document says of one operation.
#[derive(Clone, Copy, Debug)]
pub(super) struct Document<'a> {
    operation: &'a Value,
    schemas: Schemas<'a>,
}

/// The named schemas of a module.
#[derive(Clone, Copy, Debug)]
pub(super) struct Schemas<'a>(pub(super) Option<&'a Map<String, Value>>);

impl Documents {
    pub(super) fn load(texts: &[(&str, &str)]) -> io::Result<Self> {
        let mut modules = Vec::with_capacity(texts.len());
        let mut operations = HashMap::new();
        for (index, (module, text)) in texts.iter().enumerate() {
            let document: Value = serde_json::from_str(text).map_err(|error| {
                io::Error::new(
                    io::ErrorKind::InvalidData,
                    format!(
                        "the sandbox cannot read the document of module `{module}`: {error}; run `cargo xtask generate`"
                    ),
                )
            })?;
            let ids = document.get("operations").and_then(Value::as_object);
            operations.extend(ids.into_iter().flatten().map(|(id, _)| (id.clone(), index)));
            modules.push(document);
        }
        Ok(Self { modules, operations })
    }

    pub(super) fn operation(&self, id: &str) -> Document<'_> {
        let module = self.operations.get(id).and_then(|index| self.modules.get(*index));
        let operation = module
            .and_then(|module| module.get("operations"))
            .and_then(|operations| operations.get(id))
            .unwrap_or(&NOTHING);
        let schemas = module.and_then(|module| module.get("schemas")).and_then(Value::as_object);
        Document { operation, schemas: Schemas(schemas) }
    }
}

impl<'a> Document<'a> {
    pub(super) fn schemas(self) -> Schemas<'a> {
        self.schemas
    }

    /// Parameters of one place: `path`, `query` or `header`.
    pub(super) fn parameters(self, place: &'static str) -> impl Iterator<Item = &'a Value> {
        list(self.operation, "parameters")
            .filter(move |parameter| parameter.get("in").and_then(Value::as_str) == Some(place))
    }

    /// The body, if there is one.
    pub(super) fn body(self) -> Option<&'a Value> {
        self.operation.get("body").filter(|body| body.is_object())
    }

    /// The successes, in the order of the document.
    pub(super) fn responses(self) -> impl Iterator<Item = &'a Value> {
        list(self.operation, "responses")
    }
}

impl<'a> Schemas<'a> {
    /// Follows references; one that leads nowhere allows everything.
    pub(super) fn resolve(self, mut schema: &'a Value) -> &'a Value {
        while let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            let name = reference.rsplit('/').next().unwrap_or_default();
            let Some(target) = self.0.and_then(|schemas| schemas.get(name)) else {
                return &NOTHING;
            };
            schema = target;
        }
        schema
    }
}

pub(super) fn list<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    value.get(key).and_then(Value::as_array).into_iter().flatten()
}
