//! Lists, page by page or item by item.

use crate::{BoxFuture, Error};
use futures_core::Stream;
use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// A request that reads a list in pages. Every generated list request with a cursor is one.
pub trait ListRequest: Clone + Send + Unpin + 'static {
    /// One page, as the service answers it.
    type Page: Send + Unpin;
    /// One item of a page.
    type Item: Send + Unpin;

    /// Sends the request.
    fn fetch(self) -> BoxFuture<'static, Result<Self::Page, Error>>;
    /// The same request for the page behind `cursor`.
    #[must_use]
    fn at(self, cursor: &Cursor) -> Self;
    /// The cursor of the page behind this one.
    fn next(page: &Self::Page) -> Option<Cursor>;
    /// The items of a page.
    fn items(page: Self::Page) -> Vec<Self::Item>;
    /// What tells an item from others, where pages may overlap.
    fn identity(item: &Self::Item) -> Option<&str> {
        let _ = item;
        None
    }
}

/// The place in a list where the next page begins. Store it to go on later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Cursor(String);

impl Cursor {
    /// Takes a stored cursor.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The cursor, for storing.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Cursor {
    /// A token of an answer; an empty one is none.
    pub(crate) fn of<T: std::fmt::Display>(token: Option<&T>) -> Option<Self> {
        token.map(ToString::to_string).filter(|text| !text.is_empty()).map(Self)
    }

    /// The oldest of the times of a page.
    #[allow(dead_code, reason = "only lists of messages are read by time")]
    pub(crate) fn oldest<'a>(
        times: impl Iterator<Item = &'a crate::time::Timestamp>,
    ) -> Option<Self> {
        let oldest = times.filter_map(crate::time::Timestamp::epoch_milliseconds).min()?;
        Some(Self(oldest.to_string()))
    }
}

impl std::fmt::Display for Cursor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// The pages of a list, as a stream. It ends when the service gives no further cursor, or gives the
/// same one again.
#[must_use = "streams do nothing unless polled"]
pub struct Pages<R: ListRequest> {
    request: R,
    cursor: Option<Cursor>,
    state: State<R>,
}

enum State<R: ListRequest> {
    Ready,
    Fetching(BoxFuture<'static, Result<R::Page, Error>>),
    Done,
}

impl<R: ListRequest> Pages<R> {
    pub(crate) fn new(request: R) -> Self {
        Self { request, cursor: None, state: State::Ready }
    }

    /// Begins at a stored cursor in place of the start.
    pub fn resume(mut self, cursor: Cursor) -> Self {
        self.cursor = Some(cursor);
        self
    }

    /// Where the next page begins: store it and [`resume`](Self::resume) later. After an error it
    /// is the cursor of the page that failed, and polling again tries that page again. `None` before
    /// the first page, and at the end.
    #[must_use]
    pub fn cursor(&self) -> Option<&Cursor> {
        self.cursor.as_ref()
    }
}

impl<R: ListRequest> Stream for Pages<R> {
    type Item = Result<R::Page, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match &mut self.state {
                State::Ready => {
                    let request = self.request.clone();
                    let request = match &self.cursor {
                        Some(cursor) => request.at(cursor),
                        None => request,
                    };
                    self.state = State::Fetching(request.fetch());
                }
                State::Fetching(future) => {
                    let result = ready!(future.as_mut().poll(context));
                    self.state = State::Ready;
                    if let Ok(page) = &result {
                        let next = R::next(page);
                        if next.is_none() || next == self.cursor {
                            self.state = State::Done;
                            self.cursor = None;
                        } else {
                            self.cursor = next;
                        }
                    }
                    return Poll::Ready(Some(result));
                }
                State::Done => return Poll::Ready(None),
            }
        }
    }
}

/// The items of a list, as a stream over all pages.
#[must_use = "streams do nothing unless polled"]
pub struct Items<R: ListRequest> {
    pages: Pages<R>,
    waiting: VecDeque<R::Item>,
    /// Identities of the last page, where pages may overlap.
    seen: Vec<String>,
}

impl<R: ListRequest> Items<R> {
    pub(crate) fn new(request: R) -> Self {
        Self { pages: Pages::new(request), waiting: VecDeque::new(), seen: Vec::new() }
    }

    /// Begins at a stored cursor in place of the start.
    pub fn resume(mut self, cursor: Cursor) -> Self {
        self.pages = self.pages.resume(cursor);
        self
    }

    /// Where the page behind the current one begins; see [`Pages::cursor`].
    #[must_use]
    pub fn cursor(&self) -> Option<&Cursor> {
        self.pages.cursor()
    }
}

impl<R: ListRequest> Stream for Items<R> {
    type Item = Result<R::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.waiting.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut self.pages).poll_next(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(page)) => {
                    let mut items = R::items(page);
                    let identities: Vec<String> =
                        items.iter().filter_map(R::identity).map(str::to_owned).collect();
                    if !identities.is_empty() {
                        let seen = std::mem::take(&mut self.seen);
                        items.retain(|item| {
                            R::identity(item).is_none_or(|id| !seen.iter().any(|old| old == id))
                        });
                        // A window that brings nothing new would go on forever.
                        if items.is_empty() {
                            self.pages.state = State::Done;
                        }
                        self.seen = identities;
                    }
                    self.waiting = items.into();
                }
            }
        }
    }
}
