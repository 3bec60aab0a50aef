//! A comparison as Markdown, for a pull request: about a page, the rest collapsed.

use super::{Bump, changelog};
use crate::diff::{Accepted, Change, Diff, Kind, Severity};
use std::collections::BTreeMap;

/// Changes of a severity that are shown at once; those beyond are collapsed.
const SHOWN: usize = 20;

/// Most characters of a value; fingerprints are made of all of them.
const WIDTH: usize = 60;

/// Most names in a list.
const NAMES: usize = 6;

/// A comparison for people who review it.
#[must_use]
pub fn markdown(diff: &Diff, accepted: &Accepted) -> String {
    let (taken, open): (Vec<&Change>, Vec<&Change>) =
        diff.changes.iter().partition(|change| accepted.holds(&change.fingerprint));
    let mut text = String::from("# What differs in the documents\n\n");
    text.push_str(&summary(diff, &open));
    let of = |severity: Severity| -> Vec<&Change> {
        open.iter().filter(|change| change.severity == severity).copied().collect()
    };
    let breaking = of(Severity::Breaking);
    text.push_str(&section("Breaking", &breaking, at_length));
    text.push_str(&section("Additive", &of(Severity::Additive), in_a_line));
    text.push_str(&lines(diff));
    let rest = of(Severity::None);
    if !rest.is_empty() {
        let body = format!("{}\n{}", by_kind(&rest), list(&rest, in_a_line));
        text.push_str(&collapsed("Of no consequence for programs", rest.len(), &body));
    }
    if !taken.is_empty() {
        text.push_str(&collapsed("Accepted", taken.len(), &list(&taken, in_a_line)));
    }
    text.push_str(&surface(diff));
    let stale = accepted.stale(&diff.changes);
    if !stale.is_empty() {
        text.push_str("\n## Accepted, and not found any more\n\nTake these out of the list:\n\n");
        text.extend(stale.iter().map(|one| format!("- `{one}`\n")));
    }
    text
}

fn summary(diff: &Diff, open: &[&Change]) -> String {
    if diff.is_empty() {
        return "Nothing: both sides say the same.\n".to_owned();
    }
    let mut text = "| severity | changes | accepted |\n|---|---:|---:|\n".to_owned();
    for severity in Severity::ALL {
        let total = diff.changes.iter().filter(|change| change.severity == severity).count();
        let left = open.iter().filter(|change| change.severity == severity).count();
        text.push_str(&format!("| {} | {total} | {} |\n", severity.name(), total - left));
    }
    let Bump { before_one, from_one } = Bump::of(diff);
    text.push_str(&format!(
        "\nNext version: {before_one} while it begins with 0, {from_one} from 1.0 on.\n"
    ));
    text
}

fn section(title: &str, changes: &[&Change], form: fn(&Change) -> String) -> String {
    if changes.is_empty() {
        return String::new();
    }
    let (first, rest) = changes.split_at(changes.len().min(SHOWN));
    let mut text = format!("\n## {title}: {}\n\n{}", changes.len(), list(first, form));
    if !rest.is_empty() {
        text.push_str(&collapsed("The others", rest.len(), &list(rest, form)));
    }
    text
}

fn list(changes: &[&Change], form: fn(&Change) -> String) -> String {
    changes.iter().map(|change| form(change)).collect()
}

fn in_a_line(change: &Change) -> String {
    format!(
        "- {}: {}{}. {} `{}`\n",
        title(change),
        values(change),
        names(" in", &change.operations, 1),
        sentence(&change.reason),
        change.fingerprint
    )
}

fn at_length(change: &Change) -> String {
    let mut text = format!(
        "- **{}**: {}\n  {} `{}`\n",
        title(change),
        values(change),
        sentence(&change.reason),
        change.fingerprint
    );
    let told = |id: &String| change.place.starts_with(id.as_str());
    for (what, all) in [("  Rust:", &change.items), ("  Operations:", &change.operations)] {
        if !all.iter().all(told) {
            text.push_str(&names(what, all, NAMES));
            text.push('\n');
        }
    }
    text
}

/// Kind and place.
fn title(change: &Change) -> String {
    let version = if change.version == "v2" { "" } else { change.version.as_str() };
    let gap = if version.is_empty() { "" } else { " " };
    format!("{}{gap}{version} `{}`", change.kind.name(), change.place)
}

fn values(change: &Change) -> String {
    match (&change.old, &change.new) {
        (Some(old), Some(new)) => format!("{} → {}", short(old), short(new)),
        (None, Some(new)) => format!("new, {}", short(new)),
        (Some(old), None) => format!("gone, {}", short(old)),
        (None, None) => "other".to_owned(),
    }
}

/// A value between back quotes, on one line.
fn short(value: &str) -> String {
    let value = value.replace(['`', '\n', '\r'], " ");
    let cut: String = value.chars().take(WIDTH).collect();
    let more = if cut.len() < value.len() { "…" } else { "" };
    format!("`{cut}{more}`")
}

/// `what` and the first `most` names.
fn names(what: &str, all: &[String], most: usize) -> String {
    if all.len() <= 1 && what == " in" {
        return String::new();
    }
    let first: Vec<String> = all.iter().take(most).map(|name| format!("`{name}`")).collect();
    let more = all.len().saturating_sub(most);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    format!("{what} {}{more}", first.join(", "))
}

fn sentence(reason: &str) -> String {
    let mut letters = reason.chars();
    let first = letters.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}

fn lines(diff: &Diff) -> String {
    let lines = changelog(diff);
    if lines.is_empty() {
        return String::new();
    }
    let mut text = String::from("```markdown\n");
    let mut section = "";
    for line in &lines {
        if line.section != section {
            let gap = if section.is_empty() { "" } else { "\n" };
            text.push_str(&format!("{gap}### {}\n\n", line.section));
            section = line.section;
        }
        text.push_str(&format!("- {}\n", line.text));
    }
    text.push_str("```\n");
    if lines.len() > SHOWN {
        return collapsed("Lines for `CHANGELOG.md`", lines.len(), &text);
    }
    format!("\n## Lines for `CHANGELOG.md`\n\n{text}")
}

fn by_kind(changes: &[&Change]) -> String {
    let mut counts: BTreeMap<Kind, usize> = BTreeMap::new();
    for change in changes {
        *counts.entry(change.kind).or_default() += 1;
    }
    let counts: Vec<String> =
        counts.iter().map(|(kind, count)| format!("{}: {count}", kind.name())).collect();
    format!("{}\n", counts.join(", "))
}

fn surface(diff: &Diff) -> String {
    let surface = &diff.surface;
    let mut text = String::new();
    let mut body = String::new();
    let mut total = 0;
    for (what, items) in
        [("gone", &surface.gone), ("changed", &surface.changed), ("new", &surface.new)]
    {
        total += items.len();
        body.extend(items.iter().map(|item| format!("- {what}: `{item}`\n")));
    }
    if !surface.unexplained.is_empty() {
        text.push_str(&format!(
            "\n**{} public items differ that no change accounts for**, because the order of keys or \
             parameters, which is the order of arguments, differs:{}.\n",
            surface.unexplained.len(),
            names("", &surface.unexplained, NAMES)
        ));
    }
    if total > 0 {
        text.push_str(&collapsed("Public items of the client", total, &body));
    }
    text
}

fn collapsed(title: &str, count: usize, body: &str) -> String {
    format!("\n<details><summary>{title}: {count}</summary>\n\n{body}\n</details>\n")
}
