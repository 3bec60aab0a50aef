//! Response of the token endpoint.

use super::{AccessToken, Scopes, Secret};
use serde_json::{Map, Value};
use std::time::{Duration, SystemTime};

/// Lifetime if the response does not state one.
const USUAL_LIFETIME: Duration = Duration::from_secs(3600);
/// A larger `expires_in` is in milliseconds, as in the documentation and in older responses.
const MOST_SECONDS: u64 = 86_400;

/// The tokens of one response of the token endpoint. `Debug` hides them.
#[derive(Clone, Debug)]
pub struct Token {
    access: AccessToken,
    refresh: Option<Secret>,
    lifetime: Duration,
    expires_at: SystemTime,
    scopes: Scopes,
    api_domain: Option<String>,
}

impl Token {
    /// Parses a response; `None` without an access token. `asked_at` is the time of the request.
    pub(super) fn read(response: &Map<String, Value>, asked_at: SystemTime) -> Option<Self> {
        let text = |key: &str| {
            response.get(key).and_then(Value::as_str).map(str::trim).filter(|text| !text.is_empty())
        };
        let lifetime = lifetime(response);
        Some(Self {
            access: AccessToken::new(text("access_token")?),
            refresh: text("refresh_token").map(Secret::from),
            lifetime,
            expires_at: asked_at.checked_add(lifetime).unwrap_or(asked_at),
            scopes: text("scope").map(Scopes::parse).unwrap_or_default(),
            api_domain: text("api_domain").map(str::to_owned),
        })
    }

    /// Returns the access token.
    #[must_use]
    pub fn access_token(&self) -> &AccessToken {
        &self.access
    }

    /// Returns the refresh token. Store it securely. It is present only after an authorization with
    /// `access_type=offline`, and, if the user has consented before, only with `prompt=consent`;
    /// see [`Authorization::consent`](super::Authorization::consent).
    #[must_use]
    pub fn refresh_token(&self) -> Option<&str> {
        self.refresh.as_ref().map(Secret::expose)
    }

    /// Returns the lifetime of the access token from its issue.
    #[must_use]
    pub fn lifetime(&self) -> Duration {
        self.lifetime
    }

    /// Returns when the access token expires.
    #[must_use]
    pub fn expires_at(&self) -> SystemTime {
        self.expires_at
    }

    /// Returns the scopes that the response states. With client credentials, Cliq may still reject
    /// some of them.
    #[must_use]
    pub fn scopes(&self) -> &Scopes {
        &self.scopes
    }

    /// Returns the host of other Zoho products. It is never the host of Cliq; see
    /// [`DataCenter`](crate::DataCenter).
    #[must_use]
    pub fn api_domain(&self) -> Option<&str> {
        self.api_domain.as_deref()
    }
}

/// `expires_in_sec` is in seconds, `expires_in` in seconds or milliseconds.
fn lifetime(response: &Map<String, Value>) -> Duration {
    let number = |key: &str| match response.get(key)? {
        Value::Number(number) => number.as_u64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    };
    let positive = |key: &str| number(key).filter(|amount| *amount > 0);
    if let Some(seconds) = positive("expires_in_sec") {
        return Duration::from_secs(seconds);
    }
    match positive("expires_in") {
        Some(amount) if amount > MOST_SECONDS => Duration::from_millis(amount),
        Some(seconds) => Duration::from_secs(seconds),
        None => USUAL_LIFETIME,
    }
}

#[cfg(test)]
mod tests {
    use super::Token;
    use serde_json::{Value, json};
    use std::time::{Duration, UNIX_EPOCH};

    fn read(response: &Value) -> Option<Token> {
        Token::read(response.as_object().unwrap(), UNIX_EPOCH)
    }

    #[test]
    fn lifetimes_come_in_many_forms() {
        for (response, seconds) in [
            (json!({"access_token": "a", "expires_in": 3600}), 3600),
            (json!({"access_token": "a", "expires_in": "3600"}), 3600),
            (json!({"access_token": "a", "expires_in": 3_600_000}), 3600),
            (json!({"access_token": "a", "expires_in": 3_600_000, "expires_in_sec": 3600}), 3600),
            (json!({"access_token": "a", "expires_in": 60}), 60),
            (json!({"access_token": "a", "expires_in": 86_400}), 86_400),
            (json!({"access_token": "a", "expires_in": 86_401}), 86),
            (json!({"access_token": "a", "expires_in": 0}), 3600),
            (json!({"access_token": "a", "expires_in": -1}), 3600),
            (json!({"access_token": "a", "expires_in": null}), 3600),
            (json!({"access_token": "a"}), 3600),
        ] {
            let token = read(&response).unwrap();
            assert_eq!(token.lifetime().as_secs(), seconds, "{response}");
            assert_eq!(token.expires_at(), UNIX_EPOCH + token.lifetime());
        }
        let endless = read(&json!({"access_token": "a", "expires_in_sec": u64::MAX})).unwrap();
        assert_eq!(endless.lifetime(), Duration::from_secs(u64::MAX));
    }

    #[test]
    fn everything_is_kept() {
        let token = read(&json!({
            "access_token": "1000.access",
            "refresh_token": "1000.refresh",
            "scope": "ZohoCliq.Users.READ ZohoCliq.Chats.READ,ZohoCliq.Bots.READ",
            "api_domain": "https://www.zohoapis.eu",
            "token_type": "Bearer",
        }))
        .unwrap();
        assert_eq!(token.access_token().expose(), "1000.access");
        assert_eq!(token.refresh_token(), Some("1000.refresh"));
        assert_eq!(
            token.scopes().to_string(),
            "ZohoCliq.Bots.READ,ZohoCliq.Chats.READ,ZohoCliq.Users.READ"
        );
        assert_eq!(token.api_domain(), Some("https://www.zohoapis.eu"));
        let shown = format!("{token:?}");
        assert!(!shown.contains("1000."), "{shown}");
    }

    #[test]
    fn without_an_access_token_it_is_no_token() {
        for response in [json!({}), json!({"access_token": ""}), json!({"access_token": 5})] {
            assert!(read(&response).is_none(), "{response}");
        }
    }
}
