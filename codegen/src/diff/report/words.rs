//! Changes in the words of users: lines for `CHANGELOG.md`.

use crate::diff::{Change, Diff, Kind, Severity};
use std::collections::BTreeSet;

/// A line for a section of `CHANGELOG.md`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ChangelogLine {
    /// `Added`, `Changed` or `Removed`.
    pub section: &'static str,
    /// A sentence in Markdown.
    pub text: String,
}

/// The lines that users of the crate need: of changes that break or add something; sorted, each
/// once.
#[must_use]
pub fn changelog(diff: &Diff) -> Vec<ChangelogLine> {
    let told = diff.changes.iter().filter(|change| change.severity != Severity::None);
    let lines: BTreeSet<ChangelogLine> = told.map(line).collect();
    lines.into_iter().collect()
}

fn line(change: &Change) -> ChangelogLine {
    let (section, text) = of_a_part(change).unwrap_or_else(|| of_the_whole(change));
    ChangelogLine { section, text: format!("{text}.") }
}

fn values(change: &Change) -> (&str, &str) {
    (change.old.as_deref().unwrap_or("nothing"), change.new.as_deref().unwrap_or("nothing"))
}

/// `name` of `channels().create`, or `Channel::name`.
fn thing(change: &Change) -> String {
    let Change { subject, part, .. } = change;
    match (part.is_empty(), subject.contains("()")) {
        (true, _) => format!("`{subject}`"),
        (false, true) => format!("`{part}` of `{subject}`"),
        (false, false) => format!("`{subject}::{part}`"),
    }
}

/// Parameters and keys, and what is said of their values.
fn of_a_part(change: &Change) -> Option<(&'static str, String)> {
    let Change { subject, part, .. } = change;
    let ((old, new), thing) = (values(change), thing(change));
    let breaking = change.severity == Severity::Breaking;
    let is_call = subject.contains("()");
    let keyword = change.place.rsplit_once('#').map_or("", |(_, key)| key);
    Some(match change.kind {
        Kind::ParameterAdded | Kind::FieldAdded if breaking && is_call => {
            ("Changed", format!("`{subject}` needs `{part}` now"))
        }
        Kind::FieldAdded if breaking => {
            ("Changed", format!("`{subject}` has `{part}` now, always"))
        }
        Kind::ParameterAdded | Kind::FieldAdded if is_call => {
            ("Added", format!("`{subject}` takes `{part}` now"))
        }
        Kind::FieldAdded => ("Added", format!("`{subject}` has `{part}` now")),
        Kind::ParameterRemoved | Kind::FieldRemoved if is_call => {
            ("Removed", format!("`{subject}` takes no `{part}` any more"))
        }
        Kind::FieldRemoved => ("Removed", format!("{thing} is gone")),
        Kind::ParameterRenamed | Kind::FieldRenamed if is_call => {
            ("Changed", format!("`{old}` of `{subject}` is called `{new}` now"))
        }
        Kind::FieldRenamed => ("Changed", format!("`{subject}::{old}` is called `{new}` now")),
        Kind::ParameterRequired | Kind::FieldRequired if is_call => {
            ("Changed", format!("`{subject}` needs `{part}` now, as an argument"))
        }
        Kind::ParameterOptional | Kind::FieldOptional if is_call => {
            ("Changed", format!("{thing} may be left out: it is a setter, and no argument"))
        }
        Kind::FieldRequired => ("Changed", format!("{thing} is always there, and no `Option`")),
        Kind::FieldOptional => ("Changed", format!("{thing} may be missing: it is an `Option`")),
        Kind::LimitStricter | Kind::LimitLaxer => {
            ("Changed", format!("`{keyword}` of {thing} is {new}; it was {old}"))
        }
        Kind::Default => {
            ("Changed", format!("{thing} means {new} where it is left out; it meant {old}"))
        }
        _ => return None,
    })
}

/// Everything else.
fn of_the_whole(change: &Change) -> (&'static str, String) {
    let Change { subject, part, .. } = change;
    let ((old, new), thing) = (values(change), thing(change));
    match change.kind {
        Kind::VersionAdded => ("Added", format!("Version {subject} of the API")),
        Kind::VersionRemoved => ("Removed", format!("Version {subject} of the API")),
        Kind::OperationAdded => ("Added", format!("`{subject}` is new")),
        Kind::OperationRemoved => ("Removed", format!("`{subject}` is gone")),
        Kind::OperationRenamed => ("Changed", format!("`{part}` is called `{subject}` now")),
        Kind::BodyAdded => ("Added", format!("`{subject}` takes a body: {new}")),
        Kind::BodyRemoved => ("Removed", format!("`{subject}` takes no body any more")),
        Kind::BodyRequired => ("Changed", format!("`{subject}` needs its body as an argument")),
        Kind::BodyOptional => ("Changed", format!("The body of `{subject}` is a setter")),
        Kind::BodyRetyped => ("Changed", format!("`{subject}` takes {new} now; it took {old}")),
        Kind::ContentType => {
            ("Changed", format!("`{subject}` deals in {new} now; it did in {old}"))
        }
        Kind::ResponseRetyped => ("Changed", format!("`{subject}` gives {new} now; it gave {old}")),
        Kind::ResponseAdded | Kind::ResponseRemoved | Kind::ResponseStatus => {
            ("Changed", format!("`{subject}` gives another type"))
        }
        Kind::Payload => {
            let part = |side: &Option<String>| match side {
                Some(part) => format!("`{part}` of the answer"),
                None => "the whole answer".to_owned(),
            };
            let (was, is) = (part(&change.old), part(&change.new));
            ("Changed", format!("`{subject}` gives {is} now; it gave {was}"))
        }
        Kind::KeysOpened => ("Added", format!("`{subject}` takes keys that are not described")),
        Kind::KeysClosed => ("Removed", format!("`{subject}` has no `extra` any more")),
        Kind::EnumValueAdded => ("Added", format!("`{subject}` has the value `{new}`")),
        Kind::EnumValueRemoved => ("Removed", format!("`{subject}` has no value `{old}` any more")),
        Kind::AlternativeAdded => {
            ("Added", format!("{} may be {new} too", format_args!("`{subject}`")))
        }
        Kind::AlternativeRemoved => {
            ("Removed", format!("{} is never {old}", format_args!("`{subject}`")))
        }
        Kind::ScopesStricter | Kind::ScopesLaxer => {
            ("Changed", format!("`{subject}` needs the scope {new}; it needed {old}"))
        }
        Kind::ConditionalScopeAdded => {
            ("Changed", format!("Under a condition, `{subject}` needs the scope {new}"))
        }
        Kind::ConditionalScopeRemoved => {
            ("Changed", format!("`{subject}` never needs the scope {old} any more"))
        }
        Kind::RateLimitStricter | Kind::RateLimitLaxer => {
            ("Changed", format!("The threshold of `{subject}` is {new}; it was {old}"))
        }
        Kind::LockLonger | Kind::LockShorter => {
            ("Changed", format!("The lock of `{subject}` takes {new}; it took {old}"))
        }
        Kind::ErrorCodeAdded => ("Added", format!("The error code `{new}` of `{subject}`")),
        Kind::PaginationAdded => ("Added", format!("`{subject}` is read in pages")),
        Kind::PaginationRemoved => {
            ("Removed", format!("`{subject}` is not read in pages any more"))
        }
        Kind::PaginationChanged => {
            ("Changed", format!("The pages of `{subject}` are read otherwise"))
        }
        Kind::ColumnAdded => ("Added", format!("Rows of `{subject}` have `{new}`")),
        Kind::ColumnRemoved => ("Removed", format!("Rows of `{subject}` have no `{old}`")),
        Kind::SchemaRenamed => ("Changed", format!("`{old}` is called `{new}` now")),
        Kind::SchemaMoved => {
            ("Changed", format!("`{subject}` stands in `types` of {new}; it stood in {old}"))
        }
        _ => ("Changed", format!("{thing} is `{new}` now; it was `{old}`")),
    }
}
