//! The webhook builder.

use super::url::{APPKEY, KEY, Parts, secret};
use super::{Address, Target, Webhook};
use crate::auth::{Secret, digest};
use crate::client::CliqBuilder;
use crate::clock::Clock;
use crate::limit::{Limits, SharedLimits};
use crate::observe::{Exchange, Wait};
use crate::retry::RetryPolicy;
use crate::store::Store;
use crate::types::BotName;
use crate::{Cliq, Correction, DataCenter, Error, Operation};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

impl Webhook {
    /// Creates a webhook from a URL as Cliq shows it, with its `zapikey`, and the default settings.
    /// Errors never quote the URL.
    ///
    /// | target | path after the host and an optional `/company/<id>` or `/network/<name>` |
    /// |---|---|
    /// | channel | `/api/v2/channelsbyname/<unique name>/message`, `/api/v2/channels/<id>/message` |
    /// | bot | `/api/v2/bots/<unique name>/message` |
    /// | chat, user | `/api/v2/chats/<id>/message`, `/api/v2/buddies/<id or e-mail>/message` |
    /// | handler | `/api/v2/bots/<unique name>/incoming`, `/api/v2/applications/<id>/incoming` |
    ///
    /// Besides `zapikey`, the URL may have `bot_unique_name` (channels and chats), `mark_as_read`
    /// (channels) and `appkey` (bots and extensions). Other parameters are passed to a handler, and
    /// rejected otherwise.
    pub fn new(url: impl Into<String>) -> Result<Self, Error> {
        Self::builder().url(url).build()
    }

    /// Returns a builder, for other settings.
    pub fn builder() -> WebhookBuilder {
        WebhookBuilder::default()
    }
}

/// A builder for [`Webhook`], from a [`url`](Self::url), or from a [`target`](Self::target) and its
/// location. The settings of the transport are those of [`CliqBuilder`].
///
/// ```
/// use cliq_api::DataCenter;
/// use cliq_api::limit::{Limits, Policy};
/// use cliq_api::webhook::{Target, Webhook};
///
/// let webhook = Webhook::builder()
///     .data_center(DataCenter::Eu)
///     .company("60001234")
///     .target(Target::ChannelByName("builds".into()))
///     .zapikey("1001.k3y")
///     .limits(Limits::new().policy(Policy::FailFast))
///     .build()?;
/// assert_eq!(webhook.operation().id, "messages_post_to_channel_by_name");
/// # Ok::<(), cliq_api::Error>(())
/// ```
#[must_use = "a builder does nothing until `build` is called"]
pub struct WebhookBuilder {
    url: Option<String>,
    data_center: Option<DataCenter>,
    base_url: Option<String>,
    company: Option<String>,
    network: Option<String>,
    target: Option<Target>,
    key: Option<Secret>,
    appkey: Option<Secret>,
    bot: Option<BotName>,
    transport: CliqBuilder,
}

impl Default for WebhookBuilder {
    fn default() -> Self {
        Self {
            url: None,
            data_center: None,
            base_url: None,
            company: None,
            network: None,
            target: None,
            key: None,
            appkey: None,
            bot: None,
            transport: Cliq::builder(),
        }
    }
}

/// Omits what may contain a key.
impl fmt::Debug for WebhookBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookBuilder")
            .field("data_center", &self.data_center)
            .field("target", &self.target)
            .finish_non_exhaustive()
    }
}

impl WebhookBuilder {
    /// Sets the URL as Cliq shows it; see [`Webhook::new`]. It replaces [`target`](Self::target),
    /// data center, base URL, company and network. Keys can be omitted from it and set here.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets the target.
    pub fn target(mut self, target: Target) -> Self {
        self.target = Some(target);
        self
    }

    /// Sets the data center of the account. The default is [`DataCenter::Us`].
    pub fn data_center(mut self, data_center: DataCenter) -> Self {
        self.data_center = Some(data_center);
        self
    }

    /// Sets another root URL than that of the data center. Plain `http` is accepted for loopback
    /// addresses only.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Sets the id of the organization, as in `/company/<id>` in URLs that Cliq shows.
    pub fn company(mut self, id: impl Into<String>) -> Self {
        self.company = Some(id.into());
        self
    }

    /// Sets a network (an external organization), by its unique name or id.
    pub fn network(mut self, name: impl Into<String>) -> Self {
        self.network = Some(name.into());
        self
    }

    /// Sets the webhook token, instead of one in the URL.
    pub fn zapikey(mut self, key: impl Into<Secret>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets the key of the extension that a bot belongs to, instead of one in the URL. It is
    /// required by [`Target::Application`].
    pub fn appkey(mut self, key: impl Into<Secret>) -> Self {
        self.appkey = Some(key.into());
        self
    }

    /// Sets the bot that posts, for channels and chats, instead of one in the URL.
    /// [`Post::bot_unique_name`](super::Post::bot_unique_name) overrides it.
    pub fn bot_unique_name(mut self, bot: impl Into<BotName>) -> Self {
        self.bot = Some(bot.into());
        self
    }

    /// Validates the settings and builds the webhook. Nothing is sent.
    pub fn build(self) -> Result<Webhook, Error> {
        let parts = self.parts()?;
        let given =
            |key: Option<Secret>, name: &str| key.map(|key| secret(name, key.expose())).transpose();
        let key = given(self.key, KEY)?.or(parts.key).ok_or_else(|| {
            Error::input(
                "the webhook has no `zapikey`",
                "copy the URL with its `zapikey`, set one with `zapikey`, or post with a `Cliq` client",
            )
        })?;
        let appkey = given(self.appkey, APPKEY)?.or(parts.appkey);
        let target = parts.target;
        match (&target, &appkey) {
            (Target::Application(_), None) => {
                return Err(Error::input(
                    "the webhook of an extension has no `appkey`",
                    "copy the URL with its `appkey`, or set one with `appkey`",
                ));
            }
            (target, Some(_)) if !target.takes_appkey() => {
                return Err(Error::input(
                    format!("`appkey` is set, which {} does not accept", target.noun()),
                    "set it for bots and extensions only",
                ));
            }
            _ => {}
        }
        let bot = self.bot.or(parts.bot);
        super::post::check_bot(&target, bot.as_ref())?;
        let (parameters, mark_as_read) = (parts.parameters, parts.mark_as_read);
        super::deliver::check(&parameters)?;
        let transport = self.transport.base_url(parts.root.as_str());
        let cliq = transport.build_keyed(digest("webhook token", [key.expose()]))?;
        let address = Address { target, key, appkey, bot, mark_as_read, parameters };
        Ok(Webhook { cliq, address: Arc::new(address) })
    }

    /// The parts of the URL, or the corresponding settings.
    fn parts(&self) -> Result<Parts, Error> {
        let elsewhere = self.data_center.is_some()
            || self.base_url.is_some()
            || self.company.is_some()
            || self.network.is_some()
            || self.target.is_some();
        match (&self.url, &self.target) {
            (Some(_), _) if elsewhere => Err(Error::input(
                "the webhook has both a `url` and parts of one",
                "remove `target`, `data_center`, `base_url`, `company` and `network`",
            )),
            (Some(url), _) => Parts::parse(url),
            (None, None) => Err(Error::input(
                "the webhook has neither a `url` nor a `target`",
                "set the URL that Cliq shows with `url`, or a `Target` with `target`",
            )),
            (None, Some(target)) => {
                target.check()?;
                let base = self.data_center.unwrap_or_default().cliq();
                let base = self.base_url.as_deref().unwrap_or(base);
                Parts::of(base, &self.front()?, target.clone())
            }
        }
    }

    /// The path between the host and `/api/v2`.
    fn front(&self) -> Result<String, Error> {
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        let mut front = String::new();
        for (kind, name) in [("company", &self.company), ("network", &self.network)] {
            let Some(name) = name else { continue };
            if name.is_empty() || name.starts_with('.') || !name.chars().all(plain) {
                return Err(Error::input(
                    format!("the `{kind}` of the webhook is not an id"),
                    format!("pass what follows `/{kind}/` in the URL that Cliq shows"),
                ));
            }
            front.push_str(&format!("/{kind}/{name}"));
        }
        Ok(front)
    }
}

/// Settings of the transport, as in [`CliqBuilder`].
impl WebhookBuilder {
    /// Sets a custom reqwest client; see [`CliqBuilder::http_client`].
    pub fn http_client(self, http: reqwest::Client) -> Self {
        self.configure(|transport| transport.http_client(http))
    }

    /// Sets the timeout of an attempt; see [`CliqBuilder::timeout`]. The default is one minute.
    pub fn timeout(self, timeout: impl Into<Option<Duration>>) -> Self {
        self.configure(|transport| transport.timeout(timeout))
    }

    /// Sets how long a response may make no progress; see [`CliqBuilder::idle_timeout`]. The
    /// default is one minute.
    pub fn idle_timeout(self, timeout: impl Into<Option<Duration>>) -> Self {
        self.configure(|transport| transport.idle_timeout(timeout))
    }

    /// Sets the maximum size of a response, in bytes; see [`CliqBuilder::max_response_size`]. The
    /// default is 16 MiB.
    pub fn max_response_size(self, bytes: usize) -> Self {
        self.configure(|transport| transport.max_response_size(bytes))
    }

    /// Sets the connect timeout. The default is 15 seconds.
    pub fn connect_timeout(self, timeout: Duration) -> Self {
        self.configure(|transport| transport.connect_timeout(timeout))
    }

    /// Sets the user agent, such as name and version of your program. The crate appends its own.
    pub fn user_agent(self, agent: impl Into<String>) -> Self {
        self.configure(|transport| transport.user_agent(agent))
    }

    /// Sets the retry policy; see [`CliqBuilder::retry`]. By default, there are three attempts, and
    /// only attempts that sent nothing are retried.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        self.configure(|transport| transport.retry(policy))
    }

    /// Sets the clock, for tests.
    pub fn clock(self, clock: impl Clock) -> Self {
        self.configure(|transport| transport.clock(clock))
    }

    /// Sets how rate limits and lockouts are handled. By default, posts wait for a permit.
    pub fn limits(self, limits: Limits) -> Self {
        self.configure(|transport| transport.limits(limits))
    }

    /// Keeps rate limits and lockouts in a store; see [`CliqBuilder::store`].
    pub fn store(self, store: impl Store) -> Self {
        self.configure(|transport| transport.store(store))
    }

    /// Sets the store to use if neither [`store`](Self::store) nor `CLIQ_STORE` sets one; see
    /// [`CliqBuilder::or_store`].
    pub fn or_store(self, default: impl Store) -> Self {
        self.configure(|transport| transport.or_store(default))
    }

    /// Sets the state of the rate limits; see [`CliqBuilder::shared_limits`].
    pub fn shared_limits(self, shared: SharedLimits) -> Self {
        self.configure(|transport| transport.shared_limits(shared))
    }

    /// Sets whether a response that deviates from its document is an error; see
    /// [`CliqBuilder::strict_responses`]. The message is posted in either case. The default is
    /// `false`.
    pub fn strict_responses(self, strict: bool) -> Self {
        self.configure(|transport| transport.strict_responses(strict))
    }

    /// Sets a callback for corrected responses; see [`CliqBuilder::on_correction`].
    pub fn on_correction(
        self,
        report: impl Fn(&Operation, &[Correction]) + Send + Sync + 'static,
    ) -> Self {
        self.configure(|transport| transport.on_correction(report))
    }

    /// Sets a callback for waits of one second or more; see [`CliqBuilder::on_wait`].
    pub fn on_wait(self, report: impl Fn(&Wait) + Send + Sync + 'static) -> Self {
        self.configure(|transport| transport.on_wait(report))
    }

    /// Sets a callback for each request with the head of its response; see
    /// [`CliqBuilder::on_exchange`].
    pub fn on_exchange(self, report: impl Fn(&Exchange) + Send + Sync + 'static) -> Self {
        self.configure(|transport| transport.on_exchange(report))
    }

    /// Adds bodies to what [`on_exchange`](Self::on_exchange) receives; see
    /// [`CliqBuilder::exchange_bodies`].
    pub fn exchange_bodies(self, limit: usize) -> Self {
        self.configure(|transport| transport.exchange_bodies(limit))
    }

    fn configure(mut self, change: impl FnOnce(CliqBuilder) -> CliqBuilder) -> Self {
        self.transport = change(self.transport);
        self
    }
}
