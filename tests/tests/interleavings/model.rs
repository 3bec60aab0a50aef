//! The executor: tasks, time, and a store whose calls are steps.

use super::choices::Choices;
use super::gate::Gate;
use cliq_api::BoxFuture;
use cliq_api::clock::Clock;
use cliq_api::store::{Acquisition, Lease, MemoryStore, PermitId, Quota, Store, StoreError, Usage};
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::time::{Duration, Instant, SystemTime};
use tokio::runtime::Runtime;

/// More steps than any run takes; beyond them, callers wait for each other for ever.
const MOST: usize = 5_000;
/// So many looks at the runtime in a row mean that it waits.
const QUIET: usize = 400;
/// How often time passes in a run though something else could be done.
const PASSES: usize = 2;
/// Longest run, where responses are waited for.
const PATIENCE: Duration = Duration::from_secs(20);

/// The HTTP client of all runs: making one takes longer than a run.
pub fn http() -> reqwest::Client {
    static HTTP: LazyLock<reqwest::Client> = LazyLock::new(|| {
        let builder =
            reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none());
        builder.build().expect("a client")
    });
    HTTP.clone()
}

/// Lets another task go on.
pub async fn step() {
    let mut begun = false;
    poll_fn(|context| {
        if std::mem::replace(&mut begun, true) {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

/// Time that the executor moves, from one end of a sleep to the next.
#[derive(Clone, Debug)]
pub struct Time(Arc<Mutex<Inner>>);

#[derive(Debug)]
struct Inner {
    now: SystemTime,
    sleeping: Vec<(SystemTime, Waker)>,
}

impl Time {
    pub fn new() -> Self {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600);
        Self(Arc::new(Mutex::new(Inner { now, sleeping: Vec::new() })))
    }

    fn inner(&self) -> std::sync::MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether somebody sleeps.
    fn can_pass(&self) -> bool {
        !self.inner().sleeping.is_empty()
    }

    /// Moves on to the end of the shortest sleep.
    fn pass(&self) {
        let mut inner = self.inner();
        let Some(end) = inner.sleeping.iter().map(|(end, _)| *end).min() else { return };
        inner.now = inner.now.max(end);
        let now = inner.now;
        let (over, rest) =
            std::mem::take(&mut inner.sleeping).into_iter().partition(|(end, _)| *end <= now);
        inner.sleeping = rest;
        drop(inner);
        let over: Vec<(SystemTime, Waker)> = over;
        for (_, waker) in over {
            waker.wake();
        }
    }
}

impl Clock for Time {
    fn now(&self) -> SystemTime {
        self.inner().now
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let (time, end) = (self.clone(), self.now() + duration);
        Box::pin(poll_fn(move |context| {
            let mut inner = time.inner();
            inner.sleeping.retain(|(_, waker)| !waker.will_wake(context.waker()));
            if inner.now >= end {
                return Poll::Ready(());
            }
            inner.sleeping.push((end, context.waker().clone()));
            Poll::Pending
        }))
    }
}

struct Flag(AtomicBool);

impl Wake for Flag {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::SeqCst);
    }
}

struct Task {
    future: Option<Pin<Box<dyn Future<Output = ()>>>>,
    flag: Arc<Flag>,
    /// Whether it may be dropped between two steps.
    gives_up: bool,
}

/// The tasks of one run.
pub struct Executor {
    pub time: Time,
    pub gate: Gate,
    tasks: Vec<Task>,
    /// Where the code under test spawns what has to be finished.
    runtime: Runtime,
    /// Tasks of the runtime that never end.
    resident: usize,
    /// Whether time passes only when nothing else can be done.
    lazy: bool,
}

impl Executor {
    pub fn new(lazy: bool) -> Self {
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().event_interval(1).build();
        Self {
            time: Time::new(),
            gate: Gate::default(),
            tasks: Vec::new(),
            runtime: runtime.expect("a runtime"),
            resident: 0,
            lazy,
        }
    }

    pub fn runtime(&self) -> &Runtime {
        &self.runtime
    }

    /// Takes the tasks that the runtime has now, such as servers, for ones that never end.
    pub fn settle(&mut self) {
        self.resident = self.runtime.metrics().num_alive_tasks();
    }

    pub fn spawn(&mut self, gives_up: bool, future: impl Future<Output = ()> + 'static) {
        let flag = Arc::new(Flag(AtomicBool::new(true)));
        self.tasks.push(Task { future: Some(Box::pin(future)), flag, gives_up });
    }

    /// Runs until nothing is left to be done. Returns how many tasks gave up; fails if one waits for ever.
    pub fn run(&mut self, choices: &mut Choices) -> usize {
        let mut gave_up = 0;
        let mut steps = 0;
        let mut quiet = 0;
        // Those of servers go on for as long as the runtime does.
        let resident = self.resident;
        let mut passes_left = if self.lazy { 0 } else { PASSES };
        let began = Instant::now();
        while steps < MOST && began.elapsed() < PATIENCE {
            let ready = |task: &Task| task.future.is_some() && task.flag.0.load(Ordering::SeqCst);
            let droppable = |task: &Task| task.future.is_some() && task.gives_up;
            let mut actions: Vec<Action> = Vec::new();
            let of = |accept: &dyn Fn(&Task) -> bool| -> Vec<usize> {
                self.tasks
                    .iter()
                    .enumerate()
                    .filter(|(_, task)| accept(task))
                    .map(|(at, _)| at)
                    .collect()
            };
            actions.extend(of(&ready).into_iter().map(Action::Poll));
            let in_background = self.runtime.metrics().num_alive_tasks() > resident;
            if in_background {
                actions.push(Action::Background);
            }
            // Looks at the runtime that change nothing: it waits for the executor, or for the network.
            let is_idle = actions.is_empty() || (quiet >= QUIET && actions.len() == 1);
            let released = self.gate.ready(is_idle, choices).into_iter();
            actions.extend(released.map(Action::Release));
            let busy = !actions.is_empty() && !is_idle;
            let unfinished = in_background || self.tasks.iter().any(|task| task.future.is_some());
            // Time that passes again and again while others could go on is no fair order.
            if self.time.can_pass() && (unfinished || busy) && (!busy || passes_left > 0) {
                actions.push(Action::Pass);
            }
            if actions.is_empty() {
                let waiting = self.tasks.iter().filter(|task| task.future.is_some()).count();
                assert_eq!(waiting, 0, "{waiting} tasks wait for ever after {}", choices.shown());
                return gave_up;
            }
            actions.extend(of(&droppable).into_iter().map(Action::Drop));
            // A response on its way takes any number of looks.
            steps += usize::from(!matches!(actions[..], [Action::Background]));
            let action = actions[choices.of(actions.len())];
            quiet = if matches!(action, Action::Background) { quiet + 1 } else { 0 };
            if quiet < 2 {
                choices.note(format!("{action:?}"));
            }
            match action {
                Action::Poll(at) => self.poll(at),
                Action::Drop(at) => {
                    let _entered = self.runtime.enter();
                    self.tasks[at].future = None;
                    gave_up += 1;
                }
                Action::Release(at) => self.gate.release(at),
                Action::Background => self.runtime.block_on(tokio::task::yield_now()),
                Action::Pass => {
                    passes_left -= usize::from(busy);
                    self.time.pass();
                }
            }
        }
        panic!("no end after {steps} steps: {}", choices.shown());
    }

    fn poll(&mut self, at: usize) {
        let _entered = self.runtime.enter();
        let task = &mut self.tasks[at];
        task.flag.0.store(false, Ordering::SeqCst);
        let waker = Waker::from(Arc::clone(&task.flag));
        if let Some(future) = &mut task.future
            && future.as_mut().poll(&mut Context::from_waker(&waker)).is_ready()
        {
            task.future = None;
        }
    }
}

#[derive(Clone, Copy, Debug)]
enum Action {
    Poll(usize),
    Drop(usize),
    Background,
    Release(usize),
    Pass,
}

/// A store in memory: before each call, and before its answer arrives, others may go on.
#[derive(Debug)]
pub struct Stepping {
    inner: MemoryStore,
    /// Where the tasks of the runtime wait, whose order the executor does not choose.
    gate: Option<Gate>,
}

impl Stepping {
    pub fn new(time: &Time, gate: Option<&Gate>) -> Arc<Self> {
        let inner = MemoryStore::with_clock(time.clone());
        Arc::new(Self { inner, gate: gate.cloned() })
    }

    /// Calls the store between two steps.
    fn call<'a, T: Send + 'a>(
        &'a self,
        call: impl FnOnce(&'a MemoryStore) -> BoxFuture<'a, Result<T, StoreError>> + Send + 'a,
    ) -> BoxFuture<'a, Result<T, StoreError>> {
        Box::pin(async move {
            self.step().await;
            let answer = call(&self.inner).await;
            self.step().await;
            answer
        })
    }

    async fn step(&self) {
        match &self.gate {
            Some(gate) => gate.pass().await,
            None => step().await,
        }
    }
}

type Answer<'a, T> = BoxFuture<'a, Result<T, StoreError>>;

impl Store for Stepping {
    fn acquire<'a>(&'a self, key: &'a str, quota: Quota) -> Answer<'a, Acquisition> {
        self.call(move |inner| inner.acquire(key, quota))
    }

    fn release<'a>(&'a self, key: &'a str, permit: &'a PermitId) -> Answer<'a, ()> {
        self.call(move |inner| inner.release(key, permit))
    }

    fn lock_out<'a>(&'a self, key: &'a str, period: Duration) -> Answer<'a, ()> {
        self.call(move |inner| inner.lock_out(key, period))
    }

    fn usage<'a>(&'a self, key: &'a str, quota: Quota) -> Answer<'a, Usage> {
        self.call(move |inner| inner.usage(key, quota))
    }

    fn read<'a>(&'a self, key: &'a str) -> Answer<'a, Option<Vec<u8>>> {
        self.call(move |inner| inner.read(key))
    }

    fn acquire_lease<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
        period: Duration,
    ) -> Answer<'a, Lease> {
        self.call(move |inner| inner.acquire_lease(key, holder, period))
    }

    fn write<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
        value: Vec<u8>,
        keep: Duration,
    ) -> Answer<'a, bool> {
        self.call(move |inner| inner.write(key, holder, value, keep))
    }

    fn release_lease<'a>(&'a self, key: &'a str, holder: &'a str) -> Answer<'a, ()> {
        self.call(move |inner| inner.release_lease(key, holder))
    }
}
