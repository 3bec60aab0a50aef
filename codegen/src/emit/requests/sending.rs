//! How a request is sent, and what it returns.

use crate::emit::{gather, rust_type};
use crate::model::{Operation, Response, Type, Version};
use crate::names::ident;
use proc_macro2::TokenStream;
use quote::quote;

/// How a request is sent, and what it returns.
pub(super) fn sending(version: &Version, operation: &Operation) -> TokenStream {
    if let Response::Csv(row) = &operation.response {
        let row = rust_type::path(version, row);
        return quote!(csv #row);
    }
    if operation.response == Response::Binary {
        return quote!(download);
    }
    if let Some(list) = &operation.list {
        let (page, item) =
            (rust_type::path(version, &list.page), rust_type::path(version, &list.item));
        return quote!(list #page => #item);
    }
    let response = &operation.returns;
    let (whole, read) = match response {
        Response::Json(kind) => (rust_type::path(version, kind), quote!(json)),
        Response::JsonOrEmpty(kind) => {
            let path = rust_type::path(version, kind);
            if is_default(version, kind) {
                (path, quote!(json_or_default))
            } else {
                (quote!(Option<#path>), quote!(json_or_none))
            }
        }
        _ => (quote!(()), quote!(empty)),
    };
    let (output, take) =
        if let (Response::Json(kind), Some(gathered)) = (response, &operation.gathered) {
            gather::payload(version, operation, kind, gathered)
        } else {
            let (output, payload) = payload(version, operation, response, &whole);
            let take = match payload {
                None => return quote!(#read #whole),
                Some(payload) => quote!(|response| Ok(#payload)),
            };
            (output, take)
        };
    quote!(#read #whole => #output, #take)
}

/// Whether a type has a value for "nothing was said".
pub(in crate::emit) fn is_default(version: &Version, kind: &Type) -> bool {
    let fields = version.fields(kind);
    !fields.is_empty() && fields.iter().all(|field| !field.required)
}

/// The part of an envelope that a method returns, and the expression that takes it out; `None` for the
/// whole.
fn payload(
    version: &Version,
    operation: &Operation,
    response: &Response,
    whole: &TokenStream,
) -> (TokenStream, Option<TokenStream>) {
    let (Response::Json(kind) | Response::JsonOrEmpty(kind)) = response else {
        return (whole.clone(), None);
    };
    let field = operation.payload.as_ref().and_then(|wire| version.field(kind, wire));
    let Some(field) = field else { return (whole.clone(), None) };
    let name = ident(&field.name());
    let path = rust_type::path(version, &field.kind);
    if !operation.beside.is_empty() && field.required {
        return (path, Some(gather::beside(version, operation, kind, field)));
    }
    let may_lack_envelope =
        matches!(response, Response::JsonOrEmpty(_)) && !is_default(version, kind);
    let (output, payload) = match (may_lack_envelope, field.required) {
        (false, true) => (path, quote!(response.into_value().#name)),
        (false, false) => (quote!(Option<#path>), quote!(response.into_value().#name)),
        (true, true) => {
            (quote!(Option<#path>), quote!(response.into_value().map(|envelope| envelope.#name)))
        }
        (true, false) => (
            quote!(Option<#path>),
            quote!(response.into_value().and_then(|envelope| envelope.#name)),
        ),
    };
    (output, Some(payload))
}
