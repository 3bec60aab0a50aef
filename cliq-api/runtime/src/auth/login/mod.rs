//! Login of a user from a program on the user's machine, and files that keep the result (feature
//! `login`).
//!
//! | The program runs | Login |
//! |---|---|
//! | beside a browser | [`Login::browser`]: the browser is redirected to a listener on loopback |
//! | without a browser, such as over SSH | [`Login::device`]: the user enters a code on another device |
//! | for its developer only | [`Login::redeem_code`]: a code that the API console creates for a self client |
//!
//! Each gives a [`LoggedIn`], whose [`Profile`] can be saved in a file that only the user can read:
//!
//! ```no_run
//! # extern crate cliq_runtime as cliq_api;
//! use cliq_api::auth::Scopes;
//! use cliq_api::auth::login::{Login, Profiles};
//! # async fn example(scopes: Scopes) -> Result<(), cliq_api::Error> {
//! let user = Login::new("1000.CLIENT", "client secret").scopes(scopes).browser().run().await?;
//! Profiles::of_user()?.save("work", &user.profile()?)?;
//! # Ok(()) }
//! ```
//!
//! With `cliq-api`, `Cliq::from_profile("work")` then builds a client. Do not log in at every start: a
//! user has at most 20 refresh tokens per client, and another one silently invalidates the oldest.
//!
//! # Clients in the API console
//!
//! A login in a browser needs a client of the type "server-based application" whose redirect URI is
//! registered exactly as passed to [`BrowserLogin::redirect_uri`], by default
//! [`BrowserLogin::REDIRECT_URI`]. A login on another device needs the type "client for non-browser
//! mobile applications", a pasted code needs a self client.
//!
//! # Data centers
//!
//! The redirect names the data center of the user, and so do responses of the device login. Only the
//! accounts servers of a [`DataCenter`](crate::DataCenter) and the configured one receive the client
//! secret. The profile keeps the data center.
//!
//! # Security
//!
//! - The listener binds a loopback address. It accepts at most 64 connections, 8 at a time, reads at
//!   most 16 KiB of each for at most ten seconds, and is closed after the first redirect that has the
//!   state of the login, or after [`BrowserLogin::timeout`].
//! - State and PKCE verifier have 256 random bits of the operating system. The state is compared in
//!   constant time. A redirect with another state is answered with an error page and ignored.
//! - The pages refer to nothing outside, forbid scripts and referrers, and escape what they show.
//! - Codes, tokens and client secrets never appear in `Debug`, errors, traces or pages.

mod browser;
mod configuration;
mod device;
mod failure;
mod outcome;
mod pasted_code;
mod profile;
mod random;
mod timing;

pub use browser::{BrowserLogin, PendingLogin, open_browser};
pub use configuration::Login;
pub use device::DeviceAuthorization;
pub use outcome::LoggedIn;
pub use profile::{ClientSecret, Profile, Profiles};
