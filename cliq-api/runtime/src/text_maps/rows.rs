//! Maps that are made from rows of values.

use super::TextMaps;
use super::span::{Entry, Span};
use std::borrow::Cow;
use std::fmt;

/// The bytes of text that a table has room for at first.
const TEXT: usize = 512;

/// Makes [`TextMaps`] of rows, whose values have the same keys. The keys are kept once.
#[derive(Clone)]
pub struct TextRows {
    maps: TextMaps,
    keys: Vec<Span>,
    /// Whether no key is repeated.
    distinct: bool,
}

impl TextRows {
    /// Creates an empty list with these keys.
    pub fn new(keys: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        let mut maps = TextMaps::new();
        maps.text.reserve(TEXT);
        let keys: Vec<Span> = keys.into_iter().map(|key| maps.add(key.as_ref())).collect();
        let text = maps.text.as_str();
        let repeats = |(index, key): (usize, &Span)| {
            keys.iter().take(index).any(|other| other.of(text) == key.of(text))
        };
        let distinct = !keys.iter().enumerate().any(repeats);
        Self { maps, keys, distinct }
    }

    /// Makes room for rows.
    pub fn reserve(&mut self, rows: usize) {
        self.maps.entries.reserve(rows.saturating_mul(self.keys.len()));
        self.maps.ends.reserve(rows);
    }

    /// Adds a row. A surplus value has a key of its own.
    pub fn push<'a>(&mut self, values: impl IntoIterator<Item = impl Into<Cow<'a, str>>>) {
        let start = self.maps.entries.len();
        for (index, value) in values.into_iter().enumerate() {
            let value = self.maps.add(&value.into());
            match self.keys.get(index) {
                Some(key) if self.distinct => {
                    self.maps.entries.push(Entry { key: *key, value });
                }
                Some(key) => self.maps.set(start, *key, value),
                None => {
                    let key = self.maps.add(&format!("(column {})", index + 1));
                    self.maps.set(start, key, value);
                }
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
        self.keys.iter().map(|key| key.of(&self.maps.text))
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
