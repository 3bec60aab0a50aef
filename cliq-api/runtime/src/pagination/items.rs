//! Streams of items.

use super::pages::ReceivedPage;
use super::polled::polled;
use super::raw::{RawEntry, RawSource, plain};
use super::{Cursor, ListRequest, Pages, RawStream};
use crate::{Error, reading};
use futures_core::Stream;
use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// Maximum number of consecutive pages without items: a service that always returns a new cursor
/// would otherwise never end the list.
pub const MAX_EMPTY_PAGES: usize = 100;

/// Error message for more of them.
pub const TOO_MANY_EMPTY_PAGES: &str =
    "the service returned 100 consecutive pages without items, each with a new cursor";

/// A stream of the items of a list, over all pages. The next page is requested when the items of
/// the current one are used up. 100 consecutive pages without items are an error; polling again
/// continues.
#[must_use = "streams do nothing unless polled"]
pub struct Items<R: ListRequest> {
    pages: Pages<R>,
    waiting: VecDeque<RawEntry<R::Item>>,
    /// Number of consecutive pages without items.
    empty: usize,
    /// Whether buffered items have their JSON.
    raw: bool,
    /// Cursor of the page of the buffered items.
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

    /// Starts at a stored cursor.
    pub fn resume(mut self, cursor: Cursor) -> Self {
        self.pages = self.pages.resume(cursor);
        self
    }

    /// Returns each item with its JSON as received. Call it before polling the stream: items that
    /// are already buffered have no JSON.
    pub fn with_raw(mut self) -> RawStream<Self> {
        self.keep_raw();
        RawStream::new(self)
    }

    pub(super) fn keep_raw(&mut self) {
        self.raw = true;
    }

    /// Reads the items to the end of the list. All of them are in memory at once, so read long lists
    /// item by item.
    ///
    /// # Errors
    ///
    /// Fails as the stream does; the items before the error are lost.
    pub async fn all(mut self) -> Result<Vec<R::Item>, Error> {
        let mut all = Vec::new();
        while let Some(item) = self.try_next().await? {
            all.push(item);
        }
        Ok(all)
    }

    /// Returns the cursor to [`resume`](Self::resume) from without missing an item. While items of
    /// a page are buffered, it is the cursor of that page, so items that were returned are
    /// repeated. After the last of them, it is the cursor of the next page. `None` within the first
    /// page and at the end.
    #[must_use]
    pub fn cursor(&self) -> Option<&Cursor> {
        if self.waiting.is_empty() { self.pages.cursor() } else { self.begin.as_ref() }
    }

    /// Returns whether the list was read to its end and all items were returned.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        self.waiting.is_empty() && self.pages.is_finished()
    }

    pub(super) fn into_request(self) -> R {
        self.pages.into_request()
    }

    /// Polls the next item; passes each page that arrives to `look`.
    pub(super) fn poll_entry(
        &mut self,
        context: &mut Context<'_>,
        mut look: impl FnMut(&R::Document),
    ) -> Poll<Option<Result<RawEntry<R::Item>, Error>>> {
        loop {
            if let Some(entry) = self.waiting.pop_front() {
                return Poll::Ready(Some(Ok(entry)));
            }
            self.begin = self.pages.cursor().cloned();
            let ReceivedPage { response, retained } = match ready!(self.pages.poll_page(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(page)) => page,
            };
            look(response.value());
            let operation = self.pages.request().operation();
            let list = operation.items().filter(|_| self.raw);
            let (page, envelope) = response.split();
            let items = R::items(page);
            self.empty = if items.is_empty() { self.empty + 1 } else { 0 };
            if self.empty >= MAX_EMPTY_PAGES && !self.pages.is_finished() {
                self.empty = 0;
                let (status, body) = envelope.raw();
                let error = reading::unreadable(status, ".", TOO_MANY_EMPTY_PAGES, body);
                return Poll::Ready(Some(Err(error.of(operation))));
            }
            let entries = match list {
                Some(list) => RawEntry::with_json(items, &envelope, list, retained.as_ref()),
                None => RawEntry::plain(items),
            };
            self.waiting = entries.into();
        }
    }
}

/// The item of a response that contains one item in position of the list; `None` if there are no keys,
/// or none of an item.
#[must_use]
pub fn lone_item<T: serde::de::DeserializeOwned>(
    keys: serde_json::Map<String, serde_json::Value>,
) -> Vec<T> {
    serde_json::from_value(serde_json::Value::Object(keys)).into_iter().collect()
}

polled!(impl[R: ListRequest] Items<R> => R::Item);

impl<R: ListRequest> Stream for Items<R> {
    type Item = Result<R::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_entry(context, |_| ()).map(plain)
    }
}

impl<R: ListRequest> RawSource for Items<R> {
    type Item = R::Item;

    fn poll_raw(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<RawEntry<R::Item>, Error>>> {
        self.poll_entry(context, |_| ())
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
