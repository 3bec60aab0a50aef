//! Item by item.

use super::{Cursor, ListRequest, Pages};
use crate::Error;
use futures_core::Stream;
use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// The items of a list, as a stream over all pages. The next page is asked for when the items of
/// the one before are used up.
#[must_use = "streams do nothing unless polled"]
pub struct Items<R: ListRequest> {
    pages: Pages<R>,
    waiting: VecDeque<R::Item>,
    /// Where the page of the waiting items begins.
    begin: Option<Cursor>,
}

impl<R: ListRequest> Items<R> {
    #[allow(dead_code, reason = "not every module has lists")]
    pub(crate) fn new(request: R) -> Self {
        Self { pages: Pages::new(request), waiting: VecDeque::new(), begin: None }
    }

    /// Begins at a stored cursor in place of the start.
    pub fn resume(mut self, cursor: Cursor) -> Self {
        self.pages = self.pages.resume(cursor);
        self
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
    pub(super) fn poll_item(
        &mut self,
        context: &mut Context<'_>,
        mut look: impl FnMut(&R::Page),
    ) -> Poll<Option<Result<R::Item, Error>>> {
        loop {
            if let Some(item) = self.waiting.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            self.begin = self.pages.cursor().cloned();
            match ready!(Pin::new(&mut self.pages).poll_next(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(page)) => {
                    look(&page);
                    self.waiting = R::items(page).into();
                }
            }
        }
    }
}

/// The item of an answer that has an item in place of the list; none if there are no keys, or if
/// they are none of an item.
#[allow(dead_code, reason = "few lists have such answers")]
pub(crate) fn lone_item<T: serde::de::DeserializeOwned>(
    keys: serde_json::Map<String, serde_json::Value>,
) -> Vec<T> {
    serde_json::from_value(serde_json::Value::Object(keys)).into_iter().collect()
}

impl<R: ListRequest> Stream for Items<R> {
    type Item = Result<R::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context, |_| ())
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
