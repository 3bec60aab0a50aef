//! Ten edits of a published document, together and each alone.

use super::world::{SHELVES, World};
use cliq_codegen::Source;
use cliq_codegen::refresh::Refreshed;

/// Name, text to replace, and what takes its place.
const EDITS: [(&str, &str, &str); 10] = [
    (
        "operation added",
        "components:\n  securitySchemes:",
        "  /rooms:\n    get:\n      summary: List rooms\n      \
         description: 'Made up. <b>Threshold limit</b>: 20 requests per min per user'\n      \
         responses: {'204': {description: Made up.}}\n      \
         security: [{Zoho_Auth: [ZohoCliq.Shelves.READ]}]\ncomponents:\n  securitySchemes:",
    ),
    (
        "operation removed",
        "    delete:\n      summary: Delete a shelf\n      \
         description: 'Made up. <b>Threshold limit</b>: 5 requests per min per user'\n      \
         parameters:\n      - {name: SHELF_ID, in: path, required: true, schema: {type: string}}\n      \
         responses:\n        '204': {description: Made up.}\n      \
         security: [{Zoho_Auth: [ZohoCliq.Shelves.DELETE]}]\n",
        "",
    ),
    ("path renamed", "/shelves/{SHELF_ID}/lamp:", "/shelves/{SHELF_ID}/lamps:"),
    (
        "parameter added",
        "      - {name: include, in: query, required: false, schema: {type: string}}\n",
        "      - {name: include, in: query, required: false, schema: {type: string}}\n      \
         - {name: with_books, in: query, required: false, schema: {type: boolean}}\n",
    ),
    (
        "parameter removed",
        "      - {name: colour, in: query, required: false, schema: {type: string}}\n",
        "",
    ),
    (
        "parameter type changed",
        "{name: limit, in: query, required: false, schema: {type: string}}",
        "{name: limit, in: query, required: false, schema: {type: integer}}",
    ),
    (
        "parameter required changed",
        "{name: include, in: query, required: false,",
        "{name: include, in: query, required: true,",
    ),
    ("key renamed", "owner_mail: {type: string}", "owner_email: {type: string}"),
    ("allowed value removed", "enum: [height, width, depth]", "enum: [height, width]"),
    ("rate limit changed", "10 requests per min", "12 requests per min"),
];

fn edited(text: &str, (name, from, to): (&str, &str, &str)) -> String {
    assert_eq!(text.matches(from).count(), 1, "{name}");
    text.replace(from, to)
}

/// All edits. The one that adds a parameter stands before a line that another one changes.
fn all() -> String {
    EDITS.into_iter().fold(SHELVES.to_owned(), |text, edit| edited(&text, edit))
}

fn lines(refreshed: &Refreshed) -> Vec<String> {
    refreshed.report.published_changes.iter().map(ToString::to_string).collect()
}

/// The part of the page for the pull request that is about the edition before.
fn section(refreshed: &Refreshed) -> String {
    let page = refreshed.report.markdown();
    let (_, rest) = page.split_once("## Changes since the last refresh").unwrap();
    let (section, _) = rest.split_once("\n## ").unwrap();
    section.trim().to_owned()
}

#[test]
fn ten_edits_are_ten_changes() {
    let refreshed = World::new().refresh(&all());
    assert_eq!(lines(&refreshed).len(), EDITS.len(), "{}", lines(&refreshed).join("\n"));
    let state = &refreshed.report.documents()[0].1;
    assert!(state.ends_with(", 10 changes since the last refresh"), "{state}");
    insta::assert_snapshot!("ten_edits", lines(&refreshed).join("\n"));
    insta::assert_snapshot!("ten_edits_page", section(&refreshed));
}

#[test]
fn each_edit_alone_is_the_same_change() {
    let world = World::new();
    let together = lines(&world.refresh(&all()));
    let mut found = Vec::new();
    for edit in EDITS {
        let alone = lines(&world.refresh(&edited(SHELVES, edit)));
        assert_eq!(alone.len(), 1, "{}: {}", edit.0, alone.join("\n"));
        let known = together.contains(&alone[0]);
        assert!(known, "{}: {}\n{}", edit.0, alone[0], together.join("\n"));
        found.extend(alone.into_iter().map(|line| format!("{}\n  {line}", edit.0)));
    }
    insta::assert_snapshot!("each_edit", found.join("\n"));
}

#[test]
fn what_the_editions_state_comes_back_in_reverse() {
    let mut world = World::new();
    let first = world.refresh(&all());
    world.take_in(first);
    let back = lines(&world.refresh(SHELVES));
    assert_eq!(back.len(), EDITS.len(), "{}", back.join("\n"));
    insta::assert_snapshot!("ten_edits_undone", back.join("\n"));
}

#[test]
fn a_second_refresh_changes_nothing() {
    let mut world = World::new();
    let first = world.refresh(&all());
    assert_eq!(first.report.out_of_date, ["published/v9/shelves"]);
    world.take_in(first);
    let second = world.refresh(&all());
    assert_eq!((second.changed, second.remembered), (Vec::new(), Vec::new()));
    assert_eq!(second.report.published_changes, []);
    assert_eq!(second.report.documents()[0].1, "nothing new");
}

#[test]
fn the_facts_contain_no_text_of_the_document() {
    let world = World::new();
    let facts = &world.remembered[0];
    assert_eq!(facts.path, "published/v9/shelves");
    assert!(!facts.text.contains("Made up") && !facts.text.contains("List shelves"));
    insta::assert_snapshot!("facts", facts.text);
}

#[test]
fn a_refused_document_is_reported_and_not_remembered() {
    let world = World::new();
    let broken =
        edited(&all(), ("no responses", "      responses: {'204': {description: Made up.}}\n", ""));
    let refreshed = world.refresh(&broken);
    assert!(!refreshed.report.refused.is_empty());
    assert_eq!(lines(&refreshed).len(), EDITS.len(), "{}", lines(&refreshed).join("\n"));
    assert_eq!(refreshed.remembered, []);
}

#[test]
fn for_one_module_changes_are_reported_and_nothing_is_remembered() {
    let refreshed = World::new().refresh_module(&all(), Some("shelves"));
    assert_eq!(lines(&refreshed).len(), EDITS.len());
    assert_eq!(refreshed.remembered, []);
}

#[test]
fn facts_without_a_document_stay_and_are_named() {
    let mut world = World::new();
    world.remembered.push(Source::new("published/v9/rooms", "GET /api/v9/rooms\n  response 204\n"));
    world.remembered.push(Source::new("published/v8/doors", "GET /api/v8/doors\n  response 204\n"));
    let refreshed = world.refresh(SHELVES);
    assert_eq!(refreshed.report.not_read, ["published/v9/rooms"]);
    assert_eq!(refreshed.remembered, []);
    let page = refreshed.report.markdown();
    assert!(
        page.contains("## Remembered, but not read this time\n\n- `published/v9/rooms`\n"),
        "{page}"
    );
}

/// Further edits: the change as it is reported, up to the committed item.
#[rustfmt::skip]
const MORE: &[(&str, &str, &str)] = &[
    ("/shelves/{SHELF_ID}/lamp:", "/shelves/{LAMP_SHELF_ID}/lamp:",
        "probably renamed: shelves.yml: PUT /api/v9/shelves/{SHELF_ID}/lamp: operation: PUT /api/v9/shelves/{LAMP_SHELF_ID}/lamp (only the names of placeholders differ)"),
    ("    put:\n", "    patch:\n",
        "probably renamed: shelves.yml: PUT /api/v9/shelves/{SHELF_ID}/lamp: operation: PATCH /api/v9/shelves/{SHELF_ID}/lamp (the path is the same, and 7 of 7 facts are the same)"),
    ("{name: next_token, in: query,", "{name: next_token, in: header,",
        "changed: shelves.yml: GET /api/v9/shelves: parameter query next_token: query → header"),
    ("{name: next_token, in: query,", "{name: next_page_token, in: query,",
        "probably renamed: shelves.yml: GET /api/v9/shelves: parameter query next_token: next_page_token (both in the query, same type string, names 80 % alike)"),
    ("{name: next_token, in: query,", "{name: shade, in: query,",
        "removed: shelves.yml: GET /api/v9/shelves: parameter query next_token: string\n\
         added: shelves.yml: GET /api/v9/shelves: parameter query shade: string"),
    ("data: {type: object, properties: {label: {type: string}, books: {type: integer}}}", "data: {type: string}",
        "changed: shelves.yml: GET /api/v9/shelves/{SHELF_ID}: type of response 200 application/json $.data: object → string"),
    ("        data: {type: object, properties: {label: {type: string}, books: {type: integer}}}\n", "",
        "removed: shelves.yml: GET /api/v9/shelves/{SHELF_ID}: response 200 application/json $.data: object, with 2 inner values"),
    ("maxLength: 50", "maxLength: 40",
        "changed: shelves.yml: POST /api/v9/shelves: limit maxLength of body application/json $.label: 50 → 40"),
    ("required: [label]", "required: []",
        "changed: shelves.yml: POST /api/v9/shelves: required of body application/json $.label: required → optional"),
    ("security: [{Zoho_Auth: [ZohoCliq.Shelves.CREATE]}]", "security: [{Zoho_Auth: [ZohoCliq.Shelves.UPDATE]}]",
        "changed: shelves.yml: POST /api/v9/shelves: scope ZohoCliq.Shelves.CREATE: scope ZohoCliq.Shelves.CREATE → scope ZohoCliq.Shelves.UPDATE"),
    ("<b>Lock period</b>: 10 minutes", "<b>Lock period</b>: 5 minutes",
        "changed: shelves.yml: GET /api/v9/shelves: lockout: 600s → 300s"),
    ("        content: {application/json: {schema: {type: object, properties: {brightness", "        content: {multipart/form-data: {schema: {type: object, properties: {brightness",
        "changed: shelves.yml: PUT /api/v9/shelves/{SHELF_ID}/lamp: body application/json: application/json → multipart/form-data"),
    ("label: {type: string, maxLength: 50}", "label: {type: string, maxLength: 50}\n                lamp: {type: object, example: {hue: red, glow: {day: 1}}}",
        "added: shelves.yml: POST /api/v9/shelves: body application/json $.lamp: object, with 3 inner values"),
];

#[test]
fn other_edits_are_told_apart() {
    let world = World::new();
    for (from, to, expected) in MORE {
        let text = edited(SHELVES, (expected, from, to));
        let refreshed = world.refresh(&text);
        let changes = &refreshed.report.published_changes;
        let found: Vec<String> = changes.iter().map(|found| found.change.to_string()).collect();
        assert_eq!(found.join("\n"), *expected, "{to}");
    }
}
