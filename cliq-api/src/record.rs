//! The values of a database record.

use crate::Error;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

/// Key that the service assigns.
pub(crate) const ID: &str = "id";

/// The values of a database record by field name: text, numbers and booleans.
///
/// ```
/// use cliq_api::types::RecordValues;
///
/// #[derive(serde::Serialize)]
/// struct Product {
///     productid: u32,
///     instock: bool,
///     note: Option<String>,
/// }
///
/// let product = Product { productid: 1001, instock: true, note: None };
/// let values = RecordValues::of(&product)?;
/// assert_eq!(values, RecordValues::new().set("productid", 1001).set("instock", true));
/// # Ok::<(), cliq_api::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct RecordValues(Map<String, Value>);

impl RecordValues {
    /// Creates an empty record.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates the values from a struct. `None` is omitted, because the service rejects nulls, and
    /// so is `id`, which the service assigns. Lists and nested types are an error.
    pub fn of<T: Serialize + ?Sized>(record: &T) -> Result<Self, Error> {
        let unfit = |what: String| Error::input(what, "use one text, number or boolean per field");
        let value = serde_json::to_value(record)
            .map_err(|error| unfit(format!("the record cannot be serialized as JSON: {error}")))?;
        let Value::Object(mut map) = value else {
            return Err(unfit("the record has no named fields".to_owned()));
        };
        map.retain(|name, value| name != ID && !value.is_null());
        match map.iter().find(|(_, value)| value.is_array() || value.is_object()) {
            Some((name, _)) => Err(unfit(format!("the field `{name}` of the record is nested"))),
            None => Ok(Self(map)),
        }
    }

    /// Sets the value of a field.
    #[must_use]
    pub fn set(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.0.insert(name.into(), value.into());
        self
    }

    /// The value of a field.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// Returns the fields with their values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }
}

impl<N: Into<String>, V: Into<Value>> FromIterator<(N, V)> for RecordValues {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(values: I) -> Self {
        Self(values.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}

impl<N: Into<String>, V: Into<Value>, const COUNT: usize> From<[(N, V); COUNT]> for RecordValues {
    fn from(values: [(N, V); COUNT]) -> Self {
        values.into_iter().collect()
    }
}

impl From<Map<String, Value>> for RecordValues {
    fn from(values: Map<String, Value>) -> Self {
        Self(values)
    }
}

impl<'de> Deserialize<'de> for RecordValues {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Map::deserialize(deserializer).map(Self)
    }
}
