//! All types of one document, in order of their names.

use super::{docs, engine, enums, object_setters, rust_type, unions};
use crate::document::COMMON;
use crate::model::{Body, Scalar, Shape, Version};
use crate::names::ident;
use crate::problem::Problems;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeSet;

/// The types that stand in the document of `module` and that an operation reaches.
pub(super) fn of(version: &Version, module: &str) -> Result<TokenStream, Problems> {
    let bodies = bodies(version);
    let own = || {
        version
            .schemas
            .values()
            .filter(|schema| schema.module == module && version.used_by.contains_key(&schema.name))
    };
    let wanted: Vec<engine::Struct<'_>> = own()
        .filter(|schema| !is_multipart(version, &schema.name))
        .filter_map(|schema| {
            engine::as_struct(version, &schema.name, bodies.contains(schema.name.as_str()))
        })
        .collect();
    let mut structs = engine::structs(version, &wanted)?;
    let mut items = Vec::new();
    for schema in own() {
        let name = ident(&schema.name);
        let docs = docs::attribute(&schema.description);
        let item = match &schema.shape {
            Shape::Scalar(Scalar::Identifier) => quote! {
                crate::identifier::identifier!(#docs #name);
            },
            Shape::Scalar(Scalar::MessageIdentifier) => quote! {
                crate::identifier::identifier!(#docs #name, crate::identifier::message_id);
            },
            Shape::Scalar(Scalar::Runtime(path)) => {
                // A scalar that the runtime has under another name gets that name too.
                let path: syn::Path =
                    syn::parse_str(&format!("crate::{path}")).map_err(|error| {
                        crate::Problem::new(module, &schema.name, error.to_string(), "report it")
                    })?;
                if path.segments.last().is_some_and(|segment| segment.ident == schema.name) {
                    quote!(#[doc(inline)] pub use #path;)
                } else {
                    quote!(#docs pub type #name = #path;)
                }
            }
            Shape::Enum(variants) => enums::open(schema, variants),
            Shape::Union(variants) => unions::union(version, schema, variants),
            Shape::Alias(kind) => {
                let kind = rust_type::path(version, kind);
                quote!(#docs pub type #name = #kind;)
            }
            Shape::Object { .. } | Shape::Extension { .. } => {
                let Some(made) = structs.remove(&schema.name) else { continue };
                let setters = (version.sent.contains(&schema.name)
                    && !bodies.contains(schema.name.as_str()))
                .then(|| object_setters::methods(version, schema));
                quote!(#made #setters)
            }
        };
        items.push(gate(version, module, &schema.name, item));
    }
    Ok(quote!(#(#items)*))
}

/// Shared types are compiled only with a module that uses them.
pub(super) fn gate(version: &Version, module: &str, name: &str, item: TokenStream) -> TokenStream {
    let users = version.used_by.get(name).filter(|_| module == COMMON && version.is_main);
    let Some(users) = users else { return item };
    let condition = if users.len() == 1 {
        quote!(#[cfg(#(feature = #users)*)])
    } else {
        quote!(#[cfg(any(#(feature = #users),*))])
    };
    let Ok(file) = syn::parse2::<syn::File>(item) else { return TokenStream::new() };
    let items = file.items.iter().map(|item| quote!(#condition #item));
    quote!(#(#items)*)
}

/// Schemas that are bodies whose fields become arguments and setters.
pub(super) fn bodies(version: &Version) -> BTreeSet<&str> {
    version
        .modules
        .iter()
        .flat_map(|module| &module.operations)
        .filter_map(|operation| match &operation.body {
            Body::Spread { schema, .. } => Some(schema.as_str()),
            _ => None,
        })
        .collect()
}

fn is_multipart(version: &Version, name: &str) -> bool {
    version
        .modules
        .iter()
        .flat_map(|module| &module.operations)
        .any(|operation| matches!(&operation.body, Body::Multipart { schema } if schema == name))
}
