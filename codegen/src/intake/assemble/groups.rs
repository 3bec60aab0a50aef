//! Objects and enums that get a name, and which of them are one.
//!
//! Two of them are one if they look alike and are called alike: the same structure under the same
//! property, or under the same published name. A name tells what a thing is to whoever uses one
//! operation; what several operations use is called by its module, and what several modules use by
//! itself.

use super::names;
use super::shared::SCALARS;
use crate::intake::draft::Draft;
use crate::intake::nodes::{self, Role, SchemaPlace};
use crate::intake::report::Log;
use crate::intake::words::{key, pascal, singular, words};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Names that would hide what generated code uses.
const RESERVED: &[&str] = &[
    "String",
    "Option",
    "Vec",
    "Box",
    "Result",
    "Some",
    "None",
    "Ok",
    "Err",
    "Self",
    "Default",
    "From",
    "Into",
    "Clone",
    "Debug",
    "Iterator",
    "IntoIterator",
    "ToString",
    "Send",
    "Sync",
    "Error",
    "ApiError",
    "Map",
    "Value",
    "Number",
    "ResourceId",
];

/// What two schemas that are one have in common: what they are called, and how they look.
pub(super) type Identity = (String, String);

#[derive(Debug)]
struct Group {
    identity: Identity,
    modules: BTreeSet<String>,
    operations: BTreeSet<String>,
    /// What holds the property in the first place.
    owner: String,
    /// File, pointer and published name of each place.
    places: Vec<(String, String, String)>,
    name: String,
    common: bool,
}

/// All groups.
#[derive(Debug, Default)]
pub(super) struct Groups {
    list: Vec<Group>,
    index: BTreeMap<Identity, usize>,
    /// The properties that each enum stands under. One that stands under many is called by its values.
    switches: BTreeMap<String, BTreeSet<String>>,
}

impl Groups {
    /// Finds the groups and names them.
    pub(super) fn of(drafts: &mut [Draft]) -> Self {
        let mut groups = Self { switches: switches(drafts), ..Self::default() };
        let mut taken: BTreeSet<String> =
            RESERVED.iter().chain(SCALARS).map(|name| (*name).to_owned()).collect();
        for draft in drafts.iter_mut() {
            let (module, file) = (draft.module.clone(), draft.file.clone());
            for operation in &mut draft.operations {
                let id = operation.text("operationId").to_owned();
                for role in [Role::Request, Role::Response] {
                    taken.insert(names::root(role, &id, "/responses/200/"));
                }
                nodes::roots(operation, &mut |root, schema| {
                    nodes::walk(schema, root, &mut |place, schema| {
                        if let Value::Object(map) = schema {
                            taken.extend(
                                map.get("x-intake-scalar")
                                    .and_then(Value::as_str)
                                    .map(str::to_owned),
                            );
                            let whole =
                                place.pointer == root.pointer && root.role != Some(Role::Parameter);
                            if is_named(map) && !(whole && map.contains_key("properties")) {
                                groups.add(&module, &file, &id, place, map);
                            }
                        }
                    });
                });
            }
        }
        groups.choose_names(&mut taken);
        groups
    }

    fn add(
        &mut self,
        module: &str,
        file: &str,
        id: &str,
        place: &SchemaPlace,
        schema: &Map<String, Value>,
    ) {
        let identity = self.identity(schema, &place.name);
        let next = self.list.len();
        let index = *self.index.entry(identity.clone()).or_insert(next);
        if index == next {
            self.list.push(Group {
                identity,
                modules: BTreeSet::new(),
                operations: BTreeSet::new(),
                owner: called(&place.owner),
                places: Vec::new(),
                name: String::new(),
                common: false,
            });
        }
        let Some(group) = self.list.get_mut(index) else { return };
        group.modules.insert(module.to_owned());
        group.operations.insert(id.to_owned());
        let published = schema.get("x-intake-name").and_then(Value::as_str).unwrap_or_default();
        group.places.push((file.to_owned(), place.pointer.clone(), published.to_owned()));
        group.common = group.modules.len() > 1;
    }

    fn choose_names(&mut self, taken: &mut BTreeSet<String>) {
        let shared = |group: &Group| group.operations.len() > 1;
        let mut rivals: BTreeMap<(String, Option<String>), usize> = BTreeMap::new();
        for group in self.list.iter().filter(|group| shared(group)) {
            *rivals.entry((group.identity.0.clone(), owner(group))).or_default() += 1;
        }
        let mut order: Vec<usize> = (0..self.list.len()).collect();
        order.sort_by_key(|index| {
            self.list
                .get(*index)
                .map(|group| (group.operations.first().cloned(), group.identity.clone()))
        });
        for index in order {
            let Some(group) = self.list.get_mut(index) else { continue };
            let base = group.identity.0.clone();
            let first = group.operations.first().map(|id| pascal(id)).unwrap_or_default();
            let alone = rivals.get(&(base.clone(), owner(group))).copied() == Some(1);
            let mut candidates = Vec::new();
            if shared(group) && alone {
                candidates.push(match owner(group) {
                    Some(module) => {
                        let module = words(&module)
                            .iter()
                            .map(|word| singular(word))
                            .collect::<Vec<_>>()
                            .join("_");
                        let module = pascal(&module);
                        if base.starts_with(&module) {
                            base.clone()
                        } else {
                            format!("{module}{base}")
                        }
                    }
                    None => base.clone(),
                });
            }
            candidates.push(format!("{first}{base}"));
            candidates.push(format!("{first}{}{base}", group.owner));
            let fresh = candidates.iter().find(|name| !taken.contains(*name)).cloned();
            group.name = fresh.unwrap_or_else(|| {
                let numbered = |number: usize| format!("{first}{base}{number}");
                // One of so many is free.
                let number =
                    (2..=taken.len() + 2).find(|number| !taken.contains(&numbered(*number)));
                numbered(number.unwrap_or_default())
            });
            taken.insert(group.name.clone());
        }
    }

    /// What a schema is called, and how it looks.
    fn identity(&self, schema: &Map<String, Value>, property: &str) -> Identity {
        let published = schema.get("x-intake-name").and_then(Value::as_str);
        let base = published.map_or_else(|| called(property), pascal);
        let base = if base.is_empty() { "Item".to_owned() } else { base };
        let look = look(&Value::Object(schema.clone())).to_string();
        match self.switches.get(&look).filter(|names| names.len() > 2) {
            Some(_) => (values_name(schema), look),
            None => (base, look),
        }
    }

    /// Name of a schema and whether modules share it.
    pub(super) fn find(&self, schema: &Map<String, Value>, property: &str) -> Option<(&str, bool)> {
        let group = self.list.get(*self.index.get(&self.identity(schema, property))?)?;
        Some((&group.name, group.common))
    }

    /// Says which published schemas got another name, and which became one.
    pub(super) fn report(&self, log: &mut Log) {
        for group in &self.list {
            for (index, (file, pointer, published)) in group.places.iter().enumerate() {
                if !published.is_empty() && pascal(published) != group.name {
                    log.repaired(
                        file,
                        pointer,
                        format!("the schema `{published}` is named `{}`", group.name),
                    );
                } else if published.is_empty() && index == 0 {
                    log.repaired(
                        file,
                        pointer,
                        format!("the inline schema is named `{}`", group.name),
                    );
                }
            }
        }
    }
}

/// The names of the properties that each enum stands under.
fn switches(drafts: &mut [Draft]) -> BTreeMap<String, BTreeSet<String>> {
    let mut switches: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for operation in drafts.iter_mut().flat_map(|draft| &mut draft.operations) {
        nodes::roots(operation, &mut |root, schema| {
            nodes::walk(schema, root, &mut |place, schema| {
                if let Value::Object(map) = schema
                    && map.contains_key("enum")
                    && is_named(map)
                {
                    let look = look(&Value::Object(map.clone())).to_string();
                    switches.entry(look).or_default().insert(place.name.clone());
                }
            });
        });
    }
    switches
}

/// `enabled` and `disabled` → `EnabledOrDisabled`.
fn values_name(schema: &Map<String, Value>) -> String {
    let values = schema.get("enum").and_then(Value::as_array);
    let names: Vec<String> =
        values.into_iter().flatten().filter_map(Value::as_str).take(3).map(pascal).collect();
    names.join("Or")
}

/// The module of a group that belongs to one.
fn owner(group: &Group) -> Option<String> {
    if group.common { None } else { group.modules.first().cloned() }
}

/// Whether a schema needs a name: an object with properties, or an enum of texts.
pub(super) fn is_named(schema: &Map<String, Value>) -> bool {
    let text = nodes::is(schema, "string");
    (text && schema.contains_key("enum")) || schema.get("properties").is_some_and(Value::is_object)
}

/// The name of a thing as a type, in the singular.
fn called(property: &str) -> String {
    let mut all = words(&key(property));
    if let Some(last) = all.last_mut() {
        *last = singular(last);
    }
    pascal(&all.join("_"))
}

/// A schema without texts and samples.
fn look(schema: &Value) -> Value {
    match schema {
        Value::Object(map) => {
            let mut plain = Map::new();
            for (key, value) in map {
                let value = match (key.as_str(), value) {
                    ("description" | "example" | "default" | "x-intake-bare", _) => continue,
                    ("properties", Value::Object(properties)) => properties
                        .iter()
                        .map(|(name, property)| (name.clone(), look(property)))
                        .collect::<Map<_, _>>()
                        .into(),
                    ("required", Value::Array(names)) => {
                        let mut names = names.clone();
                        names.sort_by_key(ToString::to_string);
                        names.into()
                    }
                    ("enum" | "x-enum-varnames" | "x-intake-also" | "x-intake-name", value) => {
                        value.clone()
                    }
                    (_, value) => look(value),
                };
                plain.insert(key.clone(), value);
            }
            plain.sort_keys();
            Value::Object(plain)
        }
        other => other.clone(),
    }
}
