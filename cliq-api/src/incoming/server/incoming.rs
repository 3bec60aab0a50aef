//! What a handler receives.

use crate::incoming::event::Envelope;
use std::ops::Deref;

/// An event for one handler. The arguments of the handler are fields of this value; the
/// [`envelope`](Self::envelope) says who reports the event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Incoming<T> {
    /// Who reports the event.
    pub envelope: Envelope,
    // No argument has this name, so that it hides none.
    inner: Box<T>,
}

impl<T> Incoming<T> {
    pub(super) const fn new(envelope: Envelope, inner: Box<T>) -> Self {
        Self { envelope, inner }
    }

    /// Returns the arguments, to take values out of them.
    #[must_use]
    pub fn into_arguments(self) -> T {
        *self.inner
    }
}

impl<T> Deref for Incoming<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.inner
    }
}
