//! Each property holds for the corpus of its fuzz target and for mutations of it, the same ones on
//! every machine. `tests/fuzz` searches for inputs beyond them.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use std::path::PathBuf;
use tests::properties::{ALL, Property};

/// Longest input; as the fuzz targets have it.
const LONGEST: usize = 4096;

/// Pieces that mean something somewhere.
const PIECES: &[&str] = &[
    "\n",
    "\r\n",
    "\0",
    "\"",
    "\\",
    "'",
    ",",
    ";",
    ":",
    "/",
    "%",
    "%2F",
    "%25",
    "%00",
    "&",
    "=",
    "+",
    "#",
    "?",
    "..",
    "/../",
    "{",
    "}",
    "[",
    "]",
    "](",
    "{@",
    "$1",
    "```",
    "|",
    "- ",
    "> ",
    "*",
    "_",
    "null",
    "true",
    "-1",
    "[]",
    "{}",
    "99999999999999999999",
    "1e999",
    "0.5",
    "code=",
    "next_token=",
    "filename*=UTF-8''",
    " GMT",
    "after 22 minutes",
    "https://",
    "http://",
    "1000.planted-4f7c21.se/cret+9",
    "\u{2060}",
    "\u{feff}",
    "\u{202e}",
    "\u{2028}",
    "\u{301}",
    "\u{1F468}\u{200D}\u{1F469}",
    "type: ",
    "$ref: '#/components/schemas/Shelf'",
    "&a ",
    "*a",
];

#[derive(Clone, Debug)]
enum Mutation {
    Flip(Index, u8),
    Insert(Index, usize),
    Remove(Index, usize),
    Repeat(Index, usize, usize),
    Splice(Index, Index),
}

fn mutations() -> impl Strategy<Value = Vec<Mutation>> {
    let one = prop_oneof![
        3 => (any::<Index>(), any::<u8>()).prop_map(|(at, byte)| Mutation::Flip(at, byte)),
        4 => (any::<Index>(), 0..PIECES.len()).prop_map(|(at, piece)| Mutation::Insert(at, piece)),
        2 => (any::<Index>(), 1..16_usize).prop_map(|(at, length)| Mutation::Remove(at, length)),
        1 => (any::<Index>(), 1..16_usize, 1..30_usize).prop_map(|(at, length, times)| Mutation::Repeat(at, length, times)),
        1 => (any::<Index>(), any::<Index>()).prop_map(|(other, at)| Mutation::Splice(other, at)),
    ];
    vec(one, 1..6)
}

fn mutated(corpus: &[Vec<u8>], seed: Index, mutations: &[Mutation]) -> Vec<u8> {
    let mut input = seed.get(corpus).clone();
    for mutation in mutations {
        let end = input.len();
        let place = |at: &Index| at.index(end + 1);
        match mutation {
            Mutation::Flip(at, byte) => {
                if let Some(there) = input.get_mut(at.index(end + 1)) {
                    *there = *byte;
                }
            }
            Mutation::Insert(at, piece) => {
                let at = place(at);
                input.splice(at..at, PIECES[*piece].bytes());
            }
            Mutation::Remove(at, length) => {
                let at = place(at);
                input.drain(at..end.min(at + length));
            }
            Mutation::Repeat(at, length, times) => {
                let at = place(at);
                let piece = input[at..end.min(at + length)].repeat(*times);
                input.splice(at..at, piece);
            }
            Mutation::Splice(other, at) => {
                let other = other.get(corpus);
                input.truncate(place(at));
                input.extend_from_slice(&other[at.index(other.len() + 1)..]);
            }
        }
        input.truncate(LONGEST);
    }
    input
}

/// The committed inputs of a fuzz target.
fn corpus(name: &str) -> Vec<Vec<u8>> {
    let folder = folder(name);
    let entries =
        std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| std::fs::read(path).unwrap()).collect()
}

fn folder(name: &str) -> PathBuf {
    tests::repository::root().join("tests/fuzz/corpus").join(name)
}

fn holds(name: &str, cases: u32) {
    let (_, property) = ALL.iter().find(|(known, _)| *known == name).unwrap();
    let property: Property = *property;
    let corpus = corpus(name);
    assert!(corpus.len() >= 4, "{name} has {} inputs", corpus.len());
    for input in &corpus {
        property(input);
    }
    property(&[]);
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let mut runner =
        TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let result = runner.run(&(any::<Index>(), mutations()), |(seed, mutations)| {
        let input = mutated(&corpus, seed, &mutations);
        println!("{name}: {}", input.escape_ascii());
        property(&input);
        Ok(())
    });
    result.unwrap();
}

macro_rules! properties {
    ($($name:ident: $cases:literal)+) => {
        $(
            #[test]
            fn $name() {
                holds(stringify!($name), $cases);
            }
        )+

        #[test]
        fn every_property_is_tried_and_has_a_fuzz_target() {
            assert_eq!(ALL.iter().map(|(name, _)| *name).collect::<Vec<_>>(), [$(stringify!($name)),+]);
            let manifest = tests::repository::root().join("tests/fuzz/Cargo.toml");
            let manifest = std::fs::read_to_string(manifest).unwrap();
            for (name, _) in ALL {
                assert!(manifest.contains(&format!("name = \"{name}\"")), "{name}");
            }
        }
    };
}

properties! {
    addresses: 400
    csv: 300
    disposition: 400
    documents: 300
    errors: 600
    events: 3000
    identifiers: 3000
    oauth: 2000
    operations: 2000
    retry_after: 300
    text: 1500
}
