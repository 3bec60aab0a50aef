//! Requests to the token endpoint, and classification of its errors, which often have status 200.

use super::form::{self, Fields, FormResponse};
use super::{AuthContext, Token, accounts};
use crate::Error;
use crate::error::{AuthFailure, retry_after};
use http::StatusCode;
use reqwest::Url;
use serde_json::{Map, Value};
use std::time::{Duration, SystemTime};

/// Documented lockout of the endpoint after "too many requests".
const LOCK: Duration = Duration::from_secs(600);

/// Grant type of a token request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Grant {
    Code,
    Refresh,
    ClientCredentials,
    #[cfg(feature = "login")]
    Device,
}

/// A failed token request.
#[derive(Debug)]
pub(super) struct RequestFailed {
    pub(super) failure: Box<AuthFailure>,
    /// Whether the request may have reached the server, so that it counts against the rate limit.
    pub(super) counts: bool,
}

impl From<RequestFailed> for Error {
    fn from(failed: RequestFailed) -> Self {
        Self::auth(*failed.failure)
    }
}

impl Grant {
    pub(super) fn type_field(self) -> &'static str {
        match self {
            Self::Code => "authorization_code",
            Self::Refresh => "refresh_token",
            Self::ClientCredentials => "client_credentials",
            #[cfg(feature = "login")]
            Self::Device => "device_token",
        }
    }

    pub(super) fn what(self) -> &'static str {
        match self {
            Self::Code => "exchange of the authorization code",
            Self::Refresh => "refresh of the access token",
            Self::ClientCredentials => "request of an access token with client credentials",
            #[cfg(feature = "login")]
            Self::Device => "login on another device",
        }
    }

    /// Whether an error code means that the refresh token is invalid. Any other permanent error can
    /// be fixed in the API console.
    pub(super) fn is_over(self, code: &str) -> bool {
        self == Self::Refresh && is_bad_grant(&code.to_ascii_lowercase())
    }

    /// The remedy for an error code, and whether the error is permanent.
    fn remedy(self, code: &str) -> (&'static str, bool) {
        let remedy = match code.to_ascii_lowercase().as_str() {
            code if is_bad_grant(code) => match self {
                Self::Code => {
                    "a code is valid once, for a few minutes, in its own data center; request a new one"
                }
                Self::Refresh => {
                    "the refresh token is invalid, revoked, or belongs to another client or data center; ask the user for consent again"
                }
                Self::ClientCredentials => "check the client in the API console",
                #[cfg(feature = "login")]
                Self::Device => "the device code is invalid or used; start the login again",
            },
            "invalid_client" | "unauthorized_client" => {
                "check the client id and that the accounts server belongs to its data center"
            }
            "invalid_client_secret" => {
                "check the client secret; a client may have a different one in each data center"
            }
            "invalid_redirect_uri" | "redirect_uri_mismatch" => {
                "pass the redirect URI exactly as it is registered in the API console"
            }
            "invalid_scope" | "invalid_oauthscope" | "scope_does_not_exist" => {
                "check every scope; a single unknown scope fails the request"
            }
            "missing_org_info" => "set the organization with `ClientCredentials::organization`",
            "access_denied" => "ask the user, or the organization's administrator, for consent",
            "unsupported_grant_type" | "invalid_grant_type" => {
                "check the type of the client in the API console: client credentials need a self client"
            }
            _ => return ("try again later, and check the client in the API console", false),
        };
        (remedy, true)
    }
}

/// Whether a lower-case error code refers to the code or token that was sent.
fn is_bad_grant(code: &str) -> bool {
    matches!(code, "invalid_code" | "invalid_grant" | "invalid_token")
}

/// URL of the token endpoint.
pub fn address(context: &AuthContext) -> Url {
    accounts::endpoint(&context.accounts, "/oauth/v2/token")
}

/// Requests a token from the accounts server of the context.
pub(super) async fn request(
    context: &AuthContext,
    grant: Grant,
    fields: &Fields<'_>,
) -> Result<Token, RequestFailed> {
    let asked_at = context.clock.now();
    let server = crate::server::origin(&context.accounts);
    let mut all = vec![("grant_type", grant.type_field())];
    all.extend_from_slice(fields);
    let result = match form::post(&context.http, address(context), &all).await {
        Ok(response) => read(&response, grant, &server, &all, asked_at, context.clock.now()),
        Err(error) => Err(no_response(error, grant, &server)),
    };
    match &result {
        Ok(token) => tracing::debug!(
            %server,
            grant = grant.type_field(),
            lifetime_seconds = token.lifetime().as_secs(),
            "received an access token"
        ),
        Err(failed) => tracing::warn!(
            %server,
            grant = grant.type_field(),
            code = failed.failure.code.as_deref(),
            "{}: {}",
            failed.failure.what,
            failed.failure.message
        ),
    }
    result
}

pub(super) fn no_response(error: Error, grant: Grant, server: &str) -> RequestFailed {
    let permanent = error.kind() == crate::ErrorKind::Input;
    // Without an operation, an error is retryable only if the request is guaranteed not to have
    // been sent.
    let counts = !permanent && !error.is_retryable();
    RequestFailed {
        failure: Box::new(AuthFailure {
            what: grant.what(),
            code: None,
            message: format!("{server}: {error}"),
            remedy: "check the accounts server and the network".into(),
            permanent,
            retry_at: None,
            source: Some(Box::new(error)),
        }),
        counts,
    }
}

/// Classifies a response by its body; the status is not reliable.
pub(super) fn read(
    response: &FormResponse,
    grant: Grant,
    server: &str,
    fields: &Fields<'_>,
    asked_at: SystemTime,
    now: SystemTime,
) -> Result<Token, RequestFailed> {
    let object: Option<Map<String, Value>> = serde_json::from_slice(&response.body).ok();
    let text = |key: &str| {
        let text = object.as_ref()?.get(key)?.as_str()?;
        Some(form::presentable(text, fields)).filter(|text| !text.is_empty())
    };
    let (code, description) = (text("error"), text("error_description"));
    let failure = |code, message, remedy: &'static str| AuthFailure {
        what: grant.what(),
        code,
        message,
        remedy: remedy.into(),
        permanent: false,
        retry_at: None,
        source: None,
    };
    if is_throttled(response.status, code.as_deref(), description.as_deref()) {
        // A wait of zero, or one in the past, would allow the next request at once.
        let wait = retry_after(&response.headers, description.as_deref(), now)
            .filter(|wait| !wait.is_zero())
            .unwrap_or(LOCK);
        let message = format!(
            "{server} issues ten access tokens in ten minutes and is locked for {} s",
            wait.as_secs()
        );
        let remedy = "wait, and share one store between all programs";
        let retry_at = Some(now.checked_add(wait).unwrap_or(now));
        let failure = AuthFailure { retry_at, ..failure(code, message, remedy) };
        return Err(RequestFailed { failure: Box::new(failure), counts: true });
    }
    if let Some(code) = code {
        let (remedy, permanent) = grant.remedy(&code);
        let message = match description {
            Some(description) => format!("{server} returned: {description}"),
            None => format!("{server} rejected the request"),
        };
        let failure = AuthFailure { permanent, ..failure(Some(code), message, remedy) };
        return Err(RequestFailed { failure: Box::new(failure), counts: true });
    }
    let success = response.status.is_success();
    if let Some(object) = object.as_ref().filter(|_| success)
        && let Some(token) = Token::read(object, asked_at)
    {
        return Ok(token);
    }
    let found = describe(&response.body, object.is_some());
    let message = format!("{server} returned HTTP {} with {found}", response.status.as_u16());
    let remedy = "check that the URL is that of an accounts server, and try again later";
    Err(RequestFailed { failure: Box::new(failure(None, message, remedy)), counts: true })
}

fn is_throttled(status: StatusCode, code: Option<&str>, description: Option<&str>) -> bool {
    // Not `access_denied`, which means that the user declined.
    status == StatusCode::TOO_MANY_REQUESTS
        || code.is_some_and(|code| code.eq_ignore_ascii_case("access denied"))
        || description.is_some_and(|text| text.to_ascii_lowercase().contains("too many requests"))
}

/// Describes a body without quoting it, because it may contain a token.
fn describe(body: &[u8], is_object: bool) -> &'static str {
    let body = body.trim_ascii();
    if body.is_empty() {
        "an empty body"
    } else if is_object {
        "JSON without `access_token` and `error`"
    } else if body.starts_with(b"<") {
        "an HTML page"
    } else {
        "a body that is not JSON"
    }
}

#[cfg(test)]
mod tests {
    use super::{FormResponse, Grant, RequestFailed, Token, read};
    use crate::Error;
    use http::{HeaderMap, StatusCode};
    use std::time::{Duration, UNIX_EPOCH};

    const TOO_MANY: &str = r#"{"error_description":"You have made too many requests continuously. Please try again after some time.","error":"Access Denied","status":"failure"}"#;

    fn response(status: u16, body: &str) -> Result<Token, RequestFailed> {
        let response = FormResponse {
            status: StatusCode::from_u16(status).unwrap(),
            headers: HeaderMap::new(),
            body: body.to_owned().into(),
        };
        let fields = [("client_secret", "s3cret"), ("refresh_token", "1000.refresh")];
        let server = "https://accounts.zoho.eu";
        read(&response, Grant::Refresh, server, &fields, UNIX_EPOCH, UNIX_EPOCH)
    }

    #[test]
    fn refusals_with_http_200_are_refusals() {
        for code in ["invalid_code", "invalid_client", "invalid_client_secret", "access_denied"] {
            let failed = response(200, &format!(r#"{{"error":"{code}"}}"#)).unwrap_err();
            assert!(failed.failure.permanent && failed.counts, "{code}");
            let error = Error::from(failed);
            assert!(!error.is_retryable() && error.is_unauthenticated());
            let shown = error.to_string();
            assert!(shown.contains(code) && !shown.contains('\n'), "{shown}");
        }
        let wrong_center = Error::from(response(200, r#"{"error":"invalid_client"}"#).unwrap_err());
        assert_eq!(
            wrong_center.to_string(),
            "refresh of the access token failed with `invalid_client`: https://accounts.zoho.eu \
             rejected the request; check the client id and that the accounts server belongs to its data \
             center"
        );
    }

    #[test]
    fn general_errors_pass() {
        let failed = response(200, r#"{"error":"general_error"}"#).unwrap_err();
        assert!(!failed.failure.permanent && failed.failure.retry_at.is_none());
    }

    #[test]
    fn throttling_is_seen_whatever_the_status() {
        for (status, body) in [(200, TOO_MANY), (400, TOO_MANY), (429, ""), (429, "<html>")] {
            let error = Error::from(response(status, body).unwrap_err());
            assert_eq!(error.locked_until(), Some(UNIX_EPOCH + Duration::from_secs(600)));
            assert!(error.is_rate_limited() && error.is_retryable());
        }
    }

    #[test]
    fn bodies_that_are_no_answer_are_described_and_not_shown() {
        for (status, body, says) in [
            (200, "<html><b>1000.token</b>", "HTTP 200 with an HTML page"),
            (502, "\n <!DOCTYPE html>", "HTTP 502 with an HTML page"),
            (200, "", "an empty body"),
            (200, "[\"1000.token\"]", "not JSON"),
            (200, r#"{"token":"1000.token"}"#, "without `access_token` and `error`"),
            (500, r#"{"access_token":"1000.token"}"#, "HTTP 500"),
        ] {
            let failed = response(status, body).unwrap_err();
            assert!(failed.counts, "{body}");
            let error = Error::from(failed);
            assert!(error.is_retryable());
            let shown = format!("{error} {error:?} {:?}", error.details());
            assert!(shown.contains(says) && !shown.contains("1000.token"), "{shown}");
        }
    }

    #[test]
    fn secrets_that_the_server_repeats_are_not_shown() {
        let body = r#"{"error":"bad_1000.refresh","error_description":"1000.refresh or s3cret"}"#;
        let error = Error::from(response(400, body).unwrap_err());
        let shown = format!("{error} {error:?} {:?}", error.details());
        assert!(!shown.contains("1000.refresh") && !shown.contains("s3cret"), "{shown}");
    }
}
