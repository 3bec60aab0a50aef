//! PKCE: the proof that a code is exchanged by whoever asked for it.

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// The challenge of an authorization, if it has one. Only the method `S256` is documented.
pub(super) fn challenge(challenge: &str, method: &str) -> Result<Option<String>, ()> {
    match (challenge, method) {
        ("", "") => Ok(None),
        (challenge, "S256") if decode(challenge).is_some() => Ok(Some(challenge.to_owned())),
        _ => Err(()),
    }
}

/// Whether the verifier is that of the challenge.
pub(super) fn proves(verifier: &str, challenge: &str) -> bool {
    (43..=128).contains(&verifier.len())
        && decode(challenge).is_some_and(|digest| digest == Sha256::digest(verifier).to_vec())
}

/// The digest in a challenge.
fn decode(challenge: &str) -> Option<Vec<u8>> {
    let digest = BASE64_URL_SAFE_NO_PAD.decode(challenge).ok()?;
    (digest.len() == 32).then_some(digest)
}

#[cfg(test)]
mod tests {
    use super::proves;

    /// The example of RFC 7636, appendix B.
    #[test]
    fn the_example_of_the_standard_is_proven() {
        let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        let challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
        assert!(proves(verifier, challenge));
        assert!(!proves(&verifier.replace('d', "e"), challenge));
        assert!(!proves(verifier, &challenge.replace('E', "F")));
        assert!(!proves("", challenge));
    }
}
