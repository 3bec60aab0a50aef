//! What the rules share.

use crate::document::Document;
use crate::problem::Problem;

/// What the rules share: all documents of a run, and the defects found so far.
pub(super) struct Run<'a> {
    pub(super) documents: &'a [Document],
    pub(super) found: Vec<Problem>,
}

impl<'a> Run<'a> {
    /// The document of what the modules of the same version share.
    pub(super) fn common(&self, document: &Document) -> Option<&'a Document> {
        self.documents.iter().find(|other| other.version == document.version && other.is_common())
    }

    pub(super) fn report(
        &mut self,
        document: &Document,
        place: &str,
        reason: String,
        remedy: &str,
    ) {
        self.found.push(Problem::new(&document.file, place, reason, remedy));
    }
}
