//! What a browser asks of the listener: the request line, and nothing else of the request.

/// The longest request line, in bytes. Redirects of the service have a few hundred.
const LONGEST_LINE: usize = 8 << 10;
/// The largest head of a request, in bytes.
pub(super) const LARGEST_HEAD: usize = 16 << 10;

/// What to do with the bytes that have arrived.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Head<'a> {
    /// Read on.
    Incomplete,
    /// A `GET` of this path, with its query.
    Get { path: &'a str, query: &'a str },
    /// Respond with this status and reason.
    Refused(u16, &'static str),
}

/// Reads the head of a request.
pub(super) fn parse(bytes: &[u8]) -> Head<'_> {
    let line = bytes.iter().position(|byte| *byte == b'\n').and_then(|end| bytes.get(..end));
    match line {
        Some(line) if line.len() <= LONGEST_LINE => {}
        None if bytes.len() <= LONGEST_LINE => return Head::Incomplete,
        _ => return Head::Refused(414, "URI Too Long"),
    }
    if !bytes.windows(4).any(|end| end == b"\r\n\r\n") {
        let is_full = bytes.len() >= LARGEST_HEAD;
        return if is_full {
            Head::Refused(431, "Request Header Fields Too Large")
        } else {
            Head::Incomplete
        };
    }
    line.and_then(target).unwrap_or(Head::Refused(400, "Bad Request"))
}

fn target(line: &[u8]) -> Option<Head<'_>> {
    let line = std::str::from_utf8(line).ok()?.strip_suffix('\r')?;
    let mut words = line.split(' ');
    let (method, target, version) = (words.next()?, words.next()?, words.next()?);
    let is_http = matches!(version, "HTTP/1.1" | "HTTP/1.0") && words.next().is_none();
    if !is_http || !target.starts_with('/') || !target.is_ascii() {
        return None;
    }
    if method != "GET" {
        return Some(Head::Refused(405, "Method Not Allowed"));
    }
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    Some(Head::Get { path, query })
}

#[cfg(test)]
mod tests {
    use super::{Head, LARGEST_HEAD, LONGEST_LINE, parse};

    #[test]
    fn request_lines_are_read() {
        let head = parse(b"GET /cb?code=c&state=s HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assert_eq!(head, Head::Get { path: "/cb", query: "code=c&state=s" });
        let head = parse(b"GET / HTTP/1.0\r\n\r\n");
        assert_eq!(head, Head::Get { path: "/", query: "" });
        for part in ["", "GET", "GET / HTTP/1.1\r\n", "GET / HTTP/1.1\r\nHost: a\r\n"] {
            assert_eq!(parse(part.as_bytes()), Head::Incomplete, "{part:?}");
        }
    }

    #[test]
    fn what_is_no_request_is_refused() {
        for (text, status) in [
            ("POST /cb HTTP/1.1\r\n\r\n", 405),
            ("GET cb HTTP/1.1\r\n\r\n", 400),
            ("GET http://localhost/cb HTTP/1.1\r\n\r\n", 400),
            ("GET /cb HTTP/2\r\n\r\n", 400),
            ("GET /cb\r\n\r\n", 400),
            ("GET /a b HTTP/1.1\r\n\r\n", 400),
            ("GET /é HTTP/1.1\r\n\r\n", 400),
            ("\r\n\r\n", 400),
            ("\u{16}\u{3}\u{1}\n\r\n\r\n", 400),
        ] {
            let head = parse(text.as_bytes());
            assert!(
                matches!(head, Head::Refused(found, _) if found == status),
                "{text:?}: {head:?}"
            );
        }
    }

    #[test]
    fn sizes_are_bounded() {
        let long = format!("GET /{}", "a".repeat(LONGEST_LINE));
        assert_eq!(parse(long.as_bytes()), Head::Refused(414, "URI Too Long"));
        let many = format!("GET / HTTP/1.1\r\n{}", "a: b\r\n".repeat(LARGEST_HEAD / 6));
        assert!(matches!(parse(many.as_bytes()), Head::Refused(431, _)));
    }
}
