//! Files that are written completely or not at all.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use tokio::fs::File;
use tokio::io::AsyncWriteExt as _;

/// Maximum number of existing names that are skipped; only killed processes leave such files
/// behind.
const ATTEMPTS: u32 = 1000;

/// A file that replaces the one at its path only when it is complete.
pub(super) struct AtomicFile {
    // Closed before the temporary file is removed.
    file: File,
    partial: Partial,
}

impl AtomicFile {
    pub(super) async fn create(path: &Path) -> std::io::Result<Self> {
        let (partial, file) = Partial::create(path).await?;
        Ok(Self { file, partial })
    }

    pub(super) async fn write(&mut self, piece: &[u8]) -> std::io::Result<()> {
        self.file.write_all(piece).await
    }

    /// Moves the file to `path` after its content is on the disk.
    pub(super) async fn commit(mut self, path: &Path) -> std::io::Result<()> {
        self.file.flush().await?;
        self.file.sync_all().await?;
        drop(self.file);
        self.partial.keep_as(path).await
    }

    /// Moves the file to the first of the paths that does not exist, after its content is on the disk.
    pub(super) async fn commit_new(
        mut self,
        paths: impl Iterator<Item = PathBuf> + Send + 'static,
    ) -> std::io::Result<PathBuf> {
        self.file.flush().await?;
        self.file.sync_all().await?;
        drop(self.file);
        let partial = self.partial;
        let kept = tokio::task::spawn_blocking(move || partial.keep_as_new(paths));
        kept.await.map_err(std::io::Error::other)?
    }
}

/// A temporary file, removed unless it is kept.
struct Partial(Option<PathBuf>);

impl Partial {
    /// Creates a file in the directory of `path`, so that it can be renamed. Concurrent downloads
    /// to the same path use different names.
    async fn create(path: &Path) -> std::io::Result<(Self, File)> {
        let path = path.to_path_buf();
        // File and guard are returned together, so that cancellation drops both.
        let made = tokio::task::spawn_blocking(move || Self::create_now(&path));
        let (partial, file) = made.await.map_err(std::io::Error::other)??;
        Ok((partial, File::from_std(file)))
    }

    fn create_now(path: &Path) -> std::io::Result<(Self, std::fs::File)> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let mut attempts = 0;
        loop {
            let number = COUNT.fetch_add(1, Ordering::Relaxed);
            // The name of the file is omitted, because it may have the maximum length.
            let name = path.with_file_name(format!(".cliq-{}-{number}.part", std::process::id()));
            attempts += 1;
            match std::fs::File::create_new(&name) {
                Err(error) if error.kind() == ErrorKind::AlreadyExists && attempts < ATTEMPTS => {}
                file => return file.map(|file| (Self(Some(name)), file)),
            }
        }
    }

    async fn keep_as(mut self, path: &Path) -> std::io::Result<()> {
        if let Some(name) = &self.0 {
            tokio::fs::rename(name, path).await?;
        }
        self.0 = None;
        Ok(())
    }

    fn keep_as_new(mut self, paths: impl Iterator<Item = PathBuf>) -> std::io::Result<PathBuf> {
        let Some(name) = self.0.clone() else { return Err(ErrorKind::NotFound.into()) };
        for path in paths {
            // A link fails where the path exists, also as a symbolic link. Dropping `self` removes the
            // temporary name.
            match std::fs::hard_link(&name, &path) {
                Ok(()) => return Ok(path),
                Err(error) if error.kind() == ErrorKind::AlreadyExists => continue,
                // The file system has no links.
                Err(_) => {}
            }
            match std::fs::File::create_new(&path) {
                Ok(file) => drop(file),
                Err(error) if error.kind() == ErrorKind::AlreadyExists => continue,
                Err(error) => return Err(error),
            }
            if let Err(error) = std::fs::rename(&name, &path) {
                // The file is empty, and the original error is returned.
                let _ = std::fs::remove_file(&path);
                return Err(error);
            }
            self.0 = None;
            return Ok(path);
        }
        Err(ErrorKind::AlreadyExists.into())
    }
}

/// Also runs when the future of the download is dropped.
impl Drop for Partial {
    fn drop(&mut self) {
        if let Some(name) = self.0.take() {
            // This cannot be handled, and the original error is returned.
            let _ = std::fs::remove_file(name);
        }
    }
}
