//! What an invocation of the runtime's `list!` macro defines.

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{Expr, Ident, Token, Type};

/// An invocation: `Name => Item`, or `Name: Document => Item, |document| items`.
pub(crate) struct ListInvocation {
    pub(crate) name: Ident,
    item: Type,
    /// The documented structure, where the list has no pages.
    document: Option<Type>,
}

impl Parse for ListInvocation {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input.parse()?;
        let is_whole = input.parse::<Option<Token![:]>>()?.is_some();
        let document = if is_whole { Some(input.parse()?) } else { None };
        input.parse::<Token![=>]>()?;
        let item = input.parse()?;
        if is_whole {
            input.parse::<Token![,]>()?;
            input.parse::<Expr>()?;
        }
        Ok(Self { name, item, document })
    }
}

impl ListInvocation {
    /// The types of its `ListRequest`, where the macro implements that trait.
    pub(crate) fn types(&self) -> Option<[(&'static str, TokenStream); 2]> {
        let (document, item) = (self.document.as_ref()?, &self.item);
        Some([("Document", quote!(#document)), ("Item", quote!(#item))])
    }

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
