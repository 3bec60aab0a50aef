//! The classification of errors.

use super::{Error, Kind, Stage};
use crate::failure::Failure;

impl Error {
    /// The class of the failure, from which all predicates follow.
    pub(crate) fn failure(&self) -> Failure {
        match &self.0.kind {
            Kind::Input { .. } | Kind::Invalid(_) | Kind::Misfit { .. } => Failure::InvalidRequest,
            Kind::Io { .. } => Failure::LocalIo,
            Kind::Custom(_) => Failure::Custom,
            Kind::Auth(failure) => {
                Failure::NoToken { permanent: failure.permanent, retry_at: failure.retry_at }
            }
            Kind::RateLimited(_) => Failure::NotPermitted,
            Kind::Store(_) => Failure::Store,
            Kind::Transport { source, stage } => match stage {
                Stage::Build => Failure::InvalidRequest,
                Stage::Connect => Failure::NotConnected,
                Stage::Exchange | Stage::Body(_) => {
                    let responded = matches!(stage, Stage::Body(_));
                    if source.is_timeout() {
                        Failure::TimedOut { responded }
                    } else {
                        Failure::ConnectionBroken { responded }
                    }
                }
            },
            Kind::Stalled { status, .. } => Failure::TimedOut { responded: status.is_some() },
            Kind::Redirect(_) => Failure::Redirected,
            Kind::TooLarge { .. } => Failure::ResponseTooLarge,
            Kind::Deadline { sent } => Failure::DeadlineExceeded { sent: *sent },
            Kind::Api(failure) => failure.failure(),
            Kind::Decode(_) => Failure::InvalidResponse,
        }
    }

    /// Whether the same call may succeed later: the request is guaranteed not to have been executed, or
    /// the operation is idempotent and the service or the connection failed. The client has already made
    /// the retries that its policy allows: see [`retry`](crate::retry).
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.failure().is_retryable(self.is_idempotent())
    }

    /// Whether a rate limit was exceeded: HTTP 429, or 400 with one of the codes of the service; or the
    /// limiter granted no permit.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.failure().is_rate_limit()
    }

    /// Whether the call may have been executed and must not be repeated blindly: look for its effect
    /// first. True for a call that is not idempotent if it failed after it was sent: the connection broke,
    /// the deadline passed, the service failed with HTTP 5xx or redirected, or the response of an executed
    /// call cannot be read. Always false if the call is idempotent, or if nothing was executed.
    #[must_use]
    pub fn is_outcome_unknown(&self) -> bool {
        self.failure().maybe_executed() && !self.is_idempotent()
    }

    /// Whether the service rejected the token as expired or unknown, so that a new one may help.
    pub(crate) fn is_token_rejected(&self) -> bool {
        self.failure() == Failure::TokenRejected
    }
}

#[cfg(test)]
mod tests {
    use super::super::{AuthFailure, RateLimited, Redirect};
    use super::{Error, Failure};
    use crate::error::ApiFailure;
    use crate::failure::Execution;
    use crate::operation::Operation;
    use bytes::Bytes;
    use http::{HeaderMap, Method, StatusCode};
    use std::time::{Duration, SystemTime};

    static LIST: Operation = Operation::new("list", "tests", Method::GET, "/api/v2", "/a", "");
    static CREATE: Operation = Operation::new("create", "tests", Method::POST, "/api/v2", "/a", "");

    fn api(status: u16, body: &'static str) -> Error {
        let status = StatusCode::from_u16(status).unwrap();
        let body = Bytes::from_static(body.as_bytes());
        Error::api(ApiFailure::new(status, &HeaderMap::new(), body, SystemTime::UNIX_EPOCH))
    }

    fn token(permanent: bool) -> Error {
        Error::auth(AuthFailure {
            what: "refresh",
            code: None,
            message: String::new(),
            remedy: "wait".into(),
            permanent,
            retry_at: None,
            source: None,
        })
    }

    fn unbuildable() -> Error {
        let request = reqwest::Client::new().get("http://127.0.0.1:1").header("x", "a\nb");
        Error::transport(request.build().unwrap_err())
    }

    async fn refused() -> Error {
        let sent = reqwest::Client::builder().no_proxy().build().unwrap();
        Error::transport(sent.get("http://127.0.0.1:1").send().await.unwrap_err())
    }

    /// What an error says about execution and repetition is the same everywhere.
    #[tokio::test]
    async fn predicates_and_text_agree_with_the_class() {
        let status = StatusCode::OK;
        let redirect = Redirect {
            status: StatusCode::FOUND,
            target: "a".to_owned(),
            reason: "no",
            safe: false,
        };
        let limited = RateLimited { locked: false, until: SystemTime::UNIX_EPOCH };
        let second = Duration::from_secs(1);
        // The error, its execution, and whether it is retryable for GET and POST.
        let table = [
            (Error::input("a", "b"), Execution::No, false, false),
            (unbuildable(), Execution::No, false, false),
            (refused().await, Execution::No, true, true),
            (token(false), Execution::No, true, true),
            (token(true), Execution::No, false, false),
            (Error::rate_limited(limited), Execution::No, true, true),
            (Error::deadline(false), Execution::No, true, true),
            (Error::deadline(true), Execution::Unknown, true, false),
            (Error::stalled(None, second), Execution::Unknown, true, false),
            (Error::stalled(Some(status), second), Execution::Yes, true, false),
            (Error::too_large(status, 1, "max"), Execution::Yes, false, false),
            (Error::redirect(redirect), Execution::Unknown, false, false),
            (api(429, ""), Execution::No, true, true),
            (api(400, r#"{"code":"request_limit_exceeded"}"#), Execution::No, true, true),
            (api(401, ""), Execution::No, false, false),
            (api(403, ""), Execution::No, false, false),
            (api(404, ""), Execution::No, false, false),
            (api(500, ""), Execution::Unknown, true, false),
        ];
        for (error, execution, get, post) in table {
            assert_eq!(error.failure().execution(), execution, "{error}");
            let text = error.to_string();
            let error = error.of(&LIST);
            assert_eq!(error.is_retryable(), get, "{error}");
            assert!(!error.is_outcome_unknown(), "{error}");
            let error =
                Error(Box::new(super::super::Inner { operation: Some(&CREATE), ..*error.0 }));
            assert_eq!(error.is_retryable(), post, "{error}");
            assert_eq!(error.is_outcome_unknown(), execution != Execution::No, "{error}");
            let shown = error.to_string();
            assert_eq!(
                shown.contains("unknown whether the request was executed, so look"),
                execution == Execution::Unknown,
                "{shown}"
            );
            if text.contains("safe to try again") {
                assert_eq!((execution, get, post), (Execution::No, true, true), "{text}");
            }
            assert_eq!(text.contains("it was executed"), execution == Execution::Yes, "{text}");
        }
    }

    /// A remedy that suits a rejection, such as to try again, does not suit a failed `POST`.
    #[test]
    fn an_unknown_outcome_takes_precedence_over_the_remedy_of_the_code() {
        const CODE: &str = r#"{"code":"operation_failed","message":"It failed."}"#;
        for (status, body, begin, remedy) in [
            (500, CODE, "HTTP 500 `operation_failed`: It failed; ", "check the ids and values; "),
            (503, "", "HTTP 503 without a body; ", "try again later"),
            (502, "<html>", "HTTP 502 with a body that is not the API's JSON; ", "try again later"),
            (500, "{}", "HTTP 500 with a body that is not the API's JSON; ", "try again later"),
        ] {
            let get = api(status, body).of(&LIST).to_string();
            assert!(get.starts_with(&format!("list: {begin}{remedy}")), "{get}");
            let post = api(status, body).of(&CREATE).to_string();
            let unknown = "it is unknown whether the request was executed, so look for its effect \
                           before you repeat it";
            assert_eq!(post, format!("create: {begin}{unknown}"));
        }
        let rejected = api(400, CODE).of(&CREATE).to_string();
        assert!(rejected.contains("check the ids and values"), "{rejected}");
    }

    #[test]
    fn a_request_that_cannot_be_built_is_final() {
        let error = unbuildable();
        assert_eq!(error.failure(), Failure::InvalidRequest);
        assert_eq!(error.kind(), crate::ErrorKind::Input);
        assert!(!error.is_retryable());
        let text = error.to_string();
        assert!(text.starts_with("the request cannot be built: "), "{text}");
        assert!(!text.contains("safe to try again"), "{text}");
    }
}
