//! Which methods return, contain or accept values of a type.

use super::links::Place;
use crate::model::{MethodName, Schema, Uses, Version};

/// The most methods that a list names; of more, it says how many.
const NAMED: usize = 3;

/// One paragraph; `None` if no method has to do with the type.
pub(super) fn of(version: &Version, schema: &Schema) -> Option<String> {
    let Uses { returned, whole, part, accepted } = version.uses.get(&schema.name)?;
    let place = Place::below(version, &schema.module);
    let lists = [
        ("Returned by", returned),
        ("Response body of", whole),
        ("Part of the response of", part),
        ("Accepted by", accepted),
    ];
    let sentences: Vec<String> = lists
        .into_iter()
        .filter(|(_, names)| !names.is_empty())
        .map(|(verb, names)| format!("{verb} {}.", list(place, names)))
        .collect();
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

fn list(place: Place<'_>, names: &[MethodName]) -> String {
    // A single one is named in place of being counted.
    let shown = if names.len() <= NAMED + 1 { names.len() } else { NAMED };
    let mut parts: Vec<String> = names.iter().take(shown).map(|name| place.link(name)).collect();
    if names.len() > shown {
        parts.push(format!("{} more", names.len() - shown));
    }
    match parts.split_last() {
        Some((last, others)) if !others.is_empty() => format!("{} and {last}", others.join(", ")),
        _ => parts.concat(),
    }
}
