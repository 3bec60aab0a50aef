//! The text of a rejection by the service.

use super::api::ApiFailure;
use super::code::ErrorCode;
use super::line::one_line;
use super::scope::MissingScope;
use super::{AuthorizedBy, Inner};
use http::StatusCode;
use std::fmt;

/// Writes the status, code and message of a rejection, and what to do next. If the outcome of the call is
/// `unknown`, that takes precedence over what the code suggests, which may be to try again.
pub(super) fn write(
    failure: &ApiFailure,
    call: &Inner,
    unknown: Option<&str>,
    f: &mut dyn fmt::Write,
) -> fmt::Result {
    write!(f, "HTTP {}", failure.status.as_u16())?;
    if let Some(code) = &failure.code {
        write!(f, " `{}`", one_line(code.as_str(), 100))?;
    }
    match &failure.message {
        Some(message) => write!(f, ": {}", one_line(message, 300))?,
        None if failure.body.is_empty() => write!(f, " without a body")?,
        None => write!(f, " with a body that is not the API's JSON")?,
    }
    write!(f, "; ")?;
    match unknown {
        Some(unknown) => f.write_str(unknown),
        None => remedy(failure, call, f),
    }
}

fn remedy(failure: &ApiFailure, call: &Inner, f: &mut dyn fmt::Write) -> fmt::Result {
    let operation = call.operation;
    if failure.is_rate_limited() {
        let until = call.lockout_end(failure);
        let period = until.and_then(|until| until.duration_since(failure.received_at).ok());
        let seconds = period.unwrap_or_default().as_secs();
        return write!(f, "locked out for {seconds} s, wait that long");
    }
    match call.authorized_by {
        Some(AuthorizedBy::Key) if failure.status == StatusCode::UNAUTHORIZED => {
            return f.write_str("create a webhook token in Cliq, in the data center of the URL");
        }
        Some(AuthorizedBy::Url) if failure.status.is_client_error() => {
            return f.write_str("the URL may have expired, post a message with a `Cliq` client");
        }
        _ => {}
    }
    if failure.is_scope() {
        if let Some(missing) = operation.map(MissingScope::of) {
            write!(f, "the token needs the scope {missing}")?;
        } else {
            f.write_str("the token needs another scope")?;
        }
        return f.write_str(", or the id is unknown or not visible to it");
    }
    let of = |code: ErrorCode| code.remedy().unwrap_or_default();
    f.write_str(match (failure.status.as_u16(), &failure.code) {
        (401, _) => of(ErrorCode::OauthTokenInvalid),
        (403, _) => "ask an administrator for permission, or use another account",
        (_, Some(code)) if code.remedy().is_some() => code.remedy().unwrap_or_default(),
        _ if failure.is_not_found() => "check that the id exists and is of the right kind",
        (405, _) => of(ErrorCode::RequestMethodInvalid),
        _ if failure.is_sync_token_stale() => of(ErrorCode::ClientNotSynced),
        (400..=499, _) => "correct the request",
        _ => "try again later",
    })
}
