//! Responses to the caller of an incoming webhook.

use super::object::Object;
use serde_json::{Map, Value};

/// A JSON object for the program that called the incoming webhook, instead of a message for users,
/// such as the key by which some services verify a webhook. Its form depends on the caller. That the
/// service passes it on is documented without an example.
///
/// ```
/// use cliq_api::incoming::answer::{CallerResponse, WebhookAnswer};
///
/// let answer: WebhookAnswer = CallerResponse::new([("challenge_key", "3f9a")]).into();
/// # cliq_api::incoming::answer::Answer::to_output(&answer)?;
/// # Ok::<(), cliq_api::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct CallerResponse(pub(super) Object);

impl CallerResponse {
    /// Creates a response from keys and values.
    pub fn new<K: Into<String>, V: Into<Value>>(entries: impl IntoIterator<Item = (K, V)>) -> Self {
        let entries = entries.into_iter().map(|(key, value)| (key.into(), value.into()));
        Self(Object::from(entries.collect::<Map<String, Value>>()))
    }
}
