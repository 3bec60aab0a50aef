//! Requests that read lists: page by page, item by item, and only what changed.

use super::{descriptors, rust_type};
use crate::model::{Answer, Field, Operation, Paging, PagingKind, Type, Version};
use crate::names::ident;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use serde_json::Value;

/// The size of a page where neither caller nor document states one.
const USUAL_PAGE: u64 = 100;

/// A list, with what its documents say looked up.
struct List<'a> {
    version: &'a Version,
    operation: &'a Operation,
    paging: &'a Paging,
    name: &'a Ident,
    page: &'a Type,
    item: &'a Type,
    /// Property of the page with the items.
    items: &'a Field,
}

/// Everything that makes the request of an operation a list; nothing for other operations.
pub(super) fn of(version: &Version, operation: &Operation, name: &Ident) -> Option<TokenStream> {
    let paging = operation.paging.as_ref()?;
    let Answer::Json(page) = &operation.answer else { return None };
    let items = field(version, page, &paging.items)?;
    let Type::List(item) = rust_type::resolve(version, &items.kind) else { return None };
    let list = List { version, operation, paging, name, page, item, items };
    let (methods, list_request) = (list.methods(), list.list_request()?);
    let (sync, offset) = (list.sync(), list.offset());
    Some(quote!(#methods #list_request #sync #offset))
}

/// The items of the list that an operation reads page by page; `None` for other operations.
pub(super) fn item<'a>(version: &'a Version, operation: &'a Operation) -> Option<&'a Type> {
    let paging = operation.paging.as_ref()?;
    let Answer::Json(page) = &operation.answer else { return None };
    let items = field(version, page, &paging.items)?;
    match rust_type::resolve(version, &items.kind) {
        Type::List(item) => Some(item),
        _ => None,
    }
}

fn field<'a>(version: &'a Version, kind: &Type, wire: &str) -> Option<&'a Field> {
    version.fields(kind).iter().find(|field| field.wire == wire)
}

impl List<'_> {
    fn methods(&self) -> TokenStream {
        let name = self.name;
        quote! {
            impl #name {
                /// Streams the list page by page.
                pub fn pages(self) -> crate::pagination::Pages<Self> {
                    crate::pagination::Pages::new(self)
                }

                /// Streams the items of all pages.
                pub fn stream(self) -> crate::pagination::Items<Self> {
                    crate::pagination::Items::new(self)
                }
            }
        }
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
            fn fetch(
                #mutable
            ) -> crate::ResponseFuture<crate::Response<Self::Page>> {
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

            impl crate::pagination::sealed::Sealed for #name {}

            impl crate::pagination::ListRequest for #name {
                type Page = #page;
                type Item = #item;

                fn operation(&self) -> &'static crate::Operation {
                    self.call.operation()
                }

                #fetch

                fn at(mut self, cursor: &crate::pagination::Cursor) -> Self {
                    self.call = #at;
                    self
                }

                fn next_page(
                    &self,
                    #unused: crate::pagination::PagePosition<'_>,
                    page: &mut Self::Page,
                ) -> crate::pagination::NextPage {
                    #next_page
                }

                fn items(page: Self::Page) -> Vec<Self::Item> {
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

    /// The call for a token, and the token of a page.
    fn by_token(&self) -> Option<(TokenStream, TokenStream)> {
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

    /// A property of the page, as an option of a reference.
    fn token(&self, wire: &str) -> Option<TokenStream> {
        let field = field(self.version, self.page, wire)?;
        let name = ident(&field.name());
        Some(if field.required { quote!(Some(&page.#name)) } else { quote!(page.#name.as_ref()) })
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

    /// The next window behind a page.
    fn by_time(&self) -> Option<TokenStream> {
        let getter = |wire: &str| {
            let field = field(self.version, self.item, wire)?;
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
            let field = field(self.version, kind, part)?;
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

    fn window(&self) -> TokenStream {
        let Paging { request, ascending_from, from, limit, resolution, .. } = self.paging;
        let name = self.name;
        let since = descriptors::option(ascending_from.as_deref());
        let from = descriptors::option(from.as_deref());
        let limit = limit.as_deref().unwrap_or_default();
        let fact = |key: &str| self.schema_of(limit)?.get(key)?.as_u64();
        let largest = fact("maximum").or_else(|| fact("default")).unwrap_or(USUAL_PAGE);
        let usual = fact("default").unwrap_or(largest);
        let [largest, usual, unit] = [largest, usual, *resolution].map(Literal::u64_unsuffixed);
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

    /// The schema of a parameter.
    fn schema_of(&self, parameter: &str) -> Option<&Value> {
        let parameters = self.operation.raw.get("parameters")?.as_array()?;
        let named = |one: &&Value| one.get("name").and_then(Value::as_str) == Some(parameter);
        parameters.iter().find(named)?.get("schema")
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

                fn sync_token(page: &Self::Page) -> Option<crate::pagination::SyncToken> {
                    crate::pagination::SyncToken::of(#token)
                }
            }
        })
    }

    fn offset(&self) -> Option<TokenStream> {
        let (request, first) = self.paging.offset.as_ref()?;
        let first = Literal::u64_unsuffixed(*first);
        let name = self.name;
        let items = ident(&self.items.name());
        let slice = if self.items.required {
            quote!(page.#items.as_slice())
        } else {
            quote!(page.#items.as_deref().unwrap_or_default())
        };
        let id = field(self.version, self.item, self.paging.item_id.as_ref()?)?;
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

                fn extent(page: &Self::Page) -> crate::pagination::Extent<'_> {
                    let items = #slice;
                    crate::pagination::Extent::new(items.len(), items.first().#id, #more.is_some())
                }
            }
        })
    }
}
