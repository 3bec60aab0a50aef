//! Types of the model as types of Rust, and how arguments become them.

use super::namespace;
use crate::model::{Conversion, Scalar, Shape, Slot, Type, Version};
use crate::names::ident;
use proc_macro2::TokenStream;
use quote::quote;

/// The type, with named ones looked up among those of the version.
pub(crate) fn path(version: &Version, kind: &Type) -> TokenStream {
    match kind {
        Type::Named(name) if is_time(version, name) => quote!(crate::time::Timestamp),
        Type::Named(name) => {
            let (types, name) = (namespace::types(version), ident(name));
            quote!(#types::#name)
        }
        Type::String => quote!(String),
        Type::Boolean => quote!(bool),
        Type::Integer => quote!(i64),
        Type::Number => quote!(crate::scalar::Number),
        Type::Binary => quote!(Vec<u8>),
        Type::Json => quote!(serde_json::Value),
        kind if kind.is_text_maps() => quote!(crate::text_maps::TextMaps),
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

/// Whether it is a time of a request. Each has one type, whatever its form.
fn is_time(version: &Version, name: &str) -> bool {
    let shape = version.schema(name).map(|schema| &schema.shape);
    matches!(shape, Some(Shape::Scalar(Scalar::Time(_))))
}

/// Type of the value that a setter takes or converts into.
pub(super) fn of_setter(version: &Version, slot: Slot, kind: &Type) -> TokenStream {
    match (slot, version.resolve(kind)) {
        // Counts and indexes; no parameter of a query is negative.
        (Slot::Query, Type::Integer) => quote!(u32),
        _ => path(version, kind),
    }
}

/// Type of an argument of a public method.
pub(super) fn argument(version: &Version, conversion: &Conversion) -> TokenStream {
    match conversion {
        Conversion::Same(kind) => path(version, kind),
        Conversion::Into(kind) => {
            let kind = path(version, kind);
            quote!(impl Into<#kind>)
        }
        Conversion::Each { item, into } => {
            let item = path(version, item);
            if *into {
                quote!(impl IntoIterator<Item = impl Into<#item>>)
            } else {
                quote!(impl IntoIterator<Item = #item>)
            }
        }
    }
}

/// The expression that makes the value of the argument `name`.
pub(super) fn convert(conversion: &Conversion, name: &str) -> TokenStream {
    let name = ident(name);
    match conversion {
        Conversion::Same(_) => quote!(#name),
        Conversion::Into(_) => quote!(#name.into()),
        Conversion::Each { into: true, .. } => quote!(#name.into_iter().map(Into::into).collect()),
        Conversion::Each { into: false, .. } => quote!(#name.into_iter().collect()),
    }
}
