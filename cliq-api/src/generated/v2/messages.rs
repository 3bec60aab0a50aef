// Generated from specs/v2/messages.yaml by `cargo xtask generate`. Do not edit.

//! Reads, posts, edits and deletes messages, and manages their reactions.
#![doc = include_str!("operations/messages.md")]
/// Handle with a method for each operation of the module [`messages`](self#operations).
///
/// [`Cliq::messages`](crate::Cliq::messages) returns it.
#[derive(Clone, Debug)]
pub struct Messages {
    client: crate::Cliq,
}
impl Messages {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Lists the messages of a chat of the caller.
    ///
    /// The list is paged by time: for older messages, set `totime` to the time of the oldest
    /// message received. Several messages may share a millisecond, so discard messages with known
    /// IDs.
    ///
    /// - `chat_id`: The chat. A thread has its own chat ID.
    ///
    /// | Request | `GET /api/v2/chats/{CHAT_ID}/messages` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Messages.READ` |
    /// | Rate limit | 15 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Pagination | time windows that end at `totime`; [`stream`](request::ListMessages::stream) reads all pages |
    /// | Result | [`Page`](crate::pagination::Page) of [`ReceivedMessage`](crate::types::ReceivedMessage): the messages |
    /// | Operation | `messages_list` ([sources](crate::sources#messages_list)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let mut messages = cliq
    ///     .messages()
    ///     .list("CT_1184653329648523663_62439860")
    ///     .limit(50)
    ///     .stream();
    /// while let Some(message) = messages.try_next().await? {
    ///     println!("{:?}", message.text);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(
        &self,
        chat_id: impl Into<crate::types::ChatId>,
    ) -> request::ListMessages {
        request::ListMessages {
            call: self
                .call_of(&operation::LIST)
                .id::<crate::types::ChatId>("CHAT_ID", chat_id),
        }
    }
    /// Returns a message of a chat of the caller, including the chat ID of the thread that it
    /// started.
    ///
    /// # Arguments
    ///
    /// - `chat_id`: The chat. A thread has its own chat ID.
    /// - `message_id`: ID of the message, with `_`, `%20` or a space between its parts.
    ///
    /// | Request | `GET /api/v2/chats/{CHAT_ID}/messages/{MESSAGE_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Messages.READ` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`ReceivedMessage`](crate::types::ReceivedMessage): the message |
    /// | Operation | `messages_get` ([sources](crate::sources#messages_get)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let message = cliq
    ///     .messages()
    ///     .get("CT_1184653329648523663_62439860", "1573708648341_375412769224")
    ///     .await?;
    /// println!("{:?}", message.text);
    /// # Ok(()) }
    /// ```
    pub fn get(
        &self,
        chat_id: impl Into<crate::types::ChatId>,
        message_id: impl Into<crate::types::MessageId>,
    ) -> request::GetMessage {
        request::GetMessage {
            call: self
                .call_of(&operation::GET)
                .id::<crate::types::ChatId>("CHAT_ID", chat_id)
                .id::<crate::types::MessageId>("MESSAGE_ID", message_id),
        }
    }
    /// Replaces the text of a message of the caller.
    ///
    /// The organization may limit the time in which messages can be edited.
    ///
    /// # Arguments
    ///
    /// - `chat_id`: The chat. A thread has its own chat ID.
    /// - `message_id`: ID of the message, with `_`, `%20` or a space between its parts.
    /// - `text`: New text.
    ///
    /// | Request | `PUT /api/v2/chats/{CHAT_ID}/messages/{MESSAGE_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Messages.UPDATE` |
    /// | Rate limit | 50 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `messages_edit` ([sources](crate::sources#messages_edit)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.messages()
    ///     .edit("CT_1184653329648523663_62439860", "1573708648341_375412769224", "Hey!")
    ///     .notify_edit(true)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn edit(
        &self,
        chat_id: impl Into<crate::types::ChatId>,
        message_id: impl Into<crate::types::MessageId>,
        text: impl Into<String>,
    ) -> request::EditMessage {
        request::EditMessage {
            call: self
                .call_of(&operation::EDIT)
                .id::<crate::types::ChatId>("CHAT_ID", chat_id)
                .id::<crate::types::MessageId>("MESSAGE_ID", message_id),
            body: types::MessagesEditRequest {
                text: text.into(),
                notify_edit: None,
            },
        }
    }
    /// Deletes a message of the caller.
    ///
    /// Messages of bots cannot be deleted, and the organization may limit the time in which
    /// messages can be deleted.
    ///
    /// # Arguments
    ///
    /// - `chat_id`: The chat. A thread has its own chat ID.
    /// - `message_id`: ID of the message, with `_`, `%20` or a space between its parts.
    ///
    /// | Request | `DELETE /api/v2/chats/{CHAT_ID}/messages/{MESSAGE_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Messages.DELETE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | no content |
    /// | Operation | `messages_delete` ([sources](crate::sources#messages_delete)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.messages()
    ///     .delete("CT_1184653329648523663_62439860", "1573708648341_375412769224")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(
        &self,
        chat_id: impl Into<crate::types::ChatId>,
        message_id: impl Into<crate::types::MessageId>,
    ) -> request::DeleteMessage {
        request::DeleteMessage {
            call: self
                .call_of(&operation::DELETE)
                .id::<crate::types::ChatId>("CHAT_ID", chat_id)
                .id::<crate::types::MessageId>("MESSAGE_ID", message_id),
        }
    }
    /// Posts a message in a channel identified by unique name, as the caller or, with
    /// `bot_unique_name`, as a bot of the channel.
    ///
    /// With `thread_message_id`, starts or continues a thread.
    ///
    /// # Arguments
    ///
    /// - `channel_unique_name`: Unique name of the channel, from the connectors in its channel
    ///   info.
    /// - `message`: A message to post: text, optionally with a card, slides and buttons.
    ///
    /// | Request | `POST /api/v2/channelsbyname/{CHANNEL_UNIQUE_NAME}/message` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Webhooks.CREATE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`PostedMessage`](crate::types::PostedMessage): the posted message, if requested with `sync_message` |
    /// | Operation | `messages_post_to_channel_by_name` ([sources](crate::sources#messages_post_to_channel_by_name)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let message = cliq
    ///     .messages()
    ///     .post_to_channel_by_name("announcements", "Hi Guys!")
    ///     .bot_unique_name("itassist")
    ///     .mark_as_read(true)
    ///     .await?;
    /// println!("{:?}", message.url);
    /// # Ok(()) }
    /// ```
    pub fn post_to_channel_by_name(
        &self,
        channel_unique_name: impl Into<crate::types::ChannelName>,
        message: impl Into<crate::types::Message>,
    ) -> request::PostMessageToChannelByName {
        request::PostMessageToChannelByName {
            call: self
                .call_of(&operation::POST_TO_CHANNEL_BY_NAME)
                .id::<
                    crate::types::ChannelName,
                >("CHANNEL_UNIQUE_NAME", channel_unique_name)
                .body::<crate::types::Message>(&message.into()),
        }
    }
    /// Posts a message in a channel identified by ID, as the caller or, with `bot_unique_name`, as
    /// a bot of the channel.
    ///
    /// With `thread_message_id`, starts or continues a thread.
    ///
    /// # Arguments
    ///
    /// - `channel_id`: The channel.
    /// - `message`: A message to post: text, optionally with a card, slides and buttons.
    ///
    /// | Request | `POST /api/v2/channels/{CHANNEL_ID}/message` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Webhooks.CREATE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`PostedMessage`](crate::types::PostedMessage): the posted message, if requested with `sync_message` |
    /// | Operation | `messages_post_to_channel` ([sources](crate::sources#messages_post_to_channel)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let message = cliq
    ///     .messages()
    ///     .post_to_channel("O1864232000000076001", "Hi")
    ///     .bot_unique_name("itassist")
    ///     .mark_as_read(true)
    ///     .await?;
    /// println!("{:?}", message.url);
    /// # Ok(()) }
    /// ```
    pub fn post_to_channel(
        &self,
        channel_id: impl Into<crate::types::ChannelId>,
        message: impl Into<crate::types::Message>,
    ) -> request::PostMessageToChannel {
        request::PostMessageToChannel {
            call: self
                .call_of(&operation::POST_TO_CHANNEL)
                .id::<crate::types::ChannelId>("CHANNEL_ID", channel_id)
                .body::<crate::types::Message>(&message.into()),
        }
    }
    /// Posts a message through a bot: in its chat with the caller or, with `userids`, to selected
    /// subscribers.
    ///
    /// With `sync_message`, the response contains chat and message for each user.
    ///
    /// # Arguments
    ///
    /// - `bot_unique_name`: Unique name of the bot, as in the API endpoint on the page of the bot.
    /// - `message`: A message to post: text, optionally with a card, slides and buttons.
    ///
    /// | Request | `POST /api/v2/bots/{BOT_UNIQUE_NAME}/message` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Webhooks.CREATE` |
    /// | Rate limit | 50 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`PostedMessage`](crate::types::PostedMessage): chat and message for each user, if requested with `sync_message` |
    /// | Operation | `messages_post_to_bot` ([sources](crate::sources#messages_post_to_bot)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let message = cliq
    ///     .messages()
    ///     .post_to_bot("itassist", "Hi")
    ///     .userids("55743307,55622727")
    ///     .await?;
    /// println!("{:?}", message.url);
    /// # Ok(()) }
    /// ```
    pub fn post_to_bot(
        &self,
        bot_unique_name: impl Into<crate::types::BotName>,
        message: impl Into<crate::types::Message>,
    ) -> request::PostMessageToBot {
        request::PostMessageToBot {
            call: self
                .call_of(&operation::POST_TO_BOT)
                .id::<crate::types::BotName>("BOT_UNIQUE_NAME", bot_unique_name)
                .body::<crate::types::Message>(&message.into()),
            body: types::MessagesPostToBotRequest {
                userids: None,
                broadcast: None,
                mark_as_read: None,
            },
        }
    }
    /// Posts a message in any chat, or in a thread by its chat ID, as the caller.
    ///
    /// With `thread_message_id`, starts or continues a thread.
    ///
    /// # Arguments
    ///
    /// - `chat_id`: The chat. A thread has its own chat ID.
    /// - `message`: A message to post: text, optionally with a card, slides and buttons.
    ///
    /// | Request | `POST /api/v2/chats/{CHAT_ID}/message` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Webhooks.CREATE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`PostedMessage`](crate::types::PostedMessage): the posted message, if requested with `sync_message` |
    /// | Operation | `messages_post_to_chat` ([sources](crate::sources#messages_post_to_chat)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let message = cliq
    ///     .messages()
    ///     .post_to_chat("CT_1184653329648523663_62439860", "Hi")
    ///     .bot_unique_name("itassist")
    ///     .await?;
    /// println!("{:?}", message.url);
    /// # Ok(()) }
    /// ```
    pub fn post_to_chat(
        &self,
        chat_id: impl Into<crate::types::ChatId>,
        message: impl Into<crate::types::Message>,
    ) -> request::PostMessageToChat {
        request::PostMessageToChat {
            call: self
                .call_of(&operation::POST_TO_CHAT)
                .id::<crate::types::ChatId>("CHAT_ID", chat_id)
                .body::<crate::types::Message>(&message.into()),
            body: types::MessagesPostToChatRequest {
                mark_as_read: None,
            },
        }
    }
    /// Posts a message in the direct chat with a user, as the caller.
    ///
    /// # Arguments
    ///
    /// - `email_id`: The user, identified by email address or ID.
    /// - `message`: A message to post: text, optionally with a card, slides and buttons.
    ///
    /// | Request | `POST /api/v2/buddies/{EMAIL_ID}/message` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Webhooks.CREATE` |
    /// | Rate limit | 50 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`PostedMessage`](crate::types::PostedMessage): the posted message, if requested with `sync_message` |
    /// | Operation | `messages_post_to_user` ([sources](crate::sources#messages_post_to_user)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let message = cliq.messages().post_to_user("scott.fisher@zylker.com", "Hi").await?;
    /// println!("{:?}", message.url);
    /// # Ok(()) }
    /// ```
    pub fn post_to_user(
        &self,
        email_id: impl Into<crate::types::UserAddress>,
        message: impl Into<crate::types::Message>,
    ) -> request::PostMessageToUser {
        request::PostMessageToUser {
            call: self
                .call_of(&operation::POST_TO_USER)
                .id::<crate::types::UserAddress>("EMAIL_ID", email_id)
                .body::<crate::types::Message>(&message.into()),
            body: types::MessagesPostToUserRequest {
                mark_as_read: None,
            },
        }
    }
    /// Lists the reactions to a message by emoji.
    ///
    /// # Arguments
    ///
    /// - `chat_id`: The chat. A thread has its own chat ID.
    /// - `message_id`: ID of the message, with `_`, `%20` or a space between its parts.
    ///
    /// | Request | `GET /api/v2/chats/{CHAT_ID}/messages/{MESSAGE_ID}/reactions` |
    /// |---|---|
    /// | Scope | `ZohoCliq.messageactions.READ` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | map of `Vec` of [`Reaction`](crate::types::Reaction): the reactions |
    /// | Operation | `messages_list_reactions` ([sources](crate::sources#messages_list_reactions)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let value = cliq
    ///     .messages()
    ///     .list_reactions("CT_1184653329648523663_62439860", "1573708648341_375412769224")
    ///     .await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    pub fn list_reactions(
        &self,
        chat_id: impl Into<crate::types::ChatId>,
        message_id: impl Into<crate::types::MessageId>,
    ) -> request::ListMessageReactions {
        request::ListMessageReactions {
            call: self
                .call_of(&operation::LIST_REACTIONS)
                .id::<crate::types::ChatId>("CHAT_ID", chat_id)
                .id::<crate::types::MessageId>("MESSAGE_ID", message_id),
        }
    }
    /// Adds a reaction of the caller to a message.
    ///
    /// # Arguments
    ///
    /// - `chat_id`: The chat. A thread has its own chat ID.
    /// - `message_id`: ID of the message, with `_`, `%20` or a space between its parts.
    /// - `emoji_code`: The emoji: a code such as `:smile:`, or the character itself.
    ///
    /// | Request | `POST /api/v2/chats/{CHAT_ID}/messages/{MESSAGE_ID}/reactions` |
    /// |---|---|
    /// | Scope | `ZohoCliq.messageactions.CREATE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | no content |
    /// | Operation | `messages_add_reaction` ([sources](crate::sources#messages_add_reaction)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.messages()
    ///     .add_reaction(
    ///         "CT_1184653329648523663_62439860",
    ///         "1573708648341_375412769224",
    ///         ":smile:",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn add_reaction(
        &self,
        chat_id: impl Into<crate::types::ChatId>,
        message_id: impl Into<crate::types::MessageId>,
        emoji_code: impl Into<String>,
    ) -> request::AddMessageReaction {
        request::AddMessageReaction {
            call: self
                .call_of(&operation::ADD_REACTION)
                .id::<crate::types::ChatId>("CHAT_ID", chat_id)
                .id::<crate::types::MessageId>("MESSAGE_ID", message_id),
            body: types::MessagesAddReactionRequest {
                emoji_code: emoji_code.into(),
            },
        }
    }
    /// Removes a reaction of the caller from a message.
    ///
    /// The emoji is sent in the body of a `DELETE` request.
    ///
    /// # Arguments
    ///
    /// - `chat_id`: The chat. A thread has its own chat ID.
    /// - `message_id`: ID of the message, with `_`, `%20` or a space between its parts.
    /// - `emoji_code`: The emoji: a code such as `:smile:`, or the character itself.
    ///
    /// | Request | `DELETE /api/v2/chats/{CHAT_ID}/messages/{MESSAGE_ID}/reactions` |
    /// |---|---|
    /// | Scope | `ZohoCliq.messageactions.DELETE`, or `ZohoCliq.messageactions.CREATE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | no content |
    /// | Operation | `messages_remove_reaction` ([sources](crate::sources#messages_remove_reaction)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.messages()
    ///     .remove_reaction(
    ///         "CT_1184653329648523663_62439860",
    ///         "1573708648341_375412769224",
    ///         ":smile:",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn remove_reaction(
        &self,
        chat_id: impl Into<crate::types::ChatId>,
        message_id: impl Into<crate::types::MessageId>,
        emoji_code: impl Into<String>,
    ) -> request::RemoveMessageReaction {
        request::RemoveMessageReaction {
            call: self
                .call_of(&operation::REMOVE_REACTION)
                .id::<crate::types::ChatId>("CHAT_ID", chat_id)
                .id::<crate::types::MessageId>("MESSAGE_ID", message_id),
            body: types::MessagesRemoveReactionRequest {
                emoji_code: emoji_code.into(),
            },
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`Messages::list`](super::Messages::list).
        #[doc = include_str!("requests/ListMessages.md")]
        ListMessages[]: list crate::types::MessagesListResponse => crate::types::ReceivedMessage;
        /// Lists only messages since this time.
        query "fromtime" fromtime: into crate::time::Timestamp;
        /// Lists only messages up to this time.
        query "totime" totime: into crate::time::Timestamp;
        /// Maximum number of messages; 100 if omitted.
        query "limit" limit: plain u32;
    }
    crate::pagination::list! {
        ListMessages => crate::types::ReceivedMessage
    }
    impl ListMessages {
        const WINDOW: crate::pagination::Window = crate::pagination::Window {
            until: "totime",
            since: None,
            from: Some("fromtime"),
            unit: 1,
            limit: ("limit", 100, 100),
        };
    }
    impl crate::pagination::ListRequest for ListMessages {
        type Document = crate::types::MessagesListResponse;
        type Item = crate::types::ReceivedMessage;
        fn operation(&self) -> &'static crate::Operation {
            self.call.operation()
        }
        #[inline]
        fn fetch(self) -> crate::ResponseFuture<crate::Response<Self::Document>> {
            self.response()
        }
        fn at(mut self, cursor: &crate::pagination::Cursor) -> Self {
            self.call = Self::WINDOW.at(self.call, cursor);
            self
        }
        #[inline]
        fn next_page(
            &self,
            position: crate::pagination::PagePosition<'_>,
            page: &mut Self::Document,
        ) -> crate::pagination::NextPage {
            Self::WINDOW
                .next_page(
                    &self.call,
                    position,
                    &mut page.data,
                    |item| Some(&item.time),
                    |item| Some(item.id.as_str()),
                )
        }
        fn items(page: Self::Document) -> Vec<Self::Item> {
            page.data
        }
    }
    crate::call::request! {
        /// Request of [`Messages::get`](super::Messages::get).
        #[doc = include_str!("requests/GetMessage.md")]
        GetMessage[]: json crate::types::ReceivedMessage;
    }
    crate::call::request! {
        /// Request of [`Messages::edit`](super::Messages::edit).
        #[doc = include_str!("requests/EditMessage.md")]
        EditMessage[body: super::types::MessagesEditRequest]: empty();
        /// Whether to notify the participants of the edit.
        body notify_edit: plain bool;
    }
    crate::call::request! {
        /// Request of [`Messages::delete`](super::Messages::delete).
        #[doc = include_str!("requests/DeleteMessage.md")]
        DeleteMessage[]: empty();
    }
    crate::call::request! {
        /// Request of [`Messages::post_to_channel_by_name`](super::Messages::post_to_channel_by_name).
        #[doc = include_str!("requests/PostMessageToChannelByName.md")]
        PostMessageToChannelByName[]: json_or_default crate::types::PostedMessage;
        /// Bot to post as, which must be a member of the channel.
        query "bot_unique_name" bot_unique_name: into crate::types::BotName;
        /// Whether the sender has read the message; unread if omitted.
        query "mark_as_read" mark_as_read: plain bool;
    }
    crate::call::request! {
        /// Request of [`Messages::post_to_channel`](super::Messages::post_to_channel).
        #[doc = include_str!("requests/PostMessageToChannel.md")]
        PostMessageToChannel[]: json_or_default crate::types::PostedMessage;
        /// Bot to post as, which must be a member of the channel.
        query "bot_unique_name" bot_unique_name: into crate::types::BotName;
        /// Whether the sender has read the message; unread if omitted.
        query "mark_as_read" mark_as_read: plain bool;
    }
    crate::call::request! {
        /// Request of [`Messages::post_to_bot`](super::Messages::post_to_bot).
        #[doc = include_str!("requests/PostMessageToBot.md")]
        PostMessageToBot[body: super::types::MessagesPostToBotRequest]:
            json_or_default crate::types::PostedMessage;
        /// Key of the extension that the bot belongs to.
        query "appkey" appkey: into String;
        /// Subscribers to reach: user IDs or email addresses, separated by commas.
        body userids: into String;
        /// Whether to post to all subscribers.
        body broadcast: plain bool;
        /// Whether the sender has read the message; unread if omitted.
        body mark_as_read: plain bool;
    }
    crate::call::request! {
        /// Request of [`Messages::post_to_chat`](super::Messages::post_to_chat).
        #[doc = include_str!("requests/PostMessageToChat.md")]
        PostMessageToChat[body: super::types::MessagesPostToChatRequest]:
            json_or_default crate::types::PostedMessage;
        /// Bot to post as, which must be a member of the channel of the chat.
        query "bot_unique_name" bot_unique_name: into crate::types::BotName;
        /// Whether the sender has read the message; unread if omitted.
        body mark_as_read: plain bool;
    }
    crate::call::request! {
        /// Request of [`Messages::post_to_user`](super::Messages::post_to_user).
        #[doc = include_str!("requests/PostMessageToUser.md")]
        PostMessageToUser[body: super::types::MessagesPostToUserRequest]:
            json_or_default crate::types::PostedMessage;
        /// Whether the sender has read the message; unread if omitted.
        body mark_as_read: plain bool;
    }
    crate::call::request! {
        /// Request of [`Messages::list_reactions`](super::Messages::list_reactions).
        #[doc = include_str!("requests/ListMessageReactions.md")]
        ListMessageReactions[]: json crate::types::MessagesListReactionsResponse =>
            std::collections::BTreeMap<String, Vec<crate::types::Reaction>>,
            |response| Ok(response.into_value().data);
    }
    crate::call::request! {
        /// Request of [`Messages::add_reaction`](super::Messages::add_reaction).
        #[doc = include_str!("requests/AddMessageReaction.md")]
        AddMessageReaction[body: super::types::MessagesAddReactionRequest]: empty();
    }
    crate::call::request! {
        /// Request of [`Messages::remove_reaction`](super::Messages::remove_reaction).
        #[doc = include_str!("requests/RemoveMessageReaction.md")]
        RemoveMessageReaction[body: super::types::MessagesRemoveReactionRequest]: empty();
    }
}
/// Descriptors of the operations.
pub mod operation {
    #[allow(unused_imports, reason = "few modules need all of them")]
    use crate::operation::{
        Condition, ConditionalScopes, Operation, Pagination, PaginationKind, RateLimit,
        RequestKind, ResponseKind,
    };
    #[allow(unused_imports, reason = "few responses lack a name")]
    use crate::reading::Shape;
    #[allow(unused_imports, reason = "few modules lack bodies or responses")]
    use super::super::{rules, shapes};
    use http::Method;
    /// `messages_list`: List messages of a chat.
    pub static LIST: Operation = Operation::new(
        "messages_list", "messages", Method::GET, "/api/v2", "/chats/{CHAT_ID}/messages",
        "List messages of a chat",
    )
    .query(&["fromtime", "totime", "limit"])
    .scopes(&[&["ZohoCliq.Messages.READ"]])
    .rate_limit(RateLimit::new(15, 60, 600))
    .pagination(
        Pagination::new(PaginationKind::TimeWindow, "totime", "time", "data").limit("limit"),
    )
    .parameters(&rules::MESSAGES_LIST_PARAMETERS)
    .shape(&shapes::MESSAGES_LIST_RESPONSE)
    .response(ResponseKind::Json)
    .sources(&[
        "page: one-page edition, Get messages", "published: messages",
        "live (captured): a command line", "live (captured): a command line with integration tests",
        "live (captured): an agent", "live (reported): a chat plugin",
        "live (secondhand): a message service", "live (secondhand): a workflow node",
    ]);
    /// `messages_get`: Get a message.
    pub static GET: Operation = Operation::new(
        "messages_get", "messages", Method::GET, "/api/v2",
        "/chats/{CHAT_ID}/messages/{MESSAGE_ID}", "Get a message",
    )
    .scopes(&[&["ZohoCliq.Messages.READ"]])
    .rate_limit(RateLimit::new(30, 60, 300))
    .parameters(&rules::MESSAGES_GET_PARAMETERS)
    .shape(&shapes::RECEIVED_MESSAGE)
    .response(ResponseKind::Json)
    .sources(&["page: one-page edition, Retrieve a message", "published: messages"]);
    /// `messages_edit`: Edit a message.
    pub static EDIT: Operation = Operation::new(
        "messages_edit", "messages", Method::PUT, "/api/v2",
        "/chats/{CHAT_ID}/messages/{MESSAGE_ID}", "Edit a message",
    )
    .scopes(&[&["ZohoCliq.Messages.UPDATE"]])
    .rate_limit(RateLimit::new(50, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::MESSAGES_EDIT_PARAMETERS)
    .rules(&rules::MESSAGES_EDIT_REQUEST)
    .sources(&["page: one-page edition, Edit a message", "published: messages"]);
    /// `messages_delete`: Delete a message.
    pub static DELETE: Operation = Operation::new(
        "messages_delete", "messages", Method::DELETE, "/api/v2",
        "/chats/{CHAT_ID}/messages/{MESSAGE_ID}", "Delete a message",
    )
    .scopes(&[&["ZohoCliq.Messages.DELETE"]])
    .rate_limit(RateLimit::new(20, 60, 300))
    .parameters(&rules::MESSAGES_DELETE_PARAMETERS)
    .sources(&["page: one-page edition, Delete a message", "published: messages"]);
    /// `messages_post_to_channel_by_name`: Post a message in a channel by its unique name.
    pub static POST_TO_CHANNEL_BY_NAME: Operation = Operation::new(
        "messages_post_to_channel_by_name", "messages", Method::POST, "/api/v2",
        "/channelsbyname/{CHANNEL_UNIQUE_NAME}/message",
        "Post a message in a channel by its unique name",
    )
    .query(&["bot_unique_name", "mark_as_read"])
    .scopes(&[&["ZohoCliq.Webhooks.CREATE"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::MESSAGES_POST_TO_CHANNEL_BY_NAME_PARAMETERS)
    .rules(&rules::MESSAGE)
    .shape(&shapes::POSTED_MESSAGE)
    .response(ResponseKind::JsonOrEmpty)
    .sources(&[
        "page: one-page edition, Post message in a channel", "published: messages",
        "live (reported): a chat plugin",
    ]);
    /// `messages_post_to_channel`: Post a message in a channel.
    pub static POST_TO_CHANNEL: Operation = Operation::new(
        "messages_post_to_channel", "messages", Method::POST, "/api/v2",
        "/channels/{CHANNEL_ID}/message", "Post a message in a channel",
    )
    .query(&["bot_unique_name", "mark_as_read"])
    .scopes(&[&["ZohoCliq.Webhooks.CREATE"]])
    .rate_limit(RateLimit::new(20, 60, 300))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::MESSAGES_POST_TO_CHANNEL_PARAMETERS)
    .rules(&rules::MESSAGE)
    .shape(&shapes::POSTED_MESSAGE)
    .response(ResponseKind::JsonOrEmpty)
    .sources(&[
        "page: one-page edition, Post message in a channel", "published: threads",
        "live (captured): a workflow node",
    ]);
    /// `messages_post_to_bot`: Post a message to a bot.
    pub static POST_TO_BOT: Operation = Operation::new(
        "messages_post_to_bot", "messages", Method::POST, "/api/v2",
        "/bots/{BOT_UNIQUE_NAME}/message", "Post a message to a bot",
    )
    .query(&["appkey"])
    .scopes(&[&["ZohoCliq.Webhooks.CREATE"]])
    .rate_limit(RateLimit::new(50, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::MESSAGES_POST_TO_BOT_PARAMETERS)
    .rules(&rules::MESSAGES_POST_TO_BOT_REQUEST)
    .shape(&shapes::POSTED_MESSAGE)
    .response(ResponseKind::JsonOrEmpty)
    .sources(&[
        "page: one-page edition, Post message to a bot", "published: messages",
        "live (captured): a chat plugin", "live (captured): a workflow node",
    ]);
    /// `messages_post_to_chat`: Post a message in a chat.
    pub static POST_TO_CHAT: Operation = Operation::new(
        "messages_post_to_chat", "messages", Method::POST, "/api/v2", "/chats/{CHAT_ID}/message",
        "Post a message in a chat",
    )
    .query(&["bot_unique_name"])
    .scopes(&[&["ZohoCliq.Webhooks.CREATE"]])
    .rate_limit(RateLimit::new(20, 60, 600).lockout_assumed())
    .request(RequestKind::Json { required: true })
    .parameters(&rules::MESSAGES_POST_TO_CHAT_PARAMETERS)
    .rules(&rules::MESSAGES_POST_TO_CHAT_REQUEST)
    .shape(&shapes::POSTED_MESSAGE)
    .response(ResponseKind::JsonOrEmpty)
    .sources(&[
        "page: one-page edition, Post message in a chat", "published: threads",
        "live (secondhand): a workflow node",
    ]);
    /// `messages_post_to_user`: Post a message to a user.
    pub static POST_TO_USER: Operation = Operation::new(
        "messages_post_to_user", "messages", Method::POST, "/api/v2", "/buddies/{EMAIL_ID}/message",
        "Post a message to a user",
    )
    .scopes(&[&["ZohoCliq.Webhooks.CREATE"]])
    .rate_limit(RateLimit::new(50, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::MESSAGES_POST_TO_USER_PARAMETERS)
    .rules(&rules::MESSAGES_POST_TO_USER_REQUEST)
    .shape(&shapes::POSTED_MESSAGE)
    .response(ResponseKind::JsonOrEmpty)
    .sources(&[
        "page: one-page edition, Post message to a user", "published: messages",
        "live (secondhand): a workflow node",
    ]);
    /// `messages_list_reactions`: List reactions to a message.
    pub static LIST_REACTIONS: Operation = Operation::new(
        "messages_list_reactions", "messages", Method::GET, "/api/v2",
        "/chats/{CHAT_ID}/messages/{MESSAGE_ID}/reactions", "List reactions to a message",
    )
    .scopes(&[&["ZohoCliq.messageactions.READ"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .parameters(&rules::MESSAGES_LIST_REACTIONS_PARAMETERS)
    .shape(&shapes::MESSAGES_LIST_REACTIONS_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&[
        "page: one-page edition, Get Reactions", "published: messages",
        "live (secondhand): a workflow node",
    ]);
    /// `messages_add_reaction`: Add a reaction.
    pub static ADD_REACTION: Operation = Operation::new(
        "messages_add_reaction", "messages", Method::POST, "/api/v2",
        "/chats/{CHAT_ID}/messages/{MESSAGE_ID}/reactions", "Add a reaction",
    )
    .scopes(&[&["ZohoCliq.messageactions.CREATE"]])
    .rate_limit(RateLimit::new(20, 60, 300))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::MESSAGES_ADD_REACTION_PARAMETERS)
    .rules(&rules::MESSAGES_ADD_REACTION_REQUEST)
    .sources(&["page: one-page edition, Add a reaction", "published: messages"]);
    /// `messages_remove_reaction`: Remove a reaction.
    pub static REMOVE_REACTION: Operation = Operation::new(
        "messages_remove_reaction", "messages", Method::DELETE, "/api/v2",
        "/chats/{CHAT_ID}/messages/{MESSAGE_ID}/reactions", "Remove a reaction",
    )
    .scopes(&[&["ZohoCliq.messageactions.DELETE"], &["ZohoCliq.messageactions.CREATE"]])
    .consents_to_all()
    .rate_limit(RateLimit::new(20, 60, 300))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::MESSAGES_REMOVE_REACTION_PARAMETERS)
    .rules(&rules::MESSAGES_REMOVE_REACTION_REQUEST)
    .sources(&[
        "page: one-page edition, Delete a reaction", "published: messages",
        "live (reported): a public integration",
    ]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[
        &LIST, &GET, &EDIT, &DELETE, &POST_TO_CHANNEL_BY_NAME, &POST_TO_CHANNEL, &POST_TO_BOT,
        &POST_TO_CHAT, &POST_TO_USER, &LIST_REACTIONS, &ADD_REACTION, &REMOVE_REACTION,
    ];
}
/// Types of this module.
pub mod types {
    /// The reaction to add.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct MessagesAddReactionRequest {
        pub(crate) emoji_code: String,
    }
    /// The edited message.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct MessagesEditRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) notify_edit: Option<bool>,
        pub(crate) text: String,
    }
    /// Reactions to a message.
    ///
    /// Response body of [`Messages::list_reactions`](super::Messages::list_reactions).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MessagesListReactionsResponse {
        /// Reactions by emoji, which is a character or a code such as `:thumbsup:`.
        pub data: std::collections::BTreeMap<String, Vec<crate::types::Reaction>>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(MessagesListReactionsResponse);
    /// A page of messages of a chat.
    ///
    /// Response body of [`Messages::list`](super::Messages::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MessagesListResponse {
        /// The messages.
        pub data: Vec<crate::types::ReceivedMessage>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(MessagesListResponse);
    /// A message to a bot and the subscribers to reach.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct MessagesPostToBotRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) broadcast: Option<bool>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) mark_as_read: Option<bool>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) userids: Option<String>,
    }
    /// A message to a chat.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct MessagesPostToChatRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) mark_as_read: Option<bool>,
    }
    /// A message to a user.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct MessagesPostToUserRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) mark_as_read: Option<bool>,
    }
    /// The reaction to remove.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct MessagesRemoveReactionRequest {
        pub(crate) emoji_code: String,
    }
    #[doc(inline)]
    pub use crate::message::Reaction;
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static MESSAGES_ADD_REACTION_REQUEST: Rules = Rules::object(&[
        Key::required("emoji_code", &Rules::text(&[])),
    ]).build();
    pub(crate) static MESSAGES_EDIT_REQUEST: Rules = Rules::object(&[
        Key::required("text", &Rules::text(&[Limit::most(5000)])),
        Key::optional("notify_edit", &Rules::Boolean),
    ]).build();
    pub(crate) static MESSAGES_POST_TO_BOT_REQUEST: Rules = Rules::object(&[
        Key::optional("userids", &Rules::text(&[])),
        Key::optional("broadcast", &Rules::Boolean),
        Key::optional("mark_as_read", &Rules::Boolean),
    ]).extending(&MESSAGE).build();
    pub(crate) static MESSAGES_POST_TO_CHAT_REQUEST: Rules = Rules::object(&[
        Key::optional("mark_as_read", &Rules::Boolean),
    ]).extending(&MESSAGE).build();
    pub(crate) static MESSAGES_POST_TO_USER_REQUEST: Rules = Rules::object(&[
        Key::optional("mark_as_read", &Rules::Boolean),
    ]).extending(&MESSAGE).build();
    pub(crate) static MESSAGES_REMOVE_REACTION_REQUEST: Rules = Rules::object(&[
        Key::required("emoji_code", &Rules::text(&[])),
    ]).build();
    pub(crate) static MESSAGES_LIST_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
        Key::optional("fromtime", &Rules::time(TimeForm::Milliseconds)),
        Key::optional("totime", &Rules::time(TimeForm::Milliseconds)),
        Key::optional("limit", &Rules::number(&[Limit::least(1), Limit::most(100)])),
    ]).build();
    pub(crate) static MESSAGES_GET_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
        Key::optional("MESSAGE_ID", &Rules::MessageId),
    ]).build();
    pub(crate) static MESSAGES_EDIT_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
        Key::optional("MESSAGE_ID", &Rules::MessageId),
    ]).build();
    pub(crate) static MESSAGES_DELETE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
        Key::optional("MESSAGE_ID", &Rules::MessageId),
    ]).build();
    pub(crate) static MESSAGES_POST_TO_CHANNEL_BY_NAME_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHANNEL_UNIQUE_NAME", &Rules::Identifier),
        Key::optional("bot_unique_name", &Rules::Identifier),
        Key::optional("mark_as_read", &Rules::Boolean),
    ]).build();
    pub(crate) static MESSAGES_POST_TO_CHANNEL_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHANNEL_ID", &Rules::Identifier),
        Key::optional("bot_unique_name", &Rules::Identifier),
        Key::optional("mark_as_read", &Rules::Boolean),
    ]).build();
    pub(crate) static MESSAGES_POST_TO_BOT_PARAMETERS: Rules = Rules::object(&[
        Key::optional("BOT_UNIQUE_NAME", &Rules::Identifier),
        Key::optional("appkey", &Rules::text(&[])),
    ]).build();
    pub(crate) static MESSAGES_POST_TO_CHAT_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
        Key::optional("bot_unique_name", &Rules::Identifier),
    ]).build();
    pub(crate) static MESSAGES_POST_TO_USER_PARAMETERS: Rules = Rules::object(&[
        Key::optional("EMAIL_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static MESSAGES_LIST_REACTIONS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
        Key::optional("MESSAGE_ID", &Rules::MessageId),
    ]).build();
    pub(crate) static MESSAGES_ADD_REACTION_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
        Key::optional("MESSAGE_ID", &Rules::MessageId),
    ]).build();
    pub(crate) static MESSAGES_REMOVE_REACTION_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
        Key::optional("MESSAGE_ID", &Rules::MessageId),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static MESSAGES_LIST_REACTIONS_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &Shape::Map(&Shape::List(&Shape::Scalar))),
    ]);
    pub(crate) static MESSAGES_LIST_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &Shape::List(&RECEIVED_MESSAGE)),
    ]);
}
