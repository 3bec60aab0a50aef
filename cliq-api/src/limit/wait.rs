//! Waiting for the first of two.

use crate::clock::Clock;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::Poll;
use std::time::SystemTime;

/// Until one of the two is done.
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

/// The result of `work`, or `None` if it takes longer than until `deadline`.
///
/// The timer is Tokio's, and it is the clock that decides whether it is time: a clock whose `sleep`
/// moves it on, as in tests, must not do so for everyone who only might have to give up.
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
