//! A client for unit tests: calls without an operation, through everything that a real client has.

use crate::auth::{AuthContext, StaticToken, TokenSource};
use crate::clock::{Clock, SystemClock};
use crate::context::{AuthScheme, Context, Credentials, Settings};
use crate::limit::{Limiter, Limits};
use crate::observe::{Exchange, OnExchange, OnWait, Wait};
use crate::retry::{CallOptions, RetryPolicy};
use crate::transport::{self, Bounds};
use crate::{RawRequest, server};
use http::Method;
use std::sync::Arc;

/// Settings of a [`TestClient`].
pub(crate) struct TestClientBuilder {
    base_url: String,
    accounts_url: String,
    auth: Arc<dyn TokenSource>,
    clock: Arc<dyn Clock>,
    retry: RetryPolicy,
    on_wait: Option<OnWait>,
    on_exchange: Option<OnExchange>,
}

impl TestClientBuilder {
    pub(crate) fn base_url(mut self, url: &str) -> Self {
        url.clone_into(&mut self.base_url);
        self
    }

    pub(crate) fn accounts_url(mut self, url: &str) -> Self {
        url.clone_into(&mut self.accounts_url);
        self
    }

    pub(crate) fn auth(mut self, auth: impl TokenSource) -> Self {
        self.auth = Arc::new(auth);
        self
    }

    pub(crate) fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    pub(crate) fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    pub(crate) fn on_wait(mut self, report: impl Fn(&Wait) + Send + Sync + 'static) -> Self {
        self.on_wait = Some(Arc::new(report));
        self
    }

    pub(crate) fn on_exchange(
        mut self,
        report: impl Fn(&Exchange) + Send + Sync + 'static,
    ) -> Self {
        self.on_exchange = Some(Arc::new(report));
        self
    }

    pub(crate) fn build(self) -> TestClient {
        let root = server::root("base URL", &self.base_url, "").unwrap();
        let accounts = server::root("accounts URL", &self.accounts_url, "").unwrap();
        let http = transport::http_client(true).unwrap().build().unwrap();
        let credentials = Credentials::Tokens(self.auth);
        let (clock, steady) = (Arc::clone(&self.clock), Arc::clone(&self.clock));
        let identity = credentials.identity();
        let limiter =
            Limiter::new(Limits::new(), None, &[], identity, "test", clock, steady).unwrap();
        TestClient(Context::new(Settings {
            root,
            credentials,
            auth_scheme: AuthScheme::default(),
            auth: AuthContext::with(http, accounts, self.clock),
            timeout: None,
            bounds: Bounds::default(),
            limiter,
            retry: self.retry,
            strict_responses: false,
            on_correction: None,
            on_wait: self.on_wait,
            on_exchange: self.on_exchange,
            exchange_bodies: None,
        }))
    }
}

/// A client without operations.
#[derive(Clone, Debug)]
pub(crate) struct TestClient(pub(crate) Context);

impl TestClient {
    /// A client of a server that does not exist, with a token.
    pub(crate) fn builder() -> TestClientBuilder {
        TestClientBuilder {
            base_url: "http://127.0.0.1:1".to_owned(),
            accounts_url: "http://127.0.0.1:1".to_owned(),
            auth: Arc::new(StaticToken::new("1000.t")),
            clock: Arc::new(SystemClock),
            retry: RetryPolicy::default(),
            on_wait: None,
            on_exchange: None,
        }
    }

    pub(crate) fn request(&self, method: Method, path: &str) -> RawRequest {
        RawRequest::new(self.0.clone(), method, path.to_owned())
    }

    pub(crate) fn with(&self, options: CallOptions) -> Self {
        Self(self.0.with(options))
    }
}
