//! Documents from the network, one message for each that does not come.

use cliq_codegen::Problem;
use std::sync::Arc;
use std::time::Duration;
use ureq::tls::{RootCerts, TlsConfig};

/// No published document is nearly as long.
const LARGEST: u64 = 16 * 1024 * 1024;

/// Fetches documents.
pub struct Fetcher(ureq::Agent);

impl Fetcher {
    pub fn new() -> Self {
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let tls = TlsConfig::builder()
            .root_certs(RootCerts::PlatformVerifier)
            .unversioned_rustls_crypto_provider(provider)
            .build();
        let config = ureq::Agent::config_builder()
            .tls_config(tls)
            .timeout_global(Some(Duration::from_secs(60)))
            .http_status_as_error(false)
            .build();
        Self(config.into())
    }

    /// The text of a document.
    pub fn document(&self, file: &str, url: &str) -> Result<String, Problem> {
        self.text(url).map_err(|(reason, remedy)| Problem::new(file, url, reason, remedy))
    }

    fn text(&self, url: &str) -> Result<String, (String, &'static str)> {
        const LATER: &str = "try again later, or download it and give its folder with --from";
        const LINK: &str =
            "take the address from the link on the help page into specs/sources.toml";
        let mut response = self
            .0
            .get(url)
            .call()
            .map_err(|error| (format!("the download failed: {error}"), LATER))?;
        let status = response.status().as_u16();
        if status != 200 {
            let remedy = if (400..500).contains(&status) { LINK } else { LATER };
            return Err((format!("the response has status {status}"), remedy));
        }
        let text = response.body_mut().with_config().limit(LARGEST).read_to_string();
        let text = text.map_err(|error| (format!("the download is incomplete: {error}"), LATER))?;
        plausible(&text).map_err(|reason| (reason, LINK))?;
        Ok(text)
    }
}

/// Refuses what cannot be an OpenAPI document at a glance.
pub fn plausible(text: &str) -> Result<(), String> {
    let start = text.trim_start().trim_start_matches('\u{feff}');
    if start.is_empty() {
        return Err("it is empty".to_owned());
    }
    if start.starts_with('<') {
        return Err("it is a page of HTML and not YAML".to_owned());
    }
    Ok(())
}
