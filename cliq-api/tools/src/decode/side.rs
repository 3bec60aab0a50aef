//! The payloads of an operation.

/// Which payload of an operation it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The body that is sent.
    Request,
    /// The response when it succeeds.
    Response,
}

impl Side {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "response",
        }
    }
}
