//! Notices waits whose duration is unknown.

use super::REPORTED;
use crate::clock::Clock;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::Poll;
use std::time::SystemTime;
use tokio::time::{Instant, Sleep};

/// Returns the output of `future`, and calls `late` with the time of its first poll if it takes a second
/// or more. A future that is ready costs nothing.
///
/// The timer is Tokio's, and `clock` decides how much time has passed: the `sleep` of a clock for tests
/// may advance it.
pub(crate) async fn after_a_second<F: Future>(
    clock: &dyn Clock,
    future: F,
    late: impl FnOnce(SystemTime),
) -> F::Output {
    let mut future = pin!(future);
    let mut late = Some(late);
    let mut timer: Option<(SystemTime, Pin<Box<Sleep>>)> = None;
    poll_fn(|context| {
        if let Poll::Ready(output) = future.as_mut().poll(context) {
            return Poll::Ready(output);
        }
        while late.is_some() {
            let Some((began, sleep)) = &mut timer else {
                // Without a runtime there is no timer.
                if tokio::runtime::Handle::try_current().is_err() {
                    late = None;
                    break;
                }
                timer = Some((clock.now(), Box::pin(tokio::time::sleep(REPORTED))));
                continue;
            };
            if sleep.as_mut().poll(context).is_pending() {
                break;
            }
            let passed = clock.now().duration_since(*began).unwrap_or_default();
            if passed >= REPORTED {
                if let Some(late) = late.take() {
                    late(*began);
                }
            } else if passed.is_zero() {
                // The clock stands still, as one for tests does.
                late = None;
            } else {
                sleep.as_mut().reset(Instant::now() + REPORTED.saturating_sub(passed));
            }
        }
        Poll::Pending
    })
    .await
}
