//! Requests that read lists: as a whole, page by page, item by item, and only what changed.

mod cursor;
mod offset;
mod window;

use super::{gather, rust_type};
use crate::model::{Field, ListItems, Operation, Paging, PagingKind, Type, Version};
use crate::names::ident;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

/// A list, with what its documents say looked up.
struct List<'a> {
    version: &'a Version,
    paging: &'a Paging,
    name: &'a Ident,
    page: &'a Type,
    item: &'a Type,
    /// Property of the page with the items.
    items: &'a Field,
}

/// Everything that makes the request of an operation a list; nothing for other operations.
pub(super) fn of(version: &Version, operation: &Operation, name: &Ident) -> Option<TokenStream> {
    let crate::model::List { page, items, item } = operation.list.as_ref()?;
    let (ListItems::Property(items), Some(paging)) = (items, &operation.paging) else {
        return Some(whole(version, name, operation.list.as_ref()?));
    };
    let list = List { version, paging, name, page, item, items };
    let (methods, list_request) = (list.methods(), list.list_request()?);
    let (sync, offset) = (list.sync(), list.offset());
    Some(quote!(#methods #list_request #sync #offset))
}

/// A list without pages.
fn whole(version: &Version, name: &Ident, list: &crate::model::List) -> TokenStream {
    let page = rust_type::path(version, &list.page);
    let item = rust_type::path(version, &list.item);
    let items = match &list.items {
        ListItems::Gathered(schema) => gather::all(version, &list.page, schema),
        ListItems::Property(field) => {
            let name = ident(&field.name());
            if field.required {
                quote!(whole.#name)
            } else {
                quote!(whole.#name.unwrap_or_default())
            }
        }
    };
    quote!(crate::pagination::list! { #name: #page => #item, |whole| #items })
}

impl List<'_> {
    fn methods(&self) -> TokenStream {
        let (name, item) = (self.name, rust_type::path(self.version, self.item));
        quote!(crate::pagination::list! { #name => #item })
    }

    /// Sends the request for a page. Where the list can be read by number, the token comes only
    /// with a page that was asked for by number and size.
    fn fetch(&self) -> TokenStream {
        let start = self.paging.offset.as_ref().zip(self.paging.limit.as_ref());
        let start = start.map(|((offset, first), limit)| {
            let first = Literal::u64_unsuffixed(*first);
            quote!(.query_beside(#offset, #first, #limit))
        });
        let (mutable, start) = match start {
            Some(start) => (quote!(mut self), quote!(self.call = self.call #start;)),
            None => (quote!(self), quote!()),
        };
        quote! {
            #[inline]
            fn fetch(
                #mutable
            ) -> crate::ResponseFuture<crate::Response<Self::Document>> {
                #start
                self.response()
            }
        }
    }

    fn list_request(&self) -> Option<TokenStream> {
        let (name, page) = (self.name, rust_type::path(self.version, self.page));
        let item = rust_type::path(self.version, self.item);
        let (at, next_page, window) = match self.paging.kind {
            PagingKind::Token => {
                let (at, next_page) = self.by_token()?;
                (at, next_page, None)
            }
            PagingKind::TimeWindow => {
                let next_page = self.by_time()?;
                (quote!(Self::WINDOW.at(self.call, cursor)), next_page, Some(self.window()))
            }
        };
        let unused = match self.paging.kind {
            PagingKind::Token => quote!(_position),
            PagingKind::TimeWindow => quote!(position),
        };
        let (fetch, items) = (self.fetch(), self.take_items());
        Some(quote! {
            #window

            impl crate::pagination::ListRequest for #name {
                type Document = #page;
                type Item = #item;

                fn operation(&self) -> &'static crate::Operation {
                    self.call.operation()
                }

                #fetch

                fn at(mut self, cursor: &crate::pagination::Cursor) -> Self {
                    self.call = #at;
                    self
                }

                #[inline]
                fn next_page(
                    &self,
                    #unused: crate::pagination::PagePosition<'_>,
                    page: &mut Self::Document,
                ) -> crate::pagination::NextPage {
                    #next_page
                }

                fn items(page: Self::Document) -> Vec<Self::Item> {
                    #items
                }
            }
        })
    }

    /// The items out of the page by value.
    fn take_items(&self) -> TokenStream {
        let name = ident(&self.items.name());
        if self.items.required {
            return quote!(page.#name);
        }
        if self.paging.lone_item {
            return quote!(page.#name.unwrap_or_else(|| crate::pagination::lone_item(page.extra)));
        }
        quote!(page.#name.unwrap_or_default())
    }

    /// A property of the page, as an option of a reference.
    fn token(&self, wire: &str) -> Option<TokenStream> {
        let field = self.version.field(self.page, wire)?;
        let name = ident(&field.name());
        Some(if field.required { quote!(Some(&page.#name)) } else { quote!(page.#name.as_ref()) })
    }

    fn sync(&self) -> Option<TokenStream> {
        let (request, response) = self.paging.sync.as_ref()?;
        let token = self.token(response)?;
        let name = self.name;
        let only = self.paging.exclusive.then(|| quote!(.without_query()));
        Some(quote! {
            impl #name {
                /// Streams all items. At the end of the stream, a sync token is available that requests
                /// later changes.
                pub fn changes(self) -> crate::pagination::Changes<Self> {
                    crate::pagination::Changes::new(self, None)
                }

                /// Streams only the items that changed since the sync token was issued.
                pub fn changes_since(
                    self,
                    token: impl Into<crate::pagination::SyncToken>,
                ) -> crate::pagination::Changes<Self> {
                    crate::pagination::Changes::new(self, Some(token.into()))
                }
            }

            impl crate::pagination::SyncRequest for #name {
                fn since(mut self, token: &crate::pagination::SyncToken) -> Self {
                    self.call = self.call #only .query(#request, token.as_str());
                    self
                }

                fn sync_token(page: &Self::Document) -> Option<crate::pagination::SyncToken> {
                    crate::pagination::SyncToken::of(#token)
                }
            }
        })
    }
}
