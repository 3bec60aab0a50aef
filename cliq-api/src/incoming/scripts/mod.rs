//! Deluge scripts that forward what a handler receives to a server.
//!
//! A bot, command or function whose execution type is Deluge runs a script of its own. The scripts of
//! this module send all arguments of a handler to a server as JSON, with a [secret](super::verify::SharedSecret)
//! in a header, and return what the server answers. Paste them into the editor of the handler, or set
//! them with version 3 of the API.
//!
//! ```
//! use cliq_api::incoming::event::Handler;
//! use cliq_api::incoming::scripts::Forwarder;
//!
//! # fn f() -> Result<(), cliq_api::Error> {
//! let forwarder = Forwarder::new(
//!     "https://bots.example.com/cliq",
//!     "x-cliq-webhook-secret",
//!     "8f1d7c52b0e94a63", // from a secret store
//! )?;
//! let script = forwarder.script(Handler::BotMessage)?.component("Nina").to_string();
//! assert!(script.contains(r#"forwardedArguments.put("message",message);"#));
//! # Ok(()) }
//! # f().unwrap();
//! ```
//!
//! # The forwarded body
//!
//! It has the form of the requests that the service sends to webhooks: `type`, `name`, `handler`,
//! `timestamp` and `params`. The script adds `schema`, the version of this form, and `eventId`, a time
//! and a random number, by which a server recognizes a repetition. The arguments stay maps and lists: the
//! service makes JSON of them and escapes it. A script that puts texts together, or that calls
//! `toString()` on a map, makes invalid JSON of a message with a quote or a line break.
//!
//! Files become their names in JSON. Forward them with `files:` of `invokeurl` in a script of your own.
//!
//! # Arguments
//!
//! The service refuses to save a script that refers to an argument which the handler does not have
//! (`execution_handler_update_failed`). A script has the [documented](arguments()) arguments of its
//! handler. [`Script::with_likely_arguments`] adds those that other sources name; remove one that the
//! service refuses with [`Script::without_argument`]. A script that the service saves may still fail when
//! it runs, so try each handler once.
//!
//! # The secret
//!
//! It stands in the script, readable for whoever may edit the component. Use one secret for each
//! component, and replace it when people leave.

mod arguments;
mod deluge;
mod forwarder;
mod script;
#[cfg(test)]
mod tests;

pub use arguments::{arguments, likely_arguments};
pub use forwarder::Forwarder;
pub use script::Script;

use http::HeaderName;

/// The header by which a script asks for an answer that is not wrapped in `{"output": …}`.
pub const ANSWER_HEADER: HeaderName = HeaderName::from_static("x-cliq-answer");

/// The value of [`ANSWER_HEADER`].
pub const BARE_ANSWER: &str = "bare";

/// The version of the form of forwarded bodies.
const SCHEMA: u32 = 1;
