//! A running sandbox.

use crate::endpoint::Endpoint;
use crate::fault::Fault;
use crate::incoming::{IncomingError, IncomingEvents, PublicKey, SigningKey, Target};
use crate::quirks::Planted;
use crate::recorder::ReceivedRequest;
use crate::service::Service;
use std::sync::Arc;
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// A running sandbox. It stops when it is dropped.
#[derive(Debug)]
pub struct Sandbox {
    url: String,
    client: (String, String),
    refresh_token: String,
    service: Arc<Service>,
    stop: watch::Sender<bool>,
    server: JoinHandle<()>,
}

impl Sandbox {
    pub(super) fn new(
        url: String,
        service: Arc<Service>,
        stop: watch::Sender<bool>,
        server: JoinHandle<()>,
    ) -> Self {
        let grant = service.grant(None, every_scope(service.endpoints));
        let mut inner = service.lock();
        let (id, secret) = inner.accounts.client();
        let client = (id.to_owned(), secret.to_owned());
        let refresh_token = inner.accounts.issue_refresh(grant);
        drop(inner);
        Self { url, client, refresh_token, service, stop, server }
    }

    /// Root of both the API and the accounts server, such as `http://127.0.0.1:8123`.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Id of the OAuth client.
    #[must_use]
    pub fn client_id(&self) -> &str {
        &self.client.0
    }

    /// Secret of the OAuth client.
    #[must_use]
    pub fn client_secret(&self) -> &str {
        &self.client.1
    }

    /// A refresh token of the first user, with every scope.
    #[must_use]
    pub fn refresh_token(&self) -> &str {
        &self.refresh_token
    }

    /// A new access token of the first user. It lives for an hour of the sandbox's clock.
    #[must_use]
    pub fn issue_token(&self, scopes: impl IntoIterator<Item = impl AsRef<str>>) -> String {
        self.issue(None, scopes)
    }

    /// A new access token of another user, by id; rate limits are counted per user. If no user
    /// has this id, the token belongs to the first user.
    #[must_use]
    pub fn issue_token_of(
        &self,
        user_id: &str,
        scopes: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> String {
        self.issue(Some(user_id), scopes)
    }

    fn issue(
        &self,
        user: Option<&str>,
        scopes: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> String {
        let grant = self.service.grant(user, scopes);
        let now = self.service.clock.now();
        self.service.lock().accounts.issue_access(grant, now)
    }

    /// A new refresh token of the first user, for the ready-made client.
    #[must_use]
    pub fn issue_refresh_token(&self, scopes: impl IntoIterator<Item = impl AsRef<str>>) -> String {
        let grant = self.service.grant(None, scopes);
        self.service.lock().accounts.issue_refresh(grant)
    }

    /// A new webhook token (`zapikey`) of the first user. It does not expire.
    #[must_use]
    pub fn issue_webhook_token(&self) -> String {
        self.issue_webhook_token_of("")
    }

    /// A new webhook token of another user, by id; rate limits are counted per user, together with
    /// those of access tokens. If no user has this id, the token belongs to the first user.
    #[must_use]
    pub fn issue_webhook_token_of(&self, user_id: &str) -> String {
        let user = self.service.grant(Some(user_id), [""; 0]).user;
        self.service.lock().keys.issue(&user)
    }

    /// Revokes a webhook token.
    pub fn revoke_webhook_token(&self, zapikey: &str) {
        self.service.lock().keys.revoke(zapikey);
    }

    /// The URL of a webhook as the service shows it, with a new webhook token of the first user. `path`
    /// follows `/api/v2`, such as `/channelsbyname/general/message`.
    #[must_use]
    pub fn webhook_url(&self, path: &str) -> String {
        format!("{}/api/v2{path}?zapikey={}", self.url, self.issue_webhook_token())
    }

    /// A new authorization code of the first user, as the API console creates it for a self client.
    #[must_use]
    pub fn issue_code(&self, scopes: impl IntoIterator<Item = impl AsRef<str>>) -> String {
        let grant = self.service.grant(None, scopes);
        let now = self.service.clock.now();
        self.service.lock().accounts.issue_code(grant, now)
    }

    /// Sets whether the user declines consent from now on, in the browser and on other devices.
    /// Default: the user consents to everything.
    pub fn decline_consent(&self, decline: bool) {
        self.service.lock().accounts.set_declines(decline);
    }

    /// Accepts or declines the code of a device, as the user does. Returns whether the code exists. Opening
    /// the page of the code accepts it too.
    #[must_use = "there may be no such code"]
    pub fn enter_device_code(&self, user_code: &str, accept: bool) -> bool {
        self.service.lock().accounts.decide_device(user_code, accept)
    }

    /// Makes every access token expire now. Refresh tokens stay valid.
    pub fn expire_tokens(&self) {
        self.service.lock().accounts.expire_access();
    }

    /// Every scope that an operation asks for.
    #[must_use]
    pub fn scopes(&self) -> Vec<&'static str> {
        every_scope(self.service.endpoints)
    }

    /// The requests received so far, oldest first. Their number and size are limited: the oldest are removed.
    #[must_use]
    pub fn requests(&self) -> Vec<ReceivedRequest> {
        self.service.lock().recorder.requests()
    }

    /// Removes the recorded requests. The counts of executions stay.
    pub fn clear_requests(&self) {
        self.service.lock().recorder.clear();
    }

    /// How often an operation was executed, whether or not the caller received the response.
    #[must_use]
    pub fn executions(&self, operation: &str) -> usize {
        self.service.lock().recorder.executions(operation)
    }

    /// Makes the next request to any operation fail. Each further call adds a fault for the request after
    /// it. Token requests are not affected: use [`fail`](Self::fail) with `oauth_token` for them.
    pub fn fail_next(&self, fault: Fault) {
        self.service.lock().faults.push_next(fault);
    }

    /// Makes the next `times` requests to an operation fail. It also accepts `oauth_token`, `oauth_authorize`, `oauth_revoke`, `oauth_device_code` and `oauth_device_token`.
    pub fn fail(&self, operation: &str, fault: Fault, times: usize) {
        self.service.lock().faults.plan(operation, fault, times);
    }

    /// How often a rate limit was exceeded, over all operations and users. Further requests during a
    /// lockout do not count.
    #[must_use]
    pub fn lockouts(&self) -> usize {
        self.service.lock().throttle.lockouts()
    }

    /// The deviations in the responses so far, without duplicates, sorted by operation and path.
    #[must_use]
    pub fn planted(&self) -> Vec<Planted> {
        self.service.lock().plants.all()
    }

    /// Removes the recorded deviations.
    pub fn clear_planted(&self) {
        self.service.lock().plants.clear();
    }

    /// Sends events to the handler of a bot at a URL on loopback, such as `http://127.0.0.1:8080/cliq`, as
    /// the service does.
    ///
    /// The first call in a process generates the key that signs them, which takes a moment.
    pub fn incoming(&self, url: &str) -> Result<IncomingEvents, IncomingError> {
        self.incoming_at(Target::read(url, false)?)
    }

    /// As [`incoming`](Self::incoming), but the URL may be that of any host. Use it only for a host that
    /// may receive the invented events, such as another container.
    pub fn incoming_to_any_host(&self, url: &str) -> Result<IncomingEvents, IncomingError> {
        self.incoming_at(Target::read(url, true)?)
    }

    /// Sends events to a bot of version 3 with the execution type `webhook`, at its `execution_url`, which
    /// has to be on loopback. The bot is named by its unique name. Its permissions are not applied; see
    /// [`IncomingEvents::without`].
    pub fn incoming_of_bot(&self, unique_name: &str) -> Result<IncomingEvents, IncomingError> {
        let url = {
            let inner = self.service.lock();
            let bot = inner.state.bot(unique_name);
            let definition = bot.map(|bot| &bot.definition).filter(|known| known.is_webhook());
            definition.map(|definition| definition.text("execution_url").to_owned())
        };
        let url = url.ok_or_else(|| {
            IncomingError::impossible(format!(
                "the sandbox has no bot `{unique_name}` with the execution type `webhook`; create it first"
            ))
        })?;
        Ok(self.incoming(&url)?.bot(unique_name))
    }

    fn incoming_at(&self, target: Target) -> Result<IncomingEvents, IncomingError> {
        let key = SigningKey::shared()?;
        Ok(IncomingEvents::new(Arc::clone(&self.service), self.url.clone(), target, key))
    }

    /// The public key that verifies the signatures of [events](Self::incoming). All sandboxes of a process
    /// have the same key, which the first call generates.
    pub fn public_key(&self) -> Result<PublicKey, IncomingError> {
        Ok(SigningKey::shared()?.public().clone())
    }

    /// Stops the sandbox, closes all connections, and waits until the port is free.
    pub async fn shutdown(mut self) {
        self.stop.send_replace(true);
        // It ends by itself, without a panic to pass on.
        let _ = (&mut self.server).await;
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.stop.send_replace(true);
    }
}

/// Every scope that an operation asks for, once.
fn every_scope(endpoints: &'static [Endpoint]) -> Vec<&'static str> {
    let mut scopes: Vec<_> =
        endpoints.iter().flat_map(Endpoint::every_scope).map(String::as_str).collect();
    scopes.sort_unstable();
    scopes.dedup();
    scopes
}
