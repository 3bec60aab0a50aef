//! What the statements of an example rely on.

use std::collections::BTreeSet;

/// What an example needs beside its call.
#[derive(Default)]
pub(super) struct Needs {
    /// Paths to import, of the crate and others.
    pub(super) imports: BTreeSet<String>,
    /// Statements before the call.
    pub(super) bindings: Vec<String>,
}

impl Needs {
    pub(super) fn import(&mut self, path: impl Into<String>) {
        self.imports.insert(path.into());
    }

    pub(super) fn extend(&mut self, other: Self) {
        self.imports.extend(other.imports);
        self.bindings.extend(other.bindings);
    }
}
