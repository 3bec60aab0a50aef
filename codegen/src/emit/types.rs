//! All types of one document, in order of their names.

use super::namespace::{self, gate_shared};
use super::{constants, docs, enums, identities, object_setters, rust_type, structs, unions};
use crate::model::{Scalar, Shape, Version};
use crate::names::ident;
use crate::problem::Problems;
use proc_macro2::TokenStream;
use quote::quote;

/// The types that stand in the document of `module` and that an operation reaches.
pub(super) fn of(version: &Version, module: &str) -> Result<TokenStream, Problems> {
    let own = || {
        version
            .schemas
            .values()
            .filter(|schema| schema.module == module && version.used_by.contains_key(&schema.name))
    };
    let wanted: Vec<structs::Struct<'_>> = own()
        .filter(|schema| !version.forms.contains(&schema.name))
        .filter(|schema| !namespace::is_borrowed(version, schema))
        .filter_map(|schema| {
            structs::as_struct(version, &schema.name, version.bodies.contains(&schema.name))
        })
        .collect();
    let mut made = structs::all(version, &wanted)?;
    let mut items = Vec::new();
    for schema in own() {
        let name = ident(&schema.name);
        let is_time = matches!(schema.shape, Shape::Scalar(Scalar::Time(_)));
        if namespace::is_borrowed(version, schema) && !is_time {
            items.push(quote!(pub use crate::types::#name;));
            continue;
        }
        let docs = docs::attribute(&schema.description);
        let item = match &schema.shape {
            Shape::Scalar(Scalar::Identifier) => quote! {
                crate::identifier::identifier!(#docs #name);
            },
            Shape::Scalar(Scalar::MessageIdentifier) => quote! {
                crate::identifier::identifier!(#docs #name, crate::identifier::message_id);
            },
            // The type of every time is that of the runtime.
            Shape::Scalar(Scalar::Time(_)) => continue,
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
            Shape::Enum(variants) => enums::open(version, schema, variants),
            Shape::Union(variants) => unions::union(version, schema, variants),
            Shape::Alias(kind) => {
                let kind = rust_type::path(version, kind);
                quote!(#docs pub type #name = #kind;)
            }
            Shape::Object { .. } | Shape::Extension { .. } => {
                let Some(item) = made.remove(&schema.name) else { continue };
                let setters = (version.sent.contains(&schema.name)
                    && !version.bodies.contains(&schema.name))
                .then(|| object_setters::methods(version, schema));
                let ids = identities::conversions(version, schema);
                let constants = version.bodies.contains(&schema.name).then(TokenStream::new);
                let constants = constants.or_else(|| constants::of_schema(schema));
                quote!(#item #constants #ids #setters)
            }
        };
        items.push(gate_shared(version, module, &schema.name, item));
    }
    Ok(quote!(#(#items)*))
}
