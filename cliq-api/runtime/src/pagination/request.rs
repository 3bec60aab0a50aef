//! What a request must know to be read in pages.

use super::{Cursor, SyncToken};
use crate::call::ResponseFuture;
use crate::{Operation, Response};

/// Keeps the traits to the requests of this crate, so that they can grow.
pub mod sealed {
    /// Implemented for each generated list request.
    pub trait Sealed {}
}

/// A request that reads a list in pages. Every generated list request with a cursor is one.
pub trait ListRequest: sealed::Sealed + Clone + Send + Sync + Unpin + 'static {
    /// One page, as the service answers it.
    type Page: Send + Sync + Unpin;
    /// One item of a page.
    type Item: serde::Serialize + Send + Sync + Unpin;

    /// The operation that is called.
    fn operation(&self) -> &'static Operation;
    /// Sends the request.
    fn fetch(self) -> ResponseFuture<Response<Self::Page>>;
    /// The same request for the page at `cursor`.
    #[must_use]
    fn at(self, cursor: &Cursor) -> Self;
    /// Looks at the page that `self` got at a place: takes out what earlier pages had, and says
    /// where the next page begins.
    fn turn(&self, place: Place<'_>, page: &mut Self::Page) -> Turn;
    /// The items of a page.
    fn items(page: Self::Page) -> Vec<Self::Item>;
}

/// Where a page is in its list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Place<'a> {
    /// Where the page begins; `None` for the first one.
    pub cursor: Option<&'a Cursor>,
    /// When the first page was sent, by the clock of the service, in milliseconds since the epoch.
    pub began: Option<i64>,
}

/// What a page says about the next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Turn {
    /// Where the next page begins; `None` at the end.
    pub next: Option<Cursor>,
    /// Whether the page has nothing that earlier pages did not have.
    pub repeats: bool,
    /// Which items of the response the page keeps; `None` if it keeps all of them as received.
    pub kept: Option<Kept>,
    /// Why the list cannot be read on behind this page.
    pub broken: Option<&'static str>,
}

/// The items of a response that a page keeps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Kept {
    /// How many items the response has.
    pub of: usize,
    /// Their indices in the response, in the order of the page.
    pub indices: Vec<usize>,
}

impl Turn {
    /// A page whose cursor came with it.
    #[doc(hidden)]
    pub fn to(next: Option<Cursor>) -> Self {
        Self { next, ..Self::default() }
    }
}

/// A list whose changes can be asked for.
pub trait SyncRequest: ListRequest {
    /// The same request for what changed since.
    #[must_use]
    fn since(self, token: &SyncToken) -> Self;
    /// The token that a page carries.
    fn sync_token(page: &Self::Page) -> Option<SyncToken>;
}

/// A list that can be read from the nth item on.
pub trait OffsetRequest: ListRequest {
    /// Number of the first item.
    const FIRST: u64;

    /// The same request from an item on.
    #[must_use]
    fn begin_at(self, number: u64) -> Self;
    /// Number of the item the request begins with, where it is set.
    fn begins_with(&self) -> Option<u64>;
    /// How many items a page may hold, where it is set.
    fn page_size(&self) -> Option<usize>;
    /// What a page of it holds.
    fn extent(page: &Self::Page) -> Extent<'_>;
}

/// What a page holds of a list that is read by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Extent<'a> {
    /// How many items.
    pub count: usize,
    /// What tells the first item from others.
    pub first: Option<&'a str>,
    /// Whether the page says that there are more.
    pub more: bool,
}

#[doc(hidden)]
impl<'a> Extent<'a> {
    #[must_use]
    pub const fn new(count: usize, first: Option<&'a str>, more: bool) -> Self {
        Self { count, first, more }
    }
}
