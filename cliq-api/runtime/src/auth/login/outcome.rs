//! The result of a login.

use super::{Login, Profile, failure};
use crate::auth::{Scopes, Token};
use crate::{DataCenter, Error};
use reqwest::Url;

/// The accounts server of the user.
#[derive(Clone, Debug)]
pub(super) struct AccountsServer {
    url: Url,
    data_center: Option<DataCenter>,
}

impl AccountsServer {
    pub(super) fn at(url: Url) -> Self {
        let data_center = DataCenter::for_accounts_server(url.as_str());
        Self { url, data_center }
    }
}

/// The tokens of a user who has logged in, and where the user's account is. `Debug` hides the tokens.
#[derive(Clone, Debug)]
pub struct LoggedIn {
    login: Login,
    server: AccountsServer,
    token: Token,
}

impl LoggedIn {
    pub(super) fn new(login: &Login, server: AccountsServer, token: Token) -> Self {
        Self { login: login.clone(), server, token }
    }

    /// Returns the tokens.
    #[must_use]
    pub fn token(&self) -> &Token {
        &self.token
    }

    /// Returns the user's data center; `None` if the accounts server is not that of a data center.
    #[must_use]
    pub fn data_center(&self) -> Option<DataCenter> {
        self.server.data_center
    }

    /// Returns the granted scopes: those that the response states, or else those that were requested.
    #[must_use]
    pub fn scopes(&self) -> &Scopes {
        if self.token.scopes().is_empty() { &self.login.scopes } else { self.token.scopes() }
    }

    /// Returns what a program needs to act for the user later. It fails if the response had no refresh
    /// token, or if the login has another accounts server but no [`base_url`](Login::base_url).
    pub fn profile(&self) -> Result<Profile, Error> {
        let Some(refresh_token) = self.token.refresh_token() else {
            return Err(failure::failed(
                "the response has no refresh token",
                "log in with `consent(true)`; for a self client, create the code anew",
            ));
        };
        let login = &self.login;
        let mut profile =
            Profile::new(&login.client_id, login.client_secret.clone(), refresh_token);
        match (self.server.data_center, &login.base_url) {
            (Some(data_center), _) => profile = profile.with_data_center(data_center),
            (None, Some(_)) => profile = profile.with_accounts_url(self.server.url.as_str()),
            (None, None) => {
                return Err(Error::input(
                    "the accounts server does not belong to a data center, and no base URL is set",
                    "set the root URL of Cliq with `Login::base_url`",
                ));
            }
        }
        if let Some(url) = &login.base_url {
            profile = profile.with_base_url(url);
        }
        if let Some(network) = &login.network {
            profile = profile.with_network(network);
        }
        if !self.scopes().is_empty() {
            profile = profile.with_scopes(self.scopes().clone());
        }
        Ok(profile)
    }
}
