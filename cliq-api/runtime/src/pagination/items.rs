//! Item by item.

use super::pages::Received;
use super::raw::{Entry, plain};
use super::{Cursor, ListRequest, Pages, RawStream};
use crate::{Error, reading};
use futures_core::Stream;
use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// Most pages without items in a row. A service that gives a new cursor each time would never end.
pub const MOST_EMPTY: usize = 100;

/// Why a list with more of them is not read on at once.
pub const ONLY_EMPTY: &str =
    "the service sent 100 pages without an item in a row, each with a cursor for another one";

/// The items of a list, as a stream over all pages. The next page is asked for when the items of
/// the one before are used up. 100 pages without an item in a row are an error; polling again goes on.
#[must_use = "streams do nothing unless polled"]
pub struct Items<R: ListRequest> {
    pages: Pages<R>,
    waiting: VecDeque<Entry<R::Item>>,
    /// How many pages without an item came in a row.
    empty: usize,
    /// Whether the items wait with their JSON.
    raw: bool,
    /// Where the page of the waiting items begins.
    begin: Option<Cursor>,
}

impl<R: ListRequest> Items<R> {
    #[doc(hidden)]
    pub fn new(request: R) -> Self {
        Self {
            pages: Pages::new(request),
            waiting: VecDeque::new(),
            empty: 0,
            raw: false,
            begin: None,
        }
    }

    /// Begins at a stored cursor in place of the start.
    pub fn resume(mut self, cursor: Cursor) -> Self {
        self.pages = self.pages.resume(cursor);
        self
    }

    /// Gives each item with its JSON, as the service sent it. Items of a page that was received before
    /// come without it; call this before the stream is polled.
    pub fn with_raw(mut self) -> RawStream<Self> {
        self.keep_raw();
        RawStream::new(self)
    }

    pub(super) fn keep_raw(&mut self) {
        self.raw = true;
    }

    /// Where to [`resume`](Self::resume) so that no item is missed. As long as items of a page wait
    /// to be taken, it is where that page begins, so those that were taken come again; after the
    /// last of them it is where the next page begins. `None` within the first page, and at the end.
    #[must_use]
    pub fn cursor(&self) -> Option<&Cursor> {
        if self.waiting.is_empty() { self.pages.cursor() } else { self.begin.as_ref() }
    }

    /// Whether the list was read to its end, and every item taken.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        self.waiting.is_empty() && self.pages.is_finished()
    }

    pub(super) fn into_request(self) -> R {
        self.pages.into_request()
    }

    /// The next item; shows each page that arrives to `look`.
    pub(super) fn poll_entry(
        &mut self,
        context: &mut Context<'_>,
        mut look: impl FnMut(&R::Page),
    ) -> Poll<Option<Result<Entry<R::Item>, Error>>> {
        loop {
            if let Some(entry) = self.waiting.pop_front() {
                return Poll::Ready(Some(Ok(entry)));
            }
            self.begin = self.pages.cursor().cloned();
            let Received { response, kept } = match ready!(self.pages.poll_page(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(page)) => page,
            };
            look(response.value());
            let operation = self.pages.request().operation();
            let list = operation.pagination.as_ref().filter(|_| self.raw).map(|facts| facts.items);
            let (page, envelope) = response.split();
            let items = R::items(page);
            self.empty = if items.is_empty() { self.empty + 1 } else { 0 };
            if self.empty >= MOST_EMPTY && !self.pages.is_finished() {
                self.empty = 0;
                let (status, body) = envelope.raw();
                let error = reading::unreadable(status, ".", ONLY_EMPTY, body);
                return Poll::Ready(Some(Err(error.of(operation))));
            }
            let entries = match list {
                Some(list) => Entry::with_json(items, &envelope, list, kept.as_ref()),
                None => Entry::plain(items),
            };
            self.waiting = entries.into();
        }
    }
}

/// The item of an answer that has an item in place of the list; none if there are no keys, or if
/// they are none of an item.
pub fn lone_item<T: serde::de::DeserializeOwned>(
    keys: serde_json::Map<String, serde_json::Value>,
) -> Vec<T> {
    serde_json::from_value(serde_json::Value::Object(keys)).into_iter().collect()
}

impl<R: ListRequest> Stream for Items<R> {
    type Item = Result<R::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_entry(context, |_| ()).map(plain)
    }
}

impl<R: ListRequest> fmt::Debug for Items<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("cursor", &self.cursor())
            .field("waiting", &self.waiting.len())
            .field("is_finished", &self.is_finished())
            .finish_non_exhaustive()
    }
}
