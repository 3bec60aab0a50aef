//! A Cliq on a loopback port, for tests: with state, OAuth, scopes, input checks, rate limits and failures on demand.
//!
//! [`SandboxExt`] adds clients that are ready to use to a [`Sandbox`].
//!
//! ```
//! # #[cfg(feature = "channels")] {
//! use cliq_api::sandbox::{Fault, Sandbox, SandboxExt};
//! use cliq_api::types::ChannelLevel;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = Sandbox::start().await?;
//! let cliq = sandbox.client()?;
//! sandbox.fail_next(Fault::Status(500));
//! assert!(cliq.channels().create("Launch", ChannelLevel::Private).await.is_err());
//! assert_eq!(sandbox.executions("channels_create"), 0);
//! # Ok(()) }
//! # }
//! ```
//!
//! The sandbox itself does not use the client: it reads its own copy of the API documents and checks independently
//! what the client sends.

#[doc(inline)]
pub use cliq_sandbox::*;

use crate::auth::StaticToken;
#[cfg(feature = "messages")]
use crate::webhook::Webhook;
use crate::{Cliq, CliqBuilder, Error};

/// Clients of a [`Sandbox`]. Import it to call the methods.
///
/// Only [`Sandbox`] implements it.
pub trait SandboxExt: sealed::Sealed {
    /// Returns a client of the first user, with a new access token that has every scope.
    ///
    /// The token expires after one hour of the sandbox's clock. The client does not renew it.
    ///
    /// # Errors
    ///
    /// The client cannot be built, for example because a proxy in the environment is invalid.
    fn client(&self) -> Result<Cliq, Error>;

    /// Returns a client of the first user, with a new access token that has only these scopes.
    ///
    /// # Errors
    ///
    /// As for [`client`](Self::client).
    fn client_with<S: AsRef<str>>(
        &self,
        scopes: impl IntoIterator<Item = S>,
    ) -> Result<Cliq, Error>;

    /// Returns a builder with the base URL, the accounts URL and a new access token that has every scope.
    /// Use it to change other settings, such as the clock or the retry policy.
    fn client_builder(&self) -> CliqBuilder;

    /// Returns a webhook that posts as the first user, with a new webhook token.
    ///
    /// `path` follows `/api/v2`, such as `/channelsbyname/general/message`.
    ///
    /// ```
    /// use cliq_api::sandbox::{Sandbox, SandboxExt};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let sandbox = Sandbox::start().await?;
    /// let webhook = sandbox.webhook("/channelsbyname/general/message")?;
    /// webhook.post("Build 12 is green").bot_unique_name("releasebot").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// The path is not the path of an operation that accepts webhook tokens.
    #[cfg(feature = "messages")]
    fn webhook(&self, path: &str) -> Result<Webhook, Error>;
}

impl SandboxExt for Sandbox {
    fn client(&self) -> Result<Cliq, Error> {
        self.client_builder().build()
    }

    fn client_with<S: AsRef<str>>(
        &self,
        scopes: impl IntoIterator<Item = S>,
    ) -> Result<Cliq, Error> {
        let token = StaticToken::new(self.issue_token(scopes));
        self.client_builder().auth(token).build()
    }

    fn client_builder(&self) -> CliqBuilder {
        let token = StaticToken::new(self.issue_token(self.scopes()));
        Cliq::builder().base_url(self.url()).accounts_url(self.url()).auth(token)
    }

    #[cfg(feature = "messages")]
    fn webhook(&self, path: &str) -> Result<Webhook, Error> {
        Webhook::new(self.webhook_url(path))
    }
}

mod sealed {
    pub trait Sealed {}

    impl Sealed for cliq_sandbox::Sandbox {}
}
