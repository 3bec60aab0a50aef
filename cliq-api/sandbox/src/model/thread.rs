//! Threads and their followers.

/// A thread.
#[derive(Clone, Debug)]
pub(crate) struct Thread {
    pub(crate) chat_id: String,
    /// Chat id of its parent.
    pub(crate) parent: String,
    pub(crate) title: String,
    /// The message it started from.
    pub(crate) message: (i64, u64),
    pub(crate) open: bool,
    pub(crate) followers: Vec<String>,
}

impl Thread {
    pub(crate) fn state(&self) -> &'static str {
        if self.open { "open" } else { "closed" }
    }

    pub(crate) fn message_id(&self) -> String {
        format!("{}%20{}", self.message.0, self.message.1)
    }

    pub(crate) fn is_followed_by(&self, user: &str) -> bool {
        self.followers.iter().any(|follower| follower == user)
    }

    pub(crate) fn follow(&mut self, user: &str) {
        if !self.is_followed_by(user) {
            self.followers.push(user.to_owned());
        }
    }
}
