//! Facts do not depend on the order of keys, of files, or of entries in sets.

use super::world::{SHELVES, published};
use cliq_codegen::intake::Published;
use cliq_codegen::intake::edition::{Edition, changes};
use cliq_codegen::refresh::{Input, refresh};
use serde_json::{Map, Value};

/// A small generator of numbers, the same on every machine.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit.max(1) as u64).unwrap()
    }

    fn shuffle<T>(&mut self, list: &mut [T]) {
        for index in (1..list.len()).rev() {
            list.swap(index, self.below(index + 1));
        }
    }
}

/// Lists that are sets: their order is no fact.
const SETS: &[&str] = &["parameters", "enum", "required", "security", "anyOf", "oneOf"];

fn shuffled(value: &Value, is_set: bool, numbers: &mut Numbers) -> Value {
    match value {
        Value::Object(map) => {
            let mut entries: Vec<(&String, &Value)> = map.iter().collect();
            numbers.shuffle(&mut entries);
            let entries = entries.into_iter().map(|(key, value)| {
                (key.clone(), shuffled(value, SETS.contains(&key.as_str()), numbers))
            });
            Value::Object(entries.collect::<Map<_, _>>())
        }
        Value::Array(list) => {
            let mut list: Vec<Value> =
                list.iter().map(|value| shuffled(value, false, numbers)).collect();
            if is_set {
                numbers.shuffle(&mut list);
            }
            Value::Array(list)
        }
        other => other.clone(),
    }
}

/// Alternatives and examples that contradict each other, on top of the plain document.
const ODD: &str = "
openapi: 3.0.0
paths:
  /odd:
    post:
      parameters: [{name: b, in: query}, {name: a, in: query, schema: {type: [string, integer], enum: [z, 1, true]}}]
      security: [{x: [B.READ, A.READ]}, {x: [C.ALL]}]
      requestBody:
        content:
          application/json:
            schema: {anyOf: [{type: object, required: [p], properties: {p: {type: string}}}, {type: array, items: {type: string}}, {$ref: '#/components/schemas/Self'}]}
            examples: {z: {value: {p: 1, q: {'1': a}}}, a: {value: {q: {'2': 5, k: x}, r: [1, x, null]}}}
      responses: {'400': {$ref: '#/components/responses/Bad'}, '200': {}}
components:
  responses: {Bad: {content: {application/json: {example: {code: a, more: {}}}}}}
  schemas: {Self: {properties: {again: {$ref: '#/components/schemas/Self'}, n: {type: number}}}}
";

#[test]
fn the_order_of_keys_and_of_sets_is_no_fact() {
    let mut numbers = Numbers(0x5eed_cafe);
    for text in [SHELVES, ODD] {
        let value: Value = serde_saphyr::from_str(text).unwrap();
        let straight = Edition::read(&published(text)).unwrap();
        assert!(straight.operations.values().all(|node| !node.below.is_empty()));
        for round in 0..300 {
            let text = shuffled(&value, false, &mut numbers).to_string();
            let turned = Edition::read(&published(&text)).unwrap();
            assert_eq!(straight.text(), turned.text(), "round {round}: {text}");
            assert_eq!(changes(&straight, &turned), [], "round {round}");
        }
    }
}

#[test]
fn what_is_written_reads_back_the_same() {
    for text in [SHELVES, ODD] {
        let edition = Edition::read(&published(text)).unwrap();
        let again = Edition::parse("published/v9/shelves", &edition.text()).unwrap();
        assert_eq!(again, edition);
    }
}

#[test]
fn the_order_of_files_is_no_fact() {
    let rooms = SHELVES.replace("/shelves", "/rooms").replace("SHELF_ID", "ROOM_ID");
    let mut files = vec![
        published(SHELVES),
        Published {
            file: "rooms.yml".to_owned(),
            text: rooms.replace("20 requests", "21 requests"),
        },
    ];
    let run = |files: &[Published], remembered: &[cliq_codegen::Source]| {
        refresh(Input {
            api: "v9",
            committed: &[],
            published: files,
            overlays: &[],
            remembered,
            module: None,
        })
        .unwrap()
    };
    let straight = run(&files, &[]);
    assert_eq!(straight.report.out_of_date, ["published/v9/rooms", "published/v9/shelves"]);
    files.reverse();
    let turned = run(&files, &[]);
    assert_eq!(straight.remembered, turned.remembered);
    // Alone, a document states what it states beside others.
    let alone = run(&files[1..], &[]);
    assert_eq!(alone.remembered[..], straight.remembered[1..]);
    let mut remembered = straight.remembered.clone();
    remembered.reverse();
    let again = run(&files, &remembered);
    assert_eq!(again.report.published_changes, []);
    assert_eq!(again.remembered, []);
}
