//! No document and no remembered file costs more than a bounded effort.

use super::world::{SHELVES, World, published};
use cliq_codegen::Source;
use cliq_codegen::intake::edition::{Edition, changes};
use cliq_codegen::refresh::{Input, refresh};
use std::fmt::Write as _;
use std::time::{Duration, Instant};

/// What grows exponentially never ends; what is bounded takes well below a second, and longer on a
/// busy machine.
const BOUND: Duration = Duration::from_secs(60);

fn document(schemas: &str) -> String {
    format!(
        "openapi: 3.0.0\npaths:\n  /a:\n    get:\n      responses:\n        '200':\n          \
         content: {{application/json: {{schema: {{$ref: '#/components/schemas/S0'}}}}}}\n\
         components:\n  schemas:\n{schemas}"
    )
}

#[test]
fn references_that_unfold_without_end_are_refused_with_a_remedy() {
    let mut schemas = String::new();
    for level in 0..40 {
        let next = format!("{{$ref: '#/components/schemas/S{}'}}", level + 1);
        let _ = writeln!(schemas, "    S{level}: {{properties: {{a: {next}, b: {next}}}}}");
    }
    let start = Instant::now();
    let problem = Edition::read(&published(&document(&schemas))).unwrap_err().to_string();
    assert!(start.elapsed() < BOUND, "{:?}", start.elapsed());
    let expected = "shelves.yml: /paths: it states more facts than are remembered of a document; \
                    check the response of the URL, and download it again";
    assert_eq!(problem, expected);
    // The others go on without it.
    let rooms =
        cliq_codegen::intake::Published { file: "rooms.yml".to_owned(), text: document(&schemas) };
    let refreshed = refresh(Input {
        api: "v9",
        committed: &[],
        published: &[published(SHELVES), rooms],
        overlays: &[],
        remembered: &[],
        module: None,
    });
    let refreshed = refreshed.unwrap();
    assert_eq!(refreshed.taken_in, ["shelves.yml"]);
    assert_eq!(refreshed.report.out_of_date, ["published/v9/shelves"]);
    assert_eq!(refreshed.report.refused.len(), 1);
}

#[test]
fn a_schema_that_is_part_of_itself_is_read_once() {
    let text =
        document("    S0: {type: object, properties: {next: {$ref: '#/components/schemas/S0'}}}\n");
    let facts = Edition::read(&published(&text)).unwrap().text();
    assert!(
        facts.ends_with("$ type object\n  response 200 application/json $.next type any\n"),
        "{facts}"
    );
}

#[test]
fn odd_names_stay_in_their_line() {
    let text = "openapi: 3.0.0\npaths:\n  \"/a b\\nGET /c\":\n    get:\n      parameters: [{name: \"x\\n  \
                scope A\", in: \"\"}]\n      responses:\n        '200': {content: {\"\": {schema: {properties: \
                {\"\": {}, \"a.b[]{}\": {enum: [\"\", \"\\e[2J\", \"one two three four five six\"]}}}}}}\n";
    let edition = Edition::read(&published(text)).unwrap();
    let facts = edition.text();
    assert_eq!(facts.lines().count(), 9, "{facts}");
    assert!(!facts.contains('\u{1b}') && !facts.contains("five"), "{facts}");
    assert!(facts.contains("GET /a%20b%0AGET%20/c\n"), "{facts}");
    assert_eq!(Edition::parse("shelves", &facts).unwrap(), edition);
}

#[test]
fn many_names_that_are_all_new_are_compared_in_bounded_time() {
    let keys = |prefix: &str| {
        let keys: Vec<String> =
            (0..20_000).map(|number| format!("{prefix}_{number}: {{type: string}}")).collect();
        document(&format!("    S0: {{properties: {{{}}}}}\n", keys.join(", ")))
    };
    let (old, new) = (published(&keys("old")), published(&keys("new")));
    let start = Instant::now();
    let found = changes(&Edition::read(&old).unwrap(), &Edition::read(&new).unwrap());
    assert_eq!(found.len(), 40_000);
    assert!(start.elapsed() < BOUND, "{:?}", start.elapsed());
}

#[test]
fn a_remembered_file_that_is_broken_is_named_and_nothing_is_done() {
    let mut world = World::new();
    world.remembered = vec![Source::new("published/v9/shelves", "GET /a\n<<<<<<< HEAD\n")];
    let problems = refresh(Input {
        api: "v9",
        committed: &world.committed,
        published: &[published(SHELVES)],
        overlays: &[],
        remembered: &world.remembered,
        module: None,
    });
    let expected = "published/v9/shelves: 2: the line is no operation; restore it with `git checkout`, or \
                    delete it to start anew with the next `cargo xtask refresh`";
    assert_eq!(problems.unwrap_err().to_string(), expected);
}
