//! Which servers may be told a secret.

use crate::Error;
use reqwest::Url;

/// Reads the root of an accounts server.
pub(super) fn parse(text: &str) -> Result<Url, Error> {
    let url = Url::parse(text).map_err(|error| {
        Error::input(
            format!("the accounts URL is not a URL: {error}"),
            "write it like `https://accounts.zoho.eu`",
        )
    })?;
    let carries_more = url.query().is_some()
        || url.fragment().is_some()
        || !url.username().is_empty()
        || url.password().is_some();
    if carries_more {
        return Err(Error::input(
            "the accounts URL has more than a host and a path",
            "leave out user, password, query and fragment",
        ));
    }
    check(&url)?;
    Ok(url)
}

/// Refuses a server to which secrets would travel unencrypted.
pub(super) fn check(url: &Url) -> Result<(), Error> {
    match url.scheme() {
        "https" if url.host_str().is_some() => Ok(()),
        "http" if is_loopback(url) => Ok(()),
        scheme => Err(Error::input(
            format!("the accounts URL `{}` would send secrets over {scheme}", origin(url)),
            "use https; plain http is for loopback addresses only",
        )),
    }
}

/// The address of an endpoint.
pub(super) fn endpoint(root: &Url, path: &str) -> Url {
    let mut url = root.clone();
    url.set_path(&format!("{}{path}", root.path().trim_end_matches('/')));
    url.set_query(None);
    url.set_fragment(None);
    url
}

/// Scheme, host and port: all of a server's address that messages show.
pub(super) fn origin(url: &Url) -> String {
    url.origin().ascii_serialization()
}

pub(super) fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    host == "localhost"
        || host
            .trim_matches(['[', ']'])
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::{endpoint, parse};

    #[test]
    fn plain_http_is_for_loopback() {
        for good in [
            "https://accounts.zoho.eu",
            "https://accounts.zoho.ae/",
            "http://127.0.0.1:8080",
            "http://[::1]:8080",
            "http://localhost",
        ] {
            assert!(parse(good).is_ok(), "{good}");
        }
        for bad in [
            "http://accounts.zoho.eu",
            "http://127.0.0.1.example.com",
            "http://localhost.example.com",
            "ftp://localhost",
            "data:x",
            "accounts.zoho.eu",
            "https://user@accounts.zoho.eu",
            "https://:secret@accounts.zoho.eu",
            "https://accounts.zoho.eu?a=b",
            "https://accounts.zoho.eu#a",
            "",
        ] {
            assert!(parse(bad).is_err(), "{bad}");
        }
    }

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
