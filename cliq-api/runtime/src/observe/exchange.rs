//! A request and its response, as the client reports them.

use crate::Error;
use crate::operation::Operation;
use crate::redact::Redactor;
use http::{HeaderMap, Method, StatusCode, header};
use reqwest::{Request, Response};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// Headers with credentials.
const CREDENTIALS: [http::HeaderName; 4] =
    [header::AUTHORIZATION, header::PROXY_AUTHORIZATION, header::COOKIE, header::SET_COOKIE];

/// Receives exchanges.
pub type OnExchange = Arc<dyn Fn(&Exchange) + Send + Sync>;

/// A request that was sent and the head of its response, as `CliqBuilder::on_exchange` receives them.
/// It contains no URL, no body and no credentials: headers with credentials are removed, and the access
/// token and keys are redacted from all others.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Exchange {
    /// The operation; `None` for a raw request.
    pub operation: Option<&'static Operation>,
    /// The method.
    pub method: Method,
    /// The template of the path, such as `/channels/{CHANNEL_ID}`; `None` for a raw request.
    pub url_template: Option<&'static str>,
    /// The number of the attempt, from 1. A redirect is an exchange of the same attempt.
    pub attempt: usize,
    /// The headers that the client sets for this request.
    pub request_headers: HeaderMap,
    /// The size of the request body in bytes, if it is known.
    pub request_size: Option<u64>,
    /// The status; `None` if there was no response.
    pub status: Option<StatusCode>,
    /// The headers of the response.
    pub response_headers: HeaderMap,
    /// The size of the response body in bytes, if the service states it.
    pub response_size: Option<u64>,
    /// The time from sending to the head of the response, or to the failure.
    pub duration: Duration,
    /// Why there was no response, in one line.
    pub error: Option<String>,
}

/// An exchange whose response is awaited.
pub(crate) struct PendingExchange<'a> {
    exchange: Exchange,
    began: SystemTime,
    on_exchange: &'a OnExchange,
}

impl<'a> PendingExchange<'a> {
    /// Records a request that is about to be sent.
    pub(crate) fn new(
        on_exchange: &'a OnExchange,
        operation: Option<&'static Operation>,
        attempt: usize,
        request: &Request,
        redactor: &Redactor,
        began: SystemTime,
    ) -> Box<Self> {
        let body = request.body();
        let size = body.map_or(Some(0), |body| http_body::Body::size_hint(body).exact());
        let exchange = Exchange {
            operation,
            method: request.method().clone(),
            url_template: operation.map(|operation| operation.path),
            attempt,
            request_headers: redacted(request.headers(), redactor),
            request_size: size,
            status: None,
            response_headers: HeaderMap::new(),
            response_size: None,
            duration: Duration::ZERO,
            error: None,
        };
        Box::new(Self { exchange, began, on_exchange })
    }

    /// Reports the exchange.
    pub(crate) fn finish(
        self,
        result: &Result<Response, Error>,
        redactor: &Redactor,
        now: SystemTime,
    ) {
        let Self { mut exchange, began, on_exchange } = self;
        exchange.duration = now.duration_since(began).unwrap_or_default();
        match result {
            Ok(response) => {
                exchange.status = Some(response.status());
                exchange.response_headers = redacted(response.headers(), redactor);
                exchange.response_size = response.content_length();
            }
            Err(error) => exchange.error = Some(redactor.owned(error.to_string())),
        }
        on_exchange(&exchange);
    }
}

fn redacted(headers: &HeaderMap, redactor: &Redactor) -> HeaderMap {
    let mut headers = headers.clone();
    for name in &CREDENTIALS {
        headers.remove(name);
    }
    redactor.headers(&mut headers);
    headers
}
