//! Page by page.

use super::{Cursor, Kept, ListRequest, Place, Turn};
use crate::call::ResponseFuture;
use crate::error::http_date;
use crate::{Error, Response, reading};
use futures_core::Stream;
use http::{HeaderMap, header};
use std::collections::HashSet;
use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::SystemTime;

/// The pages of a list, as a stream. It ends when the service gives no further cursor, or one that
/// was followed before, which would go round in circles. A page that cannot be followed, since the
/// times of its items are unreadable, is handed out; behind it there is an error, and then the end.
///
/// ```no_run
/// use futures_util::TryStreamExt as _;
///
/// # async fn f(cliq: cliq_api::Cliq, stored: Option<cliq_api::pagination::Cursor>) -> Result<(), cliq_api::Error> {
/// let mut pages = cliq.users().list().limit(100).pages();
/// if let Some(cursor) = stored {
///     pages = pages.resume(cursor);
/// }
/// while let Some(page) = pages.try_next().await? {
///     println!("{} users, next: {:?}", page.data.len(), pages.cursor());
/// }
/// # Ok(()) }
/// ```
#[must_use = "streams do nothing unless polled"]
pub struct Pages<R: ListRequest> {
    request: R,
    cursor: Option<Cursor>,
    /// Cursors followed so far; one of them again is the end.
    followed: HashSet<Cursor>,
    /// Whether a page was handed out.
    begun: bool,
    /// When the first page was sent, by the clock of the service.
    began: Option<i64>,
    state: State<R::Page>,
}

type Fetch<P> = ResponseFuture<Response<P>>;

/// A page as it is handed out, with the response it came in.
pub(super) struct Received<P> {
    pub(super) response: Response<P>,
    /// See [`Turn::kept`](super::Turn::kept).
    pub(super) kept: Option<Kept>,
}

enum State<P> {
    Ready,
    /// Behind a lock that is never contended, so that the stream may be shared between threads.
    Fetching(Mutex<Fetch<P>>),
    /// The page at hand cannot be followed; the error is told once.
    Broken(Option<Box<Error>>),
    Done,
}

/// When a response was sent, in milliseconds since the epoch.
fn sent_at(headers: &HeaderMap) -> Option<i64> {
    let date = http_date(headers.get(header::DATE)?.to_str().ok()?)?;
    let since = date.duration_since(SystemTime::UNIX_EPOCH).ok()?;
    i64::try_from(since.as_millis()).ok()
}

impl<R: ListRequest> Pages<R> {
    #[doc(hidden)]
    pub fn new(request: R) -> Self {
        let (followed, state) = (HashSet::new(), State::Ready);
        Self { request, cursor: None, followed, begun: false, began: None, state }
    }

    /// Begins at a stored cursor in place of the start.
    pub fn resume(mut self, cursor: Cursor) -> Self {
        self.followed = HashSet::from([cursor.clone()]);
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

    /// Whether the list was read to its end; `false` where a page could not be followed.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        matches!(self.state, State::Done)
    }

    pub(super) fn into_request(self) -> R {
        self.request
    }

    pub(super) fn request(&self) -> &R {
        &self.request
    }

    fn follow(&mut self, next: Option<Cursor>) {
        self.cursor = next.filter(|next| {
            let new = self.followed.insert(next.clone());
            if !new {
                tracing::warn!("the service gave a cursor a second time, so the list ends here");
            }
            new
        });
        if self.cursor.is_none() {
            self.state = State::Done;
        }
    }

    /// The next page with the response it came in.
    pub(super) fn poll_page(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Received<R::Page>, Error>>> {
        loop {
            match &mut self.state {
                State::Ready => {
                    let request = self.request.clone();
                    let request = match &self.cursor {
                        Some(cursor) => request.at(cursor),
                        None => request,
                    };
                    self.state = State::Fetching(Mutex::new(request.fetch()));
                }
                State::Fetching(fetch) => {
                    let fetch = fetch.get_mut().unwrap_or_else(PoisonError::into_inner);
                    let result = ready!(Pin::new(fetch).poll(context));
                    self.state = State::Ready;
                    let mut response = match result {
                        Ok(response) => response,
                        Err(error) => return Poll::Ready(Some(Err(error))),
                    };
                    self.began = self.began.or_else(|| sent_at(response.headers()));
                    let place = Place { cursor: self.cursor.as_ref(), began: self.began };
                    let turn = self.request.turn(place, response.value_mut());
                    let Turn { next, repeats, kept, broken } = turn;
                    match broken {
                        Some(reason) => {
                            let (status, body) = response.raw();
                            let error = reading::unreadable(status, ".", reason, body);
                            let error = Box::new(error.of(self.request.operation()));
                            self.state = State::Broken(Some(error));
                        }
                        None => self.follow(next),
                    }
                    if !std::mem::replace(&mut self.begun, true) || !repeats {
                        return Poll::Ready(Some(Ok(Received { response, kept })));
                    }
                }
                State::Broken(error) => {
                    return Poll::Ready(error.take().map(|error| Err(*error)));
                }
                State::Done => return Poll::Ready(None),
            }
        }
    }
}

impl<R: ListRequest> Stream for Pages<R> {
    type Item = Result<R::Page, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let page = ready!(self.poll_page(context));
        Poll::Ready(page.map(|page| page.map(|page| page.response.into_value())))
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
