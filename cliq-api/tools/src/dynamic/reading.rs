//! Reading a response as a call does.

use super::Mismatch;
use cliq_api::{Correction, Operation};
use cliq_runtime::reading::{self, Unknown};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Reads a response into the type of an operation and writes it back.
pub(crate) type Reader = fn(&Value, &'static Operation) -> Result<Reading, Mismatch>;

/// A response that was read, with corrections, and written back.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Reading {
    /// What was read, written back as JSON.
    pub value: Value,
    /// The response in the arrangement that its document describes, before values were corrected.
    /// [`compare`](super::compare) it with `value`: what differs at no path of a correction is lost.
    pub arranged: Value,
    /// What was corrected. Optional keys with `null` are among them, which a call reads as absent
    /// without a report.
    pub corrections: Vec<Correction>,
}

/// Reads a response as a `T`.
pub(crate) fn read<T: DeserializeOwned + Serialize + Unknown>(
    json: &Value,
    operation: &'static Operation,
) -> Result<Reading, Mismatch> {
    let read = reading::audit::<T>(json, operation).map_err(|mismatch| Mismatch::of(&mismatch))?;
    let value = serde_json::to_value(&read.value).map_err(|error| Mismatch {
        path: ".".to_owned(),
        found: String::new(),
        reason: error.to_string(),
    })?;
    Ok(Reading { value, arranged: read.arranged, corrections: read.corrections })
}
