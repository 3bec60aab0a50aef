//! The maximum size of a response, and its idle timeout.

use crate::Error;
use crate::transfer::OnProgress;
use bytes::{Bytes, BytesMut};
use http::StatusCode;
use reqwest::Response;
use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;
use tokio::time::Instant;

/// Default idle timeout.
const IDLE: Duration = Duration::from_secs(60);
/// Default maximum size of a JSON response.
const RESPONSE: usize = 16 << 20;
/// Default maximum size of a download.
const DOWNLOAD: u64 = 4 << 30;
/// The maximum size of an error body. A longer one is not an error of the API.
const ERROR_BODY: usize = 256 << 10;
/// The timeout of an error body.
const ERROR_BODY_TIME: Duration = Duration::from_secs(10);
/// The minimum progress, so that a slow trickle of bytes does not keep a call alive.
const STEP: u64 = 1024;

/// The bounds of a client.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    pub idle: Option<Duration>,
    pub response: usize,
    pub download: u64,
}

impl Default for Bounds {
    fn default() -> Self {
        Self { idle: Some(IDLE), response: RESPONSE, download: DOWNLOAD }
    }
}

/// Reads the body of one response in pieces, within bounds.
#[derive(Debug)]
pub(crate) struct BoundedBody {
    idle: Option<Duration>,
    most: u64,
    setting: &'static str,
    received: u64,
    /// Time spent waiting since the last progress.
    waited: Duration,
    /// Bytes since the last progress.
    step: u64,
    progress: Option<(OnProgress, Option<u64>)>,
}

impl BoundedBody {
    pub(crate) fn download(bounds: Bounds) -> Self {
        Self::new(bounds.idle, bounds.download, "max_download_size")
    }

    fn response(bounds: Bounds) -> Self {
        Self::new(bounds.idle, bounds.response as u64, "max_response_size")
    }

    fn new(idle: Option<Duration>, most: u64, setting: &'static str) -> Self {
        Self { idle, most, setting, received: 0, waited: Duration::ZERO, step: 0, progress: None }
    }

    /// Reports what is received of a body with this size.
    pub(crate) fn report(&mut self, progress: OnProgress, total: Option<u64>) {
        self.progress = Some((progress, total));
    }

    /// Returns the next piece; `None` at the end.
    pub(crate) async fn next(&mut self, response: &mut Response) -> Result<Option<Bytes>, Error> {
        let status = response.status();
        if response.content_length().is_some_and(|length| length > self.most) {
            return Err(self.too_large(status));
        }
        let piece = match self.idle {
            None => response.chunk().await,
            Some(idle) => {
                let mut chunk = pin!(response.chunk());
                match poll_fn(|context| Poll::Ready(chunk.as_mut().poll(context))).await {
                    // What has arrived already needs no timer.
                    Poll::Ready(piece) => piece,
                    Poll::Pending => {
                        let began = Instant::now();
                        let left = idle.saturating_sub(self.waited);
                        let Ok(piece) = tokio::time::timeout(left, chunk).await else {
                            return Err(Error::stalled(Some(status), idle));
                        };
                        self.waited = self.waited.saturating_add(began.elapsed());
                        piece
                    }
                }
            }
        };
        let piece = piece.map_err(|error| Error::truncated(error, status))?;
        if let Some(piece) = &piece {
            let size = piece.len() as u64;
            self.received = self.received.saturating_add(size);
            self.step = self.step.saturating_add(size);
            if self.received > self.most {
                return Err(self.too_large(status));
            }
            if let Some((progress, total)) = &self.progress {
                progress.report(self.received, *total);
            }
            if self.step >= STEP {
                (self.step, self.waited) = (0, Duration::ZERO);
            }
        }
        Ok(piece)
    }

    fn too_large(&self, status: StatusCode) -> Error {
        Error::too_large(status, self.most, self.setting)
    }
}

/// Reads the whole body of a successful response.
pub(crate) async fn whole(response: &mut Response, bounds: Bounds) -> Result<Bytes, Error> {
    collect(response, &mut BoundedBody::response(bounds)).await
}

/// Reads the rest of a body. Memory grows with the received bytes, not with the announced length.
pub(crate) async fn collect(
    response: &mut Response,
    intake: &mut BoundedBody,
) -> Result<Bytes, Error> {
    let Some(first) = intake.next(response).await? else { return Ok(Bytes::new()) };
    let Some(second) = intake.next(response).await? else { return Ok(first) };
    let mut body = BytesMut::from(&*first);
    body.extend_from_slice(&second);
    while let Some(piece) = intake.next(response).await? {
        body.extend_from_slice(&piece);
    }
    Ok(body.freeze())
}

/// Reads the beginning of an error body. A body that is truncated, or does not end, does not hide the
/// status.
pub(crate) async fn error_body(response: &mut Response) -> Bytes {
    let mut body = BytesMut::new();
    let read = async {
        while let Ok(Some(piece)) = response.chunk().await {
            let left = ERROR_BODY.saturating_sub(body.len());
            body.extend_from_slice(piece.get(..left).unwrap_or(&piece));
            if body.len() >= ERROR_BODY {
                break;
            }
        }
    };
    let _: Result<(), tokio::time::error::Elapsed> =
        tokio::time::timeout(ERROR_BODY_TIME, read).await;
    body.freeze()
}
