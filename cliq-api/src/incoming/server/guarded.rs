//! Handlers that panic.

use super::handlers::{Answered, HandlerError, Route};
use crate::incoming::answer::AnyAnswer;
use crate::incoming::event::Event;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::task::Poll;

/// Why there is no answer.
pub(super) enum Mishap {
    Failed(HandlerError),
    Panicked,
}

/// Runs a handler. A panic, also one of the closure itself, is a result.
pub(super) async fn guarded(route: Route, event: Event) -> Result<AnyAnswer, Mishap> {
    // Whatever the handler shares is its own concern, as it is after a panic of a task.
    let started = catch_unwind(AssertUnwindSafe(|| route(event)));
    let mut answer: Answered = started.map_err(|_| Mishap::Panicked)?;
    std::future::poll_fn(move |context| {
        let polled = catch_unwind(AssertUnwindSafe(|| answer.as_mut().poll(context)));
        match polled {
            Ok(Poll::Pending) => Poll::Pending,
            Ok(Poll::Ready(answer)) => Poll::Ready(answer.map_err(Mishap::Failed)),
            Err(_) => Poll::Ready(Err(Mishap::Panicked)),
        }
    })
    .await
}
