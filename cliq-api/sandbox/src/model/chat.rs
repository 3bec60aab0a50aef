//! Chats of all kinds.

use super::message::Message;
use std::collections::BTreeSet;

/// A chat.
#[derive(Clone, Debug)]
pub(crate) struct Chat {
    pub(crate) kind: ChatKind,
    pub(crate) title: String,
    pub(crate) creator: String,
    /// Of chats of their own; channels and threads look theirs up.
    pub(crate) members: Vec<String>,
    pub(crate) created: i64,
    /// Oldest first.
    pub(crate) messages: Vec<Message>,
    pub(crate) pin: Option<Pin>,
    pub(crate) pinned_by: BTreeSet<String>,
    pub(crate) muted_by: BTreeSet<String>,
}

/// What a chat belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ChatKind {
    /// Between two people.
    Direct,
    /// A group.
    Group,
    /// With a bot, by unique name.
    Bot(String),
    /// Of a channel, by id.
    Channel(String),
    /// Of a thread, by the chat id of its parent.
    Thread(String),
}

/// A pinned message.
#[derive(Clone, Debug)]
pub(crate) struct Pin {
    pub(crate) message: (i64, u64),
    pub(crate) creator: String,
    pub(crate) created: i64,
    pub(crate) expiry: i64,
}

impl Chat {
    pub(crate) fn new(
        kind: ChatKind,
        title: &str,
        creator: &str,
        members: Vec<String>,
        created: i64,
    ) -> Self {
        Self {
            kind,
            title: title.to_owned(),
            creator: creator.to_owned(),
            members,
            created,
            messages: Vec::new(),
            pin: None,
            pinned_by: BTreeSet::new(),
            muted_by: BTreeSet::new(),
        }
    }

    pub(crate) fn is_thread_of(&self, parent: &str) -> bool {
        matches!(&self.kind, ChatKind::Thread(chat) if chat == parent)
    }

    pub(crate) fn message(&self, key: (i64, u64)) -> Option<&Message> {
        self.messages.iter().find(|message| message.key() == key)
    }

    /// Messages of others since the user's own last one.
    pub(crate) fn unread(&self, user: &str) -> usize {
        self.messages.iter().rev().take_while(|message| message.sender != user).count()
    }

    pub(crate) fn modified(&self) -> i64 {
        self.messages.last().map_or(self.created, |message| message.time)
    }
}
