//! Replacements: equal values get equal ones, and none is a value of the body.

use super::form::{self, IDENTIFYING};
use super::shape;
use super::times::Shift;
use serde_json::Value;
use std::collections::{HashMap, HashSet};

/// File name extensions, which say what a file is.
const EXTENSIONS: &[&str] = &[
    "csv", "doc", "docx", "gif", "html", "jpeg", "jpg", "json", "log", "m4a", "md", "mov", "mp3",
    "mp4", "pdf", "png", "ppt", "pptx", "svg", "txt", "wav", "webp", "xls", "xlsx", "xml", "zip",
];

pub(super) struct Aliases {
    /// Texts of the body, and the digits in them.
    originals: HashSet<String>,
    /// Replacements so far.
    taken: HashSet<String>,
    known: HashMap<String, String>,
    counts: HashMap<&'static str, u64>,
}

impl Aliases {
    pub(super) fn new(body: &Value) -> Self {
        let mut originals = HashSet::new();
        collect(body, &mut originals);
        Self { originals, taken: HashSet::new(), known: HashMap::new(), counts: HashMap::new() }
    }

    /// An id: digits are replaced run by run, so that an id within another one stays the same.
    pub(super) fn identifier(&mut self, text: &str, shift: Shift) -> String {
        if !form::is_identifier(text) {
            return if text.bytes().all(|byte| byte.is_ascii_digit()) {
                shape::next_digits(text)
            } else {
                self.opaque(text)
            };
        }
        let mut out = String::with_capacity(text.len());
        // The `20` of `%20` is a sign, not a number.
        for (index, part) in text.split("%20").enumerate() {
            if index > 0 {
                out.push_str("%20");
            }
            let mut run = String::new();
            for c in part.chars().chain(['\0']) {
                if c.is_ascii_digit() {
                    run.push(c);
                    continue;
                }
                if run.len() >= IDENTIFYING {
                    let moved = shift.milliseconds(&run);
                    out.push_str(&moved.unwrap_or_else(|| self.digits(&run)));
                } else {
                    out.push_str(&run);
                }
                run.clear();
                if c != '\0' {
                    out.push(c);
                }
            }
        }
        out
    }

    /// A run of digits.
    fn digits(&mut self, run: &str) -> String {
        if run.len() < IDENTIFYING {
            return shape::next_digits(run);
        }
        let mut exhausted = false;
        let made = self.make(run, "digits", |number| {
            shape::digits(run.len(), number).unwrap_or_else(|| {
                exhausted = true;
                String::new()
            })
        });
        if exhausted { shape::next_digits(run) } else { made }
    }

    /// Digits between signs, such as a phone number.
    pub(super) fn spread_digits(&mut self, text: &str) -> String {
        let run: String = text.chars().filter(char::is_ascii_digit).collect();
        let replaced = self.digits(&run);
        let mut digits = replaced.chars();
        text.chars()
            .map(|c| if c.is_ascii_digit() { digits.next().unwrap_or('1') } else { c })
            .collect()
    }

    /// A token, or an id made of letters.
    pub(super) fn opaque(&mut self, text: &str) -> String {
        // `b-`, `CT_`: what kind of id it is.
        let prefix = match text.find(['-', '_']) {
            Some(at) if at <= 2 => at,
            _ => 0,
        };
        let is_fixed = !text.get(prefix..).is_some_and(|rest| rest.contains(char::is_alphanumeric));
        if is_fixed {
            return text.to_owned();
        }
        self.make(text, "opaque", |number| shape::scrambled(text, prefix, number))
    }

    pub(super) fn email(&mut self, text: &str) -> String {
        self.make(text, "email", |number| format!("user{number}@example.com"))
    }

    pub(super) fn url(&mut self, text: &str) -> String {
        let scheme = text.split("://").next().unwrap_or_default();
        let scheme = if scheme.eq_ignore_ascii_case("http") { "http" } else { "https" };
        let end = extension(text);
        self.make(text, "url", |number| format!("{scheme}://example.com/{number}{end}"))
    }

    /// A name or a text; a single word stays one.
    pub(super) fn words(&mut self, word: &'static str, text: &str) -> String {
        if !text.contains(char::is_alphanumeric) {
            // Emoji, punctuation.
            return text.to_owned();
        }
        let sign = text.get(..1).filter(|sign| matches!(*sign, "#" | "@")).unwrap_or_default();
        let end = extension(text);
        let one_word = !text.trim().contains(char::is_whitespace);
        let bare = text.trim_start_matches(['#', '@']);
        let upper = bare.chars().next().is_some_and(char::is_uppercase);
        self.make(text, word, |number| match (one_word, upper) {
            (false, _) => format!("{sign}{word} {number}{end}"),
            (true, true) => format!("{sign}{word}{number}{end}"),
            (true, false) => format!("{sign}{}{number}{end}", word.to_ascii_lowercase()),
        })
    }

    /// The replacement of a text: the one it has, or a new one that is made from a number.
    fn make(
        &mut self,
        text: &str,
        kind: &'static str,
        mut of: impl FnMut(u64) -> String,
    ) -> String {
        if let Some(known) = self.known.get(text) {
            return known.clone();
        }
        // As many tries as there are values to avoid, and one; short texts have fewer than that.
        let tries = self.originals.len() + self.taken.len() + 1;
        let mut made = String::new();
        for _ in 0..tries {
            let count = self.counts.entry(kind).or_default();
            *count += 1;
            made = of(*count);
            if !self.originals.contains(&made) && !self.taken.contains(&made) {
                break;
            }
        }
        self.taken.insert(made.clone());
        self.known.insert(text.to_owned(), made.clone());
        made
    }
}

/// The extension of a file's name, with its dot.
fn extension(text: &str) -> String {
    text.rsplit_once('.')
        .map(|(_, end)| end)
        .filter(|end| EXTENSIONS.contains(end))
        .map_or_else(String::new, |end| format!(".{end}"))
}

fn collect(value: &Value, originals: &mut HashSet<String>) {
    match value {
        Value::Null | Value::Bool(_) => {}
        Value::Number(number) => add(&number.to_string(), originals),
        Value::String(text) => add(text, originals),
        Value::Array(list) => list.iter().for_each(|item| collect(item, originals)),
        Value::Object(map) => map.iter().for_each(|(key, value)| {
            add(key, originals);
            collect(value, originals);
        }),
    }
}

fn add(text: &str, originals: &mut HashSet<String>) {
    originals.insert(text.to_owned());
    let runs = text.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty());
    originals.extend(runs.map(str::to_owned));
}
