//! One object, or a list of them.

use super::field::Field;
use super::value::{Read, Reading};
use serde::ser::{Serialize, Serializer};
use serde_json::Value;
use std::ops::Deref;

/// What the service writes as one object or as a list of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Several<T> {
    items: Vec<T>,
    /// A single item without a list around it.
    alone: bool,
}

impl<T> Default for Several<T> {
    fn default() -> Self {
        Self { items: Vec::new(), alone: false }
    }
}

impl<T> Deref for Several<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.items
    }
}

impl<T> From<Vec<T>> for Several<T> {
    fn from(items: Vec<T>) -> Self {
        Self { items, alone: false }
    }
}

impl<T> From<T> for Several<T> {
    fn from(item: T) -> Self {
        Self { items: vec![item], alone: true }
    }
}

impl<'a, T> IntoIterator for &'a Several<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

impl<T: Read> Field for Several<T> {
    fn read(value: Value) -> (Self, Option<Value>) {
        if value.is_array() {
            let (items, rest) = Vec::read(value);
            return (Self { items, alone: false }, rest);
        }
        match T::read(value) {
            Reading::Whole(item) => (item.into(), None),
            Reading::Part(item, whole) => (item.into(), Some(whole)),
            Reading::Misfit(value) => (Self::default(), Some(value)),
        }
    }

    fn write(&self) -> Option<Value> {
        match self.items.as_slice() {
            [item] if self.alone => Some(item.write()),
            _ => self.items.write(),
        }
    }

    fn is_absent(&self) -> bool {
        self.items.is_empty()
    }
}

impl<T: Serialize> Serialize for Several<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.items.as_slice() {
            [item] if self.alone => item.serialize(serializer),
            items => items.serialize(serializer),
        }
    }
}
