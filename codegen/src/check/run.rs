//! What the rules share.

use crate::document::{COMMON_FILE, Document};
use crate::problem::Problem;
use serde_json::Value;

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

    /// What a reference points at, and the document of it.
    pub(super) fn target<'d>(
        &self,
        document: &'d Document,
        schema: &Value,
    ) -> Option<(&'d Document, &'d Value)>
    where
        'a: 'd,
    {
        let (file, pointer) = schema.get("$ref")?.as_str()?.split_once('#')?;
        let holder = match file {
            "" => document,
            COMMON_FILE => self.common(document)?,
            _ => return None,
        };
        Some((holder, holder.pointer(pointer)?))
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
