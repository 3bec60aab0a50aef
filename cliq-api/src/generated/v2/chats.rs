// Generated from specs/v2/chats.yaml by `cargo xtask generate`. Do not edit.

//! Lists direct chats, group chats, chats with bots and their members, mutes chats, pins
//! messages and leaves chats.
#![doc = include_str!("operations/chats.md")]
/// Handle with a method for each operation of the module [`chats`](self#operations).
///
/// [`Cliq::chats`](crate::Cliq::chats) returns it.
#[derive(Clone, Debug)]
pub struct Chats {
    client: crate::Cliq,
}
impl Chats {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Lists the chats of the caller other than channels: direct chats, group chats and chats with
    /// bots.
    ///
    /// The list is paged by time: for older chats, set `modified_before` to the time of the last
    /// message (`last_message_info.time`) of the oldest chat received.
    ///
    /// | Request | `GET /api/v2/chats` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.READ` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Pagination | time windows that end at `modified_before`; [`stream`](request::ListChats::stream) reads all pages |
    /// | Result | [`Page`](crate::pagination::Page) of [`Chat`](crate::types::Chat): the chats of the caller |
    /// | Operation | `chats_list` ([sources](crate::sources#chats_list)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let mut chats = cliq.chats().list().limit(50).stream();
    /// while let Some(chat) = chats.try_next().await? {
    ///     println!("{}", chat.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> request::ListChats {
        request::ListChats {
            call: self.call_of(&operation::LIST),
        }
    }
    /// Lists all members of a chat in one response.
    ///
    /// `fields` selects the details of each member; all details are returned if omitted.
    ///
    /// - `chat_id`: ID of the chat.
    ///
    /// | Request | `GET /api/v2/chats/{CHAT_ID}/members` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.READ` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Page`](crate::pagination::Page) of [`ChatMember`](crate::types::ChatMember): the members of the chat |
    /// | Operation | `chats_list_members` ([sources](crate::sources#chats_list_members)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// for member in cliq.chats().list_members("CT_1184653329648523663_62439860").await? {
    ///     println!("{:?}", member.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_members(
        &self,
        chat_id: impl Into<crate::types::ChatId>,
    ) -> request::ListChatMembers {
        request::ListChatMembers {
            call: self
                .call_of(&operation::LIST_MEMBERS)
                .id::<crate::types::ChatId>("CHAT_ID", chat_id),
        }
    }
    /// Mutes the notifications of a chat for the caller.
    ///
    /// - `chat_id`: ID of the chat.
    ///
    /// | Request | `POST /api/v2/chats/{CHAT_ID}/mute` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.UPDATE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `chats_mute` ([sources](crate::sources#chats_mute)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.chats().mute("CT_1184653329648523663_62439860").await?;
    /// # Ok(()) }
    /// ```
    pub fn mute(&self, chat_id: impl Into<crate::types::ChatId>) -> request::MuteChat {
        request::MuteChat {
            call: self
                .call_of(&operation::MUTE)
                .id::<crate::types::ChatId>("CHAT_ID", chat_id),
        }
    }
    /// Unmutes the notifications of a chat for the caller.
    ///
    /// - `chat_id`: ID of the chat.
    ///
    /// | Request | `POST /api/v2/chats/{CHAT_ID}/unmute` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.UPDATE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `chats_unmute` ([sources](crate::sources#chats_unmute)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.chats().unmute("CT_1184653329648523663_62439860").await?;
    /// # Ok(()) }
    /// ```
    pub fn unmute(
        &self,
        chat_id: impl Into<crate::types::ChatId>,
    ) -> request::UnmuteChat {
        request::UnmuteChat {
            call: self
                .call_of(&operation::UNMUTE)
                .id::<crate::types::ChatId>("CHAT_ID", chat_id),
        }
    }
    /// Pins a message to the top of its chat, permanently or until a given time, and returns the
    /// pin.
    ///
    /// # Arguments
    ///
    /// - `chat_id`: ID of the chat.
    /// - `id`: The message to pin.
    ///
    /// | Request | `POST /api/v2/chats/{CHAT_ID}/stickymessage` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.CREATE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`PinnedMessage`](crate::types::PinnedMessage): the pin |
    /// | Operation | `chats_pin_message` ([sources](crate::sources#chats_pin_message)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let message = cliq
    ///     .chats()
    ///     .pin_message("CT_1184653329648523663_62439860", "1573708648341_375412769224")
    ///     .expiry_time(1_748_946_453_794_i64)
    ///     .notify(false)
    ///     .await?;
    /// println!("{}", message.chat_id);
    /// # Ok(()) }
    /// ```
    pub fn pin_message(
        &self,
        chat_id: impl Into<crate::types::ChatId>,
        id: impl Into<crate::types::MessageId>,
    ) -> request::PinMessage {
        request::PinMessage {
            call: self
                .call_of(&operation::PIN_MESSAGE)
                .id::<crate::types::ChatId>("CHAT_ID", chat_id),
            body: types::ChatsPinMessageRequest {
                id: id.into(),
                expiry_time: None,
                notify: None,
            },
        }
    }
    /// Unpins the pinned message of a chat.
    ///
    /// - `chat_id`: ID of the chat.
    ///
    /// | Request | `DELETE /api/v2/chats/{CHAT_ID}/stickymessage` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.DELETE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `chats_unpin_message` ([sources](crate::sources#chats_unpin_message)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.chats().unpin_message("CT_1184653329648523663_62439860").await?;
    /// # Ok(()) }
    /// ```
    pub fn unpin_message(
        &self,
        chat_id: impl Into<crate::types::ChatId>,
    ) -> request::UnpinMessage {
        request::UnpinMessage {
            call: self
                .call_of(&operation::UNPIN_MESSAGE)
                .id::<crate::types::ChatId>("CHAT_ID", chat_id),
        }
    }
    /// Returns the pinned message of a chat, the user who pinned it, and the expiry time of the
    /// pin.
    ///
    /// - `chat_id`: ID of the chat.
    ///
    /// | Request | `GET /api/v2/chats/{CHAT_ID}/stickymessage` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.READ` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`PinnedMessage`](crate::types::PinnedMessage): the pin |
    /// | Operation | `chats_get_pinned_message` ([sources](crate::sources#chats_get_pinned_message)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let message = cliq
    ///     .chats()
    ///     .get_pinned_message("CT_1184653329648523663_62439860")
    ///     .await?;
    /// println!("{}", message.chat_id);
    /// # Ok(()) }
    /// ```
    pub fn get_pinned_message(
        &self,
        chat_id: impl Into<crate::types::ChatId>,
    ) -> request::GetPinnedMessage {
        request::GetPinnedMessage {
            call: self
                .call_of(&operation::GET_PINNED_MESSAGE)
                .id::<crate::types::ChatId>("CHAT_ID", chat_id),
        }
    }
    /// Removes the caller from a group chat.
    ///
    /// - `chat_id`: ID of the chat.
    ///
    /// | Request | `POST /api/v2/chats/{CHAT_ID}/leave` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.UPDATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `chats_leave` ([sources](crate::sources#chats_leave)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.chats().leave("CT_1184653329648523663_62439860").await?;
    /// # Ok(()) }
    /// ```
    pub fn leave(&self, chat_id: impl Into<crate::types::ChatId>) -> request::LeaveChat {
        request::LeaveChat {
            call: self
                .call_of(&operation::LEAVE)
                .id::<crate::types::ChatId>("CHAT_ID", chat_id),
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`Chats::list`](super::Chats::list).
        #[doc = include_str!("requests/ListChats.md")]
        ListChats[]: list crate::types::ChatsListResponse => crate::types::Chat;
        /// Maximum number of chats per page, at most 100.
        query "limit" limit: plain u32;
        /// Lists only chats whose last message (`last_message_info.time`) was sent before this time.
        query "modified_before" modified_before: into crate::time::Timestamp;
        /// Lists only chats whose last message (`last_message_info.time`) was sent after this time.
        query "modified_after" modified_after: into crate::time::Timestamp;
        /// Whether to list only chats with a draft.
        query "drafts" drafts: plain bool;
    }
    crate::pagination::list! {
        ListChats => crate::types::Chat
    }
    impl ListChats {
        const WINDOW: crate::pagination::Window = crate::pagination::Window {
            until: "modified_before",
            since: Some("modified_after"),
            from: None,
            unit: 1000,
            limit: ("limit", 100, 100),
        };
    }
    impl crate::pagination::ListRequest for ListChats {
        type Document = crate::types::ChatsListResponse;
        type Item = crate::types::Chat;
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
                    &mut page.chats,
                    |item| {
                        [
                            Some(&item.last_message_info).map(|outer| &outer.time),
                            Some(&item.last_modified_time),
                        ]
                            .into_iter()
                            .flatten()
                            .find(|time| time.epoch_milliseconds().is_some())
                    },
                    |item| Some(item.chat_id.as_str()),
                )
        }
        fn items(page: Self::Document) -> Vec<Self::Item> {
            page.chats
        }
    }
    crate::call::request! {
        /// Request of [`Chats::list_members`](super::Chats::list_members).
        #[doc = include_str!("requests/ListChatMembers.md")]
        ListChatMembers[]: list crate::types::ChatsListMembersResponse => crate::types::ChatMember;
        /// Details to return for each member.
        query "fields" fields: each crate::types::ChatMemberField;
    }
    crate::pagination::list! {
        ListChatMembers: crate::types::ChatsListMembersResponse => crate::types::ChatMember,
            |whole| whole.members
    }
    crate::call::request! {
        /// Request of [`Chats::mute`](super::Chats::mute).
        #[doc = include_str!("requests/MuteChat.md")]
        MuteChat[]: empty();
    }
    crate::call::request! {
        /// Request of [`Chats::unmute`](super::Chats::unmute).
        #[doc = include_str!("requests/UnmuteChat.md")]
        UnmuteChat[]: empty();
    }
    crate::call::request! {
        /// Request of [`Chats::pin_message`](super::Chats::pin_message).
        #[doc = include_str!("requests/PinMessage.md")]
        PinMessage[body: super::types::ChatsPinMessageRequest]:
            json crate::types::ChatsPinMessageResponse => crate::types::PinnedMessage,
            |response| Ok(response.into_value().data);
        /// Expiry time of the pin. `NEVER`: The pin is permanent.
        body expiry_time: into crate::time::Timestamp;
        /// Whether to notify everyone in the chat of the pin.
        body notify: plain bool;
    }
    impl PinMessage {
        /// The pin is permanent.
        pub const NEVER: i64 = -1;
    }
    crate::call::request! {
        /// Request of [`Chats::unpin_message`](super::Chats::unpin_message).
        #[doc = include_str!("requests/UnpinMessage.md")]
        UnpinMessage[]: empty();
    }
    crate::call::request! {
        /// Request of [`Chats::get_pinned_message`](super::Chats::get_pinned_message).
        #[doc = include_str!("requests/GetPinnedMessage.md")]
        GetPinnedMessage[]: json crate::types::ChatsGetPinnedMessageResponse =>
            crate::types::PinnedMessage, |response| Ok(response.into_value().data);
    }
    crate::call::request! {
        /// Request of [`Chats::leave`](super::Chats::leave).
        #[doc = include_str!("requests/LeaveChat.md")]
        LeaveChat[]: empty();
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
    /// `chats_list`: List chats.
    pub static LIST: Operation = Operation::new(
        "chats_list", "chats", Method::GET, "/api/v2", "/chats", "List chats",
    )
    .query(&["limit", "modified_before", "modified_after", "drafts"])
    .scopes(&[&["ZohoCliq.Chats.READ"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .pagination(
        Pagination::new(
            PaginationKind::TimeWindow, "modified_before", "last_message_info.time", "chats",
        )
        .limit("limit"),
    )
    .parameters(&rules::CHATS_LIST_PARAMETERS)
    .shape(&shapes::CHATS_LIST_RESPONSE)
    .response(ResponseKind::Json)
    .payload("chats")
    .sources(&[
        "page: Chats, Retrieve all direct chats",
        "page: one-page edition, Retrieve all direct chats", "published: chats",
        "live (secondhand): a workflow node",
    ]);
    /// `chats_list_members`: List chat members.
    pub static LIST_MEMBERS: Operation = Operation::new(
        "chats_list_members", "chats", Method::GET, "/api/v2", "/chats/{CHAT_ID}/members",
        "List chat members",
    )
    .query(&["fields"])
    .scopes(&[&["ZohoCliq.Chats.READ"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .parameters(&rules::CHATS_LIST_MEMBERS_PARAMETERS)
    .shape(&shapes::CHATS_LIST_MEMBERS_RESPONSE)
    .response(ResponseKind::Json)
    .payload("members")
    .sources(&[
        "page: Chats, Retrieve the members of a chat", "page: one-page edition, Retrieve members",
        "published: chats", "live (secondhand): a workflow node",
    ]);
    /// `chats_mute`: Mute a chat.
    pub static MUTE: Operation = Operation::new(
        "chats_mute", "chats", Method::POST, "/api/v2", "/chats/{CHAT_ID}/mute", "Mute a chat",
    )
    .scopes(&[&["ZohoCliq.Chats.UPDATE"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .parameters(&rules::CHATS_MUTE_PARAMETERS)
    .sources(&[
        "page: Chats, Mute a chat", "page: one-page edition, Mute a chat", "published: chats",
    ]);
    /// `chats_unmute`: Unmute a chat.
    pub static UNMUTE: Operation = Operation::new(
        "chats_unmute", "chats", Method::POST, "/api/v2", "/chats/{CHAT_ID}/unmute",
        "Unmute a chat",
    )
    .scopes(&[&["ZohoCliq.Chats.UPDATE"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .parameters(&rules::CHATS_UNMUTE_PARAMETERS)
    .sources(&[
        "page: Chats, Unmute a chat", "page: one-page edition, Unmute a chat", "published: chats",
    ]);
    /// `chats_pin_message`: Pin a message.
    pub static PIN_MESSAGE: Operation = Operation::new(
        "chats_pin_message", "chats", Method::POST, "/api/v2", "/chats/{CHAT_ID}/stickymessage",
        "Pin a message",
    )
    .scopes(&[&["ZohoCliq.Chats.CREATE"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::CHATS_PIN_MESSAGE_PARAMETERS)
    .rules(&rules::CHATS_PIN_MESSAGE_REQUEST)
    .shape(&shapes::CHATS_PIN_MESSAGE_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&[
        "page: Chats, Pin a message", "page: one-page edition, Pin a message", "published: chats",
    ]);
    /// `chats_unpin_message`: Unpin the pinned message.
    pub static UNPIN_MESSAGE: Operation = Operation::new(
        "chats_unpin_message", "chats", Method::DELETE, "/api/v2", "/chats/{CHAT_ID}/stickymessage",
        "Unpin the pinned message",
    )
    .scopes(&[&["ZohoCliq.Chats.DELETE"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .parameters(&rules::CHATS_UNPIN_MESSAGE_PARAMETERS)
    .sources(&[
        "page: Chats, Unpin a message", "page: one-page edition, Unpin a message",
        "published: chats",
    ]);
    /// `chats_get_pinned_message`: Get the pinned message.
    pub static GET_PINNED_MESSAGE: Operation = Operation::new(
        "chats_get_pinned_message", "chats", Method::GET, "/api/v2",
        "/chats/{CHAT_ID}/stickymessage", "Get the pinned message",
    )
    .scopes(&[&["ZohoCliq.Chats.READ"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .parameters(&rules::CHATS_GET_PINNED_MESSAGE_PARAMETERS)
    .shape(&shapes::CHATS_GET_PINNED_MESSAGE_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&[
        "page: Chats, Retrieve a pinned message",
        "page: one-page edition, Retrieve a pinned message", "published: chats",
        "live (secondhand): a workflow node",
    ]);
    /// `chats_leave`: Leave a group chat.
    pub static LEAVE: Operation = Operation::new(
        "chats_leave", "chats", Method::POST, "/api/v2", "/chats/{CHAT_ID}/leave",
        "Leave a group chat",
    )
    .scopes(&[&["ZohoCliq.Chats.UPDATE"]])
    .rate_limit(RateLimit::new(10, 60, 600))
    .parameters(&rules::CHATS_LEAVE_PARAMETERS)
    .sources(&[
        "page: Chats, Leave a group chat", "page: one-page edition, Leave a group chat",
        "published: chats",
    ]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[
        &LIST, &LIST_MEMBERS, &MUTE, &UNMUTE, &PIN_MESSAGE, &UNPIN_MESSAGE, &GET_PINNED_MESSAGE,
        &LEAVE,
    ];
}
/// Types of this module.
pub mod types {
    /// A direct chat, group chat or chat with a bot.
    ///
    /// Returned by [`Chats::list`](super::Chats::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Chat {
        /// ID of the chat.
        pub chat_id: crate::types::ChatId,
        /// Type of chat.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub chat_type: Option<crate::types::ChatType>,
        /// Creation time, in ISO 8601 with offset.
        pub creation_time: crate::types::Timestamp,
        /// Creator of the chat.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub creator_id: Option<crate::types::UserId>,
        /// Last message.
        pub last_message_info: crate::types::LastMessage,
        /// Time of the last change, in ISO 8601 with offset.
        pub last_modified_time: crate::types::Timestamp,
        /// Title of the chat, or name of the other participant.
        pub name: String,
        /// Number of participants.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub participant_count: Option<i64>,
        /// Whether the caller has pinned the channel.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub pinned: Option<bool>,
        /// Some of the participants; may be fewer than `participant_count`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub recipients_summary: Option<Vec<ChatRecipient>>,
        /// Whether the caller was removed from the chat.
        pub removed: bool,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(Chat : chat_id crate ::types::ChatId);
    /// A chat member with the requested `fields`.
    ///
    /// Returned by [`Chats::list_members`](super::Chats::list_members).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatMember {
        /// Email address of the user.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub email_id: Option<String>,
        /// Display name of the user.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// ID of the user.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub user_id: Option<crate::types::UserId>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::open_enum::open_enum! {
        /// A detail of a chat member.
        ///
        /// Accepted by [`Chats::list_members`](super::Chats::list_members).
        ChatMemberField;
        Name = "name";
        EmailId = "email_id";
        UserId = "user_id";
    }
    /// A participant of a chat.
    ///
    /// Part of the response of [`Chats::list`](super::Chats::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatRecipient {
        /// Display name of the user.
        pub name: String,
        /// ID of the user.
        pub user_id: crate::types::UserId,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(ChatRecipient : user_id crate ::types::UserId);
    crate::open_enum::open_enum! {
        /// Type of chat: with a bot (`bot`), a group chat (`chat`), or between two people (`dm`).
        ///
        /// Part of the response of [`Chats::list`](super::Chats::list).
        ChatType;
        Bot = "bot";
        Chat = "chat";
        Dm = "dm";
    }
    /// The pin of a chat.
    ///
    /// Response body of [`Chats::get_pinned_message`](super::Chats::get_pinned_message).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatsGetPinnedMessageResponse {
        /// The pin.
        pub data: PinnedMessage,
        /// Response type, `stickymessage`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(ChatsGetPinnedMessageResponse);
    /// The members of a chat.
    ///
    /// Response body of [`Chats::list_members`](super::Chats::list_members).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatsListMembersResponse {
        /// The members.
        pub members: Vec<ChatMember>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(ChatsListMembersResponse);
    /// A page of the chats of the caller.
    ///
    /// Response body of [`Chats::list`](super::Chats::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatsListResponse {
        /// The chats.
        pub chats: Vec<Chat>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(ChatsListResponse);
    /// Body of `chats_pin_message`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct ChatsPinMessageRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) expiry_time: Option<crate::time::Timestamp>,
        pub(crate) id: crate::types::MessageId,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) notify: Option<bool>,
    }
    /// The created pin.
    ///
    /// Response body of [`Chats::pin_message`](super::Chats::pin_message).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatsPinMessageResponse {
        /// The pin.
        pub data: PinnedMessage,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(ChatsPinMessageResponse);
    /// A message pinned to a chat.
    ///
    /// Returned by [`Chats::pin_message`](super::Chats::pin_message) and
    /// [`Chats::get_pinned_message`](super::Chats::get_pinned_message).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PinnedMessage {
        /// The chat that the message is pinned in.
        pub chat_id: crate::types::ChatId,
        /// Time of pinning, in epoch milliseconds.
        pub created_time: crate::types::Timestamp,
        /// The user who pinned the message.
        pub creator: PinnedMessageCreator,
        /// Expiry time of the pin, in epoch milliseconds. `NEVER`: The pin is permanent.
        pub expiry_time: crate::types::Timestamp,
        /// Time of the last change of the pin, in epoch milliseconds.
        pub last_modified_time: crate::types::Timestamp,
        /// The message.
        pub message: PinnedMessageContent,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    impl PinnedMessage {
        /// The pin is permanent.
        pub const NEVER: i64 = -1;
    }
    crate::identifier::identifies!(PinnedMessage : chat_id crate ::types::ChatId);
    /// The pinned message.
    ///
    /// Part of the response of [`Chats::pin_message`](super::Chats::pin_message) and
    /// [`Chats::get_pinned_message`](super::Chats::get_pinned_message).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PinnedMessageContent {
        /// Display name of the sender.
        pub dname: String,
        /// Time of the previous message, as a string of epoch milliseconds.
        pub lmsgtime: crate::types::Timestamp,
        /// Text of the message.
        pub msg: String,
        /// ID of the message, with the space encoded as `%20`.
        pub msguid: crate::types::MessageId,
        /// Sender of the message.
        pub sender: crate::types::SenderId,
        /// Time of the message, as a string of epoch milliseconds.
        pub time: crate::types::Timestamp,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// The user who pinned a message.
    ///
    /// Part of the response of [`Chats::pin_message`](super::Chats::pin_message) and
    /// [`Chats::get_pinned_message`](super::Chats::get_pinned_message).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PinnedMessageCreator {
        /// ID of the user.
        pub id: crate::types::UserId,
        /// Display name of the user.
        pub name: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(PinnedMessageCreator : id crate ::types::UserId);
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static CHAT_MEMBER_FIELD: Rules = Rules::values(&["name", "email_id", "user_id"]);
    pub(crate) static CHATS_PIN_MESSAGE_REQUEST: Rules = Rules::object(&[
        Key::required("id", &Rules::MessageId),
        Key::optional("expiry_time", &Rules::Time {
            form: TimeForm::Milliseconds,
            constants: &[- 1],
        }),
        Key::optional("notify", &Rules::Boolean),
    ]).build();
    pub(crate) static CHATS_LIST_PARAMETERS: Rules = Rules::object(&[
        Key::optional("limit", &Rules::number(&[Limit::least(1), Limit::most(100)])),
        Key::optional("modified_before", &Rules::time(TimeForm::Milliseconds)),
        Key::optional("modified_after", &Rules::time(TimeForm::Milliseconds)),
        Key::optional("drafts", &Rules::Boolean),
    ]).build();
    pub(crate) static CHATS_LIST_MEMBERS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
        Key::optional("fields", &Rules::list(&CHAT_MEMBER_FIELD, &[])),
    ]).build();
    pub(crate) static CHATS_MUTE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static CHATS_UNMUTE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static CHATS_PIN_MESSAGE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static CHATS_UNPIN_MESSAGE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static CHATS_GET_PINNED_MESSAGE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static CHATS_LEAVE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static CHAT: Shape = Shape::object(&[
        Field::required("chat_id", &Shape::Scalar),
        Field::required("name", &Shape::Text),
        Field::optional("chat_type", &Shape::Text),
        Field::optional("creator_id", &Shape::Scalar),
        Field::required("creation_time", &Shape::Scalar),
        Field::required("last_modified_time", &Shape::Scalar),
        Field::required("removed", &Shape::Boolean),
        Field::optional("pinned", &Shape::Boolean),
        Field::optional("participant_count", &Shape::Integer),
        Field::optional("recipients_summary", &Shape::List(&CHAT_RECIPIENT)),
        Field::required("last_message_info", &LAST_MESSAGE),
    ]);
    pub(crate) static CHAT_MEMBER: Shape = Shape::object(&[
        Field::optional("user_id", &Shape::Scalar),
        Field::optional("email_id", &Shape::Text),
        Field::optional("name", &Shape::Text),
    ]);
    pub(crate) static CHAT_RECIPIENT: Shape = Shape::object(&[
        Field::required("user_id", &Shape::Scalar),
        Field::required("name", &Shape::Text),
    ]);
    pub(crate) static CHATS_GET_PINNED_MESSAGE_RESPONSE: Shape = Shape::object(&[
        Field::required("type", &Shape::Text),
        Field::required("data", &PINNED_MESSAGE),
    ]);
    pub(crate) static CHATS_LIST_MEMBERS_RESPONSE: Shape = Shape::object(&[
        Field::required("members", &Shape::List(&CHAT_MEMBER)),
    ]);
    pub(crate) static CHATS_LIST_RESPONSE: Shape = Shape::object(&[
        Field::required("chats", &Shape::List(&CHAT)),
    ]);
    pub(crate) static CHATS_PIN_MESSAGE_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &PINNED_MESSAGE),
    ]);
    pub(crate) static PINNED_MESSAGE: Shape = Shape::identified("chat_id", &[
        Field::required("chat_id", &Shape::Scalar),
        Field::required("message", &PINNED_MESSAGE_CONTENT),
        Field::required("creator", &PINNED_MESSAGE_CREATOR),
        Field::required("expiry_time", &Shape::Scalar),
        Field::required("created_time", &Shape::Scalar),
        Field::required("last_modified_time", &Shape::Scalar),
    ]);
    pub(crate) static PINNED_MESSAGE_CONTENT: Shape = Shape::object(&[
        Field::required("msguid", &Shape::Scalar),
        Field::required("msg", &Shape::Text),
        Field::required("sender", &Shape::Scalar),
        Field::required("dname", &Shape::Text),
        Field::required("time", &Shape::Scalar),
        Field::required("lmsgtime", &Shape::Scalar),
    ]);
    pub(crate) static PINNED_MESSAGE_CREATOR: Shape = Shape::object(&[
        Field::required("name", &Shape::Text),
        Field::required("id", &Shape::Scalar),
    ]);
}
