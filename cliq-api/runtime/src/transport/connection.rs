//! The default HTTP client.

use reqwest::redirect::Policy;

/// Whether the HTTP clients of this crate support `https`.
pub const HAS_TLS: bool = cfg!(any(feature = "rustls", feature = "native-tls"));

/// The settings of every HTTP client of this crate. The transport itself follows redirects, where that
/// is safe, and counts them.
///
/// With `plain`, for plain `http` on loopback addresses, the client uses no proxy, which would see the
/// credentials.
pub fn http_client(plain: bool) -> reqwest::ClientBuilder {
    let builder = reqwest::Client::builder().redirect(Policy::none()).referer(false);
    if plain { builder.no_proxy() } else { builder }
}
