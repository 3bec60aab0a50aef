//! What else on the machine may send to the listener.

use super::clocks::Gate;
use super::visitor::{address, consent, send, visit};
use super::{assert_no_secrets, login};
use cliq_api::auth::login::PendingLogin;
use cliq_api::sandbox::Sandbox;
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// How long the listener waits for a request.
const PATIENCE: Duration = Duration::from_secs(10);
/// Connections that it serves at a time.
const AT_A_TIME: usize = 8;

async fn start(sandbox: &Sandbox) -> PendingLogin {
    login(sandbox).browser().redirect_uri("http://127.0.0.1:0/callback").start().await.unwrap()
}

#[tokio::test]
async fn requests_that_are_no_redirect_are_refused_and_the_login_goes_on() {
    let sandbox = Sandbox::start().await.unwrap();
    let pending = start(&sandbox).await;
    let (url, address) = (pending.url().to_owned(), address(pending.redirect_uri()));
    let waiting = tokio::spawn(pending.wait());
    let long = format!("GET /callback?code={} HTTP/1.1\r\n\r\n", "a".repeat(100_000));
    let many = format!("GET /callback HTTP/1.1\r\n{}\r\n", "X-Filler: filler\r\n".repeat(5_000));
    for (request, status) in [
        (long.as_str(), 414),
        (many.as_str(), 431),
        ("GET /favicon.ico HTTP/1.1\r\nHost: localhost\r\n\r\n", 404),
        ("POST /callback HTTP/1.1\r\nContent-Length: 3\r\n\r\na=b", 405),
        ("GET /callback HTTP/1.1\r\n\r\n", 400),
        ("GET /callback?code=a&code=b HTTP/1.1\r\n\r\n", 400),
        ("\u{16}\u{3}\u{1}\r\n\r\n", 400),
    ] {
        let response = send(address, request.as_bytes()).await;
        let head: String = request.chars().take(40).collect();
        assert!(response.starts_with(&format!("HTTP/1.1 {status} ")), "{head}: {response}");
    }
    assert_eq!(visit(&consent(&url).await).await.0, 200);
    waiting.await.unwrap().unwrap();
}

#[tokio::test]
async fn slow_connections_are_cut_and_make_room() {
    let sandbox = Sandbox::start().await.unwrap();
    let gate = Gate::new();
    let browser = login(&sandbox).clock(gate.clone()).browser();
    let pending = browser.redirect_uri("http://127.0.0.1:0/callback").start().await.unwrap();
    let (url, address) = (pending.url().to_owned(), address(pending.redirect_uri()));
    let waiting = tokio::spawn(pending.wait());
    let mut slow = Vec::new();
    for _ in 0..AT_A_TIME {
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(b"GET /callback?code=").await.unwrap();
        slow.push(stream);
    }
    gate.until_waiting(AT_A_TIME, PATIENCE).await;
    // All places are taken: the redirect waits for one.
    let location = consent(&url).await;
    let redirect = tokio::spawn(async move { visit(&location).await });
    gate.open(PATIENCE);
    for stream in &mut slow {
        let mut status = [0; 12];
        stream.read_exact(&mut status).await.unwrap();
        assert_eq!(&status, b"HTTP/1.1 408");
    }
    drop(slow);
    assert_eq!(redirect.await.unwrap().0, 200);
    waiting.await.unwrap().unwrap();
}

#[tokio::test]
async fn connections_are_counted() {
    let sandbox = Sandbox::start().await.unwrap();
    let pending = start(&sandbox).await;
    let address = address(pending.redirect_uri());
    let waiting = tokio::spawn(pending.wait());
    for _ in 0..64 {
        send(address, b"GET / HTTP/1.1\r\n\r\n").await;
    }
    let error = waiting.await.unwrap().unwrap_err().to_string();
    assert!(error.contains("64 requests came, and none was the redirect"), "{error}");
    assert!(TcpStream::connect(address).await.is_err(), "the listener is closed");
}

#[tokio::test]
async fn nothing_secret_is_shown() {
    let sandbox = Sandbox::start().await.unwrap();
    let pending = start(&sandbox).await;
    let shown = format!("{pending:?}");
    assert_no_secrets(&shown, &sandbox);
    let state = pending.url().split_once("state=").unwrap().1.split('&').next().unwrap();
    assert!(state.len() >= 43 && !shown.contains(state), "{shown}");
}
