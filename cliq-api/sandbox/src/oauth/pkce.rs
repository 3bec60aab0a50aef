//! PKCE: the proof that a code is exchanged by whoever asked for it.

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

/// Bytes of unpadded URL-safe Base64.
fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let (mut bits, mut count) = (0_u32, 0);
    for digit in text.bytes() {
        let value = match digit {
            b'A'..=b'Z' => digit - b'A',
            b'a'..=b'z' => digit - b'a' + 26,
            b'0'..=b'9' => digit - b'0' + 52,
            b'-' => 62,
            b'_' => 63,
            _ => return None,
        };
        bits = (bits << 6 | u32::from(value)) & 0xffff;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 0xff).ok()?);
        }
    }
    (bytes.len() == 32).then_some(bytes)
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
