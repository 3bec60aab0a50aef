//! The limits of each operation: as documented, overridden by the settings.

use super::lockout::with_drift;
use super::settings::{Limits, Override};
use super::unit::Unit;
use crate::Error;
use crate::operation::{Operation, Operations};
use crate::quick_map::QuickMap;
use crate::store::Quota;
use std::time::Duration;

/// The limits of one operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct LimitRule {
    /// The unit of counting: the operation, or the first one of its group.
    pub(super) unit: Unit,
    /// Whether other operations are counted with it.
    pub(super) grouped: bool,
    /// The quota; its window includes the margin.
    pub(super) quota: Option<Quota>,
    /// The window without the margin.
    pub(super) per: Duration,
    /// The period of a lockout, unless the service states one.
    pub(super) lockout: Duration,
}

/// The limits of all operations.
#[derive(Debug)]
pub(super) struct LimitRules {
    margin: Duration,
    overridden: QuickMap<Unit, LimitRule>,
}

impl LimitRules {
    pub fn new(settings: &Limits, operations: Operations<'_>) -> Result<Self, Error> {
        let mut rules = Self { margin: settings.margin, overridden: QuickMap::default() };
        for (id, change) in &settings.overrides {
            let operation = find(operations, id)?;
            let mut rule = rules.of(operation);
            match *change {
                Override::Quota(requests, per) if requests == 0 || per.is_zero() => {
                    return Err(Error::input(
                        format!("the limit of `{id}` allows {requests} requests in {per:?}"),
                        "allow at least one request in a period longer than zero",
                    ));
                }
                Override::Quota(requests, per) => {
                    rule.quota = Some(quota(requests, per, settings.margin));
                    rule.per = per;
                }
                Override::Unlimited => rule.quota = None,
                Override::Lockout(period) => rule.lockout = period,
            }
            rules.overridden.insert(Unit::of(operation), rule);
        }
        for group in &settings.groups {
            rules.group(operations, group)?;
        }
        Ok(rules)
    }

    /// Gives the operations of a group one rule that complies with the limits of all.
    fn group(&mut self, operations: Operations<'_>, ids: &[String]) -> Result<(), Error> {
        let members = ids.iter().map(|id| find(operations, id)).collect::<Result<Vec<_>, _>>()?;
        let rules: Vec<LimitRule> = members.iter().map(|operation| self.of(operation)).collect();
        if let Some((operation, _)) = members.iter().zip(&rules).find(|(_, rule)| rule.grouped) {
            return Err(Error::input(
                format!("`{}` is in two groups of limits", operation.id),
                "put all operations that are counted together into one group",
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
        let lockout = rules.iter().map(|rule| rule.lockout).max().unwrap_or_default();
        let Some(unit) = members.iter().map(|member| Unit::of(member)).min() else { return Ok(()) };
        for operation in members {
            let rule = LimitRule { unit, grouped: true, quota, per, lockout };
            self.overridden.insert(Unit::of(operation), rule);
        }
        Ok(())
    }

    pub(super) fn of(&self, operation: &Operation) -> LimitRule {
        let unit = Unit::of(operation);
        if !self.overridden.is_empty()
            && let Some(rule) = self.overridden.get(&unit)
        {
            return *rule;
        }
        let limit = operation.rate_limit;
        LimitRule {
            unit,
            grouped: false,
            quota: limit.map(|limit| quota(limit.requests, limit.per, self.margin)),
            per: limit.map_or(Duration::ZERO, |limit| limit.per),
            lockout: operation.lockout(),
        }
    }
}

fn quota(requests: u32, per: Duration, margin: Duration) -> Quota {
    Quota { requests, window: with_drift(per).saturating_add(margin) }
}

/// One limit that complies with all: one of them if it implies the others, otherwise the smallest number
/// of requests, in a period in which no other limit is exceeded.
fn strictest(limits: &[(u32, Duration)]) -> Option<(u32, Duration)> {
    // A window contains at most as many requests as the periods that it overlaps.
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
    // The division rounds down, which must not shorten the window.
    Some((requests, per.saturating_add(Duration::from_nanos(1))))
}

fn find(operations: Operations<'_>, id: &str) -> Result<&'static Operation, Error> {
    let mut known = operations.iter().copied().flatten().copied();
    known.find(|operation| operation.id == id).ok_or_else(|| {
        Error::input(
            format!("a rate limit is set for the unknown operation `{id}`"),
            "use an id of the table of operations, and enable the feature of its module",
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
