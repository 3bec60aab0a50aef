//! An overlay for a published document mends what the passes cannot.
//!
//! Tests of the intake that read published documents are in the package `tests`, which ignores them where
//! the documents are absent.

use cliq_codegen::Source;
use cliq_codegen::intake::{self, Published};
use cliq_codegen::overlay;

const DOCUMENT: &str = "\
openapi: 3.0.0
paths:
  /shelves:
    get:
      summary: List shelves
";

const OVERLAY: &str = "\
overlay: 1.0.0
info: {title: Corrections of shelves, version: 1.0.0}
x-cliq-stage: published
actions:
  - target: $.paths['/shelves'].get
    update: {responses: {'204': {description: Done.}}}
    x-cliq-expects: {summary: List shelves}
    x-cliq-reason: The published document says nothing of the response.
";

#[test]
fn what_cannot_be_repaired_is_taken_in_with_an_overlay() {
    let published = [Published { file: "shelves.yml".to_owned(), text: DOCUMENT.to_owned() }];
    let refused = intake::repair("v9", &published, &[]).refused;
    assert_eq!(refused.len(), 1);
    assert!(refused[0].to_string().contains("add an overlay action"), "{}", refused[0]);

    let overlay = overlay::parse(&Source::new("overlays/v9/shelves.yaml", OVERLAY)).unwrap();
    let repaired = intake::repair("v9", &published, std::slice::from_ref(&overlay));
    assert!(repaired.refused.is_empty(), "{:?}", repaired.refused);
    assert!(repaired.outcomes.iter().all(overlay::Outcome::is_applied));

    let other = [Published { file: "boxes.yml".to_owned(), text: DOCUMENT.to_owned() }];
    assert!(intake::repair("v9", &other, &[overlay]).outcomes.is_empty());
}
