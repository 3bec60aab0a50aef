//! Signatures of the service.

use super::key::PublicKey;
use super::window::Window;
use super::{Rejection, Verify, only, reserialized};
use crate::Error;
use crate::clock::Clock;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, HeaderName};
use std::borrow::Cow;
use std::time::Duration;

/// The header with the signature, `X-Cliq-Signature`.
pub const SIGNATURE_HEADER: HeaderName = HeaderName::from_static("x-cliq-signature");

/// Verifies the signature of the service: RSA, PKCS #1 v1.5, SHA-256, over the bytes of the body.
///
/// A request also has to be at most five minutes old by the `timestamp` in the signed body, because a
/// recorded request would verify forever.
///
/// ```
/// use cliq_api::incoming::verify::Verifier;
/// use std::time::Duration;
///
/// # fn f(public_key: &str, next_key: &str) -> Result<(), cliq_api::Error> {
/// let verifier = Verifier::new(public_key)? // PEM or bare base64
///     .also(next_key)? // during a rotation
///     .max_age(Duration::from_secs(120));
/// # let _ = verifier;
/// # Ok(()) }
/// let mistake = Verifier::new("not a key").unwrap_err().to_string();
/// assert!(mistake.starts_with("the public key is not base64"));
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Verifier {
    keys: Vec<PublicKey>,
    window: Option<Window>,
    reserialized: bool,
}

impl Verifier {
    /// Creates a verifier with the public key of the extension: PEM, or base64 alone as Cliq shows it.
    /// Blanks and line breaks do not matter.
    pub fn new(public_key: impl AsRef<str>) -> Result<Self, Error> {
        let keys = vec![PublicKey::parse(public_key.as_ref())?];
        Ok(Self { keys, window: Some(Window::default()), reserialized: false })
    }

    /// Accepts signatures of another key too: during a rotation, or for a second extension.
    pub fn also(mut self, public_key: impl AsRef<str>) -> Result<Self, Error> {
        self.keys.push(PublicKey::parse(public_key.as_ref())?);
        Ok(self)
    }

    /// Sets how old a request may be by its `timestamp`; five minutes by default. Clocks may differ by
    /// one minute in the other direction.
    pub fn max_age(mut self, age: Duration) -> Self {
        self.window.get_or_insert_default().max_age = age;
        self
    }

    /// Accepts requests of any age, and those without a `timestamp`. Whoever has recorded a request can
    /// send it again at any time.
    pub fn any_age(mut self) -> Self {
        self.window = None;
        self
    }

    /// Sets the clock that determines the age, for tests.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        if let Some(window) = &mut self.window {
            window.clock = std::sync::Arc::new(clock);
        }
        self
    }

    /// If the signature does not match the bytes, also tries the body as JavaScript's `JSON.stringify`
    /// writes it again, which is what public examples verify.
    ///
    /// It costs a second verification of every rejected request. If the second form matches, it is also
    /// what gets parsed; integers above 2⁵³ are rounded in it, as JavaScript does.
    pub fn accept_reserialized(mut self) -> Self {
        self.reserialized = true;
        self
    }

    fn is_signed(&self, body: &[u8], signature: &[u8]) -> bool {
        self.keys.iter().any(|key| key.verifies(body, signature))
    }
}

impl Verify for Verifier {
    fn verify<'a>(&self, headers: &HeaderMap, body: &'a [u8]) -> Result<Cow<'a, [u8]>, Rejection> {
        let signature = only(headers, &SIGNATURE_HEADER)?;
        let signature = STANDARD.decode(signature).map_err(|_| Rejection::MalformedSignature)?;
        let signed = if self.is_signed(body, &signature) {
            Cow::Borrowed(body)
        } else {
            let second = if self.reserialized { reserialized::reserialized(body) } else { None };
            let second = second.filter(|second| self.is_signed(second, &signature));
            Cow::Owned(second.ok_or(Rejection::WrongSignature)?)
        };
        if let Some(window) = &self.window {
            window.check(&signed)?;
        }
        Ok(signed)
    }
}
