//! Chats of all kinds.

use super::message::Message;
use std::collections::{BTreeMap, BTreeSet};

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
    /// The first one is the primary pin.
    pub(crate) pins: Vec<Pin>,
    /// Time of the last change of the pins.
    pub(crate) pins_changed: i64,
    pub(crate) pinned_by: BTreeSet<String>,
    pub(crate) muted_by: BTreeSet<String>,
    /// Up to which time users have read, where they said so.
    pub(crate) read_until: BTreeMap<String, i64>,
    /// Up to which time users cleared their history.
    pub(crate) cleared_until: BTreeMap<String, i64>,
    /// When users closed the chat.
    pub(crate) closed_by: BTreeMap<String, i64>,
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
            pins: Vec::new(),
            pins_changed: created,
            pinned_by: BTreeSet::new(),
            muted_by: BTreeSet::new(),
            read_until: BTreeMap::new(),
            cleared_until: BTreeMap::new(),
            closed_by: BTreeMap::new(),
        }
    }

    pub(crate) fn is_thread_of(&self, parent: &str) -> bool {
        matches!(&self.kind, ChatKind::Thread(chat) if chat == parent)
    }

    pub(crate) fn message(&self, key: (i64, u64)) -> Option<&Message> {
        self.messages.iter().find(|message| message.key() == key)
    }

    /// Messages of others since the user's own last one, or since the user marked the chat as read.
    pub(crate) fn unread(&self, user: &str) -> usize {
        let others = self.messages.iter().rev().take_while(|message| message.sender != user);
        match self.read_until.get(user) {
            None => others.count(),
            Some(until) => {
                let messages = self.messages.iter();
                messages.filter(|one| one.sender != user && one.time > *until).count()
            }
        }
    }

    /// The messages that a user has not cleared, oldest first.
    pub(crate) fn history(&self, user: &str) -> impl DoubleEndedIterator<Item = &Message> {
        let from = self.cleared_until.get(user).copied().unwrap_or(i64::MIN);
        self.messages.iter().filter(move |message| message.time > from)
    }

    /// The pins that have not expired and whose messages exist, the primary one first.
    pub(crate) fn current_pins(&self, now: i64) -> impl Iterator<Item = &Pin> {
        self.pins
            .iter()
            .filter(move |pin| pin.expiry < 0 || now < pin.expiry)
            .filter(|pin| self.message(pin.message).is_some())
    }

    /// Whether a user closed the chat, and nothing was said since.
    pub(crate) fn is_closed_by(&self, user: &str) -> bool {
        self.closed_by.get(user).is_some_and(|closed| self.modified() <= *closed)
    }

    pub(crate) fn modified(&self) -> i64 {
        self.messages.last().map_or(self.created, |message| message.time)
    }
}
