//! What is kept under a key, and what happens to it as time goes by. Pure: the stores in the process
//! and on disk differ in where they keep this, not in what it does.
//!
//! Times are nanoseconds since 1970. A time that lies ahead means that the clock was set back. It
//! is unknown how long ago that request was sent, or how much of that period has passed, so it
//! counts from now anew: never too short, and never longer than the period itself.

use super::{Lease, Place, Threshold, Ticket, Usage};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::collections::hash_map::RandomState;
use std::collections::{HashSet, VecDeque};
use std::fmt;
use std::hash::BuildHasher as _;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

/// What can be kept under a key.
pub(super) trait State: Clone + Default + DeserializeOwned + PartialEq + Serialize {
    /// Tells it from other things under the same key.
    const KIND: &'static str;

    /// Forgets what says nothing any more at `now`.
    fn settle(&mut self, now: u64);

    /// Whether it is as good as not there, once it has settled.
    fn is_empty(&self) -> bool;

    /// Adds what was known before the rest was lost.
    fn restore(&mut self, known: Self);
}

/// Requests of an operation, and its lock.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Count {
    /// When requests were sent, the oldest first, with their tickets.
    sent: VecDeque<(u64, u64)>,
    /// The longest window that anybody asked for: so long a request is remembered.
    window: u64,
    lock: Option<Term>,
}

/// A value, and who may change it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Record {
    value: Option<Value>,
    lease: Option<(String, Term)>,
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
struct Value(#[serde(with = "as_text")] Vec<u8>, Term);

/// A value may be a token.
impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Value")
            .field(&format_args!("{} bytes", self.0.len()))
            .field(&self.1)
            .finish()
    }
}

/// How long something holds.
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
        let tickets: HashSet<_> = self.sent.iter().map(|(_, ticket)| *ticket).collect();
        self.sent.extend(known.sent.into_iter().filter(|(_, ticket)| !tickets.contains(ticket)));
        self.sent.make_contiguous().sort_unstable();
        self.window = self.window.max(known.window);
        let locks = [self.lock, known.lock];
        self.lock = locks.into_iter().flatten().max_by_key(|lock| lock.until);
    }
}

impl Count {
    pub(super) fn take(&mut self, now: u64, threshold: Threshold, ticket: u64) -> Place {
        self.window = self.window.max(nanoseconds(threshold.window));
        self.settle(now);
        if let Some(left) = self.lock.and_then(|lock| lock.left(now)) {
            return Place::Locked(left);
        }
        if threshold.requests == 0 {
            return Place::Full(threshold.window);
        }
        let window = nanoseconds(threshold.window);
        let outside = self.outside(now, window);
        let over = (self.sent.len() - outside).checked_sub(threshold.requests as usize);
        if let Some((at, _)) = over.and_then(|over| self.sent.get(outside + over)) {
            return Place::Full(Duration::from_nanos(window - (now - at)));
        }
        self.sent.push_back((now, ticket));
        Place::Granted(Ticket::new(ticket.to_string()))
    }

    pub(super) fn give_back(&mut self, ticket: &Ticket) {
        if let Ok(ticket) = ticket.as_str().parse::<u64>() {
            self.sent.retain(|(_, known)| *known != ticket);
        }
    }

    pub(super) fn lock(&mut self, now: u64, period: Duration) {
        self.settle(now);
        let lock = Term::new(now, period);
        if self.lock.is_none_or(|earlier| earlier.until < lock.until) && !lock.is_over(now) {
            self.lock = Some(lock);
        }
    }

    pub(super) fn usage(&mut self, now: u64, threshold: Threshold) -> Usage {
        self.settle(now);
        let window = nanoseconds(threshold.window);
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

    /// How many of the requests, which have settled, lie before a window that ends now.
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
        // What there is, is newer.
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

    pub(super) fn lease(&mut self, now: u64, holder: &str, period: Duration) -> Lease {
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

    pub(super) fn release(&mut self, holder: &str) {
        if self.is_held_by(holder) {
            self.lease = None;
        }
    }

    fn is_held_by(&self, holder: &str) -> bool {
        self.lease.as_ref().is_some_and(|(by, _)| by == holder)
    }
}

/// Tickets that nobody else gives out: processes count from different beginnings.
#[derive(Debug, Default)]
pub(super) struct Tickets {
    beginning: RandomState,
    given: AtomicU64,
}

impl Tickets {
    pub(super) fn next(&self) -> u64 {
        self.beginning.hash_one(self.given.fetch_add(1, Ordering::Relaxed))
    }
}

/// A time as it is kept. It ends in the year 2554.
pub(super) fn since_1970(time: SystemTime) -> u64 {
    nanoseconds(time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default())
}

fn nanoseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX)
}

/// Bytes in JSON: plain where they are letters and digits, so that a file can be read by people.
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
