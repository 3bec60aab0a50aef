//! The source of a deserializer.

use super::from_source::FromSource;
use super::key::{FoundKey, KeyOf};
use super::value::{Slot, Source, SourceError, SourceReader, taken};
use crate::scalar::Wire;
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess,
    Unexpected, Visitor,
};
use serde_json::{Map, Number, Value};
use std::fmt;

/// A deserializer that is used once, and its error.
struct Erased<'de, D: Deserializer<'de>> {
    deserializer: Option<D>,
    error: Option<D::Error>,
}

/// Reads a value from a deserializer.
fn read<'de, D: Deserializer<'de>>(
    deserializer: D,
    read: SourceReader<'_>,
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
pub fn from_slice(json: &[u8], read: SourceReader<'_>) -> serde_json::Result<()> {
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    self::read(&mut deserializer, read)?;
    deserializer.end()
}

/// Reads a value that was parsed before.
pub fn from_value<T: FromSource>(json: Value) -> Result<T, SourceError> {
    let mut value = None;
    value_into(json, &mut |source| {
        value = Some(T::from_source(source)?);
        Ok(())
    })?;
    taken(value)
}

fn value_into(json: Value, read: SourceReader<'_>) -> Result<(), SourceError> {
    self::read(json, read).map_err(SourceError::custom)
}

impl<'de, D: Deserializer<'de>> Erased<'de, D> {
    fn with<T>(&mut self, read: impl FnOnce(D) -> Result<T, D::Error>) -> Result<T, SourceError> {
        let Some(deserializer) = self.deserializer.take() else {
            return Err(SourceError::custom("the value was read before"));
        };
        read(deserializer).map_err(|error| {
            self.error = Some(error);
            SourceError(None)
        })
    }
}

impl<'de, D: Deserializer<'de>> Source for Erased<'de, D> {
    fn text(&mut self, read: &mut dyn FnMut(&str)) -> Result<(), SourceError> {
        self.with(|deserializer| deserializer.deserialize_str(TextVisitor(read)))
    }

    fn string(&mut self) -> Result<String, SourceError> {
        self.with(String::deserialize)
    }

    fn scalar(&mut self) -> Result<Wire, SourceError> {
        self.with(Wire::deserialize)
    }

    fn boolean(&mut self) -> Result<bool, SourceError> {
        self.with(bool::deserialize)
    }

    fn integer(&mut self) -> Result<i64, SourceError> {
        self.with(i64::deserialize)
    }

    fn number(&mut self) -> Result<Number, SourceError> {
        self.with(Number::deserialize)
    }

    fn json(&mut self) -> Result<Value, SourceError> {
        self.with(Value::deserialize)
    }

    fn keys(&mut self) -> Result<Map<String, Value>, SourceError> {
        self.with(Map::deserialize)
    }

    fn optional(&mut self, read: SourceReader<'_>) -> Result<(), SourceError> {
        self.with(|deserializer| deserializer.deserialize_option(OptionVisitor(read)))
    }

    fn list(&mut self, read: SourceReader<'_>) -> Result<(), SourceError> {
        self.with(|deserializer| deserializer.deserialize_seq(ListVisitor(read)))
    }

    fn map(
        &mut self,
        read: &mut dyn FnMut(String, &mut dyn Source) -> Result<(), SourceError>,
    ) -> Result<(), SourceError> {
        self.with(|deserializer| deserializer.deserialize_map(MapVisitor(read)))
    }

    fn object(
        &mut self,
        name: &'static str,
        keys: &'static [&'static str],
        slots: &mut [&mut dyn Slot],
        extra: Option<&mut Map<String, Value>>,
    ) -> Result<(), SourceError> {
        let is_open = extra.is_some();
        let object = ObjectVisitor { name, keys, slots, extra };
        self.with(|deserializer| {
            if is_open {
                deserializer.deserialize_map(object)
            } else {
                deserializer.deserialize_struct(name, keys, object)
            }
        })
    }
}

struct TextVisitor<'a>(&'a mut dyn FnMut(&str));

impl Visitor<'_> for TextVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        (self.0)(value);
        Ok(())
    }
}

struct OptionVisitor<'a>(SourceReader<'a>);

impl<'de> Visitor<'de> for OptionVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("option")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        read(deserializer, self.0)
    }
}

/// A value inside another one.
struct Inner<'a>(SourceReader<'a>);

impl<'de> DeserializeSeed<'de> for Inner<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        read(deserializer, self.0)
    }
}

struct ListVisitor<'a>(SourceReader<'a>);

impl<'de> Visitor<'de> for ListVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sequence")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element_seed(Inner(self.0))?.is_some() {}
        Ok(())
    }
}

struct MapVisitor<'a>(&'a mut dyn FnMut(String, &mut dyn Source) -> Result<(), SourceError>);

impl<'de> Visitor<'de> for MapVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            let mut key = Some(key);
            map.next_value_seed(Inner(&mut |source| {
                (self.0)(key.take().unwrap_or_default(), source)
            }))?;
        }
        Ok(())
    }
}

struct ObjectVisitor<'a, 'b> {
    name: &'static str,
    keys: &'static [&'static str],
    slots: &'a mut [&'b mut dyn Slot],
    extra: Option<&'a mut Map<String, Value>>,
}

impl<'de> Visitor<'de> for ObjectVisitor<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "struct {}", self.name)
    }

    /// The values of all keys in order, as derived implementations read structs too.
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        if self.extra.is_some() {
            return Err(A::Error::invalid_type(Unexpected::Seq, &self));
        }
        let (name, length) = (self.name, self.keys.len());
        for (index, slot) in self.slots.iter_mut().enumerate() {
            let found = list.next_element_seed(Inner(&mut |source| slot.read(source)))?;
            if found.is_none() && !slot.set_absent() {
                let expected = format!("struct {name} with {length} elements");
                return Err(A::Error::invalid_length(index, &expected.as_str()));
            }
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { keys, slots, mut extra, .. } = self;
        while let Some(key) = map.next_key_seed(KeyOf(keys))? {
            match key {
                FoundKey::Known(index, name) => {
                    let Some(slot) = slots.get_mut(index) else { continue };
                    if slot.is_set() {
                        return Err(A::Error::duplicate_field(name));
                    }
                    map.next_value_seed(Inner(&mut |source| slot.read(source)))?;
                }
                FoundKey::Unknown(name) => {
                    if let Some(extra) = &mut extra {
                        extra.insert(name, map.next_value()?);
                    } else {
                        map.next_value::<IgnoredAny>()?;
                    }
                }
            }
        }
        for (slot, name) in slots.iter_mut().zip(keys) {
            if !slot.is_set() && !slot.set_absent() {
                return Err(A::Error::missing_field(name));
            }
        }
        Ok(())
    }
}
