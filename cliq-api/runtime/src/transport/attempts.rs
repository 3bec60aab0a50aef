//! The attempts of a call.

use super::attempt::{FailedAttempt, Receive, attempt};
use super::outgoing::{Outgoing, RawResponse};
use super::spans;
use crate::Error;
use crate::context::Context;
use crate::failure::{Failure, Idempotency, StopReason};
use crate::observe::WaitReason;
use crate::operation::Operation;
use crate::retry::{self, RequestProperties, RetryState};
use std::pin::pin;
use std::time::{Duration, SystemTime};
use tracing::{Instrument as _, Span};

/// Sends a request and reads the whole response.
pub async fn execute(client: &Context, outgoing: &Outgoing) -> Result<RawResponse, Error> {
    run(client, outgoing).await
}

/// Sends a request. Returns a successful response whose body has not been read.
pub(crate) async fn send(
    client: &Context,
    outgoing: &Outgoing,
) -> Result<reqwest::Response, Error> {
    run(client, outgoing).await
}

async fn run<T: Receive>(client: &Context, outgoing: &Outgoing) -> Result<T, Error> {
    let span = spans::call(outgoing);
    // Pinned, so that the large future is not moved into the span.
    let attempts = pin!(attempts(client, outgoing, &span));
    let result = attempts.instrument(span.clone()).await;
    if let Err(error) = &result {
        spans::record_failure(&span, error);
    }
    result
}

/// Makes one attempt after the other. If the future is dropped, an unused permit is released, and no
/// further attempt is made.
async fn attempts<T: Receive>(
    client: &Context,
    outgoing: &Outgoing,
    call: &Span,
) -> Result<T, Error> {
    let clock = client.clock();
    let (policy, deadline) = (client.retry_policy(), client.deadline());
    let request = request(client, outgoing);
    let mut state = RetryState::new(request, policy, client.random(), clock.now(), deadline);
    // The lockout response whose end the limiter waits for.
    let mut lockout: Option<Error> = None;
    loop {
        let now = clock.now();
        let span = spans::attempt(outgoing, state.begin(now));
        let remaining = state.remaining(now);
        let result = {
            let attempt = pin!(attempt(client, outgoing, &mut state));
            within(remaining, attempt.instrument(span.clone())).await
        };
        let result = result.unwrap_or_else(|| Err(Error::deadline(state.is_sent()).into()));
        let status = match &result {
            Ok(received) => Some(T::status(received)),
            Err(failed) => failed.error.status(),
        };
        spans::record_status(&[call, &span], status);
        let FailedAttempt { error, fresh_token } = match result {
            Ok(received) => {
                span.record("outcome", "success");
                return Ok(received);
            }
            Err(failed) => failed,
        };
        let now = clock.now();
        let failure = error.failure();
        span.record("outcome", failure.as_str());
        spans::record_failure(&span, &error);
        if !state.is_sent()
            && ends_wait_for_lockout(failure)
            && let Some(response) = lockout.take()
        {
            return Err(response.with_history(state.stop(StopReason::LockedOut, now)));
        }
        let (error, locked_until) =
            report(client, outgoing, describe(client, outgoing, error), now).await;
        let failed = retry::Failed { failure, status, fresh_token, locked_until };
        let backoff = match state.failed(failed, now) {
            Ok(backoff) => backoff,
            Err(stop) => return Err(error.with_history(state.stop(stop, now))),
        };
        if matches!(failure, Failure::LockedOut { .. }) {
            lockout = Some(error);
        } else if state.is_sent() {
            lockout = None;
        }
        if !backoff.is_zero() {
            let mut report = client.waits(outgoing.operation).report();
            report.expect(WaitReason::Backoff, now.checked_add(backoff).unwrap_or(now));
            clock.sleep(backoff).await;
        }
    }
}

/// Whether the wait for the end of a lockout failed. The lockout response then says more than this
/// failure.
const fn ends_wait_for_lockout(failure: Failure) -> bool {
    matches!(failure, Failure::NotPermitted | Failure::DeadlineExceeded { sent: false })
}

/// Reports a lockout response to the limiter. Returns the error with the end of the lockout, and that
/// end again if the limiter enforces it.
async fn report(
    client: &Context,
    outgoing: &Outgoing,
    error: Error,
    now: SystemTime,
) -> (Error, Option<SystemTime>) {
    let Failure::LockedOut { stated } = error.failure() else { return (error, None) };
    let lockout = client.limiter().report_lockout(outgoing.operation, stated, now).await;
    (error.with_lockout(lockout.until), lockout.enforced.then_some(lockout.until))
}

/// Adds what the error says about the call.
fn describe(client: &Context, outgoing: &Outgoing, error: Error) -> Error {
    let error = match outgoing.operation {
        Some(operation) => error.of(operation),
        None => error,
    };
    match client.authorization_without_token() {
        Some(what) => error.authorized_by(what),
        None => error,
    }
}

/// What the retry policy needs to know of the request.
fn request(client: &Context, outgoing: &Outgoing) -> RequestProperties {
    // Without an operation, only the method is known.
    let by_method = outgoing.method.is_idempotent();
    let idempotent = outgoing.operation.map_or(by_method, Operation::is_idempotent);
    let idempotency = if outgoing.method.is_safe() {
        Idempotency::Safe
    } else if idempotent || client.retries_non_idempotent() {
        Idempotency::Idempotent
    } else {
        Idempotency::NonIdempotent
    };
    RequestProperties { idempotency, repeatable: outgoing.body.is_repeatable() }
}

/// Returns the output of `future`, or `None` after `remaining`.
async fn within<F: Future>(remaining: Option<Duration>, future: F) -> Option<F::Output> {
    match remaining {
        None => Some(future.await),
        Some(Duration::ZERO) => None,
        Some(remaining) => tokio::time::timeout(remaining, future).await.ok(),
    }
}
