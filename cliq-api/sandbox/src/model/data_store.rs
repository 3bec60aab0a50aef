//! Data stores: databases with typed fields.

use super::database::Database;
use serde_json::{Map, Value};

/// Maximum number of fields beside the ID of a record.
pub(crate) const MAX_FIELDS: usize = 19;
/// Names that every record has already.
pub(crate) const RESERVED: [&str; 3] = ["id", "added_time", "modified_time"];
/// Maximum number of characters of a value, and of bytes of all values of a record.
const MAX_VALUE: usize = 1_000;
const MAX_RECORD: usize = 2_500;

/// A data store. Its records are those of the [database](Database) with its unique name.
#[derive(Clone, Debug)]
pub(crate) struct DataStore {
    pub(crate) id: String,
    pub(crate) unique_name: String,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) fields: Vec<DataField>,
    /// Unique names of fields whose values together are unique.
    pub(crate) unique_keys: Vec<Vec<String>>,
    pub(crate) creator: String,
    /// Revision of the last change.
    pub(crate) changed: u64,
}

/// A field of a data store.
#[derive(Clone, Debug)]
pub(crate) struct DataField {
    pub(crate) id: String,
    pub(crate) unique_name: String,
    pub(crate) name: String,
    pub(crate) kind: String,
    pub(crate) mandatory: bool,
    pub(crate) masked: bool,
    pub(crate) default_value: String,
}

/// A rule that a record or a definition breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Broken {
    UnknownField(String),
    MissingField(String),
    NotANumber(String),
    TooLarge,
    NotUnique,
}

impl DataStore {
    pub(crate) fn field(&self, unique_name: &str) -> Option<&DataField> {
        self.fields.iter().find(|field| field.unique_name == unique_name)
    }

    /// Checks values, and gives them the types of their fields: numbers are stored as texts.
    pub(crate) fn typed(&self, values: &Map<String, Value>) -> Result<Map<String, Value>, Broken> {
        let mut typed = Map::new();
        for (key, value) in values {
            let field = self.field(key).ok_or_else(|| Broken::UnknownField(key.clone()))?;
            typed.insert(key.clone(), field.typed(value)?);
        }
        let size: usize = typed.iter().map(|(key, value)| key.len() + text(value).len()).sum();
        if size > MAX_RECORD || typed.values().any(|value| text(value).chars().count() > MAX_VALUE)
        {
            return Err(Broken::TooLarge);
        }
        Ok(typed)
    }

    /// A new record of values, with the default values of the fields that are left out.
    pub(crate) fn complete(
        &self,
        values: &Map<String, Value>,
    ) -> Result<Map<String, Value>, Broken> {
        let mut record = self.typed(values)?;
        for field in &self.fields {
            if record.contains_key(&field.unique_name) {
                continue;
            }
            if field.mandatory && field.default_value.is_empty() {
                return Err(Broken::MissingField(field.unique_name.clone()));
            }
            record.insert(field.unique_name.clone(), field.default());
        }
        Ok(record)
    }

    /// Checks that no two records have the same values in a unique key.
    pub(crate) fn check_unique(&self, database: &Database) -> Result<(), Broken> {
        for key in &self.unique_keys {
            let values = |record: &Map<String, Value>| -> Vec<String> {
                key.iter().map(|field| record.get(field).map(text).unwrap_or_default()).collect()
            };
            let mut seen = std::collections::BTreeSet::new();
            if !database.records.iter().all(|record| seen.insert(values(record))) {
                return Err(Broken::NotUnique);
            }
        }
        Ok(())
    }
}

impl DataField {
    fn typed(&self, value: &Value) -> Result<Value, Broken> {
        let text = text(value);
        match self.kind.as_str() {
            "number" if !text.is_empty() && text.parse::<f64>().is_err() => {
                Err(Broken::NotANumber(self.unique_name.clone()))
            }
            "boolean" => Ok(Value::Bool(text == "true")),
            _ => Ok(text.into()),
        }
    }

    /// The default value, in the type of the field.
    pub(crate) fn default(&self) -> Value {
        match self.kind.as_str() {
            "boolean" => Value::Bool(self.default_value == "true"),
            _ => self.default_value.clone().into(),
        }
    }
}

/// A value as text.
fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
