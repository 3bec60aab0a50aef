//! Waiting for the first of two, or for something that must not be left half done.

use crate::BoxFuture;
use crate::clock::Clock;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
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

/// Work that goes on by itself if nobody waits for it any more. What it gives is then dropped.
pub(super) fn to_the_end<T: Send + 'static>(
    work: impl Future<Output = T> + Send + 'static,
) -> impl Future<Output = T> + Send {
    ToTheEnd { work: Some(Box::pin(work)), begun: false }
}

struct ToTheEnd<T: Send + 'static> {
    work: Option<BoxFuture<'static, T>>,
    begun: bool,
}

impl<T: Send + 'static> Future for ToTheEnd<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<T> {
        self.begun = true;
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
        let Some(work) = self.work.take().filter(|_| self.begun) else { return };
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move { drop(work.await) });
        }
    }
}
