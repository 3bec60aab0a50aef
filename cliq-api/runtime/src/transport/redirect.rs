//! Redirects.

use super::outgoing::Outgoing;
use crate::Error;
use crate::error::{Redirect, one_line};
use crate::operation::ResponseKind;
use crate::redact::Redactor;
use http::{StatusCode, header};
use reqwest::{Response, Url};
use std::borrow::Cow;

/// Maximum number of redirects.
const MOST: usize = 5;

/// The target of the next request of an attempt.
#[derive(Debug)]
pub(super) struct Hop<'a> {
    pub(super) url: Cow<'a, Url>,
    /// Whether the server may get the access token and the headers of the operation.
    pub(super) trusted: bool,
    /// Number of redirects so far.
    pub(super) number: usize,
}

/// Whether the status is a redirect. Others of the class (300, 304) are rejections.
pub(super) fn is_redirect(status: StatusCode) -> bool {
    matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308)
}

/// Returns the next hop, or an error if the redirect is not followed.
pub(super) fn follow(
    outgoing: &Outgoing,
    hop: &Hop<'_>,
    response: &Response,
) -> Result<Hop<'static>, Error> {
    let status = response.status();
    let refuse = |target: String, reason| {
        Error::redirect(Redirect { status, target, reason, safe: outgoing.method.is_safe() })
    };
    let location = response.headers().get(header::LOCATION);
    let target = location
        .and_then(|value| std::str::from_utf8(value.as_bytes()).ok())
        .and_then(|location| hop.url.join(location).ok());
    let Some(mut target) = target else {
        return Err(refuse("no URL".to_owned(), "the `Location` header is missing or invalid"));
    };
    let shown = shown(&target);
    let refuse = |reason| Err(refuse(shown.clone(), reason));
    if !outgoing.method.is_safe() {
        return refuse("only GET and HEAD requests are redirected");
    }
    if hop.number >= MOST {
        return refuse("there were too many redirects");
    }
    if !target.username().is_empty() || target.password().is_some() {
        return refuse("the target contains a user or a password");
    }
    target.set_fragment(None);
    let same = target.origin() == hop.url.origin();
    let kind = outgoing.operation.map(|operation| operation.response);
    if !same {
        if kind != Some(ResponseKind::Binary) {
            return refuse("only downloads are redirected to another host");
        }
        if !is_encrypted(&target, &hop.url) {
            return refuse("the target does not use https");
        }
    }
    // After a redirect to another host, the token is not sent again, not even to the first host.
    Ok(Hop { url: Cow::Owned(target), trusted: hop.trusted && same, number: hop.number + 1 })
}

/// Returns an error if a custom HTTP client followed a redirect by itself.
pub(super) fn followed(
    outgoing: &Outgoing,
    sent_to: &Url,
    response: &Response,
    redactor: &Redactor,
) -> Option<Error> {
    if sent_to == response.url() {
        return None;
    }
    let (mut sent_to, mut url) = (sent_to.clone(), response.url().clone());
    sent_to.set_fragment(None);
    url.set_fragment(None);
    (sent_to != url).then(|| {
        Error::redirect(Redirect {
            status: response.status(),
            target: redactor.text(&shown(&url)),
            reason: "the HTTP client followed a redirect by itself; build it with `redirect::Policy::none()`",
            safe: outgoing.method.is_safe(),
        })
    })
}

/// Plain `http` is followed between loopback addresses only.
fn is_encrypted(target: &Url, from: &Url) -> bool {
    target.scheme() == "https"
        || (target.scheme() == "http"
            && from.scheme() == "http"
            && crate::server::is_loopback(target)
            && crate::server::is_loopback(from))
}

/// The URL without parts that may be secret.
fn shown(url: &Url) -> String {
    if url.host_str().is_none() {
        return format!("a `{}:` URL", one_line(url.scheme(), 20));
    }
    one_line(&format!("{}{}", url.origin().ascii_serialization(), url.path()), 200)
}
