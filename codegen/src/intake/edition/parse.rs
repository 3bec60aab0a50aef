//! Reads the text of an edition back.

use super::facts::{Edition, FactNode, OperationKey};
use super::step::{Step, Topic};
use super::token;
use crate::Problem;

/// Longest text, in bytes; the longest that was written has less than a tenth of it.
const LARGEST: usize = 16 << 20;
/// Deepest path in a value.
const DEEPEST: usize = 64;

impl Edition {
    /// Reads the facts of a module; `path` names the file of which the text is.
    pub fn parse(path: &str, text: &str) -> Result<Self, Problem> {
        let refuse = |line: usize, reason: &str| {
            let remedy = "restore it with `git checkout`, or delete it to start anew with the next \
                          `cargo xtask refresh`";
            Problem::new(path, line.to_string(), reason, remedy)
        };
        if text.len() > LARGEST {
            return Err(refuse(1, "the file is longer than 16 MB"));
        }
        let module = path.rsplit('/').next().unwrap_or_default().to_owned();
        let mut edition = Self { module, ..Self::default() };
        let mut current: Option<OperationKey> = None;
        for (index, line) in text.lines().enumerate() {
            let refuse = |reason: &str| refuse(index + 1, reason);
            if let Some(comment) = line.strip_prefix("# ") {
                if let Some((file, _)) =
                    comment.strip_prefix("Facts of ").and_then(|rest| rest.split_once(' '))
                {
                    edition.file = token::decode(file).unwrap_or_default();
                }
            } else if let Some(fact) = line.strip_prefix("  ") {
                let operation = current.as_ref().and_then(|key| edition.operations.get_mut(key));
                let operation =
                    operation.ok_or_else(|| refuse("a fact belongs to no operation"))?;
                let words: Vec<&str> = fact.split(' ').collect();
                state(operation, &words).ok_or_else(|| refuse("the line is no fact"))?;
            } else {
                let key = operation(line).ok_or_else(|| refuse("the line is no operation"))?;
                edition.operations.entry(key.clone()).or_default();
                current = Some(key);
            }
        }
        Ok(edition)
    }
}

fn operation(line: &str) -> Option<OperationKey> {
    let (verb, path) = line.split_once(' ')?;
    let is_verb = !verb.is_empty() && verb.chars().all(|c| c.is_ascii_uppercase());
    is_verb.then_some(OperationKey { path: token::decode(path)?, verb: verb.to_lowercase() })
}

/// Adds the fact that a line states.
fn state(operation: &mut FactNode, words: &[&str]) -> Option<()> {
    match words {
        ["parameter", place, name, path, rest @ ..] => {
            let step = Step::Parameter(token::decode(place)?, token::decode(name)?);
            value(operation.entry(&[step]), path, rest)
        }
        ["body", media, path, rest @ ..] => {
            let media = Step::Media(token::decode(media)?);
            value(operation.entry(&[Step::Body, media]), path, rest)
        }
        ["response", status] => {
            operation.entry(&[Step::Response(token::decode(status)?)]);
            Some(())
        }
        ["response", status, media, path, rest @ ..] => {
            let status = Step::Response(token::decode(status)?);
            let media = Step::Media(token::decode(media)?);
            value(operation.entry(&[status, media]), path, rest)
        }
        facts => fact(operation, facts),
    }
}

fn value(node: &mut FactNode, path: &str, words: &[&str]) -> Option<()> {
    let node = node.entry(&steps(path)?);
    let ["type", kinds, flags @ ..] = words else { return fact(node, words) };
    if *kinds != "any" {
        node.kinds = kinds.split('|').map(token::decode).collect::<Option<_>>()?;
    }
    for flag in flags {
        match *flag {
            "required" => node.is_required = true,
            "shown" => node.is_shown = true,
            _ => return None,
        }
    }
    Some(())
}

fn fact(node: &mut FactNode, words: &[&str]) -> Option<()> {
    let empty = String::new;
    let (topic, value) = match words {
        ["deprecated"] => (Topic::Deprecated, empty()),
        ["error", code] => (Topic::Error(token::decode(code)?), empty()),
        ["limit", key, value] => (Topic::Limit(token::decode(key)?), token::decode(value)?),
        ["lockout", value] => (Topic::Lockout(empty()), token::decode(value)?),
        ["lockout", value, variant] => {
            (Topic::Lockout(token::decode(variant)?), token::decode(value)?)
        }
        ["rate-limit", value] => (Topic::RateLimit(empty()), token::decode(value)?),
        ["rate-limit", value, variant] => {
            (Topic::RateLimit(token::decode(variant)?), token::decode(value)?)
        }
        ["scope", scope] => (Topic::Scope(token::decode(scope)?), empty()),
        ["value", value] => (Topic::Value(token::decode(value)?), empty()),
        _ => return None,
    };
    node.facts.insert(topic, value);
    Some(())
}

/// The steps of `$.data[].name`.
fn steps(path: &str) -> Option<Vec<Step>> {
    let mut rest = path.strip_prefix('$')?;
    let mut steps = Vec::new();
    while !rest.is_empty() && steps.len() < DEEPEST {
        if let Some(after) = rest.strip_prefix("[]") {
            steps.push(Step::Items);
            rest = after;
        } else if let Some(after) = rest.strip_prefix("{}") {
            steps.push(Step::Entries);
            rest = after;
        } else {
            let name = rest.strip_prefix('.')?;
            let end = name.find(['.', '[', '{']).unwrap_or(name.len());
            let (name, after) = name.split_at_checked(end)?;
            steps.push(Step::Key(token::decode(name).filter(|_| !name.is_empty())?));
            rest = after;
        }
    }
    rest.is_empty().then_some(steps)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\
# Facts of shelves.yml as published. `cargo xtask refresh` writes this file.
GET /api/v9/shelves/{ID}
  body application/json $ type object required
  body application/json $.rows[].width type integer|string
  body application/json $.rows[].width limit maximum 90
  deprecated
  error shelf_gone
  lockout 600s
  parameter query sort $ type string required shown
  parameter query sort $ value a%20b
  rate-limit 10/60s archive
  response 200 application/json $ type object
  response 200 application/json $.by%2Eid{}.x type any
  response 204
  scope Shelves.READ+Shelves.WRITE
";

    #[test]
    fn what_is_written_reads_back() {
        let edition = Edition::parse("published/v9/shelves", TEXT).unwrap();
        assert_eq!((edition.file.as_str(), edition.module.as_str()), ("shelves.yml", "shelves"));
        let again = Edition::parse("published/v9/shelves", &edition.text()).unwrap();
        assert_eq!(again, edition);
        for line in TEXT.lines() {
            assert!(edition.text().contains(line), "{line}\n{}", edition.text());
        }
    }

    #[test]
    fn a_line_that_is_no_fact_is_named() {
        for (text, expected) in [
            ("  deprecated\n", "published/v9/a: 1: a fact belongs to no operation; "),
            ("get /a\n", "published/v9/a: 1: the line is no operation; "),
            ("GET /a%\n", "published/v9/a: 1: the line is no operation; "),
            ("GET /a\n  body x $..y type any\n", "published/v9/a: 2: the line is no fact; "),
            ("GET /a\n  response 200 x $[ type any\n", "published/v9/a: 2: the line is no fact; "),
            ("GET /a\n  body x $ type any maybe\n", "published/v9/a: 2: the line is no fact; "),
            ("GET /a\n  <<<<<<< HEAD\n", "published/v9/a: 2: the line is no fact; "),
        ] {
            let problem = Edition::parse("published/v9/a", text).unwrap_err().to_string();
            assert!(problem.starts_with(expected), "{problem}");
        }
        let deep = format!("GET /a\n  body x ${} type any\n", "[]".repeat(65));
        assert!(Edition::parse("a", &deep).is_err());
    }
}
