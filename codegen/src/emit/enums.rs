//! Enumerations that keep values they do not know.

use super::docs;
use crate::model::{Schema, Version};
use crate::names::ident;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn open(
    version: &Version,
    schema: &Schema,
    variants: &[(String, String)],
) -> TokenStream {
    let docs = docs::of_schema(version, schema);
    let name = ident(&schema.name);
    let is_taken =
        |wire: &String| version.taken.get(&schema.name).is_some_and(|taken| taken.contains(wire));
    let variants = variants.iter().filter(|(wire, _)| !is_taken(wire)).map(|(wire, name)| {
        let name = ident(name);
        quote!(#name = #wire;)
    });
    quote!(crate::open_enum::open_enum! { #docs #name; #(#variants)* })
}
