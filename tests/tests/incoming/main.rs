//! Events that Cliq sends to servers are read whatever their form, and nothing of them is lost.
//!
//! The evidence is one event per handler, read and then bent in every place; both spellings of each
//! handler; arbitrary JSON; bodies that scripts forward; bodies without end; and, where they are present,
//! the examples in `../shared/notes`.

mod arbitrary;
mod bent;
mod bounds;
mod documented;
mod forwarded;
mod handlers;
mod read;
mod secrets;
