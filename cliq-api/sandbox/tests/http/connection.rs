use super::{Fixture, text};
use cliq_sandbox::Fault;
use serde_json::{Value, json};
use std::time::Duration;

#[tokio::test]
async fn tokens_and_scopes_are_checked() {
    let mut fixture = Fixture::new().await;
    let null = Value::Null;
    fixture.token = fixture.sandbox.issue_token(["ZohoCliq.Users.READ"]);
    fixture.get("/users?limit=1").await;
    fixture.refused("GET", "/channels", null.clone(), 401, "oauthtoken_scope_invalid").await;
    fixture.sandbox.expire_tokens();
    fixture.refused("GET", "/users", null.clone(), 401, "oauthtoken_invalid").await;
    fixture.token = "made up".to_owned();
    fixture.refused("GET", "/users", null, 401, "oauthtoken_invalid").await;
    let fixture = Fixture::with(|builder| builder.accept_any_token(true)).await;
    let anonymous = Fixture { token: "made up".to_owned(), ..fixture };
    anonymous.get("/channels").await;
}

#[tokio::test]
async fn a_refresh_token_gives_access() {
    let mut fixture = Fixture::new().await;
    let sandbox = &fixture.sandbox;
    let form = format!(
        "grant_type=refresh_token&client_id={}&client_secret={}&refresh_token={}",
        sandbox.client_id(),
        sandbox.client_secret(),
        sandbox.refresh_token()
    );
    let response = fixture
        .http
        .post(format!("{}/oauth/v2/token", sandbox.url()))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .body(form)
        .send()
        .await
        .expect("is sent");
    let body: Value =
        serde_json::from_str(&response.text().await.expect("is text")).expect("is JSON");
    assert_eq!(sandbox.executions("oauth_token"), 1);
    fixture.token = text(&body, "access_token").to_owned();
    fixture.get("/users/layout").await;
}

#[tokio::test]
async fn wrong_addresses_and_input_are_refused() {
    let fixture = Fixture::new().await;
    let null = Value::Null;
    fixture.refused("GET", "/nowhere", null.clone(), 404, "request_url_invalid").await;
    fixture.refused("PATCH", "/users", null.clone(), 405, "request_method_invalid").await;
    fixture.refused("GET", "/users?from=50", null.clone(), 400, "extra_param_found").await;
    fixture.refused("POST", "/channels", null, 400, "param_missing").await;
    let body = json!({ "name": "a", "level": "organization", "unique_name": "a" });
    fixture.refused("POST", "/channels", body, 400, "extra_key_found").await;
    assert_eq!(fixture.sandbox.executions("channels_create"), 0);
}

#[tokio::test]
async fn it_fails_on_demand() {
    let fixture = Fixture::new().await;
    let sandbox = &fixture.sandbox;
    let create = |name: &str| {
        let body = json!({ "name": name, "level": "organization" }).to_string();
        fixture.request("POST", "/channels").header("Content-Type", "application/json").body(body)
    };

    sandbox.fail("channels_create", Fault::DropConnection, 1);
    assert!(create("a").send().await.is_err());
    assert_eq!(sandbox.executions("channels_create"), 0);

    sandbox.fail_next(Fault::DropAfterExecuting);
    assert!(create("b").send().await.is_err());
    assert_eq!(sandbox.executions("channels_create"), 1);

    sandbox.fail_next(Fault::Truncate);
    let response = create("c").send().await.expect("begins to respond");
    assert_eq!(response.status(), 200);
    assert!(response.text().await.is_err());
    assert_eq!(sandbox.executions("channels_create"), 2);

    sandbox.fail_next(Fault::Html(502));
    let response = create("d").send().await.expect("is sent");
    assert_eq!(response.status(), 502);
    assert!(response.text().await.expect("is text").starts_with("<html>"));

    sandbox.fail_next(Fault::Status(429));
    assert_eq!(create("e").send().await.expect("is sent").status(), 429);

    sandbox.fail_next(Fault::Slow(Duration::from_secs(60)));
    let hasty = create("f").timeout(Duration::from_millis(200)).send().await;
    assert!(hasty.expect_err("takes too long").is_timeout());
    assert_eq!(sandbox.executions("channels_create"), 3);
    assert_eq!(create("g").send().await.expect("is sent").status(), 200);
}

#[tokio::test]
async fn requests_are_recorded() {
    let fixture = Fixture::new().await;
    fixture.ok("POST", "/channels", json!({ "name": "a", "level": "private" })).await;
    fixture.send("GET", "/nowhere?x=1", Value::Null).await;
    let requests = fixture.sandbox.requests();
    assert_eq!(requests[0].operation, Some("channels_create"));
    let body: Value = serde_json::from_slice(&requests[0].body).expect("is JSON");
    assert_eq!(body, json!({ "level": "private", "name": "a" }));
    assert_eq!((requests[1].operation, requests[1].path.as_str()), (None, "/api/v2/nowhere?x=1"));
    fixture.sandbox.clear_requests();
    assert!(fixture.sandbox.requests().is_empty());
}

#[tokio::test]
async fn it_stops() {
    let fixture = Fixture::new().await;
    let url = fixture.sandbox.url().to_owned();
    fixture.sandbox.shutdown().await;
    assert!(fixture.http.get(url).send().await.is_err());
}
