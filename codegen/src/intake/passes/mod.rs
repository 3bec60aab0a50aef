//! The passes: each mends one class of defects, and says where and what.

pub(super) mod aliases;
pub(super) mod combinations;
pub(super) mod content_types;
pub(super) mod contradictions;
pub(super) mod doubled_names;
pub(super) mod doubled_segments;
pub(super) mod enums;
pub(super) mod envelope;
pub(super) mod examples;
pub(super) mod facts;
pub(super) mod identity;
pub(super) mod limits;
pub(super) mod parameters;
pub(super) mod path_parameters;
pub(super) mod query_strings;
pub(super) mod references;
pub(super) mod responses;
pub(super) mod same_operation;
pub(super) mod scalars;
pub(super) mod security;
pub(super) mod servers;
#[cfg(test)]
mod tests;
pub(super) mod texts;
pub(super) mod types;
pub(super) mod unused;
