//! Bodies and heads that do not end, or come too slowly.

use super::{builder, reply};
use cliq_api::limit::Limits;
use cliq_api::retry::RetryPolicy;
use cliq_api::{Cliq, Error, ErrorKind, Upload};
use std::time::{Duration, Instant};
use tests::raw::{RawServer, Step};
use tests::server::Reply;

const CHAT: &str = "CT_1184653329648523663_62439860";
const ENDLESS: usize = usize::MAX;

/// A client that waits a fifth of a second for progress, and has no other timeout.
fn client(server: &RawServer) -> Cliq {
    let builder = builder(&server.url).limits(Limits::off()).retry(RetryPolicy::none());
    builder.idle_timeout(Duration::from_millis(200)).timeout(None).build().unwrap()
}

async fn server(steps: Vec<Step>) -> RawServer {
    RawServer::scripted(move |_| steps.clone()).await.unwrap()
}

fn head(status: u16) -> Step {
    let head = format!(
        "HTTP/1.1 {status} -\r\ncontent-type: text/plain\r\ntransfer-encoding: chunked\r\n\r\n"
    );
    Step::Send(head.into_bytes())
}

async fn download(cliq: &Cliq) -> Result<usize, Error> {
    let file = cliq.files().download("a7fa4f0b40d0").await?;
    file.bytes().await.map(|bytes| bytes.len())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn downloads_and_uploads_end_when_there_is_no_progress() {
    let drip = |bytes: &str, times| {
        Step::Drip(bytes.repeat(times).into_bytes(), Duration::from_millis(20))
    };
    for (name, steps) in [
        ("no head", vec![Step::Hang]),
        ("half a head", vec![Step::Send(b"HTTP/1.1 200 OK\r\nx: ".to_vec()), Step::Hang]),
        ("a slow head", vec![drip("HTTP/1.1 200 OK\r\nx: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 9)]),
        (
            "endless informational responses",
            vec![Step::Repeat(b"HTTP/1.1 102 Processing\r\n\r\n".to_vec(), 500), Step::Hang],
        ),
        ("no body", vec![head(200), Step::Hang]),
        ("a slow body", vec![head(200), drip("1\r\na\r\n", 200)]),
    ] {
        let server = server(steps).await;
        let cliq = client(&server);
        let began = Instant::now();
        let error = download(&cliq).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport, "{name}: {error}");
        assert!(error.to_string().contains("no progress"), "{name}: {error}");
        assert!(began.elapsed() < Duration::from_secs(3), "{name}: {:?}", began.elapsed());
        let error = cliq.files().share_to_chat(CHAT, Upload::bytes("a.txt", "a")).await;
        assert!(error.unwrap_err().to_string().contains("no progress"), "{name}");
        let error = cliq.channels().list().await.unwrap_err();
        assert!(error.to_string().contains("no progress"), "{name}: {error}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_error_body_that_does_not_end_does_not_hide_the_status() {
    for steps in [
        vec![head(500), Step::Repeat(b"4\r\naaaa\r\n".repeat(1000), ENDLESS)],
        vec![
            Step::Send(b"HTTP/1.1 500 -\r\ncontent-length: 999999999\r\n\r\n".to_vec()),
            Step::Repeat(vec![b'a'; 65536], ENDLESS),
        ],
    ] {
        let server = server(steps).await;
        for error in [
            download(&client(&server)).await.unwrap_err(),
            client(&server).channels().list().await.unwrap_err(),
        ] {
            assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Api, 500));
            assert!(error.body().unwrap().len() <= 256 << 10);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sizes_are_bounded_announced_or_not() {
    for steps in [
        vec![head(200), Step::Repeat(b"a\r\n[0,0,0,0,0\r\n".repeat(100), ENDLESS)],
        reply(&Reply::json(200, vec![b' '; 20_000])),
    ] {
        let server = server(steps).await;
        let builder = builder(&server.url).limits(Limits::off()).retry(RetryPolicy::none());
        let cliq = builder.max_response_size(10_000).max_download_size(15_000).build().unwrap();
        let error = cliq.channels().list().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport);
        let text = error.to_string();
        assert!(text.contains("more than 10000 bytes; it was executed"), "{text}");
        assert!(text.contains("max_response_size"), "{text}");
        let text = download(&cliq).await.unwrap_err().to_string();
        assert!(text.contains("more than 15000 bytes") && text.contains("max_download"), "{text}");
    }
}

#[tokio::test]
async fn a_slow_upload_that_makes_progress_is_not_given_up() {
    let server = server(reply(&Reply::json(200, r#"{"data":[]}"#))).await;
    let pieces = futures_util::stream::unfold(0, |number| async move {
        if number == 8 {
            return None;
        }
        tokio::time::sleep(Duration::from_millis(60)).await;
        Some((Ok(bytes::Bytes::from_static(b"piece")), number + 1))
    });
    let file = Upload::stream("a.txt", Some(40), pieces);
    let result = client(&server).files().share_to_chat(CHAT, file).await;
    assert_eq!(server.requests().len(), 1);
    assert!(!result.is_err_and(|error| error.to_string().contains("no progress")));
}

#[tokio::test]
async fn an_unusual_number_of_headers_is_an_error() {
    let server = server(vec![
        Step::Send(b"HTTP/1.1 200 OK\r\n".to_vec()),
        Step::Repeat(b"x-a: bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\r\n".repeat(100), ENDLESS),
    ])
    .await;
    let error = client(&server).channels().list().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
}

#[tokio::test]
async fn an_id_that_is_encoded_very_often_takes_time_in_proportion() {
    let server = server(reply(&Reply::json(200, "{}"))).await;
    let id = format!("CT_1%{}202", "25".repeat(100_000));
    let began = Instant::now();
    let result = client(&server).chats().mute(id.as_str()).await;
    println!("an id of {} bytes: {:?}", id.len(), began.elapsed());
    assert!(began.elapsed() < Duration::from_secs(60), "{:?}", began.elapsed());
    let requests = server.requests();
    assert!(requests[0].contains("/CT_1%202/"), "{result:?} {requests:?}");
}

#[test]
fn deep_markdown_takes_time_in_proportion() {
    let began = Instant::now();
    let text = "1. ".repeat(133_000);
    let message = cliq_api::message::RichText::from_markdown(&text);
    println!("{} bytes of nested lists: {:?}", text.len(), began.elapsed());
    drop(message);
    // A busy machine takes seconds, a text that is read again for each level much longer.
    assert!(began.elapsed() < Duration::from_secs(60), "{:?}", began.elapsed());
}
