//! From a request to an answer over HTTP: address, token, one more try with a fresh token.

use crate::auth::AccessToken;
use crate::body::Body;
use crate::error::ApiFailure;
use crate::operation::{Operation, ResponseKind};
use crate::{Cliq, Error};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use tracing::Instrument;

/// Everything of a path segment but the characters that never need encoding.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A request that lacks only its access token.
#[derive(Debug)]
pub(crate) struct Outgoing {
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) method: Method,
    pub(crate) url: reqwest::Url,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Body,
}

/// An answer that was a success, read to its end.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// The address of a path template, with every value encoded exactly once.
pub(crate) fn address(
    client: &Cliq,
    base: &str,
    template: &str,
    path: &[(&'static str, String)],
    query: &[(&'static str, String)],
) -> Result<reqwest::Url, Error> {
    let mut filled = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, tail) = after.split_once('}').unwrap_or((after, ""));
        let value = path.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str());
        let value = value.unwrap_or_default();
        if value.is_empty() || value == "." || value == ".." {
            return Err(Error::input(
                format!("`{value}` cannot stand for `{name}` in the address"),
                "pass the id as the service gave it",
            ));
        }
        filled.push_str(before);
        filled.extend(utf8_percent_encode(value, SEGMENT));
        rest = tail;
    }
    filled.push_str(rest);
    let mut url = below_root(client, &format!("{base}{filled}"));
    if !query.is_empty() {
        let mut pairs = url.query_pairs_mut();
        for (name, value) in query {
            pairs.append_pair(name, value);
        }
    }
    Ok(url)
}

/// The address of an encoded path below the root of the data center, or of the network.
pub(crate) fn below_root(client: &Cliq, path: &str) -> reqwest::Url {
    let mut url = client.root().clone();
    let root = url.path().trim_end_matches('/').to_owned();
    url.set_path(&format!("{root}{path}"));
    url
}

/// Sends and reads the whole answer.
pub(crate) async fn execute(client: &Cliq, outgoing: &Outgoing) -> Result<Answer, Error> {
    let response = send(client, outgoing).await?;
    let (status, headers) = (response.status(), response.headers().clone());
    let body = response.bytes().await.map_err(Error::transport)?;
    Ok(Answer { status, headers, body })
}

/// Sends, with one more try if the service refuses the token and a fresh one is to be had. The
/// answer is a success whose body has not been read.
pub(crate) async fn send(client: &Cliq, outgoing: &Outgoing) -> Result<reqwest::Response, Error> {
    let span = span_of(outgoing);
    async {
        let token = client.access_token().await?;
        let error = match attempt(client, outgoing, &token).await {
            Err(error) if error.is_token_refused() => error,
            result => return result,
        };
        let fresh = client.token_refused(&token).await;
        if fresh && outgoing.body.is_repeatable() {
            tracing::debug!("the access token was refused, trying once more with a fresh one");
            let token = client.access_token().await?;
            return attempt(client, outgoing, &token).await;
        }
        Err(error)
    }
    .instrument(span)
    .await
}

async fn attempt(
    client: &Cliq,
    outgoing: &Outgoing,
    token: &AccessToken,
) -> Result<reqwest::Response, Error> {
    let request = build(client, outgoing, token).await?;
    if let Some(operation) = outgoing.operation {
        client.limiter().acquire(operation, None).await?.sent();
    }
    let response = client.http().execute(request).await.map_err(Error::transport)?;
    let status = response.status();
    tracing::Span::current().record("http.response.status_code", status.as_u16());
    if status.is_success() {
        return Ok(response);
    }
    let headers = response.headers().clone();
    let received_at = client.clock().now();
    // A body that breaks off must not hide the status.
    let body = response.bytes().await.unwrap_or_default();
    let failure = ApiFailure::new(status, &headers, body, received_at);
    if let (Some(operation), true) = (outgoing.operation, failure.is_rate_limited()) {
        let limiter = client.limiter();
        let period = failure.retry_after.unwrap_or_else(|| limiter.lock_period(operation));
        limiter.throttled(operation, period).await;
    }
    Err(Error::api(failure))
}

async fn build(
    client: &Cliq,
    outgoing: &Outgoing,
    token: &AccessToken,
) -> Result<reqwest::Request, Error> {
    let mut request = client.http().request(outgoing.method.clone(), outgoing.url.clone());
    for (name, value) in &outgoing.headers {
        request = request.header(*name, value);
    }
    let kind = outgoing.operation.map(|operation| operation.response);
    request = match kind {
        Some(ResponseKind::Binary) => request.header(header::ACCEPT, "*/*"),
        Some(ResponseKind::Csv) => request.header(header::CONTENT_TYPE, "text/csv"),
        _ => request.header(header::ACCEPT, "application/json"),
    };
    if let (Some(timeout), false) = (client.timeout(), carries_files(outgoing)) {
        request = request.timeout(timeout);
    }
    let mut request = outgoing.body.apply(request).await?.build().map_err(Error::transport)?;
    request.headers_mut().insert(header::AUTHORIZATION, authorization(client, token)?);
    Ok(request)
}

/// Whether a file or an export goes one way or the other: nobody knows how long that takes.
fn carries_files(outgoing: &Outgoing) -> bool {
    let answer = outgoing.operation.map(|operation| operation.response);
    outgoing.body.has_files() || matches!(answer, Some(ResponseKind::Binary | ResponseKind::Csv))
}

fn authorization(client: &Cliq, token: &AccessToken) -> Result<HeaderValue, Error> {
    let text = format!("{} {}", client.auth_scheme().as_str(), token.expose());
    let mut value = HeaderValue::from_str(&text).map_err(|_| {
        Error::input(
            "the access token has characters that no header may carry",
            "pass the token alone, without quotes or line breaks",
        )
    })?;
    value.set_sensitive(true);
    Ok(value)
}

/// One span per call, with what the descriptor knows; never an address, which may carry a key.
fn span_of(outgoing: &Outgoing) -> tracing::Span {
    let operation = outgoing.operation;
    tracing::info_span!(
        "cliq.call",
        "cliq.operation" = operation.map_or("(unknown)", |operation| operation.id),
        "http.request.method" = outgoing.method.as_str(),
        "url.template" = operation.map_or("", |operation| operation.path),
        "http.response.status_code" = tracing::field::Empty,
    )
}
