//! The handle of a module: one method per operation.

use super::{docs, requests};
use crate::model::{Module, Operation, Version};
use crate::names::{self, ident};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn handle(version: &Version, module: &Module) -> TokenStream {
    let handle = ident(&names::type_name(&module.name));
    let methods = module.methods().map(|operation| method(version, module, operation));
    let method = names::field(&module.name);
    let way = if version.is_main {
        format!("[`Cliq::{method}`](crate::Cliq::{method}) returns it.")
    } else {
        format!("[`Api::{method}`](super::Api::{method}) returns it.")
    };
    let docs = docs::attributes(&[
        format!(
            "Handle with a method for each operation of the module [`{method}`](self#operations)."
        ),
        String::new(),
        way,
    ]);
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

            fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
                crate::call::Call::new(self.client.context(), operation)
            }

            #(#methods)*
        }
    }
}

fn method(version: &Version, module: &Module, operation: &Operation) -> TokenStream {
    let docs = docs::operation(version, module, operation);
    let name = ident(&names::field(&operation.method));
    let request = requests::name(operation);
    let arguments = requests::arguments(version, operation);
    let value = requests::construct(version, operation);
    quote! {
        #docs
        pub fn #name(&self, #(#arguments),*) -> request::#request {
            #value
        }
    }
}
