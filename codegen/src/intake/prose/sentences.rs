//! Conditions, notes, defaults and hints, which stand in running text.

use super::facts::{Demand, Facts, Requirement};
use super::labels::Labelled;
use super::line::{Line, LineKind};

/// Reads what sentences state.
pub(super) fn read(lines: &[Labelled], facts: &mut Facts) {
    let mut in_note = false;
    for Labelled { label, line } in lines.iter().filter(|one| !one.line.hidden) {
        if label.is_some() || matches!(line.kind, LineKind::Row { .. }) {
            in_note = false;
            continue;
        }
        in_note = note(line, in_note, facts);
        for sentence in sentences(&line.text) {
            facts.conditions.extend(condition(sentence));
            facts.defaults.extend(default(sentence).map(str::to_owned));
        }
        // `<li><b>fast</b> (default): …`
        if line.after_lead().trim_start().starts_with("(default)") {
            facts.defaults.extend(line.lead().map(str::to_owned));
        }
        hints(&line.text, facts);
    }
}

/// Sentences end with a full stop and a space; not within inline code.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut in_code = false;
    let mut last = ' ';
    text.split_inclusive(move |c: char| {
        in_code ^= c == '`';
        let ends = !in_code && c == ' ' && matches!(last, '.' | '!' | '?');
        last = c;
        ends
    })
    .map(str::trim)
}

/// A note and its list; whether a list after this line belongs to it.
fn note(line: &Line, in_note: bool, facts: &mut Facts) -> bool {
    let labels = ["note", "notes", "important", "tip", "caution", "warning"];
    let lower = line.text.to_ascii_lowercase();
    let starts = labels.iter().filter_map(|label| {
        let at = lower.find(label)?;
        let head = line.text.get(..at)?;
        // A label begins a line or a sentence.
        let begins =
            head.is_empty() || head.trim_end_matches(['*', ' ']).ends_with(['.', '!', ')']);
        let rest = line.text.get(at + label.len()..)?.trim_start_matches(['*', ' ']);
        begins.then_some(rest.strip_prefix(':')?.trim_start_matches(['*', ' ']))
    });
    match starts.max_by_key(|rest| rest.len()) {
        Some("") => true,
        Some(text) => {
            facts.notes.push(text.to_owned());
            false
        }
        None => {
            let belongs = in_note && matches!(line.kind, LineKind::Item(_));
            if belongs {
                facts.notes.push(line.text.clone());
            }
            belongs
        }
    }
}

/// `Required when …`, `` `url` is mandatory if … ``, `Applicable only for …`.
fn condition(sentence: &str) -> Option<Requirement> {
    let lower = sentence.to_ascii_lowercase();
    let words = [
        ("required", Demand::Required),
        ("mandatory", Demand::Required),
        ("applicable", Demand::Applicable),
    ];
    let (at, demand, rest) = words.iter().find_map(|(word, demand)| {
        let at = lower.find(word)?;
        let rest = sentence.get(at + word.len()..)?.trim_start();
        let rest = rest.strip_prefix("only ").unwrap_or(rest);
        let rest = ["when ", "if ", "for "].iter().find_map(|joint| rest.strip_prefix(joint))?;
        Some((at, *demand, rest))
    })?;
    let head = sentence.get(..at)?.trim_end();
    if ["not", "n't", "un"].iter().any(|no| head.ends_with(no)) {
        return None;
    }
    let subject =
        head.strip_suffix("is").and_then(|head| code(head.trim_end().rsplit_once('`')?.0));
    let when = rest.trim_end_matches(['.', ' ']).to_owned();
    Some(Requirement { demand, subject, equals: equals(&when), when })
}

/// The name after the last open back quote.
fn code(text: &str) -> Option<String> {
    text.rsplit_once('`').map(|(_, name)| name.to_owned())
}

/// `` `mode` is set to `fast` ``.
fn equals(when: &str) -> Option<(String, String)> {
    let when = when.strip_prefix("the ").unwrap_or(when);
    let (name, rest) = match when.strip_prefix('`') {
        Some(quoted) => quoted.split_once('`')?,
        None => when.split_once(' ')?,
    };
    let rest = rest.trim_start().strip_prefix("is ")?;
    let rest = rest.strip_prefix("set to ").unwrap_or(rest).trim_end_matches(['.', ' ']);
    let value = match rest.strip_prefix('`') {
        Some(quoted) => quoted.strip_suffix('`').filter(|value| !value.contains('`'))?,
        None => rest,
    };
    (!value.is_empty() && !value.contains(' ')).then(|| (name.to_owned(), value.to_owned()))
}

/// The value after `Default: `, `Default value is ` or `defaults to `.
fn default(sentence: &str) -> Option<&str> {
    let lower = sentence.to_ascii_lowercase();
    let (rest, certain) =
        ["defaults to ", "default value", "default"].iter().find_map(|label| {
            let at = lower.find(label)?;
            let rest = sentence.get(at + label.len()..)?;
            if label.ends_with(' ') {
                return Some((rest, true));
            }
            let rest = rest.trim_start_matches(['*', ' ']);
            let value = rest.strip_prefix(':').map(|value| (value, true));
            value.or_else(|| Some((rest.strip_prefix("is ")?, label.ends_with("value"))))
        })?;
    let rest = rest.trim_start_matches(['*', ' ']);
    let value = match rest.strip_prefix('`') {
        Some(quoted) => quoted.split('`').next()?,
        None => rest.split([' ', ',', ';', ')']).next()?.trim_end_matches('.'),
    };
    // `The default is taken from …` states none.
    let is_value = certain
        || rest.starts_with('`')
        || value.starts_with(|c: char| c.is_ascii_digit())
        || matches!(value, "true" | "false");
    (is_value && !value.is_empty() && value != "the").then_some(value)
}

fn hints(text: &str, facts: &mut Facts) {
    let lower = text.to_lowercase();
    facts.multipart |= lower.contains("multipart");
    facts.file |= lower
        .split(|c: char| !c.is_alphanumeric())
        .any(|word| matches!(word, "file" | "files" | "attachment" | "attachments"));
}
