//! Files that are nobody else's business.

use super::StoreError;
use std::fs::{self, DirBuilder, File, Metadata, OpenOptions};
use std::io::{Error, ErrorKind};
use std::path::Path;

/// The file of that name, if there is one. Refused are links, what is no file, and files that belong
/// to others, or that others may read or write.
pub fn open(path: &Path) -> Result<Option<File>, StoreError> {
    let Some(named) = metadata(path)? else { return Ok(None) };
    if !named.is_file() {
        let what = "is not a regular file; move it away or give the store another folder";
        return Err(refused(path, what));
    }
    let file = OpenOptions::new().read(true).write(true).open(path);
    let file = match file {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        file => file.map_err(|error| failed("open", path, error))?,
    };
    let opened = file.metadata().map_err(|error| failed("open", path, error))?;
    if !is_same(&named, &opened) {
        return Err(refused(path, "was replaced while it was opened; try again"));
    }
    is_own(path, &opened, "move it away or give the store another folder")?;
    if mode(&opened) & 0o077 != 0 {
        let what = format!(
            "may be read or written by others (mode {:04o}); run `chmod 600` on it",
            mode(&opened)
        );
        return Err(refused(path, &what));
    }
    Ok(Some(file))
}

/// Makes a file that was not there, for its owner alone.
pub(super) fn create(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Makes the folder, for its owner alone, unless it is there. `true` if it was made.
pub(super) fn folder(path: &Path) -> Result<bool, StoreError> {
    let Some(found) = metadata(path)? else {
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(path).map_err(|error| failed("make the folder", path, error))?;
        return Ok(true);
    };
    if !found.is_dir() {
        return Err(refused(path, "is not a folder, or a link to one; name the folder itself"));
    }
    is_own(path, &found, "give the store a folder of its own, or run as that user")?;
    if mode(&found) & 0o022 != 0 {
        let what =
            format!("may be written by others (mode {:04o}); run `chmod 700` on it", mode(&found));
        return Err(refused(path, &what));
    }
    Ok(false)
}

/// Whether the opened file is still the one of that name.
pub(super) fn is_named(file: &File, path: &Path) -> Result<bool, StoreError> {
    let opened = file.metadata().map_err(|error| failed("open", path, error))?;
    Ok(metadata(path)?.is_some_and(|named| is_same(&named, &opened)))
}

pub(super) fn failed(act: &str, path: &Path, error: Error) -> StoreError {
    let what = format!(
        "cannot {act} {}: {error}; see that the folder of the file store is on a local disk, has \
         room and belongs to this user",
        path.display()
    );
    StoreError::new(what).with_source(error)
}

pub fn refused(path: &Path, what: &str) -> StoreError {
    StoreError::new(format!("file store: {} {what}", path.display()))
}

/// Of the name itself, not of what it links to.
fn metadata(path: &Path) -> Result<Option<Metadata>, StoreError> {
    match fs::symlink_metadata(path) {
        Ok(metadata) => Ok(Some(metadata)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(failed("look at", path, error)),
    }
}

/// A privileged process may open what belongs to others. Its owner could still read or change it, and
/// a process of the owner could no longer use what this one wrote.
#[cfg(unix)]
fn is_own(path: &Path, metadata: &Metadata, remedy: &str) -> Result<(), StoreError> {
    use std::os::unix::fs::MetadataExt as _;
    let user = rustix::process::geteuid().as_raw();
    if metadata.uid() == user {
        return Ok(());
    }
    let owner = metadata.uid();
    let what = format!("belongs to user {owner}, and this process runs as user {user}; {remedy}");
    Err(refused(path, &what))
}

/// Elsewhere, owners are not numbers, and the rights are those of the folder.
#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps, reason = "it fails on Unix")]
fn is_own(_: &Path, _: &Metadata, _: &str) -> Result<(), StoreError> {
    Ok(())
}

#[cfg(unix)]
fn is_same(one: &Metadata, other: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

#[cfg(unix)]
fn mode(metadata: &Metadata) -> u32 {
    std::os::unix::fs::PermissionsExt::mode(&metadata.permissions()) & 0o7777
}

/// Elsewhere, links need privileges, and open files cannot be replaced.
#[cfg(not(unix))]
fn is_same(_: &Metadata, _: &Metadata) -> bool {
    true
}

/// Elsewhere, the rights of a file are those of its folder, which its owner gave it.
#[cfg(not(unix))]
fn mode(_: &Metadata) -> u32 {
    0
}
