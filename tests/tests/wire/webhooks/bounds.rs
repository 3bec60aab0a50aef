use super::{CHANNEL, builder, steps};
use cliq_api::retry::CallOptions;
use cliq_api::{Error, ErrorKind};
use std::time::{Duration, Instant};
use tests::raw::Step;

const HANDLER: &str = "/bots/releasebot/incoming";

fn head(status: u16, rest: &str) -> Step {
    Step::Send(
        format!("HTTP/1.1 {status} -\r\ncontent-type: application/json\r\n{rest}\r\n\r\n").into(),
    )
}

async fn fail(answer: Vec<Step>, path: &str) -> Error {
    let server = steps(answer).await;
    let webhook = builder(&server.url, path).idle_timeout(Duration::from_millis(200)).build();
    let error = webhook.unwrap().post("green").await.unwrap_err();
    assert_eq!((server.take().len(), error.attempts().len()), (1, 1), "{error}");
    error
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_response_of_100_mb_or_without_an_end_is_bounded() {
    let piece = b"{\"a\":0},".repeat(8192);
    let chunk = [format!("{:x}\r\n", piece.len()).as_bytes(), &piece, b"\r\n"].concat();
    for path in [CHANNEL, HANDLER] {
        for answer in [
            vec![head(200, "content-length: 100000000"), Step::Repeat(piece.clone(), 1526)],
            vec![head(200, "transfer-encoding: chunked"), Step::Repeat(chunk.clone(), 1526)],
            vec![head(200, "transfer-encoding: chunked"), Step::Repeat(chunk.clone(), usize::MAX)],
        ] {
            let began = Instant::now();
            let error = fail(answer, path).await;
            assert_eq!(error.kind(), ErrorKind::Transport);
            assert!(
                error.to_string().contains("more than 16777216 bytes; it was executed"),
                "{error}"
            );
            assert!(error.to_string().contains("`max_response_size`"), "{error}");
            assert!(began.elapsed() < Duration::from_secs(10));
        }
        // An endless error keeps its status, and its beginning.
        let endless =
            vec![head(500, "transfer-encoding: chunked"), Step::Repeat(chunk.clone(), usize::MAX)];
        let error = fail(endless, path).await;
        assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Api, 500));
        assert!(error.body().unwrap().len() <= 256 << 10);
    }
}

#[tokio::test]
async fn the_size_can_be_set() {
    let server = super::answering(tests::server::Reply::json(200, vec![b' '; 2000])).await;
    let small = builder(&server.url, CHANNEL).max_response_size(1000).build().unwrap();
    let error = small.post("green").await.unwrap_err();
    assert!(error.to_string().contains("more than 1000 bytes"), "{error}");
    let large = builder(&server.url, CHANNEL).max_response_size(2000).build().unwrap();
    large.post("green").await.unwrap();
}

#[tokio::test]
async fn a_slow_response_ends_at_the_deadline_and_is_not_asked_for_again() {
    let drip = Step::Drip(b"HTTP/1.1 200 OK\r\n".repeat(100), Duration::from_millis(20));
    for answer in [vec![Step::Hang], vec![drip], vec![head(200, "content-length: 10"), Step::Hang]]
    {
        let server = steps(answer).await;
        let webhook = builder(&server.url, CHANNEL).build().unwrap();
        let soon = webhook.with(CallOptions::new().deadline(Duration::from_millis(150)));
        let error = soon.post("green").await.unwrap_err();
        assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Deadline, false));
        assert!(error.to_string().contains("unknown whether the request was executed"), "{error}");
        assert_eq!((server.take().len(), error.attempts().len()), (1, 1));
    }
    // Nothing is sent when the time is over, by the clock that was passed.
    let server = steps(vec![Step::Hang]).await;
    let webhook = builder(&server.url, CHANNEL).build().unwrap();
    let error =
        webhook.with(CallOptions::new().deadline(Duration::ZERO)).post("green").await.unwrap_err();
    assert!(error.to_string().contains("nothing was sent"), "{error}");
    assert!(server.take().is_empty());
}

#[tokio::test]
async fn an_attempt_has_a_timeout() {
    let server = steps(vec![Step::Hang]).await;
    for webhook in [
        builder(&server.url, CHANNEL).timeout(Duration::from_millis(100)),
        builder(&server.url, CHANNEL).timeout(None).idle_timeout(Duration::from_millis(100)),
    ] {
        let error = webhook.build().unwrap().post("green").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport);
        assert_eq!((server.take().len(), error.attempts().len()), (1, 1), "{error}");
    }
}
