//! A Cliq on loopback, made from the OpenAPI documents of the API.
//!
//! Programs in Rust use it as `cliq_api::sandbox`, with the feature `sandbox` of `cliq-api`. This crate
//! does not depend on the client: it reads documents of its own, so that it checks what the client
//! sends independently. All operations of all modules are there, whatever the client has.
//!
//! Users, teams, channels, chats, messages, threads, files, reminders and records have state; every
//! other operation responds with its documented example. Input, tokens, scopes, rate limits and lockouts
//! are checked as strictly as the service is known to check them, and the sandbox fails on demand.
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
//! A fresh sandbox holds 250 users, of whom the first, Olivia Palmer, calls and owns everything; the
//! teams Support and Marketing; the channels `general` (with the bot `releasebot` in it),
//! `supportdesk`, `leads` and `quarterreview`, which waits for approval; a group chat and a direct
//! chat. Another bot, `helpdeskbot`, is in no channel yet. A bot posts in a channel only after it was
//! associated with it.
//!
//! Posts are taken with a webhook token (`zapikey`) too. The handlers of incoming webhooks respond
//! nothing.
//!
//! Responses are those of the documents. With [`quirks`](SandboxBuilder::quirks) they deviate as those
//! of the live service do, and [`planted`](Sandbox::planted) tells where.
//!
//! Ids and tokens are counted, not drawn, so that runs are alike. Never let anything but tests talk
//! to it.

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
