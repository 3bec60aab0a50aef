//! Numbers of charts and graphs.

use serde_json::{Number, Value};

/// A number of a chart or graph, from any Rust number. Validation rejects a number that is not
/// finite.
#[derive(Clone, Debug, PartialEq)]
pub struct Amount(Value);

impl Amount {
    pub(super) fn into_value(self) -> Value {
        self.0
    }
}

macro_rules! from_numbers {
    ($($kind:ty),+) => {
        $(impl From<$kind> for Amount {
            fn from(number: $kind) -> Self {
                Self(Value::from(number))
            }
        })+
    };
}

from_numbers!(i8, i16, i32, i64, u8, u16, u32, u64, f32, f64, Number);
