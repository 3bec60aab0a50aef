//! How a captured payload is read: what is refused, what would be lost, what is corrected.

mod adopt;
mod all;
mod dropped;
mod names;
mod removed;
mod report;
mod side;

pub use adopt::{Adopted, adopt};
pub use all::{All, File, Verdict, all};
pub use report::{Corrected, Refused, Report};
pub use side::Side;

use crate::dynamic::{self, Loss, Mismatch, Reading};
use cliq_api::operation::{RequestKind, ResponseKind};
use cliq_api::{Correction, CorrectionKind};
use removed::Removed;
use serde_json::Value;

/// Reads the payload of an operation and compares it with what is written back. The error says why
/// it cannot be tried at all.
pub fn report(id: &str, side: Side, payload: &[u8]) -> Result<Report, String> {
    check(id, side)?;
    let payload: Value = serde_json::from_slice(payload).map_err(|error| {
        format!("the payload is not JSON: {error}; capture the body alone, without headers")
    })?;
    Ok(read(id, side, payload))
}

/// Whether there is something to decode.
fn check(id: &str, side: Side) -> Result<(), String> {
    let operation = dynamic::operation(id).ok_or_else(|| names::unknown(id))?;
    let has_json = match side {
        Side::Request => matches!(operation.request, RequestKind::Json { .. }),
        Side::Response => {
            matches!(operation.response, ResponseKind::Json | ResponseKind::JsonOrEmpty)
        }
    };
    if has_json {
        return Ok(());
    }
    let other = if side == Side::Response { "with `--request`" } else { "without `--request`" };
    Err(format!(
        "the {} of `{id}` is not JSON; there is nothing to decode, or try it {other}",
        side.name()
    ))
}

/// The report on a payload of an operation that has one.
fn read(id: &str, side: Side, payload: Value) -> Report {
    let mut rest = payload;
    let mut removed = Removed::default();
    let mut report = Report::new(id, side);
    loop {
        match round_trip(id, side, &rest) {
            Ok(read) => {
                compare(&read, &removed, &mut report);
                let dropped = dropped::between(&rest, &read.before);
                let lost =
                    dropped.into_iter().filter(|loss| !is_kept(&read.corrections, &loss.path));
                report.lost.get_or_insert_default().extend(lost);
                return report;
            }
            Err(mut mismatch) => {
                let path = std::mem::take(&mut mismatch.path);
                mismatch.path = removed.original(&path);
                report.refused.push(Refused::new(&mismatch));
                // The other entries of a list are worth a look, too.
                if !removed.take(&mut rest, &path) {
                    return report;
                }
            }
        }
    }
}

/// A payload that was read: in the arrangement of its document, and written back.
struct Read {
    before: Value,
    after: Value,
    corrections: Vec<Correction>,
}

fn round_trip(id: &str, side: Side, value: &Value) -> Result<Read, Mismatch> {
    let unchanged = |after| Read { before: value.clone(), after, corrections: Vec::new() };
    let result = match side {
        Side::Request => dynamic::request(id, value).map(|back| back.map(unchanged)),
        Side::Response => dynamic::response(id, value).map(|read| {
            read.map(|Reading { value, arranged, corrections, .. }| Read {
                before: arranged,
                after: value,
                corrections,
            })
        }),
    };
    // `check` made sure that there is such an operation.
    result.unwrap_or_else(|| Ok(unchanged(value.clone())))
}

/// Sorts the differences into what was corrected and what is lost.
fn compare(read: &Read, removed: &Removed, report: &mut Report) {
    let Read { before, after, corrections } = read;
    report.corrected =
        corrections.iter().map(|one| Corrected::new(one, &removed.original(one.path()))).collect();
    let mut lost = Vec::new();
    let mut gone: usize = corrections.iter().filter_map(Correction::found).map(leaves).sum();
    for mut loss in dynamic::compare(before, after) {
        if is_kept(corrections, &loss.path) {
            continue;
        }
        gone += loss.before.as_ref().map_or(0, leaves);
        loss.path = removed.original(&loss.path);
        match loss {
            // `null` says as much as no key.
            Loss { before: Some(Value::Null), after: None, path, .. } => {
                report.corrected.push(Corrected::absent(path));
            }
            other => lost.push(other),
        }
    }
    report.lost = Some(lost);
    report.fitting = leaves(before).saturating_sub(gone);
}

/// Whether a correction keeps the value at a path. Another arrangement is no reason for another
/// value.
fn is_kept(corrections: &[Correction], path: &str) -> bool {
    let mut changed = corrections.iter().filter(|one| one.kind() != CorrectionKind::Rearranged);
    changed.any(|correction| covers(correction.path(), path))
}

/// Whether a path is another one, or leads into it.
fn covers(path: &str, other: &str) -> bool {
    path == "."
        || other
            .strip_prefix(path)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// How many texts, numbers, flags and nulls there are.
fn leaves(value: &Value) -> usize {
    match value {
        Value::Object(map) => map.values().map(leaves).sum(),
        Value::Array(list) => list.iter().map(leaves).sum(),
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::covers;

    #[test]
    fn a_correction_covers_what_lies_below_it() {
        for (path, other, expected) in [
            (".", "data[0].id", true),
            ("data[0]", "data[0].id", true),
            ("data[0].id", "data[0].id", true),
            ("data", "data[0]", true),
            ("data[0].id", "data[0].idle", false),
            ("data[1]", "data[10].id", false),
            ("data[0].id", "data[0]", false),
        ] {
            assert_eq!(covers(path, other), expected, "{path} {other}");
        }
    }
}
