//! Estimates from the rate limit.

use crate::operation::{Operation, RateLimit};
use crate::store::Usage;
use std::time::Duration;

/// The minimum duration of a number of calls to one operation, given its rate limit.
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
/// # use cliq_api::operation::{Operation, RateLimit};
/// # use std::time::Duration;
/// use cliq_api::batch::Estimate;
/// # static CREATE: Operation =
/// #     Operation::new("channels_create", "channels", http::Method::POST, "/api/v2", "/channels", "")
/// #         .rate_limit(RateLimit::new(20, 60, 300));
///
/// // 20 requests a minute: the last of 41 calls is sent after two windows.
/// assert_eq!(Estimate::new(&CREATE, 41).at_least(), Duration::from_secs(120));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct Estimate {
    limit: Option<RateLimit>,
    calls: usize,
    usage: Usage,
}

impl Estimate {
    /// Creates an estimate for a number of calls, with an unused rate limit.
    pub fn new(operation: &Operation, calls: usize) -> Self {
        Self { limit: operation.rate_limit, calls, usage: Usage::default() }
    }

    /// Sets the current usage of the rate limit.
    pub fn usage(mut self, usage: Usage) -> Self {
        self.usage = usage;
        self
    }

    /// Returns the time until the last call can be sent; zero if the operation has no known rate
    /// limit. The margins of the limiter and the duration of the calls are not included.
    #[must_use]
    pub fn at_least(self) -> Duration {
        let locked = self.usage.locked_for.unwrap_or_default();
        let Some(limit) = self.limit.filter(|limit| limit.requests > 0 && self.calls > 0) else {
            return if self.calls > 0 { locked } else { Duration::ZERO };
        };
        let free = limit.requests.saturating_sub(self.usage.used);
        let (calls, free) = (self.calls as u64, u64::from(free));
        if calls <= free {
            return locked;
        }
        let (wait, left) = if self.usage.used == 0 {
            (limit.per, calls - free)
        } else {
            (self.usage.frees_in.unwrap_or(limit.per), calls - free)
        };
        let lots = (left - 1) / u64::from(limit.requests);
        let windows = limit.per.saturating_mul(u32::try_from(lots).unwrap_or(u32::MAX));
        locked.max(wait).saturating_add(windows)
    }
}

#[cfg(test)]
mod tests {
    use super::Estimate;
    use crate::operation::RateLimit;
    use crate::store::Usage;
    use std::time::Duration;

    #[test]
    fn the_threshold_sets_the_pace() {
        let limit = RateLimit::new(20, 60, 300);
        let seconds =
            |calls, usage| Estimate { limit: Some(limit), calls, usage }.at_least().as_secs();
        let free = Usage::default();
        for (calls, expected) in
            [(0, 0), (1, 0), (20, 0), (21, 60), (40, 60), (41, 120), (10_000, 29_940)]
        {
            assert_eq!(seconds(calls, free), expected, "{calls}");
        }
        // 15 are used, and the first of them leaves the window in 10 s.
        let used = Usage { used: 15, frees_in: Some(Duration::from_secs(10)), locked_for: None };
        for (calls, expected) in [(5, 0), (6, 10), (25, 10), (26, 70)] {
            assert_eq!(seconds(calls, used), expected, "{calls}");
        }
        let locked = Usage { locked_for: Some(Duration::from_secs(300)), ..used };
        for (calls, expected) in [(0, 0), (1, 300), (25, 300), (26, 360)] {
            assert_eq!(seconds(calls, locked), expected, "{calls}");
        }
        let unknown = Estimate { limit: None, calls: 1000, usage: free };
        assert_eq!(unknown.at_least(), Duration::ZERO);
    }
}
