// Generated from specs/v3/stars.yaml by `cargo xtask generate`. Do not edit.

//! Stars: messages that the caller has marked, each with a category.
#![doc = include_str!("operations/stars.md")]
/// Handle with a method for each operation of the module [`stars`](self#operations).
///
/// [`Api::stars`](super::Api::stars) returns it.
#[derive(Clone, Debug)]
pub struct Stars {
    client: crate::Cliq,
}
impl Stars {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Lists the messages that the caller has starred, in all chats or one.
    ///
    /// The list can be limited to a category or a period.
    ///
    /// | Request | `GET /api/v3/stars` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Messages.READ` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Pagination | cursor in `next_token`; changes since a sync token in `sync_token`; [`stream`](request::ListStarredMessages::stream) reads all pages |
    /// | Result | [`Page`](crate::pagination::Page) of [`StarredMessage`](crate::v3::types::StarredMessage): a page of starred messages |
    /// | Operation | `stars_list` ([sources](crate::v3::sources#stars_list)) |
    ///
    /// # Errors
    ///
    /// - `input_invalid`: A filter is malformed.
    /// - `chat_access_denied`: The caller has no access to a requested chat.
    /// - `operation_failed`: The service failed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::StarFilter;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let mut messages = cliq
    ///     .v3()
    ///     .stars()
    ///     .list()
    ///     .chat_id("2000000012345_2000000067890")
    ///     .star_type(StarFilter::Important)
    ///     .stream();
    /// while let Some(message) = messages.try_next().await? {
    ///     println!("{}", message.id);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> request::ListStarredMessages {
        request::ListStarredMessages {
            call: self.call_of(&operation::LIST),
        }
    }
    /// Stars a message with a category.
    ///
    /// A message has one star per user: if it is starred already, the category is replaced, and the
    /// response contains the previous one.
    ///
    /// # Arguments
    ///
    /// - `chat_id`: Chat that contains the message.
    /// - `message_id`: The message.
    /// - `star_type`: Category of the star.
    ///
    /// | Request | `POST /api/v3/stars` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Messages.CREATE` |
    /// | Rate limit | 50 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`StarredMessage`](crate::v3::types::StarredMessage): the starred message |
    /// | Operation | `stars_add` ([sources](crate::v3::sources#stars_add)) |
    ///
    /// # Errors
    ///
    /// - `input_invalid`: A value is missing or malformed.
    /// - `chat_not_found`: The chat does not exist, or the caller has no access to it.
    /// - `operation_failed`: The service failed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::StarType;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let message = cliq
    ///     .v3()
    ///     .stars()
    ///     .add(
    ///         "CT_1894736520184930172_847291635",
    ///         "1746000123456789001",
    ///         StarType::Important,
    ///     )
    ///     .await?;
    /// println!("{}", message.id);
    /// # Ok(()) }
    /// ```
    pub fn add(
        &self,
        chat_id: impl Into<crate::v3::types::ChatId>,
        message_id: impl Into<crate::v3::types::MessageId>,
        star_type: impl Into<crate::v3::types::StarType>,
    ) -> request::AddStar {
        request::AddStar {
            call: self.call_of(&operation::ADD),
            body: types::StarsAddRequest {
                chat_id: chat_id.into(),
                message_id: message_id.into(),
                star_type: star_type.into(),
            },
        }
    }
    /// Removes the star of the caller from a message.
    ///
    /// A message without a star is rejected.
    ///
    /// - `message_id`: The starred message.
    ///
    /// | Request | `DELETE /api/v3/stars/{MESSAGE_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Messages.DELETE` |
    /// | Rate limit | 50 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | no content |
    /// | Operation | `stars_remove` ([sources](crate::v3::sources#stars_remove)) |
    ///
    /// # Errors
    ///
    /// - `input_invalid`: The ID of the message is missing or malformed.
    /// - `star_not_found`: The caller has not starred the message.
    /// - `operation_failed`: The service failed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3().stars().remove("1573708648341_375412769224").await?;
    /// # Ok(()) }
    /// ```
    pub fn remove(
        &self,
        message_id: impl Into<crate::v3::types::MessageId>,
    ) -> request::RemoveStar {
        request::RemoveStar {
            call: self
                .call_of(&operation::REMOVE)
                .id::<crate::v3::types::MessageId>("MESSAGE_ID", message_id),
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`Stars::list`](super::Stars::list).
        #[doc = include_str!("requests/ListStarredMessages.md")]
        ListStarredMessages[]: list crate::v3::types::StarsListResponse =>
            crate::v3::types::StarredMessage;
        /// Lists only the messages of this chat.
        query "chat_id" chat_id: into crate::v3::types::ChatId;
        /// Lists only the stars of this category.
        query "star_type" star_type: into crate::v3::types::StarFilter;
        /// Lists only the messages that were starred after this time, in epoch milliseconds.
        query "from_time" from_time: into crate::time::Timestamp;
        /// Lists only the messages that were starred before this time, in epoch milliseconds.
        query "to_time" to_time: into crate::time::Timestamp;
        /// Number of messages per page; 50 if omitted.
        query "limit" limit: plain u32;
        /// Cursor of the next page, from the previous response.
        query "next_token" next_token: into String;
        /// Lists only the changes after the response that contained this token.
        query "sync_token" sync_token: into String;
    }
    crate::pagination::list! {
        ListStarredMessages => crate::v3::types::StarredMessage
    }
    impl crate::pagination::ListRequest for ListStarredMessages {
        type Document = crate::v3::types::StarsListResponse;
        type Item = crate::v3::types::StarredMessage;
        fn operation(&self) -> &'static crate::Operation {
            self.call.operation()
        }
        #[inline]
        fn fetch(self) -> crate::ResponseFuture<crate::Response<Self::Document>> {
            self.response()
        }
        fn at(mut self, cursor: &crate::pagination::Cursor) -> Self {
            self.call = self
                .call
                .without(&["sync_token"])
                .query("next_token", cursor.as_str());
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
            page.star_messages.unwrap_or_default()
        }
    }
    impl ListStarredMessages {
        /// Streams all items. At the end of the stream, a sync token is available that requests
        /// later changes.
        pub fn changes(self) -> crate::pagination::Changes<Self> {
            crate::pagination::Changes::new(self, None)
        }
        /// Streams only the items that changed since the sync token was issued.
        pub fn changes_since(
            self,
            token: impl Into<crate::pagination::SyncToken>,
        ) -> crate::pagination::Changes<Self> {
            crate::pagination::Changes::new(self, Some(token.into()))
        }
    }
    impl crate::pagination::SyncRequest for ListStarredMessages {
        fn since(mut self, token: &crate::pagination::SyncToken) -> Self {
            self.call = self.call.query("sync_token", token.as_str());
            self
        }
        fn sync_token(page: &Self::Document) -> Option<crate::pagination::SyncToken> {
            crate::pagination::SyncToken::of(page.sync_token.as_ref())
        }
    }
    crate::call::request! {
        /// Request of [`Stars::add`](super::Stars::add).
        #[doc = include_str!("requests/AddStar.md")]
        AddStar[body: super::types::StarsAddRequest]: json crate::v3::types::StarredMessage;
    }
    crate::call::request! {
        /// Request of [`Stars::remove`](super::Stars::remove).
        #[doc = include_str!("requests/RemoveStar.md")]
        RemoveStar[]: empty();
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
    /// `stars_list`: List starred messages.
    pub static LIST: Operation = Operation::new(
        "stars_list", "stars", Method::GET, "/api/v3", "/stars", "List starred messages",
    )
    .query(&["chat_id", "star_type", "from_time", "to_time", "limit", "next_token", "sync_token"])
    .scopes(&[&["ZohoCliq.Messages.READ"]])
    .rate_limit(RateLimit::new(30, 60, 300))
    .pagination(
        Pagination::new(PaginationKind::Token, "next_token", "next_token", "star_messages")
            .limit("limit")
            .sync("sync_token", "sync_token"),
    )
    .parameters(&rules::STARS_LIST_PARAMETERS)
    .shape(&shapes::STARS_LIST_RESPONSE)
    .response(ResponseKind::Json)
    .errors(&[
        ("input_invalid", "A filter is malformed."),
        ("chat_access_denied", "The caller has no access to a requested chat."),
        ("operation_failed", "The service failed."),
    ])
    .sources(&["published: stars"]);
    /// `stars_add`: Star a message.
    pub static ADD: Operation = Operation::new(
        "stars_add", "stars", Method::POST, "/api/v3", "/stars", "Star a message",
    )
    .scopes(&[&["ZohoCliq.Messages.CREATE"]])
    .rate_limit(RateLimit::new(50, 60, 300))
    .request(RequestKind::Json { required: true })
    .rules(&rules::STARS_ADD_REQUEST)
    .shape(&shapes::STARRED_MESSAGE)
    .response(ResponseKind::Json)
    .errors(&[
        ("input_invalid", "A value is missing or malformed."),
        ("chat_not_found", "The chat does not exist, or the caller has no access to it."),
        ("operation_failed", "The service failed."),
    ])
    .sources(&["published: stars"]);
    /// `stars_remove`: Remove a star.
    pub static REMOVE: Operation = Operation::new(
        "stars_remove", "stars", Method::DELETE, "/api/v3", "/stars/{MESSAGE_ID}", "Remove a star",
    )
    .scopes(&[&["ZohoCliq.Messages.DELETE"]])
    .rate_limit(RateLimit::new(50, 60, 300))
    .parameters(&rules::STARS_REMOVE_PARAMETERS)
    .errors(&[
        ("input_invalid", "The ID of the message is missing or malformed."),
        ("star_not_found", "The caller has not starred the message."),
        ("operation_failed", "The service failed."),
    ])
    .sources(&["published: stars"]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[&LIST, &ADD, &REMOVE];
}
/// Types of this module.
pub mod types {
    /// The star of a message.
    ///
    /// Part of the response of [`Stars::list`](super::Stars::list) and
    /// [`Stars::add`](super::Stars::add).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Star {
        /// Access to the file of the message; only for messages with a file.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub file_permission: Option<StarFilePermission>,
        /// Previous category; only if the star replaced another.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub old_star_type: Option<crate::v3::types::StarType>,
        /// Category of the star.
        pub star_type: crate::v3::types::StarType,
        /// Time at which the message was starred, in ISO 8601.
        pub starred_message_time: crate::v3::types::Timestamp,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// Access to the file of a starred message.
    ///
    /// Part of the response of [`Stars::list`](super::Stars::list) and
    /// [`Stars::add`](super::Stars::add).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StarFilePermission {
        /// Whether other organizations have access.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub cross_org_policy: Option<bool>,
        /// Identifier of the scope of the file.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub file_scope: Option<String>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::open_enum::open_enum! {
        /// Category of stars to list: `important`, `to_do` for tasks, `note` for reference, `manager`
        /// for matters of managers, `follow_up` for messages that need a reaction, or `all`.
        ///
        /// Accepted by [`Stars::list`](super::Stars::list).
        StarFilter;
        Important = "important";
        ToDo = "to_do";
        Note = "note";
        Manager = "manager";
        FollowUp = "follow_up";
        All = "all";
    }
    /// A message with its star and its chat.
    ///
    /// Returned by [`Stars::list`](super::Stars::list) and [`Stars::add`](super::Stars::add).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StarredMessage {
        /// The chat that contains the message.
        pub chat_information: StarredMessageChat,
        /// Content of the message.
        pub content: StarredMessageContent,
        /// ID of the message.
        pub id: crate::v3::types::MessageId,
        /// Whether the message is pinned.
        pub is_pinned: bool,
        /// Sender of the message.
        pub sender: crate::v3::types::ReceivedMessageSender,
        /// The star.
        pub star_information: Star,
        /// Time of the message, in ISO 8601.
        pub time: crate::v3::types::Timestamp,
        /// Type of the message, such as `text` or `file`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(StarredMessage);
    crate::identifier::identifies!(StarredMessage : id crate ::v3::types::MessageId);
    /// The chat of a starred message.
    ///
    /// Part of the response of [`Stars::list`](super::Stars::list) and
    /// [`Stars::add`](super::Stars::add).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StarredMessageChat {
        /// ID of the chat.
        pub chat_id: crate::v3::types::ChatId,
        /// Kind of chat, such as `chat` or `channel`.
        pub chat_type: String,
        /// Name of the chat as displayed; in the examples only for channels.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub display_name: Option<String>,
        /// Whether the caller has joined the chat.
        pub joined: bool,
        /// The other user; only for direct chats.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub receiver: Option<crate::v3::types::UserId>,
        /// Title of the chat.
        pub title: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(
        StarredMessageChat : chat_id crate ::v3::types::ChatId
    );
    /// Content of a starred message: a text or a file.
    ///
    /// Part of the response of [`Stars::list`](super::Stars::list) and
    /// [`Stars::add`](super::Stars::add).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StarredMessageContent {
        /// Name of the file.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub file_name: Option<String>,
        /// Size of the file in bytes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub file_size: Option<i64>,
        /// URL of the file.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub file_url: Option<String>,
        /// Text of the message.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub text: Option<String>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// The message to star.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct StarsAddRequest {
        pub(crate) chat_id: crate::v3::types::ChatId,
        pub(crate) message_id: crate::v3::types::MessageId,
        pub(crate) star_type: crate::v3::types::StarType,
    }
    /// A page of starred messages.
    ///
    /// Response body of [`Stars::list`](super::Stars::list).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StarsListResponse {
        /// The starred messages, under the name in the schema of the document.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub data: Option<Vec<StarredMessage>>,
        /// Cursor of the next page; absent on the last page.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub next_token: Option<crate::v3::types::Text>,
        /// The starred messages.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub star_messages: Option<Vec<StarredMessage>>,
        /// Sync token for a later request that lists changes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub sync_token: Option<crate::v3::types::Text>,
        /// Response type, `star_messages`.
        #[serde(rename = "type")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub type_: Option<String>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(StarsListResponse);
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static STAR_FILTER: Rules = Rules::values(&[
        "important", "to_do", "note", "manager", "follow_up", "all",
    ]);
    pub(crate) static STARS_ADD_REQUEST: Rules = Rules::object(&[
        Key::required("chat_id", &Rules::Identifier),
        Key::required("message_id", &Rules::MessageId),
        Key::required("star_type", &STAR_TYPE),
    ]).build();
    pub(crate) static STARS_LIST_PARAMETERS: Rules = Rules::object(&[
        Key::optional("chat_id", &Rules::Identifier),
        Key::optional("star_type", &STAR_FILTER),
        Key::optional("from_time", &Rules::time(TimeForm::Milliseconds)),
        Key::optional("to_time", &Rules::time(TimeForm::Milliseconds)),
        Key::optional("limit", &Rules::number(&[Limit::least(1), Limit::most(50)])),
        Key::optional("next_token", &Rules::text(&[])),
        Key::optional("sync_token", &Rules::text(&[Limit::most(200)])),
    ]).build();
    pub(crate) static STARS_REMOVE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("MESSAGE_ID", &Rules::MessageId),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static STAR: Shape = Shape::object(&[
        Field::required("star_type", &Shape::Text),
        Field::optional("old_star_type", &Shape::Text),
        Field::required("starred_message_time", &Shape::Scalar),
        Field::optional("file_permission", &STAR_FILE_PERMISSION),
    ]);
    pub(crate) static STAR_FILE_PERMISSION: Shape = Shape::object(&[
        Field::optional("cross_org_policy", &Shape::Boolean),
        Field::optional("file_scope", &Shape::Text),
    ]);
    pub(crate) static STARRED_MESSAGE: Shape = Shape::identified("id", &[
        Field::required("id", &Shape::Scalar),
        Field::required("type", &Shape::Text),
        Field::required("time", &Shape::Scalar),
        Field::required("sender", &RECEIVED_MESSAGE_SENDER),
        Field::required("content", &STARRED_MESSAGE_CONTENT),
        Field::required("is_pinned", &Shape::Boolean),
        Field::required("star_information", &STAR),
        Field::required("chat_information", &STARRED_MESSAGE_CHAT),
    ]);
    pub(crate) static STARRED_MESSAGE_CHAT: Shape = Shape::object(&[
        Field::required("chat_id", &Shape::Scalar),
        Field::required("chat_type", &Shape::Text),
        Field::required("title", &Shape::Text),
        Field::optional("display_name", &Shape::Text),
        Field::required("joined", &Shape::Boolean),
        Field::optional("receiver", &Shape::Scalar),
    ]);
    pub(crate) static STARRED_MESSAGE_CONTENT: Shape = Shape::object(&[
        Field::optional("text", &Shape::Text),
        Field::optional("file_name", &Shape::Text),
        Field::optional("file_size", &Shape::Integer),
        Field::optional("file_url", &Shape::Text),
    ]);
    pub(crate) static STARS_LIST_RESPONSE: Shape = Shape::object(&[
        Field::optional("type", &Shape::Text),
        Field::optional("star_messages", &Shape::List(&STARRED_MESSAGE)),
        Field::optional("data", &Shape::List(&STARRED_MESSAGE)),
        Field::optional("next_token", &Shape::AnyScalar),
        Field::optional("sync_token", &Shape::AnyScalar),
    ]);
}
