//! One attempt: access token, permit, request, response.

use super::bounds::{self, Bounds};
use super::outgoing::{Outgoing, RawResponse};
use super::redirect::{self, Hop};
use super::{progress, request};
use crate::Error;
use crate::auth::AccessToken;
use crate::context::Context;
use crate::error::ApiFailure;
use crate::limit::Permit;
use crate::observe::{AwaitedBody, PendingExchange, WaitReason, after_a_second};
use crate::operation::Operation;
use crate::redact::{HiddenText, Redactor};
use crate::retry::RetryState;
use http::StatusCode;
use std::borrow::Cow;
use std::sync::Arc;

/// What must be received for an attempt to succeed.
pub(super) trait Receive: Sized + Send {
    fn receive(
        response: reqwest::Response,
        bounds: Bounds,
        redactor: Redactor,
    ) -> impl Future<Output = Result<Self, Error>> + Send;

    fn status(&self) -> StatusCode;

    /// The body, if it was read.
    fn body(&self) -> Option<&[u8]>;
}

/// The whole response: a truncated body is a failure of the attempt.
impl Receive for RawResponse {
    async fn receive(
        mut response: reqwest::Response,
        bounds: Bounds,
        redactor: Redactor,
    ) -> Result<Self, Error> {
        let body = redactor.body(bounds::whole(&mut response, bounds).await?);
        let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
        Ok(Self { status, headers, body })
    }

    fn status(&self) -> StatusCode {
        self.status
    }

    fn body(&self) -> Option<&[u8]> {
        Some(&self.body)
    }
}

/// The head of the response. The caller reads the body.
impl Receive for reqwest::Response {
    async fn receive(
        mut response: reqwest::Response,
        _: Bounds,
        redactor: Redactor,
    ) -> Result<Self, Error> {
        // For errors that contain the beginning of the body.
        response.extensions_mut().insert(redactor);
        Ok(response)
    }

    fn status(&self) -> StatusCode {
        self.status()
    }

    fn body(&self) -> Option<&[u8]> {
        None
    }
}

/// Why an attempt failed.
#[derive(Debug)]
pub(super) struct FailedAttempt {
    pub(super) error: Error,
    /// Whether the access token was rejected, and a fresh one is available.
    pub(super) fresh_token: bool,
}

impl From<Error> for FailedAttempt {
    fn from(error: Error) -> Self {
        Self { error, fresh_token: false }
    }
}

/// Makes one attempt.
pub(super) async fn attempt<T: Receive>(
    client: &Context,
    outgoing: &Outgoing,
    state: &mut RetryState<'_>,
) -> Result<T, FailedAttempt> {
    let token = access_token(client, outgoing.operation).await?;
    let own = outgoing.secrets.iter().map(|secret| HiddenText::new(Arc::clone(secret)));
    let secrets = token.as_ref().map(AccessToken::secret).into_iter().chain(own);
    let redactor = Redactor::of_request(secrets, &outgoing.url);
    let mut hop = Hop { url: Cow::Borrowed(&outgoing.url), trusted: true, number: 0 };
    loop {
        let sent = (token.as_ref(), &redactor);
        let (mut response, awaited) = exchange(client, outgoing, &hop, sent, state).await?;
        redactor.headers(response.headers_mut());
        let status = response.status();
        if status.is_success() {
            let received = T::receive(response, client.bounds(), redactor).await;
            if let Some(mut awaited) = awaited {
                match &received {
                    Ok(received) => awaited.received(received.body()),
                    Err(error) => awaited.failed(error),
                }
            }
            return Ok(received?);
        }
        if redirect::is_redirect(status) {
            hop = redirect::follow(outgoing, &hop, &response)?;
            continue;
        }
        let error = rejection(client, response, &redactor, awaited).await;
        // Another host did not get the token, so its response says nothing about it.
        let fresh_token = error.is_token_rejected()
            && hop.trusted
            && !state.is_refreshed()
            && client.token_refused(token.as_ref()).await;
        return Err(FailedAttempt { error, fresh_token });
    }
}

async fn access_token(
    client: &Context,
    operation: Option<&'static Operation>,
) -> Result<Option<AccessToken>, Error> {
    let mut report = client.waits(operation).report();
    let late = |began| report.begin(WaitReason::Token, began, None);
    after_a_second(client.clock(), client.access_token(), late).await
}

/// Sends one request and waits for the head of its response. Each request takes a permit, also one that
/// follows a redirect.
async fn exchange<'a>(
    client: &'a Context,
    outgoing: &Outgoing,
    hop: &Hop<'_>,
    (token, redactor): (Option<&AccessToken>, &Redactor),
    state: &mut RetryState<'_>,
) -> Result<(reqwest::Response, Option<Box<AwaitedBody<'a>>>), FailedAttempt> {
    // A stream is consumed only when it is certain to be sent.
    let early = if outgoing.body.is_repeatable() {
        Some(request::build(client, outgoing, hop, token).await?)
    } else {
        None
    };
    let permit = match outgoing.operation {
        Some(operation) => Some(acquire(client, operation, state).await?),
        None => None,
    };
    let request = match early {
        Some(request) => request,
        None => request::build(client, outgoing, hop, token).await?,
    };
    // A slow request counts until its response begins, and a window longer.
    let _in_flight = permit.map(Permit::sent);
    state.sent();
    let (idle, first) = (client.bounds().idle, hop.number == 0);
    let pending = client.on_exchange().map(|call| {
        let (operation, began) = (outgoing.operation, client.clock().now());
        let (redactor, bodies) = (redactor.and(client.secrets()), client.exchange_bodies());
        PendingExchange::new(call, operation, state.attempt(), &request, redactor, bodies, began)
    });
    let result = progress::head(client.http(), request, idle, first).await;
    let awaited = pending.and_then(|pending| pending.finish(&result, client.clock().now()));
    let response = result?;
    match redirect::followed(outgoing, &hop.url, &response, redactor) {
        Some(error) => Err(error.into()),
        None => Ok((response, awaited)),
    }
}

async fn acquire(
    client: &Context,
    operation: &'static Operation,
    state: &mut RetryState<'_>,
) -> Result<Permit, Error> {
    let clock = client.clock();
    let asked_at = clock.now();
    let result = client.limiter().acquire(operation, state.deadline(), client.on_wait()).await;
    state.waited(clock.now().duration_since(asked_at).unwrap_or_default());
    result
}

async fn rejection(
    client: &Context,
    mut response: reqwest::Response,
    redactor: &Redactor,
    awaited: Option<Box<AwaitedBody<'_>>>,
) -> Error {
    let received_at = client.clock().now();
    // A truncated body must not hide the status.
    let body = redactor.body(bounds::error_body(&mut response).await);
    if let Some(mut awaited) = awaited {
        awaited.received(Some(&body));
    }
    Error::api(ApiFailure::new(response.status(), response.headers(), body, received_at))
}
