//! Every rule of `diff`, on two small documents: an edit of the text, and what it is reported as.

// All of it is a test; clippy sees that of functions with `#[test]` only.
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

use cliq_codegen::Source;
use cliq_codegen::diff::{self, Accepted, Change, Diff, Severity, report};

const NOTES: &str = include_str!("notes.yaml");
const COMMON: &str = include_str!("common.yaml");

fn documents(notes: &str, common: &str) -> Vec<Source> {
    vec![Source::new("v2/notes.yaml", notes), Source::new("v2/common.yaml", common)]
}

/// Replaces one text by another in the document that has it.
fn edited(from: &str, to: &str) -> Vec<Source> {
    assert!(NOTES.contains(from) || COMMON.contains(from), "nothing to edit: {from}");
    documents(&NOTES.replacen(from, to, 1), &COMMON.replacen(from, to, 1))
}

fn compare(old: &[Source], new: &[Source]) -> Diff {
    diff::diff(old, new).unwrap_or_else(|problems| panic!("{problems}"))
}

fn both_ways(from: &str, to: &str) -> (Diff, Diff) {
    let (old, new) = (documents(NOTES, COMMON), edited(from, to));
    (compare(&old, &new), compare(&new, &old))
}

fn short(changes: &[Change]) -> Vec<String> {
    let one = |change: &Change| {
        format!("{} {} {}", change.severity.name(), change.kind.name(), change.place)
    };
    changes.iter().map(one).collect()
}

/// Each edit, what it is reported as, and what the reverse is reported as.
#[rustfmt::skip]
const RULES: &[(&str, &str, &str, &str)] = &[
    // Operations.
    ("operationId: notes_replace", "operationId: notes_put",
        "breaking operation-renamed notes_put", "breaking operation-renamed notes_replace"),
    ("    put:\n", "    patch:\n",
        "none operation-moved notes_replace", "none operation-moved notes_replace"),
    ("summary: List notes", "summary: Lists the notes",
        "none description notes_list#summary", "none description notes_list#summary"),
    ("Creates a note.\n      x-cliq-source: 'page: made up'", "Creates a note.\n      x-cliq-source: 'page: a dream'",
        "none source notes_create#x-cliq-source", "none source notes_create#x-cliq-source"),
    ("description: Creates a note.\n", "description: Creates a note.\n      x-cliq-note: [Odd.]\n",
        "none note notes_create#x-cliq-note", "none note notes_create#x-cliq-note"),
    ("description: Creates a note.\n", "description: Creates a note.\n      x-unknown: 1\n",
        "none other notes_create#x-unknown", "none other notes_create#x-unknown"),
    // Parameters.
    ("        - { name: colour, in: query, required: false, description: Colour., schema: { $ref: '#/components/schemas/Colour' } }\n", "",
        "breaking parameter-removed notes_list.query.colour", "additive parameter-added notes_list.query.colour"),
    ("        - { name: X-Board, in: header, required: true, description: Board., schema: { type: string } }\n", "",
        "breaking parameter-removed notes_list.header.X-Board", "breaking parameter-added notes_list.header.X-Board"),
    ("name: X-Board, in: header, required: true", "name: X-Board, in: header, required: false",
        "breaking parameter-optional notes_list.header.X-Board", "breaking parameter-required notes_list.header.X-Board"),
    ("name: X-Board, in: header", "name: X-Board, in: query",
        "none parameter-moved notes_list.query.X-Board", "none parameter-moved notes_list.header.X-Board"),
    ("name: X-Board", "name: X-Plank",
        "none parameter-renamed notes_list.header.X-Plank", "none parameter-renamed notes_list.header.X-Board"),
    ("name: colour, in", "name: tint, in",
        "breaking parameter-renamed notes_list.query.tint", "breaking parameter-renamed notes_list.query.colour"),
    ("name: colour, in", "name: Colour, in",
        "none parameter-renamed notes_list.query.Colour", "none parameter-renamed notes_list.query.colour"),
    ("name: colour, in: query", "name: colour, in: query, style: form",
        "none parameter-style notes_list.query.colour#style", "none parameter-style notes_list.query.colour#style"),
    ("schema: { $ref: '#/components/schemas/Colour' }", "schema: { type: string }",
        "breaking parameter-retyped notes_list.query.colour", "breaking parameter-retyped notes_list.query.colour"),
    ("maximum: 50", "maximum: 20",
        "breaking limit-stricter notes_list.query.size#maximum", "additive limit-laxer notes_list.query.size#maximum"),
    ("maximum: 50", "maximum: 50, minimum: 2",
        "breaking limit-stricter notes_list.query.size#minimum", "additive limit-laxer notes_list.query.size#minimum"),
    ("default: 10", "default: 20",
        "breaking default notes_list.query.size#default", "breaking default notes_list.query.size#default"),
    (", default: 10", "",
        "none default notes_list.query.size#default", "none default notes_list.query.size#default"),
    ("format: int32", "format: int64",
        "additive format notes_list.query.size#format", "breaking format notes_list.query.size#format"),
    // Facts.
    ("requests: 20", "requests: 10",
        "breaking rate-limit-stricter notes_list#x-cliq-rate-limit", "additive rate-limit-laxer notes_list#x-cliq-rate-limit"),
    ("requests: 20, per-seconds: 60", "requests: 10, per-seconds: 20",
        "breaking rate-limit-stricter notes_list#x-cliq-rate-limit", "breaking rate-limit-stricter notes_list#x-cliq-rate-limit"),
    ("      x-cliq-rate-limit: { requests: 20, per-seconds: 60, lock-seconds: 300 }\n", "",
        "additive rate-limit-laxer notes_list#x-cliq-rate-limit", "breaking rate-limit-stricter notes_list#x-cliq-rate-limit"),
    ("lock-seconds: 300", "lock-seconds: 600",
        "breaking lock-longer notes_list#x-cliq-rate-limit/lock-seconds", "additive lock-shorter notes_list#x-cliq-rate-limit/lock-seconds"),
    ("lock-seconds: 300", "lock-seconds: 300, assumed: [lock-seconds]",
        "none rate-limit-assumption notes_list#x-cliq-rate-limit/assumed", "none rate-limit-assumption notes_list#x-cliq-rate-limit/assumed"),
    ("[Notes.READ, Boards.READ]", "[Notes.READ]",
        "additive scopes-laxer notes_list#security", "breaking scopes-stricter notes_list#security"),
    ("[{ OAuth: [Notes.READ, Boards.READ] }]", "[{ OAuth: [Notes.READ, Boards.READ] }, { OAuth: [Notes.ALL] }]",
        "additive scopes-laxer notes_list#security", "breaking scopes-stricter notes_list#security"),
    ("      x-cliq-conditional-scopes: [{ scopes: [Notes.ALL], when: for all boards }]\n", "",
        "additive conditional-scope-removed notes_list#x-cliq-conditional-scopes", "breaking conditional-scope-added notes_list#x-cliq-conditional-scopes"),
    ("when: for all boards", "when: for every board",
        "none description notes_list#x-cliq-conditional-scopes.Notes.ALL", "none description notes_list#x-cliq-conditional-scopes.Notes.ALL"),
    ("code: board_gone", "code: board_gone, meaning: There is no board. }, { code: more",
        "additive error-code-added notes_list#x-cliq-errors", "none error-code-removed notes_list#x-cliq-errors"),
    ("meaning: There is no board.", "meaning: No board.",
        "none description notes_list#x-cliq-errors.board_gone", "none description notes_list#x-cliq-errors.board_gone"),
    (", sync-request: sync, sync-response: sync }", " }",
        "breaking pagination-changed notes_list#x-cliq-pagination", "additive pagination-changed notes_list#x-cliq-pagination"),
    ("items: notes, sync", "items: notes, exclusive: true, sync",
        "none pagination-changed notes_list#x-cliq-pagination", "none pagination-changed notes_list#x-cliq-pagination"),
    ("      x-cliq-payload: note\n", "",
        "breaking payload notes_create#x-cliq-payload", "breaking payload notes_create#x-cliq-payload"),
    ("Replaces a note.\n", "Replaces a note.\n      x-cliq-idempotent: false\n",
        "none idempotency notes_replace#x-cliq-idempotent", "none idempotency notes_replace#x-cliq-idempotent"),
    ("Replaces a note.\n", "Replaces a note.\n      x-cliq-request: PutNote\n",
        "breaking operation-renamed notes_replace#x-cliq-request", "breaking operation-renamed notes_replace#x-cliq-request"),
    // Bodies and responses.
    ("required: true\n        content:\n          application/json:\n            schema: { $ref: '#/components/schemas/NotesCreateRequest' }",
        "required: false\n        content:\n          application/json:\n            schema: { $ref: '#/components/schemas/NotesCreateRequest' }",
        "none body-optional notes_create.request", "none body-required notes_create.request"),
    ("required: true\n        content:\n          application/json:\n            schema: { $ref: '#/components/schemas/Draft' }",
        "required: false\n        content:\n          application/json:\n            schema: { $ref: '#/components/schemas/Draft' }",
        "breaking body-optional notes_replace.request", "breaking body-required notes_replace.request"),
    ("schema: { $ref: '#/components/schemas/Draft' }", "schema: { type: string }",
        "breaking body-retyped notes_replace.request", "breaking body-retyped notes_replace.request"),
    ("          application/json:\n            schema: { $ref: '#/components/schemas/Draft' }",
        "          application/json:\n            schema: { $ref: '#/components/schemas/Draft' }\n          text/json:\n            schema: { $ref: '#/components/schemas/Draft' }",
        "additive content-type notes_replace.request#content", "breaking content-type notes_replace.request#content"),
    ("Buy milk", "Buy tea",
        "none example-changed notes_create.request#examples.plain", "none example-changed notes_create.request#examples.plain"),
    ("            examples: { plain: { value: { text: Buy milk } } }\n", "",
        "none example-removed notes_create.request#examples.plain", "none example-added notes_create.request#examples.plain"),
    ("'204': { description: Done. }", "'204': { description: Done. }, '400': { description: No. }",
        "none response-added notes_replace.response.400", "none response-removed notes_replace.response.400"),
    ("'204': { description: Done. }", "'202': { description: Done. }",
        "none response-status notes_replace.response", "none response-status notes_replace.response"),
    ("'204': { description: Done. }", "'204': { description: Done. }, '200': { description: Note., content: { application/json: { schema: { $ref: '#/components/schemas/Note' } } } }",
        "breaking response-added notes_replace.response.200", "breaking response-removed notes_replace.response.200"),
    ("schema: { $ref: '#/components/schemas/NotesCreateResponse' }", "schema: { type: integer }",
        "breaking response-retyped notes_create.response", "breaking response-retyped notes_create.response"),
    ("Refused: { description: Refused. }", "Refused: { description: No. }",
        "none description common.responses.Refused#description", "none description common.responses.Refused#description"),
    // Fields, sent as arguments and setters.
    ("        pinned: { type: boolean, description: Pinned., default: false }\n", "",
        "breaking field-removed notes_create.request.pinned", "additive field-added notes_create.request.pinned"),
    ("        pinned: {", "        stuck: {",
        "breaking field-renamed notes_create.request.stuck", "breaking field-renamed notes_create.request.pinned"),
    ("Body.\n      required: [text]", "Body.\n      required: [text, pinned]",
        "breaking field-required notes_create.request.pinned", "breaking field-optional notes_create.request.pinned"),
    ("pinned: { type: boolean,", "pinned: { type: string,",
        "breaking field-retyped notes_create.request.pinned", "breaking field-retyped notes_create.request.pinned"),
    ("default: false", "default: true",
        "breaking default notes_create.request.pinned#default", "breaking default notes_create.request.pinned#default"),
    ("Pinned.", "Stuck.",
        "none description notes_create.request.pinned#description", "none description notes_create.request.pinned#description"),
    // Fields of structs that are sent.
    ("is to be.\n      required: [text]", "is to be.\n      required: [text, colour]",
        "breaking field-required Draft.colour", "breaking field-optional Draft.colour"),
    ("items: { type: string, maxLength: 10 }", "items: { type: string, maxLength: 5 }",
        "breaking limit-stricter Draft.labels[]#maxLength", "additive limit-laxer Draft.labels[]#maxLength"),
    ("items: { type: string, maxLength: 10 }", "items: { type: string, maxLength: 10, pattern: a }",
        "breaking limit-stricter Draft.labels[]#pattern", "additive limit-laxer Draft.labels[]#pattern"),
    ("items: { type: string, maxLength: 10 }", "items: { type: string, maxLength: 10, format: uri }",
        "breaking format Draft.labels[]#format", "additive format Draft.labels[]#format"),
    ("items: { type: string, maxLength: 10 }",
        "items: { type: string, maxLength: 10, x-cliq-stricter: [{ maxLength: 5, source: page }] }",
        "none limit-stricter Draft.labels[]#x-cliq-stricter", "none limit-laxer Draft.labels[]#x-cliq-stricter"),
    ("is to be.\n      required: [text]",
        "is to be.\n      x-cliq-rules: [{ rule: payload, is: 100, source: page }]\n      required: [text]",
        "breaking limit-stricter Draft#x-cliq-rules", "additive limit-laxer Draft#x-cliq-rules"),
    ("items: { type: string, maxLength: 10 }", "items: { type: integer }",
        "breaking field-retyped Draft.labels", "breaking field-retyped Draft.labels"),
    ("enum: [red, green]", "enum: [red, green, blue]",
        "additive enum-value-added Colour#enum", "breaking enum-value-removed Colour#enum"),
    ("enum: [red, green]", "enum: [red, green], x-enum-varnames: [Red, Lime]",
        "breaking enum-value-renamed Colour#enum", "breaking enum-value-renamed Colour#enum"),
    // Fields of structs that are read.
    ("        state: { allOf: [{ $ref: '#/components/schemas/State' }], description: State. }\n", "",
        "breaking field-removed Note.state", "additive field-added Note.state"),
    ("A note.\n      required: [id]", "A note.\n      required: [id, text]",
        "breaking field-required Note.text", "breaking field-optional Note.text"),
    ("required: [note]\n      properties: { note:", "required: []\n      properties: { note:",
        "breaking field-optional notes_create.response.note", "breaking field-required notes_create.response.note"),
    ("        id: { $ref: 'common.yaml#/components/schemas/NoteId' }\n        text: { type: string, description: Words., maxLength: 100 }",
        "        id: { $ref: 'common.yaml#/components/schemas/NoteId' }\n        text: { type: string, description: Words., maxLength: 50 }",
        "none limit-stricter Note.text#maxLength", "none limit-laxer Note.text#maxLength"),
    ("id: { $ref: 'common.yaml#/components/schemas/NoteId' }", "id: { anyOf: [{ $ref: 'common.yaml#/components/schemas/NoteId' }, { type: integer }] }",
        "none alternative-added Note.id#anyOf", "none alternative-removed Note.id#anyOf"),
    ("{ type: string }, { type: array, items: { type: string } }]\n      x-cliq-select: [{ kind: object }, { kind: string }, { kind: array }]",
        "{ type: array, items: { type: string } }]\n      x-cliq-select: [{ kind: object }, { kind: array }]",
        "breaking alternative-removed Place#anyOf", "additive alternative-added Place#anyOf"),
    ("enum: [new, old]", "enum: [new]",
        "breaking enum-value-removed State#enum", "additive enum-value-added State#enum"),
    ("description: A wall.,", "description: A wall., additionalProperties: true,",
        "none keys-opened Wall#additionalProperties", "none keys-closed Wall#additionalProperties"),
    // A struct with nothing but options has `Default`, and loses it.
    ("description: A wall., properties: {", "description: A wall., required: [size], properties: { size: { type: integer, description: Size. },",
        "breaking field-added Wall.size", "breaking field-removed Wall.size"),
    ("A note.\n      required: [id]\n      properties:", "A note.\n      required: [id, size]\n      properties:\n        size: { type: integer, description: Size. }",
        "additive field-added Note.size", "breaking field-removed Note.size"),
    // Schemas as a whole.
    ("x-cliq-scalar: identifier", "x-cliq-scalar: text",
        "breaking schema-retyped NoteId", "breaking schema-retyped NoteId"),
    ("description: Names a note.", "description: Tells notes apart.",
        "none description NoteId#description", "none description NoteId#description"),
    ("a: { type: string, description: A. }", "a: { type: integer, description: A. }",
        "none field-retyped Unused.a", "none field-retyped Unused.a"),
    ("    Unused: { type: object, description: Nothing refers to it., properties: { a: { type: string, description: A. } } }\n", "",
        "none schema-removed Unused", "none schema-added Unused"),
    // Documents.
    ("title: Notes", "title: Notelets",
        "none description notes#info", "none description notes#info"),
    ("code: refused", "code: refused, meaning: It was refused. }, { code: more",
        "additive error-code-added common#x-cliq-errors", "none error-code-removed common#x-cliq-errors"),
    ("    Refused: { description: Refused. }", "    Refused: { description: Refused., x-a: 1 }",
        "none other common.responses.Refused#x-a", "none other common.responses.Refused#x-a"),
];

#[test]
fn each_rule_reports_one_change_with_its_severity_both_ways() {
    let mut wrong = Vec::new();
    for (from, to, there, back) in RULES {
        let (forth, reverse) = both_ways(from, to);
        if short(&forth.changes) != [*there] {
            wrong.push(format!("{from} → {to}: {:?}, not {there}", short(&forth.changes)));
        }
        if short(&reverse.changes) != [*back] {
            wrong.push(format!("{to} → {from}: {:?}, not {back}", short(&reverse.changes)));
        }
        for diff in [forth, reverse] {
            if !diff.surface.unexplained.is_empty() {
                wrong.push(format!("{from} ↔ {to}: unexplained {:?}", diff.surface.unexplained));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_breaks_at_compile_time_takes_something_from_the_surface_and_what_adds_takes_nothing() {
    // These break when a program runs, or through `Default`, which is no line of the surface.
    let at_run_time = [
        "limit-stricter",
        "default",
        "format",
        "rate-limit-stricter",
        "lock-longer",
        "content-type",
        "scopes-stricter",
        "conditional-scope-added",
        "field-added",
    ];
    for (from, to, ..) in RULES {
        let (forth, reverse) = both_ways(from, to);
        for diff in [forth, reverse] {
            let change = &diff.changes[0];
            let lost = !diff.surface.gone.is_empty() || !diff.surface.changed.is_empty();
            let excused = at_run_time.contains(&change.kind.name());
            match change.severity {
                Severity::Breaking if excused => {}
                Severity::Breaking => assert!(lost, "nothing is lost: {change:?}"),
                // An argument may be called otherwise.
                Severity::None if change.kind == diff::Kind::ParameterRenamed => {}
                _ => assert!(!lost, "{change:?} takes {:?}", diff.surface),
            }
        }
    }
}

#[test]
fn rust_items_are_those_that_users_write() {
    for (from, to, items) in [
        (
            "name: colour, in: query, required: false",
            "name: colour, in: query, required: true",
            vec!["notes::Notes::list", "notes::request::ListNotes::colour"],
        ),
        (
            "        pinned: { type: boolean, description: Pinned., default: false }\n",
            "",
            vec!["notes::request::CreateNote::pinned"],
        ),
        (
            "is to be.\n      required: [text]",
            "is to be.\n      required: [text, colour]",
            vec!["types::Draft::colour", "types::Draft::new"],
        ),
        (
            "A note.\n      required: [id]",
            "A note.\n      required: [id, text]",
            vec!["types::Note::text"],
        ),
        (
            "required: [note]\n      properties: { note:",
            "required: []\n      properties: { note:",
            vec!["notes::request::CreateNote", "types::NotesCreateResponse::note"],
        ),
        ("enum: [new, old]", "enum: [new]", vec!["types::State::Old"]),
        ("requests: 20", "requests: 10", vec!["notes::operation::LIST"]),
        (
            "operationId: notes_replace",
            "operationId: notes_put",
            vec![
                "notes::Notes::put",
                "notes::Notes::replace",
                "notes::operation::PUT",
                "notes::operation::REPLACE",
                "notes::request::PutNote",
                "notes::request::ReplaceNote",
            ],
        ),
    ] {
        let change = both_ways(from, to).0.changes.remove(0);
        assert_eq!(change.items, items, "{from} → {to}");
    }
}

#[test]
fn a_shared_schema_is_one_change_that_names_all_operations() {
    let diff = both_ways("enum: [new, old]", "enum: [new, old, lost]").0;
    assert_eq!(short(&diff.changes), ["additive enum-value-added State#enum"]);
    assert_eq!(diff.changes[0].operations, ["notes_create", "notes_list"]);
    assert_eq!(diff.changes[0].location, "v2/notes.yaml#/components/schemas/State/enum");
    assert_eq!(diff.changes[0].direction.name(), "response");
    assert_eq!(diff.surface.new, ["types::State::Lost"]);
}

#[test]
fn a_renamed_schema_is_compared_with_what_it_was() {
    let new: Vec<Source> = documents(NOTES, COMMON)
        .into_iter()
        .map(|source| {
            let text = source
                .text
                .replace("schemas/Wall'", "schemas/Side'")
                .replace("    Wall:", "    Side:");
            Source::new(source.path, text.replace("description: A wall.,", "description: A side.,"))
        })
        .collect();
    let diff = compare(&documents(NOTES, COMMON), &new);
    assert_eq!(
        short(&diff.changes),
        ["breaking schema-renamed Side", "none description Side#description"]
    );
}

#[test]
fn a_removed_operation_takes_its_types_along_in_one_change() {
    let start = NOTES.find("    post:\n").unwrap();
    let end = NOTES.find("  /notes/{NOTE_ID}:").unwrap();
    let shorter = format!("{}{}", &NOTES[..start], &NOTES[end..]);
    let diff = compare(&documents(NOTES, COMMON), &documents(&shorter, COMMON));
    assert_eq!(short(&diff.changes), ["breaking operation-removed notes_create"]);
    assert!(diff.surface.gone.contains(&"types::NotesCreateResponse".to_owned()));
    assert_eq!(diff.surface.unexplained, Vec::<String>::new());
}

#[test]
fn the_order_of_arguments_is_no_change_and_is_told_all_the_same() {
    let to = NOTES.replacen(
        "required: [text]\n      properties:\n        text: { type: string, description: Words., maxLength: 100 }\n        pinned: { type: boolean, description: Pinned., default: false }",
        "required: [pinned, text]\n      properties:\n        pinned: { type: boolean, description: Pinned., default: false }\n        text: { type: string, description: Words., maxLength: 100 }",
        1,
    );
    let from =
        NOTES.replacen("Body.\n      required: [text]", "Body.\n      required: [text, pinned]", 1);
    assert_ne!(to, NOTES);
    let diff = compare(&documents(&from, COMMON), &documents(&to, COMMON));
    assert!(diff.is_empty(), "{:?}", diff.changes);
    assert_eq!(diff.surface.unexplained, ["notes::Notes::create"]);
    assert_eq!(report::Bump::of(&diff).before_one, "minor");
    let text = report::markdown(&diff, &Accepted::default());
    assert!(text.contains("1 public items differ that no change accounts for"), "{text}");
}

#[test]
fn a_version_is_added_or_removed_as_a_whole() {
    let old = documents(NOTES, COMMON);
    let mut new = old.clone();
    new.extend(old.iter().map(|one| Source::new(one.path.replace("v2", "v3"), one.text.clone())));
    assert_eq!(short(&compare(&old, &new).changes), ["additive version-added v3"]);
    let gone = compare(&new, &old);
    assert_eq!(short(&gone.changes), ["breaking version-removed v3"]);
    assert_eq!(gone.changes[0].operations, ["notes_create", "notes_list", "notes_replace"]);
}

#[test]
fn files_in_any_order_and_references_in_any_form_say_the_same() {
    let old = documents(NOTES, COMMON);
    let mut new = edited(
        "colour: { allOf: [{ $ref: '#/components/schemas/Colour' }], description: Colour. }",
        "colour: { description: Colour., allOf: [{ $ref: '#/components/schemas/Colour' }] }",
    );
    new.reverse();
    assert_eq!(compare(&old, &new), Diff::default());
    let bare = edited(
        "id: { $ref: 'common.yaml#/components/schemas/NoteId' }",
        "id: { allOf: [{ $ref: 'common.yaml#/components/schemas/NoteId' }] }",
    );
    assert!(compare(&old, &bare).is_empty());
}

#[test]
fn documents_that_break_a_rule_are_not_compared() {
    let problems =
        diff::diff(&documents(NOTES, COMMON), &edited("schemas/Draft'", "schemas/None'"));
    assert!(problems.unwrap_err().to_string().contains("does not exist"));
}

/// A break, an addition and a change of words.
fn mixed() -> Diff {
    let new = NOTES
        .replacen("requests: 20", "requests: 10", 1)
        .replacen(
            "        pinned: {",
            "        due: { type: string, description: When. }\n        pinned: {",
            1,
        )
        .replacen("Lists notes.", "All notes.", 1);
    compare(&documents(NOTES, COMMON), &documents(&new, COMMON))
}

#[test]
fn the_changelog_speaks_the_words_of_users() {
    let lines: Vec<_> =
        report::changelog(&mixed()).into_iter().map(|line| (line.section, line.text)).collect();
    assert_eq!(
        lines,
        [
            ("Added", "`notes().create` accepts `due`.".to_owned()),
            (
                "Changed",
                "The rate limit of `notes().list` is 10 in 60 s; it was 20 in 60 s.".to_owned()
            ),
        ]
    );
    for (from, to, line) in [
        (
            "        pinned: { type: boolean, description: Pinned., default: false }\n",
            "",
            "`notes().create` no longer accepts `pinned`.",
        ),
        (
            "operationId: notes_replace",
            "operationId: notes_put",
            "`notes().replace` was renamed to `notes().put`.",
        ),
        ("enum: [new, old]", "enum: [new, old, lost]", "`State` has the value `lost`."),
        (
            "A note.\n      required: [id]",
            "A note.\n      required: [id, text]",
            "`Note::text` is required: its type is not an `Option`.",
        ),
        (
            "Body.\n      required: [text]",
            "Body.\n      required: [text, pinned]",
            "`notes().create` requires `pinned` as an argument.",
        ),
    ] {
        assert_eq!(report::changelog(&both_ways(from, to).0)[0].text, line);
    }
}

#[test]
fn the_report_has_the_gravest_first_and_accepted_changes_collapsed() {
    let diff = mixed();
    let text = report::markdown(&diff, &Accepted::default());
    assert!(text.starts_with("# What differs in the documents\n\n| severity |"), "{text}");
    assert!(
        text.contains("| breaking | 1 | 0 |\n| additive | 1 | 0 |\n| none | 1 | 0 |"),
        "{text}"
    );
    assert!(
        text.contains("Next version: minor while it begins with 0, major from 1.0 on."),
        "{text}"
    );
    let places =
        ["## Breaking: 1", "## Additive: 1", "## Lines for", "<details><summary>Of no consequence"];
    let found: Vec<usize> = places.iter().map(|place| text.find(place).unwrap()).collect();
    assert!(found.is_sorted(), "{text}");
    assert!(text.lines().count() < 60, "more than a page:\n{text}");

    let breaking = &diff.changes[0].fingerprint;
    let accepted = Accepted::parse(&format!("`{breaking}` is known. `000000000000` is not."));
    assert_eq!(diff.severity(&accepted), Severity::Additive);
    let text = report::markdown(&diff, &accepted);
    assert!(text.contains("| breaking | 1 | 1 |"), "{text}");
    assert!(!text.contains("## Breaking"), "{text}");
    assert!(text.contains("<summary>Accepted: 1</summary>"), "{text}");
    assert!(
        text.contains("not found any more\n\nTake these out of the list:\n\n- `000000000000`"),
        "{text}"
    );
    assert_eq!(report::Bump::of(&diff).from_one, "major", "an accepted break is a break to others");
}

#[test]
fn json_has_the_documented_shape_and_is_the_same_in_every_run() {
    let diff = mixed();
    let accepted = Accepted::parse(&format!("`{}`", diff.changes[0].fingerprint));
    let json = report::json(&diff, &accepted);
    assert_eq!(json.to_string(), report::json(&mixed(), &accepted).to_string());
    let keys: Vec<&String> = json.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["summary", "bump", "changes", "surface", "changelog", "stale"]);
    assert_eq!(json["summary"]["breaking"], serde_json::json!({ "total": 1, "accepted": 1 }));
    let change = &json["changes"][0];
    assert_eq!(change["kind"], "rate-limit-stricter");
    assert_eq!(change["place"], "notes_list#x-cliq-rate-limit");
    assert_eq!((&change["old"], &change["new"]), (&"20 in 60 s".into(), &"10 in 60 s".into()));
    assert_eq!(change["accepted"], true);
    assert_eq!(change["location"], "v2/notes.yaml#/paths/~1notes/get/x-cliq-rate-limit");
    assert_eq!(json["changes"].as_array().unwrap().len(), 3);
}

#[test]
fn the_reader_of_folders_passes_over_the_list_of_accepted_changes() {
    let specs = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let list = std::fs::read_to_string(specs.join("accepted.md")).unwrap();
    assert_eq!(Accepted::parse(&list), Accepted::default(), "a released list is empty");
    let sources = cliq_codegen::folder::read(&specs).unwrap();
    assert!(sources.iter().all(|source| !source.path.contains("accepted")));
}
