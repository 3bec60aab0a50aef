//! Errors of logins.

use crate::Error;
use crate::error::{AuthFailure, one_line};

/// The longest error code that is shown.
const LONGEST: usize = 100;

/// A login that failed, or that nobody completed. It can be started again.
pub(super) fn failed(message: impl Into<String>, remedy: &'static str) -> Error {
    Error::auth(failure(None, message.into(), remedy))
}

/// The accounts server reported an error to the user's browser, or for the device.
pub(super) fn reported(code: &str, message: impl Into<String>, remedy: &'static str) -> Error {
    Error::auth(failure(Some(one_line(code, LONGEST)), message.into(), remedy))
}

/// The user did not consent.
pub(super) fn denied(code: &str) -> Error {
    if code == "access_denied" {
        reported(code, "the user did not consent", "ask the user to log in again and to accept")
    } else {
        reported(
            code,
            "the accounts server rejected the request",
            "check client id, redirect URI and scopes in the API console, and log in again",
        )
    }
}

fn failure(code: Option<String>, message: String, remedy: &'static str) -> AuthFailure {
    AuthFailure {
        what: "login",
        code,
        message,
        remedy: remedy.into(),
        permanent: true,
        retry_at: None,
        source: None,
    }
}
