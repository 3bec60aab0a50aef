//! A client of the real service, or of a sandbox.

use crate::Error;
use cliq_api::auth::{RefreshToken, StaticToken};
use cliq_api::sandbox::{Quirks, Sandbox};
use cliq_api::{Cliq, DataCenter};

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
        match NAMES.map(setting) {
            [Some(id), Some(secret), Some(token)] => {
                Self::service(RefreshToken::new(id, secret, token))
            }
            [None, None, None] => Self::sandbox(quirks).await,
            _ => Err(format!("of {} some are missing; set all or none", NAMES.join(", ")).into()),
        }
    }

    fn service(auth: RefreshToken) -> Result<Self, Error> {
        let data_center = match setting("CLIQ_DATA_CENTER") {
            Some(name) => name.parse()?,
            None => DataCenter::default(),
        };
        let mut builder = Cliq::builder().data_center(data_center).auth(auth).user_agent("probe");
        let mut place = data_center.cliq().to_owned();
        if let Some(network) = setting("CLIQ_NETWORK") {
            place = format!("{place}, network {network}");
            builder = builder.network(network);
        }
        Ok(Self { cliq: builder.build()?, place, sandbox: None })
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
