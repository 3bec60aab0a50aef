//! One row, by column name.

use super::cell::{Line, Place};
use crate::operation::Operation;
use crate::{Error, reading};
use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde::{Serialize, Serializer};
use std::fmt;
use std::sync::Arc;

/// A row of an export: the values, each under the name of its column. Values are text, as the
/// service wrote them.
#[derive(Clone)]
pub struct CsvRow {
    pub(super) operation: &'static Operation,
    /// Number of the row in its answer, from 1 on.
    pub(super) number: u64,
    pub(super) columns: Arc<[String]>,
    pub(super) values: Vec<String>,
}

impl CsvRow {
    /// The value in a column; `None` if there is no such column, or the row is too short.
    #[must_use]
    pub fn get(&self, column: &str) -> Option<&str> {
        self.iter().find(|(name, _)| *name == column).map(|(_, value)| value)
    }

    /// The names of the columns, in their order.
    pub fn columns(&self) -> impl ExactSizeIterator<Item = &str> {
        self.columns.iter().map(String::as_str)
    }

    /// All values in their order, those without a column too.
    pub fn values(&self) -> impl ExactSizeIterator<Item = &str> {
        self.values.iter().map(String::as_str)
    }

    /// Columns with their values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.columns().zip(self.values())
    }

    /// The row as a type of your own, with a field for each column it wants. An empty value is
    /// `None` where the field is an `Option`; numbers and booleans are read from their text. Tuples
    /// take the values in their order.
    ///
    /// A row whose values are more or fewer than the columns is an error, for nobody knows which
    /// value belongs to which column.
    pub fn typed<T: DeserializeOwned>(&self) -> Result<T, Error> {
        let (columns, values) = (self.columns.len(), self.values.len());
        if columns != values {
            let reason = format!("{values} values for {columns} columns");
            return Err(self.mismatch(None, reason));
        }
        let place = Place::default();
        T::deserialize(Line::new(&self.columns, &self.values, &place)).map_err(|error| {
            let found = place.column().and_then(|index| self.iter().nth(index));
            self.mismatch(found, error.to_string())
        })
    }

    /// An error about the row, or about the value in one of its columns.
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

/// An answer that is no export as it is documented.
pub(super) fn failure(path: String, found: &str, reason: String, body: Bytes) -> Error {
    reading::failed(http::StatusCode::OK, path, found, reason, body)
}

/// The row as one line of CSV.
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
