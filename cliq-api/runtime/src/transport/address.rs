//! The URL of a request.

use crate::Error;
use crate::context::Context;
use crate::identifier::unencoded;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// All characters of a path segment but the unreserved ones.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The URL of a path template, with every value encoded exactly once.
pub fn address(
    client: &Context,
    base: &str,
    template: &str,
    path: &[(&'static str, String)],
    query: &[(&'static str, String)],
) -> Result<reqwest::Url, Error> {
    let values: usize = path.iter().map(|(_, value)| value.len()).sum();
    let mut filled = rooted(client, base.len() + template.len() + values);
    filled.push_str(base);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, tail) = after.split_once('}').unwrap_or((after, ""));
        let value = path.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str());
        let value = value.unwrap_or_default();
        filled.push_str(before);
        if !push_value(&mut filled, value) {
            return Err(Error::input(
                format!("invalid value `{value}` for the path parameter `{name}`"),
                "pass the id as the service returned it",
            ));
        }
        rest = tail;
    }
    filled.push_str(rest);
    let mut url = client.root().clone();
    url.set_path(&filled);
    if !query.is_empty() {
        let mut pairs = url.query_pairs_mut();
        for (name, value) in query {
            pairs.append_pair(name, value);
        }
    }
    Ok(url)
}

/// Appends a value as one segment. Returns `false` if it is empty or could leave its segment.
fn push_value(path: &mut String, value: &str) -> bool {
    // The usual ids need no encoding.
    if value.bytes().all(is_unreserved) {
        path.push_str(value);
        return !matches!(value, "" | "." | "..");
    }
    path.extend(utf8_percent_encode(value, SEGMENT));
    !has_dot_segment(value)
}

/// Whether a segment contains the character as it is; see [`SEGMENT`].
const fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

/// The path of the root, which does not end with `/`, with space for more.
fn rooted(client: &Context, more: usize) -> String {
    let root = client.root().path().trim_end_matches('/');
    let mut path = String::with_capacity(root.len() + more);
    path.push_str(root);
    path
}

/// The URL of an encoded path below the root of the data center, or of the network.
pub(crate) fn below_root(client: &Context, path: &str) -> reqwest::Url {
    let mut whole = rooted(client, path.len());
    whole.push_str(path);
    let mut url = client.root().clone();
    url.set_path(&whole);
    url
}

/// Rejects an encoded path that servers could resolve to a URL outside the root, or that the URL parser
/// changes.
pub(crate) fn check_path(path: &str) -> Result<(), Error> {
    let reject = |what, remedy| Err(Error::input(format!("the path `{path}` {what}"), remedy));
    if !path.starts_with('/') {
        return reject("is not relative to the root", "begin with `/`");
    }
    if path.contains(['?', '#']) {
        return reject("has a query or a fragment", "pass parameters with `query`");
    }
    // The parser drops tabs and line breaks, and reads a backslash as a slash.
    if path.contains('\\') || unencoded(path).contains(char::is_control) {
        return reject("has backslashes or control characters", "remove them");
    }
    if path.contains("//") {
        return reject("has empty segments", "separate segments with a single `/`");
    }
    if has_dot_segment(path) {
        return reject("does not stay below the root", "remove `.` and `..` segments");
    }
    Ok(())
}

/// Whether a segment is `.` or `..`, even for servers that decode the path several times before they
/// split it.
fn has_dot_segment(path: &str) -> bool {
    unencoded(path).split(['/', '\\']).any(|segment| matches!(segment, "." | ".."))
}

#[cfg(test)]
mod tests {
    use super::{SEGMENT, check_path, has_dot_segment, push_value};
    use percent_encoding::utf8_percent_encode;

    #[test]
    fn a_value_stays_within_its_segment() {
        for value in [
            "CT_1",
            "a.b",
            "...",
            ".a",
            "",
            ".",
            "..",
            "a b",
            "a/b",
            "/..",
            "..\\",
            "%2e%2e",
            "%252e",
            "a%2f..%2fb",
            "%41",
            "~-_",
            "\u{e9}",
            "a%",
            "?a#b",
        ] {
            let mut path = String::from("/");
            let accepted = push_value(&mut path, value);
            assert_eq!(accepted, !value.is_empty() && !has_dot_segment(value), "{value}");
            assert_eq!(path, format!("/{}", utf8_percent_encode(value, SEGMENT)));
        }
    }

    #[test]
    fn paths_stay_below_the_root() {
        for good in
            ["/", "/api/v2/widgets", "/api/v2/widgets/", "/api/v2/a.b/..c/d%2Fe/%2Ff", "/%ff/%"]
        {
            assert!(check_path(good).is_ok(), "{good}");
        }
        for (bad, said) in [
            ("", "begin with `/`"),
            ("api/v2/widgets", "begin with `/`"),
            ("https://example.com/a", "begin with `/`"),
            ("/a?b", "pass parameters"),
            ("/a#b", "pass parameters"),
            ("//example.com/a", "empty segments"),
            ("/a//b", "empty segments"),
            ("/a\\..\\b", "backslashes"),
            ("\\\\example.com/a", "begin with `/`"),
            ("/\\example.com/a", "backslashes"),
            ("/.\t./a", "control characters"),
            ("/a%0d%0ab", "control characters"),
            ("/a%00", "control characters"),
            ("/../api", "below the root"),
            ("/a/..", "below the root"),
            ("/a/./b", "below the root"),
            ("/%2e%2e/a", "below the root"),
            ("/.%2E/a", "below the root"),
            ("/%2e/a", "below the root"),
            ("/..%2fa", "below the root"),
            ("/a%2F..%2Fb", "below the root"),
            ("/a%5c..%5cb", "below the root"),
            ("/%ff/%2e%2e/a", "below the root"),
            ("/%252e%252e/a", "below the root"),
            ("/..%25252fa", "below the root"),
        ] {
            let error = check_path(bad).expect_err(bad).to_string();
            assert!(error.contains(said), "{bad}: {error}");
        }
    }
}
