//! What the documents allow of a value beside its type: bounds, cases, and relations.

use super::kind::Type;
use crate::texts;
use serde_json::{Map, Value};

/// What a schema allows of a value beside its type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rules {
    /// The least and the most of what its type has: characters, entries, keys, or the number itself.
    pub bounds: Vec<RangeEnd>,
    /// What one property says of others.
    pub cases: Vec<Case>,
    /// What has to hold between properties or entries.
    pub relations: Vec<Relation>,
    /// Values of a time that are not times.
    pub constants: Vec<Constant>,
    /// Rules of the entries of a list, or of the values of a map.
    pub inner: Option<Box<Rules>>,
}

/// A value with a meaning of its own: an entry of `x-cliq-constants`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Constant {
    /// Name in Rust.
    pub name: String,
    /// The value.
    pub value: i64,
    /// What it means, as a sentence.
    pub meaning: String,
}

/// The least or the most.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RangeEnd {
    /// Which of them.
    pub end: End,
    /// The number itself, allowed.
    pub value: i64,
    /// Who reports a stricter limit than the documented one; `None` for the documented one.
    pub source: Option<String>,
}

/// An end of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The lower one.
    Least,
    /// The upper one.
    Most,
}

/// What a property with a value says of others: an entry of `x-cliq-when`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// The property.
    pub property: String,
    /// Its value.
    pub is: String,
    /// Paths of other properties with what follows for them.
    pub then: Vec<(String, Refinement)>,
}

/// What a case says of a property.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refinement {
    /// It is of the schema of this name.
    Is(String),
    /// It is one of these texts.
    Values(Vec<String>),
    /// It is an object with keys.
    Keys {
        /// The keys it may have; empty for any.
        keys: Vec<String>,
        /// The keys it has to have.
        required: Vec<String>,
        /// Keys of which it has to have one.
        any: Vec<String>,
    },
}

/// What has to hold: an entry of `x-cliq-rules`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relation {
    /// The property it is about.
    pub of: String,
    /// What has to hold.
    pub kind: RelationKind,
    /// Who reports it, where breaking it is only a warning.
    pub source: Option<String>,
}

/// What has to hold between values. `specs/README.md` describes each.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "use the names documented for `x-cliq-rules`")]
pub enum RelationKind {
    Sum(i64),
    Payload(i64),
    Unique,
    Count(String),
    Keys(String),
    References(String),
    Protocols(Vec<String>),
    AnyOf(Vec<String>),
    Exclusive(Vec<String>),
    Alone(Vec<String>),
    Without(Vec<String>),
    RequiredIf { when: String, are: Vec<String> },
    ForbiddenIf { when: String, are: Vec<String> },
    OnlyWith { values: Vec<String>, when: String, are: Vec<String> },
    WithinDays { to: String, days: i64 },
    SystemAction(Vec<String>),
}

impl Rules {
    /// The rules of a schema with a type.
    pub(super) fn of(kind: &Type, schema: &Value) -> Self {
        let Value::Object(map) = schema else { return Self::default() };
        let inner = match kind {
            Type::List(inner) => map.get("items").map(|items| Self::of(inner, items)),
            Type::Map(inner) => map.get("additionalProperties").map(|value| Self::of(inner, value)),
            _ => None,
        };
        Self {
            bounds: keywords(kind).map_or_else(Vec::new, |keywords| bounds(map, keywords)),
            inner: inner.map(Box::new),
            ..Self::between(map)
        }
    }

    /// The rules between the properties of an object, or the parameters of an operation.
    pub(super) fn between(map: &Map<String, Value>) -> Self {
        Self {
            cases: entries(map, "x-cliq-when").map(case).collect(),
            relations: entries(map, "x-cliq-rules").map(relation).collect(),
            constants: entries(map, "x-cliq-constants").filter_map(constant).collect(),
            ..Self::default()
        }
    }
}

/// Keywords of the least and the most.
fn keywords(kind: &Type) -> Option<(&'static str, &'static str)> {
    Some(match kind {
        Type::String => ("minLength", "maxLength"),
        Type::List(_) => ("minItems", "maxItems"),
        Type::Map(_) => ("minProperties", "maxProperties"),
        Type::Integer | Type::Number => ("minimum", "maximum"),
        Type::Named(_) | Type::Boolean | Type::Binary | Type::Json => return None,
    })
}

fn bounds(map: &Map<String, Value>, (least, most): (&str, &str)) -> Vec<RangeEnd> {
    let of = |map: &Map<String, Value>, source: Option<&str>| {
        [(End::Least, least), (End::Most, most)]
            .into_iter()
            .filter_map(|(end, key)| {
                let value = map.get(key)?.as_i64()?;
                Some(RangeEnd { end, value, source: source.map(str::to_owned) })
            })
            .collect::<Vec<_>>()
    };
    let stricter = entries(map, "x-cliq-stricter")
        .flat_map(|entry| of(entry, Some(&texts::one(entry, "source"))));
    of(map, None).into_iter().chain(stricter).collect()
}

fn constant(entry: &Map<String, Value>) -> Option<Constant> {
    let (name, meaning) = (texts::one(entry, "name"), texts::one(entry, "meaning"));
    Some(Constant { name, value: entry.get("value")?.as_i64()?, meaning })
}

fn case(entry: &Map<String, Value>) -> Case {
    let then = entry.get("then").and_then(Value::as_object);
    Case {
        property: texts::one(entry, "property"),
        is: texts::one(entry, "is"),
        then: then
            .into_iter()
            .flatten()
            .filter_map(|(path, value)| Some((path.clone(), refinement(value.as_object()?))))
            .collect(),
    }
}

fn refinement(entry: &Map<String, Value>) -> Refinement {
    let list = |key: &str| texts::owned(entry, key);
    if let Some(reference) = entry.get("$ref").and_then(Value::as_str) {
        Refinement::Is(reference.rsplit('/').next().unwrap_or_default().to_owned())
    } else if entry.contains_key("values") {
        Refinement::Values(list("values"))
    } else {
        Refinement::Keys { keys: list("keys"), required: list("required"), any: list("any") }
    }
}

fn relation(entry: &Map<String, Value>) -> Relation {
    let number = || entry.get("is").and_then(Value::as_i64).unwrap_or_default();
    let other = || texts::one(entry, "as");
    let are = || texts::owned(entry, "are");
    let kind = match texts::one(entry, "rule").as_str() {
        "sum" => RelationKind::Sum(number()),
        "payload" => RelationKind::Payload(number()),
        "unique" => RelationKind::Unique,
        "count" => RelationKind::Count(other()),
        "keys" => RelationKind::Keys(other()),
        "references" => RelationKind::References(other()),
        "protocols" => RelationKind::Protocols(are()),
        "any-of" => RelationKind::AnyOf(are()),
        "exclusive" => RelationKind::Exclusive(are()),
        "alone" => RelationKind::Alone(are()),
        "without" => RelationKind::Without(are()),
        "required-if" => RelationKind::RequiredIf { when: other(), are: are() },
        "forbidden-if" => RelationKind::ForbiddenIf { when: other(), are: are() },
        "only-with" => RelationKind::OnlyWith {
            values: texts::owned(entry, "values"),
            when: other(),
            are: are(),
        },
        "within-days" => RelationKind::WithinDays { to: other(), days: number() },
        _ => RelationKind::SystemAction(are()),
    };
    let is_warning = texts::one(entry, "severity") == "warning";
    Relation {
        of: texts::one(entry, "of"),
        kind,
        source: is_warning.then(|| texts::one(entry, "source")),
    }
}

fn entries<'a>(
    map: &'a Map<String, Value>,
    key: &str,
) -> impl Iterator<Item = &'a Map<String, Value>> {
    map.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object)
}
