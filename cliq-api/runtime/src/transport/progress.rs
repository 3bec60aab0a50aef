//! Waits for the head of a response while the request makes progress.

use crate::Error;
use bytes::{Buf as _, Bytes};
use http_body::{Frame, SizeHint};
use reqwest::{Body, Client, Request, Response};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

/// The maximum size of a piece of a body. Each piece that the connection takes is progress.
const PIECE: usize = 64 << 10;

/// Sends a request and waits for the head of the response. `first` is whether it is the first request of
/// the attempt.
pub(super) async fn head(
    http: &Client,
    mut request: Request,
    idle: Option<Duration>,
    first: bool,
) -> Result<Response, Error> {
    let failed = if first { Error::transport } else { Error::transport_after_redirect };
    let Some(idle) = idle else { return http.execute(request).await.map_err(failed) };
    let is_in_memory = request.body().is_none_or(|body| body.as_bytes().is_some());
    if is_in_memory && request.timeout().is_some_and(|timeout| *timeout <= idle) {
        // The timeout of the attempt passes first.
        return http.execute(request).await.map_err(failed);
    }
    let taken = Arc::new(AtomicU64::new(0));
    // A body in memory is bounded by the timeout of the attempt.
    if !is_in_memory && let Some(inner) = request.body_mut().take() {
        let watched = Watched { inner, rest: Bytes::new(), taken: Arc::clone(&taken) };
        *request.body_mut() = Some(Body::wrap(watched));
    }
    let mut response = pin!(http.execute(request));
    let mut before = 0;
    loop {
        if let Ok(response) = tokio::time::timeout(idle, response.as_mut()).await {
            return response.map_err(failed);
        }
        let now = taken.load(Ordering::Relaxed);
        if now == before {
            return Err(Error::stalled(None, idle));
        }
        before = now;
    }
}

/// A body that counts the pieces that the connection took.
struct Watched {
    inner: Body,
    /// The rest of a piece that was too large.
    rest: Bytes,
    taken: Arc<AtomicU64>,
}

impl http_body::Body for Watched {
    type Data = Bytes;
    type Error = reqwest::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, reqwest::Error>>> {
        if self.rest.is_empty() {
            match ready!(Pin::new(&mut self.inner).poll_frame(context)) {
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(data) => self.rest = data,
                    Err(other) => return Poll::Ready(Some(Ok(other))),
                },
                end => return Poll::Ready(end),
            }
        }
        self.taken.fetch_add(1, Ordering::Relaxed);
        let size = self.rest.remaining().min(PIECE);
        let piece = self.rest.split_to(size);
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty() && self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        let (inner, rest) = (self.inner.size_hint(), self.rest.len() as u64);
        let mut hint = SizeHint::new();
        if let Some(upper) = inner.upper() {
            hint.set_upper(upper.saturating_add(rest));
        }
        hint.set_lower(inner.lower().saturating_add(rest));
        hint
    }
}
