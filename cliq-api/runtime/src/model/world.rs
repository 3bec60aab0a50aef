//! The time of one run, which passes when all tasks wait.

use crate::BoxFuture;
use crate::clock::Clock;
use shuttle::rand::{Rng as _, thread_rng};
use std::cell::RefCell;
use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};
use std::time::{Duration, SystemTime};

/// One in so many sleeps may end though other tasks can go on.
const HASTE: u32 = 6;

thread_local! {
    /// All tasks of a run are on one thread of the system.
    static CURRENT: RefCell<Option<World>> = const { RefCell::new(None) };
}

/// The time of one run. Its lock is no schedule point.
#[derive(Clone, Debug)]
pub(crate) struct World(Arc<Mutex<State>>);

#[derive(Debug)]
struct State {
    now: SystemTime,
    sleeping: Vec<(SystemTime, Waker)>,
    /// Number of tasks that do not wait.
    busy: usize,
    /// How many sleeps may still end though other tasks can go on.
    haste: u32,
    /// Number of token requests.
    requests: u32,
    /// Tasks that the code under test started.
    background: Vec<shuttle::future::JoinHandle<()>>,
}

impl World {
    /// Starts a run. Up to `haste` sleeps end though other tasks can go on, as if these were slow.
    pub(crate) fn start(haste: u32) -> Self {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600);
        let state = State {
            now,
            sleeping: Vec::new(),
            busy: 0,
            haste,
            requests: 0,
            background: Vec::new(),
        };
        let world = Self(Arc::new(Mutex::new(state)));
        CURRENT.with_borrow_mut(|current| *current = Some(world.clone()));
        world
    }

    /// The world of the current run.
    pub(crate) fn current() -> Option<Self> {
        CURRENT.with_borrow(Clone::clone)
    }

    /// Counts a token request, and returns their number.
    pub(crate) fn count_request(&self) -> u32 {
        let mut state = self.state();
        state.requests += 1;
        state.requests
    }

    pub(crate) fn requests(&self) -> u32 {
        self.state().requests
    }

    pub(crate) fn keep(&self, task: shuttle::future::JoinHandle<()>) {
        self.state().background.push(task);
    }

    /// Waits for all tasks that the code under test started.
    pub(crate) async fn settle(&self) {
        loop {
            let Some(task) = self.state().background.pop() else { return };
            task.await.expect("nobody cancels it");
        }
    }

    /// A task begins, or is woken.
    pub(super) fn begin(&self) {
        self.state().busy += 1;
    }

    /// A task waits, or has ended. When all do, time passes to the end of the shortest sleep.
    pub(super) fn pause(&self) {
        self.state().busy -= 1;
        // A sleep that was given up wakes nobody.
        while let Some(end) = self.idle_until() {
            self.pass(end);
        }
    }

    /// The end of the shortest sleep, if all tasks wait.
    fn idle_until(&self) -> Option<SystemTime> {
        let state = self.state();
        let ends = state.sleeping.iter().map(|(end, _)| *end);
        ends.min().filter(|_| state.busy == 0)
    }

    fn pass(&self, end: SystemTime) {
        let mut state = self.state();
        state.now = state.now.max(end);
        let now = state.now;
        let all = std::mem::take(&mut state.sleeping);
        let (over, rest): (Vec<_>, Vec<_>) = all.into_iter().partition(|(end, _)| *end <= now);
        state.sleeping = rest;
        drop(state);
        for (_, waker) in over {
            waker.wake();
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for World {
    fn now(&self) -> SystemTime {
        self.state().now
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let (world, end) = (self.clone(), self.now() + duration);
        if self.state().haste > 0 && thread_rng().gen_ratio(1, HASTE) {
            self.state().haste -= 1;
            self.pass(end);
        }
        Box::pin(poll_fn(move |context| {
            let mut state = world.state();
            state.sleeping.retain(|(_, waker)| !waker.will_wake(context.waker()));
            if state.now >= end {
                return Poll::Ready(());
            }
            state.sleeping.push((end, context.waker().clone()));
            Poll::Pending
        }))
    }
}
