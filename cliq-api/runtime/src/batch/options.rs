//! The options of a batch.

use super::Progress;
use crate::Error;
use crate::store::Usage;

/// Observes the progress.
pub(super) type Watch<'a> = Box<dyn FnMut(&Progress) + Send + 'a>;
/// Returns the usage of the rate limit.
pub(super) type AskUsage<'a> = Box<dyn Fn() -> Option<Usage> + Send + 'a>;

/// The order in which results are returned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Order {
    /// The order of the items. A result that waits for earlier ones occupies a slot of
    /// [`concurrency`](super::Batch::concurrency), which bounds memory.
    #[default]
    Input,
    /// The order in which calls complete.
    Completion,
}

/// What a failure means for items that have not started. Calls in progress always complete, and
/// their results are returned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnFailure {
    /// Continue with all items.
    #[default]
    Continue,
    /// Stop after a permanent failure, one for which [`Error::is_retryable`] returns `false`, such
    /// as a missing scope or an unknown id.
    StopIfPermanent,
    /// Stop after any failure.
    Stop,
}

impl OnFailure {
    /// Whether a failure ends the batch.
    /// `None`: it is unknown whether the failure is permanent.
    pub(super) fn stops(self, error: Option<&Error>) -> bool {
        match self {
            Self::Continue => false,
            Self::StopIfPermanent => !error.is_some_and(Error::is_retryable),
            Self::Stop => true,
        }
    }
}
