//! Settings of a client: credentials, rate limits, retries, stores and clocks.

pub use cliq_runtime::context::AuthScheme;
#[doc(inline)]
pub use cliq_runtime::{DataCenter, clock, observe, store};

/// OAuth: consent, access tokens and where they are kept.
///
/// One store for several clients shares one access token among them:
///
/// ```
/// use cliq_api::{Cliq, auth::RefreshToken, store::FileStore};
/// use std::sync::Arc;
///
/// let store = Arc::new(FileStore::new("/var/lib/example/cliq"));
/// for network in ["partners", "suppliers"] {
///     let auth = RefreshToken::new("1000.CLIENT", "client secret", "1000.refresh");
///     let cliq = Cliq::builder().network(network).auth(auth.store(store.clone())).build()?;
/// }
/// # Ok::<(), cliq_api::Error>(())
/// ```
#[doc(inline)]
pub use cliq_runtime::auth;

/// Rate limits and lockouts.
///
/// [`CliqBuilder::limits`](crate::CliqBuilder::limits) takes the settings:
///
/// ```
/// use cliq_api::limit::{Limits, Policy};
/// use cliq_api::{Cliq, auth::StaticToken};
/// use std::time::Duration;
///
/// let cliq = Cliq::builder()
///     .auth(StaticToken::new("1000.token"))
///     .limits(Limits::new().policy(Policy::Wait).max_wait(Duration::from_secs(90)))
///     .build()?;
/// # Ok::<(), cliq_api::Error>(())
/// ```
///
/// [`Cliq::limits`](crate::Cliq::limits) returns the current usage, and counts requests that you send
/// over a connection of your own:
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), cliq_api::Error> {
/// # #[cfg(feature = "users")] {
/// use cliq_api::{Cliq, auth::StaticToken, users};
///
/// let cliq = Cliq::builder().auth(StaticToken::new("1000.token")).build()?;
/// let limit = cliq.limits().of(&users::operation::LIST).await?;
/// assert_eq!((limit.allowed, limit.used, limit.left), (Some(30), 0, Some(30)));
/// assert_eq!(limit.locked_until, None);
///
/// let permit = cliq.limits().acquire(&users::operation::LIST).await?;
/// permit.sent(); // Send your request now.
/// assert_eq!(cliq.limits().of(&users::operation::LIST).await?.used, 1);
/// # }
/// # Ok(()) }
/// ```
#[doc(inline)]
pub use cliq_runtime::limit;

/// Retries: the policy, its settings per client and per call, and the recorded attempts.
///
/// ```
/// use cliq_api::auth::StaticToken;
/// use cliq_api::retry::{CallOptions, RetryPolicy};
/// use cliq_api::Cliq;
/// use std::time::Duration;
///
/// let policy = RetryPolicy::default().attempts(6).max_backoff(Duration::from_secs(60));
/// let cliq = Cliq::builder().auth(StaticToken::new("1000.token")).retry(policy).build()?;
///
/// // The same client with a deadline of 3 s for each call, and without retries.
/// let once = cliq.with(CallOptions::new().deadline(Duration::from_secs(3)).no_retries());
/// # Ok::<(), cliq_api::Error>(())
/// ```
///
/// [`Error::attempts`](crate::Error::attempts) returns what failed:
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), cliq_api::Error> {
/// use cliq_api::{Cliq, auth::StaticToken, clock::ManualClock};
///
/// let cliq = Cliq::builder()
///     .base_url("http://127.0.0.1:1") // Refuses connections.
///     .clock(ManualClock::default()) // Skips the pauses.
///     .auth(StaticToken::new("1000.token"))
///     .build()?;
/// let request = cliq.request(http::Method::GET, "/api/v2/widgets");
/// let error = request.send::<serde_json::Value>().await.unwrap_err();
/// assert_eq!(error.attempts().len(), 3);
/// # Ok(()) }
/// ```
#[doc(inline)]
pub use cliq_runtime::retry;
