//! Databases. One comes into being with its first record.

use serde_json::{Map, Value};

/// The records of a database.
#[derive(Clone, Debug, Default)]
pub(crate) struct Database {
    pub(crate) records: Vec<Map<String, Value>>,
}

impl Database {
    pub(crate) fn at(&self, id: &str) -> Option<usize> {
        self.records.iter().position(|record| record.get("id").and_then(Value::as_str) == Some(id))
    }
}
