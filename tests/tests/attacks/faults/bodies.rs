//! Bodies that can be sent or read only once.

use super::server::{Deed, Server};
use cliq_api::auth::StaticToken;
use cliq_api::clock::ManualClock;
use cliq_api::{Cliq, Error, ErrorKind, Upload};
use tests::raw::nowhere;

const CHAT: &str = "CT_1184653329648523663_62439860";

fn client(url: &str) -> Cliq {
    let cliq = Cliq::builder().base_url(url).auth(StaticToken::new("1000.t"));
    cliq.clock(ManualClock::default()).build().unwrap()
}

async fn share(url: &str, file: Upload) -> Error {
    client(url).files().share_to_chat(CHAT, file).await.unwrap_err()
}

#[tokio::test]
async fn a_stream_is_never_sent_again_and_the_error_says_why() {
    let stream = Upload::stream("a.txt", Some(1), futures_util::stream::iter([Ok("a".into())]));
    let error = share(&nowhere().unwrap(), stream).await;
    assert_eq!(error.attempts().len(), 1);
    let text = error.to_string();
    assert!(
        text.ends_with("(not tried again: the body is a stream that can be sent only once)"),
        "{text}"
    );
    // What can be read again is sent again, as nothing was sent before.
    let error = share(&nowhere().unwrap(), Upload::bytes("a.txt", "a")).await;
    assert_eq!(error.attempts().len(), 3, "{error}");
    // A second call with the same stream is refused before anything is sent.
    let stream = Upload::stream("a.txt", Some(1), futures_util::stream::iter([Ok("a".into())]));
    assert_eq!(share(&nowhere().unwrap(), stream.clone()).await.kind(), ErrorKind::Transport);
    let error = share(&nowhere().unwrap(), stream).await;
    assert_eq!((error.kind(), error.attempts().len()), (ErrorKind::Input, 1));
    assert!(error.to_string().contains("was already sent"), "{error}");
}

#[tokio::test]
async fn a_download_is_tried_again_until_its_body_is_handed_out() {
    let plan =
        |number: usize| [Deed::Spoil(503), Deed::ResetExecuted, Deed::Truncate][number.min(2)];
    let server = Server::start(plan).await;
    let file = client(&server.url).files().download("a7fa").await.unwrap();
    assert_eq!(server.begun(), 3);
    let error = file.bytes().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(error.attempts().is_empty());
    assert_eq!(server.begun(), 3, "the part that was handed out cannot be taken back");
}
