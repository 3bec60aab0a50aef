//! From a request to an answer over HTTP, in as many attempts as it takes and the policy allows.

mod address;
mod attempt;
mod bounds;
mod connection;
mod progress;
mod redirect;
mod request;

pub use address::address;
pub(crate) use address::{below_root, check_path};
pub use bounds::Bounds;
pub(crate) use bounds::{Intake, collect, refusal, whole};
pub use connection::http_client;

use crate::Error;
use crate::body::Body;
use crate::context::Context;
use crate::operation::{Operation, USUAL_LOCKOUT};
use crate::retry::{Course, Facts, Repetition, Stop};
use attempt::{Failed, Lock, Received, attempt};
use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};
use std::time::Duration;
use tracing::{Instrument as _, Span};

/// A request that lacks only its access token.
#[derive(Debug)]
pub struct Outgoing {
    pub operation: Option<&'static Operation>,
    pub method: Method,
    pub url: reqwest::Url,
    pub headers: Vec<(&'static str, String)>,
    pub body: Body,
}

/// An answer that was a success, read to its end.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Outgoing {
    /// What the decision about another attempt depends on.
    fn facts(&self, client: &Context) -> Facts {
        // Nothing is known of an address without an operation but its verb.
        let by_verb = self.method.is_idempotent();
        let idempotent = self.operation.map_or(by_verb, Operation::is_idempotent);
        Facts {
            repetition: if self.method.is_safe() {
                Repetition::Harmless
            } else if idempotent || client.retries_non_idempotent() {
                Repetition::Allowed
            } else {
                Repetition::Forbidden
            },
            limited: self.operation.is_some(),
            repeatable: self.body.is_repeatable(),
        }
    }
}

/// Sends and reads the whole answer.
pub async fn execute(client: &Context, outgoing: &Outgoing) -> Result<Answer, Error> {
    run(client, outgoing).await
}

/// Sends; the answer is a success whose body has not been read.
pub(crate) async fn send(
    client: &Context,
    outgoing: &Outgoing,
) -> Result<reqwest::Response, Error> {
    run(client, outgoing).await
}

async fn run<T: Received>(client: &Context, outgoing: &Outgoing) -> Result<T, Error> {
    let span = span_of(outgoing);
    attempts(client, outgoing, &span).instrument(span.clone()).await
}

/// One attempt after the other. Whoever drops this future ends it at once: a place that was not used
/// is given back, and no further attempt is made.
async fn attempts<T: Received>(
    client: &Context,
    outgoing: &Outgoing,
    call: &Span,
) -> Result<T, Error> {
    let clock = client.clock();
    let facts = outgoing.facts(client);
    let (policy, deadline) = (client.retry_policy(), client.deadline());
    let mut course = Course::new(facts, policy, client.random(), clock.now(), deadline);
    let mut lock = None;
    loop {
        let now = clock.now();
        let number = course.begin(now);
        let span = tracing::info_span!(
            "cliq.attempt",
            attempt = number,
            "http.response.status_code" = tracing::field::Empty,
            outcome = tracing::field::Empty,
        );
        let left = course.left(now);
        let trying = attempt(client, outgoing, &mut course, &mut lock).instrument(span.clone());
        let result = within(left, trying).await;
        let result = result.unwrap_or_else(|| Err(too_late(&course, lock.take())));
        let status = match &result {
            Ok(received) => Some(T::status(received)),
            Err(failed) => failed.error.status(),
        };
        if let Some(status) = status {
            call.record("http.response.status_code", status.as_u16());
            span.record("http.response.status_code", status.as_u16());
        }
        let Failed { error, fresh_token, locked } = match result {
            Ok(received) => {
                span.record("outcome", "success");
                return Ok(received);
            }
            Err(failed) => failed,
        };
        let now = clock.now();
        let error = match outgoing.operation {
            Some(operation) => error.of(operation),
            None => error,
        };
        let error = if client.is_keyed() { error.keyed() } else { error };
        span.record("outcome", error.outcome(now).as_str());
        if locked {
            return Err(course.give_up(error, Stop::Locked, now));
        }
        let (limiter, operation) = (client.limiter(), outgoing.operation);
        let unstated = || operation.map_or(USUAL_LOCKOUT, |known| limiter.lock_period(known));
        let period = error.lock(unstated);
        let error = error.locked_for(period);
        if let (Some(period), Some(operation)) = (period, operation) {
            limiter.throttled(operation, period).await;
        }
        let (pause, error) = course.failed(error, fresh_token, now)?;
        if let Some(period) = period {
            lock = Some(Lock::new(error, now, period));
        }
        if !pause.is_zero() {
            clock.sleep(pause).await;
        }
    }
}

/// Waits no longer than until the deadline; `None` if it passed.
async fn within<F: Future>(left: Option<Duration>, future: F) -> Option<F::Output> {
    match left {
        None => Some(future.await),
        Some(Duration::ZERO) => None,
        Some(left) => tokio::time::timeout(left, future).await.ok(),
    }
}

fn too_late(course: &Course<'_>, lock: Option<Lock>) -> Failed {
    match lock {
        Some(lock) => lock.failed(),
        None => Error::deadline(course.is_sent()).into(),
    }
}

/// One span per call, with what the descriptor knows; never an address, which may carry a key.
fn span_of(outgoing: &Outgoing) -> tracing::Span {
    let operation = outgoing.operation;
    tracing::info_span!(
        "cliq.call",
        "cliq.operation" = operation.map_or("(unknown)", |operation| operation.id),
        "http.request.method" = outgoing.method.as_str(),
        "url.template" = operation.map_or("", |operation| operation.path),
        "http.response.status_code" = tracing::field::Empty,
    )
}
