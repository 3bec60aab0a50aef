//! Settings of single calls.

use super::RetryPolicy;
use std::time::Duration;

/// Settings for single calls; `Cliq::with` takes them.
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
    /// As the client is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// How long a call may take in all, from sending it to the last byte of its answer: tokens, waiting
    /// for the rate limit, all attempts and the pauses between them. A pause that would go beyond is not
    /// begun. Of a download only the time until its first byte counts; of a list, each page has this
    /// time. Default: no bound but the `CliqBuilder::timeout` of each attempt.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Another policy than the client's.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// One attempt, as [`RetryPolicy::none`] has it.
    pub fn no_retries(self) -> Self {
        self.retry(RetryPolicy::none())
    }

    /// Treats a `POST` like a `PUT`, so that it is repeated when the service failed or the connection
    /// broke. The service may have executed the first one, and cannot tell: a message may then be there
    /// twice. Default: `false`.
    pub fn retry_non_idempotent(mut self, repeat: bool) -> Self {
        self.retry_non_idempotent = Some(repeat);
        self
    }

    /// These, and the others where these say nothing.
    pub(crate) fn or(self, other: Self) -> Self {
        Self {
            deadline: self.deadline.or(other.deadline),
            retry: self.retry.or(other.retry),
            retry_non_idempotent: self.retry_non_idempotent.or(other.retry_non_idempotent),
        }
    }
}
