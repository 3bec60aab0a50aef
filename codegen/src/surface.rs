//! The public surface of generated code: one line per public item, for review.
