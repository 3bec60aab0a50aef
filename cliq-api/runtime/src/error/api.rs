//! A rejection by the service: the forms of its body, and their meaning.

use super::code::ErrorCode;
use super::retry_after;
use crate::failure::Failure;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::Value;
use std::time::{Duration, SystemTime};

/// A response that is not a success.
#[derive(Debug)]
pub(crate) struct ApiFailure {
    pub(crate) status: StatusCode,
    pub(crate) code: Option<ErrorCode>,
    pub(crate) message: Option<String>,
    pub(crate) body: Bytes,
    /// How long to wait, as stated. A stated time of zero is a mistake of the service, or of a clock
    /// that is behind, and counts as not stated.
    pub(crate) retry_after: Option<Duration>,
    pub(crate) received_at: SystemTime,
}

impl ApiFailure {
    pub(crate) fn new(
        status: StatusCode,
        headers: &HeaderMap,
        body: Bytes,
        received_at: SystemTime,
    ) -> Self {
        let (code, message) = serde_json::from_slice::<Value>(&body)
            .map(|json| (find_code(&json), find_message(&json)))
            .unwrap_or_default();
        let retry_after = retry_after::retry_after(headers, message.as_deref(), received_at)
            .filter(|wait| !wait.is_zero());
        Self { status, code, message, body, retry_after, received_at }
    }

    pub(crate) fn is_rate_limited(&self) -> bool {
        self.status == StatusCode::TOO_MANY_REQUESTS
            || matches!(
                self.code,
                Some(
                    ErrorCode::RequestLimitExceeded
                        | ErrorCode::RateLimitExceeded
                        | ErrorCode::UrlRollingThrottlesLimitExceeded
                )
            )
            || (self.status == StatusCode::BAD_REQUEST
                && self.message.as_deref().is_some_and(retry_after::is_rate_limit_text))
    }

    pub(super) fn failure(&self) -> Failure {
        if self.is_rate_limited() {
            Failure::LockedOut { stated: self.retry_after }
        } else if self.status == StatusCode::UNAUTHORIZED && !self.is_scope() {
            Failure::TokenRejected
        } else if self.status.is_server_error() {
            Failure::ServerError { retry_after: self.retry_after }
        } else {
            Failure::Rejected
        }
    }

    pub(crate) fn is_scope(&self) -> bool {
        self.status == StatusCode::UNAUTHORIZED
            && self.code == Some(ErrorCode::OauthTokenScopeInvalid)
    }

    pub(crate) fn is_not_found(&self) -> bool {
        self.status == StatusCode::NOT_FOUND
            || self.code.as_ref().is_some_and(ErrorCode::is_not_found)
    }

    pub(crate) fn is_already_exists(&self) -> bool {
        self.code.as_ref().is_some_and(ErrorCode::is_already_exists)
    }

    /// Some modules send a number as the code, and the code in the message.
    pub(crate) fn is_sync_token_stale(&self) -> bool {
        let word = ErrorCode::ClientNotSynced.as_str();
        self.code == Some(ErrorCode::ClientNotSynced) || self.message.as_deref() == Some(word)
    }
}

/// `code`, `error` or `errorCode`, at the top or below `error` or `data`.
fn find_code(json: &Value) -> Option<ErrorCode> {
    ["code", "error_code", "errorCode"]
        .iter()
        .find_map(|key| scalar(json.get(key)))
        .or_else(|| json.get("error").and_then(|error| find_code(error).or_else(|| word(error))))
        .or_else(|| json.get("data").and_then(find_code))
}

fn scalar(value: Option<&Value>) -> Option<ErrorCode> {
    match value? {
        Value::String(code) => Some(ErrorCode::from(code.as_str())),
        Value::Number(code) => Some(ErrorCode::from(code.to_string())),
        _ => None,
    }
}

fn word(value: &Value) -> Option<ErrorCode> {
    value.as_str().map(ErrorCode::from)
}

fn find_message(json: &Value) -> Option<String> {
    ["message", "error_description", "description", "details"]
        .iter()
        .find_map(|key| json.get(key).and_then(Value::as_str))
        .map(str::to_owned)
        .or_else(|| json.get("error").and_then(find_message))
        .or_else(|| json.get("data").and_then(find_message))
}
