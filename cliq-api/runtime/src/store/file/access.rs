//! Access to files, restricted to their owner.

use super::StoreError;
use crate::owner_only::{self, mode};
use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{Error, ErrorKind};
use std::path::Path;

/// Opens the file, if it exists. Links, other kinds of files, files of other users, and files that
/// others can read or write are refused.
pub fn open(path: &Path) -> Result<Option<File>, StoreError> {
    let Some(named) = metadata(path)? else { return Ok(None) };
    if !named.is_file() {
        let what = "is not a regular file; move it, or use another folder for the store";
        return Err(refused(path, what));
    }
    let file = OpenOptions::new().read(true).write(true).open(path);
    let file = match file {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        file => file.map_err(|error| failed("open", path, error))?,
    };
    let opened = file.metadata().map_err(|error| failed("open", path, error))?;
    if !is_same(&named, &opened) {
        return Err(refused(path, "was replaced while it was being opened; try again"));
    }
    is_own(path, &opened, "move it, or use another folder for the store")?;
    if mode(&opened) & 0o077 != 0 {
        let what = format!(
            "can be read or written by others (mode {:04o}); run `chmod 600` on it",
            mode(&opened)
        );
        return Err(refused(path, &what));
    }
    Ok(Some(file))
}

/// Creates the folder, accessible by its owner only, unless it exists. Returns whether it was created.
pub(super) fn folder(path: &Path) -> Result<bool, StoreError> {
    let Some(found) = metadata(path)? else {
        owner_only::create_folder(path)
            .map_err(|error| failed("create the folder", path, error))?;
        return Ok(true);
    };
    if !found.is_dir() {
        return Err(refused(
            path,
            "is not a folder, or is a link to one; use the path of the folder itself",
        ));
    }
    is_own(path, &found, "use a separate folder for the store, or run as that user")?;
    if mode(&found) & 0o022 != 0 {
        let what =
            format!("can be written by others (mode {:04o}); run `chmod 700` on it", mode(&found));
        return Err(refused(path, &what));
    }
    Ok(false)
}

/// Returns whether the path still refers to the opened file.
pub(super) fn is_named(file: &File, path: &Path) -> Result<bool, StoreError> {
    let opened = file.metadata().map_err(|error| failed("open", path, error))?;
    Ok(metadata(path)?.is_some_and(|named| is_same(&named, &opened)))
}

pub(super) fn failed(act: &str, path: &Path, error: Error) -> StoreError {
    let what = format!(
        "cannot {act} {}: {error}; check that the folder of the file store is on a local disk with \
         free space and belongs to this user",
        path.display()
    );
    StoreError::new(what).with_source(error)
}

pub fn refused(path: &Path, what: &str) -> StoreError {
    StoreError::new(format!("file store: {} {what}", path.display()))
}

/// Metadata of the path itself; links are not followed.
fn metadata(path: &Path) -> Result<Option<Metadata>, StoreError> {
    match fs::symlink_metadata(path) {
        Ok(metadata) => Ok(Some(metadata)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(failed("look at", path, error)),
    }
}

/// A privileged process may open what belongs to others. Its owner could still read or change it, and
/// a process of the owner could no longer use what this one wrote.
fn is_own(path: &Path, metadata: &Metadata, remedy: &str) -> Result<(), StoreError> {
    let Some((owner, user)) = owner_only::foreign_owner(metadata) else { return Ok(()) };
    let what = format!("belongs to user {owner}, and this process runs as user {user}; {remedy}");
    Err(refused(path, &what))
}

#[cfg(unix)]
fn is_same(one: &Metadata, other: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

/// On other platforms, creating links requires privileges, and open files cannot be replaced.
#[cfg(not(unix))]
fn is_same(_: &Metadata, _: &Metadata) -> bool {
    true
}
