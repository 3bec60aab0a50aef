//! Tasks of a run, which the world counts.

use super::world::World;
use shuttle::future::{AbortHandle, JoinHandle, spawn, yield_now};
use shuttle::rand::{Rng as _, thread_rng};
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Wake, Waker};

/// The latest schedule point of its own at which a task that cancels another does so.
const LATEST: u32 = 24;

/// Starts a task that the run waits for.
pub(crate) fn spawn_if_possible(work: impl Future<Output = ()> + Send + 'static) {
    World::current().expect("a run has a world").keep(start(work));
}

/// Runs `work` in a task that the run waits for.
pub(crate) async fn in_task<T: Send + 'static>(
    work: impl Future<Output = T> + Send + 'static,
) -> Option<T> {
    let (sender, receiver) = tokio::sync::oneshot::channel();
    spawn_if_possible(async move {
        let _: Result<(), T> = sender.send(work.await);
    });
    receiver.await.ok()
}

/// Starts a task.
pub(crate) fn start<T: Send + 'static>(
    work: impl Future<Output = T> + Send + 'static,
) -> JoinHandle<T> {
    let world = World::current().expect("a run has a world");
    world.begin();
    let state = Arc::new(TaskState {
        world,
        phase: AtomicU8::new(WOKEN),
        waker: Mutex::new(Waker::noop().clone()),
    });
    spawn(Counted { work: Some(Box::pin(work)), state })
}

/// Callers of a run, the first of which are cancelled at some time.
pub(crate) struct Callers {
    all: Vec<JoinHandle<()>>,
    cancelling: Vec<JoinHandle<()>>,
    cancelled: usize,
}

impl Callers {
    /// Has no callers yet; the first `cancelled` ones will be cancelled.
    pub(crate) const fn new(cancelled: usize) -> Self {
        Self { all: Vec::new(), cancelling: Vec::new(), cancelled }
    }

    /// Starts a caller.
    pub(crate) fn start(&mut self, work: impl Future<Output = ()> + Send + 'static) {
        let caller = start(work);
        if self.all.len() < self.cancelled {
            self.cancelling.push(cancel(caller.abort_handle()));
        }
        self.all.push(caller);
    }

    /// Waits for all of them; those that are not cancelled have to end.
    pub(crate) async fn finish(self) {
        for task in self.cancelling {
            task.await.expect("nobody cancels it");
        }
        for (number, caller) in self.all.into_iter().enumerate() {
            let is_done = caller.await.is_ok();
            assert!(is_done || number < self.cancelled, "a caller was lost");
        }
    }
}

/// Cancels a task at some time.
pub(crate) fn cancel(task: AbortHandle) -> JoinHandle<()> {
    spawn(async move {
        for _ in 0..thread_rng().gen_range(0..LATEST) {
            yield_now().await;
        }
        task.abort();
    })
}

const RUNNING: u8 = 0;
const WOKEN: u8 = 1;
const WAITING: u8 = 2;
const ENDED: u8 = 3;

struct TaskState {
    world: World,
    phase: AtomicU8,
    waker: Mutex<Waker>,
}

impl TaskState {
    fn enter(&self, phase: u8) {
        if self.phase.swap(phase, Ordering::SeqCst) == WAITING {
            self.world.begin();
        }
    }
}

impl Wake for TaskState {
    fn wake(self: Arc<Self>) {
        if self.phase.load(Ordering::SeqCst) == ENDED {
            return;
        }
        self.enter(WOKEN);
        let waker = self.waker.lock().unwrap_or_else(PoisonError::into_inner).clone();
        waker.wake();
    }
}

/// A task that tells the world whether it waits.
struct Counted<F> {
    work: Option<Pin<Box<F>>>,
    state: Arc<TaskState>,
}

impl<F: Future> Future for Counted<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let state = Arc::clone(&self.state);
        state.enter(RUNNING);
        *state.waker.lock().unwrap_or_else(PoisonError::into_inner) = context.waker().clone();
        let waker = Waker::from(Arc::clone(&state));
        let work = self.work.as_mut().expect("a task is not polled after its end");
        let result = work.as_mut().poll(&mut Context::from_waker(&waker));
        let waits = |state: &TaskState| {
            let (old, new) = (Ordering::SeqCst, Ordering::SeqCst);
            state.phase.compare_exchange(RUNNING, WAITING, old, new).is_ok()
        };
        if result.is_pending() && waits(&state) {
            state.world.pause();
        }
        result
    }
}

impl<F> Drop for Counted<F> {
    fn drop(&mut self) {
        self.work = None;
        if self.state.phase.swap(ENDED, Ordering::SeqCst) != WAITING {
            self.state.world.pause();
        }
    }
}
