//! What bots, slash commands, functions and message actions have in common: whoever made them, their
//! settings, and handlers.

use serde_json::{Map, Value};

/// What a user defined on the platform.
#[derive(Clone, Debug, Default)]
pub(crate) struct Definition {
    /// User ID.
    pub(crate) creator: String,
    /// Settings as they are sent and received, such as `scope`.
    pub(crate) settings: Map<String, Value>,
    pub(crate) handlers: Vec<Handler>,
    /// Revision of the last change.
    pub(crate) changed: u64,
}

/// What is run on one kind of event.
#[derive(Clone, Debug, Default)]
pub(crate) struct Handler {
    pub(crate) id: String,
    /// Such as `message_handler`.
    pub(crate) kind: String,
    /// Deluge script.
    pub(crate) script: Option<String>,
    /// Data that a webhook receives.
    pub(crate) permissions: Option<Vec<Value>>,
    /// Name, icon and sub-actions of an entry of a menu.
    pub(crate) display: Map<String, Value>,
}

impl Definition {
    pub(crate) fn text(&self, key: &str) -> &str {
        self.settings.get(key).and_then(Value::as_str).unwrap_or_default()
    }

    /// Whether a server of the user's reacts to events, rather than scripts.
    pub(crate) fn is_webhook(&self) -> bool {
        self.text("execution_type") == "webhook"
    }

    /// Teams of the scope `team`; their IDs come as texts or numbers.
    pub(crate) fn teams(&self) -> impl Iterator<Item = String> {
        let teams = self.settings.get("team_ids").and_then(Value::as_array);
        teams.into_iter().flatten().map(|id| match id {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        })
    }

    pub(crate) fn has_handler(&self, kind: &str) -> bool {
        self.handlers.iter().any(|handler| handler.kind == kind)
    }
}
