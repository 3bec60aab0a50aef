//! The JSON of lists of maps.

use super::{TextMap, TextMaps};
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Deserialize, Serialize, Serializer};
use std::fmt;

impl Serialize for TextMaps {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.len()))?;
        for map in self.iter() {
            list.serialize_element(&map)?;
        }
        list.end()
    }
}

impl Serialize for TextMap<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.len()))?;
        for entry in self.entries {
            map.serialize_entry(self.key(entry), self.value(entry))?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for TextMaps {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(ListVisitor)
    }
}

struct ListVisitor;

impl<'de> Visitor<'de> for ListVisitor {
    type Value = TextMaps;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sequence")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<TextMaps, A::Error> {
        let mut maps = TextMaps::new();
        while list.next_element_seed(MapVisitor(&mut maps))?.is_some() {}
        Ok(maps)
    }
}

/// Adds a map.
struct MapVisitor<'a>(&'a mut TextMaps);

impl<'de> DeserializeSeed<'de> for MapVisitor<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for MapVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let start = self.0.entries.len();
        while let Some((key, value)) = map.next_entry::<String, String>()? {
            self.0.add(start, &key, &value);
        }
        self.0.ends.push(self.0.entries.len());
        Ok(())
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TextMaps {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TextMaps".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let map = schemars::json_schema!({
            "type": "object",
            "additionalProperties": { "type": "string" },
        });
        schemars::json_schema!({ "type": "array", "items": map })
    }
}
