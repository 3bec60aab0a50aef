//! `cargo xtask budget`: what the generated code and the build of the client cost, against the
//! committed budget.

mod builds;
mod cargo;
mod consumer;
mod figure;
mod file;
mod generated;
mod options;
pub mod performance;
mod ratio;
mod section;
mod table;

use crate::files;
use figure::Figure;
use file::Budget;
use options::Request;
use std::path::Path;

/// Runs the command. The exit code is 0 within the budget, 1 beyond it, and 2 if it cannot be measured.
pub fn run(arguments: &[String]) -> u8 {
    let done = Request::parse(arguments).and_then(|request| measure(&files::workspace(), &request));
    match done {
        Ok(exceeded) if exceeded.is_empty() => 0,
        Ok(exceeded) => {
            eprintln!("{}", exceeded.join("\n"));
            1
        }
        Err(message) => {
            eprintln!("{message}");
            2
        }
    }
}

/// Prints the figures; what exceeds the budget.
fn measure(root: &Path, request: &Request) -> Result<Vec<String>, String> {
    let path = root.join(file::PATH);
    let mut budget = Budget::parse(&files::read(&path)?)?;
    let mut figures = generated::figures(root)?;
    for configuration in &request.builds {
        figures.extend(builds::figures(root, *configuration)?);
    }
    if request.accept {
        for figure in &figures {
            budget.accept(figure);
        }
        files::write(&path, &budget.render())?;
    }
    for figure in &figures {
        println!("{}", figure.line(budget.bound(&figure.name)));
    }
    Ok(exceeded(&budget, &figures, request))
}

/// A line for each figure beyond its budget. A figure without a budget is beyond none.
fn exceeded(budget: &Budget, figures: &[Figure], request: &Request) -> Vec<String> {
    let option = if request.builds.is_empty() { "" } else { " --build" };
    figures
        .iter()
        .filter_map(|figure| {
            let accepted = budget.bound(&figure.name)?.budget?;
            let Figure { name, amount } = figure;
            (!amount.is_within(accepted)).then(|| {
                format!(
                    "{name}: {amount} exceeds the budget of {accepted} in {}; reduce it, or raise the \
                     budget with `cargo xtask budget{option} --accept`",
                    file::PATH
                )
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Budget, Figure, Request, exceeded, run};

    #[test]
    fn what_exceeds_is_told_with_the_command_that_raises_the_budget() {
        let budget = Budget::parse("[a]\nbudget = 10\n[b]\nbudget = 1.5\n").unwrap();
        let request = Request { builds: Vec::new(), accept: false };
        let figures = [Figure::count("a", 10), Figure::ratio("b", 1.5), Figure::count("c", 99)];
        assert_eq!(exceeded(&budget, &figures, &request), [""; 0]);
        let figures = [Figure::count("a", 11), Figure::ratio("b", 1.6)];
        let lines = exceeded(&budget, &figures, &request);
        assert_eq!(lines.len(), 2);
        assert_eq!(
            lines[0],
            "a: 11 exceeds the budget of 10 in xtask/budget.toml; reduce it, or raise the budget \
             with `cargo xtask budget --accept`"
        );
    }

    #[test]
    fn the_repository_is_within_its_budget() {
        assert_eq!(run(&[]), 0, "run `cargo xtask budget` and read what it says");
    }

    #[test]
    fn a_wrong_option_cannot_be_measured() {
        assert_eq!(run(&["--bild".to_owned()]), 2);
    }
}
