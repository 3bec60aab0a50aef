//! What is tried again, when, and when no more.
//!
//! | What happened | `GET`, `PUT`, `DELETE` … | `POST` |
//! |---|---|---|
//! | no connection: nothing was sent | tried again | tried again |
//! | the connection broke, timed out, or the answer was cut off | tried again | final |
//! | HTTP 5xx | tried again | final |
//! | a threshold was passed | waits for the end of the lock, if the limiter is to wait | the same |
//! | HTTP 401 for an access token that is no longer good | once more, with a fresh token | the same |
//! | HTTP 400, 403, 404 and other refusals | final | final |
//! | an upload from a stream, once it was begun | final | final |
//!
//! A `POST` that may have been executed is repeated only where [`CallOptions::retry_non_idempotent`] asks for
//! it: the service has no key by which it would know a repetition. A few other operations count as
//! `POST` too, such as reminding somebody: [`Operation::is_idempotent`](crate::Operation::is_idempotent)
//! tells. For a [raw request](crate::RawRequest) the verb decides, and `PATCH` counts as `POST`.
//!
//! How often and how long is up to the [`RetryPolicy`]. Every failure of an attempt is in
//! [`Error::attempts`](crate::Error::attempts).

mod attempt;
mod course;
mod decide;
mod options;
mod policy;
#[cfg(test)]
mod tests;

pub use attempt::Attempt;
pub(crate) use attempt::History;
pub(crate) use course::Course;
pub(crate) use decide::{Facts, Outcome, Repetition, Stop};
pub use options::CallOptions;
pub use policy::{Jitter, RetryPolicy};
