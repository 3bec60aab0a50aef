//! What becomes of a captured payload: what fits its type, what would be lost, what is refused.

use cliq_api::codec::{self, Loss, Mismatch};
use cliq_api::operation::{RequestKind, ResponseKind};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;

/// Which payload of an operation it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The body that is sent.
    Request,
    /// The answer when it succeeds.
    Answer,
}

impl Side {
    fn name(self) -> &'static str {
        match self {
            Self::Request => "body",
            Self::Answer => "answer",
        }
    }
}

/// What was found.
#[derive(Clone, Debug)]
pub struct Report {
    id: String,
    side: Side,
    /// Values that the type does not take.
    pub refused: Vec<Mismatch>,
    /// Values that the type takes and does not write back; `None` where the payload was refused as a
    /// whole, so that there is nothing to compare.
    pub lost: Option<Vec<Loss>>,
    /// Texts, numbers, flags and nulls that come back as they were.
    pub fitting: usize,
}

impl Report {
    /// Whether nothing is lost or refused.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.refused.is_empty() && self.lost.as_ref().is_some_and(Vec::is_empty)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for mismatch in &self.refused {
            writeln!(f, "refused: {mismatch}")?;
        }
        for loss in self.lost.iter().flatten() {
            writeln!(f, "lost: {loss}")?;
        }
        write!(f, "{} {}: {} refused, ", self.id, self.side.name(), self.refused.len())?;
        match &self.lost {
            Some(lost) => write!(f, "{} lost, {} values fit", lost.len(), self.fitting),
            None => write!(f, "the rest cannot be compared before that is mended"),
        }
    }
}

/// Decodes the payload of an operation and compares what comes back. The error says why it cannot
/// be tried at all.
pub fn report(id: &str, side: Side, payload: &[u8]) -> Result<Report, String> {
    let operation =
        codec::operations().find(|operation| operation.id == id).ok_or_else(|| unknown(id))?;
    let has_json = match side {
        Side::Request => matches!(operation.request, RequestKind::Json { .. }),
        Side::Answer => {
            matches!(operation.response, ResponseKind::Json | ResponseKind::JsonOrEmpty)
        }
    };
    if !has_json {
        let other = if side == Side::Answer { "with `--request`" } else { "without `--request`" };
        return Err(format!(
            "the {} of `{id}` is not JSON; there is nothing to decode, or try it {other}",
            side.name()
        ));
    }
    let payload: Value = serde_json::from_slice(payload).map_err(|error| {
        format!("the payload is not JSON: {error}; capture the body alone, without headers")
    })?;
    let round_trip = |value: &Value| match side {
        Side::Request => codec::request(id, value),
        Side::Answer => codec::response(id, value).map(|read| read.map(|read| read.value)),
    };
    let mut rest = payload;
    let mut removed = Removed::default();
    let mut refused = Vec::new();
    let lost = loop {
        match round_trip(&rest) {
            None => return Err(unknown(id)),
            Some(Ok(back)) => {
                let mut losses = codec::compare(&rest, &back);
                for loss in &mut losses {
                    loss.path = removed.original(&loss.path);
                }
                break Some(losses);
            }
            Some(Err(mut mismatch)) => {
                let path = std::mem::take(&mut mismatch.path);
                mismatch.path = removed.original(&path);
                refused.push(mismatch);
                // The other entries of a list are worth a look too.
                if !removed.take(&mut rest, &path) {
                    break None;
                }
            }
        }
    };
    let gone = lost.iter().flatten().filter_map(|loss| loss.before.as_ref()).map(leaves).sum();
    let fitting = if lost.is_some() { leaves(&rest).saturating_sub(gone) } else { 0 };
    Ok(Report { id: id.to_owned(), side, refused, lost, fitting })
}

/// Entries that were taken out of the outermost lists, by list.
#[derive(Default)]
struct Removed(BTreeMap<String, Vec<usize>>);

impl Removed {
    /// Takes out the entry that a path leads through. Entries are refused in their order, so that
    /// each one counts all that were taken before it.
    fn take(&mut self, payload: &mut Value, path: &str) -> bool {
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
    fn original(&self, path: &str) -> String {
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

/// How many texts, numbers, flags and nulls there are.
fn leaves(value: &Value) -> usize {
    match value {
        Value::Object(map) => map.values().map(leaves).sum(),
        Value::Array(list) => list.iter().map(leaves).sum(),
        _ => 1,
    }
}

/// The message for an id that no operation has, with those that look like it.
fn unknown(id: &str) -> String {
    let mut near: Vec<(usize, &str)> = codec::operations()
        .map(|operation| (distance(id, operation.id), operation.id))
        .filter(|(distance, known)| *distance <= 2 + id.len() / 4 || known.contains(id))
        .collect();
    near.sort_unstable();
    let names: Vec<String> = near.iter().take(3).map(|(_, name)| format!("`{name}`")).collect();
    if names.is_empty() {
        format!(
            "there is no operation `{id}`; its id is `<module>_<method>`, such as `channels_list`"
        )
    } else {
        format!("there is no operation `{id}`; did you mean {}?", names.join(", "))
    }
}

/// How many letters to add, remove or change to get from one word to the other.
fn distance(from: &str, to: &str) -> usize {
    let mut row: Vec<usize> = (0..=to.chars().count()).collect();
    for (line, a) in from.chars().enumerate() {
        let mut above_left = line;
        let mut left = line + 1;
        for (b, above) in to.chars().zip(row.iter_mut().skip(1)) {
            let cost = (above_left + usize::from(a != b)).min(left + 1).min(*above + 1);
            above_left = std::mem::replace(above, cost);
            left = cost;
        }
        if let Some(first) = row.first_mut() {
            *first = line + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances() {
        for (from, to, expected) in [
            ("", "", 0),
            ("", "abc", 3),
            ("abc", "", 3),
            ("channels_list", "channels_list", 0),
            ("chanels_list", "channels_list", 1),
            ("kitten", "sitting", 3),
        ] {
            assert_eq!(distance(from, to), expected, "{from} {to}");
        }
    }
}
