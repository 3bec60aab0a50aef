//! The table of error codes in the guide matches the code.

use cliq_api::auth::StaticToken;
use cliq_api::open_enum::OpenEnum as _;
use cliq_api::{Cliq, ErrorCode};
use std::collections::BTreeSet;
use tests::repository::root;
use tests::server::{Reply, Server};

#[test]
fn the_guide_lists_every_error_code() {
    let guide = std::fs::read_to_string(root().join("cliq-api/guide/errors.md")).unwrap();
    let (_, guide) = guide.split_once("\n## Error codes\n").unwrap();
    let listed: Vec<&str> = guide.lines().filter(|line| line.starts_with("| `")).collect();
    let known: Vec<String> = ErrorCode::known()
        .iter()
        .map(|code| {
            let code = ErrorCode::from(*code);
            let meaning = code.meaning().unwrap_or_default();
            format!("| `{code}` | {meaning} | {} |", code.remedy().unwrap_or_default())
        })
        .collect();
    assert_eq!(listed, known);
}

/// The error codes of the documents of all versions.
fn documented() -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    for version in ["v2", "v3"] {
        for entry in std::fs::read_dir(root().join("specs").join(version)).unwrap() {
            let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
            let lines = text.lines().filter_map(|line| line.trim().strip_prefix("- code: "));
            codes.extend(lines.map(|code| code.trim_matches('\'').to_owned()));
        }
    }
    codes
}

#[tokio::test]
async fn codes_that_say_that_something_exists_are_known_as_such() {
    let server = Server::start(|request| {
        let code = request.line.rsplit('/').next().unwrap_or_default().to_owned();
        Reply::json(400, format!(r#"{{"code":"{code}","message":"No."}}"#))
    })
    .await
    .unwrap();
    let cliq =
        Cliq::builder().base_url(&server.url).auth(StaticToken::new("1000.t")).build().unwrap();
    let members = ["email.activeuser", "email.pendinguser"];
    let mut found = 0;
    for code in documented().iter().filter(|code| !code.contains(' ') && !code.contains("limit")) {
        let url = format!("/api/v2/{code}");
        let request = cliq.request(http::Method::GET, url.as_str());
        let error = request.send::<serde_json::Value>().await.unwrap_err();
        let exists = code.contains("_already_") || members.contains(&code.as_str());
        assert_eq!(error.is_already_exists(), exists, "{code}");
        found += usize::from(exists);
    }
    assert!(found >= 10, "{found}");
}
