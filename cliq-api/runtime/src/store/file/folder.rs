//! The folder: locking a part of it, replacing a file, removing what says nothing any more.

use super::access::{self, failed, refused};
use super::format::{self, Name};
use super::memory::{self, Mark, Memory};
use super::{Count, Record, State, StoreError};
use std::collections::hash_map::RandomState;
use std::fs::{self, File, TryLockError};
use std::hash::BuildHasher as _;
use std::io::{ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

/// Nobody reads it: what is being written, or was, when its writer was killed.
const UNFINISHED: &str = "unfinished";
const LOCK: &str = "lock";
/// Locked, shared, by those who wait for the lock.
const WAITING: &str = "waiting";
/// Of the chance that tells a part of the folder from one made later under its name.
const MARK_LENGTH: u64 = 32;
/// How often a process looks for a part that it could clear.
const CLEARING: Duration = Duration::from_secs(2);
/// How often a part is cleared, by whichever process.
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
        // Anywhere: processes that end soon get everywhere together.
        let [part, ..] = RandomState::new().hash_one(&path).to_be_bytes();
        let clearing = Mutex::new(Clearing { last: None, part });
        Self { path, clearing, memory: Memory::default() }
    }

    /// Changes the state of that name; `None` if another holds the lock for longer than `timeout`.
    /// `now` is asked inside the lock, so that of two changes the later one has the later time.
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

    /// Removes what says nothing any more from the next part, if it is time. An error is none of
    /// the caller's: who needs such a file is told.
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

    /// Whether another process, or another store of this one, waits for the lock of that part. Who
    /// has it always at hand would have it always, as the others look only now and then.
    pub(super) fn is_awaited(&self, part: u8) -> bool {
        let waiting = access::open(&self.part(part).join(WAITING));
        matches!(waiting, Ok(Some(file)) if matches!(file.try_lock(), Err(TryLockError::WouldBlock)))
    }

    pub(super) fn part(&self, part: u8) -> PathBuf {
        self.path.join(format!("{part:02x}"))
    }
}

/// Waits for the lock of that part. It is held until the file is dropped, or the process ends.
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
        match access::create(path) {
            // Somebody else was quicker.
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            file => return file.map_err(|error| failed("make", path, error)),
        }
    }
}

/// `false` if another has it, or if it is no longer the lock that the others use.
fn try_lock(file: &File, path: &Path) -> Result<bool, StoreError> {
    match file.try_lock() {
        Ok(()) => access::is_named(file, path),
        Err(TryLockError::WouldBlock) => Ok(false),
        Err(TryLockError::Error(error)) => Err(failed("lock", path, error)),
    }
}

/// The mark of the part that the lock belongs to; it is made when there is none. A mark that a power
/// cut took is made anew, which costs nothing: what was known is there already.
fn mark(lock: &mut File, path: &Path) -> Result<Mark, StoreError> {
    let mut mark = Vec::new();
    let limit = 2 * MARK_LENGTH;
    (&*lock).take(limit).read_to_end(&mut mark).map_err(|error| failed("read", path, error))?;
    if mark.is_empty() {
        let chance = || RandomState::new().hash_one(path);
        mark = format!("{:016x}{:016x}", chance(), chance()).into_bytes();
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

/// The file is there as a whole, or the earlier one is, whatever happens.
fn replace(part: &Path, path: &Path, content: &[u8]) -> Result<(), StoreError> {
    let unfinished = part.join(UNFINISHED);
    remove(&unfinished)?;
    let write = || {
        let mut file = access::create(&unfinished)?;
        file.write_all(content)?;
        file.sync_all()?;
        drop(file);
        fs::rename(&unfinished, path)
    };
    write().map_err(|error| failed("write", path, error))?;
    flush(part)
}

/// A new or another name in a folder survives a power cut.
fn flush(folder: &Path) -> Result<(), StoreError> {
    // Only there can folders be opened; elsewhere the file system sees to it.
    if cfg!(unix) {
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        let flushed = File::open(folder).and_then(|folder| folder.sync_all());
        flushed.map_err(|error| failed("flush", folder, error))?;
    }
    Ok(())
}

fn remove(path: &Path) -> Result<(), StoreError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(failed("remove", path, error)),
        _ => Ok(()),
    }
}

/// Nothing happens if somebody else works there: then it is another's turn. When it was last done
/// is the time of the lock's file.
fn clear(part: &Path, now: SystemTime) -> Result<(), StoreError> {
    let path = part.join(LOCK);
    let Some(lock) = access::open(&path)? else { return Ok(()) };
    let last = lock.metadata().and_then(|metadata| metadata.modified());
    let last = last.map_err(|error| failed("look at", &path, error))?;
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
    matches!(read(path), Ok(Some(content)) if memory::says_nothing::<S>(&content, now))
}

/// A time that lies ahead is one of a clock that was set back.
fn is_due(last: Option<SystemTime>, now: SystemTime, every: Duration) -> bool {
    last.is_none_or(|last| {
        now.duration_since(last).is_ok_and(|passed| passed >= every) || last > now
    })
}
