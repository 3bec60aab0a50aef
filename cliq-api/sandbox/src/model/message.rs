//! Messages.

use serde_json::Value;
use std::collections::BTreeMap;

/// A message.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) time: i64,
    pub(crate) number: u64,
    /// Id of a user, or `b-…` for a bot.
    pub(crate) sender: String,
    pub(crate) sender_name: String,
    pub(crate) kind: &'static str,
    pub(crate) text: String,
    pub(crate) content: Value,
    pub(crate) revision: u64,
    /// The message that it replies to.
    pub(crate) reply_to: Option<(i64, u64)>,
    /// Who reacted when, by emoji.
    pub(crate) reactions: BTreeMap<String, Vec<Reaction>>,
}

/// One reaction.
#[derive(Clone, Debug)]
pub(crate) struct Reaction {
    pub(crate) time: i64,
    pub(crate) user: String,
    pub(crate) name: String,
}

/// Who speaks.
#[derive(Clone, Debug)]
pub(crate) struct Speaker {
    /// Id of a user or bot.
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) is_bot: bool,
}

/// A message before it has an id.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub(crate) kind: &'static str,
    pub(crate) text: String,
    pub(crate) content: Value,
    pub(crate) reply_to: Option<(i64, u64)>,
}

impl Message {
    pub(crate) fn key(&self) -> (i64, u64) {
        (self.time, self.number)
    }

    /// The id, with what stands between its parts.
    pub(crate) fn id(&self, between: &str) -> String {
        format!("{}{between}{}", self.time, self.number)
    }
}

/// Time and number of a message id as it stands in a body: with `_`, a space or `%20`.
pub(crate) fn message_key(id: &str) -> Option<(i64, u64)> {
    address_key(&id.replace("%20", "_"))
}

/// The same in an address, which was decoded once: what is still encoded was encoded twice.
pub(crate) fn address_key(id: &str) -> Option<(i64, u64)> {
    let (time, number) = id.split_once(['_', ' '])?;
    Some((time.parse().ok()?, number.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::{address_key, message_key};

    #[test]
    fn message_ids_are_read_in_every_form() {
        for id in ["17_29", "17%2029", "17 29"] {
            assert_eq!(message_key(id), Some((17, 29)), "{id}");
        }
        assert_eq!(address_key("17 29"), Some((17, 29)));
        assert_eq!(address_key("17%2029"), None, "was encoded twice");
        assert_eq!(message_key("17"), None);
    }
}
