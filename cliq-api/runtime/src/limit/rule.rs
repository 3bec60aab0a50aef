//! What holds for an operation: the documents, changed by the settings.

use super::settings::{Change, Limits};
use crate::Error;
use crate::operation::{Operation, Operations};
use crate::store::Quota;
use std::collections::HashMap;
use std::fmt;
use std::time::Duration;

/// The part of a period that clocks may drift apart while it passes: a thousandth.
const DRIFT: u32 = 1000;

/// What is counted as one. Versions of the API may have operations of the same id, so where the
/// version is found belongs to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Unit {
    id: &'static str,
    base: &'static str,
}

impl Unit {
    pub(super) fn of(operation: &Operation) -> Self {
        Self { id: operation.id, base: operation.base }
    }
}

/// As a part of a key.
impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.base, self.id)
    }
}

/// What holds for one operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Rule {
    /// As what it is counted: itself, or the first of its group.
    pub(super) unit: Unit,
    /// Whether others are counted with it.
    pub(super) grouped: bool,
    /// Quota, with the margin in its window.
    pub(super) quota: Option<Quota>,
    /// Window of the quota, without the margin.
    pub(super) per: Duration,
    /// Lock, where the service does not state it.
    pub(super) lock: Duration,
}

/// What holds for all operations.
#[derive(Debug)]
pub(super) struct Rules {
    margin: Duration,
    changed: HashMap<Unit, Rule>,
}

impl Rules {
    pub fn new(settings: &Limits, operations: Operations<'_>) -> Result<Self, Error> {
        let mut rules = Self { margin: settings.margin, changed: HashMap::new() };
        for (id, change) in &settings.changes {
            let operation = find(operations, id)?;
            let mut rule = rules.of(operation);
            match *change {
                Change::AtMost(requests, per) if requests == 0 || per.is_zero() => {
                    return Err(Error::input(
                        format!("the limit of `{id}` allows {requests} requests in {per:?}"),
                        "allow at least one request in a period that is longer than nothing",
                    ));
                }
                Change::AtMost(requests, per) => {
                    rule.quota = Some(quota(requests, per, settings.margin));
                    rule.per = per;
                }
                Change::Unlimited => rule.quota = None,
                Change::Lock(period) => rule.lock = period,
            }
            rules.changed.insert(Unit::of(operation), rule);
        }
        for group in &settings.groups {
            rules.group(operations, group)?;
        }
        Ok(rules)
    }

    /// Makes the operations of a group share one rule that keeps to the limits of all.
    fn group(&mut self, operations: Operations<'_>, ids: &[String]) -> Result<(), Error> {
        let members = ids.iter().map(|id| find(operations, id)).collect::<Result<Vec<_>, _>>()?;
        let rules: Vec<Rule> = members.iter().map(|operation| self.of(operation)).collect();
        if let Some((operation, _)) = members.iter().zip(&rules).find(|(_, rule)| rule.grouped) {
            return Err(Error::input(
                format!("`{}` is in two groups of limits", operation.id),
                "put all that is counted together into one group",
            ));
        }
        let limits: Vec<_> = rules
            .iter()
            .filter_map(|rule| rule.quota.map(|quota| (quota.requests, rule.per)))
            .collect();
        let (quota, per) = match strictest(&limits) {
            Some((requests, per)) => (Some(quota(requests, per, self.margin)), per),
            None => (None, Duration::ZERO),
        };
        let lock = rules.iter().map(|rule| rule.lock).max().unwrap_or_default();
        let Some(unit) = members.iter().map(|member| Unit::of(member)).min() else { return Ok(()) };
        for operation in members {
            let rule = Rule { unit, grouped: true, quota, per, lock };
            self.changed.insert(Unit::of(operation), rule);
        }
        Ok(())
    }

    pub(super) fn of(&self, operation: &Operation) -> Rule {
        let unit = Unit::of(operation);
        if !self.changed.is_empty()
            && let Some(rule) = self.changed.get(&unit)
        {
            return *rule;
        }
        let limit = operation.rate_limit;
        Rule {
            unit,
            grouped: false,
            quota: limit.map(|limit| quota(limit.requests, limit.per, self.margin)),
            per: limit.map_or(Duration::ZERO, |limit| limit.per),
            lock: operation.lockout(),
        }
    }
}

/// A period that has surely passed by another clock when it has passed by ours.
pub(super) fn with_drift(period: Duration) -> Duration {
    period.saturating_add(period / DRIFT)
}

fn quota(requests: u32, per: Duration, margin: Duration) -> Quota {
    Quota { requests, window: with_drift(per).saturating_add(margin) }
}

/// One limit that keeps to all: one of them if it implies the others, or else as few requests as the
/// smallest allows, in a period in which no other is exceeded.
fn strictest(limits: &[(u32, Duration)]) -> Option<(u32, Duration)> {
    // In any window there are at most so many requests as in the periods that it touches.
    let implies = |(requests, per): (u32, Duration), (most, window): (u32, Duration)| {
        let touched = window.as_nanos().div_ceil(per.as_nanos().max(1));
        touched.saturating_mul(u128::from(requests)) <= u128::from(most)
    };
    let all = |limit: &&(u32, Duration)| limits.iter().all(|other| implies(**limit, *other));
    if let Some(limit) = limits.iter().find(all) {
        return Some(*limit);
    }
    let requests = limits.iter().map(|(requests, _)| *requests).min()?.max(1);
    let per = limits.iter().map(|(most, per)| *per / (most / requests).max(1)).max()?;
    // A division rounds down, and a window may not be too short for that.
    Some((requests, per.saturating_add(Duration::from_nanos(1))))
}

fn find(operations: Operations<'_>, id: &str) -> Result<&'static Operation, Error> {
    let mut known = operations.iter().copied().flatten().copied();
    known.find(|operation| operation.id == id).ok_or_else(|| {
        Error::input(
            format!("a rate limit is set for the unknown operation `{id}`"),
            "write the id as the table of operations has it, and enable the feature of its module",
        )
    })
}

#[cfg(test)]
mod tests {
    use super::strictest;
    use std::time::Duration;

    #[test]
    fn a_group_keeps_to_all_of_its_limits() {
        let s = Duration::from_secs;
        for (limits, expected) in [
            (vec![], None),
            (vec![(30, s(60))], Some((30, s(60)))),
            (vec![(30, s(60)), (10, s(60))], Some((10, s(60)))),
            (vec![(30, s(60)), (15, s(60)), (50, s(60))], Some((15, s(60)))),
            (vec![(1, s(1)), (30, s(60))], Some((1, s(2) + Duration::from_nanos(1)))),
            (vec![(60, s(60)), (2, s(1))], Some((2, s(2) + Duration::from_nanos(1)))),
        ] {
            assert_eq!(strictest(&limits), expected, "{limits:?}");
        }
    }
}
