//! One token for several caches over one store: caches stand in for processes.

mod failing;
mod process;
mod refusing;
mod sharing;
mod storing;

use super::Cache;
use crate::auth::credentials::GrantCredentials;
use crate::auth::test_server::TestServer;
use crate::auth::token_endpoint::Grant;
use crate::auth::{AccessToken, AuthContext};
use crate::clock::{Clock, ManualClock};
use crate::store::{Acquisition, Lease, MemoryStore, PermitId, Quota, Store, StoreError, Usage};
use crate::{BoxFuture, Error};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);

/// A store in memory that can be cut off, and that keeps the keys and holders it was asked with.
#[derive(Debug)]
struct Watched {
    inner: MemoryStore,
    is_down: AtomicBool,
    names: Mutex<Vec<String>>,
}

impl Watched {
    fn new(clock: impl Clock) -> Arc<Self> {
        let inner = MemoryStore::with_clock(clock);
        Arc::new(Self { inner, is_down: AtomicBool::new(false), names: Mutex::default() })
    }

    fn cut_off(&self, is_down: bool) {
        self.is_down.store(is_down, Ordering::SeqCst);
    }

    fn names(&self) -> Vec<String> {
        self.names.lock().unwrap().clone()
    }

    fn calls(&self) -> usize {
        self.names.lock().unwrap().len()
    }

    fn noted<'a, T: 'a>(
        &'a self,
        names: &[&str],
        response: BoxFuture<'a, Result<T, StoreError>>,
    ) -> BoxFuture<'a, Result<T, StoreError>> {
        self.names.lock().unwrap().push(names.join(" "));
        Box::pin(async move {
            if self.is_down.load(Ordering::SeqCst) {
                return Err(StoreError::new("the store at nowhere does not response; start it"));
            }
            response.await
        })
    }
}

impl Store for Watched {
    fn acquire<'a>(
        &'a self,
        key: &'a str,
        quota: Quota,
    ) -> BoxFuture<'a, Result<Acquisition, StoreError>> {
        self.noted(&[key], self.inner.acquire(key, quota))
    }

    fn release<'a>(
        &'a self,
        key: &'a str,
        permit: &'a PermitId,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        self.noted(&[key], self.inner.release(key, permit))
    }

    fn lock_out<'a>(
        &'a self,
        key: &'a str,
        period: Duration,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        self.noted(&[key], self.inner.lock_out(key, period))
    }

    fn usage<'a>(&'a self, key: &'a str, quota: Quota) -> BoxFuture<'a, Result<Usage, StoreError>> {
        self.noted(&[key], self.inner.usage(key, quota))
    }

    fn read<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<Vec<u8>>, StoreError>> {
        self.noted(&[key], self.inner.read(key))
    }

    fn acquire_lease<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
        period: Duration,
    ) -> BoxFuture<'a, Result<Lease, StoreError>> {
        self.noted(&[key, holder], self.inner.acquire_lease(key, holder, period))
    }

    fn write<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
        value: Vec<u8>,
        keep: Duration,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        self.noted(&[key, holder], self.inner.write(key, holder, value, keep))
    }

    fn release_lease<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        self.noted(&[key, holder], self.inner.release_lease(key, holder))
    }
}

/// A clock that only the test moves: who waits by it looks again at once.
#[derive(Clone, Debug)]
struct Standing(ManualClock);

impl Clock for Standing {
    fn now(&self) -> std::time::SystemTime {
        self.0.now()
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::task::yield_now())
    }
}

fn credentials(client_secret: &str) -> GrantCredentials {
    let more = ("refresh_token", "planted-refresh".to_owned());
    GrantCredentials::new(Grant::Refresh, "1000.ID", client_secret, more)
}

/// A cache over the store. It finds tokens due five minutes before their end, give or take nothing.
fn cache_with(client_secret: &str, store: &Arc<impl Store>) -> Arc<Cache> {
    let mut cache = Cache::new(credentials(client_secret));
    cache.set_store(Arc::clone(store) as Arc<dyn Store>);
    cache.early = super::EARLY;
    Arc::new(cache)
}

fn caches(count: usize, store: &Arc<impl Store>) -> Vec<Arc<Cache>> {
    (0..count).map(|_| cache_with("planted-secret", store)).collect()
}

async fn get(cache: &Cache, context: &AuthContext) -> Result<String, Error> {
    cache.access_token(context).await.map(|token| token.expose().to_owned())
}

/// Runs so many tasks on each cache, all at once, and gives what each got.
async fn crowd(
    caches: &[Arc<Cache>],
    tasks: usize,
    context: &AuthContext,
) -> Vec<Result<String, Error>> {
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..tasks {
        for cache in caches {
            let (cache, context) = (Arc::clone(cache), context.clone());
            calls.spawn(async move { get(&cache, &context).await });
        }
    }
    calls.join_all().await
}

/// A server, a context whose clock only the test moves, that clock, and a store by it.
fn standing(server: &TestServer) -> (AuthContext, ManualClock, Arc<Watched>) {
    let (mut context, clock) = server.context();
    context.clock = Arc::new(Standing(clock.clone()));
    let store = Watched::new(clock.clone());
    (context, clock, store)
}

async fn wait_for(server: &TestServer, requests: usize) {
    while server.count() < requests {
        tokio::task::yield_now().await;
    }
}
