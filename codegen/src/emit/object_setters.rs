//! Objects that requests send are made with what is required, and completed with setters.

use super::{constants, docs, objects, rust_type};
use crate::model::{Field, Schema, Shape, Version};
use crate::names::ident;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn methods(version: &Version, schema: &Schema) -> Option<TokenStream> {
    let Shape::Object { fields, open } = &schema.shape else { return None };
    let name = ident(&schema.name);
    let required: Vec<&Field> = fields.iter().filter(|field| field.required).collect();
    let arguments = required.iter().map(|field| {
        let kind = rust_type::argument(version, &version.conversion(&field.kind));
        let name = ident(&field.name());
        quote!(#name: #kind)
    });
    let keeps_unknown = objects::keeps_unknown(version, &schema.name, *open);
    let body = objects::construct(version, fields, keeps_unknown, false);
    let setters = fields.iter().filter(|field| !field.required).map(|field| setter(version, field));
    let new_docs = docs::attribute(if required.is_empty() {
        "Creates an empty value; every field is optional."
    } else {
        "Creates a value from its required fields."
    });
    let extra = open.then(|| {
        quote! {
            /// Sets a key without a setter of its own, such as a custom field.
            #[must_use]
            pub fn extra(mut self, key: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
                self.extra.insert(key.into(), value.into());
                self
            }
        }
    });
    Some(quote! {
        impl #name {
            #new_docs
            #[must_use]
            pub fn new(#(#arguments),*) -> Self {
                Self #body
            }

            #(#setters)*

            #extra
        }
    })
}

fn setter(version: &Version, field: &Field) -> TokenStream {
    let description = constants::described(&field.description, &field.rules.constants);
    let docs = objects::described(&description);
    let name = ident(&field.name());
    let conversion = version.conversion(&field.kind);
    let kind = rust_type::argument(version, &conversion);
    let value = rust_type::convert(&conversion, &field.name());
    quote! {
        #docs
        #[must_use]
        pub fn #name(mut self, #name: #kind) -> Self {
            self.#name = Some(#value);
            self
        }
    }
}
