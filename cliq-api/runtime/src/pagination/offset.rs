//! Lists that are read by item number.

use super::{
    Cursor, Extent, Items, ListRequest, NextPage, OffsetRequest, PagePosition, Pages, sealed,
};
use crate::call::ResponseFuture;
use crate::{Operation, Response};

/// A list that is read by item number instead of by cursor. A page can be requested again at any
/// time, whereas a cursor may be valid only once. Items that are added or removed during the read
/// shift the pages.
#[derive(Clone, Debug)]
#[must_use = "it does nothing until `pages` or `stream` is called"]
pub struct ByOffset<R>(R);

impl<R: OffsetRequest> ByOffset<R> {
    #[doc(hidden)]
    pub fn new(request: R) -> Self {
        Self(request)
    }

    /// Returns a stream of pages.
    pub fn pages(self) -> Pages<Self> {
        Pages::new(self)
    }

    /// Returns a stream of the items of all pages.
    pub fn stream(self) -> Items<Self> {
        Items::new(self)
    }
}

impl<R> sealed::Sealed for ByOffset<R> {}

/// The number of an item and, after a bar, the first item of the page before. If the first item
/// repeats, the service ignores the number.
fn parts(cursor: &Cursor) -> (Option<u64>, Option<&str>) {
    match cursor.as_str().split_once('|') {
        Some((number, first)) => (number.parse().ok(), Some(first)),
        None => (cursor.as_str().parse().ok(), None),
    }
}

impl<R: OffsetRequest> ListRequest for ByOffset<R> {
    type Document = R::Document;
    type Item = R::Item;

    fn operation(&self) -> &'static Operation {
        self.0.operation()
    }

    fn fetch(self) -> ResponseFuture<Response<Self::Document>> {
        let start = self.0.begins_with().unwrap_or(R::FIRST);
        self.0.begin_at(start).fetch()
    }

    fn at(self, cursor: &Cursor) -> Self {
        match parts(cursor) {
            (Some(number), _) => Self(self.0.begin_at(number)),
            (None, _) => self,
        }
    }

    fn next_page(&self, position: PagePosition<'_>, page: &mut Self::Document) -> NextPage {
        let (number, before) = position.cursor.map(parts).unwrap_or_default();
        let number = number.or_else(|| self.0.begins_with()).unwrap_or(R::FIRST);
        let Extent { count, first, more } = R::extent(page);
        let repeats = count > 0 && before.is_some() && before == first;
        let last = !more && self.0.page_size().is_some_and(|size| count < size);
        if count == 0 || last || repeats {
            return NextPage { repeats, ..NextPage::default() };
        }
        let number = number.saturating_add(u64::try_from(count).unwrap_or(u64::MAX));
        let first = first.map(|first| format!("|{first}")).unwrap_or_default();
        NextPage::to(Some(Cursor::new(format!("{number}{first}"))))
    }

    fn items(page: Self::Document) -> Vec<Self::Item> {
        R::items(page)
    }
}
