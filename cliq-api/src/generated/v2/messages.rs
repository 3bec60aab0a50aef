// Generated from specs/v2/messages.yaml by `cargo xtask generate`. Do not edit.

//! Reading, posting, editing and deleting messages, and the reactions to them.
/// Reading, posting, editing and deleting messages, and the reactions to them.
///
/// Get it with [`Cliq::messages`](crate::Cliq::messages).
///
/// ```no_run
/// # async fn example(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
/// let answer = cliq.messages().list("CT_1184653329648523663_62439860").await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct Messages {
    client: crate::Cliq,
}
impl Messages {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    /// List messages of a chat.
    ///
    /// Reads the messages of a chat that the caller takes part in. There is no cursor: older
    /// messages are asked for with `totime` set to the time of the oldest message at hand. Several
    /// messages may bear the same millisecond, so drop those whose id is already known.
    ///
    /// - `chat_id`: The chat; a thread has a chat id of its own.
    ///
    /// - Request: `GET /api/v2/chats/{CHAT_ID}/messages`
    /// - Scope: `ZohoCliq.Messages.READ`
    /// - Limit: 15 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Pages: by the time of the oldest item, in `totime`
    /// - Note: The published document states a lock of 5 minutes, a newer help page 10 minutes; the
    ///   page itself states none. 10 minutes are taken.
    /// - Note: The names of the three query parameters are lost on the page, except `limit`; the
    ///   others come from the published document and a newer help page.
    /// - Note: Public integrations read the messages newest first, the example on the page has the
    ///   oldest first; rely on `time`, not on the order.
    /// - Note: Whether a message of the very millisecond of `totime` is in the window is not said,
    ///   so windows overlap by a millisecond when the list is read in pages.
    /// - Source: page: one-page edition, Get messages; published: messages; live (captured): a
    ///   command line; live (captured): a command line with integration tests; live (captured): an
    ///   agent; live (reported): a chat plugin; live (secondhand): a message service; live
    ///   (secondhand): a workflow node
    pub fn list(&self, chat_id: impl Into<crate::types::ChatId>) -> request::List {
        request::List {
            call: crate::call::Call::new(self.client.context(), &operation::LIST)
                .id::<crate::types::ChatId>("CHAT_ID", chat_id),
        }
    }
    /// Get a message.
    ///
    /// Reads one message of a chat that the caller takes part in. After a thread was started, this
    /// also tells the chat id of the thread.
    ///
    /// - `chat_id`: The chat; a thread has a chat id of its own.
    /// - `message_id`: The message, with `_`, `%20` or a space between the parts of its id.
    ///
    /// - Request: `GET /api/v2/chats/{CHAT_ID}/messages/{MESSAGE_ID}`
    /// - Scope: `ZohoCliq.Messages.READ`
    /// - Limit: 30 requests per minute and user; past it the operation is locked for 5 minutes
    /// - Note: The page states no lock; it comes from the published document.
    /// - Note: The published document repeats `messages` at the end of the address; the page does
    ///   not, and is followed.
    /// - Note: No example shows the key under which the chat id of a thread is found.
    /// - Source: page: one-page edition, Retrieve a message; published: messages
    pub fn get(
        &self,
        chat_id: impl Into<crate::types::ChatId>,
        message_id: impl Into<crate::types::MessageId>,
    ) -> request::Get {
        request::Get {
            call: crate::call::Call::new(self.client.context(), &operation::GET)
                .id::<crate::types::ChatId>("CHAT_ID", chat_id)
                .id::<crate::types::MessageId>("MESSAGE_ID", message_id),
        }
    }
    /// Edit a message.
    ///
    /// Replaces the text of a message of the caller. The time in which that is allowed is set by
    /// the organization.
    ///
    /// - `chat_id`: The chat; a thread has a chat id of its own.
    /// - `message_id`: The message, with `_`, `%20` or a space between the parts of its id.
    /// - `text`: The new text.
    ///
    /// - Request: `PUT /api/v2/chats/{CHAT_ID}/messages/{MESSAGE_ID}`
    /// - Scope: `ZohoCliq.Messages.UPDATE`
    /// - Limit: 50 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Note: The page has no limit for this operation; limit and lock come from the published
    ///   document.
    /// - Note: The published document asks for the scope `ZohoCliq.Webhooks.UPDATE`; the page for
    ///   `ZohoCliq.Messages.UPDATE`, which is taken.
    /// - Note: A public integration also sends `card`, `slides` and `buttons`; the page does not
    ///   name them.
    /// - Source: page: one-page edition, Edit a message; published: messages
    pub fn edit(
        &self,
        chat_id: impl Into<crate::types::ChatId>,
        message_id: impl Into<crate::types::MessageId>,
        text: impl Into<String>,
    ) -> request::Edit {
        request::Edit {
            call: crate::call::Call::new(self.client.context(), &operation::EDIT)
                .id::<crate::types::ChatId>("CHAT_ID", chat_id)
                .id::<crate::types::MessageId>("MESSAGE_ID", message_id),
            body: types::MessagesEditRequest {
                text: text.into(),
                notify_edit: None,
            },
        }
    }
    /// Delete a message.
    ///
    /// Deletes a message of the caller. Messages of bots stay, and the organization may limit the
    /// time in which messages can be deleted.
    ///
    /// - `chat_id`: The chat; a thread has a chat id of its own.
    /// - `message_id`: The message, with `_`, `%20` or a space between the parts of its id.
    ///
    /// - Request: `DELETE /api/v2/chats/{CHAT_ID}/messages/{MESSAGE_ID}`
    /// - Scope: `ZohoCliq.Messages.DELETE`
    /// - Limit: 20 requests per minute and user; past it the operation is locked for 5 minutes
    /// - Note: The page has no limit for this operation; limit and lock come from the published
    ///   document.
    /// - Note: The published document asks for the scope `ZohoCliq.Webhooks.DELETE`; the page for
    ///   `ZohoCliq.Messages.DELETE`, which is taken.
    /// - Source: page: one-page edition, Delete a message; published: messages
    pub fn delete(
        &self,
        chat_id: impl Into<crate::types::ChatId>,
        message_id: impl Into<crate::types::MessageId>,
    ) -> request::Delete {
        request::Delete {
            call: crate::call::Call::new(self.client.context(), &operation::DELETE)
                .id::<crate::types::ChatId>("CHAT_ID", chat_id)
                .id::<crate::types::MessageId>("MESSAGE_ID", message_id),
        }
    }
    /// Post a message in a channel by its unique name.
    ///
    /// Posts in the channel of that unique name, as the caller or, with `bot_unique_name`, as a bot
    /// of the channel. With `thread_message_id` it starts a thread or posts in the one that started
    /// there; a thread can also be posted to as a chat.
    ///
    /// - `channel_unique_name`: Unique name of the channel, from the connectors in its information.
    ///
    /// - Request: `POST /api/v2/channelsbyname/{CHANNEL_UNIQUE_NAME}/message`
    /// - Scope: `ZohoCliq.Webhooks.CREATE`
    /// - Limit: 20 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Note: The page shows an answer with `sync_message` only; without it a help page shows 204.
    /// - Note: The published document says that no message id comes back where a bot posts; a
    ///   public integration sees it as `id`.
    /// - Note: The page states no lock; it comes from the published document.
    /// - Note: The page at hand states 50 requests a minute, a newer help page 20 for starting a
    ///   thread at the same address. No source says that the two count apart, so 20, the stricter,
    ///   are taken for all requests.
    /// - Source: page: one-page edition, Post message in a channel; published: messages; live
    ///   (reported): a chat plugin
    pub fn post_to_channel_by_name(
        &self,
        channel_unique_name: impl Into<crate::types::ChannelName>,
        message: impl Into<crate::types::Message>,
    ) -> request::PostToChannelByName {
        request::PostToChannelByName {
            call: crate::call::Call::new(
                    self.client.context(),
                    &operation::POST_TO_CHANNEL_BY_NAME,
                )
                .id::<
                    crate::types::ChannelName,
                >("CHANNEL_UNIQUE_NAME", channel_unique_name)
                .body::<crate::types::Message>(&message.into()),
        }
    }
    /// Post a message in a channel.
    ///
    /// Posts in the channel of that id, as the caller or, with `bot_unique_name`, as a bot of the
    /// channel. With `thread_message_id` it starts a thread or posts in the one that started there;
    /// a thread can also be posted to as a chat.
    ///
    /// - `channel_id`: The channel.
    ///
    /// - Request: `POST /api/v2/channels/{CHANNEL_ID}/message`
    /// - Scope: `ZohoCliq.Webhooks.CREATE`
    /// - Limit: 20 requests per minute and user; past it the operation is locked for 5 minutes
    /// - Note: The page shows an answer with `sync_message` only; without it a help page shows 204.
    /// - Note: The lock of 5 minutes comes from the published document, which has 10 minutes where
    ///   the channel is named by its unique name.
    /// - Note: The page at hand states 50 requests a minute, a newer help page 20 for starting a
    ///   thread at the same address. No source says that the two count apart, so 20, the stricter,
    ///   are taken for all requests.
    /// - Source: page: one-page edition, Post message in a channel; published: threads; live
    ///   (captured): a workflow node
    pub fn post_to_channel(
        &self,
        channel_id: impl Into<crate::types::ChannelId>,
        message: impl Into<crate::types::Message>,
    ) -> request::PostToChannel {
        request::PostToChannel {
            call: crate::call::Call::new(
                    self.client.context(),
                    &operation::POST_TO_CHANNEL,
                )
                .id::<crate::types::ChannelId>("CHANNEL_ID", channel_id)
                .body::<crate::types::Message>(&message.into()),
        }
    }
    /// Post a message to a bot.
    ///
    /// Posts through a bot: in its chat with the caller or, with `userids`, to chosen subscribers.
    /// With `sync_message` the answer names chat and message for each user.
    ///
    /// - `bot_unique_name`: Unique name of the bot, as in the API address that its page shows.
    ///
    /// - Request: `POST /api/v2/bots/{BOT_UNIQUE_NAME}/message`
    /// - Scope: `ZohoCliq.Webhooks.CREATE`
    /// - Limit: 50 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Note: The request key is `userids` in the payloads, `usersids` in the text of the page and
    ///   `user_ids` in the answer and in the later version; a public integration finds only
    ///   `userids` accepted.
    /// - Note: One of the body keys is marked as deprecated, but its name is lost; probably
    ///   `broadcast`.
    /// - Note: The page has no limit for this operation; limit and lock come from the published
    ///   document.
    /// - Note: The page shows an answer with `sync_message` only; 204 without it is taken from the
    ///   other posting operations.
    /// - Note: No source says plainly who gets a message without `userids`; a public integration
    ///   sees it reach subscribers.
    /// - Source: page: one-page edition, Post message to a bot; published: messages; live
    ///   (captured): a chat plugin; live (captured): a workflow node
    pub fn post_to_bot(
        &self,
        bot_unique_name: impl Into<crate::types::BotName>,
        message: impl Into<crate::types::Message>,
    ) -> request::PostToBot {
        request::PostToBot {
            call: crate::call::Call::new(self.client.context(), &operation::POST_TO_BOT)
                .id::<crate::types::BotName>("BOT_UNIQUE_NAME", bot_unique_name)
                .body::<crate::types::Message>(&message.into()),
            body: types::MessagesPostToBotRequest {
                userids: None,
                broadcast: None,
                mark_as_read: None,
            },
        }
    }
    /// Post a message in a chat.
    ///
    /// Posts in a chat of any kind, or in a thread by its chat id, as the caller. With
    /// `thread_message_id` it starts a thread or posts in the one that started there; a thread can
    /// also be posted to as a chat.
    ///
    /// - `chat_id`: The chat; a thread has a chat id of its own.
    ///
    /// - Request: `POST /api/v2/chats/{CHAT_ID}/message`
    /// - Scope: `ZohoCliq.Webhooks.CREATE`
    /// - Limit: 20 requests per minute and user; past it the operation is locked for 10 minutes
    ///   (assumed)
    /// - Note: No page states a limit for this operation as such; the published document states 50
    ///   requests a minute. A lock of 10 minutes is assumed.
    /// - Note: The page prints the address for threads with `?{BOT_UNIQUE_NAME}`, without the name
    ///   of the parameter; its table has `bot_unique_name`.
    /// - Note: The page shows an answer with `sync_message` only; without it a help page shows 204.
    /// - Note: The page at hand states 50 requests a minute, a newer help page 20 for starting a
    ///   thread at the same address. No source says that the two count apart, so 20, the stricter,
    ///   are taken for all requests.
    /// - Source: page: one-page edition, Post message in a chat; published: threads; live
    ///   (secondhand): a workflow node
    pub fn post_to_chat(
        &self,
        chat_id: impl Into<crate::types::ChatId>,
        message: impl Into<crate::types::Message>,
    ) -> request::PostToChat {
        request::PostToChat {
            call: crate::call::Call::new(self.client.context(), &operation::POST_TO_CHAT)
                .id::<crate::types::ChatId>("CHAT_ID", chat_id)
                .body::<crate::types::Message>(&message.into()),
            body: types::MessagesPostToChatRequest {
                mark_as_read: None,
            },
        }
    }
    /// Post a message to a user.
    ///
    /// Posts in the direct chat with a user, as the caller.
    ///
    /// - `email_id`: The user, by e-mail address or id.
    ///
    /// - Request: `POST /api/v2/buddies/{EMAIL_ID}/message`
    /// - Scope: `ZohoCliq.Webhooks.CREATE`
    /// - Limit: 50 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Note: The page has no limit for this operation; limit and lock come from the published
    ///   document.
    /// - Note: The page shows an answer with `sync_message` only; without it a help page shows 204.
    /// - Source: page: one-page edition, Post message to a user; published: messages; live
    ///   (secondhand): a workflow node
    pub fn post_to_user(
        &self,
        email_id: impl Into<crate::types::UserAddress>,
        message: impl Into<crate::types::Message>,
    ) -> request::PostToUser {
        request::PostToUser {
            call: crate::call::Call::new(self.client.context(), &operation::POST_TO_USER)
                .id::<crate::types::UserAddress>("EMAIL_ID", email_id)
                .body::<crate::types::Message>(&message.into()),
            body: types::MessagesPostToUserRequest {
                mark_as_read: None,
            },
        }
    }
    /// List reactions to a message.
    ///
    /// Reads who reacted to a message, by emoji. Every reaction is one text: the time in epoch
    /// milliseconds, the user id and the name, joined by colons; a name may hold spaces, so split
    /// at the first two colons only.
    ///
    /// - `chat_id`: The chat; a thread has a chat id of its own.
    /// - `message_id`: The message, with `_`, `%20` or a space between the parts of its id.
    ///
    /// - Request: `GET /api/v2/chats/{CHAT_ID}/messages/{MESSAGE_ID}/reactions`
    /// - Scope: `ZohoCliq.messageactions.READ`
    /// - Limit: 20 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Note: The page states 20 requests per minute and a lockout of 5 minutes, the published
    ///   document 50 and 10 minutes; the strictest limit and the longest lockout are taken.
    /// - Note: The scope is spelled with a small `m` in both sources.
    /// - Source: page: one-page edition, Get Reactions; published: messages; live (secondhand): a
    ///   workflow node
    pub fn list_reactions(
        &self,
        chat_id: impl Into<crate::types::ChatId>,
        message_id: impl Into<crate::types::MessageId>,
    ) -> request::ListReactions {
        request::ListReactions {
            call: crate::call::Call::new(
                    self.client.context(),
                    &operation::LIST_REACTIONS,
                )
                .id::<crate::types::ChatId>("CHAT_ID", chat_id)
                .id::<crate::types::MessageId>("MESSAGE_ID", message_id),
        }
    }
    /// Add a reaction.
    ///
    /// Adds a reaction of the caller to a message.
    ///
    /// - `chat_id`: The chat; a thread has a chat id of its own.
    /// - `message_id`: The message, with `_`, `%20` or a space between the parts of its id.
    /// - `emoji_code`: The emoji: a code such as `:smile:`, or the character itself.
    ///
    /// - Request: `POST /api/v2/chats/{CHAT_ID}/messages/{MESSAGE_ID}/reactions`
    /// - Scope: `ZohoCliq.messageactions.CREATE`
    /// - Limit: 20 requests per minute and user; past it the operation is locked for 5 minutes
    /// - Note: The page has no limit for this operation; limit and lock come from the published
    ///   document.
    /// - Note: The scope is spelled with a small `m` in both sources.
    /// - Source: page: one-page edition, Add a reaction; published: messages
    pub fn add_reaction(
        &self,
        chat_id: impl Into<crate::types::ChatId>,
        message_id: impl Into<crate::types::MessageId>,
        emoji_code: impl Into<String>,
    ) -> request::AddReaction {
        request::AddReaction {
            call: crate::call::Call::new(self.client.context(), &operation::ADD_REACTION)
                .id::<crate::types::ChatId>("CHAT_ID", chat_id)
                .id::<crate::types::MessageId>("MESSAGE_ID", message_id),
            body: types::MessagesAddReactionRequest {
                emoji_code: emoji_code.into(),
            },
        }
    }
    /// Remove a reaction.
    ///
    /// Takes back a reaction of the caller to a message. The emoji stands in the body, although the
    /// method is `DELETE`.
    ///
    /// - `chat_id`: The chat; a thread has a chat id of its own.
    /// - `message_id`: The message, with `_`, `%20` or a space between the parts of its id.
    /// - `emoji_code`: The emoji: a code such as `:smile:`, or the character itself.
    ///
    /// - Request: `DELETE /api/v2/chats/{CHAT_ID}/messages/{MESSAGE_ID}/reactions`
    /// - Scope: `ZohoCliq.messageactions.DELETE`, or `ZohoCliq.messageactions.CREATE`
    /// - Limit: 20 requests per minute and user; past it the operation is locked for 5 minutes
    /// - Note: The page has no limit for this operation; limit and lock come from the published
    ///   document.
    /// - Note: The page asks for `ZohoCliq.messageactions.DELETE`, the published document for
    ///   `ZohoCliq.messageactions.CREATE`, which a public integration confirms. Either suffices
    ///   here, and consent asks for both.
    /// - Note: The published document takes `emoji_code` as a query parameter too; the page has it
    ///   in the body alone.
    /// - Source: page: one-page edition, Delete a reaction; published: messages; live (reported): a
    ///   public integration
    pub fn remove_reaction(
        &self,
        chat_id: impl Into<crate::types::ChatId>,
        message_id: impl Into<crate::types::MessageId>,
        emoji_code: impl Into<String>,
    ) -> request::RemoveReaction {
        request::RemoveReaction {
            call: crate::call::Call::new(
                    self.client.context(),
                    &operation::REMOVE_REACTION,
                )
                .id::<crate::types::ChatId>("CHAT_ID", chat_id)
                .id::<crate::types::MessageId>("MESSAGE_ID", message_id),
            body: types::MessagesRemoveReactionRequest {
                emoji_code: emoji_code.into(),
            },
        }
    }
}
/// Requests: complete them with their setters and await them.
pub mod request {
    /// Request of [`Messages::list`](super::Messages::list).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct List {
        pub(crate) call: crate::call::Call,
    }
    impl List {
        /// Only messages since this time, epoch milliseconds.
        pub fn fromtime(
            mut self,
            value: impl Into<crate::types::EpochMilliseconds>,
        ) -> Self {
            self.call = self
                .call
                .query("fromtime", Into::<crate::types::EpochMilliseconds>::into(value));
            self
        }
        /// Only messages up to this time, epoch milliseconds.
        pub fn totime(
            mut self,
            value: impl Into<crate::types::EpochMilliseconds>,
        ) -> Self {
            self.call = self
                .call
                .query("totime", Into::<crate::types::EpochMilliseconds>::into(value));
            self
        }
        /// Number of messages to return; 100 where left out.
        pub fn limit(mut self, value: i64) -> Self {
            self.call = self.call.query("limit", value);
            self
        }
    }
    crate::call::request!(
        List[] : json crate ::types::MessagesListResponse => crate
        ::types::MessagesListResponse, crate ::call::whole
    );
    impl List {
        /// Reads the list page by page.
        pub fn pages(self) -> crate::pagination::Pages<Self> {
            crate::pagination::Pages::new(self)
        }
        /// Reads the list item by item, over all pages.
        pub fn stream(self) -> crate::pagination::Items<Self> {
            crate::pagination::Items::new(self)
        }
    }
    impl List {
        const WINDOW: crate::pagination::Window = crate::pagination::Window {
            until: "totime",
            since: None,
            from: Some("fromtime"),
            unit: 1,
            limit: ("limit", 100, 100),
        };
    }
    impl crate::pagination::sealed::Sealed for List {}
    impl crate::pagination::ListRequest for List {
        type Page = crate::types::MessagesListResponse;
        type Item = crate::types::ReceivedMessage;
        fn operation(&self) -> &'static crate::Operation {
            self.call.operation()
        }
        fn fetch(self) -> crate::ResponseFuture<crate::Response<Self::Page>> {
            self.response()
        }
        fn at(mut self, cursor: &crate::pagination::Cursor) -> Self {
            self.call = Self::WINDOW.at(self.call, cursor);
            self
        }
        fn turn(
            &self,
            place: crate::pagination::Place<'_>,
            page: &mut Self::Page,
        ) -> crate::pagination::Turn {
            Self::WINDOW
                .turn(
                    &self.call,
                    place,
                    &mut page.data,
                    |item| Some(&item.time),
                    |item| Some(item.id.as_str()),
                )
        }
        fn items(page: Self::Page) -> Vec<Self::Item> {
            page.data
        }
    }
    /// Request of [`Messages::get`](super::Messages::get).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct Get {
        pub(crate) call: crate::call::Call,
    }
    crate::call::request!(
        Get[] : json crate ::types::ReceivedMessage => crate ::types::ReceivedMessage,
        crate ::call::whole
    );
    /// Request of [`Messages::edit`](super::Messages::edit).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct Edit {
        pub(crate) call: crate::call::Call,
        pub(crate) body: super::types::MessagesEditRequest,
    }
    impl Edit {
        /// Whether a note tells the participants that the message was edited.
        pub fn notify_edit(mut self, value: bool) -> Self {
            self.body.notify_edit = Some(value);
            self
        }
    }
    crate::call::request!(Edit[body] : empty() => (), crate ::call::whole);
    /// Request of [`Messages::delete`](super::Messages::delete).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct Delete {
        pub(crate) call: crate::call::Call,
    }
    crate::call::request!(Delete[] : empty() => (), crate ::call::whole);
    /// Request of [`Messages::post_to_channel_by_name`](super::Messages::post_to_channel_by_name).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct PostToChannelByName {
        pub(crate) call: crate::call::Call,
    }
    impl PostToChannelByName {
        /// Posts as this bot, which has to be a member of the channel.
        pub fn bot_unique_name(
            mut self,
            value: impl Into<crate::types::BotName>,
        ) -> Self {
            self.call = self
                .call
                .query("bot_unique_name", Into::<crate::types::BotName>::into(value));
            self
        }
        /// Whether the message counts as read for the one who posts it; unread where left out.
        pub fn mark_as_read(mut self, value: bool) -> Self {
            self.call = self.call.query("mark_as_read", value);
            self
        }
    }
    crate::call::request!(
        PostToChannelByName[] : json_or_default crate ::types::PostedMessage => crate
        ::types::PostedMessage, crate ::call::whole
    );
    /// Request of [`Messages::post_to_channel`](super::Messages::post_to_channel).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct PostToChannel {
        pub(crate) call: crate::call::Call,
    }
    impl PostToChannel {
        /// Posts as this bot, which has to be a member of the channel.
        pub fn bot_unique_name(
            mut self,
            value: impl Into<crate::types::BotName>,
        ) -> Self {
            self.call = self
                .call
                .query("bot_unique_name", Into::<crate::types::BotName>::into(value));
            self
        }
        /// Whether the message counts as read for the one who posts it; unread where left out.
        pub fn mark_as_read(mut self, value: bool) -> Self {
            self.call = self.call.query("mark_as_read", value);
            self
        }
    }
    crate::call::request!(
        PostToChannel[] : json_or_default crate ::types::PostedMessage => crate
        ::types::PostedMessage, crate ::call::whole
    );
    /// Request of [`Messages::post_to_bot`](super::Messages::post_to_bot).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct PostToBot {
        pub(crate) call: crate::call::Call,
        pub(crate) body: super::types::MessagesPostToBotRequest,
    }
    impl PostToBot {
        /// Key of the extension to which the bot belongs.
        pub fn appkey(mut self, value: impl Into<String>) -> Self {
            self.call = self.call.query("appkey", Into::<String>::into(value));
            self
        }
        /// Subscribers of the bot to reach: user ids or e-mail addresses, joined by commas.
        pub fn userids(mut self, value: impl Into<String>) -> Self {
            self.body.userids = Some(value.into());
            self
        }
        /// Whether all subscribers get the message.
        pub fn broadcast(mut self, value: bool) -> Self {
            self.body.broadcast = Some(value);
            self
        }
        /// Whether the message counts as read for the one who posts it; unread where left out.
        pub fn mark_as_read(mut self, value: bool) -> Self {
            self.body.mark_as_read = Some(value);
            self
        }
    }
    crate::call::request!(
        PostToBot[body] : json_or_default crate ::types::PostedMessage => crate
        ::types::PostedMessage, crate ::call::whole
    );
    /// Request of [`Messages::post_to_chat`](super::Messages::post_to_chat).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct PostToChat {
        pub(crate) call: crate::call::Call,
        pub(crate) body: super::types::MessagesPostToChatRequest,
    }
    impl PostToChat {
        /// Posts as this bot, which has to be a member of the channel to which the chat belongs.
        pub fn bot_unique_name(
            mut self,
            value: impl Into<crate::types::BotName>,
        ) -> Self {
            self.call = self
                .call
                .query("bot_unique_name", Into::<crate::types::BotName>::into(value));
            self
        }
        /// Whether the message counts as read for the one who posts it; unread where left out.
        pub fn mark_as_read(mut self, value: bool) -> Self {
            self.body.mark_as_read = Some(value);
            self
        }
    }
    crate::call::request!(
        PostToChat[body] : json_or_default crate ::types::PostedMessage => crate
        ::types::PostedMessage, crate ::call::whole
    );
    /// Request of [`Messages::post_to_user`](super::Messages::post_to_user).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct PostToUser {
        pub(crate) call: crate::call::Call,
        pub(crate) body: super::types::MessagesPostToUserRequest,
    }
    impl PostToUser {
        /// Whether the message counts as read for the one who posts it; unread where left out.
        pub fn mark_as_read(mut self, value: bool) -> Self {
            self.body.mark_as_read = Some(value);
            self
        }
    }
    crate::call::request!(
        PostToUser[body] : json_or_default crate ::types::PostedMessage => crate
        ::types::PostedMessage, crate ::call::whole
    );
    /// Request of [`Messages::list_reactions`](super::Messages::list_reactions).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct ListReactions {
        pub(crate) call: crate::call::Call,
    }
    crate::call::request!(
        ListReactions[] : json crate ::types::MessagesListReactionsResponse =>
        std::collections::BTreeMap < String, Vec < String > >, | response | { let whole =
        response.into_value(); Ok(whole.data) }
    );
    /// Request of [`Messages::add_reaction`](super::Messages::add_reaction).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct AddReaction {
        pub(crate) call: crate::call::Call,
        pub(crate) body: super::types::MessagesAddReactionRequest,
    }
    crate::call::request!(AddReaction[body] : empty() => (), crate ::call::whole);
    /// Request of [`Messages::remove_reaction`](super::Messages::remove_reaction).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct RemoveReaction {
        pub(crate) call: crate::call::Call,
        pub(crate) body: super::types::MessagesRemoveReactionRequest,
    }
    crate::call::request!(RemoveReaction[body] : empty() => (), crate ::call::whole);
}
/// Descriptors of the operations.
pub mod operation {
    #[allow(unused_imports, reason = "few modules need all of them")]
    use crate::operation::{
        Condition, ConditionalScopes, Operation, Pagination, PaginationKind, RateLimit,
        RequestKind, ResponseKind,
    };
    use http::Method;
    /// `messages_list`: List messages of a chat.
    pub static LIST: Operation = Operation::new(
            "messages_list",
            "messages",
            Method::GET,
            "/api/v2",
            "/chats/{CHAT_ID}/messages",
            "List messages of a chat",
        )
        .query(&["fromtime", "totime", "limit"])
        .scopes(&[&["ZohoCliq.Messages.READ"]])
        .rate_limit(RateLimit::new(15, 60, 600))
        .pagination(
            Pagination::new(PaginationKind::TimeWindow, "totime", "time", "data")
                .limit("limit"),
        )
        .parameters({
            #[allow(unused_imports, reason = "not every parameter has a named type")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every operation needs all of it")]
            use crate::validation::{
                Case, Key, Limit, Refinement, Relation, RelationKind, Rules,
            };
            &Rules::object(
                    &[
                        Key::optional("CHAT_ID", &Rules::Identifier),
                        Key::optional("fromtime", &Rules::Scalar),
                        Key::optional("totime", &Rules::Scalar),
                        Key::optional(
                            "limit",
                            &Rules::number(&[Limit::least(1), Limit::most(100)]),
                        ),
                    ],
                )
                .build()
        })
        .shape({
            #[allow(unused_imports, reason = "not every response has a name")]
            use super::super::shapes::*;
            #[allow(unused_imports, reason = "not every response is inline")]
            use crate::reading::Shape;
            &MESSAGES_LIST_RESPONSE
        })
        .response(ResponseKind::Json)
        .sources(
            &[
                "page: one-page edition, Get messages",
                "published: messages",
                "live (captured): a command line",
                "live (captured): a command line with integration tests",
                "live (captured): an agent",
                "live (reported): a chat plugin",
                "live (secondhand): a message service",
                "live (secondhand): a workflow node",
            ],
        );
    /// `messages_get`: Get a message.
    pub static GET: Operation = Operation::new(
            "messages_get",
            "messages",
            Method::GET,
            "/api/v2",
            "/chats/{CHAT_ID}/messages/{MESSAGE_ID}",
            "Get a message",
        )
        .scopes(&[&["ZohoCliq.Messages.READ"]])
        .rate_limit(RateLimit::new(30, 60, 300))
        .parameters({
            #[allow(unused_imports, reason = "not every parameter has a named type")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every operation needs all of it")]
            use crate::validation::{
                Case, Key, Limit, Refinement, Relation, RelationKind, Rules,
            };
            &Rules::object(
                    &[
                        Key::optional("CHAT_ID", &Rules::Identifier),
                        Key::optional("MESSAGE_ID", &Rules::MessageId),
                    ],
                )
                .build()
        })
        .shape({
            #[allow(unused_imports, reason = "not every response has a name")]
            use super::super::shapes::*;
            #[allow(unused_imports, reason = "not every response is inline")]
            use crate::reading::Shape;
            &RECEIVED_MESSAGE
        })
        .response(ResponseKind::Json)
        .sources(&["page: one-page edition, Retrieve a message", "published: messages"]);
    /// `messages_edit`: Edit a message.
    pub static EDIT: Operation = Operation::new(
            "messages_edit",
            "messages",
            Method::PUT,
            "/api/v2",
            "/chats/{CHAT_ID}/messages/{MESSAGE_ID}",
            "Edit a message",
        )
        .scopes(&[&["ZohoCliq.Messages.UPDATE"]])
        .rate_limit(RateLimit::new(50, 60, 600))
        .request(RequestKind::Json {
            required: true,
        })
        .parameters({
            #[allow(unused_imports, reason = "not every parameter has a named type")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every operation needs all of it")]
            use crate::validation::{
                Case, Key, Limit, Refinement, Relation, RelationKind, Rules,
            };
            &Rules::object(
                    &[
                        Key::optional("CHAT_ID", &Rules::Identifier),
                        Key::optional("MESSAGE_ID", &Rules::MessageId),
                    ],
                )
                .build()
        })
        .rules({
            #[allow(unused_imports, reason = "not every body has a name")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every body is inline")]
            use crate::validation::Rules;
            &MESSAGES_EDIT_REQUEST
        })
        .sources(&["page: one-page edition, Edit a message", "published: messages"]);
    /// `messages_delete`: Delete a message.
    pub static DELETE: Operation = Operation::new(
            "messages_delete",
            "messages",
            Method::DELETE,
            "/api/v2",
            "/chats/{CHAT_ID}/messages/{MESSAGE_ID}",
            "Delete a message",
        )
        .scopes(&[&["ZohoCliq.Messages.DELETE"]])
        .rate_limit(RateLimit::new(20, 60, 300))
        .parameters({
            #[allow(unused_imports, reason = "not every parameter has a named type")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every operation needs all of it")]
            use crate::validation::{
                Case, Key, Limit, Refinement, Relation, RelationKind, Rules,
            };
            &Rules::object(
                    &[
                        Key::optional("CHAT_ID", &Rules::Identifier),
                        Key::optional("MESSAGE_ID", &Rules::MessageId),
                    ],
                )
                .build()
        })
        .sources(&["page: one-page edition, Delete a message", "published: messages"]);
    /// `messages_post_to_channel_by_name`: Post a message in a channel by its unique name.
    pub static POST_TO_CHANNEL_BY_NAME: Operation = Operation::new(
            "messages_post_to_channel_by_name",
            "messages",
            Method::POST,
            "/api/v2",
            "/channelsbyname/{CHANNEL_UNIQUE_NAME}/message",
            "Post a message in a channel by its unique name",
        )
        .query(&["bot_unique_name", "mark_as_read"])
        .scopes(&[&["ZohoCliq.Webhooks.CREATE"]])
        .rate_limit(RateLimit::new(20, 60, 600))
        .request(RequestKind::Json {
            required: true,
        })
        .parameters({
            #[allow(unused_imports, reason = "not every parameter has a named type")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every operation needs all of it")]
            use crate::validation::{
                Case, Key, Limit, Refinement, Relation, RelationKind, Rules,
            };
            &Rules::object(
                    &[
                        Key::optional("CHANNEL_UNIQUE_NAME", &Rules::Identifier),
                        Key::optional("bot_unique_name", &Rules::Identifier),
                        Key::optional("mark_as_read", &Rules::Boolean),
                    ],
                )
                .build()
        })
        .rules({
            #[allow(unused_imports, reason = "not every body has a name")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every body is inline")]
            use crate::validation::Rules;
            &MESSAGE
        })
        .shape({
            #[allow(unused_imports, reason = "not every response has a name")]
            use super::super::shapes::*;
            #[allow(unused_imports, reason = "not every response is inline")]
            use crate::reading::Shape;
            &POSTED_MESSAGE
        })
        .response(ResponseKind::JsonOrEmpty)
        .sources(
            &[
                "page: one-page edition, Post message in a channel",
                "published: messages",
                "live (reported): a chat plugin",
            ],
        );
    /// `messages_post_to_channel`: Post a message in a channel.
    pub static POST_TO_CHANNEL: Operation = Operation::new(
            "messages_post_to_channel",
            "messages",
            Method::POST,
            "/api/v2",
            "/channels/{CHANNEL_ID}/message",
            "Post a message in a channel",
        )
        .query(&["bot_unique_name", "mark_as_read"])
        .scopes(&[&["ZohoCliq.Webhooks.CREATE"]])
        .rate_limit(RateLimit::new(20, 60, 300))
        .request(RequestKind::Json {
            required: true,
        })
        .parameters({
            #[allow(unused_imports, reason = "not every parameter has a named type")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every operation needs all of it")]
            use crate::validation::{
                Case, Key, Limit, Refinement, Relation, RelationKind, Rules,
            };
            &Rules::object(
                    &[
                        Key::optional("CHANNEL_ID", &Rules::Identifier),
                        Key::optional("bot_unique_name", &Rules::Identifier),
                        Key::optional("mark_as_read", &Rules::Boolean),
                    ],
                )
                .build()
        })
        .rules({
            #[allow(unused_imports, reason = "not every body has a name")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every body is inline")]
            use crate::validation::Rules;
            &MESSAGE
        })
        .shape({
            #[allow(unused_imports, reason = "not every response has a name")]
            use super::super::shapes::*;
            #[allow(unused_imports, reason = "not every response is inline")]
            use crate::reading::Shape;
            &POSTED_MESSAGE
        })
        .response(ResponseKind::JsonOrEmpty)
        .sources(
            &[
                "page: one-page edition, Post message in a channel",
                "published: threads",
                "live (captured): a workflow node",
            ],
        );
    /// `messages_post_to_bot`: Post a message to a bot.
    pub static POST_TO_BOT: Operation = Operation::new(
            "messages_post_to_bot",
            "messages",
            Method::POST,
            "/api/v2",
            "/bots/{BOT_UNIQUE_NAME}/message",
            "Post a message to a bot",
        )
        .query(&["appkey"])
        .scopes(&[&["ZohoCliq.Webhooks.CREATE"]])
        .rate_limit(RateLimit::new(50, 60, 600))
        .request(RequestKind::Json {
            required: true,
        })
        .parameters({
            #[allow(unused_imports, reason = "not every parameter has a named type")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every operation needs all of it")]
            use crate::validation::{
                Case, Key, Limit, Refinement, Relation, RelationKind, Rules,
            };
            &Rules::object(
                    &[
                        Key::optional("BOT_UNIQUE_NAME", &Rules::Identifier),
                        Key::optional("appkey", &Rules::text(&[])),
                    ],
                )
                .build()
        })
        .rules({
            #[allow(unused_imports, reason = "not every body has a name")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every body is inline")]
            use crate::validation::Rules;
            &MESSAGES_POST_TO_BOT_REQUEST
        })
        .shape({
            #[allow(unused_imports, reason = "not every response has a name")]
            use super::super::shapes::*;
            #[allow(unused_imports, reason = "not every response is inline")]
            use crate::reading::Shape;
            &POSTED_MESSAGE
        })
        .response(ResponseKind::JsonOrEmpty)
        .sources(
            &[
                "page: one-page edition, Post message to a bot",
                "published: messages",
                "live (captured): a chat plugin",
                "live (captured): a workflow node",
            ],
        );
    /// `messages_post_to_chat`: Post a message in a chat.
    pub static POST_TO_CHAT: Operation = Operation::new(
            "messages_post_to_chat",
            "messages",
            Method::POST,
            "/api/v2",
            "/chats/{CHAT_ID}/message",
            "Post a message in a chat",
        )
        .query(&["bot_unique_name"])
        .scopes(&[&["ZohoCliq.Webhooks.CREATE"]])
        .rate_limit(RateLimit::new(20, 60, 600).lock_assumed())
        .request(RequestKind::Json {
            required: true,
        })
        .parameters({
            #[allow(unused_imports, reason = "not every parameter has a named type")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every operation needs all of it")]
            use crate::validation::{
                Case, Key, Limit, Refinement, Relation, RelationKind, Rules,
            };
            &Rules::object(
                    &[
                        Key::optional("CHAT_ID", &Rules::Identifier),
                        Key::optional("bot_unique_name", &Rules::Identifier),
                    ],
                )
                .build()
        })
        .rules({
            #[allow(unused_imports, reason = "not every body has a name")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every body is inline")]
            use crate::validation::Rules;
            &MESSAGES_POST_TO_CHAT_REQUEST
        })
        .shape({
            #[allow(unused_imports, reason = "not every response has a name")]
            use super::super::shapes::*;
            #[allow(unused_imports, reason = "not every response is inline")]
            use crate::reading::Shape;
            &POSTED_MESSAGE
        })
        .response(ResponseKind::JsonOrEmpty)
        .sources(
            &[
                "page: one-page edition, Post message in a chat",
                "published: threads",
                "live (secondhand): a workflow node",
            ],
        );
    /// `messages_post_to_user`: Post a message to a user.
    pub static POST_TO_USER: Operation = Operation::new(
            "messages_post_to_user",
            "messages",
            Method::POST,
            "/api/v2",
            "/buddies/{EMAIL_ID}/message",
            "Post a message to a user",
        )
        .scopes(&[&["ZohoCliq.Webhooks.CREATE"]])
        .rate_limit(RateLimit::new(50, 60, 600))
        .request(RequestKind::Json {
            required: true,
        })
        .parameters({
            #[allow(unused_imports, reason = "not every parameter has a named type")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every operation needs all of it")]
            use crate::validation::{
                Case, Key, Limit, Refinement, Relation, RelationKind, Rules,
            };
            &Rules::object(&[Key::optional("EMAIL_ID", &Rules::Identifier)]).build()
        })
        .rules({
            #[allow(unused_imports, reason = "not every body has a name")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every body is inline")]
            use crate::validation::Rules;
            &MESSAGES_POST_TO_USER_REQUEST
        })
        .shape({
            #[allow(unused_imports, reason = "not every response has a name")]
            use super::super::shapes::*;
            #[allow(unused_imports, reason = "not every response is inline")]
            use crate::reading::Shape;
            &POSTED_MESSAGE
        })
        .response(ResponseKind::JsonOrEmpty)
        .sources(
            &[
                "page: one-page edition, Post message to a user",
                "published: messages",
                "live (secondhand): a workflow node",
            ],
        );
    /// `messages_list_reactions`: List reactions to a message.
    pub static LIST_REACTIONS: Operation = Operation::new(
            "messages_list_reactions",
            "messages",
            Method::GET,
            "/api/v2",
            "/chats/{CHAT_ID}/messages/{MESSAGE_ID}/reactions",
            "List reactions to a message",
        )
        .scopes(&[&["ZohoCliq.messageactions.READ"]])
        .rate_limit(RateLimit::new(20, 60, 600))
        .parameters({
            #[allow(unused_imports, reason = "not every parameter has a named type")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every operation needs all of it")]
            use crate::validation::{
                Case, Key, Limit, Refinement, Relation, RelationKind, Rules,
            };
            &Rules::object(
                    &[
                        Key::optional("CHAT_ID", &Rules::Identifier),
                        Key::optional("MESSAGE_ID", &Rules::MessageId),
                    ],
                )
                .build()
        })
        .shape({
            #[allow(unused_imports, reason = "not every response has a name")]
            use super::super::shapes::*;
            #[allow(unused_imports, reason = "not every response is inline")]
            use crate::reading::Shape;
            &MESSAGES_LIST_REACTIONS_RESPONSE
        })
        .response(ResponseKind::Json)
        .payload("data")
        .sources(
            &[
                "page: one-page edition, Get Reactions",
                "published: messages",
                "live (secondhand): a workflow node",
            ],
        );
    /// `messages_add_reaction`: Add a reaction.
    pub static ADD_REACTION: Operation = Operation::new(
            "messages_add_reaction",
            "messages",
            Method::POST,
            "/api/v2",
            "/chats/{CHAT_ID}/messages/{MESSAGE_ID}/reactions",
            "Add a reaction",
        )
        .scopes(&[&["ZohoCliq.messageactions.CREATE"]])
        .rate_limit(RateLimit::new(20, 60, 300))
        .request(RequestKind::Json {
            required: true,
        })
        .parameters({
            #[allow(unused_imports, reason = "not every parameter has a named type")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every operation needs all of it")]
            use crate::validation::{
                Case, Key, Limit, Refinement, Relation, RelationKind, Rules,
            };
            &Rules::object(
                    &[
                        Key::optional("CHAT_ID", &Rules::Identifier),
                        Key::optional("MESSAGE_ID", &Rules::MessageId),
                    ],
                )
                .build()
        })
        .rules({
            #[allow(unused_imports, reason = "not every body has a name")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every body is inline")]
            use crate::validation::Rules;
            &MESSAGES_ADD_REACTION_REQUEST
        })
        .sources(&["page: one-page edition, Add a reaction", "published: messages"]);
    /// `messages_remove_reaction`: Remove a reaction.
    pub static REMOVE_REACTION: Operation = Operation::new(
            "messages_remove_reaction",
            "messages",
            Method::DELETE,
            "/api/v2",
            "/chats/{CHAT_ID}/messages/{MESSAGE_ID}/reactions",
            "Remove a reaction",
        )
        .scopes(
            &[&["ZohoCliq.messageactions.DELETE"], &["ZohoCliq.messageactions.CREATE"]],
        )
        .consents_to_all()
        .rate_limit(RateLimit::new(20, 60, 300))
        .request(RequestKind::Json {
            required: true,
        })
        .parameters({
            #[allow(unused_imports, reason = "not every parameter has a named type")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every operation needs all of it")]
            use crate::validation::{
                Case, Key, Limit, Refinement, Relation, RelationKind, Rules,
            };
            &Rules::object(
                    &[
                        Key::optional("CHAT_ID", &Rules::Identifier),
                        Key::optional("MESSAGE_ID", &Rules::MessageId),
                    ],
                )
                .build()
        })
        .rules({
            #[allow(unused_imports, reason = "not every body has a name")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every body is inline")]
            use crate::validation::Rules;
            &MESSAGES_REMOVE_REACTION_REQUEST
        })
        .sources(
            &[
                "page: one-page edition, Delete a reaction",
                "published: messages",
                "live (reported): a public integration",
            ],
        );
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[
        &LIST,
        &GET,
        &EDIT,
        &DELETE,
        &POST_TO_CHANNEL_BY_NAME,
        &POST_TO_CHANNEL,
        &POST_TO_BOT,
        &POST_TO_CHAT,
        &POST_TO_USER,
        &LIST_REACTIONS,
        &ADD_REACTION,
        &REMOVE_REACTION,
    ];
}
/// Types of this module.
pub mod types {
    /// The reaction to add.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct MessagesAddReactionRequest {
        /// The emoji: a code such as `:smile:`, or the character itself.
        pub(crate) emoji_code: String,
    }
    /// The new text of a message.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct MessagesEditRequest {
        /// Whether a note tells the participants that the message was edited.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) notify_edit: Option<bool>,
        /// The new text.
        pub(crate) text: String,
    }
    /// Reactions to a message.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MessagesListReactionsResponse {
        /// Reactions by emoji, which is a character or a code such as `:thumbsup:`. Each is `<epoch
        /// milliseconds>:<user id>:<name>`.
        pub data: std::collections::BTreeMap<String, Vec<String>>,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(MessagesListReactionsResponse);
    /// Messages of a chat.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MessagesListResponse {
        /// The messages.
        pub data: Vec<crate::types::ReceivedMessage>,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(MessagesListResponse);
    /// A message to a bot, and the subscribers to reach.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct MessagesPostToBotRequest {
        /// Whether all subscribers get the message.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) broadcast: Option<bool>,
        /// Whether the message counts as read for the one who posts it; unread where left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) mark_as_read: Option<bool>,
        /// Subscribers of the bot to reach: user ids or e-mail addresses, joined by commas.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) userids: Option<String>,
    }
    /// A message to a chat.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct MessagesPostToChatRequest {
        /// Whether the message counts as read for the one who posts it; unread where left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) mark_as_read: Option<bool>,
    }
    /// A message to a user.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct MessagesPostToUserRequest {
        /// Whether the message counts as read for the one who posts it; unread where left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) mark_as_read: Option<bool>,
    }
    /// The reaction to remove.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct MessagesRemoveReactionRequest {
        /// The emoji: a code such as `:smile:`, or the character itself.
        pub(crate) emoji_code: String,
    }
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static MESSAGES_ADD_REACTION_REQUEST: Rules = Rules::object(
            &[Key::required("emoji_code", &Rules::text(&[]))],
        )
        .build();
    pub(crate) static MESSAGES_EDIT_REQUEST: Rules = Rules::object(
            &[
                Key::required("text", &Rules::text(&[Limit::most(5000)])),
                Key::optional("notify_edit", &Rules::Boolean),
            ],
        )
        .build();
    pub(crate) static MESSAGES_POST_TO_BOT_REQUEST: Rules = Rules::object(
            &[
                Key::optional("userids", &Rules::text(&[])),
                Key::optional("broadcast", &Rules::Boolean),
                Key::optional("mark_as_read", &Rules::Boolean),
            ],
        )
        .extending(&MESSAGE)
        .build();
    pub(crate) static MESSAGES_POST_TO_CHAT_REQUEST: Rules = Rules::object(
            &[Key::optional("mark_as_read", &Rules::Boolean)],
        )
        .extending(&MESSAGE)
        .build();
    pub(crate) static MESSAGES_POST_TO_USER_REQUEST: Rules = Rules::object(
            &[Key::optional("mark_as_read", &Rules::Boolean)],
        )
        .extending(&MESSAGE)
        .build();
    pub(crate) static MESSAGES_REMOVE_REACTION_REQUEST: Rules = Rules::object(
            &[Key::required("emoji_code", &Rules::text(&[]))],
        )
        .build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static MESSAGES_LIST_REACTIONS_RESPONSE: Shape = Shape::object(
        &[Field::required("data", &Shape::Map(&Shape::List(&Shape::Text)))],
    );
    pub(crate) static MESSAGES_LIST_RESPONSE: Shape = Shape::object(
        &[Field::required("data", &Shape::List(&RECEIVED_MESSAGE))],
    );
}
