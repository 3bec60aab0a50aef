//! Values, and what is read of them.

use serde_json::{Map, Value};

/// What was read of a value.
pub enum Reading<T> {
    /// All of it: it is written back as it was.
    Whole(T),
    /// Part of it; this is the whole.
    Part(T, Value),
    /// Nothing; this is the value.
    Misfit(Value),
}

impl<T> Reading<T> {
    pub fn map<U>(self, convert: impl FnOnce(T) -> U) -> Reading<U> {
        match self {
            Self::Whole(read) => Reading::Whole(convert(read)),
            Self::Part(read, whole) => Reading::Part(convert(read), whole),
            Self::Misfit(value) => Reading::Misfit(value),
        }
    }
}

/// A type that is read from a value.
pub trait Read: Sized {
    fn read(value: Value) -> Reading<Self>;
    /// The value that was read, if the whole of it was.
    fn write(&self) -> Value;
}

impl Read for Map<String, Value> {
    fn read(value: Value) -> Reading<Self> {
        match value {
            Value::Object(map) => Reading::Whole(map),
            other => Reading::Misfit(other),
        }
    }

    fn write(&self) -> Value {
        Value::Object(self.clone())
    }
}

/// Names of keys, for `Debug`: values of unknown keys may be secrets.
pub struct Names<'a>(pub &'a Map<String, Value>);

impl std::fmt::Debug for Names<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}
