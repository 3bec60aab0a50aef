//! The handle of a module: one method per operation.

use super::requests::Plan;
use super::{docs, requests};
use crate::model::{Module, Version};
use crate::names::{self, ident};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn handle(version: &Version, module: &Module) -> TokenStream {
    let handle = ident(&names::type_name(&module.name));
    let plans: Vec<Plan<'_>> =
        requests::methods(module).map(|operation| requests::plan(version, operation)).collect();
    let methods = plans.iter().map(|plan| method(version, plan));
    let mut lines = vec![docs::text(&module.description), String::new()];
    let method = names::field(&module.name);
    lines.push(if version.is_main {
        format!("Get it with [`Cliq::{method}`](crate::Cliq::{method}).")
    } else {
        format!("Get it with [`Api::{method}`](super::Api::{method}).")
    });
    if let Some(example) = requests::example(version, module, &plans) {
        lines.push(String::new());
        lines.extend(example);
    }
    let docs: TokenStream = lines
        .iter()
        .map(|line| {
            let line = format!(" {line}");
            quote!(#[doc = #line])
        })
        .collect();
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

fn method(version: &Version, plan: &Plan<'_>) -> TokenStream {
    let docs = docs::operation(version, plan.operation);
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
