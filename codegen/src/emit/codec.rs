//! Decoding, encoding and calling by operation id, for tools and tests.

use super::{descriptors, rust_type};
use crate::model::{Answer, Content, Input, Keys, Module, Operation, Slot, Version};
use crate::names::{self, ident};
use proc_macro2::TokenStream;
use quote::quote;

/// Nothing for versions beside the main one: the tools know only that one.
pub(super) fn all(version: &Version, module: &Module) -> TokenStream {
    if !version.is_main {
        return TokenStream::new();
    }
    let entries = module.operations.iter().map(|operation| {
        let descriptor = descriptors::name(operation);
        let request = request(version, operation);
        let response = match &operation.answer {
            Answer::Json(kind) | Answer::JsonOrEmpty(kind) => {
                let kind = rust_type::path(version, kind);
                quote!(Some(crate::codec::read::<#kind>))
            }
            _ => quote!(None),
        };
        let call = call(version, module, operation);
        quote! {
            crate::codec::Codec {
                operation: &operation::#descriptor,
                request: #request,
                response: #response,
                call: #call,
            }
        }
    });
    quote! {
        #[cfg(feature = "codec")]
        pub(crate) static CODECS: &[crate::codec::Codec] = &[#(#entries),*];
    }
}

fn request(version: &Version, operation: &Operation) -> TokenStream {
    let Content::Json { whole, spread, .. } = &operation.request.content else {
        return quote!(None);
    };
    let whole = whole.as_ref().map(|whole| rust_type::path(version, whole));
    let spread = spread.as_ref().map(|spread| ident(&spread.schema));
    match (whole, spread) {
        (Some(whole), Some(own)) => quote!(Some(crate::codec::extended::<#whole, types::#own>)),
        (Some(whole), None) => quote!(Some(crate::codec::plain::<#whole>)),
        (None, Some(own)) => quote!(Some(crate::codec::plain::<types::#own>)),
        (None, None) => quote!(None),
    }
}

/// Calls the operation as a user would, with arguments taken from JSON.
fn call(version: &Version, module: &Module, operation: &Operation) -> TokenStream {
    let (reads_input, own) = method(version, module, operation);
    let others = operation.methods.iter().map(|other| {
        let Keys::Only(keys) = &other.keys else { return TokenStream::new() };
        let (_, call) = method(version, module, other);
        quote! {
            if [#(#keys),*].iter().all(|key| input.body.get(key).is_some()) {
                return { #call };
            }
        }
    });
    let unused = (!reads_input).then(|| quote!(let _ = &input;));
    quote! {
        |cliq, input| Box::pin(async move {
            #unused
            #(#others)*
            #own
        })
    }
}

/// Calls one method, and whether that reads the input.
fn method(version: &Version, module: &Module, operation: &Operation) -> (bool, TokenStream) {
    let arguments = operation.request.arguments.iter();
    let required: Vec<TokenStream> = arguments.map(|input| argument(version, input)).collect();
    let setters = operation.request.setters.iter();
    let optional: Vec<TokenStream> = setters.filter_map(|input| setter(version, input)).collect();
    let handle = ident(&names::type_name(&module.name));
    let method = ident(&names::field(&operation.method));
    let finish = match &operation.answer {
        Answer::Csv(row) => {
            let row = rust_type::path(version, row);
            quote!(crate::codec::Outcome::of_export::<#row>(request.call).await)
        }
        Answer::Binary => quote!(crate::codec::Outcome::of_download(request.send().await?).await),
        _ => quote!(Ok(crate::codec::Outcome::of(&request.response().await?))),
    };
    let mutable = (!optional.is_empty()).then(|| quote!(mut));
    let reads_input = !required.is_empty() || !optional.is_empty();
    let call = quote! {
        let #mutable request = #handle::new(&cliq).#method(#(#required),*);
        #(#optional)*
        #finish
    };
    (reads_input, call)
}

/// The part of the input that has the value of an argument or a setter.
fn place(slot: Slot) -> Option<&'static str> {
    match slot {
        Slot::Path { .. } => Some("path"),
        Slot::Query => Some("query"),
        Slot::Header => Some("header"),
        Slot::Property => Some("body"),
        Slot::Body | Slot::Text | Slot::Files => None,
    }
}

fn argument(version: &Version, input: &Input) -> TokenStream {
    let (kind, wire) = (rust_type::path(version, &input.kind), &input.wire);
    match place(input.slot) {
        Some(place) => quote!(input.required::<#kind>(#place, #wire)?),
        None if input.slot == Slot::Files => quote!(input.uploads()),
        None => quote!(input.whole::<#kind>()?),
    }
}

fn setter(version: &Version, input: &Input) -> Option<TokenStream> {
    let (kind, wire) = (rust_type::path(version, &input.kind), &input.wire);
    let (place, method) = (place(input.slot)?, ident(&input.name));
    Some(quote! {
        if let Some(value) = input.optional::<#kind>(#place, #wire)? {
            request = request.#method(value);
        }
    })
}
