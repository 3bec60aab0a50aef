//! The page of a request: its arguments and setters, what sending it takes and gives, and an example.

use super::facts::{Table, cell, lower_first};
use super::links::Place;
use super::sentences::summary;
use super::{generated, text};
use crate::emit::examples;
use crate::model::{MethodInput, Module, Operation, Version};
use crate::output::GeneratedFile;

/// The pages of all requests of a version.
pub(in crate::emit) fn pages(version: &Version) -> impl Iterator<Item = GeneratedFile> {
    version.modules.iter().flat_map(move |module| {
        module.methods().map(move |operation| GeneratedFile {
            path: format!("{}/{}", version.name, path(operation)),
            content: page(version, module, operation),
        })
    })
}

/// Path below the folder of the version.
pub(in crate::emit) fn path(operation: &Operation) -> String {
    format!("requests/{}.md", operation.request_name)
}

fn page(version: &Version, module: &Module, operation: &Operation) -> String {
    let place = Place::below(version, &module.name);
    let (summary, _) = summary(operation);
    let mut lines = vec![generated(version, &module.name), String::new()];
    lines.extend([place.link_methods(&text(summary)), String::new()]);
    let mut table = Table::of(operation);
    let inputs = &operation.request;
    match inputs.arguments.as_slice() {
        [] => {}
        [one] => table.row("Argument", &argument(one)),
        several => {
            let several: Vec<String> = several.iter().map(argument).collect();
            table.row("Arguments", &several.join("<br>"));
        }
    }
    let setters = inputs.setters.iter().map(|setter| format!("[`{0}`](Self::{0})", setter.name));
    let setters: Vec<String> = setters.collect();
    if !setters.is_empty() {
        table.row("Setters", &setters.join(", "));
    }
    table.facts(version, operation, "Self::stream");
    lines.extend(table.lines());
    lines.extend(["# Examples".to_owned(), String::new()]);
    lines.extend(examples::of(version, module, operation));
    lines.push(String::new());
    lines.join("\n")
}

fn argument(argument: &MethodInput) -> String {
    let description = cell(&lower_first(argument.description.trim_end_matches('.')));
    format!("`{}`: {description}", argument.name)
}
