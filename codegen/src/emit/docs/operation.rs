//! The documentation of the method of an operation.

use super::facts::Table;
use super::links::Place;
use super::sentences::summary;
use super::{attributes, text};
use crate::emit::examples;
use crate::model::{Module, Operation, Version};
use proc_macro2::TokenStream;

/// What it does, its arguments, what calling it takes, its error codes and an example.
pub(in crate::emit) fn operation(
    version: &Version,
    module: &Module,
    operation: &Operation,
) -> TokenStream {
    let place = Place::module(version, &module.name);
    let linked = |paragraph: &str| place.link_methods(&text(paragraph));
    let (summary, rest) = summary(operation);
    let mut lines = vec![linked(summary), String::new()];
    if !rest.is_empty() {
        lines.extend([linked(rest), String::new()]);
    }
    lines.extend(arguments(operation));
    let mut table = Table::of(operation);
    let stream = format!("request::{}::stream", operation.request_name);
    table.facts(version, operation, &stream);
    lines.extend(table.lines());
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
