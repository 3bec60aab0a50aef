//! Login in a browser on this machine.

mod connection;
mod listener;
mod page;
mod redirect_uri;
mod request;

use super::outcome::AccountsServer;
use super::{LoggedIn, Login, failure, random};
use crate::Error;
use crate::auth::code_exchange;
use crate::auth::{AuthContext, Authorization, Callback, CodeExchange, Secret};
use listener::Listener;
use page::ClosingPage;
use redirect_uri::RedirectUri;
use reqwest::Url;
use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

/// Shows the consent page to the user.
type Opener = Arc<dyn Fn(&str) -> io::Result<()> + Send + Sync>;

/// How long the user may take.
const TIMEOUT: Duration = Duration::from_secs(300);

/// A login in a browser on this machine, from [`Login::browser`].
///
/// ```no_run
/// # extern crate cliq_runtime as cliq_api;
/// use cliq_api::auth::login::{Login, open_browser};
/// # async fn example(login: Login) -> Result<(), cliq_api::Error> {
/// let user = login
///     .browser()
///     .redirect_uri("http://localhost:51821/callback") // As registered in the API console.
///     .program("example-cli")
///     .opener(|url| {
///         eprintln!("If no browser opens, visit {url}");
///         open_browser(url)
///     })
///     .run()
///     .await?;
/// # let _ = user;
/// # Ok(()) }
/// ```
#[derive(Clone)]
#[must_use = "a login does nothing until it is run"]
pub struct BrowserLogin {
    login: Login,
    redirect_uri: String,
    timeout: Duration,
    consent: bool,
    pkce: bool,
    program: Option<String>,
    opener: Opener,
}

impl Login {
    /// Starts a login in a browser on this machine.
    pub fn browser(self) -> BrowserLogin {
        BrowserLogin::new(self)
    }
}

impl BrowserLogin {
    /// The default redirect URI.
    pub const REDIRECT_URI: &'static str = "http://localhost:8484/callback";

    fn new(login: Login) -> Self {
        Self {
            login,
            redirect_uri: Self::REDIRECT_URI.to_owned(),
            timeout: TIMEOUT,
            consent: true,
            pkce: false,
            program: None,
            opener: Arc::new(open_browser),
        }
    }

    /// Sets the redirect URI, exactly as registered in the API console: `http`, a loopback host, a port
    /// and a path. The listener binds the address of the host (`127.0.0.1` for `localhost`) and the
    /// port. Port 0 stands for any free port, for clients that the service allows any port.
    pub fn redirect_uri(mut self, uri: impl Into<String>) -> Self {
        self.redirect_uri = uri.into();
        self
    }

    /// Sets how long the user may take. The default is five minutes.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets whether the user is asked for consent again after having consented before. Otherwise the
    /// response then has no refresh token. The default is `true`.
    pub fn consent(mut self, consent: bool) -> Self {
        self.consent = consent;
        self
    }

    /// Sets whether to use PKCE with the method `S256`. The documentation requires it of clients of the
    /// types for mobile and desktop applications, and mentions it for no other type. The default is
    /// `false`.
    pub fn pkce(mut self, pkce: bool) -> Self {
        self.pkce = pkce;
        self
    }

    /// Sets the name of the program, for the closing page.
    pub fn program(mut self, name: impl Into<String>) -> Self {
        self.program = Some(name.into());
        self
    }

    /// Sets how the consent page is shown to the user. The function receives its URL, which contains
    /// the state of the login: do not log it. The default is [`open_browser`].
    pub fn opener(mut self, open: impl Fn(&str) -> io::Result<()> + Send + Sync + 'static) -> Self {
        self.opener = Arc::new(open);
        self
    }

    /// Starts the listener, opens the browser, waits for the redirect, and exchanges its code.
    pub async fn run(self) -> Result<LoggedIn, Error> {
        let open = Arc::clone(&self.opener);
        let pending = self.start().await?;
        let url = pending.url.to_string();
        let opened = tokio::task::spawn_blocking(move || open(&url)).await;
        opened.map_err(io::Error::other).flatten().map_err(|error| {
            let remedy = "show the URL of `BrowserLogin::start` instead";
            Error::io_with("cannot open a browser", error, remedy)
        })?;
        pending.wait().await
    }

    /// Starts the listener without opening a browser. Show [`PendingLogin::url`] to the user.
    pub async fn start(self) -> Result<PendingLogin, Error> {
        self.login.check_scopes()?;
        let context = self.login.context()?;
        let redirect_uri = RedirectUri::parse(&self.redirect_uri)?;
        let listener = Listener::bind(redirect_uri).await?;
        let redirect_uri = listener.redirect_uri().to_owned();
        let state = random::secret()?;
        let mut authorization = Authorization::new(&self.login.client_id, &redirect_uri)
            .accounts_url(self.login.accounts())
            .scopes(&self.login.scopes)
            .state(state.expose());
        if self.consent {
            authorization = authorization.consent();
        }
        let login = &self.login;
        let mut exchange = CodeExchange::new(&login.client_id, login.client_secret.expose())
            .redirect_uri(redirect_uri);
        if self.pkce {
            let verifier = random::secret()?;
            authorization = authorization.code_challenge(random::challenge(&verifier));
            exchange = exchange.code_verifier(verifier);
        }
        let url = authorization.url()?;
        Ok(PendingLogin { browser: self, context, listener, state, exchange, url })
    }
}

impl fmt::Debug for BrowserLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BrowserLogin")
            .field("login", &self.login)
            .field("redirect_uri", &self.redirect_uri)
            .field("timeout", &self.timeout)
            .field("consent", &self.consent)
            .field("pkce", &self.pkce)
            .finish_non_exhaustive()
    }
}

/// A login whose listener waits for the redirect. Dropping it closes the listener.
#[must_use = "a pending login does nothing until `wait` is awaited"]
pub struct PendingLogin {
    browser: BrowserLogin,
    context: AuthContext,
    listener: Listener,
    state: Secret,
    exchange: CodeExchange,
    url: Url,
}

impl PendingLogin {
    /// Returns the URL of the consent page. It contains the state of the login: do not log it.
    #[must_use]
    pub fn url(&self) -> &str {
        self.url.as_str()
    }

    /// Returns the redirect URI, with the port that the listener has.
    #[must_use]
    pub fn redirect_uri(&self) -> &str {
        self.listener.redirect_uri()
    }

    /// Waits for the redirect, and exchanges its code. The browser shows a page that says whether the
    /// login succeeded.
    pub async fn wait(self) -> Result<LoggedIn, Error> {
        let Self { browser, context, listener, state, exchange, url: _ } = self;
        let clock = Arc::clone(&context.clock);
        let (callback, answer) = listener.redirect(&state, &clock, browser.timeout).await?;
        let result = complete(&browser.login, &context, &exchange, &callback, &state).await;
        let page = match &result {
            Ok(_) => ClosingPage::succeeded(browser.program.as_deref()),
            Err(error) => ClosingPage::failed(browser.program.as_deref(), &error.to_string()),
        };
        answer.send(&page, &*clock).await;
        result
    }
}

impl fmt::Debug for PendingLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PendingLogin")
            .field("browser", &self.browser)
            .field("redirect_uri", &self.redirect_uri())
            .finish_non_exhaustive()
    }
}

/// Exchanges the code of the redirect.
async fn complete(
    login: &Login,
    context: &AuthContext,
    exchange: &CodeExchange,
    callback: &Callback,
    state: &Secret,
) -> Result<LoggedIn, Error> {
    if let Some(code) = callback.error() {
        return Err(failure::denied(code));
    }
    let server = AccountsServer::at(code_exchange::server(callback, &context.accounts)?);
    let token = exchange.redeem(context, callback, state.expose()).await?;
    Ok(LoggedIn::new(login, server, token))
}

/// Opens a URL in the default browser of the user, without waiting for it.
pub fn open_browser(url: &str) -> io::Result<()> {
    open::that_detached(url)
}
