use super::{MAX_LOCKOUTS, RequestProperties, Retry, RetryContext};
use crate::failure::{Failure, Idempotency, RetryReason, StopReason};
use crate::retry::{Jitter, RetryPolicy};
use std::time::{Duration, SystemTime};

const SECOND: Duration = Duration::from_secs(1);
const NOW: SystemTime = SystemTime::UNIX_EPOCH;
const REQUEST: RequestProperties =
    RequestProperties { idempotency: Idempotency::Idempotent, repeatable: true };
const NO_TOKEN: Failure = Failure::NoToken { permanent: false, retry_at: None };
const BROKEN: Failure = Failure::ConnectionBroken { responded: false };
const LOCKED_OUT: Failure = Failure::LockedOut { stated: None };

fn policy() -> RetryPolicy {
    RetryPolicy::default().initial_backoff(SECOND).jitter(Jitter::None)
}

fn context(failure: Failure) -> RetryContext {
    RetryContext {
        request: REQUEST,
        failure,
        attempt: 1,
        lockouts: 1,
        locked_until: Some(NOW + SECOND),
        fresh_token: true,
        elapsed: Duration::ZERO,
        remaining: None,
        now: NOW,
        random: 0,
    }
}

fn retry(backoff: Duration, reason: RetryReason) -> Retry {
    Retry { backoff, reason }
}

/// Every failure, and what follows for idempotent requests and for others.
#[test]
fn a_request_that_may_have_been_executed_is_repeated_only_if_it_is_idempotent() {
    let idempotent = Ok(retry(SECOND, RetryReason::Idempotent));
    let not_sent = Ok(retry(SECOND, RetryReason::NotSent));
    let (last, maybe) = (Err(StopReason::Final), Err(StopReason::MaybeExecuted));
    let table = [
        (Failure::NotConnected, not_sent, not_sent),
        (Failure::Store, not_sent, not_sent),
        (NO_TOKEN, not_sent, not_sent),
        (Failure::NoToken { permanent: true, retry_at: None }, last, last),
        (BROKEN, idempotent, maybe),
        (Failure::ConnectionBroken { responded: true }, idempotent, maybe),
        (Failure::TimedOut { responded: false }, idempotent, maybe),
        (Failure::TimedOut { responded: true }, idempotent, maybe),
        (Failure::ServerError { retry_after: None }, idempotent, maybe),
        (Failure::DeadlineExceeded { sent: false }, last, last),
        (Failure::DeadlineExceeded { sent: true }, last, last),
        (Failure::NotPermitted, last, last),
        (Failure::InvalidRequest, last, last),
        (Failure::LocalIo, last, last),
        (Failure::Rejected, last, last),
        (Failure::Redirected, last, last),
        (Failure::ResponseTooLarge, last, last),
        (Failure::InvalidResponse, last, last),
        (
            Failure::TokenRejected,
            Ok(retry(Duration::ZERO, RetryReason::FreshToken)),
            Ok(retry(Duration::ZERO, RetryReason::FreshToken)),
        ),
        (
            LOCKED_OUT,
            Ok(retry(Duration::ZERO, RetryReason::Lockout)),
            Ok(retry(Duration::ZERO, RetryReason::Lockout)),
        ),
    ];
    for (failure, repeatable, other) in table {
        for (idempotency, expected) in [
            (Idempotency::Safe, repeatable),
            (Idempotency::Idempotent, repeatable),
            (Idempotency::NonIdempotent, other),
        ] {
            let context = RetryContext {
                request: RequestProperties { idempotency, ..REQUEST },
                ..context(failure)
            };
            assert_eq!(policy().decide(&context), expected, "{failure:?} {idempotency:?}");
        }
    }
}

#[test]
fn attempts_are_counted() {
    for attempt in 1..5 {
        let context = RetryContext { attempt, ..context(BROKEN) };
        let stops = policy().decide(&context) == Err(StopReason::MaxAttempts);
        assert_eq!(stops, attempt >= 3, "{attempt}");
        assert_eq!(RetryPolicy::none().decide(&context), Err(StopReason::MaxAttempts));
    }
}

#[test]
fn a_stream_is_never_sent_again() {
    let one_shot = |failure| RetryContext {
        request: RequestProperties { repeatable: false, ..REQUEST },
        ..context(failure)
    };
    for failure in [Failure::NotConnected, BROKEN, Failure::TokenRejected, LOCKED_OUT] {
        let decision = policy().decide(&one_shot(failure));
        assert_eq!(decision, Err(StopReason::OneShotBody), "{failure:?}");
    }
    let decision = policy().decide(&one_shot(Failure::Rejected));
    assert_eq!(decision, Err(StopReason::Final), "the body is not the reason");
}

#[test]
fn a_stated_backoff_is_the_minimum() {
    let after =
        |seconds| context(Failure::ServerError { retry_after: Some(Duration::from_secs(seconds)) });
    assert_eq!(policy().decide(&after(0)), Ok(retry(SECOND, RetryReason::Idempotent)));
    assert_eq!(policy().decide(&after(20)), Ok(retry(20 * SECOND, RetryReason::Idempotent)));
    assert_eq!(policy().decide(&after(31)), Err(StopReason::BackoffTooLong(31 * SECOND)));
    let token = |attempt| RetryContext { attempt, ..context(NO_TOKEN) };
    let impatient = policy().initial_backoff(Duration::ZERO);
    assert_eq!(impatient.decide(&token(1)), Ok(retry(SECOND, RetryReason::NotSent)));
    assert_eq!(impatient.decide(&token(2)), Ok(retry(2 * SECOND, RetryReason::NotSent)));
    let retry_at = Some(NOW + 600 * SECOND);
    let token = context(Failure::NoToken { permanent: false, retry_at });
    assert_eq!(policy().decide(&token), Err(StopReason::BackoffTooLong(600 * SECOND)));
}

#[test]
fn no_wait_exceeds_the_deadline() {
    let left = |millis| RetryContext {
        remaining: Some(Duration::from_millis(millis)),
        ..context(Failure::NotConnected)
    };
    assert_eq!(policy().decide(&left(1001)), Ok(retry(SECOND, RetryReason::NotSent)));
    assert_eq!(policy().decide(&left(1000)), Err(StopReason::Deadline(SECOND)));
    let left = |seconds| RetryContext {
        remaining: Some(seconds * SECOND),
        locked_until: Some(NOW + 300 * SECOND),
        ..context(LOCKED_OUT)
    };
    assert_eq!(policy().decide(&left(301)), Ok(retry(Duration::ZERO, RetryReason::Lockout)));
    assert_eq!(policy().decide(&left(300)), Err(StopReason::Deadline(300 * SECOND)));
}

#[test]
fn no_attempt_begins_after_the_total_time() {
    let policy = policy().total(10 * SECOND);
    let after = |seconds| RetryContext { elapsed: seconds * SECOND, ..context(BROKEN) };
    assert_eq!(policy.decide(&after(9)), Ok(retry(SECOND, RetryReason::Idempotent)));
    assert_eq!(policy.decide(&after(10)), Err(StopReason::TotalElapsed(10 * SECOND)));
    assert_eq!(policy.total(None).decide(&after(1000)), Ok(retry(SECOND, RetryReason::Idempotent)));
}

#[test]
fn the_limiter_waits_for_the_end_of_a_few_lockouts() {
    let locked = context(LOCKED_OUT);
    // Neither attempts nor time count.
    let late = RetryContext { attempt: 9, elapsed: 3600 * SECOND, ..locked };
    assert_eq!(policy().decide(&late), Ok(retry(Duration::ZERO, RetryReason::Lockout)));
    for stopped in [
        RetryContext { locked_until: None, ..locked },
        RetryContext { lockouts: MAX_LOCKOUTS + 1, ..locked },
    ] {
        assert_eq!(policy().decide(&stopped), Err(StopReason::LockedOut));
    }
    assert_eq!(RetryPolicy::none().decide(&locked), Err(StopReason::LockedOut));
}

#[test]
fn a_fresh_token_is_used_once_even_without_retries() {
    let rejected = context(Failure::TokenRejected);
    let again = Ok(retry(Duration::ZERO, RetryReason::FreshToken));
    assert_eq!(RetryPolicy::none().decide(&rejected), again);
    let without = RetryContext { fresh_token: false, ..rejected };
    assert_eq!(policy().decide(&without), Err(StopReason::Final));
}
