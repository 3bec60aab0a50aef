//! Where the user logs in: at the real service, or at a sandbox whose user consents to everything.

use crate::setting::setting;
use cliq_api::auth::login::{Login, Profiles};
use cliq_api::clock::ManualClock;
use cliq_api::sandbox::Sandbox;
use std::error::Error;
use std::io;
use std::path::PathBuf;

/// The real service, or a sandbox with a folder that is removed at the end.
pub struct Place(Option<(Sandbox, ManualClock, PathBuf)>);

impl Place {
    pub async fn open() -> Result<Self, Box<dyn Error>> {
        if setting("CLIQ_CLIENT_ID").is_some() {
            return Ok(Self(None));
        }
        // The clock moves on with each wait, so that nobody waits 30 seconds for a poll.
        let clock = ManualClock::default();
        let sandbox = Sandbox::builder().clock(clock.clone()).start().await?;
        println!("Started a sandbox at {}", sandbox.url());
        let name = format!("cliq-api-example-{}", std::process::id());
        Ok(Self(Some((sandbox, clock, std::env::temp_dir().join(name)))))
    }

    pub fn login(&self) -> Result<Login, Box<dyn Error>> {
        if let Some((sandbox, ..)) = &self.0 {
            let login = Login::new(sandbox.client_id(), sandbox.client_secret());
            return Ok(login.accounts_url(sandbox.url()).base_url(sandbox.url()));
        }
        let id = setting("CLIQ_CLIENT_ID").unwrap_or_default();
        let secret = setting("CLIQ_CLIENT_SECRET").ok_or("set CLIQ_CLIENT_SECRET, too")?;
        let login = Login::new(id, secret);
        Ok(match setting("CLIQ_DATA_CENTER") {
            Some(name) => login.data_center(name.parse()?),
            None => login,
        })
    }

    pub fn profiles(&self) -> Result<Profiles, cliq_api::Error> {
        match &self.0 {
            Some((.., folder)) => Ok(Profiles::new(folder)),
            None => Profiles::of_user(),
        }
    }

    /// A browser whose user consents, for the sandbox.
    pub fn visitor(&self) -> Option<impl Fn(&str) -> io::Result<()> + Send + Sync + 'static> {
        self.0.as_ref()?;
        let runtime = tokio::runtime::Handle::current();
        Some(move |url: &str| {
            println!("The user consents at {}", url.split('?').next().unwrap_or_default());
            let url = url.to_owned();
            runtime.spawn(async move {
                if let Ok(page) = reqwest::get(url).await {
                    println!("The browser shows a page with HTTP {}", page.status().as_u16());
                }
            });
            Ok(())
        })
    }

    /// The user enters a code, in the sandbox.
    pub fn enter(&self, user_code: &str) {
        if let Some((sandbox, ..)) = &self.0 {
            let is_known = sandbox.enter_device_code(user_code, true);
            println!(
                "The user enters the code{}",
                if is_known { "" } else { ", which is unknown" }
            );
        }
    }

    /// The clock for the waits between polls, in the sandbox.
    pub fn clock(&self) -> Option<ManualClock> {
        self.0.as_ref().map(|(_, clock, _)| clock.clone())
    }

    /// A code of the API console, in the sandbox.
    pub fn code(&self) -> Option<String> {
        self.0.as_ref().map(|(sandbox, ..)| sandbox.issue_code(["ZohoCliq.Channels.READ"]))
    }

    pub async fn close(self) {
        if let Some((sandbox, _, folder)) = self.0 {
            sandbox.shutdown().await;
            let _ = std::fs::remove_dir_all(folder);
        }
    }
}
