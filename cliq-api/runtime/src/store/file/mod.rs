//! State of the processes of one machine.
//!
//! A folder holds one small file per key, and each change replaces the file as a whole:
//!
//! 1. Lock the part of the folder that the key belongs to (an operating system's lock).
//! 2. Read the clock, then the file; decide.
//! 3. Write the new content beside it, flush it to the disk, rename it over the old one, flush the
//!    folder. Unlock.
//!
//! Why that is right:
//!
//! - Of two changes of a key one comes first, whichever tasks, threads or processes they are of:
//!   nothing is read or decided outside the lock.
//! - A rename is all or nothing. Whoever is killed before it leaves the state before and a file that
//!   nobody reads (the next change of that part removes it); whoever is killed after it leaves the
//!   state after. A caller is told of a place only after that, so no place that somebody has is
//!   uncounted. After a power cut the same holds, because of the two flushes.
//! - Nobody is kept waiting by others who are quicker: who waits says so, by another lock, and who
//!   had the lock leaves it to them for a moment.
//! - The lock belongs to the process: it ends with it, even if it is killed. Its file is never
//!   removed, so all lock the same one.
//! - A file has a checksum and the key in it. What is not as it was written is refused and left
//!   alone.
//!
//! Parts are 256 folders, by the digest of the key: keys rarely wait for each other, and finding
//! out what can be removed never means reading all of it.

mod access;
mod folder;
mod format;
mod memory;

use super::state::{Count, Record, State, Tickets, since_1970};
use super::{Lease, Place, Store, StoreError, Threshold, Ticket, Usage};
use crate::BoxFuture;
use crate::clock::{Clock, SystemClock};
use folder::Folder;
use format::Name;
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// State that the processes of one machine share, in a folder. It survives all of them.
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
/// use cliq_api::store::{FileStore, Place, Store, Threshold};
/// use std::time::Duration;
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = std::env::temp_dir().join(format!("cliq-api-doc-{}", std::process::id()));
/// let store = FileStore::new(&folder);
/// let threshold = Threshold { requests: 1, window: Duration::from_secs(60) };
/// assert!(matches!(store.take("key", threshold).await?, Place::Granted(_)));
/// // Another process sees it, now or after the first one has ended.
/// let other = FileStore::new(&folder);
/// assert!(matches!(other.take("key", threshold).await?, Place::Full(_)));
/// # std::fs::remove_dir_all(folder)?;
/// # Ok(()) }
/// ```
///
/// **The folder** is made at the first use, for its owner alone (0700, its files 0600). It must be
/// on a local disk: for several machines there is `RedisStore`. Others must not be able to write to
/// it, nor to read or write its files: that is refused, and the error says what to do. So are
/// symbolic links, and a folder or a file of another user, even if the process is privileged. A place
/// that is cleaned from time to time, such as `/tmp`, is not a good one.
///
/// **Deletion.** If the folder is deleted while it is used, each process restores what it last saw of
/// a key at its next call of that key. What it did not see is lost: calls of other processes since its
/// own last call of the key, and keys that no running process used.
///
/// **Crashes.** A process that is killed, at any moment, leaves each key as it was before or after,
/// and blocks nobody: its locks end with it. A place that was granted is counted, after a power cut
/// too. What is lost at worst is a place that is counted and that nobody uses.
///
/// **Time** is the wall clock of the machine. If it is set back, what seems to lie ahead counts
/// from then anew: at worst a window, a lock, a lease or a record lasts twice as long. If it is set
/// forward, windows and locks seem to have passed: by more than the margin of the limiter, and a
/// threshold may be passed. A clock that is slewed (as NTP does in operation) does neither.
///
/// **Speed.** A change costs two flushes of the disk (about a millisecond on an SSD), and changes of
/// one key come one after the other. An answer that changes nothing flushes nothing. File work is
/// done on Tokio's blocking threads, so it needs a Tokio runtime.
///
/// **Clearing.** Now and then, what says nothing any more is removed, a part of the folder at a
/// time. What remains at the end is at most 256 folders with two small files each.
#[derive(Debug)]
pub struct FileStore {
    folder: Arc<Folder>,
    timeout: Duration,
    clock: Arc<dyn Clock>,
    tickets: Tickets,
    queues: Mutex<HashMap<u8, Arc<Queue>>>,
}

/// How long a process leaves a lock to those who wait for it, before its next task may have it.
const GIVE_WAY: Duration = Duration::from_millis(3);

/// Where the tasks of this process wait for each other, the first come first. So a process has one
/// thread at a part of the folder, not one for each task.
#[derive(Debug, Default)]
struct Queue {
    turn: Arc<tokio::sync::Mutex<()>>,
    /// How often a turn ended without the lock.
    stuck: AtomicU64,
}

impl FileStore {
    /// In that folder; nothing is read or written yet.
    #[must_use]
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: Arc::new(Folder::new(folder.into())),
            timeout: Duration::from_secs(2),
            clock: Arc::new(SystemClock),
            tickets: Tickets::default(),
            queues: Mutex::default(),
        }
    }

    /// How long to wait for a process that holds a lock: 2 seconds, if this is not called. A lock
    /// is held for some milliseconds, and ends with its process; only one that is alive and stopped,
    /// or a disk that hangs, holds it for longer.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// With a clock of your own, for tests. Processes must agree on the time.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Changes what is kept under `key`, on a thread that may block.
    async fn change<S: State, T: Send + 'static>(
        &self,
        key: &str,
        change: impl FnOnce(&mut S, u64) -> T + Send + 'static,
    ) -> Result<T, StoreError> {
        let name = Name::of::<S>(key);
        let queue = self.queue(name.part());
        let stuck = queue.stuck.load(Ordering::Acquire);
        let turn = Arc::clone(&queue.turn).lock_owned().await;
        // Who waited while a turn got no lock would only wait as long again, and so on.
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
            // The turn ends with the work, even if nobody waits for the result any more.
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
            let what = "file store: the Tokio runtime shuts down; keep it until the calls are done";
            StoreError::new(what).with_source(error)
        })?;
        ended?.ok_or_else(|| self.is_locked(part))
    }

    fn is_locked(&self, part: u8) -> StoreError {
        let what = format!(
            "has been locked for {:?} by a process that is alive; see what keeps it, or give \
             `FileStore::timeout` a longer time",
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
    fn take<'a>(
        &'a self,
        key: &'a str,
        threshold: Threshold,
    ) -> BoxFuture<'a, Result<Place, StoreError>> {
        let ticket = self.tickets.next();
        Box::pin(self.change(key, move |count: &mut Count, now| count.take(now, threshold, ticket)))
    }

    fn give_back<'a>(
        &'a self,
        key: &'a str,
        ticket: &'a Ticket,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        let ticket = ticket.clone();
        Box::pin(self.change(key, move |count: &mut Count, _| count.give_back(&ticket)))
    }

    fn lock<'a>(&'a self, key: &'a str, period: Duration) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(self.change(key, move |count: &mut Count, now| count.lock(now, period)))
    }

    fn usage<'a>(
        &'a self,
        key: &'a str,
        threshold: Threshold,
    ) -> BoxFuture<'a, Result<Usage, StoreError>> {
        Box::pin(self.change(key, move |count: &mut Count, now| count.usage(now, threshold)))
    }

    fn read<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<Vec<u8>>, StoreError>> {
        Box::pin(self.change(key, |record: &mut Record, now| record.read(now)))
    }

    fn lease<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
        period: Duration,
    ) -> BoxFuture<'a, Result<Lease, StoreError>> {
        let holder = holder.to_owned();
        let lease = move |record: &mut Record, now| record.lease(now, &holder, period);
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

    fn release<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        let holder = holder.to_owned();
        Box::pin(self.change(key, move |record: &mut Record, _| record.release(&holder)))
    }
}
