use crate::answering;
use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use cliq_sandbox::incoming::Signature;
use serde_json::json;

#[tokio::test]
async fn the_signature_covers_the_exact_bytes() {
    let (sandbox, server, incoming) = answering(|_| json!("")).await;
    let key = sandbox.public_key().expect("is generated");
    assert_eq!(&key, incoming.public_key());
    let der = STANDARD.decode(key.base64()).expect("is base64");
    let pem = key.pem();
    assert!(pem.starts_with("-----BEGIN PUBLIC KEY-----\nMIIB"), "{pem}");
    let within: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    assert_eq!(within, key.to_string());

    incoming.message("<b>bold</b>").await.expect("answers");
    let wrong = incoming.clone().signature(Signature::Wrong);
    wrong.message("hi").await.expect("answers");
    let missing = incoming.signature(Signature::Missing);
    missing.message("hi").await.expect("answers");
    let [genuine, wrong, missing] = &server.received()[..] else { panic!("are three") };
    assert!(missing.0.get("x-cliq-signature").is_none());
    let verifies = |(headers, body): &(http::HeaderMap, bytes::Bytes)| {
        let signature = STANDARD.decode(&headers["x-cliq-signature"]).expect("is base64");
        let key = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, &der);
        key.verify(body, &signature).is_ok()
    };
    assert!(verifies(genuine));
    assert!(!verifies(wrong));
    let body = std::str::from_utf8(&genuine.1).expect("is text");
    assert!(body.contains(r"<b>bold<\/b>"), "{body}");
    assert_eq!(genuine.0["content-type"], "application/json;charset=UTF-8");
}
