use super::{CHANNEL, KEY_ENCODED, builder, webhook};
use cliq_api::ErrorKind;
use tests::raw::{RawServer, Step};
use tests::server::Reply;

async fn redirecting(status: u16, location: String) -> RawServer {
    RawServer::scripted(move |request| {
        let mut reply = Reply::json(200, r#"{"message_id":"1_2"}"#);
        if request.line.contains("/message?") || request.line.contains("/incoming?") {
            reply = Reply::empty(status);
            reply.headers.push(("location".to_owned(), location.clone()));
            reply.headers.push(("content-length".to_owned(), "0".to_owned()));
        }
        vec![Step::Send(reply.to_bytes())]
    })
    .await
    .unwrap()
}

#[tokio::test]
async fn no_redirect_is_followed_and_the_error_says_so() {
    let other = super::answering(Reply::json(200, r#"{"message_id":"1_2"}"#)).await;
    for status in [301, 302, 303, 307, 308] {
        for location in ["/elsewhere".to_owned(), format!("{}/elsewhere", other.url)] {
            for path in [CHANNEL, "/bots/releasebot/incoming"] {
                let server = redirecting(status, location.clone()).await;
                let error = webhook(&server.url, path).post("green").await.unwrap_err();
                assert_eq!(error.kind(), ErrorKind::Redirect);
                assert_eq!(error.status().unwrap().as_u16(), status);
                assert_eq!(error.attempts().len(), 1);
                assert!(!error.is_retryable() && error.attempts()[0].maybe_executed());
                let text = error.to_string();
                assert!(text.contains("/elsewhere, which is not followed"), "{text}");
                assert!(text.contains("unknown whether the request was executed"), "{text}");
                assert_eq!(server.take().len(), 1, "{status} {location}");
            }
        }
    }
    assert!(other.take().is_empty(), "nobody else got the message");
}

#[tokio::test]
async fn a_client_that_follows_by_itself_is_an_error_without_the_key() {
    let server = redirecting(302, format!("/elsewhere/{KEY_ENCODED}?zapikey={KEY_ENCODED}")).await;
    let http = reqwest::Client::new();
    let webhook = builder(&server.url, CHANNEL).http_client(http).build().unwrap();
    let error = webhook.post("green").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Redirect);
    let text = format!("{error} {error:?} {:?}", error.details());
    assert!(text.contains("redirect::Policy::none()"), "{text}");
    assert!(!text.contains("planted"), "{text}");
}
