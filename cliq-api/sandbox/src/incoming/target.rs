//! Where events are sent.

use super::error::IncomingError;
use http::Uri;
use std::net::IpAddr;

/// The server of the user.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    pub(super) host: String,
    pub(super) port: u16,
    /// Path and query.
    pub(super) path: String,
    /// Value of the header `Host`.
    pub(super) authority: String,
    /// Whether hosts beyond loopback are allowed.
    pub(super) any_host: bool,
}

impl Target {
    /// Reads a URL, which has to be of this machine unless any host is allowed.
    pub(crate) fn read(url: &str, any_host: bool) -> Result<Self, IncomingError> {
        let refuse = |why: String| Err(IncomingError::Url(format!("the URL of the handler {why}")));
        let Ok(uri) = url.parse::<Uri>() else {
            return refuse("is not a URL; use one such as http://127.0.0.1:8080/cliq".to_owned());
        };
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return refuse("has no host; use one such as http://127.0.0.1:8080/cliq".to_owned());
        };
        if scheme != "http" {
            return refuse(format!("begins with `{scheme}`; the sandbox sends by `http` only"));
        }
        if authority.as_str().contains('@') {
            return refuse("has a user; leave it out".to_owned());
        }
        let host = authority.host().trim_start_matches('[').trim_end_matches(']').to_owned();
        if !any_host && !is_loopback(&host) {
            return refuse(format!(
                "is at `{host}`, not on loopback; use `incoming_to_any_host` if that is intended"
            ));
        }
        Ok(Self {
            host,
            port: authority.port_u16().unwrap_or(80),
            path: uri.path_and_query().map_or("/", |path| path.as_str()).to_owned(),
            authority: authority.to_string(),
            any_host,
        })
    }
}

fn is_loopback(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost")
        || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::Target;

    #[test]
    fn only_loopback_is_reached_unless_allowed() {
        for url in ["http://127.0.0.1:80/a?b=c", "http://localhost", "http://[::1]:8080/"] {
            assert!(Target::read(url, false).is_ok(), "{url}");
        }
        for url in [
            "",
            "/cliq",
            "http://",
            "https://127.0.0.1/",
            "http://user@127.0.0.1/",
            "http://169.254.169.254/",
            "http://127.0.0.1.example.com/",
            "http://localhost.example.com/",
        ] {
            assert!(Target::read(url, false).is_err(), "{url}");
        }
        let target = Target::read("http://bot.example.com:8080/a?b=c", true).unwrap();
        assert_eq!((target.host.as_str(), target.port), ("bot.example.com", 8080));
        assert_eq!(target.path, "/a?b=c");
    }
}
