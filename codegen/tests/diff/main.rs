//! `diff` finds every change of the documents, and calls it by its kind, place and severity.
//!
//! The evidence is written into the tests: each edit states what it has to be reported as. Nothing is
//! asked of the code under test.

mod mutations;
mod rules;
