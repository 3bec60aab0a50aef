//! Codes that a developer copies from the API console.

use super::{assert_no_secrets, login, received};
use cliq_api::sandbox::Sandbox;
use cliq_api::{CliqBuilder, ErrorKind};

const SCOPE: &str = "ZohoCliq.Channels.READ";

#[tokio::test]
async fn a_code_is_exchanged_once() {
    let sandbox = Sandbox::start().await.unwrap();
    let code = sandbox.issue_code([SCOPE]);
    let user = login(&sandbox).redeem_code(&format!(" {code}\n")).await.unwrap();
    assert_eq!(user.scopes().to_string(), SCOPE);
    let builder = CliqBuilder::from_profile(&user.profile().unwrap()).unwrap();
    builder.build().unwrap().channels().list().await.unwrap();

    let error = login(&sandbox).redeem_code(&code).await.unwrap_err();
    assert!(error.to_string().contains("a code is valid once"), "{error}");
    assert!(!format!("{error} {error:?}").contains(&code), "{error:?}");
    assert_no_secrets(&format!("{error} {error:?}"), &sandbox);
}

#[tokio::test]
async fn what_is_no_code_is_not_sent() {
    let sandbox = Sandbox::start().await.unwrap();
    for code in ["", " \n", "two words", "1000.\u{e9}", &"a".repeat(2000)] {
        let error = login(&sandbox).redeem_code(code).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Input, "{code}");
    }
    assert_eq!(received(&sandbox, "oauth_token"), 0);
}
