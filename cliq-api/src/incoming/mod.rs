//! What Cliq sends to a server: events of bots, commands, message actions, functions, widgets and
//! extensions.
//!
//! Cliq sends one `POST` per event. [`Event::parse`](event::Event::parse) reads its body, in the form
//! of a webhook or as a script of a handler forwards it. Reading is tolerant: every argument is
//! optional, every spelling of a handler is known, and nothing is lost. What has no field is in `other`,
//! and the received bytes are in [`raw`](event::Envelope::raw).
//!
//! ```
//! use cliq_api::incoming::event::{Event, EventKind};
//!
//! let body = br#"{"type": "bot", "name": "Nina", "handler": {"type": "message_handler"},
//!     "params": {"message": "deploy blue", "user": {"id": 700000001, "first_name": "Ada"}}}"#;
//! let event = Event::parse(body)?;
//! assert_eq!(event.name.as_deref(), Some("Nina"));
//! let EventKind::BotMessage(message) = &event.kind else { panic!("another event") };
//! assert_eq!(message.text(), Some("deploy blue"));
//! assert!(message.user.as_ref().and_then(|user| user.id.as_ref()).is_some_and(|id| id == "700000001"));
//! # Ok::<(), cliq_api::Error>(())
//! ```

pub mod event;
