//! The documentation of the method of an operation.

use super::{attributes, text};
use crate::emit::{examples, sources};
use crate::model::{Keys, Limit, Module, Operation, Paging, PagingKind, Response, Version};
use crate::names;
use proc_macro2::TokenStream;

/// What it does, its arguments, what calling it takes, its error codes and an example.
pub(in crate::emit) fn operation(
    version: &Version,
    module: &Module,
    operation: &Operation,
) -> TokenStream {
    let linked = |paragraph: &str| link_methods(module, &text(paragraph));
    let (summary, rest) = first_sentence(&operation.description);
    let summary = if summary.is_empty() { &operation.summary } else { summary };
    let mut lines = vec![linked(summary), String::new()];
    if !rest.is_empty() {
        lines.extend([linked(rest), String::new()]);
    }
    lines.extend(arguments(operation));
    lines.extend(facts(version, operation));
    if !operation.errors.is_empty() {
        lines.extend(["# Errors".to_owned(), String::new()]);
        let codes = operation.errors.iter();
        lines.extend(codes.map(|(code, meaning)| format!("- `{code}`: {}", text(meaning))));
        lines.push(String::new());
    }
    lines.extend(["# Examples".to_owned(), String::new()]);
    lines.extend(examples::of(version, module, operation));
    attributes(&lines)
}

/// The first sentence of a text, and the rest of it.
fn first_sentence(of: &str) -> (&str, &str) {
    let begins_sentence = |c: char| c.is_uppercase() || c == '`';
    let mut ends = of.match_indices(". ").map(|(index, _)| index);
    let end = ends.find(|index| of[index + 2..].starts_with(begins_sentence));
    end.map_or((of, ""), |end| (&of[..=end], &of[end + 2..]))
}

/// Turns the ids of operations of the module into links to their methods.
fn link_methods(module: &Module, paragraph: &str) -> String {
    let handle = names::type_name(&module.name);
    module.operations.iter().fold(paragraph.to_owned(), |paragraph, other| {
        let link = format!("[`{handle}::{}`]", names::field(&other.method));
        paragraph.replace(&format!("`{}`", other.id), &link)
    })
}

fn arguments(operation: &Operation) -> Vec<String> {
    let arguments = &operation.request.arguments;
    if arguments.is_empty() {
        return Vec::new();
    }
    let lines = arguments.iter().map(|argument| {
        let description = text(argument.description.trim_end_matches('.'));
        format!("- `{}`: {description}.", argument.name)
    });
    let heading = (arguments.len() > 1).then(|| ["# Arguments".to_owned(), String::new()]);
    heading.into_iter().flatten().chain(lines).chain([String::new()]).collect()
}

/// A table of what calling the operation takes.
fn facts(version: &Version, operation: &Operation) -> Vec<String> {
    let verb = operation.verb.to_uppercase();
    let mut lines = vec![
        format!("| Request | `{verb} {}{}` |", operation.base, operation.path),
        "|---|---|".to_owned(),
        format!("| Scope | {} |", scopes(&operation.scopes)),
    ];
    for conditional in &operation.conditional_scopes {
        let when = cell(&lower_first(conditional.when.trim_end_matches('.')));
        let scopes = list(&conditional.scopes, " and ");
        lines.push(format!("| Additional scope | {scopes}, if {when} |"));
    }
    lines.push(format!("| Rate limit | {} |", limit(operation.limit.as_ref())));
    if let Some(paging) = &operation.paging {
        let request = &operation.request_name;
        let stream = format!("[`stream`](request::{request}::stream)");
        lines.push(format!("| Pagination | {}; {stream} reads all pages |", pages(paging)));
    }
    lines.push(format!("| Response | {} |", response(version, operation)));
    lines.push(format!("| Operation | {} |", sources::link(version, operation)));
    lines.push(String::new());
    lines
}

/// A sentence as the clause of another one.
fn lower_first(sentence: &str) -> String {
    let mut chars = sentence.chars();
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

fn cell(of: &str) -> String {
    text(of).replace('|', "\\|")
}

fn scopes(alternatives: &[Vec<String>]) -> String {
    let alternatives: Vec<String> =
        alternatives.iter().map(|scopes| list(scopes, " and ")).collect();
    alternatives.join(", or ")
}

fn list(words: &[String], join: &str) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(join)
}

fn limit(limit: Option<&Limit>) -> String {
    let Some(limit) = limit else { return "not documented".to_owned() };
    let window = match limit.per_seconds {
        60 => "minute".to_owned(),
        seconds => period(seconds),
    };
    format!(
        "{} requests per {window} per user; exceeding it locks the operation for {}",
        limit.requests,
        period(limit.lock_seconds),
    )
}

fn period(seconds: u64) -> String {
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
    use super::{first_sentence, lower_first, period};

    #[test]
    fn the_first_sentence_is_the_summary() {
        assert_eq!(
            first_sentence("Lists teams. `joined` filters."),
            ("Lists teams.", "`joined` filters.")
        );
        assert_eq!(first_sentence("Reads version 1.2 of it."), ("Reads version 1.2 of it.", ""));
        assert_eq!(first_sentence(""), ("", ""));
    }

    #[test]
    fn periods_and_clauses_read_well() {
        let periods = [30, 60, 300, 90].map(period);
        assert_eq!(periods, ["30 seconds", "1 minute", "5 minutes", "90 seconds"]);
        assert_eq!(lower_first("The picture is changed"), "the picture is changed");
        assert_eq!(lower_first(""), "");
    }
}
