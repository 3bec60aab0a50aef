//! Editions: the facts that a published document states, and what changed from one to the next.
//!
//! The merge sees only what a document says. What a document no longer says, and what it now calls
//! by another name, shows only beside the edition before. So a refresh remembers the facts of each
//! edition, and none of its texts: [`Edition::text`] writes them, [`Edition::parse`] reads them
//! back, and [`changes`] compares.
//!
//! An edition depends on one document alone, as it was published: not on other documents, on
//! corrections, on the passes of the repair, or on the order of keys.

mod change;
mod compare;
mod facts;
mod parse;
mod read;
mod step;
mod text;
mod token;

pub use change::{EditionChange, News};
pub use compare::changes;
pub use facts::{Edition, FactNode, OperationKey};
pub use step::{Step, Topic, Track};
