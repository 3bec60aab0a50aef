//! Redaction of the secrets of a request from its response.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue};
use std::ops::Range;
use std::sync::Arc;

/// Replacement of a secret.
const HIDDEN: &str = "…";
/// Minimum length of a secret; a shorter text would match everywhere.
const SHORTEST: usize = 8;
/// Minimum number of characters that all encodings preserve, by which a secret is found.
const CORE: usize = 4;
/// In larger texts, only the letters and digits of a secret are searched for as they are.
const SMALL: usize = 256 << 10;
/// Names of query parameters with secret values.
const PARAMETERS: [&str; 5] = ["zapikey", "appkey", "token", "access_token", "client_secret"];

/// Removes secrets in any encoding: plain, percent-encoded (also twice), JSON or JavaScript
/// escapes, or HTML character references.
#[derive(Clone, Default)]
pub(crate) struct Redactor(Vec<HiddenText>);

/// A secret that responses are searched for.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct HiddenText {
    text: Arc<str>,
    /// Where its [`core`] is.
    core: Range<usize>,
}

impl Redactor {
    pub(crate) fn new<'a>(secrets: impl IntoIterator<Item = &'a str>) -> Self {
        Self::of(secrets.into_iter().map(|text| HiddenText::new(text.into())))
    }

    fn of(secrets: impl IntoIterator<Item = HiddenText>) -> Self {
        let long = |secret: &HiddenText| secret.text.len() >= SHORTEST;
        let mut all: Vec<_> = secrets.into_iter().filter(long).collect();
        // The longest first, because one may contain another.
        all.sort_by_key(|secret| std::cmp::Reverse(secret.text.len()));
        Self(all)
    }

    /// Redacts secrets of a request, such as its access token, and those in the query of its URL.
    pub(crate) fn of_request(
        secrets: impl IntoIterator<Item = HiddenText>,
        url: &reqwest::Url,
    ) -> Self {
        let pairs = url
            .query_pairs()
            .filter(|(name, _)| PARAMETERS.contains(&&**name))
            .map(|(_, value)| HiddenText::new(Arc::from(&*value)));
        Self::of(pairs.chain(secrets))
    }

    /// Redacts further secrets, too.
    pub(crate) fn and(&self, secrets: impl IntoIterator<Item = Arc<str>>) -> Self {
        Self::of(self.0.iter().cloned().chain(secrets.into_iter().map(HiddenText::new)))
    }

    /// Returns the body without secrets; the same one if it has none.
    pub(crate) fn body(&self, body: Bytes) -> Bytes {
        match self.redacted(&body) {
            Some(redacted) => redacted.into(),
            None => body,
        }
    }

    /// Returns the text without secrets.
    pub(crate) fn text(&self, text: &str) -> String {
        self.owned(text.to_owned())
    }

    /// Returns the text without secrets, unchanged if it has none.
    pub(crate) fn owned(&self, text: String) -> String {
        match self.redacted(text.as_bytes()) {
            Some(redacted) => String::from_utf8_lossy(&redacted).into_owned(),
            None => text,
        }
    }

    /// Removes secrets from header values.
    pub(crate) fn headers(&self, headers: &mut HeaderMap) {
        for value in headers.values_mut() {
            if let Some(redacted) = self.redacted(value.as_bytes()) {
                let redacted = HeaderValue::from_bytes(&redacted);
                *value = redacted.unwrap_or(HeaderValue::from_static(""));
            }
        }
    }

    fn redacted(&self, text: &[u8]) -> Option<Vec<u8>> {
        let mut result: Option<Vec<u8>> = None;
        for secret in &self.0 {
            let current = result.as_deref().unwrap_or(text);
            if let Some(redacted) = secret.hide(current) {
                result = Some(redacted);
            }
        }
        result
    }
}

/// Does not print the secrets.
impl std::fmt::Debug for Redactor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Redactor(..)")
    }
}

impl HiddenText {
    pub(crate) fn new(text: Arc<str>) -> Self {
        let core = core(text.as_bytes());
        Self { text, core }
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Returns `None` if the text does not contain the secret, which a quick search usually
    /// determines.
    fn hide(&self, text: &[u8]) -> Option<Vec<u8>> {
        let secret = self.text.as_bytes();
        // No encoding shortens it.
        if text.len() < secret.len() {
            return None;
        }
        let core = secret.get(self.core.clone()).unwrap_or(secret);
        let marks = || memchr::memchr3(b'%', b'\\', b'&', text).is_some();
        let maybe_encoded = text.len() <= SMALL && marks();
        if !maybe_encoded && memchr::memmem::find(text, core).is_none() {
            return None;
        }
        let first = secret.first().copied();
        let mut kept = Vec::new();
        let (mut at, mut from) = (0, 0);
        while at < text.len() {
            let rest = text.get(at..).unwrap_or_default();
            let candidate = rest
                .first()
                .filter(|byte| first == Some(**byte) || matches!(byte, b'%' | b'\\' | b'&'));
            match candidate.and_then(|_| self.length_at_start(rest)) {
                Some(length) => {
                    kept.extend_from_slice(text.get(from..at).unwrap_or_default());
                    kept.extend_from_slice(HIDDEN.as_bytes());
                    at += length.max(1);
                    from = at;
                }
                None => at += 1,
            }
        }
        (from > 0).then(|| {
            kept.extend_from_slice(text.get(from..).unwrap_or_default());
            kept
        })
    }

    /// The length of the encoded secret at the start of the text.
    fn length_at_start(&self, text: &[u8]) -> Option<usize> {
        let mut at = 0;
        for byte in self.text.as_bytes() {
            let (found, length) = unit(text.get(at..)?)?;
            let space = *byte == b' ' && found == b'+';
            if found != *byte && !space {
                return None;
            }
            at += length;
        }
        Some(at)
    }
}

/// The longest run of letters and digits.
fn core(secret: &[u8]) -> Range<usize> {
    let mut longest = 0..0;
    let mut from = 0;
    for (at, byte) in secret.iter().enumerate() {
        if !byte.is_ascii_alphanumeric() {
            from = at + 1;
        } else if at + 1 - from > longest.len() {
            longest = from..at + 1;
        }
    }
    if longest.len() < CORE { 0..secret.len().min(1) } else { longest }
}

/// The first byte of a text, decoded, and the length of its encoding.
fn unit(text: &[u8]) -> Option<(u8, usize)> {
    let hex = |from: usize, to: usize| {
        let digits = std::str::from_utf8(text.get(from..to)?).ok()?;
        digits.bytes().all(|byte| byte.is_ascii_hexdigit()).then_some(())?;
        u8::try_from(u32::from_str_radix(digits, 16).ok()?).ok()
    };
    let first = *text.first()?;
    let decoded = match (first, text.get(1)) {
        (b'%', Some(b'2')) if text.get(2) == Some(&b'5') => {
            hex(3, 5).map(|byte| (byte, 5)).or(Some((b'%', 3)))
        }
        (b'%', _) => hex(1, 3).map(|byte| (byte, 3)),
        (b'\\', Some(b'u')) => hex(2, 6).map(|byte| (byte, 6)),
        (b'\\', Some(b'x')) => hex(2, 4).map(|byte| (byte, 4)),
        (b'\\', Some(byte @ (b'/' | b'"' | b'\\'))) => Some((*byte, 2)),
        (b'&', Some(b'#')) => reference(text),
        (b'&', _) => [("&amp;", b'&'), ("&lt;", b'<'), ("&gt;", b'>'), ("&quot;", b'"')]
            .iter()
            .find(|(name, _)| text.starts_with(name.as_bytes()))
            .map(|(name, byte)| (*byte, name.len())),
        _ => None,
    };
    Some(decoded.unwrap_or((first, 1)))
}

/// `&#46;` or `&#x2e;`.
fn reference(text: &[u8]) -> Option<(u8, usize)> {
    let end = text.iter().take(10).position(|byte| *byte == b';')?;
    let digits = std::str::from_utf8(text.get(2..end)?).ok()?;
    let byte = match digits.strip_prefix(['x', 'X']) {
        Some(digits) => u8::from_str_radix(digits, 16).ok()?,
        None => digits.parse().ok()?,
    };
    Some((byte, end + 1))
}

#[cfg(test)]
mod tests {
    use super::Redactor;
    use bytes::Bytes;
    use http::HeaderMap;

    const TOKEN: &str = "1000.aB3/d+e=f.77";

    fn shown(text: &str) -> String {
        let redactor = Redactor::new([TOKEN, "short"]);
        let body = redactor.body(Bytes::copy_from_slice(text.as_bytes()));
        String::from_utf8(body.to_vec()).unwrap()
    }

    #[test]
    fn secrets_are_found_in_every_encoding() {
        for echo in [
            "1000.aB3/d+e=f.77",
            "1000.aB3%2Fd%2Be%3Df.77",
            "1000%2eaB3%2fd%2be%3df%2e77",
            "1000.aB3%252Fd%252Be%253Df.77",
            "1000.aB3\\/d+e=f.77",
            "1000.aB3\\u002fd\\u002be\\u003Df.77",
            "1000.aB3&#47;d&#x2b;e&#61;f.77",
            "%31%30%30%30%2E%61%42%33%2F%64%2B%65%3D%66%2E%37%37",
        ] {
            assert_eq!(shown(&format!("<{echo}> {echo}")), "<…> …", "{echo}");
        }
        assert_eq!(
            shown("short 1000.aB3/d+e=f.78 %zz \\ &#x"),
            "short 1000.aB3/d+e=f.78 %zz \\ &#x"
        );
        assert_eq!(shown(""), "");
    }

    #[test]
    fn headers_are_redacted_too() {
        let mut headers = HeaderMap::new();
        headers.insert("x-echo", format!("Bearer {TOKEN}").parse().unwrap());
        headers.insert("x-other", "kept".parse().unwrap());
        Redactor::new([TOKEN]).headers(&mut headers);
        assert_eq!(headers["x-echo"].as_bytes(), "Bearer …".as_bytes());
        assert_eq!(headers["x-other"], "kept");
    }

    #[test]
    fn the_secrets_of_an_address_are_known() {
        let url = "https://cliq.zoho.eu/a?zapikey=1001.se%2Fcret&name=ordinary".parse().unwrap();
        let redactor = Redactor::of_request(None, &url);
        let body = redactor.body(Bytes::from_static(b"ordinary 1001.se/cret b"));
        assert_eq!(body, "ordinary … b".as_bytes());
        assert_eq!(format!("{redactor:?}"), "Redactor(..)");
    }
}
