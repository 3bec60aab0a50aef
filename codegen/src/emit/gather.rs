//! The value of a method whose response has it in several places, or beside other keys.

use super::{descriptors, rust_type};
use crate::model::{Field, Gathered, Operation, Shape, Type, Version};
use crate::names::ident;
use proc_macro2::TokenStream;
use quote::quote;

/// The type of the values that are gathered from a response, and the expression that sends the request
/// and gathers them.
pub(super) fn payload(
    version: &Version,
    operation: &Operation,
    kind: &Type,
    gathered: &Gathered,
) -> (TokenStream, TokenStream) {
    let item = rust_type::path(version, &Type::Named(gathered.schema.clone()));
    let all = all(version, kind, &gathered.schema);
    if gathered.list {
        let take = quote!(|response| {
            let whole = response.into_value();
            Ok(#all)
        });
        return (quote!(Vec<#item>), take);
    }
    let descriptor = descriptors::name(operation);
    let take = quote!(|response| {
        crate::call::one(response, &super::operation::#descriptor, |whole| #all)
    });
    (item, take)
}

/// An expression for the list of all values of a schema in `whole`.
pub(super) fn all(version: &Version, kind: &Type, schema: &str) -> TokenStream {
    collect(version, kind, schema, &quote!(whole)).unwrap_or_else(|| quote!(Vec::new()))
}

/// An expression for the list of all values of a schema in `value`; `None` if it can hold none.
fn collect(
    version: &Version,
    kind: &Type,
    schema: &str,
    value: &TokenStream,
) -> Option<TokenStream> {
    match version.resolve(kind) {
        Type::Named(name) if name == schema => Some(quote!(vec![#value])),
        Type::List(inner) => match version.resolve(inner) {
            Type::Named(name) if name == schema => Some(value.clone()),
            inner => {
                let inner = collect(version, inner, schema, &quote!(item))?;
                Some(quote!(#value.into_iter().flat_map(|item| #inner).collect::<Vec<_>>()))
            }
        },
        kind => match version.shape(kind)? {
            Shape::Object { fields, .. } => fields.iter().find_map(|field| {
                let name = ident(&field.name());
                if field.required {
                    return collect(version, &field.kind, schema, &quote!(#value.#name));
                }
                let inner = collect(version, &field.kind, schema, &quote!(value))?;
                Some(quote!(#value.#name.map_or_else(Vec::new, |value| #inner)))
            }),
            Shape::Union(variants) => {
                let union = rust_type::path(version, kind);
                let mut found = false;
                let arms: Vec<TokenStream> = variants
                    .iter()
                    .map(|variant| {
                        let name = ident(&variant.name);
                        let inner = collect(version, &variant.kind, schema, &quote!(form));
                        found |= inner.is_some();
                        inner.map_or_else(
                            || quote!(#union::#name(_) => Vec::new(),),
                            |inner| quote!(#union::#name(form) => #inner,),
                        )
                    })
                    .collect();
                let other = (!version.schema_of(kind)?.closed)
                    .then(|| quote!(#union::UnknownValue(_) => Vec::new(),));
                found.then(|| quote!(match #value { #(#arms)* #other }))
            }
            _ => None,
        },
    }
}

/// The payload with what stands beside it.
pub(super) fn beside(
    version: &Version,
    operation: &Operation,
    envelope: &Type,
    payload: &Field,
) -> TokenStream {
    let name = ident(&payload.name());
    let moves = operation.beside.iter().filter_map(|wire| {
        let own = version.field(envelope, wire)?;
        let own = ident(&own.name());
        Some(quote!(crate::call::beside(&mut value.#own, whole.#own);))
    });
    quote!({
        let whole = response.into_value();
        let mut value = whole.#name;
        #(#moves)*
        value
    })
}
