//! What callers choose.

use super::registry::Registry;
use crate::store::Store;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// The longest difference in travel time of two requests that is reckoned with.
const MARGIN: Duration = Duration::from_secs(2);
/// Longer than any turn that a few callers wait for, shorter than a lock.
const LONGEST_WAIT: Duration = Duration::from_secs(5 * 60 - 1);

/// How a client keeps to the thresholds; for
/// `CliqBuilder::limits`.
///
/// | Setting | Default |
/// |---|---|
/// | [`store`](Self::store) | in memory, shared by all clients of the process |
/// | [`policy`](Self::policy) | [`Policy::Wait`] |
/// | [`longest_wait`](Self::longest_wait) | a second less than five minutes: turns are waited for, locks are not |
/// | [`margin`](Self::margin) | two seconds |
/// | [`on_store_failure`](Self::on_store_failure) | [`OnStoreFailure::Refuse`] |
/// | thresholds | as documented; one that is only assumed is kept like a stated one |
///
/// # Sharing
///
/// Clients count and queue together if they have
///
/// - the same credentials, by [`TokenSource::identity`](crate::auth::TokenSource::identity), or the
///   same [`user`](Self::user);
/// - the same origin of the API's root: data centers count alone, networks do not;
/// - clocks of the same [identity](crate::clock::Clock::identity): an injected clock never mixes with
///   the real one.
///
/// The counts belong to the process and not to the clients, so a client per job keeps to the limits.
/// Counts and locks are dropped when they are over. Each client applies its own settings to the
/// shared counts: one that allows five a minute waits while there are five, whoever sent them, and one
/// that allows thirty goes on to thirty. A [`group`](Self::group) has a count of its own, so all
/// clients of a user need the same groups.
///
/// Opting out is explicit: [`isolated`](Self::isolated), or a [`store`](Self::store) of your own.
/// Credentials without an identity, such as those of a token source that does not implement it, count
/// alone per client.
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
/// use cliq_api::limit::{Limits, Policy};
/// use std::time::Duration;
///
/// let limits = Limits::new()
///     .policy(Policy::Refuse)
///     .allow("users_list", 20, Duration::from_secs(60)) // the documented number has changed
///     .lock_period("users_list", Duration::from_secs(600))
///     .unlimited("chats_list")
///     .group(["channels_create", "channels_delete"]);
/// ```
#[derive(Clone)]
#[must_use = "settings do nothing until a client is built with them"]
pub struct Limits {
    pub(super) enabled: bool,
    pub(super) store: Option<Arc<dyn Store>>,
    pub(super) policy: Policy,
    pub(super) longest_wait: Option<Duration>,
    pub(super) margin: Duration,
    pub(super) on_store_failure: OnStoreFailure,
    pub(super) user: Option<String>,
    pub(super) changes: Vec<(String, Change)>,
    pub(super) groups: Vec<Vec<String>>,
    pub(super) isolated: bool,
    /// Queues of a store of the caller's own, or of isolated settings; clones share them.
    pub(super) own: Arc<Registry>,
}

/// What a call does when its threshold is used up, or its operation locked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Policy {
    /// It waits for its turn, unless that is surely later than the
    /// [longest wait](Limits::longest_wait); then it fails before it waits.
    #[default]
    Wait,
    /// It fails at once, and the error tells when it would have succeeded.
    Refuse,
}

/// What a call does when the store of the limits does not answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnStoreFailure {
    /// It fails with [`ErrorKind::Store`](crate::ErrorKind::Store), and nothing is sent.
    #[default]
    Refuse,
    /// It goes by what this process alone has sent, with a warning in the trace. The other processes
    /// do the same, so together they may pass a threshold until the store answers again.
    CountLocally,
}

/// A difference to what is documented of an operation.
#[derive(Clone, Copy, Debug)]
pub(super) enum Change {
    AtMost(u32, Duration),
    Unlimited,
    Lock(Duration),
}

impl Limits {
    /// The default settings.
    pub fn new() -> Self {
        Self::default()
    }

    /// No limits and no locks: every call is sent at once. For tests, and for programs that keep to
    /// the thresholds in a way of their own.
    pub fn off() -> Self {
        Self { enabled: false, ..Self::default() }
    }

    /// Where requests are counted and locks are kept, to share them between processes or machines.
    /// It takes the place of the process's own. An [`Arc`] of a store is a store.
    pub fn store(mut self, store: impl Store) -> Self {
        self.store = Some(Arc::new(store));
        self.own = Arc::default();
        self
    }

    /// Counts and queues apart from all other clients of the process, except those built with clones
    /// of these settings. For tests, and for a server of your own whose clients are not one user.
    ///
    /// ```
    /// # extern crate cliq_runtime as cliq_api;
    /// use cliq_api::limit::Limits;
    /// let limits = Limits::new().isolated();
    /// ```
    pub fn isolated(mut self) -> Self {
        self.isolated = true;
        self.own = Arc::default();
        self
    }

    /// Whether calls wait or fail.
    pub fn policy(mut self, policy: Policy) -> Self {
        self.policy = policy;
        self
    }

    /// How long a call may wait for its turn; `None` for as long as it takes. With more than the
    /// period of a lock, calls outwait locks too.
    pub fn longest_wait(mut self, wait: impl Into<Option<Duration>>) -> Self {
        self.longest_wait = wait.into();
        self
    }

    /// By how much a window is longer here than at the service. Requests take different times to get
    /// there, so what left a minute apart may arrive closer together. The margin has to be at least
    /// the difference between the slowest and the fastest request, connecting included, and the time
    /// from being counted to being sent.
    ///
    /// A thousandth of the window comes on top, because clocks drift: bad ones by 0.5 ‰. With the
    /// default of two seconds, 96.7 % of a threshold per minute can be used (60 s of 62.06 s).
    pub fn margin(mut self, margin: Duration) -> Self {
        self.margin = margin;
        self
    }

    /// What happens when the store does not answer.
    pub fn on_store_failure(mut self, policy: OnStoreFailure) -> Self {
        self.on_store_failure = policy;
        self
    }

    /// A name for the user whom the service counts, in place of that of the credentials; clients
    /// with the same name, store and data center count together. The service counts per user and not per token,
    /// so set it where one user has several tokens, or where the credentials have no name, as an
    /// access token has not. It is written to the store as it is.
    pub fn user(mut self, name: impl Into<String>) -> Self {
        self.user = Some(name.into());
        self
    }

    /// Another threshold for an operation, such as `users_list`. An id that does not exist, or whose
    /// module is not compiled in, is an error when the client is built; so is a threshold of nothing.
    /// Ids are those of version 2 of the API: an operation of another version keeps its threshold,
    /// and is counted by itself.
    pub fn allow(self, operation: impl Into<String>, requests: u32, per: Duration) -> Self {
        self.change(operation, Change::AtMost(requests, per))
    }

    /// No threshold for an operation. Locks still hold.
    pub fn unlimited(self, operation: impl Into<String>) -> Self {
        self.change(operation, Change::Unlimited)
    }

    /// How long an operation is locked after its threshold was passed, where the service does not
    /// say it.
    pub fn lock_period(self, operation: impl Into<String>, period: Duration) -> Self {
        self.change(operation, Change::Lock(period))
    }

    /// Counts operations together, by the strictest of their thresholds; a lock of one locks all.
    /// The documents count every operation alone, so there are no groups by default. Its count is one of
    /// its own, so all clients of a user need the same groups.
    pub fn group(mut self, operations: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.groups.push(operations.into_iter().map(Into::into).collect());
        self
    }

    fn change(mut self, operation: impl Into<String>, change: Change) -> Self {
        self.changes.push((operation.into(), change));
        self
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            enabled: true,
            store: None,
            policy: Policy::default(),
            longest_wait: Some(LONGEST_WAIT),
            margin: MARGIN,
            on_store_failure: OnStoreFailure::default(),
            user: None,
            changes: Vec::new(),
            groups: Vec::new(),
            isolated: false,
            own: Arc::default(),
        }
    }
}

/// Without the store, which may know a password, and the user.
impl fmt::Debug for Limits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Limits")
            .field("enabled", &self.enabled)
            .field("policy", &self.policy)
            .field("longest_wait", &self.longest_wait)
            .field("margin", &self.margin)
            .field("on_store_failure", &self.on_store_failure)
            .field("changes", &self.changes)
            .field("groups", &self.groups)
            .finish_non_exhaustive()
    }
}
