//! How far a batch is.

use super::Estimate;
use crate::operation::Operation;
use crate::store::Usage;
use std::time::Duration;

/// The progress of a batch. Items excluded from the start do not count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Number of items.
    pub total: usize,
    /// Number of items whose call succeeded.
    pub done: usize,
    /// Number of items whose call failed.
    pub failed: usize,
    /// Number of items whose call is in progress.
    pub under_way: usize,
    /// Time since the start.
    pub elapsed: Duration,
    /// Estimated remaining time: by the pace so far or by the rate limit of the
    /// [operation](super::Batch::operation), whichever is longer. `None` while neither is known.
    pub remaining: Option<Duration>,
}

impl Progress {
    /// Returns the number of items whose call has completed.
    #[must_use]
    pub fn finished(&self) -> usize {
        self.done + self.failed
    }

    /// Returns the number of items whose call has not completed.
    #[must_use]
    pub fn left(&self) -> usize {
        self.total.saturating_sub(self.finished())
    }

    pub(super) fn estimate(&self, limit: Option<(&Operation, Option<Usage>)>) -> Option<Duration> {
        let by_limit = limit.map(|(operation, usage)| match usage {
            Some(usage) => Estimate::new(operation, self.left()).usage(usage).at_least(),
            // Nothing else uses the rate limit, so all items follow one schedule.
            None => Estimate::new(operation, self.total).at_least().saturating_sub(self.elapsed),
        });
        let by_pace = (self.finished() > 0).then(|| self.by_pace());
        if self.left() == 0 { Some(Duration::ZERO) } else { by_limit.max(by_pace) }
    }

    fn by_pace(&self) -> Duration {
        let nanoseconds = self.elapsed.as_nanos() / self.finished().max(1) as u128;
        let left = nanoseconds.saturating_mul(self.left() as u128);
        Duration::from_nanos(u64::try_from(left).unwrap_or(u64::MAX))
    }
}
