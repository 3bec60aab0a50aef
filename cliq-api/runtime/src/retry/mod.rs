//! Retries: which failures are retried, when, and how often.
//!
//! | Failure | `GET`, `PUT`, `DELETE` … | `POST` |
//! |---|---|---|
//! | no connection: nothing was sent | retried | retried |
//! | the connection broke or timed out, or the response was truncated | retried | final |
//! | HTTP 5xx | retried | final |
//! | the rate limit was exceeded | waits for the end of the lockout, if the limiter may wait that long | the same |
//! | HTTP 401 for an access token that is no longer valid | retried once, with a fresh token | the same |
//! | HTTP 400, 403, 404 and other rejections | final | final |
//! | an upload from a stream, once it has begun | final | final |
//!
//! A `POST` that may have been executed is retried only with [`CallOptions::retry_non_idempotent`]: the
//! service has no idempotency key. A few other operations count as `POST` too, such as reminding a user;
//! see [`Operation::is_idempotent`](crate::Operation::is_idempotent). For a
//! [raw request](crate::RawRequest) the method decides, and `PATCH` counts as `POST`.
//!
//! [`RetryPolicy`] sets how often and how long. [`Error::attempts`](crate::Error::attempts) has the
//! failure of every attempt.

mod decide;
mod options;
mod policy;
mod state;
#[cfg(test)]
mod tests;

pub use crate::failure::Attempt;
pub(crate) use decide::RequestProperties;
pub use options::CallOptions;
pub use policy::{Jitter, RetryPolicy};
pub(crate) use state::{Failed, RetryState};
