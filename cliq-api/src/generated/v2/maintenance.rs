// Generated from specs/v2/maintenance.yaml by `cargo xtask generate`. Do not edit.

//! Exports the chats, channels, members and messages of an organization for backups.
//!
//! Restricted to administrators of the organization. Messages are exported as JSON, everything
//! else as CSV.
#![doc = include_str!("operations/maintenance.md")]
/// Handle with a method for each operation of the module [`maintenance`](self#operations).
///
/// [`Cliq::maintenance`](crate::Cliq::maintenance) returns it.
#[derive(Clone, Debug)]
pub struct Maintenance {
    client: crate::Cliq,
}
impl Maintenance {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Exports one row for each one-to-one chat and group chat of the organization.
    ///
    /// The rows have no header line; the columns follow the order of `fields`. Restricted to
    /// administrators of the organization.
    ///
    /// - `fields`: Columns to export, in order.
    ///
    /// | Request | `GET /maintenanceapi/v2/chats` |
    /// |---|---|
    /// | Scope | `ZohoCliq.OrganizationChats.READ` |
    /// | Rate limit | 12 requests per 30 seconds per user; exceeding it locks the operation for 10 minutes |
    /// | Pagination | cursor in `next_token`; [`stream`](request::ExportChats::stream) reads all pages |
    /// | Result | [`CsvRows`](crate::CsvRows) of [`MaintenanceExportChatsRow`](crate::types::MaintenanceExportChatsRow): the chats as CSV |
    /// | Operation | `maintenance_export_chats` ([sources](crate::sources#maintenance_export_chats)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::types::ChatExportColumn;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let mut rows = cliq
    ///     .maintenance()
    ///     .export_chats([ChatExportColumn::Title, ChatExportColumn::ChatId])
    ///     .stream();
    /// while let Some(row) = rows.try_next().await? {
    ///     println!("{:?}", row.title);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn export_chats(
        &self,
        fields: impl IntoIterator<Item = impl Into<crate::types::ChatExportColumn>>,
    ) -> request::ExportChats {
        request::ExportChats {
            call: self
                .call_of(&operation::EXPORT_CHATS)
                .query_list(
                    "fields",
                    {
                        let list: Vec<crate::types::ChatExportColumn> = fields
                            .into_iter()
                            .map(Into::into)
                            .collect();
                        list
                    },
                ),
        }
    }
    /// Exports one row for each channel of the organization.
    ///
    /// The rows have no header line; the columns follow the order of `fields`. Restricted to
    /// administrators of the organization.
    ///
    /// - `fields`: Columns to export, in order.
    ///
    /// | Request | `GET /maintenanceapi/v2/channels` |
    /// |---|---|
    /// | Scope | `ZohoCliq.OrganizationChannels.READ` |
    /// | Rate limit | 12 requests per 30 seconds per user; exceeding it locks the operation for 10 minutes |
    /// | Pagination | cursor in `next_token`; [`stream`](request::ExportChannels::stream) reads all pages |
    /// | Result | [`CsvRows`](crate::CsvRows) of [`MaintenanceExportChannelsRow`](crate::types::MaintenanceExportChannelsRow): the channels as CSV |
    /// | Operation | `maintenance_export_channels` ([sources](crate::sources#maintenance_export_channels)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::types::ChannelExportColumn;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let mut rows = cliq
    ///     .maintenance()
    ///     .export_channels([ChannelExportColumn::Name, ChannelExportColumn::ChannelId])
    ///     .stream();
    /// while let Some(row) = rows.try_next().await? {
    ///     println!("{:?}", row.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn export_channels(
        &self,
        fields: impl IntoIterator<Item = impl Into<crate::types::ChannelExportColumn>>,
    ) -> request::ExportChannels {
        request::ExportChannels {
            call: self
                .call_of(&operation::EXPORT_CHANNELS)
                .query_list(
                    "fields",
                    {
                        let list: Vec<crate::types::ChannelExportColumn> = fields
                            .into_iter()
                            .map(Into::into)
                            .collect();
                        list
                    },
                ),
        }
    }
    /// Exports one row for each member of a chat or channel.
    ///
    /// The rows have no header line; the columns follow the order of `fields`. Restricted to
    /// administrators of the organization.
    ///
    /// # Arguments
    ///
    /// - `chat_id`: The chat; for a channel, its chat ID.
    /// - `fields`: Columns to export, in order.
    ///
    /// | Request | `GET /maintenanceapi/v2/chats/{chat_id}/members` |
    /// |---|---|
    /// | Scope | `ZohoCliq.OrganizationChats.READ` |
    /// | Rate limit | 12 requests per 30 seconds per user; exceeding it locks the operation for 10 minutes |
    /// | Pagination | cursor in `next_token`; [`stream`](request::ExportChatMembers::stream) reads all pages |
    /// | Result | [`CsvRows`](crate::CsvRows) of [`MaintenanceExportChatMembersRow`](crate::types::MaintenanceExportChatMembersRow): the members as CSV |
    /// | Operation | `maintenance_export_chat_members` ([sources](crate::sources#maintenance_export_chat_members)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::types::ChatMemberExportColumn;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let mut rows = cliq
    ///     .maintenance()
    ///     .export_chat_members(
    ///         "CT_1184653329648523663_62439860",
    ///         [ChatMemberExportColumn::Name, ChatMemberExportColumn::EmailId],
    ///     )
    ///     .stream();
    /// while let Some(row) = rows.try_next().await? {
    ///     println!("{:?}", row.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn export_chat_members(
        &self,
        chat_id: impl Into<crate::types::ChatId>,
        fields: impl IntoIterator<Item = impl Into<crate::types::ChatMemberExportColumn>>,
    ) -> request::ExportChatMembers {
        request::ExportChatMembers {
            call: self
                .call_of(&operation::EXPORT_CHAT_MEMBERS)
                .id::<crate::types::ChatId>("chat_id", chat_id)
                .query_list(
                    "fields",
                    {
                        let list: Vec<crate::types::ChatMemberExportColumn> = fields
                            .into_iter()
                            .map(Into::into)
                            .collect();
                        list
                    },
                ),
        }
    }
    /// Exports the messages of one chat as JSON.
    ///
    /// Restricted to administrators of the organization.
    ///
    /// - `chat_id`: The chat to export.
    ///
    /// | Request | `GET /maintenanceapi/v2/chats/{chat_id}/messages` |
    /// |---|---|
    /// | Scope | `ZohoCliq.OrganizationMessages.READ` |
    /// | Rate limit | 12 requests per 30 seconds per user; exceeding it locks the operation for 10 minutes |
    /// | Result | `Vec` of [`ExportedMessage`](crate::types::ExportedMessage): the messages of the chat |
    /// | Operation | `maintenance_export_chat_messages` ([sources](crate::sources#maintenance_export_chat_messages)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// for message in cliq
    ///     .maintenance()
    ///     .export_chat_messages("CT_1184653329648523663_62439860")
    ///     .await?
    /// {
    ///     println!("{}", message.id);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn export_chat_messages(
        &self,
        chat_id: impl Into<crate::types::ChatId>,
    ) -> request::ExportChatMessages {
        request::ExportChatMessages {
            call: self
                .call_of(&operation::EXPORT_CHAT_MESSAGES)
                .id::<crate::types::ChatId>("chat_id", chat_id),
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`Maintenance::export_chats`](super::Maintenance::export_chats).
        #[doc = include_str!("requests/ExportChats.md")]
        ExportChats[]: csv crate::types::MaintenanceExportChatsRow;
        /// Cursor from the end of the previous response.
        query "next_token" next_token: into String;
    }
    crate::call::request! {
        /// Request of [`Maintenance::export_channels`](super::Maintenance::export_channels).
        #[doc = include_str!("requests/ExportChannels.md")]
        ExportChannels[]: csv crate::types::MaintenanceExportChannelsRow;
        /// Cursor from the end of the previous response.
        query "next_token" next_token: into String;
    }
    crate::call::request! {
        /// Request of [`Maintenance::export_chat_members`](super::Maintenance::export_chat_members).
        #[doc = include_str!("requests/ExportChatMembers.md")]
        ExportChatMembers[]: csv crate::types::MaintenanceExportChatMembersRow;
        /// Cursor from the end of the previous response.
        query "next_token" next_token: into String;
    }
    crate::call::request! {
        /// Request of [`Maintenance::export_chat_messages`](super::Maintenance::export_chat_messages).
        #[doc = include_str!("requests/ExportChatMessages.md")]
        ExportChatMessages[]: json crate::types::MaintenanceExportChatMessagesResponse =>
            Vec<crate::types::ExportedMessage>, |response| Ok(response.into_value().data);
        /// Exports only messages since this time. Also requests the next page if a response has no
        /// token.
        query "fromtime" fromtime: into crate::time::Timestamp;
        /// Cursor of the next page, from the previous response.
        query "next_token" next_token: into String;
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
    /// `maintenance_export_chats`: Export chats.
    pub static EXPORT_CHATS: Operation = Operation::new(
        "maintenance_export_chats", "maintenance", Method::GET, "/maintenanceapi/v2", "/chats",
        "Export chats",
    )
    .query(&["fields", "next_token"])
    .scopes(&[&["ZohoCliq.OrganizationChats.READ"]])
    .rate_limit(RateLimit::new(12, 30, 600).limit_assumed().lockout_assumed())
    .pagination(Pagination::new(PaginationKind::Token, "next_token", "next_token", ""))
    .parameters(&rules::MAINTENANCE_EXPORT_CHATS_PARAMETERS)
    .response(ResponseKind::Csv)
    .sources(&["page: one-page edition, Export Conversations", "published: bulkexport"]);
    /// `maintenance_export_channels`: Export channels.
    pub static EXPORT_CHANNELS: Operation = Operation::new(
        "maintenance_export_channels", "maintenance", Method::GET, "/maintenanceapi/v2",
        "/channels", "Export channels",
    )
    .query(&["fields", "next_token"])
    .scopes(&[&["ZohoCliq.OrganizationChannels.READ"]])
    .rate_limit(RateLimit::new(12, 30, 600).limit_assumed().lockout_assumed())
    .pagination(Pagination::new(PaginationKind::Token, "next_token", "next_token", ""))
    .parameters(&rules::MAINTENANCE_EXPORT_CHANNELS_PARAMETERS)
    .response(ResponseKind::Csv)
    .sources(&["page: one-page edition, Export Channels", "published: bulkexport"]);
    /// `maintenance_export_chat_members`: Export chat members.
    pub static EXPORT_CHAT_MEMBERS: Operation = Operation::new(
        "maintenance_export_chat_members", "maintenance", Method::GET, "/maintenanceapi/v2",
        "/chats/{chat_id}/members", "Export chat members",
    )
    .query(&["fields", "next_token"])
    .scopes(&[&["ZohoCliq.OrganizationChats.READ"]])
    .rate_limit(RateLimit::new(12, 30, 600).limit_assumed().lockout_assumed())
    .pagination(Pagination::new(PaginationKind::Token, "next_token", "next_token", ""))
    .parameters(&rules::MAINTENANCE_EXPORT_CHAT_MEMBERS_PARAMETERS)
    .response(ResponseKind::Csv)
    .sources(&[
        "page: one-page edition, Export Members in a Conversation", "published: bulkexport",
    ]);
    /// `maintenance_export_chat_messages`: Export chat messages.
    pub static EXPORT_CHAT_MESSAGES: Operation = Operation::new(
        "maintenance_export_chat_messages", "maintenance", Method::GET, "/maintenanceapi/v2",
        "/chats/{chat_id}/messages", "Export chat messages",
    )
    .query(&["fromtime", "next_token"])
    .scopes(&[&["ZohoCliq.OrganizationMessages.READ"]])
    .rate_limit(RateLimit::new(12, 30, 600).limit_assumed().lockout_assumed())
    .parameters(&rules::MAINTENANCE_EXPORT_CHAT_MESSAGES_PARAMETERS)
    .shape(&shapes::MAINTENANCE_EXPORT_CHAT_MESSAGES_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&[
        "page: one-page edition, Export Messages", "published: bulkexport",
        "live (captured): a command line", "live (reported): a migration script",
        "live (secondhand): a workflow node",
    ]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[
        &EXPORT_CHATS, &EXPORT_CHANNELS, &EXPORT_CHAT_MEMBERS, &EXPORT_CHAT_MESSAGES,
    ];
}
/// Types of this module.
pub mod types {
    crate::open_enum::open_enum! {
        /// A column of the export of channels.
        ///
        /// Accepted by [`Maintenance::export_channels`](super::Maintenance::export_channels).
        ChannelExportColumn;
        Name = "name";
        ChannelId = "channel_id";
        CreationTime = "creation_time";
        LastModifiedTime = "last_modified_time";
        CreatorId = "creator_id";
        Description = "description";
        ParticipantCount = "participant_count";
        TotalMessageCount = "total_message_count";
        Status = "status";
        Role = "role";
    }
    crate::open_enum::open_enum! {
        /// A column of the export of chats.
        ///
        /// Accepted by [`Maintenance::export_chats`](super::Maintenance::export_chats).
        ChatExportColumn;
        Title = "title";
        ChatId = "chat_id";
        CreationTime = "creation_time";
        LastModifiedTime = "last_modified_time";
        ParticipantCount = "participant_count";
        TotalMessageCount = "total_message_count";
        CreatorId = "creator_id";
    }
    crate::open_enum::open_enum! {
        /// A column of the export of the members of a chat.
        ///
        /// Accepted by [`Maintenance::export_chat_members`](super::Maintenance::export_chat_members).
        ChatMemberExportColumn;
        Name = "name";
        EmailId = "email_id";
        UserId = "user_id";
    }
    /// A message of an exported chat.
    ///
    /// Returned by [`Maintenance::export_chat_messages`](super::Maintenance::export_chat_messages).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ExportedMessage {
        /// Client-assigned key of the message; may be empty.
        pub ack_key: String,
        /// Content of the message.
        pub content: ExportedMessageContent,
        /// ID of the message.
        pub id: crate::types::MessageId,
        /// Sender of the message.
        pub sender: ExportedMessageSender,
        /// Time of the message, in epoch milliseconds.
        pub time: crate::types::Timestamp,
        /// Type of message, such as `text` or `info`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(ExportedMessage : id crate ::types::MessageId);
    /// Content of an exported message: `text` has `text`; `file` has `file`, `thumbnail` and
    /// `comment`; `info` has `type` and `data`; `card` has `card`.
    ///
    /// Part of the response of
    /// [`Maintenance::export_chat_messages`](super::Maintenance::export_chat_messages).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ExportedMessageContent {
        /// The card.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub card: Option<crate::types::ReceivedCard>,
        /// Comment sent with the file; may be empty.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub comment: Option<String>,
        /// Details of an `info` message.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub data: Option<crate::types::ReceivedMessageInfo>,
        /// The file.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub file: Option<crate::types::ReceivedFile>,
        /// Text of a message of type `text`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub text: Option<String>,
        /// Thumbnail of the file.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub thumbnail: Option<crate::types::ReceivedThumbnail>,
        /// Event that an `info` message reports.
        #[serde(rename = "type")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub type_: Option<crate::types::ReceivedMessageInfoType>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// Sender of a message.
    ///
    /// Part of the response of
    /// [`Maintenance::export_chat_messages`](super::Maintenance::export_chat_messages).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ExportedMessageSender {
        /// ID of the sender.
        pub id: crate::types::SenderId,
        /// Name of the sender.
        pub name: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// A row of [`Maintenance::export_channels`](super::Maintenance::export_channels), with the
    /// requested columns.
    ///
    /// Returned by [`Maintenance::export_channels`](super::Maintenance::export_channels).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MaintenanceExportChannelsRow {
        /// ID of the channel, without the leading letter.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub channel_id: Option<crate::types::ChannelId>,
        /// Creation time of the channel.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub creation_time: Option<crate::types::Timestamp>,
        /// Creator of the channel.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub creator_id: Option<crate::types::UserId>,
        /// Purpose of the channel.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub description: Option<String>,
        /// Time of the last change of the channel.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub last_modified_time: Option<crate::types::Timestamp>,
        /// Name of the channel, prefixed with `#`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// Number of participants.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub participant_count: Option<i64>,
        /// Role of the caller.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub role: Option<String>,
        /// Whether the channel is active or archived.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub status: Option<String>,
        /// Number of messages.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub total_message_count: Option<i64>,
    }
    /// A row of [`Maintenance::export_chat_members`](super::Maintenance::export_chat_members), with
    /// the requested columns.
    ///
    /// Returned by [`Maintenance::export_chat_members`](super::Maintenance::export_chat_members).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MaintenanceExportChatMembersRow {
        /// Email address of the member.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub email_id: Option<String>,
        /// Name of the member.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// ID of the member.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub user_id: Option<crate::types::UserId>,
    }
    /// The messages of a chat.
    ///
    /// Response body of
    /// [`Maintenance::export_chat_messages`](super::Maintenance::export_chat_messages).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MaintenanceExportChatMessagesResponse {
        /// The messages.
        pub data: Vec<ExportedMessage>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(MaintenanceExportChatMessagesResponse);
    /// A row of [`Maintenance::export_chats`](super::Maintenance::export_chats), with the requested
    /// columns.
    ///
    /// Returned by [`Maintenance::export_chats`](super::Maintenance::export_chats).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MaintenanceExportChatsRow {
        /// ID of the chat.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub chat_id: Option<crate::types::ChatId>,
        /// Creation time of the chat.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub creation_time: Option<crate::types::Timestamp>,
        /// Creator of the chat.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub creator_id: Option<crate::types::UserId>,
        /// Time of the last change of the chat.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub last_modified_time: Option<crate::types::Timestamp>,
        /// Number of participants.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub participant_count: Option<i64>,
        /// Title of the chat.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub title: Option<String>,
        /// Number of messages.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub total_message_count: Option<i64>,
    }
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static CHANNEL_EXPORT_COLUMN: Rules = Rules::values(&[
        "name", "channel_id", "creation_time", "last_modified_time", "creator_id", "description",
        "participant_count", "total_message_count", "status", "role",
    ]);
    pub(crate) static CHAT_EXPORT_COLUMN: Rules = Rules::values(&[
        "title", "chat_id", "creation_time", "last_modified_time", "participant_count",
        "total_message_count", "creator_id",
    ]);
    pub(crate) static CHAT_MEMBER_EXPORT_COLUMN: Rules = Rules::values(&[
        "name", "email_id", "user_id",
    ]);
    pub(crate) static MAINTENANCE_EXPORT_CHATS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("fields", &Rules::list(&CHAT_EXPORT_COLUMN, &[])),
        Key::optional("next_token", &Rules::text(&[])),
    ]).build();
    pub(crate) static MAINTENANCE_EXPORT_CHANNELS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("fields", &Rules::list(&CHANNEL_EXPORT_COLUMN, &[])),
        Key::optional("next_token", &Rules::text(&[])),
    ]).build();
    pub(crate) static MAINTENANCE_EXPORT_CHAT_MEMBERS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("chat_id", &Rules::Identifier),
        Key::optional("fields", &Rules::list(&CHAT_MEMBER_EXPORT_COLUMN, &[])),
        Key::optional("next_token", &Rules::text(&[])),
    ]).build();
    pub(crate) static MAINTENANCE_EXPORT_CHAT_MESSAGES_PARAMETERS: Rules = Rules::object(&[
        Key::optional("chat_id", &Rules::Identifier),
        Key::optional("fromtime", &Rules::time(TimeForm::Milliseconds)),
        Key::optional("next_token", &Rules::text(&[])),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static EXPORTED_MESSAGE: Shape = Shape::object(&[
        Field::required("id", &Shape::Scalar),
        Field::required("sender", &EXPORTED_MESSAGE_SENDER),
        Field::required("time", &Shape::Scalar),
        Field::required("type", &Shape::Text),
        Field::required("content", &EXPORTED_MESSAGE_CONTENT),
        Field::required("ack_key", &Shape::Text),
    ]);
    pub(crate) static EXPORTED_MESSAGE_CONTENT: Shape = Shape::object(&[
        Field::optional("text", &Shape::Text),
        Field::optional("type", &Shape::Text),
        Field::optional("data", &RECEIVED_MESSAGE_INFO),
        Field::optional("file", &RECEIVED_FILE),
        Field::optional("thumbnail", &RECEIVED_THUMBNAIL),
        Field::optional("card", &RECEIVED_CARD),
        Field::optional("comment", &Shape::Text),
    ]);
    pub(crate) static EXPORTED_MESSAGE_SENDER: Shape = Shape::object(&[
        Field::required("id", &Shape::Scalar),
        Field::required("name", &Shape::Text),
    ]);
    pub(crate) static MAINTENANCE_EXPORT_CHAT_MESSAGES_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &Shape::List(&EXPORTED_MESSAGE)),
    ]);
}
