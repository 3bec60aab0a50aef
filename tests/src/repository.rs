//! Files of the repository.

use cliq_codegen::Source;
use std::fs;
use std::path::{Path, PathBuf};

/// The workspace's folder.
#[must_use]
pub fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own).to_path_buf()
}

/// The committed documents of a version, sorted by name.
pub fn sources(version: &str) -> std::io::Result<Vec<Source>> {
    let folder = root().join("specs").join(version);
    let mut sources = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "yaml") {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            sources.push(Source::new(format!("{version}/{name}"), fs::read_to_string(&path)?));
        }
    }
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(sources)
}
