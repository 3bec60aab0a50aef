//! Schemas that two versions of the API share.
#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use cliq_codegen::{GeneratedFile, Problems, Source};

const COMMON: &str = r"
openapi: 3.0.3
info: { title: common, version: '2', description: Shared. }
servers: [{ url: https://cliq.zoho.com/api/v2 }]
paths: {}
components:
  schemas:
    Note:
      type: object
      description: A note.
      x-cliq-shared: true
      properties:
        text: { type: string, description: Text. }
        kind: { $ref: '#/components/schemas/NoteKind' }
        sections: { type: string, description: Sections., x-cliq-versions: [v3] }
        buttons: { type: string, description: Buttons., x-cliq-versions: [v2] }
      required: [text]
    NoteKind:
      type: string
      description: Kind of a note.
      x-cliq-shared: true
      enum: [plain, poll]
      x-cliq-value-versions: { poll: [v3] }
";

const NOTES: &str = r"
openapi: 3.0.3
info: { title: notes, version: '2', description: Notes. }
servers: [{ url: https://cliq.zoho.com/api/v2 }]
paths:
  /notes:
    post:
      operationId: notes_post
      summary: Post a note
      description: Posts a note.
      x-cliq-source: 'page: a test'
      security: [{ ZohoOAuth: [ZohoCliq.Notes.CREATE] }]
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: common.yaml#/components/schemas/Note }
      responses:
        '204': { description: Posted. }
";

fn generate(common: [&str; 2]) -> Result<Vec<GeneratedFile>, Problems> {
    let of_version =
        |text: &str, version: &str| text.replace("/api/v2", &format!("/api/{version}"));
    let sources =
        [("v2", common[0]), ("v3", common[1])].into_iter().flat_map(|(version, common)| {
            [("common", common), ("notes", NOTES)].map(|(module, text)| {
                Source::new(format!("{version}/{module}.yaml"), of_version(text, version))
            })
        });
    cliq_codegen::generate(&sources.collect::<Vec<_>>())
}

/// The refusal if both versions have the change.
fn refusal(from: &str, to: &str) -> String {
    assert!(COMMON.contains(from), "{from}");
    let changed = COMMON.replacen(from, to, 1);
    generate([&changed, &changed]).unwrap_err().to_string()
}

#[test]
fn the_type_is_that_of_the_main_version_and_the_rules_are_those_of_each() {
    let files = generate([COMMON, COMMON]).unwrap();
    let content = |path: &str| {
        let path = format!("cliq-api/src/generated/{path}");
        let file = files.iter().find(|file| file.path == path);
        &file.unwrap_or_else(|| panic!("there is no {path}")).content
    };
    let (v2, v3) = (content("v2/common.rs"), content("v3/common.rs"));
    for field in ["pub text: String", "pub sections: Option<String>", "pub buttons: Option<String>"]
    {
        assert!(v2.contains(field), "{field}\n{v2}");
        assert!(!v3.contains(field), "{field}\n{v3}");
    }
    assert!(v3.contains("pub use crate::types::Note;"), "{v3}");
    assert!(v2.contains(r#".elsewhere(&[("sections", "v3")])"#), "{v2}");
    assert!(v3.contains(r#".elsewhere(&[("buttons", "v2")])"#), "{v3}");
    assert!(v2.contains(r#"elsewhere: &[("poll", "v3")]"#), "{v2}");
    // The type is compiled for each module and version that uses it.
    assert!(v2.contains(r#"#[cfg(any(feature = "notes", feature = "v3"))]"#), "{v2}");
}

#[test]
fn definitions_that_differ_are_refused() {
    let other = COMMON.replace("description: Text.", "description: The text.");
    assert_eq!(
        generate([COMMON, &other]).unwrap_err().to_string(),
        "v3/common.yaml: /components/schemas/Note/x-cliq-shared: the schema differs from that of \
         v2/common.yaml; define it identically in both, with `x-cliq-shared`"
    );
    let other = COMMON.replace(
        "    Note:\n      type: object\n      description: A note.\n      x-cliq-shared: true\n",
        "    Note:\n      type: object\n      description: A note.\n",
    );
    let message = generate([&other, COMMON]).unwrap_err().to_string();
    assert!(message.contains("v2/common.yaml does not share `Note`"), "{message}");
}

#[test]
fn versions_of_a_property_exist() {
    assert!(refusal("x-cliq-versions: [v3]", "x-cliq-versions: [v9]").starts_with(
        "v2/common.yaml: /components/schemas/Note/properties/sections/x-cliq-versions: the list \
         names no version, or one without documents; name versions that have a folder, such as v3"
    ));
    assert!(
        refusal("{ poll: [v3] }", "{ pool: [v3] }").contains("`pool` is not a value of the enum")
    );
    assert!(refusal("{ poll: [v3] }", "{ poll: v3 }").contains("names no version"));
}

#[test]
fn marks_need_a_shared_schema() {
    let message = refusal("Kind of a note.\n      x-cliq-shared: true", "Kind of a note.");
    assert!(message.contains("the schema refers to `NoteKind`, which is not shared"), "{message}");
    assert!(message.contains("the schema belongs to one version only"), "{message}");
    let message = refusal("x-cliq-shared: true", "x-cliq-shared: false");
    assert!(message.contains("`x-cliq-shared` is not `true`"), "{message}");
}
