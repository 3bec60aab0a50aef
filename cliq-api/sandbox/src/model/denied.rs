//! Why the model refuses.

/// Why the model refuses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Denied {
    /// There is nothing of that id, or the id is of another kind.
    NotFound,
    /// There is no such channel.
    NoChannel,
    /// The caller may not do it, as a sentence.
    Forbidden(String),
    /// A value names what is not there or does not fit, as a sentence.
    Invalid(String),
}

impl Denied {
    pub(crate) fn forbidden(why: impl Into<String>) -> Self {
        Self::Forbidden(why.into())
    }

    pub(crate) fn invalid(why: impl Into<String>) -> Self {
        Self::Invalid(why.into())
    }
}
