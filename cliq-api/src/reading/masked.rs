//! Errors under a status that says success.

use super::unknown;
use crate::Error;
use crate::error::{ApiFailure, DecodeFailure};
use crate::transport::Answer;
use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};
use serde::de::Error as _;
use serde_json::{Map, Value};
use std::time::SystemTime;

/// How much of a body is needed to recognize a page.
#[cfg_attr(not(feature = "csv"), allow(dead_code, reason = "exports look for it"))]
pub(crate) const PAGE_PREFIX: usize = 64;

/// Beginnings of an HTML page, in lower case.
const PAGES: &[&str] = &["<!doctype html", "<html", "<head", "<body"];

/// What stands in place of a documented success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Masked {
    /// A page for people, such as that of a login or of a proxy.
    Page,
    /// An object with `code` and `message`.
    ErrorObject,
}

/// Whether a body without a documented schema is an error in disguise. A status text, such as `OK`, is
/// none, whatever its media type.
pub(crate) fn under_success(body: &[u8], content_type: Option<&str>) -> Option<Masked> {
    let text = significant(body);
    match text.first() {
        Some(b'<') if is_page_type(content_type) || is_page(text) => Some(Masked::Page),
        Some(b'{') => {
            let keys = serde_json::from_slice::<Map<String, Value>>(text).ok()?;
            unknown::looks_like_error(&keys).then_some(Masked::ErrorObject)
        }
        _ => None,
    }
}

/// Whether text begins like an HTML page.
pub(crate) fn is_page(text: &[u8]) -> bool {
    PAGES.iter().any(|page| {
        let (Some(found), next) = (text.get(..page.len()), text.get(page.len())) else {
            return false;
        };
        let ends = next.is_none_or(|byte| byte.is_ascii_whitespace() || *byte == b'>');
        found.eq_ignore_ascii_case(page.as_bytes()) && ends
    })
}

/// Whether a media type is that of a page.
pub(crate) fn is_page_type(content_type: Option<&str>) -> bool {
    matches!(essence(content_type).as_str(), "text/html" | "application/xhtml+xml")
}

/// A media type without its parameters, in lower case; empty if there is none.
pub(crate) fn essence(content_type: Option<&str>) -> String {
    let text = content_type.unwrap_or_default();
    text.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// The body behind a byte order mark and white space.
pub(crate) fn significant(body: &[u8]) -> &[u8] {
    body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(body).trim_ascii_start()
}

/// Refuses a response that is an error in disguise.
pub(crate) fn refuse(answer: &Answer, received_at: SystemTime) -> Result<(), Error> {
    let content_type =
        answer.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    match under_success(&answer.body, content_type) {
        None => Ok(()),
        Some(masked) => {
            Err(error(masked, answer.status, &answer.headers, answer.body.clone(), received_at))
        }
    }
}

/// The error that a masked one is.
pub(crate) fn error(
    masked: Masked,
    status: StatusCode,
    headers: &HeaderMap,
    body: Bytes,
    received_at: SystemTime,
) -> Error {
    match masked {
        Masked::ErrorObject => Error::api(ApiFailure::new(status, headers, body, received_at)),
        Masked::Page => unexpected(status, body, "an HTML page is no response of the API"),
    }
}

/// A body of a kind that is not documented.
pub(crate) fn unexpected(status: StatusCode, body: Bytes, reason: &str) -> Error {
    let text = String::from_utf8_lossy(&body);
    let line: Vec<&str> = text.split_whitespace().take(40).collect();
    Error::decode(DecodeFailure {
        status,
        path: super::correction::WHOLE.to_owned(),
        found: super::excerpt(&line.join(" ")),
        source: Some(serde_json::Error::custom(reason)),
        body,
    })
}

#[cfg(test)]
mod tests {
    use super::{Masked, under_success};

    #[test]
    fn errors_under_success_are_recognized() {
        let html = Some("text/html;charset=UTF-8");
        let json = Some("application/json");
        let page = Some(Masked::Page);
        let object = Some(Masked::ErrorObject);
        for (body, content_type, expected) in [
            ("<!DOCTYPE html><title>Sign in</title>", json, page),
            ("\u{feff}\r\n <HTML lang=en>", None, page),
            ("<h1>Bad gateway</h1>", html, page),
            ("<htmlish>", None, None),
            ("<h1>", json, None),
            ("OK", html, None),
            ("", html, None),
            (r#"{"code":"operation_failed","message":"No."}"#, json, object),
            (r#" {"message":"No.","code":1201,"data":{}}"#, None, object),
            (r#"{"code":{},"message":"No."}"#, json, None),
            (r#"{"code":"done"}"#, json, None),
            (r#"{"Response Code":"204 No response"}"#, json, None),
            (r#"{"code":"cut","message":"#, json, None),
            (r#"[{"code":"a","message":"b"}]"#, json, None),
        ] {
            assert_eq!(under_success(body.as_bytes(), content_type), expected, "{body}");
        }
    }
}
