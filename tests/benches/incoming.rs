//! What incoming events cost: run `cargo bench -p tests --bench incoming`.
//!
//! Each figure is compared with a baseline in the same run: reading with `serde_json::from_slice::<Value>`
//! of the same bytes, a verified signature with the same RSA operation of the cryptography library alone,
//! and a whole request (size, secret, reading, identity, task, handler, answer) with reading alone.
//! Every line is `RATIO <name> <value> goal <value>`.

use aws_lc_rs::encoding::AsDer as _;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair, KeySize};
use aws_lc_rs::signature::{
    KeyPair as _, ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256,
};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use cliq_api::clock::ManualClock;
use cliq_api::incoming::event::{Event, Handler};
use cliq_api::incoming::server::{Endpoint, Handlers};
use cliq_api::incoming::verify::{SIGNATURE_HEADER, SharedSecret, Verifier, Verify as _};
use http::{HeaderMap, Request};
use serde_json::Value;
use std::hint::black_box;
use std::time::{Duration, Instant, SystemTime};
use tests::incoming::payload;

/// Highest ratios that are accepted.
const READ: f64 = 2.0;
const VERIFY: f64 = 1.3;
const DISPATCH: f64 = 4.0;
/// Alternating samples of each side; the fastest counts, which noise of the machine disturbs least.
const SAMPLES: usize = 400;
/// Runs of one sample.
const ROUNDS: u32 = 50;

fn time(mut run: impl FnMut()) -> Duration {
    let begin = Instant::now();
    for _ in 0..ROUNDS {
        run();
    }
    begin.elapsed() / ROUNDS
}

/// Whether `ours` takes at most `goal` times as long as `plain`.
fn compare(name: &str, goal: f64, mut plain: impl FnMut(), mut ours: impl FnMut()) -> bool {
    let (mut fastest_plain, mut fastest) = (Duration::MAX, Duration::MAX);
    for _ in 0..SAMPLES {
        fastest_plain = fastest_plain.min(time(&mut plain));
        fastest = fastest.min(time(&mut ours));
    }
    let ratio = fastest.as_secs_f64() / fastest_plain.as_secs_f64();
    println!("RATIO incoming-{name} {ratio:.3} goal {goal}");
    ratio <= goal
}

fn read(name: &str, handler: Handler) -> bool {
    let body = payload(handler).to_string();
    let body = body.as_bytes();
    compare(
        name,
        READ,
        || {
            let value: Value = serde_json::from_slice(black_box(body)).expect("the event is JSON");
            black_box(value);
        },
        || {
            black_box(Event::parse(black_box(body)).expect("the event is one"));
        },
    )
}

/// The header, the base64, the signature and the age.
fn verify() -> bool {
    let body = payload(Handler::BotMessage).to_string();
    let body = body.as_bytes();
    let key = KeyPair::generate(KeySize::Rsa2048).expect("a key is made");
    let public = key.public_key().as_der().expect("a key has a form");
    let mut signature = vec![0; key.public_modulus_len()];
    let random = SystemRandom::new();
    key.sign(&RSA_PKCS1_SHA256, &random, body, &mut signature).expect("the key signs");
    let public = public.as_ref();
    let plain = ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, public).expect("it is a key");
    let verifier = Verifier::new(STANDARD.encode(public)).expect("it is a key");
    // The time of the payload.
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_000_000);
    let verifier = verifier.clock(ManualClock::new(now));
    let value = STANDARD.encode(&signature).parse().expect("base64 is a value of a header");
    let headers = HeaderMap::from_iter([(SIGNATURE_HEADER, value)]);
    compare(
        "verify",
        VERIFY,
        || plain.verify_sig(black_box(body), &signature).expect("it is signed"),
        || {
            black_box(verifier.verify(&headers, black_box(body)).expect("it is signed"));
        },
    )
}

fn dispatch() -> bool {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build();
    let runtime = runtime.expect("a runtime starts");
    let mut event = payload(Handler::BotMessage);
    event.as_object_mut().expect("an event is an object").remove("timestamp");
    let body = Bytes::from(event.to_string());
    let secret = "0123456789abcdef";
    let handlers = Handlers::new().on_message(|_| async { Ok("hello") });
    let secrets = SharedSecret::new("x-secret", secret).expect("the secret is long enough");
    let endpoint = Endpoint::new(handlers).verified_by(secrets);
    compare(
        "dispatch",
        DISPATCH,
        || {
            black_box(Event::parse(black_box(&body)).expect("the event is one"));
        },
        || {
            let request = Request::post("/").header("x-secret", secret).body(body.clone());
            let request = request.expect("the request is one");
            let response = runtime.block_on(endpoint.handle(black_box(request)));
            assert_eq!(response.status(), 200);
        },
    )
}

fn main() {
    let good = [
        read("message", Handler::BotMessage),
        read("command", Handler::CommandRun),
        read("button", Handler::Button),
        read("form", Handler::FormSubmit),
        verify(),
        dispatch(),
    ];
    if good.contains(&false) {
        eprintln!("a ratio is above the goal; the lines above say which");
        std::process::exit(1);
    }
}
