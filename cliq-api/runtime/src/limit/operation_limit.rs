//! The state of one operation.

use super::rules::LimitRule;
use crate::operation::Operation;
use crate::store::Usage;
use std::time::{Duration, SystemTime};

/// The state of the rate limit of one operation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OperationLimit {
    /// The operation.
    pub operation: &'static Operation,
    /// Requests allowed per window; `None` if there is no rate limit.
    pub allowed: Option<u32>,
    /// Length of the window in which [`used`](Self::used) requests were sent, margin included.
    pub window: Duration,
    /// Requests sent in the window that ends now, by all clients that share the state.
    pub used: u32,
    /// Requests that can be sent now.
    pub left: Option<u32>,
    /// When the oldest of these requests leaves the window.
    pub frees_at: Option<SystemTime>,
    /// When the lockout ends; `None` if no lockout is in force.
    pub locked_until: Option<SystemTime>,
    /// Callers of this process that wait for a permit.
    pub waiting: usize,
}

impl OperationLimit {
    pub(super) fn new(
        operation: &'static Operation,
        rule: LimitRule,
        usage: Usage,
        waiting: usize,
        blocked_until: Option<SystemTime>,
        now: SystemTime,
    ) -> Self {
        let allowed = rule.quota.map(|quota| quota.requests);
        let after = |left: Option<Duration>| left.and_then(|left| now.checked_add(left));
        let locked_until = after(usage.locked_for).max(blocked_until);
        let left = allowed.map(|allowed| match locked_until {
            Some(_) => 0,
            None => allowed.saturating_sub(usage.used),
        });
        Self {
            operation,
            allowed,
            window: rule.quota.map_or(Duration::ZERO, |quota| quota.window),
            used: if allowed.is_some() { usage.used } else { 0 },
            left,
            frees_at: after(usage.frees_in).filter(|_| allowed.is_some()),
            locked_until,
            waiting,
        }
    }

    /// The state where nothing is counted.
    pub(super) const fn unlimited(operation: &'static Operation) -> Self {
        Self {
            operation,
            allowed: None,
            window: Duration::ZERO,
            used: 0,
            left: None,
            frees_at: None,
            locked_until: None,
            waiting: 0,
        }
    }
}
