//! Published documents → clean documents.

pub mod canonical;
pub mod merge;
pub mod prose;
pub mod sources;
