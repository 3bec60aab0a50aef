//! Requests that are refused, and in which order.

use super::super::{Endpoint, Handlers};
use super::traced::traced;
use super::{SECRET, locked, message, open};
use bytes::Bytes;
use http::{Method, Request, StatusCode};
use http_body::{Body, Frame, SizeHint};
use serde_json::json;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

/// Handlers that count their runs.
fn counted() -> (Handlers, Arc<AtomicU32>) {
    let runs = Arc::new(AtomicU32::new(0));
    let counter = Arc::clone(&runs);
    let handlers = Handlers::new().on_other(move |_| {
        counter.fetch_add(1, Ordering::SeqCst);
        async { Ok(crate::incoming::answer::AnyAnswer::nothing()) }
    });
    (handlers, runs)
}

fn post(body: impl Into<Bytes>, secret: Option<&str>) -> Request<Bytes> {
    let request = Request::post("/cliq");
    let request = match secret {
        Some(secret) => request.header("x-secret", secret),
        None => request,
    };
    request.body(body.into()).unwrap()
}

#[tokio::test]
async fn each_step_has_its_status() {
    let (handlers, runs) = counted();
    let endpoint = locked(handlers).max_body_size(1000);
    let good = message("hi").to_string();
    let large = "x".repeat(1001);
    for (body, secret, status) in [
        (&*large, None, 413), // before verification
        (&*large, Some(SECRET), 413),
        ("not an event", None, 401), // before it is parsed
        (&*good, None, 401),
        (&*good, Some("8f1d7c52b0e94a64"), 401),
        ("{", Some(SECRET), 400),
        ("", Some(SECRET), 400),
        ("[]", Some(SECRET), 400),
        ("\u{1}\u{2}", Some(SECRET), 400),
    ] {
        let (response, events) = traced(endpoint.handle(post(body.to_owned(), secret))).await;
        assert_eq!(response.status(), status, "{body}");
        assert_eq!(runs.load(Ordering::SeqCst), 0, "{body}");
        let text = String::from_utf8(response.body().to_vec()).unwrap();
        assert!(text.len() < 100 && !text.contains(SECRET) && !text.contains("hi"), "{text}");
        assert_eq!(events.len(), 1, "{events:?}");
        assert!(events[0].starts_with("WARN request refused: "), "{events:?}");
        assert!(!events[0].contains(SECRET) && events[0].contains("; "), "{events:?}");
    }
    assert_eq!(endpoint.handle(post(good, Some(SECRET))).await.status(), 200);
    assert_eq!(runs.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn without_verification_nothing_is_accepted() {
    let (handlers, runs) = counted();
    let endpoint = Endpoint::new(handlers);
    let (response, events) =
        traced(endpoint.handle(post(message("hi").to_string(), Some(SECRET)))).await;
    assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert!(events[0].starts_with("ERROR requests are refused"), "{events:?}");
    assert_eq!(runs.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn other_methods_run_nothing() {
    let (handlers, runs) = counted();
    let endpoint = open(handlers);
    for (method, status) in [
        (Method::GET, 200),
        (Method::HEAD, 200),
        (Method::PUT, 405),
        (Method::DELETE, 405),
        (Method::OPTIONS, 405),
    ] {
        let mut request = post(message("hi").to_string(), None);
        *request.method_mut() = method;
        let response = endpoint.handle(request).await;
        assert_eq!(response.status(), status);
        assert_eq!(response.headers().contains_key("allow"), status == 405);
    }
    assert_eq!(runs.load(Ordering::SeqCst), 0);
}

/// Depth and size of a body that is genuine, as a bot sees it whose users are hostile.
#[tokio::test]
async fn huge_and_deep_bodies_do_no_harm() {
    let (handlers, runs) = counted();
    let endpoint = locked(handlers).max_body_size(usize::MAX);
    let most = crate::incoming::event::MAX_SIZE;
    let deep = |open: &str| format!("{{\"params\":{}", open.repeat(most / open.len() / 2));
    let wide = format!("{{\"params\":[{}1]}}", "1,".repeat(most / 3));
    let keys = (0..100_000).map(|n| (format!("k{n}"), n)).collect::<serde_json::Value>();
    let keys = keys.to_string();
    for (body, status) in [
        (deep("["), 400),
        (deep("{\"a\":"), 400),
        (deep("[{\"a\":"), 400),
        (format!("\"{}\"", "\\\"[".repeat(most / 8)), 400),
        (wide, 200),
        (keys, 200),
        (format!("{{\"params\":{{\"message\":\"{}\"}}}}", "\\u0000".repeat(most / 8)), 200),
    ] {
        let response = endpoint.handle(post(body, Some(SECRET))).await;
        assert_eq!(response.status(), status);
    }
    assert_eq!(runs.load(Ordering::SeqCst), 3);
    let larger = vec![b' '; most + 1];
    assert_eq!(endpoint.handle(post(larger, Some(SECRET))).await.status(), 413);
}

/// A body that announces a size, and then sends that many pieces, fails, or stalls.
struct Pieces {
    announced: u64,
    left: usize,
    stalls: bool,
}

impl Body for Pieces {
    type Data = Bytes;
    type Error = &'static str;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, &'static str>>> {
        match self.left.checked_sub(1) {
            Some(left) => {
                self.left = left;
                Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(&[b' '; 1000])))))
            }
            None if self.stalls => Poll::Pending,
            None => Poll::Ready(Some(Err("the connection broke"))),
        }
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.announced)
    }
}

#[tokio::test(start_paused = true)]
async fn bodies_are_read_up_to_a_size_and_a_time() {
    let (handlers, runs) = counted();
    let endpoint = open(handlers).max_body_size(10_000).deadline(Duration::from_secs(5));
    let serve = async |announced, left, stalls| {
        let body = Pieces { announced, left, stalls };
        endpoint.serve(Request::post("/").body(body).unwrap()).await.status()
    };
    assert_eq!(serve(u64::MAX, 0, true).await, 413, "as announced, nothing is read");
    assert_eq!(serve(10, usize::MAX, false).await, 413, "more than announced");
    assert_eq!(serve(10, 3, false).await, 400, "the connection breaks");
    assert_eq!(serve(10, 3, true).await, 408, "nothing arrives");
    assert_eq!(runs.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn debug_shows_no_secret() {
    let shown = format!("{:?}", locked(Handlers::new()));
    assert!(!shown.contains(SECRET), "{shown}");
    assert!(json!(shown).is_string());
}
