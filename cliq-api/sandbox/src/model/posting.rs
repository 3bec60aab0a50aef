//! Who speaks, and posting.

use super::denied::Denied;
use super::message::{Draft, Message, Speaker};
use super::state::State;
use super::user::User;
use std::collections::BTreeMap;

impl State {
    pub(crate) fn speaker(&self, user: &str) -> Speaker {
        let name = self.user(user).map(User::name).unwrap_or_default();
        Speaker { id: user.to_owned(), name, is_bot: false }
    }

    /// A bot as the speaker.
    pub(crate) fn bot_speaker(&self, name: &str) -> Result<Speaker, Denied> {
        let bot =
            self.bot(name).ok_or_else(|| Denied::invalid(format!("There is no bot '{name}'.")))?;
        Ok(Speaker { id: bot.id.clone(), name: bot.title.clone(), is_bot: true })
    }

    /// Puts a message into a chat; gives its time and number.
    pub(crate) fn push(
        &mut self,
        chat: &str,
        speaker: &Speaker,
        draft: Draft,
        now: i64,
    ) -> (i64, u64) {
        let (time, number) = self.ids.message(now);
        if let Some(chat) = self.chats.get_mut(chat) {
            // Whoever speaks has read.
            if let Some(until) = chat.read_until.get_mut(&speaker.id) {
                *until = time;
            }
            chat.messages.push(Message {
                time,
                number,
                sender: speaker.id.clone(),
                sender_name: speaker.name.clone(),
                kind: draft.kind,
                text: draft.text,
                content: draft.content,
                revision: 0,
                reply_to: draft.reply_to,
                reactions: BTreeMap::new(),
            });
        }
        (time, number)
    }
}
