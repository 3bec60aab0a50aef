//! No text stops the intake of documents: it answers with documents that keep the rules, or with
//! problems of one line each.

use super::input::{choice, text_of};
use super::line;
use cliq_codegen::intake::{self, Published, canonical};
use cliq_codegen::{Problem, Source, load, overlay};

/// What the text is, and the text.
pub fn check(input: &[u8]) {
    let (variant, rest) = choice(input);
    let text = text_of(rest);
    match variant % 3 {
        0 => published(text),
        1 => committed(text),
        _ => corrections(text),
    }
}

/// A published document is taken in or refused, and what is made of it has one form.
fn published(text: String) {
    let file = "shelves.yml".to_owned();
    let repaired = intake::repair("v9", &[Published { file: file.clone(), text }], &[]);
    let taken = repaired.documents.iter().any(|document| document.module == "shelves");
    let refused = repaired.refused.iter().any(|problem| problem.file == file);
    assert!(taken != refused, "{:?}", repaired.refused);
    repaired.refused.iter().for_each(check_problem);
    let sources: Vec<Source> = repaired
        .documents
        .iter()
        .map(|document| Source::new(document.file.as_str(), canonical::text(document)))
        .collect();
    let read = load::documents(&sources).expect("the canonical form is YAML");
    assert_eq!(read.len(), repaired.documents.len());
    for ((read, written), source) in read.iter().zip(&repaired.documents).zip(&sources) {
        assert_eq!(read.root, written.root, "{}", source.text);
        assert_eq!(canonical::text(read), source.text);
    }
    if taken && let Err(problems) = cliq_codegen::generate(&sources) {
        panic!("what was repaired breaks a rule: {problems}");
    }
}

/// A committed document is generated from or refused.
fn committed(text: String) {
    if let Err(problems) = cliq_codegen::generate(&[Source::new("v2/shelves.yaml", text)]) {
        problems.as_slice().iter().for_each(check_problem);
    }
}

/// Corrections are read or refused; what was read is written and read again.
fn corrections(text: String) {
    match overlay::parse(&Source::new("overlays/v2/shelves.yaml", text)) {
        Ok(read) => {
            let text = overlay::text(&read).expect("what was read can be written");
            let again = overlay::parse(&Source::new("overlays/v2/shelves.yaml", text.as_str()));
            let again = again.unwrap_or_else(|problem| panic!("{problem}\n{text}"));
            assert_eq!(again.actions.len(), read.actions.len(), "{text}");
        }
        Err(problem) => check_problem(&problem),
    }
}

fn check_problem(problem: &Problem) {
    line::check(&problem.to_string());
    assert!(!problem.reason.is_empty() && !problem.remedy.is_empty(), "{problem}");
}
