//! Corrections of published documents that survive the next refresh.
//!
//! An overlay is a document of the [OpenAPI Overlay Specification 1.0][spec] at
//! `overlays/<version>/<module>.yaml`: a list of actions, each with a target (a JSONPath of RFC
//! 9535) and either an update or a removal, applied in order. Three keys are our own:
//!
//! | key | where | meaning |
//! |---|---|---|
//! | `x-cliq-stage` | root | `published`: applied to the document as fetched, for what the passes cannot repair; `repaired` (the default): applied to what they made of it |
//! | `x-cliq-reason` | action, required | why the published document is wrong |
//! | `x-cliq-expects` | action, required | what each target holds, or a part of it, see [`Action::expects`] |
//!
//! An action whose target is not there, or does not hold what the action expects, is not applied:
//! its [`Outcome`] says what was found. So a correction never overrules a document that has been
//! corrected, or changed, at its origin.
//!
//! ```
//! use cliq_codegen::{Source, overlay};
//!
//! let text = "\
//! overlay: 1.0.0
//! info:
//!   title: Corrections of notes
//!   version: 1.0.0
//! x-cliq-stage: repaired
//! actions:
//!   - target: $.paths['/notes'].get.parameters[?@.name == 'limit'].schema
//!     description: Pages have at most 50 notes.
//!     update:
//!       maximum: 50
//!     x-cliq-expects:
//!       maximum: 500
//!     x-cliq-reason: The help page says 50, and the service refuses more.
//!   - target: $.paths['/notes'].post
//!     remove: true
//!     x-cliq-expects:
//!       summary: Write a note
//!     x-cliq-reason: The operation was announced and never came.
//! ";
//! let overlay = overlay::parse(&Source::new("overlays/v2/notes.yaml", text)).unwrap();
//!
//! let mut document = serde_json::json!({"paths": {"/notes": {
//!     "get": {"parameters": [{"name": "limit", "schema": {"type": "integer", "maximum": 500}}]},
//!     "post": {"summary": "Write a long note"},
//! }}});
//! let outcomes = overlay::apply(&overlay, &mut document);
//! assert_eq!(document["paths"]["/notes"]["get"]["parameters"][0]["schema"]["maximum"], 50);
//! assert_eq!(outcomes[0].status, overlay::Status::Applied { nodes: 1 });
//! assert_eq!(
//!     outcomes[1].to_string(),
//!     "overlays/v2/notes.yaml: /actions/1: expired: /paths/~1notes/post holds {\"summary\":\
//!      \"Write a long note\"} where {\"summary\":\"Write a note\"} is expected; look at what was \
//!      published, then rewrite or delete the action"
//! );
//! ```
//!
//! [`between`] turns a difference of two documents into actions, and [`text`] writes an overlay.
//!
//! [spec]: https://spec.openapis.org/overlay/v1.0.0.html

mod apply;
mod between;
mod expects;
mod outcome;
mod parse;
#[cfg(test)]
mod tests;
mod write;

pub use apply::apply;
pub use between::between;
pub use outcome::{Outcome, Status};
pub use parse::parse;
pub use write::text;

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
    /// What is to be done, in order.
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
    pub change: Change,
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
pub enum Change {
    /// Merges a value into each: keys of objects recursively, lists by appending, anything else by
    /// replacing.
    Update(Value),
    /// Takes each out of the object or list it is in.
    Remove,
}
