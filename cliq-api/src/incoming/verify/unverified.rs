//! No verification.

use super::{Rejection, Verify};
use http::HeaderMap;
use std::borrow::Cow;

/// Accepts every request, from anyone who knows the address.
///
/// For tests, and for servers behind a proxy that verifies. Whoever can reach the server can act as any
/// user of the bot.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct DangerouslyAcceptUnverified;

impl DangerouslyAcceptUnverified {
    /// Turns verification off.
    #[must_use]
    pub const fn turn_verification_off() -> Self {
        Self
    }
}

impl Verify for DangerouslyAcceptUnverified {
    fn verify<'a>(&self, _: &HeaderMap, body: &'a [u8]) -> Result<Cow<'a, [u8]>, Rejection> {
        Ok(Cow::Borrowed(body))
    }
}
