//! Responses of the sandbox: replies and refusals, in the format of the service.

use crate::model::Denied;
use bytes::Bytes;
use http::{HeaderName, HeaderValue, Response, StatusCode, header};
use serde_json::{Value, json};

/// A success.
#[derive(Debug)]
pub(super) enum Reply {
    /// A JSON body.
    Json(Value),
    /// No body.
    Empty,
    /// A body in another text format.
    Text { content_type: String, body: String },
    /// A file to save.
    File { name: String, content_type: String, bytes: Bytes },
}

/// A refusal: status, error code and message.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Refusal {
    pub(super) status: StatusCode,
    pub(super) code: &'static str,
    pub(super) message: String,
}

/// What executing an operation gives.
pub(super) type Outcome = Result<Reply, Refusal>;

impl Refusal {
    /// HTTP 400.
    pub(super) fn bad(code: &'static str, message: impl Into<String>) -> Self {
        Self { status: StatusCode::BAD_REQUEST, code, message: message.into() }
    }

    /// HTTP 404 with a code of its own, as version 3 has them.
    pub(super) fn not_found(code: &'static str, message: impl Into<String>) -> Self {
        Self { status: StatusCode::NOT_FOUND, code, message: message.into() }
    }

    /// HTTP 403 with a code of its own, as version 3 has them.
    pub(super) fn denied(code: &'static str, message: impl Into<String>) -> Self {
        Self { status: StatusCode::FORBIDDEN, code, message: message.into() }
    }

    /// HTTP 401.
    pub(super) fn unauthorized(code: &'static str, message: impl Into<String>) -> Self {
        Self { status: StatusCode::UNAUTHORIZED, code, message: message.into() }
    }

    /// HTTP 403: the caller may not do it.
    pub(super) fn forbidden(message: impl Into<String>) -> Self {
        Self {
            status: StatusCode::FORBIDDEN,
            code: "operation_not_allowed",
            message: message.into(),
        }
    }

    /// No such address. The service says the same of a thing that does not exist and of an id of
    /// the wrong kind.
    pub(super) fn url_invalid() -> Self {
        Self {
            status: StatusCode::NOT_FOUND,
            code: "request_url_invalid",
            message: "The request URL is invalid. Please check the URL pattern.".to_owned(),
        }
    }

    /// The address takes another verb.
    pub(super) fn method_invalid() -> Self {
        Self {
            status: StatusCode::METHOD_NOT_ALLOWED,
            code: "request_method_invalid",
            message: "This URL does not take the HTTP method of the request.".to_owned(),
        }
    }

    /// HTTP 400; the service does not use 404 for a missing channel.
    pub(super) fn no_channel() -> Self {
        Self::bad("channel_not_exists", "There is no such channel.")
    }

    pub(super) fn into_response(self) -> Response<Bytes> {
        json_response(self.status, &json!({ "code": self.code, "message": self.message }))
    }
}

impl From<Denied> for Refusal {
    fn from(denied: Denied) -> Self {
        match denied {
            Denied::NotFound => Self::url_invalid(),
            Denied::NoChannel => Self::no_channel(),
            Denied::Forbidden(why) => Self::forbidden(why),
            Denied::Invalid(why) => Self::bad("invalid_inputs", why),
        }
    }
}

impl Reply {
    /// Writes the response; `empty` is the documented status of an empty success, and `odd` its body,
    /// where it is not simply missing.
    pub(super) fn into_response(
        self,
        empty: StatusCode,
        odd: Option<&'static str>,
    ) -> Response<Bytes> {
        match self {
            Self::Json(value) => json_response(StatusCode::OK, &value),
            Self::Empty => match odd {
                None => with_status(Response::new(Bytes::new()), empty),
                Some(body) => typed(StatusCode::OK, "application/json", Bytes::from(body)),
            },
            Self::Text { content_type, body } => {
                typed(StatusCode::OK, &content_type, Bytes::from(body))
            }
            Self::File { name, content_type, bytes } => {
                let mut response = typed(StatusCode::OK, &content_type, bytes);
                let name: String = name
                    .chars()
                    .map(|c| if c == '"' || c == '\\' || c.is_control() { '_' } else { c })
                    .collect();
                set(
                    &mut response,
                    header::CONTENT_DISPOSITION,
                    &format!("attachment; filename=\"{name}\""),
                );
                response
            }
        }
    }
}

/// The body of an empty success, where the service is odd. The same operation always gives the
/// same one.
pub(super) fn odd_body(operation: &str) -> Option<&'static str> {
    let sum: usize = operation.bytes().map(usize::from).sum();
    match sum % 4 {
        0 => None,
        1 => Some(r#"{"Response Code":"204 No response"}"#),
        2 => Some(r#"{"data":""}"#),
        _ => Some(""),
    }
}

pub(super) fn json_response(status: StatusCode, value: &Value) -> Response<Bytes> {
    typed(status, "application/json;charset=UTF-8", Bytes::from(value.to_string()))
}

/// A response with a media type and a body.
pub(super) fn typed(status: StatusCode, content_type: &str, body: Bytes) -> Response<Bytes> {
    let mut response = with_status(Response::new(body), status);
    set(&mut response, header::CONTENT_TYPE, content_type);
    response
}

pub(super) fn with_status(mut response: Response<Bytes>, status: StatusCode) -> Response<Bytes> {
    *response.status_mut() = status;
    response
}

/// Sets a header; a value that no header can hold is left out.
pub(super) fn set(response: &mut Response<Bytes>, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_bytes(value.as_bytes()) {
        response.headers_mut().insert(name, value);
    }
}
