//! Redirects: who is told what.

use super::{TOKEN, builder, is_for, redirect, reply};
use cliq_api::auth::StaticToken;
use cliq_api::clock::ManualClock;
use cliq_api::limit::{Limits, Policy};
use cliq_api::{Cliq, ErrorKind};
use std::time::Duration;
use tests::raw::{RawServer, nowhere};
use tests::server::Reply;

const DONE: &str = r#"{"channels":[],"has_more":false}"#;
const LIST: &str = "/api/v2/channels";

/// A server that redirects the list of channels, and answers everything else.
async fn redirecting(status: u16, location: &'static str) -> RawServer {
    let script = move |request: &_| {
        let first = is_for(request, LIST);
        reply(&if first { redirect(status, location) } else { Reply::json(200, DONE) })
    };
    RawServer::scripted(script).await.unwrap()
}

#[tokio::test]
async fn a_get_follows_within_its_origin_and_says_nothing_of_where_it_came_from() {
    for status in [301, 302, 303, 307, 308] {
        let server = redirecting(status, "/elsewhere?a=b#c").await;
        let cliq = builder(&server.url).build().unwrap();
        cliq.channels().list().await.unwrap();
        let requests = server.take();
        assert_eq!(requests.len(), 2);
        assert_eq!(requests[1].line, "GET /elsewhere?a=b", "{status}");
        assert!(requests[1].header("authorization").unwrap().contains(TOKEN));
        assert_eq!(requests[1].header("referer"), None);
    }
}

#[tokio::test]
async fn each_hop_takes_a_permit() {
    let server = redirecting(302, "/elsewhere").await;
    let limits =
        Limits::new().policy(Policy::FailFast).allow("channels_list", 5, Duration::from_secs(60));
    let cliq = builder(&server.url).limits(limits).build().unwrap();
    for _ in 0..2 {
        cliq.channels().list().await.unwrap();
    }
    let error = cliq.channels().list().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::RateLimit);
    assert_eq!(server.take().len(), 5, "two calls of two requests, and the first of the third");
}

#[tokio::test]
async fn a_redirect_that_is_not_followed_is_an_error_that_says_so() {
    let other = RawServer::scripted(|_| reply(&Reply::json(200, DONE))).await.unwrap();
    let elsewhere: &'static str = format!("{}/login?secret=1", other.url).leak();
    for (location, said) in [
        (elsewhere, "only downloads are redirected to another host"),
        ("http://user:w0rd9@127.0.0.1/a", "the target contains a user or a password"),
        (LIST, "there were too many redirects"),
        ("http://[broken", "the `Location` header is missing or invalid"),
        ("data:text/plain,a", "only downloads are redirected to another host"),
    ] {
        let server = redirecting(302, location).await;
        let cliq = builder(&server.url).limits(Limits::off()).build().unwrap();
        let error = cliq.channels().list().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Redirect, "{error}");
        assert_eq!(error.status().unwrap(), 302);
        let text = error.to_string();
        assert!(text.contains(said) && text.contains("channels_list"), "{text}");
        assert!(!text.contains("secret") && !text.contains("w0rd9"), "{text}");
        let expected = if location == LIST { 6 } else { 1 };
        assert_eq!(server.take().len(), expected, "{location}");
    }
    assert_eq!(other.take().len(), 0);
}

#[tokio::test]
async fn a_download_follows_to_another_host_without_the_token() {
    let other = RawServer::scripted(|_| reply(&Reply::typed(200, "text/plain", "all is well")))
        .await
        .unwrap();
    let target = format!("{}/file?signature=1", other.url);
    let server = RawServer::scripted(move |_| reply(&redirect(302, &target))).await.unwrap();
    let cliq = builder(&server.url).build().unwrap();
    let file = cliq.files().download("a7fa4f0b40d0").await.unwrap();
    assert_eq!(file.bytes().await.unwrap(), "all is well");
    let requests = other.take();
    assert_eq!(requests.len(), 1);
    for name in ["authorization", "referer", "cookie"] {
        assert_eq!(requests[0].header(name), None, "{name}");
    }
    assert!(!format!("{requests:?}").contains("planted"));
}

/// The second host refuses the connection: the first one was reached, so something was sent.
#[tokio::test]
async fn a_failed_connection_after_a_redirect_does_not_count_as_nothing_sent() {
    let nowhere = format!("{}/file", nowhere().unwrap());
    let server = RawServer::scripted(move |_| reply(&redirect(302, &nowhere))).await.unwrap();
    let cliq = builder(&server.url).clock(ManualClock::default()).build().unwrap();
    let error = cliq.files().download("a7fa4f0b40d0").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(error.attempts().iter().all(cliq_api::retry::Attempt::maybe_executed), "{error}");
    assert!(!error.to_string().contains("nothing was sent"), "{error}");
}

#[tokio::test]
async fn a_client_that_follows_by_itself_is_found_out() {
    let server = redirecting(302, "/elsewhere").await;
    let cliq = Cliq::builder()
        .base_url(&server.url)
        .auth(StaticToken::new(TOKEN))
        .http_client(reqwest::Client::new())
        .build()
        .unwrap();
    let error = cliq.channels().list().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Redirect);
    assert!(error.to_string().contains("redirect::Policy::none()"), "{error}");
}
