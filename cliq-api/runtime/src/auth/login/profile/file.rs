//! Files that only their owner can read.

use crate::owner_only::{self, foreign_owner, mode};
use std::fs::{self, File, Metadata};
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};

/// The largest file that is read, in bytes.
const LARGEST: u64 = 64 << 10;
/// Names that are tried for the temporary file; only killed processes leave some behind.
const ATTEMPTS: usize = 100;

/// Reads a file; `None` if it does not exist. Links, and files that others own or can read, are
/// refused.
pub(super) fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    let named = match fs::symlink_metadata(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        named => named?,
    };
    check(&named)?;
    let file = File::open(path)?;
    // The file itself: the name may have changed its meaning meanwhile.
    check(&file.metadata()?)?;
    let mut content = Vec::new();
    file.take(LARGEST + 1).read_to_end(&mut content)?;
    if content.len() as u64 > LARGEST {
        return Err(io::Error::other(format!("it is larger than {LARGEST} bytes")));
    }
    Ok(Some(content))
}

/// Replaces a file atomically: it has the old content or the new one, whatever happens.
pub(super) fn replace(folder: &Path, name: &str, content: &[u8]) -> io::Result<()> {
    create_folder(folder)?;
    let (temporary, mut file) = temporary(folder, name)?;
    let written = file
        .write_all(content)
        .and_then(|()| file.sync_all())
        .and_then(|()| fs::rename(&temporary, folder.join(name)));
    drop(file);
    if written.is_err() {
        let _ = fs::remove_file(&temporary);
        return written;
    }
    owner_only::flush_folder(folder)
}

fn temporary(folder: &Path, name: &str) -> io::Result<(std::path::PathBuf, File)> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let mut result = Err(io::Error::from(ErrorKind::AlreadyExists));
    for _ in 0..ATTEMPTS {
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = folder.join(format!(".{name}.{}-{number}", std::process::id()));
        result = owner_only::create_file(&path).map(|file| (path, file));
        if !matches!(&result, Err(error) if error.kind() == ErrorKind::AlreadyExists) {
            break;
        }
    }
    result
}

/// Creates the folder. An existing one must not be writable by others.
fn create_folder(folder: &Path) -> io::Result<()> {
    owner_only::create_folder(folder)?;
    check_folder(&fs::metadata(folder)?)
}

fn check(metadata: &Metadata) -> io::Result<()> {
    let mode = mode(metadata);
    let refusal = if !metadata.is_file() {
        "it is not a regular file".to_owned()
    } else if let Some((owner, _)) = foreign_owner(metadata) {
        format!("it belongs to user {owner}")
    } else if mode & 0o077 != 0 {
        format!("others can read or write it (mode {mode:04o}); run `chmod 600` on it")
    } else {
        return Ok(());
    };
    Err(io::Error::new(ErrorKind::PermissionDenied, refusal))
}

fn check_folder(metadata: &Metadata) -> io::Result<()> {
    let mode = mode(metadata);
    let refusal = if let Some((owner, _)) = foreign_owner(metadata) {
        format!("the folder belongs to user {owner}")
    } else if mode & 0o022 != 0 {
        format!("others can write to the folder (mode {mode:04o}); run `chmod 700` on it")
    } else {
        return Ok(());
    };
    Err(io::Error::new(ErrorKind::PermissionDenied, refusal))
}
