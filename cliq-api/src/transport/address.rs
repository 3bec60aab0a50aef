//! Where a request goes.

use crate::{Cliq, Error};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// Everything of a path segment but the characters that never need encoding.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The address of a path template, with every value encoded exactly once.
pub(crate) fn address(
    client: &Cliq,
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
        if value.is_empty() || value == "." || value == ".." {
            return Err(Error::input(
                format!("`{value}` cannot stand for `{name}` in the address"),
                "pass the id as the service gave it",
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

/// The address of an encoded path below the root of the data center, or of the network.
pub(crate) fn below_root(client: &Cliq, path: &str) -> reqwest::Url {
    let mut url = client.root().clone();
    let root = url.path().trim_end_matches('/').to_owned();
    url.set_path(&format!("{root}{path}"));
    url
}

/// Refuses an encoded path that would not stay below the root: dot segments, however they are
/// encoded, and what the URL parser takes for them.
pub(crate) fn check_path(path: &str) -> Result<(), Error> {
    let is_dots = |segment: &str| {
        let decoded = percent_decode_str(segment).collect::<Vec<_>>();
        decoded == b"." || decoded == b".."
    };
    // The parser drops tabs and line breaks, and takes a backslash for a slash.
    if path.contains(['\\', '?', '#'])
        || path.chars().any(char::is_control)
        || path.split('/').any(is_dots)
    {
        return Err(Error::input(
            format!("`{path}` does not stay below the root of the API"),
            "leave out `.` and `..` segments, backslashes and control characters",
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::check_path;

    #[test]
    fn paths_stay_below_the_root() {
        for good in ["/api/v2/widgets", "/api/v2/a.b/..c", "/api/v2/%252e%252e/a", "/a//b", "/"] {
            assert!(check_path(good).is_ok(), "{good}");
        }
        for bad in [
            "/../api",
            "/a/..",
            "/a/./b",
            "/%2e%2e/a",
            "/.%2E/a",
            "/%2e/a",
            "/a\\..\\b",
            "/.\t./a",
            "/a?b",
            "/a#b",
        ] {
            assert!(check_path(bad).is_err(), "{bad}");
        }
    }
}
