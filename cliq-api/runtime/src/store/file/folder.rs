//! The folder: locking a partition, replacing a file, removing expired entries.

use super::access::{self, failed, refused};
use super::format::{self, Name};
use super::memory::{self, Mark, Memory};
use super::{Count, Record, State, StoreError};
use crate::owner_only;
use std::collections::hash_map::RandomState;
use std::fs::{self, File, TryLockError};
use std::hash::BuildHasher as _;
use std::io::{ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

/// The temporary file, which is never read. It remains if its writer is killed.
const UNFINISHED: &str = "unfinished";
const LOCK: &str = "lock";
/// Locked, shared, by processes that wait for the lock.
const WAITING: &str = "waiting";
/// Length of the random mark that distinguishes a partition from one created later at its path.
const MARK_LENGTH: u64 = 32;
/// How often a process checks a partition for expired entries.
const CLEARING: Duration = Duration::from_secs(2);
/// How often the expired entries of a partition are removed, by any process.
const CLEARED: Duration = Duration::from_secs(600);

#[derive(Debug)]
pub(super) struct Folder {
    path: PathBuf,
    clearing: Mutex<Clearing>,
    memory: Memory,
}

#[derive(Debug, Default)]
struct Clearing {
    last: Option<SystemTime>,
    part: u8,
}

impl Folder {
    pub(super) fn new(path: PathBuf) -> Self {
        // A random start, so that short-lived processes cover all partitions together.
        let [part, ..] = RandomState::new().hash_one(&path).to_be_bytes();
        let clearing = Mutex::new(Clearing { last: None, part });
        Self { path, clearing, memory: Memory::default() }
    }

    /// Changes the state of `name`; `None` if another process holds the lock for longer than `timeout`.
    /// `now` is called inside the lock, so that times are in the order of the changes.
    pub(super) fn change<S: State, T>(
        &self,
        name: &Name,
        timeout: Duration,
        now: impl FnOnce() -> u64,
        change: impl FnOnce(&mut S, u64) -> T,
    ) -> Result<Option<T>, StoreError> {
        let part = self.part(name.part());
        for folder in [&self.path, &part] {
            if access::folder(folder)? {
                flush(folder.parent().unwrap_or(folder))?;
            }
        }
        let Some(mut lock) = lock(&part, timeout)? else { return Ok(None) };
        let now = now();
        let mark = mark(&mut lock, &part.join(LOCK))?;
        let path = part.join(name.file());
        let mut content = read(&path)?;
        let found = match &content {
            Some(content) => Some(
                format::decode_of::<S>(name, content)
                    .map_err(|unreadable| refused(&path, unreadable.0))?,
            ),
            None => None,
        };
        let mut state = found.clone().unwrap_or_default();
        if let Some(lost) = self.memory.lost(name, &mark) {
            state.restore(lost);
        }
        let result = change(&mut state, now);
        state.settle(now);
        match found {
            None if state.is_empty() => {}
            Some(_) if state.is_empty() => {
                remove(&path)?;
                content = None;
            }
            Some(found) if found == state => {}
            _ => {
                let changed = encode(name, &state, &path)?;
                replace(&part, &path, &changed)?;
                content = Some(changed);
            }
        }
        self.memory.keep(name, mark, content);
        Ok(Some(result))
    }

    /// Removes expired entries of the next partition, if that is due. Errors are ignored: a call that
    /// needs the file reports them.
    pub(super) fn clear_a_part(&self, now: SystemTime) {
        let mut clearing = self.clearing.lock().unwrap_or_else(PoisonError::into_inner);
        if !is_due(clearing.last, now, CLEARING) {
            return;
        }
        clearing.last = Some(now);
        clearing.part = clearing.part.wrapping_add(1);
        let part = clearing.part;
        drop(clearing);
        self.memory.clear(part, now);
        let _ = clear(&self.part(part), now);
    }

    /// Returns whether another process, or another store of this process, waits for the lock of the
    /// partition. Waiters poll, so without yielding a busy holder would starve them.
    pub(super) fn is_awaited(&self, part: u8) -> bool {
        let waiting = access::open(&self.part(part).join(WAITING));
        matches!(waiting, Ok(Some(file)) if matches!(file.try_lock(), Err(TryLockError::WouldBlock)))
    }

    pub(super) fn part(&self, part: u8) -> PathBuf {
        self.path.join(format!("{part:02x}"))
    }
}

/// Waits for the lock of the partition. It is held until the file is dropped or the process ends.
fn lock(part: &Path, timeout: Duration) -> Result<Option<File>, StoreError> {
    let path = part.join(LOCK);
    let began = Instant::now();
    let mut waiting = None;
    loop {
        let file = open_or_create(&path)?;
        if try_lock(&file, &path)? {
            return Ok(Some(file));
        }
        if began.elapsed() >= timeout {
            return Ok(None);
        }
        waiting = waiting.or_else(|| {
            let file = open_or_create(&part.join(WAITING)).ok()?;
            file.try_lock_shared().is_ok().then_some(file)
        });
        std::thread::sleep(Duration::from_millis(1));
    }
}

fn open_or_create(path: &Path) -> Result<File, StoreError> {
    loop {
        if let Some(file) = access::open(path)? {
            return Ok(file);
        }
        match owner_only::create_file(path) {
            // Another process created it meanwhile.
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            file => return file.map_err(|error| failed("create", path, error)),
        }
    }
}

/// Returns `false` if another process holds the lock, or if the file was replaced.
fn try_lock(file: &File, path: &Path) -> Result<bool, StoreError> {
    match file.try_lock() {
        Ok(()) => access::is_named(file, path),
        Err(TryLockError::WouldBlock) => Ok(false),
        Err(TryLockError::Error(error)) => Err(failed("lock", path, error)),
    }
}

/// The mark of the partition; it is created if there is none. A mark lost in a power failure is created
/// again, which does no harm: the state of this process is merged into the same state.
fn mark(lock: &mut File, path: &Path) -> Result<Mark, StoreError> {
    let mut mark = Vec::new();
    let limit = 2 * MARK_LENGTH;
    (&*lock).take(limit).read_to_end(&mut mark).map_err(|error| failed("read", path, error))?;
    if mark.is_empty() {
        let random = || RandomState::new().hash_one(path);
        mark = format!("{:016x}{:016x}", random(), random()).into_bytes();
        lock.write_all(&mark).map_err(|error| failed("write", path, error))?;
    }
    Ok(mark)
}

fn read(path: &Path) -> Result<Option<Vec<u8>>, StoreError> {
    let Some(mut file) = access::open(path)? else { return Ok(None) };
    let mut content = Vec::new();
    file.read_to_end(&mut content).map_err(|error| failed("read", path, error))?;
    Ok(Some(content))
}

fn encode<S: State>(name: &Name, state: &S, path: &Path) -> Result<Vec<u8>, StoreError> {
    format::encode(name, state).map_err(|error| failed("write", path, error.into()))
}

/// Replaces the file atomically.
fn replace(part: &Path, path: &Path, content: &[u8]) -> Result<(), StoreError> {
    let unfinished = part.join(UNFINISHED);
    remove(&unfinished)?;
    let write = || {
        let mut file = owner_only::create_file(&unfinished)?;
        file.write_all(content)?;
        file.sync_all()?;
        drop(file);
        fs::rename(&unfinished, path)
    };
    write().map_err(|error| failed("write", path, error))?;
    flush(part)
}

fn flush(folder: &Path) -> Result<(), StoreError> {
    owner_only::flush_folder(folder).map_err(|error| failed("flush", folder, error))
}

fn remove(path: &Path) -> Result<(), StoreError> {
    owner_only::remove_file(path).map(drop).map_err(|error| failed("remove", path, error))
}

/// Removes the expired entries of a partition, unless another process holds its lock. The modification
/// time of the lock file is when this was last done.
fn clear(part: &Path, now: SystemTime) -> Result<(), StoreError> {
    let path = part.join(LOCK);
    let Some(lock) = access::open(&path)? else { return Ok(()) };
    let last = lock.metadata().and_then(|metadata| metadata.modified());
    let last = last.map_err(|error| failed("read the metadata of", &path, error))?;
    if !is_due(Some(last), now, CLEARED) || !try_lock(&lock, &path)? {
        return Ok(());
    }
    for entry in fs::read_dir(part).map_err(|error| failed("list", part, error))?.flatten() {
        let file = entry.path();
        let name = entry.file_name();
        let kind = name.to_str().and_then(|name| name.split_once('-')).map(|(kind, _)| kind);
        let is_empty = match kind {
            Some(Count::KIND) => is_over::<Count>(&file, now),
            Some(Record::KIND) => is_over::<Record>(&file, now),
            _ => false,
        };
        if is_empty {
            remove(&file)?;
        }
    }
    lock.set_modified(now).map_err(|error| failed("write", &path, error))
}

fn is_over<S: State>(path: &Path, now: SystemTime) -> bool {
    matches!(read(path), Ok(Some(content)) if memory::is_expired::<S>(&content, now))
}

/// Returns whether `every` has passed. A time in the future means that the clock was set back.
fn is_due(last: Option<SystemTime>, now: SystemTime, every: Duration) -> bool {
    last.is_none_or(|last| {
        now.duration_since(last).is_ok_and(|passed| passed >= every) || last > now
    })
}
