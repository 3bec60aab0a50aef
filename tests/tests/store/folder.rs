//! A folder that is gone when the test is over.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

pub struct Folder(PathBuf);

impl Folder {
    pub fn new() -> Self {
        Self::below(&std::env::temp_dir())
    }

    pub fn below(parent: &Path) -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name =
            format!("cliq-api-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let path = parent.join(name);
        // Left behind by a process of the same number.
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir(&path).unwrap();
        Self(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    /// A folder in it, which is not there yet.
    pub fn store(&self) -> PathBuf {
        self.0.join("store")
    }

    /// The files of the store with such a beginning, in a stable order.
    pub fn files(&self, beginning: &str) -> Vec<PathBuf> {
        let Ok(parts) = std::fs::read_dir(self.store()) else { return Vec::new() };
        let files = parts.flatten().filter_map(|part| std::fs::read_dir(part.path()).ok());
        let mut files: Vec<_> = files
            .flatten()
            .flatten()
            .filter(|file| file.file_name().to_string_lossy().starts_with(beginning))
            .map(|file| file.path())
            .collect();
        files.sort();
        files
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
