//! What references of a document to its own components lead to.

use crate::document::pointer;
use serde_json::{Map, Value};

/// How many references may lead from one to the next.
const CHAIN: usize = 8;

/// The document to which references lead.
#[derive(Clone, Copy)]
pub(super) struct OwnComponents<'a> {
    root: &'a Map<String, Value>,
}

impl<'a> OwnComponents<'a> {
    pub(super) fn of(root: &'a Map<String, Value>) -> Self {
        Self { root }
    }

    /// The value that a reference names.
    pub(super) fn target(self, reference: &str) -> Option<&'a Value> {
        let mut parts = pointer::parts(reference.strip_prefix("#/")?);
        let first = self.root.get(&parts.next()?)?;
        parts.try_fold(first, |value, part| value.get(&part))
    }

    /// The value itself, or the one at the end of its references.
    pub(super) fn resolve(self, value: &'a Value) -> Option<&'a Map<String, Value>> {
        let mut value = value;
        for _ in 0..CHAIN {
            match value.get("$ref").and_then(Value::as_str) {
                Some(reference) => value = self.target(reference)?,
                None => return value.as_object(),
            }
        }
        None
    }

    /// The scopes that any operation needs which states none.
    pub(super) fn security(self) -> Option<&'a Value> {
        self.root.get("security")
    }
}
