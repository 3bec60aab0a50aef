//! Fields of objects.

use super::value::{Read, Reading};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A field that may be absent.
pub trait Field: Default {
    /// Reads a value that is not empty. Returns the value too, if the field does not have the whole.
    fn read(value: Value) -> (Self, Option<Value>);
    /// The value, unless the field is absent.
    fn write(&self) -> Option<Value>;
    fn is_absent(&self) -> bool;
}

/// Whether a value says that there is none.
pub fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(keys) => keys.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

/// Takes a field out of the keys, under the first of its names that holds something. What it does not
/// represent stays in the keys.
pub fn take<F: Field>(keys: &mut Map<String, Value>, names: &[&str]) -> F {
    for (place, name) in names.iter().enumerate() {
        if keys.get(*name).is_none_or(is_empty) {
            continue;
        }
        // A field is written under its first name: if that is not what was received, the keys stay.
        let others = names.iter().filter(|other| *other != name);
        let stays = place > 0 || others.into_iter().any(|other| keys.contains_key(*other));
        let taken = if stays { keys.get(*name).cloned() } else { keys.remove(*name) };
        let (field, rest) = F::read(taken.unwrap_or_default());
        if let (Some(rest), false) = (rest, stays) {
            keys.insert((*name).to_owned(), rest);
        }
        if !field.is_absent() {
            return field;
        }
    }
    F::default()
}

impl<T: Read> Field for Option<T> {
    fn read(value: Value) -> (Self, Option<Value>) {
        match T::read(value) {
            Reading::Whole(read) => (Some(read), None),
            Reading::Part(read, whole) => (Some(read), Some(whole)),
            Reading::Misfit(value) => (None, Some(value)),
        }
    }

    fn write(&self) -> Option<Value> {
        self.as_ref().map(T::write)
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

/// A list; a single item in place of it is a list of one. Items that do not fit are left out.
impl<T: Read> Field for Vec<T> {
    fn read(value: Value) -> (Self, Option<Value>) {
        let Value::Array(items) = value else {
            return match T::read(value) {
                Reading::Whole(item) => {
                    let whole = item.write();
                    (vec![item], Some(whole))
                }
                Reading::Part(item, whole) => (vec![item], Some(whole)),
                Reading::Misfit(value) => (Self::new(), Some(value)),
            };
        };
        let mut list = Self::with_capacity(items.len());
        // The list as received, as soon as it differs from what is read.
        let mut whole: Option<Vec<Value>> = None;
        for item in items {
            match T::read(item) {
                Reading::Whole(item) => {
                    if let Some(whole) = &mut whole {
                        whole.push(item.write());
                    }
                    list.push(item);
                }
                Reading::Part(item, value) => {
                    whole.get_or_insert_with(|| list.iter().map(T::write).collect()).push(value);
                    list.push(item);
                }
                Reading::Misfit(value) => {
                    whole.get_or_insert_with(|| list.iter().map(T::write).collect()).push(value);
                }
            }
        }
        (list, whole.map(Value::Array))
    }

    fn write(&self) -> Option<Value> {
        (!self.is_empty()).then(|| Value::Array(self.iter().map(T::write).collect()))
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

/// Values by name. Those that do not fit are left out.
impl<T: Read> Field for BTreeMap<String, T> {
    fn read(value: Value) -> (Self, Option<Value>) {
        let Value::Object(keys) = value else {
            return (Self::new(), Some(value));
        };
        let mut map = Self::new();
        let mut odd = Map::new();
        for (key, value) in keys {
            match T::read(value) {
                Reading::Whole(read) => {
                    map.insert(key, read);
                }
                Reading::Part(read, whole) => {
                    odd.insert(key.clone(), whole);
                    map.insert(key, read);
                }
                Reading::Misfit(value) => {
                    odd.insert(key, value);
                }
            }
        }
        if odd.is_empty() {
            return (map, None);
        }
        for (key, read) in &map {
            if !odd.contains_key(key) {
                odd.insert(key.clone(), read.write());
            }
        }
        (map, Some(Value::Object(odd)))
    }

    fn write(&self) -> Option<Value> {
        let entries = || self.iter().map(|(key, value)| (key.clone(), value.write())).collect();
        (!self.is_empty()).then(|| Value::Object(entries()))
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}
