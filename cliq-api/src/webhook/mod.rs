//! Webhooks: posting with a webhook token instead of OAuth.
//!
//! A webhook token (`zapikey`) belongs to a user of Cliq and replaces an access token. A
//! [`Webhook`] posts to one [`Target`] with it. Requests use the transport of [`Cliq`]: rate
//! limits, lockouts and the [store](crate::store) that shares them, retries, deadlines, bounds,
//! redaction and spans.
//!
//! - A `POST` is retried only if nothing was sent, because the service cannot detect duplicates.
//!   [`CallOptions::retry_non_idempotent`](crate::retry::CallOptions::retry_non_idempotent) changes
//!   that.
//! - Redirects are never followed, because they would forward the body.
//! - An error of the service or a web page is an error even if its status is a success.
//! - The key never appears in `Debug`, errors, responses or spans.
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
//! Each webhook token has its own rate limits, per operation. Webhooks with the same token share
//! them as clients with the same credentials do; see [`Limits`]. The service counts per user. If a
//! program posts as one user both with OAuth and with webhook tokens, set the user with
//! [`Limits::user`]. The operations are those of [`messages`](crate::messages::operation), and for
//! handlers those of [`webhook::operation`](operation); [`Webhook::operation`] returns the one that
//! is called.

mod builder;
mod deliver;
mod from_env;
mod operations;
mod post;
mod target;
mod url;

pub use builder::WebhookBuilder;
pub use deliver::Deliver;
#[cfg(feature = "incoming")]
pub(crate) use deliver::exchange;
pub(crate) use operations::OPERATIONS;
pub use operations::operation;
pub use post::Post;
pub use target::Target;

use crate::Cliq;
use crate::auth::Secret;
use crate::limit::LimitView;
use crate::operation::Operation;
use crate::retry::CallOptions;
use crate::types::BotName;
use std::fmt;
use std::sync::Arc;

#[cfg(doc)]
use crate::limit::Limits;

/// A webhook: a target and the key to post to it. Clones are cheap and share all state.
#[derive(Clone)]
pub struct Webhook {
    cliq: Cliq,
    address: Arc<Address>,
}

/// The parts of the URL except the root.
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
    /// Returns a webhook with other settings for its requests, such as a deadline or retries. It
    /// shares all other state; settings that are not set are inherited.
    #[must_use]
    pub fn with(&self, options: CallOptions) -> Self {
        Self { cliq: self.cliq.with(options), address: Arc::clone(&self.address) }
    }

    /// Returns a view of the current rate limits and lockouts of this key.
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

    /// Returns the target.
    #[must_use]
    pub fn target(&self) -> &Target {
        &self.address.target
    }

    /// Returns the operation of its requests, for rate limits and traces.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.address.target.operation()
    }
}

/// Omits the keys.
impl fmt::Debug for Webhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Webhook")
            .field("host", &self.cliq.context().settings().root.host_str().unwrap_or_default())
            .field("target", &self.address.target)
            .finish_non_exhaustive()
    }
}
