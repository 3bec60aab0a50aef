//! Mentions.

use super::super::reading::{object, open_enums};
use crate::message::BotId;
use crate::open_enum::open_enum;
use crate::scalar::Text;
use crate::types::{ChannelId, UserId};

open_enum! {
    /// What is mentioned.
    EventMentionKind;
    User = "user";
    Bot = "bot";
    Channel = "channel";
}

open_enums!(EventMentionKind);

object! {
    /// A mention. The text has `{@` with the id in its place.
    EventMention {
        /// The id, of the kind that [`kind`](Self::kind) says.
        id: Option<Text> = "id";
        /// The name.
        name: Option<String> = "name";
        /// The name as shown, with `@`.
        display_name: Option<String> = "dname";
        /// What is mentioned.
        kind: Option<EventMentionKind> = "type";
        /// The first name, of a user.
        first_name: Option<String> = "first_name";
        /// The last name, of a user.
        last_name: Option<String> = "last_name";
        /// The email address, of a user.
        email: Option<String> = "email";
        /// The country, of a user.
        country: Option<String> = "country";
        /// The time zone, of a user.
        timezone: Option<String> = "timezone";
        /// The language, of a user.
        language: Option<String> = "language";
    }
}

impl EventMention {
    /// Returns the id of the mentioned user.
    #[must_use]
    pub fn user_id(&self) -> Option<UserId> {
        self.id_of(&EventMentionKind::User).map(UserId::from)
    }

    /// Returns the id of the mentioned bot.
    #[must_use]
    pub fn bot_id(&self) -> Option<BotId> {
        self.id_of(&EventMentionKind::Bot).map(BotId::from)
    }

    /// Returns the id of the mentioned channel.
    #[must_use]
    pub fn channel_id(&self) -> Option<ChannelId> {
        self.id_of(&EventMentionKind::Channel).map(ChannelId::from)
    }

    fn id_of(&self, kind: &EventMentionKind) -> Option<&str> {
        if self.kind.as_ref() != Some(kind) {
            return None;
        }
        self.id.as_ref().map(Text::as_str)
    }
}
