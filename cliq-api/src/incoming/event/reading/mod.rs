//! Tolerant reading that loses nothing: what a type does not represent stays in the keys around it.

mod field;
mod object;
mod scalar;
mod several;
mod value;

pub(super) use field::{Field, is_empty, take};
pub(super) use object::object;
pub(super) use scalar::open_enums;
pub use several::Several;
pub(super) use value::{Names, Read, Reading};
