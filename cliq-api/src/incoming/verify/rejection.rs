//! Why a request is not genuine.

use http::HeaderName;
use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

/// Why a request was rejected. Its `Display` is one line for the operator of the server, with a remedy
/// and without secrets; do not send it to the caller.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rejection {
    /// The header that proves the origin is missing.
    MissingHeader(HeaderName),
    /// The header that proves the origin occurs more than once.
    RepeatedHeader(HeaderName),
    /// The signature is not base64.
    MalformedSignature,
    /// The signature belongs to other bytes or another key.
    WrongSignature,
    /// The secret is another one.
    WrongSecret,
    /// The signed body has no `timestamp`, so its age is unknown.
    NoTimestamp,
    /// The signed body is older than allowed.
    TooOld(Duration),
    /// The `timestamp` is that far in the future.
    InTheFuture(Duration),
    /// A reason of an implementation of [`Verify`](super::Verify) outside this crate.
    Other(Cow<'static, str>),
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingHeader(name) => write!(
                f,
                "the request has no header `{name}`; check what sends it, and that no proxy drops it"
            ),
            Self::RepeatedHeader(name) => write!(
                f,
                "the request has the header `{name}` more than once; check the proxies in between"
            ),
            Self::MalformedSignature => f.write_str(
                "the signature is not base64; check that the request comes from Cliq and not from a \
                 script with a signature of its own",
            ),
            Self::WrongSignature => f.write_str(
                "the signature does not match the body; check that the key is the one of this \
                 extension, and that nothing changes the body on its way",
            ),
            Self::WrongSecret => f.write_str(
                "the secret does not match; compare it with the secret in the script",
            ),
            Self::NoTimestamp => f.write_str(
                "the signed body has no `timestamp`, so it may be a replay; use `any_age` if your \
                 events have none",
            ),
            Self::TooOld(age) => write!(
                f,
                "the signed body is {} s old, so it may be a replay; check the clock of the server, or \
                 raise `max_age`",
                age.as_secs()
            ),
            Self::InTheFuture(by) => write!(
                f,
                "the `timestamp` is {} s in the future; check the clock of the server",
                by.as_secs()
            ),
            Self::Other(reason) => {
                // One line, whatever the reason contains.
                reason.split_whitespace().enumerate().try_for_each(|(at, word)| {
                    let blank = if at == 0 { "" } else { " " };
                    write!(f, "{blank}{word}")
                })
            }
        }
    }
}

impl std::error::Error for Rejection {}
