//! `cargo xtask contract`: calls every operation with documented input through the real client,
//! against any server that speaks the API, or the sandbox.

use cliq_api::auth::StaticToken;
use cliq_api::sandbox::{Quirks, Sandbox};
use cliq_api::{AuthScheme, Cliq};
use cliq_tools::dynamic::{self, Amount};
use std::process::ExitCode;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = match Options::parse(&arguments) {
        Ok(options) => all(options).await,
        Err(message) => Err(message),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

async fn all(options: Options) -> Result<(), String> {
    // Without a server of the caller's, the sandbox answers; it lives until the last call.
    let sandbox = match options.base_url {
        Some(_) => None,
        None => Some(
            Sandbox::builder()
                .stateless(true)
                .quirks(options.quirks)
                .start()
                .await
                .map_err(|error| format!("the sandbox does not start: {error}"))?,
        ),
    };
    let (url, token) = match (&options.base_url, &sandbox) {
        (Some(url), _) => (url.clone(), options.token.clone()),
        (None, Some(sandbox)) => (sandbox.url().to_owned(), sandbox.issue_token(sandbox.scopes())),
        (None, None) => return Err("there is no server; pass --base-url".to_owned()),
    };
    let cliq = Cliq::builder()
        .base_url(url)
        .auth(StaticToken::new(token))
        .auth_scheme(options.auth_scheme)
        .user_agent("contract")
        .build()
        .map_err(|error| error.to_string())?;
    let (mut passed, mut failed) = (0, 0);
    for name in dynamic::names_of(&options.api).filter(|name| options.includes(name)) {
        match call(&cliq, &name).await {
            Ok(status) => {
                passed += 1;
                println!("passed {name} ({status})");
            }
            Err(message) => {
                failed += 1;
                println!("FAILED {message}");
            }
        }
    }
    println!("{passed} passed, {failed} failed");
    match failed {
        0 if passed > 0 => Ok(()),
        0 => Err("no operation was called; check --api and --module".to_owned()),
        _ => Err("the lines above say which operations failed, and why".to_owned()),
    }
}

async fn call(cliq: &Cliq, id: &str) -> Result<u16, String> {
    let input =
        dynamic::input(id, Amount::Sufficient).ok_or(format!("{id}: no documented input"))?;
    let outcome = dynamic::call(cliq, id, input).ok_or(format!("{id}: no such operation"))?.await;
    outcome.map(|outcome| outcome.status).map_err(|error| error.to_string())
}

struct Options {
    /// The version of the API, such as `v3`.
    api: String,
    base_url: Option<String>,
    token: String,
    auth_scheme: AuthScheme,
    module: Option<String>,
    quirks: Quirks,
}

impl Options {
    /// Whether the operation of this name is called.
    fn includes(&self, name: &str) -> bool {
        let module = dynamic::operation(name).map(|operation| operation.module);
        self.module.as_deref().is_none_or(|only| module == Some(only))
    }

    fn parse(arguments: &[String]) -> Result<Self, String> {
        let mut options = Self {
            api: "v2".to_owned(),
            base_url: None,
            token: std::env::var("CLIQ_ACCESS_TOKEN").unwrap_or_else(|_| "contract".to_owned()),
            auth_scheme: AuthScheme::Bearer,
            module: None,
            quirks: Quirks::none(),
        };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            let mut value =
                || arguments.next().cloned().ok_or(format!("`{argument}` needs a value"));
            match argument.as_str() {
                "--api" => options.api = value()?,
                "--base-url" => options.base_url = Some(value()?),
                "--module" => options.module = Some(value()?),
                "--quirks" => {
                    options.quirks = value()?.parse().map_err(|error| format!("{error}"))?;
                }
                "--auth-scheme" => {
                    options.auth_scheme = match value()?.to_ascii_lowercase().as_str() {
                        "bearer" => AuthScheme::Bearer,
                        "zoho-oauthtoken" => AuthScheme::ZohoOauthToken,
                        other => {
                            return Err(format!(
                                "`{other}` is no scheme; use `bearer` or `zoho-oauthtoken`"
                            ));
                        }
                    }
                }
                other => return Err(format!("`contract` has no option `{other}`")),
            }
        }
        if options.base_url.is_some() && !options.quirks.is_empty() {
            return Err("`--quirks` are of the sandbox; leave `--base-url` out".to_owned());
        }
        Ok(options)
    }
}
