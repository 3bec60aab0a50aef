//! A body as JavaScript's `JSON.stringify(JSON.parse(body))` writes it.

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap as _, SerializeSeq as _, Serializer};
use serde_json::value::RawValue;
use std::collections::HashMap;
use std::fmt;

/// Returns `None` if the body is not JSON, or nested more than 128 times.
pub(super) fn reserialized(body: &[u8]) -> Option<Vec<u8>> {
    let json: Json = serde_json::from_slice(body).ok()?;
    serde_json::to_vec(&json).ok()
}

/// With the feature `arbitrary_precision` of `serde_json`, which any package of a program may switch on,
/// numbers arrive as objects with this key.
const NUMBER: &str = "$serde_json::private::Number";

/// JSON that keeps the order of keys.
enum Json {
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Parser)
    }
}

struct Parser;

impl<'de> Visitor<'de> for Parser {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    #[allow(clippy::cast_precision_loss, reason = "JavaScript has only such numbers")]
    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(value as f64))
    }

    #[allow(clippy::cast_precision_loss, reason = "JavaScript has only such numbers")]
    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Number(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(Json::Number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Json, E> {
        Ok(Json::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(element) = elements.next_element()? {
            list.push(element);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let mut object: Vec<(String, Json)> = Vec::new();
        let mut places: HashMap<String, usize> = HashMap::new();
        while let Some((key, value)) = entries.next_entry::<String, Json>()? {
            if let (NUMBER, Json::Text(digits)) = (&*key, &value)
                && let Ok(value) = digits.parse()
            {
                return Ok(Json::Number(value));
            }
            // The last value of a repeated key, at the place of the first.
            if let Some(entry) = places.get(&key).and_then(|place| object.get_mut(*place)) {
                entry.1 = value;
            } else {
                places.insert(key.clone(), object.len());
                object.push((key, value));
            }
        }
        // Keys that are indices come first, in ascending order; the sort keeps the order of others.
        object.sort_by_key(|(key, _)| index(key).map_or((1, 0), |index| (0, index)));
        Ok(Json::Object(object))
    }
}

/// The number that a key is, if JavaScript takes it for an index of an array.
fn index(key: &str) -> Option<u32> {
    let number: u32 = key.parse().ok()?;
    (number < u32::MAX && number.to_string() == key).then_some(number)
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Number(value) => {
                let raw = RawValue::from_string(number(*value));
                raw.map_err(serde::ser::Error::custom)?.serialize(serializer)
            }
            // Both escape quotes, backslashes and control characters, in the same form.
            Self::Text(value) => serializer.serialize_str(value),
            Self::List(list) => {
                let mut elements = serializer.serialize_seq(Some(list.len()))?;
                list.iter().try_for_each(|element| elements.serialize_element(element))?;
                elements.end()
            }
            Self::Object(object) => {
                let mut entries = serializer.serialize_map(Some(object.len()))?;
                object.iter().try_for_each(|(key, value)| entries.serialize_entry(key, value))?;
                entries.end()
            }
        }
    }
}

/// A number as JavaScript writes it: the shortest digits, with an exponent from 10²¹ on and below 10⁻⁶.
fn number(value: f64) -> String {
    if value == 0.0 {
        return "0".to_owned(); // also for -0
    }
    let plain = (1e-6..1e21).contains(&value.abs());
    if plain {
        return value.to_string();
    }
    let text = format!("{value:e}");
    if text.contains("e-") { text } else { text.replace('e', "e+") }
}

#[cfg(test)]
mod tests {
    use super::reserialized;

    /// The expected texts are what a JavaScript engine returns.
    #[test]
    fn it_is_what_json_stringify_writes() {
        for (body, expected) in [
            (r#" { "b" : 1 , "a" : [ ] } "#, r#"{"b":1,"a":[]}"#),
            (
                r#"{"html":"<b>x<\/b>","e":"\u00e9\u2028"}"#,
                "{\"html\":\"<b>x</b>\",\"e\":\"é\u{2028}\"}",
            ),
            (r#"["\u0001\b\f\n\r\t\u007f\"\\"]"#, "[\"\\u0001\\b\\f\\n\\r\\t\u{7f}\\\"\\\\\"]"),
            (r#"{"b":1,"10":2,"9":3,"a":4,"01":5}"#, r#"{"9":3,"10":2,"b":1,"a":4,"01":5}"#),
            (r#"{"a":1,"b":2,"a":3}"#, r#"{"a":3,"b":2}"#),
            ("[1.0,-0.0,1e3,52.5,1e21,1e-7,0.000001]", "[1,0,1000,52.5,1e+21,1e-7,0.000001]"),
            ("[9007199254740993,12345678901234567890]", "[9007199254740992,12345678901234567000]"),
            ("[1.5e300,-2.5e-9]", "[1.5e+300,-2.5e-9]"),
            (r#""😀""#, r#""😀""#),
            ("[true,false,null]", "[true,false,null]"),
        ] {
            let result = reserialized(body.as_bytes()).unwrap();
            assert_eq!(String::from_utf8(result).unwrap(), expected, "{body}");
        }
    }

    #[test]
    fn other_bodies_have_no_such_form() {
        let deep = "[".repeat(100_000);
        for body in ["", "{", "{}x", r#""\ud800""#, &deep] {
            assert_eq!(reserialized(body.as_bytes()), None);
        }
    }
}
