//! A request made of the arguments of its method.

use super::name::name;
use crate::emit::literal::literal;
use crate::emit::{descriptors, objects, rust_type};
use crate::model::{Content, Conversion, MethodInput, Operation, Slot, Spread, Type, Version};
use crate::names::{self, ident};
use proc_macro2::TokenStream;
use quote::quote;

/// The arguments of the method of an operation.
pub(in crate::emit) fn arguments<'a>(
    version: &'a Version,
    operation: &'a Operation,
) -> impl Iterator<Item = TokenStream> + 'a {
    operation.request.arguments.iter().map(|input| {
        let place = ident(&input.name);
        let kind = match input.slot {
            Slot::Files => quote!(impl Into<crate::Uploads>),
            _ => rust_type::argument(version, &input.conversion),
        };
        quote!(#place: #kind)
    })
}

/// The expression for the request.
pub(in crate::emit) fn construct(version: &Version, operation: &Operation) -> TokenStream {
    let request = &operation.request;
    let parameters = request.arguments.iter().filter(|input| input.is_parameter());
    let parameters = parameters.map(|input| step(version, input, &input.name));
    let defaults = operation.parameters.iter().filter(|parameter| !parameter.required);
    let defaults = defaults.filter_map(|header| {
        let (name, value) = (&header.wire, header.default.as_ref()?);
        Some(quote!(.header(#name, #value)))
    });
    let sent = operation.sends.iter().map(|(name, value)| quote!(.query(#name, #value)));
    let whole = request.arguments.iter().filter(|input| input.slot == Slot::Body);
    let whole = whole.map(|input| step(version, input, &input.name));
    let content = content(version, operation);
    let (name, descriptor) = (name(operation), descriptors::name(operation));
    quote! {
        request::#name {
            call: self.call_of(&operation::#descriptor)
                #(#parameters)* #(#sent)* #(#defaults)* #(#whole)*,
            #content
        }
    }
}

/// The field of the request that holds what becomes its body.
fn content(version: &Version, operation: &Operation) -> TokenStream {
    match &operation.request.content {
        Content::Json { spread: Some(spread), .. } => {
            let Spread { schema, fields, open, only_arguments } = spread;
            let path = ident(schema);
            if !only_arguments {
                let value = objects::construct(version, fields, *open, true);
                return quote!(body: types::#path #value);
            }
            let properties =
                operation.request.arguments.iter().filter(|input| input.slot == Slot::Property);
            let values = properties.map(|input| {
                let value = rust_type::convert(&input.conversion, &input.name);
                let name = ident(&names::field(&input.wire));
                quote!(#name: Some(#value))
            });
            quote!(body: types::#path { #(#values,)* ..Default::default() })
        }
        Content::Form { files, max_bytes, comments } => {
            let size = max_bytes.and_then(|size| i64::try_from(size).ok()).map(literal);
            let size = size.map_or_else(|| quote!(None), |size| quote!(Some(#size)));
            let comments = comments.iter().map(|comments| quote!(.with_comments(#comments)));
            quote! {
                multipart: crate::upload::Multipart::new(#files, files.into(), #size) #(#comments)*
            }
        }
        Content::Json { spread: None, .. } | Content::Empty => quote!(),
    }
}

/// Puts an input, given as the variable `name`, into the call.
pub(super) fn step(version: &Version, input: &MethodInput, name: &str) -> TokenStream {
    let (wire, argument) = (&input.wire, ident(name));
    let kind = rust_type::path(version, version.resolve(&input.kind));
    let value = match &input.conversion {
        Conversion::Into(_) => quote!(Into::<#kind>::into(#argument)),
        conversion => rust_type::convert(conversion, name),
    };
    match (input.slot, &input.conversion) {
        (Slot::Path { identifier: true }, _) => quote!(.id::<#kind>(#wire, #argument)),
        (Slot::Path { .. }, Conversion::Into(Type::String)) => quote!(.path(#wire, "text", #value)),
        (Slot::Path { .. }, _) => quote!(.path(#wire, "text", #value.to_string())),
        (Slot::Query, Conversion::Each { .. }) => {
            quote!(.query_list(#wire, { let list: #kind = #value; list }))
        }
        (Slot::Query, _) => quote!(.query(#wire, #value)),
        (Slot::Header, _) => quote!(.header(#wire, #value)),
        (Slot::Body, conversion) => {
            let kind = rust_type::path(version, &input.kind);
            let value = rust_type::convert(conversion, name);
            quote!(.body::<#kind>(&#value))
        }
        (Slot::Property | Slot::Text | Slot::Files, _) => quote!(),
    }
}
