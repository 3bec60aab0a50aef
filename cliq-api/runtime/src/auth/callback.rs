//! The redirect to the program after consent.

use super::Secret;
use crate::{DataCenter, Error};

/// The parameters of the redirect after consent. `Debug` hides code and state.
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
/// use cliq_api::{DataCenter, auth::Callback};
/// let callback = Callback::parse(
///     "https://app.example/callback?state=s&code=1000.abc&location=eu\
///      &accounts-server=https%3A%2F%2Faccounts.zoho.eu",
/// )?;
/// assert_eq!(callback.code(), Some("1000.abc"));
/// assert_eq!(callback.data_center(), Some(DataCenter::Eu));
/// # Ok::<(), cliq_api::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Callback {
    code: Option<Secret>,
    state: Option<Secret>,
    location: Option<String>,
    accounts_server: Option<String>,
    error: Option<String>,
}

impl Callback {
    /// Parses the URL of the redirect, its path and query, or its query alone.
    pub fn parse(url_or_query: &str) -> Result<Self, Error> {
        let text = url_or_query.trim();
        let text = text.split_once('#').map_or(text, |(before, _)| before);
        // A value in the query may contain a `?` too.
        let query = match text.find(['?', '=']) {
            Some(at) if text.get(at..).is_some_and(|rest| rest.starts_with('=')) => text,
            Some(at) => text.get(at + 1..).unwrap_or_default(),
            None => "",
        };
        let mut callback =
            Self { code: None, state: None, location: None, accounts_server: None, error: None };
        for (name, value) in pairs(query)? {
            let slot = match name.as_str() {
                "code" => callback.code.replace(value.into()).is_some(),
                "state" => callback.state.replace(value.into()).is_some(),
                "location" => callback.location.replace(value).is_some(),
                "accounts-server" => callback.accounts_server.replace(value).is_some(),
                "error" => callback.error.replace(value).is_some(),
                _ => false,
            };
            if slot {
                return Err(Error::input(
                    format!("the redirect has the parameter `{name}` more than once"),
                    "discard it, and start a new authorization",
                ));
            }
        }
        if callback.code.is_none() && callback.error.is_none() {
            return Err(Error::input(
                "the redirect has neither `code` nor `error`",
                "pass the whole URL or its query",
            ));
        }
        Ok(callback)
    }

    /// Returns the authorization code, which is valid once, for a few minutes.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.code.as_ref().map(Secret::expose)
    }

    /// Returns the state of the authorization.
    #[must_use]
    pub fn state(&self) -> Option<&str> {
        self.state.as_ref().map(Secret::expose)
    }

    /// Returns the short code of the user's data center.
    #[must_use]
    pub fn location(&self) -> Option<&str> {
        self.location.as_deref()
    }

    /// Returns the server that exchanges the code, as the redirect states it. The value is
    /// untrusted.
    #[must_use]
    pub fn accounts_server(&self) -> Option<&str> {
        self.accounts_server.as_deref()
    }

    /// Returns the error code, such as `access_denied`.
    #[must_use]
    pub fn error(&self) -> Option<&str> {
        self.error.as_deref()
    }

    /// Returns the user's data center, if it is known: that of the accounts server, or else of the
    /// location. Use it to build clients for this user.
    #[must_use]
    pub fn data_center(&self) -> Option<DataCenter> {
        match (&self.accounts_server, &self.location) {
            (Some(server), _) => DataCenter::for_accounts_server(server),
            (None, Some(location)) => {
                DataCenter::ALL.iter().find(|known| known.location() == location).copied()
            }
            (None, None) => None,
        }
    }
}

/// Decodes the parameters of a query.
fn pairs(query: &str) -> Result<Vec<(String, String)>, Error> {
    // Any URL: only its query decoder is used.
    let mut url = super::accounts::parse(DataCenter::default().accounts())?;
    url.set_query(Some(query));
    Ok(url.query_pairs().into_owned().collect())
}

#[cfg(test)]
mod tests {
    use super::Callback;
    use crate::{DataCenter, ErrorKind};

    const QUERY: &str =
        "state=s%20t&code=1000.c.d&location=in&accounts-server=https%3A%2F%2Faccounts.zoho.in";

    #[test]
    fn addresses_and_queries_are_read() {
        for text in [
            QUERY.to_owned(),
            format!("?{QUERY}"),
            format!("/callback?{QUERY}"),
            format!("http://localhost:8484/callback?{QUERY}#_=_"),
            format!(" https://app.example/?{QUERY}&unknown=1 "),
        ] {
            let callback = Callback::parse(&text).unwrap();
            assert_eq!(callback.code(), Some("1000.c.d"));
            assert_eq!(callback.state(), Some("s t"));
            assert_eq!(callback.location(), Some("in"));
            assert_eq!(callback.accounts_server(), Some("https://accounts.zoho.in"));
            assert_eq!(callback.data_center(), Some(DataCenter::In));
            assert_eq!(callback.error(), None);
            let shown = format!("{callback:?}");
            assert!(!shown.contains("1000") && !shown.contains("s t"), "{shown}");
        }
    }

    #[test]
    fn a_refusal_is_read() {
        let callback = Callback::parse("error=access_denied&state=s").unwrap();
        assert_eq!((callback.error(), callback.code()), (Some("access_denied"), None));
    }

    #[test]
    fn the_data_center_needs_the_catalogue() {
        for (query, expected) in [
            ("code=c&location=uk", Some(DataCenter::Uk)),
            ("code=c&location=mars", None),
            ("code=c&location=eu&accounts-server=https://evil.example", None),
            ("code=c", None),
        ] {
            assert_eq!(Callback::parse(query).unwrap().data_center(), expected, "{query}");
        }
    }

    #[test]
    fn what_is_no_redirect_is_refused() {
        for text in ["", "https://app.example/callback", "state=s", "code=1&code=2", "/callback"] {
            assert_eq!(Callback::parse(text).unwrap_err().kind(), ErrorKind::Input, "{text}");
        }
    }
}
