//! Messages and banners.

use serde_json::Value;

/// A message that an answer posted or edited. The API returns it too.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShownMessage {
    /// ID of its chat.
    pub chat_id: String,
    /// Its ID; `None` for a message that is shown to one user and not kept: `ephemeral` or `popup`.
    pub message_id: Option<String>,
    /// Its text.
    pub text: String,
    /// The answer as it came.
    pub content: Value,
}

/// A banner.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ShownBanner {
    /// Its text.
    pub text: String,
    /// Whether it tells of a success.
    pub success: bool,
}
