//! The types that values are of.

use serde_json::Value;

/// A type.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// A named schema.
    Named(String),
    /// Text.
    String,
    /// A boolean.
    Boolean,
    /// A whole number.
    Integer,
    /// Any number, kept as it is written.
    Number,
    /// Bytes of a file.
    Binary,
    /// Any JSON.
    Json,
    /// A list.
    List(Box<Type>),
    /// A map from free keys.
    Map(Box<Type>),
}

impl Type {
    /// The schema that it is, or that its entries are.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Named(name) => Some(name),
            Self::List(inner) | Self::Map(inner) => inner.name(),
            _ => None,
        }
    }

    /// Whether it is a list of maps of texts, which has a type of its own.
    #[must_use]
    pub fn is_text_maps(&self) -> bool {
        match self {
            Self::List(inner) => matches!(&**inner, Self::Map(value) if **value == Self::String),
            _ => false,
        }
    }
}

/// The type a schema stands for where it is used.
pub(super) fn type_of(schema: &Value) -> Type {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        return Type::Named(reference.rsplit('/').next().unwrap_or_default().to_owned());
    }
    if let Some(Value::Array(parts)) = schema.get("allOf").or_else(|| schema.get("anyOf"))
        && let Some(first) = parts.first()
    {
        return type_of(first);
    }
    match schema.get("type").and_then(Value::as_str) {
        Some("string") if schema.get("format").and_then(Value::as_str) == Some("binary") => {
            Type::Binary
        }
        Some("string") => Type::String,
        Some("boolean") => Type::Boolean,
        Some("integer") => Type::Integer,
        Some("number") => Type::Number,
        Some("array") => Type::List(Box::new(schema.get("items").map_or(Type::Json, type_of))),
        Some("object") => Type::Map(Box::new(match schema.get("additionalProperties") {
            Some(value @ Value::Object(_)) => type_of(value),
            _ => Type::Json,
        })),
        _ => Type::Json,
    }
}
