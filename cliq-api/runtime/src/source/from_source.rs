//! Types that read from sources.

use super::value::{Source, SourceError};
use serde_json::{Map, Number, Value};
use std::collections::BTreeMap;

/// A type that reads from a [`Source`].
pub trait FromSource: Sized {
    /// Reads a value.
    fn from_source(source: &mut dyn Source) -> Result<Self, SourceError>;

    /// Returns the value of a key that is absent; `None` if the key is required.
    #[must_use]
    fn absent() -> Option<Self> {
        None
    }
}

impl FromSource for String {
    fn from_source(source: &mut dyn Source) -> Result<Self, SourceError> {
        source.string()
    }
}

impl FromSource for bool {
    fn from_source(source: &mut dyn Source) -> Result<Self, SourceError> {
        source.boolean()
    }
}

impl FromSource for i64 {
    fn from_source(source: &mut dyn Source) -> Result<Self, SourceError> {
        source.integer()
    }
}

impl FromSource for Number {
    fn from_source(source: &mut dyn Source) -> Result<Self, SourceError> {
        source.number()
    }
}

impl FromSource for Value {
    fn from_source(source: &mut dyn Source) -> Result<Self, SourceError> {
        source.json()
    }

    // `absent` is `None`: `Value` deserializes from `null`, but not from nothing.
}

impl FromSource for Map<String, Value> {
    fn from_source(source: &mut dyn Source) -> Result<Self, SourceError> {
        source.keys()
    }
}

impl<T: FromSource> FromSource for Option<T> {
    fn from_source(source: &mut dyn Source) -> Result<Self, SourceError> {
        let mut value = None;
        source.optional(&mut |source| {
            value = Some(T::from_source(source)?);
            Ok(())
        })?;
        Ok(value)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: FromSource> FromSource for Vec<T> {
    fn from_source(source: &mut dyn Source) -> Result<Self, SourceError> {
        let mut items = Self::new();
        source.list(&mut |source| {
            items.push(T::from_source(source)?);
            Ok(())
        })?;
        Ok(items)
    }
}

impl<T: FromSource> FromSource for BTreeMap<String, T> {
    fn from_source(source: &mut dyn Source) -> Result<Self, SourceError> {
        let mut map = Self::new();
        source.map(&mut |key, source| {
            map.insert(key, T::from_source(source)?);
            Ok(())
        })?;
        Ok(map)
    }
}
