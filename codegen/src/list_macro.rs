//! What an invocation of the runtime's `list!` macro defines.

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{Ident, Token, Type};

/// An invocation: `Name => Item`.
pub(crate) struct List {
    pub(crate) name: Ident,
    item: Type,
}

impl Parse for List {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input.parse()?;
        input.parse::<Token![=>]>()?;
        Ok(Self { name, item: input.parse()? })
    }
}

impl List {
    /// Signatures of the public methods.
    pub(crate) fn methods(&self) -> [TokenStream; 4] {
        let item = &self.item;
        [
            quote!(fn pages(self) -> pagination::Pages<Self>),
            quote!(fn stream(self) -> pagination::Items<Self>),
            quote!(async fn all(self) -> Result<Vec<#item>, Error>),
            quote!(async fn first(mut self) -> Result<Option<#item>, Error>),
        ]
    }
}
