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
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Input`](crate::ErrorKind::Input) if a value does not fit the type, and
    /// names the row, the column and the value.
    pub fn typed<T: DeserializeOwned>(&self) -> Result<T, Error> {
        self.read(|path, found, reason| Error::misfit("row", path, reading::excerpt(found), reason))
    }

    /// Deserializes the row into its generated type, which it fits unless the service deviates.
    pub(super) fn generated<T: DeserializeOwned>(&self) -> Result<T, Error> {
        self.read(|path, found, reason| failure(path, found, reason, self.body()))
    }

    /// Deserializes the row; `misfit` makes the error for a value that does not fit, of its path, the
    /// value and the reason.
    fn read<T: DeserializeOwned>(
        &self,
        misfit: impl Fn(String, &str, String) -> Error,
    ) -> Result<T, Error> {
        let row = format!("row {}", self.number);
        let (columns, values) = (self.columns.len(), self.values.len());
        if columns != values {
            let reason = format!("{values} values for {columns} columns");
            let failure = failure(row, &self.to_string(), reason, self.body());
            return Err(failure.of(self.operation));
        }
        let column = ColumnTracker::default();
        T::deserialize(Line::new(&self.columns, &self.values, &column)).map_err(|error| {
            let reason = error.to_string();
            let error = match column.column().and_then(|index| self.iter().nth(index)) {
                Some((column, value)) => misfit(format!("{row}, column {column}"), value, reason),
                None => misfit(row, &self.to_string(), reason),
            };
            error.of(self.operation)
        })
    }

    fn body(&self) -> Bytes {
        Bytes::from(self.to_string())
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
