//! A batch on its way.

use super::ledger::Standing;
use super::{AskUsage, Ledger, OnFailure, Order, Progress, Remaining, Watch};
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

type Doing<'a, T> = BoxFuture<'a, Result<T, Error>>;

/// What a batch is made of.
pub(super) struct Parts<'a, I, T> {
    pub(super) items: Vec<(usize, I)>,
    pub(super) work: Box<dyn FnMut(I) -> Doing<'a, T> + Send + 'a>,
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
pub struct BatchItem<T> {
    /// Which item it was, counted from 0.
    pub index: usize,
    /// What became of it.
    pub result: Result<T, Error>,
}

/// A batch on its way: a stream with one result per item. It moves on only while results are asked
/// for. Dropping it ends the calls under way; the [`ledger`](Self::ledger) has them as unknown.
#[must_use = "streams do nothing unless polled"]
pub struct BatchRun<'a, I, T> {
    parts: Parts<'a, I, T>,
    waiting: std::vec::IntoIter<(usize, I)>,
    /// In the order of the items.
    under_way: Vec<(usize, Doing<'a, T>)>,
    /// Results to hand out, the next one first: by index, or by the number of the result.
    ready: BTreeMap<usize, BatchItem<T>>,
    stopped: bool,
    began: Option<SystemTime>,
    progress: Progress,
}

/// Nothing in it is ever pinned but the calls, which are on the heap.
impl<I, T> Unpin for BatchRun<'_, I, T> {}

impl<'a, I, T> BatchRun<'a, I, T> {
    pub(super) fn new(mut parts: Parts<'a, I, T>) -> Self {
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

    /// The next result; `None` when all items had their turn, or the batch was stopped and nothing is
    /// under way any more. Giving up waiting for it loses nothing.
    pub async fn next(&mut self) -> Option<BatchItem<T>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// Begins no more items. Those under way end, and their results are still handed out.
    pub fn stop(&mut self) {
        self.stopped = true;
    }

    /// How far it is.
    #[must_use]
    pub fn progress(&self) -> &Progress {
        &self.progress
    }

    /// The books, to keep: they tell what is left when the batch was stopped or dropped.
    #[must_use]
    pub fn ledger(&self) -> Ledger {
        self.parts.ledger.clone()
    }

    /// Ends the batch at once, and tells what is left.
    #[must_use]
    pub fn into_remaining(self) -> Remaining {
        self.parts.ledger.remaining()
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<BatchItem<T>>> {
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
                // A call that ended made room for another one.
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

    /// Whether a call ended.
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

    fn finish(&mut self, index: usize, result: Result<T, Error>) {
        let standing = match &result {
            Ok(_) => {
                self.progress.done += 1;
                Standing::Done
            }
            Err(error) => {
                self.progress.failed += 1;
                self.stopped |= self.parts.on_failure.stops(error);
                if error.is_outcome_unknown() { Standing::LeftOpen } else { Standing::Failed }
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

    fn take_ready(&mut self) -> Option<BatchItem<T>> {
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

impl<I, T> Stream for BatchRun<'_, I, T> {
    type Item = BatchItem<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let begun = self.under_way.len() + self.ready.len();
        let left = begun + self.waiting.len();
        (if self.stopped { begun } else { left }, Some(left))
    }
}

impl<I, T> fmt::Debug for BatchRun<'_, I, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BatchRun")
            .field("progress", &self.progress)
            .field("stopped", &self.stopped)
            .finish_non_exhaustive()
    }
}
