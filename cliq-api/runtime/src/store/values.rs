//! The arguments and results of a store.

use std::time::Duration;

/// A maximum number of requests in any window of a given length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    /// Maximum number of requests.
    pub requests: u32,
    /// Length of the window, any margin included.
    pub window: Duration,
}

/// Identifies a counted request, so that it can be released if it is not sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PermitId(String);

impl PermitId {
    /// An id of a custom store: any text that identifies the permit. It must differ from the ids of
    /// all other permits of the key, including those that other processes acquired.
    ///
    /// ```
    /// # extern crate cliq_runtime as cliq_api;
    /// use cliq_api::store::PermitId;
    /// assert_eq!(PermitId::new("host-7/42").as_str(), "host-7/42");
    /// ```
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The result of acquiring a permit.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Acquisition {
    /// The request may be sent now. It is counted.
    Granted(PermitId),
    /// The quota is exhausted for this long. Nothing is counted.
    Exhausted(Duration),
    /// A lockout is in force for this long. Nothing is counted.
    LockedOut(Duration),
}

/// How much of a quota is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Usage {
    /// Number of requests in the window that ends now.
    pub used: u32,
    /// Time until the oldest of these requests leaves the window.
    pub frees_in: Option<Duration>,
    /// Time until the lockout ends; `None` if no lockout is in force.
    pub locked_for: Option<Duration>,
}

/// The result of acquiring a lease.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Lease {
    /// The caller holds the lease for the requested period.
    Held,
    /// Another holder has the lease, for at most this long.
    Busy(Duration),
}
