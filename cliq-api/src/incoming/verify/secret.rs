//! Secrets that scripts send.

use super::signature::SIGNATURE_HEADER;
use super::{Rejection, Verify, only};
use crate::Error;
use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::digest::{Digest, SHA256, digest};
use http::{HeaderMap, HeaderName};
use std::borrow::Cow;
use std::fmt;

/// Minimum length of a secret.
const SHORTEST: usize = 16;

/// Verifies a secret in a header, as a Deluge script sends it.
///
/// The comparison takes the same time for every value. Only digests of the secrets are kept. A secret
/// proves that the sender knows it, not that the body is unchanged, and whoever may edit the script can
/// read it.
///
/// ```
/// use cliq_api::incoming::verify::SharedSecret;
///
/// # fn f() -> Result<(), cliq_api::Error> {
/// let secret = SharedSecret::new("x-cliq-webhook-secret", "8f1d7c52b0e94a63")?
///     .also("0c5be9d2a7714f38")?; // while scripts still send the old one
/// assert_eq!(format!("{secret:?}"), r#"SharedSecret { header: "x-cliq-webhook-secret", .. }"#);
/// # Ok(()) }
/// # f().unwrap();
/// ```
#[derive(Clone)]
#[must_use]
pub struct SharedSecret {
    header: HeaderName,
    digests: Vec<Digest>,
}

impl SharedSecret {
    /// Creates it with the name of the header and the secret: at least 16 printable ASCII characters,
    /// from a generator of random numbers such as `openssl rand -hex 32`.
    pub fn new(header: impl AsRef<str>, secret: impl AsRef<str>) -> Result<Self, Error> {
        let header = header_name(header.as_ref())?;
        Self { header, digests: Vec::new() }.also(secret)
    }

    /// Accepts another secret too, during a rotation.
    pub fn also(mut self, secret: impl AsRef<str>) -> Result<Self, Error> {
        let secret = checked(secret.as_ref())?;
        self.digests.push(digest(&SHA256, secret.as_bytes()));
        Ok(self)
    }

    /// The name of the header.
    #[must_use]
    pub const fn header(&self) -> &HeaderName {
        &self.header
    }
}

/// Parses the name of the header of a secret.
pub(in crate::incoming) fn header_name(text: &str) -> Result<HeaderName, Error> {
    let name = HeaderName::from_bytes(text.trim().as_bytes()).map_err(|_| {
        Error::input(
            "the header of the secret has no valid name",
            "use one like `x-cliq-webhook-secret`",
        )
    })?;
    if name == SIGNATURE_HEADER {
        return Err(Error::input(
            format!("the header `{name}` has the signature of the service and no secret"),
            "use another header, or a `Verifier` for signatures",
        ));
    }
    Ok(name)
}

/// Returns a secret that is usable as the value of a header; errors do not quote it.
pub(in crate::incoming) fn checked(secret: &str) -> Result<&str, Error> {
    let secret = secret.trim();
    let remedy = format!(
        "use at least {SHORTEST} random characters, such as those of `openssl rand -hex 32`"
    );
    if !secret.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return Err(Error::input("the secret has characters that headers cannot have", remedy));
    }
    if secret.len() < SHORTEST {
        return Err(Error::input("the secret is too short", remedy));
    }
    Ok(secret)
}

impl Verify for SharedSecret {
    fn verify<'a>(&self, headers: &HeaderMap, body: &'a [u8]) -> Result<Cow<'a, [u8]>, Rejection> {
        // Digests have one length, so that the comparison reveals none.
        let received = digest(&SHA256, only(headers, &self.header)?);
        let matches =
            |known: &Digest| verify_slices_are_equal(known.as_ref(), received.as_ref()).is_ok();
        // All are compared, so that the time does not depend on which one matches.
        let matching = self.digests.iter().filter(|known| matches(known)).count();
        if matching == 0 { Err(Rejection::WrongSecret) } else { Ok(Cow::Borrowed(body)) }
    }
}

/// Omits the secrets and their digests.
impl fmt::Debug for SharedSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SharedSecret").field("header", &self.header).finish_non_exhaustive()
    }
}
