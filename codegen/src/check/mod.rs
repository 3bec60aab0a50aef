//! Refuses documents that are not clean. `specs/README.md` states the rules.

mod columns;
mod constants;
mod form;
mod operations;
mod pagination;
mod references;
mod rules;
mod run;
mod samples;
mod schemas;
mod shared;
mod sources;
mod unions;
mod walk;

use crate::document::Document;
use crate::problem::Problems;
use run::Run;

/// Applies every rule to every document.
pub fn all(documents: &[Document]) -> Result<(), Problems> {
    let mut run = Run { documents, found: Vec::new() };
    for document in documents {
        references::check(&mut run, document);
        schemas::check(&mut run, document);
        shared::check(&mut run, document);
        unions::check(&mut run, document);
        operations::check(&mut run, document);
        columns::check(&mut run, document);
        pagination::check(&mut run, document);
        rules::check(&mut run, document);
        constants::check(&mut run, document);
        samples::check(&mut run, document);
        sources::check(&mut run, document);
    }
    schemas::names(&mut run);
    operations::identities(&mut run);
    operations::same_actions(&mut run);
    // Only a document without defects of ours is worth a message of the parser's.
    Problems::check(std::mem::take(&mut run.found))?;
    for document in documents {
        form::check(&mut run, document);
    }
    Problems::check(run.found)
}
