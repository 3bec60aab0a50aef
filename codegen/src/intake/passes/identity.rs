//! Identity: every operation is called `<module>_<method>`, once.
//!
//! The method is the published id without the words that say nothing (articles, the version, the
//! module itself), or what verb and path say where no id is published.

use crate::document::path::placeholders;
use crate::intake::Intake;
use crate::intake::draft::{Draft, DraftOperation};
use crate::intake::words::{is_plural, key, singular, words};
use std::collections::BTreeSet;

/// Words that tell no operation from another.
const FILLERS: &[&str] = &[
    "a", "an", "the", "new", "existing", "all", "specific", "given", "details", "list", "of", "api",
];
/// Ids of this length were cut off.
const CUT: usize = 30;
/// Words that no name ends or begins with.
const JOINTS: &[&str] = &["of", "to", "for", "from", "in", "with", "by", "and", "or", "on"];
/// What verbs of the documents are called here.
const VERBS: &[(&str, &str)] = &[
    ("retrieve", "get"),
    ("fetch", "get"),
    ("creating", "create"),
    ("editing", "update"),
    ("deleting", "delete"),
    ("edit", "update"),
    ("listing", "list"),
];

pub(in crate::intake) fn run(intake: &mut Intake) {
    let Intake { drafts, log, .. } = intake;
    for draft in drafts {
        let mut taken = BTreeSet::new();
        let module = draft.module.clone();
        let names: Vec<Vec<String>> =
            draft.operations.iter().map(|operation| candidates(draft, operation)).collect();
        for (operation, names) in draft.operations.iter_mut().zip(names) {
            let fresh = names.iter().find(|name| !taken.contains(*name)).cloned();
            let name = fresh.unwrap_or_else(|| numbered(names.last(), &taken));
            taken.insert(name.clone());
            let id = format!("{module}_{name}");
            let published = operation.text("operationId").to_owned();
            if published != id {
                let before = if published.is_empty() {
                    "nothing".to_owned()
                } else {
                    format!("`{published}`")
                };
                let at = format!("{}/operationId", operation.origin);
                log.repaired(&draft.file, &at, format!("renamed from {before} to `{id}`"));
            }
            operation.raw.insert("operationId".to_owned(), id.into());
        }
    }
}

fn numbered(base: Option<&String>, taken: &BTreeSet<String>) -> String {
    let base = base.map_or("call", String::as_str);
    let numbered = |number: usize| format!("{base}_{number}");
    // One of so many is free.
    let number = (2..=taken.len() + 2).find(|number| !taken.contains(&numbered(*number)));
    numbered(number.unwrap_or_default())
}

/// Names for an operation, the best first.
fn candidates(draft: &Draft, operation: &DraftOperation) -> Vec<String> {
    let id = operation.text("operationId");
    let published = if id.len() == CUT { Vec::new() } else { words(&key(id)) };
    let module: Vec<String> = words(&draft.module).iter().map(|word| singular(word)).collect();
    let mut own = module.clone();
    let first = words(&key(operation.path.split('/').nth(1).unwrap_or_default()));
    // `/commands` of the module `slashcommands`.
    own.extend(
        first.iter().map(|word| singular(word)).filter(|word| module.concat().ends_with(word)),
    );
    let lists =
        published.iter().any(|word| word == "list") || published.contains(&"all".to_owned());
    let mut short: Vec<String> = published
        .iter()
        .enumerate()
        .filter(|(index, word)| {
            // The first word is a verb, also where it looks like the module: `star a message`.
            !FILLERS.contains(&word.as_str())
                && !is_version(word)
                && (*index == 0 || !own.contains(&singular(word)))
        })
        .map(|(_, word)| word)
        .map(|word| {
            VERBS
                .iter()
                .find(|(from, _)| from == word)
                .map_or_else(|| word.clone(), |(_, to)| (*to).to_owned())
        })
        .collect();
    if lists && operation.verb == "get" {
        short.retain(|word| word != "get");
        short.insert(0, "list".to_owned());
    }
    without(&mut short, &module.concat());
    trim(&mut short);
    short.dedup();
    let mut names = Vec::new();
    if !short.is_empty() {
        names.push(short.join("_"));
    }
    let by_path = from_path(operation);
    names.push(by_path.clone());
    let mut long = published;
    trim(&mut long);
    if !long.is_empty() {
        names.push(long.join("_"));
    }
    if let (Some(last), false) = (operation.path.rsplit('/').next(), by_path.contains('_')) {
        names.push(format!("{by_path}_{}", key(last)));
    }
    if let Some(last) = placeholders(&operation.path).last() {
        names.push(format!("{by_path}_by_{}", key(last)));
    }
    names.retain(|name| name.starts_with(|c: char| c.is_ascii_lowercase()));
    names
}

/// Leaves out words that are the module, written apart: `scheduled`, `messages`.
fn without(words: &mut Vec<String>, module: &str) {
    let joined =
        |pair: &[String]| pair.iter().map(|word| singular(word)).collect::<String>() == module;
    if let Some(start) = words.windows(2).position(joined) {
        words.drain(start..start + 2);
    }
}

/// `v3` and the like.
fn is_version(word: &str) -> bool {
    word.strip_prefix('v').is_some_and(|digits| digits.parse::<u32>().is_ok())
}

fn trim(words: &mut Vec<String>) {
    while words.last().is_some_and(|word| JOINTS.contains(&word.as_str())) {
        words.pop();
    }
    while words.first().is_some_and(|word| JOINTS.contains(&word.as_str())) {
        words.remove(0);
    }
}

/// What verb and path say: `POST /channels/{}/members` → `add_members`.
fn from_path(operation: &DraftOperation) -> String {
    let segments: Vec<&str> =
        operation.path.split('/').filter(|segment| !segment.is_empty()).collect();
    let literal = |segment: &&str| !segment.contains('{');
    let literals: Vec<String> =
        segments.iter().filter(|segment| literal(segment)).map(|segment| key(segment)).collect();
    let on_item = segments.last().is_some_and(|last| last.contains('{'));
    let last = literals.last().cloned().unwrap_or_default();
    let nested = literals.len() > 1;
    let thing = if on_item { singular(&last) } else { last.clone() };
    let verb = match (operation.verb.as_str(), on_item) {
        ("get", false) if is_plural(&last) => "list",
        ("get", _) => "get",
        ("post", _) if nested && !is_plural(&last) && !on_item => return last,
        ("post", _) if nested => "add",
        ("post", _) => "create",
        ("delete", false) if nested && is_plural(&last) => "remove",
        ("delete", _) => "delete",
        ("put", false) if nested && !is_plural(&last) => return format!("set_{last}"),
        _ => "update",
    };
    if nested { format!("{verb}_{thing}") } else { verb.to_owned() }
}
