//! Statements that look mistyped.

use super::facts::Facts;
use std::collections::BTreeSet;

/// A lock shorter than this many seconds, or longer than [`LONGEST_LOCK`], is unlike all others.
const SHORTEST_LOCK: u64 = 60;
const LONGEST_LOCK: u64 = 1800;

/// Names what looks mistyped. Nothing is changed.
pub(super) fn read(facts: &mut Facts) {
    let mut doubts = Vec::new();
    for lock in &facts.locks {
        if lock.seconds < SHORTEST_LOCK {
            doubts.push(format!("a lockout of {} seconds is shorter than any other", lock.seconds));
        }
        if lock.seconds > LONGEST_LOCK {
            doubts.push(format!("a lockout of {} seconds is longer than any other", lock.seconds));
        }
    }
    for threshold in &facts.thresholds {
        if threshold.requests == 0 || threshold.seconds == 0 {
            doubts.push("a rate limit of zero requests or zero seconds is implausible".to_owned());
        }
    }
    let thresholds = facts
        .thresholds
        .iter()
        .map(|one| (&one.variant, one.requests.saturating_mul(60) / one.seconds.max(1)));
    doubts.extend(contradictions("thresholds", thresholds));
    let locks = facts.locks.iter().map(|one| (&one.variant, one.seconds));
    doubts.extend(contradictions("lock periods", locks));
    for scope in facts.scopes.iter().filter(|scope| !scope.contains('.')) {
        doubts.push(format!("`{scope}` is not a complete scope"));
    }
    facts.doubts = doubts;
}

/// Two values for one variant.
fn contradictions<'a>(
    what: &str,
    stated: impl Iterator<Item = (&'a Option<String>, u64)>,
) -> Option<String> {
    let mut variants = BTreeSet::new();
    let distinct: BTreeSet<_> = stated.collect();
    let twice = distinct.into_iter().any(|(variant, _)| !variants.insert(variant));
    twice.then(|| format!("two {what} are stated for the same thing"))
}
