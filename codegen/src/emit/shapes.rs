//! What responses look like, as data that the client corrects deviating ones with.

use super::namespace::{gate_shared, is_borrowed};
use super::rust_type;
use crate::model::{Field, Operation, Response, Scalar, Schema, Shape, Type, Version};
use crate::names::{self, ident};
use proc_macro2::TokenStream;
use quote::quote;

/// The shapes of the schemas of one document that responses hold.
pub(super) fn of(version: &Version, module: &str) -> TokenStream {
    let own = version
        .schemas
        .values()
        .filter(|schema| schema.module == module && version.read.contains(&schema.name));
    let statics = own.filter_map(|schema| {
        let shape = of_schema(version, schema)?;
        let name = constant(&schema.name);
        if is_borrowed(version, schema) {
            return Some(quote!(pub(crate) use crate::generated::shapes::#name;));
        }
        let item = quote!(pub(crate) static #name: Shape = #shape;);
        Some(gate_shared(version, module, &schema.name, item))
    });
    quote! {
        /// What the responses look like.
        #[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
        pub(crate) mod shapes {
            use super::super::shapes::*;
            use crate::reading::{Field, Shape};

            #(#statics)*
        }
    }
}

/// The shape of the response of an operation, for its descriptor.
pub(super) fn of_response(version: &Version, operation: &Operation) -> Option<TokenStream> {
    let (Response::Json(kind) | Response::JsonOrEmpty(kind)) = &operation.response else {
        return None;
    };
    Some(of_type(version, kind, &quote!(shapes::)))
}

fn constant(schema: &str) -> proc_macro2::Ident {
    ident(&names::constant(schema))
}

/// Only objects and unions have a static of their own; everything else stands where it is used.
fn of_schema(version: &Version, schema: &Schema) -> Option<TokenStream> {
    if let Shape::Union(variants) = &schema.shape {
        let shapes = variants.iter().map(|variant| of_type(version, &variant.kind, &quote!()));
        let name = rust_type::path(version, &Type::Named(schema.name.clone()));
        return Some(quote!(Shape::union(#name::SELECT, &[#(#shapes),*])));
    }
    let Shape::Object { fields, .. } = &schema.shape else { return None };
    let keys = fields.iter().map(|field| key(version, field));
    Some(if let Some(identity) = &schema.identity {
        quote!(Shape::identified(#identity, &[#(#keys),*]))
    } else {
        quote!(Shape::object(&[#(#keys),*]))
    })
}

fn key(version: &Version, field: &Field) -> TokenStream {
    let (name, shape) = (&field.wire, of_type(version, &field.kind, &quote!()));
    let make = ident(if field.required { "required" } else { "optional" });
    quote!(Field::#make(#name, #shape))
}

/// A reference to the shape of a type. `prefix` is the path of statics.
fn of_type(version: &Version, kind: &Type, prefix: &TokenStream) -> TokenStream {
    match kind {
        Type::Named(name) => version
            .schema(name)
            .map_or_else(|| quote!(&Shape::Any), |schema| of_named(version, schema, prefix)),
        Type::String => quote!(&Shape::Text),
        Type::Boolean => quote!(&Shape::Boolean),
        Type::Integer => quote!(&Shape::Integer),
        Type::Number => quote!(&Shape::Number),
        Type::Json | Type::Binary => quote!(&Shape::Any),
        Type::List(inner) => {
            let inner = of_type(version, inner, prefix);
            quote!(&Shape::List(#inner))
        }
        Type::Map(inner) => {
            let inner = of_type(version, inner, prefix);
            quote!(&Shape::Map(#inner))
        }
    }
}

fn of_named(version: &Version, schema: &Schema, prefix: &TokenStream) -> TokenStream {
    match &schema.shape {
        Shape::Object { .. } | Shape::Union(_) => {
            let name = constant(&schema.name);
            quote!(&#prefix #name)
        }
        Shape::Alias(kind) => of_type(version, kind, prefix),
        Shape::Enum(_) => quote!(&Shape::Text),
        Shape::Scalar(scalar) => of_scalar(*scalar),
        Shape::Extension { .. } => quote!(&Shape::Any),
    }
}

fn of_scalar(scalar: Scalar) -> TokenStream {
    match scalar {
        Scalar::Runtime("scalar::Flag") => quote!(&Shape::Flag),
        Scalar::Runtime("scalar::Text") => quote!(&Shape::AnyScalar),
        Scalar::Runtime("record::RecordValues") => quote!(&Shape::Map(&Shape::Any)),
        Scalar::Identifier | Scalar::MessageIdentifier | Scalar::Time(_) | Scalar::Runtime(_) => {
            quote!(&Shape::Scalar)
        }
    }
}
