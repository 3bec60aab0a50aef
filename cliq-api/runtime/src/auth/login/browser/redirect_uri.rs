//! The redirect URI of a login, and the address to listen on.

use crate::{Error, server};
use reqwest::Url;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

/// A redirect URI on loopback.
#[derive(Debug)]
pub(super) struct RedirectUri {
    /// As registered. Port 0 is replaced when the port is known.
    text: String,
    pub(super) address: SocketAddr,
    pub(super) path: String,
}

impl RedirectUri {
    pub(super) fn parse(text: &str) -> Result<Self, Error> {
        let invalid = |what: &str| {
            Err(Error::input(
                format!("the redirect URI {what}"),
                "use one like `http://localhost:8484/callback`, as registered in the API console",
            ))
        };
        let Ok(url) = Url::parse(text) else { return invalid("is not a URL") };
        if url.scheme() != "http" || !server::is_loopback(&url) {
            return invalid("is not `http` on a loopback host, where this program could listen");
        }
        if url.query().is_some() || url.fragment().is_some() || !url.username().is_empty() {
            return invalid("has more than a host, a port and a path");
        }
        let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
        // Browsers try IPv4 too if nothing listens on the IPv6 address of `localhost`.
        let host = host.parse().unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST));
        let port = url.port_or_known_default().unwrap_or(80);
        let path = url.path().to_owned();
        Ok(Self { text: text.to_owned(), address: SocketAddr::new(host, port), path })
    }

    /// The URI with the port that was bound.
    pub(super) fn with_port(&self, port: u16) -> String {
        if self.address.port() == 0 {
            self.text.replacen(":0", &format!(":{port}"), 1)
        } else {
            self.text.clone()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RedirectUri;

    #[test]
    fn loopback_addresses_are_listened_on() {
        for (text, address, path, bound) in [
            ("http://localhost:8484/cb", "127.0.0.1:8484", "/cb", "http://localhost:8484/cb"),
            ("http://localhost:8484", "127.0.0.1:8484", "/", "http://localhost:8484"),
            ("http://localhost", "127.0.0.1:80", "/", "http://localhost"),
            ("http://127.0.0.1:0/cb", "127.0.0.1:0", "/cb", "http://127.0.0.1:9/cb"),
            ("http://[::1]:0/", "[::1]:0", "/", "http://[::1]:9/"),
        ] {
            let uri = RedirectUri::parse(text).unwrap();
            assert_eq!((uri.address.to_string().as_str(), uri.path.as_str()), (address, path));
            assert_eq!(uri.with_port(9), bound);
        }
    }

    #[test]
    fn other_addresses_are_refused() {
        for text in [
            "https://localhost:8484/",
            "http://0.0.0.0:8484/",
            "http://app.example/callback",
            "http://localhost.example.com/",
            "http://user@localhost/",
            "http://localhost/?a=b",
            "localhost:8484",
            "",
        ] {
            assert!(RedirectUri::parse(text).is_err(), "{text}");
        }
    }
}
