//! A request and its response, as the client reports them.

use super::ExchangeBody;
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

/// A request that was sent and its response, as `CliqBuilder::on_exchange` receives them. It contains no URL
/// and no credentials: headers with credentials are removed, and the access token and keys are redacted
/// from all others. It contains bodies only if `CliqBuilder::exchange_bodies` asks for them.
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
    /// Why there was no response, in one line. With bodies, also why that of the response is incomplete.
    pub error: Option<String>,
    request_body: Option<ExchangeBody>,
    response_body: Option<ExchangeBody>,
}

impl Exchange {
    /// Returns the body of the request; `None` if it is empty, or without `CliqBuilder::exchange_bodies`.
    #[must_use]
    pub fn request_body(&self) -> Option<&ExchangeBody> {
        self.request_body.as_ref()
    }

    /// Returns the body of the response; `None` if it is empty or was not read, or without
    /// `CliqBuilder::exchange_bodies`. Of an error, it is the beginning.
    #[must_use]
    pub fn response_body(&self) -> Option<&ExchangeBody> {
        self.response_body.as_ref()
    }
}

/// An exchange whose response is awaited.
pub(crate) struct PendingExchange<'a> {
    exchange: Exchange,
    began: SystemTime,
    on_exchange: &'a OnExchange,
    redactor: Redactor,
    /// The maximum length of the bodies that are captured, in bytes.
    bodies: Option<usize>,
}

impl<'a> PendingExchange<'a> {
    /// Records a request that is about to be sent.
    pub(crate) fn new(
        on_exchange: &'a OnExchange,
        operation: Option<&'static Operation>,
        attempt: usize,
        request: &Request,
        redactor: Redactor,
        bodies: Option<usize>,
        began: SystemTime,
    ) -> Box<Self> {
        let body = request.body();
        let size = body.map_or(Some(0), |body| http_body::Body::size_hint(body).exact());
        // Of a form, the header states the size.
        let size = size.or_else(|| {
            let stated = request.headers().get(header::CONTENT_LENGTH)?;
            stated.to_str().ok()?.parse().ok()
        });
        let request_headers = redacted(request.headers(), &redactor);
        let request_body = bodies.and_then(|limit| {
            let bytes = body.map_or(Some(&[][..]), reqwest::Body::as_bytes);
            ExchangeBody::capture(bytes, size, &request_headers, &redactor, limit)
        });
        let exchange = Exchange {
            operation,
            method: request.method().clone(),
            url_template: operation.map(|operation| operation.path),
            attempt,
            request_headers,
            request_size: size,
            status: None,
            response_headers: HeaderMap::new(),
            response_size: None,
            duration: Duration::ZERO,
            error: None,
            request_body,
            response_body: None,
        };
        Box::new(Self { exchange, began, on_exchange, redactor, bodies })
    }

    /// Reports the exchange, or returns it if the body of the response belongs to it.
    pub(crate) fn finish(
        self,
        result: &Result<Response, Error>,
        now: SystemTime,
    ) -> Option<Box<AwaitedBody<'a>>> {
        let Self { mut exchange, began, on_exchange, redactor, bodies } = self;
        exchange.duration = now.duration_since(began).unwrap_or_default();
        match result {
            Ok(response) => {
                exchange.status = Some(response.status());
                exchange.response_headers = redacted(response.headers(), &redactor);
                exchange.response_size = response.content_length();
            }
            Err(error) => exchange.error = Some(redactor.owned(error.to_string())),
        }
        match bodies {
            Some(limit) if result.is_ok() => {
                Some(Box::new(AwaitedBody { exchange, on_exchange, redactor, limit }))
            }
            _ => {
                on_exchange(&exchange);
                None
            }
        }
    }
}

/// An exchange whose body of the response is awaited. It is reported when it is dropped: also if the body
/// is not read, or the call is cancelled.
pub(crate) struct AwaitedBody<'a> {
    exchange: Exchange,
    on_exchange: &'a OnExchange,
    redactor: Redactor,
    limit: usize,
}

impl AwaitedBody<'_> {
    /// Records the body; `None` for one that is streamed to the caller.
    pub(crate) fn received(&mut self, body: Option<&[u8]>) {
        let Self { exchange, redactor, limit, .. } = self;
        let (size, headers) = (exchange.response_size, &exchange.response_headers);
        exchange.response_body = ExchangeBody::capture(body, size, headers, redactor, *limit);
    }

    /// Records why there is no complete body.
    pub(crate) fn failed(&mut self, error: &Error) {
        self.exchange.error = Some(self.redactor.owned(error.to_string()));
    }
}

impl Drop for AwaitedBody<'_> {
    fn drop(&mut self) {
        (self.on_exchange)(&self.exchange);
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
