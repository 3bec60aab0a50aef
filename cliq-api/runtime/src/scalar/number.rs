//! A JSON number.

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Error as _, Serialize, Serializer};

/// A number as JSON has it, such as a coordinate: whole or with a fraction, with the received digits.
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
/// use cliq_api::scalar::Number;
///
/// let latitude = Number::from(12.8310776);
/// assert_eq!(latitude.get(), 12.8310776);
/// assert_eq!(serde_json::to_string(&latitude)?, "12.8310776");
/// assert!(serde_json::to_string(&Number::from(f64::NAN)).is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Number(Option<serde_json::Number>);

impl Number {
    /// Returns the nearest number of this type; NaN if the number was made of NaN or infinity, which
    /// JSON does not have.
    #[must_use]
    pub fn get(&self) -> f64 {
        self.0.as_ref().and_then(serde_json::Number::as_f64).unwrap_or(f64::NAN)
    }

    /// Returns the whole number; `None` if it has a fraction or is out of range.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        self.0.as_ref()?.as_i64()
    }
}

impl From<f64> for Number {
    /// A number that is not finite is rejected when the request is serialized.
    fn from(number: f64) -> Self {
        Self(serde_json::Number::from_f64(number))
    }
}

macro_rules! from_numbers {
    ($($kind:ty),+) => {
        $(impl From<$kind> for Number {
            fn from(number: $kind) -> Self {
                Self(Some(number.into()))
            }
        })+
    };
}

from_numbers!(i8, i16, i32, i64, u8, u16, u32, u64, serde_json::Number);

impl std::fmt::Display for Number {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.0 {
            Some(number) => number.fmt(f),
            None => f.pad("NaN"),
        }
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Some(number) => number.serialize(serializer),
            None => Err(S::Error::custom("a number is not finite; JSON has no such number")),
        }
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        serde_json::Number::deserialize(deserializer).map(|number| Self(Some(number)))
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Number {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Number".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "number" })
    }
}

#[cfg(test)]
mod tests {
    use super::Number;

    #[test]
    fn the_received_digits_are_written_back() {
        for json in ["12", "-3", "18446744073709551615", "80.0493569", "1.0"] {
            let number: Number = serde_json::from_str(json).unwrap();
            assert_eq!(serde_json::to_string(&number).unwrap(), json);
            assert_eq!(number.to_string(), json);
        }
    }

    #[test]
    fn a_number_that_json_does_not_have_is_not_written() {
        for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            assert!(serde_json::to_string(&Number::from(number)).is_err());
        }
    }
}
