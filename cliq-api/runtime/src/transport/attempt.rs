//! One attempt: token, place, request, answer.

use super::redirect::{self, Hop};
use super::{Answer, Bounds, Outgoing, bounds, progress, request};
use crate::auth::AccessToken;
use crate::context::Context;
use crate::error::ApiFailure;
use crate::operation::Operation;
use crate::redact::Redactor;
use crate::retry::Course;
use crate::{BoxFuture, Error};
use http::StatusCode;
use std::time::{Duration, SystemTime};

/// What an attempt gives when the service agreed: what has to arrive for the attempt to be a success.
pub(super) trait Received: Sized + Send {
    fn receive(
        response: reqwest::Response,
        bounds: Bounds,
        redactor: Redactor,
    ) -> BoxFuture<'static, Result<Self, Error>>;

    fn status(&self) -> StatusCode;
}

/// The whole answer: one that breaks off is a failure of the attempt.
impl Received for Answer {
    fn receive(
        mut response: reqwest::Response,
        bounds: Bounds,
        redactor: Redactor,
    ) -> BoxFuture<'static, Result<Self, Error>> {
        Box::pin(async move {
            let body = redactor.body(bounds::whole(&mut response, bounds).await?);
            let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
            Ok(Self { status, headers, body })
        })
    }

    fn status(&self) -> StatusCode {
        self.status
    }
}

/// The head of the answer; its body is the caller's.
impl Received for reqwest::Response {
    fn receive(
        mut response: reqwest::Response,
        _: Bounds,
        redactor: Redactor,
    ) -> BoxFuture<'static, Result<Self, Error>> {
        // For errors that show the beginning of the body.
        response.extensions_mut().insert(redactor);
        Box::pin(std::future::ready(Ok(response)))
    }

    fn status(&self) -> StatusCode {
        self.status()
    }
}

/// Why an attempt failed.
#[derive(Debug)]
pub(super) struct Failed {
    pub(super) error: Error,
    /// Whether the access token was refused, and a fresh one is to be had.
    pub(super) fresh_token: bool,
    /// Whether it is the error of an earlier attempt, whose lock has not ended.
    pub(super) locked: bool,
}

impl From<Error> for Failed {
    fn from(error: Error) -> Self {
        Self { error, fresh_token: false, locked: false }
    }
}

/// A lock that the service answered with, to be sat out by the limiter.
#[derive(Debug)]
pub(super) struct Lock {
    error: Error,
    until: SystemTime,
    /// What the limiter's clock may differ by from the client's.
    tolerance: Duration,
}

impl Lock {
    pub(super) fn new(error: Error, now: SystemTime, period: Duration) -> Self {
        let until = now.checked_add(period).unwrap_or(now);
        Self { error, until, tolerance: period / 4 }
    }

    fn is_over(&self, now: SystemTime) -> bool {
        self.until.duration_since(now).map_or(true, |left| left <= self.tolerance)
    }

    /// The answer that told of the lock says more than that the limiter does not wait for its end.
    pub(super) fn failed(self) -> Failed {
        Failed { error: self.error, fresh_token: false, locked: true }
    }
}

/// Makes one attempt. A `lock` that has not ended when the limiter lets the attempt through, or
/// refuses to, ends the call: nothing is sent into a lock.
pub(super) async fn attempt<T: Received>(
    client: &Context,
    outgoing: &Outgoing,
    course: &mut Course<'_>,
    lock: &mut Option<Lock>,
) -> Result<T, Failed> {
    let token = client.access_token().await?;
    let redactor = Redactor::of_request(token.as_ref().map(AccessToken::expose), &outgoing.url);
    let mut hop = Hop { url: outgoing.url.clone(), trusted: true, number: 0 };
    loop {
        let sent = (token.as_ref(), &redactor);
        let mut response = exchange(client, outgoing, &hop, sent, course, lock).await?;
        redactor.headers(response.headers_mut());
        let status = response.status();
        if status.is_success() {
            return Ok(T::receive(response, client.bounds(), redactor).await?);
        }
        if redirect::is_redirect(status) {
            hop = redirect::follow(outgoing, &hop, &response)?;
            continue;
        }
        let error = refusal(client, response, &redactor).await;
        // Another host was not told the token, and says nothing about it.
        let fresh_token = error.is_token_refused()
            && hop.trusted
            && !course.is_refreshed()
            && client.token_refused(token.as_ref()).await;
        return Err(Failed { error, fresh_token, locked: false });
    }
}

/// One request, and the head of its response. It takes a permit, whether it is the first of the attempt
/// or follows a redirect.
async fn exchange(
    client: &Context,
    outgoing: &Outgoing,
    hop: &Hop,
    (token, redactor): (Option<&AccessToken>, &Redactor),
    course: &mut Course<'_>,
    lock: &mut Option<Lock>,
) -> Result<reqwest::Response, Failed> {
    // A stream is taken out only when it is certain to be sent.
    let early = if outgoing.body.is_repeatable() {
        Some(request::build(client, outgoing, hop, token).await?)
    } else {
        None
    };
    let permit = match outgoing.operation {
        Some(operation) => Some(place(client, operation, course, lock).await?),
        None => None,
    };
    let request = match early {
        Some(request) => request,
        None => request::build(client, outgoing, hop, token).await?,
    };
    // A request whose connection is slow counts until its response begins, and a window longer.
    let _in_flight = permit.map(crate::limit::Permit::sent);
    course.sent();
    let (idle, first) = (client.bounds().idle, hop.number == 0);
    let response = progress::head(client.http(), request, idle, first).await?;
    match redirect::followed(outgoing, &hop.url, &response, redactor) {
        Some(error) => Err(error.into()),
        None => Ok(response),
    }
}

/// A place from the limiter.
async fn place(
    client: &Context,
    operation: &'static Operation,
    course: &mut Course<'_>,
    lock: &mut Option<Lock>,
) -> Result<crate::limit::Permit, Failed> {
    let clock = client.clock();
    let asked_at = clock.now();
    let result = client.limiter().acquire(operation, course.deadline()).await;
    let now = clock.now();
    course.held(now.duration_since(asked_at).unwrap_or_default());
    match (result, lock.take()) {
        (Ok(_), Some(lock)) if !lock.is_over(now) => Err(lock.failed()),
        (Err(_), Some(lock)) => Err(lock.failed()),
        (result, _) => Ok(result?),
    }
}

async fn refusal(client: &Context, mut response: reqwest::Response, redactor: &Redactor) -> Error {
    let received_at = client.clock().now();
    // A body that breaks off must not hide the status.
    let body = redactor.body(bounds::refusal(&mut response).await);
    Error::api(ApiFailure::new(response.status(), response.headers(), body, received_at))
}

#[cfg(test)]
mod tests {
    use super::Lock;
    use crate::Error;
    use std::time::{Duration, SystemTime};

    #[test]
    fn a_lock_is_sat_out_but_for_what_clocks_differ() {
        let at = |seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        let lock = Lock::new(Error::deadline(true), at(1000), Duration::from_secs(400));
        for (now, over) in [(900, false), (1000, false), (1299, false), (1300, true), (2000, true)]
        {
            assert_eq!(lock.is_over(at(now)), over, "{now}");
        }
    }
}
