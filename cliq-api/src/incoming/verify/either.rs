//! Signatures and secrets at one address.

use super::{Rejection, SIGNATURE_HEADER, SharedSecret, Verifier, Verify};
use http::HeaderMap;
use std::borrow::Cow;

/// Verifies the signature of a request that has one, and the secret of any other request.
///
/// A wrong signature is never made good by a secret.
#[derive(Clone, Debug)]
#[must_use]
pub struct Either {
    signature: Verifier,
    secret: SharedSecret,
}

impl Either {
    /// Creates it from both.
    pub const fn new(signature: Verifier, secret: SharedSecret) -> Self {
        Self { signature, secret }
    }
}

impl Verify for Either {
    fn verify<'a>(&self, headers: &HeaderMap, body: &'a [u8]) -> Result<Cow<'a, [u8]>, Rejection> {
        if headers.contains_key(SIGNATURE_HEADER) {
            self.signature.verify(headers, body)
        } else {
            self.secret.verify(headers, body)
        }
    }
}
