//! `cargo xtask structure`: keeps packages in layers and files free of import cycles, and type
//! names unique within a crate.

mod attributes;
mod graph;
mod imports;
mod layers;
mod names;
mod packages;
mod resolve;
mod source;
mod syntax;
mod tokens;
mod tree;

#[cfg(test)]
mod tests;

use crate::files;
use imports::Imports;
use packages::{Package, Workspace};
use std::collections::BTreeSet;
use std::path::Path;
use tree::{Read, Tree};

/// What a check found.
#[derive(Default)]
struct Report {
    crates: usize,
    files: usize,
    problems: Vec<String>,
}

/// Runs the command for the packages that are named, or for all.
pub fn run(arguments: &[String]) -> Result<(), String> {
    let workspace = Workspace::read(&files::workspace())?;
    for argument in arguments {
        if argument.starts_with('-') {
            return Err(format!("`structure` does not support the option `{argument}`"));
        }
        if !workspace.packages.contains_key(argument) {
            return Err(format!("there is no package `{argument}` in the workspace"));
        }
    }
    let mut report = Report { problems: layers::violations(&workspace), ..Report::default() };
    for (name, package) in &workspace.packages {
        if arguments.is_empty() || arguments.contains(name) {
            check(
                name,
                package,
                &workspace.root,
                &|path| std::fs::read_to_string(path).ok(),
                &mut report,
            )?;
        }
    }
    let Report { crates, files, problems } = report;
    if problems.is_empty() {
        println!("structure: {crates} crates, {files} files, no cycles");
        return Ok(());
    }
    Err(format!(
        "{}\nstructure: {} problems in {crates} crates, {files} files",
        problems.join("\n"),
        problems.len()
    ))
}

/// Checks the libraries and programs of a package.
fn check(
    name: &str,
    package: &Package,
    root: &Path,
    read: Read<'_>,
    report: &mut Report,
) -> Result<(), String> {
    let settings = &package.settings;
    let mut duplicated = BTreeSet::new();
    for target in &package.targets {
        let tree = Tree::read(target, read)?;
        report.crates += 1;
        report.files += tree.files.len();
        let cycles = Imports::of(&tree, &settings.generated).cycles(root);
        report.problems.extend(cycles.into_iter().map(|cycle| format!("{name}: {cycle}")));
        for (duplicate, places) in names::duplicates(&tree, &settings.generated, root) {
            if !settings.duplicates.contains_key(&duplicate) {
                let places = places.join(", ");
                report
                    .problems
                    .push(format!("{name}: `{duplicate}` is defined more than once: {places}"));
            }
            duplicated.insert(duplicate);
        }
        report.problems.extend(unexplained(&tree, root));
    }
    let unused = names::unused(&settings.duplicates, &duplicated);
    report.problems.extend(unused.map(|unused| {
        format!("{name}: `{unused}` is defined once; remove it from `package.metadata.structure.duplicates`")
    }));
    let blank = settings.duplicates.iter().filter(|(_, reason)| reason.trim().is_empty());
    report.problems.extend(blank.map(|(blank, _)| {
        format!("{name}: `package.metadata.structure.duplicates` gives no reason for `{blank}`")
    }));
    Ok(())
}

/// The places that allow `dead_code` without a reason.
fn unexplained<'a>(tree: &'a Tree, root: &'a Path) -> impl Iterator<Item = String> + 'a {
    tree.modules.iter().flat_map(move |module| {
        let file = tree.files.get(module.file).map(|file| file.strip_prefix(root).unwrap_or(file));
        let file = file.map(|file| file.display().to_string()).unwrap_or_default();
        module.content.unexplained.iter().map(move |line| {
            format!("{file}:{line} allows `dead_code` without a reason; add `reason = \"…\"`")
        })
    })
}
