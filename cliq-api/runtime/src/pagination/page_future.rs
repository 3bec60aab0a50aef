//! A request for one page.

use super::{ListRequest, Page, Pages};
use crate::{Error, Response, ResponseFuture};
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// A list request in progress; resolves to one [`Page`]. Dropping it cancels the call.
#[must_use = "futures do nothing unless awaited"]
pub struct PageFuture<R: ListRequest>(Pages<R>);

impl<R: ListRequest> PageFuture<R> {
    /// The page that `fetch` returns to `request`.
    #[doc(hidden)]
    pub fn new(request: R, fetch: ResponseFuture<Response<R::Document>>) -> Self {
        Self(Pages::fetching(request, fetch))
    }
}

impl<R: ListRequest> Future for PageFuture<R> {
    type Output = Result<Page<R::Item>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Poll::Ready(match ready!(self.0.poll_whole(context)) {
            Some(page) => page,
            None => Err(Error::input(
                "the page was returned already",
                "create another request for another page",
            )),
        })
    }
}

impl<R: ListRequest> fmt::Debug for PageFuture<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PageFuture").finish_non_exhaustive()
    }
}
