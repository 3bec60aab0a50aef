//! The redirect of OAuth and the address it answers: what is put in comes out, and nothing else.

use super::input::text_of;
use super::line;
use cliq_api::DataCenter;
use cliq_api::auth::{Authorization, Callback, Scopes};

/// Any text as a callback, as scopes, and as each value of them.
pub fn check(input: &[u8]) {
    let text = text_of(input);
    any_callback(&text);
    values_come_back(&text);
    scopes(&text);
    authorization(&text);
}

fn any_callback(text: &str) {
    match Callback::parse(text) {
        Ok(callback) => {
            assert!(callback.code().is_some() || callback.error().is_some());
            let shown = format!("{callback:?}");
            for secret in [callback.code(), callback.state()].into_iter().flatten() {
                let others = [callback.location(), callback.accounts_server(), callback.error()];
                // A short one is found in any text.
                if secret.len() >= 12
                    && !others.into_iter().flatten().any(|other| other.contains(secret))
                {
                    assert!(!shown.contains(secret), "{shown}");
                }
            }
            if let (Some(found), Some(server)) =
                (callback.data_center(), callback.accounts_server())
            {
                assert_eq!(DataCenter::for_accounts_server(server), Some(found));
            }
        }
        Err(error) => {
            line::check_error(&error, 0, &[]);
            if let Some((_, code)) = text.split_once("code=").filter(|(_, code)| code.len() >= 12) {
                assert!(!error.to_string().contains(code), "{error}");
            }
        }
    }
}

/// A redirect as the service makes it.
fn values_come_back(text: &str) {
    let mut url = reqwest::Url::parse("https://app.example/callback").expect("a URL");
    url.query_pairs_mut()
        .append_pair("state", text)
        .append_pair("code", text)
        .append_pair("location", "eu");
    let queries = [url.as_str(), url.query().unwrap_or_default()];
    for query in queries {
        let callback = Callback::parse(query).expect("a whole redirect");
        assert_eq!((callback.code(), callback.state()), (Some(text), Some(text)), "{query}");
        assert_eq!(callback.data_center(), Some(DataCenter::Eu));
    }
    url.query_pairs_mut().append_pair("code", "another");
    assert!(Callback::parse(url.as_str()).is_err());
}

fn scopes(text: &str) {
    let scopes = Scopes::parse(text);
    let written = scopes.to_string();
    assert!(written.len() <= text.len());
    assert_eq!(Scopes::parse(&written), scopes);
    let valid = |scope: &String| {
        !scope.is_empty() && !scope.contains(|c: char| c == ',' || c.is_whitespace())
    };
    assert!(scopes.iter().all(valid), "{scopes:?}");
    for operation in cliq_tools::dynamic::operations().take(4) {
        let _ = scopes.permit(operation);
    }
}

fn authorization(text: &str) {
    let built = Authorization::new(text, text).scopes([text]).state(text).url();
    let scopes = Scopes::parse(text);
    let url = match built {
        Ok(url) => url,
        Err(error) => {
            line::check_error(&error, 0, &[]);
            return assert!(scopes.is_empty() || text.is_empty());
        }
    };
    assert_eq!(url.origin().ascii_serialization(), "https://accounts.zoho.com");
    let scope = scopes.to_string();
    let expected = [
        ("response_type", "code"),
        ("client_id", text),
        ("scope", &scope),
        ("redirect_uri", text),
        ("state", text),
        ("access_type", "offline"),
    ];
    assert!(
        url.query_pairs().eq(expected.map(|(name, value)| (name.into(), value.into()))),
        "{url}"
    );
}
