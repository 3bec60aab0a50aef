//! What was found, as text.

use super::Side;
use crate::dynamic::{Loss, Mismatch};
use cliq_api::Correction;
use std::fmt;

/// What was found in one payload.
#[derive(Clone, Debug)]
pub struct Report {
    pub(super) id: String,
    pub(super) side: Side,
    /// Values that the type does not take.
    pub refused: Vec<Refused>,
    /// Values that the type takes and does not write back; `None` where the payload was refused as a
    /// whole, so that there is nothing to compare.
    pub lost: Option<Vec<Loss>>,
    /// Values that do not conform and were corrected.
    pub corrected: Vec<Corrected>,
    /// Texts, numbers, flags and nulls that come back as they were.
    pub fitting: usize,
}

impl Report {
    pub(super) fn new(id: &str, side: Side) -> Self {
        Self {
            id: id.to_owned(),
            side,
            refused: Vec::new(),
            lost: None,
            corrected: Vec::new(),
            fitting: 0,
        }
    }

    /// Whether nothing is lost or refused.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.refused.is_empty() && self.lost.as_ref().is_some_and(Vec::is_empty)
    }

    /// One line for each refused, lost and corrected value.
    #[must_use]
    pub fn details(&self) -> Vec<String> {
        let refused = self.refused.iter().map(|one| format!("refused: {one}"));
        let lost = self.lost.iter().flatten().map(|loss| format!("lost: {loss}"));
        let corrected = self.corrected.iter().map(|one| format!("corrected: {one}"));
        refused.chain(lost).chain(corrected).collect()
    }

    /// The line behind them.
    #[must_use]
    pub fn summary(&self) -> String {
        let counts = match &self.lost {
            Some(lost) => format!(
                "{} lost, {} corrected, {} values fit",
                lost.len(),
                self.corrected.len(),
                self.fitting
            ),
            None => "nothing else can be compared before that is fixed".to_owned(),
        };
        format!("{} {}: {} refused, {counts}", self.id, self.side.name(), self.refused.len())
    }

    /// Kind and path of all that was found, for comparison with another payload. Ids and addresses
    /// that are keys are all alike.
    #[must_use]
    pub fn outline(&self) -> Vec<(String, String)> {
        let refused = self.refused.iter().map(|one| ("refused".to_owned(), mask(&one.path)));
        let lost = self.lost.iter().flatten().map(|one| ("lost".to_owned(), mask(&one.path)));
        let corrected = self.corrected.iter().map(|one| (one.kind.clone(), mask(&one.path)));
        let mut outline: Vec<_> = refused.chain(lost).chain(corrected).collect();
        // Keys that are data come in another order when they are replaced.
        outline.sort_unstable();
        outline
    }
}

fn mask(path: &str) -> String {
    let keys = path.split('.').map(|key| {
        let digits = key.bytes().filter(u8::is_ascii_digit).count();
        if digits >= 4 || key.contains(['@', '%', ' ']) { "*" } else { key }
    });
    keys.collect::<Vec<_>>().join(".")
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for line in self.details() {
            writeln!(f, "{line}")?;
        }
        f.write_str(&self.summary())
    }
}

/// A value that the type does not take.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refused {
    /// Path of the value in the payload.
    pub path: String,
    text: String,
}

impl Refused {
    pub(super) fn new(mismatch: &Mismatch) -> Self {
        Self { path: mismatch.path.clone(), text: mismatch.to_string() }
    }

    /// A payload that no type can be tried on.
    pub(super) fn not_json(error: &serde_json::Error, bytes: &[u8]) -> Self {
        let start: String = String::from_utf8_lossy(bytes).trim().chars().take(60).collect();
        let start = start.replace(char::is_whitespace, " ");
        Self { path: ".".to_owned(), text: format!("`.` is `{start}`, not JSON: {error}") }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// A value that was corrected.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Corrected {
    /// Path of the value in the payload.
    pub path: String,
    /// Kind of the correction.
    pub kind: String,
    text: String,
}

impl Corrected {
    /// `path` is the path in the payload, which may have more entries than what was read.
    pub(super) fn new(correction: &Correction, path: &str) -> Self {
        let mut text = correction.to_string();
        if path != correction.path() {
            text = text.replacen(correction.path(), path, 1);
        }
        Self { path: path.to_owned(), kind: format!("{:?}", correction.kind()), text }
    }

    /// A `null` that was read as no value.
    pub(super) fn absent(path: String) -> Self {
        let text = format!("`{path}` is `null`; read as absent");
        Self { path, kind: "Absent".to_owned(), text }
    }
}

impl fmt::Display for Corrected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
