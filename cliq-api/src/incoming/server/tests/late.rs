//! Handlers that are slower than the service waits.

use super::super::{Endpoint, Handlers};
use super::traced::traced;
use super::{message, open, output, request, send};
use crate::Cliq;
use crate::incoming::answer::LateAnswers;
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::sync::Notify;
use tokio::time::{Instant, sleep};

/// Counts what is dropped.
struct Dropped(Arc<AtomicU32>);

impl Drop for Dropped {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

/// An endpoint whose handler never answers, and the number of handlers that were stopped.
fn endless() -> (Endpoint, Arc<AtomicU32>) {
    let stopped = Arc::new(AtomicU32::new(0));
    let counter = Arc::clone(&stopped);
    let handlers = Handlers::new().on_message(move |_| {
        let dropped = Dropped(Arc::clone(&counter));
        async move {
            std::future::pending::<()>().await;
            drop(dropped);
            Ok("never")
        }
    });
    (open(handlers), stopped)
}

#[tokio::test(start_paused = true)]
async fn a_handler_that_never_returns_is_acknowledged_and_stopped() {
    let (endpoint, stopped) = endless();
    let endpoint = endpoint.acknowledgement("I am on it.");
    let start = Instant::now();
    let (answer, events) = traced(async {
        let answer = send(&endpoint, &message("hi")).await;
        assert_eq!(start.elapsed().as_secs(), 12, "below the 15 seconds of the service");
        sleep(Duration::from_secs(299)).await;
        assert_eq!(stopped.load(Ordering::SeqCst), 0);
        sleep(Duration::from_secs(2)).await;
        answer
    })
    .await;
    assert_eq!(answer, json!({"text": "I am on it."}));
    assert_eq!(stopped.load(Ordering::SeqCst), 1);
    assert_eq!(events, ["ERROR handler stopped, it did not answer"]);
}

#[tokio::test(start_paused = true)]
async fn a_script_waits_longer() {
    let (endpoint, _) = endless();
    let start = Instant::now();
    let mut request = request(&message("hi"));
    request.headers_mut().insert("x-cliq-answer", http::HeaderValue::from_static("bare"));
    let response = endpoint.handle(request).await;
    assert_eq!((start.elapsed().as_secs(), response.status().as_u16()), (30, 200));
    assert_eq!(&response.body()[..], b"{}");
}

#[tokio::test(start_paused = true)]
async fn handlers_that_never_return_are_bounded() {
    let (endpoint, stopped) = endless();
    let endpoint = endpoint.max_running(10).max_late(3);
    let burst = async |at: u32| {
        let sent = (0..15).map(|n| {
            let endpoint = endpoint.clone();
            tokio::spawn(async move {
                let body = message(&format!("{at} {n}"));
                endpoint.handle(request(&body)).await.status().as_u16()
            })
        });
        let mut statuses = Vec::new();
        for sent in sent.collect::<Vec<_>>() {
            statuses.push(sent.await.unwrap());
        }
        (statuses.iter().filter(|status| **status == 200).count(), statuses.len())
    };
    assert_eq!(burst(1).await, (10, 15), "the others are refused at once");
    assert_eq!(stopped.load(Ordering::SeqCst), 7, "three may run late");
    assert_eq!(burst(2).await, (10, 15), "late ones do not take the places of new ones");
    assert_eq!(stopped.load(Ordering::SeqCst), 17);
    sleep(Duration::from_secs(301)).await;
    assert_eq!(stopped.load(Ordering::SeqCst), 20);
}

/// A server that takes one late answer, and returns the head and the body of the request.
async fn receiver() -> (String, tokio::task::JoinHandle<(String, Value)>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let root = format!("http://{}", listener.local_addr().unwrap());
    let received = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut text = String::new();
        loop {
            let mut buffer = [0; 1024];
            let read = stream.read(&mut buffer).await.unwrap();
            text.push_str(std::str::from_utf8(&buffer[..read]).unwrap());
            if let Some((head, body)) = text.split_once("\r\n\r\n")
                && let Ok(body) = serde_json::from_str(body)
            {
                let response = b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";
                stream.write_all(response).await.unwrap();
                return (head.to_owned(), body);
            }
        }
    });
    (root, received)
}

fn late(root: &str, url: &str) -> (Endpoint, Value, Arc<Notify>) {
    let done = Arc::new(Notify::new());
    let waiting = Arc::clone(&done);
    let handlers = Handlers::new().on_message(move |event| {
        let waiting = Arc::clone(&waiting);
        async move {
            waiting.notified().await;
            match event.text() {
                Some("fail") => Err("x".parse::<u32>().unwrap_err().into()),
                _ => Ok("done"),
            }
        }
    });
    let sender = LateAnswers::from_builder(Cliq::builder().base_url(root)).unwrap();
    let endpoint = open(handlers).deadline(Duration::from_millis(20)).late_answers(sender);
    let mut body = message("deploy");
    body["response_url"] = url.into();
    body["timestamp"] = 1_790_000_000_123_u64.into();
    (endpoint, body, done)
}

#[tokio::test]
async fn a_late_answer_goes_to_the_response_url() {
    let (root, received) = receiver().await;
    let url = format!("{root}/v2/extensions/4711/responses/1700");
    let (endpoint, body, done) = late(&root, &url);
    assert_eq!(send(&endpoint, &body).await, json!(""));
    done.notify_one();
    let (head, answer) = received.await.unwrap();
    assert!(head.starts_with("POST /v2/extensions/4711/responses/1700 HTTP/1.1"), "{head}");
    assert!(!head.to_lowercase().contains("authorization"), "{head}");
    assert_eq!(answer, json!({"output": {"text": "done"}}));
    // A delivery again gets the acknowledgement, and the handler does not run.
    assert_eq!(send(&endpoint, &body).await, json!(""));
}

#[tokio::test]
async fn a_late_answer_goes_nowhere_else() {
    for (url, text, problem) in [
        (
            "http://127.0.0.1:9/v2/extensions/1/responses/s3cret",
            "deploy",
            "ERROR late answer lost: ",
        ),
        ("https://example.com/s3cret", "deploy", "ERROR late answer lost: "),
        ("", "deploy", "WARN late answer lost, since the event has no response URL"),
        ("https://cliq.zoho.com/s3cret", "fail", "ERROR late handler failed: invalid digit"),
    ] {
        let (endpoint, mut body, done) = late("http://127.0.0.1:10", url);
        body["params"]["message"] = text.into();
        let ((), events) = traced(async {
            assert_eq!(send(&endpoint, &body).await, json!(""));
            done.notify_one();
            sleep(Duration::from_millis(100)).await;
        })
        .await;
        assert_eq!(events.len(), 1, "{events:?}");
        assert!(events[0].starts_with(problem), "{events:?}");
        assert!(!events[0].contains("s3cret"), "{events:?}");
    }
}

#[tokio::test]
async fn a_handler_survives_the_connection() {
    let (root, received) = receiver().await;
    let url = format!("{root}/v2/extensions/4711/responses/1700");
    let (endpoint, body, done) = late(&root, &url);
    let task = tokio::spawn({
        let (endpoint, request) = (endpoint.clone(), request(&body));
        async move { endpoint.handle(request).await }
    });
    sleep(Duration::from_millis(5)).await;
    task.abort();
    sleep(Duration::from_millis(40)).await;
    done.notify_one();
    assert_eq!(received.await.unwrap().1, json!({"output": {"text": "done"}}));
    assert_eq!(output(&endpoint.handle(request(&body)).await), json!(""));
}
