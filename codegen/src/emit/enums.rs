//! Enumerations that keep values they do not know.

use super::docs;
use crate::model::Schema;
use crate::names::ident;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn open(schema: &Schema, variants: &[(String, String)]) -> TokenStream {
    let docs = docs::attribute(&schema.description);
    let name = ident(&schema.name);
    let wires: Vec<&str> = variants.iter().map(|(wire, _)| wire.as_str()).collect();
    let idents: Vec<_> = variants.iter().map(|(_, name)| ident(name)).collect();
    let lines = wires.iter().map(|wire| docs::attribute(&format!("`{wire}`")));
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#lines #idents,)*
            /// An undocumented value, as received.
            UnknownValue(String),
        }

        impl crate::open_enum::OpenEnum for #name {
            fn as_str(&self) -> &str {
                match self {
                    #(Self::#idents => #wires,)*
                    Self::UnknownValue(value) => value,
                }
            }

            fn from_wire(value: &str) -> Self {
                match value {
                    #(#wires => Self::#idents,)*
                    _ => Self::UnknownValue(value.to_owned()),
                }
            }

            fn known() -> &'static [&'static str] {
                &[#(#wires),*]
            }
        }

        crate::open_enum::open_enum!(#name);
    }
}
