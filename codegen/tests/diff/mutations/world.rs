//! The committed documents, ready to be edited, and what the edits need to know of them. Nothing
//! here asks the code under test.

use cliq_codegen::document::Document;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Numbers that look random and are the same in every run (`SplitMix64`).
pub struct Random(pub u64);

impl Random {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    pub fn flag(&mut self) -> bool {
        self.next().is_multiple_of(2)
    }

    /// One of a list; nothing of an empty one.
    pub fn of<T: Clone>(&mut self, all: &[T]) -> Option<T> {
        let index = usize::try_from(self.next() % u64::try_from(all.len().max(1)).ok()?).ok()?;
        all.get(index).cloned()
    }
}

/// An operation by its place.
#[derive(Clone, Debug)]
pub struct Operation {
    pub document: usize,
    pub path: String,
    pub verb: String,
    pub id: String,
}

/// A named schema by its place.
#[derive(Clone, Debug)]
pub struct Schema {
    pub document: usize,
    pub name: String,
}

/// What an object becomes for users of the crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Arguments,
    Upload,
    Struct,
}

#[derive(Clone)]
pub struct World {
    pub documents: Vec<Document>,
}

impl World {
    pub fn operations(&self) -> Vec<Operation> {
        let mut all = Vec::new();
        for (document, one) in self.documents.iter().enumerate() {
            for (path, item) in one.root["paths"].as_object().unwrap() {
                for (verb, operation) in item.as_object().unwrap() {
                    let id = operation["operationId"].as_str().unwrap().to_owned();
                    all.push(Operation { document, path: path.clone(), verb: verb.clone(), id });
                }
            }
        }
        all
    }

    pub fn operation(&mut self, at: &Operation) -> &mut Value {
        &mut self.documents[at.document].root["paths"][&at.path][&at.verb]
    }

    /// An operation of which something holds.
    pub fn some(&self, random: &mut Random, fits: impl Fn(&Value) -> bool) -> Option<Operation> {
        let mut all = self.operations();
        all.retain(|at| fits(&self.documents[at.document].root["paths"][&at.path][&at.verb]));
        random.of(&all)
    }

    pub fn schemas(&self) -> Vec<Schema> {
        let mut all = Vec::new();
        for (document, one) in self.documents.iter().enumerate() {
            let own = one.root["components"].get("schemas").and_then(Value::as_object);
            for name in own.into_iter().flat_map(|own| own.keys()) {
                all.push(Schema { document, name: name.clone() });
            }
        }
        all
    }

    pub fn schema(&mut self, at: &Schema) -> &mut Value {
        &mut self.documents[at.document].root["components"]["schemas"][&at.name]
    }

    /// A schema in each version that shares it; the schema alone if it is not shared.
    pub fn twins(&mut self, at: &Schema) -> Vec<Schema> {
        let is_shared = |raw: &Value| raw.get("x-cliq-shared") == Some(&Value::Bool(true));
        if !is_shared(self.schema(at)) {
            return vec![at.clone()];
        }
        let mut all = self.schemas();
        all.retain(|other| other.name == at.name);
        all
    }

    /// A schema of which something holds.
    pub fn some_schema(
        &self,
        random: &mut Random,
        fits: impl Fn(&Value) -> bool,
    ) -> Option<Schema> {
        let mut all = self.schemas();
        all.retain(|at| fits(&self.documents[at.document].root["components"]["schemas"][&at.name]));
        random.of(&all)
    }

    /// Whether requests send a schema, and whether successful responses hold it.
    pub fn ways(&self, schema: &str) -> (bool, bool) {
        let mut direct: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for at in self.schemas() {
            let raw = &self.documents[at.document].root["components"]["schemas"][&at.name];
            // Versions may have different schemas of one name.
            direct.entry(at.name).or_default().extend(references(raw));
        }
        let reaches = |value: Option<&Value>| {
            let mut waiting: Vec<String> = value.map(references).into_iter().flatten().collect();
            let mut seen = BTreeSet::new();
            while let Some(name) = waiting.pop() {
                if seen.insert(name.clone()) {
                    waiting.extend(direct.get(&name).into_iter().flatten().cloned());
                }
            }
            seen.contains(schema)
        };
        let (mut sent, mut received) = (false, false);
        for at in self.operations() {
            let raw = &self.documents[at.document].root["paths"][&at.path][&at.verb];
            sent |= reaches(raw.get("parameters")) || reaches(raw.get("requestBody"));
            for (status, response) in raw["responses"].as_object().unwrap() {
                received |= status.starts_with('2') && reaches(Some(response));
            }
            let columns = raw.get("x-cliq-columns").and_then(Value::as_array);
            received |= columns.into_iter().flatten().any(|column| column["type"] == schema);
        }
        (sent, received)
    }

    /// What a report calls a schema: by the operation that it is named after, or by its name.
    pub fn place(&self, schema: &str) -> String {
        let mut places = self.operations().into_iter().filter_map(|at| {
            let ending = schema.strip_prefix(&pascal(&at.id))?;
            let ending = [("Request", "request"), ("Response", "response")]
                .into_iter()
                .find(|(name, _)| *name == ending)?;
            Some(format!("{}.{}", at.id, ending.1))
        });
        places.next().unwrap_or_else(|| schema.to_owned())
    }

    pub fn form(&self, schema: &str) -> Form {
        for at in self.operations() {
            let raw = &self.documents[at.document].root["paths"][&at.path][&at.verb];
            let Some(content) = raw.pointer("/requestBody/content").and_then(Value::as_object)
            else {
                continue;
            };
            for (media, content) in content {
                let reference = content["schema"]["$ref"].as_str().unwrap_or_default();
                if !reference.ends_with(&format!("/{schema}")) {
                    continue;
                }
                if media.starts_with("multipart/") {
                    return Form::Upload;
                }
                if schema == format!("{}Request", pascal(&at.id)) {
                    return Form::Arguments;
                }
            }
        }
        Form::Struct
    }
}

/// `channels_list_members` → `ChannelsListMembers`.
pub fn pascal(id: &str) -> String {
    let mut name = String::new();
    for word in id.split('_') {
        let (first, rest) = word.split_at(word.len().min(1));
        name.push_str(&first.to_uppercase());
        name.push_str(rest);
    }
    name
}

fn references(value: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut waiting = vec![value];
    while let Some(value) = waiting.pop() {
        match value {
            Value::Object(map) => {
                if let Some(Value::String(reference)) = map.get("$ref") {
                    found.extend(reference.rsplit('/').next().map(str::to_owned));
                }
                waiting.extend(map.values());
            }
            Value::Array(list) => waiting.extend(list),
            _ => {}
        }
    }
    found
}

/// Replaces a text wherever it is a value.
pub fn replace_text(value: &mut Value, from: &str, to: &str) {
    match value {
        Value::String(text) if text == from => to.clone_into(text),
        Value::Array(list) => list.iter_mut().for_each(|value| replace_text(value, from, to)),
        Value::Object(map) => map.values_mut().for_each(|value| replace_text(value, from, to)),
        _ => {}
    }
}

/// Mixes the keys of all objects, and the lists whose order says nothing.
pub fn shuffle(value: &mut Value, random: &mut Random, in_example: bool) {
    match value {
        Value::Array(list) => {
            for value in list {
                shuffle(value, random, in_example);
            }
        }
        Value::Object(map) => {
            let mut entries: Vec<(String, Value)> = std::mem::take(map).into_iter().collect();
            mix(&mut entries, random);
            for (key, mut value) in entries {
                let unordered = matches!(key.as_str(), "required" | "parameters" | "security");
                if let (Value::Array(list), true, false) = (&mut value, unordered, in_example) {
                    mix(list, random);
                }
                shuffle(&mut value, random, in_example || key.starts_with("example"));
                map.insert(key, value);
            }
            // The order of the values is that of their names.
            if !in_example
                && !map.contains_key("x-enum-varnames")
                && let Some(Value::Array(values)) = map.get_mut("enum")
            {
                mix(values, random);
            }
        }
        _ => {}
    }
}

pub fn mix<T>(list: &mut [T], random: &mut Random) {
    for index in (1..list.len()).rev() {
        let other = usize::try_from(random.next() % (index as u64 + 1)).unwrap();
        list.swap(index, other);
    }
}
