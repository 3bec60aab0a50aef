//! One access token for many clients, against the sandbox, whose accounts server has the service's own
//! rules.

#![allow(clippy::unwrap_used, reason = "tests may panic")]

use cliq_api::auth::RefreshToken;
use cliq_api::clock::{Clock, ManualClock};
use cliq_api::limit::Limits;
use cliq_api::sandbox::Sandbox;
use cliq_api::store::{MemoryStore, Store};
use cliq_api::{BoxFuture, Cliq, Error, ErrorKind};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

const MINUTE: Duration = Duration::from_secs(60);

/// A clock that does not move on when somebody sleeps.
#[derive(Debug)]
struct Standing(ManualClock);

impl Clock for Standing {
    fn now(&self) -> SystemTime {
        self.0.now()
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::task::yield_now())
    }
}

struct Setting {
    sandbox: Sandbox,
    clock: ManualClock,
    store: Arc<MemoryStore>,
}

impl Setting {
    async fn new() -> Self {
        let clock = ManualClock::default();
        let builder = Sandbox::builder().clock(clock.clone()).enforce_limits(false);
        let sandbox = builder.start().await.unwrap();
        Self { sandbox, store: Arc::new(MemoryStore::with_clock(clock.clone())), clock }
    }

    fn client(&self, refresh_token: &str) -> Cliq {
        let (id, secret) = (self.sandbox.client_id(), self.sandbox.client_secret());
        let auth = RefreshToken::new(id, secret, refresh_token);
        Cliq::builder()
            .base_url(self.sandbox.url())
            .accounts_url(self.sandbox.url())
            .clock(Standing(self.clock.clone()))
            // On a clock that stands, nobody waits for a permit.
            .limits(Limits::off())
            .auth(auth.store(Arc::clone(&self.store) as Arc<dyn Store>))
            .build()
            .unwrap()
    }

    /// Lists channels in that many tasks, by turns with each of the clients.
    async fn list(&self, clients: &[Cliq], tasks: usize) -> Vec<Result<(), Error>> {
        let mut calls = tokio::task::JoinSet::new();
        for client in clients.iter().cycle().take(tasks) {
            let client = client.clone();
            calls.spawn(async move { client.channels().list().await.map(drop) });
        }
        calls.join_all().await
    }

    /// How many tokens were asked for.
    fn asked(&self) -> usize {
        let requests = self.sandbox.requests();
        requests.iter().filter(|request| request.operation == Some("oauth_token")).count()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_calls_share_each_token() {
    let setting = Setting::new().await;
    let clients: Vec<_> = (0..4).map(|_| setting.client(setting.sandbox.refresh_token())).collect();
    for is_refused in [false, true, false] {
        if is_refused {
            // Before its time: the service answers 401.
            setting.sandbox.expire_tokens();
        } else {
            setting.clock.advance(60 * MINUTE);
        }
        setting.sandbox.clear_requests();
        for result in setting.list(&clients, 100).await {
            result.unwrap();
        }
        assert_eq!(setting.asked(), 1);
    }
}

#[tokio::test]
async fn calls_without_the_scope_ask_for_no_other_token() {
    let setting = Setting::new().await;
    let token = setting.sandbox.issue_refresh_token(["ZohoCliq.Users.READ"]);
    let clients = [setting.client(&token), setting.client(&token)];
    for result in setting.list(&clients, 20).await {
        assert!(result.unwrap_err().missing_scope().is_some());
    }
    assert_eq!(setting.asked(), 1);
}

#[tokio::test]
async fn a_wrong_refresh_token_is_sent_once() {
    let setting = Setting::new().await;
    let clients = [setting.client("1000.wrong"), setting.client("1000.wrong")];
    for result in setting.list(&clients, 20).await {
        let error = result.unwrap_err();
        assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Auth, false), "{error}");
    }
    assert_eq!(setting.asked(), 1);
}
