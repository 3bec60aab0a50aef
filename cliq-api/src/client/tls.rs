//! The check for a TLS feature.

use crate::Error;
use reqwest::Url;

/// Rejects a base URL with `https` if no TLS is compiled in: every call would fail, after all of its
/// attempts.
pub(super) fn require(base: &Url, has_tls: bool) -> Result<(), Error> {
    if has_tls || base.scheme() != "https" {
        return Ok(());
    }
    let origin = base.origin().ascii_serialization();
    Err(Error::input(
        format!("{origin} needs https, and no TLS feature of `cliq-api` is enabled"),
        "enable the feature `rustls` or `native-tls`, or pass a client that supports TLS with \
         `http_client`",
    ))
}

#[cfg(test)]
mod tests {
    use super::require;
    use crate::auth::StaticToken;
    use crate::{Cliq, ErrorKind};
    use cliq_runtime::transport::HAS_TLS;

    #[test]
    fn https_needs_a_feature() {
        let (https, http) = ("https://cliq.zoho.eu".parse().unwrap(), "http://127.0.0.1:1".parse());
        let error = require(&https, false).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Input);
        assert_eq!(
            error.to_string(),
            "https://cliq.zoho.eu needs https, and no TLS feature of `cliq-api` is enabled; enable the \
             feature `rustls` or `native-tls`, or pass a client that supports TLS with `http_client`"
        );
        require(&https, true).unwrap();
        require(&http.unwrap(), false).unwrap();
    }

    /// Holds with and without the features: `cargo test -p cliq-api --no-default-features --lib tls`.
    /// `tests/crypto_provider.rs` has the case in which the program installs a provider.
    #[cfg(any(feature = "rustls", feature = "native-tls", not(feature = "rustls-no-provider")))]
    #[test]
    fn clients_are_built_if_they_can_send() {
        let builder = || Cliq::builder().auth(StaticToken::new("1000.token"));
        assert_eq!(builder().build().is_ok(), HAS_TLS);
        assert!(builder().base_url("http://127.0.0.1:1").build().is_ok());
        assert!(builder().http_client(reqwest::Client::new()).build().is_ok());
    }
}
