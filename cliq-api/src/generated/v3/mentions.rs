// Generated from specs/v3/mentions.yaml by `cargo xtask generate`. Do not edit.

//! Lists messages that mention the caller or reply to them.
#![doc = include_str!("operations/mentions.md")]
/// Handle with a method for each operation of the module [`mentions`](self#operations).
///
/// [`Api::mentions`](super::Api::mentions) returns it.
#[derive(Clone, Debug)]
pub struct Mentions {
    client: crate::Cliq,
}
impl Mentions {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Lists messages that mention the caller or reply to them, newest first.
    ///
    /// By default, lists the mentions of the last 30 days.
    ///
    /// | Request | `GET /api/v3/mentions` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.READ` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Pagination | cursor in `next_token`; [`stream`](request::ListMentions::stream) reads all pages |
    /// | Result | [`Page`](crate::pagination::Page) of [`ReceivedMention`](crate::v3::types::ReceivedMention): a page of mentions and replies |
    /// | Operation | `mentions_list` ([sources](crate::v3::sources#mentions_list)) |
    ///
    /// # Errors
    ///
    /// - `INVALID_PARAMS`: A parameter is malformed or exceeds a limit.
    /// - `UNAUTHORIZED`: The access token is missing or invalid.
    /// - `MENTIONS_FETCH_FAILED`: The service failed to read the mentions.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let mut mentions = cliq
    ///     .v3()
    ///     .mentions()
    ///     .list()
    ///     .from_time(1_622_217_600_000_i64)
    ///     .to_time(1_624_809_600_000_i64)
    ///     .stream();
    /// while let Some(mention) = mentions.try_next().await? {
    ///     println!("{}", mention.status);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> request::ListMentions {
        request::ListMentions {
            call: self.call_of(&operation::LIST),
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`Mentions::list`](super::Mentions::list).
        #[doc = include_str!("requests/ListMentions.md")]
        ListMentions[]: list crate::v3::types::MentionsListResponse =>
            crate::v3::types::ReceivedMention;
        /// Lists only entries after this time, in epoch milliseconds; 30 days ago if omitted.
        query "from_time" from_time: into crate::time::Timestamp;
        /// Lists only entries before this time, in epoch milliseconds; now if omitted.
        query "to_time" to_time: into crate::time::Timestamp;
        /// Maximum number of entries; 25 if omitted.
        query "limit" limit: plain u32;
        /// Token of the next page, from the previous page.
        query "next_token" next_token: into String;
        /// Lists only entries of this chat.
        query "chid" chid: into crate::v3::types::ChatId;
        /// Lists only entries of these chats.
        query "chat_ids" chat_ids: each crate::v3::types::ChatId;
        /// Lists only entries about messages of these senders.
        query "user_ids" user_ids: each crate::v3::types::UserId;
        /// Lists mentions, replies or both; mentions if omitted.
        query "type" type_: into crate::v3::types::MentionFilter;
    }
    crate::pagination::list! {
        ListMentions => crate::v3::types::ReceivedMention
    }
    impl crate::pagination::ListRequest for ListMentions {
        type Document = crate::v3::types::MentionsListResponse;
        type Item = crate::v3::types::ReceivedMention;
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
            page.data
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
    /// `mentions_list`: List mentions and replies.
    pub static LIST: Operation = Operation::new(
        "mentions_list", "mentions", Method::GET, "/api/v3", "/mentions",
        "List mentions and replies",
    )
    .query(&["from_time", "to_time", "limit", "next_token", "chid", "chat_ids", "user_ids", "type"])
    .scopes(&[&["ZohoCliq.Chats.READ"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .pagination(
        Pagination::new(PaginationKind::Token, "next_token", "next_token", "data").limit("limit"),
    )
    .parameters(&rules::MENTIONS_LIST_PARAMETERS)
    .shape(&shapes::MENTIONS_LIST_RESPONSE)
    .response(ResponseKind::Json)
    .errors(&[
        ("INVALID_PARAMS", "A parameter is malformed or exceeds a limit."),
        ("UNAUTHORIZED", "The access token is missing or invalid."),
        ("MENTIONS_FETCH_FAILED", "The service failed to read the mentions."),
    ])
    .sources(&["published: mentions"]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[&LIST];
}
/// Types of this module.
pub mod types {
    crate::open_enum::open_enum! {
        /// Whether a message is a mention or a reply.
        ///
        /// Part of the response of [`Mentions::list`](super::Mentions::list).
        MentionActivity;
        Mentions = "mentions";
        Replies = "replies";
    }
    crate::open_enum::open_enum! {
        /// Type of a channel.
        ///
        /// Part of the response of [`Mentions::list`](super::Mentions::list).
        MentionChannelType;
        Open = "open";
        Closed = "closed";
        Public = "public";
        External = "external";
        Team = "team";
    }
    /// A chat that contains a mention or reply.
    ///
    /// Part of the response of [`Mentions::list`](super::Mentions::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MentionChat {
        /// Display name of the channel, also of a channel that contains a thread.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub channel_display_name: Option<String>,
        /// Type of the channel; only in channels.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub channel_type: Option<crate::v3::types::MentionChannelType>,
        /// ID of the chat.
        pub id: crate::v3::types::ChatId,
        /// Title of the chat.
        pub title: String,
        /// Type of chat.
        #[serde(rename = "type")]
        pub type_: crate::v3::types::MentionChatType,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(MentionChat : id crate ::v3::types::ChatId);
    crate::open_enum::open_enum! {
        /// Type of a chat.
        ///
        /// Part of the response of [`Mentions::list`](super::Mentions::list).
        MentionChatType;
        Channel = "channel";
        Direct = "direct";
        Group = "group";
        Bot = "bot";
        Thread = "thread";
    }
    /// Who a message mentions.
    ///
    /// Part of the response of [`Mentions::list`](super::Mentions::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MentionDetails {
        /// The mentioned users, groups, channels and bots.
        pub mentioned_users: Vec<MentionTarget>,
        /// The mentioned user.
        pub recipient_id: crate::v3::types::UserId,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::open_enum::open_enum! {
        /// Which entries to list: mentions, replies, or both (`all`).
        ///
        /// Accepted by [`Mentions::list`](super::Mentions::list).
        MentionFilter;
        Mentions = "mentions";
        Replies = "replies";
        All = "all";
    }
    /// A message that mentions the caller or replies to them.
    ///
    /// Part of the response of [`Mentions::list`](super::Mentions::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MentionMessage {
        /// Content of the message. A card also has `buttons`, which are preserved.
        pub content: crate::v3::types::ReceivedMessageContent,
        /// The message.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub id: Option<crate::v3::types::MessageId>,
        /// The message that this message replies to.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub replied_to: Option<RepliedMessage>,
        /// Sender of the message: a user, or a bot with an ID such as `b-…`.
        pub sender: crate::v3::types::ReceivedMessageSender,
        /// Time of the message, in ISO 8601 with offset.
        pub time: crate::v3::types::Timestamp,
        /// Type of message, which determines the form of `content`.
        #[serde(rename = "type")]
        pub type_: crate::v3::types::ReceivedMessageType,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::open_enum::open_enum! {
        /// State of a mention or reply.
        ///
        /// Part of the response of [`Mentions::list`](super::Mentions::list).
        MentionStatus;
        Unread = "unread";
        Read = "read";
        Deleted = "deleted";
    }
    /// A user, group, channel or bot that a message mentions, or all or the available participants.
    ///
    /// Part of the response of [`Mentions::list`](super::Mentions::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MentionTarget {
        /// Name as shown in the message, such as `@all`.
        pub display_name: String,
        /// ID of the user, group, channel or bot, or `participants` for all participants.
        pub id: String,
        /// Name, such as `all` for all participants.
        pub name: String,
        /// Type of target.
        #[serde(rename = "type")]
        pub type_: crate::v3::types::MentionTargetType,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::open_enum::open_enum! {
        /// Type of the target of a mention.
        ///
        /// Part of the response of [`Mentions::list`](super::Mentions::list).
        MentionTargetType;
        User = "user";
        Group = "group";
        Channel = "channel";
        Bot = "bot";
        Participants = "participants";
        Available = "available";
    }
    /// A page of mentions and replies.
    ///
    /// Response body of [`Mentions::list`](super::Mentions::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MentionsListResponse {
        /// The entries, newest first.
        pub data: Vec<ReceivedMention>,
        /// Whether another page follows.
        pub has_more: bool,
        /// Token of the next page; absent on the last page.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub next_token: Option<String>,
        /// Type of the entries: `mention`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Path of the request.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(MentionsListResponse);
    /// A message that mentions the caller or replies to them.
    ///
    /// Returned by [`Mentions::list`](super::Mentions::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ReceivedMention {
        /// Whether the message is a mention or a reply.
        pub activity_type: crate::v3::types::MentionActivity,
        /// The chat that contains the message.
        pub chat: MentionChat,
        /// ID of the entry: chat, sender and time, separated by `|`.
        pub id: String,
        /// Who is mentioned.
        pub mention: MentionDetails,
        /// The message.
        pub message: MentionMessage,
        /// State of the entry.
        pub status: crate::v3::types::MentionStatus,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// The message that another message replies to.
    ///
    /// Part of the response of [`Mentions::list`](super::Mentions::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RepliedMessage {
        /// Content of the message.
        pub content: crate::v3::types::ReceivedMessageContent,
        /// The message.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub id: Option<crate::v3::types::MessageId>,
        /// Sender of the message.
        pub sender: crate::v3::types::ReceivedMessageSender,
        /// Time of the message, in ISO 8601 with offset.
        pub time: crate::v3::types::Timestamp,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static MENTION_FILTER: Rules = Rules::values(&["mentions", "replies", "all"]);
    pub(crate) static MENTIONS_LIST_PARAMETERS: Rules = Rules::object(&[
        Key::optional("from_time", &Rules::time(TimeForm::Milliseconds)),
        Key::optional("to_time", &Rules::time(TimeForm::Milliseconds)),
        Key::optional("limit", &Rules::number(&[Limit::least(1), Limit::most(100)])),
        Key::optional("next_token", &Rules::text(&[])),
        Key::optional("chid", &Rules::Identifier),
        Key::optional("chat_ids", &Rules::list(&Rules::Identifier, &[Limit::most(5)])),
        Key::optional("user_ids", &Rules::list(&Rules::Identifier, &[Limit::most(5)])),
        Key::optional("type", &MENTION_FILTER),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static MENTION_CHAT: Shape = Shape::identified("id", &[
        Field::required("id", &Shape::Scalar),
        Field::required("title", &Shape::Text),
        Field::required("type", &Shape::Text),
        Field::optional("channel_type", &Shape::Text),
        Field::optional("channel_display_name", &Shape::Text),
    ]);
    pub(crate) static MENTION_DETAILS: Shape = Shape::object(&[
        Field::required("recipient_id", &Shape::Scalar),
        Field::required("mentioned_users", &Shape::List(&MENTION_TARGET)),
    ]);
    pub(crate) static MENTION_MESSAGE: Shape = Shape::object(&[
        Field::optional("id", &Shape::Scalar),
        Field::required("type", &Shape::Text),
        Field::required("time", &Shape::Scalar),
        Field::required("content", &RECEIVED_MESSAGE_CONTENT),
        Field::required("sender", &RECEIVED_MESSAGE_SENDER),
        Field::optional("replied_to", &REPLIED_MESSAGE),
    ]);
    pub(crate) static MENTION_TARGET: Shape = Shape::object(&[
        Field::required("id", &Shape::Text),
        Field::required("name", &Shape::Text),
        Field::required("display_name", &Shape::Text),
        Field::required("type", &Shape::Text),
    ]);
    pub(crate) static MENTIONS_LIST_RESPONSE: Shape = Shape::object(&[
        Field::required("type", &Shape::Text),
        Field::required("has_more", &Shape::Boolean),
        Field::optional("next_token", &Shape::Text),
        Field::required("url", &Shape::Text),
        Field::required("data", &Shape::List(&RECEIVED_MENTION)),
    ]);
    pub(crate) static RECEIVED_MENTION: Shape = Shape::identified("id", &[
        Field::required("id", &Shape::Text),
        Field::required("status", &Shape::Text),
        Field::required("activity_type", &Shape::Text),
        Field::required("chat", &MENTION_CHAT),
        Field::required("message", &MENTION_MESSAGE),
        Field::required("mention", &MENTION_DETAILS),
    ]);
    pub(crate) static REPLIED_MESSAGE: Shape = Shape::object(&[
        Field::optional("id", &Shape::Scalar),
        Field::required("time", &Shape::Scalar),
        Field::required("content", &RECEIVED_MESSAGE_CONTENT),
        Field::required("sender", &RECEIVED_MESSAGE_SENDER),
    ]);
}
