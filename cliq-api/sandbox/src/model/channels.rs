//! Channels by their ids and names.

use super::channel::{Channel, is_channel_id, unique_name};
use super::chat::{Chat, ChatKind};
use super::denied::Denied;
use super::state::State;

impl State {
    /// The channel of an id. A missing channel and the wrong kind of id have different responses.
    pub(crate) fn channel(&self, id: &str) -> Result<&Channel, Denied> {
        self.channels
            .iter()
            .find(|channel| channel.id == id)
            .ok_or_else(|| if is_channel_id(id) { Denied::NoChannel } else { Denied::NotFound })
    }

    /// The channel of a unique name.
    pub(crate) fn channel_named(&self, name: &str) -> Result<&Channel, Denied> {
        self.channels.iter().find(|channel| channel.unique_name == name).ok_or_else(|| {
            if name.starts_with('#') || name.starts_with("CT_") || is_channel_id(name) {
                Denied::NotFound
            } else {
                Denied::NoChannel
            }
        })
    }

    pub(crate) fn channel_mut(&mut self, id: &str) -> Result<&mut Channel, Denied> {
        let at = self.channel(id).map(|channel| channel.id.clone())?;
        self.channels.iter_mut().find(|channel| channel.id == at).ok_or(Denied::NoChannel)
    }

    /// A channel that the caller administers.
    pub(crate) fn own_channel(&mut self, id: &str, caller: &str) -> Result<&mut Channel, Denied> {
        let channel = self.channel_mut(id)?;
        if channel.may_administer(caller) {
            Ok(channel)
        } else {
            Err(Denied::forbidden("Only admins of the channel may do this."))
        }
    }

    /// Removes a channel with its chat and its threads.
    pub(crate) fn remove_channel(&mut self, channel: &Channel) {
        self.channels.retain(|other| other.id != channel.id);
        let (chats, chat_id) = (&mut self.chats, &channel.chat_id);
        chats.retain(|id, chat| id != chat_id && !chat.is_thread_of(chat_id));
        self.threads.retain(|thread| thread.parent != *chat_id);
    }

    /// Puts a user into a channel, if there is such a channel.
    pub(crate) fn join_channel(&mut self, channel: &str, user: &str) {
        if let Ok(channel) = self.channel_mut(channel)
            && channel.role(user).is_none()
        {
            channel.add(user, "member");
        }
    }

    pub(crate) fn is_channel_name_taken(&self, name: &str) -> bool {
        self.channels.iter().any(|channel| channel.unique_name == unique_name(name))
    }

    /// Adds a channel and its chat.
    pub(crate) fn add_channel(&mut self, mut channel: Channel) -> Channel {
        channel.id = self.ids.channel(&channel.level);
        channel.chat_id = self.ids.chat();
        let kind = ChatKind::Channel(channel.id.clone());
        let chat = Chat::new(kind, &channel.name, &channel.creator, Vec::new(), channel.created);
        self.chats.insert(channel.chat_id.clone(), chat);
        self.channels.push(channel.clone());
        channel
    }
}
