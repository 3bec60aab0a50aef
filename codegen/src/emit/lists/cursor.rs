//! Lists with a token for the next page.

use super::List;
use proc_macro2::TokenStream;
use quote::quote;

impl List<'_> {
    /// The call for a token, and the token of a page.
    pub(super) fn by_token(&self) -> Option<(TokenStream, TokenStream)> {
        let request = &self.paging.request;
        let token = self.token(&self.paging.response)?;
        let narrow = self.without_excluded();
        let Some((other, response)) = &self.paging.alternative else {
            let at = quote!(self.call #narrow .query(#request, cursor.as_str()));
            return Some((
                at,
                quote! {
                    crate::pagination::NextPage::to(crate::pagination::Cursor::of(#token))
                },
            ));
        };
        let other_token = self.token(response)?;
        let at = quote! {{
            let (name, token) = match cursor.for_parameter(#other) {
                Some(token) => (#other, token),
                None => (#request, cursor.as_str()),
            };
            self.call #narrow .query(name, token)
        }};
        let next_page = quote! {
            let token = crate::pagination::Cursor::of(#token);
            let other = || crate::pagination::Cursor::named(#other, #other_token);
            crate::pagination::NextPage::to(token.or_else(other))
        };
        Some((at, next_page))
    }

    /// Drops what may not stand beside a cursor.
    fn without_excluded(&self) -> TokenStream {
        let paging = self.paging;
        if paging.exclusive {
            return quote!(.without_query());
        }
        let other = paging.alternative.iter().map(|(request, _)| request);
        let main = paging.alternative.iter().map(|_| &paging.request);
        let sync = paging.sync.iter().map(|(request, _)| request);
        let names: Vec<&String> =
            paging.excludes.iter().chain(sync).chain(other).chain(main).collect();
        if names.is_empty() { quote!() } else { quote!(.without(&[#(#names),*])) }
    }
}
