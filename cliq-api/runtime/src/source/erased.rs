//! The source of a deserializer.

use super::from_source::FromSource;
use super::object::taken;
use super::value::{Failed, Read, Slot, Source};
use super::visitors::{List, Named, Object, Optional, Text};
use crate::scalar::Wire;
use serde::de::{Deserialize, Deserializer, Error as _};
use serde_json::{Map, Number, Value};

/// A deserializer that is used once, and its error.
struct Erased<'de, D: Deserializer<'de>> {
    deserializer: Option<D>,
    error: Option<D::Error>,
}

/// Reads a value from a deserializer.
pub(super) fn read<'de, D: Deserializer<'de>>(
    deserializer: D,
    read: Read<'_>,
) -> Result<(), D::Error> {
    let mut source = Erased { deserializer: Some(deserializer), error: None };
    match read(&mut source) {
        Ok(()) => Ok(()),
        Err(failed) => Err(match source.error {
            Some(error) if failed.0.is_none() => error,
            _ => D::Error::custom(failed),
        }),
    }
}

/// Deserializes a type that reads from sources.
pub fn deserialize<'de, T: FromSource, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let mut value = None;
    read(deserializer, &mut |source| {
        value = Some(T::from_source(source)?);
        Ok(())
    })?;
    taken(value).map_err(D::Error::custom)
}

/// Reads a JSON text to its end.
pub fn from_slice(json: &[u8], read: Read<'_>) -> serde_json::Result<()> {
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    self::read(&mut deserializer, read)?;
    deserializer.end()
}

/// Reads a value that was parsed before.
pub fn from_value<T: FromSource>(json: Value) -> Result<T, Failed> {
    let mut value = None;
    value_into(json, &mut |source| {
        value = Some(T::from_source(source)?);
        Ok(())
    })?;
    taken(value)
}

fn value_into(json: Value, read: Read<'_>) -> Result<(), Failed> {
    self::read(json, read).map_err(Failed::custom)
}

impl<'de, D: Deserializer<'de>> Erased<'de, D> {
    fn with<T>(&mut self, read: impl FnOnce(D) -> Result<T, D::Error>) -> Result<T, Failed> {
        let Some(deserializer) = self.deserializer.take() else {
            return Err(Failed::custom("the value was read before"));
        };
        read(deserializer).map_err(|error| {
            self.error = Some(error);
            Failed(None)
        })
    }
}

impl<'de, D: Deserializer<'de>> Source for Erased<'de, D> {
    fn text(&mut self, read: &mut dyn FnMut(&str)) -> Result<(), Failed> {
        self.with(|deserializer| deserializer.deserialize_str(Text(read)))
    }

    fn string(&mut self) -> Result<String, Failed> {
        self.with(String::deserialize)
    }

    fn scalar(&mut self) -> Result<Wire, Failed> {
        self.with(Wire::deserialize)
    }

    fn boolean(&mut self) -> Result<bool, Failed> {
        self.with(bool::deserialize)
    }

    fn integer(&mut self) -> Result<i64, Failed> {
        self.with(i64::deserialize)
    }

    fn number(&mut self) -> Result<Number, Failed> {
        self.with(Number::deserialize)
    }

    fn json(&mut self) -> Result<Value, Failed> {
        self.with(Value::deserialize)
    }

    fn keys(&mut self) -> Result<Map<String, Value>, Failed> {
        self.with(Map::deserialize)
    }

    fn optional(&mut self, read: Read<'_>) -> Result<(), Failed> {
        self.with(|deserializer| deserializer.deserialize_option(Optional(read)))
    }

    fn list(&mut self, read: Read<'_>) -> Result<(), Failed> {
        self.with(|deserializer| deserializer.deserialize_seq(List(read)))
    }

    fn map(
        &mut self,
        read: &mut dyn FnMut(String, &mut dyn Source) -> Result<(), Failed>,
    ) -> Result<(), Failed> {
        self.with(|deserializer| deserializer.deserialize_map(Named(read)))
    }

    fn object(
        &mut self,
        name: &'static str,
        keys: &'static [&'static str],
        slots: &mut [&mut dyn Slot],
        extra: Option<&mut Map<String, Value>>,
    ) -> Result<(), Failed> {
        let is_open = extra.is_some();
        let object = Object { name, keys, slots, extra };
        self.with(|deserializer| {
            if is_open {
                deserializer.deserialize_map(object)
            } else {
                deserializer.deserialize_struct(name, keys, object)
            }
        })
    }
}
