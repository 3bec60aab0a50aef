//! A subscriber that records spans and events as text.

use std::fmt::Write as _;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::{DefaultGuard, NoSubscriber};
use tracing::{Dispatch, Event, Metadata, Subscriber};

/// Records spans and events with their fields, one line each. Clones share the lines.
#[derive(Clone, Default)]
pub struct Log {
    lines: Arc<Mutex<Vec<String>>>,
    /// Prefix of the targets whose spans alone are recorded; `None` records everything.
    spans_of: Option<&'static str>,
}

impl Log {
    /// Records the spans of targets with this prefix, and no events.
    #[must_use]
    pub fn spans_of(target: &'static str) -> Self {
        Self { spans_of: Some(target), ..Self::default() }
    }

    /// Records what this thread does until the guard is dropped, whatever other threads do meanwhile.
    #[must_use]
    pub fn install(&self) -> DefaultGuard {
        // `tracing` caches per process whether a span or event is of interest. While one subscriber is
        // alive, it asks that of the thread which comes there first, and this may be one without a
        // subscriber. Of several it asks all, so a second one stays alive.
        static SECOND: LazyLock<Dispatch> =
            LazyLock::new(|| Dispatch::new(NoSubscriber::default()));
        LazyLock::force(&SECOND);
        tracing::subscriber::set_default(self.clone())
    }

    /// Returns the recorded lines.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        self.lock().clone()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<String>> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Records a line and returns its number, from 1.
    fn add(&self, line: String) -> u64 {
        let mut lines = self.lock();
        lines.push(line);
        lines.len() as u64
    }
}

/// The fields of one line.
struct Fields<'a>(&'a mut String);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        write!(self.0, " {field}={value:?}").unwrap();
    }
}

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        self.spans_of.is_none_or(|of| metadata.is_span() && metadata.target().starts_with(of))
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut line = span.metadata().name().to_owned();
        span.record(&mut Fields(&mut line));
        Id::from_u64(self.add(line))
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let index = usize::try_from(span.into_u64()).unwrap() - 1;
        values.record(&mut Fields(&mut self.lock()[index]));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut line = "event".to_owned();
        event.record(&mut Fields(&mut line));
        self.add(line);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}
