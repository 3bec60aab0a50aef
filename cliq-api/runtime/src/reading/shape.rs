//! Shapes of responses, as data. The generator emits a [`Shape`] per response schema, so that one
//! function corrects all of them.

use crate::union::Select;
use serde_json::Value;
use std::fmt;

/// The shape of a value.
pub enum Shape {
    /// Any JSON.
    Any,
    /// Text.
    Text,
    /// `true` or `false`.
    Boolean,
    /// An integer.
    Integer,
    /// A number.
    Number,
    /// Text or a number: identifiers, times, and lenient numbers.
    Scalar,
    /// Text, a number or a boolean.
    AnyScalar,
    /// A boolean, or `"true"` or `"false"`.
    Flag,
    /// A list.
    List(&'static Shape),
    /// A map with arbitrary keys.
    Map(&'static Shape),
    /// An object.
    Object(Object),
    /// One of several shapes.
    Union(Union),
}

/// Several shapes, and how one of them is selected.
pub struct Union {
    pub select: Select,
    pub forms: &'static [&'static Shape],
}

impl Union {
    /// Returns the shape of a value. If none is selected and such values are not kept, it is the
    /// first one.
    pub fn form(&self, value: &Value) -> Option<&'static Shape> {
        let index = self.select.select(value).or_else(|| self.select.closed.then_some(0))?;
        self.forms.get(index).copied()
    }
}

/// The shape of an object.
pub struct Object {
    pub fields: &'static [Field],
    /// Key that identifies the object and must be present.
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
    #[must_use]
    pub const fn object(fields: &'static [Field]) -> Self {
        Self::Object(Object { fields, identity: None })
    }

    /// An object with an identity.
    #[must_use]
    pub const fn identified(identity: &'static str, fields: &'static [Field]) -> Self {
        Self::Object(Object { fields, identity: Some(identity) })
    }

    /// One of several shapes.
    #[must_use]
    pub const fn union(select: Select, forms: &'static [&'static Shape]) -> Self {
        Self::Union(Union { select, forms })
    }

    /// Returns the objects that a value can be.
    #[must_use]
    pub fn objects(&'static self) -> Vec<&'static Object> {
        match self {
            Self::Object(object) => vec![object],
            Self::Union(union) => union.forms.iter().flat_map(|form| form.objects()).collect(),
            _ => Vec::new(),
        }
    }

    /// Returns the object, if a value can be one.
    #[must_use]
    pub fn as_object(&'static self) -> Option<&'static Object> {
        match self {
            Self::Object(object) => Some(object),
            Self::Union(union) => union.forms.iter().find_map(|form| form.as_object()),
            _ => None,
        }
    }

    /// Returns whether a value can be a list.
    #[must_use]
    pub fn can_be_list(&self) -> bool {
        match self {
            Self::List(_) => true,
            Self::Union(union) => union.forms.iter().any(|form| form.can_be_list()),
            _ => false,
        }
    }
}

impl Object {
    /// Returns the field of a key.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

impl Field {
    /// A required key.
    #[must_use]
    pub const fn required(name: &'static str, shape: &'static Shape) -> Self {
        Self { name, required: true, shape }
    }

    /// An optional key.
    #[must_use]
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
