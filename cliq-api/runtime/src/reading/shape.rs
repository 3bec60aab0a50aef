//! What a response looks like, as data. The generator emits one [`Shape`] for each schema that is
//! read, so that one function corrects all of them.

use crate::union::Select;
use serde_json::Value;
use std::fmt;

/// The form of a value.
pub enum Shape {
    /// Any JSON.
    Any,
    /// Text.
    Text,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// Text or a number: identifiers, times, and numbers in either form.
    Scalar,
    /// Text, a number or a boolean.
    AnyScalar,
    /// A boolean, or `"true"` or `"false"`.
    Flag,
    /// A list.
    List(&'static Shape),
    /// A map from free keys.
    Map(&'static Shape),
    /// An object.
    Object(Object),
    /// One of several forms.
    Union(Union),
}

/// Several forms, and what selects one of them.
pub struct Union {
    pub select: Select,
    pub forms: &'static [&'static Shape],
}

impl Union {
    /// The form of a value. Where nothing selects one, and such values are not kept as they are, the
    /// first form is taken.
    pub fn form(&self, value: &Value) -> Option<&'static Shape> {
        let index = self.select.select(value).or_else(|| self.select.closed.then_some(0))?;
        self.forms.get(index).copied()
    }
}

/// The form of an object.
pub struct Object {
    pub fields: &'static [Field],
    /// Key without which the object is none: its identifier.
    pub identity: Option<&'static str>,
}

/// A key of an object.
pub struct Field {
    pub name: &'static str,
    pub required: bool,
    pub shape: &'static Shape,
}

impl Shape {
    /// An object without an identity.
    pub const fn object(fields: &'static [Field]) -> Self {
        Self::Object(Object { fields, identity: None })
    }

    /// An object that `identity` names.
    pub const fn identified(identity: &'static str, fields: &'static [Field]) -> Self {
        Self::Object(Object { fields, identity: Some(identity) })
    }

    /// One of several forms.
    pub const fn union(select: Select, forms: &'static [&'static Shape]) -> Self {
        Self::Union(Union { select, forms })
    }

    /// The objects that a value of it can be.
    pub fn objects(&'static self) -> Vec<&'static Object> {
        match self {
            Self::Object(object) => vec![object],
            Self::Union(union) => union.forms.iter().flat_map(|form| form.objects()).collect(),
            _ => Vec::new(),
        }
    }

    /// The object, if it is one, or can be one.
    pub fn as_object(&'static self) -> Option<&'static Object> {
        match self {
            Self::Object(object) => Some(object),
            Self::Union(union) => union.forms.iter().find_map(|form| form.as_object()),
            _ => None,
        }
    }

    /// Whether it is a list, or can be one.
    pub fn can_be_list(&self) -> bool {
        match self {
            Self::List(_) => true,
            Self::Union(union) => union.forms.iter().any(|form| form.can_be_list()),
            _ => false,
        }
    }
}

impl Object {
    /// The form of a key.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

impl Field {
    /// A key that is always there.
    pub const fn required(name: &'static str, shape: &'static Shape) -> Self {
        Self { name, required: true, shape }
    }

    /// A key that may be missing.
    pub const fn optional(name: &'static str, shape: &'static Shape) -> Self {
        Self { name, required: false, shape }
    }
}

/// Shapes refer to each other, some in circles: their names would never end.
impl fmt::Debug for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Shape")
    }
}

impl PartialEq for Shape {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}
