use super::{Decision, Facts, LOCKS, Outcome, Question, Reason, Repetition, Stop};
use crate::retry::{Jitter, RetryPolicy};
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);

fn policy() -> RetryPolicy {
    RetryPolicy::default().first_pause(SECOND).jitter(Jitter::None)
}

const FACTS: Facts = Facts { repetition: Repetition::Allowed, limited: true, repeatable: true };

fn question(outcome: Outcome) -> Question {
    Question {
        facts: FACTS,
        outcome,
        attempt: 1,
        locks: 1,
        fresh_token: true,
        elapsed: Duration::ZERO,
        left: None,
        random: 0,
    }
}

fn wait(pause: Duration, reason: Reason) -> Decision {
    Decision::Wait { pause, reason }
}

/// Every outcome, and what follows for idempotent calls and for others.
#[test]
fn what_may_have_been_executed_is_repeated_only_if_that_does_no_harm() {
    let again = wait(SECOND, Reason::Idempotent);
    let unsent = wait(SECOND, Reason::NotSent);
    let stop = Decision::Stop;
    let table = [
        (Outcome::NotSent, unsent, unsent),
        (Outcome::NoToken { earliest: None }, unsent, unsent),
        (Outcome::Broken, again, stop(Stop::MaybeExecuted)),
        (Outcome::TimedOut, again, stop(Stop::MaybeExecuted)),
        (Outcome::Failed { retry_after: None }, again, stop(Stop::MaybeExecuted)),
        (Outcome::DeadlinePassed { sent: false }, stop(Stop::Final), stop(Stop::Final)),
        (Outcome::DeadlinePassed { sent: true }, stop(Stop::Final), stop(Stop::Final)),
        (Outcome::HeldBack, stop(Stop::Final), stop(Stop::Final)),
        (Outcome::Final, stop(Stop::Final), stop(Stop::Final)),
        (
            Outcome::TokenRefused,
            wait(Duration::ZERO, Reason::FreshToken),
            wait(Duration::ZERO, Reason::FreshToken),
        ),
        (
            Outcome::Throttled { lock: SECOND },
            wait(Duration::ZERO, Reason::Unlocked),
            wait(Duration::ZERO, Reason::Unlocked),
        ),
    ];
    for (outcome, idempotent, other) in table {
        for (repetition, expected) in [
            (Repetition::Harmless, idempotent),
            (Repetition::Allowed, idempotent),
            (Repetition::Forbidden, other),
        ] {
            let asked = Question { facts: Facts { repetition, ..FACTS }, ..question(outcome) };
            assert_eq!(policy().decide(&asked), expected, "{outcome:?} {repetition:?}");
        }
    }
}

#[test]
fn attempts_are_counted() {
    for attempt in 1..5 {
        let asked = Question { attempt, ..question(Outcome::Broken) };
        let stops = matches!(policy().decide(&asked), Decision::Stop(Stop::Attempts));
        assert_eq!(stops, attempt >= 3, "{attempt}");
        let none = RetryPolicy::none().decide(&asked);
        assert_eq!(none, Decision::Stop(Stop::Attempts));
    }
}

#[test]
fn a_stream_is_never_sent_again_whatever_happened() {
    for outcome in [
        Outcome::NotSent,
        Outcome::Broken,
        Outcome::TokenRefused,
        Outcome::Throttled { lock: SECOND },
    ] {
        let asked = Question { facts: Facts { repeatable: false, ..FACTS }, ..question(outcome) };
        assert_eq!(policy().decide(&asked), Decision::Stop(Stop::OneShot), "{outcome:?}");
    }
    let asked =
        Question { facts: Facts { repeatable: false, ..FACTS }, ..question(Outcome::Final) };
    assert_eq!(policy().decide(&asked), Decision::Stop(Stop::Final), "the body is not at fault");
}

#[test]
fn the_service_is_never_asked_earlier_than_it_wants() {
    let asked =
        |seconds| question(Outcome::Failed { retry_after: Some(Duration::from_secs(seconds)) });
    assert_eq!(policy().decide(&asked(0)), wait(SECOND, Reason::Idempotent));
    assert_eq!(policy().decide(&asked(20)), wait(20 * SECOND, Reason::Idempotent));
    assert_eq!(policy().decide(&asked(31)), Decision::Stop(Stop::LongPause(31 * SECOND)));
    let token = |attempt| Question { attempt, ..question(Outcome::NoToken { earliest: None }) };
    let impatient = policy().first_pause(Duration::ZERO);
    assert_eq!(impatient.decide(&token(1)), wait(SECOND, Reason::NotSent));
    assert_eq!(impatient.decide(&token(2)), wait(2 * SECOND, Reason::NotSent));
    let token = question(Outcome::NoToken { earliest: Some(600 * SECOND) });
    assert_eq!(policy().decide(&token), Decision::Stop(Stop::LongPause(600 * SECOND)));
}

#[test]
fn no_pause_goes_beyond_the_deadline() {
    let asked = |millis| Question {
        left: Some(Duration::from_millis(millis)),
        ..question(Outcome::NotSent)
    };
    assert_eq!(policy().decide(&asked(1001)), wait(SECOND, Reason::NotSent));
    assert_eq!(policy().decide(&asked(1000)), Decision::Stop(Stop::Deadline(SECOND)));
    let lock = Outcome::Throttled { lock: 300 * SECOND };
    let asked = |seconds| Question { left: Some(seconds * SECOND), ..question(lock) };
    assert_eq!(policy().decide(&asked(301)), wait(Duration::ZERO, Reason::Unlocked));
    assert_eq!(policy().decide(&asked(300)), Decision::Stop(Stop::Deadline(300 * SECOND)));
}

#[test]
fn no_attempt_begins_when_the_time_for_all_is_over() {
    let policy = policy().total(10 * SECOND);
    let asked = |seconds| Question { elapsed: seconds * SECOND, ..question(Outcome::Broken) };
    assert_eq!(policy.decide(&asked(9)), wait(SECOND, Reason::Idempotent));
    assert_eq!(policy.decide(&asked(10)), Decision::Stop(Stop::Total(10 * SECOND)));
    assert_eq!(policy.total(None).decide(&asked(1000)), wait(SECOND, Reason::Idempotent));
}

#[test]
fn a_lock_is_left_to_the_limiter_and_sat_out_a_few_times() {
    let locked = question(Outcome::Throttled { lock: 300 * SECOND });
    // Neither attempts nor time count.
    let asked = Question { attempt: 9, elapsed: 3600 * SECOND, ..locked };
    assert_eq!(policy().decide(&asked), wait(Duration::ZERO, Reason::Unlocked));
    for asked in [
        Question { facts: Facts { limited: false, ..FACTS }, ..locked },
        Question { locks: LOCKS + 1, ..locked },
    ] {
        assert_eq!(policy().decide(&asked), Decision::Stop(Stop::Locked));
    }
    assert_eq!(RetryPolicy::none().decide(&locked), Decision::Stop(Stop::Locked));
}

#[test]
fn a_fresh_token_is_used_once_even_without_retries() {
    let refused = question(Outcome::TokenRefused);
    let again = wait(Duration::ZERO, Reason::FreshToken);
    assert_eq!(RetryPolicy::none().decide(&refused), again);
    let asked = Question { fresh_token: false, ..refused };
    assert_eq!(policy().decide(&asked), Decision::Stop(Stop::Final));
}
