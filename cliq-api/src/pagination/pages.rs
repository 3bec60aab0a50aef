//! Page by page.

use super::{Cursor, ListRequest};
use crate::{BoxFuture, Error};
use futures_core::Stream;
use std::collections::HashSet;
use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

/// The pages of a list, as a stream. It ends when the service gives no further cursor, or one that
/// was followed before, which would go round in circles.
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
    state: State<R::Page>,
}

type Fetch<P> = BoxFuture<'static, Result<P, Error>>;

enum State<P> {
    Ready,
    /// Behind a lock that is never contended, so that the stream may be shared between threads.
    Fetching(Mutex<Fetch<P>>),
    Done,
}

impl<R: ListRequest> Pages<R> {
    #[allow(dead_code, reason = "not every module has lists")]
    pub(crate) fn new(request: R) -> Self {
        let (followed, state) = (HashSet::new(), State::Ready);
        Self { request, cursor: None, followed, begun: false, state }
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

    /// Whether the list was read to its end.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        matches!(self.state, State::Done)
    }

    pub(super) fn into_request(self) -> R {
        self.request
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
                    self.state = State::Fetching(Mutex::new(request.fetch()));
                }
                State::Fetching(fetch) => {
                    let fetch = fetch.get_mut().unwrap_or_else(PoisonError::into_inner);
                    let result = ready!(fetch.as_mut().poll(context));
                    self.state = State::Ready;
                    let mut page = match result {
                        Ok(page) => page,
                        Err(error) => return Poll::Ready(Some(Err(error))),
                    };
                    let turn = self.request.turn(self.cursor.as_ref(), &mut page);
                    self.follow(turn.next);
                    if !std::mem::replace(&mut self.begun, true) || !turn.repeats {
                        return Poll::Ready(Some(Ok(page)));
                    }
                }
                State::Done => return Poll::Ready(None),
            }
        }
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
