//! Values that are one of several types.

use super::{docs, rust_type};
use crate::model::{Schema, Shape, Type, Variant, Version};
use crate::names::ident;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn union(version: &Version, schema: &Schema, variants: &[Variant]) -> TokenStream {
    let docs = docs::attribute(&schema.description);
    let name = ident(&schema.name);
    let idents: Vec<_> = variants.iter().map(|variant| ident(&variant.name)).collect();
    let kinds: Vec<_> =
        variants.iter().map(|variant| rust_type::path(version, &variant.kind)).collect();
    let lines = variants.iter().map(|variant| docs::attribute(&describe(version, &variant.kind)));
    let conversions = variants.iter().zip(&idents).zip(&kinds).map(|((_, ident), kind)| {
        quote! {
            impl From<#kind> for #name {
                fn from(value: #kind) -> Self {
                    Self::#ident(value)
                }
            }
        }
    });
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#lines #idents(#kinds),)*
            /// Something that is not documented, as received.
            UnknownValue(serde_json::Value),
        }

        #(#conversions)*

        crate::union::union!(#name { #(#idents(#kinds)),* });
    }
}

fn describe(version: &Version, kind: &Type) -> String {
    match kind {
        Type::Named(name) => version
            .schema(name)
            .filter(|schema| !matches!(schema.shape, Shape::Union(_)))
            .map_or_else(|| format!("`{name}`"), |schema| schema.description.clone()),
        Type::List(inner) => match &**inner {
            Type::Named(name) => format!("A list of `{name}`."),
            _ => "A list.".to_owned(),
        },
        Type::String => "Text.".to_owned(),
        Type::Boolean => "A boolean.".to_owned(),
        Type::Integer | Type::Number => "A number.".to_owned(),
        _ => "Any JSON.".to_owned(),
    }
}
