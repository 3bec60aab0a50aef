use super::{Accounts, AccountsPath, AccountsRequest, Grant};
use cliq_runtime::clock::{Clock, ManualClock};
use http::{StatusCode, header};
use serde_json::Value;
use std::time::Duration;

struct Fixture {
    accounts: Accounts,
    clock: ManualClock,
}

impl Fixture {
    fn new() -> Self {
        let clients = vec![("id".to_owned(), "secret".to_owned())];
        let accounts = Accounts::new("http://127.0.0.1:1".to_owned(), "7".to_owned(), clients);
        Self { accounts, clock: ManualClock::default() }
    }

    fn send(
        &mut self,
        endpoint: AccountsPath,
        values: &[(&str, &str)],
    ) -> http::Response<bytes::Bytes> {
        let mut all = vec![("client_id".to_owned(), "id".to_owned())];
        all.push(("client_secret".to_owned(), "secret".to_owned()));
        all.extend(values.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())));
        let method = endpoint.method();
        let now = self.clock.now();
        self.accounts.respond(&AccountsRequest { endpoint, method, values: all, now })
    }

    fn token(&mut self, values: &[(&str, &str)]) -> Value {
        let response = self.send(AccountsPath::Token, values);
        serde_json::from_slice(response.body()).expect("is JSON")
    }

    fn code(&mut self) -> String {
        let response = self.send(
            AccountsPath::Authorize,
            &[
                ("response_type", "code"),
                ("redirect_uri", "http://localhost:1/cb"),
                ("scope", "ZohoCliq.Users.READ,ZohoCliq.Teams.READ"),
                ("access_type", "offline"),
                ("prompt", "consent"),
                ("state", "x y"),
            ],
        );
        assert_eq!(response.status(), StatusCode::FOUND);
        let target = response.headers()[header::LOCATION].to_str().expect("is text").to_owned();
        assert!(target.starts_with("http://localhost:1/cb?code=1000."), "{target}");
        assert!(target.ends_with("&state=x%20y"), "{target}");
        let (_, rest) = target.split_once("code=").expect("has a code");
        rest.split('&').next().expect("is there").to_owned()
    }
}

#[test]
fn a_code_serves_once() {
    let mut fixture = Fixture::new();
    let code = fixture.code();
    let exchange = [
        ("grant_type", "authorization_code"),
        ("code", code.as_str()),
        ("redirect_uri", "http://localhost:1/cb"),
    ];
    let first = fixture.token(&exchange);
    assert_eq!(first["expires_in"], 3600);
    assert!(first["refresh_token"].is_string());
    assert_eq!(fixture.token(&exchange)["error"], "invalid_code");
    let access = first["access_token"].as_str().expect("is text");
    let grant = fixture.accounts.check(access, fixture.clock.now()).expect("is good");
    assert!(grant.scopes.contains("ZohoCliq.Teams.READ"));
}

#[test]
fn codes_and_access_tokens_expire() {
    let mut fixture = Fixture::new();
    let code = fixture.code();
    fixture.clock.advance(Duration::from_secs(121));
    let exchange = [
        ("grant_type", "authorization_code"),
        ("code", code.as_str()),
        ("redirect_uri", "http://localhost:1/cb"),
    ];
    assert_eq!(fixture.token(&exchange)["error"], "invalid_code");
    let grant = Grant::of("7", ["ZohoCliq.Users.READ"], false);
    let access = fixture.accounts.issue_access(grant, fixture.clock.now());
    assert!(fixture.accounts.check(&access, fixture.clock.now()).is_some());
    fixture.clock.advance(Duration::from_secs(3600));
    assert!(fixture.accounts.check(&access, fixture.clock.now()).is_none());
}

#[test]
fn ten_access_tokens_in_ten_minutes() {
    let mut fixture = Fixture::new();
    let refresh = fixture.accounts.issue_refresh(Grant::of("7", ["ZohoCliq.Users.READ"], false));
    let values = [("grant_type", "refresh_token"), ("refresh_token", refresh.as_str())];
    for _ in 0..10 {
        let body = fixture.token(&values);
        assert!(body["access_token"].is_string());
        assert!(body["refresh_token"].is_null());
    }
    let response = fixture.send(AccountsPath::Token, &values);
    assert_eq!(response.status(), StatusCode::BAD_REQUEST);
    assert_eq!(fixture.token(&values)["error"], "Access Denied");
    fixture.clock.advance(Duration::from_secs(600));
    assert!(fixture.token(&values)["access_token"].is_string());
}

#[test]
fn bad_credentials_are_refused_with_http_200() {
    let mut fixture = Fixture::new();
    let now = fixture.clock.now();
    for (id, secret, expected) in
        [("other", "secret", "invalid_client"), ("id", "other", "invalid_client_secret")]
    {
        let values = vec![
            ("client_id".to_owned(), id.to_owned()),
            ("client_secret".to_owned(), secret.to_owned()),
        ];
        let request =
            AccountsRequest { endpoint: AccountsPath::Token, method: "POST", values, now };
        let response = fixture.accounts.respond(&request);
        assert_eq!(response.status(), StatusCode::OK);
        let body: Value = serde_json::from_slice(response.body()).expect("is JSON");
        assert_eq!(body["error"], expected);
    }
    let wrong = [("grant_type", "refresh_token"), ("refresh_token", "1000.no")];
    assert_eq!(fixture.token(&wrong)["error"], "invalid_code");
}

#[test]
fn revoking_a_refresh_token_takes_its_access_tokens_along() {
    let mut fixture = Fixture::new();
    let refresh = fixture.accounts.issue_refresh(Grant::of("7", ["ZohoCliq.Users.READ"], false));
    let values = [("grant_type", "refresh_token"), ("refresh_token", refresh.as_str())];
    let body = fixture.token(&values);
    let access = body["access_token"].as_str().expect("is text");
    assert_eq!(fixture.send(AccountsPath::Revoke, &[("token", &refresh)]).status(), StatusCode::OK);
    assert!(fixture.accounts.check(access, fixture.clock.now()).is_none());
    assert_eq!(fixture.token(&values)["error"], "invalid_code");
    let again = fixture.send(AccountsPath::Revoke, &[("token", &refresh)]);
    assert_eq!(again.status(), StatusCode::BAD_REQUEST);
}

#[test]
fn client_credentials_give_no_refresh_token() {
    let mut fixture = Fixture::new();
    let values = [("grant_type", "client_credentials"), ("scope", "ZohoCliq.Users.READ")];
    let body = fixture.token(&values);
    assert!(body["refresh_token"].is_null());
    let access = body["access_token"].as_str().expect("is text");
    assert!(fixture.accounts.check(access, fixture.clock.now()).expect("is good").of_client);
}

#[test]
fn a_device_gets_tokens_when_the_user_has_entered_its_code() {
    let mut fixture = Fixture::new();
    let request = [
        ("grant_type", "device_request"),
        ("scope", "ZohoCliq.Users.READ"),
        ("access_type", "offline"),
    ];
    let response = fixture.send(AccountsPath::DeviceCode, &request);
    let body: Value = serde_json::from_slice(response.body()).expect("is JSON");
    assert_eq!((&body["interval"], &body["expires_in"]), (&30_000.into(), &300_000.into()));
    let code = body["device_code"].as_str().expect("is text").to_owned();
    let poll = |seconds, fixture: &mut Fixture| {
        fixture.clock.advance(Duration::from_secs(seconds));
        let values = [("grant_type", "device_token"), ("code", code.as_str())];
        let response = fixture.send(AccountsPath::DeviceToken, &values);
        serde_json::from_slice::<Value>(response.body()).expect("is JSON")
    };
    assert_eq!(poll(30, &mut fixture)["error"], "authorization_pending");
    assert_eq!(poll(29, &mut fixture)["error"], "slow_down");
    assert!(!fixture.accounts.decide_device("000002", true));
    assert!(fixture.accounts.decide_device("000001", true));
    assert!(poll(30, &mut fixture)["refresh_token"].is_string());
    assert_eq!(poll(30, &mut fixture)["error"], "invalid_code", "a code serves once");
}

#[test]
fn a_device_code_expires_and_can_be_declined() {
    let mut fixture = Fixture::new();
    let request = [("grant_type", "device_request"), ("scope", "ZohoCliq.Users.READ")];
    for (seconds, error) in [(30, "access_denied"), (300, "expired")] {
        let response = fixture.send(AccountsPath::DeviceCode, &request);
        let body: Value = serde_json::from_slice(response.body()).expect("is JSON");
        let code = body["device_code"].as_str().expect("is text");
        assert!(
            fixture.accounts.decide_device(body["user_code"].as_str().expect("is text"), false)
        );
        fixture.clock.advance(Duration::from_secs(seconds));
        let values = [("grant_type", "device_token"), ("code", code)];
        let response = fixture.send(AccountsPath::DeviceToken, &values);
        let body: Value = serde_json::from_slice(response.body()).expect("is JSON");
        assert_eq!(body["error"], error);
    }
}
