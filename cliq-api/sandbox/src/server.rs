//! Connections: accepting, reading whole requests, writing responses.

use crate::exchange::{Delivery, Incoming, content_type};
use crate::response::{Refusal, set};
use crate::service::Service;
use crate::strict;
use bytes::Bytes;
use futures_util::{StreamExt, stream};
use http::{Request, Response, StatusCode, header};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full, LengthLimitError, Limited, StreamBody};
use hyper::body::Frame;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use std::io;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// Bodies are held in memory; this is a little more than two files of the usual limit.
const MOST_BYTES: usize = 110 << 20;
/// Time to send the first half of a truncated response.
const HALF_WAY: Duration = Duration::from_millis(20);

type Body = UnsyncBoxBody<Bytes, io::Error>;

/// Accepts connections until `stopped` is set.
pub(super) async fn run(
    listener: TcpListener,
    service: Arc<Service>,
    mut stop: watch::Receiver<bool>,
) {
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = stop.wait_for(|stop| *stop) => return,
        };
        match accepted {
            Ok((stream, _)) => {
                tokio::spawn(connection(stream, Arc::clone(&service), stop.clone()));
            }
            // Too many open files, for example: others may close theirs.
            Err(_) => tokio::time::sleep(HALF_WAY).await,
        }
    }
}

async fn connection(stream: TcpStream, service: Arc<Service>, mut stop: watch::Receiver<bool>) {
    // Send small responses without delay.
    let _ = stream.set_nodelay(true);
    let body = service_fn(move |request| respond(Arc::clone(&service), request));
    let connection =
        hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), body);
    tokio::select! {
        // Dropped connections end with an error on purpose.
        _ = connection => {}
        _ = stop.wait_for(|stop| *stop) => {}
    }
}

async fn respond(
    service: Arc<Service>,
    request: Request<hyper::body::Incoming>,
) -> Result<Response<Body>, io::Error> {
    let (head, body) = request.into_parts();
    let body = match Limited::new(body, MOST_BYTES).collect().await {
        Ok(body) => body.to_bytes(),
        Err(error) if error.is::<LengthLimitError>() => {
            let refusal = Refusal {
                status: StatusCode::PAYLOAD_TOO_LARGE,
                code: "invalid_inputs",
                message: "The body is larger than the sandbox takes.".to_owned(),
            };
            return Ok(refusal.into_response().map(whole));
        }
        Err(error) => return Err(io::Error::other(error)),
    };
    let parts = strict::read_form(content_type(&head.headers), &body).await;
    let incoming = Incoming {
        method: head.method.to_string(),
        path: head.uri.path().to_owned(),
        query: head.uri.query().unwrap_or_default().to_owned(),
        headers: head.headers,
        body,
        parts,
    };
    match service.handle(&incoming) {
        Delivery::Send(response) => Ok(response.map(whole)),
        Delivery::SendLater(delay, response) => {
            tokio::time::sleep(delay).await;
            Ok(response.map(whole))
        }
        Delivery::SendHalf(mut response) => {
            let length = response.body().len().to_string();
            set(&mut response, header::CONTENT_LENGTH, &length);
            Ok(response.map(half))
        }
        Delivery::Drop => Err(io::Error::other("the sandbox drops the connection as a fault")),
    }
}

fn whole(bytes: Bytes) -> Body {
    Full::new(bytes).map_err(|never: Infallible| match never {}).boxed_unsync()
}

/// The first half, and then the end of the connection.
fn half(mut bytes: Bytes) -> Body {
    let first = bytes.split_to(bytes.len() / 2);
    let end = async {
        tokio::time::sleep(HALF_WAY).await;
        Err(io::Error::other("the sandbox truncates the response as a fault"))
    };
    StreamBody::new(stream::iter([Ok(Frame::data(first))]).chain(stream::once(end))).boxed_unsync()
}
