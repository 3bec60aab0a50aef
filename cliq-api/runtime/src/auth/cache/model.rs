//! The token cache under the model checker: one token is requested, whoever is cancelled when.

use super::Cache;
use crate::auth::credentials::GrantCredentials;
use crate::auth::token_endpoint::Grant;
use crate::auth::{AccessToken, AuthContext};
use crate::model::check;
use crate::model::stepping::{Defect, Stepping};
use crate::model::tasks::{Callers, start};
use crate::model::world::World;
use crate::random::Random;
use crate::store::Store;
use shuttle::future::block_on;
use std::sync::{Arc, LazyLock, Mutex};

/// Making an HTTP client takes longer than a run, and more stack than its threads have.
static CONTEXT: LazyLock<AuthContext> =
    LazyLock::new(|| AuthContext::new("http://127.0.0.1").expect("a local address"));

/// One kind of run.
#[derive(Clone, Copy)]
struct Scenario {
    /// Caches that share the store, as processes do.
    caches: usize,
    callers: usize,
    /// How many of the callers are cancelled.
    cancelled: usize,
    defect: Option<Defect>,
}

const TWO: Scenario = Scenario { caches: 1, callers: 2, cancelled: 0, defect: None };

fn cache(store: &Arc<Stepping>, seed: u64) -> Arc<Cache> {
    let more = ("refresh_token", "1000.refresh".to_owned());
    let credentials = GrantCredentials::new(Grant::Refresh, "1000.ID", "planted-secret", more);
    let mut cache = Cache::with_random(credentials, Random::seeded(seed));
    cache.set_store(Arc::clone(store) as Arc<dyn Store>);
    Arc::new(cache)
}

fn caches(store: &Arc<Stepping>, count: usize) -> Vec<Arc<Cache>> {
    (0_u64..).take(count).map(|seed| cache(store, seed)).collect()
}

fn context(world: &World) -> AuthContext {
    let mut context = CONTEXT.clone();
    context.clock = Arc::new(world.clone());
    context
}

async fn get(cache: &Cache, context: &AuthContext) -> String {
    cache.access_token(context).await.expect("a token").expose().to_owned()
}

fn run(scenario: Scenario) {
    let world = World::start(0);
    let context = context(&world);
    let store = Stepping::new(&world, scenario.defect);
    let caches = caches(&store, scenario.caches);
    let tokens = Arc::new(Mutex::new(Vec::new()));
    let mut callers = Callers::new(scenario.cancelled);
    for number in 0..scenario.callers {
        let cache = Arc::clone(&caches[number % caches.len()]);
        let (context, tokens) = (context.clone(), Arc::clone(&tokens));
        callers.start(async move {
            let token = get(&cache, &context).await;
            tokens.lock().unwrap().push(token);
        });
    }
    // Nothing is left behind that keeps another process from a token.
    let late = cache(&store, 99);
    let late = block_on(async {
        callers.finish().await;
        world.settle().await;
        let late = start(async move { get(&late, &context).await }).await;
        world.settle().await;
        late.expect("nobody cancels it")
    });
    assert_eq!(world.requests(), 1, "tokens were requested more than once");
    let tokens = tokens.lock().unwrap();
    assert!(tokens.iter().chain([&late]).all(|token| token == "token-1"), "{tokens:?}");
}

#[test]
fn one_token_is_requested() {
    check(2_000, || run(TWO));
    check(2_000, || run(Scenario { callers: 4, ..TWO }));
    check(2_000, || run(Scenario { caches: 2, callers: 2, ..TWO }));
    check(1_000, || run(Scenario { caches: 3, callers: 6, ..TWO }));
}

#[test]
fn cancelled_callers_lose_no_token_and_starve_nobody() {
    for (caches, callers, cancelled) in [(1, 2, 1), (1, 4, 3), (2, 2, 2), (2, 4, 2), (3, 6, 4)] {
        check(1_000, move || run(Scenario { caches, callers, cancelled, ..TWO }));
    }
}

/// All callers see the service reject the same token, and ask for another.
fn refuse(caches: usize, callers: usize) {
    let world = World::start(0);
    let context = context(&world);
    let store = Stepping::new(&world, None);
    let all = self::caches(&store, caches);
    let tasks: Vec<_> = (0..callers)
        .map(|number| {
            let (cache, context) = (Arc::clone(&all[number % all.len()]), context.clone());
            start(async move {
                let first = get(&cache, &context).await;
                if first == "token-2" {
                    return first;
                }
                let can_retry = cache.refused(&context, &AccessToken::new(first)).await;
                assert!(can_retry, "a rejected token is not replaced");
                get(&cache, &context).await
            })
        })
        .collect();
    block_on(async {
        for task in tasks {
            assert_eq!(task.await.expect("nobody cancels it"), "token-2");
        }
        world.settle().await;
    });
    assert_eq!(world.requests(), 2, "a rejected token was replaced more than once");
}

#[test]
fn a_rejected_token_is_replaced_once() {
    for (caches, callers) in [(1, 2), (1, 4), (2, 2), (2, 4)] {
        check(1_000, move || refuse(caches, callers));
    }
}

#[test]
#[should_panic(expected = "tokens were requested more than once")]
fn a_store_that_gives_everybody_the_lease_is_found_out() {
    let defect = Some(Defect::LeaseForAll);
    check(2_000, move || run(Scenario { caches: 2, defect, ..TWO }));
}
