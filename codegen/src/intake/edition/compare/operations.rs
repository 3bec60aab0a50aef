//! Operations: those of both editions, those that are gone, new or renamed.

use super::likeness::{self, ALIKE};
use super::node::EditionComparison;
use super::pairs::{Guess, likeliest};
use crate::document::path::{anonymous, placeholders};
use crate::intake::edition::change::{EditionChange, News};
use crate::intake::edition::facts::{Edition, FactNode, OperationKey};
use crate::intake::edition::step::{Step, Track};
use crate::intake::edition::text;
use std::collections::BTreeMap;

/// Least part of the facts that a renamed operation keeps, in hundredths.
const SAME_FACTS: usize = 50;

/// The changes of all operations.
pub(super) fn changes(old: &Edition, new: &Edition) -> Vec<EditionChange> {
    let mut found = Vec::new();
    let only = |one: &'_ Edition, other: &'_ Edition| -> Vec<OperationKey> {
        let keys = one.operations.keys();
        keys.filter(|key| !other.operations.contains_key(*key)).cloned().collect()
    };
    let (gone, come) = (only(old, new), only(new, old));
    let (gone, come): (Vec<_>, Vec<_>) = (gone.iter().collect(), come.iter().collect());
    let pairs = likeliest(&gone, &come, |was: &OperationKey, is: &OperationKey| {
        let (before, after) = (old.operations.get(was)?, new.operations.get(is)?);
        guess((was, before), (is, after))
    });
    let change = |operation: &OperationKey, news, now: Option<&OperationKey>, why| EditionChange {
        file: new.file.clone(),
        operation: operation.clone(),
        now: now.cloned(),
        track: Track::default(),
        topic: None,
        news,
        old: None,
        new: now.map(ToString::to_string),
        why,
    };
    let mut compare = |was: &OperationKey, is: &OperationKey| {
        if let (Some(before), Some(after)) = (old.operations.get(was), new.operations.get(is)) {
            let mut comparison = EditionComparison::new(&new.file, was, is);
            comparison.node(before, &with_names_of(was, is, after), &Track::default());
            found.extend(comparison.found);
        }
    };
    for key in old.operations.keys() {
        compare(key, key);
    }
    for pair in &pairs {
        compare(pair.old, pair.new);
    }
    let is_paired =
        |key: &OperationKey| pairs.iter().any(|pair| pair.old == key || pair.new == key);
    for key in gone.iter().filter(|key| !is_paired(key)) {
        found.push(change(key, News::Removed, None, None));
    }
    for key in come.iter().filter(|key| !is_paired(key)) {
        found.push(change(key, News::Added, None, None));
    }
    for pair in &pairs {
        let renamed = change(pair.old, News::Renamed, Some(pair.new), Some(pair.why.clone()));
        found.push(renamed);
    }
    found
}

/// Whether one operation is the other under a new path or verb.
fn guess(old: (&OperationKey, &FactNode), new: (&OperationKey, &FactNode)) -> Option<Guess> {
    let (was, is) = (old.0, new.0);
    let same_shape = anonymous(&was.path) == anonymous(&is.path);
    if same_shape && was.verb == is.verb {
        let why = "only the names of placeholders differ".to_owned();
        return Some(Guess { score: 1000, why });
    }
    let (before, after) = (text::lines(old.1), text::lines(&with_names_of(was, is, new.1)));
    let facts = likeness::dice(&before, &after);
    if facts < SAME_FACTS {
        return None;
    }
    let same = format!(
        "{} of {} facts are the same",
        likeness::shared(&before, &after),
        before.len().max(after.len())
    );
    if same_shape {
        return Some(Guess {
            score: 500 + facts,
            why: format!("the path is the same, and {same}"),
        });
    }
    let alike = likeness::names(&anonymous(&was.path), &anonymous(&is.path));
    (was.verb == is.verb && alike >= ALIKE).then(|| Guess {
        score: facts + alike,
        why: format!("the verb is the same, the paths are {alike} % alike, and {same}"),
    })
}

/// The facts of the renamed operation with the old names of its path parameters, where their number
/// is the same: the new path says enough of the new names.
fn with_names_of(was: &OperationKey, is: &OperationKey, node: &FactNode) -> FactNode {
    let (old, new): (Vec<_>, Vec<_>) =
        (placeholders(&was.path).collect(), placeholders(&is.path).collect());
    if old == new || old.len() != new.len() {
        return node.clone();
    }
    let names: BTreeMap<&str, &str> = new.into_iter().zip(old).collect();
    let below = node.below.iter().map(|(step, below)| {
        let step = match step {
            Step::Parameter(place, name) if place == "path" => {
                let name = names.get(name.as_str()).map_or(name.as_str(), |name| *name);
                Step::Parameter(place.clone(), name.to_owned())
            }
            step => step.clone(),
        };
        (step, below.clone())
    });
    FactNode { below: below.collect(), ..node.clone() }
}
