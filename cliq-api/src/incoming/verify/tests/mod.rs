//! Verification, and what must not pass it.

mod openssl;
mod secrets;
mod signatures;

use super::SIGNATURE_HEADER;
use crate::clock::ManualClock;
use aws_lc_rs::encoding::AsDer as _;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair, KeySize};
use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_SHA256};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;
use std::sync::LazyLock;
use std::time::{Duration, SystemTime};

/// When the clock of the tests stands.
const NOW: u64 = 1_790_000_000_123;

/// Two keys, of which each test uses at least one; to make them takes a while.
static KEYS: LazyLock<[KeyPair; 2]> =
    LazyLock::new(|| [(); 2].map(|()| KeyPair::generate(KeySize::Rsa2048).unwrap()));

/// The public key as Cliq shows it.
fn public(key: &KeyPair) -> String {
    STANDARD.encode(key.public_key().as_der().unwrap().as_ref())
}

fn signed(key: &KeyPair, body: &[u8]) -> String {
    let mut signature = vec![0; key.public_modulus_len()];
    key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), body, &mut signature).unwrap();
    STANDARD.encode(signature)
}

fn headers(signature: &str) -> HeaderMap {
    HeaderMap::from_iter([(SIGNATURE_HEADER, signature.parse().unwrap())])
}

fn clock() -> ManualClock {
    ManualClock::new(SystemTime::UNIX_EPOCH + Duration::from_millis(NOW))
}

/// A message with everything that is written in several ways.
fn body() -> Vec<u8> {
    format!(
        r#"{{"type":"bot","name":"Nina","handler":{{"type":"message_handler"}},"timestamp":{NOW},"params":{{"message":"he said \"blue\"\nand <b>left<\/b> 😀 \u2028","n":1.0}}}}"#
    )
    .into_bytes()
}
