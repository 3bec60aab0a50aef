//! Settings of a client, checked before anything is sent.

use super::Cliq;
use crate::auth::{AuthContext, TokenSource};
use crate::clock::{Clock, SteadyClock, SystemClock};
use crate::generated::OPERATIONS;
use crate::limit::{Limiter, Limits, SharedLimits};
use crate::retry::RetryPolicy;
use crate::{Correction, DataCenter, Error, Operation};
use cliq_runtime::context::{AuthScheme, Context, Credentials, OnCorrection, Settings};
use cliq_runtime::server;
use cliq_runtime::transport::{self, Bounds};
use std::sync::Arc;
use std::time::Duration;

/// How long an attempt may take, from sending to the last byte; downloads are not bounded.
const TIMEOUT: Duration = Duration::from_secs(60);
/// How long a connection may take.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(15);

/// Builds a [`Cliq`].
#[must_use = "a builder does nothing until `build`"]
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
    shared_limits: Option<SharedLimits>,
    retry: RetryPolicy,
    strict_responses: bool,
    on_correction: Option<OnCorrection>,
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
            shared_limits: None,
            retry: RetryPolicy::default(),
            strict_responses: false,
            on_correction: None,
        }
    }
}

impl CliqBuilder {
    /// The data center that holds the account: the one in the browser's address. Default:
    /// [`DataCenter::Us`].
    pub fn data_center(mut self, data_center: DataCenter) -> Self {
        self.data_center = data_center;
        self
    }

    /// Another root in place of the data center's, such as `https://cliq.zoho.ae`. Plain `http` is
    /// taken only on loopback.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Another accounts server in place of the data center's. Plain `http` is taken only on
    /// loopback.
    pub fn accounts_url(mut self, url: impl Into<String>) -> Self {
        self.accounts_url = Some(url.into());
        self
    }

    /// Works inside a network (an external organization), by its unique name or id.
    pub fn network(mut self, name: impl Into<String>) -> Self {
        self.network = Some(name.into());
        self
    }

    /// Where access tokens come from: [`RefreshToken`](crate::auth::RefreshToken),
    /// [`StaticToken`](crate::auth::StaticToken) or a [`TokenSource`] of your own.
    pub fn auth(mut self, auth: impl TokenSource) -> Self {
        self.auth = Some(Arc::new(auth));
        self
    }

    /// Word in front of the token in the `Authorization` header. Default: `Zoho-oauthtoken`.
    pub fn auth_scheme(mut self, scheme: AuthScheme) -> Self {
        self.auth_scheme = scheme;
        self
    }

    /// A reqwest client of your own, for proxies, certificates and the like. Connect timeout, user
    /// agent and proxies are then its own.
    ///
    /// By default, the client takes its proxies from the environment (`HTTPS_PROXY`, `ALL_PROXY`,
    /// `NO_PROXY`). With a base URL or an accounts URL of plain `http` it uses none, as a proxy would
    /// read the access token.
    ///
    /// Build it with `redirect(reqwest::redirect::Policy::none())` and `referer(false)`: the transport
    /// follows redirects where that is safe, and counts them. If the client follows one by itself,
    /// the call fails with [`ErrorKind::Redirect`](crate::ErrorKind::Redirect). With limits, keep its
    /// connect timeout short.
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// How long one attempt may take, from sending to the last byte; `None` for no bound. Uploads,
    /// downloads and exports are not bounded. What bounds a call with all its attempts and pauses is
    /// [`CallOptions::deadline`](crate::retry::CallOptions::deadline). Default: a minute.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.timeout = timeout.into();
        self
    }

    /// How long a response, or the body of an upload, a download or an export, may make no progress;
    /// `None` for no bound. A body makes progress with each KiB. Default: a minute.
    pub fn idle_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.bounds.idle = timeout.into();
        self
    }

    /// The maximum size of a JSON response, in bytes after decompression. A larger one is an error of
    /// the kind [`Transport`](crate::ErrorKind::Transport). Default: 16 MiB.
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.bounds.response = bytes;
        self
    }

    /// The maximum size of a download, or of one page of an export, in bytes. Default: 4 GiB.
    pub fn max_download_size(mut self, bytes: u64) -> Self {
        self.bounds.download = bytes;
        self
    }

    /// How long connecting may take. Default: 15 s.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Your program's name and version; this crate's are added behind it.
    pub fn user_agent(mut self, agent: impl Into<String>) -> Self {
        self.user_agent = Some(agent.into());
        self
    }

    /// How failed attempts are followed by others; [`RetryPolicy::none`] for one attempt. Single calls
    /// can have [another policy](Cliq::with). Default: three attempts, as [`RetryPolicy`] says.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// The clock, for tests. Clients share limits and tokens with those of the same clock only: see
    /// [`Clock::identity`].
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// How the client complies with rate limits and lockouts. Default: calls wait for a permit.
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// The state of the rate limits, to share it with some clients only, or with other processes.
    /// Default: all clients of the process with the same credentials and data center
    /// [share their state](Limits#sharing).
    pub fn shared_limits(mut self, shared: SharedLimits) -> Self {
        self.shared_limits = Some(shared);
        self
    }

    /// Whether a response that deviates from its document is an error, in place of a value with
    /// [corrections](crate::Response::corrections). The call was executed all the same. Default: `false`.
    pub fn strict_responses(mut self, strict: bool) -> Self {
        self.strict_responses = strict;
        self
    }

    /// Calls `report` with the operation and what was corrected, for each response that deviates from
    /// its document. It runs within the call and should return soon.
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

    /// Checks the settings and makes the client. Nothing is sent.
    pub fn build(mut self) -> Result<Cliq, Error> {
        let auth = self.auth.take().ok_or_else(|| {
            Error::input(
                "the client has no credentials",
                "pass a `RefreshToken`, a `StaticToken` or another token source to `auth`",
            )
        })?;
        self.with_credentials(Credentials::Tokens(auth))
    }

    /// Makes a client whose requests carry a key in their query, and no access token. `identity`
    /// names the key for the limiter.
    pub(crate) fn build_keyed(self, identity: String) -> Result<Cliq, Error> {
        self.with_credentials(Credentials::Key(identity))
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
            let plain = root.scheme() == "http" || accounts.scheme() == "http";
            http_client(self.user_agent.as_deref(), self.connect_timeout, plain)?
        };
        // Of the limits only the time between requests counts: nobody should set it back or forth.
        let steady = || -> Arc<dyn Clock> { Arc::new(SteadyClock::default()) };
        let steady = self.clock.clone().unwrap_or_else(steady);
        let clock = self.clock.unwrap_or_else(|| Arc::new(SystemClock));
        let origin = root.origin().ascii_serialization();
        let limiter = Limiter::new(
            self.limits,
            self.shared_limits,
            &operations(),
            credentials.identity(),
            &origin,
            Arc::clone(&clock),
            steady,
        )?;
        let settings = Settings {
            root,
            credentials,
            auth_scheme: self.auth_scheme,
            auth: AuthContext::with(http, accounts, clock),
            timeout: self.timeout,
            bounds: self.bounds,
            limiter,
            retry: self.retry,
            strict_responses: self.strict_responses,
            on_correction: self.on_correction,
        };
        Ok(Cliq::new(Context::new(settings)))
    }
}

/// The operations that settings of rate limits may name.
fn operations() -> Vec<&'static [&'static Operation]> {
    #[cfg(feature = "messages")]
    let beside = [crate::webhook::OPERATIONS];
    #[cfg(not(feature = "messages"))]
    let beside: [&[&Operation]; 0] = [];
    OPERATIONS.iter().copied().chain(beside).collect()
}

fn network_path(path: &str, network: &str) -> Result<String, Error> {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    if network.is_empty() || network.starts_with('.') || !network.chars().all(plain) {
        return Err(Error::input(
            format!("`{network}` is not the name of a network"),
            "use its unique name or id, as the address in the browser shows it",
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
    let builder = transport::http_client(plain).user_agent(agent).connect_timeout(connect);
    builder.build().map_err(|error| {
        Error::input(
            format!("the HTTP client cannot be made: {error}"),
            "check the user agent and the TLS feature",
        )
    })
}
