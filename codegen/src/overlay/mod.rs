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
mod document;
mod expects;
mod outcome;
mod parse;
#[cfg(test)]
mod tests;
mod write;

pub use apply::apply;
pub use between::between;
pub use document::{Action, ActionKind, Overlay, Stage, Target};
pub use outcome::{Outcome, Status};
pub use parse::parse;
pub use write::text;
