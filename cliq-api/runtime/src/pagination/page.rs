//! One page of a list.

use super::{Cursor, SyncToken};
use crate::{Operation, Response};
use serde_json::value::RawValue;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Deref;

/// One page of a list: its items, and where the next page begins. Awaiting a list request returns it,
/// whatever the documented structure of the response is. It dereferences to a slice of the items.
///
/// ```no_run
/// # extern crate cliq_runtime as cliq_api;
/// # fn f(page: cliq_api::pagination::Page<String>) {
/// println!("{} names, more: {}", page.len(), page.next_cursor().is_some());
/// for name in &page {
///     println!("{name}");
/// }
/// let names: Vec<String> = page.into_items();
/// # }
/// ```
#[derive(Clone)]
pub struct Page<T> {
    items: Vec<T>,
    next: Option<Cursor>,
    operation: &'static Operation,
    response: Response<()>,
}

impl<T> Page<T> {
    pub(super) fn new(
        items: Vec<T>,
        response: Response<()>,
        next: Option<Cursor>,
        operation: &'static Operation,
    ) -> Self {
        Self { items, next, operation, response }
    }

    /// Returns the items.
    #[must_use]
    pub fn items(&self) -> &[T] {
        &self.items
    }

    /// Consumes the page and returns the items.
    #[must_use]
    pub fn into_items(self) -> Vec<T> {
        self.items
    }

    /// Returns the cursor of the next page, to pass to `resume` of the stream of the same request.
    /// `None` if the service states no next page, or if the list has no pages. A list that is read by
    /// time has a cursor until a page is empty.
    #[must_use]
    pub fn next_cursor(&self) -> Option<&Cursor> {
        self.next.as_ref()
    }

    /// Returns the sync token of the page, if the list can be read incrementally and the page has one.
    #[must_use]
    pub fn sync_token(&self) -> Option<SyncToken> {
        let (_, key) = self.operation.pagination?.sync?;
        let token = self.key(key)?;
        SyncToken::of(Some(&token.as_str().map_or_else(|| token.to_string(), str::to_owned)))
    }

    /// Returns the keys of the response beside the items, as received: totals, tokens, and keys that
    /// are not documented. Each call parses the body. The method `response` of the request returns
    /// the same keys typed.
    #[must_use]
    pub fn extra(&self) -> Map<String, Value> {
        let items = self.operation.items();
        let keys = self.keys().into_iter().filter(|(key, _)| Some(key.as_str()) != items);
        keys.filter_map(|(key, raw)| Some((key, serde_json::from_str(raw.get()).ok()?))).collect()
    }

    /// Returns the response without its value: status, headers, body and corrections.
    #[must_use]
    pub fn response(&self) -> &Response<()> {
        &self.response
    }

    fn key(&self, name: &str) -> Option<Value> {
        serde_json::from_str(self.keys().get(name)?.get()).ok()
    }

    /// The keys of the body; none if it is no object.
    fn keys(&self) -> BTreeMap<String, &RawValue> {
        serde_json::from_slice(self.response.body()).unwrap_or_default()
    }
}

impl<T> Deref for Page<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.items
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Page<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

impl<T> From<Page<T>> for Vec<T> {
    fn from(page: Page<T>) -> Self {
        page.items
    }
}

impl<T: fmt::Debug> fmt::Debug for Page<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("items", &self.items)
            .field("next_cursor", &self.next)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::Page;
    use crate::operation::{Pagination, PaginationKind};
    use crate::pagination::{Cursor, SyncToken};
    use crate::transport::RawResponse;
    use crate::{Operation, Response};
    use http::{HeaderMap, Method, StatusCode};

    static LIST: Operation = Operation::new("a_list", "a", Method::GET, "/api/v2", "/a", "List")
        .pagination(
            Pagination::new(PaginationKind::Token, "next_token", "next_token", "data")
                .sync("sync_token", "sync_token"),
        );
    static PLAIN: Operation =
        Operation::new("b_list", "b", Method::GET, "/api/v2", "/b", "List").payload("teams");

    fn page(operation: &'static Operation, body: &str) -> Page<u8> {
        let (status, headers) = (StatusCode::OK, HeaderMap::new());
        let raw = RawResponse { status, headers, body: body.to_owned().into() };
        let next = Some(Cursor::new("c"));
        Page::new(vec![3, 1, 2], Response::new(raw, (), Vec::new()), next, operation)
    }

    #[test]
    fn a_page_is_a_slice_and_gives_its_items() {
        let page = page(&LIST, "{}");
        assert_eq!((page.len(), page.is_empty(), page.first()), (3, false, Some(&3)));
        assert_eq!(page.items(), [3, 1, 2]);
        assert_eq!((&page).into_iter().copied().max(), Some(3));
        assert_eq!(page.next_cursor(), Some(&Cursor::new("c")));
        assert_eq!(page.clone().into_iter().collect::<Vec<_>>(), [3, 1, 2]);
        assert_eq!(Vec::from(page.clone()), page.into_items());
    }

    #[test]
    fn the_rest_of_the_response_is_kept() {
        let page = page(
            &LIST,
            r#"{"data":[3,1,2],"next_token":"c","sync_token":"s","total":9,"new":{"a":[1]}}"#,
        );
        assert_eq!(page.sync_token(), Some(SyncToken::new("s")));
        let extra = serde_json::Value::Object(page.extra());
        let kept = r#"{"new":{"a":[1]},"next_token":"c","sync_token":"s","total":9}"#;
        assert_eq!(extra, serde_json::from_str::<serde_json::Value>(kept).unwrap());
        assert_eq!(page.response().status(), StatusCode::OK);
    }

    #[test]
    fn the_items_of_a_list_without_pages_are_not_repeated() {
        let page = page(&PLAIN, r#"{"teams":[3,1,2],"count":3}"#);
        assert_eq!(page.extra().into_iter().collect::<Vec<_>>(), [("count".to_owned(), 3.into())]);
        assert_eq!(page.sync_token(), None);
    }

    #[test]
    fn other_json_has_no_keys_and_is_not_shown() {
        for body in ["[3,1,2]", "", r#"{"data":"#] {
            assert!(page(&LIST, body).extra().is_empty(), "{body}");
            assert_eq!(page(&LIST, body).sync_token(), None);
        }
        let shown = format!("{:?}", page(&LIST, r#"{"data":[]}"#));
        assert_eq!(shown, r#"Page { items: [3, 1, 2], next_cursor: Some(Cursor("c")), .. }"#);
    }
}
