//! Objects convert to their identifiers, so that a request accepts the object in place of its id.

use super::rust_type;
use crate::model::{Field, Scalar, Schema, Shape, Type, Version};
use crate::names::ident;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeSet;

/// The conversions of an object; none if it has no identifier that is always present. Of several
/// properties with the same type of identifier, the first one counts.
pub(super) fn conversions(version: &Version, schema: &Schema) -> Option<TokenStream> {
    let Shape::Object { fields, .. } = &schema.shape else { return None };
    let mut seen = BTreeSet::new();
    let entries: Vec<TokenStream> = schema
        .identity
        .iter()
        .chain(&schema.ids)
        .filter_map(|wire| fields.iter().find(|field| field.wire == *wire && field.required))
        .filter_map(|field| Some((field, identifier(version, field)?)))
        .filter(|(_, kind)| seen.insert(kind.to_string()))
        .map(|(field, kind)| {
            let name = ident(&field.name());
            quote!(#name #kind)
        })
        .collect();
    let name = ident(&schema.name);
    (!entries.is_empty()).then(|| quote!(crate::identifier::identifies!(#name: #(#entries),*);))
}

/// The type of a property, if it is an identifier.
fn identifier(version: &Version, field: &Field) -> Option<TokenStream> {
    let kind = version.resolve(&field.kind);
    let Type::Named(name) = kind else { return None };
    let scalar = &version.schema(name)?.shape;
    matches!(scalar, Shape::Scalar(Scalar::Identifier | Scalar::MessageIdentifier))
        .then(|| rust_type::path(version, kind))
}
