//! Lists of allowed values.

use super::facts::{AllowedValue, Facts};
use super::labels::Labelled;
use super::line::{Line, LineKind};
use std::collections::HashSet;

/// Reads the values after `Allowed values:` and its like.
pub(super) fn read(lines: &[Labelled], facts: &mut Facts) {
    let mut known = HashSet::new();
    let mut lines = lines.iter().map(|one| &one.line).filter(|line| !line.hidden).peekable();
    while let Some(line) = lines.next() {
        let Some(rest) = after_label(&line.text) else { continue };
        let mut values = inline(rest);
        let depth = lines.peek().and_then(|next| item_depth(next));
        if values.is_empty()
            && let Some(depth) = depth
        {
            // Deeper items explain the one above them.
            while let Some(next) =
                lines.next_if(|next| item_depth(next).is_some_and(|own| own >= depth))
            {
                values.extend((item_depth(next) == Some(depth)).then(|| item(next)).flatten());
            }
        }
        facts.values.extend(values.into_iter().filter(|one| known.insert(one.value.clone())));
    }
}

fn item_depth(line: &Line) -> Option<usize> {
    match line.kind {
        LineKind::Item(depth) => Some(depth),
        _ => None,
    }
}

/// The text after the label and its colon.
fn after_label(text: &str) -> Option<&str> {
    let lower = text.to_ascii_lowercase();
    ["allowed", "supported", "accepted", "possible", "valid"].iter().find_map(|adjective| {
        let at = lower.find(&format!("{adjective} value"))? + adjective.len() + " value".len();
        let rest = text.get(at..)?;
        let rest = rest.strip_prefix('s').unwrap_or(rest);
        let rest = rest.trim_start_matches(['*', ' ']);
        let rest =
            ["are", "include"].iter().find_map(|verb| rest.strip_prefix(verb)).unwrap_or(rest);
        let trimmed = rest.trim_start_matches([':', '*', ' ', '-']);
        // `Maximum allowed value is 50` is a limit.
        (trimmed.len() < rest.len() || rest.is_empty()).then_some(trimmed)
    })
}

/// An item: the value is the span it begins with, or its only word.
fn item(line: &Line) -> Option<AllowedValue> {
    let (value, meaning) = match line.lead() {
        Some(lead) => (lead, line.after_lead()),
        None => first_word(&line.text),
    };
    is_value(value).then(|| AllowedValue {
        value: value.to_owned(),
        meaning: (!meaning.is_empty()).then(|| meaning.to_owned()),
    })
}

fn first_word(text: &str) -> (&str, &str) {
    let end = text.find([':', '–', ' ']).unwrap_or(text.len());
    let (value, rest) = text.split_at_checked(end).unwrap_or((text, ""));
    (value, rest.trim_start_matches([':', '–', '-', ' ']))
}

/// A list within a line: `` `a`, `b` or `c` `` or `a | b`.
fn inline(text: &str) -> Vec<AllowedValue> {
    let coded = text.starts_with('`');
    let mut values = Vec::new();
    let mut rest = text;
    loop {
        let (value, after) = if coded {
            let Some((value, after)) = rest.strip_prefix('`').and_then(|rest| rest.split_once('`'))
            else {
                break;
            };
            (value, after)
        } else {
            let end =
                rest.find(|c: char| c.is_whitespace() || ",|;".contains(c)).unwrap_or(rest.len());
            let Some((word, after)) = rest.split_at_checked(end) else { break };
            (word.trim_end_matches('.'), after)
        };
        if !is_value(value) {
            break;
        }
        values.push(AllowedValue { value: value.to_owned(), meaning: None });
        let Some(next) = after_separator(after) else { break };
        rest = next;
    }
    // A lone word is the beginning of a sentence.
    if !coded && values.len() < 2 {
        values.clear();
    }
    values
}

fn after_separator(text: &str) -> Option<&str> {
    let text = text.trim_start();
    let after_sign = text.trim_start_matches([',', '|', ';', '/']).trim_start();
    let after_word = ["and ", "or "].iter().find_map(|word| after_sign.strip_prefix(word));
    let next = after_word.unwrap_or(after_sign);
    (next.len() < text.len()).then_some(next)
}

/// What can be sent as a value: one word, with the signs that words on the wire have.
fn is_value(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || "_-+.@:".contains(c))
}
