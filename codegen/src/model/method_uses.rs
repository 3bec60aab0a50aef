//! Follows each method to the schemas that it returns, contains or accepts.

use super::conversion::resolve;
use super::kind::Type;
use super::operation::Response;
use super::output::Output;
use super::schema::Schemas;
use super::use_graph;
use super::uses::{MethodName, Uses};
use super::version::Module;
use crate::names;
use std::collections::{BTreeMap, BTreeSet};

/// The uses of all schemas, by name.
pub(super) fn all(modules: &[Module], schemas: &Schemas) -> BTreeMap<String, Uses> {
    let mut uses: BTreeMap<String, Uses> = BTreeMap::new();
    for module in modules {
        for operation in module.methods() {
            let name =
                MethodName { module: module.name.clone(), method: names::field(&operation.method) };
            let mut note = |schema: String, list: fn(&mut Uses) -> &mut Vec<MethodName>| {
                list(uses.entry(schema).or_default()).push(name.clone());
            };
            let returned = Output::of(schemas, operation).kind;
            let returned = returned.as_ref().and_then(|kind| named(schemas, kind));
            let whole = body(&operation.returns).and_then(|kind| named(schemas, kind));
            let mut part = BTreeSet::new();
            if let Some(kind) = body(&operation.returns) {
                use_graph::follow(kind, schemas, &mut part);
            }
            // Where methods share an endpoint, its response is one of what they return.
            let shared = body(&operation.response).and_then(|kind| named(schemas, kind));
            if let Some(schema) = shared.filter(|schema| !part.contains(*schema)) {
                note(schema.to_owned(), |uses| &mut uses.whole);
            }
            for schema in part {
                if returned == Some(schema.as_str()) {
                    note(schema, |uses| &mut uses.returned);
                } else if whole == Some(schema.as_str()) {
                    note(schema, |uses| &mut uses.whole);
                } else {
                    note(schema, |uses| &mut uses.part);
                }
            }
            let mut accepted = BTreeSet::new();
            for input in operation.request.arguments.iter().chain(&operation.request.setters) {
                use_graph::follow(&input.kind, schemas, &mut accepted);
            }
            for schema in accepted {
                note(schema, |uses| &mut uses.accepted);
            }
        }
    }
    uses
}

/// What the body of a response is.
fn body(response: &Response) -> Option<&Type> {
    match response {
        Response::Json(kind) | Response::JsonOrEmpty(kind) | Response::Csv(kind) => Some(kind),
        Response::Empty | Response::Binary => None,
    }
}

/// The schema of a type, or that of the entries of a list or a map.
fn named<'a>(schemas: &'a Schemas, kind: &'a Type) -> Option<&'a str> {
    match resolve(schemas, kind) {
        Type::Named(name) => Some(name),
        Type::List(inner) | Type::Map(inner) => named(schemas, inner),
        _ => None,
    }
}
