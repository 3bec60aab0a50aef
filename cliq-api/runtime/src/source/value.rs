//! What a source and the types that read from it agree on.

use crate::scalar::Wire;
use serde::de::Error as _;
use serde_json::{Map, Number, Value};
use std::fmt;

/// Reads one value.
pub type SourceReader<'a> = &'a mut dyn FnMut(&mut dyn Source) -> Result<(), SourceError>;

/// A JSON value of any deserializer. It is read once, with the method for what is expected.
pub trait Source {
    /// Any text, which is borrowed.
    fn text(&mut self, read: &mut dyn FnMut(&str)) -> Result<(), SourceError>;
    /// A string.
    fn string(&mut self) -> Result<String, SourceError>;
    /// A string, a number or a boolean.
    fn scalar(&mut self) -> Result<Wire, SourceError>;
    /// A boolean.
    fn boolean(&mut self) -> Result<bool, SourceError>;
    /// An integer.
    fn integer(&mut self) -> Result<i64, SourceError>;
    /// A number.
    fn number(&mut self) -> Result<Number, SourceError>;
    /// Any value.
    fn json(&mut self) -> Result<Value, SourceError>;
    /// The keys of any object.
    fn keys(&mut self) -> Result<Map<String, Value>, SourceError>;
    /// A value that may be `null`; `read` is called for others.
    fn optional(&mut self, read: SourceReader<'_>) -> Result<(), SourceError>;
    /// A list; `read` is called for each item.
    fn list(&mut self, read: SourceReader<'_>) -> Result<(), SourceError>;
    /// An object with any keys; `read` is called for each.
    fn map(
        &mut self,
        read: &mut dyn FnMut(String, &mut dyn Source) -> Result<(), SourceError>,
    ) -> Result<(), SourceError>;
    /// An object with the keys of a type, each of which is read into the slot of the same index. Other
    /// keys are kept in `extra`, or ignored without it.
    fn object(
        &mut self,
        name: &'static str,
        keys: &'static [&'static str],
        slots: &mut [&mut dyn Slot],
        extra: Option<&mut Map<String, Value>>,
    ) -> Result<(), SourceError>;
}

/// The place of the value of a key, without its type.
pub trait Slot {
    /// Whether there is a value.
    fn is_set(&self) -> bool;
    /// Reads the value.
    fn read(&mut self, source: &mut dyn Source) -> Result<(), SourceError>;
    /// Sets the value of a key that is absent, and returns whether there is one.
    fn set_absent(&mut self) -> bool;
}

/// The reason why a value was not read.
#[derive(Debug)]
pub struct SourceError(
    /// `None` if the source keeps an error of its deserializer.
    pub(super) Option<Box<str>>,
);

impl SourceError {
    /// A value that is none of those expected.
    #[must_use]
    pub fn mismatch(reason: &str) -> Self {
        Self(Some(reason.into()))
    }
}

impl serde::de::Error for SourceError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(Some(message.to_string().into()))
    }
}

impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_deref().unwrap_or("the value cannot be read"))
    }
}

impl std::error::Error for SourceError {}

/// Returns the value of a slot that was read.
pub fn taken<T>(slot: Option<T>) -> Result<T, SourceError> {
    slot.ok_or_else(|| SourceError::custom("a key was not read"))
}
