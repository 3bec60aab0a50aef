//! Follows each method to the schemas that it returns, contains or accepts.

use super::conversion::resolve;
use super::kind::Type;
use super::operation::{Operation, Response};
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
            let whole = response(operation).and_then(|kind| named(schemas, kind));
            let mut part = BTreeSet::new();
            if let Some(kind) = response(operation) {
                use_graph::follow(kind, schemas, &mut part);
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
fn response(operation: &Operation) -> Option<&Type> {
    match &operation.returns {
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
