//! Logins, profiles and clients from the environment, over HTTP against the sandbox.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests may panic")]

mod browser;
mod client;
mod clocks;
mod device;
mod hostile;
mod pasted_code;
mod profiles;
mod visitor;

use cliq_api::auth::Scopes;
use cliq_api::auth::login::Login;
use cliq_api::channels::operation;
use cliq_api::sandbox::Sandbox;

/// A login at the sandbox that asks for what the tests call.
fn login(sandbox: &Sandbox) -> Login {
    Login::new(sandbox.client_id(), sandbox.client_secret())
        .accounts_url(sandbox.url())
        .base_url(sandbox.url())
        .scopes(Scopes::for_operations([&operation::LIST]))
}

/// How many requests an endpoint received.
fn received(sandbox: &Sandbox, endpoint: &str) -> usize {
    let requests = sandbox.requests();
    requests.iter().filter(|request| request.operation == Some(endpoint)).count()
}

/// Asserts that a text shows no secret of the sandbox.
fn assert_no_secrets(text: &str, sandbox: &Sandbox) {
    for secret in [sandbox.client_secret(), sandbox.refresh_token(), "1000.0", "1000.e"] {
        assert!(!text.contains(secret), "{text}");
    }
}
