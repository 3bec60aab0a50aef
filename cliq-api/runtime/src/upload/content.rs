//! The content of one file, counted while it is sent.

use crate::transfer::OnProgress;
use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use tokio::io::{AsyncRead, ReadBuf};

/// Chunk size for files on disk.
const PIECE: usize = 128 * 1024;

pub(super) type ByteStream = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

/// A file on disk as a stream.
pub(super) struct FileStream(pub(super) tokio::fs::File);

impl Stream for FileStream {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut bytes = BytesMut::zeroed(PIECE);
        let mut buffer = ReadBuf::new(&mut bytes);
        ready!(Pin::new(&mut self.0).poll_read(context, &mut buffer))?;
        let size = buffer.filled().len();
        bytes.truncate(size);
        Poll::Ready((size > 0).then(|| Ok(bytes.freeze())))
    }
}

/// A file in memory, in pieces.
pub(super) struct Pieces(pub(super) Bytes);

impl Stream for Pieces {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let size = self.0.len().min(PIECE);
        Poll::Ready((size > 0).then(|| Ok(self.0.split_to(size))))
    }
}

/// Enforces the announced length and the limit of a stream, so that a truncated or oversized body
/// is never complete.
pub(super) struct BoundedStream {
    pub(super) name: String,
    pub(super) inner: ByteStream,
    /// Announced length.
    pub(super) length: Option<u64>,
    /// Maximum length.
    pub(super) most: Option<u64>,
    pub(super) sent: u64,
    pub(super) progress: Option<OnProgress>,
}

impl BoundedStream {
    fn check(&self, at_end: bool) -> io::Result<()> {
        let Self { name, sent, .. } = self;
        match (self.length, self.most) {
            (Some(length), _) if *sent > length || (at_end && *sent < length) => {
                let kind = if at_end { "only" } else { "more:" };
                Err(io::Error::other(format!(
                    "`{name}` was to have {length} bytes and has {kind} {sent}"
                )))
            }
            (_, Some(most)) if *sent > most => Err(io::Error::other(format!(
                "`{name}` has more than {most} bytes, the most that is allowed"
            ))),
            _ => Ok(()),
        }
    }
}

impl Stream for BoundedStream {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = match ready!(self.inner.as_mut().poll_next(context)) {
            Some(Ok(piece)) => piece,
            None => return Poll::Ready(self.check(true).err().map(Err)),
            failed => return Poll::Ready(failed),
        };
        self.sent += piece.len() as u64;
        let checked = self.check(false);
        if let (Ok(()), Some(progress)) = (&checked, &self.progress) {
            progress.report(self.sent, self.length);
        }
        Poll::Ready(Some(checked.map(|()| piece)))
    }
}
