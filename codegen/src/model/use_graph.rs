//! Which modules need a schema: what no operation reaches is not generated.

use super::kind::Type;
use super::operation::Response;
use super::schema::{Field, Schema, Shape};
use super::version::Module;
use std::collections::{BTreeMap, BTreeSet};

/// What operations reach.
#[derive(Default)]
pub(super) struct Reach {
    /// For each schema the modules that reach it.
    pub(super) used_by: BTreeMap<String, BTreeSet<String>>,
    /// Schemas that requests send.
    pub(super) sent: BTreeSet<String>,
    /// Schemas that JSON responses hold.
    pub(super) read: BTreeSet<String>,
}

/// Follows operations to the schemas that they are made of.
pub(super) fn reach(modules: &[Module], schemas: &BTreeMap<String, Schema>) -> Reach {
    let mut result = Reach::default();
    for module in modules {
        let mut reached = BTreeSet::new();
        for operation in &module.operations {
            let mut own = BTreeSet::new();
            for parameter in &operation.parameters {
                follow(&parameter.kind, schemas, &mut own);
            }
            match &operation.response {
                Response::Json(kind) | Response::JsonOrEmpty(kind) => {
                    let mut own = BTreeSet::new();
                    follow(kind, schemas, &mut own);
                    result.read.extend(own.iter().cloned());
                    reached.extend(own);
                }
                Response::Csv(kind) => follow(kind, schemas, &mut reached),
                Response::Empty | Response::Binary => {}
            }
            if let Some(kind) = operation.body.kind() {
                follow(&kind, schemas, &mut own);
            }
            result.sent.extend(own.iter().cloned());
            reached.extend(own);
        }
        for name in reached {
            result.used_by.entry(name).or_default().insert(module.name.clone());
        }
    }
    result
}

/// Adds the schemas that values of a type are made of, its own included.
pub(super) fn follow(
    kind: &Type,
    schemas: &BTreeMap<String, Schema>,
    reached: &mut BTreeSet<String>,
) {
    let name = match kind {
        Type::Named(name) => name,
        Type::List(inner) | Type::Map(inner) => return follow(inner, schemas, reached),
        _ => return,
    };
    if !reached.insert(name.clone()) {
        return;
    }
    let of_fields = |fields: &[Field], reached: &mut BTreeSet<String>| {
        for field in fields {
            follow(&field.kind, schemas, reached);
        }
    };
    match schemas.get(name).map(|schema| &schema.shape) {
        Some(Shape::Object { fields, .. }) => of_fields(fields, reached),
        Some(Shape::Extension { base, fields }) => {
            follow(base, schemas, reached);
            of_fields(fields, reached);
        }
        Some(Shape::Union(variants)) => {
            for variant in variants {
                follow(&variant.kind, schemas, reached);
            }
        }
        Some(Shape::Alias(kind)) => follow(kind, schemas, reached),
        Some(Shape::Scalar(_) | Shape::Enum(_)) | None => {}
    }
}
