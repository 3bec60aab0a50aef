//! Traits of requests that are read in pages.

use super::{Cursor, SyncToken};
use crate::call::ResponseFuture;
use crate::{Operation, Response};

/// Seals the traits of this module.
pub mod sealed {
    /// Implemented for each generated list request.
    pub trait Sealed {}
}

/// A request for a list. Every generated list request implements it; a list without pages has a
/// single one.
pub trait ListRequest: sealed::Sealed + Clone + Send + Sync + Unpin + 'static {
    /// The documented structure of a page.
    type Document: Send + Sync + Unpin;
    /// The item type.
    type Item: serde::Serialize + Send + Sync + Unpin;

    /// The operation of the request.
    fn operation(&self) -> &'static Operation;
    /// Sends the request.
    fn fetch(self) -> ResponseFuture<Response<Self::Document>>;
    /// Returns the request for the page at `cursor`.
    #[must_use]
    fn at(self, cursor: &Cursor) -> Self;
    /// Inspects a page: removes what earlier pages contained, and returns where the next page
    /// begins.
    fn next_page(&self, position: PagePosition<'_>, page: &mut Self::Document) -> NextPage;
    /// Returns the items of a page.
    fn items(page: Self::Document) -> Vec<Self::Item>;
}

/// The position of a page in its list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PagePosition<'a> {
    /// Cursor of the page; `None` for the first one.
    pub cursor: Option<&'a Cursor>,
    /// When the first page was sent, by the clock of the service, in milliseconds since the Unix
    /// epoch.
    pub began: Option<i64>,
}

/// The continuation of a list after a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct NextPage {
    /// Cursor of the next page; `None` at the end.
    pub next: Option<Cursor>,
    /// Whether the page contains only items of earlier pages.
    pub repeats: bool,
    /// The items of the response that the page retains; `None` if all are retained as received.
    pub retained: Option<RetainedItems>,
    /// Why the list cannot continue after this page.
    pub broken: Option<&'static str>,
}

/// The items of a response that a page retains.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RetainedItems {
    /// Number of items in the response.
    pub of: usize,
    /// Indices of the retained items in the response, in the order of the page.
    pub indices: Vec<usize>,
}

impl NextPage {
    /// Continues at the cursor of the response.
    #[doc(hidden)]
    #[must_use]
    pub fn to(next: Option<Cursor>) -> Self {
        Self { next, ..Self::default() }
    }
}

/// A list that can be read incrementally.
pub trait SyncRequest: ListRequest {
    /// Returns the request for what has changed since.
    #[must_use]
    fn since(self, token: &SyncToken) -> Self;
    /// Returns the sync token of a page.
    fn sync_token(page: &Self::Document) -> Option<SyncToken>;
}

/// A list that can be read by item number.
pub trait OffsetRequest: ListRequest {
    /// Number of the first item.
    const FIRST: u64;

    /// Returns the request for the page that begins at an item.
    #[must_use]
    fn begin_at(self, number: u64) -> Self;
    /// Returns the number of the first item of the request, if it is set.
    fn begins_with(&self) -> Option<u64>;
    /// Returns the maximum number of items of a page, if it is set.
    fn page_size(&self) -> Option<usize>;
    /// Returns the extent of a page.
    fn extent(page: &Self::Document) -> Extent<'_>;
}

/// The extent of a page in a list that is read by item number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Extent<'a> {
    /// Number of items.
    pub count: usize,
    /// Identity of the first item.
    pub first: Option<&'a str>,
    /// Whether the page reports that there are more.
    pub more: bool,
}

#[doc(hidden)]
impl<'a> Extent<'a> {
    #[must_use]
    pub const fn new(count: usize, first: Option<&'a str>, more: bool) -> Self {
        Self { count, first, more }
    }
}
