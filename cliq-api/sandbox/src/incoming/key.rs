//! The key that signs events, as that of an extension does.

use super::error::IncomingError;
use aws_lc_rs::encoding::{AsDer, PublicKeyX509Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair, KeySize};
use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_SHA256};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

/// Header with the signature of an event.
pub(crate) const HEADER: &str = "X-Cliq-Signature";

/// The public key that verifies the signatures of events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicKey(String);

impl PublicKey {
    /// The key as the service shows it to the developer of an extension: base64 of the
    /// `SubjectPublicKeyInfo`, without PEM lines.
    #[must_use]
    pub fn base64(&self) -> &str {
        &self.0
    }

    /// The key in PEM.
    #[must_use]
    pub fn pem(&self) -> String {
        let mut pem = "-----BEGIN PUBLIC KEY-----\n".to_owned();
        for (index, character) in self.0.chars().enumerate() {
            if index > 0 && index % 64 == 0 {
                pem.push('\n');
            }
            pem.push(character);
        }
        pem.push_str("\n-----END PUBLIC KEY-----\n");
        pem
    }
}

/// As [`base64`](PublicKey::base64).
impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A key pair.
pub(crate) struct SigningKey {
    pair: KeyPair,
    public: PublicKey,
}

impl SigningKey {
    /// The key of this process, so that tests do not generate one each.
    pub(crate) fn shared() -> Result<Arc<Self>, IncomingError> {
        static KEY: Mutex<Option<Arc<SigningKey>>> = Mutex::new(None);
        let mut key = KEY.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(key) = &*key {
            return Ok(Arc::clone(key));
        }
        let new = Arc::new(Self::generate()?);
        *key = Some(Arc::clone(&new));
        Ok(new)
    }

    /// Generates a key of 2048 bits, which takes a moment.
    fn generate() -> Result<Self, IncomingError> {
        let failed = |_| IncomingError::impossible("no RSA key could be generated; try again");
        let pair = KeyPair::generate(KeySize::Rsa2048).map_err(failed)?;
        let der: PublicKeyX509Der<'_> = pair.public_key().as_der().map_err(failed)?;
        let public = PublicKey(STANDARD.encode(der.as_ref()));
        Ok(Self { pair, public })
    }

    /// The public key.
    pub(crate) fn public(&self) -> &PublicKey {
        &self.public
    }

    /// The signature of a body in base64: RSA with PKCS #1 v1.5 and SHA-256.
    pub(super) fn sign(&self, body: &[u8]) -> Result<String, IncomingError> {
        let mut signature = vec![0; self.pair.public_modulus_len()];
        self.pair
            .sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), body, &mut signature)
            .map_err(|_| IncomingError::impossible("the event could not be signed; try again"))?;
        Ok(STANDARD.encode(signature))
    }
}

/// Does not show the private key.
impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKey").field("public", &self.public).finish_non_exhaustive()
    }
}
