//! The client builder.

use super::{Cliq, tls};
use crate::auth::{AuthContext, TokenSource};
use crate::clock::{Clock, SteadyClock, SystemClock};
use crate::generated::OPERATIONS;
use crate::limit::{Limiter, Limits, SharedLimits};
use crate::retry::RetryPolicy;
use crate::store::Store;
use crate::{Correction, DataCenter, Error, Operation};
use cliq_runtime::context::{AuthScheme, Context, Credentials, OnCorrection, Settings};
use cliq_runtime::observe::{Exchange, OnExchange, OnWait, Wait};
use cliq_runtime::server;
use cliq_runtime::transport::{self, Bounds};
use std::sync::Arc;
use std::time::Duration;

/// Timeout of an attempt, except for downloads.
const TIMEOUT: Duration = Duration::from_secs(60);
/// Timeout of a connection attempt.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(15);

impl Cliq {
    /// Returns a builder. A client needs a data center and credentials.
    pub fn builder() -> CliqBuilder {
        CliqBuilder::default()
    }
}

/// A builder for [`Cliq`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct CliqBuilder {
    data_center: DataCenter,
    base_url: Option<String>,
    accounts_url: Option<String>,
    network: Option<String>,
    auth: Option<Arc<dyn TokenSource>>,
    auth_scheme: AuthScheme,
    http: Option<reqwest::Client>,
    timeout: Option<Duration>,
    connect_timeout: Duration,
    bounds: Bounds,
    user_agent: Option<String>,
    clock: Option<Arc<dyn Clock>>,
    limits: Limits,
    /// The operations that `limits` can name. A program that sets no limits does not contain them.
    operations: fn() -> Vec<&'static [&'static Operation]>,
    shared_limits: Option<SharedLimits>,
    store: Option<Arc<dyn Store>>,
    default_store: Option<Arc<dyn Store>>,
    retry: RetryPolicy,
    strict_responses: bool,
    on_correction: Option<OnCorrection>,
    on_wait: Option<OnWait>,
    on_exchange: Option<OnExchange>,
    exchange_bodies: Option<usize>,
}

impl std::fmt::Debug for CliqBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CliqBuilder")
            .field("data_center", &self.data_center)
            .field("base_url", &self.base_url)
            .field("network", &self.network)
            .field("auth", &self.auth)
            .field("timeout", &self.timeout)
            .field("limits", &self.limits)
            .field("retry", &self.retry)
            .field("strict_responses", &self.strict_responses)
            .finish_non_exhaustive()
    }
}

impl Default for CliqBuilder {
    fn default() -> Self {
        Self {
            data_center: DataCenter::default(),
            base_url: None,
            accounts_url: None,
            network: None,
            auth: None,
            auth_scheme: AuthScheme::default(),
            http: None,
            timeout: Some(TIMEOUT),
            connect_timeout: CONNECT_TIMEOUT,
            bounds: Bounds::default(),
            user_agent: None,
            clock: None,
            limits: Limits::default(),
            operations: Vec::new,
            shared_limits: None,
            store: None,
            default_store: None,
            retry: RetryPolicy::default(),
            strict_responses: false,
            on_correction: None,
            on_wait: None,
            on_exchange: None,
            exchange_bodies: None,
        }
    }
}

impl CliqBuilder {
    /// Sets the data center of the account, as in the URL of Cliq in the browser. The default is
    /// [`DataCenter::Us`].
    pub fn data_center(mut self, data_center: DataCenter) -> Self {
        self.data_center = data_center;
        self
    }

    /// Sets another root URL than that of the data center, such as `https://cliq.zoho.ae`. Plain
    /// `http` is accepted for loopback addresses only.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Sets another accounts server than that of the data center. Plain `http` is accepted for
    /// loopback addresses only.
    pub fn accounts_url(mut self, url: impl Into<String>) -> Self {
        self.accounts_url = Some(url.into());
        self
    }

    /// Sends requests to a network (an external organization), by its unique name or id.
    pub fn network(mut self, name: impl Into<String>) -> Self {
        self.network = Some(name.into());
        self
    }

    /// Sets the source of access tokens: [`RefreshToken`](crate::auth::RefreshToken),
    /// [`StaticToken`](crate::auth::StaticToken) or your own [`TokenSource`].
    pub fn auth(mut self, auth: impl TokenSource) -> Self {
        self.auth = Some(Arc::new(auth));
        self
    }

    /// Sets the scheme of the `Authorization` header. The default is `Zoho-oauthtoken`.
    pub fn auth_scheme(mut self, scheme: AuthScheme) -> Self {
        self.auth_scheme = scheme;
        self
    }

    /// Sets a custom reqwest client, for example for proxies or certificates. It determines connect
    /// timeout, user agent and proxies.
    ///
    /// By default, proxies come from the environment (`HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`). If
    /// the base URL or the accounts URL is plain `http`, no proxy is used, because it could read
    /// the access token.
    ///
    /// Build the custom client with `redirect(reqwest::redirect::Policy::none())` and
    /// `referer(false)`: the transport follows safe redirects itself and counts them. If the custom
    /// client follows a redirect, the call fails with
    /// [`ErrorKind::Redirect`](crate::ErrorKind::Redirect). Keep its connect timeout short if rate
    /// limits are enabled.
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// Sets the timeout of an attempt, from sending to the last byte; `None` disables it. It does
    /// not apply to uploads, downloads and exports.
    /// [`CallOptions::deadline`](crate::retry::CallOptions::deadline) bounds a call with all
    /// attempts. The default is one minute.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.timeout = timeout.into();
        self
    }

    /// Sets how long a response, or the body of an upload, a download or an export, may make no
    /// progress; `None` disables the timeout. Progress is at least 1 KiB. The default is one
    /// minute.
    pub fn idle_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.bounds.idle = timeout.into();
        self
    }

    /// Sets the maximum size of a JSON response, in bytes after decompression. A larger response is
    /// an error of the kind [`Transport`](crate::ErrorKind::Transport). The default is 16 MiB.
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.bounds.response = bytes;
        self
    }

    /// Sets the maximum size of a download, or of one page of an export, in bytes. The default is 4
    /// GiB.
    pub fn max_download_size(mut self, bytes: u64) -> Self {
        self.bounds.download = bytes;
        self
    }

    /// Sets the connect timeout. The default is 15 seconds.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Sets the user agent, such as name and version of your program. The crate appends its own.
    pub fn user_agent(mut self, agent: impl Into<String>) -> Self {
        self.user_agent = Some(agent.into());
        self
    }

    /// Sets the retry policy. Single calls can have [another policy](Cliq::with). The default is
    /// three attempts; [`RetryPolicy::none`] disables retries.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Sets the clock, for tests. Clients share rate limits and tokens only with clients of the
    /// same clock; see [`Clock::identity`].
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// Sets how rate limits and lockouts are handled. By default, calls wait for a permit.
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self.operations = operations;
        self
    }

    /// Keeps rate limits, lockouts and access tokens in a store, so that they outlive the process and
    /// other processes share them. Programs that start often need one. An [`Arc`] of a store is a
    /// store.
    ///
    /// [`shared_limits`](Self::shared_limits) overrides it for rate limits, and
    /// [`RefreshToken::store`](crate::auth::RefreshToken::store) for access tokens.
    ///
    /// ```
    /// use cliq_api::{Cliq, auth::RefreshToken, store::FileStore};
    ///
    /// let cliq = Cliq::builder()
    ///     .auth(RefreshToken::new("1000.CLIENT", "client secret", "1000.refresh"))
    ///     .store(FileStore::new("/var/lib/example/cliq"))
    ///     .build()?;
    /// # Ok::<(), cliq_api::Error>(())
    /// ```
    pub fn store(mut self, store: impl Store) -> Self {
        self.store = Some(Arc::new(store));
        self
    }

    /// Sets the store to use if neither [`store`](Self::store) nor `CLIQ_STORE` sets one. It applies
    /// whichever is called first.
    ///
    /// ```no_run
    /// use cliq_api::{CliqBuilder, store::FileStore};
    ///
    /// let cliq = CliqBuilder::from_env()?.or_store(FileStore::new(".cliq-store")).build()?;
    /// # Ok::<(), cliq_api::Error>(())
    /// ```
    pub fn or_store(mut self, default: impl Store) -> Self {
        self.default_store = Some(Arc::new(default));
        self
    }

    /// Sets the state of the rate limits, to share it with some clients only, or with other
    /// processes. By default, all clients of the process with the same credentials and data center
    /// [share their state](Limits#sharing).
    pub fn shared_limits(mut self, shared: SharedLimits) -> Self {
        self.shared_limits = Some(shared);
        self
    }

    /// Sets whether a response that deviates from its document is an error instead of a value with
    /// [corrections](crate::Response::corrections). The service has executed the call in either
    /// case. The default is `false`.
    pub fn strict_responses(mut self, strict: bool) -> Self {
        self.strict_responses = strict;
        self
    }

    /// Sets a callback for responses that deviate from their document. It receives the operation
    /// and the corrections, runs within the call, and should return quickly.
    ///
    /// ```
    /// use cliq_api::{Cliq, auth::StaticToken};
    ///
    /// let cliq = Cliq::builder()
    ///     .auth(StaticToken::new("1000.token"))
    ///     .on_correction(|operation, corrections| {
    ///         for correction in corrections {
    ///             eprintln!("{}: {correction}", operation.id);
    ///         }
    ///     })
    ///     .build()?;
    /// # Ok::<(), cliq_api::Error>(())
    /// ```
    pub fn on_correction(
        mut self,
        report: impl Fn(&Operation, &[Correction]) + Send + Sync + 'static,
    ) -> Self {
        self.on_correction = Some(Arc::new(report));
        self
    }

    /// Sets a callback for waits of one second or more: for a permit, for the end of a lockout, for the
    /// next attempt and for an access token. It receives each wait when it begins and when it ends, runs
    /// within the call, and should return quickly. It must not panic.
    ///
    /// ```
    /// use cliq_api::observe::WaitPhase;
    /// use cliq_api::{Cliq, auth::StaticToken};
    ///
    /// let cliq = Cliq::builder()
    ///     .auth(StaticToken::new("1000.token"))
    ///     .on_wait(|wait| {
    ///         if wait.phase == WaitPhase::Begin {
    ///             eprintln!("{wait}");
    ///         }
    ///     })
    ///     .build()?;
    /// # Ok::<(), cliq_api::Error>(())
    /// ```
    pub fn on_wait(mut self, report: impl Fn(&Wait) + Send + Sync + 'static) -> Self {
        self.on_wait = Some(Arc::new(report));
        self
    }

    /// Sets a callback for each request with the head of its response, without bodies and credentials:
    /// see [`Exchange`]. [`exchange_bodies`](Self::exchange_bodies) adds the bodies. It also receives requests that are repeated or follow a redirect, but not those
    /// of access tokens, and none that is cancelled before the response. It runs within the call, should
    /// return quickly, and must not panic.
    ///
    /// ```
    /// use cliq_api::{Cliq, auth::StaticToken};
    ///
    /// let cliq = Cliq::builder()
    ///     .auth(StaticToken::new("1000.token"))
    ///     .on_exchange(|exchange| {
    ///         let path = exchange.url_template.unwrap_or("(raw)");
    ///         eprintln!("{} {path}: {:?}", exchange.method, exchange.status);
    ///     })
    ///     .build()?;
    /// # Ok::<(), cliq_api::Error>(())
    /// ```
    pub fn on_exchange(mut self, report: impl Fn(&Exchange) + Send + Sync + 'static) -> Self {
        self.on_exchange = Some(Arc::new(report));
        self
    }

    /// Adds bodies to what [`on_exchange`](Self::on_exchange) receives, to find out what goes wrong. Up to
    /// `limit` bytes of each text are kept; files and other binary content are described. Without this
    /// setting, no body is captured.
    ///
    /// Access tokens, refresh tokens, client secrets and keys are replaced by `…`, also if a server repeats
    /// them. Everything else stays: **bodies contain messages, names and e-mail addresses**. Treat the
    /// output accordingly. With bodies, an exchange is reported after the body of its response.
    ///
    /// ```
    /// use cliq_api::{Cliq, auth::StaticToken};
    ///
    /// let cliq = Cliq::builder()
    ///     .auth(StaticToken::new("1000.token"))
    ///     .on_exchange(|exchange| {
    ///         for body in [exchange.request_body(), exchange.response_body()].into_iter().flatten() {
    ///             eprintln!("{body}");
    ///         }
    ///     })
    ///     .exchange_bodies(4096)
    ///     .build()?;
    /// # Ok::<(), cliq_api::Error>(())
    /// ```
    pub fn exchange_bodies(mut self, limit: usize) -> Self {
        self.exchange_bodies = Some(limit);
        self
    }

    /// Validates the settings and builds the client. Nothing is sent.
    pub fn build(mut self) -> Result<Cliq, Error> {
        let auth = self.auth.take().ok_or_else(|| {
            Error::input(
                "the client has no credentials",
                "set a `RefreshToken`, a `StaticToken` or another token source with `auth`",
            )
        })?;
        self.with_credentials(Credentials::Tokens(auth))
    }

    /// Builds a client whose requests have a key in their query instead of an access token.
    /// `identity` identifies the key for the rate limiter.
    pub(crate) fn build_keyed(self, identity: String) -> Result<Cliq, Error> {
        self.with_credentials(Credentials::Key(identity))
    }

    /// Builds a client whose requests are authorized by their URL alone. `identity` identifies the
    /// client for the rate limiter.
    #[cfg(feature = "incoming")]
    pub(crate) fn build_for_urls(self, identity: String) -> Result<Cliq, Error> {
        self.with_credentials(Credentials::Url(identity))
    }

    fn with_credentials(self, credentials: Credentials) -> Result<Cliq, Error> {
        let base = self.base_url.as_deref().unwrap_or(self.data_center.cliq());
        let mut root = server::root("base URL", base, "https://cliq.zoho.eu")?;
        if let Some(network) = &self.network {
            root.set_path(&network_path(root.path(), network)?);
        }
        let accounts = self.accounts_url.as_deref().unwrap_or(self.data_center.accounts());
        let accounts = server::root("accounts URL", accounts, "https://accounts.zoho.eu")?;
        let http = if let Some(http) = self.http {
            http
        } else {
            tls::require(&root, transport::HAS_TLS)?;
            let plain = root.scheme() == "http" || accounts.scheme() == "http";
            http_client(self.user_agent.as_deref(), self.connect_timeout, plain)?
        };
        // Rate limits only use durations, which changes of the system clock must not affect.
        let steady = || -> Arc<dyn Clock> { Arc::new(SteadyClock::default()) };
        let steady = self.clock.clone().unwrap_or_else(steady);
        let clock = self.clock.unwrap_or_else(|| Arc::new(SystemClock));
        let origin = root.origin().ascii_serialization();
        let store = self.store.or(self.default_store);
        let limiter = Limiter::new(
            self.limits,
            self.shared_limits.or_else(|| store.clone().map(SharedLimits::in_store)),
            &(self.operations)(),
            credentials.identity(),
            &origin,
            Arc::clone(&clock),
            steady,
        )?;
        let settings = Settings {
            root,
            credentials,
            auth_scheme: self.auth_scheme,
            auth: AuthContext::with(http, accounts, clock).store(store),
            timeout: self.timeout,
            bounds: self.bounds,
            limiter,
            retry: self.retry,
            strict_responses: self.strict_responses,
            on_correction: self.on_correction,
            on_wait: self.on_wait,
            on_exchange: self.on_exchange,
            exchange_bodies: self.exchange_bodies,
        };
        Ok(Cliq::new(Context::new(settings)))
    }
}

/// The operations that rate limit settings can name.
fn operations() -> Vec<&'static [&'static Operation]> {
    #[cfg(feature = "messages")]
    let beside = [crate::webhook::OPERATIONS];
    #[cfg(not(feature = "messages"))]
    let beside: [&[&Operation]; 0] = [];
    OPERATIONS.iter().copied().chain(beside).collect()
}

pub(super) fn network_path(path: &str, network: &str) -> Result<String, Error> {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    if network.is_empty() || network.starts_with('.') || !network.chars().all(plain) {
        return Err(Error::input(
            format!("`{network}` is not the name of a network"),
            "use its unique name or id, as in the URL of the browser",
        ));
    }
    Ok(format!("{}/network/{network}", path.trim_end_matches('/')))
}

fn http_client(
    user_agent: Option<&str>,
    connect: Duration,
    plain: bool,
) -> Result<reqwest::Client, Error> {
    const OWN: &str = concat!("cliq-api/", env!("CARGO_PKG_VERSION"));
    let agent = user_agent.map_or_else(|| OWN.to_owned(), |agent| format!("{agent} {OWN}"));
    let builder = transport::http_client(plain)?.user_agent(agent).connect_timeout(connect);
    builder.build().map_err(|error| {
        Error::input(
            format!("the HTTP client cannot be built: {error}"),
            "check the user agent and the TLS feature",
        )
    })
}
