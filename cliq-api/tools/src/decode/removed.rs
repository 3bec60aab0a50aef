//! Entries of lists that were taken out, so that the rest can still be read.

use serde_json::Value;
use std::collections::BTreeMap;

/// Entries that were taken out of the outermost lists, by list.
#[derive(Default)]
pub(super) struct Removed(BTreeMap<String, Vec<usize>>);

impl Removed {
    /// Takes out the entry that a path leads through. Entries are refused in their order, so that
    /// each one counts all that were taken before it.
    pub(super) fn take(&mut self, payload: &mut Value, path: &str) -> bool {
        let Some((list, index, _)) = split(path) else { return false };
        let mut keys = list.split('.').filter(|key| !key.is_empty());
        let found = keys.try_fold(payload, |value, key| value.get_mut(key));
        match found {
            Some(Value::Array(entries)) if index < entries.len() => {
                entries.remove(index);
                let removed = self.0.entry(list.to_owned()).or_default();
                removed.push(index + removed.len());
                true
            }
            _ => false,
        }
    }

    /// The path in the payload as it was.
    pub(super) fn original(&self, path: &str) -> String {
        match split(path) {
            Some((list, mut index, rest)) => {
                for removed in self.0.get(list).into_iter().flatten() {
                    index += usize::from(*removed <= index);
                }
                format!("{list}[{index}]{rest}")
            }
            None => path.to_owned(),
        }
    }
}

/// `data[3].id` → `data`, 3, `.id`.
fn split(path: &str) -> Option<(&str, usize, &str)> {
    let (list, rest) = path.split_once('[')?;
    let (index, rest) = rest.split_once(']')?;
    Some((list, index.parse().ok()?, rest))
}
