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
    let mut filled = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, tail) = after.split_once('}').unwrap_or((after, ""));
        let value = path.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str());
        let value = value.unwrap_or_default();
        if value.is_empty() || has_dot_segment(value) {
            return Err(Error::input(
                format!("invalid value `{value}` for the path parameter `{name}`"),
                "pass the id as the service returned it",
            ));
        }
        filled.push_str(before);
        filled.extend(utf8_percent_encode(value, SEGMENT));
        rest = tail;
    }
    filled.push_str(rest);
    let mut url = below_root(client, &format!("{base}{filled}"));
    if !query.is_empty() {
        let mut pairs = url.query_pairs_mut();
        for (name, value) in query {
            pairs.append_pair(name, value);
        }
    }
    Ok(url)
}

/// The URL of an encoded path below the root of the data center, or of the network.
pub(crate) fn below_root(client: &Context, path: &str) -> reqwest::Url {
    let mut url = client.root().clone();
    let root = url.path().trim_end_matches('/').to_owned();
    url.set_path(&format!("{root}{path}"));
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
    use super::check_path;

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
