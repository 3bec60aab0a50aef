//! Limits of length, size, number and value.

use super::facts::{Bound, Counted, Facts, StatedLimit};
use super::labels::{Label, Labelled};
use super::words::{self, Word};
use std::collections::HashSet;

/// Reads limits from all lines that readers see; what is stated twice, once.
pub(super) fn read(lines: &[Labelled], facts: &mut Facts) {
    let mut known = HashSet::new();
    for Labelled { label, line } in lines.iter().filter(|one| !one.line.hidden) {
        let words = words::of(&line.text);
        let found = match label {
            None => words.split_inclusive(|word| word.ends).flat_map(of_sentence).collect(),
            // Some thresholds name a limit of the single request too.
            Some(Label::Threshold) => per_request(&words),
            Some(_) => Vec::new(),
        };
        facts.limits.extend(found.into_iter().filter(|limit| known.insert(limit.clone())));
    }
}

fn of_sentence(words: &[Word]) -> Vec<StatedLimit> {
    let each = words.iter().any(|word| word.text == "each");
    (0..words.len())
        .filter_map(|at| {
            let (bound, after) = trigger(words, at)?;
            let (amount, counted) = counted(words.get(after..)?)?;
            Some(StatedLimit { bound, amount, counted, each })
        })
        .collect()
}

/// The side that a word speaks of, and where the number is to be looked for.
fn trigger(words: &[Word], at: usize) -> Option<(Bound, usize)> {
    let word = words.get(at)?;
    let pair = |next: &str| words.get(at + 1).is_some_and(|after| after.text == next);
    match word.text.as_str() {
        "maximum" | "max" | "maxium" if !word.ends => Some((Bound::Maximum, at + 1)),
        "minimum" if !word.ends => Some((Bound::Minimum, at + 1)),
        "up" if pair("to") => Some((Bound::Maximum, at + 2)),
        "at" if pair("most") => Some((Bound::Maximum, at + 2)),
        "at" if pair("least") && words.get(at + 2)?.text != "one" => Some((Bound::Minimum, at + 2)),
        // `Limit: 10 entries`; the word alone is often the name of a parameter.
        "limit" if word.pauses && !word.ends && !after_maximum(words, at) => {
            Some((Bound::Maximum, at + 1))
        }
        _ => None,
    }
}

fn after_maximum(words: &[Word], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| words.get(before));
    before
        .is_some_and(|word| matches!(word.text.as_str(), "maximum" | "max" | "maxium" | "minimum"))
}

/// Words that may stand between the trigger and the number.
const BETWEEN: &str = " a of is are the be to will can number total size length limit value values \
                       allowed count ";

/// The number after a trigger, and what it counts.
fn counted(words: &[Word]) -> Option<(u64, Counted)> {
    let at = words.iter().take(7).position(|word| word.number.is_some())?;
    let between = words.get(..at)?;
    if between.iter().any(|word| word.ends) {
        return None;
    }
    let amount = words.get(at)?.number?;
    let stop = |word: &Word| word.ends || word.pauses;
    let after = if stop(words.get(at)?) { &[] } else { words.get(at + 1..).unwrap_or_default() };
    let noun: Vec<&str> = nouns(after).collect();
    let says = |name: &str| between.iter().any(|word| word.text == name);
    let named = between.iter().map(|word| word.text.as_str()).filter(|word| !is_between(word));
    let named: Vec<&str> = named.collect();

    let unit = after.first().map(|word| word.text.as_str()).unwrap_or_default();
    if let Some(bytes) = words::unit_bytes(unit) {
        return Some((amount.checked_mul(bytes)?, Counted::Bytes));
    }
    if words::unit_seconds(unit).is_some() {
        return None;
    }
    let is_text = |word: &&str| matches!(*word, "character" | "characters" | "chars" | "char");
    let counted = if noun.iter().any(is_text) || named.iter().any(is_text) {
        Counted::Characters
    } else if !noun.is_empty() {
        Counted::Things(noun.join(" "))
    } else if says("length") && named.is_empty() {
        Counted::Characters
    } else if !named.is_empty() {
        // Other words mean another sentence structure, unless they name the thing counted.
        if named.len() > 2 {
            return None;
        }
        Counted::Things(named.join(" "))
    } else if says("value") || says("values") {
        Counted::Value
    } else {
        Counted::Unstated
    };
    Some((amount, counted))
}

fn is_between(word: &str) -> bool {
    BETWEEN.split(' ').any(|one| one == word)
}

/// The words of the thing counted: `user ids` of `user IDs can be given`.
fn nouns(words: &[Word]) -> impl Iterator<Item = &str> {
    const ENDS: &str = " is are can may will per in for with at each and or long to from allowed on \
                        when if by as must which that of the this only be default ";
    let mut open = true;
    words.iter().take(3).map_while(move |word| {
        let belongs = open && word.number.is_none() && !ENDS.split(' ').any(|end| end == word.text);
        open &= !word.pauses;
        belongs.then_some(word.text.as_str())
    })
}

fn per_request(words: &[Word]) -> Vec<StatedLimit> {
    let limit = |window: &[Word]| match window {
        [amount, noun, per, request] if per.text == "per" && request.text == "request" => {
            let counted = Counted::Things(noun.text.clone());
            Some(StatedLimit {
                bound: Bound::Maximum,
                amount: amount.number?,
                counted,
                each: false,
            })
        }
        _ => None,
    };
    words.windows(4).filter_map(limit).collect()
}
