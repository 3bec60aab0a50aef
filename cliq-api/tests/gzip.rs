//! With the feature `gzip`, responses may be compressed. Bounds count what they are decompressed to.

#![allow(clippy::unwrap_used, reason = "tests may panic")]

use cliq_api::auth::StaticToken;
use cliq_api::limit::{Limits, SharedLimits};
use cliq_api::retry::RetryPolicy;
use cliq_api::types::FileId;
use cliq_api::{Cliq, Error, ErrorKind};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write as _;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

const LIMIT: usize = 100_000;
const CHANNELS: &[u8] = br##"{"channels":[{"channel_id":"O1","name":"#Launch"}]}"##;

fn compressed(body: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(body).unwrap();
    encoder.finish().unwrap()
}

/// Sends one response with that compressed body. The task returns the head of the request.
async fn server(status: u16, body: Vec<u8>) -> (Cliq, JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let request = tokio::spawn(async move {
        let (mut connection, _) = listener.accept().await.unwrap();
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(connection.read_u8().await.unwrap());
        }
        let size = body.len();
        let response = format!(
            "HTTP/1.1 {status} -\r\ncontent-type: application/json\r\ncontent-encoding: gzip\r\n\
             content-length: {size}\r\nconnection: close\r\n\r\n"
        );
        connection.write_all(response.as_bytes()).await.unwrap();
        // The client hangs up when it has seen too much.
        let _: Result<(), std::io::Error> = connection.write_all(&body).await;
        String::from_utf8(head).unwrap()
    });
    let cliq = Cliq::builder()
        .base_url(&url)
        .auth(StaticToken::new("1000.token"))
        .limits(Limits::off())
        .shared_limits(SharedLimits::isolated())
        .retry(RetryPolicy::none())
        .max_response_size(LIMIT)
        .max_download_size(LIMIT as u64)
        .build()
        .unwrap();
    (cliq, request)
}

#[tokio::test]
async fn a_compressed_response_is_asked_for_and_read() {
    let (cliq, request) = server(200, compressed(CHANNELS)).await;
    let channels = cliq.channels().list().response().await.unwrap();
    assert_eq!(channels.body(), CHANNELS);
    assert!(request.await.unwrap().contains("\r\naccept-encoding: gzip\r\n"));
}

#[tokio::test]
async fn a_decompression_bomb_is_bounded() {
    // About one part in a thousand is sent, far less than the bound.
    let bomb = compressed(&vec![b' '; 64 << 20]);
    assert!(bomb.len() < LIMIT, "{}", bomb.len());
    let (cliq, _) = server(200, bomb.clone()).await;
    let error = cliq.channels().list().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    let text = error.to_string();
    assert!(
        text.contains("more than 100000 bytes") && text.contains("max_response_size"),
        "{text}"
    );

    let (cliq, _) = server(200, bomb.clone()).await;
    let error = download(&cliq).await.unwrap_err().to_string();
    assert!(error.contains("more than 100000 bytes") && error.contains("max_download"), "{error}");

    let (cliq, _) = server(500, bomb).await;
    let error = cliq.channels().list().await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 500);
    assert!(error.body().unwrap().len() <= 256 << 10);
}

#[tokio::test]
async fn a_response_within_the_bound_is_read_and_one_byte_more_is_not() {
    let padded = |size: usize| {
        let mut body = CHANNELS.to_vec();
        body.resize(size, b' ');
        compressed(&body)
    };
    let (cliq, _) = server(200, padded(LIMIT)).await;
    assert_eq!(cliq.channels().list().response().await.unwrap().body().len(), LIMIT);
    let (cliq, _) = server(200, padded(LIMIT + 1)).await;
    assert!(cliq.channels().list().await.is_err());
}

#[tokio::test]
async fn a_truncated_response_is_an_error() {
    let mut body = compressed(CHANNELS);
    body.truncate(body.len() - 12);
    let (cliq, _) = server(200, body).await;
    let error = cliq.channels().list().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
}

#[tokio::test]
async fn files_are_asked_for_as_they_are() {
    let (cliq, request) = server(200, compressed(b"the file")).await;
    assert_eq!(download(&cliq).await.unwrap(), b"the file");
    assert!(request.await.unwrap().contains("\r\naccept-encoding: identity\r\n"));
}

async fn download(cliq: &Cliq) -> Result<Vec<u8>, Error> {
    let mut file = cliq.files().download(FileId::from("1")).await?;
    let mut whole = Vec::new();
    while let Some(chunk) = file.chunk().await? {
        whole.extend_from_slice(&chunk);
    }
    Ok(whole)
}
