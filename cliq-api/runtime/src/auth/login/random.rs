//! Unguessable values: the state of a login, and the code verifier of PKCE.

use crate::Error;
use crate::auth::Secret;
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// 256 random bits of the operating system in 43 unreserved characters.
pub(super) fn secret() -> Result<Secret, Error> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|error| {
        let error = std::io::Error::other(error.to_string());
        let remedy = "check the device for random numbers of the system";
        Error::io_with("the operating system provides no random numbers", error, remedy)
    })?;
    Ok(Secret::from(BASE64_URL_SAFE_NO_PAD.encode(bytes)))
}

/// The PKCE challenge of a code verifier, by the method `S256`.
pub(super) fn challenge(verifier: &Secret) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.expose()))
}

#[cfg(test)]
mod tests {
    use super::{BASE64_URL_SAFE_NO_PAD, challenge, secret};
    use crate::auth::Secret;
    use base64::Engine as _;

    #[test]
    fn base64_is_url_safe_and_unpadded() {
        for (bytes, text) in [
            (&b""[..], ""),
            (b"f", "Zg"),
            (b"fo", "Zm8"),
            (b"foo", "Zm9v"),
            (b"foob", "Zm9vYg"),
            (&[0xfb, 0xff, 0xfe], "-__-"),
        ] {
            assert_eq!(BASE64_URL_SAFE_NO_PAD.encode(bytes), text);
        }
    }

    /// The example of RFC 7636, appendix B.
    #[test]
    fn the_challenge_is_that_of_the_standard() {
        let verifier = Secret::from("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        assert_eq!(challenge(&verifier), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    #[test]
    fn secrets_are_long_and_differ() {
        let (one, other) = (secret().unwrap(), secret().unwrap());
        assert_ne!(one, other);
        assert_eq!(one.expose().len(), 43);
    }
}
