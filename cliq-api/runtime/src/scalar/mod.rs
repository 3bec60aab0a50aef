//! Scalars that the service writes in several forms. Each type keeps the received form, so that
//! serialization returns the same JSON.

mod flag;
mod integer;
mod number;
mod short;
mod text;
#[doc(hidden)]
mod wire;

pub use flag::Flag;
pub use integer::Integer;
pub use number::Number;
pub use text::Text;
#[doc(hidden)]
pub use wire::Wire;
pub(crate) use wire::wire_traits;
