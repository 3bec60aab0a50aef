//! The cryptography provider of rustls, which the program installs with the feature `rustls-no-provider`.

/// What to do if there is none.
pub const REMEDY: &str = "install one before the client is built, such as \
     `rustls::crypto::ring::default_provider().install_default()`, or enable the feature `rustls`, \
     which has one";

/// Whether a provider is installed. Without one, the construction of an HTTP client panics.
#[cfg(all(feature = "rustls-no-provider", not(feature = "rustls")))]
pub fn is_available() -> bool {
    rustls::crypto::CryptoProvider::get_default().is_some()
}

/// Nothing needs a provider, or one is built in.
#[cfg(not(all(feature = "rustls-no-provider", not(feature = "rustls"))))]
pub const fn is_available() -> bool {
    true
}
