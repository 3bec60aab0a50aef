//! What clients of one process share, over HTTP: a client per job is a common way to use the crate.
#![cfg(all(feature = "sandbox", feature = "channels"))]

use crate::auth::{AccessToken, AuthContext, RefreshToken, StaticToken, TokenSource};
use crate::clock::ManualClock;
use crate::limit::{Limits, Policy, SharedLimits};
use crate::sandbox::Sandbox;
use crate::store::MemoryStore;
use crate::{BoxFuture, Cliq, CliqBuilder, Error, ErrorKind};
use std::time::Duration;

const CALLED: &str = "channels_list";
const MINUTE: Duration = Duration::from_secs(60);
/// The threshold, per minute.
const MOST: usize = 5;

/// A service that locks the operation for ten minutes after the sixth request of a minute.
async fn service(clock: &ManualClock) -> Sandbox {
    let builder = Sandbox::builder().clock(clock.clone()).accept_any_token(true);
    builder.rate_limit(CALLED, 5, MINUTE, 10 * MINUTE).start().await.unwrap()
}

fn limits() -> Limits {
    Limits::new().policy(Policy::FailFast).allow(CALLED, 5, MINUTE)
}

fn credentials(sandbox: &Sandbox) -> RefreshToken {
    RefreshToken::new(sandbox.client_id(), sandbox.client_secret(), sandbox.refresh_token())
}

fn builder(sandbox: &Sandbox, clock: &ManualClock) -> CliqBuilder {
    let builder = Cliq::builder().base_url(sandbox.url()).accounts_url(sandbox.url());
    builder.clock(clock.clone()).limits(limits()).auth(credentials(sandbox))
}

fn client(sandbox: &Sandbox, clock: &ManualClock) -> Cliq {
    builder(sandbox, clock).build().unwrap()
}

/// How many of so many calls were sent; the limiter refused the others.
async fn sent(cliq: &Cliq, calls: usize) -> usize {
    let mut sent = 0;
    for _ in 0..calls {
        match cliq.channels().list().await {
            Ok(_) => sent += 1,
            Err(error) => assert_eq!(error.kind(), ErrorKind::RateLimit, "{error}"),
        }
    }
    sent
}

fn tokens(sandbox: &Sandbox) -> usize {
    let requests = sandbox.requests();
    requests.iter().filter(|request| request.operation == Some("oauth_token")).count()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn four_clients_together_keep_to_one_limit() {
    let clock = ManualClock::default();
    let sandbox = service(&clock).await;
    for round in 1..=3 {
        let mut calls = tokio::task::JoinSet::new();
        for _ in 0..4 {
            let cliq = client(&sandbox, &clock);
            calls.spawn(async move { sent(&cliq, 15).await });
        }
        let sent: usize = calls.join_all().await.into_iter().sum();
        assert_eq!((sent, sandbox.executions(CALLED)), (MOST, MOST * round));
        assert_eq!((sandbox.lockouts(), tokens(&sandbox)), (0, 1));
        clock.advance(2 * MINUTE);
    }
}

#[tokio::test]
async fn clients_that_are_built_and_dropped_keep_the_count_and_the_token() {
    let clock = ManualClock::default();
    let sandbox = service(&clock).await;
    for round in 1..=2 {
        for number in 0..30 {
            assert_eq!(sent(&client(&sandbox, &clock), 1).await, usize::from(number < MOST));
        }
        assert_eq!((sandbox.executions(CALLED), tokens(&sandbox)), (MOST * round, 1));
        clock.advance(2 * MINUTE);
    }
    assert_eq!(sandbox.lockouts(), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn thirty_clients_at_once_ask_for_one_token() {
    let clock = ManualClock::default();
    let sandbox = service(&clock).await;
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..30 {
        let cliq = builder(&sandbox, &clock).limits(Limits::off()).build().unwrap();
        calls.spawn(async move {
            cliq.context().access_token().await.unwrap().unwrap().expose().to_owned()
        });
    }
    let got = calls.join_all().await;
    assert!(got.iter().all(|token| *token == got[0]));
    assert_eq!(tokens(&sandbox), 1);
}

/// By the machine's clock, and each in a runtime of its own.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn clients_of_several_runtimes_share_too() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let threads: Vec<_> = (0..4)
        .map(|_| {
            let builder = Cliq::builder().base_url(sandbox.url()).accounts_url(sandbox.url());
            let cliq = builder.limits(limits()).auth(credentials(&sandbox)).build().unwrap();
            tokio::task::spawn_blocking(move || {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
                runtime.unwrap().block_on(sent(&cliq, 15))
            })
        })
        .collect();
    let mut all = 0;
    for thread in threads {
        all += thread.await.unwrap();
    }
    assert_eq!((all, sandbox.executions(CALLED), tokens(&sandbox)), (MOST, MOST, 1));
}

#[tokio::test]
async fn who_opts_out_shares_nothing() {
    let clock = ManualClock::default();
    let sandbox = Sandbox::builder().clock(clock.clone()).enforce_limits(false).start().await;
    let sandbox = sandbox.unwrap();
    let isolated = || {
        let builder = builder(&sandbox, &clock).shared_limits(SharedLimits::isolated());
        builder.auth(credentials(&sandbox).isolated()).build().unwrap()
    };
    assert_eq!(sent(&client(&sandbox, &clock), 15).await, MOST);
    for cliq in [isolated(), isolated()] {
        assert_eq!(sent(&cliq, 15).await, MOST);
    }
    assert_eq!((sandbox.executions(CALLED), tokens(&sandbox)), (3 * MOST, 3));

    // Clones of the shared state count together.
    let shared = SharedLimits::isolated();
    let of = || builder(&sandbox, &clock).shared_limits(shared.clone()).build().unwrap();
    assert_eq!((sent(&of(), 15).await, sent(&of(), 15).await), (MOST, 0));
}

#[tokio::test]
async fn a_store_that_is_given_counts_alone_and_leaves_the_others_as_they_are() {
    let clock = ManualClock::default();
    let sandbox = Sandbox::builder().clock(clock.clone()).enforce_limits(false).start().await;
    let sandbox = sandbox.unwrap();
    assert_eq!(sent(&client(&sandbox, &clock), 3).await, 3);
    let shared = SharedLimits::in_store(MemoryStore::with_clock(clock.clone()));
    let cliq = builder(&sandbox, &clock).shared_limits(shared).build().unwrap();
    assert_eq!(sent(&cliq, 15).await, MOST);
    assert_eq!(sent(&client(&sandbox, &clock), 15).await, 2);
}

#[tokio::test]
async fn two_data_centers_are_separate() {
    let clock = ManualClock::default();
    let services = [service(&clock).await, service(&clock).await];
    assert_eq!(services[0].refresh_token(), services[1].refresh_token());
    for sandbox in &services {
        assert_eq!(sent(&client(sandbox, &clock), 15).await, MOST);
        assert_eq!((sandbox.executions(CALLED), tokens(sandbox)), (MOST, 1));
    }
    // A network of the same root counts with the others.
    let network = builder(&services[0], &clock).network("partners").build().unwrap();
    assert_eq!(sent(&network, 15).await, 0);
}

#[tokio::test]
async fn two_users_are_separate() {
    let clock = ManualClock::default();
    let sandbox = Sandbox::builder().clock(clock.clone()).enforce_limits(false).start().await;
    let sandbox = sandbox.unwrap();
    let mut access = Vec::new();
    for _ in 0..2 {
        let token = sandbox.issue_refresh_token(sandbox.scopes());
        let auth = RefreshToken::new(sandbox.client_id(), sandbox.client_secret(), token);
        let cliq = builder(&sandbox, &clock).auth(auth).build().unwrap();
        assert_eq!(sent(&cliq, 15).await, MOST);
        access.push(cliq.context().access_token().await.unwrap());
    }
    assert_ne!(access[0], access[1]);
    assert_eq!(tokens(&sandbox), 2);
}

#[tokio::test]
async fn each_client_keeps_to_its_own_limits_over_the_count_of_all() {
    let clock = ManualClock::default();
    let sandbox = service(&clock).await;
    let strict = limits().allow(CALLED, 3, MINUTE);
    let strict = builder(&sandbox, &clock).limits(strict).build().unwrap();
    let usual = client(&sandbox, &clock);
    assert_eq!(sent(&usual, 2).await, 2);
    assert_eq!(sent(&strict, 15).await, 1);
    assert_eq!(sent(&usual, 15).await, 2);
}

/// A source that names nobody.
#[derive(Debug)]
struct Nameless;

impl TokenSource for Nameless {
    fn access_token<'a>(&'a self, _: &'a AuthContext) -> BoxFuture<'a, Result<AccessToken, Error>> {
        Box::pin(async { Ok(AccessToken::new("1000.nameless")) })
    }
}

#[tokio::test]
async fn access_tokens_are_told_apart_and_sources_without_a_name_count_alone() {
    let clock = ManualClock::default();
    let sandbox = Sandbox::builder().clock(clock.clone()).enforce_limits(false);
    let sandbox = sandbox.accept_any_token(true).start().await.unwrap();
    let of = |token: &str| {
        let builder = builder(&sandbox, &clock).auth(StaticToken::new(token));
        builder.build().unwrap()
    };
    assert_eq!((sent(&of("1000.a"), 3).await, sent(&of("1000.a"), 15).await), (3, 2));
    assert_eq!(sent(&of("1000.b"), 15).await, MOST);
    for _ in 0..2 {
        let nameless = builder(&sandbox, &clock).auth(Nameless).build().unwrap();
        assert_eq!(sent(&nameless, 15).await, MOST);
    }
}
