//! Reading a folder of specifications that a caller names. It is the only input of this library.

use crate::Source;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

/// Reads the documents below `specs`: `<version>/<module>.yaml`, with versions called `v` and a
/// number. Sorted by path.
pub fn read(specs: &Path) -> Result<Vec<Source>, FolderError> {
    let mut sources = Vec::new();
    for version in entries(specs)? {
        let name = file_name(&version);
        if !version.is_dir() || !is_version(&name) {
            continue;
        }
        sources.extend(read_version(&version, &name)?);
    }
    if sources.is_empty() {
        let reason = "there is no document; they are expected at <version>/<module>.yaml";
        return Err(FolderError::new(specs, reason.to_owned()));
    }
    Ok(sources)
}

/// Reads the documents of one version, `<folder>/<module>.yaml`, under the name of a version.
/// Sorted by path.
pub fn read_version(folder: &Path, version: &str) -> Result<Vec<Source>, FolderError> {
    let is_document = |file: &PathBuf| file.extension().is_some_and(|known| known == "yaml");
    entries(folder)?
        .into_iter()
        .filter(is_document)
        .map(|file| {
            let text = fs::read_to_string(&file)
                .map_err(|error| FolderError::new(&file, error.to_string()))?;
            Ok(Source::new(format!("{version}/{}", file_name(&file)), text))
        })
        .collect()
}

/// A folder or file that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FolderError {
    path: PathBuf,
    reason: String,
}

impl FolderError {
    fn new(path: &Path, reason: String) -> Self {
        Self { path: path.to_path_buf(), reason }
    }
}

impl fmt::Display for FolderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot read {}: {}", self.path.display(), self.reason)
    }
}

impl std::error::Error for FolderError {}

/// Whether a folder of this name holds the documents of a version: `v` and a number.
#[must_use]
pub fn is_version(name: &str) -> bool {
    name.strip_prefix('v').is_some_and(|digits| digits.parse::<u32>().is_ok())
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, FolderError> {
    let failed = |error: std::io::Error| FolderError::new(folder, error.to_string());
    let mut paths = fs::read_dir(folder)
        .map_err(failed)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()
        .map_err(failed)?;
    paths.sort();
    Ok(paths)
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
