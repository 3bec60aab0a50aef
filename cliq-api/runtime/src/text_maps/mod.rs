//! Lists of maps from text to text, such as the rows of a table.

mod rows;
mod serde;
mod span;

pub use rows::TextRows;

use self::span::{Span, TextEntry};
use std::fmt;
use std::ops::Range;

/// A list of maps from text to text, such as the rows of a table. Each map keeps the order of its
/// keys. All values are in one allocation, and maps with the same keys in the same order share them.
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
/// use cliq_api::text_maps::TextMaps;
///
/// let mut rows = TextMaps::from_iter([[("Crate", "cliq-api"), ("Version", "0.1")]]);
/// rows.push([("Crate", "serde"), ("Version", "1.0")]);
/// assert_eq!(rows.len(), 2);
/// assert_eq!(rows.get(1).and_then(|row| row.get("Crate")), Some("serde"));
/// ```
#[derive(Clone, Default)]
pub struct TextMaps {
    /// Keys, some of them repeated.
    keys: Vec<Box<str>>,
    /// All values.
    text: String,
    entries: Vec<TextEntry>,
    /// Where the entries of each map end.
    ends: Vec<usize>,
}

/// A map of [`TextMaps`].
#[derive(Clone, Copy)]
pub struct TextMap<'a> {
    keys: &'a [Box<str>],
    text: &'a str,
    entries: &'a [TextEntry],
}

impl TextMaps {
    /// Creates an empty list.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a map. Of a repeated key, the last value counts.
    pub fn push(&mut self, map: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>) {
        let start = self.entries.len();
        for (key, value) in map {
            self.add(start, key.as_ref(), value.as_ref());
        }
        self.ends.push(self.entries.len());
    }

    /// Returns the number of maps.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Returns whether there is no map.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// Returns a map by its position.
    #[must_use]
    pub fn get(&self, index: usize) -> Option<TextMap<'_>> {
        let end = *self.ends.get(index)?;
        let before = index.checked_sub(1).and_then(|before| self.ends.get(before));
        self.map(before.copied().unwrap_or_default()..end)
    }

    /// Returns the maps in order.
    #[must_use]
    pub fn iter(&self) -> impl ExactSizeIterator<Item = TextMap<'_>> {
        let mut start = 0;
        self.ends.iter().map(move |end| {
            let range = std::mem::replace(&mut start, *end)..*end;
            self.map(range).unwrap_or(TextMap { keys: &self.keys, text: &self.text, entries: &[] })
        })
    }

    fn map(&self, range: Range<usize>) -> Option<TextMap<'_>> {
        let entries = self.entries.get(range)?;
        Some(TextMap { keys: &self.keys, text: &self.text, entries })
    }

    /// Adds an entry to those from `start`, which are of one map.
    fn add(&mut self, start: usize, key: &str, value: &str) {
        let key = self.shared_key(start, key).unwrap_or_else(|| self.add_key(key));
        let value = self.add_value(value);
        self.set(start, key, value);
    }

    /// The key of the map before at the same position, if it is the same.
    fn shared_key(&self, start: usize, key: &str) -> Option<usize> {
        let before = self.ends.len().checked_sub(2).and_then(|before| self.ends.get(before));
        let position = self.entries.len() - start;
        let entries = self.entries.get(before.copied().unwrap_or_default()..start)?;
        let number = entries.get(position)?.key;
        (self.keys.get(number).is_some_and(|known| **known == *key)).then_some(number)
    }

    /// Adds a key.
    fn add_key(&mut self, key: &str) -> usize {
        self.keys.push(key.into());
        self.keys.len() - 1
    }

    /// Adds a value.
    fn add_value(&mut self, text: &str) -> Span {
        let start = self.text.len();
        self.text.push_str(text);
        Span { start, end: self.text.len() }
    }

    /// Sets the value of a key in the entries from `start`.
    fn set(&mut self, start: usize, key: usize, value: Span) {
        let keys = &self.keys;
        let own = self.entries.get_mut(start..).unwrap_or_default();
        match own.iter_mut().find(|entry| keys.get(entry.key) == keys.get(key)) {
            Some(entry) => entry.value = value,
            None => self.entries.push(TextEntry { key, value }),
        }
    }
}

impl<'a> TextMap<'a> {
    /// Returns the value of a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&'a str> {
        self.iter().find(|(name, _)| *name == key).map(|(_, value)| value)
    }

    /// Returns the keys and values in order.
    #[must_use]
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&'a str, &'a str)> + use<'a> {
        let map = *self;
        self.entries.iter().map(move |entry| (map.key(entry), map.value(entry)))
    }

    #[inline]
    fn key(self, entry: &TextEntry) -> &'a str {
        self.keys.get(entry.key).map_or("", |key| key)
    }

    #[inline]
    fn value(self, entry: &TextEntry) -> &'a str {
        entry.value.of(self.text)
    }

    /// Returns the number of keys.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Returns whether there is no key.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

impl<K: AsRef<str>, V: AsRef<str>, M: IntoIterator<Item = (K, V)>> Extend<M> for TextMaps {
    fn extend<T: IntoIterator<Item = M>>(&mut self, maps: T) {
        maps.into_iter().for_each(|map| self.push(map));
    }
}

impl<K: AsRef<str>, V: AsRef<str>, M: IntoIterator<Item = (K, V)>> FromIterator<M> for TextMaps {
    fn from_iter<T: IntoIterator<Item = M>>(maps: T) -> Self {
        let mut list = Self::new();
        list.extend(maps);
        list
    }
}

/// The order of keys is irrelevant.
impl PartialEq for TextMaps {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for TextMaps {}

/// The order of keys is irrelevant.
impl PartialEq for TextMap<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len()
            && self.iter().all(|(key, value)| other.get(key).is_some_and(|other| other == value))
    }
}

impl Eq for TextMap<'_> {}

impl fmt::Debug for TextMaps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl fmt::Debug for TextMap<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::{TextMaps, TextRows};
    use serde_json::json;
    use std::collections::BTreeMap;

    #[test]
    fn maps_are_read_and_written_as_json() {
        let value = json!([{ "b": "1", "a": "\u{e9}" }, {}, { "": "" }]);
        let maps: TextMaps = serde_json::from_value(value.clone()).unwrap();
        assert_eq!(serde_json::to_value(&maps).unwrap(), value);
        assert_eq!((maps.len(), maps.is_empty(), TextMaps::new().is_empty()), (3, false, true));
        assert_eq!(maps.get(0).and_then(|map| map.get("a")), Some("\u{e9}"));
        assert_eq!(maps.get(1).map(|map| map.is_empty()), Some(true));
        assert_eq!(maps.get(3), None);
        let written = r#"[{"z":"1","a":"2"}]"#;
        let ordered: TextMaps = serde_json::from_str(written).unwrap();
        assert_eq!(serde_json::to_string(&ordered).unwrap(), written);
        assert!(serde_json::from_value::<TextMaps>(json!([{ "a": 1 }])).is_err());
        assert!(serde_json::from_value::<TextMaps>(json!({})).is_err());
    }

    #[test]
    fn the_last_value_of_a_repeated_key_counts() {
        let maps = TextMaps::from_iter([[("a", "1"), ("b", "2"), ("a", "3")]]);
        assert_eq!(format!("{maps:?}"), r#"[{"a": "3", "b": "2"}]"#);
        let mut rows = TextRows::new(["a", "a", "b"]);
        rows.push(["1", "2", "3"]);
        assert_eq!(rows.finish(), TextMaps::from_iter([[("a", "2"), ("b", "3")]]));
    }

    #[test]
    fn maps_share_their_keys() {
        let rows = [["1", "2"], ["3", "4"], ["5", "6"]];
        let pairs = rows.map(|[one, other]| [("a", one), ("b", other)]);
        let maps = TextMaps::from_iter(pairs);
        assert_eq!(maps.keys.len(), 2);
        let read: TextMaps =
            serde_json::to_string(&maps).and_then(|json| serde_json::from_str(&json)).unwrap();
        assert_eq!((read.keys.len(), &read), (2, &maps));
        let mut made = TextRows::new(["a", "b"]);
        for row in rows {
            made.push(row);
        }
        assert_eq!(made.finish(), maps);
    }

    #[test]
    fn maps_are_equal_in_any_order_of_keys() {
        let one = TextMaps::from_iter([[("a", "1"), ("b", "2")]]);
        let map = |b: &str| BTreeMap::from([("b", b.to_owned()), ("a", "1".to_owned())]);
        assert_eq!(one, TextMaps::from_iter([map("2")]));
        assert_ne!(one, TextMaps::from_iter([map("1")]));
        assert_ne!(one, TextMaps::from_iter([map("2"), map("2")]));
        assert_ne!(one, TextMaps::from_iter([[("a", "1")]]));
    }

    #[test]
    fn surplus_values_have_keys_of_their_own() {
        let mut rows = TextRows::new(["a"]);
        rows.push(["1", "2", "3"]);
        rows.push([""; 0]);
        let maps = rows.finish();
        assert_eq!(
            format!("{maps:?}"),
            r#"[{"a": "1", "(column 2)": "2", "(column 3)": "3"}, {}]"#
        );
    }
}
