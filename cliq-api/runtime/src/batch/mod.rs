//! The same call for many items: "do this for 10,000 of them".
//!
//! A [`Batch`] keeps a few calls under way at a time and hands out one result per item, in the order
//! of the items or as they come. It needs no pace of its own: the limiter holds each call back until it
//! may be sent. It tells how far it is and how long it will take, and when it is stopped, or was
//! dropped, what is left to do.

mod estimate;
mod ledger;
mod progress;
mod run;
#[cfg(test)]
mod tests;

pub use estimate::Estimate;
pub use ledger::{Ledger, Remaining};
pub use progress::Progress;
pub use run::{BatchItem, BatchRun};

use crate::clock::{Clock, SystemClock};
use crate::operation::Operation;
use crate::store::Usage;
use crate::{BoxFuture, Error};
use run::Parts;
use std::collections::HashSet;
use std::fmt;
use std::sync::Arc;

type Watch<'a> = Box<dyn FnMut(&Progress) + Send + 'a>;
type AskUsage<'a> = Box<dyn Fn() -> Option<Usage> + Send + 'a>;

/// Many items for the same call; see the [module](self).
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

/// In which order results are handed out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Order {
    /// As the items came. A result waits for those before it, and meanwhile takes one of the places of
    /// [`concurrency`](Batch::concurrency), so that memory stays bounded.
    #[default]
    Input,
    /// As the calls end.
    Completion,
}

/// What a failure means for the items that have not begun. Those under way always end, and their
/// results are handed out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnFailure {
    /// Nothing: all items get their turn.
    #[default]
    Continue,
    /// None begins after a failure that would come again, as [`Error::is_retryable`] says: a missing
    /// scope, an id that does not exist.
    StopIfPermanent,
    /// None begins after any failure.
    Stop,
}

impl OnFailure {
    fn stops(self, error: &Error) -> bool {
        match self {
            Self::Continue => false,
            Self::StopIfPermanent => !error.is_retryable(),
            Self::Stop => true,
        }
    }
}

impl<'a, I> Batch<'a, I> {
    /// Takes the items. Each is known by its index among them, from 0.
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

    /// How many items are under way at a time, at least 1. Default: 8. More do not pass a threshold
    /// sooner; they only wait together.
    pub fn concurrency(mut self, items: usize) -> Self {
        self.concurrency = items.max(1);
        self
    }

    /// In which order results are handed out. Default: that of the items.
    pub fn order(mut self, order: Order) -> Self {
        self.order = order;
        self
    }

    /// What a failure means for the other items. Default: nothing.
    pub fn on_failure(mut self, choice: OnFailure) -> Self {
        self.on_failure = choice;
        self
    }

    /// Leaves out items that are done, by index.
    pub fn skip(mut self, indexes: impl IntoIterator<Item = usize>) -> Self {
        self.skipped.extend(indexes);
        self
    }

    /// Leaves out all items but these, such as the [`waiting`](Remaining::waiting) ones of an earlier
    /// run over the same items.
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

    /// The operation that each item calls once, so that its threshold goes into the estimate of the
    /// remaining time.
    pub fn operation(mut self, operation: &'static Operation) -> Self {
        self.operation = Some(operation);
        self
    }

    /// How much of the threshold is used, asked at each estimate, if something other than this batch
    /// uses it too.
    pub fn usage(mut self, usage: impl Fn() -> Option<Usage> + Send + 'a) -> Self {
        self.usage = Some(Box::new(usage));
        self
    }

    /// Is called when the batch begins and after each item.
    pub fn progress(mut self, watch: impl FnMut(&Progress) + Send + 'a) -> Self {
        self.watch = Some(Box::new(watch));
        self
    }

    /// The clock for the progress, for tests.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Begins: `work` makes the call for an item. Nothing happens until results are asked for.
    pub fn run<F, R, T>(self, mut work: F) -> BatchRun<'a, I, T>
    where
        F: FnMut(I) -> R + Send + 'a,
        R: IntoFuture<Output = Result<T, Error>>,
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
            work: Box::new(move |item| -> BoxFuture<'a, Result<T, Error>> {
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
