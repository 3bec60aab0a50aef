//! Checks of the servers to which credentials are sent.

use crate::Error;
use reqwest::Url;

/// Parses the root URL of a server. `what` names it in errors, and `example` shows the format.
pub fn root(what: &str, text: &str, example: &str) -> Result<Url, Error> {
    let url = Url::parse(text).map_err(|error| {
        // The error shows no password and no query.
        let shown = text.split(['?', '#']).next().unwrap_or_default();
        let shown = shown.rsplit('@').next().unwrap_or_default();
        Error::input(
            format!("the {what} `{shown}` is not a URL: {error}"),
            format!("write it like `{example}`"),
        )
    })?;
    let carries_more = url.query().is_some()
        || url.fragment().is_some()
        || !url.username().is_empty()
        || url.password().is_some();
    if carries_more || url.host_str().is_none() {
        return Err(Error::input(
            format!("the {what} does not consist of a host and an optional path"),
            "remove user, password, query and fragment",
        ));
    }
    check(what, &url)?;
    Ok(url)
}

/// Rejects a server to which secrets would be sent unencrypted.
pub fn check(what: &str, url: &Url) -> Result<(), Error> {
    match url.scheme() {
        "https" if url.host_str().is_some() => Ok(()),
        "http" if is_loopback(url) => Ok(()),
        scheme => Err(Error::input(
            format!("the {what} `{}` would send credentials over {scheme}", origin(url)),
            "use https; plain http is for loopback addresses only",
        )),
    }
}

/// Scheme, host and port, which is all that messages show of a URL.
pub(crate) fn origin(url: &Url) -> String {
    url.origin().ascii_serialization()
}

/// Returns whether the host is a loopback address.
#[must_use]
pub fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    host == "localhost"
        || host
            .trim_matches(['[', ']'])
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::root;

    #[test]
    fn plain_http_is_for_loopback() {
        let parse = |text| root("accounts URL", text, "https://accounts.zoho.eu");
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
}
