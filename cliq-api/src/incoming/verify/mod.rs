//! Proof that a request comes from the service, or from a script that knows a secret.
//!
//! | A request comes from | It is verified by |
//! |---|---|
//! | a webhook extension | [`Verifier`]: the header `X-Cliq-Signature`, with the public key of the extension |
//! | a Deluge script | [`SharedSecret`]: a header with a secret that the script sends; see [`scripts`](super::scripts) |
//! | both, at one address | [`Either`]: the signature if there is one, otherwise the secret |
//! | anything else | your own implementation of [`Verify`] |
//!
//! Verification covers the bytes of the body as they arrived, before anything parses them. [`Verify`]
//! returns the bytes that are proven, and only those may be parsed.
//!
//! ```
//! use cliq_api::incoming::verify::{SharedSecret, Verify as _};
//!
//! # fn f() -> Result<(), Box<dyn std::error::Error>> {
//! let secret = SharedSecret::new("x-cliq-webhook-secret", "8f1d7c52b0e94a63")?;
//! let mut headers = http::HeaderMap::new();
//! assert!(secret.verify(&headers, b"{}").is_err());
//! headers.insert("x-cliq-webhook-secret", "8f1d7c52b0e94a63".parse()?);
//! assert_eq!(*secret.verify(&headers, b"{}")?, *b"{}");
//! # Ok(()) }
//! # f().unwrap();
//! ```
//!
//! # What is inferred
//!
//! The service documents neither the signature nor its key. Several independent programs verify it as
//! RSA with PKCS #1 v1.5 and SHA-256, in base64, and with a key of 2048 bits that the developer of the
//! extension sees as base64 without PEM lines. That the signature covers the bytes as sent is inferred:
//! those programs serialize the parsed body again, which is the same for most bodies. If signatures of
//! your extension do not verify, try [`Verifier::accept_reserialized`]. Whether the service signs
//! requests of version 3 to an `execution_url` is unknown; put a random part into the path of such a URL,
//! and look for the header before you rely on it.

mod either;
mod key;
mod rejection;
mod reserialized;
mod secret;
mod signature;
#[cfg(test)]
mod tests;
mod unverified;
mod window;

pub use either::Either;
pub use rejection::Rejection;
pub use secret::SharedSecret;
pub(super) use secret::{checked, header_name};
pub use signature::{SIGNATURE_HEADER, Verifier};
pub use unverified::DangerouslyAcceptUnverified;

use http::{HeaderMap, HeaderName};
use std::borrow::Cow;
use std::fmt;

/// Decides whether a request is genuine.
///
/// Implement it for a scheme of your own, such as an HMAC that your scripts send. Compare secrets in
/// constant time.
pub trait Verify: fmt::Debug + Send + Sync + 'static {
    /// Returns the part of the body that is proven, which is the whole body except in special cases.
    fn verify<'a>(&self, headers: &HeaderMap, body: &'a [u8]) -> Result<Cow<'a, [u8]>, Rejection>;
}

/// The only value of a header. With several, which one counts would be a matter of taste.
fn only<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Result<&'h [u8], Rejection> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (Some(value), None) => Ok(value.as_bytes().trim_ascii()),
        (None, _) => Err(Rejection::MissingHeader(name.clone())),
        (Some(_), Some(_)) => Err(Rejection::RepeatedHeader(name.clone())),
    }
}
