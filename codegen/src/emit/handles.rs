//! The handle of a module: one method per operation.

use super::requests::Plan;
use super::{docs, requests};
use crate::model::{Module, Version};
use crate::names::{self, ident};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn handle(version: &Version, module: &Module) -> TokenStream {
    let handle = ident(&names::type_name(&module.name));
    let plans = requests::methods(module).map(|operation| requests::plan(version, operation));
    let methods = plans.map(|plan| method(version, module, &plan));
    let method = names::field(&module.name);
    let way = if version.is_main {
        format!("Returned by [`Cliq::{method}`](crate::Cliq::{method}).")
    } else {
        format!("Returned by [`Api::{method}`](super::Api::{method}).")
    };
    let docs = docs::attributes(&[docs::text(&module.description), String::new(), way]);
    quote! {
        #docs
        #[derive(Clone, Debug)]
        pub struct #handle {
            client: crate::Cliq,
        }

        impl #handle {
            pub(crate) fn new(client: &crate::Cliq) -> Self {
                Self { client: client.clone() }
            }

            #(#methods)*
        }
    }
}

fn method(version: &Version, module: &Module, plan: &Plan<'_>) -> TokenStream {
    let docs = docs::operation(version, module, plan.operation);
    let name = ident(&names::field(&plan.operation.method));
    let request = &plan.name;
    let arguments = &plan.arguments;
    let value = &plan.construct;
    quote! {
        #docs
        pub fn #name(&self, #(#arguments),*) -> request::#request {
            #value
        }
    }
}
