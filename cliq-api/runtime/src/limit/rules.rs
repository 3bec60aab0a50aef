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
        let versions = if settings.separate_versions { &[] } else { operations };
        for later in versions.iter().copied().flatten() {
            rules.join_versions(operations, later);
        }
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
            for member in rules.counted_with(operations, operation) {
                rules.overridden.insert(Unit::of(member), rule);
            }
        }
        let mut grouped = Vec::new();
        for group in &settings.groups {
            rules.group(operations, group, &mut grouped)?;
        }
        Ok(rules)
    }

    /// Counts an operation with the one of an earlier version that does the same. The unit is that of
    /// the earlier version, even if its module is not enabled here: other processes may have it.
    fn join_versions(&mut self, operations: Operations<'_>, later: &'static Operation) {
        let Some(action) = later.same_action else { return };
        let unit = Unit::of_same(action);
        let earlier = operations.iter().copied().flatten().copied();
        let earlier = earlier.filter(|operation| Unit::of(operation) == unit);
        let members: Vec<_> = earlier.chain([later]).collect();
        self.join(&members, unit);
    }

    /// All operations that are counted with one.
    fn counted_with(
        &self,
        operations: Operations<'_>,
        operation: &'static Operation,
    ) -> Vec<&'static Operation> {
        let unit = self.of(operation).unit;
        let all = operations.iter().copied().flatten().copied();
        all.filter(|other| self.of(other).unit == unit).collect()
    }

    /// Joins the operations of a group, and their counterparts in other versions. `grouped` are the
    /// members of the groups before it.
    fn group(
        &mut self,
        operations: Operations<'_>,
        ids: &[String],
        grouped: &mut Vec<Unit>,
    ) -> Result<(), Error> {
        let mut members: Vec<&'static Operation> = Vec::new();
        for id in ids {
            for operation in self.counted_with(operations, find(operations, id)?) {
                if !members.iter().any(|member| Unit::of(member) == Unit::of(operation)) {
                    members.push(operation);
                }
            }
        }
        if let Some(operation) = members.iter().find(|one| grouped.contains(&Unit::of(one))) {
            return Err(Error::input(
                format!("`{}` is in two groups of limits", operation.id),
                "put all operations that are counted together into one group",
            ));
        }
        grouped.extend(members.iter().map(|operation| Unit::of(operation)));
        if let Some(unit) = members.iter().map(|member| self.of(member).unit).min() {
            self.join(&members, unit);
        }
        Ok(())
    }

    /// Gives operations one rule that complies with the limits of all.
    fn join(&mut self, members: &[&'static Operation], unit: Unit) {
        let rules: Vec<LimitRule> = members.iter().map(|operation| self.of(operation)).collect();
        let limits: Vec<_> = rules
            .iter()
            .filter_map(|rule| rule.quota.map(|quota| (quota.requests, rule.per)))
            .collect();
        let (quota, per) = match strictest(&limits) {
            Some((requests, per)) => (Some(quota(requests, per, self.margin)), per),
            None => (None, Duration::ZERO),
        };
        let lockout = rules.iter().map(|rule| rule.lockout).max().unwrap_or_default();
        for operation in members {
            let rule = LimitRule { unit, grouped: true, quota, per, lockout };
            self.overridden.insert(Unit::of(operation), rule);
        }
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

/// The operation of an id, which may have the version before it: `v3/chats_list`.
fn find(operations: Operations<'_>, id: &str) -> Result<&'static Operation, Error> {
    let (version, name) = id.split_once('/').unwrap_or(("", id));
    let is_of = |base: &str| version.is_empty() || base.rsplit('/').next() == Some(version);
    let mut known = operations.iter().copied().flatten().copied();
    known.find(|operation| operation.id == name && is_of(operation.base)).ok_or_else(|| {
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
