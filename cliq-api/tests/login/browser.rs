//! Logins in a browser that the service and the user complete in their ways.

use super::visitor::{address, consent, opener, visit};
use super::{assert_no_secrets, login, received};
use cliq_api::auth::login::BrowserLogin;
use cliq_api::clock::ManualClock;
use cliq_api::sandbox::{Fault, Sandbox};
use cliq_api::{CliqBuilder, ErrorKind};
use std::time::Duration;
use tokio::net::TcpStream;

/// Any free port, as the sandbox takes every redirect URI.
const REDIRECT_URI: &str = "http://127.0.0.1:0/callback";

fn browser(sandbox: &Sandbox) -> BrowserLogin {
    login(sandbox).browser().redirect_uri(REDIRECT_URI)
}

#[tokio::test]
async fn a_user_who_consents_is_logged_in() {
    let sandbox = Sandbox::start().await.unwrap();
    let (open, mut pages) = opener();
    let user = browser(&sandbox).program("<tool>").opener(open).run().await.unwrap();

    let (status, page) = pages.recv().await.unwrap();
    assert_eq!(status, 200);
    assert!(page.contains("return to &lt;tool&gt;."), "{page}");
    assert!(user.token().refresh_token().is_some());
    assert_eq!(user.scopes().to_string(), "ZohoCliq.Channels.READ");
    assert_eq!(user.data_center(), None, "the sandbox is no data center");
    assert_no_secrets(&format!("{user:?} {:?} {page}", user.profile().unwrap()), &sandbox);

    let cliq = CliqBuilder::from_profile(&user.profile().unwrap()).unwrap().build().unwrap();
    cliq.channels().list().await.unwrap();
    let error = cliq.channels().create("x", cliq_api::types::ChannelLevel::Private).await;
    assert!(error.unwrap_err().missing_scope().is_some(), "no more than was asked for");
}

#[tokio::test]
async fn what_is_sent_is_what_the_documentation_asks_for() {
    let sandbox = Sandbox::start().await.unwrap();
    for pkce in [false, true] {
        sandbox.clear_requests();
        let (open, _pages) = opener();
        let user = browser(&sandbox).pkce(pkce).opener(open).run().await.unwrap();
        assert!(user.profile().is_ok());
        let requests = sandbox.requests();
        let find = |operation| {
            requests.iter().find(|request| request.operation == Some(operation)).unwrap()
        };
        let asked = &find("oauth_authorize").path;
        for part in ["access_type=offline", "prompt=consent", "response_type=code", "&state="] {
            assert!(asked.contains(part), "{asked}");
        }
        assert_eq!(asked.contains("code_challenge_method=S256"), pkce, "{asked}");
        let exchanged = String::from_utf8_lossy(&find("oauth_token").body).into_owned();
        assert_eq!(exchanged.contains("code_verifier="), pkce, "{exchanged}");
        assert!(exchanged.contains("redirect_uri=http%3A%2F%2F127.0.0.1%3A"), "{exchanged}");
    }
}

#[tokio::test]
async fn a_user_who_declines_is_not_logged_in() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.decline_consent(true);
    let (open, mut pages) = opener();
    let error = browser(&sandbox).opener(open).run().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Auth);
    assert_eq!(
        error.to_string(),
        "login failed with `access_denied`: the user did not consent; ask the user to log in again and \
         to accept"
    );
    assert!(!error.is_retryable());
    assert_eq!(pages.recv().await.unwrap().0, 400);
    assert_eq!(received(&sandbox, "oauth_token"), 0);
}

#[tokio::test]
async fn a_redirect_with_another_state_changes_nothing() {
    let sandbox = Sandbox::start().await.unwrap();
    let pending = browser(&sandbox).start().await.unwrap();
    let (url, uri) = (pending.url().to_owned(), pending.redirect_uri().to_owned());
    let waiting = tokio::spawn(pending.wait());
    for query in ["code=1000.stolen&state=guessed", "code=1000.stolen", "error=access_denied"] {
        let (status, page) = visit(&format!("{uri}?{query}")).await;
        assert_eq!(status, 400);
        assert!(page.contains("another login") && !page.contains("1000.stolen"), "{page}");
    }
    assert_eq!(received(&sandbox, "oauth_token"), 0);
    assert_eq!(visit(&consent(&url).await).await.0, 200);
    waiting.await.unwrap().unwrap();
    assert_eq!(received(&sandbox, "oauth_token"), 1);
}

#[tokio::test]
async fn a_second_redirect_finds_nobody() {
    let sandbox = Sandbox::start().await.unwrap();
    // The exchange lasts until after the second redirect.
    sandbox.fail("oauth_token", Fault::Slow(Duration::from_millis(300)), 1);
    let pending = browser(&sandbox).start().await.unwrap();
    let (url, uri) = (pending.url().to_owned(), pending.redirect_uri().to_owned());
    let waiting = tokio::spawn(pending.wait());
    let location = consent(&url).await;
    let first = tokio::spawn({
        let location = location.clone();
        async move { visit(&location).await }
    });
    while received(&sandbox, "oauth_token") == 0 {
        tokio::task::yield_now().await;
    }
    assert!(TcpStream::connect(address(&uri)).await.is_err(), "the listener is closed");
    waiting.await.unwrap().unwrap();
    assert_eq!(first.await.unwrap().0, 200);
    assert_eq!(received(&sandbox, "oauth_token"), 1);
}

#[tokio::test]
async fn a_user_who_does_nothing_is_not_waited_for_any_longer() {
    let sandbox = Sandbox::start().await.unwrap();
    let clock = ManualClock::default();
    let browser = login(&sandbox).clock(clock).browser().redirect_uri(REDIRECT_URI);
    let pending = browser.timeout(Duration::from_secs(90)).start().await.unwrap();
    let address = address(pending.redirect_uri());
    let error = pending.wait().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "login failed: there was no redirect within 90 s; log in again, and consent in the page that \
         opens then"
    );
    assert!(TcpStream::connect(address).await.is_err(), "the listener is closed");
}

#[tokio::test]
async fn a_failing_token_endpoint_is_reported_to_program_and_user() {
    let sandbox = Sandbox::start().await.unwrap();
    let codes = r#"{"error":"invalid_client_secret","error_description":"sandbox-client-secret"}"#;
    for (fault, says) in [
        (Fault::Status(500), "HTTP 500"),
        (Fault::Html(200), "an HTML page"),
        (Fault::Body(200, codes.to_owned()), "check the client secret"),
        (Fault::DropConnection, "the connection failed"),
    ] {
        sandbox.fail("oauth_token", fault, 1);
        let (open, mut pages) = opener();
        let error = browser(&sandbox).opener(open).run().await.unwrap_err();
        let shown = error.to_string();
        assert!(shown.contains(says) && !shown.contains('\n'), "{shown}");
        let (status, page) = pages.recv().await.unwrap();
        assert_eq!(status, 400);
        assert!(page.contains("The login failed"), "{page}");
        assert_no_secrets(&format!("{error} {error:?} {page}"), &sandbox);
    }
}

#[tokio::test]
async fn the_client_secret_goes_to_accounts_servers_only() {
    let sandbox = Sandbox::start().await.unwrap();
    let pending = browser(&sandbox).start().await.unwrap();
    let url = pending.url().to_owned();
    let waiting = tokio::spawn(pending.wait());
    let location = consent(&url).await;
    let (before, _) = location.split_once("accounts-server=").unwrap();
    let state = location.split_once("&state=").unwrap().1;
    let forged = format!("{before}accounts-server=https%3A%2F%2Fevil.example&state={state}");
    assert_eq!(visit(&forged).await.0, 400);
    let error = waiting.await.unwrap().unwrap_err().to_string();
    assert!(error.contains("`https://evil.example`, which is not an accounts server"), "{error}");
    assert_eq!(received(&sandbox, "oauth_token"), 0);
}

#[tokio::test]
async fn a_browser_that_cannot_be_opened_is_reported() {
    let sandbox = Sandbox::start().await.unwrap();
    let broken = |_: &str| Err(std::io::Error::other("no display"));
    let error = browser(&sandbox).opener(broken).run().await.unwrap_err().to_string();
    assert!(error.contains("cannot open a browser") && error.contains("no display"), "{error}");
}

#[tokio::test]
async fn settings_that_cannot_work_are_refused_before_a_browser_opens() {
    let sandbox = Sandbox::start().await.unwrap();
    let scopeless = super::Login::new("1000.ID", "secret").browser();
    let error = scopeless.start().await.unwrap_err().to_string();
    assert!(error.contains("has no scopes"), "{error}");
    let public = browser(&sandbox).redirect_uri("https://app.example/callback");
    let error = public.start().await.unwrap_err().to_string();
    assert!(error.contains("loopback"), "{error}");

    let first = browser(&sandbox).start().await.unwrap();
    let second = login(&sandbox).browser().redirect_uri(first.redirect_uri());
    let error = second.start().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io);
    let text = error.to_string();
    assert!(
        text.ends_with("; end the program that uses the port, or register another redirect URI")
    );
    assert!(!text.contains("permissions"), "{text}");
}
