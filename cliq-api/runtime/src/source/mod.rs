//! Reads values without code per type and deserializer.
//!
//! serde compiles the implementation of a type once for each deserializer, with everything that the
//! deserializer inlines. Here a type reads from a [`Source`], which hides the deserializer: what a
//! type adds is a list of its keys. `Deserialize` of each type is an entry to this, so a value reads
//! the same in a response and in a program.

mod erased;
mod from_source;
mod key;
mod object;
#[cfg(test)]
mod tests;
mod value;

pub use erased::{deserialize, from_slice, from_value};
pub use from_source::FromSource;
pub use object::object;
pub use value::{Slot, Source, SourceError, SourceReader, taken};
