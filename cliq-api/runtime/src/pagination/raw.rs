//! Items with their received JSON.

use super::RetainedItems;
use super::polled::polled;
use crate::{Error, Response, reading};
use futures_core::Stream;
use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};
use std::ops::Deref;
use std::pin::Pin;
use std::task::{Context, Poll};

/// An item with its received JSON.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WithRaw<T> {
    /// The item.
    pub item: T,
    /// The JSON of the item as received, byte for byte: white space, number formatting, key order,
    /// and unknown keys.
    pub raw: Box<RawValue>,
    /// Whether [`raw`](Self::raw) is the received JSON. It is `false` only if the response was
    /// corrected and its items have no counterparts in the body; `raw` is then the corrected item,
    /// serialized.
    pub is_verbatim: bool,
}

/// A stream of items with their received JSON, for archives that keep more than the typed fields.
///
/// It dereferences to the underlying stream, for its position: `cursor`, `sync_token`,
/// `checkpoint`. It holds the JSON of one page at a time.
///
/// If a response deviates from its document, [`WithRaw::item`] is read from the corrected response,
/// and [`WithRaw::raw`] is what was received.
#[derive(Debug)]
#[must_use = "streams do nothing unless polled"]
pub struct RawStream<S>(S);

impl<S> RawStream<S> {
    #[doc(hidden)]
    pub fn new(stream: S) -> Self {
        Self(stream)
    }

    /// Returns the underlying stream, at the same position.
    pub fn into_inner(self) -> S {
        self.0
    }
}

impl<S> Deref for RawStream<S> {
    type Target = S;

    fn deref(&self) -> &S {
        &self.0
    }
}

/// A stream of items that can keep their JSON.
#[doc(hidden)]
pub trait RawSource: Unpin {
    /// Item type.
    type Item: Serialize;

    /// Polls the next item with its JSON.
    fn poll_raw(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<RawEntry<Self::Item>, Error>>>;
}

polled!(impl[S: RawSource] RawStream<S> => WithRaw<S::Item>);

impl<S: RawSource> Stream for RawStream<S> {
    type Item = Result<WithRaw<S::Item>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_raw(context).map(with_raw)
    }
}

/// A buffered item, with its JSON if it was requested and found.
#[doc(hidden)]
#[derive(Debug)]
pub struct RawEntry<T> {
    pub item: T,
    raw: Option<Box<RawValue>>,
}

#[doc(hidden)]
impl<T> RawEntry<T> {
    /// The items of a page without their JSON.
    #[doc(hidden)]
    #[must_use]
    pub fn plain(items: Vec<T>) -> Vec<Self> {
        items.into_iter().map(|item| Self { item, raw: None }).collect()
    }

    /// The items of a page with their JSON from the list of that name.
    #[doc(hidden)]
    pub fn with_json(
        items: Vec<T>,
        response: &Response<()>,
        list: &str,
        retained: Option<&RetainedItems>,
    ) -> Vec<Self> {
        let count = retained.map_or(items.len(), |retained| retained.of);
        let received = reading::elements(response, list, count).unwrap_or_default();
        let mut received: Vec<_> = received.into_iter().map(Some).collect();
        let entry = |(at, item)| {
            let at = retained.map_or(Some(at), |retained| retained.indices.get(at).copied());
            let raw = at.and_then(|at| received.get_mut(at)).and_then(Option::take);
            Self { item, raw }
        };
        items.into_iter().enumerate().map(entry).collect()
    }
}

type Next<T> = Option<Result<T, Error>>;

/// The item alone.
pub fn plain<T>(entry: Next<RawEntry<T>>) -> Next<T> {
    entry.map(|entry| entry.map(|entry| entry.item))
}

fn with_raw<T: Serialize>(entry: Next<RawEntry<T>>) -> Next<WithRaw<T>> {
    let with_raw = |RawEntry { item, raw }| {
        let is_verbatim = raw.is_some();
        let raw =
            raw.or_else(|| to_raw_value(&item).ok()).unwrap_or_else(|| RawValue::NULL.to_owned());
        WithRaw { item, raw, is_verbatim }
    };
    entry.map(|entry| entry.map(with_raw))
}
