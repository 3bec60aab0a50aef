//! Type names that one crate defines more than once.

use super::tree::Tree;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Where a name is defined: the modules, and the files with their lines.
#[derive(Default)]
struct Places<'a> {
    modules: BTreeSet<&'a [String]>,
    lines: BTreeSet<(String, usize)>,
}

/// Where each duplicate name is defined, generated code apart; paths are shown below `root`.
/// Alternatives of one module, as `cfg` selects them, count once.
pub fn duplicates(
    tree: &Tree,
    generated: &[PathBuf],
    root: &Path,
) -> BTreeMap<String, Vec<String>> {
    let mut known: BTreeMap<&str, Places<'_>> = BTreeMap::new();
    for module in &tree.modules {
        let Some(file) = tree.files.get(module.file) else { continue };
        if generated.iter().any(|folder| file.starts_with(folder)) {
            continue;
        }
        let shown = file.strip_prefix(root).unwrap_or(file).display().to_string();
        for definition in &module.content.types {
            let places = known.entry(&definition.name).or_default();
            places.modules.insert(&module.path);
            places.lines.insert((shown.clone(), definition.line));
        }
    }
    known
        .into_iter()
        .filter(|(_, places)| places.modules.len() > 1)
        .map(|(name, places)| {
            let places = places.lines.into_iter().map(|(file, line)| format!("{file}:{line}"));
            (name.to_owned(), places.collect())
        })
        .collect()
}

/// The names that are allowed and no duplicates.
pub fn unused<'a>(
    allowed: &'a BTreeMap<String, String>,
    found: &'a BTreeSet<String>,
) -> impl Iterator<Item = &'a str> {
    allowed.keys().filter(|name| !found.contains(*name)).map(String::as_str)
}
