//! Documents in folders.

use crate::files;
use cliq_codegen::{Problem, Source};
use std::path::Path;

/// A document as it came, or why it did not.
pub type Arrival = (String, Result<String, Problem>);

/// The published documents in a folder: `*.yml` and `*.yaml`.
pub fn published(folder: &Path) -> Result<Vec<Arrival>, String> {
    let mut found = Vec::new();
    for path in files::entries(folder)? {
        let is_yaml = path.extension().is_some_and(|end| end == "yml" || end == "yaml");
        let Some(name) = path.file_name().filter(|_| is_yaml) else { continue };
        let name = name.to_string_lossy().into_owned();
        let text = std::fs::read(&path).map_err(|error| error.to_string()).and_then(|bytes| {
            String::from_utf8(bytes).map_err(|_| "it is not UTF-8 text".to_owned())
        });
        let text = text.and_then(|text| super::fetch::plausible(&text).map(|()| text));
        let remedy = "download it again from the help page";
        found.push((name.clone(), text.map_err(|reason| Problem::new(name, "-", reason, remedy))));
    }
    if found.is_empty() {
        return Err(format!("there is no .yml file in {}", folder.display()));
    }
    Ok(found)
}

/// The committed documents of all versions; none where the folder has none yet.
pub fn documents(specs: &Path, api: &str) -> Result<Vec<Source>, String> {
    let has_some = |version: &str| {
        files::entries(&specs.join(version)).is_ok_and(|entries| !entries.is_empty())
    };
    if !has_some(api) && !has_some("v2") {
        return Ok(Vec::new());
    }
    cliq_codegen::folder::read(specs).map_err(|error| error.to_string())
}

/// The overlays of a version; none where there is no folder.
pub fn overlays(specs: &Path, api: &str) -> Result<Vec<Source>, String> {
    let folder = specs.join("overlays").join(api);
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let files = files::entries(&folder)?;
    let yaml = files.iter().filter(|path| path.extension().is_some_and(|end| end == "yaml"));
    yaml.map(|path| source(&format!("overlays/{api}"), path)).collect()
}

/// What is remembered of the published documents of a version; none where there is no folder.
pub fn remembered(specs: &Path, api: &str) -> Result<Vec<Source>, String> {
    let folder = specs.join("published").join(api);
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let files = files::entries(&folder)?;
    // A module has no dot; what a stopped command left half-written has.
    let facts = files.iter().filter(|path| path.is_file() && path.extension().is_none());
    facts.map(|path| source(&format!("published/{api}"), path)).collect()
}

fn source(folder: &str, path: &Path) -> Result<Source, String> {
    let name = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    Ok(Source::new(format!("{folder}/{name}"), files::read(path)?))
}
