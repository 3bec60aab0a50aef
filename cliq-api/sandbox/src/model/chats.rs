//! Chats by their ids and members.

use super::chat::{Chat, ChatKind};
use super::denied::Denied;
use super::state::State;
use super::user::User;

impl State {
    /// A chat the caller takes part in.
    pub(crate) fn chat(&self, id: &str, caller: &str) -> Result<&Chat, Denied> {
        let chat = self.chats.get(id).ok_or(Denied::NotFound)?;
        if self.members_of(chat).iter().any(|member| member == caller) {
            Ok(chat)
        } else {
            Err(Denied::forbidden("You do not take part in the chat."))
        }
    }

    pub(crate) fn chat_mut(&mut self, id: &str, caller: &str) -> Result<&mut Chat, Denied> {
        self.chat(id, caller)?;
        self.chats.get_mut(id).ok_or(Denied::NotFound)
    }

    pub(crate) fn members_of(&self, chat: &Chat) -> Vec<String> {
        match &chat.kind {
            ChatKind::Channel(id) => self
                .channel(id)
                .map(|channel| channel.members.iter().map(|member| member.user.clone()).collect())
                .unwrap_or_default(),
            ChatKind::Thread(parent) => {
                self.chats.get(parent).map(|parent| self.members_of(parent)).unwrap_or_default()
            }
            _ => chat.members.clone(),
        }
    }

    /// The chat between two people; it comes into being with its first message.
    pub(crate) fn direct_chat(&mut self, from: &str, to: &str, now: i64) -> String {
        let both = [from, to];
        let known = self.chats.iter().find(|(_, chat)| {
            chat.kind == ChatKind::Direct
                && chat.members.iter().all(|member| both.contains(&member.as_str()))
                && both.iter().all(|user| chat.members.iter().any(|member| member == user))
        });
        if let Some((id, _)) = known {
            return id.clone();
        }
        let id = self.ids.direct_chat();
        let title = self.user(to).map(User::name).unwrap_or_default();
        let mut members = vec![from.to_owned()];
        if to != from {
            members.push(to.to_owned());
        }
        let chat = Chat::new(ChatKind::Direct, &title, from, members, now);
        self.chats.insert(id.clone(), chat);
        id
    }

    /// The chat of a user with a bot.
    pub(crate) fn bot_chat(&mut self, bot: &str, user: &str, now: i64) -> String {
        let known = self.chats.iter().find(|(_, chat)| {
            matches!(&chat.kind, ChatKind::Bot(name) if name == bot)
                && chat.members.iter().any(|member| member == user)
        });
        if let Some((id, _)) = known {
            return id.clone();
        }
        let number = self.bots.iter().position(|known| known.name == bot).unwrap_or_default();
        let id = self.ids.bot_chat(number);
        let title = self.bot(bot).map(|bot| bot.title.clone()).unwrap_or_default();
        let kind = ChatKind::Bot(bot.to_owned());
        self.chats.insert(id.clone(), Chat::new(kind, &title, user, vec![user.to_owned()], now));
        id
    }
}
