//! The request of each operation: what is required comes in through the handle, what is optional
//! through setters, and awaiting it sends it.

mod construct;
mod name;
mod sending;
mod setters;

pub(super) use construct::{arguments, construct};
pub(super) use name::name;
pub(super) use sending::is_default;

use super::{docs, lists};
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
    let (field, part) = match &operation.request.content {
        Content::Json { spread: Some(spread), required, .. } => {
            let path = ident(&spread.schema);
            let part = if *required { "body" } else { "optional_body" };
            (quote!(pub(crate) body: super::types::#path,), Some(ident(part)))
        }
        Content::Form { .. } => {
            (quote!(pub(crate) multipart: crate::upload::Multipart,), Some(ident("multipart")))
        }
        Content::Json { spread: None, .. } | Content::Empty => (quote!(), None),
    };
    let setters = setters::all(version, operation);
    let setters = (!setters.is_empty()).then(|| quote!(impl #name { #(#setters)* }));
    let sending = sending::sending(version, operation);
    let list = lists::of(version, operation, &name);
    quote! {
        #docs
        #[derive(Clone, Debug)]
        #[must_use = "a request does nothing until it is awaited"]
        pub struct #name {
            pub(crate) call: crate::call::Call,
            #field
        }

        #setters

        crate::call::request!(#name[#part]: #sending);

        #list
    }
}
