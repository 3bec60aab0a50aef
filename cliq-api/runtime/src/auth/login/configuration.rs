//! What all logins have in common.

use crate::auth::{AuthContext, Scopes, Secret};
use crate::clock::{Clock, SystemClock};
use crate::{DataCenter, Error};
use std::sync::Arc;

/// A login of one user: the client, the scopes to request, and where the user's account may be.
///
/// ```no_run
/// # extern crate cliq_runtime as cliq_api;
/// use cliq_api::DataCenter;
/// use cliq_api::auth::login::Login;
/// # async fn example() -> Result<(), cliq_api::Error> {
/// let login = Login::new("1000.CLIENT", "client secret")
///     .data_center(DataCenter::Eu)
///     .scopes(["ZohoCliq.Channels.READ"]);
/// let authorization = login.device().await?;
/// println!("Enter {} at {}", authorization.user_code(), authorization.verification_url());
/// let user = authorization.wait().await?;
/// # let _ = user;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a login does nothing until one of its methods is awaited"]
pub struct Login {
    pub(super) client_id: String,
    pub(super) client_secret: Secret,
    pub(super) scopes: Scopes,
    data_center: DataCenter,
    pub(super) base_url: Option<String>,
    accounts_url: Option<String>,
    pub(super) network: Option<String>,
    http: Option<reqwest::Client>,
    pub(super) clock: Arc<dyn Clock>,
}

impl Login {
    /// Creates a login from the client id and client secret of the API console.
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<Secret>) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            scopes: Scopes::default(),
            data_center: DataCenter::default(),
            base_url: None,
            accounts_url: None,
            network: None,
            http: None,
            clock: Arc::new(SystemClock),
        }
    }

    /// Adds scopes to request. [`Scopes::for_operations`] returns the scopes that operations need.
    pub fn scopes(mut self, scopes: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.scopes.extend(scopes.into_iter().flat_map(|scope| Scopes::parse(scope.as_ref())));
        self
    }

    /// Sets the data center where the client is registered. The default is [`DataCenter::Us`]. If the
    /// client is registered for several data centers, users of all of them can log in.
    pub fn data_center(mut self, data_center: DataCenter) -> Self {
        self.data_center = data_center;
        self
    }

    /// Sets another accounts server, such as that of a sandbox. Plain `http` is accepted for loopback
    /// addresses only.
    pub fn accounts_url(mut self, url: impl Into<String>) -> Self {
        self.accounts_url = Some(url.into());
        self
    }

    /// Sets the root URL of Cliq for the profile, which another accounts server requires.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Sets the network (an external organization) for the profile.
    pub fn network(mut self, name: impl Into<String>) -> Self {
        self.network = Some(name.into());
        self
    }

    /// Sets a custom reqwest client for requests to the accounts server, for example for proxies. It
    /// must not follow redirects.
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// Sets the clock for all waits, for tests.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// The accounts server, with client and clock.
    pub(super) fn context(&self) -> Result<AuthContext, Error> {
        let mut context = AuthContext::new(self.accounts())?;
        if let Some(http) = &self.http {
            context.http = http.clone();
        }
        context.clock = Arc::clone(&self.clock);
        Ok(context)
    }

    /// URL of the accounts server where the login starts.
    pub(super) fn accounts(&self) -> &str {
        self.accounts_url.as_deref().unwrap_or(self.data_center.accounts())
    }

    /// Rejects a login without scopes, which the service does not accept.
    pub(super) fn check_scopes(&self) -> Result<(), Error> {
        if self.scopes.is_empty() {
            return Err(Error::input("the login has no scopes", "set them with `Login::scopes`"));
        }
        Ok(())
    }
}
