//! Bodies of requests, up to a size.

use bytes::{Buf as _, Bytes, BytesMut};
use http_body::Body;
use std::pin::pin;

/// Why a body was not read.
pub(super) enum Unread {
    TooLarge,
    /// The connection broke.
    Broken,
}

/// Reads a body. Nothing beyond `most` is kept.
pub(super) async fn read<B: Body>(body: B, most: usize) -> Result<Bytes, Unread> {
    let fits = |length: usize| if length > most { Err(Unread::TooLarge) } else { Ok(()) };
    // What the sender announces, before anything is read.
    fits(usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX))?;
    let mut body = pin!(body);
    let mut read = BytesMut::new();
    while let Some(frame) = std::future::poll_fn(|context| body.as_mut().poll_frame(context)).await
    {
        let Ok(data) = frame.map_err(|_| Unread::Broken)?.into_data() else { continue };
        let mut data = data;
        fits(read.len().saturating_add(data.remaining()))?;
        while data.has_remaining() {
            let chunk = data.chunk();
            let length = chunk.len();
            read.extend_from_slice(chunk);
            data.advance(length);
        }
    }
    Ok(read.freeze())
}
