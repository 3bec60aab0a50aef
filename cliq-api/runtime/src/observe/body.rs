//! Bodies of exchanges.

use super::scrub::scrub;
use crate::error::one_line;
use crate::redact::Redactor;
use http::{HeaderMap, header};
use std::fmt;

/// Media types of text, beside `text/…` and `…+json`.
const TEXT: [&str; 3] =
    ["application/json", "application/xml", "application/x-www-form-urlencoded"];

/// The body of a request or a response, as `CliqBuilder::exchange_bodies` captures it. `Display` shows the
/// text, or the description in parentheses.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExchangeBody {
    /// Text, with secrets replaced by `…`.
    #[non_exhaustive]
    Text {
        /// The text, or its beginning.
        text: String,
        /// Whether the text exceeds the limit, and its end is left out.
        is_truncated: bool,
    },
    /// What a body is that is not captured: a form with files, a download or other content that is no
    /// text. For example, `image/png, 2048 bytes`.
    Omitted(String),
}

impl ExchangeBody {
    /// Returns the text, if the body is text.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text { text, .. } => Some(text),
            Self::Omitted(_) => None,
        }
    }

    /// Captures a body; `None` if it is empty. `bytes` are `None` if it is streamed, and `headers` have no
    /// secrets.
    pub(super) fn capture(
        bytes: Option<&[u8]>,
        size: Option<u64>,
        headers: &HeaderMap,
        redactor: &Redactor,
        limit: usize,
    ) -> Option<Self> {
        if bytes.is_some_and(<[u8]>::is_empty) || (bytes.is_none() && size == Some(0)) {
            return None;
        }
        let media_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let media_type = media_type.and_then(|value| value.split(';').next()).map(str::trim);
        let text = bytes
            .filter(|bytes| is_text(media_type) && !bytes.contains(&0))
            .and_then(|bytes| std::str::from_utf8(bytes).ok());
        if let Some(text) = text {
            return Some(Self::shortened(scrub(&redactor.text(text)), limit));
        }
        let media_type = one_line(media_type.unwrap_or("unknown content"), 100);
        let size = bytes.map(|bytes| bytes.len() as u64).or(size);
        Some(Self::Omitted(match size {
            Some(size) => format!("{media_type}, {size} bytes"),
            None => format!("{media_type}, of unknown size"),
        }))
    }

    fn shortened(mut text: String, limit: usize) -> Self {
        let is_truncated = text.len() > limit;
        if is_truncated {
            let end = (0..=limit).rev().find(|at| text.is_char_boundary(*at));
            text.truncate(end.unwrap_or_default());
        }
        Self::Text { text, is_truncated }
    }
}

fn is_text(media_type: Option<&str>) -> bool {
    let Some(media_type) = media_type.map(str::to_ascii_lowercase) else { return true };
    media_type.starts_with("text/") || media_type.ends_with("+json") || TEXT.contains(&&*media_type)
}

impl fmt::Display for ExchangeBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text { text, is_truncated: false } => f.write_str(text),
            Self::Text { text, is_truncated: true } => write!(f, "{text} (truncated)"),
            Self::Omitted(what) => write!(f, "({what})"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ExchangeBody;
    use crate::redact::Redactor;
    use http::{HeaderMap, header};

    fn shown(
        media_type: Option<&'static str>,
        bytes: Option<&[u8]>,
        limit: usize,
    ) -> Option<String> {
        let mut headers = HeaderMap::new();
        if let Some(media_type) = media_type {
            headers.insert(header::CONTENT_TYPE, media_type.parse().unwrap());
        }
        let redactor = Redactor::new(["1000.planted"]);
        let size = bytes.is_none().then_some(2048);
        ExchangeBody::capture(bytes, size, &headers, &redactor, limit).map(|body| body.to_string())
    }

    #[test]
    fn text_is_captured_and_the_rest_described() {
        let json = Some("application/json; charset=UTF-8");
        for (media_type, bytes, expected) in [
            (json, Some(&b"{\"a\":\"1000.planted\"}"[..]), Some("{\"a\":\"…\"}")),
            (json, Some(b""), None),
            (json, Some(b"\xff\xfe"), Some("(application/json, 2 bytes)")),
            (json, Some(b"a\0b"), Some("(application/json, 3 bytes)")),
            (None, Some(b"plain"), Some("plain")),
            (Some("application/vnd.zoho+json"), Some(b"{}"), Some("{}")),
            (Some("image/png"), Some(b"plain"), Some("(image/png, 5 bytes)")),
            (
                Some("multipart/form-data; boundary=x"),
                None,
                Some("(multipart/form-data, 2048 bytes)"),
            ),
        ] {
            assert_eq!(shown(media_type, bytes, 100).as_deref(), expected);
        }
    }

    #[test]
    fn secrets_are_hidden_before_the_text_is_shortened() {
        for limit in 0..30 {
            let shown = shown(None, Some(b"ab 1000.planted cd"), limit).unwrap();
            assert!(!shown.contains("10"), "{shown}");
            assert_eq!(shown.contains("truncated"), limit < "ab … cd".len());
        }
        assert_eq!(shown(None, Some("né".as_bytes()), 2).as_deref(), Some("n (truncated)"));
    }
}
