//! Combinators for waiting.

use crate::BoxFuture;
use crate::clock::Clock;
use crate::sync::spawn_if_possible;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::time::SystemTime;

/// Completes when one of the two futures does.
pub(super) async fn either(a: impl Future<Output = ()>, b: impl Future<Output = ()>) {
    let (mut a, mut b) = (pin!(a), pin!(b));
    poll_fn(|context| {
        if a.as_mut().poll(context).is_ready() || b.as_mut().poll(context).is_ready() {
            return Poll::Ready(());
        }
        Poll::Pending
    })
    .await;
}

/// Returns the result of `work`, or `None` if it does not complete before `deadline`.
///
/// The timer is Tokio's, and `clock` decides whether the deadline has passed: the `sleep` of a clock for
/// tests may advance it, which a timeout that does not elapse must not do.
pub(super) async fn within<T>(
    clock: &dyn Clock,
    deadline: Option<SystemTime>,
    work: impl Future<Output = T>,
) -> Option<T> {
    let mut work = pin!(work);
    let mut timer: Option<Pin<Box<tokio::time::Sleep>>> = None;
    poll_fn(|context| {
        if let Poll::Ready(result) = work.as_mut().poll(context) {
            return Poll::Ready(Some(result));
        }
        let Some(deadline) = deadline else { return Poll::Pending };
        loop {
            if let Some(timer) = &mut timer {
                if timer.as_mut().poll(context).is_pending() {
                    return Poll::Pending;
                }
                if clock.now() >= deadline {
                    return Poll::Ready(None);
                }
            }
            let left = deadline.duration_since(clock.now()).unwrap_or_default();
            timer = Some(Box::pin(tokio::time::sleep(left)));
        }
    })
    .await
}

/// Runs `work` to completion in a task if the future is dropped after its first poll. The result is then
/// dropped.
pub(super) fn to_the_end<T: Send + 'static>(
    work: impl Future<Output = T> + Send + 'static,
) -> impl Future<Output = T> + Send {
    ToTheEnd { work: Some(Box::pin(work)), started: false }
}

struct ToTheEnd<T: Send + 'static> {
    work: Option<BoxFuture<'static, T>>,
    started: bool,
}

impl<T: Send + 'static> Future for ToTheEnd<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<T> {
        self.started = true;
        let Some(work) = &mut self.work else { return Poll::Pending };
        let result = work.as_mut().poll(context);
        if result.is_ready() {
            self.work = None;
        }
        result
    }
}

impl<T: Send + 'static> Drop for ToTheEnd<T> {
    fn drop(&mut self) {
        let Some(work) = self.work.take().filter(|_| self.started) else { return };
        spawn_if_possible(async move { drop(work.await) });
    }
}
