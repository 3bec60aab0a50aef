//! Runs one call for each of many items.
//!
//! A [`Batch`] runs a bounded number of calls concurrently and returns one result per item, in the
//! order of the items or as they complete. The rate limiter sets the pace. Progress includes an
//! estimate of the remaining time. After a batch is stopped or dropped, its [`Ledger`] reports the
//! items that are left.

mod call_error;
mod estimate;
mod ledger;
mod options;
mod progress;
mod run;
#[cfg(test)]
mod tests;

pub use estimate::Estimate;
pub use ledger::{Ledger, Remaining};
pub use options::{OnFailure, Order};
pub use progress::Progress;
pub use run::{BatchItem, BatchRun};

use crate::BoxFuture;
use crate::clock::{Clock, SystemClock};
use crate::operation::Operation;
use crate::store::Usage;
use options::{AskUsage, Watch};
use run::Parts;
use std::collections::HashSet;
use std::fmt;
use std::sync::Arc;

/// A call for each of many items; see the [module](self).
#[must_use = "a batch does nothing until it is run"]
pub struct Batch<'a, I> {
    items: Vec<I>,
    concurrency: usize,
    order: Order,
    on_failure: OnFailure,
    skipped: HashSet<usize>,
    only: Option<HashSet<usize>>,
    operation: Option<&'static Operation>,
    usage: Option<AskUsage<'a>>,
    watch: Option<Watch<'a>>,
    clock: Arc<dyn Clock>,
}

impl<'a, I> Batch<'a, I> {
    /// Creates a batch from its items. Each item is identified by its index, from 0.
    pub fn new(items: impl IntoIterator<Item = I>) -> Self {
        Self {
            items: items.into_iter().collect(),
            concurrency: 8,
            order: Order::default(),
            on_failure: OnFailure::default(),
            skipped: HashSet::new(),
            only: None,
            operation: None,
            usage: None,
            watch: None,
            clock: Arc::new(SystemClock),
        }
    }

    /// Sets the maximum number of concurrent calls, at least 1. The default is 8. A higher value
    /// does not exceed a rate limit; more calls wait for it.
    pub fn concurrency(mut self, items: usize) -> Self {
        self.concurrency = items.max(1);
        self
    }

    /// Sets the order of results. The default is [`Order::Input`].
    pub fn order(mut self, order: Order) -> Self {
        self.order = order;
        self
    }

    /// Sets what a failure means for other items. The default is [`OnFailure::Continue`].
    pub fn on_failure(mut self, choice: OnFailure) -> Self {
        self.on_failure = choice;
        self
    }

    /// Skips items, by index, such as those [done](Ledger::done) in an earlier run.
    pub fn skip(mut self, indexes: impl IntoIterator<Item = usize>) -> Self {
        self.skipped.extend(indexes);
        self
    }

    /// Runs only these items, by index, such as those [`waiting`](Remaining::waiting) after an
    /// earlier run.
    ///
    /// ```
    /// # extern crate cliq_runtime as cliq_api;
    /// use cliq_api::batch::Batch;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let double = async |n: u32| Ok::<_, cliq_api::Error>(n * 2);
    /// let mut first = Batch::new([10, 20, 30]).concurrency(1).run(double);
    /// assert_eq!(first.next().await.unwrap().result.unwrap(), 20);
    /// let remaining = first.into_remaining();
    /// assert_eq!(remaining.waiting, [1, 2]);
    ///
    /// let mut second = Batch::new([10, 20, 30]).only(remaining.waiting).run(double);
    /// assert_eq!(second.next().await.unwrap().result.unwrap(), 40);
    /// # }
    /// ```
    pub fn only(mut self, indexes: impl IntoIterator<Item = usize>) -> Self {
        self.only = Some(indexes.into_iter().collect());
        self
    }

    /// Sets the operation that each item calls once, so that estimates include its rate limit.
    pub fn operation(mut self, operation: &'static Operation) -> Self {
        self.operation = Some(operation);
        self
    }

    /// Sets a function that returns the current usage of the rate limit, for estimates, if other
    /// programs use it too.
    pub fn usage(mut self, usage: impl Fn() -> Option<Usage> + Send + 'a) -> Self {
        self.usage = Some(Box::new(usage));
        self
    }

    /// Sets a callback that is called at the start and after each item.
    pub fn progress(mut self, watch: impl FnMut(&Progress) + Send + 'a) -> Self {
        self.watch = Some(Box::new(watch));
        self
    }

    /// Sets the clock for progress and estimates, for tests.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Returns a stream that calls `work` for each item. Nothing runs until the stream is polled.
    ///
    /// The error may be of any type. If it is an [`Error`](crate::Error), or a boxed error with one in
    /// its chain, it determines whether a failure is permanent and whether the call may have been
    /// executed. Any other error counts as permanent, and the outcome of its item as unknown.
    pub fn run<F, R, T, E>(self, mut work: F) -> BatchRun<'a, I, T, E>
    where
        F: FnMut(I) -> R + Send + 'a,
        R: IntoFuture<Output = Result<T, E>>,
        E: 'static,
        R::IntoFuture: Send + 'a,
    {
        let chosen = |index: &usize| {
            !self.skipped.contains(index)
                && self.only.as_ref().is_none_or(|only| only.contains(index))
        };
        let all = self.items.len();
        let items: Vec<(usize, I)> =
            self.items.into_iter().enumerate().filter(|(index, _)| chosen(index)).collect();
        let ledger = Ledger::new(all, items.iter().map(|(index, _)| *index));
        BatchRun::new(Parts {
            items,
            work: Box::new(move |item| -> BoxFuture<'a, Result<T, E>> {
                Box::pin(work(item).into_future())
            }),
            ledger,
            concurrency: self.concurrency,
            order: self.order,
            on_failure: self.on_failure,
            operation: self.operation,
            usage: self.usage,
            watch: self.watch,
            clock: self.clock,
        })
    }
}

impl<I> fmt::Debug for Batch<'_, I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batch")
            .field("items", &self.items.len())
            .field("concurrency", &self.concurrency)
            .field("order", &self.order)
            .field("on_failure", &self.on_failure)
            .finish_non_exhaustive()
    }
}
