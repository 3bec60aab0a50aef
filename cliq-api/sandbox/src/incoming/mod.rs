//! Events that the service sends to the server of a user: messages to a bot, commands, buttons, forms and
//! more.
//!
//! [`Sandbox::incoming`](crate::Sandbox::incoming) sends them as the service does: a `POST` with a signed
//! JSON envelope. It then checks the answer as strictly as the service is known to, and applies it: a
//! message appears in the chat, a form opens, a card changes.
//!
//! ```no_run
//! use cliq_sandbox::Sandbox;
//! use serde_json::json;
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = Sandbox::start().await?;
//! // The server under test verifies signatures with `sandbox.public_key()?`.
//! let incoming = sandbox.incoming("http://127.0.0.1:8080/cliq")?;
//!
//! let answered = incoming.message("deploy blue").await?;
//! assert_eq!(answered.message()?.text, "Deploy *blue*?");
//!
//! let opened = incoming.command("leave", "").await?;
//! let submitted = incoming.submit_form(opened.form()?, json!({ "days": 3 })).await?;
//! assert!(submitted.banner()?.success);
//! # Ok(()) }
//! ```
//!
//! # What is inferred
//!
//! The service documents only parts of this exchange. Handlers, arguments and answers follow its
//! pages and kits. That an answer with an unknown key is not shown was observed. Inferred are the exact
//! bytes that the signature covers, that slashes in `</` are escaped, and that a response URL takes
//! several answers. Messages of answers appear as messages of the [bot](IncomingEvents::bot), also those
//! of commands.

mod actions;
mod actor;
mod answered;
mod answers;
mod apply;
mod component;
mod deliver;
mod error;
mod events;
mod expected;
mod handler;
mod key;
mod late;
mod modification;
mod new_event;
mod params;
mod parts;
mod post;
mod scene;
mod scene_message;
mod show;
mod target;
mod values;

pub use answered::Answered;
pub use answers::{Answer, ShownBanner, ShownForm, ShownFormError, ShownMessage, ShownWidget};
pub use error::IncomingError;
pub use events::{IncomingEvents, Signature};
pub use key::PublicKey;
pub(crate) use key::SigningKey;
pub(crate) use late::{LateStore, is_response_url, receive};
pub(crate) use target::Target;
