//! A parsed document, with what every stage needs to find its way in it.

pub(crate) mod extension;
pub(crate) mod path;
pub(crate) mod pointer;
pub(crate) mod reference;
pub(crate) mod shared;
pub(crate) mod unordered;

use serde_json::{Map, Value};

/// Module of what modules share.
pub(crate) const COMMON: &str = "common";

/// The document of what modules share, as references of other documents name it.
pub(crate) const COMMON_FILE: &str = "common.yaml";
/// The operation of an earlier version that does the same.
pub(crate) const SAME_ACTION: &str = "x-cliq-same-action";

/// A parsed document.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Path, as the source had it.
    pub file: String,
    /// Version of the API, such as `v2`.
    pub version: String,
    /// Module, such as `channels`; `common` for what modules share.
    pub module: String,
    /// Name of the published file that it was made of, such as `bots.yml`; `None` for a committed
    /// document, and for what published ones share.
    pub published: Option<String>,
    /// Content; always an object.
    pub root: Map<String, Value>,
}

/// An operation where it stands in its document.
#[derive(Clone, Debug)]
pub(crate) struct PlacedOperation<'a> {
    /// JSON pointer.
    pub(crate) pointer: String,
    pub(crate) path: &'a str,
    /// As it is written; not necessarily an HTTP method.
    pub(crate) verb: &'a str,
    pub(crate) value: &'a Map<String, Value>,
}

impl Document {
    /// The value a JSON pointer names.
    #[must_use]
    pub fn pointer(&self, pointer: &str) -> Option<&Value> {
        let mut parts = pointer::parts(pointer.trim_start_matches('/'));
        let first = self.root.get(&parts.next()?)?;
        parts.try_fold(first, |value, part| match value {
            Value::Object(map) => map.get(&part),
            Value::Array(list) => list.get(part.parse::<usize>().ok()?),
            _ => None,
        })
    }

    /// Whether it is the document of what modules share.
    #[must_use]
    pub fn is_common(&self) -> bool {
        self.module == COMMON
    }

    /// The operations, in the order of the document.
    pub(crate) fn operations(&self) -> impl Iterator<Item = PlacedOperation<'_>> {
        let paths = self.root.get("paths").and_then(Value::as_object);
        paths.into_iter().flatten().flat_map(|(path, item)| {
            item.as_object().into_iter().flatten().filter_map(move |(verb, value)| {
                let pointer = format!("/paths/{}/{verb}", pointer::escape(path));
                Some(PlacedOperation { pointer, path, verb, value: value.as_object()? })
            })
        })
    }
}
