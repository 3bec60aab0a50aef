//! Deserialization of a CSV row with serde.

use serde::de::value::{Error, MapDeserializer, SeqDeserializer};
use serde::de::{Deserializer, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

/// A row, deserialized as a struct or map by column name, or as a tuple by position.
pub(super) struct Line<'a> {
    columns: &'a [String],
    values: &'a [String],
    column: &'a ColumnTracker,
}

/// Tracks the column that is being read.
#[derive(Default)]
pub(super) struct ColumnTracker(std::cell::Cell<Option<usize>>);

impl ColumnTracker {
    /// Its index; `None` before the first column and after the last one.
    pub(super) fn column(&self) -> Option<usize> {
        self.0.get()
    }
}

impl<'a> Line<'a> {
    /// `column` tracks the column that is being read.
    pub(super) fn new(
        columns: &'a [String],
        values: &'a [String],
        column: &'a ColumnTracker,
    ) -> Self {
        Self { columns, values, column }
    }

    fn cells(&self) -> impl Iterator<Item = Cell<'a>> {
        let column = &self.column.0;
        let cells = self.values.iter().enumerate().map(|(index, value)| {
            column.set(Some(index));
            Cell(value)
        });
        cells.chain(std::iter::from_fn(|| {
            column.set(None);
            None
        }))
    }
}

impl<'de> Deserializer<'de> for Line<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let names = self.columns.iter().map(String::as_str);
        visitor.visit_map(MapDeserializer::new(
            self.cells().zip(names).map(|(cell, name)| (name, cell)),
        ))
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_seq(SeqDeserializer::new(self.cells()))
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct map struct enum identifier ignored_any
    }
}

/// One value: text, unless the target type requires another one.
#[derive(Clone, Copy)]
struct Cell<'a>(&'a str);

impl IntoDeserializer<'_, Error> for Cell<'_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

macro_rules! numbers {
    ($($method:ident $visit:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            match self.0.trim().parse() {
                Ok(number) => visitor.$visit(number),
                Err(_) => visitor.visit_str(self.0),
            }
        }
    )*};
}

impl<'de> Deserializer<'de> for Cell<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_str(self.0)
    }

    numbers! {
        deserialize_i8 visit_i8
        deserialize_i16 visit_i16
        deserialize_i32 visit_i32
        deserialize_i64 visit_i64
        deserialize_i128 visit_i128
        deserialize_u8 visit_u8
        deserialize_u16 visit_u16
        deserialize_u32 visit_u32
        deserialize_u64 visit_u64
        deserialize_u128 visit_u128
        deserialize_f32 visit_f32
        deserialize_f64 visit_f64
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0.trim().to_ascii_lowercase().as_str() {
            "true" => visitor.visit_bool(true),
            "false" => visitor.visit_bool(false),
            _ => visitor.visit_str(self.0),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.0.is_empty() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_enum(self.0.into_deserializer())
    }

    forward_to_deserialize_any! {
        char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map struct
        identifier ignored_any
    }
}

#[cfg(test)]
mod tests {
    use super::{ColumnTracker, Line};
    use serde::Deserialize;
    use serde::de::DeserializeOwned;

    fn read<T: DeserializeOwned>(columns: &[&str], values: &[&str]) -> Result<T, String> {
        let own = |texts: &[&str]| texts.iter().map(|&text| text.to_owned()).collect::<Vec<_>>();
        let (columns, values) = (own(columns), own(values));
        T::deserialize(Line::new(&columns, &values, &ColumnTracker::default()))
            .map_err(|error| error.to_string())
    }

    fn column<T: DeserializeOwned>(columns: &[&str], values: &[&str]) -> Option<usize> {
        let own = |texts: &[&str]| texts.iter().map(|&text| text.to_owned()).collect::<Vec<_>>();
        let (columns, values, column) = (own(columns), own(values), ColumnTracker::default());
        assert!(T::deserialize(Line::new(&columns, &values, &column)).is_err());
        column.column()
    }

    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(rename_all = "lowercase")]
    enum Status {
        Active,
    }

    #[derive(Debug, Deserialize, PartialEq)]
    struct Chat {
        title: String,
        count: Option<u32>,
        open: Option<bool>,
        share: Option<f32>,
        status: Option<Status>,
    }

    #[test]
    fn columns_become_fields() {
        let columns = ["status", "title", "count", "open", "share", "other"];
        let full: Chat = read(&columns, &["active", "12", "7", "TRUE", "0.5", "x"]).unwrap();
        let expected = Chat {
            title: "12".to_owned(),
            count: Some(7),
            open: Some(true),
            share: Some(0.5),
            status: Some(Status::Active),
        };
        assert_eq!(full, expected);
        let empty: Chat = read(&columns, &["", "", "", "", "", ""]).unwrap();
        assert_eq!((empty.title.as_str(), empty.count, empty.status), ("", None, None));
        let few: Chat = read(&["title"], &["a"]).unwrap();
        assert_eq!(few.count, None);
        let error = read::<Chat>(&["title", "count"], &["a", "many"]).unwrap_err();
        assert_eq!(error, "invalid type: string \"many\", expected u32");
    }

    #[test]
    fn other_shapes() {
        let pair: (String, u64) = read(&["a", "b"], &["x", "1"]).unwrap();
        assert_eq!(pair, ("x".to_owned(), 1));
        let map: std::collections::BTreeMap<String, String> =
            read(&["a", "b"], &["x", "1"]).unwrap();
        assert_eq!(map["b"], "1");
    }

    #[test]
    fn the_place_is_that_of_the_value_that_does_not_fit() {
        assert_eq!(column::<Chat>(&["other", "title", "count"], &["x", "a", "many"]), Some(2));
        assert_eq!(column::<Chat>(&["status", "title"], &["gone", "a"]), Some(0));
        assert_eq!(column::<Chat>(&["title", "title"], &["a", "b"]), Some(1));
        assert_eq!(column::<(String, u64)>(&["a", "b"], &["x", "y"]), Some(1));
        // No column is to blame for one that is missing.
        assert_eq!(column::<Chat>(&["count"], &["1"]), None);
    }
}
