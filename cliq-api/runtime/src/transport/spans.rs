//! The spans of a call and its attempts, with the attributes of the OpenTelemetry semantic conventions
//! for HTTP. They contain no URL, which may contain a key.

use super::outgoing::Outgoing;
use crate::Error;
use crate::failure::Failure;
use crate::operation::Operation;
use http::StatusCode;
use std::fmt;
use tracing::Span;
use tracing::field::Empty;

/// The span of a call, which spans its attempts and waits.
pub(super) fn call(outgoing: &Outgoing) -> Span {
    let id = outgoing.operation.map_or("(unknown)", |operation| operation.id);
    tracing::info_span!(
        "cliq.call",
        "otel.name" = id,
        "otel.kind" = "internal",
        "otel.status_code" = Empty,
        "cliq.operation" = id,
        "http.request.method" = outgoing.method.as_str(),
        "url.template" = template(outgoing),
        "http.response.status_code" = Empty,
        "error.type" = Empty,
    )
}

/// The span of an attempt: one HTTP request, and those that follow its redirects.
pub(super) fn attempt(outgoing: &Outgoing, number: usize) -> Span {
    tracing::info_span!(
        "cliq.attempt",
        "otel.name" = %Name(outgoing),
        "otel.kind" = "client",
        "otel.status_code" = Empty,
        "http.request.method" = outgoing.method.as_str(),
        "url.template" = template(outgoing),
        "server.address" = outgoing.url.host_str().map(|host| host.trim_matches(['[', ']'])),
        "server.port" = outgoing.url.port_or_known_default(),
        attempt = number,
        "http.request.resend_count" = number.checked_sub(1).filter(|count| *count > 0),
        "http.response.status_code" = Empty,
        "error.type" = Empty,
        outcome = Empty,
    )
}

pub(super) fn record_status(spans: &[&Span], status: Option<StatusCode>) {
    let Some(status) = status else { return };
    for span in spans {
        span.record("http.response.status_code", status.as_u16());
    }
}

/// Records that a call or an attempt failed.
pub(super) fn record_failure(span: &Span, error: &Error) {
    let status =
        error.status().filter(|status| status.is_client_error() || status.is_server_error());
    let kind = status.as_ref().map_or(kind(error.failure()), StatusCode::as_str);
    span.record("error.type", kind);
    span.record("otel.status_code", "ERROR");
}

fn template(outgoing: &Outgoing) -> Option<&'static str> {
    outgoing.operation.map(|operation: &Operation| operation.path)
}

/// The name of a request: its method and the template of its path, if it is known.
struct Name<'a>(&'a Outgoing);

impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.method.as_str())?;
        match template(self.0) {
            Some(template) => write!(f, " {template}"),
            None => Ok(()),
        }
    }
}

/// The class of a failure without a status that says it.
const fn kind(failure: Failure) -> &'static str {
    match failure {
        Failure::InvalidRequest => "invalid_request",
        Failure::LocalIo => "io",
        Failure::Custom => "custom",
        Failure::NotConnected => "connection_failed",
        Failure::Store => "store",
        Failure::NoToken { .. } => "no_token",
        Failure::NotPermitted => "not_permitted",
        Failure::ConnectionBroken { .. } => "connection_broken",
        Failure::TimedOut { .. } => "timeout",
        Failure::DeadlineExceeded { .. } => "deadline_exceeded",
        Failure::ServerError { .. } => "server_error",
        Failure::LockedOut { .. } => "locked_out",
        Failure::TokenRejected => "token_rejected",
        Failure::Rejected => "rejected",
        Failure::Redirected => "redirected",
        Failure::ResponseTooLarge => "response_too_large",
        Failure::InvalidResponse => "invalid_response",
    }
}
