//! Settings of a sandbox.

use crate::documents;
use crate::fault::Faults;
use crate::incoming::LateStore;
use crate::model::State;
use crate::oauth::Accounts;
use crate::quirks::{Plants, Quirks};
use crate::recorder::Recorder;
use crate::route::Router;
use crate::sandbox::Sandbox;
use crate::server;
use crate::service::{Inner, Rules, Service};
use crate::throttle::{Limit, Throttle, Throttling};
use crate::webhook::Keys;
use cliq_runtime::clock::{Clock, SystemClock};
use cliq_runtime::time::Timestamp;
use std::collections::HashMap;
use std::io;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::watch;

/// Builds a [`Sandbox`].
#[derive(Debug)]
#[must_use = "a builder does nothing until `start`"]
pub struct SandboxBuilder {
    port: u16,
    clock: Arc<dyn Clock>,
    users: usize,
    bots: Vec<String>,
    clients: Vec<(String, String)>,
    rules: Rules,
    throttling: Throttling,
    limits: HashMap<String, Limit>,
}

impl Sandbox {
    /// Starts a sandbox with the default settings, on a free port.
    pub async fn start() -> std::io::Result<Self> {
        Self::builder().start().await
    }

    /// Starts with the settings.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder::default()
    }
}

impl Default for SandboxBuilder {
    fn default() -> Self {
        Self {
            port: 0,
            clock: Arc::new(SystemClock),
            users: 250,
            bots: vec!["releasebot".to_owned(), "helpdeskbot".to_owned()],
            clients: Vec::new(),
            rules: Rules {
                accept_any_token: false,
                enforce_limits: true,
                odd_bodies: false,
                stateless: false,
                quirks: Quirks::none(),
            },
            throttling: Throttling::default(),
            limits: HashMap::new(),
        }
    }
}

impl SandboxBuilder {
    /// Port on loopback. Default: any free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// The clock for tokens, rate limits, lockouts and scheduled messages. Default: the system clock.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Number of users, at least one. Default: 250.
    pub fn users(mut self, users: usize) -> Self {
        self.users = users;
        self
    }

    /// Adds a bot by its unique name, with the first five users as subscribers. `releasebot`, which
    /// is in the channel `general`, and `helpdeskbot` always exist.
    pub fn bot(mut self, unique_name: impl Into<String>) -> Self {
        self.bots.push(unique_name.into());
        self
    }

    /// Adds an OAuth client with this id and secret. The first call replaces the default client.
    pub fn client(mut self, id: impl Into<String>, secret: impl Into<String>) -> Self {
        self.clients.push((id.into(), secret.into()));
        self
    }

    /// Whether an unknown token is accepted as a token of the first user, with every scope.
    /// Default: `false`.
    pub fn accept_any_token(mut self, accept: bool) -> Self {
        self.rules.accept_any_token = accept;
        self
    }

    /// Whether rate limits and lockouts of operations are enforced. Default: `true`.
    pub fn enforce_limits(mut self, enforce: bool) -> Self {
        self.rules.enforce_limits = enforce;
        self
    }

    /// How requests are counted. Default: [`Throttling::SlidingWindow`].
    pub fn throttling(mut self, throttling: Throttling) -> Self {
        self.throttling = throttling;
        self
    }

    /// Replaces the documented rate limit of an operation, such as `users_list`: `requests` in a period of
    /// `per`, and a lockout of `lock` after one more.
    pub fn rate_limit(
        mut self,
        operation: impl Into<String>,
        requests: u32,
        per: Duration,
        lock: Duration,
    ) -> Self {
        self.limits.insert(operation.into(), Limit { requests, per, lock });
        self
    }

    /// Whether operations without a response body send bodies as the service does, such as
    /// `{"Response Code":"204 No response"}` with HTTP 200. An operation always sends the same body.
    /// Default: `false`, which sends 204 as documented.
    pub fn odd_bodies(mut self, odd: bool) -> Self {
        self.rules.odd_bodies = odd;
        self
    }

    /// Whether every operation responds with its documented example and keeps no state. Use it to send
    /// documented requests, whose IDs do not exist in the sandbox. Default: `false`.
    pub fn stateless(mut self, stateless: bool) -> Self {
        self.rules.stateless = stateless;
        self
    }

    /// The deviations of responses from their documentation, as the live service has them. Default: none.
    ///
    /// The same request always gets the same deviations. [`Sandbox::planted`] lists them.
    pub fn quirks(mut self, quirks: impl Into<Quirks>) -> Self {
        self.rules.quirks = quirks.into();
        self
    }

    /// Starts the sandbox. It runs on the current Tokio runtime until it is shut down or dropped.
    pub async fn start(self) -> io::Result<Sandbox> {
        let endpoints = documents::endpoints()?;
        let listener =
            TcpListener::bind((Ipv4Addr::LOCALHOST, self.port)).await.map_err(|error| {
                io::Error::new(
                    error.kind(),
                    format!(
                        "the sandbox cannot listen on 127.0.0.1:{}: {error}; choose another `port`",
                        self.port
                    ),
                )
            })?;
        let url = format!("http://{}", listener.local_addr()?);
        let now = Timestamp::from(self.clock.now()).epoch_milliseconds().unwrap_or_default();
        let state = State::seeded(self.users, &self.bots, now);
        let mut clients = self.clients;
        if clients.is_empty() {
            clients.push(("1000.SANDBOX".to_owned(), "sandbox-client-secret".to_owned()));
        }
        let accounts = Accounts::new(url.clone(), state.owner().to_owned(), clients);
        let service = Arc::new(Service {
            clock: self.clock,
            endpoints,
            router: Router::new(endpoints),
            rules: self.rules,
            inner: Mutex::new(Inner {
                accounts,
                throttle: Throttle::new(self.throttling, self.limits),
                faults: Faults::default(),
                keys: Keys::default(),
                recorder: Recorder::default(),
                plants: Plants::default(),
                late: LateStore::default(),
                state,
            }),
        });
        let (stop, stopped) = watch::channel(false);
        let server = tokio::spawn(server::run(listener, Arc::clone(&service), stopped));
        Ok(Sandbox::new(url, service, stop, server))
    }
}
