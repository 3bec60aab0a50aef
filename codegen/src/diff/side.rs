//! One of the two sides: its documents, and what is looked up in them.

use super::change::Direction;
use super::reach::{self, References, Usage};
use crate::document::pointer::escape;
use crate::document::reference::mentioned;
use crate::document::{COMMON, Document, path, shared};
use crate::load::{self, Source};
use crate::model::{self, Operation, Version};
use crate::problem::Problems;
use crate::{check, names};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Clean documents, parsed and checked; one side of a comparison.
#[derive(Clone, Debug)]
pub struct Side {
    documents: Vec<Document>,
    versions: Vec<Version>,
}

impl Side {
    /// Parses and checks documents. Their order does not matter.
    ///
    /// ```
    /// use cliq_codegen::{Source, diff::Side};
    ///
    /// assert!(Side::read(&[]).is_ok());
    /// let source = Source::new("v2/chats.yaml", "openapi: 3.1.0");
    /// assert!(Side::read(&[source]).unwrap_err().to_string().contains("OpenAPI `3.1.0`"));
    /// ```
    pub fn read(sources: &[Source]) -> Result<Self, Problems> {
        Self::of(load::documents(sources)?)
    }

    /// Checks documents that are parsed already. Their order does not matter.
    pub fn of(mut documents: Vec<Document>) -> Result<Self, Problems> {
        documents.sort_by(|a, b| a.file.cmp(&b.file));
        check::all(&documents)?;
        let versions = model::versions(&documents)?;
        let documents =
            documents.iter().map(|document| shared::narrow(document).into_owned()).collect();
        Ok(Self { documents, versions })
    }

    pub(super) fn versions(&self) -> &[Version] {
        &self.versions
    }

    pub(super) fn documents<'a>(&'a self, version: &'a str) -> impl Iterator<Item = &'a Document> {
        self.documents.iter().filter(move |document| document.version == version)
    }

    pub(super) fn index(&self, version: &str) -> Option<Index<'_>> {
        let model = self.versions.iter().find(|known| known.name == version)?;
        let own = self.documents.iter().filter(|document| document.version == version);
        Some(Index::new(model, own.map(|document| (document.module.as_str(), document)).collect()))
    }
}

/// What stands in the documents of a version, by name.
pub(super) struct Index<'a> {
    pub(super) model: &'a Version,
    /// By module.
    pub(super) documents: BTreeMap<&'a str, &'a Document>,
    /// By id.
    pub(super) operations: BTreeMap<&'a str, Placed<'a>>,
    /// By name; names are unique over all modules.
    pub(super) schemas: BTreeMap<&'a str, Component<'a>>,
    /// Shared responses, by module and name.
    pub(super) responses: BTreeMap<(&'a str, &'a str), Component<'a>>,
    /// Places of schemas that are named after an operation: `channels_create.request`.
    pub(super) places: BTreeMap<String, String>,
    /// The schemas that each schema refers to by itself.
    pub(super) refers: References<'a>,
}

/// An operation with its place.
pub(super) struct Placed<'a> {
    pub(super) model: &'a Operation,
    pub(super) module: &'a str,
    pub(super) raw: &'a Map<String, Value>,
    /// File and JSON pointer.
    pub(super) location: String,
}

/// A component with its place, and the operations that reach it.
pub(super) struct Component<'a> {
    pub(super) module: &'a str,
    pub(super) raw: &'a Value,
    /// File and JSON pointer.
    pub(super) location: String,
    pub(super) reach: Usage<'a>,
}

impl<'a> Index<'a> {
    fn new(model: &'a Version, documents: BTreeMap<&'a str, &'a Document>) -> Self {
        let operations: BTreeMap<&str, Placed<'_>> = model
            .modules
            .iter()
            .flat_map(|module| module.operations.iter().map(move |one| (module, one)))
            .map(|(module, operation)| {
                let pointer = format!("/paths/{}/{}", escape(&operation.path), operation.verb);
                let file = documents.get(module.name.as_str()).map_or("", |known| &known.file);
                let placed = Placed {
                    model: operation,
                    module: &module.name,
                    raw: &operation.raw,
                    location: format!("{file}#{pointer}"),
                };
                (operation.id.as_str(), placed)
            })
            .collect();
        let mut schemas = BTreeMap::new();
        let mut responses = BTreeMap::new();
        for document in documents.values() {
            for (name, component) in components(document, "schemas") {
                schemas.insert(name, component);
            }
            for (name, component) in components(document, "responses") {
                responses.insert((document.module.as_str(), name), component);
            }
        }
        let places = operations
            .keys()
            .flat_map(|id| {
                let body = (Operation::body_name(id), format!("{id}.request"));
                [body, (Operation::response_name(id), format!("{id}.response"))]
            })
            .collect();
        let refers = BTreeMap::new();
        let mut index = Self { model, documents, operations, schemas, responses, places, refers };
        index.follow();
        index
    }

    /// Follows every reference of every operation.
    fn follow(&mut self) {
        self.refers =
            self.schemas.iter().map(|(name, known)| (*name, mentioned(known.raw))).collect();
        let mut schemas = Vec::new();
        let mut responses = Vec::new();
        for (id, placed) in &self.operations {
            let mut wanted = Vec::new();
            for key in ["parameters", "requestBody"] {
                wanted.extend(placed.raw.get(key).map(|value| (Direction::Request, value)));
            }
            let declared = placed.raw.get("responses").and_then(Value::as_object);
            for (status, response) in declared.into_iter().flatten() {
                let succeeds = status.starts_with('2');
                let direction = if succeeds { Direction::Response } else { Direction::Neither };
                responses.extend(response_key(placed.module, response).map(|key| (key, *id)));
                wanted.push((direction, self.response(placed.module, response)));
            }
            for (direction, value) in wanted {
                schemas.extend(self.reached(value).into_iter().map(|name| (name, direction, *id)));
            }
            // The columns of an export name the scalars they hold.
            let columns = placed.raw.get("x-cliq-columns").and_then(Value::as_array);
            let kinds =
                columns.into_iter().flatten().filter_map(|column| column.get("type")?.as_str());
            schemas.extend(kinds.map(|name| (name, Direction::Response, *id)));
        }
        for (name, direction, id) in schemas {
            if let Some(component) = self.schemas.get_mut(name) {
                component.reach.direction = component.reach.direction.and(direction);
                component.reach.operations.insert(id);
            }
        }
        for (key, id) in responses {
            if let Some(component) = self.responses.get_mut(&key) {
                component.reach.operations.insert(id);
            }
        }
    }

    /// The schemas that a value reaches, through others too.
    pub(super) fn reached(&self, value: &'a Value) -> BTreeSet<&'a str> {
        reach::reached(&self.refers, value)
    }

    /// Follows a reference to a shared response; returns anything else unchanged.
    pub(super) fn response(&self, module: &'a str, value: &'a Value) -> &'a Value {
        response_key(module, value)
            .and_then(|key| self.responses.get(&key))
            .map_or(value, |component| component.raw)
    }
}

/// The shared response that a reference names.
pub(super) fn response_key<'a>(module: &'a str, value: &'a Value) -> Option<(&'a str, &'a str)> {
    let (file, pointer) = value.get("$ref")?.as_str()?.split_once('#')?;
    let name = pointer.strip_prefix("/components/responses/")?;
    Some((if file.is_empty() { module } else { COMMON }, name))
}

impl Placed<'_> {
    /// How users call it: `channels().create`.
    pub(super) fn call(&self) -> String {
        format!("{}().{}", names::field(self.module), names::field(&self.model.method))
    }

    /// The method of the handle.
    pub(super) fn method_item(&self) -> String {
        let handle = names::type_name(self.module);
        format!("{}::{handle}::{}", self.module, names::field(&self.model.method))
    }

    /// The type of the request.
    pub(super) fn request_item(&self) -> String {
        format!("{}::request::{}", self.module, self.model.request_name)
    }

    /// A setter of the request.
    pub(super) fn setter_item(&self, wire: &str) -> String {
        format!("{}::{}", self.request_item(), names::setter(wire))
    }

    /// The descriptor.
    pub(super) fn descriptor_item(&self) -> String {
        format!("{}::operation::{}", self.module, names::constant(&self.model.method))
    }

    /// Verb and path, in front of it the path of the server.
    pub(super) fn address(&self) -> String {
        let model = self.model;
        format!("{} {}{}", model.verb.to_uppercase(), model.base, model.path)
    }

    /// What tells an operation from others, whatever its id: verb and path without names.
    pub(super) fn shape(&self) -> String {
        path::anonymous(&self.address())
    }
}

fn components<'a>(
    document: &'a Document,
    section: &str,
) -> impl Iterator<Item = (&'a str, Component<'a>)> {
    let place = format!("{}#/components/{section}", document.file);
    let own = document.pointer(&format!("/components/{section}")).and_then(Value::as_object);
    own.into_iter().flatten().map(move |(name, raw)| {
        let component = Component {
            module: &document.module,
            raw,
            location: format!("{place}/{}", escape(name)),
            reach: Usage { direction: Direction::Neither, operations: BTreeSet::new() },
        };
        (name.as_str(), component)
    })
}
