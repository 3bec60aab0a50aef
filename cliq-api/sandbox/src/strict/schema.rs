//! Checks a JSON value against a schema of the documents.

use crate::schemas::{Schemas, list};
use cliq_runtime::time::Timestamp;
use serde_json::{Map, Number, Value};
use std::collections::BTreeMap;

/// Why a value does not fit.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Mismatch {
    /// A key that the object does not know.
    Extra(String),
    /// A key that the object needs.
    Missing(String),
    /// One of several keys that the object needs, as a sentence.
    Needs(String),
    /// Values that do not go together, as a sentence.
    Between(String),
    /// A value of another form.
    Form {
        /// Name of the key that holds the value; empty for the body itself.
        at: String,
        /// What is wrong, as the end of a sentence.
        why: String,
    },
}

/// The keys of an object, gathered over references and `allOf`.
#[derive(Default)]
struct Shape<'a> {
    properties: BTreeMap<&'a str, &'a Value>,
    required: Vec<&'a str>,
    others: Others<'a>,
}

#[derive(Default)]
enum Others<'a> {
    #[default]
    Forbidden,
    Any,
    Like(&'a Value),
}

impl<'a> Schemas<'a> {
    pub(super) fn check(self, schema: &'a Value, value: &Value, at: &str) -> Result<(), Mismatch> {
        let schema = self.resolve(schema);
        if value.is_null() {
            return Err(form(at, "is null"));
        }
        if let Some(fits) = scalar(schema, value) {
            return fits.map_err(|why| form(at, why));
        }
        if let Some(choices) = schema.get("anyOf").and_then(Value::as_array) {
            return self.check_any(choices, value, at);
        }
        if let Some(shape) = self.shape(schema) {
            return match value {
                Value::Object(map) => self.check_object(&shape, map),
                _ => Err(form(at, "is not an object")),
            };
        }
        for part in list(schema, "allOf") {
            self.check(part, value, at)?;
        }
        check_type(schema, value).map_err(|why| form(at, why))?;
        check_bounds(schema, value).map_err(|why| form(at, why))?;
        if let (Some(items), Value::Array(values)) = (schema.get("items"), value) {
            for value in values {
                self.check(items, value, at)?;
            }
        }
        Ok(())
    }

    /// The value of a query parameter or form field in its type; text that has another form stays
    /// text, which [`check`](Self::check) then refuses.
    pub(super) fn coerce(self, schema: &'a Value, text: &str) -> Value {
        let schema = self.resolve(schema);
        if let Some(choices) = schema.get("anyOf").and_then(Value::as_array) {
            return choices
                .iter()
                .map(|choice| (choice, self.coerce(choice, text)))
                .find(|(choice, value)| self.check(choice, value, "").is_ok())
                .map_or_else(|| Value::from(text), |(_, value)| value);
        }
        if let Some(part) = list(schema, "allOf").next() {
            return self.coerce(part, text);
        }
        let read = match kind(schema) {
            Some("array") => {
                let items = schema.get("items").unwrap_or(&Value::Null);
                Some(text.split(',').map(|item| self.coerce(items, item)).collect())
            }
            Some("integer") => text.parse::<i64>().ok().map(Value::from),
            Some("number") => {
                text.parse::<f64>().ok().and_then(Number::from_f64).map(Value::Number)
            }
            Some("boolean") => text.parse::<bool>().ok().map(Value::Bool),
            _ => None,
        };
        read.unwrap_or_else(|| Value::from(text))
    }

    /// A key that an object needs.
    pub(super) fn first_required(self, schema: &'a Value) -> Option<&'a str> {
        self.shape(self.resolve(schema))?.required.first().copied()
    }

    /// The keys of an object with their schemas.
    pub(super) fn properties(self, schema: &'a Value) -> Vec<(&'a str, &'a Value)> {
        let shape = self.shape(self.resolve(schema)).unwrap_or_default();
        let properties = shape.properties.into_iter();
        properties.map(|(name, property)| (name, self.resolve(property))).collect()
    }

    /// The keys that an object needs.
    pub(super) fn required(self, schema: &'a Value) -> Vec<&'a str> {
        self.shape(self.resolve(schema)).map(|shape| shape.required).unwrap_or_default()
    }

    fn check_any(self, choices: &'a [Value], value: &Value, at: &str) -> Result<(), Mismatch> {
        let mut best = None;
        for choice in choices {
            match self.check(choice, value, at) {
                Ok(()) => return Ok(()),
                // What is wrong inside tells more than that the kind is another.
                Err(error @ (Mismatch::Extra(_) | Mismatch::Missing(_))) => best = Some(error),
                Err(_) => {}
            }
        }
        Err(best.unwrap_or_else(|| form(at, "has none of the documented forms")))
    }

    fn check_object(self, shape: &Shape<'a>, map: &Map<String, Value>) -> Result<(), Mismatch> {
        for (key, value) in map {
            match (shape.properties.get(key.as_str()), &shape.others) {
                (Some(schema), _) | (None, Others::Like(schema)) => {
                    self.check(schema, value, key)?;
                }
                (None, Others::Any) => {}
                (None, Others::Forbidden) => return Err(Mismatch::Extra(key.clone())),
            }
        }
        match shape.required.iter().find(|key| !map.contains_key(**key)) {
            Some(key) => Err(Mismatch::Missing((*key).to_owned())),
            None => Ok(()),
        }
    }

    /// The shape of a schema, if it is one of objects.
    fn shape(self, schema: &'a Value) -> Option<Shape<'a>> {
        let mut shape = Shape::default();
        self.gather(schema, &mut shape).then_some(shape)
    }

    fn gather(self, schema: &'a Value, shape: &mut Shape<'a>) -> bool {
        let schema = self.resolve(schema);
        let mut object = kind(schema) == Some("object");
        for part in list(schema, "allOf") {
            object |= self.gather(part, shape);
        }
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            object = true;
            shape.properties.insert(name, property);
        }
        shape.required.extend(list(schema, "required").filter_map(Value::as_str));
        match schema.get("additionalProperties") {
            Some(Value::Bool(true)) => shape.others = Others::Any,
            Some(other @ Value::Object(_)) => shape.others = Others::Like(other),
            // An object of which nothing is known.
            None if object && shape.properties.is_empty() => shape.others = Others::Any,
            _ => {}
        }
        object
    }
}

fn form(at: &str, why: impl Into<String>) -> Mismatch {
    Mismatch::Form { at: at.to_owned(), why: why.into() }
}

pub(super) fn kind(schema: &Value) -> Option<&str> {
    schema.get("type").and_then(Value::as_str)
}

/// Values that may be written in several ways.
fn scalar(schema: &Value, value: &Value) -> Option<Result<(), &'static str>> {
    let (fits, why) = match schema.get("x-cliq-scalar").and_then(Value::as_str)? {
        // The service itself writes some ids as numbers, and takes them back so.
        "identifier" => (
            value.as_str().is_some_and(|text| !text.is_empty()) || is_integer(value),
            "is not an identifier",
        ),
        "flag" => (
            value.is_boolean() || matches!(value.as_str(), Some("true" | "false")),
            "is neither true nor false",
        ),
        "integer" => (
            is_integer(value) || value.as_str().is_some_and(|text| text.parse::<i64>().is_ok()),
            "is not a whole number",
        ),
        "date-time" => (
            value.as_str().is_some_and(|text| {
                text.parse::<i64>().is_err() && Timestamp::from(text).epoch_milliseconds().is_some()
            }),
            "is not a time in ISO 8601",
        ),
        _ => return None,
    };
    Some(if fits { Ok(()) } else { Err(why) })
}

fn is_integer(value: &Value) -> bool {
    value.is_i64() || value.is_u64()
}

fn check_type(schema: &Value, value: &Value) -> Result<(), &'static str> {
    let (fits, why) = match kind(schema) {
        Some("string") => (value.is_string(), "is not a string"),
        Some("integer") => (is_integer(value), "is not a whole number"),
        Some("number") => (value.is_number(), "is not a number"),
        Some("boolean") => (value.is_boolean(), "is not a boolean"),
        Some("array") => (value.is_array(), "is not an array"),
        _ => return Ok(()),
    };
    if fits { Ok(()) } else { Err(why) }
}

fn check_bounds(schema: &Value, value: &Value) -> Result<(), String> {
    let bound = |key: &str| schema.get(key).and_then(Value::as_f64);
    let length = |key: &str| {
        schema
            .get(key)
            .and_then(Value::as_u64)
            .map(|length| usize::try_from(length).unwrap_or(usize::MAX))
    };
    if let Some(values) = schema.get("enum").and_then(Value::as_array)
        && !values.contains(value)
    {
        return Err("is none of the documented values".to_owned());
    }
    match value {
        Value::String(text) => {
            let count = text.chars().count();
            match (length("minLength"), length("maxLength")) {
                (Some(least), _) if count < least => {
                    Err(format!("is shorter than {least} characters"))
                }
                (_, Some(most)) if count > most => Err(format!("is longer than {most} characters")),
                _ => Ok(()),
            }
        }
        Value::Array(items) => match (length("minItems"), length("maxItems")) {
            (Some(least), _) if items.len() < least => Err(format!("has less than {least} items")),
            (_, Some(most)) if items.len() > most => Err(format!("has more than {most} items")),
            _ => Ok(()),
        },
        Value::Number(number) => {
            let number = number.as_f64().unwrap_or_default();
            match (bound("minimum"), bound("maximum")) {
                (Some(least), _) if number < least => Err(format!("is less than {least}")),
                (_, Some(most)) if number > most => Err(format!("is more than {most}")),
                _ => Ok(()),
            }
        }
        _ => Ok(()),
    }
}
