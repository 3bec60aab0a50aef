//! From the checked documents of a version to its model.

use super::conversion::resolve as resolve_kind;
use super::kind::Type;
use super::operation::{Body, Response};
use super::schema::{Schema, Schemas, Shape};
use super::version::{Module, Version};
use super::{columns, method_uses, read, request_name, resolve, use_graph};
use crate::document::Document;
use crate::problem::{Problem, Problems};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The root every server address of the documents has.
const ROOT: &str = "https://cliq.zoho.com";

pub(super) fn version(
    name: &str,
    is_main: bool,
    documents: &[&Document],
) -> Result<Version, Problems> {
    let mut modules = Vec::new();
    let mut schemas = Schemas::new();
    let mut found = Vec::new();
    for document in documents {
        if let Some(Value::Object(own)) = document.pointer("/components/schemas") {
            for (schema, raw) in own {
                let own = Schema::of_version(schema, &document.module, name, raw);
                schemas.insert(schema.clone(), own);
            }
        }
        if document.is_common() {
            continue;
        }
        match module(document) {
            Ok(module) => modules.push(module),
            Err(problem) => found.push(problem),
        }
    }
    Problems::check(found)?;
    modules.sort_by(|a, b| a.name.cmp(&b.name));
    request_name::check(name, &modules, |known| schemas.contains_key(known))?;
    schemas.extend(columns::rows(&modules).map(|row| (row.name.clone(), row)));
    let use_graph::Reach { used_by, sent, read } = use_graph::reach(&modules, &schemas);
    for operation in modules.iter_mut().flat_map(|module| &mut module.operations) {
        resolve::operation(operation, &schemas);
    }
    let responses = responses(&modules, &schemas);
    let taken = taken(&modules, &schemas);
    let uses = method_uses::all(&modules, &schemas);
    let operations = || modules.iter().flat_map(|module| &module.operations);
    let bodies = operations().filter_map(|operation| match &operation.body {
        Body::Spread { schema, .. } => Some(schema.clone()),
        _ => None,
    });
    let forms = operations().filter_map(|operation| match &operation.body {
        Body::Multipart { schema } => Some(schema.clone()),
        _ => None,
    });
    Ok(Version {
        name: name.to_owned(),
        is_main,
        bodies: bodies.collect(),
        forms: forms.collect(),
        modules,
        schemas,
        used_by,
        uses,
        sent,
        read,
        responses,
        taken,
    })
}

/// The values of enumerations that further methods send.
fn taken(modules: &[Module], schemas: &Schemas) -> BTreeMap<String, BTreeSet<String>> {
    let mut taken = BTreeMap::<String, BTreeSet<String>>::new();
    for method in modules.iter().flat_map(Module::methods) {
        for (name, value) in &method.sends {
            let parameter = method.parameters.iter().find(|parameter| parameter.wire == *name);
            let kind = parameter.map(|parameter| match resolve_kind(schemas, &parameter.kind) {
                Type::List(item) => item.as_ref(),
                kind => kind,
            });
            if let Some(Type::Named(schema)) = kind {
                let schema = target(schemas, schema).to_owned();
                taken.entry(schema).or_default().insert(value.clone());
            }
        }
    }
    taken
}

/// Schemas that are the whole of a JSON response, or of one of its forms.
fn responses(modules: &[Module], schemas: &Schemas) -> BTreeSet<String> {
    modules
        .iter()
        .flat_map(Module::methods)
        .flat_map(|operation| [&operation.response, &operation.returns])
        .filter_map(|response| match response {
            Response::Json(Type::Named(name)) | Response::JsonOrEmpty(Type::Named(name)) => {
                Some(target(schemas, name).to_owned())
            }
            _ => None,
        })
        .collect()
}

/// The name behind aliases.
fn target<'a>(schemas: &'a Schemas, name: &'a str) -> &'a str {
    let mut name = name;
    while let Some(Shape::Alias(Type::Named(next))) = schemas.get(name).map(|s| &s.shape) {
        name = next;
    }
    name
}

/// What stands between the root of the server and the paths of a document.
pub(crate) fn base(document: &Document) -> Result<&str, Problem> {
    let server = document.pointer("/servers/0/url").and_then(Value::as_str).unwrap_or_default();
    server.strip_prefix(ROOT).filter(|base| base.starts_with('/')).ok_or_else(|| {
        Problem::new(
            &document.file,
            "/servers/0/url",
            format!("`{server}` is not a URL below {ROOT}"),
            "use the United States data center; the client substitutes others",
        )
    })
}

fn module(document: &Document) -> Result<Module, Problem> {
    let base = base(document)?;
    let operations = document
        .operations()
        .map(|placed| read::operation(&document.module, base, &placed))
        .collect();
    let description = document
        .pointer("/info/description")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    Ok(Module { name: document.module.clone(), description, operations })
}
