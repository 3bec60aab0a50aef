//! Refuses documents that are not clean. `specs/README.md` states the rules.

mod columns;
mod form;
mod operations;
mod pagination;
mod references;
mod rules;
mod schemas;
mod sources;
mod unions;
mod walk;

use crate::document::Document;
use crate::problem::{Problem, Problems};

/// What the rules share: all documents of a run, and the defects found so far.
struct Run<'a> {
    documents: &'a [Document],
    found: Vec<Problem>,
}

impl<'a> Run<'a> {
    /// The document of what the modules of the same version share.
    fn common(&self, document: &Document) -> Option<&'a Document> {
        self.documents.iter().find(|other| other.version == document.version && other.is_common())
    }

    fn report(&mut self, document: &Document, place: &str, reason: String, remedy: &str) {
        self.found.push(Problem::new(&document.file, place, reason, remedy));
    }
}

/// Applies every rule to every document.
pub fn all(documents: &[Document]) -> Result<(), Problems> {
    let mut run = Run { documents, found: Vec::new() };
    for document in documents {
        references::check(&mut run, document);
        schemas::check(&mut run, document);
        unions::check(&mut run, document);
        operations::check(&mut run, document);
        columns::check(&mut run, document);
        pagination::check(&mut run, document);
        rules::check(&mut run, document);
        sources::check(&mut run, document);
    }
    schemas::names(&mut run);
    operations::identities(&mut run);
    // Only a document without defects of ours is worth a message of the parser's.
    Problems::check(std::mem::take(&mut run.found))?;
    for document in documents {
        form::check(&mut run, document);
    }
    Problems::check(run.found)
}
