//! The client.

mod builder;
mod from_env;
#[cfg(feature = "login")]
mod from_profile;
mod tls;

#[cfg(test)]
mod tests;

pub use builder::CliqBuilder;

use crate::RawRequest;
use crate::limit::LimitView;
use crate::retry::CallOptions;
use cliq_runtime::context::Context;
use http::Method;

/// A client of the Cliq REST API. Clones are cheap and share all state.
///
/// Each module of the API has a handle: `cliq.channels()`, `cliq.users()` and so on.
///
/// # Features
///
/// A method that the compiler does not find belongs to a feature that is not enabled. The handle of a
/// module needs the feature of the same name: `cliq.channels()` needs `channels`, `cliq.threads()`
/// needs `threads`. `full`, a default feature, enables all of them. Other features add:
///
/// | Feature | Adds |
/// |---|---|
/// | `v3` | `cliq.v3()`, the handles of version 3 |
/// | `login` | `from_profile`, the browser login and the device flow |
/// | `redis` | `store::RedisStore`, and Redis URLs in `CLIQ_STORE` |
/// | `sandbox` | the module `sandbox`, a Cliq on loopback for tests |
/// | `rustls`, `native-tls` | `https`; without one of them, `build()` fails |
///
/// ```
/// use cliq_api::{Cliq, DataCenter, auth::RefreshToken};
///
/// let cliq = Cliq::builder()
///     .data_center(DataCenter::Eu)
///     .auth(RefreshToken::new("1000.ID", "secret", "1000.refresh"))
///     .build()?;
/// # Ok::<(), cliq_api::Error>(())
/// ```
#[derive(Clone)]
pub struct Cliq(Context);

impl Cliq {
    /// Creates a request to an endpoint without a typed operation. `path` starts at the root of the
    /// data center, such as `/api/v2/widgets`. The client prepends its network.
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let response: cliq_api::Response<serde_json::Value> =
    ///     cliq.request(http::Method::GET, "/api/v2/widgets").query("limit", 10).send().await?;
    /// println!("{} {}", response.status(), response.value());
    /// # Ok(()) }
    /// ```
    pub fn request(&self, method: Method, path: impl Into<String>) -> RawRequest {
        RawRequest::new(self.0.clone(), method, path.into())
    }

    /// Returns a view of the current rate limits and lockouts.
    #[must_use]
    pub fn limits(&self) -> LimitView<'_> {
        self.0.limits()
    }

    /// Returns a client with other settings for its calls, such as a deadline or retries. It shares
    /// all other state; settings that are not set are inherited.
    ///
    /// ```no_run
    /// # #[cfg(feature = "channels")]
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// use cliq_api::retry::CallOptions;
    /// use std::time::Duration;
    ///
    /// let soon = CallOptions::new().deadline(Duration::from_secs(10));
    /// let channels = cliq.with(soon).channels().list().await?;
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn with(&self, options: CallOptions) -> Self {
        Self(self.0.with(options))
    }

    pub(crate) fn new(context: Context) -> Self {
        Self(context)
    }

    /// The context of calls.
    pub(crate) fn context(&self) -> &Context {
        &self.0
    }
}

impl std::fmt::Debug for Cliq {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let root = self.0.settings().root.as_str();
        f.debug_struct("Cliq").field("root", &root).finish_non_exhaustive()
    }
}
