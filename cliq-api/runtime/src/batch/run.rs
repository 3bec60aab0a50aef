//! A running batch.

use super::call_error::call_error;
use super::ledger::Standing;
use super::options::{AskUsage, OnFailure, Order, Watch};
use super::{Ledger, Progress, Remaining};
use crate::clock::Clock;
use crate::operation::Operation;
use crate::{BoxFuture, Error};
use futures_core::Stream;
use std::collections::BTreeMap;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::SystemTime;

type Doing<'a, T, E> = BoxFuture<'a, Result<T, E>>;

/// The parts of a batch.
pub(super) struct Parts<'a, I, T, E> {
    pub(super) items: Vec<(usize, I)>,
    pub(super) work: Box<dyn FnMut(I) -> Doing<'a, T, E> + Send + 'a>,
    pub(super) ledger: Ledger,
    pub(super) concurrency: usize,
    pub(super) order: Order,
    pub(super) on_failure: OnFailure,
    pub(super) operation: Option<&'static Operation>,
    pub(super) usage: Option<AskUsage<'a>>,
    pub(super) watch: Option<Watch<'a>>,
    pub(super) clock: Arc<dyn Clock>,
}

/// The result of one item.
#[derive(Debug)]
#[non_exhaustive]
pub struct BatchItem<T, E = Error> {
    /// Index of the item, from 0.
    pub index: usize,
    /// Result of its call.
    pub result: Result<T, E>,
}

/// A running batch: a stream with one result per item. It makes progress only while it is polled.
/// Dropping it cancels the calls in progress; the [`ledger`](Self::ledger) reports them as unknown.
#[must_use = "streams do nothing unless polled"]
pub struct BatchRun<'a, I, T, E = Error> {
    parts: Parts<'a, I, T, E>,
    waiting: std::vec::IntoIter<(usize, I)>,
    /// In the order of the items.
    under_way: Vec<(usize, Doing<'a, T, E>)>,
    /// Results to return, the next one first: by index, or by completion.
    ready: BTreeMap<usize, BatchItem<T, E>>,
    stopped: bool,
    began: Option<SystemTime>,
    progress: Progress,
}

/// Only the calls are pinned, and they are on the heap.
impl<I, T, E> Unpin for BatchRun<'_, I, T, E> {}

impl<'a, I, T, E: 'static> BatchRun<'a, I, T, E> {
    pub(super) fn new(mut parts: Parts<'a, I, T, E>) -> Self {
        let items = std::mem::take(&mut parts.items);
        let progress = Progress { total: items.len(), ..Progress::default() };
        Self {
            parts,
            waiting: items.into_iter(),
            under_way: Vec::new(),
            ready: BTreeMap::new(),
            stopped: false,
            began: None,
            progress,
        }
    }

    /// Returns the next result. Returns `None` after the last item, or after the batch was stopped
    /// and no call is in progress. This method is cancel safe.
    pub async fn next(&mut self) -> Option<BatchItem<T, E>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// Stops starting items. Calls in progress complete, and their results are returned.
    pub fn stop(&mut self) {
        self.stopped = true;
    }

    /// Returns the progress.
    #[must_use]
    pub fn progress(&self) -> &Progress {
        &self.progress
    }

    /// Returns a handle to the state of each item, which outlives the batch.
    #[must_use]
    pub fn ledger(&self) -> Ledger {
        self.parts.ledger.clone()
    }

    /// Cancels the batch and returns the items that are left.
    #[must_use]
    pub fn into_remaining(self) -> Remaining {
        self.parts.ledger.remaining()
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<BatchItem<T, E>>> {
        if self.began.is_none() {
            self.began = Some(self.parts.clock.now());
            self.report();
        }
        loop {
            self.begin_items();
            let moved = self.poll_calls(context);
            if let Some(item) = self.take_ready() {
                return Poll::Ready(Some(item));
            }
            match (self.under_way.is_empty(), moved) {
                (true, _) => return Poll::Ready(None),
                // A completed call freed a slot.
                (false, true) => {}
                (false, false) => return Poll::Pending,
            }
        }
    }

    fn begin_items(&mut self) {
        while !self.stopped && self.under_way.len() + self.ready.len() < self.parts.concurrency {
            let Some((index, item)) = self.waiting.next() else { return };
            self.parts.ledger.note(index, Standing::UnderWay);
            self.under_way.push((index, (self.parts.work)(item)));
        }
    }

    /// Returns whether a call completed.
    fn poll_calls(&mut self, context: &mut Context<'_>) -> bool {
        let before = self.under_way.len();
        for (index, mut call) in std::mem::take(&mut self.under_way) {
            match call.as_mut().poll(context) {
                Poll::Pending => self.under_way.push((index, call)),
                Poll::Ready(result) => self.finish(index, result),
            }
        }
        let moved = self.under_way.len() < before;
        self.progress.under_way = self.under_way.len();
        moved
    }

    fn finish(&mut self, index: usize, result: Result<T, E>) {
        let standing = match &result {
            Ok(_) => {
                self.progress.done += 1;
                Standing::Done
            }
            Err(error) => {
                self.progress.failed += 1;
                let error = call_error(error);
                self.stopped |= self.parts.on_failure.stops(error);
                if error.is_none_or(Error::is_outcome_unknown) {
                    Standing::LeftOpen
                } else {
                    Standing::Failed
                }
            }
        };
        self.parts.ledger.note(index, standing);
        let turn = match self.parts.order {
            Order::Input => index,
            Order::Completion => self.progress.finished(),
        };
        self.ready.insert(turn, BatchItem { index, result });
        self.report();
    }

    fn take_ready(&mut self) -> Option<BatchItem<T, E>> {
        let first = self.ready.first_entry()?;
        let earlier = self.under_way.first().is_some_and(|(index, _)| index < first.key());
        let is_due = self.parts.order == Order::Completion || !earlier;
        is_due.then(|| first.remove())
    }

    fn report(&mut self) {
        let now = self.parts.clock.now();
        let began = self.began.unwrap_or(now);
        self.progress.elapsed = now.duration_since(began).unwrap_or_default();
        self.progress.under_way =
            (self.progress.total - self.waiting.len()).saturating_sub(self.progress.finished());
        let usage = self.parts.usage.as_ref().and_then(|usage| usage());
        let limit = self.parts.operation.map(|operation| (operation, usage));
        self.progress.remaining = self.progress.estimate(limit);
        if let Some(watch) = &mut self.parts.watch {
            watch(&self.progress);
        }
    }
}

impl<I, T, E: 'static> Stream for BatchRun<'_, I, T, E> {
    type Item = BatchItem<T, E>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let begun = self.under_way.len() + self.ready.len();
        let left = begun + self.waiting.len();
        (if self.stopped { begun } else { left }, Some(left))
    }
}

impl<I, T, E> fmt::Debug for BatchRun<'_, I, T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BatchRun")
            .field("progress", &self.progress)
            .field("stopped", &self.stopped)
            .finish_non_exhaustive()
    }
}
