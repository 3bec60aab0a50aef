//! Incremental reads of a list.

use super::polled::polled;
use super::raw::{RawEntry, RawSource, plain};
use super::{Cursor, Items, RawStream, SyncRequest, SyncToken};
use crate::Error;
use futures_core::Stream;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

/// A stream of all items of a list, or of those that changed since a [`SyncToken`]. At its end, it
/// has a token for the next run.
///
/// The token comes from the first page that has one, so items that change during the read are
/// returned again by the next run and none is missed. Lists of calls have a token on the first page
/// only. If the service returns no token, the previous one remains valid.
#[must_use = "streams do nothing unless polled"]
pub struct Changes<R: SyncRequest> {
    items: Items<R>,
    since: Option<SyncToken>,
    token: Option<SyncToken>,
}

/// A position of [`Changes`]. Serialize it at any time and pass it to [`Changes::resume`], which
/// continues within the list, or, after its end, reads what has changed since.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Checkpoint {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    cursor: Option<Cursor>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    since: Option<SyncToken>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    token: Option<SyncToken>,
}

impl<R: SyncRequest> Changes<R> {
    #[doc(hidden)]
    pub fn new(request: R, since: Option<SyncToken>) -> Self {
        let request = match &since {
            Some(token) => request.since(token),
            None => request,
        };
        Self { items: Items::new(request), since, token: None }
    }

    /// Returns each item with its JSON as received. Call it before polling the stream.
    pub fn with_raw(mut self) -> RawStream<Self> {
        self.items.keep_raw();
        RawStream::new(self)
    }

    pub(super) fn poll_entry(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<RawEntry<R::Item>, Error>>> {
        let Self { items, token, .. } = self;
        items.poll_entry(context, |page| {
            if token.is_none() {
                *token = R::sync_token(page);
            }
        })
    }

    /// Returns the token for the next run; `None` until the stream is exhausted.
    #[must_use]
    pub fn sync_token(&self) -> Option<&SyncToken> {
        if self.items.is_finished() { self.token.as_ref().or(self.since.as_ref()) } else { None }
    }

    /// Returns the position for [`resume`](Self::resume). While items of a page are buffered, that
    /// page is read again on resumption.
    #[must_use]
    pub fn checkpoint(&self) -> Checkpoint {
        if self.items.is_finished() {
            let since = self.sync_token().cloned();
            return Checkpoint { cursor: None, since, token: None };
        }
        Checkpoint {
            cursor: self.items.cursor().cloned(),
            since: self.since.clone(),
            token: self.token.clone(),
        }
    }

    /// Continues from a checkpoint.
    pub fn resume(self, checkpoint: Checkpoint) -> Self {
        let Checkpoint { cursor, since, token } = checkpoint;
        let mut changes = Self::new(self.items.into_request(), since);
        if let Some(cursor) = cursor {
            changes.items = changes.items.resume(cursor);
        }
        changes.token = token;
        changes
    }
}

polled!(impl[R: SyncRequest] Changes<R> => R::Item);

impl<R: SyncRequest> Stream for Changes<R> {
    type Item = Result<R::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_entry(context).map(plain)
    }
}

impl<R: SyncRequest> RawSource for Changes<R> {
    type Item = R::Item;

    fn poll_raw(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<RawEntry<R::Item>, Error>>> {
        self.poll_entry(context)
    }
}

impl<R: SyncRequest> fmt::Debug for Changes<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Changes")
            .field("items", &self.items)
            .field("since", &self.since)
            .field("token", &self.token)
            .finish()
    }
}
