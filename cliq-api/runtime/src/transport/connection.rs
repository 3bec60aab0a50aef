//! The default HTTP client.

use super::crypto;
use crate::Error;
use reqwest::redirect::Policy;

/// Whether the HTTP clients of this crate support `https`.
pub const HAS_TLS: bool =
    cfg!(any(feature = "rustls", feature = "rustls-no-provider", feature = "native-tls"));

/// The settings of every HTTP client of this crate. The transport itself follows redirects, where that
/// is safe, and counts them.
///
/// With `plain`, for plain `http` on loopback addresses, the client uses no proxy, which would see the
/// credentials.
pub fn http_client(plain: bool) -> Result<reqwest::ClientBuilder, Error> {
    // reqwest prefers the TLS library of the system if both are enabled.
    if !cfg!(feature = "native-tls") && !crypto::is_available() {
        return Err(Error::input("rustls has no cryptography provider", crypto::REMEDY));
    }
    let builder = reqwest::Client::builder().redirect(Policy::none()).referer(false);
    Ok(if plain { builder.no_proxy() } else { builder })
}
