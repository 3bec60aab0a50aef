//! Setters for what is optional, as entries of the macro that defines a request.

use crate::emit::{constants, objects, rust_type};
use crate::model::{Content, Conversion, MethodInput, Slot, Spread, Version};
use crate::names::{self, ident};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// `query "limit" limit: plain i64;`: where the value goes, the name, and what it may be.
pub(super) fn setter(version: &Version, input: &MethodInput) -> TokenStream {
    let description = constants::described(&input.description, &input.constants);
    let docs = objects::described(&description);
    let (name, wire) = (ident(&input.name), &input.wire);
    let place = match input.slot {
        Slot::Property => {
            let field = names::field(wire);
            let other = (field != input.name).then(|| ident(&field)).into_iter();
            quote!(body #([#other])*)
        }
        Slot::Query => quote!(query #wire),
        Slot::Header => quote!(header #wire),
        Slot::Text => quote!(text #wire),
        Slot::Body | Slot::Path { .. } | Slot::Files => quote!(whole),
    };
    let (how, kind) = match &input.conversion {
        Conversion::Same(kind) => ("plain", kind),
        Conversion::Into(kind) => ("into", kind),
        Conversion::Each { item, into: true } => ("each", item),
        Conversion::Each { item, into: false } => ("all", item),
    };
    let (how, kind) = (ident(how), rust_type::of_setter(version, input.slot, kind));
    quote!(#docs #place #name: #how #kind;)
}

/// The method that sets keys of a body which are not described.
pub(super) fn keys(request: &Ident, content: &Content) -> Option<TokenStream> {
    let Content::Json { spread: Some(Spread { open: true, .. }), .. } = content else {
        return None;
    };
    Some(quote! {
        impl #request {
            /// Sets a key without a setter of its own, such as a custom field.
            pub fn extra(
                mut self,
                key: impl Into<String>,
                value: impl Into<serde_json::Value>,
            ) -> Self {
                self.body.extra.insert(key.into(), value.into());
                self
            }
        }
    })
}
