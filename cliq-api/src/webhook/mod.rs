//! Posting with a webhook token, without OAuth.
//!
//! A webhook token (`zapikey`) belongs to a user of Cliq and takes the place of an access token. A
//! [`Webhook`] posts to one [`Target`] with it. Requests run through the same transport as the calls
//! of a [`Cliq`]: rate limits, locks and the [store](crate::store) that shares them, retries, deadlines,
//! bounds, redaction and spans.
//!
//! - A `POST` is repeated only if nothing was sent, for lack of a connection. The service cannot tell
//!   a repetition. [`CallOptions::retry_non_idempotent`](crate::retry::CallOptions::retry_non_idempotent) changes that.
//! - Redirects are never followed: the body would go along.
//! - An error of the service, or a web page, is an error under a status of success too.
//! - The key shows nowhere: not in `Debug`, errors, responses or spans.
//!
//! ```
//! use cliq_api::sandbox::Sandbox;
//! use cliq_api::webhook::Webhook;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = Sandbox::start().await?;
//! // As Cliq shows it: https://cliq.zoho.eu/company/<id>/api/v2/channelsbyname/<name>/message?zapikey=<key>
//! let url = sandbox.webhook_url("/channelsbyname/general/message");
//! let webhook = Webhook::new(url)?;
//! webhook.post("Build 12 is green").bot_unique_name("releasebot").await?;
//! # Ok(()) }
//! ```
//!
//! # Rate limits
//!
//! A webhook token is counted by itself, per operation. Webhooks with the same key count together
//! where clients with the same credentials do: see [`Limits`]. The service counts per user, so where a
//! program posts as one user both with OAuth and with webhook tokens, name the user:
//! [`Limits::user`]. The operations are those of
//! [`messages`](crate::messages::operation), and for handlers those of
//! [`webhook::operation`](operation); [`Webhook::operation`] gives the one that is called.

mod builder;
mod deliver;
mod operations;
mod post;
mod target;
mod url;

pub use builder::WebhookBuilder;
pub use deliver::Deliver;
pub(crate) use operations::OPERATIONS;
pub use operations::operation;
pub use post::Post;
pub use target::Target;

use crate::auth::Secret;
use crate::limit::LimitView;
use crate::message::Message;
use crate::operation::Operation;
use crate::retry::CallOptions;
use crate::types::BotName;
use crate::{Cliq, Error};
use serde::Serialize;
use std::fmt;
use std::sync::Arc;

#[cfg(doc)]
use crate::limit::Limits;

/// A target and the key to post to it. Clones are cheap and share everything.
#[derive(Clone)]
pub struct Webhook {
    cliq: Cliq,
    address: Arc<Address>,
}

/// Everything about an address but its host.
#[derive(Debug)]
struct Address {
    target: Target,
    key: Secret,
    appkey: Option<Secret>,
    bot: Option<BotName>,
    mark_as_read: Option<bool>,
    parameters: Vec<(String, String)>,
}

impl Webhook {
    /// Takes a URL as Cliq shows it, with its `zapikey`, and the default settings. The errors never
    /// repeat any of it.
    ///
    /// | what is reached | path, behind the host and `/company/<id>` or `/network/<name>`, if any |
    /// |---|---|
    /// | a channel | `/api/v2/channelsbyname/<unique name>/message`, `/api/v2/channels/<id>/message` |
    /// | a bot | `/api/v2/bots/<unique name>/message` |
    /// | a chat, a user | `/api/v2/chats/<id>/message`, `/api/v2/buddies/<id or e-mail>/message` |
    /// | a handler | `/api/v2/bots/<unique name>/incoming`, `/api/v2/applications/<id>/incoming` |
    ///
    /// Beside `zapikey`, the URL may have `bot_unique_name` (channels and chats), `mark_as_read`
    /// (channels) and `appkey` (bots and extensions). For a handler, other parameters are passed on.
    pub fn new(url: impl Into<String>) -> Result<Self, Error> {
        Self::builder().url(url).build()
    }

    /// Starts a webhook with settings of its own.
    pub fn builder() -> WebhookBuilder {
        WebhookBuilder::default()
    }

    /// Posts a message. To a handler, the message goes as the JSON that the handler reads.
    ///
    /// ```no_run
    /// # async fn f() -> Result<(), cliq_api::Error> {
    /// use cliq_api::message::Message;
    /// use cliq_api::webhook::Webhook;
    ///
    /// let url = "https://cliq.zoho.com/api/v2/bots/releasebot/message?zapikey=1001.k3y";
    /// let webhook = Webhook::new(url)?;
    /// let message = Message::text("Build 12 is green").sync_message(true);
    /// let posted = webhook.post(message).userids(["55743307", "li.jung@example.com"]).await?;
    /// for (user, details) in posted.message_details.unwrap_or_default() {
    ///     println!("{user}: {}", details.message_id);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn post(&self, message: impl Into<Message>) -> Post {
        Post::new(self, message.into())
    }

    /// Sends any JSON to the handler of a bot or an extension.
    ///
    /// ```no_run
    /// # async fn f() -> Result<(), cliq_api::Error> {
    /// use cliq_api::webhook::Webhook;
    ///
    /// let url = "https://cliq.zoho.com/api/v2/bots/releasebot/incoming?zapikey=1001.k3y";
    /// let webhook = Webhook::new(url)?;
    /// let build = serde_json::json!({ "build": 12, "state": "green" });
    /// let answer = webhook.deliver(&build).parameter("environment", "production").await?;
    /// println!("the handler answered {answer:?}");
    /// # Ok(()) }
    /// ```
    pub fn deliver(&self, body: &impl Serialize) -> Deliver {
        Deliver::new(self, serde_json::to_value(body).map_err(|error| error.to_string()))
    }

    /// The same webhook with other settings for what is posted with it: a deadline, other retries. It
    /// shares everything else; settings that are not named stay as they are.
    #[must_use]
    pub fn with(&self, options: CallOptions) -> Self {
        Self { cliq: self.cliq.with(options), address: Arc::clone(&self.address) }
    }

    /// What is left of the rate limits of this key, and what is locked.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), cliq_api::Error> {
    /// use cliq_api::webhook::Webhook;
    ///
    /// let url = "https://cliq.zoho.com/api/v2/chats/CT_1_2/message?zapikey=1001.k3y";
    /// let webhook = Webhook::new(url)?;
    /// let limit = webhook.limits().of(webhook.operation()).await?;
    /// assert_eq!(limit.left, limit.allowed);
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn limits(&self) -> LimitView<'_> {
        self.cliq.limits()
    }

    /// What it reaches.
    #[must_use]
    pub fn target(&self) -> &Target {
        &self.address.target
    }

    /// The operation that its requests are counted and traced as.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.address.target.operation()
    }
}

/// Without the keys.
impl fmt::Debug for Webhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Webhook")
            .field("host", &self.cliq.context().settings().root.host_str().unwrap_or_default())
            .field("target", &self.address.target)
            .finish_non_exhaustive()
    }
}
