//! The state of a key and its transitions over time. Free of I/O: the stores in memory and on disk
//! differ in where they keep this state only.
//!
//! Times are nanoseconds since 1970. A time in the future means that the clock was set back. How much
//! time has passed since is unknown, so the period starts again now: it is never too short, and never
//! longer than the period itself.

use super::{Acquisition, Lease, PermitId, Quota, Usage};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::collections::hash_map::RandomState;
use std::collections::{HashSet, VecDeque};
use std::fmt;
use std::hash::BuildHasher as _;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

/// The state of a key.
pub(super) trait State: Clone + Default + DeserializeOwned + PartialEq + Serialize {
    /// Distinguishes it from other state of the same key.
    const KIND: &'static str;

    /// Drops what has expired at `now`.
    fn settle(&mut self, now: u64);

    /// Returns whether nothing is left, once it has settled.
    fn is_empty(&self) -> bool;

    /// Merges what was known before the state was lost.
    fn restore(&mut self, known: Self);
}

/// Counted requests, and the lockout.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Count {
    /// When requests were sent, the oldest first, with the ids of their permits.
    sent: VecDeque<(u64, u64)>,
    /// The longest window of all callers, for which requests are remembered.
    window: u64,
    lock: Option<Term>,
}

/// A value, and the lease on it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Record {
    value: Option<Value>,
    lease: Option<(String, Term)>,
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
struct Value(#[serde(with = "as_text")] Vec<u8>, Term);

/// Without the value, which may be a token.
impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Value")
            .field(&format_args!("{} bytes", self.0.len()))
            .field(&self.1)
            .finish()
    }
}

/// The time until which something is in force.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
struct Term {
    until: u64,
    period: u64,
}

impl Term {
    fn new(now: u64, period: Duration) -> Self {
        let period = nanoseconds(period);
        Self { until: now.saturating_add(period), period }
    }

    fn settle(&mut self, now: u64) {
        self.until = self.until.min(now.saturating_add(self.period));
    }

    fn left(self, now: u64) -> Option<Duration> {
        self.until.checked_sub(now).filter(|left| *left > 0).map(Duration::from_nanos)
    }

    fn is_over(self, now: u64) -> bool {
        self.until <= now
    }
}

impl State for Count {
    const KIND: &'static str = "count";

    fn settle(&mut self, now: u64) {
        for (at, _) in self.sent.iter_mut().rev().take_while(|(at, _)| *at > now) {
            *at = now;
        }
        let forgotten = self.sent.partition_point(|(at, _)| now - at >= self.window);
        self.sent.drain(..forgotten);
        if let Some(lock) = &mut self.lock {
            lock.settle(now);
        }
        self.lock.take_if(|lock| lock.is_over(now));
    }

    fn is_empty(&self) -> bool {
        self.sent.is_empty() && self.lock.is_none()
    }

    fn restore(&mut self, known: Self) {
        let ids: HashSet<_> = self.sent.iter().map(|(_, permit)| *permit).collect();
        self.sent.extend(known.sent.into_iter().filter(|(_, permit)| !ids.contains(permit)));
        self.sent.make_contiguous().sort_unstable();
        self.window = self.window.max(known.window);
        let locks = [self.lock, known.lock];
        self.lock = locks.into_iter().flatten().max_by_key(|lock| lock.until);
    }
}

impl Count {
    pub(super) fn acquire(&mut self, now: u64, quota: Quota, permit: u64) -> Acquisition {
        self.window = self.window.max(nanoseconds(quota.window));
        self.settle(now);
        if let Some(left) = self.lock.and_then(|lock| lock.left(now)) {
            return Acquisition::LockedOut(left);
        }
        if quota.requests == 0 {
            return Acquisition::Exhausted(quota.window);
        }
        let window = nanoseconds(quota.window);
        let outside = self.outside(now, window);
        let over = (self.sent.len() - outside).checked_sub(quota.requests as usize);
        if let Some((at, _)) = over.and_then(|over| self.sent.get(outside + over)) {
            return Acquisition::Exhausted(Duration::from_nanos(window - (now - at)));
        }
        self.sent.push_back((now, permit));
        Acquisition::Granted(PermitId::new(itoa::Buffer::new().format(permit)))
    }

    pub(super) fn release(&mut self, permit: &PermitId) {
        if let Ok(permit) = permit.as_str().parse::<u64>() {
            self.sent.retain(|(_, known)| *known != permit);
        }
    }

    pub(super) fn lock_out(&mut self, now: u64, period: Duration) {
        self.settle(now);
        let lock = Term::new(now, period);
        if self.lock.is_none_or(|earlier| earlier.until < lock.until) && !lock.is_over(now) {
            self.lock = Some(lock);
        }
    }

    pub(super) fn usage(&mut self, now: u64, quota: Quota) -> Usage {
        self.settle(now);
        let window = nanoseconds(quota.window);
        let outside = self.outside(now, window);
        Usage {
            used: u32::try_from(self.sent.len() - outside).unwrap_or(u32::MAX),
            frees_in: self
                .sent
                .get(outside)
                .map(|(at, _)| Duration::from_nanos(window - (now - at))),
            locked_for: self.lock.and_then(|lock| lock.left(now)),
        }
    }

    /// Number of settled requests before the window that ends now.
    fn outside(&self, now: u64, window: u64) -> usize {
        self.sent.partition_point(|(at, _)| now - at >= window)
    }
}

impl State for Record {
    const KIND: &'static str = "record";

    fn settle(&mut self, now: u64) {
        let terms = [
            self.value.as_mut().map(|Value(_, term)| term),
            self.lease.as_mut().map(|(_, term)| term),
        ];
        for term in terms.into_iter().flatten() {
            term.settle(now);
        }
        self.value.take_if(|Value(_, term)| term.is_over(now));
        self.lease.take_if(|(_, term)| term.is_over(now));
    }

    fn is_empty(&self) -> bool {
        self.value.is_none() && self.lease.is_none()
    }

    fn restore(&mut self, known: Self) {
        // Existing state is newer.
        if self.value.is_none() && self.lease.is_none() {
            *self = known;
        }
    }
}

impl Record {
    pub(super) fn read(&mut self, now: u64) -> Option<Vec<u8>> {
        self.settle(now);
        self.value.as_ref().map(|Value(bytes, _)| bytes.clone())
    }

    pub(super) fn acquire_lease(&mut self, now: u64, holder: &str, period: Duration) -> Lease {
        self.settle(now);
        if let Some((by, term)) = &self.lease
            && by != holder
        {
            return Lease::Busy(term.left(now).unwrap_or_default());
        }
        self.lease = Some((holder.to_owned(), Term::new(now, period)));
        Lease::Held
    }

    pub(super) fn write(&mut self, now: u64, holder: &str, value: Vec<u8>, keep: Duration) -> bool {
        self.settle(now);
        if !self.is_held_by(holder) {
            return false;
        }
        self.lease = None;
        self.value = Some(Value(value, Term::new(now, keep)));
        true
    }

    pub(super) fn release_lease(&mut self, holder: &str) {
        if self.is_held_by(holder) {
            self.lease = None;
        }
    }

    fn is_held_by(&self, holder: &str) -> bool {
        self.lease.as_ref().is_some_and(|(by, _)| by == holder)
    }
}

/// Generates permit ids that are unique across processes: each counts from a random seed.
#[derive(Debug, Default)]
pub(super) struct PermitIds {
    seed: RandomState,
    issued: AtomicU64,
}

impl PermitIds {
    pub(super) fn next(&self) -> u64 {
        self.seed.hash_one(self.issued.fetch_add(1, Ordering::Relaxed))
    }
}

/// A time in nanoseconds since 1970. The range ends in the year 2554.
pub(super) fn since_1970(time: SystemTime) -> u64 {
    nanoseconds(time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default())
}

fn nanoseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX)
}

/// Bytes in JSON, percent-encoded, so that letters and digits stay readable.
mod as_text {
    use percent_encoding::{NON_ALPHANUMERIC, percent_decode, percent_encode};
    use serde::{Deserialize as _, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&percent_encode(bytes, NON_ALPHANUMERIC))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Vec<u8>, D::Error> {
        let text = String::deserialize(deserializer)?;
        Ok(percent_decode(text.as_bytes()).collect())
    }
}
