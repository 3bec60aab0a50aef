//! A local Zoho Cliq for tests, built from the OpenAPI documents of the API.
//!
//! Programs in Rust use it as `cliq_api::sandbox`, with the feature `sandbox` of `cliq-api`. This crate
//! does not depend on the client. It reads its own copy of the documents and checks requests independently.
//! It has all operations of all modules, whichever features the client enables.
//!
//! Users and their fields, departments, designations, events, teams, channels, chats, messages, scheduled messages,
//! threads, files, reminders, statuses and records have state, and so have bots with their handlers, slash commands, functions,
//! message actions, data stores, pins, stars, do-not-disturb settings and preferences of version 3. Both versions see the same
//! state. Every other operation responds with its documented example.
//! The sandbox checks input, tokens, scopes, rate limits and lockouts as strictly as the service is known
//! to, and injects faults on demand.
//!
//! ```
//! use cliq_sandbox::{Fault, Sandbox};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> std::io::Result<()> {
//! let sandbox = Sandbox::start().await?;
//! // Point a client at `sandbox.url()`, both as base URL and as accounts URL.
//! sandbox.fail_next(Fault::Status(500));
//! assert_eq!(sandbox.executions("channels_create"), 0);
//! sandbox.shutdown().await;
//! # Ok(())
//! # }
//! ```
//!
//! A new sandbox has 250 users, of whom the first, Olivia Palmer, is the caller and the administrator; a
//! default department with five departments below it; five designations; five fields of profiles, of which
//! `workshift` is custom; the teams Support and Marketing; the channels `general` (with the bot `releasebot` in it),
//! `supportdesk`, `leads` and `quarterreview`, which is pending approval; a group chat and a direct
//! chat. Another bot, `helpdeskbot`, is in no channel. A bot can post in a channel only after it was
//! associated with the channel.
//!
//! Operations that post messages also accept a webhook token (`zapikey`). Handlers of incoming webhooks
//! respond with an empty body.
//!
//! A scheduled message is sent when the clock of the sandbox reaches its time: the next request finds it in
//! the chat. The sandbox knows few time zones, all without daylight saving time, and rejects others.
//!
//! [`Sandbox::incoming`] sends events to the server of a bot, as the service does, and shows its answers.
//!
//! Responses follow the documents. With [`quirks`](SandboxBuilder::quirks) they deviate as responses of the
//! live service do, and [`planted`](Sandbox::planted) lists the deviations.
//!
//! Ids and tokens come from counters, so runs are reproducible and tokens are predictable. Use the sandbox for
//! tests only.

mod builder;
mod documented;
mod documents;
mod endpoint;
mod exchange;
mod fault;
mod gate;
mod response;
#[rustfmt::skip]
mod generated;
mod handlers;
pub mod incoming;
mod model;
mod oauth;
mod quirks;
mod recorder;
mod route;
mod sandbox;
mod schemas;
mod server;
mod service;
mod strict;
mod throttle;
mod webhook;

pub use builder::SandboxBuilder;
#[doc(hidden)]
pub use documents::documents;
pub use fault::Fault;
pub use quirks::{Planted, Quirk, Quirks, UnknownQuirk};
pub use recorder::ReceivedRequest;
pub use sandbox::Sandbox;
pub use throttle::Throttling;

/// Compiles the example of the package's page.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
