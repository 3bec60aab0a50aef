//! Decoding and encoding by operation id, for tools and tests.

use super::{descriptors, rust_type};
use crate::model::{Answer, Body, Module, Shape, Version};
use crate::names::ident;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn all(version: &Version, module: &Module) -> TokenStream {
    let entries = module.operations.iter().map(|operation| {
        let descriptor = descriptors::name(operation);
        let request = match &operation.body {
            Body::Spread { schema, .. } => {
                let own = ident(schema);
                match version.schema(schema).map(|schema| &schema.shape) {
                    Some(Shape::Extension { base, .. }) => {
                        let base = rust_type::path(base);
                        quote!(Some(crate::codec::extended::<#base, types::#own>))
                    }
                    _ => quote!(Some(crate::codec::plain::<types::#own>)),
                }
            }
            Body::Whole { kind, .. } => {
                let kind = rust_type::path(kind);
                quote!(Some(crate::codec::plain::<#kind>))
            }
            Body::Empty | Body::Multipart { .. } => quote!(None),
        };
        let response = match &operation.answer {
            Answer::Json(kind) | Answer::JsonOrEmpty(kind) => {
                let kind = rust_type::path(kind);
                quote!(Some(crate::codec::plain::<#kind>))
            }
            _ => quote!(None),
        };
        quote! {
            crate::codec::Codec {
                operation: &operation::#descriptor,
                request: #request,
                response: #response,
            }
        }
    });
    quote! {
        #[cfg(feature = "codec")]
        pub(crate) static CODECS: &[crate::codec::Codec] = &[#(#entries),*];
    }
}
