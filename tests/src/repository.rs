//! Files of the repository.

use cliq_codegen::Source;
use std::path::{Path, PathBuf};

/// The workspace's folder.
#[must_use]
pub fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own).to_path_buf()
}

/// The committed documents.
pub fn sources() -> Result<Vec<Source>, cliq_codegen::folder::FolderError> {
    cliq_codegen::folder::read(&root().join("specs"))
}

/// A path whose placeholders have no names: `/channels/{}`.
#[must_use]
pub fn without_names(path: &str) -> String {
    let mut plain = String::new();
    let mut in_name = false;
    for c in path.chars() {
        in_name &= c != '}';
        if !in_name {
            plain.push(c);
        }
        in_name |= c == '{';
    }
    plain
}

/// The facts about the API in `../shared/api`. Tests that need them are ignored where they are absent.
#[must_use]
pub fn facts(name: &str) -> serde_json::Value {
    let path = root().join("../shared/api").join(name);
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{name}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Responses of the service in `../shared/answers`, in addition to the documented ones: file name without
/// extension, and body. None where they are absent.
#[must_use]
pub fn observed() -> Vec<(String, serde_json::Value)> {
    let Ok(entries) = std::fs::read_dir(root().join("../shared/answers")) else {
        return Vec::new();
    };
    let mut found: Vec<_> = entries
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let name = path.file_name()?.to_str()?.strip_suffix(".json")?.to_owned();
            let body = serde_json::from_slice(&std::fs::read(&path).ok()?).ok()?;
            Some((name, body))
        })
        .collect();
    found.sort_by(|(one, _), (other, _)| one.cmp(other));
    found
}
