//! What calling an operation takes and gives, as rows of a table.

use super::sentences::first_sentence;
use super::{result, text};
use crate::emit::sources;
use crate::model::{Keys, Limit, Operation, Paging, PagingKind, Response, Version};

/// A table of two columns.
pub(super) struct Table(Vec<String>);

impl Table {
    /// A table with the request as its head.
    pub(super) fn of(operation: &Operation) -> Self {
        let verb = operation.verb.to_uppercase();
        let request = format!("| Request | `{verb} {}{}` |", operation.base, operation.path);
        Self(vec![request, "|---|---|".to_owned()])
    }

    pub(super) fn row(&mut self, name: &str, value: &str) {
        self.0.push(format!("| {name} | {value} |"));
    }

    /// What calling the operation takes and gives. `stream` is the path of the method that reads all
    /// pages.
    pub(super) fn facts(&mut self, version: &Version, operation: &Operation, stream: &str) {
        self.row("Scope", &scopes(&operation.scopes, ", or "));
        for conditional in &operation.conditional_scopes {
            let when = cell(&lower_first(conditional.when.trim_end_matches('.')));
            let scopes = list(&conditional.scopes, " and ");
            self.row("Additional scope", &format!("{scopes}, if {when}"));
        }
        self.row("Rate limit", &limit(operation));
        if let Some(paging) = &operation.paging {
            let pages = pages(paging);
            self.row("Pagination", &format!("{pages}; [`stream`]({stream}) reads all pages"));
        }
        self.row("Result", &result::of(version, operation, &response(version, operation)));
        self.row("Operation", &sources::link(version, operation));
    }

    /// The lines, with an empty one behind them.
    pub(super) fn lines(self) -> impl Iterator<Item = String> {
        self.0.into_iter().chain([String::new()])
    }
}

/// A sentence as the clause of another one. It may begin with an abbreviation, which stays.
pub(super) fn lower_first(sentence: &str) -> String {
    let mut chars = sentence.chars();
    if sentence.chars().nth(1).is_some_and(char::is_uppercase) {
        return sentence.to_owned();
    }
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

/// What the response holds.
fn response(version: &Version, operation: &Operation) -> String {
    // Where several methods share an operation, the type of each tells more.
    let shared = !operation.methods.is_empty() || operation.keys != Keys::All;
    let described = match &operation.returns {
        Response::Empty => return "no content".to_owned(),
        Response::Json(kind) if shared => {
            version.schema_of(kind).map(|one| one.description.as_str())
        }
        _ => success(operation),
    };
    let description = described.filter(|text| !text.is_empty()).unwrap_or("JSON");
    cell(&lower_first(first_sentence(description).0.trim_end_matches('.')))
}

/// The description of the first success with content.
fn success(operation: &Operation) -> Option<&str> {
    let responses = operation.raw.get("responses")?.as_object()?;
    let mut successes = responses.iter().filter(|(status, _)| status.starts_with('2'));
    let (_, response) = successes.find(|(_, response)| response.get("content").is_some())?;
    response.get("description")?.as_str()
}

pub(super) fn cell(of: &str) -> String {
    text(of).replace('|', "\\|")
}

pub(in crate::emit) fn scopes(alternatives: &[Vec<String>], or: &str) -> String {
    let alternatives: Vec<String> =
        alternatives.iter().map(|scopes| list(scopes, " and ")).collect();
    alternatives.join(or)
}

fn list(words: &[String], join: &str) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(join)
}

fn limit(operation: &Operation) -> String {
    let Some(limit) = &operation.limit else { return "not documented".to_owned() };
    let counted = operation.same_action.as_ref().map_or_else(String::new, |action| {
        format!(", counted together with `{}` of version 2", action.id)
    });
    let window = match limit.per_seconds {
        60 => "minute".to_owned(),
        seconds => period(seconds),
    };
    format!(
        "{} requests per {window} per user{counted}; exceeding it locks the operation for {}",
        limit.requests,
        period(limit.lock_seconds),
    )
}

/// Requests and window, for a narrow column.
pub(in crate::emit) fn rate(limit: &Limit) -> String {
    match limit.per_seconds {
        60 => format!("{}/min", limit.requests),
        seconds => format!("{} in {}", limit.requests, short(seconds)),
    }
}

/// A period with the symbol of its unit.
pub(in crate::emit) fn short(seconds: u64) -> String {
    if seconds > 0 && seconds.is_multiple_of(60) {
        format!("{} min", seconds / 60)
    } else {
        format!("{seconds} s")
    }
}

pub(super) fn period(seconds: u64) -> String {
    match (seconds / 60, seconds % 60) {
        (1, 0) => "1 minute".to_owned(),
        (minutes @ 2.., 0) => format!("{minutes} minutes"),
        _ => format!("{seconds} seconds"),
    }
}

fn pages(paging: &Paging) -> String {
    let request = &paging.request;
    let mut text = match paging.kind {
        PagingKind::TimeWindow => format!("time windows that end at `{request}`"),
        PagingKind::Token => format!("cursor in `{request}`"),
    };
    if let Some((request, _)) = &paging.alternative {
        text.push_str(&format!(" or `{request}`"));
    }
    if let Some((request, _)) = &paging.offset {
        text.push_str(&format!(", or offset in `{request}`"));
    }
    if let Some((request, _)) = &paging.sync {
        text.push_str(&format!("; changes since a sync token in `{request}`"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{lower_first, period};

    #[test]
    fn periods_and_clauses_read_well() {
        let periods = [30, 60, 300, 90].map(period);
        assert_eq!(periods, ["30 seconds", "1 minute", "5 minutes", "90 seconds"]);
        assert_eq!(lower_first("The picture is changed"), "the picture is changed");
        assert_eq!(lower_first("A user"), "a user");
        assert_eq!(lower_first("ID of the user"), "ID of the user");
        assert_eq!(lower_first(""), "");
    }
}
