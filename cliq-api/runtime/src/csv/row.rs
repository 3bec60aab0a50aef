//! One row, by column name.

use super::cell::{ColumnTracker, Line};
use crate::operation::Operation;
use crate::{Error, reading};
use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde::{Serialize, Serializer};
use std::fmt;
use std::sync::Arc;

/// A row of an export. Values are text as the service wrote it, addressed by column name.
#[derive(Clone)]
pub struct CsvRow {
    pub(super) operation: &'static Operation,
    /// Number of the row in its response, from 1.
    pub(super) number: u64,
    pub(super) columns: Arc<[String]>,
    pub(super) values: Vec<String>,
}

impl CsvRow {
    /// Returns the value of a column; `None` if there is no such column or the row is too short.
    #[must_use]
    pub fn get(&self, column: &str) -> Option<&str> {
        self.iter().find(|(name, _)| *name == column).map(|(_, value)| value)
    }

    /// Returns the column names in order.
    pub fn columns(&self) -> impl ExactSizeIterator<Item = &str> {
        self.columns.iter().map(String::as_str)
    }

    /// Returns all values in order, including those without a column.
    pub fn values(&self) -> impl ExactSizeIterator<Item = &str> {
        self.values.iter().map(String::as_str)
    }

    /// Returns column names with values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.columns().zip(self.values())
    }

    /// Deserializes the row into a type with a field for each column of interest. An empty value is
    /// `None` for an `Option`; numbers and booleans are parsed from their text. Tuples take the
    /// values in order.
    ///
    /// A row with more or fewer values than columns is an error, because the values cannot be
    /// assigned.
    pub fn typed<T: DeserializeOwned>(&self) -> Result<T, Error> {
        let (columns, values) = (self.columns.len(), self.values.len());
        if columns != values {
            let reason = format!("{values} values for {columns} columns");
            return Err(self.mismatch(None, reason));
        }
        let column = ColumnTracker::default();
        T::deserialize(Line::new(&self.columns, &self.values, &column)).map_err(|error| {
            let found = column.column().and_then(|index| self.iter().nth(index));
            self.mismatch(found, error.to_string())
        })
    }

    /// An error about the row, or about the value of a column.
    fn mismatch(&self, found: Option<(&str, &str)>, reason: String) -> Error {
        let row = format!("row {}", self.number);
        let line = self.to_string();
        let (path, found) = match found {
            Some((column, value)) => (format!("{row}, column {column}"), value),
            None => (row, line.as_str()),
        };
        failure(path, found, reason, Bytes::from(line.clone())).of(self.operation)
    }
}

/// An error for a response that is not a documented export.
pub(super) fn failure(path: String, found: &str, reason: String, body: Bytes) -> Error {
    reading::failed(http::StatusCode::OK, path, found, reason, body)
}

/// Writes the row as one line of CSV.
impl fmt::Display for CsvRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, value) in self.values.iter().enumerate() {
            if index > 0 {
                f.write_str(",")?;
            }
            if value.contains([',', '"', '\r', '\n']) {
                write!(f, "\"{}\"", value.replace('"', "\"\""))?;
            } else {
                f.write_str(value)?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for CsvRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl PartialEq for CsvRow {
    fn eq(&self, other: &Self) -> bool {
        self.columns == other.columns && self.values == other.values
    }
}

impl Eq for CsvRow {}

impl Serialize for CsvRow {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}
