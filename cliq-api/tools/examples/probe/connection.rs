//! A client of the real service, or of a sandbox.

use crate::Error;
use cliq_api::auth::StaticToken;
use cliq_api::sandbox::{Quirks, Sandbox};
use cliq_api::{Cliq, CliqBuilder, DataCenter};

/// A client, and the sandbox it talks to, if it does.
#[derive(Debug)]
pub struct Connection {
    pub cliq: Cliq,
    place: String,
    sandbox: Option<Sandbox>,
}

impl Connection {
    /// Connects to the real service if the environment has credentials, or else to a new sandbox.
    pub async fn open(quirks: Quirks) -> Result<Self, Error> {
        const NAMES: [&str; 3] = ["CLIQ_CLIENT_ID", "CLIQ_CLIENT_SECRET", "CLIQ_REFRESH_TOKEN"];
        if NAMES.iter().any(|name| setting(name).is_some()) {
            Self::service()
        } else {
            Self::sandbox(quirks).await
        }
    }

    fn service() -> Result<Self, Error> {
        let cliq = CliqBuilder::from_env()?.user_agent("probe").build()?;
        let mut place = match setting("CLIQ_DATA_CENTER") {
            Some(name) => format!("the data center {}", name.parse::<DataCenter>()?),
            None => format!("the data center {}", DataCenter::default()),
        };
        if let Some(network) = setting("CLIQ_NETWORK") {
            place = format!("{place}, network {network}");
        }
        Ok(Self { cliq, place, sandbox: None })
    }

    async fn sandbox(quirks: Quirks) -> Result<Self, Error> {
        let sandbox = Sandbox::builder().quirks(quirks).start().await?;
        let token = sandbox.issue_token(sandbox.scopes());
        let cliq = Cliq::builder().base_url(sandbox.url()).auth(StaticToken::new(token)).build()?;
        let place =
            format!("a sandbox with quirks ({quirks}), as the environment has no credentials");
        Ok(Self { cliq, place, sandbox: Some(sandbox) })
    }

    pub fn place(&self) -> &str {
        &self.place
    }

    pub fn is_sandbox(&self) -> bool {
        self.sandbox.is_some()
    }

    pub async fn close(self) {
        if let Some(sandbox) = self.sandbox {
            sandbox.shutdown().await;
        }
    }
}

fn setting(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}
