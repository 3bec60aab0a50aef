//! Which thing of the old side is which of the new one, where names differ.

use super::side::{Index, Placed};
use crate::model::Operation;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Least part of the keys or values that two schemas share if one is the other renamed.
const ALIKE: (usize, usize) = (1, 2);

/// An operation of both sides, or of one.
pub(super) type OperationPair<'a, 'b> = (Option<&'b Placed<'a>>, Option<&'b Placed<'a>>);

/// Matches operations by id, and those that are left by verb and path; in order of the ids.
pub(super) fn operations<'a, 'b>(
    old: &'b Index<'a>,
    new: &'b Index<'a>,
) -> Vec<OperationPair<'a, 'b>> {
    let mut left: BTreeMap<String, &Placed<'_>> = new
        .operations
        .iter()
        .filter(|(id, _)| !old.operations.contains_key(*id))
        .map(|(_, placed)| (placed.shape(), placed))
        .collect();
    let mut pairs: Vec<OperationPair<'_, '_>> = old
        .operations
        .iter()
        .map(|(id, placed)| {
            let other = new.operations.get(id).or_else(|| left.remove(&placed.shape()));
            (Some(placed), other)
        })
        .collect();
    pairs.extend(left.into_values().map(|placed| (None, Some(placed))));
    pairs.sort_by_key(|(old, new)| new.or(*old).map(|placed| placed.model.id.clone()));
    pairs
}

/// New names of schemas, by the old ones: those named after a renamed operation, and those that
/// are gone where one of the same content, or most of it, is new.
pub(super) fn schemas<'a>(
    old: &Index<'a>,
    new: &Index<'a>,
    pairs: &[OperationPair<'a, '_>],
) -> BTreeMap<&'a str, &'a str> {
    let only = |one: &Index<'a>, other: &Index<'a>| -> BTreeSet<&'a str> {
        one.schemas.keys().filter(|name| !other.schemas.contains_key(*name)).copied().collect()
    };
    let (mut gone, mut come) = (only(old, new), only(new, old));
    let mut renamed = BTreeMap::new();
    for (before, after) in pairs {
        let (Some(before), Some(after)) = (before, after) else { continue };
        for name in [Operation::body_name, Operation::response_name] {
            let (was, is) = (name(&before.model.id), name(&after.model.id));
            if let (Some(was), Some(is)) = (gone.take(was.as_str()), come.take(is.as_str())) {
                renamed.insert(was, is);
            }
        }
    }
    let mut likely = Vec::new();
    for was in &gone {
        for is in &come {
            let (Some(before), Some(after)) = (old.schemas.get(was), new.schemas.get(is)) else {
                continue;
            };
            if let Some(score) = likeness(before.raw, after.raw) {
                likely.push((std::cmp::Reverse(score), *was, *is));
            }
        }
    }
    likely.sort_unstable();
    for (_, was, is) in likely {
        if gone.remove(was) {
            if come.remove(is) {
                renamed.insert(was, is);
            } else {
                gone.insert(was);
            }
        }
    }
    renamed
}

/// How alike two schemas are, in thousandths; nothing where they are not.
fn likeness(old: &Value, new: &Value) -> Option<usize> {
    if old == new {
        return Some(1000);
    }
    let (old, new) = (parts(old)?, parts(new)?);
    let (shared, all) = (old.intersection(&new).count(), old.union(&new).count());
    (shared * ALIKE.1 >= all * ALIKE.0 && shared > 0).then(|| shared * 999 / all)
}

/// The keys of an object, or the values of an enumeration.
fn parts(schema: &Value) -> Option<BTreeSet<&str>> {
    if let Some(Value::Object(properties)) = schema.get("properties") {
        return Some(properties.keys().map(String::as_str).collect());
    }
    Some(schema.get("enum")?.as_array()?.iter().filter_map(Value::as_str).collect())
}

/// Pairs what is gone with what is new and the same in all but its name. What two could be is none.
pub(super) fn same_content<'a, T: PartialEq>(
    gone: &BTreeMap<&'a str, T>,
    come: &BTreeMap<&'a str, T>,
) -> Vec<(&'a str, &'a str)> {
    gone.iter()
        .filter_map(|(was, content)| {
            let mut alike = come.iter().filter(|(_, other)| *other == content);
            let (is, _) = alike.next()?;
            let unique = alike.next().is_none()
                && gone.values().filter(|other| *other == content).count() == 1;
            unique.then_some((*was, *is))
        })
        .collect()
}

/// A thing without what may differ when only its name does.
pub(super) fn without(raw: &Map<String, Value>, keys: &[&str]) -> Map<String, Value> {
    raw.iter()
        .filter(|(key, _)| !keys.contains(&key.as_str()))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect()
}
