//! An example for each method: a call with values out of the documented examples, and what is done
//! with the result.

mod call;
mod needs;
mod outcome;
mod samples;
mod value;

use self::needs::Needs;
use crate::model::{Module, Operation, Version};
use std::collections::{BTreeMap, BTreeSet};

/// The lines of a code block.
pub(super) fn of(version: &Version, module: &Module, operation: &Operation) -> Vec<String> {
    let mut needs = Needs::default();
    let call = call::of(version, module, operation, &mut needs);
    let outcome = outcome::of(version, operation, &call);
    let body = format!("{} {outcome}", needs.bindings.concat());
    let mut lines = vec!["```no_run".to_owned()];
    if !needs.imports.is_empty() {
        lines.extend(uses(&needs.imports));
        lines.push(String::new());
    }
    lines.push("# async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {".to_owned());
    lines.extend(format(&body));
    lines.extend(["# Ok(()) }".to_owned(), "```".to_owned()]);
    lines
}

/// One `use` for the imports of each module.
fn uses(imports: &BTreeSet<String>) -> Vec<String> {
    let mut modules: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for path in imports {
        let (module, name) = path.rsplit_once("::").unwrap_or(("", path));
        modules.entry(module).or_default().push(name);
    }
    let line = |(module, names): (&str, Vec<&str>)| match names.as_slice() {
        [name] => format!("use {module}::{name};"),
        names => format!("use {module}::{{{}}};", names.join(", ")),
    };
    modules.into_iter().map(line).collect()
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
