//! An example for each method: a call with values out of the documented examples, and what is done
//! with the result.

mod call;
mod outcome;
mod samples;
mod value;

use crate::model::{Module, Operation, Version};
use std::collections::BTreeSet;

/// What an example imports from the crate and elsewhere.
type Imports = BTreeSet<String>;

/// The lines of a code block.
pub(super) fn of(version: &Version, module: &Module, operation: &Operation) -> Vec<String> {
    let mut imports = Imports::new();
    let call = call::of(version, module, operation, &mut imports);
    let body = outcome::of(version, operation, &call, &mut imports);
    let mut lines = vec!["```no_run".to_owned()];
    if !imports.is_empty() {
        lines.extend(imports.iter().map(|path| format!("use {path};")));
        lines.push(String::new());
    }
    lines.push("# async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {".to_owned());
    lines.extend(format(&body));
    lines.extend(["# Ok(()) }".to_owned(), "```".to_owned()]);
    lines
}

/// Formats statements as rustfmt would.
fn format(body: &str) -> Vec<String> {
    let Ok(file) = syn::parse_str::<syn::File>(&format!("async fn f() {{ {body} }}")) else {
        return body.lines().map(str::to_owned).collect();
    };
    let text = prettyplease::unparse(&file);
    let lines: Vec<&str> = text.lines().collect();
    let inner = lines.get(1..lines.len().saturating_sub(1)).unwrap_or_default();
    inner.iter().map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned()).collect()
}
