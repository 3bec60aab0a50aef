//! Threads by their ids, and how they start.

use super::chat::{Chat, ChatKind};
use super::denied::Denied;
use super::message::{Speaker, message_key};
use super::state::State;
use super::thread::Thread;

impl State {
    /// A thread of which the caller can see the parent.
    pub(crate) fn thread(&self, id: &str, caller: &str) -> Result<&Thread, Denied> {
        let thread = self.threads.iter().find(|thread| thread.chat_id == id);
        let thread = thread.ok_or(Denied::NotFound)?;
        self.chat(&thread.parent, caller)?;
        Ok(thread)
    }

    pub(crate) fn thread_mut(&mut self, id: &str, caller: &str) -> Result<&mut Thread, Denied> {
        self.thread(id, caller)?;
        self.threads.iter_mut().find(|thread| thread.chat_id == id).ok_or(Denied::NotFound)
    }

    /// The chat of the thread of a message; it starts with the first message that is posted to it.
    pub(crate) fn thread_chat(
        &mut self,
        parent: &str,
        message: &str,
        title: Option<&str>,
        starter: &Speaker,
        now: i64,
    ) -> Result<String, Denied> {
        let chat = self.chats.get(parent).ok_or(Denied::NotFound)?;
        let message = message_key(message)
            .and_then(|key| chat.message(key))
            .ok_or_else(|| Denied::invalid("'thread_message_id' is no message of the chat."))?;
        if matches!(chat.kind, ChatKind::Thread(_)) {
            return Err(Denied::invalid("A thread has no threads."));
        }
        let (key, text, sender) = (message.key(), message.text.clone(), message.sender.clone());
        let known =
            self.threads.iter().find(|thread| thread.parent == parent && thread.message == key);
        if let Some(thread) = known {
            if !thread.open {
                return Err(Denied::forbidden("The thread is closed."));
            }
            return Ok(thread.chat_id.clone());
        }
        let title = title.map_or(text, str::to_owned);
        let chat_id = self.ids.thread(parent);
        let kind = ChatKind::Thread(parent.to_owned());
        let chat = Chat::new(kind, &title, &starter.id, Vec::new(), now);
        self.chats.insert(chat_id.clone(), chat);
        let mut followers = vec![sender];
        if starter.id != followers.first().map_or("", String::as_str) {
            followers.push(starter.id.clone());
        }
        followers.retain(|follower| self.user(follower).is_some());
        self.threads.push(Thread {
            chat_id: chat_id.clone(),
            parent: parent.to_owned(),
            title,
            message: key,
            open: true,
            followers,
        });
        Ok(chat_id)
    }
}
