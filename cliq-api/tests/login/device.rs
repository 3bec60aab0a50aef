//! Logins on another device.

use super::clocks::Acting;
use super::{assert_no_secrets, login, received};
use cliq_api::auth::login::DeviceAuthorization;
use cliq_api::clock::ManualClock;
use cliq_api::sandbox::{Fault, Sandbox};
use cliq_api::{CliqBuilder, ErrorKind};
use std::sync::Arc;
use std::time::Duration;

async fn sandbox() -> (Arc<Sandbox>, ManualClock) {
    let clock = ManualClock::default();
    (Arc::new(Sandbox::builder().clock(clock.clone()).start().await.unwrap()), clock)
}

/// Starts a login; `act` is done at each wait, with its number.
async fn start(
    sandbox: &Arc<Sandbox>,
    time: &ManualClock,
    act: impl Fn(&Sandbox, usize) + Send + Sync + 'static,
) -> (DeviceAuthorization, Acting) {
    let acting = Arc::clone(sandbox);
    let clock = Acting::new(time.clone(), move |count| act(&acting, count));
    (login(sandbox).clock(clock.clone()).device().await.unwrap(), clock)
}

fn polls(sandbox: &Sandbox) -> usize {
    received(sandbox, "oauth_device_token")
}

#[tokio::test]
async fn the_program_polls_until_the_user_has_entered_the_code() {
    let (sandbox, time) = sandbox().await;
    let enter = |sandbox: &Sandbox, count| {
        if count == 3 {
            assert!(sandbox.enter_device_code("000001", true));
        }
    };
    let (authorization, clock) = start(&sandbox, &time, enter).await;
    assert_eq!(authorization.user_code(), "000001");
    let page = format!("{}/oauth/v3/device", sandbox.url());
    assert_eq!(authorization.verification_url(), page);
    assert_eq!(authorization.complete_url(), Some(&*format!("{page}?user_code=000001")));
    assert_no_secrets(&format!("{authorization:?}"), &sandbox);

    let user = authorization.wait().await.unwrap();
    assert_eq!(clock.waits(), [30, 30, 30]);
    assert_eq!(polls(&sandbox), 3);
    let profile = user.profile().unwrap();
    assert_no_secrets(&format!("{user:?} {profile:?}"), &sandbox);
    let builder = CliqBuilder::from_profile(&profile).unwrap().clock(time);
    builder.build().unwrap().channels().list().await.unwrap();
}

#[tokio::test]
async fn a_user_who_declines_ends_it() {
    let (sandbox, time) = sandbox().await;
    let decline = |sandbox: &Sandbox, _| assert!(sandbox.enter_device_code("000001", false));
    let (authorization, clock) = start(&sandbox, &time, decline).await;
    let error = authorization.wait().await.unwrap_err();
    assert!(error.to_string().starts_with("login failed with `access_denied`: "), "{error}");
    assert_eq!((error.kind(), clock.waits()), (ErrorKind::Auth, vec![30]));
}

#[tokio::test]
async fn a_code_that_nobody_enters_expires() {
    let (sandbox, time) = sandbox().await;
    let (authorization, clock) = start(&sandbox, &time, |_, _| {}).await;
    let error = authorization.wait().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "login failed: the code expired before the user entered it; start the login again"
    );
    assert_eq!(clock.waits(), [30; 10], "it lives for five minutes");
    assert_eq!(polls(&sandbox), 10);
}

#[tokio::test]
async fn slow_down_makes_the_interval_longer() {
    let (sandbox, time) = sandbox().await;
    sandbox.fail("oauth_device_token", Fault::Body(400, r#"{"error":"slow_down"}"#.to_owned()), 2);
    let accept = |sandbox: &Sandbox, _| assert!(sandbox.enter_device_code("000001", true));
    let (authorization, clock) = start(&sandbox, &time, accept).await;
    authorization.wait().await.unwrap();
    assert_eq!(clock.waits(), [30, 35, 40]);
}

#[tokio::test]
async fn a_service_that_always_asks_to_slow_down_is_not_polled_forever() {
    let (sandbox, time) = sandbox().await;
    let body = r#"{"error":"slow_down"}"#.to_owned();
    sandbox.fail("oauth_device_token", Fault::Body(200, body), 1000);
    let (authorization, clock) = start(&sandbox, &time, |_, _| {}).await;
    let error = authorization.wait().await.unwrap_err().to_string();
    assert!(error.contains("the code expired"), "{error}");
    assert_eq!(clock.waits(), [30, 35, 40, 45, 50, 55], "no more than fit into five minutes");
}

#[tokio::test]
async fn a_poll_that_fails_is_repeated() {
    let (sandbox, time) = sandbox().await;
    sandbox.fail("oauth_device_token", Fault::Status(503), 1);
    sandbox.fail("oauth_device_token", Fault::DropConnection, 1);
    sandbox.fail("oauth_device_token", Fault::Html(200), 1);
    let accept = |sandbox: &Sandbox, _| assert!(sandbox.enter_device_code("000001", true));
    let (authorization, clock) = start(&sandbox, &time, accept).await;
    authorization.wait().await.unwrap();
    assert_eq!(clock.waits(), [30; 4]);
}

#[tokio::test]
async fn a_service_that_stays_down_is_named() {
    let (sandbox, time) = sandbox().await;
    sandbox.fail("oauth_device_token", Fault::Status(503), 1000);
    let (authorization, _) = start(&sandbox, &time, |_, _| {}).await;
    let error = authorization.wait().await.unwrap_err();
    assert!(error.to_string().contains("HTTP 503"), "{error}");
    assert_no_secrets(&format!("{error:?}"), &sandbox);
}

#[tokio::test]
async fn permanent_errors_and_lockouts_end_it() {
    for (body, says) in [
        (r#"{"error":"invalid_client_secret"}"#, "check the client secret"),
        (r#"{"error":"invalid_code"}"#, "start the login again"),
        (r#"{"error":"Access Denied","error_description":"too many requests"}"#, "is locked for"),
        (r#"{"error":"other_dc","user_dc":"mars"}"#, "the data center `mars`, which is unknown"),
        (r#"{"error":"other_dc"}"#, "set its servers with"),
    ] {
        let (sandbox, time) = sandbox().await;
        sandbox.fail("oauth_device_token", Fault::Body(200, body.to_owned()), 1);
        let (authorization, clock) = start(&sandbox, &time, |_, _| {}).await;
        let error = authorization.wait().await.unwrap_err();
        assert!(error.to_string().contains(says), "{error}");
        assert_no_secrets(&format!("{error} {error:?}"), &sandbox);
        assert_eq!(clock.waits(), [30], "{body}");
    }
}

#[tokio::test]
async fn polling_moves_to_the_data_center_of_the_user() {
    let (sandbox, time) = sandbox().await;
    let body = r#"{"error":"other_dc","user_dc":"eu"}"#.to_owned();
    sandbox.fail("oauth_device_token", Fault::Body(200, body), 1);
    // Nothing listens there, so the secret does not leave the machine.
    let nowhere = std::net::SocketAddr::from(([127, 0, 0, 1], 1));
    let http = reqwest::Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .resolve("accounts.zoho.eu", nowhere)
        .build()
        .unwrap();
    let clock = Acting::new(time, |_| {});
    let login = login(&sandbox).clock(clock.clone()).http_client(http);
    let error = login.device().await.unwrap().wait().await.unwrap_err();
    assert!(error.to_string().contains("https://accounts.zoho.eu"), "{error}");
    assert_eq!(polls(&sandbox), 1, "the others went to the other data center");
    assert_eq!(clock.waits().len(), 10);
}

#[tokio::test]
async fn requests_for_a_code_are_refused_with_a_reason() {
    let (sandbox, time) = sandbox().await;
    let login = login(&sandbox).clock(time);
    for (fault, says) in [
        (Fault::Body(200, r#"{"error":"invalid_client"}"#.to_owned()), "check the client id"),
        (Fault::Body(200, "{}".to_owned()), "returned HTTP 200 with JSON"),
        (Fault::Html(200), "an HTML page"),
        (Fault::DropConnection, "the connection failed"),
    ] {
        sandbox.fail("oauth_device_code", fault, 1);
        let error = login.device().await.unwrap_err();
        assert!(error.to_string().contains(says), "{error}");
    }
    let error = cliq_api::auth::login::Login::new("1000.ID", "s").device().await.unwrap_err();
    assert!(error.to_string().contains("has no scopes"), "{error}");
}

#[tokio::test]
async fn a_clock_that_stands_does_not_poll_forever() {
    let (sandbox, _) = sandbox().await;
    let body = r#"{"error":"authorization_pending"}"#.to_owned();
    sandbox.fail("oauth_device_token", Fault::Body(200, body), 1000);
    let authorization = login(&sandbox).clock(Standing).device().await.unwrap();
    assert_eq!(authorization.interval(), Duration::from_secs(30));
    authorization.wait().await.unwrap_err();
    assert_eq!(polls(&sandbox), 60);
}

#[derive(Debug)]
struct Standing;

impl cliq_api::clock::Clock for Standing {
    fn now(&self) -> std::time::SystemTime {
        std::time::SystemTime::UNIX_EPOCH
    }

    fn sleep(&self, _: Duration) -> cliq_api::BoxFuture<'static, ()> {
        Box::pin(std::future::ready(()))
    }
}
