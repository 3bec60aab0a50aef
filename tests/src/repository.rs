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
