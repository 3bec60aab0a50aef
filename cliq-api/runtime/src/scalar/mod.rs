//! Values that the service writes in more than one way. Each keeps what it read, so that writing it
//! back gives the same JSON.

mod flag;
mod integer;
mod short;
mod text;
#[doc(hidden)]
mod wire;

pub use flag::Flag;
pub use integer::Integer;
pub use text::Text;
#[doc(hidden)]
pub use wire::Wire;
pub(crate) use wire::wire_traits;
