//! Settings of a webhook, checked before anything is sent.

use super::url::{APPKEY, KEY, Parts, secret};
use super::{Address, Target, Webhook};
use crate::auth::{Secret, digest};
use crate::client::CliqBuilder;
use crate::clock::Clock;
use crate::limit::{Limits, SharedLimits};
use crate::retry::RetryPolicy;
use crate::types::BotName;
use crate::{Cliq, Correction, DataCenter, Error, Operation};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// Builds a [`Webhook`]: from a [`url`](Self::url), or from a [`target`](Self::target) and where it
/// is. The settings of the transport are those of [`CliqBuilder`].
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
#[must_use = "a builder does nothing until `build`"]
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

/// Without what may have a key.
impl fmt::Debug for WebhookBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookBuilder")
            .field("data_center", &self.data_center)
            .field("target", &self.target)
            .finish_non_exhaustive()
    }
}

impl WebhookBuilder {
    /// The URL as Cliq shows it; see [`Webhook::new`]. It takes the place of
    /// [`target`](Self::target), data center, base URL, company and network. Its keys may be left out
    /// and set here.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// What the webhook reaches.
    pub fn target(mut self, target: Target) -> Self {
        self.target = Some(target);
        self
    }

    /// The data center that holds the account. Default: [`DataCenter::Us`].
    pub fn data_center(mut self, data_center: DataCenter) -> Self {
        self.data_center = Some(data_center);
        self
    }

    /// Another root in place of the data center's. Plain `http` is taken only on loopback.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// The organization, by its id, as `/company/<id>` in URLs that Cliq shows.
    pub fn company(mut self, id: impl Into<String>) -> Self {
        self.company = Some(id.into());
        self
    }

    /// A network (an external organization), by its unique name or id.
    pub fn network(mut self, name: impl Into<String>) -> Self {
        self.network = Some(name.into());
        self
    }

    /// The webhook token, in place of one in the URL.
    pub fn zapikey(mut self, key: impl Into<Secret>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// The key of the extension that a bot belongs to, in place of one in the URL.
    /// [`Target::Application`] needs it.
    pub fn appkey(mut self, key: impl Into<Secret>) -> Self {
        self.appkey = Some(key.into());
        self
    }

    /// Posts as this bot, in place of one in the URL; for channels and chats.
    /// [`Post::bot_unique_name`](super::Post::bot_unique_name) names another one.
    pub fn bot_unique_name(mut self, bot: impl Into<BotName>) -> Self {
        self.bot = Some(bot.into());
        self
    }

    /// Checks the settings. Nothing is sent.
    pub fn build(self) -> Result<Webhook, Error> {
        let parts = self.parts()?;
        let given =
            |key: Option<Secret>, name: &str| key.map(|key| secret(name, key.expose())).transpose();
        let key = given(self.key, KEY)?.or(parts.key).ok_or_else(|| {
            Error::input(
                "the webhook has no `zapikey`",
                "copy the URL with its `zapikey`, pass one to `zapikey`, or post with a `Cliq` client",
            )
        })?;
        let appkey = given(self.appkey, APPKEY)?.or(parts.appkey);
        let target = parts.target;
        match (&target, &appkey) {
            (Target::Application(_), None) => {
                return Err(Error::input(
                    "the webhook of an extension has no `appkey`",
                    "copy the URL with its `appkey`, or pass one to `appkey`",
                ));
            }
            (target, Some(_)) if !target.takes_appkey() => {
                return Err(Error::input(
                    format!("`appkey` is set, which {} does not take", target.noun()),
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

    /// What the URL tells, or the settings in its place.
    fn parts(&self) -> Result<Parts, Error> {
        let elsewhere = self.data_center.is_some()
            || self.base_url.is_some()
            || self.company.is_some()
            || self.network.is_some()
            || self.target.is_some();
        match (&self.url, &self.target) {
            (Some(_), _) if elsewhere => Err(Error::input(
                "the webhook has both a `url` and parts of one",
                "leave out `target`, `data_center`, `base_url`, `company` and `network`",
            )),
            (Some(url), _) => Parts::parse(url),
            (None, None) => Err(Error::input(
                "the webhook has neither a `url` nor a `target`",
                "pass the URL that Cliq shows to `url`, or a `Target` to `target`",
            )),
            (None, Some(target)) => {
                target.check()?;
                let base = self.data_center.unwrap_or_default().cliq();
                let base = self.base_url.as_deref().unwrap_or(base);
                Parts::of(base, &self.front()?, target.clone())
            }
        }
    }

    /// What stands between the host and `/api/v2`.
    fn front(&self) -> Result<String, Error> {
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        let mut front = String::new();
        for (kind, name) in [("company", &self.company), ("network", &self.network)] {
            let Some(name) = name else { continue };
            if name.is_empty() || name.starts_with('.') || !name.chars().all(plain) {
                return Err(Error::input(
                    format!("the `{kind}` of the webhook is no id"),
                    format!("pass what follows `/{kind}/` in the URL that Cliq shows"),
                ));
            }
            front.push_str(&format!("/{kind}/{name}"));
        }
        Ok(front)
    }
}

/// Settings of the transport, which work as those of [`CliqBuilder`] do.
impl WebhookBuilder {
    /// A reqwest client of your own; see [`CliqBuilder::http_client`].
    pub fn http_client(self, http: reqwest::Client) -> Self {
        self.configure(|transport| transport.http_client(http))
    }

    /// How long one attempt may take; see [`CliqBuilder::timeout`]. Default: a minute.
    pub fn timeout(self, timeout: impl Into<Option<Duration>>) -> Self {
        self.configure(|transport| transport.timeout(timeout))
    }

    /// How long a response may make no progress; see [`CliqBuilder::idle_timeout`]. Default: a minute.
    pub fn idle_timeout(self, timeout: impl Into<Option<Duration>>) -> Self {
        self.configure(|transport| transport.idle_timeout(timeout))
    }

    /// The maximum size of a response, in bytes; see [`CliqBuilder::max_response_size`]. Default:
    /// 16 MiB.
    pub fn max_response_size(self, bytes: usize) -> Self {
        self.configure(|transport| transport.max_response_size(bytes))
    }

    /// How long connecting may take. Default: 15 s.
    pub fn connect_timeout(self, timeout: Duration) -> Self {
        self.configure(|transport| transport.connect_timeout(timeout))
    }

    /// Your program's name and version; this crate's are added behind it.
    pub fn user_agent(self, agent: impl Into<String>) -> Self {
        self.configure(|transport| transport.user_agent(agent))
    }

    /// How failed attempts are followed by others; see [`CliqBuilder::retry`]. Default: three attempts,
    /// of which only those count as failed that sent nothing.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        self.configure(|transport| transport.retry(policy))
    }

    /// The clock, for tests.
    pub fn clock(self, clock: impl Clock) -> Self {
        self.configure(|transport| transport.clock(clock))
    }

    /// How posts comply with rate limits and lockouts. Default: they wait for a permit.
    pub fn limits(self, limits: Limits) -> Self {
        self.configure(|transport| transport.limits(limits))
    }

    /// The state of the rate limits; see [`CliqBuilder::shared_limits`].
    pub fn shared_limits(self, shared: SharedLimits) -> Self {
        self.configure(|transport| transport.shared_limits(shared))
    }

    /// Whether a response that deviates from its document is an error; see
    /// [`CliqBuilder::strict_responses`]. The message was posted all the same. Default: `false`.
    pub fn strict_responses(self, strict: bool) -> Self {
        self.configure(|transport| transport.strict_responses(strict))
    }

    /// Calls `report` with the operation and what was corrected; see [`CliqBuilder::on_correction`].
    pub fn on_correction(
        self,
        report: impl Fn(&Operation, &[Correction]) + Send + Sync + 'static,
    ) -> Self {
        self.configure(|transport| transport.on_correction(report))
    }

    fn configure(mut self, change: impl FnOnce(CliqBuilder) -> CliqBuilder) -> Self {
        self.transport = change(self.transport);
        self
    }
}
