//! Public keys as people copy them.

use crate::Error;
use aws_lc_rs::rsa::PublicEncryptingKey;
use aws_lc_rs::signature::{ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::fmt;

/// An RSA key that verifies.
#[derive(Clone)]
pub(super) struct PublicKey(ParsedPublicKey);

/// A key is public, but it says nothing to a reader either.
impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PublicKey(..)")
    }
}

/// Errors never quote the text: it may be a private key.
fn refuse(what: &str) -> Error {
    Error::input(
        format!("the public key {what}"),
        "copy the key that Cliq shows for the extension: base64, with or without the lines \
         `-----BEGIN PUBLIC KEY-----` and `-----END PUBLIC KEY-----`",
    )
}

impl PublicKey {
    /// Parses PEM or bare base64, with any blanks and line breaks, also those written as `\n`.
    pub(super) fn parse(text: &str) -> Result<Self, Error> {
        let text = text.replace("\\r", "").replace("\\n", "\n");
        let body = unwrapped(text.trim())?;
        let digits: String = body.split_whitespace().collect();
        if digits.is_empty() {
            return Err(refuse("is empty"));
        }
        let der = STANDARD.decode(digits).map_err(|_| refuse("is not base64"))?;
        // Also checks the length of the modulus.
        PublicEncryptingKey::from_der(&der).map_err(|_| {
            refuse("is not an RSA key of 2048 to 8192 bits in the form SubjectPublicKeyInfo")
        })?;
        let key = ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, &der)
            .map_err(|_| refuse("cannot verify signatures"))?;
        Ok(Self(key))
    }

    pub(super) fn verifies(&self, body: &[u8], signature: &[u8]) -> bool {
        self.0.verify_sig(body, signature).is_ok()
    }
}

/// The base64 between the PEM lines.
fn unwrapped(text: &str) -> Result<&str, Error> {
    const BEGIN: &str = "-----BEGIN PUBLIC KEY-----";
    const END: &str = "-----END PUBLIC KEY-----";
    if !text.contains("-----") {
        return Ok(text);
    }
    if text.contains("PRIVATE KEY") {
        return Err(refuse("is a private key"));
    }
    let body = text.strip_prefix(BEGIN).and_then(|rest| rest.strip_suffix(END));
    body.filter(|body| !body.contains("-----"))
        .ok_or_else(|| refuse("is not one `PUBLIC KEY` in PEM, such as a certificate or two keys"))
}
