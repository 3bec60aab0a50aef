//! The consent URL.

use super::{Scopes, Secret, accounts};
use crate::{DataCenter, Error};
use reqwest::Url;

/// Builds the URL at which the user gives consent in a browser.
///
/// After consent, the browser is redirected to the redirect URI; see [`Callback`](super::Callback).
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
/// use cliq_api::{DataCenter, auth::Authorization};
/// let url = Authorization::new("1000.CLIENT", "https://app.example/callback")
///     .data_center(DataCenter::Eu)
///     .scopes(["ZohoCliq.Users.READ"])
///     .state("a random value, kept in the user's session")
///     .url()?;
/// assert_eq!(url.host_str(), Some("accounts.zoho.eu"));
/// # Ok::<(), cliq_api::Error>(())
/// ```
#[derive(Clone, Debug)]
#[must_use = "an authorization does nothing until `url` is called"]
pub struct Authorization {
    client_id: String,
    redirect_uri: String,
    accounts_url: String,
    scopes: Scopes,
    state: Option<Secret>,
    code_challenge: Option<String>,
    offline: bool,
    consent: bool,
}

impl Authorization {
    /// Creates an authorization from the client id and a redirect URI, exactly as registered in the
    /// API console. For a program on the user's machine, register a loopback URI such as
    /// `http://localhost:8484`.
    pub fn new(client_id: impl Into<String>, redirect_uri: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
            redirect_uri: redirect_uri.into(),
            accounts_url: DataCenter::default().accounts().to_owned(),
            scopes: Scopes::default(),
            state: None,
            code_challenge: None,
            offline: true,
            consent: false,
        }
    }

    /// Sets the data center where the client is registered. The default is [`DataCenter::Us`]. If
    /// the client is registered for several data centers, users of all of them can sign in.
    pub fn data_center(self, data_center: DataCenter) -> Self {
        self.accounts_url(data_center.accounts())
    }

    /// Sets another accounts server, such as that of a sandbox. Plain `http` is accepted for
    /// loopback addresses only.
    pub fn accounts_url(mut self, url: impl Into<String>) -> Self {
        self.accounts_url = url.into();
        self
    }

    /// Adds scopes to request. [`Scopes::for_operations`] returns the scopes that operations need.
    /// A single unknown scope fails the request.
    pub fn scopes(mut self, scopes: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.scopes.extend(scopes.into_iter().flat_map(|scope| Scopes::parse(scope.as_ref())));
        self
    }

    /// Sets the state: an unguessable random value, kept in the user's session. The redirect
    /// returns it, which protects against forged redirects. Required.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(Secret::from(state.into()));
        self
    }

    /// Sets a PKCE code challenge: the unpadded URL-safe Base64 encoding of the SHA-256 digest of the
    /// [code verifier](super::CodeExchange::code_verifier). The documentation requires it of clients
    /// of the types for mobile and desktop applications, and mentions it for no other type.
    pub fn code_challenge(mut self, challenge: impl Into<String>) -> Self {
        self.code_challenge = Some(challenge.into());
        self
    }

    /// Sets whether to request a refresh token, for access without the user. The default is `true`.
    pub fn offline(mut self, offline: bool) -> Self {
        self.offline = offline;
        self
    }

    /// Asks for consent again even if the user has consented before. Otherwise such a user gets no
    /// new refresh token. A user has at most 20 refresh tokens per client; another one silently
    /// invalidates the oldest.
    pub fn consent(mut self) -> Self {
        self.consent = true;
        self
    }

    /// Returns the URL. The state is the only secret in it.
    pub fn url(&self) -> Result<Url, Error> {
        let missing =
            |what, remedy| Err(Error::input(format!("the authorization has {what}"), remedy));
        if self.scopes.is_empty() {
            return missing("no scopes", "set them with `scopes`");
        }
        let Some(state) = self.state.as_ref().filter(|state| !state.expose().is_empty()) else {
            return missing(
                "no state",
                "set a random value with `state`, and keep it for the redirect",
            );
        };
        let root = accounts::parse(&self.accounts_url)?;
        let mut url = accounts::endpoint(&root, "/oauth/v2/auth");
        url.query_pairs_mut()
            .append_pair("response_type", "code")
            .append_pair("client_id", &self.client_id)
            .append_pair("scope", &self.scopes.to_string())
            .append_pair("redirect_uri", &self.redirect_uri)
            .append_pair("state", state.expose())
            .append_pair("access_type", if self.offline { "offline" } else { "online" });
        if let Some(challenge) = &self.code_challenge {
            url.query_pairs_mut()
                .append_pair("code_challenge", challenge)
                .append_pair("code_challenge_method", "S256");
        }
        if self.consent {
            url.query_pairs_mut().append_pair("prompt", "consent");
        }
        Ok(url)
    }
}

#[cfg(test)]
mod tests {
    use super::Authorization;
    use crate::{DataCenter, ErrorKind};
    use std::collections::BTreeMap;

    fn start() -> Authorization {
        Authorization::new("1000.ID", "https://app.example/cb?x=1&y=2")
    }

    fn query(authorization: &Authorization) -> BTreeMap<String, String> {
        authorization.url().unwrap().query_pairs().into_owned().collect()
    }

    #[test]
    fn the_address_has_all_parameters() {
        let authorization = start()
            .data_center(DataCenter::Ca)
            .scopes(["B.READ", "A.READ", "B.READ"])
            .state("st&te");
        let url = authorization.url().unwrap();
        assert!(url.as_str().starts_with("https://accounts.zohocloud.ca/oauth/v2/auth?"));
        let query = query(&authorization);
        for (name, value) in [
            ("response_type", "code"),
            ("client_id", "1000.ID"),
            ("scope", "A.READ,B.READ"),
            ("redirect_uri", "https://app.example/cb?x=1&y=2"),
            ("state", "st&te"),
            ("access_type", "offline"),
        ] {
            assert_eq!(query[name], value);
        }
        assert_eq!(query.len(), 6);
        assert!(!format!("{authorization:?}").contains("st&te"));
    }

    #[test]
    fn consent_and_online_are_said() {
        let query = query(&start().scopes(["A"]).state("s").offline(false).consent());
        assert_eq!((&*query["access_type"], &*query["prompt"]), ("online", "consent"));
    }

    #[test]
    fn what_cannot_work_is_refused() {
        for (authorization, says) in [
            (start().scopes(["A"]), "no state"),
            (start().scopes(["A"]).state(""), "no state"),
            (start().state("s"), "no scopes"),
            (start().scopes(["A"]).state("s").accounts_url("http://accounts.zoho.eu"), "over http"),
        ] {
            let error = authorization.url().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Input);
            assert!(error.to_string().contains(says), "{error}");
        }
        assert!(start().scopes(["A"]).state("s").accounts_url("http://127.0.0.1:9").url().is_ok());
    }
}
