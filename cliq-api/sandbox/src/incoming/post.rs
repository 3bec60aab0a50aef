//! One POST over HTTP/1.1. Redirects are not followed, and the size of the response is bounded.

use super::error::IncomingError;
use super::target::Target;
use bytes::Bytes;
use http::{Request, header};
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

/// Sends a body and its signature, and gives status and body of the response.
pub(super) async fn post(
    target: &Target,
    signature: Option<(&'static str, &str)>,
    body: Bytes,
    limit: usize,
) -> Result<(u16, Bytes), IncomingError> {
    let mut request = Request::post(target.path.as_str())
        .header(header::HOST, &target.authority)
        .header(header::CONTENT_TYPE, "application/json;charset=UTF-8")
        .header(header::USER_AGENT, "cliq-sandbox");
    if let Some((name, value)) = signature {
        request = request.header(name, value);
    }
    let request =
        request.body(Full::new(body)).map_err(|error| IncomingError::Url(error.to_string()))?;
    let stream = TcpStream::connect((target.host.as_str(), target.port)).await.map_err(broken)?;
    // Send small bodies without delay.
    let _ = stream.set_nodelay(true);
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(broken)?;
    let exchange = async {
        let response = sender.send_request(request).await.map_err(broken)?;
        let status = response.status().as_u16();
        match Limited::new(response.into_body(), limit).collect().await {
            Ok(body) => Ok((status, body.to_bytes())),
            Err(error) if error.is::<LengthLimitError>() => Err(IncomingError::TooLarge { limit }),
            Err(error) => Err(broken(error)),
        }
    };
    let mut exchange = std::pin::pin!(exchange);
    let mut connection = std::pin::pin!(connection);
    tokio::select! {
        outcome = &mut exchange => outcome,
        // The connection may end before its last response is read.
        _ = &mut connection => exchange.await,
    }
}

fn broken(error: impl std::fmt::Display) -> IncomingError {
    IncomingError::Unreachable(error.to_string())
}
