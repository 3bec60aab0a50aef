//! A store in a folder, for the processes of one machine.
//!
//! The folder holds one small file per key. Each change replaces the file atomically:
//!
//! 1. Lock the partition that the key belongs to (a file lock of the operating system).
//! 2. Read the clock, then the file; compute the new state.
//! 3. Write the new content to a temporary file, flush it to disk, rename it over the old file, flush
//!    the folder. Unlock.
//!
//! Correctness:
//!
//! - Changes of a key are serialized across tasks, threads and processes: nothing is read or computed
//!   outside the lock.
//! - A rename is atomic. A process that is killed before it leaves the old state and a temporary file,
//!   which the next change of the partition removes; after it, the new state. A permit is granted only
//!   after the rename, so every permit that a caller holds is counted. The two flushes extend this to
//!   power failures.
//! - Waiting is fair: a waiter announces itself with a second lock, and the holder yields to it for a
//!   moment.
//! - The operating system releases the lock when the process ends, even if it is killed. The lock file
//!   is never removed, so all processes lock the same one.
//! - A file contains a checksum and its key. A file that does not match is refused and left unchanged.
//!
//! The partitions are 256 folders, selected by the digest of the key: keys rarely contend, and removing
//! expired entries never reads the whole folder.

mod access;
mod folder;
mod format;
mod memory;

use super::state::{Count, PermitIds, Record, State, since_1970};
use super::{Acquisition, Lease, PermitId, Quota, Store, StoreError, Usage};
use crate::BoxFuture;
use crate::clock::{Clock, SystemClock};
use folder::Folder;
use format::Name;
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// A store that the processes of one machine share, in a folder. It survives all of them.
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
/// use cliq_api::store::{Acquisition, FileStore, Quota, Store};
/// use std::time::Duration;
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = std::env::temp_dir().join(format!("cliq-api-doc-{}", std::process::id()));
/// let store = FileStore::new(&folder);
/// let quota = Quota { requests: 1, window: Duration::from_secs(60) };
/// assert!(matches!(store.acquire("key", quota).await?, Acquisition::Granted(_)));
/// // Another process sees it, now or after the first one has ended.
/// let other = FileStore::new(&folder);
/// assert!(matches!(other.acquire("key", quota).await?, Acquisition::Exhausted(_)));
/// # std::fs::remove_dir_all(folder)?;
/// # Ok(()) }
/// ```
///
/// **Folder.** It is created on first use, accessible by its owner only (0700, its files 0600). It must
/// be on a local disk; for several machines, use `RedisStore`. A folder that others can write to, a file
/// that others can read or write, symbolic links, and folders or files of another user are refused, even
/// for a privileged process; the error says what to do. Do not use a folder that is cleaned regularly,
/// such as `/tmp`.
///
/// **Deletion.** If the folder is deleted while in use, each process restores the last state of a key
/// that it saw, at its next call for that key. State that it did not see is lost: changes by other
/// processes since its own last call for the key, and keys that no running process used.
///
/// **Crashes.** A process that is killed, at any moment, leaves each key in the state before or after
/// the call, and blocks no others: its locks are released. A granted permit is counted, even after a
/// power failure. At worst, a permit is counted that is never used.
///
/// **Clock.** The store uses the wall clock of the machine. If it is set back, times in the future start
/// again: at worst a window, a lockout, a lease or a record lasts twice as long. If it is set forward by
/// more than the margin of the limiter, windows and lockouts end early, and a rate limit may be
/// exceeded. A clock that is slewed, as NTP does, causes neither.
///
/// **Performance.** A change flushes to disk twice (about a millisecond on an SSD), and changes of one
/// key are serialized. A call that changes nothing flushes nothing. File I/O runs on Tokio's blocking
/// threads and requires a Tokio runtime.
///
/// **Expiry.** Expired entries are removed periodically, one partition at a time. At most 256 folders
/// with two small files each remain.
#[derive(Debug)]
pub struct FileStore {
    folder: Arc<Folder>,
    timeout: Duration,
    clock: Arc<dyn Clock>,
    permit_ids: PermitIds,
    queues: Mutex<HashMap<u8, Arc<Queue>>>,
}

/// How long a process yields a lock to waiting processes before its next task acquires it.
const GIVE_WAY: Duration = Duration::from_millis(3);

/// The queue in which the tasks of this process wait, in FIFO order, so that a process blocks one thread
/// per partition and not one per task.
#[derive(Debug, Default)]
struct Queue {
    turn: Arc<tokio::sync::Mutex<()>>,
    /// Number of timeouts while waiting for the lock.
    stuck: AtomicU64,
}

impl FileStore {
    /// Creates a store in this folder. Nothing is read or written yet.
    #[must_use]
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: Arc::new(Folder::new(folder.into())),
            timeout: Duration::from_secs(2),
            clock: Arc::new(SystemClock),
            permit_ids: PermitIds::default(),
            queues: Mutex::default(),
        }
    }

    /// How long to wait for a lock that another process holds. Default: 2 seconds. A lock is held for
    /// a few milliseconds and released when its process ends; only a suspended process or a hanging
    /// disk holds it longer.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Uses a custom clock, for tests. All processes must agree on the time.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Changes the state of `key` on a blocking thread.
    async fn change<S: State, T: Send + 'static>(
        &self,
        key: &str,
        change: impl FnOnce(&mut S, u64) -> T + Send + 'static,
    ) -> Result<T, StoreError> {
        let name = Name::of::<S>(key);
        let queue = self.queue(name.part());
        let stuck = queue.stuck.load(Ordering::Acquire);
        let turn = Arc::clone(&queue.turn).lock_owned().await;
        // After a timeout, those behind it would time out one after the other.
        if queue.stuck.load(Ordering::Acquire) != stuck {
            return Err(self.is_locked(name.part()));
        }
        let (folder, clock, timeout) =
            (Arc::clone(&self.folder), Arc::clone(&self.clock), self.timeout);
        let part = name.part();
        let work = move || {
            let result = folder.change(&name, timeout, || since_1970(clock.now()), change);
            if matches!(result, Ok(None)) {
                queue.stuck.fetch_add(1, Ordering::Release);
            }
            // The next task follows when the work is done, even if the result is not awaited any more.
            if folder.is_awaited(part) {
                tokio::spawn(async move {
                    tokio::time::sleep(GIVE_WAY).await;
                    drop(turn);
                });
            } else {
                drop(turn);
            }
            folder.clear_a_part(clock.now());
            result
        };
        let ended = tokio::task::spawn_blocking(work).await;
        let ended = ended.map_err(|error| {
            let what = "file store: the Tokio runtime is shutting down; keep it running until all calls have completed";
            StoreError::new(what).with_source(error)
        })?;
        ended?.ok_or_else(|| self.is_locked(part))
    }

    fn is_locked(&self, part: u8) -> StoreError {
        let what = format!(
            "has been locked for {:?} by a running process; check what blocks it, or increase \
             `FileStore::timeout`",
            self.timeout
        );
        access::refused(&self.folder.part(part), &what)
    }

    fn queue(&self, part: u8) -> Arc<Queue> {
        let mut queues = self.queues.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(queues.entry(part).or_default())
    }
}

impl Store for FileStore {
    fn acquire<'a>(
        &'a self,
        key: &'a str,
        quota: Quota,
    ) -> BoxFuture<'a, Result<Acquisition, StoreError>> {
        let permit = self.permit_ids.next();
        Box::pin(self.change(key, move |count: &mut Count, now| count.acquire(now, quota, permit)))
    }

    fn release<'a>(
        &'a self,
        key: &'a str,
        permit: &'a PermitId,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        let permit = permit.clone();
        Box::pin(self.change(key, move |count: &mut Count, _| count.release(&permit)))
    }

    fn lock_out<'a>(
        &'a self,
        key: &'a str,
        period: Duration,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(self.change(key, move |count: &mut Count, now| count.lock_out(now, period)))
    }

    fn usage<'a>(&'a self, key: &'a str, quota: Quota) -> BoxFuture<'a, Result<Usage, StoreError>> {
        Box::pin(self.change(key, move |count: &mut Count, now| count.usage(now, quota)))
    }

    fn read<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<Vec<u8>>, StoreError>> {
        Box::pin(self.change(key, |record: &mut Record, now| record.read(now)))
    }

    fn acquire_lease<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
        period: Duration,
    ) -> BoxFuture<'a, Result<Lease, StoreError>> {
        let holder = holder.to_owned();
        let lease = move |record: &mut Record, now| record.acquire_lease(now, &holder, period);
        Box::pin(self.change(key, lease))
    }

    fn write<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
        value: Vec<u8>,
        keep: Duration,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        let holder = holder.to_owned();
        let write = move |record: &mut Record, now| record.write(now, &holder, value, keep);
        Box::pin(self.change(key, write))
    }

    fn release_lease<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        let holder = holder.to_owned();
        Box::pin(self.change(key, move |record: &mut Record, _| record.release_lease(&holder)))
    }
}
