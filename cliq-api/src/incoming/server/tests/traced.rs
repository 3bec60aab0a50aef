//! What is traced while a future runs.

use std::cell::RefCell;
use std::fmt::{Debug, Write as _};
use std::sync::Once;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

thread_local! {
    /// The events of a test, which has a thread of its own.
    static EVENTS: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Collects events of this crate from `DEBUG` on, each as level and message. It serves all tests: whether
/// a place in the code is of interest is decided once for the process.
struct Collector;

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        if field.name() == "message" {
            write!(self.0, " {value:?}").unwrap();
        }
    }
}

impl Subscriber for Collector {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("cliq_api::incoming::server")
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut message = Line(event.metadata().level().to_string());
        event.record(&mut message);
        EVENTS.with_borrow_mut(|events| events.push(message.0));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// The result of a future, and the events while it ran, also of tasks that it started.
pub(super) async fn traced<F: Future>(future: F) -> (F::Output, Vec<String>) {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| tracing::subscriber::set_global_default(Collector).unwrap());
    EVENTS.take();
    let output = future.await;
    (output, EVENTS.take())
}
