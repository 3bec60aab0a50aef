//! Constants of the client, read from its source.

use std::fs;
use std::path::Path;
use std::time::Duration;
use tests::repository;

/// The expression after `before` in the only file with this end of its path that has it.
pub fn expression(file: &str, before: &str) -> String {
    let mut found = Vec::new();
    collect(&repository::root().join("cliq-api"), file, before, &mut found);
    assert_eq!(found.len(), 1, "`{before}` in `{file}`: {found:?}");
    found.remove(0)
}

fn collect(folder: &Path, file: &str, before: &str, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("target") {
            collect(&path, file, before, found);
        } else if path.ends_with(file) {
            let text = fs::read_to_string(&path).unwrap();
            let after = text.split(before).skip(1);
            found.extend(after.map(|rest| rest.split([';', '}']).next().unwrap().to_owned()));
        }
    }
}

/// A constant that is a number.
pub fn number(file: &str, name: &str) -> u64 {
    let expression = expression(file, &format!("const {name}: "));
    value(expression.split_once(" = ").unwrap().1)
}

/// A constant that is a [`Duration`].
pub fn duration(file: &str, name: &str) -> Duration {
    seconds(&expression(file, &format!("const {name}: Duration = ")))
}

/// `Duration::from_secs(…)`.
pub fn seconds(expression: &str) -> Duration {
    let (_, rest) = expression.split_once("Duration::from_secs(").unwrap();
    Duration::from_secs(value(rest.split_once(')').unwrap().0))
}

/// What an operator does.
type Apply = fn(u64, u64) -> u64;

/// A number, or numbers with `-`, `*` or `<<` between them.
pub fn value(expression: &str) -> u64 {
    let expression = expression.trim();
    let operators: [(&str, Apply); 3] = [
        (" << ", |left, right| left << right),
        (" - ", |left, right| left - right),
        (" * ", |left, right| left * right),
    ];
    for (operator, apply) in operators {
        if let Some((left, right)) = expression.rsplit_once(operator) {
            return apply(value(left), value(right));
        }
    }
    let digits = expression.replace('_', "");
    digits.parse().unwrap_or_else(|_| panic!("`{expression}` is no number"))
}

#[test]
fn expressions_have_their_values() {
    let values = ["16 << 20", "16 * 1024 * 1024", "5 * 60 - 1", "200_000"].map(value);
    assert_eq!(values, [16 << 20, 16 << 20, 299, 200_000]);
    assert_eq!(seconds("Duration::from_secs(24 * 3600)"), Duration::from_secs(86_400));
}
