//! Reading and writing of folders; files are replaced as a whole or not at all.

use cliq_codegen::GeneratedFile;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The workspace's folder.
pub fn workspace() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own).to_path_buf()
}

/// What differs between folders and the files that they should hold: files to write, and files to
/// remove.
pub struct Difference<'a> {
    /// New or changed.
    pub write: Vec<&'a GeneratedFile>,
    /// In one of the folders, but not generated.
    pub remove: Vec<PathBuf>,
}

impl<'a> Difference<'a> {
    /// Compares `files` with what `folders` hold; both are named from `root` on.
    pub fn between(
        root: &Path,
        folders: &[&str],
        files: &'a [GeneratedFile],
    ) -> Result<Self, String> {
        let write = files
            .iter()
            .filter(|file| {
                fs::read_to_string(root.join(&file.path)).ok().as_ref() != Some(&file.content)
            })
            .collect();
        let wanted: BTreeSet<PathBuf> = files.iter().map(|file| root.join(&file.path)).collect();
        let mut remove = Vec::new();
        for folder in folders.iter().map(|folder| root.join(folder)) {
            if folder.is_dir() {
                collect(&folder, &mut remove)?;
            }
        }
        remove.retain(|path| !wanted.contains(path));
        Ok(Self { write, remove })
    }

    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.write.is_empty() && self.remove.is_empty()
    }

    /// Makes the folders equal to the files.
    pub fn apply(&self, root: &Path) -> Result<(), String> {
        for file in &self.write {
            write(&root.join(&file.path), &file.content)?;
        }
        for path in &self.remove {
            fs::remove_file(path)
                .map_err(|error| format!("cannot remove {}: {error}", path.display()))?;
        }
        Ok(())
    }
}

/// The text of a file.
pub fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))
}

/// Writes beside the file and renames, so that the file is never half-written.
pub fn write(path: &Path, content: &str) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("cannot write {}: {error}", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    let mut partial = path.as_os_str().to_owned();
    partial.push(".partial");
    fs::write(&partial, content).map_err(failed)?;
    fs::rename(&partial, path).map_err(failed)
}

/// What a folder holds; sorted.
pub fn entries(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let failed = |error: std::io::Error| format!("cannot read {}: {error}", folder.display());
    let mut paths = fs::read_dir(folder)
        .map_err(failed)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()
        .map_err(failed)?;
    paths.sort();
    Ok(paths)
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) -> Result<(), String> {
    for path in entries(folder)? {
        if path.is_dir() {
            collect(&path, found)?;
        } else {
            found.push(path);
        }
    }
    Ok(())
}
