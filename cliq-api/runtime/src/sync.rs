//! Locks, atomics and tasks of state that threads share.
//!
//! They are those of the standard library and of Tokio. In tests that are built with `--cfg shuttle`, a
//! model checker decides at each of them which thread continues; see the module `model`.

#[cfg(not(all(test, shuttle)))]
pub(crate) use std::sync::{Mutex, MutexGuard, atomic};

#[cfg(all(test, shuttle))]
pub(crate) use shuttle::sync::{Mutex, MutexGuard, atomic};

#[cfg(not(all(test, shuttle)))]
pub(crate) use tasks::{in_task, spawn_if_possible};

#[cfg(all(test, shuttle))]
pub(crate) use crate::model::tasks::{in_task, spawn_if_possible};

#[cfg(not(all(test, shuttle)))]
mod tasks {
    use std::future::Future;
    use tokio::runtime::Handle;

    /// Starts a task, unless no runtime is entered.
    pub(crate) fn spawn_if_possible(work: impl Future<Output = ()> + Send + 'static) {
        if let Ok(runtime) = Handle::try_current() {
            runtime.spawn(work);
        }
    }

    /// Returns the result of `work`, which a task completes even if the caller gives up; `None` if the
    /// runtime was shut down.
    pub(crate) async fn in_task<T: Send + 'static>(
        work: impl Future<Output = T> + Send + 'static,
    ) -> Option<T> {
        match tokio::spawn(work).await {
            Ok(result) => Some(result),
            Err(stopped) if stopped.is_panic() => std::panic::resume_unwind(stopped.into_panic()),
            Err(_) => None,
        }
    }
}
