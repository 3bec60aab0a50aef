//! What callers of one credential share: how much of a threshold is used, which operations are
//! locked, and the access token.
//!
//! | | [`MemoryStore`] (default) | [`FileStore`] | `RedisStore` (feature `redis`) |
//! |---|---|---|---|
//! | shared between | clients of a process | processes of a machine | machines |
//! | use it for | one process per credential | command lines, workers of one host | anything on several hosts |
//! | the time is that of | the machine | the machine | the server |
//! | a call is one | lock of a mutex | lock of a file, and a file replaced as a whole | script on the server |
//! | a call takes | a microsecond | 0.1 ms; with a change 1 to 3 ms, as it is flushed to the disk | a round trip; a change that replicas confirm takes three |
//! | waits for others at most | never | 2 s, adjustable, then an error | 2 s, adjustable, then an error |
//! | a process that dies leaves | nothing | the state before or after; no lock | the state before or after; no lock |
//! | outlives | nothing | all processes, a power cut | all machines; a failover where replicas confirm changes; the server as its persistence goes |
//! | what says nothing any more | is dropped when keys have doubled | is removed within minutes | expires |
//! | an error means | there is none | folder not usable, file damaged, lock held too long | server not reached or not fit, change not confirmed |
//!
//! Use the narrowest that all users of a credential share: a count that only some of them see is
//! no count. Several processes with a `MemoryStore` each pass a threshold together.
//!
//! **What is atomic:** every method, for one key. Nothing spans two keys or two calls. Whoever reads
//! a record, decides and writes, holds its lease meanwhile; a write without it changes nothing.
//!
//! **What a crash leaves:** a place that was granted is counted, whatever happens to whoever has it.
//! It may be counted and never used: so nothing is passed, and a place is free a window later. A
//! lease ends by itself. The same goes for a call whose future is dropped before it ends, or that
//! fails: it may have been done.
//!
//! Keys are opaque, of any length, and hold no secret: a credential appears in them as a digest.

mod file;
mod memory;
#[cfg(feature = "redis")]
mod redis;
mod state;

pub use file::FileStore;
pub use memory::MemoryStore;
#[cfg(feature = "redis")]
#[cfg_attr(docsrs, doc(cfg(feature = "redis")))]
pub use redis::RedisStore;

use crate::BoxFuture;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// At most so many requests in any window of that length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Threshold {
    /// Requests.
    pub requests: u32,
    /// Length of the window, with any margin already in it.
    pub window: Duration,
}

/// A place that was counted, to give it back if nothing was sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Ticket(String);

impl Ticket {
    /// For a store of your own: any text by which it finds the place again. It has to differ from that
    /// of every other place of the key, also of those that other processes counted.
    ///
    /// ```
    /// # extern crate cliq_runtime as cliq_api;
    /// use cliq_api::store::Ticket;
    /// assert_eq!(Ticket::new("host-7/42").as_str(), "host-7/42");
    /// ```
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text that it was made of.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What became of the wish to send now.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// Send now; it is counted.
    Granted(Ticket),
    /// The threshold is used up for that long; nothing is counted.
    Full(Duration),
    /// The service locked the operation for that long from now; nothing is counted.
    Locked(Duration),
}

/// How much of a threshold is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Usage {
    /// Requests of the window that ends now.
    pub used: u32,
    /// How long until the oldest of them leaves the window.
    pub frees_in: Option<Duration>,
    /// How long the lock still lasts.
    pub locked_for: Option<Duration>,
}

/// Whether the right to change a record was had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Lease {
    /// It is the caller's, for the period asked for.
    Held,
    /// Somebody else has it, for that long at most.
    Busy(Duration),
}

/// State that callers share. Every method is atomic: of two callers at the same time, wherever they
/// run, one comes first. Time is the store's own; only durations go in and out.
///
/// A store may be one of your own, or wrap another. This one counts the places that were asked for:
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
/// use cliq_api::BoxFuture;
/// use cliq_api::store::{
///     Lease, MemoryStore, Place, Store, StoreError, Threshold, Ticket, Usage,
/// };
/// use std::sync::Arc;
/// use std::sync::atomic::{AtomicUsize, Ordering};
/// use std::time::Duration;
///
/// type Answer<'a, T> = BoxFuture<'a, Result<T, StoreError>>;
///
/// #[derive(Debug)]
/// struct Counting<S> {
///     store: S,
///     asked: AtomicUsize,
/// }
///
/// impl<S: Store> Store for Counting<S> {
///     fn take<'a>(&'a self, key: &'a str, threshold: Threshold) -> Answer<'a, Place> {
///         self.asked.fetch_add(1, Ordering::Relaxed);
///         self.store.take(key, threshold)
///     }
///     // The others are only passed on.
///     fn give_back<'a>(&'a self, key: &'a str, ticket: &'a Ticket) -> Answer<'a, ()> {
///         self.store.give_back(key, ticket)
///     }
///     fn lock<'a>(&'a self, key: &'a str, period: Duration) -> Answer<'a, ()> {
///         self.store.lock(key, period)
///     }
///     fn usage<'a>(&'a self, key: &'a str, threshold: Threshold) -> Answer<'a, Usage> {
///         self.store.usage(key, threshold)
///     }
///     fn read<'a>(&'a self, key: &'a str) -> Answer<'a, Option<Vec<u8>>> {
///         self.store.read(key)
///     }
///     fn lease<'a>(&'a self, key: &'a str, holder: &'a str, period: Duration) -> Answer<'a, Lease> {
///         self.store.lease(key, holder, period)
///     }
///     fn write<'a>(
///         &'a self,
///         key: &'a str,
///         holder: &'a str,
///         value: Vec<u8>,
///         keep: Duration,
///     ) -> Answer<'a, bool> {
///         self.store.write(key, holder, value, keep)
///     }
///     fn release<'a>(&'a self, key: &'a str, holder: &'a str) -> Answer<'a, ()> {
///         self.store.release(key, holder)
///     }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), StoreError> {
/// let asked = AtomicUsize::new(0);
/// let store = Arc::new(Counting { store: MemoryStore::default(), asked });
/// // For a client: `Limits::new().store(Arc::clone(&store))`.
/// let one = Threshold { requests: 1, window: Duration::from_secs(60) };
/// assert!(matches!(store.take("key", one).await?, Place::Granted(_)));
/// assert!(matches!(store.take("key", one).await?, Place::Full(_)));
/// assert_eq!(store.asked.load(Ordering::Relaxed), 2);
/// # Ok(()) }
/// ```
pub trait Store: Send + Sync + fmt::Debug + 'static {
    /// Counts a request of `key` now, if the threshold has room and no lock is on. Callers may ask
    /// for different thresholds of a key: each is held for the requests of all of them, as long as
    /// none asks for a longer window than was asked for before.
    fn take<'a>(
        &'a self,
        key: &'a str,
        threshold: Threshold,
    ) -> BoxFuture<'a, Result<Place, StoreError>>;

    /// Takes a counted request back, because it was not sent. An unknown ticket is no error.
    fn give_back<'a>(
        &'a self,
        key: &'a str,
        ticket: &'a Ticket,
    ) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Locks `key` from now on; a lock that ends later stays.
    fn lock<'a>(&'a self, key: &'a str, period: Duration) -> BoxFuture<'a, Result<(), StoreError>>;

    /// How much of the threshold is used. Nothing is counted.
    fn usage<'a>(
        &'a self,
        key: &'a str,
        threshold: Threshold,
    ) -> BoxFuture<'a, Result<Usage, StoreError>>;

    /// The record of `key`, if there is one.
    fn read<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<Vec<u8>>, StoreError>>;

    /// Takes or renews the right to change the record of `key`. It ends by itself after `period`,
    /// so that a holder who dies blocks nobody for longer. `holder` is unique to the caller.
    fn lease<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
        period: Duration,
    ) -> BoxFuture<'a, Result<Lease, StoreError>>;

    /// Changes the record and ends the lease. Returns `false`, and changes nothing, if the lease is
    /// no longer the holder's. A record is dropped `keep` after it was written.
    fn write<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
        value: Vec<u8>,
        keep: Duration,
    ) -> BoxFuture<'a, Result<bool, StoreError>>;

    /// Ends a lease without a change; one that is not the holder's stays.
    fn release<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
    ) -> BoxFuture<'a, Result<(), StoreError>>;
}

/// One store for several users.
impl<T: Store + ?Sized> Store for Arc<T> {
    fn take<'a>(
        &'a self,
        key: &'a str,
        threshold: Threshold,
    ) -> BoxFuture<'a, Result<Place, StoreError>> {
        (**self).take(key, threshold)
    }

    fn give_back<'a>(
        &'a self,
        key: &'a str,
        ticket: &'a Ticket,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        (**self).give_back(key, ticket)
    }

    fn lock<'a>(&'a self, key: &'a str, period: Duration) -> BoxFuture<'a, Result<(), StoreError>> {
        (**self).lock(key, period)
    }

    fn usage<'a>(
        &'a self,
        key: &'a str,
        threshold: Threshold,
    ) -> BoxFuture<'a, Result<Usage, StoreError>> {
        (**self).usage(key, threshold)
    }

    fn read<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<Vec<u8>>, StoreError>> {
        (**self).read(key)
    }

    fn lease<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
        period: Duration,
    ) -> BoxFuture<'a, Result<Lease, StoreError>> {
        (**self).lease(key, holder, period)
    }

    fn write<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
        value: Vec<u8>,
        keep: Duration,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        (**self).write(key, holder, value, keep)
    }

    fn release<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        (**self).release(key, holder)
    }
}

/// Why the store did not answer. Its text is one line: what failed, where, what to do next; it never
/// holds a password or a token.
#[derive(Debug)]
pub struct StoreError {
    what: String,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl StoreError {
    /// An error of a store of your own.
    pub fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), source: None }
    }

    /// Keeps the cause.
    #[must_use]
    pub fn with_source(
        mut self,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        self.source = Some(source.into());
        self
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)
    }
}

impl std::error::Error for StoreError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn std::error::Error + 'static))
    }
}
