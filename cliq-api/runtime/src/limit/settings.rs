//! Settings of the rate limits.

use std::fmt;
use std::time::Duration;

/// The maximum difference between the travel times of two requests.
const MARGIN: Duration = Duration::from_secs(2);
/// Longer than the wait in a short queue, shorter than a lockout.
const MAX_WAIT: Duration = Duration::from_secs(5 * 60 - 1);

/// How a client complies with rate limits, for `CliqBuilder::limits`.
///
/// | Setting | Default |
/// |---|---|
/// | [`policy`](Self::policy) | [`Policy::Wait`] |
/// | [`max_wait`](Self::max_wait) | one second less than five minutes: calls wait in the queue, but not for the end of a lockout |
/// | [`margin`](Self::margin) | two seconds |
/// | [`on_store_failure`](Self::on_store_failure) | [`OnStoreFailure::Fail`] |
/// | rate limits | as documented; an assumed rate limit applies like a stated one |
/// | [`separate_versions`](Self::separate_versions) | off: operations of two versions that do the same count together |
///
/// # Sharing
///
/// Clients count and queue together if they have
///
/// - the same credentials, by [`TokenSource::identity`](crate::auth::TokenSource::identity), or the
///   same [`user`](Self::user);
/// - the same origin of the API's root: data centers count separately, networks do not;
/// - clocks with the same [identity](crate::clock::Clock::identity): an injected clock never mixes with
///   the system clock;
/// - the same [`SharedLimits`](super::SharedLimits). Without any, they use the state of the process.
///
/// The state of the process outlives its clients, so a client per job complies with the limits too.
/// Expired counts and lockouts are removed. Each client applies its own settings to the shared counts:
/// a client that allows five requests a minute waits while there are five of any client, and one
/// that allows thirty continues up to thirty. A [`group`](Self::group) has a count of its own, so all
/// clients of a user need the same groups.
///
/// To opt out, pass [`SharedLimits::isolated`](super::SharedLimits::isolated) or
/// [`SharedLimits::in_store`](super::SharedLimits::in_store). Credentials without an identity, such as
/// those of a token source that does not implement it, count separately for each client.
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
/// use cliq_api::limit::{Limits, Policy};
/// use std::time::Duration;
///
/// let limits = Limits::new()
///     .policy(Policy::FailFast)
///     .allow("users_list", 20, Duration::from_secs(60)) // the documented number has changed
///     .lockout("users_list", Duration::from_secs(600))
///     .unlimited("chats_list")
///     .group(["channels_create", "channels_delete"]);
/// ```
#[derive(Clone)]
#[must_use = "settings do nothing until a client is built with them"]
pub struct Limits {
    pub(super) enabled: bool,
    pub(super) policy: Policy,
    pub(super) max_wait: Option<Duration>,
    pub(super) margin: Duration,
    pub(super) on_store_failure: OnStoreFailure,
    pub(super) user: Option<String>,
    pub(super) overrides: Vec<(String, Override)>,
    pub(super) groups: Vec<Vec<String>>,
    pub(super) separate_versions: bool,
}

/// What a call does when its rate limit is exhausted, or a lockout is in force.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Policy {
    /// It waits in the queue. If the [maximum wait](Limits::max_wait) is guaranteed to be exceeded, it
    /// fails without waiting.
    #[default]
    Wait,
    /// It fails immediately; [`Error::locked_until`](crate::Error::locked_until) says when to try
    /// again.
    FailFast,
}

/// What a call does when the store of the limits fails.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnStoreFailure {
    /// It fails with [`ErrorKind::Store`](crate::ErrorKind::Store), and nothing is sent.
    #[default]
    Fail,
    /// It counts the requests of this process only, with a warning in the log. Other processes do the
    /// same, so together they may exceed a rate limit until the store is available again.
    CountLocally,
}

/// An override of a documented limit.
#[derive(Clone, Copy, Debug)]
pub(super) enum Override {
    Quota(u32, Duration),
    Unlimited,
    Lockout(Duration),
}

impl Limits {
    /// The default settings.
    pub fn new() -> Self {
        Self::default()
    }

    /// No rate limits and no lockouts: every call is sent immediately. For tests, and for programs that
    /// comply with the rate limits by other means.
    pub fn off() -> Self {
        Self { enabled: false, ..Self::default() }
    }

    /// Sets whether calls wait or fail.
    pub fn policy(mut self, policy: Policy) -> Self {
        self.policy = policy;
        self
    }

    /// Sets how long a call may wait for a permit; `None` for no limit. If it is longer than a lockout,
    /// calls wait for the end of lockouts too.
    pub fn max_wait(mut self, wait: impl Into<Option<Duration>>) -> Self {
        self.max_wait = wait.into();
        self
    }

    /// Sets by how much windows are longer than the service's. Travel times vary, so requests that are
    /// sent a minute apart may arrive closer together. The margin must be at least the difference
    /// between the slowest and the fastest request, connecting included, plus the time from acquiring
    /// the permit to sending.
    ///
    /// A thousandth of the window is added for clock drift; bad clocks drift by 0.5 ‰. With the default
    /// of two seconds, 96.7 % of a rate limit per minute can be used (60 s of 62.06 s).
    pub fn margin(mut self, margin: Duration) -> Self {
        self.margin = margin;
        self
    }

    /// Sets what a call does when the store fails.
    pub fn on_store_failure(mut self, policy: OnStoreFailure) -> Self {
        self.on_store_failure = policy;
        self
    }

    /// Sets the name of the user whose requests the service counts, in place of the identity of the
    /// credentials. Clients with the same name, shared state and data center count together. The service
    /// counts per user and not per token, so set it if a user has several tokens, or if the credentials
    /// have no identity, such as an access token. The name is stored in plain text.
    pub fn user(mut self, name: impl Into<String>) -> Self {
        self.user = Some(name.into());
        self
    }

    /// Overrides the rate limit of an operation, such as `users_list`, and of its counterpart in another
    /// version that is counted with it. If the id is unknown, its feature is not enabled, or the limit is
    /// zero, building the client fails. An id is that of version 2 of the API, or of a later version if
    /// version 2 has none of this name; `v3/chats_list` is an id of version 3 in any case.
    pub fn allow(self, operation: impl Into<String>, requests: u32, per: Duration) -> Self {
        self.change(operation, Override::Quota(requests, per))
    }

    /// Removes the rate limit of an operation. Lockouts still apply.
    pub fn unlimited(self, operation: impl Into<String>) -> Self {
        self.change(operation, Override::Unlimited)
    }

    /// Overrides how long an operation is locked out after its rate limit was exceeded. It applies where
    /// the response of the service states no period.
    pub fn lockout(self, operation: impl Into<String>, period: Duration) -> Self {
        self.change(operation, Override::Lockout(period))
    }

    /// Counts operations together, by the strictest of their rate limits; a lockout of one applies to
    /// all. As documented, every operation is counted separately, so there are no groups by default
    /// within a version. The counterparts of the operations in other versions join the group. A group has
    /// a count of its own, so all clients of a user need the same groups.
    pub fn group(mut self, operations: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.groups.push(operations.into_iter().map(Into::into).collect());
        self
    }

    /// Counts the operations of each version of the API separately. By default, operations of two
    /// versions that do the same, such as posting in a chat, are counted together, by the stricter of
    /// their rate limits, and a lockout of one applies to both: nothing states that the service counts
    /// them separately, and exceeding a rate limit costs minutes. [`Operation::same_action`] names the
    /// counterpart. A separate count is a count of its own, so all clients of a user need the same
    /// setting.
    ///
    /// [`Operation::same_action`]: crate::Operation::same_action
    pub fn separate_versions(mut self) -> Self {
        self.separate_versions = true;
        self
    }

    fn change(mut self, operation: impl Into<String>, change: Override) -> Self {
        self.overrides.push((operation.into(), change));
        self
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            enabled: true,
            policy: Policy::default(),
            max_wait: Some(MAX_WAIT),
            margin: MARGIN,
            on_store_failure: OnStoreFailure::default(),
            user: None,
            overrides: Vec::new(),
            groups: Vec::new(),
            separate_versions: false,
        }
    }
}

/// Without the user.
impl fmt::Debug for Limits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Limits")
            .field("enabled", &self.enabled)
            .field("policy", &self.policy)
            .field("max_wait", &self.max_wait)
            .field("margin", &self.margin)
            .field("on_store_failure", &self.on_store_failure)
            .field("overrides", &self.overrides)
            .field("groups", &self.groups)
            .field("separate_versions", &self.separate_versions)
            .finish_non_exhaustive()
    }
}
