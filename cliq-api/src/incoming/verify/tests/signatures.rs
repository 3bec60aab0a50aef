//! Signatures of keys that the tests make.

use super::super::{Either, Rejection, SIGNATURE_HEADER, SharedSecret, Verifier, Verify as _};
use super::{KEYS, NOW, body, clock, headers, public, signed};
use http::{HeaderMap, HeaderValue};
use std::time::Duration;

fn verifier() -> Verifier {
    Verifier::new(public(&KEYS[0])).unwrap().clock(clock())
}

/// A body that says when it was sent, relative to the clock.
fn sent(offset: i64) -> Vec<u8> {
    format!(r#"{{"timestamp":{}}}"#, NOW.checked_add_signed(offset).unwrap()).into_bytes()
}

#[test]
fn a_signature_covers_the_bytes_as_sent() {
    let (verifier, body) = (verifier(), body());
    let headers = headers(&signed(&KEYS[0], &body));
    assert_eq!(*verifier.verify(&headers, &body).unwrap(), *body);
    let pretty = [b" ", &*body].concat();
    assert_eq!(verifier.verify(&headers, &pretty), Err(Rejection::WrongSignature));
}

#[test]
fn no_change_of_one_byte_passes() {
    let (verifier, body) = (verifier(), body());
    let signature = signed(&KEYS[0], &body).into_bytes();
    let good =
        HeaderMap::from_iter([(SIGNATURE_HEADER, HeaderValue::from_bytes(&signature).unwrap())]);
    verifier.verify(&good, &body).unwrap();
    let (mut bodies, mut signatures) = (0, 0);
    for step in 0..1000_usize {
        let change = u8::try_from(step % 255 + 1).unwrap();
        let mut changed = body.clone();
        changed[step % body.len()] ^= change;
        assert_eq!(verifier.verify(&good, &changed), Err(Rejection::WrongSignature), "{step}");
        bodies += 1;

        let mut changed = signature.clone();
        changed[step % signature.len()] ^= change;
        // A value that cannot be sent at all is no attack.
        if let Ok(value) = HeaderValue::from_bytes(&changed) {
            let bad = HeaderMap::from_iter([(SIGNATURE_HEADER, value)]);
            verifier.verify(&bad, &body).unwrap_err();
            signatures += 1;
        }
    }
    assert!(bodies == 1000 && signatures > 700, "{signatures}");
    // All other characters at every place of the signature.
    for at in 0..signature.len() {
        for other in [b'A', b'/', b'+', b'=', b'-', b'_', b' '] {
            let mut changed = signature.clone();
            changed[at] = other;
            if changed != signature {
                let value = HeaderValue::from_bytes(&changed).unwrap();
                let bad = HeaderMap::from_iter([(SIGNATURE_HEADER, value)]);
                verifier.verify(&bad, &body).unwrap_err();
            }
        }
    }
}

#[test]
fn no_part_of_a_signature_passes() {
    let (verifier, body) = (verifier(), body());
    let signature = signed(&KEYS[0], &body);
    for bad in ["", "=", "AA==", &signature[..340], &signature[4..], &format!("{signature}AAAA")] {
        verifier.verify(&headers(bad), &body).unwrap_err();
    }
    let urlsafe = signature.replace('+', "-").replace('/', "_");
    if urlsafe != signature {
        assert_eq!(verifier.verify(&headers(&urlsafe), &body), Err(Rejection::MalformedSignature));
    }
}

#[test]
fn another_key_does_not_verify_unless_it_is_added() {
    let (verifier, body) = (verifier(), body());
    let headers = headers(&signed(&KEYS[1], &body));
    assert_eq!(verifier.verify(&headers, &body), Err(Rejection::WrongSignature));
    let rotating = verifier.also(public(&KEYS[1])).unwrap();
    rotating.verify(&headers, &body).unwrap();
    let old = super::headers(&signed(&KEYS[0], &body));
    rotating.verify(&old, &body).unwrap();
}

#[test]
fn the_header_is_required_once() {
    let (verifier, body) = (verifier(), body());
    let missing = Err(Rejection::MissingHeader(SIGNATURE_HEADER));
    assert_eq!(verifier.verify(&HeaderMap::new(), &body), missing);
    let mut twice = headers(&signed(&KEYS[0], &body));
    twice.append(SIGNATURE_HEADER, "AA==".parse().unwrap());
    assert_eq!(verifier.verify(&twice, &body), Err(Rejection::RepeatedHeader(SIGNATURE_HEADER)));
}

#[test]
fn an_old_body_does_not_pass_although_it_is_signed() {
    let clock = clock();
    let verifier = Verifier::new(public(&KEYS[0])).unwrap().clock(clock.clone());
    let headers = headers(&signed(&KEYS[0], &body()));
    verifier.verify(&headers, &body()).unwrap();
    clock.advance(Duration::from_secs(300));
    verifier.verify(&headers, &body()).unwrap();
    clock.advance(Duration::from_secs(1));
    let age = Duration::from_secs(301);
    assert_eq!(verifier.verify(&headers, &body()), Err(Rejection::TooOld(age)));
    verifier.clone().max_age(Duration::from_secs(600)).verify(&headers, &body()).unwrap();
    verifier.any_age().verify(&headers, &body()).unwrap();
}

#[test]
fn the_age_is_in_the_signed_body() {
    let verify = |body: &[u8]| {
        let headers = headers(&signed(&KEYS[0], body));
        verifier().verify(&headers, body).map(|_| ())
    };
    assert_eq!(verify(&sent(-299_000)), Ok(()));
    assert_eq!(verify(&sent(60_000)), Ok(()));
    let ahead = Duration::from_millis(60_001);
    assert_eq!(verify(&sent(60_001)), Err(Rejection::InTheFuture(ahead)));
    assert_eq!(verify(format!(r#"{{"timestamp":"{NOW}"}}"#).as_bytes()), Ok(()));
    let deep = format!(r#"{{"timestamp":{}"#, "[".repeat(100_000));
    for none in [
        "",
        "{}",
        "[]",
        "not JSON",
        r#"{"timestamp":null}"#,
        r#"{"timestamp":-1}"#,
        r#"{"timestamp":"soon"}"#,
        r#"{"timestamp":1e300}"#,
        r#"{"params":{"timestamp":1790000000123}}"#,
        &deep,
    ] {
        assert_eq!(verify(none.as_bytes()), Err(Rejection::NoTimestamp));
    }
    let twice = format!(r#"{{"timestamp":1,"timestamp":{NOW}}}"#);
    assert_eq!(verify(twice.as_bytes()), Err(Rejection::NoTimestamp));
    let huge = format!(r#"{{"timestamp":{}}}"#, u64::MAX);
    verify(huge.as_bytes()).unwrap_err();
}

#[test]
fn the_serialized_form_passes_only_on_request() {
    let sent = body();
    let form = String::from_utf8(sent.clone()).unwrap();
    let form = form.replace(r"<\/b>", "</b>").replace(r"\u2028", "\u{2028}").replace("1.0", "1");
    let headers = headers(&signed(&KEYS[0], form.as_bytes()));
    assert_eq!(verifier().verify(&headers, &sent), Err(Rejection::WrongSignature));
    let lenient = verifier().accept_reserialized();
    let proven = lenient.verify(&headers, &sent).unwrap();
    assert_eq!(*proven, *form.as_bytes(), "only what was signed is read");
    let hidden = form.replacen('{', r#"{"name":"Mallory","#, 1);
    let proven = lenient.verify(&headers, hidden.as_bytes());
    assert!(!proven.is_ok_and(|proven| proven.windows(7).any(|part| part == b"Mallory")));
    lenient.verify(&headers, b"{").unwrap_err();
}

#[test]
fn either_never_replaces_a_wrong_signature_by_a_secret() {
    let secret = SharedSecret::new("x-secret", "0123456789abcdef").unwrap();
    let either = Either::new(verifier(), secret);
    let body = body();
    let mut both = headers(&signed(&KEYS[1], &body));
    both.insert("x-secret", HeaderValue::from_static("0123456789abcdef"));
    assert_eq!(either.verify(&both, &body), Err(Rejection::WrongSignature));
    both.remove(SIGNATURE_HEADER);
    either.verify(&both, &body).unwrap();
    either.verify(&headers(&signed(&KEYS[0], &body)), &body).unwrap();
    either.verify(&HeaderMap::new(), &body).unwrap_err();
}

#[test]
fn keys_parse_as_people_copy_them() {
    let bare = public(&KEYS[0]);
    let wrap = |line: &str| {
        let lines: Vec<&str> =
            bare.as_bytes().chunks(64).map(|chunk| std::str::from_utf8(chunk).unwrap()).collect();
        format!(
            "-----BEGIN PUBLIC KEY-----{line}{}{line}-----END PUBLIC KEY-----{line}",
            lines.join(line)
        )
    };
    let spread: String = bare.chars().flat_map(|c| [c, ' ']).collect();
    for text in [bare.clone(), spread, wrap("\n"), wrap("\r\n"), wrap("\\n"), wrap(" "), wrap("")] {
        let verifier = Verifier::new(&text).unwrap().clock(clock());
        verifier.verify(&headers(&signed(&KEYS[0], &body())), &body()).unwrap();
    }
    let two = format!("{}{}", wrap("\n"), wrap("\n"));
    let cut = &bare[..bare.len() - 8];
    let private = "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----";
    let certificate = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----";
    for (text, what) in [
        ("", "is empty"),
        ("-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----", "is empty"),
        ("?", "is not base64"),
        (cut, "is not an RSA key"),
        ("AAAA", "is not an RSA key"),
        (private, "is a private key"),
        (certificate, "is not one `PUBLIC KEY`"),
        (&two, "is not one `PUBLIC KEY`"),
    ] {
        let error = Verifier::new(text).unwrap_err().to_string();
        assert!(error.starts_with(&format!("the public key {what}")), "{error}");
        assert!(!error.contains("c2VjcmV0") && error.lines().count() == 1, "{error}");
    }
}

#[test]
fn short_keys_and_other_kinds_of_keys_are_refused() {
    // RSA with 1024 bits, and P-256.
    for text in [
        "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQC47STsLD2gv/LaulB4nv96wjawWUbQkqDyffr0VrCdWYo5s+SULO87Dl0VIqQucgcI1chbmC2X5zgeCXtO4Y1lFjrzcBkPuOz3cJVUAsFpJMFJYJeJecIViwqKxEW5udxXTKRqSCzSXhwqMZPnPgwa3TCbxDnaQw/mSXAd3ZLYRwIDAQAB",
        "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE5K2U9U+VHAejxuck4CGuXkFJDcNXCxEYjCZjWAY9GPd4cuk79uubbwe81xW7QLcP4GlWH8TJs6xdisHdz3ws7g==",
    ] {
        let error = Verifier::new(text).unwrap_err().to_string();
        assert!(error.contains("is not an RSA key of 2048 to 8192 bits"), "{error}");
    }
}
