//! A captured response becomes a fixture, without what identifies people.

use super::{Report, Side, check, read};
use crate::dynamic;
use serde_json::Value;
use std::path::{Path, PathBuf};

/// A fixture.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Adopted {
    /// The file that holds the anonymized response.
    pub path: PathBuf,
    /// Whether it was written; if not, the same response is there already.
    pub is_new: bool,
    /// How it is read.
    pub report: Report,
}

/// Stores a captured response of an operation in a folder of fixtures, anonymized, as
/// `<operation id>.<n>.json`, and how it is read in the `.txt` beside it.
pub fn adopt(folder: &Path, id: &str, payload: &[u8]) -> Result<Adopted, String> {
    check(id, Side::Response)?;
    let captured: Value = serde_json::from_slice(payload)
        .map_err(|error| format!("the payload is not JSON: {error}; only JSON can be adopted"))?;
    let public = dynamic::anonymize(id, &captured)
        .ok_or_else(|| format!("the documents have no response of `{id}`"))?;
    let before = read(id, Side::Response, captured);
    let report = read(id, Side::Response, public.clone());
    if before.outline() != report.outline() {
        return Err(format!(
            "anonymized, the response is read in another way, so the fixture would prove something \
             else; write one by hand.\n-- captured\n{before}\n-- anonymized\n{report}"
        ));
    }
    let text = format!("{public:#}\n");
    let cannot = |path: &Path, error: std::io::Error| {
        format!("cannot write {}: {error}; check the folder's permissions", path.display())
    };
    std::fs::create_dir_all(folder).map_err(|error| cannot(folder, error))?;
    let mut number = 1;
    let path = loop {
        let path = folder.join(format!("{id}.{number}.json"));
        match std::fs::read_to_string(&path) {
            Ok(known) if known == text => return Ok(Adopted { path, is_new: false, report }),
            Ok(_) => number += 1,
            Err(_) if !path.exists() => break path,
            Err(error) => return Err(format!("cannot read {}: {error}", path.display())),
        }
    };
    std::fs::write(&path, text).map_err(|error| cannot(&path, error))?;
    let expectation = path.with_extension("txt");
    std::fs::write(&expectation, format!("{report}\n"))
        .map_err(|error| cannot(&expectation, error))?;
    Ok(Adopted { path, is_new: true, report })
}
