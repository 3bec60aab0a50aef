//! Where scripts forward to.

use crate::Error;
use crate::auth::Secret;
use crate::incoming::verify::{checked, header_name};
use http::HeaderName;
use reqwest::Url;
use std::fmt;

/// Makes the scripts of the handlers that one server serves.
#[derive(Clone)]
pub struct Forwarder {
    pub(super) url: Url,
    pub(super) header: HeaderName,
    pub(super) secret: Secret,
}

impl Forwarder {
    /// Creates it with the address of the server, and with the header and the secret of its
    /// [`SharedSecret`](crate::incoming::verify::SharedSecret).
    ///
    /// The address has to be reachable from the Internet by https.
    pub fn new(
        url: impl AsRef<str>,
        header: impl AsRef<str>,
        secret: impl AsRef<str>,
    ) -> Result<Self, Error> {
        let url = address(url.as_ref())?;
        let header = header_name(header.as_ref())?;
        if [super::ANSWER_HEADER, http::header::CONTENT_TYPE].contains(&header) {
            return Err(Error::input(
                format!("the header `{header}` of the script has another purpose"),
                "use one like `x-cliq-webhook-secret` for the secret",
            ));
        }
        Ok(Self { url, header, secret: Secret::from(checked(secret.as_ref())?) })
    }
}

/// Errors do not quote the address, since its path may be random to be unknown.
fn address(text: &str) -> Result<Url, Error> {
    let refuse = |what: &str| {
        Error::input(
            format!("the address of the server {what}"),
            "use a URL like `https://bots.example.com/cliq`",
        )
    };
    let url = Url::parse(text.trim()).map_err(|_| refuse("is not a URL"))?;
    if url.scheme() != "https" {
        return Err(refuse("does not begin with `https://`, so the secret could be read"));
    }
    if !url.username().is_empty() || url.password().is_some() || url.fragment().is_some() {
        return Err(refuse("has a user, a password or a fragment"));
    }
    if cliq_runtime::server::is_loopback(&url) {
        return Err(refuse("is a loopback address, which the service cannot reach"));
    }
    Ok(url)
}

/// Omits the secret, and the path of the address, which may be one.
impl fmt::Debug for Forwarder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Forwarder")
            .field("host", &self.url.host_str().unwrap_or_default())
            .field("header", &self.header)
            .finish_non_exhaustive()
    }
}
