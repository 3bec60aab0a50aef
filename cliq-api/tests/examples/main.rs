//! The logic of the examples, against the sandbox.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]

#[path = "../../examples/archive_channels/archive.rs"]
mod archive;
mod archiving;
#[cfg(all(feature = "incoming", feature = "v3"))]
#[path = "../../examples/webhook_bot/bot.rs"]
mod bot;
#[path = "../../examples/directory_to_csv/directory.rs"]
mod directory;
#[path = "../../examples/reminder_bot/due.rs"]
mod due;
mod jobs;
#[cfg(feature = "v3")]
#[path = "../../examples/provision_bot/lifecycle.rs"]
mod lifecycle;
#[path = "../../examples/notify_from_ci/notify.rs"]
mod notify;
#[cfg(all(feature = "incoming", feature = "v3"))]
#[path = "../../examples/webhook_bot/person.rs"]
mod person;
#[path = "../../examples/provision_from_csv/provision.rs"]
mod provision;
#[cfg(feature = "v3")]
mod provisioning;
#[cfg(all(feature = "incoming", feature = "v3"))]
#[path = "../../examples/webhook_bot/server.rs"]
mod server;
#[path = "../../examples/support/mod.rs"]
mod support;
#[path = "../../examples/poll/vote.rs"]
mod vote;
#[cfg(all(feature = "incoming", feature = "v3"))]
mod webhook_bot;

use cliq_api::Cliq;
use cliq_api::auth::StaticToken;
use cliq_api::clock::ManualClock;
use cliq_api::limit::Limits;
use cliq_api::sandbox::Sandbox;

/// A sandbox without limits, whose clock the test sets.
async fn start(clock: &ManualClock) -> (Sandbox, Cliq) {
    let builder = Sandbox::builder().users(7).bot("cibot").enforce_limits(false);
    let sandbox = builder.clock(clock.clone()).start().await.unwrap();
    let auth = StaticToken::new(sandbox.issue_token(sandbox.scopes()));
    let builder = Cliq::builder().base_url(sandbox.url()).auth(auth).limits(Limits::off());
    let cliq = builder.build().unwrap();
    (sandbox, cliq)
}
