//! The documents in `specs/` say what the documentation says, documents as Zoho publishes them are taken
//! in, and broken documents are refused.
//!
//! The evidence is written into the tests by hand: the strictest rate limits, scopes and error codes
//! that the sources state, the forms in which the documentation contradicts itself, and one broken
//! document for each rule. The documented examples judge the types that are generated from the schemas.
//! Where they are present, the published documents in `../shared/published` are compared with counts
//! that were made without the generator.

mod bad_documents;
mod bundle;
mod conflicts;
mod corrupted;
mod examples;
mod facts;
mod published;
