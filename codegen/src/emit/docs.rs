//! Texts of the documents as Rust documentation.

use crate::model::{Body, Limit, Operation, Paging, PagingKind, Shape, Version};
use proc_macro2::TokenStream;
use quote::quote;

/// `#[doc]` attributes, one per line.
pub(crate) fn attributes(lines: &[String]) -> TokenStream {
    let lines = lines.iter().flat_map(|line| wrap(line)).map(|line| format!(" {line}"));
    quote!(#(#[doc = #lines])*)
}

/// One paragraph of text.
pub(crate) fn attribute(paragraph: &str) -> TokenStream {
    attributes(&[text(paragraph)])
}

/// Escapes what rustdoc would read as a link or as HTML, outside of code.
pub(crate) fn text(paragraph: &str) -> String {
    let mut escaped = String::with_capacity(paragraph.len());
    let mut in_code = false;
    for c in paragraph.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        if c == '`' {
            in_code = !in_code;
        } else if !in_code && matches!(c, '[' | ']' | '<' | '>' | '*' | '_') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    if in_code {
        escaped.push('`');
    }
    escaped
}

/// Breaks a line at spaces, so that diffs stay readable. Lists and headings keep their line.
fn wrap(line: &str) -> Vec<String> {
    const WIDTH: usize = 92;
    let indent = if line.starts_with("- ") { "  " } else { "" };
    let mut lines: Vec<String> = Vec::new();
    let mut current = String::new();
    for word in line.split(' ') {
        if !current.trim().is_empty() && current.len() + word.len() >= WIDTH {
            lines.push(std::mem::replace(&mut current, indent.to_owned()));
        } else if !current.is_empty() {
            current.push(' ');
        }
        current.push_str(word);
    }
    lines.push(current);
    lines
}

/// Everything a user should know of an operation.
pub(crate) fn operation(version: &Version, operation: &Operation) -> TokenStream {
    let mut lines = vec![
        format!("{}.", text(operation.summary.trim_end_matches('.'))),
        String::new(),
        text(&operation.description),
        String::new(),
    ];
    let arguments = arguments(version, operation);
    if !arguments.is_empty() {
        lines.extend(arguments);
        lines.push(String::new());
    }
    lines.extend([
        format!(
            "- Request: `{} {}{}`",
            operation.verb.to_uppercase(),
            operation.base,
            operation.path
        ),
        format!("- Scope: {}", scopes(&operation.scopes)),
    ]);
    for conditional in &operation.conditional_scopes {
        let when = text(conditional.when.trim_end_matches('.'));
        let scopes = list(&conditional.scopes, " and ");
        lines.push(format!("- Scope under a condition ({when}): {scopes}"));
    }
    lines.push(format!("- Limit: {}", limit(operation.limit.as_ref())));
    if let Some(paging) = &operation.paging {
        lines.push(format!("- Pages: {}", pages(paging)));
    }
    for (code, meaning) in &operation.errors {
        lines.push(format!("- Error `{code}`: {}", text(meaning)));
    }
    for note in &operation.notes {
        lines.push(format!("- Note: {}", text(note)));
    }
    lines.push(format!("- Source: {}", text(&operation.sources.join("; "))));
    attributes(&lines)
}

/// A line for each argument of the method.
fn arguments(version: &Version, operation: &Operation) -> Vec<String> {
    let required = operation.parameters.iter().filter(|parameter| parameter.required);
    let mut lines: Vec<String> = required
        .map(|parameter| format!("- `{}`: {}", parameter.name(), text(&parameter.description)))
        .collect();
    if let Body::Spread { schema, .. } = &operation.body
        && let Some(Shape::Object { fields, .. } | Shape::Extension { fields, .. }) =
            version.schema(schema).map(|schema| &schema.shape)
    {
        let required = fields.iter().filter(|field| field.required);
        lines.extend(
            required.map(|field| format!("- `{}`: {}", field.name(), text(&field.description))),
        );
    }
    if let Body::Multipart { .. } = &operation.body {
        lines.push("- `files`: Files to send, each with its name and comment.".to_owned());
    }
    lines
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
    let Some(limit) = limit else { return "none is stated".to_owned() };
    let period = |seconds: u64| match seconds {
        60 => "minute".to_owned(),
        seconds if seconds % 60 == 0 => format!("{} minutes", seconds / 60),
        seconds => format!("{seconds} seconds"),
    };
    let mark = |assumed: bool| if assumed { " (assumed)" } else { "" };
    format!(
        "{} requests per {} and user{}; past it the operation is locked for {}{}",
        limit.requests,
        period(limit.per_seconds),
        mark(limit.threshold_assumed),
        period(limit.lock_seconds),
        mark(limit.lock_assumed),
    )
}

fn pages(paging: &Paging) -> String {
    let how = match paging.kind {
        PagingKind::TimeWindow => "by the time of the oldest item",
        PagingKind::Token => "by a token",
    };
    let mut text = format!("{how}, in `{}`", paging.request);
    if let Some((request, _)) = &paging.alternative {
        text.push_str(&format!(" or `{request}`"));
    }
    if let Some((request, _)) = &paging.offset {
        text.push_str(&format!("; or by the number of the first item, in `{request}`"));
    }
    if let Some((request, _)) = &paging.sync {
        text.push_str(&format!("; only what changed since, by `{request}`"));
    }
    text
}
