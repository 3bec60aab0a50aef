//! Every method under every redirect and fault: how often one call is executed.
//!
//! `cargo test -p tests --test attacks -- --nocapture nothing_is_repeated` prints the executions.

use super::{builder, is_for, redirect, reply};
use cliq_api::clock::ManualClock;
use cliq_api::retry::CallOptions;
use cliq_api::{Cliq, Error};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tests::raw::{RawServer, Step, nowhere};
use tests::server::Reply;

const METHODS: [&str; 5] = ["POST", "POST upload", "PUT", "PATCH", "DELETE"];

/// What the server does with the request. All but the last execute it.
#[derive(Clone, Debug)]
enum Fault {
    /// Executes it, and redirects to an address where no server listens.
    ToNobody(u16),
    /// Executes it, and redirects to an address of the same host that responds with the second status.
    ToHost(u16, u16),
    /// Executes it, and redirects to another host, which responds with 200.
    ToOther(u16),
    Reset,
    Truncated,
    Status(u16),
    /// Redirects to a login page, without executing it.
    Login(u16),
}

fn faults() -> Vec<Fault> {
    let redirects = [301, 302, 303, 307, 308];
    let mut all = vec![Fault::Reset, Fault::Truncated, Fault::Status(500), Fault::Status(503)];
    for status in redirects {
        all.extend([Fault::ToNobody(status), Fault::ToOther(status), Fault::Login(status)]);
        all.extend([200, 401, 429, 500].map(|second| Fault::ToHost(status, second)));
    }
    all
}

async fn call(cliq: &Cliq, method: &str) -> Result<(), Error> {
    const CHAT: &str = "CT_1184653329648523663_62439860";
    match method {
        "POST" => cliq.chats().mute(CHAT).await,
        "POST upload" => {
            let file = cliq_api::Upload::bytes("a.txt", "a");
            cliq.files().share_to_chat(CHAT, file).await
        }
        "PUT" => cliq.reminders().complete("176000000123001").await,
        "DELETE" => cliq.channels().delete("O1864232000000076001").await,
        _ => {
            let request = cliq.request(http_method(method), "/api/v2/widgets/7");
            request.send::<serde_json::Value>().await.map(|_| ())
        }
    }
}

fn http_method(name: &str) -> reqwest::Method {
    name.parse().unwrap()
}

/// Executions, requests and the result of one call.
async fn cell(fault: Fault, method: &str) -> (usize, usize, Result<(), Error>) {
    let executed = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&executed);
    let nobody = format!("{}/a", nowhere().unwrap());
    let other = RawServer::scripted(|_| reply(&Reply::json(200, "{}"))).await.unwrap();
    let elsewhere = format!("{}/second", other.url);
    let server = RawServer::scripted(move |request| {
        if is_for(request, "/second") {
            let status = if let Fault::ToHost(_, second) = fault { second } else { 200 };
            return reply(&Reply::json(status, "{}"));
        }
        if !matches!(fault, Fault::Login(_)) {
            count.fetch_add(1, Ordering::SeqCst);
        }
        match fault {
            Fault::ToNobody(status) => reply(&redirect(status, &nobody)),
            Fault::ToOther(status) => reply(&redirect(status, &elsewhere)),
            Fault::ToHost(status, _) | Fault::Login(status) => reply(&redirect(status, "/second")),
            Fault::Reset => vec![Step::Reset],
            Fault::Truncated => {
                vec![
                    Step::Send(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{".into()),
                    Step::Close,
                ]
            }
            Fault::Status(status) => reply(&Reply::json(status, "{}")),
        }
    })
    .await
    .unwrap();
    let cliq = builder(&server.url).clock(ManualClock::default()).build().unwrap();
    let cliq = cliq.with(CallOptions::new().deadline(Duration::from_secs(60)));
    let result = call(&cliq, method).await;
    assert_eq!(other.take().len(), 0, "{method}: another host was sent the request");
    (executed.load(Ordering::SeqCst), server.take().len(), result)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_repeated_and_nothing_is_a_success_that_was_not_executed() {
    let (mut cells, mut repeated, mut false_success) = (0, 0, 0);
    println!("executions: {METHODS:?}");
    for fault in faults() {
        let mut executions = Vec::new();
        for method in METHODS {
            let (executed, requests, result) = cell(fault.clone(), method).await;
            cells += 1;
            executions.push(executed);
            let idempotent = matches!(method, "PUT" | "DELETE");
            let redirected = !matches!(fault, Fault::Reset | Fault::Truncated | Fault::Status(_));
            // An idempotent call may be repeated where the service or the connection failed.
            if executed > 1 && (!idempotent || redirected) {
                repeated += 1;
            }
            false_success += usize::from(result.is_ok() && executed == 0);
            let error = result.expect_err("each of the faults is one");
            if redirected {
                assert_eq!(requests, 1, "{fault:?} {method}: {error}");
                assert_eq!(error.kind(), cliq_api::ErrorKind::Redirect, "{fault:?} {method}");
                assert!(error.to_string().contains("unknown whether"), "{error}");
                assert!(!error.is_retryable());
            }
            let said = error.attempts().iter().any(cliq_api::retry::Attempt::maybe_executed);
            assert!(said || executed == 0, "{fault:?} {method}: {error}");
        }
        println!("{fault:?}: {executions:?}");
    }
    println!("{cells} cells, {repeated} repeated, {false_success} reported without an execution");
    assert_eq!((cells, repeated, false_success), (195, 0, 0));
}
