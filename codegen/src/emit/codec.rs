//! Decoding, encoding and calling by operation id, for tools and tests.

use super::{descriptors, rust_type};
use crate::model::{Answer, Body, Field, Keys, Module, Operation, ParameterPlace, Shape, Type, Version};
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
    match &operation.body {
        Body::Spread { schema, .. } => {
            let own = ident(schema);
            let shape = version.schema(schema).map(|schema| &schema.shape);
            if let Some(Shape::Extension { base, .. }) = shape {
                let base = rust_type::path(version, base);
                quote!(Some(crate::codec::extended::<#base, types::#own>))
            } else {
                quote!(Some(crate::codec::plain::<types::#own>))
            }
        }
        Body::Whole { kind, .. } => {
            let kind = rust_type::path(version, kind);
            quote!(Some(crate::codec::plain::<#kind>))
        }
        Body::Empty | Body::Multipart { .. } => quote!(None),
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
    let mut required = Vec::new();
    let mut optional = Vec::new();
    for parameter in &operation.parameters {
        let kind = rust_type::path(version, &parameter.kind);
        let wire = &parameter.wire;
        let place = match parameter.place {
            ParameterPlace::Path => "path",
            ParameterPlace::Query => "query",
            ParameterPlace::Header => "header",
        };
        if parameter.required {
            required.push(quote!(input.required::<#kind>(#place, #wire)?));
        } else {
            optional.push(setter(version, wire, place, &parameter.kind));
        }
    }
    let mut fields = |fields: &[Field]| {
        for field in fields.iter().filter(|field| operation.takes(&field.wire)) {
            let kind = rust_type::path(version, &field.kind);
            let wire = &field.wire;
            if field.required || matches!(operation.keys, Keys::Only(_)) {
                required.push(quote!(input.required::<#kind>("body", #wire)?));
            } else {
                optional.push(setter(version, wire, "body", &field.kind));
            }
        }
    };
    match &operation.body {
        Body::Empty | Body::Whole { required: false, .. } => {}
        Body::Whole { kind, .. } => {
            let kind = rust_type::path(version, kind);
            required.push(quote!(input.whole::<#kind>()?));
        }
        Body::Multipart { .. } => required.push(quote!(input.uploads())),
        Body::Spread { schema, .. } => match version.schema(schema).map(|schema| &schema.shape) {
            Some(Shape::Object { fields: own, .. }) => fields(own),
            Some(Shape::Extension { base, fields: own }) => {
                fields(own);
                let base = rust_type::path(version, base);
                // The thing handed over whole comes right behind the parameters.
                let place = operation.parameters.iter().filter(|one| one.required).count();
                required.insert(place, quote!(input.whole::<#base>()?));
            }
            _ => {}
        },
    }
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

fn setter(version: &Version, wire: &str, place: &str, kind: &Type) -> TokenStream {
    let method = ident(&names::setter(wire));
    let kind = rust_type::path(version, kind);
    quote! {
        if let Some(value) = input.optional::<#kind>(#place, #wire)? {
            request = request.#method(value);
        }
    }
}
