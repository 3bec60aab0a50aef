//! Authorization code exchange.

use super::digest::is_same_secret;
use super::token_endpoint::{self, Grant};
use super::{AuthContext, Callback, Scopes, Secret, Token, accounts};
use crate::error::AuthFailure;
use crate::{DataCenter, Error};
use reqwest::Url;

/// Exchanges authorization codes for tokens.
///
/// ```no_run
/// # extern crate cliq_runtime as cliq_api;
/// use cliq_api::{DataCenter, auth::{AuthContext, Callback, CodeExchange, RefreshToken}};
/// # async fn example(address: &str, state: &str) -> Result<(), cliq_api::Error> {
/// let context = AuthContext::for_data_center(DataCenter::Eu)?;
/// let callback = Callback::parse(address)?;
/// let token = CodeExchange::new("1000.CLIENT", "client secret")
///     .redirect_uri("https://app.example/callback")
///     .redeem(&context, &callback, state)
///     .await?;
/// if let Some(refresh_token) = token.refresh_token() {
///     // Store it, and the data center: callback.data_center()
///     let auth = RefreshToken::new("1000.CLIENT", "client secret", refresh_token)
///         .starting_with(&token);
/// #   let _ = auth;
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "an exchange does nothing until `redeem` is called"]
pub struct CodeExchange {
    client_id: String,
    client_secret: Secret,
    redirect_uri: Option<String>,
    scopes: Option<Scopes>,
    code_verifier: Option<Secret>,
}

impl CodeExchange {
    /// Creates an exchange from the client id and client secret of the API console.
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: Secret::from(client_secret.into()),
            redirect_uri: None,
            scopes: None,
            code_verifier: None,
        }
    }

    /// Sets the redirect URI of the authorization. Codes that the API console creates for a self
    /// client have none.
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }

    /// Sends the scopes in the parameter `scope`, which the documentation lists for the exchange.
    /// By default, the token has the scopes that the code was granted.
    pub fn scopes(mut self, scopes: Scopes) -> Self {
        self.scopes = Some(scopes);
        self
    }

    /// Sets the PKCE code verifier whose challenge the
    /// [authorization](super::Authorization::code_challenge) sent.
    pub fn code_verifier(mut self, verifier: impl Into<Secret>) -> Self {
        self.code_verifier = Some(verifier.into());
        self
    }

    /// Exchanges the code of a redirect, if its state equals `state`, that of the authorization.
    /// The state is sent along, as documented.
    ///
    /// The client secret is sent to the accounts server that the redirect names, because the code
    /// is valid only there. That server must be the accounts server of a [`DataCenter`] or the one
    /// of the context.
    pub async fn redeem(
        &self,
        context: &AuthContext,
        callback: &Callback,
        state: &str,
    ) -> Result<Token, Error> {
        let is_own = callback.state().is_some_and(|found| is_same_secret(found, state));
        if state.is_empty() || !is_own {
            return Err(Error::input(
                "the redirect has another state than the authorization",
                "discard the redirect, and start a new authorization",
            ));
        }
        let Some(code) = callback.code().filter(|_| callback.error().is_none()) else {
            return Err(refused(callback.error().unwrap_or_default()));
        };
        let accounts = server(callback, &context.accounts)?;
        self.exchange(&AuthContext { accounts, ..context.clone() }, code, Some(state)).await
    }

    /// Exchanges a code at the accounts server of the context, such as a code that the API console
    /// created for a self client.
    pub async fn redeem_code(&self, context: &AuthContext, code: &str) -> Result<Token, Error> {
        self.exchange(context, code, None).await
    }

    async fn exchange(
        &self,
        context: &AuthContext,
        code: &str,
        state: Option<&str>,
    ) -> Result<Token, Error> {
        let scopes = self.scopes.as_ref().map(Scopes::to_string);
        let mut fields = vec![
            ("client_id", self.client_id.as_str()),
            ("client_secret", self.client_secret.expose()),
            ("code", code),
        ];
        fields.extend(self.redirect_uri.as_deref().map(|uri| ("redirect_uri", uri)));
        fields.extend(scopes.as_deref().map(|scopes| ("scope", scopes)));
        fields.extend(state.map(|state| ("state", state)));
        let verifier = self.code_verifier.as_ref().map(Secret::expose);
        fields.extend(verifier.map(|verifier| ("code_verifier", verifier)));
        Ok(token_endpoint::request(context, Grant::Code, &fields).await?)
    }
}

/// The accounts server that exchanges the code.
pub(super) fn server(callback: &Callback, configured: &Url) -> Result<Url, Error> {
    let catalogued = |url: &Url| DataCenter::for_accounts_server(url.as_str()).is_some();
    match (callback.accounts_server(), callback.data_center()) {
        (Some(_), Some(data_center)) => accounts::parse(data_center.accounts()),
        (Some(named), None) => {
            let same = Url::parse(named).is_ok_and(|named| named.origin() == configured.origin());
            if same {
                return Ok(configured.clone());
            }
            let shown: String = named.escape_debug().take(100).collect();
            Err(Error::input(
                format!("the redirect names `{shown}`, which is not an accounts server of Zoho"),
                "discard the redirect; if the server is yours, set it as the accounts URL",
            ))
        }
        (None, Some(data_center)) if catalogued(configured) => {
            accounts::parse(data_center.accounts())
        }
        (None, _) => Ok(configured.clone()),
    }
}

fn refused(error: &str) -> Error {
    Error::auth(AuthFailure {
        what: "authorization",
        code: Some(error.escape_debug().take(100).collect()),
        message: "the redirect has no code".to_owned(),
        remedy: "ask the user for consent again".into(),
        permanent: true,
        retry_at: None,
        source: None,
    })
}

#[cfg(test)]
mod tests {
    use super::server;
    use crate::ErrorKind;
    use crate::auth::Callback;

    fn at(named: &str, configured: &str) -> Result<String, ErrorKind> {
        let callback = Callback::parse(&format!("code=c&{named}")).unwrap();
        server(&callback, &configured.parse().unwrap())
            .map(|url| url.to_string())
            .map_err(|error| error.kind())
    }

    #[test]
    fn the_code_goes_where_the_redirect_says() {
        let us = "https://accounts.zoho.com";
        for (named, expected) in [
            ("accounts-server=https%3A%2F%2Faccounts.zoho.in", "https://accounts.zoho.in/"),
            ("accounts-server=https://accounts.zoho.eu&location=in", "https://accounts.zoho.eu/"),
            ("location=au", "https://accounts.zoho.com.au/"),
            ("location=mars", "https://accounts.zoho.com/"),
            ("", "https://accounts.zoho.com/"),
        ] {
            assert_eq!(at(named, us), Ok(expected.to_owned()), "{named}");
        }
    }

    #[test]
    fn other_servers_are_refused() {
        for named in [
            "https://evil.example",
            "http://accounts.zoho.in",
            "https://accounts.zoho.in.evil.example",
            "http://127.0.0.1:8080",
            "",
        ] {
            let named = format!("accounts-server={named}");
            assert_eq!(at(&named, "https://accounts.zoho.com"), Err(ErrorKind::Input), "{named}");
        }
    }

    #[test]
    fn the_configured_server_is_trusted() {
        let sandbox = "http://127.0.0.1:8080/";
        assert_eq!(at("accounts-server=http://127.0.0.1:8080", sandbox), Ok(sandbox.to_owned()));
        assert_eq!(at("accounts-server=http://127.0.0.1:8081", sandbox), Err(ErrorKind::Input));
        assert_eq!(at("location=us", sandbox), Ok(sandbox.to_owned()));
        let other = "https://accounts.zoho.ae/";
        assert_eq!(at("accounts-server=https://accounts.zoho.ae", other), Ok(other.to_owned()));
    }
}
