//! The address at which a user gives consent.

use super::{Scopes, Secret, accounts};
use crate::{DataCenter, Error};
use reqwest::Url;

/// Builds the address to which the user's browser is sent for consent.
///
/// After consent, the browser comes back to the redirect URI: see [`Callback`](super::Callback).
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
#[must_use = "an authorization is an address only after `url`"]
pub struct Authorization {
    client_id: String,
    redirect_uri: String,
    accounts_url: String,
    scopes: Scopes,
    state: Option<Secret>,
    offline: bool,
    consent: bool,
}

impl Authorization {
    /// Takes the client's id, and the redirect URI exactly as it is registered in the API console.
    /// For a program on the user's machine, `http://localhost:8484` and the like may be registered.
    pub fn new(client_id: impl Into<String>, redirect_uri: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
            redirect_uri: redirect_uri.into(),
            accounts_url: DataCenter::default().accounts().to_owned(),
            scopes: Scopes::default(),
            state: None,
            offline: true,
            consent: false,
        }
    }

    /// The data center where the client is registered. Default: [`DataCenter::Us`]. If the client is
    /// set up for several data centers, users of all of them can sign in there.
    pub fn data_center(self, data_center: DataCenter) -> Self {
        self.accounts_url(data_center.accounts())
    }

    /// Another accounts server, such as that of a sandbox. Plain `http` is taken only on loopback.
    pub fn accounts_url(mut self, url: impl Into<String>) -> Self {
        self.accounts_url = url.into();
        self
    }

    /// Adds scopes to ask for: [`Scopes::for_operations`] names those that are needed. One that the
    /// service does not know makes all fail.
    pub fn scopes(mut self, scopes: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.scopes.extend(scopes.into_iter().flat_map(|scope| Scopes::parse(scope.as_ref())));
        self
    }

    /// A random value that cannot be guessed, kept in the user's session. It comes back with the
    /// redirect and tells it from a forged one. Required.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(Secret::from(state.into()));
        self
    }

    /// Whether a refresh token is wanted, to work on without the user. Default: `true`.
    pub fn offline(mut self, offline: bool) -> Self {
        self.offline = offline;
        self
    }

    /// Asks for consent even if it was given before. Without it, a user who comes back gets no new
    /// refresh token. A user has at most 20 per client: the next one silently ends the oldest.
    pub fn consent(mut self) -> Self {
        self.consent = true;
        self
    }

    /// The address. It holds no secret but the state.
    pub fn url(&self) -> Result<Url, Error> {
        let missing =
            |what, remedy| Err(Error::input(format!("the authorization has {what}"), remedy));
        if self.scopes.is_empty() {
            return missing("no scopes", "name them with `scopes`");
        }
        let Some(state) = self.state.as_ref().filter(|state| !state.expose().is_empty()) else {
            return missing(
                "no state",
                "pass a random value to `state` and keep it for the redirect",
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
