//! Lists that are read by the times of their items.

use super::List;
use crate::emit::descriptors;
use crate::model::Paging;
use crate::names::ident;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

impl List<'_> {
    /// The next window behind a page.
    pub(super) fn by_time(&self) -> Option<TokenStream> {
        let getter = |wire: &str| {
            let field = self.version.field(self.item, wire)?;
            let name = ident(&field.name());
            Some((name, field.required))
        };
        let times: Option<Vec<TokenStream>> =
            self.paging.item_times.iter().map(|path| self.time_of_item(path)).collect();
        let time = match times?.as_slice() {
            [only] => only.clone(),
            times => quote! {
                [#(#times),*].into_iter().flatten().find(|time| time.epoch_milliseconds().is_some())
            },
        };
        let (id, always) = getter(self.paging.item_id.as_ref()?)?;
        let id = if always {
            quote!(Some(item.#id.as_str()))
        } else {
            quote!(item.#id.as_ref().map(|id| id.as_str()))
        };
        let items = ident(&self.items.name());
        let next_page = |items: TokenStream| quote!(Self::WINDOW.next_page(&self.call, position, #items, |item| #time, |item| #id));
        if self.items.required {
            return Some(next_page(quote!(&mut page.#items)));
        }
        let next_page = next_page(quote!(items));
        Some(quote! {
            match &mut page.#items {
                Some(items) => #next_page,
                None => crate::pagination::NextPage::to(None),
            }
        })
    }

    /// The time at a path of an item, as an option of a reference.
    fn time_of_item(&self, path: &str) -> Option<TokenStream> {
        let mut kind = self.item;
        let mut value: Option<TokenStream> = None;
        for part in path.split('.') {
            let field = self.version.field(kind, part)?;
            let name = ident(&field.name());
            value = Some(match (value, field.required) {
                (None, true) => quote!(Some(&item.#name)),
                (None, false) => quote!(item.#name.as_ref()),
                (Some(outer), true) => quote!(#outer.map(|outer| &outer.#name)),
                (Some(outer), false) => quote!(#outer.and_then(|outer| outer.#name.as_ref())),
            });
            kind = &field.kind;
        }
        value
    }

    pub(super) fn window(&self) -> TokenStream {
        let Paging { request, ascending_from, from, limit, resolution, .. } = self.paging;
        let name = self.name;
        let since = descriptors::option(ascending_from.as_deref());
        let from = descriptors::option(from.as_deref());
        let limit = limit.as_deref().unwrap_or_default();
        let sizes = [self.paging.largest_size, self.paging.usual_size, *resolution];
        let [largest, usual, unit] = sizes.map(Literal::u64_unsuffixed);
        quote! {
            impl #name {
                const WINDOW: crate::pagination::Window = crate::pagination::Window {
                    until: #request,
                    since: #since,
                    from: #from,
                    unit: #unit,
                    limit: (#limit, #usual, #largest),
                };
            }
        }
    }
}
