//! Late answers over real HTTP: what is sent and to whom, retries, redirects, bounds, and what is never
//! shown.

use crate::webhooks::redaction::{chain, check, encodings};
use crate::webhooks::retries::broken_responses;
use cliq_api::clock::ManualClock;
use cliq_api::incoming::answer::{AnyAnswer, Banner, LateAnswers, MessageAnswer};
use cliq_api::incoming::event::ResponseUrl;
use cliq_api::retry::{Attempt, CallOptions};
use cliq_api::{Cliq, CliqBuilder, Error, ErrorKind};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tests::raw::{RawServer, Step, nowhere};
use tests::server::Reply;

/// No part of it may show, in whatever encoding.
const TOKEN: &str = "1700.planted/k+y=7.4f7c21";
const PATH: &str = "/v2/extensions/4711/responses/1700.planted%2Fk%2By%3D7.4f7c21";

fn builder(server: &str) -> CliqBuilder {
    Cliq::builder().base_url(server).clock(ManualClock::default())
}

fn late(server: &str) -> LateAnswers {
    LateAnswers::from_builder(builder(server)).unwrap()
}

fn url(server: &str) -> ResponseUrl {
    format!("{server}{PATH}").into()
}

async fn steps(steps: Vec<Step>) -> RawServer {
    RawServer::scripted(move |_| steps.clone()).await.unwrap()
}

async fn answering(reply: Reply) -> RawServer {
    steps(vec![Step::Send(reply.to_bytes())]).await
}

async fn fail(server: &RawServer) -> Error {
    let late = LateAnswers::from_builder(
        builder(&server.url).idle_timeout(Duration::from_millis(200)).max_response_size(1000),
    );
    late.unwrap().send(&url(&server.url), MessageAnswer::from("Done")).await.unwrap_err()
}

#[tokio::test]
async fn the_answer_is_wrapped_and_nothing_authorizes_it() {
    let server = answering(Reply::empty(204)).await;
    let settings = builder(&server.url).auth(cliq_api::auth::StaticToken::new("1000.token"));
    let late = LateAnswers::from_builder(settings).unwrap();
    late.send(&url(&server.url), MessageAnswer::from(Banner::success("Saved"))).await.unwrap();
    late.send(&url(&server.url), AnyAnswer::nothing()).await.unwrap();
    let requests = server.take();
    let body = |at: usize| serde_json::from_slice::<Value>(&requests[at].body).unwrap();
    let banner = json!({"type": "banner", "text": "Saved", "status": "success"});
    assert_eq!([body(0), body(1)], [json!({"output": banner}), json!({"output": ""})]);
    for request in &requests {
        assert_eq!(request.line, format!("POST {PATH}"));
        assert_eq!(request.header("content-type"), Some("application/json"));
        assert_eq!(request.header("authorization"), None);
    }
}

#[tokio::test]
async fn the_response_may_be_anything() {
    for (reply, expected) in [
        (Reply::empty(200), "None"),
        (Reply::json(200, r#"{"status":"ok"}"#), r#"Some(Object {"status": String("ok")})"#),
        (Reply::json(200, "accepted"), r#"Some(String("accepted"))"#),
    ] {
        let server = answering(reply).await;
        let sent = late(&server.url).send(&url(&server.url), MessageAnswer::from("Done"));
        assert_eq!(format!("{:?}", sent.response().await.unwrap().value()), expected);
    }
}

#[tokio::test]
async fn nothing_is_sent_to_others_and_nothing_invalid() {
    let server = answering(Reply::empty(204)).await;
    let other = late("http://127.0.0.1:9");
    let error = other.send(&url(&server.url), MessageAnswer::from("Done")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input);
    assert!(error.to_string().contains("which is no https server of Cliq"), "{error}");
    check(&chain(&error), "another server");
    let own = late(&server.url);
    let error = own.send(&url(&server.url), MessageAnswer::from("")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input);
    assert!(error.to_string().contains("text: found 0 characters"), "{error}");
    // A loopback address has to be allowed.
    let usual = Cliq::builder().http_client(reqwest::Client::new());
    let usual = LateAnswers::from_builder(usual).unwrap();
    let error = usual.send(&url(&server.url), MessageAnswer::from("Done")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input);
    assert!(server.take().is_empty());
}

#[tokio::test]
async fn what_may_have_been_executed_is_not_sent_again() {
    for (name, answer) in broken_responses().into_iter().chain([("hanging", vec![Step::Hang])]) {
        let server = steps(answer).await;
        let error = fail(&server).await;
        assert_eq!((server.take().len(), error.attempts().len()), (1, 1), "{name}: {error}");
        assert!(!error.is_retryable(), "{name}: {error}");
        check(&chain(&error), name);
    }
}

#[tokio::test]
async fn what_was_not_sent_is_tried_again() {
    let nowhere = nowhere().unwrap();
    let sent = late(&nowhere).send(&url(&nowhere), MessageAnswer::from("Done"));
    let error = sent.await.unwrap_err();
    assert_eq!(error.attempts().len(), 3);
    assert!(error.is_retryable() && !error.attempts().iter().any(Attempt::maybe_executed));
    check(&chain(&error), "no connection");
}

#[tokio::test]
async fn only_who_asks_for_it_gets_a_repetition_and_a_deadline_counts() {
    let server = steps(vec![Step::Reset]).await;
    let daring = late(&server.url).with(CallOptions::new().retry_non_idempotent(true));
    daring.send(&url(&server.url), MessageAnswer::from("Done")).await.unwrap_err();
    assert_eq!(server.take().len(), 3);
    let hurried = late(&server.url).with(CallOptions::new().deadline(Duration::ZERO));
    let error = hurried.send(&url(&server.url), MessageAnswer::from("Done")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deadline);
    assert!(server.take().is_empty());
}

#[tokio::test]
async fn a_large_response_is_an_error() {
    let server = answering(Reply::json(200, vec![b' '; 2000])).await;
    let error = fail(&server).await;
    assert!(error.to_string().contains("more than 1000 bytes"), "{error}");
}

#[tokio::test]
async fn no_redirect_is_followed() {
    let other = answering(Reply::empty(204)).await;
    for status in [301, 302, 303, 307, 308] {
        for location in [PATH.to_owned(), format!("{}{PATH}", other.url)] {
            let mut reply = Reply::empty(status);
            reply.headers.push(("location".to_owned(), location));
            reply.headers.push(("content-length".to_owned(), "0".to_owned()));
            let server = answering(reply).await;
            let error = fail(&server).await;
            assert_eq!(error.kind(), ErrorKind::Redirect, "{error}");
            assert_eq!(server.take().len(), 1);
            check(&chain(&error), "a redirect");
        }
    }
    assert!(other.take().is_empty(), "nobody else got the answer");
}

#[tokio::test]
async fn a_rejection_says_what_to_do() {
    for status in [401, 403, 404, 410] {
        let server = answering(Reply::json(status, r#"{"code":"gone"}"#)).await;
        let error = fail(&server).await;
        assert_eq!((error.kind(), error.attempts().len()), (ErrorKind::Api, 1));
        let text = error.to_string();
        assert!(text.contains("the URL may have expired, post a message"), "{text}");
    }
}

#[tokio::test]
async fn an_echoed_token_shows_in_no_encoding() {
    for (name, echo) in encodings(TOKEN) {
        for (status, body) in [
            (400, format!(r#"{{"code":"{echo}","message":"sent {echo} twice: {echo}"}}"#)),
            (404, format!("no response {echo}")),
            (429, format!("the URL {PATH}")),
            (500, format!("<html>{echo}</html>")),
            (200, format!("<html>{echo}</html>")),
            (200, format!(r#"{{"code":"failed","message":"{echo}"}}"#)),
            (200, format!(r#"{{"id":"{echo}"}}"#)),
        ] {
            let about = format!("{name}, HTTP {status}");
            let mut reply = Reply::json(status, body);
            reply.headers.push(("x-request".to_owned(), echo.clone()));
            let server = answering(reply).await;
            let log = Arc::new(Mutex::new(String::new()));
            let seen = Arc::clone(&log);
            let settings = builder(&server.url).exchange_bodies(4096);
            let settings = settings.on_exchange(move |exchange| {
                seen.lock().unwrap().push_str(&format!("{exchange:?}"));
            });
            let late = LateAnswers::from_builder(settings).unwrap();
            let sent = late.send(&url(&server.url), MessageAnswer::from("Done"));
            check(&format!("{late:?} {sent:?}"), &about);
            match sent.response().await {
                Ok(response) => {
                    let body = String::from_utf8_lossy(response.body()).into_owned();
                    check(&format!("{response:?} {body} {:?}", response.value()), &about);
                }
                Err(error) => check(&chain(&error), &about),
            }
            let log = log.lock().unwrap();
            assert!(!log.is_empty());
            check(&log, &about);
        }
    }
}
