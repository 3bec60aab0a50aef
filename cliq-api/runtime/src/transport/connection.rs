//! The HTTP client that all requests of the crate are sent with, unless the caller brings one.

use reqwest::redirect::Policy;

/// Settings that every HTTP client of this crate has. The transport follows redirects itself, where
/// that is safe, and counts them.
///
/// With `plain`, for addresses of plain `http`, which are those of loopback, the client uses no proxy:
/// a proxy would read the credentials.
pub fn http_client(plain: bool) -> reqwest::ClientBuilder {
    let builder = reqwest::Client::builder().redirect(Policy::none()).referer(false);
    if plain { builder.no_proxy() } else { builder }
}
