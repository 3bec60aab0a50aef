//! Values of times that are not times, by name.

use super::docs;
use crate::model::{Constant, MethodInput, Schema, Shape};
use crate::names::ident;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// The constants of the inputs of a request.
pub(super) fn of_request<'a>(
    request: &Ident,
    inputs: impl Iterator<Item = &'a MethodInput>,
) -> Option<TokenStream> {
    of(request, inputs.flat_map(|input| &input.constants))
}

/// The constants of the properties of an object.
pub(super) fn of_schema(schema: &Schema) -> Option<TokenStream> {
    let Shape::Object { fields, .. } = &schema.shape else { return None };
    of(&ident(&schema.name), fields.iter().flat_map(|field| &field.rules.constants))
}

fn of<'a>(name: &Ident, constants: impl Iterator<Item = &'a Constant>) -> Option<TokenStream> {
    let items: Vec<TokenStream> = constants
        .map(|Constant { name, value, meaning }| {
            let (docs, name) = (docs::attribute(meaning), ident(name));
            let value = proc_macro2::Literal::i64_unsuffixed(*value);
            quote!(#docs pub const #name: i64 = #value;)
        })
        .collect();
    (!items.is_empty()).then(|| quote!(impl #name { #(#items)* }))
}

/// A description that names the constants.
pub(super) fn described(description: &str, constants: &[Constant]) -> String {
    constants.iter().fold(description.to_owned(), |text, Constant { name, meaning, .. }| {
        format!("{text} `{name}`: {meaning}")
    })
}
