//! From drafts to documents in the form that `specs/README.md` describes.

mod groups;
mod lower;
mod names;
mod shared;

pub(super) use shared::{ERRORS, SCHEME, Shared};

use super::Intake;
use super::draft::{Draft, DraftOperation};
use super::nodes;
use super::words::spaced;
use crate::document::{COMMON, Document};
use groups::Groups;
use lower::Lower;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Path of the document of a module.
pub(super) fn path(api: &str, module: &str) -> String {
    format!("{api}/{module}.yaml")
}

/// The documents of all drafts and the one for what they share.
pub(super) fn documents(intake: &mut Intake) -> Vec<Document> {
    let Intake { api, drafts, log } = intake;
    let mut drafts = drafts.clone();
    let groups = Groups::of(&mut drafts);
    groups.report(log);
    let mut lower = Lower::new(&groups);
    let mut common = shared::Common::new(api);
    let mut lowered = Vec::new();
    for draft in &mut drafts {
        let scopes = shared::used_scopes(draft);
        common.scopes(&scopes);
        common.errors(draft);
        let paths = paths(draft, &mut lower);
        lowered.push((draft, paths, scopes));
    }
    lower.finish();
    let mut documents = Vec::new();
    for (draft, paths, scopes) in lowered {
        let schemas = lower.schemas(&draft.module);
        let root = root(api, draft, paths, schemas, scopes);
        documents.push(document(api, &draft.module, Some(&draft.file), root));
    }
    let shared = common.root(lower.schemas(COMMON), lower.scalars());
    documents.push(document(api, COMMON, None, shared));
    documents.sort_by(|a, b| a.file.cmp(&b.file));
    documents
}

fn document(
    api: &str,
    module: &str,
    published: Option<&str>,
    root: Map<String, Value>,
) -> Document {
    Document {
        file: path(api, module),
        version: api.to_owned(),
        module: module.to_owned(),
        published: published.map(str::to_owned),
        root,
    }
}

fn paths(draft: &mut Draft, lower: &mut Lower<'_>) -> Map<String, Value> {
    let mut paths: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    let module = draft.module.clone();
    let stem = draft.file.rsplit('/').next().unwrap_or_default();
    let stem = stem.split('.').next().unwrap_or_default().to_owned();
    for operation in &mut draft.operations {
        let id = operation.text("operationId").to_owned();
        nodes::roots(operation, &mut |place, schema| {
            let root = place
                .role
                .map_or(place.name.clone(), |role| names::root(role, &id, &place.pointer));
            *schema = lower.root(schema.take(), &module, &root, place);
        });
        operation.raw.insert("tags".to_owned(), json!([module]));
        operation.raw.insert("x-cliq-source".to_owned(), json!([format!("published: {stem}")]));
        operation.raw.retain(|key, _| !key.starts_with("x-intake"));
        let raw = ordered(operation);
        paths.entry(operation.path.clone()).or_default().insert(operation.verb.clone(), raw.into());
    }
    paths.into_iter().map(|(path, item)| (path, Value::Object(item))).collect()
}

/// The keys of an operation in the order of the specifications; others are left out.
fn ordered(operation: &mut DraftOperation) -> Map<String, Value> {
    const KEYS: &[&str] = &[
        "operationId",
        "tags",
        "summary",
        "description",
        "deprecated",
        "x-cliq-source",
        "x-cliq-rate-limit",
        "x-cliq-errors",
        "x-cliq-note",
        "security",
        "parameters",
        "requestBody",
        "responses",
    ];
    let mut ordered = Map::new();
    for key in KEYS {
        let Some(value) = operation.raw.shift_remove(*key) else { continue };
        let empty = value.as_array().is_some_and(Vec::is_empty) && *key != "security";
        if !empty && (*key != "deprecated" || value == Value::Bool(true)) {
            ordered.insert((*key).to_owned(), value);
        }
    }
    ordered
}

fn root(
    api: &str,
    draft: &Draft,
    paths: Map<String, Value>,
    schemas: Map<String, Value>,
    scopes: Map<String, Value>,
) -> Map<String, Value> {
    let number = api.trim_start_matches('v');
    let scheme = shared::scheme(scopes);
    let mut components = json!({ "securitySchemes": { SCHEME: scheme } });
    if let (Value::Object(components), false) = (&mut components, schemas.is_empty()) {
        components.insert("schemas".to_owned(), schemas.into());
    }
    let title = format!("Zoho Cliq REST API {api}: {}", spaced(&draft.module));
    let Value::Object(root) = json!({
        "openapi": "3.0.3",
        "info": shared::info(&title, number, &draft.description),
        "servers": [{ "url": draft.server, "description": "United States data center" }],
        "tags": [{ "name": draft.module, "description": draft.description }],
        "paths": paths,
        "components": components,
    }) else {
        return Map::new();
    };
    root
}
