//! With the feature `rustls-no-provider`, the program installs the cryptography provider of rustls.
//!
//! One test: a provider is installed for the whole process, and forever.

#![cfg(not(any(feature = "rustls", feature = "native-tls")))]
#![allow(clippy::unwrap_used, reason = "tests may panic")]

use cliq_api::auth::{AuthContext, StaticToken};
use cliq_api::{Cliq, DataCenter, Error, ErrorKind};

fn build() -> Result<Cliq, Error> {
    Cliq::builder().auth(StaticToken::new("1000.token")).build()
}

#[test]
fn a_missing_provider_is_an_error_until_one_is_installed() {
    for error in [build().unwrap_err(), AuthContext::new(DataCenter::Eu.accounts()).unwrap_err()] {
        assert_eq!(error.kind(), ErrorKind::Input);
        assert_eq!(
            error.to_string(),
            "rustls has no cryptography provider; install one before the client is built, such as \
             `rustls::crypto::ring::default_provider().install_default()`, or enable the feature \
             `rustls`, which has one"
        );
    }
    #[cfg(feature = "redis")]
    {
        use cliq_api::store::RedisStore;
        let error = RedisStore::new("rediss://one.example").unwrap_err().to_string();
        assert!(error.contains("no cryptography provider for the Redis store; install"), "{error}");
        assert!(RedisStore::new("redis://one.example").is_ok());
    }

    rustls::crypto::aws_lc_rs::default_provider().install_default().unwrap();
    build().unwrap();
    AuthContext::new(DataCenter::Eu.accounts()).unwrap();
    #[cfg(feature = "redis")]
    cliq_api::store::RedisStore::new("rediss://one.example").unwrap();
}
