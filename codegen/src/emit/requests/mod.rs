//! The request of each operation: what is required comes in through the handle, what is optional
//! through setters, and awaiting it sends it.

mod construct;
mod name;
mod sending;
mod setters;

pub(super) use construct::{arguments, construct};
pub(super) use name::name;
pub(super) use sending::is_default;

use super::{constants, docs, lists};
use crate::model::{Content, Module, Operation, Version};
use crate::names::{self, ident};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn all(version: &Version, module: &Module) -> TokenStream {
    let requests = module.methods().map(|operation| request(version, module, operation));
    quote! {
        /// Request builders: set optional parameters, then await the request to send it.
        pub mod request {
            #(#requests)*
        }
    }
}

fn request(version: &Version, module: &Module, operation: &Operation) -> TokenStream {
    let name = name(operation);
    let handle = ident(&names::type_name(&module.name));
    let method = names::field(&operation.method);
    let docs = docs::attributes(&[format!(
        "Request of [`{handle}::{method}`](super::{handle}::{method})."
    )]);
    let page = docs::request::path(operation);
    let docs = quote!(#docs #[doc = include_str!(#page)]);
    let part = match &operation.request.content {
        Content::Json { spread: Some(spread), required, .. } => {
            let path = ident(&spread.schema);
            let part = ident(if *required { "body" } else { "optional_body" });
            quote!(#part: super::types::#path)
        }
        Content::Form { .. } => quote!(multipart),
        Content::Json { spread: None, .. } | Content::Empty => quote!(),
    };
    let setters = operation.request.setters.iter().map(|input| setters::setter(version, input));
    let inputs = operation.request.arguments.iter().chain(&operation.request.setters);
    let constants = constants::of_request(&name, inputs);
    let keys = setters::keys(&name, &operation.request.content);
    let sending = sending::sending(version, operation);
    let list = lists::of(version, operation, &name);
    quote! {
        crate::call::request! {
            #docs
            #name[#part]: #sending;
            #(#setters)*
        }

        #constants

        #keys

        #list
    }
}
