//! What a handler receives.

use crate::incoming::event::Envelope;
use std::ops::Deref;

/// An event for one handler: the arguments, which are the fields of this value too, and the envelope.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Incoming<T> {
    /// Who reports the event.
    pub envelope: Envelope,
    /// The arguments of the handler.
    pub arguments: Box<T>,
}

impl<T> Deref for Incoming<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.arguments
    }
}
