//! The age of a signed body.

use super::Rejection;
use crate::clock::{Clock, SystemClock};
use serde::Deserialize;
use serde_json::Value;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// How far the clock of the service may be ahead.
const SKEW: Duration = Duration::from_secs(60);

/// How old a body may be.
#[derive(Clone, Debug)]
pub(super) struct Window {
    pub(super) max_age: Duration,
    pub(super) clock: Arc<dyn Clock>,
}

impl Default for Window {
    fn default() -> Self {
        Self { max_age: Duration::from_secs(300), clock: Arc::new(SystemClock) }
    }
}

/// The only part of a body that verification reads.
#[derive(Deserialize)]
struct Stamped {
    timestamp: Value,
}

impl Window {
    /// Checks the `timestamp` of a body that is signed.
    pub(super) fn check(&self, body: &[u8]) -> Result<(), Rejection> {
        let sent = sent_at(body).ok_or(Rejection::NoTimestamp)?;
        match self.clock.now().duration_since(sent) {
            Ok(age) if age > self.max_age => Err(Rejection::TooOld(age)),
            Err(ahead) if ahead.duration() > SKEW => Err(Rejection::InTheFuture(ahead.duration())),
            Ok(_) | Err(_) => Ok(()),
        }
    }
}

/// Milliseconds since 1970, as a number or as text.
fn sent_at(body: &[u8]) -> Option<SystemTime> {
    let milliseconds = match serde_json::from_slice::<Stamped>(body).ok()?.timestamp {
        Value::Number(number) => number.as_u64()?,
        Value::String(text) => text.trim().parse().ok()?,
        _ => return None,
    };
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_millis(milliseconds))
}
