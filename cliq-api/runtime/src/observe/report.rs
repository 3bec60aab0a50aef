//! Reports of waits.

use super::REPORTED;
use super::wait::{Wait, WaitPhase, WaitReason};
use crate::clock::Clock;
use crate::operation::Operation;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// Receives waits.
pub type OnWait = Arc<dyn Fn(&Wait) + Send + Sync>;

/// Where the waits of one call are reported.
#[derive(Clone, Copy)]
pub(crate) struct WaitReporter<'a> {
    clock: &'a dyn Clock,
    operation: Option<&'static Operation>,
    on_wait: Option<&'a OnWait>,
}

impl<'a> WaitReporter<'a> {
    pub(crate) fn new(
        clock: &'a dyn Clock,
        operation: Option<&'static Operation>,
        on_wait: Option<&'a OnWait>,
    ) -> Self {
        Self { clock, operation, on_wait }
    }

    /// A report without a wait.
    pub(crate) const fn report(self) -> WaitReport<'a> {
        WaitReport { reporter: self, current: None }
    }

    fn emit(&self, current: &Reported, phase: WaitPhase) {
        let elapsed = self.clock.now().duration_since(current.began).unwrap_or_default();
        let (operation, reason) = (self.operation, current.reason);
        let wait = Wait { operation, reason, phase, expected: current.expected(), elapsed };
        let (operation, reason) = (wait.operation_id(), reason.as_str());
        match phase {
            WaitPhase::Begin => {
                let expected_ms = wait.expected.map(milliseconds);
                tracing::info!(operation, reason, expected_ms, "{wait}");
            }
            WaitPhase::End => {
                tracing::info!(operation, reason, elapsed_ms = milliseconds(elapsed), "{wait}");
            }
        }
        if let Some(call) = self.on_wait {
            call(&wait);
        }
    }
}

/// The report of the waits of one call, one after the other. Dropping it ends the current one.
pub(crate) struct WaitReport<'a> {
    reporter: WaitReporter<'a>,
    current: Option<Reported>,
}

/// A wait whose beginning was reported.
struct Reported {
    reason: WaitReason,
    began: SystemTime,
    until: Option<SystemTime>,
}

impl Reported {
    fn expected(&self) -> Option<Duration> {
        self.until.map(|until| until.duration_since(self.began).unwrap_or_default())
    }

    /// Whether the report says that the wait takes until then.
    fn covers(&self, reason: WaitReason, until: SystemTime) -> bool {
        let latest = self.until.and_then(|expected| expected.checked_add(REPORTED));
        self.reason == reason && latest.is_none_or(|latest| until <= latest)
    }
}

impl WaitReport<'_> {
    /// Whether a wait was reported that has not ended.
    pub(crate) const fn is_open(&self) -> bool {
        self.current.is_some()
    }

    /// Reports a wait from now until then, if it is long enough and was not reported.
    pub(crate) fn expect(&mut self, reason: WaitReason, until: SystemTime) {
        if self.current.as_ref().is_some_and(|current| current.covers(reason, until)) {
            return;
        }
        self.end();
        let now = self.reporter.clock.now();
        if until.duration_since(now).is_ok_and(|left| left >= REPORTED) {
            self.begin(reason, now, Some(until));
        }
    }

    /// Reports a wait that began earlier.
    pub(crate) fn begin(
        &mut self,
        reason: WaitReason,
        began: SystemTime,
        until: Option<SystemTime>,
    ) {
        let current = Reported { reason, began, until };
        self.reporter.emit(&current, WaitPhase::Begin);
        self.current = Some(current);
    }

    /// Reports the end of the current wait.
    pub(crate) fn end(&mut self) {
        if let Some(current) = self.current.take() {
            self.reporter.emit(&current, WaitPhase::End);
        }
    }
}

impl Drop for WaitReport<'_> {
    fn drop(&mut self) {
        // A second panic, in the callback, would abort the program.
        if !std::thread::panicking() {
            self.end();
        }
    }
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
