//! Labelled statements about the whole operation: thresholds, lock periods, scopes.

use super::facts::{Facts, Lock, Threshold};
use super::line::{Line, LineKind};
use super::words::{self, Word};

/// What a line states.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Label {
    /// A threshold.
    Threshold,
    /// A lock period.
    Lock,
    /// A scope.
    Scope,
    /// A standing remark that explains a label.
    Gloss,
}

/// A line and its label. The text of a labelled line is the value.
pub(super) struct Labelled {
    pub label: Option<Label>,
    pub line: Line,
}

/// Labels as they begin, in small letters.
const LABELS: [(&str, Label); 6] = [
    ("threshold limit", Label::Threshold),
    ("threshold", Label::Threshold),
    ("rate limit", Label::Threshold),
    ("lock period", Label::Lock),
    ("lock time", Label::Lock),
    ("oauth scope", Label::Scope),
];

/// Remarks that follow a labelled statement everywhere and say nothing of their own.
const GLOSSES: [&str; 5] = [
    "number of api calls",
    "maximum api calls",
    "maximum number of api calls",
    "wait time before",
    "cooldown period",
];

/// Splits lines before labels, and marks what belongs to one. A label whose value cannot be read
/// is left as it stands.
pub(super) fn labelled(lines: Vec<Line>) -> Vec<Labelled> {
    let mut found = Vec::with_capacity(lines.len());
    let mut open = None;
    for line in lines {
        if matches!(line.kind, LineKind::Row { .. }) {
            open = None;
            found.push(Labelled { label: None, line });
        } else {
            split(line, &mut open, &mut found);
        }
    }
    found
}

/// A label in a text: where it begins, where its value begins, what it is.
type Mark = (usize, usize, Label);

fn split(line: Line, open: &mut Option<Label>, found: &mut Vec<Labelled>) {
    let marks = marks(&line.text);
    let start = marks.first().map_or(line.text.len(), |mark| mark.0);
    let before = cut(&line, 0, start);
    if !before.text.is_empty() {
        plain(before, open, found);
    }
    for (index, (start, value, label)) in marks.iter().enumerate() {
        let end = marks.get(index + 1).map_or(line.text.len(), |next| next.0);
        let mut part = cut(&line, *value, end);
        let rest = split_off_sentence(&mut part);
        if !part.text.is_empty() && !states(*label, &part.text) {
            *open = None;
            found.push(Labelled { label: None, line: cut(&line, *start, end) });
            continue;
        }
        if *label != Label::Gloss {
            *open = Some(*label);
        }
        found.push(Labelled { label: Some(*label), line: part });
        if let Some(rest) = rest {
            plain(rest, open, found);
        }
    }
}

/// A line without a label of its own: a gloss, a variant of the open label, or text.
fn plain(mut line: Line, open: &mut Option<Label>, found: &mut Vec<Labelled>) {
    let lower = line.text.to_ascii_lowercase();
    if open.is_some() && GLOSSES.iter().any(|gloss| lower.starts_with(gloss)) {
        let rest = split_off_sentence(&mut line);
        found.push(Labelled { label: Some(Label::Gloss), line });
        found.extend(rest.map(|line| Labelled { label: None, line }));
        return;
    }
    let label = open.filter(|label| {
        *label != Label::Scope && variant(&line.text).is_some() && states(*label, &line.text)
    });
    *open = label;
    found.push(Labelled { label, line });
}

fn marks(text: &str) -> Vec<Mark> {
    let lower = text.to_ascii_lowercase();
    let mut marks: Vec<Mark> = Vec::new();
    let mut before = ' ';
    for (at, c) in lower.char_indices() {
        let begins_word = !before.is_alphanumeric();
        before = c;
        let Some(tail) = lower.get(at..).filter(|_| begins_word) else { continue };
        let start = at - stars_before(&lower, at);
        let after_label = marks.last().is_some_and(|mark| mark.2 != Label::Gloss);
        if after_label && GLOSSES.iter().any(|gloss| tail.starts_with(gloss)) {
            marks.push((start, at, Label::Gloss));
        } else if marks.last().is_none_or(|mark| mark.1 <= at)
            && let Some((label, length)) = label_at(tail)
        {
            marks.push((start, at + length, label));
        }
    }
    marks
}

/// How many bytes of Markdown's emphasis stand before a label.
fn stars_before(text: &str, at: usize) -> usize {
    let head = text.get(..at).unwrap_or_default();
    head.len() - head.trim_end_matches('*').len()
}

/// The label that a text begins with, and how long it is with its colon.
fn label_at(text: &str) -> Option<(Label, usize)> {
    LABELS.iter().find_map(|(name, label)| {
        let rest = text.strip_prefix(name)?;
        let rest = rest.strip_prefix('s').unwrap_or(rest);
        let rest = match label {
            // `OAuth Scope for records:`
            Label::Scope if rest.starts_with(" for ") => {
                let colon = rest.char_indices().take(60).find(|(_, c)| *c == ':');
                colon.and_then(|(at, _)| rest.get(at..))?
            }
            _ => rest,
        };
        let rest = rest.trim_start_matches([' ', '*']).strip_prefix(':')?;
        let rest = rest.trim_start_matches([' ', '*']);
        Some((*label, text.len() - rest.len()))
    })
}

/// A stretch of a line as a line of its own.
fn cut(line: &Line, start: usize, end: usize) -> Line {
    let text = line.text.get(start..end).unwrap_or_default().trim_end().to_owned();
    let lead = if start == 0 && line.lead <= text.len() { line.lead } else { 0 };
    let gap = line.gap && start == 0;
    Line { kind: line.kind.clone(), text, lead, hidden: line.hidden, gap }
}

/// Takes what follows the first sentence off a value, unless it has numbers of its own.
fn split_off_sentence(line: &mut Line) -> Option<Line> {
    let at = line.text.find(". ")? + 2;
    if line.text.get(at..)?.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let rest = cut(line, at, line.text.len());
    line.text.truncate(at - 1);
    Some(rest)
}

fn states(label: Label, text: &str) -> bool {
    match label {
        Label::Threshold => !rates(text).is_empty(),
        Label::Lock => lock(text).is_some(),
        Label::Scope => scopes(text).next().is_some(),
        Label::Gloss => true,
    }
}

/// Reads thresholds, lock periods and scopes.
pub(super) fn read(lines: &[Labelled], facts: &mut Facts) {
    for Labelled { label, line } in lines {
        let variant = variant(&line.text);
        match label {
            Some(Label::Threshold) => {
                let per_user = line.text.to_lowercase().contains("per user");
                facts.thresholds.extend(rates(&line.text).into_iter().map(
                    |(requests, seconds)| Threshold {
                        variant: variant.clone(),
                        requests,
                        seconds,
                        per_user,
                    },
                ));
            }
            Some(Label::Lock) => {
                facts.locks.extend(lock(&line.text).map(|seconds| Lock { variant, seconds }));
            }
            Some(Label::Scope) => facts.scopes.extend(scopes(&line.text).map(str::to_owned)),
            Some(Label::Gloss) | None => {}
        }
    }
}

/// The name before the colon of `` `archive`: 10 req/min ``.
fn variant(text: &str) -> Option<String> {
    let (name, _) = text.split_once(':')?;
    let name = name.trim_matches(|c: char| c == '`' || c == '*' || c.is_whitespace());
    let is_name =
        !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || "_-.".contains(c));
    is_name.then(|| name.to_owned())
}

/// All `N requests per M minutes` of a text, as requests and seconds.
fn rates(text: &str) -> Vec<(u64, u64)> {
    let words = words::of(text);
    (0..words.len()).filter_map(|at| rate(words.get(at..)?)).collect()
}

fn rate(words: &[Word]) -> Option<(u64, u64)> {
    let (first, rest) = words.split_first()?;
    let requests = first.number?;
    let rest = match rest {
        [api, rest @ ..] if api.text == "api" => rest,
        rest => rest,
    };
    let (noun, rest) = rest.split_first()?;
    if !matches!(noun.text.as_str(), "request" | "requests" | "req" | "reqs" | "call" | "calls") {
        return None;
    }
    // `… can be made per minute`, `… for five minutes`
    let at = rest.iter().take(5).position(|word| {
        matches!(word.text.as_str(), "per" | "for" | "in" | "within" | "every" | "a" | "each")
    })?;
    Some((requests, words::duration(rest.get(at + 1..)?)?))
}

fn lock(text: &str) -> Option<u64> {
    let words = words::of(text);
    let at = words.iter().position(|word| word.number.is_some())?;
    words::duration(words.get(at..)?)
}

fn scopes(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| c.is_whitespace() || ",`".contains(c))
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| !matches!(*word, "" | "and" | "or"))
        .take_while(|word| word.chars().all(|c| c.is_alphanumeric() || "._".contains(c)))
}
