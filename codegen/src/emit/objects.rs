//! What structs, and the code that makes them, agree on.

use super::{docs, rust_type};
use crate::model::{Field, Version};
use crate::names::{self, ident};
use proc_macro2::TokenStream;
use quote::quote;

/// Whether a struct has a field for keys that are not described: objects that users add keys to, and
/// all that is read, so that nothing is lost.
pub(super) fn keeps_unknown(version: &Version, name: &str, open: bool) -> bool {
    open || version.read.contains(name)
}

/// The value of an object that is made from arguments: required fields by name, others absent. Of a
/// body, a field that requires a certain value has it.
pub(super) fn construct(
    version: &Version,
    fields: &[Field],
    open: bool,
    is_body: bool,
) -> TokenStream {
    let fields = fields.iter().map(|field| {
        let name = field.name();
        let place = ident(&name);
        if let Some(value) = version.only_value(&field.kind).filter(|_| field.required && is_body) {
            let kind = rust_type::path(version, version.resolve(&field.kind));
            let value = ident(value);
            return quote!(#place: #kind::#value);
        }
        if field.required {
            let conversion = version.conversion(&field.kind);
            let value = rust_type::convert(&conversion, &names::field(&name));
            if value.to_string() == name { quote!(#place) } else { quote!(#place: #value) }
        } else {
            quote!(#place: None)
        }
    });
    let extra = open.then(|| quote!(extra: serde_json::Map::new(),));
    quote!({ #(#fields,)* #extra })
}

/// The documentation of a property or a parameter.
pub(super) fn described(description: &str) -> TokenStream {
    docs::attribute(if description.is_empty() { "See its type." } else { description })
}
