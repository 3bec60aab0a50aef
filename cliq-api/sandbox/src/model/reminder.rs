//! Reminders.

use serde_json::Value;

/// A reminder.
#[derive(Clone, Debug)]
pub(crate) struct Reminder {
    pub(crate) id: String,
    pub(crate) content: String,
    pub(crate) time: Option<i64>,
    pub(crate) created: i64,
    pub(crate) creator: String,
    pub(crate) completed: bool,
    /// Who is reminded, and whether they are done.
    pub(crate) users: Vec<(String, bool)>,
    /// Chats that are reminded.
    pub(crate) chats: Vec<String>,
    /// Message it is about.
    pub(crate) message: Option<Value>,
}

impl Reminder {
    pub(crate) fn is_of(&self, user: &str) -> bool {
        self.users.iter().any(|(id, _)| id == user)
    }

    pub(crate) fn is_visible_to(&self, user: &str) -> bool {
        self.creator == user || self.is_of(user)
    }

    /// The list a reminder stands in, for a user.
    pub(crate) fn category(&self, user: &str) -> &'static str {
        match (self.is_of(user), self.completed) {
            (true, false) => "mine",
            (true, true) => "mine-completed",
            (false, false) => "others",
            (false, true) => "others-completed",
        }
    }
}
