//! The documents as Zoho published them, in `../shared/published`, are taken in whole.

mod intake;
mod prose;
mod refresh;

use cliq_codegen::intake::Published;
use tests::repository::root;

/// The published documents of one version, sorted by file name.
fn published(version: &str) -> Vec<Published> {
    let folder = root().join("../shared/published").join(version);
    let entries = std::fs::read_dir(folder).unwrap();
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "yml"));
    paths.sort();
    let read = |path: &std::path::PathBuf| Published {
        file: path.file_name().unwrap().to_string_lossy().into_owned(),
        text: std::fs::read_to_string(path).unwrap(),
    };
    paths.iter().map(read).collect()
}
