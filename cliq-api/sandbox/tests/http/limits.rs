use super::Fixture;
use serde_json::{Value, json};
use std::time::Duration;

#[tokio::test]
async fn a_threshold_locks_its_operation_for_its_user() {
    let mut fixture = Fixture::new().await;
    for _ in 0..30 {
        fixture.get("/users?limit=1").await;
    }
    let null = Value::Null;
    fixture.refused("GET", "/users?limit=1", null.clone(), 400, "request_limit_exceeded").await;
    fixture.get("/users/layout").await;
    // Another token of the same user does not help.
    fixture.token = fixture.sandbox.issue_token(fixture.sandbox.scopes());
    fixture.refused("GET", "/users", null.clone(), 400, "request_limit_exceeded").await;
    let other = fixture.sandbox.issue_token_of("55743302", fixture.sandbox.scopes());
    let owner = std::mem::replace(&mut fixture.token, other);
    fixture.get("/users?limit=1").await;
    fixture.token = owner;
    fixture.clock.advance(Duration::from_secs(599));
    fixture.refused("GET", "/users", null, 400, "request_limit_exceeded").await;
    fixture.clock.advance(Duration::from_secs(1));
    fixture.get("/users?limit=1").await;
}

#[tokio::test]
async fn limits_can_be_left_out_and_empty_answers_be_odd() {
    let fixture = Fixture::with(|builder| builder.enforce_limits(false).odd_bodies(true)).await;
    for index in 0..40 {
        let body = json!({ "name": format!("channel {index}"), "level": "organization" });
        let channel = fixture.ok("POST", "/channels", body).await;
        let id = super::text(&channel, "channel_id").to_owned();
        fixture.ok("DELETE", &format!("/channels/{id}"), Value::Null).await;
    }
}
