//! Bots.

use super::definition::Definition;

/// A bot.
#[derive(Clone, Debug)]
pub(crate) struct Bot {
    /// `b-…`.
    pub(crate) id: String,
    /// Unique name.
    pub(crate) name: String,
    pub(crate) title: String,
    pub(crate) subscribers: Vec<String>,
    pub(crate) definition: Definition,
}

impl Bot {
    /// The ID as responses of version 3 have it: its digits only.
    pub(crate) fn short_id(&self) -> &str {
        self.id.strip_prefix("b-").unwrap_or(&self.id)
    }

    /// Whether it has an ID, with or without `b-`.
    pub(crate) fn has_id(&self, id: &str) -> bool {
        self.id == id || self.short_id() == id
    }
}
