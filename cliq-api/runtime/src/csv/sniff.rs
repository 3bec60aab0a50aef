//! Detects responses that are not exports: HTML pages, JSON, or other media types.

use super::row::failure;
use crate::Error;
use crate::error::ApiFailure;
use crate::reading::{self, Masked};
use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};
use serde_json::Value;
use std::time::SystemTime;

/// Maximum number of bytes that are buffered to detect JSON, which is certain only at its end.
const HELD: usize = 64 * 1024;

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// Number of bytes that suffice to detect a web page.
const PAGE: usize = 64;

const NOT_CSV: &str = "the media type is not CSV";
const JSON: &str = "the response is JSON, not CSV";

/// Accepted media types. Some servers label every file as a byte stream, or CSV with the type of
/// Excel.
const ROWS: &[&str] = &[
    "",
    "text/csv",
    "text/plain",
    "text/comma-separated-values",
    "application/csv",
    "application/vnd.ms-excel",
    "application/octet-stream",
    "application/x-download",
    "application/force-download",
];

/// The beginning of a response.
#[derive(Debug)]
pub(super) struct Sniff {
    media: Media,
    held: Vec<u8>,
    decided: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Media {
    Rows,
    /// The published document declares JSON for exports, so the label alone proves nothing.
    Json,
    Page,
    Other,
}

impl Media {
    fn of(content_type: Option<&str>) -> Self {
        let text = content_type.unwrap_or_default();
        let essence = text.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        match essence.as_str() {
            "text/html" | "application/xhtml+xml" => Self::Page,
            "application/json" => Self::Json,
            other if other.ends_with("+json") => Self::Json,
            other if ROWS.contains(&other) => Self::Rows,
            _ => Self::Other,
        }
    }
}

/// The verdict after a chunk.
#[derive(Debug)]
pub(super) enum Verdict {
    /// More bytes are needed.
    Wait,
    /// These bytes and all that follow are rows.
    Rows(Vec<u8>),
    /// Not an export.
    Refused(Refused),
}

/// Why a response is not an export, and its beginning.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Refused {
    reason: &'static str,
    error_object: bool,
    body: Vec<u8>,
}

impl Sniff {
    pub(super) fn new(content_type: Option<&str>) -> Self {
        Self { media: Media::of(content_type), held: Vec::new(), decided: false }
    }

    /// Whether the response is known to be an export.
    pub(super) fn is_decided(&self) -> bool {
        self.decided
    }

    /// Inspects a chunk.
    pub(super) fn push(&mut self, piece: &[u8]) -> Verdict {
        if self.decided {
            return Verdict::Rows(piece.to_vec());
        }
        self.held.extend_from_slice(piece);
        self.judge(false)
    }

    /// Inspects the buffered rest at the end.
    pub(super) fn finish(&mut self) -> Verdict {
        if self.decided { Verdict::Rows(Vec::new()) } else { self.judge(true) }
    }

    fn judge(&mut self, is_end: bool) -> Verdict {
        let is_long = self.held.len() > HELD;
        let text = significant(&self.held);
        let is_cut_mark = self.held.len() < BYTE_ORDER_MARK.len()
            && BYTE_ORDER_MARK.as_bytes().starts_with(&self.held);
        let first = if is_cut_mark { None } else { text.first() };
        let Some(first) = first else {
            return if is_end || is_long { self.rows() } else { Verdict::Wait };
        };
        match self.media {
            Media::Page => return self.refuse(reading::HTML),
            Media::Other => return self.refuse(NOT_CSV),
            Media::Rows | Media::Json => {}
        }
        match first {
            b'<' if text.len() < PAGE && !is_end => Verdict::Wait,
            b'<' if matches!(reading::masked(text), Some(Masked::Html)) => {
                self.refuse(reading::HTML)
            }
            b'{' | b'[' if !is_end && !is_long => Verdict::Wait,
            b'{' | b'[' => self.judge_json(is_long),
            _ => self.rows(),
        }
    }

    /// JSON with a string cannot be a row: CSV quotes such a value.
    fn judge_json(&mut self, is_long: bool) -> Verdict {
        let text = significant(&self.held);
        if matches!(reading::masked(text), Some(Masked::ErrorObject)) {
            return self.refuse_as(JSON, true);
        }
        if is_long {
            let labelled = self.media == Media::Json;
            return if labelled { self.refuse(JSON) } else { self.rows() };
        }
        match serde_json::from_slice::<Value>(text) {
            Ok(Value::Object(keys)) if !keys.is_empty() => self.refuse(JSON),
            Ok(_) if self.media == Media::Json => self.refuse(JSON),
            _ => self.rows(),
        }
    }

    fn rows(&mut self) -> Verdict {
        self.decided = true;
        Verdict::Rows(std::mem::take(&mut self.held))
    }

    fn refuse(&mut self, reason: &'static str) -> Verdict {
        self.refuse_as(reason, false)
    }

    fn refuse_as(&mut self, reason: &'static str, error_object: bool) -> Verdict {
        Verdict::Refused(Refused { reason, error_object, body: std::mem::take(&mut self.held) })
    }
}

/// The body after a byte order mark and white space.
fn significant(body: &[u8]) -> &[u8] {
    body.strip_prefix(BYTE_ORDER_MARK.as_bytes()).unwrap_or(body).trim_ascii_start()
}

impl Refused {
    /// Removes secrets from the excerpt.
    pub(super) fn redacted(mut self, redact: impl FnOnce(Bytes) -> Bytes) -> Self {
        self.body = redact(self.body.into()).into();
        self
    }

    /// The error, with status and headers of the response.
    pub(super) fn error(
        self,
        status: StatusCode,
        headers: &HeaderMap,
        received_at: SystemTime,
    ) -> Error {
        let body = Bytes::from(self.body);
        if self.error_object {
            return Error::api(ApiFailure::new(status, headers, body, received_at));
        }
        let media = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let reason = match media {
            Some(media) if self.reason == NOT_CSV => format!("{NOT_CSV} (`{media}`)"),
            _ => self.reason.to_owned(),
        };
        let text = String::from_utf8_lossy(&body);
        let words: Vec<&str> = text.split_whitespace().take(40).collect();
        failure(".".to_owned(), &words.join(" "), reason, body.clone())
    }

    /// The error without a response.
    pub(super) fn detached(self) -> Error {
        self.error(StatusCode::OK, &HeaderMap::new(), SystemTime::UNIX_EPOCH)
    }
}

#[cfg(test)]
mod tests {
    use super::{HELD, JSON, NOT_CSV, Sniff, Verdict};
    use crate::reading;

    /// The rows that are let through, or the reason against them and whether it is an error object.
    fn sniff(
        content_type: Option<&str>,
        body: &str,
        size: usize,
    ) -> Result<String, (String, bool)> {
        let mut sniff = Sniff::new(content_type);
        let mut rows = Vec::new();
        let pieces = body.as_bytes().chunks(size).map(Some).chain([None]);
        for piece in pieces {
            let verdict = match piece {
                Some(piece) => sniff.push(piece),
                None => sniff.finish(),
            };
            match verdict {
                Verdict::Wait => {}
                Verdict::Rows(bytes) => rows.extend(bytes),
                Verdict::Refused(refused) => {
                    return Err((refused.reason.to_owned(), refused.error_object));
                }
            }
        }
        Ok(String::from_utf8(rows).unwrap())
    }

    #[test]
    fn what_is_no_export_is_refused() {
        let csv = Some("text/csv;charset=UTF-8");
        let json = Some("application/json; charset=utf-8");
        let page = Err((reading::HTML.to_owned(), false));
        let object = Err((JSON.to_owned(), false));
        let error = Err((JSON.to_owned(), true));
        let other = Err((NOT_CSV.to_owned(), false));
        for (content_type, body, expected) in [
            (csv, "<!DOCTYPE html>\n<html><body>Sign in</body></html>", page.clone()),
            (csv, "\u{feff}\n<html>", page.clone()),
            (Some("text/html"), "Please wait", page),
            (csv, r#"{"code":"no_access","message":"No."}"#, error.clone()),
            (json, "\n{\"code\":1,\"message\":\"No.\"}\n", error),
            (csv, r#"{"data":[]}"#, object.clone()),
            (json, "[]", object),
            (Some("image/png"), "\u{1}", other.clone()),
            (Some("application/xml"), "<a/>", other),
        ] {
            for size in [1, 7, 1000] {
                assert_eq!(sniff(content_type, body, size), expected, "{body:?} by {size}");
            }
        }
    }

    #[test]
    fn rows_pass_unchanged() {
        let csv = Some("text/csv");
        let long = format!("{{{}\n", "x".repeat(HELD + 10));
        for (content_type, body) in [
            (csv, "a,1\n"),
            (csv, "\u{feff}title\na\n"),
            (csv, ""),
            (csv, "\n\n\nnext_token=x"),
            (csv, "<all hands>,1\n"),
            (csv, "<htmlish talk about pages, and more text than is looked at to tell a page>,2\n"),
            (csv, "{curly},1\n"),
            (csv, "[1]"),
            (csv, "{}"),
            (csv, long.as_str()),
            (None, "a,1"),
            (Some("application/octet-stream"), "a,1"),
            (Some("application/json"), "a,1\nb,2\n"),
        ] {
            for size in [1, 7, 100_000] {
                assert_eq!(sniff(content_type, body, size).unwrap(), body, "by {size}");
            }
        }
    }
}
