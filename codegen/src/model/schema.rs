//! Named schemas and the types they are made of.

use super::kind::{Type, type_of};
use super::rules::Rules;
use super::sample;
use super::select::{self, Condition};
use crate::document::extension::is_plain;
use crate::document::shared;
use crate::names;
use crate::texts;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Schemas by name.
pub(super) type Schemas = BTreeMap<String, Schema>;

/// A schema with a name.
#[derive(Clone, Debug)]
pub struct Schema {
    /// Name, which is the name of the Rust type.
    pub name: String,
    /// Module whose document holds it; `common` for shared ones.
    pub module: String,
    /// What it is.
    pub description: String,
    /// Contradictions and how they were decided.
    pub notes: Vec<String>,
    /// What it looks like. A schema that versions share has what any of them has.
    pub shape: Shape,
    /// What this version has of it, if that is less.
    pub part: Option<Shape>,
    /// Keys or values that only other versions have, each with these.
    pub elsewhere: Vec<(String, Vec<String>)>,
    /// Whether other versions of the API have the same type.
    pub shared: bool,
    /// What it allows beside that.
    pub rules: Rules,
    /// Documented example of a value.
    pub example: Option<Value>,
    /// Property that identifies the object.
    pub identity: Option<String>,
    /// Further properties whose identifiers the object converts to.
    pub ids: Vec<String>,
    /// Whether a value that no condition of the union selects is an error; otherwise it is kept as it
    /// came.
    pub closed: bool,
    /// As the document has it.
    pub raw: Value,
}

/// What a named schema looks like.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A value the service writes in several ways; the runtime has a type for it.
    Scalar(Scalar),
    /// Text with documented values.
    Enum(Vec<(String, String)>),
    /// An object.
    Object {
        /// Its properties.
        fields: Vec<Field>,
        /// Whether users add keys of their own.
        open: bool,
    },
    /// One of several types.
    Union(Vec<Variant>),
    /// Another name of a type.
    Alias(Type),
    /// A thing handed over whole, with properties beside it.
    Extension {
        /// The thing.
        base: Type,
        /// The properties beside it.
        fields: Vec<Field>,
    },
}

impl Shape {
    /// The schemas that it refers to.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        let mut kinds: Vec<&Type> = Vec::new();
        match self {
            Self::Object { fields, .. } => kinds.extend(fields.iter().map(|field| &field.kind)),
            Self::Extension { base, fields } => {
                kinds.push(base);
                kinds.extend(fields.iter().map(|field| &field.kind));
            }
            Self::Union(variants) => kinds.extend(variants.iter().map(|variant| &variant.kind)),
            Self::Alias(kind) => kinds.push(kind),
            Self::Scalar(_) | Self::Enum(_) => {}
        }
        kinds.into_iter().filter_map(Type::name).map(str::to_owned).collect()
    }
}

/// A kind of value that is written in several ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scalar {
    /// Names a thing.
    Identifier,
    /// Names a message.
    MessageIdentifier,
    /// A time of a request, in the form that the operation takes.
    Time(TimeForm),
    /// A type of the runtime, by its path below the crate.
    Runtime(&'static str),
}

/// The form in which an operation takes times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeForm {
    /// ISO 8601.
    Iso,
    /// Epoch milliseconds, a number.
    Milliseconds,
    /// Epoch milliseconds, a number or its digits as text.
    MillisecondsOrText,
}

/// A property of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Name on the wire.
    pub wire: String,
    /// What it is.
    pub description: String,
    /// Type of its value.
    pub kind: Type,
    /// Whether it is always there.
    pub required: bool,
    /// What is allowed of its value beside the type.
    pub rules: Rules,
    /// How large a file may be, in bytes.
    pub max_bytes: Option<u64>,
    /// Documented example.
    pub example: Option<Value>,
}

impl Field {
    /// Name in Rust.
    #[must_use]
    pub fn name(&self) -> String {
        names::field(&self.wire)
    }
}

/// One of the types of a union.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// Name in Rust.
    pub name: String,
    /// The type.
    pub kind: Type,
    /// What selects it.
    pub when: Condition,
}

impl Schema {
    /// A schema of which the version has all, or the part that `narrow` gives.
    pub(super) fn of_version(name: &str, module: &str, version: &str, raw: &Value) -> Self {
        let whole = Self::new(name, module, raw);
        let Some(part) = shared::narrow_schema(raw, version) else { return whole };
        let part = Self::new(name, module, &part);
        let elsewhere = shared::elsewhere(raw, version);
        Self { shape: whole.shape, part: Some(part.shape.clone()), elsewhere, ..part }
    }

    /// What this version has of it.
    #[must_use]
    pub fn part(&self) -> &Shape {
        self.part.as_ref().unwrap_or(&self.shape)
    }

    pub(super) fn new(name: &str, module: &str, raw: &Value) -> Self {
        let empty = Map::new();
        let map = raw.as_object().unwrap_or(&empty);
        let shape = shape(name, map);
        let optional = |key: &str| map.get(key).and_then(Value::as_str);
        Self {
            name: name.to_owned(),
            module: module.to_owned(),
            description: texts::one(map, "description"),
            notes: texts::owned(map, "x-cliq-note"),
            rules: match &shape {
                Shape::Alias(kind) => Rules::of(kind, raw),
                _ => Rules::between(map),
            },
            shape,
            part: None,
            elsewhere: Vec::new(),
            shared: shared::is_shared(raw),
            example: sample::of(map).cloned(),
            identity: optional("x-cliq-identity").map(str::to_owned),
            ids: texts::owned(map, "x-cliq-ids"),
            closed: optional("x-cliq-unmatched") == Some("error"),
            raw: raw.clone(),
        }
    }
}

fn shape(name: &str, map: &Map<String, Value>) -> Shape {
    if let Some(scalar) = map.get("x-cliq-scalar").and_then(Value::as_str).and_then(scalar) {
        return Shape::Scalar(scalar);
    }
    let is_text = map.get("type").and_then(Value::as_str) == Some("string");
    if let (Some(Value::Array(values)), true) = (map.get("enum"), is_text) {
        return Shape::Enum(variants(values, map.get("x-enum-varnames")));
    }
    if let Some(Value::Array(parts)) = map.get("allOf")
        && let [base, own] = parts.as_slice()
    {
        return Shape::Extension {
            base: type_of(base),
            fields: own.as_object().map(fields).unwrap_or_default(),
        };
    }
    if let Some(Value::Array(parts)) = map.get("anyOf") {
        return match parts.as_slice() {
            [first, rest @ ..] if first.get("$ref").is_some() && rest.iter().all(is_plain) => {
                Shape::Alias(type_of(first))
            }
            _ => Shape::Union(
                parts
                    .iter()
                    .zip(select::conditions(map).map(Some).chain(std::iter::repeat(None)))
                    .map(|(part, when)| {
                        let kind = type_of(part);
                        let when = when.unwrap_or_default();
                        Variant { name: variant_name(name, &kind), kind, when }
                    })
                    .collect(),
            ),
        };
    }
    if map.contains_key("properties") {
        let open =
            map.get("additionalProperties").is_some_and(|value| value != &Value::Bool(false));
        return Shape::Object { fields: fields(map), open };
    }
    Shape::Alias(type_of(&Value::Object(map.clone())))
}

fn scalar(kind: &str) -> Option<Scalar> {
    Some(match kind {
        "identifier" => Scalar::Identifier,
        "message-identifier" => Scalar::MessageIdentifier,
        "timestamp" => Scalar::Runtime("time::Timestamp"),
        "epoch-milliseconds" => Scalar::Time(TimeForm::Milliseconds),
        "epoch-milliseconds-or-text" => Scalar::Time(TimeForm::MillisecondsOrText),
        "duration-milliseconds" => Scalar::Runtime("time::Milliseconds"),
        "date-time" => Scalar::Time(TimeForm::Iso),
        "flag" => Scalar::Runtime("scalar::Flag"),
        "integer" => Scalar::Runtime("scalar::Integer"),
        "text" => Scalar::Runtime("scalar::Text"),
        "reaction" => Scalar::Runtime("message::Reaction"),
        "record-values" => Scalar::Runtime("record::RecordValues"),
        _ => return None,
    })
}

/// Wire values with the names of their variants.
fn variants(values: &[Value], given: Option<&Value>) -> Vec<(String, String)> {
    let given = given.and_then(Value::as_array);
    values
        .iter()
        .enumerate()
        .filter_map(|(index, value)| {
            let wire = value.as_str()?;
            let name = given
                .and_then(|names| names.get(index))
                .and_then(Value::as_str)
                .map(str::to_owned)
                .or_else(|| names::variant(wire))?;
            Some((wire.to_owned(), name))
        })
        .collect()
}

fn fields(map: &Map<String, Value>) -> Vec<Field> {
    let required = texts::owned(map, "required");
    let Some(Value::Object(properties)) = map.get("properties") else { return Vec::new() };
    properties
        .iter()
        .map(|(wire, raw)| {
            let kind = type_of(raw);
            let description = raw.get("description").and_then(Value::as_str).unwrap_or_default();
            Field {
                wire: wire.clone(),
                description: description.to_owned(),
                required: required.contains(wire),
                rules: Rules::of(&kind, raw),
                max_bytes: max_bytes(raw),
                example: raw.as_object().and_then(sample::of).cloned(),
                kind,
            }
        })
        .collect()
}

/// The largest file that a property holds, or each entry of its list.
fn max_bytes(schema: &Value) -> Option<u64> {
    let key = "x-cliq-max-bytes";
    schema.get(key).or_else(|| schema.get("items")?.get(key))?.as_u64()
}

/// `SlideData` with `SlideTable` → `Table`; a type without a name is called by its kind.
fn variant_name(union: &str, kind: &Type) -> String {
    match kind {
        Type::Named(name) => {
            let common = union
                .char_indices()
                .filter(|(index, c)| *index > 0 && c.is_ascii_uppercase())
                .map(|(index, _)| index)
                .filter(|index| name.get(..*index) == union.get(..*index))
                .max()
                .unwrap_or_default();
            match name.get(common..) {
                Some(rest) if rest.starts_with(|c: char| c.is_ascii_uppercase()) => rest.to_owned(),
                _ => name.clone(),
            }
        }
        Type::String => "Text".to_owned(),
        Type::Boolean => "Boolean".to_owned(),
        Type::Integer => "Integer".to_owned(),
        Type::Number => "Number".to_owned(),
        Type::Binary => "Binary".to_owned(),
        Type::Json => "Json".to_owned(),
        Type::List(_) => "List".to_owned(),
        Type::Map(_) => "Map".to_owned(),
    }
}
