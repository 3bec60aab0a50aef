//! Shared secrets.

use super::super::{
    DangerouslyAcceptUnverified, Rejection, SIGNATURE_HEADER, SharedSecret, Verify as _,
};
use http::{HeaderMap, HeaderName, HeaderValue};

const SECRET: &str = "8f1d7c52b0e94a63";
const NAME: HeaderName = HeaderName::from_static("x-cliq-webhook-secret");

fn headers(value: &str) -> HeaderMap {
    HeaderMap::from_iter([(NAME, HeaderValue::from_str(value).unwrap())])
}

fn secret() -> SharedSecret {
    SharedSecret::new("X-Cliq-Webhook-Secret", SECRET).unwrap()
}

#[test]
fn only_the_secret_passes() {
    let secret = secret();
    assert_eq!(*secret.verify(&headers(SECRET), b"a").unwrap(), *b"a");
    for bad in ["", "8", "8f1d7c52b0e94a6", "8f1d7c52b0e94a633", "8F1D7C52B0E94A63"] {
        assert_eq!(secret.verify(&headers(bad), b"a"), Err(Rejection::WrongSecret), "{bad}");
    }
    for at in 0..SECRET.len() {
        let mut changed = SECRET.to_owned().into_bytes();
        changed[at] ^= 1;
        let changed = String::from_utf8(changed).unwrap();
        assert_eq!(secret.verify(&headers(&changed), b"a"), Err(Rejection::WrongSecret));
    }
    assert_eq!(secret.verify(&HeaderMap::new(), b"a"), Err(Rejection::MissingHeader(NAME)));
    let mut twice = headers(SECRET);
    twice.append(NAME, HeaderValue::from_static("a"));
    assert_eq!(secret.verify(&twice, b"a"), Err(Rejection::RepeatedHeader(NAME)));
}

#[test]
fn two_secrets_pass_during_a_rotation() {
    let secret = secret().also("0c5be9d2a7714f38").unwrap();
    secret.verify(&headers(SECRET), b"").unwrap();
    secret.verify(&headers("0c5be9d2a7714f38"), b"").unwrap();
    secret.verify(&headers("0c5be9d2a7714f39"), b"").unwrap_err();
}

#[test]
fn weak_settings_are_refused_without_showing_them() {
    let name = |name| SharedSecret::new(name, SECRET).unwrap_err().to_string();
    assert!(name("").contains("no valid name"));
    assert!(name("x secret").contains("no valid name"));
    assert!(name(SIGNATURE_HEADER.as_str()).contains("has the signature of the service"));
    for (bad, what) in [
        ("", "too short"),
        ("hunter2", "too short"),
        ("geheimnis mit \u{fc}ber", "cannot have"),
        ("hunter2hunter2hunter2\nx: y", "cannot have"),
    ] {
        let error = SharedSecret::new("x-secret", bad).unwrap_err().to_string();
        assert!(error.contains(what) && !error.contains("hunter2"), "{error}");
    }
    let shown = format!("{:?} {}", secret(), Rejection::WrongSecret);
    assert!(!shown.contains(SECRET) && shown.contains("x-cliq-webhook-secret"), "{shown}");
}

#[test]
fn unverified_access_has_a_telling_name() {
    let open = DangerouslyAcceptUnverified::turn_verification_off();
    assert_eq!(*open.verify(&HeaderMap::new(), b"a").unwrap(), *b"a");
}

#[test]
fn rejections_are_one_line_with_a_remedy() {
    for rejection in [
        Rejection::MissingHeader(NAME),
        Rejection::RepeatedHeader(NAME),
        Rejection::MalformedSignature,
        Rejection::WrongSignature,
        Rejection::WrongSecret,
        Rejection::NoTimestamp,
        Rejection::TooOld(std::time::Duration::from_secs(301)),
        Rejection::InTheFuture(std::time::Duration::from_secs(61)),
        Rejection::Other("an HMAC of\n another key; check it".into()),
    ] {
        let text = rejection.to_string();
        assert!(text.lines().count() == 1 && text.contains("; "), "{text}");
    }
}
