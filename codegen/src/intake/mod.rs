//! From published documents to clean ones.

pub mod prose;
