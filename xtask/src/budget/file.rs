//! The committed budget, `xtask/budget.toml`.

use crate::budget::figure::{Amount, Bound, Figure};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use toml::{Table, Value};

/// Path from the root of the repository.
pub const PATH: &str = "xtask/budget.toml";

const HEAD: &str = "\
# What the generated code and the build of the client may cost. `cargo xtask budget` compares.
#
# `budget` is the highest accepted value. `cargo xtask budget --accept` sets it to what is measured,
# rounded up; with `--build` also for builds and sizes.
# `goal` is the value to reach. It is edited by hand and fails nothing.
# A figure without a budget has not been accepted yet.
#
# Lines and bytes are counted. A ratio is a cost divided by that of its baseline: CPU seconds of a
# build to those of its third-party crates, bytes of a program to those of one written by hand.
";

/// The bounds of all figures, by name.
#[derive(Debug, Default, PartialEq)]
pub struct Budget(BTreeMap<String, Bound>);

impl Budget {
    pub fn parse(text: &str) -> Result<Self, String> {
        let table: Table = text
            .parse()
            .map_err(|error: toml::de::Error| format!("{PATH}: {}", error.message()))?;
        let bounds = table.into_iter().map(|(name, value)| {
            let bound = bound(&value).ok_or(format!(
                "{PATH}: `{name}` needs a `budget`, a `goal` or both, of one kind: counts or ratios; \
                 correct it, or remove it and run `cargo xtask budget --accept`"
            ))?;
            Ok((name, bound))
        });
        bounds.collect::<Result<_, String>>().map(Self)
    }

    pub fn bound(&self, name: &str) -> Option<Bound> {
        self.0.get(name).copied()
    }

    /// Makes the figure the budget, rounded up. The goal stays.
    pub fn accept(&mut self, figure: &Figure) {
        let goal = self.bound(&figure.name).and_then(|bound| bound.goal);
        let bound = Bound { budget: Some(figure.amount.rounded_up()), goal };
        self.0.insert(figure.name.clone(), bound);
    }

    /// The content of the file.
    pub fn render(&self) -> String {
        let mut text = HEAD.to_owned();
        for (name, Bound { budget, goal }) in &self.0 {
            let _ = writeln!(text, "\n[{name}]");
            for (key, amount) in [("budget", budget), ("goal", goal)] {
                if let Some(amount) = amount {
                    let _ = writeln!(text, "{key} = {amount}");
                }
            }
        }
        text
    }
}

fn bound(value: &Value) -> Option<Bound> {
    let table = value.as_table()?;
    if table.keys().any(|key| key != "budget" && key != "goal") {
        return None;
    }
    let read = |key| table.get(key).map(|value| amount(value).ok_or(())).transpose().ok();
    let (budget, goal) = (read("budget")?, read("goal")?);
    let kinds_differ = matches!(
        (budget, goal),
        (Some(Amount::Count(_)), Some(Amount::Ratio(_)))
            | (Some(Amount::Ratio(_)), Some(Amount::Count(_)))
    );
    let is_empty = budget.is_none() && goal.is_none();
    (!is_empty && !kinds_differ).then_some(Bound { budget, goal })
}

fn amount(value: &Value) -> Option<Amount> {
    match value {
        Value::Integer(count) => u64::try_from(*count).ok().map(Amount::Count),
        Value::Float(ratio) => (ratio.is_finite() && *ratio > 0.0).then_some(Amount::Ratio(*ratio)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Budget, HEAD};
    use crate::budget::figure::{Amount, Bound, Figure};
    use crate::files;

    #[test]
    fn the_committed_file_is_as_it_is_written() {
        let text = std::fs::read_to_string(files::workspace().join(super::PATH)).unwrap();
        assert_eq!(Budget::parse(&text).unwrap().render(), text);
    }

    #[test]
    fn accepting_raises_or_lowers_the_budget_and_keeps_the_goal() {
        let mut budget = Budget::parse("[a]\nbudget = 10\ngoal = 5\n[b]\nbudget = 1.5\n").unwrap();
        budget.accept(&Figure::count("a", 12));
        budget.accept(&Figure::ratio("b", 1.2));
        budget.accept(&Figure::count("c", 3));
        let bound = |budget, goal| Some(Bound { budget: Some(budget), goal });
        assert_eq!(budget.bound("a"), bound(Amount::Count(12), Some(Amount::Count(5))));
        assert_eq!(budget.bound("d"), None);
        let text = budget.render();
        let rest = "\n[a]\nbudget = 12\ngoal = 5\n\n[b]\nbudget = 1.22\n\n[c]\nbudget = 3\n";
        assert_eq!(text, format!("{HEAD}{rest}"));
        assert_eq!(Budget::parse(&text).unwrap(), budget);
    }

    #[test]
    fn other_content_is_refused_in_one_line() {
        for text in [
            "a",
            "a = 1",
            "[a]",
            "[a]\ngoal = 1\nbudget = 1.5",
            "[a]\nbudget = -1",
            "[a]\nbudget = nan",
            "[a]\nbudget = \"1\"",
            "[a]\nbudget = 1\ngoal = 1.5",
            "[a]\nbudget = 1\ngaol = 1",
        ] {
            let error = Budget::parse(text).unwrap_err();
            assert!(error.starts_with("xtask/budget.toml: "), "{error}");
            assert!(!error.contains('\n'), "{error}");
        }
    }
}
