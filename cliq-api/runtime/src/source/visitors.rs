//! Visitors, which know no type that is read.

use super::erased::read;
use super::value::{Failed, Read, Slot, Source};
use serde::de::{
    DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor,
};
use serde_json::{Map, Value};
use std::fmt;

pub(super) struct Text<'a>(pub(super) &'a mut dyn FnMut(&str));

impl Visitor<'_> for Text<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        (self.0)(value);
        Ok(())
    }
}

pub(super) struct Optional<'a>(pub(super) Read<'a>);

impl<'de> Visitor<'de> for Optional<'_> {
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
struct Inner<'a>(Read<'a>);

impl<'de> DeserializeSeed<'de> for Inner<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        read(deserializer, self.0)
    }
}

pub(super) struct List<'a>(pub(super) Read<'a>);

impl<'de> Visitor<'de> for List<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sequence")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element_seed(Inner(self.0))?.is_some() {}
        Ok(())
    }
}

pub(super) struct Named<'a>(
    pub(super) &'a mut dyn FnMut(String, &mut dyn Source) -> Result<(), Failed>,
);

impl<'de> Visitor<'de> for Named<'_> {
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

pub(super) struct Object<'a, 'b> {
    pub(super) name: &'static str,
    pub(super) keys: &'static [&'static str],
    pub(super) slots: &'a mut [&'b mut dyn Slot],
    pub(super) extra: Option<&'a mut Map<String, Value>>,
}

impl<'de> Visitor<'de> for Object<'_, '_> {
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
                Key::Known(index, name) => {
                    let Some(slot) = slots.get_mut(index) else { continue };
                    if slot.is_set() {
                        return Err(A::Error::duplicate_field(name));
                    }
                    map.next_value_seed(Inner(&mut |source| slot.read(source)))?;
                }
                Key::Unknown(name) => {
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

enum Key {
    Known(usize, &'static str),
    Unknown(String),
}

/// Finds a key among those of a type.
struct KeyOf(&'static [&'static str]);

impl<'de> DeserializeSeed<'de> for KeyOf {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for KeyOf {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Key, E> {
        let found = self.0.iter().enumerate().find(|(_, key)| **key == name);
        Ok(found
            .map_or_else(|| Key::Unknown(name.to_owned()), |(index, key)| Key::Known(index, key)))
    }
}
