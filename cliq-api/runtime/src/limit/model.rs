//! The limiter under the model checker: no window is exceeded, no permit is lost, nobody waits for ever.

use super::{Limiter, Limits, SharedLimits};
use crate::clock::Clock;
use crate::model::check;
use crate::model::stepping::{Defect, Stepping};
use crate::model::tasks::{Callers, cancel, start};
use crate::model::world::World;
use crate::operation::{Operation, RateLimit, ResponseKind};
use crate::store::Store;
use http::Method;
use shuttle::future::{block_on, yield_now};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

static CALLED: Operation = Operation::new("called", "tests", Method::GET, "/api/v2", "/things", "")
    .response(ResponseKind::Json)
    .rate_limit(RateLimit::new(50, 60, 300));

const MINUTE: Duration = Duration::from_secs(60);
/// The window that the limiter keeps to, with its margin, at most.
const WINDOW: Duration = Duration::from_secs(63);
const LOCK: Duration = Duration::from_secs(600);

/// Where permits are counted.
#[derive(Clone, Copy)]
enum Counting {
    /// In memory, where permits are granted at once.
    InMemory,
    /// In a store, with one limiter for each of so many processes.
    Processes(usize),
}

/// One kind of run.
#[derive(Clone, Copy)]
struct Scenario {
    counting: Counting,
    /// Requests per minute.
    limit: u32,
    callers: usize,
    /// How many of the callers are cancelled.
    cancelled: usize,
    /// How many sleeps end though other tasks can go on.
    haste: u32,
    defect: Option<Defect>,
}

const TWO: Scenario = Scenario {
    counting: Counting::InMemory,
    limit: 1,
    callers: 2,
    cancelled: 0,
    haste: 0,
    defect: None,
};

type Times = Arc<Mutex<Vec<SystemTime>>>;

fn limiter(world: &World, limit: u32, store: Option<&Arc<Stepping>>) -> Arc<Limiter> {
    let limits = Limits::new().user("somebody").allow(CALLED.id, limit, MINUTE).max_wait(None);
    let shared = match store {
        Some(store) => SharedLimits::in_store(Arc::clone(store) as Arc<dyn Store>),
        None => SharedLimits::isolated(),
    };
    let clock: Arc<dyn Clock> = Arc::new(world.clone());
    let origin = "https://cliq.zoho.com";
    let steady = Arc::clone(&clock);
    let limiter = Limiter::new(limits, Some(shared), &[&[&CALLED]], None, origin, clock, steady);
    Arc::new(limiter.expect("valid settings"))
}

fn limiters(world: &World, scenario: Scenario) -> Vec<Arc<Limiter>> {
    match scenario.counting {
        Counting::InMemory => vec![limiter(world, scenario.limit, None)],
        Counting::Processes(count) => {
            let store = Stepping::new(world, scenario.defect);
            (0..count).map(|_| limiter(world, scenario.limit, Some(&store))).collect()
        }
    }
}

/// Acquires a permit, sends, and waits for the response.
async fn call(limiter: Arc<Limiter>, sent: Times, arrivals: Times, world: World) {
    let permit = limiter.acquire(&CALLED, None, None).await.expect("a permit");
    yield_now().await;
    let in_flight = permit.sent();
    sent.lock().unwrap().push(world.now());
    yield_now().await;
    arrivals.lock().unwrap().push(world.now());
    drop(in_flight);
}

fn run(scenario: Scenario) {
    let world = World::start(scenario.haste);
    let began = world.now();
    let limiters = limiters(&world, scenario);
    let (sent, arrivals) = (Times::default(), Times::default());
    let mut callers = Callers::new(scenario.cancelled);
    for number in 0..scenario.callers {
        let limiter = Arc::clone(&limiters[number % limiters.len()]);
        callers.start(call(limiter, Arc::clone(&sent), Arc::clone(&arrivals), world.clone()));
    }
    block_on(async {
        callers.finish().await;
        world.settle().await;
    });
    let (sent, arrivals) = (sent.lock().unwrap(), arrivals.lock().unwrap());
    assert!(arrivals.len() + scenario.cancelled >= scenario.callers);
    within_limit(&arrivals, scenario.limit);
    for limiter in &limiters {
        let state = block_on(limiter.state(&CALLED)).expect("the store answers");
        let now = world.now();
        let recent = |at: &&SystemTime| now.duration_since(**at).is_ok_and(|ago| ago < WINDOW);
        let (used, sent) = (state.used as usize, sent.iter().filter(recent).count());
        assert!(used <= sent, "{used} permits are counted, {sent} requests were sent lately");
        assert_eq!(state.waiting, 0, "the queue is not empty");
    }
    if scenario.haste == 0 && scenario.cancelled == 0 && limiters.len() == 1 {
        prompt(&arrivals, began, scenario.limit);
    }
}

/// At most so many requests arrive within any minute.
fn within_limit(arrivals: &[SystemTime], limit: u32) {
    for some in arrivals.windows(limit as usize + 1) {
        let passed = some[some.len() - 1].duration_since(some[0]).expect("time goes on");
        assert!(passed >= MINUTE, "the window is exceeded: {passed:?} is less than a minute");
    }
}

/// The n-th request arrives as soon as its window allows it.
fn prompt(arrivals: &[SystemTime], began: SystemTime, limit: u32) {
    for (number, at) in arrivals.iter().enumerate() {
        let windows = u32::try_from(number).unwrap() / limit;
        assert!(*at <= began + WINDOW * windows, "request {number} is late");
    }
}

#[test]
fn no_window_is_exceeded_in_memory() {
    check(3_000, || run(TWO));
    check(3_000, || run(Scenario { limit: 2, callers: 4, ..TWO }));
    check(3_000, || run(Scenario { limit: 2, callers: 5, haste: 2, ..TWO }));
}

#[test]
fn no_window_is_exceeded_by_processes_that_share_a_store() {
    let processes = |count| Scenario { counting: Counting::Processes(count), ..TWO };
    check(2_000, move || run(processes(1)));
    check(2_000, move || run(processes(2)));
    check(2_000, move || run(Scenario { limit: 2, callers: 5, ..processes(2) }));
}

#[test]
fn cancelled_callers_lose_no_permit_and_starve_nobody() {
    for counting in [Counting::InMemory, Counting::Processes(1), Counting::Processes(2)] {
        let few = Scenario { counting, callers: 3, cancelled: 1, ..TWO };
        check(2_000, move || run(few));
        check(2_000, move || run(Scenario { limit: 2, callers: 5, cancelled: 3, ..few }));
    }
    check(2_000, || run(Scenario { callers: 4, cancelled: 2, haste: 2, ..TWO }));
}

/// Two callers, the first of whom does not use its permit: the second waits for no window.
fn pass_on(counting: Counting, defect: Option<Defect>) {
    let scenario = Scenario { counting, defect, ..TWO };
    let world = World::start(0);
    let began = world.now();
    let limiter = Arc::clone(&limiters(&world, scenario)[0]);
    let first = Arc::clone(&limiter);
    let unused = start(async move {
        let permit = first.acquire(&CALLED, None, None).await.expect("a permit");
        yield_now().await;
        drop(permit);
    });
    let cancelling = cancel(unused.abort_handle());
    let arrivals = Times::default();
    let second = start(call(limiter, Times::default(), Arc::clone(&arrivals), world.clone()));
    block_on(async {
        cancelling.await.expect("nobody cancels it");
        second.await.expect("nobody cancels it");
        // Done or cancelled.
        let _: Result<(), _> = unused.await;
        world.settle().await;
    });
    let arrivals = arrivals.lock().unwrap();
    assert_eq!(*arrivals, [began], "the permit was lost");
}

/// The second caller may send first; then the first waits for a window, or is cancelled.
#[test]
fn an_unused_permit_goes_to_the_next_caller_at_once() {
    for counting in [Counting::InMemory, Counting::Processes(1)] {
        check(5_000, move || pass_on(counting, None));
    }
}

/// Whoever asks after a lockout was reported sends after its end.
fn locked(counting: Counting) {
    let scenario = Scenario { counting, limit: 5, ..TWO };
    let world = World::start(0);
    let began = world.now();
    let limiter = Arc::clone(&limiters(&world, scenario)[0]);
    let reported = Arc::new(Mutex::new(false));
    let (reporting, reports) = (Arc::clone(&limiter), Arc::clone(&reported));
    let mut tasks = vec![start(async move {
        reporting.lock_out(&CALLED, LOCK).await;
        *reports.lock().unwrap() = true;
    })];
    for _ in 0..3 {
        let (limiter, reported) = (Arc::clone(&limiter), Arc::clone(&reported));
        let world = world.clone();
        tasks.push(start(async move {
            yield_now().await;
            let is_reported = *reported.lock().unwrap();
            let _in_flight = limiter.acquire(&CALLED, None, None).await.expect("a permit").sent();
            let waited = world.now().duration_since(began).unwrap_or_default();
            assert!(!is_reported || waited >= LOCK, "sent during the lockout, after {waited:?}");
        }));
    }
    block_on(async {
        for task in tasks {
            task.await.expect("nobody cancels it");
        }
    });
}

#[test]
fn a_lockout_holds() {
    for counting in [Counting::InMemory, Counting::Processes(1)] {
        check(3_000, move || locked(counting));
    }
}

#[test]
#[should_panic(expected = "the window is exceeded")]
fn a_store_that_counts_in_two_steps_is_found_out() {
    let defect = Some(Defect::RacyCount);
    check(2_000, move || run(Scenario { counting: Counting::Processes(2), defect, ..TWO }));
}

#[test]
#[should_panic(expected = "the permit was lost")]
fn a_store_that_keeps_released_permits_is_found_out() {
    check(2_000, || pass_on(Counting::Processes(1), Some(Defect::LostRelease)));
}
