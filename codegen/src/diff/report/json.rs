//! A comparison as JSON.

use super::{Bump, changelog};
use crate::diff::{Accepted, Change, Diff, Severity};
use serde_json::{Map, Value, json};

/// A comparison for programs, in a stable order. Its shape, with `?` behind what may be `null`:
///
/// | key | holds |
/// |---|---|
/// | `summary` | per severity (`breaking`, `additive`, `none`): `{total, accepted}` |
/// | `bump` | `{before_one, from_one}`: part of the version to raise |
/// | `changes[]` | `version`, `kind`, `place`, `location`, `direction`, `old?`, `new?`, `severity`, `reason`, `operations[]`, `items[]`, `fingerprint`, `accepted` |
/// | `surface` | `{gone[], new[], changed[], unexplained[]}`: public items |
/// | `changelog[]` | `{section, text}` |
/// | `stale[]` | accepted fingerprints that match no change |
///
/// The keys of a change are those of [`Change`]. Changes come the gravest first, then by place.
#[must_use]
pub fn json(diff: &Diff, accepted: &Accepted) -> Value {
    let bump = Bump::of(diff);
    let surface = &diff.surface;
    let lines = changelog(diff);
    let lines = lines.iter().map(|line| json!({ "section": line.section, "text": line.text }));
    json!({
        "summary": summary(diff, accepted),
        "bump": { "before_one": bump.before_one, "from_one": bump.from_one },
        "changes": diff.changes.iter().map(|one| change(one, accepted)).collect::<Vec<_>>(),
        "surface": {
            "gone": surface.gone,
            "new": surface.new,
            "changed": surface.changed,
            "unexplained": surface.unexplained,
        },
        "changelog": lines.collect::<Vec<_>>(),
        "stale": accepted.stale(&diff.changes),
    })
}

fn summary(diff: &Diff, accepted: &Accepted) -> Value {
    let count = |severity: Severity| {
        let own = || diff.changes.iter().filter(move |change| change.severity == severity);
        let taken = own().filter(|change| accepted.holds(&change.fingerprint)).count();
        (severity.name().to_owned(), json!({ "total": own().count(), "accepted": taken }))
    };
    Value::Object(Severity::ALL.into_iter().map(count).collect::<Map<_, _>>())
}

fn change(change: &Change, accepted: &Accepted) -> Value {
    json!({
        "version": change.version,
        "kind": change.kind.name(),
        "place": change.place,
        "location": change.location,
        "direction": change.direction.name(),
        "old": change.old,
        "new": change.new,
        "severity": change.severity.name(),
        "reason": change.reason,
        "operations": change.operations,
        "items": change.items,
        "fingerprint": change.fingerprint,
        "accepted": accepted.holds(&change.fingerprint),
    })
}
