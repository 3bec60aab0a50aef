//! What changed in a list since it was last read.

use super::raw::{Entry, plain};
use super::{Cursor, Items, RawStream, SyncRequest, SyncToken};
use crate::Error;
use futures_core::Stream;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

/// The items of a list, or those that changed since a [`SyncToken`], as a stream over all pages. At
/// its end there is a token for the next time.
///
/// The token of the first page that has one is kept: what changes while the later pages are read
/// comes again next time, and nothing is missed. (Lists of calls give one with the first page
/// only.) Where the service gives none, the token of the last time stays good.
#[must_use = "streams do nothing unless polled"]
pub struct Changes<R: SyncRequest> {
    items: Items<R>,
    since: Option<SyncToken>,
    token: Option<SyncToken>,
}

/// How far [`Changes`] got. Store it at any time and hand it to [`Changes::resume`]: within a list
/// it goes on there, and behind its end it asks for what changed since.
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

    /// Gives each item with its JSON, as the service sent it. Call it before the stream is polled.
    pub fn with_raw(mut self) -> RawStream<Self> {
        self.items.keep_raw();
        RawStream::new(self)
    }

    pub(super) fn poll_entry(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Entry<R::Item>, Error>>> {
        let Self { items, token, .. } = self;
        items.poll_entry(context, |page| {
            if token.is_none() {
                *token = R::sync_token(page);
            }
        })
    }

    /// The token for the next time; `None` until every item was taken.
    #[must_use]
    pub fn sync_token(&self) -> Option<&SyncToken> {
        if self.items.is_finished() { self.token.as_ref().or(self.since.as_ref()) } else { None }
    }

    /// How far it got, for [`resume`](Self::resume). As long as items of a page wait to be taken,
    /// those of that page come again.
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

    /// Goes on where a stored checkpoint was taken.
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

impl<R: SyncRequest> Stream for Changes<R> {
    type Item = Result<R::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_entry(context).map(plain)
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
