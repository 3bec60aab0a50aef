//! A method for each kind of reminder, with what that kind requires.

use crate::reminders::Reminders;
use crate::reminders::request::CreateReminder;
use crate::time::Timestamp;
use crate::types::{ChatId, MessageId, UserId};

impl Reminders {
    /// Creates a reminder for the caller. The due time is optional: `time(..)`.
    ///
    /// Scope, rate limit and result are those of [`create`](Self::create).
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// use std::time::{Duration, SystemTime};
    ///
    /// let tomorrow = SystemTime::now() + Duration::from_secs(24 * 60 * 60);
    /// let reminder = cliq.reminders().create_for_me("Review the release").time(tomorrow).await?;
    /// println!("{}", reminder.id);
    /// # Ok(()) }
    /// ```
    pub fn create_for_me(&self, content: impl Into<String>) -> CreateReminder {
        self.create().content(content)
    }

    /// Creates a reminder for other users. The due time is optional: `time(..)`.
    ///
    /// Scope, rate limit and result are those of [`create`](Self::create).
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let reminder = cliq.reminders().create_for_users("Review the release", ["55743301"]).await?;
    /// println!("{}", reminder.id);
    /// # Ok(()) }
    /// ```
    pub fn create_for_users(
        &self,
        content: impl Into<String>,
        user_ids: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> CreateReminder {
        self.create().content(content).user_ids(user_ids)
    }

    /// Creates a reminder in chats or channels, by chat ID. It requires a due time.
    ///
    /// Scope, rate limit and result are those of [`create`](Self::create).
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// use std::time::{Duration, SystemTime};
    ///
    /// let soon = SystemTime::now() + Duration::from_secs(60 * 60);
    /// let chats = ["CT_1184653329648523663_62439860"];
    /// let reminder = cliq.reminders().create_for_chats("Stand-up", chats, soon).await?;
    /// println!("{}", reminder.id);
    /// # Ok(()) }
    /// ```
    pub fn create_for_chats(
        &self,
        content: impl Into<String>,
        chat_ids: impl IntoIterator<Item = impl Into<ChatId>>,
        time: impl Into<Timestamp>,
    ) -> CreateReminder {
        self.create().content(content).chat_ids(chat_ids).time(time)
    }

    /// Sets a message as a reminder, whose text is that of the message. It requires a due time. The
    /// reminder is for the caller: it accepts neither users nor chats.
    ///
    /// Scope, rate limit and result are those of [`create`](Self::create).
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// use std::time::{Duration, SystemTime};
    ///
    /// let soon = SystemTime::now() + Duration::from_secs(60 * 60);
    /// let chat = "CT_1184653329648523663_62439860";
    /// let message = "1573708648341_375412769224";
    /// let reminder = cliq.reminders().create_for_message(chat, message, soon).await?;
    /// println!("{}", reminder.id);
    /// # Ok(()) }
    /// ```
    pub fn create_for_message(
        &self,
        chat_id: impl Into<ChatId>,
        message_id: impl Into<MessageId>,
        time: impl Into<Timestamp>,
    ) -> CreateReminder {
        self.create().chat_id(chat_id).message_id(message_id).time(time)
    }
}
