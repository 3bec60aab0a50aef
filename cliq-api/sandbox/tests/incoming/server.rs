//! The server of a user: a handler behind hyper.

use bytes::Bytes;
use http::{HeaderMap, Request, Response};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use serde_json::Value;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;

type Answering = Pin<Box<dyn Future<Output = (u16, String)> + Send>>;
type Handle = dyn Fn(Value) -> Answering + Send + Sync;
type Received = Arc<Mutex<Vec<(HeaderMap, Bytes)>>>;

pub(crate) struct Server {
    pub(crate) url: String,
    received: Received,
}

impl Server {
    /// Answers each event with a status and a body, after a future.
    pub(crate) async fn start(handle: impl Fn(Value) -> Answering + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("has a port");
        let url = format!("http://{}/cliq?a=b", listener.local_addr().expect("has an address"));
        let received = Received::default();
        let (handle, log): (Arc<Handle>, _) = (Arc::new(handle), Arc::clone(&received));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (handle, log) = (Arc::clone(&handle), Arc::clone(&log));
                let service = service_fn(move |request| {
                    respond(Arc::clone(&handle), Arc::clone(&log), request)
                });
                let server = hyper::server::conn::http1::Builder::new();
                tokio::spawn(server.serve_connection(TokioIo::new(stream), service));
            }
        });
        Self { url, received }
    }

    pub(crate) fn received(&self) -> Vec<(HeaderMap, Bytes)> {
        self.received.lock().expect("is not poisoned").clone()
    }
}

async fn respond(
    handle: Arc<Handle>,
    log: Received,
    request: Request<Incoming>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    assert_eq!(request.uri().path_and_query().expect("has a path").as_str(), "/cliq?a=b");
    let (head, body) = request.into_parts();
    let body = body.collect().await.expect("is whole").to_bytes();
    log.lock().expect("is not poisoned").push((head.headers, body.clone()));
    // The handler runs on, even if the connection ends.
    let answering = handle(serde_json::from_slice(&body).unwrap_or_default());
    let (status, body) = tokio::spawn(answering).await.expect("does not panic");
    let mut response = Response::builder().status(status);
    if (300..400).contains(&status) {
        response = response.header("Location", "/elsewhere");
    }
    Ok(response.body(Full::new(body.into())).expect("is a response"))
}
