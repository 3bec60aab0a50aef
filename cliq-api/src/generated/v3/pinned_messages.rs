// Generated from specs/v3/pinned_messages.yaml by `cargo xtask generate`. Do not edit.

//! Pinned messages of chats: lists, adds, reorders and removes them.
//!
//! One of them is the primary pin, which is shown at the top of the chat.
#![doc = include_str!("operations/pinned_messages.md")]
/// Handle with a method for each operation of the module [`pinned_messages`](self#operations).
///
/// [`Api::pinned_messages`](super::Api::pinned_messages) returns it.
#[derive(Clone, Debug)]
pub struct PinnedMessages {
    client: crate::Cliq,
}
impl PinnedMessages {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Unpins the given messages of a chat, or all pinned messages if `message_ids` is omitted.
    ///
    /// The list is sent in the body of a `DELETE` request.
    ///
    /// - `chat_id`: ID of the chat.
    ///
    /// | Request | `DELETE /api/v3/chats/{CHAT_ID}/pin-messages` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.DELETE` |
    /// | Rate limit | 20 requests per minute per user, counted together with `chats_unpin_message` of version 2; exceeding it locks the operation for 5 minutes |
    /// | Result | no content |
    /// | Operation | `pinned_messages_remove` ([sources](crate::v3::sources#pinned_messages_remove)) |
    ///
    /// # Errors
    ///
    /// - `operation_not_allowed`: The caller is not permitted to do this, for example because they
    ///   are not a participant of the chat.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3()
    ///     .pinned_messages()
    ///     .remove("CT_1184653329648523663_62439860")
    ///     .message_ids(["17719462_4731836509", "17737286_1295818047"])
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn remove(
        &self,
        chat_id: impl Into<crate::v3::types::ChatId>,
    ) -> request::RemovePinnedMessages {
        request::RemovePinnedMessages {
            call: self
                .call_of(&operation::REMOVE)
                .id::<crate::v3::types::ChatId>("CHAT_ID", chat_id),
            body: types::PinnedMessagesRemoveRequest {
                message_ids: None,
            },
        }
    }
    /// Lists the pinned messages of a chat, those pinned last first.
    ///
    /// With `primary`, the list contains the primary pin only.
    ///
    /// - `chat_id`: ID of the chat.
    ///
    /// | Request | `GET /api/v3/chats/{CHAT_ID}/pin-messages` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.READ` |
    /// | Rate limit | 20 requests per minute per user, counted together with `chats_get_pinned_message` of version 2; exceeding it locks the operation for 5 minutes |
    /// | Pagination | cursor in `next_token`; changes since a sync token in `sync_token`; [`stream`](request::ListPinnedMessages::stream) reads all pages |
    /// | Result | [`Page`](crate::pagination::Page) of [`PinnedMessage`](crate::v3::types::PinnedMessage): a page of pinned messages |
    /// | Operation | `pinned_messages_list` ([sources](crate::v3::sources#pinned_messages_list)) |
    ///
    /// # Errors
    ///
    /// - `operation_not_allowed`: The caller is not permitted to do this, for example because they
    ///   are not a participant of the chat.
    /// - `operation_failed`: The service failed to find the primary pin.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let mut messages = cliq
    ///     .v3()
    ///     .pinned_messages()
    ///     .list("CT_1184653329648523663_62439860")
    ///     .limit(50)
    ///     .stream();
    /// while let Some(message) = messages.try_next().await? {
    ///     println!("{}", message.id);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(
        &self,
        chat_id: impl Into<crate::v3::types::ChatId>,
    ) -> request::ListPinnedMessages {
        request::ListPinnedMessages {
            call: self
                .call_of(&operation::LIST)
                .id::<crate::v3::types::ChatId>("CHAT_ID", chat_id),
        }
    }
    /// Pins a message in its chat, permanently or until a given time, and returns it.
    ///
    /// # Arguments
    ///
    /// - `chat_id`: ID of the chat.
    /// - `message_id`: The message to pin. It must be a message of the chat that is not deleted.
    /// - `expiry_time`: Expiry time of the pin, in ISO 8601 or epoch milliseconds; -1 for a
    ///   permanent pin.
    /// - `notify`: Whether to notify the participants of the chat of the pin.
    ///
    /// | Request | `POST /api/v3/chats/{CHAT_ID}/pin-messages` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.CREATE` |
    /// | Rate limit | 20 requests per minute per user, counted together with `chats_pin_message` of version 2; exceeding it locks the operation for 5 minutes |
    /// | Result | [`PinnedMessage`](crate::v3::types::PinnedMessage): the pinned message |
    /// | Operation | `pinned_messages_add` ([sources](crate::v3::sources#pinned_messages_add)) |
    ///
    /// # Errors
    ///
    /// - `operation_failed`: `expiry_time` is in the past.
    /// - `operation_not_allowed`: The caller is not permitted to do this, for example because they
    ///   are not a participant of the chat.
    /// - `pinned_message_limit_reached`: The chat has the maximum number of pinned messages.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let message = cliq
    ///     .v3()
    ///     .pinned_messages()
    ///     .add(
    ///         "CT_1184653329648523663_62439860",
    ///         "1773894772896_12958180473",
    ///         "2026-04-19T19:09:44+05:30",
    ///         false,
    ///     )
    ///     .await?;
    /// println!("{}", message.id);
    /// # Ok(()) }
    /// ```
    pub fn add(
        &self,
        chat_id: impl Into<crate::v3::types::ChatId>,
        message_id: impl Into<crate::v3::types::MessageId>,
        expiry_time: impl Into<crate::v3::types::Timestamp>,
        notify: bool,
    ) -> request::AddPinnedMessage {
        request::AddPinnedMessage {
            call: self
                .call_of(&operation::ADD)
                .id::<crate::v3::types::ChatId>("CHAT_ID", chat_id),
            body: types::PinnedMessagesAddRequest {
                message_id: message_id.into(),
                expiry_time: expiry_time.into(),
                notify,
                primary: None,
            },
        }
    }
    /// Moves a pinned message above another one, or to the end of the list.
    ///
    /// A message that is placed above the primary pin becomes the primary pin.
    ///
    /// # Arguments
    ///
    /// - `chat_id`: ID of the chat.
    /// - `message_id`: The pinned message to move.
    /// - `last_sync_time`: Time at which the caller last listed the pinned messages, in ISO 8601 or
    ///   epoch milliseconds. The service rejects the change if they have changed since.
    ///
    /// | Request | `PUT /api/v3/chats/{CHAT_ID}/pin-messages` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.UPDATE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | no content |
    /// | Operation | `pinned_messages_reorder` ([sources](crate::v3::sources#pinned_messages_reorder)) |
    ///
    /// # Errors
    ///
    /// - `client_not_synced`: `last_sync_time` is out of date; the pinned messages must be listed
    ///   again.
    /// - `operation_failed`: A value is invalid.
    /// - `operation_not_allowed`: The caller is not permitted to do this, for example because they
    ///   are not a participant of the chat.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3()
    ///     .pinned_messages()
    ///     .reorder(
    ///         "CT_1184653329648523663_62439860",
    ///         "1773894772896_12958180473",
    ///         "1745068184000",
    ///     )
    ///     .pin_above("1773895219462_47318365091")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn reorder(
        &self,
        chat_id: impl Into<crate::v3::types::ChatId>,
        message_id: impl Into<crate::v3::types::MessageId>,
        last_sync_time: impl Into<crate::v3::types::Timestamp>,
    ) -> request::ReorderPinnedMessage {
        request::ReorderPinnedMessage {
            call: self
                .call_of(&operation::REORDER)
                .id::<crate::v3::types::ChatId>("CHAT_ID", chat_id),
            body: types::PinnedMessagesReorderRequest {
                message_id: message_id.into(),
                last_sync_time: last_sync_time.into(),
                pin_above: None,
            },
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`PinnedMessages::remove`](super::PinnedMessages::remove).
        #[doc = include_str!("requests/RemovePinnedMessages.md")]
        RemovePinnedMessages[optional_body: super::types::PinnedMessagesRemoveRequest]: empty();
        /// Pinned messages to unpin, at most 25; all if omitted.
        body message_ids: each crate::v3::types::MessageId;
    }
    crate::call::request! {
        /// Request of [`PinnedMessages::list`](super::PinnedMessages::list).
        #[doc = include_str!("requests/ListPinnedMessages.md")]
        ListPinnedMessages[]: list crate::v3::types::PinnedMessagesListResponse =>
            crate::v3::types::PinnedMessage;
        /// Whether to return the primary pin only.
        query "primary" primary: plain bool;
        /// Maximum number of pinned messages per page; 20 if omitted.
        query "limit" limit: plain u32;
        /// Cursor of the next page, from the previous response.
        query "next_token" next_token: into String;
        /// Sync token of an earlier response, at most 100 characters. Lists only later changes.
        query "sync_token" sync_token: into String;
    }
    crate::pagination::list! {
        ListPinnedMessages => crate::v3::types::PinnedMessage
    }
    impl crate::pagination::ListRequest for ListPinnedMessages {
        type Document = crate::v3::types::PinnedMessagesListResponse;
        type Item = crate::v3::types::PinnedMessage;
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
            page.data.unwrap_or_else(|| crate::pagination::lone_item(page.extra))
        }
    }
    impl ListPinnedMessages {
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
    impl crate::pagination::SyncRequest for ListPinnedMessages {
        fn since(mut self, token: &crate::pagination::SyncToken) -> Self {
            self.call = self.call.query("sync_token", token.as_str());
            self
        }
        fn sync_token(page: &Self::Document) -> Option<crate::pagination::SyncToken> {
            crate::pagination::SyncToken::of(page.sync_token.as_ref())
        }
    }
    crate::call::request! {
        /// Request of [`PinnedMessages::add`](super::PinnedMessages::add).
        #[doc = include_str!("requests/AddPinnedMessage.md")]
        AddPinnedMessage[body: super::types::PinnedMessagesAddRequest]:
            json crate::v3::types::PinnedMessagesAddResponse => crate::v3::types::PinnedMessage,
            |response| Ok(response.into_value().data);
        /// Whether the message becomes the primary pin. The first pin of a chat always does.
        body primary: plain bool;
    }
    crate::call::request! {
        /// Request of [`PinnedMessages::reorder`](super::PinnedMessages::reorder).
        #[doc = include_str!("requests/ReorderPinnedMessage.md")]
        ReorderPinnedMessage[body: super::types::PinnedMessagesReorderRequest]: empty();
        /// The pinned message above which to place it; the end of the list if omitted.
        body pin_above: into crate::v3::types::MessageId;
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
    /// `pinned_messages_remove`: Unpin messages.
    pub static REMOVE: Operation = Operation::new(
        "pinned_messages_remove", "pinned_messages", Method::DELETE, "/api/v3",
        "/chats/{CHAT_ID}/pin-messages", "Unpin messages",
    )
    .scopes(&[&["ZohoCliq.Chats.DELETE"]])
    .rate_limit(RateLimit::new(20, 60, 300))
    .same_action("/api/v2", "chats_unpin_message")
    .request(RequestKind::Json { required: false })
    .parameters(&rules::PINNED_MESSAGES_REMOVE_PARAMETERS)
    .rules(&rules::PINNED_MESSAGES_REMOVE_REQUEST)
    .errors(&[
        (
            "operation_not_allowed",
            "The caller is not permitted to do this, for example because they are not a participant of the chat.",
        ),
    ])
    .sources(&["published: pinmessages"]);
    /// `pinned_messages_list`: List pinned messages.
    pub static LIST: Operation = Operation::new(
        "pinned_messages_list", "pinned_messages", Method::GET, "/api/v3",
        "/chats/{CHAT_ID}/pin-messages", "List pinned messages",
    )
    .query(&["primary", "limit", "next_token", "sync_token"])
    .scopes(&[&["ZohoCliq.Chats.READ"]])
    .rate_limit(RateLimit::new(20, 60, 300))
    .same_action("/api/v2", "chats_get_pinned_message")
    .pagination(
        Pagination::new(PaginationKind::Token, "next_token", "next_token", "data")
            .limit("limit")
            .sync("sync_token", "sync_token"),
    )
    .parameters(&rules::PINNED_MESSAGES_LIST_PARAMETERS)
    .shape(&shapes::PINNED_MESSAGES_LIST_RESPONSE)
    .response(ResponseKind::Json)
    .errors(&[
        (
            "operation_not_allowed",
            "The caller is not permitted to do this, for example because they are not a participant of the chat.",
        ),
        ("operation_failed", "The service failed to find the primary pin."),
    ])
    .sources(&["published: pinmessages"]);
    /// `pinned_messages_add`: Pin a message.
    pub static ADD: Operation = Operation::new(
        "pinned_messages_add", "pinned_messages", Method::POST, "/api/v3",
        "/chats/{CHAT_ID}/pin-messages", "Pin a message",
    )
    .scopes(&[&["ZohoCliq.Chats.CREATE"]])
    .rate_limit(RateLimit::new(20, 60, 300))
    .same_action("/api/v2", "chats_pin_message")
    .request(RequestKind::Json { required: true })
    .parameters(&rules::PINNED_MESSAGES_ADD_PARAMETERS)
    .rules(&rules::PINNED_MESSAGES_ADD_REQUEST)
    .shape(&shapes::PINNED_MESSAGES_ADD_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        ("operation_failed", "`expiry_time` is in the past."),
        (
            "operation_not_allowed",
            "The caller is not permitted to do this, for example because they are not a participant of the chat.",
        ),
        ("pinned_message_limit_reached", "The chat has the maximum number of pinned messages."),
    ])
    .sources(&["published: pinmessages"]);
    /// `pinned_messages_reorder`: Move a pinned message.
    pub static REORDER: Operation = Operation::new(
        "pinned_messages_reorder", "pinned_messages", Method::PUT, "/api/v3",
        "/chats/{CHAT_ID}/pin-messages", "Move a pinned message",
    )
    .scopes(&[&["ZohoCliq.Chats.UPDATE"]])
    .rate_limit(RateLimit::new(20, 60, 300))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::PINNED_MESSAGES_REORDER_PARAMETERS)
    .rules(&rules::PINNED_MESSAGES_REORDER_REQUEST)
    .errors(&[
        (
            "client_not_synced",
            "`last_sync_time` is out of date; the pinned messages must be listed again.",
        ),
        ("operation_failed", "A value is invalid."),
        (
            "operation_not_allowed",
            "The caller is not permitted to do this, for example because they are not a participant of the chat.",
        ),
    ])
    .sources(&["published: pinmessages"]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[&REMOVE, &LIST, &ADD, &REORDER];
}
/// Types of this module.
pub mod types {
    /// Details of a pin.
    ///
    /// Part of the response of [`PinnedMessages::list`](super::PinnedMessages::list) and
    /// [`PinnedMessages::add`](super::PinnedMessages::add).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PinInformation {
        /// Time of pinning, in ISO 8601 with offset.
        pub created_time: crate::v3::types::Timestamp,
        /// The user who pinned the message.
        pub creator: PinnedMessageCreator,
        /// Expiry time of the pin, in ISO 8601 with offset; -1 for a permanent pin.
        pub expiry_time: crate::v3::types::Timestamp,
        /// Whether the message is the primary pin of the chat.
        pub is_primary: bool,
        /// Time of the last change of the pin, in ISO 8601 with offset.
        pub last_modified_time: crate::v3::types::Timestamp,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// A pinned message of a chat.
    ///
    /// Returned by [`PinnedMessages::list`](super::PinnedMessages::list) and
    /// [`PinnedMessages::add`](super::PinnedMessages::add).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PinnedMessage {
        /// Content of the message.
        pub content: crate::v3::types::ReceivedMessageContent,
        /// ID of the message.
        pub id: crate::v3::types::MessageId,
        /// Whether the message is pinned; always `true`.
        pub is_pinned: bool,
        /// Mentions in the message; absent if there are none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub mentions: Option<Vec<crate::v3::types::MessageMention>>,
        /// Details of the pin.
        pub pin_information: PinInformation,
        /// Sender of the message.
        pub sender: crate::v3::types::ReceivedMessageSender,
        /// Time of the message, in ISO 8601 with offset.
        pub time: crate::v3::types::Timestamp,
        /// Type of message.
        #[serde(rename = "type")]
        pub type_: crate::v3::types::ReceivedMessageType,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(PinnedMessage : id crate ::v3::types::MessageId);
    /// The user who pinned a message.
    ///
    /// Part of the response of [`PinnedMessages::list`](super::PinnedMessages::list) and
    /// [`PinnedMessages::add`](super::PinnedMessages::add).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PinnedMessageCreator {
        /// ID of the user.
        pub id: crate::v3::types::UserId,
        /// Display name of the user.
        pub name: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(PinnedMessageCreator : id crate ::v3::types::UserId);
    /// Body of `pinned_messages_add`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct PinnedMessagesAddRequest {
        pub(crate) expiry_time: crate::v3::types::Timestamp,
        pub(crate) message_id: crate::v3::types::MessageId,
        pub(crate) notify: bool,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) primary: Option<bool>,
    }
    /// The pinned message.
    ///
    /// Response body of [`PinnedMessages::add`](super::PinnedMessages::add).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PinnedMessagesAddResponse {
        /// The pinned message.
        pub data: PinnedMessage,
        /// Response type, `pinmessages`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Path of the response.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(PinnedMessagesAddResponse);
    /// A page of pinned messages.
    ///
    /// Response body of [`PinnedMessages::list`](super::PinnedMessages::list).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PinnedMessagesListResponse {
        /// The pinned messages.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub data: Option<Vec<PinnedMessage>>,
        /// Cursor of the next page; absent on the last page.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub next_token: Option<crate::v3::types::Text>,
        /// Sync token that requests later changes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub sync_token: Option<crate::v3::types::Text>,
        /// Path of the response.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub url: Option<String>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(PinnedMessagesListResponse);
    /// Body of `pinned_messages_remove`.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct PinnedMessagesRemoveRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) message_ids: Option<Vec<crate::v3::types::MessageId>>,
    }
    /// Body of `pinned_messages_reorder`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct PinnedMessagesReorderRequest {
        pub(crate) last_sync_time: crate::v3::types::Timestamp,
        pub(crate) message_id: crate::v3::types::MessageId,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) pin_above: Option<crate::v3::types::MessageId>,
    }
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static PINNED_MESSAGES_ADD_REQUEST: Rules = Rules::object(&[
        Key::required("message_id", &Rules::MessageId),
        Key::required("expiry_time", &Rules::Scalar),
        Key::required("notify", &Rules::Boolean),
        Key::optional("primary", &Rules::Boolean),
    ]).build();
    pub(crate) static PINNED_MESSAGES_REMOVE_REQUEST: Rules = Rules::object(&[
        Key::optional("message_ids", &Rules::list(&Rules::MessageId, &[
            Limit::least(1),
            Limit::most(25),
        ])),
    ]).build();
    pub(crate) static PINNED_MESSAGES_REORDER_REQUEST: Rules = Rules::object(&[
        Key::required("message_id", &Rules::MessageId),
        Key::required("last_sync_time", &Rules::Scalar),
        Key::optional("pin_above", &Rules::MessageId),
    ]).build();
    pub(crate) static PINNED_MESSAGES_REMOVE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static PINNED_MESSAGES_LIST_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
        Key::optional("primary", &Rules::Boolean),
        Key::optional("limit", &Rules::number(&[Limit::least(1)])),
        Key::optional("next_token", &Rules::text(&[])),
        Key::optional("sync_token", &Rules::text(&[Limit::most(100)])),
    ]).build();
    pub(crate) static PINNED_MESSAGES_ADD_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static PINNED_MESSAGES_REORDER_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static PIN_INFORMATION: Shape = Shape::object(&[
        Field::required("creator", &PINNED_MESSAGE_CREATOR),
        Field::required("created_time", &Shape::Scalar),
        Field::required("last_modified_time", &Shape::Scalar),
        Field::required("expiry_time", &Shape::Scalar),
        Field::required("is_primary", &Shape::Boolean),
    ]);
    pub(crate) static PINNED_MESSAGE: Shape = Shape::identified("id", &[
        Field::required("id", &Shape::Scalar),
        Field::required("type", &Shape::Text),
        Field::required("content", &RECEIVED_MESSAGE_CONTENT),
        Field::required("sender", &RECEIVED_MESSAGE_SENDER),
        Field::required("time", &Shape::Scalar),
        Field::optional("mentions", &Shape::List(&MESSAGE_MENTION)),
        Field::required("is_pinned", &Shape::Boolean),
        Field::required("pin_information", &PIN_INFORMATION),
    ]);
    pub(crate) static PINNED_MESSAGE_CREATOR: Shape = Shape::object(&[
        Field::required("id", &Shape::Scalar),
        Field::required("name", &Shape::Text),
    ]);
    pub(crate) static PINNED_MESSAGES_ADD_RESPONSE: Shape = Shape::object(&[
        Field::required("url", &Shape::Text),
        Field::required("type", &Shape::Text),
        Field::required("data", &PINNED_MESSAGE),
    ]);
    pub(crate) static PINNED_MESSAGES_LIST_RESPONSE: Shape = Shape::object(&[
        Field::optional("url", &Shape::Text),
        Field::optional("data", &Shape::List(&PINNED_MESSAGE)),
        Field::optional("next_token", &Shape::AnyScalar),
        Field::optional("sync_token", &Shape::AnyScalar),
    ]);
}
