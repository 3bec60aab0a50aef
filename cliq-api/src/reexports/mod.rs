//! The public part of the runtime, with examples that need a client.

mod calls;
mod lists;
mod settings;

pub use calls::*;
pub use lists::*;
pub use settings::*;
