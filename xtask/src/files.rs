//! Reading and writing of folders; files are replaced as a whole or not at all.

use cliq_codegen::{GeneratedFile, Source};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The workspace's folder.
pub fn workspace() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own).to_path_buf()
}

/// All documents below `specs`: `<version>/<module>.yaml`.
pub fn read_specs(specs: &Path) -> Result<Vec<Source>, String> {
    let mut sources = Vec::new();
    for version in entries(specs)? {
        let name = file_name(&version);
        if !version.is_dir() || !is_version(&name) {
            continue;
        }
        for file in entries(&version)? {
            if file.extension().is_some_and(|extension| extension == "yaml") {
                let text = fs::read_to_string(&file)
                    .map_err(|error| format!("cannot read {}: {error}", file.display()))?;
                sources.push(Source::new(format!("{name}/{}", file_name(&file)), text));
            }
        }
    }
    if sources.is_empty() {
        return Err(format!(
            "{} has no documents; they are expected at <version>/<module>.yaml",
            specs.display()
        ));
    }
    Ok(sources)
}

fn is_version(name: &str) -> bool {
    name.strip_prefix('v').is_some_and(|digits| digits.parse::<u32>().is_ok())
}

/// What differs between the folder `out` and `files`: files to write, and files to remove.
pub struct Difference<'a> {
    /// New or changed.
    pub write: Vec<&'a GeneratedFile>,
    /// In the folder, but not generated.
    pub remove: Vec<PathBuf>,
}

impl<'a> Difference<'a> {
    /// Compares.
    pub fn between(out: &Path, files: &'a [GeneratedFile]) -> Result<Self, String> {
        let write = files
            .iter()
            .filter(|file| {
                fs::read_to_string(out.join(&file.path)).ok().as_ref() != Some(&file.content)
            })
            .collect();
        let wanted: BTreeSet<PathBuf> = files.iter().map(|file| out.join(&file.path)).collect();
        let mut remove = Vec::new();
        if out.is_dir() {
            collect(out, &mut remove)?;
        }
        remove.retain(|path| !wanted.contains(path));
        Ok(Self { write, remove })
    }

    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.write.is_empty() && self.remove.is_empty()
    }

    /// Makes the folder equal to the files.
    pub fn apply(&self, out: &Path) -> Result<(), String> {
        for file in &self.write {
            write(&out.join(&file.path), &file.content)?;
        }
        for path in &self.remove {
            fs::remove_file(path)
                .map_err(|error| format!("cannot remove {}: {error}", path.display()))?;
        }
        Ok(())
    }
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

fn entries(folder: &Path) -> Result<Vec<PathBuf>, String> {
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

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
