//! Changes of the committed documents, collected first and made at the end.

use super::difference::Location;
use crate::document::Document;
use crate::document::pointer::unescape;
use serde_json::{Map, Value};

/// A change at a place.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum EditKind {
    /// The value at the place, new or in place of another.
    Put(Value),
    /// Another entry of the list at the place.
    Append(Value),
    /// One entry less in the list at the place; no list where it was the last.
    Without(Value),
    /// The key at the end of the place gets another name.
    Rename(String),
}

/// A change, with the published file that references in its value belong to.
#[derive(Clone, Debug)]
pub(super) struct Edit {
    pub at: Location,
    pub change: EditKind,
    pub from: String,
}

/// Makes a change; nothing happens where the place is not there.
pub(super) fn apply(documents: &mut [Document], at: &Location, change: EditKind) {
    let Some(document) = documents.iter_mut().find(|document| document.file == at.file) else {
        return;
    };
    let (parent, key) = at.pointer.rsplit_once('/').unwrap_or_default();
    let key = unescape(key);
    let Some(parent) = descend(&mut document.root, parent) else { return };
    match (parent, change) {
        (Value::Object(map), EditKind::Put(value)) => {
            map.insert(key, value);
        }
        (Value::Array(list), EditKind::Put(value)) => {
            if let Some(slot) = key.parse::<usize>().ok().and_then(|index| list.get_mut(index)) {
                *slot = value;
            }
        }
        (Value::Object(map), EditKind::Append(value)) => {
            let list = map.entry(key).or_insert_with(|| Value::Array(Vec::new()));
            if let Value::Array(list) = list
                && !list.contains(&value)
            {
                list.push(value);
            }
        }
        (Value::Object(map), EditKind::Without(value)) => {
            if let Some(Value::Array(list)) = map.get_mut(&key) {
                list.retain(|entry| *entry != value);
                if list.is_empty() {
                    map.shift_remove(&key);
                }
            }
        }
        (Value::Object(map), EditKind::Rename(name)) => {
            let renamed = std::mem::take(map)
                .into_iter()
                .map(|(old, value)| (if old == key { name.clone() } else { old }, value));
            *map = renamed.collect();
        }
        _ => {}
    }
}

/// The value at a pointer; maps on the way are made.
fn descend<'m>(root: &'m mut Map<String, Value>, pointer: &str) -> Option<&'m mut Value> {
    let mut parts = pointer.split('/').skip(1).map(unescape);
    let empty = || Value::Object(Map::new());
    let mut value = root.entry(parts.next()?).or_insert_with(empty);
    for part in parts {
        value = match value {
            Value::Object(map) => map.entry(part).or_insert_with(empty),
            Value::Array(list) => list.get_mut(part.parse::<usize>().ok()?)?,
            _ => return None,
        };
    }
    Some(value)
}
