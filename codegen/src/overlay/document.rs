//! What an overlay contains.

use serde_json::Value;
use serde_json_path::JsonPath;

/// The actions for one document.
#[derive(Clone, Debug)]
pub struct Overlay {
    /// Path, as the source had it.
    pub file: String,
    /// Version of the API, such as `v2`.
    pub version: String,
    /// Module that is corrected, such as `channels`.
    pub module: String,
    /// What it is about, for readers.
    pub title: String,
    /// The document it is for, where it says so.
    pub extends: Option<String>,
    /// When it is applied.
    pub stage: Stage,
    /// The actions, in order.
    pub actions: Vec<Action>,
}

/// When an overlay is applied.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// To the document as published, before the passes.
    Published,
    /// To the repaired document, right before it is merged with the committed one.
    #[default]
    Repaired,
}

/// One correction.
#[derive(Clone, Debug, PartialEq)]
pub struct Action {
    /// What is corrected.
    pub target: Target,
    /// What the correction does, where that needs words.
    pub description: Option<String>,
    /// How.
    pub change: ActionKind,
    /// What each target has to hold.
    ///
    /// Of an object only the keys given here are looked at, at any depth, and `null` stands for a
    /// key that is not there. Of a list, each entry given here has to occur, in this order. An
    /// empty object or list stands for an empty one. Anything else has to be equal.
    pub expects: Value,
    /// Why the document is wrong.
    pub reason: String,
}

/// Most brackets of a target.
const DEEPEST: usize = 64;

/// A parsed JSONPath.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    text: String,
    path: JsonPath,
}

impl Target {
    /// Parses a JSONPath of RFC 9535; the error is what the parser says.
    pub fn parse(text: &str) -> Result<Self, String> {
        // The parser recurses: a path that nests without end would exhaust the stack.
        if text.matches(['(', '[', '!']).count() > DEEPEST {
            return Err(format!("it has more than {DEEPEST} brackets"));
        }
        let path = JsonPath::parse(text).map_err(|error| error.to_string())?;
        Ok(Self { text: text.to_owned(), path })
    }

    /// The path as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// JSON pointers of all nodes it selects, each once: what is around a node before the node,
    /// entries of a list by their position.
    #[must_use]
    pub fn pointers(&self, document: &Value) -> Vec<String> {
        let nodes = self.path.query_located(document);
        let mut pointers: Vec<String> =
            nodes.locations().map(serde_json_path::NormalizedPath::to_json_pointer).collect();
        pointers.sort_by_cached_key(|pointer| {
            let parts =
                pointer.split('/').map(|part| (part.parse::<usize>().ok(), part.to_owned()));
            parts.collect::<Vec<_>>()
        });
        pointers.dedup();
        pointers
    }
}

/// What an action does to its targets.
#[derive(Clone, Debug, PartialEq)]
pub enum ActionKind {
    /// Merges a value into each: keys of objects recursively, lists by appending, anything else by
    /// replacing.
    Update(Value),
    /// Takes each out of the object or list it is in.
    Remove,
}
