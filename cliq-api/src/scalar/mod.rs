//! Values that the service writes in more than one way. Each keeps what it read, so that writing it
//! back gives the same JSON.

mod flag;
mod integer;
mod short;
mod text;
mod wire;

pub use flag::Flag;
pub use integer::Integer;
pub use text::Text;
pub(crate) use wire::{Wire, wire_traits};
