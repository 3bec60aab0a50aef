//! Values that are one of several types.

use super::{docs, rust_type};
use crate::model::{Condition, Schema, Shape, Type, Variant, Version};
use crate::names::{self, ident};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn union(version: &Version, schema: &Schema, variants: &[Variant]) -> TokenStream {
    let docs = docs::of_schema(version, schema);
    let name = ident(&schema.name);
    let idents: Vec<_> = variants.iter().map(|variant| ident(&variant.name)).collect();
    let kinds: Vec<_> =
        variants.iter().map(|variant| rust_type::path(version, &variant.kind)).collect();
    let lines = variants.iter().map(|variant| docs::attribute(&describe(version, &variant.kind)));
    let conversions = variants.iter().zip(&idents).zip(&kinds).map(|((_, ident), kind)| {
        quote! {
            impl From<#kind> for #name {
                fn from(value: #kind) -> Self {
                    Self::#ident(value)
                }
            }
        }
    });
    let closed = schema.closed;
    let mode = ident(if closed { "closed" } else { "open" });
    let unknown = (!closed).then(|| {
        quote! {
            /// An undocumented value, as received.
            UnknownValue(serde_json::Value),
        }
    });
    let select = select(variants, closed);
    let indices = (0..variants.len()).map(proc_macro2::Literal::usize_unsuffixed);
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#lines #idents(#kinds),)*
            #unknown
        }

        impl #name {
            /// What selects the variant of a value.
            pub(crate) const SELECT: crate::union::Select = #select;
        }

        #(#conversions)*

        crate::union::union!(#mode #name { #(#indices #idents(#kinds)),* });
    }
}

/// The selection rule as data.
fn select(variants: &[Variant], closed: bool) -> TokenStream {
    let kinds = |kinds: &[String]| {
        let kinds = kinds.iter().map(|kind| ident(&names::type_name(kind)));
        quote!(&[#(crate::union::Kind::#kinds),*])
    };
    let conditions = variants.iter().map(|variant| {
        let Condition { keys, values, item_keys, .. } = &variant.when;
        let values = values.iter().map(|(key, text)| quote!((#key, #text)));
        let (of_value, of_items) = (kinds(&variant.when.kinds), kinds(&variant.when.item_kinds));
        quote! {
            crate::union::When {
                kinds: #of_value,
                keys: &[#(#keys),*],
                values: &[#(#values),*],
                item_kinds: #of_items,
                item_keys: &[#(#item_keys),*],
            }
        }
    });
    quote!(crate::union::Select { variants: &[#(#conditions),*], closed: #closed })
}

fn describe(version: &Version, kind: &Type) -> String {
    match kind {
        Type::Named(name) => version
            .schema(name)
            .filter(|schema| !matches!(schema.shape, Shape::Union(_)))
            .map_or_else(|| format!("`{name}`"), |schema| schema.description.clone()),
        Type::List(inner) => match &**inner {
            Type::Named(name) => format!("A list of `{name}`."),
            _ => "A list.".to_owned(),
        },
        Type::String => "Text.".to_owned(),
        Type::Boolean => "A boolean.".to_owned(),
        Type::Integer | Type::Number => "A number.".to_owned(),
        _ => "Any JSON.".to_owned(),
    }
}
