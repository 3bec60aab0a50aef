//! Deliveries that repeat.

use super::super::memory::{Delivery, Memory};
use super::super::{Endpoint, Handlers};
use super::{event, message, open, request, send};
use crate::clock::ManualClock;
use crate::incoming::answer::MessageAnswer;
use crate::incoming::verify::{SIGNATURE_HEADER, Verifier};
use aws_lc_rs::encoding::AsDer as _;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair, KeySize};
use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_SHA256};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};
use tokio::time::sleep;

/// Handlers that answer with the number of their run, and fail in the first `failures` runs.
fn numbered(failures: u32) -> (Handlers, Arc<AtomicU32>) {
    let runs = Arc::new(AtomicU32::new(0));
    let counter = Arc::clone(&runs);
    let handlers = Handlers::new().on_other(move |_| {
        let run = counter.fetch_add(1, Ordering::SeqCst) + 1;
        async move {
            sleep(Duration::from_millis(10)).await;
            if run <= failures {
                return Err("x".parse::<u32>().unwrap_err().into());
            }
            Ok(MessageAnswer::from(format!("run {run}")))
        }
    });
    (handlers, runs)
}

fn identified(id: &str) -> Value {
    let mut body = message("hi");
    body["eventId"] = id.into();
    body
}

#[tokio::test(start_paused = true)]
async fn a_thousand_deliveries_run_the_handler_once() {
    let (handlers, runs) = numbered(0);
    let endpoint = open(handlers);
    let sent: Vec<_> = (0..1000)
        .map(|n| {
            let endpoint = endpoint.clone();
            tokio::spawn(async move {
                sleep(Duration::from_millis(n % 50)).await;
                send(&endpoint, &identified("1790000000123-1")).await
            })
        })
        .collect();
    for sent in sent {
        assert_eq!(sent.await.unwrap(), json!({"text": "run 1"}));
    }
    assert_eq!(runs.load(Ordering::SeqCst), 1);
    assert_eq!(endpoint.memory().sizes(), (1, 1, r#"{"text":"run 1"}"#.len()));
}

#[tokio::test(start_paused = true)]
async fn only_the_same_event_is_a_repetition() {
    let (handlers, runs) = numbered(0);
    let endpoint = open(handlers);
    let stamped = |text: &str, time: u64| {
        let mut body = message(text);
        body["timestamp"] = time.into();
        body
    };
    let sent = |operation: &str, id: &str| {
        let data = json!({"time": 1, "message": {"id": id, "text": "a"}});
        event("bot", "participation_handler", json!({"operation": operation, "data": data}))
    };
    let named = |name: &str| {
        let mut body = identified("1");
        body["name"] = name.into();
        body
    };
    for (body, repeats) in [
        (identified("1"), true),
        (identified("2"), true),
        (named("Otto"), true),
        (stamped("yes", 1), true),
        (stamped("yes", 2), true),
        (stamped("no", 2), true),
        (sent("message_sent", "1_1"), true),
        (sent("message_sent", "1_2"), true),
        // Somebody who writes it twice means it twice, and a message can be edited twice.
        (message("yes"), false),
        (sent("message_edited", "1_1"), false),
    ] {
        let before = runs.load(Ordering::SeqCst);
        let first = send(&endpoint, &body).await;
        let second = send(&endpoint, &body).await;
        assert_eq!(first == second, repeats, "{body}");
        assert_eq!(runs.load(Ordering::SeqCst) - before, if repeats { 1 } else { 2 }, "{body}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_failed_event_gets_another_try() {
    let (handlers, runs) = numbered(2);
    let endpoint = open(handlers).failure_text("Sorry.");
    for expected in ["Sorry.", "Sorry.", "run 3", "run 3"] {
        assert_eq!(send(&endpoint, &identified("1")).await, json!({"text": expected}));
    }
    assert_eq!(runs.load(Ordering::SeqCst), 3);
}

#[tokio::test(start_paused = true)]
async fn events_are_forgotten_by_the_clock_and_on_request() {
    let clock = ManualClock::default();
    let (handlers, runs) = numbered(0);
    let endpoint = open(handlers).clock(clock.clone()).remember(10, Duration::from_secs(60));
    for (advance, expected) in [(0, 1), (60, 1), (1, 2), (30, 2)] {
        clock.advance(Duration::from_secs(advance));
        send(&endpoint, &identified("1")).await;
        assert_eq!(runs.load(Ordering::SeqCst), expected);
    }
    let forgetful = endpoint.remember(0, Duration::from_secs(60));
    send(&forgetful, &identified("1")).await;
    send(&forgetful, &identified("1")).await;
    assert_eq!(runs.load(Ordering::SeqCst), 4);
}

#[tokio::test(start_paused = true)]
async fn memory_is_bounded() {
    let (handlers, _) = numbered(0);
    let endpoint = open(handlers).remember(100, Duration::from_secs(60));
    let failing = open(numbered(u32::MAX).0).remember(100, Duration::from_secs(60));
    for n in 0..500 {
        send(&endpoint, &identified(&n.to_string())).await;
        send(&failing, &identified(&(n % 2).to_string())).await;
    }
    let (known, order, bytes) = endpoint.memory().sizes();
    assert!((known, order) == (100, 100) && bytes < 100 * 30, "{bytes}");
    let (known, order, bytes) = failing.memory().sizes();
    assert!(known == 0 && order <= 100 && bytes == 0, "{order}");

    // Large answers push out older ones.
    let memory = Memory::new(1000, Duration::from_secs(60));
    for n in 0..100 {
        let Delivery::New(sender, place) = memory.deliver([n; 32], SystemTime::UNIX_EPOCH) else {
            panic!("it is new");
        };
        memory.keep(place, 1 << 20);
        drop(sender);
    }
    assert_eq!(memory.sizes(), (8, 8, 8 << 20));
}

/// A recorded request, sent again.
#[tokio::test]
async fn a_replay_runs_nothing() {
    let key = KeyPair::generate(KeySize::Rsa2048).unwrap();
    let wrong = KeyPair::generate(KeySize::Rsa2048).unwrap();
    let now = SystemTime::UNIX_EPOCH + Duration::from_millis(1_790_000_000_123);
    let clock = ManualClock::new(now);
    let verifier =
        Verifier::new(STANDARD.encode(key.public_key().as_der().unwrap().as_ref())).unwrap();
    let (handlers, runs) = numbered(0);
    let endpoint =
        Endpoint::new(handlers).verified_by(verifier.clock(clock.clone())).clock(clock.clone());
    let mut body = message("transfer it");
    body["timestamp"] = 1_790_000_000_123_u64.into();
    let status = async |key: &KeyPair| {
        let mut request = request(&body);
        let mut signature = vec![0; key.public_modulus_len()];
        let random = SystemRandom::new();
        key.sign(&RSA_PKCS1_SHA256, &random, request.body(), &mut signature).unwrap();
        let signature = HeaderValue::from_str(&STANDARD.encode(signature)).unwrap();
        request.headers_mut().insert(SIGNATURE_HEADER, signature);
        endpoint.handle(request).await.status().as_u16()
    };
    assert_eq!(status(&wrong).await, 401);
    assert_eq!(runs.load(Ordering::SeqCst), 0);
    for minute in 0..10 {
        let expected = if minute <= 5 { 200 } else { 401 };
        assert_eq!(status(&key).await, expected, "minute {minute}");
        clock.advance(Duration::from_secs(60));
    }
    assert_eq!(runs.load(Ordering::SeqCst), 1);
}
