//! Lines for `CHANGELOG.md` that describe changes to users.

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

/// The lines for breaking and additive changes, sorted and without duplicates.
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

/// Parameters and keys, and their values.
fn of_a_part(change: &Change) -> Option<(&'static str, String)> {
    let Change { subject, part, .. } = change;
    let ((old, new), thing) = (values(change), thing(change));
    let breaking = change.severity == Severity::Breaking;
    let is_call = subject.contains("()");
    let keyword = change.place.rsplit_once('#').map_or("", |(_, key)| key);
    Some(match change.kind {
        Kind::ParameterAdded | Kind::FieldAdded if breaking && is_call => {
            ("Changed", format!("`{subject}` requires `{part}`"))
        }
        Kind::FieldAdded if breaking => {
            ("Changed", format!("`{subject}` has the required field `{part}`"))
        }
        Kind::ParameterAdded | Kind::FieldAdded if is_call => {
            ("Added", format!("`{subject}` accepts `{part}`"))
        }
        Kind::FieldAdded => ("Added", format!("`{subject}` has the field `{part}`")),
        Kind::ParameterRemoved | Kind::FieldRemoved if is_call => {
            ("Removed", format!("`{subject}` no longer accepts `{part}`"))
        }
        Kind::FieldRemoved => ("Removed", format!("{thing} was removed")),
        Kind::ParameterRenamed | Kind::FieldRenamed if is_call => {
            ("Changed", format!("`{old}` of `{subject}` was renamed to `{new}`"))
        }
        Kind::FieldRenamed => ("Changed", format!("`{subject}::{old}` was renamed to `{new}`")),
        Kind::ParameterRequired | Kind::FieldRequired if is_call => {
            ("Changed", format!("`{subject}` requires `{part}` as an argument"))
        }
        Kind::ParameterOptional | Kind::FieldOptional if is_call => {
            ("Changed", format!("{thing} is optional: a setter in place of an argument"))
        }
        Kind::FieldRequired => {
            ("Changed", format!("{thing} is required: its type is not an `Option`"))
        }
        Kind::FieldOptional => ("Changed", format!("{thing} is optional: its type is an `Option`")),
        Kind::LimitStricter | Kind::LimitLaxer => {
            ("Changed", format!("`{keyword}` of {thing} is {new}; it was {old}"))
        }
        Kind::Default => ("Changed", format!("The default of {thing} is {new}; it was {old}")),
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
        Kind::OperationAdded => ("Added", format!("`{subject}`")),
        Kind::OperationRemoved => ("Removed", format!("`{subject}` was removed")),
        Kind::OperationRenamed => ("Changed", format!("`{part}` was renamed to `{subject}`")),
        Kind::BodyAdded => ("Added", format!("`{subject}` accepts a body: {new}")),
        Kind::BodyRemoved => ("Removed", format!("`{subject}` no longer accepts a body")),
        Kind::BodyRequired => ("Changed", format!("`{subject}` requires its body as an argument")),
        Kind::BodyOptional => ("Changed", format!("The body of `{subject}` is a setter")),
        Kind::BodyRetyped => ("Changed", format!("`{subject}` accepts {new}; it accepted {old}")),
        Kind::ContentType => {
            ("Changed", format!("The content type of `{subject}` is {new}; it was {old}"))
        }
        Kind::ResponseRetyped => {
            ("Changed", format!("`{subject}` returns {new}; it returned {old}"))
        }
        Kind::ResponseAdded | Kind::ResponseRemoved | Kind::ResponseStatus => {
            ("Changed", format!("`{subject}` returns another type"))
        }
        Kind::Payload => {
            let part = |side: &Option<String>| match side {
                Some(part) => format!("`{part}` of the response"),
                None => "the whole response".to_owned(),
            };
            let (was, is) = (part(&change.old), part(&change.new));
            ("Changed", format!("`{subject}` returns {is}; it returned {was}"))
        }
        Kind::KeysOpened => ("Added", format!("`{subject}` accepts undocumented keys")),
        Kind::KeysClosed => ("Removed", format!("`extra` of `{subject}` was removed")),
        Kind::EnumValueAdded => ("Added", format!("`{subject}` has the value `{new}`")),
        Kind::EnumValueRemoved => {
            ("Removed", format!("The value `{old}` of `{subject}` was removed"))
        }
        Kind::AlternativeAdded => {
            ("Added", format!("{} can be {new}", format_args!("`{subject}`")))
        }
        Kind::AlternativeRemoved => {
            ("Removed", format!("{} is no longer {old}", format_args!("`{subject}`")))
        }
        Kind::ScopesStricter | Kind::ScopesLaxer => {
            ("Changed", format!("`{subject}` requires the scope {new}; it required {old}"))
        }
        Kind::ConditionalScopeAdded => {
            ("Changed", format!("Under a condition, `{subject}` requires the scope {new}"))
        }
        Kind::ConditionalScopeRemoved => {
            ("Changed", format!("`{subject}` no longer requires the scope {old}"))
        }
        Kind::RateLimitStricter | Kind::RateLimitLaxer => {
            ("Changed", format!("The rate limit of `{subject}` is {new}; it was {old}"))
        }
        Kind::LockLonger | Kind::LockShorter => {
            ("Changed", format!("The lockout of `{subject}` lasts {new}; it lasted {old}"))
        }
        Kind::ErrorCodeAdded => ("Added", format!("The error code `{new}` of `{subject}`")),
        Kind::PaginationAdded => ("Added", format!("`{subject}` is a list with pages")),
        Kind::PaginationRemoved => {
            ("Removed", format!("`{subject}` is no longer a list with pages"))
        }
        Kind::PaginationChanged => ("Changed", format!("The pagination of `{subject}` changed")),
        Kind::ColumnAdded => ("Added", format!("The column `{new}` of `{subject}`")),
        Kind::ColumnRemoved => {
            ("Removed", format!("The column `{old}` of `{subject}` was removed"))
        }
        Kind::SchemaRenamed => ("Changed", format!("`{old}` was renamed to `{new}`")),
        Kind::SchemaMoved => {
            ("Changed", format!("`{subject}` moved to `types` of {new}; it was in {old}"))
        }
        _ => ("Changed", format!("{thing} is `{new}`; it was `{old}`")),
    }
}
