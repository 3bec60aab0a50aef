//! Which modules need a schema: what no operation reaches is not generated.

use super::Module;
use super::operation::{Answer, Body};
use super::schema::{Field, Schema, Shape, Type};
use std::collections::{BTreeMap, BTreeSet};

/// Where schemas are used.
pub(super) struct Reach {
    /// For each schema the modules that reach it.
    pub(super) used_by: BTreeMap<String, BTreeSet<String>>,
    /// The schemas that requests send, in a body or as a parameter.
    pub(super) sent: BTreeSet<String>,
    /// The schemas that responses have.
    pub(super) received: BTreeSet<String>,
}

/// Follows each operation to the schemas it needs.
pub(super) fn reach(modules: &[Module], schemas: &BTreeMap<String, Schema>) -> Reach {
    let mut used_by: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut sent = BTreeSet::new();
    let mut received = BTreeSet::new();
    for module in modules {
        let mut reached = BTreeSet::new();
        for operation in &module.operations {
            let mut own = BTreeSet::new();
            for parameter in &operation.parameters {
                follow(&parameter.kind, schemas, &mut own);
            }
            if let Answer::Json(kind) | Answer::JsonOrEmpty(kind) | Answer::Csv(kind) =
                &operation.answer
            {
                follow(kind, schemas, &mut received);
                follow(kind, schemas, &mut reached);
            }
            match &operation.body {
                Body::Empty => {}
                Body::Spread { schema, .. } | Body::Multipart { schema } => {
                    follow(&Type::Named(schema.clone()), schemas, &mut own);
                }
                Body::Whole { kind, .. } => follow(kind, schemas, &mut own),
            }
            sent.extend(own.iter().cloned());
            reached.extend(own);
        }
        for name in reached {
            used_by.entry(name).or_default().insert(module.name.clone());
        }
    }
    Reach { used_by, sent, received }
}

fn follow(kind: &Type, schemas: &BTreeMap<String, Schema>, reached: &mut BTreeSet<String>) {
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
