//! Random edits of the committed documents: each is found, with the right kind, place and
//! severity, and nothing else is reported. What is right is stated by the edit, and not asked of
//! the code under test.

// All of it is a test; clippy sees that of functions with `#[test]` only.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

mod operations;
mod schemas;
mod world;

use cliq_codegen::diff::{self, Side};
use cliq_codegen::{Source, folder, load};
use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, Instant};
use world::{Random, World};

/// Edits that are tried.
const EDITS: usize = 108;

/// Attempts per edit: many places do not fit, or leave a document that is not clean.
const ATTEMPTS: usize = 60;

/// What an edit has to be reported as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expected {
    kind: &'static str,
    place: String,
    severity: &'static str,
}

impl Expected {
    pub(crate) fn new(
        kind: &'static str,
        place: impl Into<String>,
        severity: &'static str,
    ) -> Self {
        Self { kind, place: place.into(), severity }
    }
}

/// Edits the world and says what that is; nothing where nothing fits.
type Edit = fn(&mut World, &mut Random) -> Option<Expected>;

fn sources() -> Vec<Source> {
    folder::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs")).unwrap()
}

fn committed() -> World {
    World { documents: load::documents(&sources()).unwrap() }
}

fn edits() -> Vec<(&'static str, Edit)> {
    [operations::EDITS, schemas::EDITS].concat()
}

/// Applies one kind of edit; nothing where no attempt left a clean document.
fn apply(world: &World, edit: Edit, random: &mut Random) -> Option<(Side, Expected)> {
    (0..ATTEMPTS).find_map(|_| {
        let mut edited = world.clone();
        let expected = edit(&mut edited, random)?;
        Some((Side::of(edited.documents).ok()?, expected))
    })
}

#[test]
fn each_random_edit_is_found_and_nothing_else() {
    let world = committed();
    let old = Side::of(world.documents.clone()).unwrap();
    let edits = edits();
    let run = |start: usize| -> (BTreeMap<&'static str, usize>, Vec<String>) {
        let mut done = BTreeMap::new();
        let mut wrong = Vec::new();
        for number in (start..EDITS).step_by(2) {
            let (name, edit) = edits[number % edits.len()];
            let mut random = Random(number as u64);
            let Some((new, expected)) = apply(&world, edit, &mut random) else { continue };
            *done.entry(name).or_default() += 1;
            let mut found: Vec<Expected> = diff::between(&old, &new)
                .unwrap()
                .changes
                .into_iter()
                .map(|change| {
                    Expected::new(change.kind.name(), change.place, change.severity.name())
                })
                .collect();
            // A schema that versions share is reported for each of them.
            found.dedup();
            if found != [expected.clone()] {
                wrong.push(format!("{name} {number}: expected {expected:?}, found {found:#?}"));
            }
        }
        (done, wrong)
    };
    let (one, two) = std::thread::scope(|scope| {
        let other = scope.spawn(|| run(1));
        (run(0), other.join().unwrap())
    });
    let wrong = [one.1, two.1].concat();
    assert!(wrong.is_empty(), "{} edits went wrong:\n{}", wrong.len(), wrong.join("\n"));
    let mut done = one.0;
    for (name, count) in two.0 {
        *done.entry(name).or_default() += count;
    }
    let total: usize = done.values().sum();
    println!("{total} edits of {} kinds", done.len());
    assert!(total >= 100, "only {total} edits fitted: {done:?}");
    for (name, _) in edits {
        assert!(done.contains_key(name), "no edit of the kind `{name}` fitted");
    }
}

#[test]
fn no_change_is_no_difference_and_quickly_so() {
    let sources = sources();
    let start = Instant::now();
    let diff = diff::diff(&sources, &sources).unwrap();
    assert_eq!(diff, diff::Diff::default());
    // Seconds on a busy machine.
    assert!(start.elapsed() < Duration::from_secs(120), "{:?}", start.elapsed());
}

#[test]
fn the_order_of_keys_lists_and_files_is_no_difference() {
    let world = committed();
    let old = Side::of(world.documents.clone()).unwrap();
    for seed in 0..3 {
        let mut random = Random(seed);
        let mut mixed = world.clone();
        for document in &mut mixed.documents {
            let mut root = serde_json::Value::Object(std::mem::take(&mut document.root));
            world::shuffle(&mut root, &mut random, false);
            document.root = root.as_object().unwrap().clone();
        }
        world::mix(&mut mixed.documents, &mut random);
        let diff = diff::between(&old, &Side::of(mixed.documents).unwrap()).unwrap();
        assert_eq!(diff.changes, []);
        // Arguments follow the order in the document, and that is said.
        assert!(!diff.surface.unexplained.is_empty());
    }
}

#[test]
fn a_change_keeps_its_fingerprint_whatever_else_changes() {
    let world = committed();
    let old = Side::of(world.documents.clone()).unwrap();
    let mut random = Random(7);
    let edits = edits();
    let limit = |world: &mut World| {
        let at = world.operations().into_iter().find(|at| at.id == "channels_create").unwrap();
        world.operation(&at)["x-cliq-rate-limit"]["requests"] = 1.into();
    };
    let fingerprint = |world: World| {
        let diff = diff::between(&old, &Side::of(world.documents).unwrap()).unwrap();
        let place = "channels_create#x-cliq-rate-limit";
        diff.changes.iter().find(|change| change.place == place).unwrap().fingerprint.clone()
    };
    let mut alone = world.clone();
    limit(&mut alone);
    let expected = fingerprint(alone);
    let description = edits.iter().find(|(name, _)| *name == "description of a field").unwrap().1;
    let mut more = world.clone();
    description(&mut more, &mut random).unwrap();
    limit(&mut more);
    world::mix(&mut more.documents, &mut random);
    assert_eq!(fingerprint(more), expected);
}
