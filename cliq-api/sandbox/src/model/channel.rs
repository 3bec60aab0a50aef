//! Channels.

use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// A channel.
#[derive(Clone, Debug)]
pub(crate) struct Channel {
    pub(crate) id: String,
    /// With `#` in front.
    pub(crate) name: String,
    pub(crate) unique_name: String,
    pub(crate) chat_id: String,
    pub(crate) description: String,
    pub(crate) level: String,
    pub(crate) status: &'static str,
    pub(crate) invite_only: bool,
    pub(crate) creator: String,
    pub(crate) created: i64,
    pub(crate) members: Vec<Member>,
    pub(crate) teams: Vec<String>,
    /// Of admins, moderators and members.
    pub(crate) permissions: [Map<String, Value>; 3],
    /// Unique names of its bots.
    pub(crate) bots: BTreeSet<String>,
}

/// A member of a channel.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    pub(crate) user: String,
    pub(crate) role: String,
}

impl Channel {
    pub(crate) fn role(&self, user: &str) -> Option<&str> {
        self.members.iter().find(|member| member.user == user).map(|member| member.role.as_str())
    }

    pub(crate) fn is_visible_to(&self, user: &str) -> bool {
        matches!(self.level.as_str(), "organization" | "team") || self.role(user).is_some()
    }

    pub(crate) fn may_administer(&self, user: &str) -> bool {
        matches!(self.role(user), Some("super_admin" | "admin"))
    }

    pub(crate) fn add(&mut self, user: &str, role: &str) {
        match self.members.iter_mut().find(|member| member.user == user) {
            Some(member) => role.clone_into(&mut member.role),
            None => self.members.push(Member { user: user.to_owned(), role: role.to_owned() }),
        }
    }
}

/// The unique name that belongs to a display name.
pub(crate) fn unique_name(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// Whether an id has the form of a channel id.
pub(crate) fn is_channel_id(id: &str) -> bool {
    id.starts_with(['O', 'T', 'P', 'E'])
        && id.len() > 1
        && id.bytes().skip(1).all(|byte| byte.is_ascii_digit())
}
