//! From a request to a response: size, verification, dispatch to a handler, and time.
//!
//! [`Handlers`] has one closure per handler of the service. An [`Endpoint`] takes an [`http::Request`]
//! and returns an [`http::Response`], so that any server or function runtime can use it in a few lines.
//! It needs a Tokio runtime.
//!
//! ```
//! use cliq_api::incoming::server::{Endpoint, Handlers};
//! use cliq_api::incoming::verify::SharedSecret;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let handlers = Handlers::new()
//!     .on_message(|event| async move {
//!         let name = event.user.as_ref().and_then(|user| user.first_name.as_deref());
//!         Ok(format!("Hello {}", name.unwrap_or("you")))
//!     })
//!     .on_mention(|_| async { Ok("You called?") });
//! let secret = SharedSecret::new("x-cliq-webhook-secret", "8f1d7c52b0e94a63")?;
//! let endpoint = Endpoint::new(handlers).verified_by(secret);
//!
//! let body = r#"{"type": "bot", "handler": {"type": "message_handler"},
//!     "params": {"message": "hi", "user": {"first_name": "Ada"}}}"#;
//! let request = http::Request::post("/cliq")
//!     .header("x-cliq-webhook-secret", "8f1d7c52b0e94a63")
//!     .body(body.into())?;
//! let response = endpoint.handle(request).await;
//! assert_eq!(response.status(), 200);
//! assert_eq!(&response.body()[..], br#"{"output":{"text":"Hello Ada"}}"#);
//! # Ok(()) }
//! ```
//!
//! # What happens to a request
//!
//! | Step | Otherwise |
//! |---|---|
//! | it is a `POST`; `GET` and `HEAD` get an empty 200, for probes | 405 |
//! | the body has at most [`max_body_size`](Endpoint::max_body_size) bytes | 413 |
//! | the endpoint has a [verification](super::verify) | 503 |
//! | the bytes of the body are genuine | 401 |
//! | the body is an [`Event`](super::event::Event) | 400 |
//! | fewer than [`max_running`](Endpoint::max_running) handlers run | 503 |
//! | the event is new: see [`remember`](Endpoint::remember) | 200 with the answer of the first delivery |
//! | the handler answers before the [`deadline`](Endpoint::deadline) | 200 with an acknowledgement, the answer later |
//! | the handler does not fail | 200 with the [`failure_text`](Endpoint::failure_text) |
//!
//! An event without a handler is answered with nothing. A handler that fails or panics, or whose answer
//! is invalid, is an `ERROR` of `tracing`; a rejected request is a `WARN`. Neither contains the body.
//!
//! # Late answers
//!
//! The service waits about 15 seconds, and a script 40. After the [deadline](Endpoint::deadline), the endpoint answers with
//! an acknowledgement, and the handler keeps running for [`give_up_after`](Endpoint::give_up_after). Its
//! answer then goes to the [`response_url`](super::event::Envelope::response_url) of the event. Events of
//! forms, widgets and scripts have none: their handlers should answer at once, and post later with a
//! [client](crate::Cliq).

mod body;
mod endpoint;
mod fallback;
mod guarded;
mod handlers;
mod identity;
mod incoming;
mod memory;
mod respond;
mod run;
mod settings;
#[cfg(test)]
mod tests;

pub use endpoint::Endpoint;
pub use handlers::{HandlerError, Handlers};
pub use incoming::Incoming;
