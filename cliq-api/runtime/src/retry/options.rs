//! Options of single calls.

use super::RetryPolicy;
use std::time::Duration;

/// Options of single calls, for `Cliq::with`.
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
/// use cliq_api::retry::CallOptions;
/// use std::time::Duration;
/// let options = CallOptions::new().deadline(Duration::from_secs(3)).no_retries();
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[must_use = "options do nothing until they are passed to `Cliq::with`"]
pub struct CallOptions {
    pub(crate) deadline: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) retry_non_idempotent: Option<bool>,
}

impl CallOptions {
    /// The settings of the client.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets how long a call may take in total, up to the last byte of the response: acquiring tokens and
    /// permits, all attempts, and the backoff between them. A wait that would exceed the deadline is not
    /// begun. Of a download, only the time until its first byte counts; of a list, each page has this
    /// deadline. Default: none but the `CliqBuilder::timeout` of each attempt.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Overrides the retry policy of the client.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Makes a single attempt, like [`RetryPolicy::none`].
    pub fn no_retries(self) -> Self {
        self.retry(RetryPolicy::none())
    }

    /// Treats a `POST` like a `PUT`: it is retried after the service failed or the connection broke. The
    /// service may have executed the first request and cannot detect the repetition, so a message may be
    /// posted twice. Default: `false`.
    pub fn retry_non_idempotent(mut self, retry: bool) -> Self {
        self.retry_non_idempotent = Some(retry);
        self
    }

    /// These options; those of `other` where these are not set.
    pub(crate) fn or(self, other: Self) -> Self {
        Self {
            deadline: self.deadline.or(other.deadline),
            retry: self.retry.or(other.retry),
            retry_non_idempotent: self.retry_non_idempotent.or(other.retry_non_idempotent),
        }
    }
}
