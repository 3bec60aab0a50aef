//! Chats, channels and threads.

use super::super::reading::{object, open_enums};
use super::{IncomingMessage, User};
use crate::open_enum::open_enum;
use crate::scalar::Text;
use crate::types::{ChannelId, ChannelName, ChatId, UserId};

open_enum! {
    /// A kind of chat.
    ChatKind;
    Channel = "channel";
    Bot = "bot";
    Dm = "dm";
    Chat = "chat";
    Thread = "thread";
    Threads = "threads";
    Guests = "guests";
    EntityChat = "entity_chat";
    CrossproductCustomChat = "crossproduct_custom_chat";
}

open_enums!(ChatKind);

object! {
    /// The chat in which something happened.
    Chat {
        /// The id.
        id: Option<ChatId> = "id";
        /// The kind; some events have it as [`chat_type`](Self::chat_type) only.
        kind: Option<ChatKind> = "type";
        /// The kind again.
        chat_type: Option<ChatKind> = "chat_type";
        /// The title.
        title: Option<String> = "title";
        /// The owner.
        owner: Option<UserId> = "owner";
        /// The unique name, of a channel.
        channel_unique_name: Option<ChannelName> = "channel_unique_name";
        /// The id of the channel, which is not the id of its chat.
        channel_id: Option<ChannelId> = "channel_id";
        /// The id of the entity that the chat is about.
        entity_id: Option<Text> = "entity_id";
        /// The members; deprecated by the service.
        members: Vec<User> = "members";
        /// The messages before.
        recent_messages: Vec<IncomingMessage> = "recent_messages";
        /// The chat that a thread belongs to.
        parent_resource: Option<ParentChat> = "parent_resource";
    }
}

impl Chat {
    /// Returns the kind, wherever the event has it.
    #[must_use]
    pub fn any_kind(&self) -> Option<&ChatKind> {
        self.kind.as_ref().or(self.chat_type.as_ref())
    }
}

object! {
    /// The chat that a thread belongs to.
    ParentChat {
        /// The id.
        id: Option<ChatId> = "id";
        /// The kind.
        kind: Option<ChatKind> = "type";
        /// The title.
        title: Option<String> = "title";
        /// The id of the channel.
        channel_id: Option<ChannelId> = "channel_id";
        /// The unique name of the channel.
        channel_unique_name: Option<ChannelName> = "channel_unique_name";
    }
}

object! {
    /// A channel or a thread, as scripts forward them.
    Channel {
        /// The id of the channel or of its chat.
        id: Option<Text> = "id";
        /// The name.
        name: Option<String> = "name";
        /// The unique name.
        unique_name: Option<ChannelName> = "unique_name";
    }
}
