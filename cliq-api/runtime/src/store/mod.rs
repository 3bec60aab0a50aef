//! State that the users of a credential share: request counts, lockouts and access tokens.
//!
//! | | [`MemoryStore`] (default) | [`FileStore`] | `RedisStore` (feature `redis`) |
//! |---|---|---|---|
//! | shared between | clients of a process | processes of a machine | machines |
//! | intended for | one process per credential | command lines, workers of one host | several hosts |
//! | clock | the machine's | the machine's | the server's |
//! | a call is one | critical section of a mutex | locked, atomic replacement of a file | script on the server |
//! | duration of a call | a microsecond | 0.1 ms; 1 to 3 ms if it changes anything, as the change is flushed to disk | a round trip; three if replicas confirm a change |
//! | maximum wait for others | none | 2 s, adjustable, then an error | 2 s, adjustable, then an error |
//! | after a crash of the process | empty | the state before or after the call; no lock remains | the state before or after the call; no lock remains |
//! | survives | nothing | all processes, a power failure | all machines; a failover where replicas confirm changes; the server according to its persistence |
//! | expired entries | removed whenever the number of keys has doubled | removed within minutes | expire on the server |
//! | causes of errors | none | folder not usable, file damaged, lock timeout | server unreachable or unsuitable, change not confirmed |
//!
//! Use the narrowest store that all users of a credential share. A count that only some of them see
//! protects none of them: several processes with a `MemoryStore` each exceed a rate limit together.
//!
//! **Atomicity:** every method is atomic, for one key. No operation spans two keys or two calls. To
//! read a record, decide and write it, hold its lease meanwhile: a write without the lease changes
//! nothing.
//!
//! **Crashes:** a granted permit stays counted, whatever happens to its holder. A permit may thus be
//! counted and never used, which never exceeds a quota; it leaves the window like any other. A lease
//! expires by itself. The same holds for a call that fails, or whose future is dropped before it
//! completes: it may have taken effect.
//!
//! Keys are opaque, of any length, and contain no secret: a credential appears in them as a digest.

mod error;
mod file;
mod memory;
#[cfg(feature = "redis")]
mod redis;
mod state;
mod values;

pub use error::StoreError;
pub use file::FileStore;
pub use memory::MemoryStore;
#[cfg(feature = "redis")]
#[cfg_attr(docsrs, doc(cfg(feature = "redis")))]
pub use redis::RedisStore;
pub use values::{Acquisition, Lease, PermitId, Quota, Usage};

use crate::BoxFuture;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// Shared state. Every method is atomic: concurrent calls, wherever they run, take effect one after
/// the other. The store has its own clock; only durations are passed in and out.
///
/// Implement it for a custom store, or to wrap another one. This wrapper counts the attempts to acquire
/// a permit:
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
/// use cliq_api::BoxFuture;
/// use cliq_api::store::{
///     Acquisition, Lease, MemoryStore, PermitId, Quota, Store, StoreError, Usage,
/// };
/// use std::sync::Arc;
/// use std::sync::atomic::{AtomicUsize, Ordering};
/// use std::time::Duration;
///
/// type StoreResult<'a, T> = BoxFuture<'a, Result<T, StoreError>>;
///
/// #[derive(Debug)]
/// struct Counting<S> {
///     store: S,
///     attempts: AtomicUsize,
/// }
///
/// impl<S: Store> Store for Counting<S> {
///     fn acquire<'a>(&'a self, key: &'a str, quota: Quota) -> StoreResult<'a, Acquisition> {
///         self.attempts.fetch_add(1, Ordering::Relaxed);
///         self.store.acquire(key, quota)
///     }
///     // The other methods only delegate.
///     fn release<'a>(&'a self, key: &'a str, permit: &'a PermitId) -> StoreResult<'a, ()> {
///         self.store.release(key, permit)
///     }
///     fn lock_out<'a>(&'a self, key: &'a str, period: Duration) -> StoreResult<'a, ()> {
///         self.store.lock_out(key, period)
///     }
///     fn usage<'a>(&'a self, key: &'a str, quota: Quota) -> StoreResult<'a, Usage> {
///         self.store.usage(key, quota)
///     }
///     fn read<'a>(&'a self, key: &'a str) -> StoreResult<'a, Option<Vec<u8>>> {
///         self.store.read(key)
///     }
///     fn acquire_lease<'a>(
///         &'a self,
///         key: &'a str,
///         holder: &'a str,
///         period: Duration,
///     ) -> StoreResult<'a, Lease> {
///         self.store.acquire_lease(key, holder, period)
///     }
///     fn write<'a>(
///         &'a self,
///         key: &'a str,
///         holder: &'a str,
///         value: Vec<u8>,
///         keep: Duration,
///     ) -> StoreResult<'a, bool> {
///         self.store.write(key, holder, value, keep)
///     }
///     fn release_lease<'a>(&'a self, key: &'a str, holder: &'a str) -> StoreResult<'a, ()> {
///         self.store.release_lease(key, holder)
///     }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), StoreError> {
/// let attempts = AtomicUsize::new(0);
/// let store = Arc::new(Counting { store: MemoryStore::default(), attempts });
/// // For a client: `Limits::new().store(Arc::clone(&store))`.
/// let one = Quota { requests: 1, window: Duration::from_secs(60) };
/// assert!(matches!(store.acquire("key", one).await?, Acquisition::Granted(_)));
/// assert!(matches!(store.acquire("key", one).await?, Acquisition::Exhausted(_)));
/// assert_eq!(store.attempts.load(Ordering::Relaxed), 2);
/// # Ok(()) }
/// ```
pub trait Store: Send + Sync + fmt::Debug + 'static {
    /// Counts a request of `key` now if the quota allows it and no lockout is in force. Callers may
    /// pass different quotas for a key: each quota applies to the requests of all callers, as long as
    /// no caller passes a longer window than those before it.
    fn acquire<'a>(
        &'a self,
        key: &'a str,
        quota: Quota,
    ) -> BoxFuture<'a, Result<Acquisition, StoreError>>;

    /// Stops counting a request that was not sent. An unknown permit is not an error.
    fn release<'a>(
        &'a self,
        key: &'a str,
        permit: &'a PermitId,
    ) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Starts a lockout of `key` for `period`. A lockout that ends later stays in force.
    fn lock_out<'a>(
        &'a self,
        key: &'a str,
        period: Duration,
    ) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Returns how much of the quota is used. Nothing is counted.
    fn usage<'a>(&'a self, key: &'a str, quota: Quota) -> BoxFuture<'a, Result<Usage, StoreError>>;

    /// Returns the record of `key`, if there is one.
    fn read<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<Vec<u8>>, StoreError>>;

    /// Acquires or renews the lease on the record of `key`, which is the right to change it. The lease
    /// expires after `period`, so a holder that crashes blocks others no longer than that. `holder` is
    /// unique to the caller.
    fn acquire_lease<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
        period: Duration,
    ) -> BoxFuture<'a, Result<Lease, StoreError>>;

    /// Writes the record and releases the lease. Returns `false`, and changes nothing, if `holder` does
    /// not hold the lease. The record expires `keep` after it was written.
    fn write<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
        value: Vec<u8>,
        keep: Duration,
    ) -> BoxFuture<'a, Result<bool, StoreError>>;

    /// Releases a lease without writing. A lease of another holder stays in force.
    fn release_lease<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
    ) -> BoxFuture<'a, Result<(), StoreError>>;
}

/// One store for several users.
impl<T: Store + ?Sized> Store for Arc<T> {
    fn acquire<'a>(
        &'a self,
        key: &'a str,
        quota: Quota,
    ) -> BoxFuture<'a, Result<Acquisition, StoreError>> {
        (**self).acquire(key, quota)
    }

    fn release<'a>(
        &'a self,
        key: &'a str,
        permit: &'a PermitId,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        (**self).release(key, permit)
    }

    fn lock_out<'a>(
        &'a self,
        key: &'a str,
        period: Duration,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        (**self).lock_out(key, period)
    }

    fn usage<'a>(&'a self, key: &'a str, quota: Quota) -> BoxFuture<'a, Result<Usage, StoreError>> {
        (**self).usage(key, quota)
    }

    fn read<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<Vec<u8>>, StoreError>> {
        (**self).read(key)
    }

    fn acquire_lease<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
        period: Duration,
    ) -> BoxFuture<'a, Result<Lease, StoreError>> {
        (**self).acquire_lease(key, holder, period)
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

    fn release_lease<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        (**self).release_lease(key, holder)
    }
}
