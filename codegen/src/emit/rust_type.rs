//! Types of the model as types of Rust, and how arguments become them.

use super::namespace;
use crate::model::{Shape, Type, Version};
use crate::names::ident;
use proc_macro2::TokenStream;
use quote::quote;

/// The type, with named ones looked up among those of the version.
pub(crate) fn path(version: &Version, kind: &Type) -> TokenStream {
    match kind {
        Type::Named(name) => {
            let (types, name) = (namespace::types(version), ident(name));
            quote!(#types::#name)
        }
        Type::String => quote!(String),
        Type::Boolean => quote!(bool),
        Type::Integer => quote!(i64),
        Type::Number => quote!(serde_json::Number),
        Type::Binary => quote!(Vec<u8>),
        Type::Json => quote!(serde_json::Value),
        Type::List(inner) => {
            let inner = path(version, inner);
            quote!(Vec<#inner>)
        }
        Type::Map(inner) if **inner == Type::Json => {
            quote!(serde_json::Map<String, serde_json::Value>)
        }
        Type::Map(inner) => {
            let inner = path(version, inner);
            quote!(std::collections::BTreeMap<String, #inner>)
        }
    }
}

/// Follows aliases to the type they stand for.
pub(crate) fn resolve<'a>(version: &'a Version, kind: &'a Type) -> &'a Type {
    let mut kind = kind;
    while let Some(Shape::Alias(target)) = version.shape(kind) {
        kind = target;
    }
    kind
}

/// An argument of a public method: its type, and the expression that makes the value of it.
pub(crate) fn argument(version: &Version, kind: &Type, name: &str) -> (TokenStream, TokenStream) {
    let name = ident(name);
    match resolve(version, kind) {
        Type::Boolean | Type::Integer | Type::Map(_) | Type::Binary => {
            (path(version, kind), quote!(#name))
        }
        Type::List(inner) => {
            let inner = resolve(version, inner);
            let path = path(version, inner);
            if matches!(inner, Type::Named(_) | Type::String | Type::Number | Type::Json) {
                (
                    quote!(impl IntoIterator<Item = impl Into<#path>>),
                    quote!(#name.into_iter().map(Into::into).collect()),
                )
            } else {
                (quote!(impl IntoIterator<Item = #path>), quote!(#name.into_iter().collect()))
            }
        }
        other => {
            let path = path(version, other);
            (quote!(impl Into<#path>), quote!(#name.into()))
        }
    }
}
