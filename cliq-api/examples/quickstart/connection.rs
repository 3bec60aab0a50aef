//! From nothing to a client: of the sandbox by way of the whole OAuth flow, or of the real service
//! with a refresh token.

use crate::Result;
use crate::setting::setting;
use crate::transcript::Transcript;
use cliq_api::auth::{
    AuthContext, Authorization, Callback, CodeExchange, RefreshToken, Scopes, Token,
};
use cliq_api::sandbox::{Quirks, Sandbox};
use cliq_api::{Cliq, Operation};
use std::hash::{BuildHasher as _, RandomState};

/// Any address would do: no browser opens it.
const REDIRECT_URI: &str = "http://localhost:8484/callback";

/// Each of these selects the real service.
const SETTINGS: [&str; 3] = ["CLIQ_CLIENT_ID", "CLIQ_CLIENT_SECRET", "CLIQ_REFRESH_TOKEN"];

/// A client, and what belongs to it.
#[derive(Debug)]
pub struct Connection {
    /// The client.
    pub cliq: Cliq,
    /// Whom to add to the channel; `None` for anybody, where nobody is real.
    pub members: Option<Vec<String>>,
    sandbox: Option<Sandbox>,
}

impl Connection {
    /// Stops the sandbox, if there is one.
    pub async fn close(self) {
        if let Some(sandbox) = self.sandbox {
            sandbox.shutdown().await;
        }
    }
}

/// Connects to the real service if the environment has credentials, or else to a new sandbox.
pub async fn open(operations: &[&'static Operation], log: &mut Transcript) -> Result<Connection> {
    let scopes = Scopes::for_operations(operations.iter().copied());
    if SETTINGS.iter().any(|name| setting(name).is_some()) {
        to_service(&scopes, log)
    } else {
        to_sandbox(&scopes, log).await
    }
}

fn to_service(scopes: &Scopes, log: &mut Transcript) -> Result<Connection> {
    log.step("Build a client for the real service");
    let cliq = Cliq::from_env()?;
    log.gave(format!("{cliq:?}"));
    log.gave(format!("the refresh token needs the scopes {scopes}"));
    let members = setting("CLIQ_MEMBERS").unwrap_or_default();
    let members = members.split([',', ' ']).filter(|address| !address.is_empty());
    Ok(Connection { cliq, members: Some(members.map(str::to_owned).collect()), sandbox: None })
}

async fn to_sandbox(scopes: &Scopes, log: &mut Transcript) -> Result<Connection> {
    log.step("Start a sandbox");
    // `CLIQ_SANDBOX_QUIRKS=all` shows that responses that deviate from the documents are read, too.
    let quirks: Quirks = setting("CLIQ_SANDBOX_QUIRKS").unwrap_or_default().parse()?;
    let sandbox = Sandbox::builder().quirks(quirks).start().await?;
    log.gave(format!("API and accounts server at {}", sandbox.url()));

    let token = consent(&sandbox, scopes, log).await?;
    let refresh_token = token.refresh_token().ok_or("the answer has no refresh token")?;

    log.step("Build a client");
    let auth = RefreshToken::new(sandbox.client_id(), sandbox.client_secret(), refresh_token)
        .starting_with(&token);
    let cliq =
        Cliq::builder().base_url(sandbox.url()).accounts_url(sandbox.url()).auth(auth).build()?;
    log.gave(format!("{cliq:?}"));
    Ok(Connection { cliq, members: None, sandbox: Some(sandbox) })
}

/// What a web application does: send the user's browser to the accounts server, and exchange the
/// code it comes back with.
async fn consent(sandbox: &Sandbox, scopes: &Scopes, log: &mut Transcript) -> Result<Token> {
    // It does not follow redirects, so it can play the browser, too.
    let context = AuthContext::new(sandbox.url())?;

    log.step("Ask the user for consent to no more than is needed");
    // Seeded by the system. A web application keeps it in the user's session.
    let state = format!("{:016x}", RandomState::new().hash_one("state"));
    let url = Authorization::new(sandbox.client_id(), REDIRECT_URI)
        .accounts_url(sandbox.url())
        .scopes(scopes)
        .state(&state)
        .consent()
        .url()?;
    log.asks(format_args!("GET {}", url.path()));
    for scope in scopes {
        log.asks(format_args!("  {scope}"));
    }
    let answer = context.http.get(url).send().await?;
    let location = answer.headers().get("location").ok_or("the browser was not sent back")?;
    let callback = Callback::parse(location.to_str()?)?;
    log.gave(format!("HTTP {}, back to {REDIRECT_URI} with a code", answer.status().as_u16()));

    log.step("Exchange the code for tokens");
    log.asks("POST /oauth/v2/token");
    let token = CodeExchange::new(sandbox.client_id(), sandbox.client_secret())
        .redirect_uri(REDIRECT_URI)
        .redeem(&context, &callback, &state)
        .await?;
    log.gave(format!("an access token for {} s, and a refresh token", token.lifetime().as_secs()));
    Ok(token)
}
