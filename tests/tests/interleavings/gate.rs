//! Steps of tasks that the executor does not poll itself: they wait until it lets them go on.

use super::choices::Choices;
use std::future::poll_fn;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};

/// One in so many steps waits for as long as anything else goes on.
const LONG: usize = 4;

/// The steps that wait.
#[derive(Clone, Debug, Default)]
pub struct Gate(Arc<Mutex<Vec<Paused>>>);

#[derive(Debug)]
struct Paused {
    waker: Waker,
    released: Arc<AtomicBool>,
    /// Whether it waits until nothing else goes on; undecided at first.
    is_long: Option<bool>,
}

impl Gate {
    /// Waits until the executor lets this step go on.
    pub async fn pass(&self) {
        let mut own: Option<Arc<AtomicBool>> = None;
        poll_fn(|context| match &own {
            Some(released) if released.load(Ordering::SeqCst) => Poll::Ready(()),
            Some(_) => Poll::Pending,
            None => {
                let released = Arc::new(AtomicBool::new(false));
                own = Some(Arc::clone(&released));
                let waker = context.waker().clone();
                self.paused().push(Paused { waker, released, is_long: None });
                Poll::Pending
            }
        })
        .await;
    }

    /// The steps that may go on. Those that wait long do so when `is_idle`.
    pub fn ready(&self, is_idle: bool, choices: &mut Choices) -> Vec<usize> {
        let mut paused = self.paused();
        // Nobody waits any more for the step of a task that is gone.
        paused.retain(|one| Arc::strong_count(&one.released) > 1);
        for one in paused.iter_mut() {
            one.is_long.get_or_insert_with(|| choices.of(LONG) == 0);
        }
        let may = |one: &Paused| is_idle || one.is_long == Some(false);
        paused.iter().enumerate().filter(|(_, one)| may(one)).map(|(at, _)| at).collect()
    }

    /// Lets a step go on.
    pub fn release(&self, at: usize) {
        let one = self.paused().remove(at);
        one.released.store(true, Ordering::SeqCst);
        one.waker.wake();
    }

    fn paused(&self) -> MutexGuard<'_, Vec<Paused>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
