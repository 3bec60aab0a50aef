//! Teams.

/// A team.
#[derive(Clone, Debug)]
pub(crate) struct Team {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) created: i64,
    /// The first is its moderator.
    pub(crate) members: Vec<String>,
}

impl Team {
    pub(crate) fn has(&self, user: &str) -> bool {
        self.members.iter().any(|member| member == user)
    }

    pub(crate) fn is_moderated_by(&self, user: &str) -> bool {
        self.members.first().is_some_and(|first| first == user)
    }

    /// Adds a user; whether that is new.
    pub(crate) fn add(&mut self, user: &str) -> bool {
        let is_new = !self.has(user);
        if is_new {
            self.members.push(user.to_owned());
        }
        is_new
    }
}
