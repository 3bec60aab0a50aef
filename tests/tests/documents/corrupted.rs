//! No text, however broken, stops the intake: it answers with documents or with problems, in bounded
//! time.
#![allow(clippy::format_collect, reason = "texts are short")]

use cliq_codegen::intake::{self, Published};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// A small generator of numbers, the same on every machine.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit.max(1) as u64).unwrap()
    }
}

/// Longest time for one document. What grows exponentially never ends; what is bounded takes well below a
/// second, and longer on a busy machine.
const BOUND: Duration = Duration::from_secs(60);

const FIXTURE: &str = include_str!("../../../codegen/tests/intake/shelves.yml");

/// What takes the place of a piece of text.
const ODDITIES: &[&str] = &[
    "",
    "null",
    "~",
    "[]",
    "{}",
    "true",
    "-1",
    "99999999999999999999999999999999",
    "1e999",
    ".nan",
    "\"",
    "'",
    "{{{{{{",
    "[[[[[[[[[[",
    "&a",
    "*a",
    "*missing",
    "!!binary x",
    "? ",
    ": ",
    "\t",
    "\u{0}",
    "\u{feff}",
    "\u{202e}",
    "<html>",
    "$ref: '#/components/schemas/Shelf'",
    "type: [string, object]",
    "type: 7",
    "|",
    ">",
    "#",
    "---\n",
    "...\n",
];

/// A broken copy of a text.
fn corrupt(text: &str, numbers: &mut Numbers) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for _ in 0..=numbers.below(2) {
        let at = numbers.below(lines.len());
        let other = numbers.below(lines.len());
        match numbers.below(9) {
            0 => lines.truncate(at.max(1)),
            1 => lines.swap(at, other),
            2 => drop(lines.remove(at)),
            3 => lines.insert(at, lines[other].clone()),
            4 => {
                let oddity = ODDITIES[numbers.below(ODDITIES.len())];
                let line = lines[at].clone();
                lines[at] = match line.split_once(": ") {
                    Some((key, _)) => format!("{key}: {oddity}"),
                    None => format!("{line}{oddity}"),
                };
            }
            5 => lines[at] = format!("  {}", lines[at]),
            6 => lines[at] = lines[at].trim().into(),
            7 => {
                let cut = numbers.below(lines[at].chars().count() + 1);
                lines[at] = lines[at].chars().take(cut).collect();
            }
            _ => {
                let line = lines[at].clone();
                let key = line.split(':').next().unwrap_or_default().to_owned();
                lines[at] = format!("{key}: {}{}", "[".repeat(numbers.below(200)), numbers.next());
            }
        }
        if lines.is_empty() {
            lines.push(String::new());
        }
    }
    lines.join("\n")
}

/// A copy that still parses, with values of other kinds in some places.
fn twist(document: &Value, numbers: &mut Numbers) -> String {
    let mut document = document.clone();
    for _ in 0..=numbers.below(2) {
        let mut pointers = Vec::new();
        pointers_below(&document, String::new(), &mut pointers);
        let at = pointers[numbers.below(pointers.len())].clone();
        let other = document.pointer(&pointers[numbers.below(pointers.len())]).cloned();
        let odd = match numbers.below(14) {
            0 => json!(null),
            1 => json!(true),
            2 => json!(-1),
            3 => json!(""),
            4 => json!([]),
            5 => json!({}),
            6 => json!(u64::MAX),
            7 => json!(1.5e300),
            8 => json!({ "$ref": "#/components/schemas/Shelf" }),
            9 => json!("+"),
            10 => json!([[{ "type": "object" }], "x", 1]),
            11 => (0..60).fold(
                json!({ "type": "string" }),
                |inner, _| json!({ "type": "array", "items": inner }),
            ),
            _ => other.unwrap_or_default(),
        };
        if let Some(place) = document.pointer_mut(&at) {
            *place = odd;
        }
    }
    document.to_string()
}

fn pointers_below(value: &Value, at: String, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (key, below) in map {
                let key = key.replace('~', "~0").replace('/', "~1");
                pointers_below(below, format!("{at}/{key}"), found);
            }
        }
        Value::Array(list) => {
            for (index, below) in list.iter().enumerate() {
                pointers_below(below, format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
    found.push(at);
}

/// Takes one text in and checks that it was answered: with nothing or with the start of a reason.
fn take_in(text: String, longest: &mut Duration) -> Option<String> {
    let start = Instant::now();
    let file = "shelves.yml".to_owned();
    let repaired = intake::repair("v9", &[Published { file: file.clone(), text }], &[]);
    *longest = (*longest).max(start.elapsed());
    let taken = repaired.documents.iter().any(|document| document.module == "shelves");
    assert!(
        taken != repaired.refused.iter().any(|problem| problem.file == file),
        "{:?}",
        repaired.refused
    );
    for problem in &repaired.refused {
        assert!(!problem.to_string().contains('\n') && !problem.remedy.is_empty(), "{problem}");
    }
    let reason = repaired.refused.first().map(|problem| problem.reason.clone())?;
    Some(reason.split([':', '`']).take(2).collect::<String>().chars().take(60).collect())
}

#[test]
fn ten_thousand_corrupted_documents_are_answered() {
    let start = Instant::now();
    let half = |seed: u64| {
        let mut numbers = Numbers(seed);
        let mut longest = Duration::ZERO;
        let mut reasons = BTreeMap::new();
        let document: Value = serde_saphyr::from_str(FIXTURE).unwrap();
        for round in 0..5_000 {
            let text = if round % 10 < 8 {
                corrupt(FIXTURE, &mut numbers)
            } else {
                twist(&document, &mut numbers)
            };
            *reasons.entry(take_in(text, &mut longest)).or_insert(0) += 1;
        }
        (reasons, longest)
    };
    let (one, other) = std::thread::scope(|scope| {
        let other = scope.spawn(|| half(0x5eed_cafe));
        (half(0xcafe_5eed), other.join().unwrap())
    });
    let mut reasons = one.0;
    for (reason, count) in other.0 {
        *reasons.entry(reason).or_insert(0) += count;
    }
    let longest = one.1.max(other.1);
    println!("all took {:?}, the longest {longest:?}", start.elapsed());
    for (reason, count) in &reasons {
        println!("{count:6} {}", reason.as_deref().unwrap_or("repaired"));
    }
    let taken = reasons.get(&None).copied().unwrap_or_default();
    assert!(taken > 500 && taken < 9_500, "{taken}");
    assert!(longest < BOUND, "{longest:?}");
}

#[test]
#[cfg_attr(not(published), ignore = "needs ../shared/published, which is absent")]
fn corrupted_published_documents_are_answered() {
    let path = tests::repository::root().join("../shared/published/v2/customdomain.yml");
    let text = std::fs::read_to_string(path).unwrap();
    let mut numbers = Numbers(7);
    let mut longest = Duration::ZERO;
    let taken =
        (0..200).filter(|_| take_in(corrupt(&text, &mut numbers), &mut longest).is_none()).count();
    println!("{taken} of 200 could be repaired; the longest took {longest:?}");
}

#[test]
fn each_kind_of_attack_gets_one_clear_problem() {
    let bomb: String = std::iter::once("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned())
        .chain((1..12).map(|level| {
            let before = format!("*a{}", level - 1);
            format!("a{level}: &a{level} [{}]\n", vec![before; 10].join(", "))
        }))
        .collect();
    let references: String = (0..40)
        .map(|level| {
            let next = level + 1;
            format!(
                "    S{level}:\n      type: object\n      properties:\n        \
                 a: {{$ref: '#/components/schemas/S{next}'}}\n        \
                 b: {{$ref: '#/components/schemas/S{next}'}}\n"
            )
        })
        .collect();
    let unfolding = format!(
        "openapi: 3.0.0\npaths:\n  /a:\n    get:\n      responses:\n        '200':\n          description: x\n          \
         content:\n            application/json:\n              schema: {{$ref: '#/components/schemas/S0'}}\n\
         components:\n  schemas:\n{references}    S40: {{type: string}}\n"
    );
    for (name, text, expected) in [
        ("empty", String::new(), "empty"),
        ("page", "<!DOCTYPE html><html></html>".to_owned(), "HTML"),
        ("bomb", bomb, "does not parse"),
        ("deep", "[".repeat(100_000), "does not parse"),
        (
            "deep mapping",
            (0..5_000).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect(),
            "does not parse",
        ),
        ("twice", "openapi: 3.0.0\nopenapi: 3.0.0\n".to_owned(), "does not parse"),
        ("cut", FIXTURE.get(..FIXTURE.len() / 2).unwrap_or_default().to_owned(), ""),
        ("no mapping", "- a\n- b\n".to_owned(), "not a mapping"),
        ("other", "swagger: '2.0'\npaths: {}\n".to_owned(), "OpenAPI 3"),
        ("unfolding", unfolding, "expand beyond the limit"),
    ] {
        let start = Instant::now();
        let repaired = intake::repair("v9", &[Published { file: "a.yml".to_owned(), text }], &[]);
        assert_eq!(repaired.refused.len(), 1, "{name}: {:?}", repaired.refused);
        let problem = repaired.refused[0].to_string();
        assert!(problem.starts_with("a.yml: ") && problem.contains(expected), "{name}: {problem}");
        assert!(start.elapsed() < BOUND, "{name}: {:?}", start.elapsed());
        println!("{name}: {problem}");
    }
}

#[test]
fn the_others_go_on_without_a_broken_document() {
    let broken = Published { file: "broken.yml".to_owned(), text: "paths: [".to_owned() };
    let sound = Published { file: "shelves.yml".to_owned(), text: FIXTURE.to_owned() };
    let repaired = intake::repair("v9", &[broken, sound], &[]);
    assert_eq!(repaired.refused.len(), 1);
    assert!(repaired.documents.iter().any(|document| document.module == "shelves"));
}
