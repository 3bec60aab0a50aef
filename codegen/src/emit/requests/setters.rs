//! Setters for what is optional.

use super::construct::step;
use crate::emit::{objects, rust_type};
use crate::model::{Content, Conversion, Input, Operation, Slot, Spread, Type, Version};
use crate::names::{self, ident};
use proc_macro2::TokenStream;
use quote::quote;

/// Name of the argument of each setter.
const VALUE: &str = "value";

pub(super) fn all(version: &Version, operation: &Operation) -> Vec<TokenStream> {
    let inputs = operation.request.setters.iter().map(|input| setter(version, input));
    inputs.chain(more(&operation.request.content)).collect()
}

fn setter(version: &Version, input: &Input) -> TokenStream {
    let docs = objects::described(&input.description);
    let name = ident(&input.name);
    let kind = rust_type::argument(version, &input.conversion);
    let statement = match input.slot {
        Slot::Property => {
            let field = ident(&names::field(&input.wire));
            let value = rust_type::convert(&input.conversion, VALUE);
            quote!(self.body.#field = Some(#value);)
        }
        Slot::Text => {
            let (wire, text) = (&input.wire, text(version, input));
            quote!(self.multipart.text(#wire, #text);)
        }
        _ => {
            let step = step(version, input, VALUE);
            quote!(self.call = self.call #step;)
        }
    };
    quote! {
        #docs
        pub fn #name(mut self, value: #kind) -> Self {
            #statement
            self
        }
    }
}

/// The text of a form that the value of a setter becomes.
fn text(version: &Version, input: &Input) -> TokenStream {
    match (&input.conversion, version.resolve(&input.kind)) {
        (Conversion::Into(Type::String), _) => quote!(value.into()),
        (Conversion::Same(_), _) => quote!(value.to_string()),
        (_, kind) => {
            let kind = rust_type::path(version, kind);
            quote!(Into::<#kind>::into(value).to_string())
        }
    }
}

/// What a body takes beside its described properties.
fn more(content: &Content) -> Option<TokenStream> {
    match content {
        Content::Json { spread: Some(Spread { open: true, .. }), .. } => Some(quote! {
            /// Sets a key without a setter of its own, such as a custom field.
            pub fn extra(
                mut self,
                key: impl Into<String>,
                value: impl Into<serde_json::Value>,
            ) -> Self {
                self.body.extra.insert(key.into(), value.into());
                self
            }
        }),
        Content::Form { .. } => Some(quote! {
            /// Overrides the size limit of a file, in bytes, for organizations whose administrator
            /// raised it. `None` disables the check.
            pub fn max_file_size(mut self, bytes: Option<u64>) -> Self {
                self.multipart.max_bytes(bytes);
                self
            }
        }),
        _ => None,
    }
}
