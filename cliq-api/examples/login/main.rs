//! Logs a user in, saves the profile, and calls the API with it: `cargo run --example login`.
//!
//! ```text
//! cargo run --example login -- [browser | device | code] [PROFILE]
//! ```
//!
//! Without settings it talks to a sandbox that it starts itself, plays the user, and removes the
//! profile at the end. With `CLIQ_CLIENT_ID` and `CLIQ_CLIENT_SECRET` (and `CLIQ_DATA_CENTER`) you log
//! in at the real service, and the profile stays in your folder for settings. Register the redirect URI
//! `http://localhost:8484/callback` in the API console for `browser`; `code` reads the code of a self
//! client from standard input.

mod place;
#[path = "../support/setting.rs"]
mod setting;

use cliq_api::auth::Scopes;
use cliq_api::auth::login::{LoggedIn, Login, open_browser};
use cliq_api::{CliqBuilder, Operation, channels};
use place::Place;
use std::error::Error;
use std::io::{self, BufRead as _};
use std::process::ExitCode;

/// What this program calls.
const OPERATIONS: [&Operation; 1] = [&channels::operation::LIST];

#[tokio::main]
async fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let way = arguments.next().unwrap_or_else(|| "browser".to_owned());
    let name = arguments.next().unwrap_or_else(|| "example".to_owned());
    match run(&way, &name).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(way: &str, name: &str) -> Result<(), Box<dyn Error>> {
    let place = Place::open().await?;
    let scopes = Scopes::for_operations(OPERATIONS);
    println!("Requests the scopes {scopes}");
    let login = place.login()?.scopes(&scopes);
    let user = match way {
        "browser" => in_browser(login, &place).await?,
        "device" => on_device(login, &place).await?,
        "code" => with_code(login, &place).await?,
        other => return Err(format!("`{other}` is not browser, device or code").into()),
    };

    let profiles = place.profiles()?;
    profiles.save(name, &user.profile()?)?;
    println!("Saved the profile `{name}` in {}", profiles.folder().display());

    // A later run of the program starts here; `Cliq::from_profile(name)` does the same in one call.
    let profile = profiles.load(name)?;
    profile.check_scopes(OPERATIONS)?;
    let cliq = CliqBuilder::from_profile(&profile)?.store(profiles.store()).build()?;
    cliq.channels().list().await?;
    println!("Listed the channels with it");
    place.close().await;
    Ok(())
}

async fn in_browser(login: Login, place: &Place) -> Result<LoggedIn, Box<dyn Error>> {
    let browser = login.browser().program("the example");
    let browser = match place.visitor() {
        Some(visit) => browser.redirect_uri("http://localhost:0/callback").opener(visit),
        None => browser.opener(|url| {
            println!("Opens a browser; if nothing happens, visit\n  {url}");
            open_browser(url)
        }),
    };
    Ok(browser.run().await?)
}

async fn on_device(login: Login, place: &Place) -> Result<LoggedIn, Box<dyn Error>> {
    let login = match place.clock() {
        Some(clock) => login.clock(clock),
        None => login,
    };
    let authorization = login.device().await?;
    println!("Enter {} at {}", authorization.user_code(), authorization.verification_url());
    place.enter(authorization.user_code());
    Ok(authorization.wait().await?)
}

async fn with_code(login: Login, place: &Place) -> Result<LoggedIn, Box<dyn Error>> {
    let code = if let Some(code) = place.code() {
        code
    } else {
        println!("Paste the code of the self client:");
        io::stdin().lock().lines().next().ok_or("there is no code")??
    };
    Ok(login.redeem_code(&code).await?)
}
