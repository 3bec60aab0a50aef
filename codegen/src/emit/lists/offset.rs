//! Lists that can be read by the numbers of their items.

use super::List;
use crate::names::ident;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

impl List<'_> {
    pub(super) fn offset(&self) -> Option<TokenStream> {
        let (request, first) = self.paging.offset.as_ref()?;
        let first = Literal::u64_unsuffixed(*first);
        let name = self.name;
        let items = ident(&self.items.name());
        let slice = if self.items.required {
            quote!(page.#items.as_slice())
        } else {
            quote!(page.#items.as_deref().unwrap_or_default())
        };
        let id = self.version.field(self.item, self.paging.item_id.as_ref()?)?;
        let id_name = ident(&id.name());
        let id = if id.required {
            quote!(map(|item| item.#id_name.as_str()))
        } else {
            quote!(and_then(|item| item.#id_name.as_ref().map(|id| id.as_str())))
        };
        let more = self.token(&self.paging.response)?;
        let limit = self.paging.limit.as_deref().unwrap_or_default();
        Some(quote! {
            impl #name {
                /// Reads the list by offset instead of by cursor.
                pub fn by_offset(self) -> crate::pagination::ByOffset<Self> {
                    crate::pagination::ByOffset::new(self)
                }
            }

            impl crate::pagination::OffsetRequest for #name {
                const FIRST: u64 = #first;

                fn begin_at(mut self, number: u64) -> Self {
                    self.call = self.call.query(#request, number);
                    self
                }

                fn begins_with(&self) -> Option<u64> {
                    self.call.query_value(#request)?.parse().ok()
                }

                fn page_size(&self) -> Option<usize> {
                    self.call.query_value(#limit)?.parse().ok()
                }

                fn extent(page: &Self::Document) -> crate::pagination::Extent<'_> {
                    let items = #slice;
                    crate::pagination::Extent::new(items.len(), items.first().#id, #more.is_some())
                }
            }
        })
    }
}
