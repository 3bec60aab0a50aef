//! No window is exceeded, no place is lost, nobody waits for ever.

use super::choices::{Choices, all, sample};
use super::model::{Executor, Stepping, Time, http, step};
use cliq_api::auth::StaticToken;
use cliq_api::clock::Clock as _;
use cliq_api::limit::{Limits, SharedLimits};
use cliq_api::store::Store;
use cliq_api::users::operation::LIST;
use cliq_api::{Cliq, Operation};
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

const CALLED: &Operation = &LIST;
const MINUTE: Duration = Duration::from_secs(60);
/// The window that the limiter keeps to, with its margin, at most.
const WINDOW: Duration = Duration::from_secs(63);
const LOCK: Duration = Duration::from_secs(600);

/// One kind of run.
#[derive(Clone, Copy)]
struct Scenario {
    /// Requests per minute.
    limit: u32,
    /// Clients with settings of their own, which share the store.
    clients: usize,
    callers: usize,
    /// How many of the callers may give up.
    give_up: usize,
    /// Whether time passes only when nothing else can be done.
    lazy: bool,
}

type Times = Rc<RefCell<Vec<SystemTime>>>;

fn client(executor: &Executor, store: &Arc<Stepping>, limit: u32) -> Cliq {
    let limits = Limits::new().user("somebody").allow(CALLED.id, limit, MINUTE).max_wait(None);
    let auth = StaticToken::new("1000.token");
    let builder = Cliq::builder().auth(auth).http_client(http()).clock(executor.time.clone());
    let shared = SharedLimits::in_store(Arc::clone(store) as Arc<dyn Store>);
    builder.limits(limits).shared_limits(shared).build().expect("sound settings")
}

/// Takes a permit, connects, sends, and waits for the response.
async fn call(cliq: Cliq, sent: Times, arrivals: Times, clock: Time) {
    let permit = cliq.limits().acquire(CALLED).await.expect("a permit");
    step().await;
    let in_flight = permit.sent();
    sent.borrow_mut().push(clock.now());
    step().await;
    arrivals.borrow_mut().push(clock.now());
    drop(in_flight);
}

fn run(scenario: Scenario, choices: &mut Choices) {
    let Scenario { limit, clients, callers, give_up, lazy } = scenario;
    let mut executor = Executor::new(lazy);
    let began = executor.time.now();
    let store = Stepping::new(&executor.time, None);
    let clients: Vec<Cliq> = (0..clients).map(|_| client(&executor, &store, limit)).collect();
    let (sent, arrivals) = (Times::default(), Times::default());
    for caller in 0..callers {
        let cliq = clients[caller % clients.len()].clone();
        let call = call(cliq, Rc::clone(&sent), Rc::clone(&arrivals), executor.time.clone());
        executor.spawn(caller < give_up, call);
    }
    let gave_up = executor.run(choices);
    let arrivals = arrivals.borrow();
    assert_eq!(arrivals.len() + gave_up, callers, "after {}", choices.shown());
    exceeded(&arrivals, limit, choices);
    for cliq in &clients {
        let limit =
            executor.runtime().block_on(cliq.limits().of(CALLED)).expect("the store answers");
        let now = executor.time.now();
        let recent = |at: &&SystemTime| now.duration_since(**at).is_ok_and(|ago| ago < WINDOW);
        let (used, sent) = (limit.used as usize, sent.borrow().iter().filter(recent).count());
        assert!(
            used <= sent,
            "{used} places are counted, {sent} were sent lately after {}",
            choices.shown()
        );
        assert_eq!(limit.waiting, 0, "after {}", choices.shown());
    }
    if lazy && clients.len() == 1 && gave_up == 0 {
        prompt(&arrivals, began, limit, choices);
    }
}

/// At most so many requests arrive within any minute.
fn exceeded(arrivals: &[SystemTime], limit: u32, choices: &Choices) {
    for all in arrivals.windows(limit as usize + 1) {
        let passed = all[all.len() - 1].duration_since(all[0]).expect("time does not go back");
        assert!(passed >= MINUTE, "{passed:?} is less than a minute after {}", choices.shown());
    }
}

/// The n-th request arrives as soon as its window allows it.
fn prompt(arrivals: &[SystemTime], began: SystemTime, limit: u32, choices: &Choices) {
    for (number, at) in arrivals.iter().enumerate() {
        let windows = u32::try_from(number).unwrap() / limit;
        let latest = began + WINDOW * windows;
        assert!(
            *at <= latest,
            "request {number} is late by {:?}: {}",
            at.duration_since(latest),
            choices.shown()
        );
    }
}

const TWO: Scenario = Scenario { limit: 1, clients: 1, callers: 2, give_up: 0, lazy: false };

#[test]
fn every_order_of_two_callers() {
    let count = all(2_000_000, |choices| run(TWO, choices));
    println!("{count} orders");
    assert!(count > 50);
}

#[test]
fn every_order_of_two_callers_of_whom_one_gives_up_anywhere() {
    let count = all(2_000_000, |choices| run(Scenario { give_up: 1, lazy: true, ..TWO }, choices));
    println!("{count} orders");
    assert!(count > 50);
}

#[test]
fn every_order_of_two_processes() {
    let count = all(2_000_000, |choices| run(Scenario { clients: 2, lazy: true, ..TWO }, choices));
    println!("{count} orders");
    assert!(count > 50);
}

/// Requests in flight are not shared between processes. With several processes, no request in flight
/// takes longer than the margin.
#[test]
fn many_orders_of_more_callers() {
    for (limit, clients, callers, give_up, lazy) in [
        (1, 1, 3, 1, false),
        (2, 1, 5, 2, false),
        (2, 2, 6, 3, true),
        (2, 1, 5, 0, true),
        (3, 3, 7, 2, true),
    ] {
        let scenario = Scenario { limit, clients, callers, give_up, lazy };
        sample(400, |choices| run(scenario, choices));
    }
}

/// A place that somebody took and did not use goes to whoever waits, without a wait.
#[test]
fn an_unused_place_goes_to_the_next_at_once() {
    let count = all(2_000_000, |choices| {
        let mut executor = Executor::new(true);
        let began = executor.time.now();
        let store = Stepping::new(&executor.time, None);
        let cliq = client(&executor, &store, 1);
        let arrivals = Times::default();
        let first = cliq.clone();
        executor.spawn(true, async move {
            let permit = first.limits().acquire(CALLED).await.expect("a permit");
            step().await;
            drop(permit);
        });
        executor.spawn(
            false,
            call(cliq.clone(), Times::default(), Rc::clone(&arrivals), executor.time.clone()),
        );
        executor.run(choices);
        assert_eq!(*arrivals.borrow(), [began], "after {}", choices.shown());
        let limit =
            executor.runtime().block_on(cliq.limits().of(CALLED)).expect("the store answers");
        let is_recent = executor.time.now() == began;
        assert_eq!((limit.used, limit.waiting), (is_recent.into(), 0), "after {}", choices.shown());
    });
    println!("{count} orders");
    assert!(count > 50);
}

/// Whoever asks after a lock was told sends after its end.
#[test]
fn a_lock_holds_in_every_order() {
    let count = all(2_000_000, |choices| {
        let mut executor = Executor::new(true);
        let began = executor.time.now();
        let store = Stepping::new(&executor.time, None);
        let cliq = client(&executor, &store, 5);
        let told = Rc::new(RefCell::new(false));
        let (locking, teller) = (cliq.clone(), Rc::clone(&told));
        executor.spawn(false, async move {
            locking.limits().report_lockout(CALLED, Some(LOCK)).await;
            *teller.borrow_mut() = true;
        });
        for _ in 0..2 {
            let (cliq, told, clock) = (cliq.clone(), Rc::clone(&told), executor.time.clone());
            executor.spawn(false, async move {
                step().await;
                let is_told = *told.borrow();
                cliq.limits().acquire(CALLED).await.expect("a permit").sent();
                let waited = clock.now().duration_since(began).unwrap_or_default();
                assert!(!is_told || waited >= LOCK, "{waited:?}");
            });
        }
        executor.run(choices);
    });
    println!("{count} orders");
    assert!(count > 50);
}
