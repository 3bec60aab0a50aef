// Generated from specs/v3/messages.yaml by `cargo xtask generate`. Do not edit.

//! Posts messages and cards in chats and channels, and forwards, deletes and searches messages.
#![doc = include_str!("operations/messages.md")]
/// Handle with a method for each operation of the module [`messages`](self#operations).
///
/// [`Api::messages`](super::Api::messages) returns it.
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
    /// Posts a message in a channel identified by ID, as the caller or, with `bot_unique_name`, as
    /// a bot of the channel.
    ///
    /// With `thread_message_id`, starts or continues a thread, which the reply mode of the channel
    /// must allow.
    ///
    /// # Arguments
    ///
    /// - `channel_id`: The channel.
    /// - `message`: A message to post: text, optionally with a card, slides and buttons.
    ///
    /// | Request | `POST /api/v3/channels/{CHANNEL_ID}/messages` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Webhooks.CREATE` |
    /// | Rate limit | 20 requests per minute per user, counted together with `messages_post_to_channel` of version 2; exceeding it locks the operation for 10 minutes |
    /// | Result | [`PostedMessage`](crate::v3::types::PostedMessage): the posted message, if requested with `sync_message` |
    /// | Operation | `messages_post_to_channel` ([sources](crate::v3::sources#messages_post_to_channel)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let message = cliq
    ///     .v3()
    ///     .messages()
    ///     .post_to_channel(
    ///         "O1864232000000076001",
    ///         "Hello team, please review the project status update and share your feedback by EOD.",
    ///     )
    ///     .bot_unique_name("itassist")
    ///     .mark_as_read(true)
    ///     .await?;
    /// println!("{:?}", message.url);
    /// # Ok(()) }
    /// ```
    pub fn post_to_channel(
        &self,
        channel_id: impl Into<crate::v3::types::ChannelId>,
        message: impl Into<crate::v3::types::Message>,
    ) -> request::PostMessageToChannel {
        request::PostMessageToChannel {
            call: self
                .call_of(&operation::POST_TO_CHANNEL)
                .id::<crate::v3::types::ChannelId>("CHANNEL_ID", channel_id)
                .body::<crate::v3::types::Message>(&message.into()),
        }
    }
    /// Posts a message in a channel identified by unique name, as the caller or, with
    /// `bot_unique_name`, as a bot of the channel.
    ///
    /// With `thread_message_id`, starts or continues a thread, which the reply mode of the channel
    /// must allow.
    ///
    /// # Arguments
    ///
    /// - `channel_unique_name`: Unique name of the channel, from the connectors in its channel
    ///   info.
    /// - `message`: A message to post: text, optionally with a card, slides and buttons.
    ///
    /// | Request | `POST /api/v3/channelsbyname/{CHANNEL_UNIQUE_NAME}/messages` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Webhooks.CREATE` |
    /// | Rate limit | 20 requests per minute per user, counted together with `messages_post_to_channel_by_name` of version 2; exceeding it locks the operation for 10 minutes |
    /// | Result | [`PostedMessage`](crate::v3::types::PostedMessage): the posted message, if requested with `sync_message` |
    /// | Operation | `messages_post_to_channel_by_name` ([sources](crate::v3::sources#messages_post_to_channel_by_name)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let message = cliq
    ///     .v3()
    ///     .messages()
    ///     .post_to_channel_by_name(
    ///         "announcements",
    ///         "Hello team, please review the project status update and share your feedback by EOD.",
    ///     )
    ///     .bot_unique_name("itassist")
    ///     .mark_as_read(true)
    ///     .await?;
    /// println!("{:?}", message.url);
    /// # Ok(()) }
    /// ```
    pub fn post_to_channel_by_name(
        &self,
        channel_unique_name: impl Into<crate::v3::types::ChannelName>,
        message: impl Into<crate::v3::types::Message>,
    ) -> request::PostMessageToChannelByName {
        request::PostMessageToChannelByName {
            call: self
                .call_of(&operation::POST_TO_CHANNEL_BY_NAME)
                .id::<
                    crate::v3::types::ChannelName,
                >("CHANNEL_UNIQUE_NAME", channel_unique_name)
                .body::<crate::v3::types::Message>(&message.into()),
        }
    }
    /// Posts a message with a card in a channel identified by unique name, as the caller.
    ///
    /// Returns the card as stored.
    ///
    /// # Arguments
    ///
    /// - `channel_unique_name`: Unique name of the channel, from the connectors in its channel
    ///   info.
    /// - `message`: A message to post: text, optionally with a card, slides and buttons.
    /// - `card`: The card. It replaces a card of the message.
    ///
    /// | Request | `POST /api/v3/channels/{CHANNEL_UNIQUE_NAME}/message` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Channels.CREATE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`PostedCardMessage`](crate::v3::types::PostedCardMessage): the posted card |
    /// | Operation | `messages_post_card_to_channel` ([sources](crate::v3::sources#messages_post_card_to_channel)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::{ButtonAction, ButtonActionData, ButtonActionType, MessageButton, MessageCard, MessageCardTheme};
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let message = cliq
    ///     .v3()
    ///     .messages()
    ///     .post_card_to_channel(
    ///         "announcements",
    ///         "A critical support ticket has been escalated and requires immediate attention.",
    ///         MessageCard::new()
    ///             .theme(MessageCardTheme::ModernInline)
    ///             .title("Ticket Escalated - Payment Gateway Timeout")
    ///             .buttons([
    ///                 MessageButton::new(
    ///                     "Assign to Me",
    ///                     ButtonAction::new(
    ///                         ButtonActionType::InvokeFunction,
    ///                         ButtonActionData::new().name("assign_ticket"),
    ///                     ),
    ///                 ),
    ///             ]),
    ///     )
    ///     .await?;
    /// println!("{}", message.id);
    /// # Ok(()) }
    /// ```
    pub fn post_card_to_channel(
        &self,
        channel_unique_name: impl Into<crate::v3::types::ChannelName>,
        message: impl Into<crate::v3::types::Message>,
        card: impl Into<crate::v3::types::MessageCard>,
    ) -> request::PostCardToChannel {
        request::PostCardToChannel {
            call: self
                .call_of(&operation::POST_CARD_TO_CHANNEL)
                .id::<
                    crate::v3::types::ChannelName,
                >("CHANNEL_UNIQUE_NAME", channel_unique_name)
                .body::<crate::v3::types::Message>(&message.into()),
            body: types::MessagesPostCardToChannelRequest {
                card: card.into(),
            },
        }
    }
    /// Posts a message in any chat, or in a thread by its chat ID, as the caller or, with
    /// `bot_unique_name`, as a bot of the channel of the chat.
    ///
    /// With `thread_message_id`, starts or continues a thread, which the reply mode of the channel
    /// must allow.
    ///
    /// # Arguments
    ///
    /// - `chat_id`: The chat. A thread has its own chat ID.
    /// - `message`: A message to post: text, optionally with a card, slides and buttons.
    ///
    /// | Request | `POST /api/v3/chats/{CHAT_ID}/messages` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Webhooks.CREATE`, or `ZohoCliq.Messages.CREATE` |
    /// | Rate limit | 20 requests per minute per user, counted together with `messages_post_to_chat` of version 2; exceeding it locks the operation for 10 minutes |
    /// | Result | [`PostedMessage`](crate::v3::types::PostedMessage): the posted message: the stored card, or the message ID, if requested with `sync_message` |
    /// | Operation | `messages_post_to_chat` ([sources](crate::v3::sources#messages_post_to_chat)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let message = cliq
    ///     .v3()
    ///     .messages()
    ///     .post_to_chat("CT_1184653329648523663_62439860", "Hey!")
    ///     .bot_unique_name("itassist")
    ///     .mark_as_read(true)
    ///     .await?;
    /// println!("{:?}", message.url);
    /// # Ok(()) }
    /// ```
    pub fn post_to_chat(
        &self,
        chat_id: impl Into<crate::v3::types::ChatId>,
        message: impl Into<crate::v3::types::Message>,
    ) -> request::PostMessageToChat {
        request::PostMessageToChat {
            call: self
                .call_of(&operation::POST_TO_CHAT)
                .id::<crate::v3::types::ChatId>("CHAT_ID", chat_id)
                .body::<crate::v3::types::Message>(&message.into()),
            body: types::MessagesPostToChatRequest {
                mark_as_read: None,
            },
        }
    }
    /// Deletes up to 25 messages of a chat.
    ///
    /// Returns a result for each message, as some may fail. To delete messages of other users,
    /// administrators must give a `reason`.
    ///
    /// # Arguments
    ///
    /// - `chat_id`: The chat. A thread has its own chat ID.
    /// - `message_ids`: The messages to delete.
    ///
    /// | Request | `DELETE /api/v3/chats/{CHAT_ID}/messagess` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Messages.DELETE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | `Vec` of [`MessageDeletion`](crate::v3::types::MessageDeletion): a result for each message |
    /// | Operation | `messages_delete_many` ([sources](crate::v3::sources#messages_delete_many)) |
    ///
    /// # Errors
    ///
    /// - `message_delete_limit_exceeded`: More than 25 messages were given.
    /// - `invalid_parameters`: `message_ids` is empty or malformed.
    /// - `invalid_delete_reason`: The value of `reason` is unknown.
    /// - `access_denied`: The caller may not delete at least one of the messages.
    /// - `message_delete_timeout`: At least one of the messages is older than the organization
    ///   allows for deletion.
    /// - `message_not_found`: A message does not exist.
    /// - `chat_not_found`: The chat does not exist, or the caller is not a member.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// for deletion in cliq
    ///     .v3()
    ///     .messages()
    ///     .delete_many("CT_1184653329648523663_62439860", ["1573708648341_375412769224"])
    ///     .comment("Posted by mistake")
    ///     .await?
    /// {
    ///     println!("{}", deletion.status);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn delete_many(
        &self,
        chat_id: impl Into<crate::v3::types::ChatId>,
        message_ids: impl IntoIterator<Item = impl Into<crate::v3::types::MessageId>>,
    ) -> request::DeleteMessages {
        request::DeleteMessages {
            call: self
                .call_of(&operation::DELETE_MANY)
                .id::<crate::v3::types::ChatId>("CHAT_ID", chat_id)
                .query_list(
                    "message_ids",
                    {
                        let list: Vec<crate::v3::types::MessageId> = message_ids
                            .into_iter()
                            .map(Into::into)
                            .collect();
                        list
                    },
                ),
        }
    }
    /// Forwards up to 25 messages of a chat to other chats and users.
    ///
    /// Returns the recipients that the messages reached, and those that failed.
    ///
    /// # Arguments
    ///
    /// - `source`: The messages.
    /// - `recipients`: The recipients, and how the messages are forwarded.
    ///
    /// | Request | `POST /api/v3/messages` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Messages.CREATE` |
    /// | Rate limit | 50 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`ForwardResult`](crate::v3::types::ForwardResult): the reached recipients and the failures |
    /// | Operation | `messages_forward` ([sources](crate::v3::sources#messages_forward)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::{ForwardRecipients, ForwardSource};
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let result = cliq
    ///     .v3()
    ///     .messages()
    ///     .forward(
    ///         ForwardSource::new(
    ///             "2890538000000012345",
    ///             ["1773813859592_51531973059", "1773813860210_51531973060"],
    ///         ),
    ///         ForwardRecipients::new()
    ///             .chat_ids("2890538000000067890")
    ///             .user_ids("70027934")
    ///             .forward_as_group(true),
    ///     )
    ///     .await?;
    /// println!("{}", result.source_chat_id);
    /// # Ok(()) }
    /// ```
    pub fn forward(
        &self,
        source: impl Into<crate::v3::types::ForwardSource>,
        recipients: impl Into<crate::v3::types::ForwardRecipients>,
    ) -> request::ForwardMessages {
        request::ForwardMessages {
            call: self.call_of(&operation::FORWARD),
            body: types::MessagesForwardRequest {
                source: source.into(),
                recipients: recipients.into(),
            },
        }
    }
    /// Searches messages in all chats of the caller by text, sender, recipient, chat, time, file
    /// and other properties.
    ///
    /// Messages of bots are found only with `include_bot_messages`.
    ///
    /// | Request | `GET /api/v3/messages/search` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.READ` |
    /// | Rate limit | 50 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Pagination | cursor in `next_token`; [`stream`](request::SearchMessages::stream) reads all pages |
    /// | Result | [`Page`](crate::pagination::Page) of [`FoundMessage`](crate::v3::types::FoundMessage): a page of messages |
    /// | Operation | `messages_search` ([sources](crate::v3::sources#messages_search)) |
    ///
    /// # Errors
    ///
    /// - `invalid.inputs.submitted`: A parameter is malformed or exceeds a limit.
    /// - `invalid.time.submitted`: A time is malformed, or `from_time` is not before `to_time`.
    /// - `unauthorized`: The access token is invalid.
    /// - `invalid_access`: The caller is no member of the organization, or may not search.
    /// - `rate_limit_exceeded`: The rate limit was exceeded.
    /// - `error_message_search`: The search failed in the service.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let mut messages = cliq
    ///     .v3()
    ///     .messages()
    ///     .search()
    ///     .query("proposal")
    ///     .limit(25)
    ///     .stream();
    /// while let Some(message) = messages.try_next().await? {
    ///     println!("{}", message.message_id);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn search(&self) -> request::SearchMessages {
        request::SearchMessages {
            call: self.call_of(&operation::SEARCH),
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`Messages::post_to_channel`](super::Messages::post_to_channel).
        #[doc = include_str!("requests/PostMessageToChannel.md")]
        PostMessageToChannel[]: json_or_default crate::v3::types::PostedMessage;
        /// Bot to post as, which must be a member of the channel.
        query "bot_unique_name" bot_unique_name: into crate::v3::types::BotName;
        /// Key of the extension that the bot belongs to; only with `bot_unique_name`.
        query "appkey" appkey: into String;
        /// Whether the sender has read the message; unread if omitted.
        query "mark_as_read" mark_as_read: plain bool;
    }
    crate::call::request! {
        /// Request of [`Messages::post_to_channel_by_name`](super::Messages::post_to_channel_by_name).
        #[doc = include_str!("requests/PostMessageToChannelByName.md")]
        PostMessageToChannelByName[]: json_or_default crate::v3::types::PostedMessage;
        /// Bot to post as, which must be a member of the channel.
        query "bot_unique_name" bot_unique_name: into crate::v3::types::BotName;
        /// Key of the extension that the bot belongs to; only with `bot_unique_name`.
        query "appkey" appkey: into String;
        /// Whether the sender has read the message; unread if omitted.
        query "mark_as_read" mark_as_read: plain bool;
    }
    crate::call::request! {
        /// Request of [`Messages::post_card_to_channel`](super::Messages::post_card_to_channel).
        #[doc = include_str!("requests/PostCardToChannel.md")]
        PostCardToChannel[body: super::types::MessagesPostCardToChannelRequest]:
            json crate::v3::types::MessagesPostCardToChannelResponse =>
            crate::v3::types::PostedCardMessage, |response| Ok(response.into_value().data);
    }
    crate::call::request! {
        /// Request of [`Messages::post_to_chat`](super::Messages::post_to_chat).
        #[doc = include_str!("requests/PostMessageToChat.md")]
        PostMessageToChat[body: super::types::MessagesPostToChatRequest]:
            json_or_default crate::v3::types::PostedMessage;
        /// Bot to post as, which must be a member of the channel of the chat.
        query "bot_unique_name" bot_unique_name: into crate::v3::types::BotName;
        /// Whether the sender has read the message; unread if omitted.
        body mark_as_read: plain bool;
    }
    crate::call::request! {
        /// Request of [`Messages::delete_many`](super::Messages::delete_many).
        #[doc = include_str!("requests/DeleteMessages.md")]
        DeleteMessages[]: json crate::v3::types::MessagesDeleteManyResponse =>
            Vec<crate::v3::types::MessageDeletion>, |response| Ok(response.into_value().data);
        /// Reason of an administrator for deleting messages of other users.
        query "reason" reason: into crate::v3::types::MessageDeletionReason;
        /// Comment of an administrator on the reason.
        query "comment" comment: into String;
    }
    crate::call::request! {
        /// Request of [`Messages::forward`](super::Messages::forward).
        #[doc = include_str!("requests/ForwardMessages.md")]
        ForwardMessages[body: super::types::MessagesForwardRequest]:
            json crate::v3::types::MessagesForwardResponse => crate::v3::types::ForwardResult,
            |response| Ok(response.into_value().data);
    }
    crate::call::request! {
        /// Request of [`Messages::search`](super::Messages::search).
        #[doc = include_str!("requests/SearchMessages.md")]
        SearchMessages[]: list crate::v3::types::MessagesSearchResponse =>
            crate::v3::types::FoundMessage;
        /// Words to find in the messages; a phrase is enclosed in double quotes.
        query "query" query: into String;
        /// Maximum number of messages; 50 if omitted.
        query "limit" limit: plain u32;
        /// Token of the next page, from the previous page.
        query "next_token" next_token: into crate::v3::types::Integer;
        /// Finds only messages of these senders.
        query "from_user_ids" from_user_ids: each crate::v3::types::UserId;
        /// Finds only messages to these recipients.
        query "to_user_ids" to_user_ids: each crate::v3::types::UserId;
        /// Finds only messages that mention these users.
        query "mentioned_user_ids" mentioned_user_ids: each crate::v3::types::UserId;
        /// Finds only messages of these chats. With `is_pinned`, exactly one chat.
        query "chat_ids" chat_ids: each crate::v3::types::ChatId;
        /// Finds only messages of chats of these types.
        query "chat_type" chat_type: each crate::v3::types::MessageSearchChatType;
        /// Finds only messages of the thread with this chat ID.
        query "parent_chatid" parent_chatid: into crate::v3::types::ChatId;
        /// Finds only messages of channels of this type.
        query "channel_type" channel_type: into crate::v3::types::MessageChannelType;
        /// Finds only messages of channels of these teams.
        query "team_ids" team_ids: each crate::v3::types::TeamId;
        /// Whether to search channels that the caller can access beside those in `chat_ids`.
        query "include_allowed_channels" include_allowed_channels: plain bool;
        /// Finds only messages since this time, in epoch milliseconds. The service also accepts ISO
        /// 8601.
        query "from_time" from_time: into crate::time::Timestamp;
        /// Finds only messages up to this time, in epoch milliseconds; must be later than `from_time`.
        /// The service also accepts ISO 8601.
        query "to_time" to_time: into crate::time::Timestamp;
        /// Finds only messages with a file of one of these names, together at most 500 characters. Part
        /// of a name suffices, and `*` stands for any characters.
        query "file_name" file_name: each String;
        /// Finds only messages with a file of one of these media types, such as `application/pdf`,
        /// together at most 500 characters.
        query "file_type" file_type: each String;
        /// Words to find in attached files; a phrase is enclosed in double quotes, and words are
        /// combined with `AND`, `OR` and `NOT`.
        query "file_content_query" file_content_query: into String;
        /// Finds only messages of this type.
        query "message_type" message_type: into crate::v3::types::MessageSearchType;
        /// Whether to find only pinned messages; requires exactly one chat in `chat_ids`.
        query "is_pinned" is_pinned: plain bool;
        /// Whether to find only messages that mention users.
        query "has_mentions" has_mentions: plain bool;
        /// Finds only messages with a star of one of these types.
        query "star_types" star_types: each crate::v3::types::MessageSearchStarType;
        /// Whether to find messages of bots too; not if omitted.
        query "include_bot_messages" include_bot_messages: plain bool;
    }
    crate::pagination::list! {
        SearchMessages => crate::v3::types::FoundMessage
    }
    impl crate::pagination::ListRequest for SearchMessages {
        type Document = crate::v3::types::MessagesSearchResponse;
        type Item = crate::v3::types::FoundMessage;
        fn operation(&self) -> &'static crate::Operation {
            self.call.operation()
        }
        #[inline]
        fn fetch(self) -> crate::ResponseFuture<crate::Response<Self::Document>> {
            self.response()
        }
        fn at(mut self, cursor: &crate::pagination::Cursor) -> Self {
            self.call = self.call.query("next_token", cursor.as_str());
            self
        }
        #[inline]
        fn next_page(
            &self,
            _position: crate::pagination::PagePosition<'_>,
            page: &mut Self::Document,
        ) -> crate::pagination::NextPage {
            crate::pagination::NextPage::to(
                crate::pagination::Cursor::of(page.next_token.as_ref()),
            )
        }
        fn items(page: Self::Document) -> Vec<Self::Item> {
            page.messages
        }
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
    /// `messages_post_to_channel`: Post a message in a channel.
    pub static POST_TO_CHANNEL: Operation = Operation::new(
        "messages_post_to_channel", "messages", Method::POST, "/api/v3",
        "/channels/{CHANNEL_ID}/messages", "Post a message in a channel",
    )
    .query(&["bot_unique_name", "appkey", "mark_as_read"])
    .scopes(&[&["ZohoCliq.Webhooks.CREATE"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .same_action("/api/v2", "messages_post_to_channel")
    .request(RequestKind::Json { required: true })
    .parameters(&rules::MESSAGES_POST_TO_CHANNEL_PARAMETERS)
    .rules(&rules::MESSAGE)
    .shape(&shapes::POSTED_MESSAGE)
    .response(ResponseKind::JsonOrEmpty)
    .sources(&["published: messages", "published: threads"]);
    /// `messages_post_to_channel_by_name`: Post a message in a channel by its unique name.
    pub static POST_TO_CHANNEL_BY_NAME: Operation = Operation::new(
        "messages_post_to_channel_by_name", "messages", Method::POST, "/api/v3",
        "/channelsbyname/{CHANNEL_UNIQUE_NAME}/messages",
        "Post a message in a channel by its unique name",
    )
    .query(&["bot_unique_name", "appkey", "mark_as_read"])
    .scopes(&[&["ZohoCliq.Webhooks.CREATE"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .same_action("/api/v2", "messages_post_to_channel_by_name")
    .request(RequestKind::Json { required: true })
    .parameters(&rules::MESSAGES_POST_TO_CHANNEL_BY_NAME_PARAMETERS)
    .rules(&rules::MESSAGE)
    .shape(&shapes::POSTED_MESSAGE)
    .response(ResponseKind::JsonOrEmpty)
    .sources(&["published: messages", "published: threads", "live (reported): a chat plugin"]);
    /// `messages_post_card_to_channel`: Post a card in a channel by its unique name.
    pub static POST_CARD_TO_CHANNEL: Operation = Operation::new(
        "messages_post_card_to_channel", "messages", Method::POST, "/api/v3",
        "/channels/{CHANNEL_UNIQUE_NAME}/message", "Post a card in a channel by its unique name",
    )
    .scopes(&[&["ZohoCliq.Channels.CREATE"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::MESSAGES_POST_CARD_TO_CHANNEL_PARAMETERS)
    .rules(&rules::MESSAGES_POST_CARD_TO_CHANNEL_REQUEST)
    .shape(&shapes::MESSAGES_POST_CARD_TO_CHANNEL_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&["published: messagecards", "live (reported): a chat plugin"]);
    /// `messages_post_to_chat`: Post a message in a chat.
    pub static POST_TO_CHAT: Operation = Operation::new(
        "messages_post_to_chat", "messages", Method::POST, "/api/v3", "/chats/{CHAT_ID}/messages",
        "Post a message in a chat",
    )
    .query(&["bot_unique_name"])
    .scopes(&[&["ZohoCliq.Webhooks.CREATE"], &["ZohoCliq.Messages.CREATE"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .same_action("/api/v2", "messages_post_to_chat")
    .request(RequestKind::Json { required: true })
    .parameters(&rules::MESSAGES_POST_TO_CHAT_PARAMETERS)
    .rules(&rules::MESSAGES_POST_TO_CHAT_REQUEST)
    .shape(&shapes::POSTED_MESSAGE)
    .response(ResponseKind::JsonOrEmpty)
    .sources(&[
        "published: messages", "published: threads", "published: messageformat",
        "published: messagecards", "published: buttons", "published: mentions",
    ]);
    /// `messages_delete_many`: Delete messages of a chat.
    pub static DELETE_MANY: Operation = Operation::new(
        "messages_delete_many", "messages", Method::DELETE, "/api/v3", "/chats/{CHAT_ID}/messagess",
        "Delete messages of a chat",
    )
    .query(&["message_ids", "reason", "comment"])
    .scopes(&[&["ZohoCliq.Messages.DELETE"]])
    .rate_limit(RateLimit::new(20, 60, 300))
    .parameters(&rules::MESSAGES_DELETE_MANY_PARAMETERS)
    .shape(&shapes::MESSAGES_DELETE_MANY_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        ("message_delete_limit_exceeded", "More than 25 messages were given."),
        ("invalid_parameters", "`message_ids` is empty or malformed."),
        ("invalid_delete_reason", "The value of `reason` is unknown."),
        ("access_denied", "The caller may not delete at least one of the messages."),
        (
            "message_delete_timeout",
            "At least one of the messages is older than the organization allows for deletion.",
        ),
        ("message_not_found", "A message does not exist."),
        ("chat_not_found", "The chat does not exist, or the caller is not a member."),
    ])
    .sources(&["published: messages", "live (reported): a chat plugin"]);
    /// `messages_forward`: Forward messages.
    pub static FORWARD: Operation = Operation::new(
        "messages_forward", "messages", Method::POST, "/api/v3", "/messages", "Forward messages",
    )
    .scopes(&[&["ZohoCliq.Messages.CREATE"]])
    .rate_limit(RateLimit::new(50, 60, 600))
    .request(RequestKind::Json { required: true })
    .rules(&rules::MESSAGES_FORWARD_REQUEST)
    .shape(&shapes::MESSAGES_FORWARD_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&["published: messages"]);
    /// `messages_search`: Search messages.
    pub static SEARCH: Operation = Operation::new(
        "messages_search", "messages", Method::GET, "/api/v3", "/messages/search",
        "Search messages",
    )
    .query(&[
        "query", "limit", "next_token", "from_user_ids", "to_user_ids", "mentioned_user_ids",
        "chat_ids", "chat_type", "parent_chatid", "channel_type", "team_ids",
        "include_allowed_channels", "from_time", "to_time", "file_name", "file_type",
        "file_content_query", "message_type", "is_pinned", "has_mentions", "star_types",
        "include_bot_messages",
    ])
    .scopes(&[&["ZohoCliq.Chats.READ"]])
    .rate_limit(RateLimit::new(50, 60, 600))
    .pagination(
        Pagination::new(PaginationKind::Token, "next_token", "next_token", "messages")
            .limit("limit"),
    )
    .parameters(&rules::MESSAGES_SEARCH_PARAMETERS)
    .shape(&shapes::MESSAGES_SEARCH_RESPONSE)
    .response(ResponseKind::Json)
    .errors(&[
        ("invalid.inputs.submitted", "A parameter is malformed or exceeds a limit."),
        ("invalid.time.submitted", "A time is malformed, or `from_time` is not before `to_time`."),
        ("unauthorized", "The access token is invalid."),
        ("invalid_access", "The caller is no member of the organization, or may not search."),
        ("rate_limit_exceeded", "The rate limit was exceeded."),
        ("error_message_search", "The search failed in the service."),
    ])
    .sources(&["published: messages"]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[
        &POST_TO_CHANNEL, &POST_TO_CHANNEL_BY_NAME, &POST_CARD_TO_CHANNEL, &POST_TO_CHAT,
        &DELETE_MANY, &FORWARD, &SEARCH,
    ];
}
/// Types of this module.
pub mod types {
    /// A recipient that forwarded messages did not reach.
    ///
    /// Part of the response of [`Messages::forward`](super::Messages::forward).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ForwardFailure {
        /// Reason of the failure, with a code such as `chat_access_denied` or
        /// `chat_with_other_org_users_disabled`.
        pub error: crate::v3::types::ApiError,
        /// ID of the chat or user.
        pub id: String,
        /// State of the attempt: `failed`.
        pub status: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// Recipients of forwarded messages, and how the messages are forwarded.
    ///
    /// Accepted by [`Messages::forward`](super::Messages::forward).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(
        transform = crate::validation::json_schema::SchemaLimits(
            &crate::generated::v3::rules::FORWARD_RECIPIENTS,
        ),
    ))]
    #[non_exhaustive]
    pub struct ForwardRecipients {
        /// IDs of the chats to forward to, at most 100, separated by commas.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub chat_ids: Option<String>,
        /// Whether each recipient receives all messages as one message; several messages if omitted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub forward_as_group: Option<bool>,
        /// Whether the name of the sender is shown for each message; not if omitted. Only with
        /// `forward_as_group`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub show_original_sender: Option<bool>,
        /// Title above the messages; none if omitted. Only with `forward_as_group`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub title: Option<String>,
        /// IDs of the users to forward to, at most 100, separated by commas.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub user_ids: Option<String>,
    }
    impl ForwardRecipients {
        /// Creates an empty value; every field is optional.
        #[must_use]
        pub fn new() -> Self {
            Self {
                chat_ids: None,
                user_ids: None,
                forward_as_group: None,
                show_original_sender: None,
                title: None,
            }
        }
        /// IDs of the chats to forward to, at most 100, separated by commas.
        #[must_use]
        pub fn chat_ids(mut self, chat_ids: impl Into<String>) -> Self {
            self.chat_ids = Some(chat_ids.into());
            self
        }
        /// IDs of the users to forward to, at most 100, separated by commas.
        #[must_use]
        pub fn user_ids(mut self, user_ids: impl Into<String>) -> Self {
            self.user_ids = Some(user_ids.into());
            self
        }
        /// Whether each recipient receives all messages as one message; several messages if omitted.
        #[must_use]
        pub fn forward_as_group(mut self, forward_as_group: bool) -> Self {
            self.forward_as_group = Some(forward_as_group);
            self
        }
        /// Whether the name of the sender is shown for each message; not if omitted. Only with
        /// `forward_as_group`.
        #[must_use]
        pub fn show_original_sender(mut self, show_original_sender: bool) -> Self {
            self.show_original_sender = Some(show_original_sender);
            self
        }
        /// Title above the messages; none if omitted. Only with `forward_as_group`.
        #[must_use]
        pub fn title(mut self, title: impl Into<String>) -> Self {
            self.title = Some(title.into());
            self
        }
    }
    /// Recipients that forwarded messages reached or did not reach.
    ///
    /// Returned by [`Messages::forward`](super::Messages::forward).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ForwardResult {
        /// The recipients that were not reached.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub failures: Option<Vec<ForwardFailure>>,
        /// The reached recipients.
        pub forwarded: ForwardedTo,
        /// The chat of the messages.
        pub source_chat_id: crate::v3::types::ChatId,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// Messages of one chat to forward.
    ///
    /// Accepted by [`Messages::forward`](super::Messages::forward).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(
        transform = crate::validation::json_schema::SchemaLimits(
            &crate::generated::v3::rules::FORWARD_SOURCE,
        ),
    ))]
    #[non_exhaustive]
    pub struct ForwardSource {
        /// The chat of all the messages.
        pub chat_id: crate::v3::types::ChatId,
        /// The messages.
        pub message_ids: Vec<crate::v3::types::MessageId>,
    }
    impl ForwardSource {
        /// Creates a value from its required fields.
        #[must_use]
        pub fn new(
            chat_id: impl Into<crate::v3::types::ChatId>,
            message_ids: impl IntoIterator<Item = impl Into<crate::v3::types::MessageId>>,
        ) -> Self {
            Self {
                chat_id: chat_id.into(),
                message_ids: message_ids.into_iter().map(Into::into).collect(),
            }
        }
    }
    /// Recipients that received forwarded messages.
    ///
    /// Part of the response of [`Messages::forward`](super::Messages::forward).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ForwardedTo {
        /// The chats.
        pub chat_ids: Vec<crate::v3::types::ChatId>,
        /// The users.
        pub user_ids: Vec<crate::v3::types::UserId>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// A message that a search found.
    ///
    /// Returned by [`Messages::search`](super::Messages::search).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct FoundMessage {
        /// Type of the channel; only in channels.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub channel_type: Option<crate::v3::types::MessageChannelType>,
        /// Permanent ID of the channel; only in channels.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub channel_unique_id: Option<crate::v3::types::ChannelUniqueId>,
        /// The chat that contains the message.
        pub chat_id: crate::v3::types::ChatId,
        /// Title of the chat.
        pub chat_title: String,
        /// Content of the message.
        pub content: FoundMessageContent,
        /// The message.
        pub message_id: crate::v3::types::MessageId,
        /// The chat of the thread; only in threads.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub parent_chat_id: Option<crate::v3::types::ChatId>,
        /// Title of the chat of the thread; only in threads.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub parent_chat_title: Option<String>,
        /// The message that this message replies to.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub reply_message_id: Option<crate::v3::types::MessageId>,
        /// Sender of the message.
        pub sender: crate::v3::types::SenderId,
        /// Type of the star that the caller gave the message.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub star_type: Option<crate::v3::types::StarType>,
        /// The root message of the thread; only in threads.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub thread_message_id: Option<crate::v3::types::MessageId>,
        /// State of the thread; only in threads.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub thread_state: Option<String>,
        /// Time of the message, in ISO 8601.
        pub time: crate::v3::types::Timestamp,
        /// Type of message, which determines the form of `content`.
        #[serde(rename = "type")]
        pub type_: crate::v3::types::ReceivedMessageType,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(
        FoundMessage : message_id crate ::v3::types::MessageId, chat_id crate
        ::v3::types::ChatId
    );
    /// Content of a found message: `text` of a text message; name, type and size of a file message.
    /// Keys of other types are preserved.
    ///
    /// Part of the response of [`Messages::search`](super::Messages::search).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct FoundMessageContent {
        /// File name.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub file_name: Option<String>,
        /// Size of the file in bytes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub file_size: Option<i64>,
        /// Media type of the file, such as `application/pdf`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub file_type: Option<String>,
        /// The text.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub text: Option<String>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::open_enum::open_enum! {
        /// Type of a channel: open to the organization, to teams, to invited members (`personal`), or
        /// also to users outside the organization.
        ///
        /// Part of the response of [`Messages::search`](super::Messages::search). Accepted by
        /// [`Messages::search`](super::Messages::search).
        MessageChannelType;
        Organisation = "organisation";
        Team = "team";
        Personal = "personal";
        External = "external";
    }
    /// Result of deleting a message.
    ///
    /// Returned by [`Messages::delete_many`](super::Messages::delete_many).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MessageDeletion {
        /// Why the message was not deleted; only with the status `failed`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub error: Option<crate::v3::types::ApiError>,
        /// The message.
        pub id: crate::v3::types::MessageId,
        /// Whether the message was deleted.
        pub status: crate::v3::types::MessageDeletionStatus,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(MessageDeletion : id crate ::v3::types::MessageId);
    crate::open_enum::open_enum! {
        /// Reason of an administrator for deleting messages of other users: the information is no
        /// longer relevant, the content is offensive, or another one.
        ///
        /// Accepted by [`Messages::delete_many`](super::Messages::delete_many).
        MessageDeletionReason;
        IrrelevantInformation = "irrelevant_information";
        ObsceneContent = "obscene_content";
        Others = "others";
    }
    crate::open_enum::open_enum! {
        /// Whether a message was deleted.
        ///
        /// Part of the response of [`Messages::delete_many`](super::Messages::delete_many).
        MessageDeletionStatus;
        Success = "success";
        Failed = "failed";
    }
    crate::open_enum::open_enum! {
        /// Type of a chat: direct chat of two users, group chat, channel, thread, chat with a bot, or
        /// chat with guests from outside the organization.
        ///
        /// Accepted by [`Messages::search`](super::Messages::search).
        MessageSearchChatType;
        DirectMessage = "direct_message";
        GroupChat = "group_chat";
        Channel = "channel";
        Threads = "threads";
        Bot = "bot";
        Guests = "guests";
    }
    crate::open_enum::open_enum! {
        /// Type of a star to search for.
        ///
        /// Accepted by [`Messages::search`](super::Messages::search).
        MessageSearchStarType;
        Important = "important";
        ToDo = "to_do";
        Note = "note";
        Manager = "manager";
        FollowUp = "follow_up";
        Followup = "followup";
        Question = "question";
        Idea = "idea";
        Other = "other";
    }
    crate::open_enum::open_enum! {
        /// Type of a message: text only, with a link, or with a file.
        ///
        /// Accepted by [`Messages::search`](super::Messages::search).
        MessageSearchType;
        Text = "text";
        Link = "link";
        File = "file";
    }
    /// Results of deleting messages.
    ///
    /// Response body of [`Messages::delete_many`](super::Messages::delete_many).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MessagesDeleteManyResponse {
        /// A result for each message.
        pub data: Vec<MessageDeletion>,
        /// Type of the response: `message.delete_result`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(MessagesDeleteManyResponse);
    /// Messages to forward, and their recipients.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct MessagesForwardRequest {
        pub(crate) recipients: ForwardRecipients,
        pub(crate) source: ForwardSource,
    }
    /// Result of forwarding messages.
    ///
    /// Response body of [`Messages::forward`](super::Messages::forward).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MessagesForwardResponse {
        /// The result.
        pub data: ForwardResult,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(MessagesForwardResponse);
    /// A message and its card.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct MessagesPostCardToChannelRequest {
        pub(crate) card: crate::v3::types::MessageCard,
    }
    /// A posted card.
    ///
    /// Response body of [`Messages::post_card_to_channel`](super::Messages::post_card_to_channel).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MessagesPostCardToChannelResponse {
        /// The message.
        pub data: crate::v3::types::PostedCardMessage,
        /// Type of the resource: `message`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Path of the request.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(MessagesPostCardToChannelResponse);
    /// A message to a chat.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct MessagesPostToChatRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) mark_as_read: Option<bool>,
    }
    /// A page of found messages.
    ///
    /// Response body of [`Messages::search`](super::Messages::search).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MessagesSearchResponse {
        /// The words that were searched; absent without `query`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub matched_search_value: Option<String>,
        /// The messages.
        pub messages: Vec<FoundMessage>,
        /// Token of the next page; absent on the last page.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub next_token: Option<crate::v3::types::Integer>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(MessagesSearchResponse);
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static FORWARD_RECIPIENTS: Rules = Rules::object(&[
        Key::optional("chat_ids", &Rules::text(&[])),
        Key::optional("user_ids", &Rules::text(&[])),
        Key::optional("forward_as_group", &Rules::Boolean),
        Key::optional("show_original_sender", &Rules::Boolean),
        Key::optional("title", &Rules::text(&[Limit::most(255)])),
    ]).relations(&[
        Relation { of: "", kind: RelationKind::AnyOf(&["chat_ids", "user_ids"]), source: None },
    ]).build();
    pub(crate) static FORWARD_SOURCE: Rules = Rules::object(&[
        Key::required("chat_id", &Rules::Identifier),
        Key::required("message_ids", &Rules::list(&Rules::MessageId, &[
            Limit::least(1),
            Limit::most(25),
        ])),
    ]).build();
    pub(crate) static MESSAGE_CHANNEL_TYPE: Rules = Rules::Open(&[
        "organisation", "team", "personal", "external",
    ]);
    pub(crate) static MESSAGE_DELETION_REASON: Rules = Rules::values(&[
        "irrelevant_information", "obscene_content", "others",
    ]);
    pub(crate) static MESSAGE_SEARCH_CHAT_TYPE: Rules = Rules::values(&[
        "direct_message", "group_chat", "channel", "threads", "bot", "guests",
    ]);
    pub(crate) static MESSAGE_SEARCH_STAR_TYPE: Rules = Rules::values(&[
        "important", "to_do", "note", "manager", "follow_up", "followup", "question", "idea",
        "other",
    ]);
    pub(crate) static MESSAGE_SEARCH_TYPE: Rules = Rules::values(&["text", "link", "file"]);
    pub(crate) static MESSAGES_FORWARD_REQUEST: Rules = Rules::object(&[
        Key::required("source", &FORWARD_SOURCE),
        Key::required("recipients", &FORWARD_RECIPIENTS),
    ]).build();
    pub(crate) static MESSAGES_POST_CARD_TO_CHANNEL_REQUEST: Rules = Rules::object(&[
        Key::required("card", &MESSAGE_CARD),
    ]).extending(&MESSAGE).build();
    pub(crate) static MESSAGES_POST_TO_CHAT_REQUEST: Rules = Rules::object(&[
        Key::optional("mark_as_read", &Rules::Boolean),
    ]).extending(&MESSAGE).build();
    pub(crate) static MESSAGES_POST_TO_CHANNEL_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHANNEL_ID", &Rules::Identifier),
        Key::optional("bot_unique_name", &Rules::Identifier),
        Key::optional("appkey", &Rules::text(&[])),
        Key::optional("mark_as_read", &Rules::Boolean),
    ]).relations(&[
        Relation {
            of: "bot_unique_name",
            kind: RelationKind::RequiredIf { when: "appkey", are: &[] },
            source: None,
        },
    ]).build();
    pub(crate) static MESSAGES_POST_TO_CHANNEL_BY_NAME_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHANNEL_UNIQUE_NAME", &Rules::Identifier),
        Key::optional("bot_unique_name", &Rules::Identifier),
        Key::optional("appkey", &Rules::text(&[])),
        Key::optional("mark_as_read", &Rules::Boolean),
    ]).relations(&[
        Relation {
            of: "bot_unique_name",
            kind: RelationKind::RequiredIf { when: "appkey", are: &[] },
            source: None,
        },
    ]).build();
    pub(crate) static MESSAGES_POST_CARD_TO_CHANNEL_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHANNEL_UNIQUE_NAME", &Rules::Identifier),
    ]).build();
    pub(crate) static MESSAGES_POST_TO_CHAT_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
        Key::optional("bot_unique_name", &Rules::Identifier),
    ]).build();
    pub(crate) static MESSAGES_DELETE_MANY_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
        Key::optional("message_ids", &Rules::list(&Rules::MessageId, &[
            Limit::least(1),
            Limit::most(25),
        ])),
        Key::optional("reason", &MESSAGE_DELETION_REASON),
        Key::optional("comment", &Rules::text(&[Limit::most(250)])),
    ]).build();
    pub(crate) static MESSAGES_SEARCH_PARAMETERS: Rules = Rules::object(&[
        Key::optional("query", &Rules::text(&[Limit::most(1000)])),
        Key::optional("limit", &Rules::number(&[Limit::least(1), Limit::most(50)])),
        Key::optional("next_token", &Rules::Scalar),
        Key::optional("from_user_ids", &Rules::list(&Rules::Identifier, &[Limit::most(5)])),
        Key::optional("to_user_ids", &Rules::list(&Rules::Identifier, &[Limit::most(5)])),
        Key::optional("mentioned_user_ids", &Rules::list(&Rules::Identifier, &[Limit::most(5)])),
        Key::optional("chat_ids", &Rules::list(&Rules::Identifier, &[Limit::most(5)])),
        Key::optional("chat_type", &Rules::list(&MESSAGE_SEARCH_CHAT_TYPE, &[Limit::most(6)])),
        Key::optional("parent_chatid", &Rules::Identifier),
        Key::optional("channel_type", &MESSAGE_CHANNEL_TYPE),
        Key::optional("team_ids", &Rules::list(&Rules::Identifier, &[Limit::most(5)])),
        Key::optional("include_allowed_channels", &Rules::Boolean),
        Key::optional("from_time", &Rules::time(TimeForm::Milliseconds)),
        Key::optional("to_time", &Rules::time(TimeForm::Milliseconds)),
        Key::optional("file_name", &Rules::list(&Rules::text(&[]), &[Limit::most(10)])),
        Key::optional("file_type", &Rules::list(&Rules::text(&[]), &[Limit::most(10)])),
        Key::optional("file_content_query", &Rules::text(&[Limit::most(500)])),
        Key::optional("message_type", &MESSAGE_SEARCH_TYPE),
        Key::optional("is_pinned", &Rules::Boolean),
        Key::optional("has_mentions", &Rules::Boolean),
        Key::optional("star_types", &Rules::list(&MESSAGE_SEARCH_STAR_TYPE, &[Limit::most(5)])),
        Key::optional("include_bot_messages", &Rules::Boolean),
    ]).relations(&[
        Relation {
            of: "chat_ids",
            kind: RelationKind::RequiredIf { when: "is_pinned", are: &[] },
            source: Some("the published document, for the value true"),
        },
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static FORWARD_FAILURE: Shape = Shape::object(&[
        Field::required("id", &Shape::Text),
        Field::required("status", &Shape::Text),
        Field::required("error", &API_ERROR),
    ]);
    pub(crate) static FORWARD_RESULT: Shape = Shape::object(&[
        Field::required("source_chat_id", &Shape::Scalar),
        Field::required("forwarded", &FORWARDED_TO),
        Field::optional("failures", &Shape::List(&FORWARD_FAILURE)),
    ]);
    pub(crate) static FORWARDED_TO: Shape = Shape::object(&[
        Field::required("chat_ids", &Shape::List(&Shape::Scalar)),
        Field::required("user_ids", &Shape::List(&Shape::Scalar)),
    ]);
    pub(crate) static FOUND_MESSAGE: Shape = Shape::identified("message_id", &[
        Field::required("message_id", &Shape::Scalar),
        Field::required("time", &Shape::Scalar),
        Field::required("sender", &Shape::Scalar),
        Field::required("chat_id", &Shape::Scalar),
        Field::required("chat_title", &Shape::Text),
        Field::required("type", &Shape::Text),
        Field::required("content", &FOUND_MESSAGE_CONTENT),
        Field::optional("channel_type", &Shape::Text),
        Field::optional("channel_unique_id", &Shape::Scalar),
        Field::optional("star_type", &Shape::Text),
        Field::optional("reply_message_id", &Shape::Scalar),
        Field::optional("parent_chat_id", &Shape::Scalar),
        Field::optional("parent_chat_title", &Shape::Text),
        Field::optional("thread_message_id", &Shape::Scalar),
        Field::optional("thread_state", &Shape::Text),
    ]);
    pub(crate) static FOUND_MESSAGE_CONTENT: Shape = Shape::object(&[
        Field::optional("text", &Shape::Text),
        Field::optional("file_name", &Shape::Text),
        Field::optional("file_type", &Shape::Text),
        Field::optional("file_size", &Shape::Integer),
    ]);
    pub(crate) static MESSAGE_DELETION: Shape = Shape::identified("id", &[
        Field::required("id", &Shape::Scalar),
        Field::required("status", &Shape::Text),
        Field::optional("error", &API_ERROR),
    ]);
    pub(crate) static MESSAGES_DELETE_MANY_RESPONSE: Shape = Shape::object(&[
        Field::required("type", &Shape::Text),
        Field::required("data", &Shape::List(&MESSAGE_DELETION)),
    ]);
    pub(crate) static MESSAGES_FORWARD_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &FORWARD_RESULT),
    ]);
    pub(crate) static MESSAGES_POST_CARD_TO_CHANNEL_RESPONSE: Shape = Shape::object(&[
        Field::required("url", &Shape::Text),
        Field::required("type", &Shape::Text),
        Field::required("data", &POSTED_CARD_MESSAGE),
    ]);
    pub(crate) static MESSAGES_SEARCH_RESPONSE: Shape = Shape::object(&[
        Field::required("messages", &Shape::List(&FOUND_MESSAGE)),
        Field::optional("next_token", &Shape::Scalar),
        Field::optional("matched_search_value", &Shape::Text),
    ]);
}
