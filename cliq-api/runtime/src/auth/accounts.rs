//! URLs of an accounts server.

use crate::{Error, server};
use reqwest::Url;

/// Name of the URL in errors.
const WHAT: &str = "accounts URL";

/// Parses the root URL of an accounts server.
pub(super) fn parse(text: &str) -> Result<Url, Error> {
    server::root(WHAT, text, "https://accounts.zoho.eu")
}

/// Rejects a server to which secrets would be sent unencrypted.
pub fn check(url: &Url) -> Result<(), Error> {
    server::check(WHAT, url)
}

/// The URL of an endpoint.
pub(super) fn endpoint(root: &Url, path: &str) -> Url {
    let mut url = root.clone();
    url.set_path(&format!("{}{path}", root.path().trim_end_matches('/')));
    url.set_query(None);
    url.set_fragment(None);
    url
}

#[cfg(test)]
mod tests {
    use super::{endpoint, parse};

    #[test]
    fn endpoints_keep_a_path_in_front() {
        for (root, expected) in [
            ("https://accounts.zoho.eu", "https://accounts.zoho.eu/oauth/v2/token"),
            ("http://127.0.0.1:1/accounts/", "http://127.0.0.1:1/accounts/oauth/v2/token"),
        ] {
            assert_eq!(endpoint(&parse(root).unwrap(), "/oauth/v2/token").as_str(), expected);
        }
    }
}
