//! Maps that are made from rows of values.

use super::TextMaps;
use super::span::TextEntry;
use std::borrow::Cow;
use std::fmt;

/// The bytes of text that a table has room for at first.
const TEXT: usize = 512;

/// Makes [`TextMaps`] of rows, whose values have the same keys. The keys are kept once.
#[derive(Clone)]
pub struct TextRows {
    maps: TextMaps,
    /// How many of the keys are those of rows.
    columns: usize,
    /// Whether no key is repeated.
    distinct: bool,
}

impl TextRows {
    /// Creates an empty list with these keys.
    pub fn new(keys: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        let mut maps = TextMaps::new();
        maps.text.reserve(TEXT);
        maps.keys = keys.into_iter().map(|key| key.as_ref().into()).collect();
        let keys = &maps.keys;
        let repeats =
            |index: usize| keys.iter().take(index).any(|key| keys.get(index) == Some(key));
        let (columns, distinct) = (keys.len(), !(0..keys.len()).any(repeats));
        Self { maps, columns, distinct }
    }

    /// Makes room for rows.
    pub fn reserve(&mut self, rows: usize) {
        self.maps.entries.reserve(rows.saturating_mul(self.columns));
        self.maps.ends.reserve(rows);
    }

    /// Adds a row. A surplus value has a key of its own.
    pub fn push<'a>(&mut self, values: impl IntoIterator<Item = impl Into<Cow<'a, str>>>) {
        let start = self.maps.entries.len();
        for (index, value) in values.into_iter().enumerate() {
            let value = self.maps.add_value(&value.into());
            if index >= self.columns {
                let key = self.maps.add_key(&format!("(column {})", index + 1));
                self.maps.set(start, key, value);
            } else if self.distinct {
                self.maps.entries.push(TextEntry { key: index, value });
            } else {
                self.maps.set(start, index, value);
            }
        }
        self.maps.ends.push(self.maps.entries.len());
    }

    /// Returns the maps.
    #[must_use]
    pub fn finish(self) -> TextMaps {
        self.maps
    }

    fn keys(&self) -> impl Iterator<Item = &str> {
        self.maps.keys.iter().take(self.columns).map(|key| &**key)
    }
}

impl PartialEq for TextRows {
    fn eq(&self, other: &Self) -> bool {
        self.keys().eq(other.keys()) && self.maps == other.maps
    }
}

impl Eq for TextRows {}

impl fmt::Debug for TextRows {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.maps.fmt(f)
    }
}
