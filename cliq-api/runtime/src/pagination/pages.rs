//! Streams of pages.

use super::followed::Followed;
use super::polled::polled;
use super::{Cursor, ListRequest, NextPage, Page, PagePosition, RetainedItems};
use crate::call::ResponseFuture;
use crate::error::http_date;
use crate::{Error, Response, reading};
use futures_core::Stream;
use http::{HeaderMap, header};
use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::SystemTime;

/// A stream of the pages of a list. It ends when the service returns no cursor, or one that was
/// used before. If a page has no readable times to continue from, the stream returns the page, then
/// an error, and then ends.
#[must_use = "streams do nothing unless polled"]
pub struct Pages<R: ListRequest> {
    request: R,
    cursor: Option<Cursor>,
    /// Cursors used so far; a repeated one ends the list.
    followed: Followed,
    /// Whether a page was returned.
    begun: bool,
    /// When the first page was sent, by the clock of the service.
    began: Option<i64>,
    state: PageState<R::Document>,
}

type Fetch<P> = ResponseFuture<Response<P>>;

/// A page with its response.
pub(super) struct ReceivedPage<P> {
    pub(super) response: Response<P>,
    /// See [`NextPage::retained`](super::NextPage::retained).
    pub(super) retained: Option<RetainedItems>,
}

enum PageState<P> {
    Ready,
    /// The mutex is never contended; it makes the stream `Sync`.
    Fetching(Mutex<Fetch<P>>),
    /// The list cannot continue after the current page; the error is returned once.
    Broken(Option<Box<Error>>),
    Done,
}

/// When a response was sent, in milliseconds since the Unix epoch.
fn sent_at(headers: &HeaderMap) -> Option<i64> {
    let date = http_date(headers.get(header::DATE)?.to_str().ok()?)?;
    let since = date.duration_since(SystemTime::UNIX_EPOCH).ok()?;
    i64::try_from(since.as_millis()).ok()
}

impl<R: ListRequest> Pages<R> {
    #[doc(hidden)]
    pub fn new(request: R) -> Self {
        let (followed, state) = (Followed::default(), PageState::Ready);
        Self { request, cursor: None, followed, begun: false, began: None, state }
    }

    /// The pages of a request that is sent already.
    pub(super) fn fetching(request: R, fetch: Fetch<R::Document>) -> Self {
        Self { state: PageState::Fetching(Mutex::new(fetch)), ..Self::new(request) }
    }

    /// Starts at a stored cursor.
    pub fn resume(mut self, cursor: Cursor) -> Self {
        self.followed = Followed::default();
        self.followed.is_new(&cursor);
        self.cursor = Some(cursor);
        self
    }

    /// Returns the cursor of the next page, to store and [`resume`](Self::resume) from. After an
    /// error, it is the cursor of the failed page, which polling again retries. `None` before the
    /// first page and at the end.
    #[must_use]
    pub fn cursor(&self) -> Option<&Cursor> {
        self.cursor.as_ref()
    }

    /// Returns whether the list was read to its end; `false` after a page from which it could not
    /// continue.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        matches!(self.state, PageState::Done)
    }

    pub(super) fn into_request(self) -> R {
        self.request
    }

    pub(super) fn request(&self) -> &R {
        &self.request
    }

    fn follow(&mut self, next: Option<Cursor>) {
        self.cursor = next.filter(|next| {
            let new = self.followed.is_new(next);
            if !new {
                tracing::warn!("repeated cursor, ending the list");
            }
            new
        });
        if self.cursor.is_none() {
            self.state = PageState::Done;
        }
    }

    /// Polls the next page.
    pub(super) fn poll_whole(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Page<R::Item>, Error>>> {
        let page = ready!(self.poll_page(context));
        let operation = self.request.operation();
        let whole = |page: ReceivedPage<R::Document>| {
            let (document, response) = page.response.split();
            Page::new(R::items(document), response, self.cursor.clone(), operation)
        };
        Poll::Ready(page.map(|page| page.map(whole)))
    }

    /// Polls the next page with its document.
    pub(super) fn poll_page(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<ReceivedPage<R::Document>, Error>>> {
        loop {
            match &mut self.state {
                PageState::Ready => {
                    let request = self.request.clone();
                    let request = match &self.cursor {
                        Some(cursor) => request.at(cursor),
                        None => request,
                    };
                    self.state = PageState::Fetching(Mutex::new(request.fetch()));
                }
                PageState::Fetching(fetch) => {
                    let fetch = fetch.get_mut().unwrap_or_else(PoisonError::into_inner);
                    let result = ready!(Pin::new(fetch).poll(context));
                    self.state = PageState::Ready;
                    let mut response = match result {
                        Ok(response) => response,
                        Err(error) => return Poll::Ready(Some(Err(error))),
                    };
                    self.began = self.began.or_else(|| sent_at(response.headers()));
                    let position = PagePosition { cursor: self.cursor.as_ref(), began: self.began };
                    let next_page = self.request.next_page(position, response.value_mut());
                    let NextPage { next, repeats, retained, broken } = next_page;
                    match broken {
                        Some(reason) => {
                            let (status, body) = response.raw();
                            let error = reading::unreadable(status, ".", reason, body);
                            let error = Box::new(error.of(self.request.operation()));
                            self.state = PageState::Broken(Some(error));
                        }
                        None => self.follow(next),
                    }
                    if !std::mem::replace(&mut self.begun, true) || !repeats {
                        return Poll::Ready(Some(Ok(ReceivedPage { response, retained })));
                    }
                }
                PageState::Broken(error) => {
                    return Poll::Ready(error.take().map(|error| Err(*error)));
                }
                PageState::Done => return Poll::Ready(None),
            }
        }
    }
}

polled!(impl[R: ListRequest] Pages<R> => Page<R::Item>);

impl<R: ListRequest> Stream for Pages<R> {
    type Item = Result<Page<R::Item>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_whole(context)
    }
}

impl<R: ListRequest> fmt::Debug for Pages<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("cursor", &self.cursor)
            .field("is_finished", &self.is_finished())
            .finish_non_exhaustive()
    }
}
