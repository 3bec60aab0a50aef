//! How what a caller hands over becomes a value of a type.

use super::Schemas;
use super::schema::{Shape, Type};

/// What an argument takes in place of a value of its type.
#[derive(Clone, Debug, PartialEq)]
pub enum Conversion {
    /// The value itself.
    Same(Type),
    /// Anything that converts into the type.
    Into(Type),
    /// Any sequence of entries.
    Each {
        /// Type of an entry.
        item: Type,
        /// Whether anything will do that converts into it.
        into: bool,
    },
}

impl Conversion {
    /// The conversion that arguments of a type have.
    pub(super) fn of(schemas: &Schemas, kind: &Type) -> Self {
        match resolve(schemas, kind) {
            Type::Boolean | Type::Integer | Type::Map(_) | Type::Binary => Self::Same(kind.clone()),
            Type::List(item) => {
                let item = resolve(schemas, item).clone();
                let into =
                    matches!(item, Type::Named(_) | Type::String | Type::Number | Type::Json);
                Self::Each { item, into }
            }
            other => Self::Into(other.clone()),
        }
    }
}

/// Follows aliases to the type they stand for.
pub(super) fn resolve<'a>(schemas: &'a Schemas, kind: &'a Type) -> &'a Type {
    let mut kind = kind;
    while let Type::Named(name) = kind
        && let Some(Shape::Alias(target)) = schemas.get(name).map(|schema| &schema.shape)
    {
        kind = target;
    }
    kind
}
