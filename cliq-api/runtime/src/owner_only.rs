//! Files and folders that only their owner can access.
//!
//! On other platforms than Unix, a file inherits the permissions of its folder, and links need privileges.

use std::fs::{self, DirBuilder, File, Metadata, OpenOptions};
use std::io::{self, ErrorKind};
use std::path::Path;

/// Creates a file for reading and writing. It must not exist.
pub(crate) fn create_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Creates a folder and those around it. Existing ones stay as they are.
pub(crate) fn create_folder(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Removes a file. Returns whether it existed.
pub(crate) fn remove_file(path: &Path) -> io::Result<bool> {
    match fs::remove_file(path) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

/// Makes changes of names in a folder survive a power failure.
pub(crate) fn flush_folder(folder: &Path) -> io::Result<()> {
    // On other platforms, folders cannot be opened, and the file system takes care of it.
    if cfg!(unix) {
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// The owner and the user of this process, if they differ.
#[cfg(unix)]
pub(crate) fn foreign_owner(metadata: &Metadata) -> Option<(u32, u32)> {
    use std::os::unix::fs::MetadataExt as _;
    let user = rustix::process::geteuid().as_raw();
    (metadata.uid() != user).then_some((metadata.uid(), user))
}

#[cfg(not(unix))]
pub(crate) fn foreign_owner(_: &Metadata) -> Option<(u32, u32)> {
    None
}

/// The permission bits.
#[cfg(unix)]
pub(crate) fn mode(metadata: &Metadata) -> u32 {
    std::os::unix::fs::PermissionsExt::mode(&metadata.permissions()) & 0o7777
}

#[cfg(not(unix))]
pub(crate) fn mode(_: &Metadata) -> u32 {
    0
}
