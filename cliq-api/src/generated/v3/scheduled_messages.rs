// Generated from specs/v3/scheduled_messages.yaml by `cargo xtask generate`. Do not edit.

//! Messages that the service sends later: at a given time, or when the sender reaches a status.
#![doc = include_str!("operations/scheduled_messages.md")]
/// Handle with a method for each operation of the module
/// [`scheduled_messages`](self#operations).
///
/// [`Api::scheduled_messages`](super::Api::scheduled_messages) returns it.
#[derive(Clone, Debug)]
pub struct ScheduledMessages {
    client: crate::Cliq,
}
impl ScheduledMessages {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Deletes all scheduled messages of a chat.
    ///
    /// - `chat_id`: The chat or channel.
    ///
    /// | Request | `DELETE /api/v3/chats/{CHAT_ID}/scheduledmessages` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Messages.DELETE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `scheduled_messages_delete_all_in_chat` ([sources](crate::v3::sources#scheduled_messages_delete_all_in_chat)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3()
    ///     .scheduled_messages()
    ///     .delete_all_in_chat("CT_1184653329648523663_62439860")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_all_in_chat(
        &self,
        chat_id: impl Into<crate::v3::types::ChatId>,
    ) -> request::DeleteAllScheduledMessagesInChat {
        request::DeleteAllScheduledMessagesInChat {
            call: self
                .call_of(&operation::DELETE_ALL_IN_CHAT)
                .id::<crate::v3::types::ChatId>("CHAT_ID", chat_id),
        }
    }
    /// Lists the scheduled messages of a chat or channel, both those with a time and those with a
    /// status.
    ///
    /// With the `sync_token` of an earlier response, it lists only those that are new or changed
    /// since then.
    ///
    /// - `chat_id`: The chat or channel.
    ///
    /// | Request | `GET /api/v3/chats/{CHAT_ID}/scheduledmessages` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Messages.READ` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Pagination | cursor in `next_token`; changes since a sync token in `sync_token`; [`stream`](request::ListScheduledMessagesInChat::stream) reads all pages |
    /// | Result | [`Page`](crate::pagination::Page) of [`ScheduledMessage`](crate::v3::types::ScheduledMessage): a page of scheduled messages |
    /// | Operation | `scheduled_messages_list_in_chat` ([sources](crate::v3::sources#scheduled_messages_list_in_chat)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let mut messages = cliq
    ///     .v3()
    ///     .scheduled_messages()
    ///     .list_in_chat("CT_1184653329648523663_62439860")
    ///     .limit(20)
    ///     .stream();
    /// while let Some(message) = messages.try_next().await? {
    ///     println!("{}", message.id);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_in_chat(
        &self,
        chat_id: impl Into<crate::v3::types::ChatId>,
    ) -> request::ListScheduledMessagesInChat {
        request::ListScheduledMessagesInChat {
            call: self
                .call_of(&operation::LIST_IN_CHAT)
                .id::<crate::v3::types::ChatId>("CHAT_ID", chat_id),
        }
    }
    /// Sends one scheduled message of a chat (`id`), or all of them (`apply_to`), without waiting
    /// for their time or status.
    ///
    /// - `chat_id`: The chat or channel.
    ///
    /// | Request | `POST /api/v3/chats/{CHAT_ID}/scheduledmessages` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Messages.CREATE` |
    /// | Rate limit | 50 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `scheduled_messages_send_now` ([sources](crate::v3::sources#scheduled_messages_send_now)) |
    ///
    /// # Errors
    ///
    /// - `scheduled_msg_no_pending_msgs`: The chat has no scheduled messages.
    /// - `param_missing`: A required value is missing.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::SendNowTarget;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3()
    ///     .scheduled_messages()
    ///     .send_now("CT_1184653329648523663_62439860")
    ///     .apply_to(SendNowTarget::All)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn send_now(
        &self,
        chat_id: impl Into<crate::v3::types::ChatId>,
    ) -> request::SendScheduledMessageNow {
        request::SendScheduledMessageNow {
            call: self
                .call_of(&operation::SEND_NOW)
                .id::<crate::v3::types::ChatId>("CHAT_ID", chat_id),
            body: types::ScheduledMessagesSendNowRequest {
                status: crate::v3::types::SendNowOperation::Send,
                id: None,
                apply_to: None,
            },
        }
    }
    /// Reschedules the messages of a chat that have the time `time`, or that wait for the status
    /// `existing_status`.
    ///
    /// `apply_to` says which of the two.
    ///
    /// # Arguments
    ///
    /// - `chat_id`: The chat or channel.
    /// - `apply_to`: Whether `time` or `existing_status` selects the messages.
    ///
    /// | Request | `PUT /api/v3/chats/{CHAT_ID}/scheduledmessages` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Messages.UPDATE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | `Vec` of [`ScheduledMessage`](crate::v3::types::ScheduledMessage): the rescheduled messages |
    /// | Operation | `scheduled_messages_reschedule` ([sources](crate::v3::sources#scheduled_messages_reschedule)) |
    ///
    /// # Errors
    ///
    /// - `param_missing`: A required value is missing.
    /// - `scheduled_msg_no_pending_msgs`: The chat has no scheduled messages.
    /// - `scheduled_msg_invalid_time_format`: `schedule_time` is not in epoch milliseconds.
    /// - `input_pattern_mismatch`: A value is none of those that are allowed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::{RescheduleTarget, ScheduleStatus};
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// for message in cliq
    ///     .v3()
    ///     .scheduled_messages()
    ///     .reschedule("CT_1184653329648523663_62439860", RescheduleTarget::AllStatusBased)
    ///     .existing_status(ScheduleStatus::CheckIn)
    ///     .schedule_status(ScheduleStatus::UserAvailable)
    ///     .await?
    /// {
    ///     println!("{}", message.id);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn reschedule(
        &self,
        chat_id: impl Into<crate::v3::types::ChatId>,
        apply_to: impl Into<crate::v3::types::RescheduleTarget>,
    ) -> request::RescheduleScheduledMessages {
        request::RescheduleScheduledMessages {
            call: self
                .call_of(&operation::RESCHEDULE)
                .id::<crate::v3::types::ChatId>("CHAT_ID", chat_id),
            body: types::ScheduledMessagesRescheduleRequest {
                status: crate::v3::types::RescheduleOperation::Reschedule,
                apply_to: apply_to.into(),
                time: None,
                schedule_time: None,
                schedule_timezone: None,
                existing_status: None,
                schedule_status: None,
            },
        }
    }
    /// Deletes a scheduled message.
    ///
    /// Other scheduled messages of the chat stay.
    ///
    /// # Arguments
    ///
    /// - `chat_id`: The chat or channel.
    /// - `scheduled_message_id`: The scheduled message.
    ///
    /// | Request | `DELETE /api/v3/chats/{CHAT_ID}/scheduledmessages/{SCHEDULED_MESSAGE_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Messages.DELETE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `scheduled_messages_delete` ([sources](crate::v3::sources#scheduled_messages_delete)) |
    ///
    /// # Errors
    ///
    /// - `scheduled_msg_not_found`: No scheduled message has this ID.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3()
    ///     .scheduled_messages()
    ///     .delete("CT_1184653329648523663_62439860", "7341000000030071")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(
        &self,
        chat_id: impl Into<crate::v3::types::ChatId>,
        scheduled_message_id: impl Into<crate::v3::types::ScheduledMessageId>,
    ) -> request::DeleteScheduledMessage {
        request::DeleteScheduledMessage {
            call: self
                .call_of(&operation::DELETE)
                .id::<crate::v3::types::ChatId>("CHAT_ID", chat_id)
                .id::<
                    crate::v3::types::ScheduledMessageId,
                >("SCHEDULED_MESSAGE_ID", scheduled_message_id),
        }
    }
    /// Updates the text, the time or the status of a scheduled message, or removes its file.
    ///
    /// A message with a time waits for a status once `schedule_status` is set, and vice versa.
    ///
    /// # Arguments
    ///
    /// - `chat_id`: The chat or channel.
    /// - `scheduled_message_id`: The scheduled message.
    ///
    /// | Request | `PUT /api/v3/chats/{CHAT_ID}/scheduledmessages/{SCHEDULED_MESSAGE_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Messages.UPDATE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`ScheduledMessage`](crate::v3::types::ScheduledMessage): the updated scheduled message |
    /// | Operation | `scheduled_messages_update` ([sources](crate::v3::sources#scheduled_messages_update)) |
    ///
    /// # Errors
    ///
    /// - `scheduled_msg_not_found`: No scheduled message has this ID.
    /// - `scheduled_msg_invalid_time_format`: `schedule_time` is not in epoch milliseconds.
    /// - `checkin_status_message_restricted`: Messages of this kind of chat, such as direct
    ///   messages, cannot wait for `check_in`.
    /// - `extra_key_found`: The body contains an unknown key.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::ScheduleStatus;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let message = cliq
    ///     .v3()
    ///     .scheduled_messages()
    ///     .update("CT_1184653329648523663_62439860", "7341000000030071")
    ///     .schedule_status(ScheduleStatus::CallEnd)
    ///     .await?;
    /// println!("{}", message.id);
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        chat_id: impl Into<crate::v3::types::ChatId>,
        scheduled_message_id: impl Into<crate::v3::types::ScheduledMessageId>,
    ) -> request::UpdateScheduledMessage {
        request::UpdateScheduledMessage {
            call: self
                .call_of(&operation::UPDATE)
                .id::<crate::v3::types::ChatId>("CHAT_ID", chat_id)
                .id::<
                    crate::v3::types::ScheduledMessageId,
                >("SCHEDULED_MESSAGE_ID", scheduled_message_id),
            body: types::ScheduledMessagesUpdateRequest {
                text: None,
                schedule_time: None,
                schedule_timezone: None,
                schedule_status: None,
                file_remove: None,
            },
        }
    }
    /// Lists the scheduled messages of the caller in all chats, both those with a time and those
    /// with a status.
    ///
    /// With the `sync_token` of an earlier response, it lists only those that are new or changed
    /// since then.
    ///
    /// | Request | `GET /api/v3/scheduledmessages` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Messages.READ` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Pagination | cursor in `next_token`; changes since a sync token in `sync_token`; [`stream`](request::ListScheduledMessages::stream) reads all pages |
    /// | Result | [`Page`](crate::pagination::Page) of [`ScheduledMessage`](crate::v3::types::ScheduledMessage): a page of scheduled messages |
    /// | Operation | `scheduled_messages_list` ([sources](crate::v3::sources#scheduled_messages_list)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let mut messages = cliq.v3().scheduled_messages().list().limit(20).stream();
    /// while let Some(message) = messages.try_next().await? {
    ///     println!("{}", message.id);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> request::ListScheduledMessages {
        request::ListScheduledMessages {
            call: self.call_of(&operation::LIST),
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of
        /// [`ScheduledMessages::delete_all_in_chat`](super::ScheduledMessages::delete_all_in_chat).
        #[doc = include_str!("requests/DeleteAllScheduledMessagesInChat.md")]
        DeleteAllScheduledMessagesInChat[]: empty();
    }
    crate::call::request! {
        /// Request of [`ScheduledMessages::list_in_chat`](super::ScheduledMessages::list_in_chat).
        #[doc = include_str!("requests/ListScheduledMessagesInChat.md")]
        ListScheduledMessagesInChat[]: list crate::v3::types::ScheduledMessagesListResponse =>
            crate::v3::types::ScheduledMessage;
        /// Maximum number of messages per page, at most 100; 50 if omitted.
        query "limit" limit: plain u32;
        /// Cursor of the next page, from the previous response.
        query "next_token" next_token: into String;
        /// Sync token of an earlier response. Lists only the scheduled messages that are new or changed
        /// since then.
        query "sync_token" sync_token: into String;
    }
    crate::pagination::list! {
        ListScheduledMessagesInChat => crate::v3::types::ScheduledMessage
    }
    impl crate::pagination::ListRequest for ListScheduledMessagesInChat {
        type Document = crate::v3::types::ScheduledMessagesListResponse;
        type Item = crate::v3::types::ScheduledMessage;
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
            page.data
        }
    }
    impl ListScheduledMessagesInChat {
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
    impl crate::pagination::SyncRequest for ListScheduledMessagesInChat {
        fn since(mut self, token: &crate::pagination::SyncToken) -> Self {
            self.call = self.call.query("sync_token", token.as_str());
            self
        }
        fn sync_token(page: &Self::Document) -> Option<crate::pagination::SyncToken> {
            crate::pagination::SyncToken::of(Some(&page.sync_token))
        }
    }
    crate::call::request! {
        /// Request of [`ScheduledMessages::send_now`](super::ScheduledMessages::send_now).
        #[doc = include_str!("requests/SendScheduledMessageNow.md")]
        SendScheduledMessageNow[body: super::types::ScheduledMessagesSendNowRequest]: empty();
        /// The scheduled message to send. Instead of `apply_to`.
        body id: into crate::v3::types::ScheduledMessageId;
        /// Sends all scheduled messages of the chat. Instead of `id`.
        body apply_to: into crate::v3::types::SendNowTarget;
    }
    crate::call::request! {
        /// Request of [`ScheduledMessages::reschedule`](super::ScheduledMessages::reschedule).
        #[doc = include_str!("requests/RescheduleScheduledMessages.md")]
        RescheduleScheduledMessages[body: super::types::ScheduledMessagesRescheduleRequest]:
            json crate::v3::types::ScheduledMessagesRescheduleResponse =>
            Vec<crate::v3::types::ScheduledMessage>, |response| Ok(response.into_value().data);
        /// Current time of the messages to reschedule; only those with exactly this time are. Required
        /// for `all_time_based`.
        body time: into crate::time::Timestamp;
        /// New time of the messages. Required for `all_time_based`.
        body schedule_time: into crate::time::Timestamp;
        /// Time zone of the times, such as `Asia/Kolkata`.
        body schedule_timezone: into String;
        /// Status that the messages to reschedule wait for. Required for `all_status_based`.
        body existing_status: into crate::v3::types::ScheduleStatus;
        /// Status that the messages are to wait for. Required for `all_status_based`.
        body schedule_status: into crate::v3::types::ScheduleStatus;
    }
    crate::call::request! {
        /// Request of [`ScheduledMessages::delete`](super::ScheduledMessages::delete).
        #[doc = include_str!("requests/DeleteScheduledMessage.md")]
        DeleteScheduledMessage[]: empty();
    }
    crate::call::request! {
        /// Request of [`ScheduledMessages::update`](super::ScheduledMessages::update).
        #[doc = include_str!("requests/UpdateScheduledMessage.md")]
        UpdateScheduledMessage[body: super::types::ScheduledMessagesUpdateRequest]:
            json crate::v3::types::ScheduledMessageResponse => crate::v3::types::ScheduledMessage,
            |response| Ok(response.into_value().data);
        /// New text.
        body text: into String;
        /// New time to send the message at.
        body schedule_time: into crate::time::Timestamp;
        /// Time zone of `schedule_time`, such as `Asia/Kolkata`.
        body schedule_timezone: into String;
        /// Status that the message is to wait for, instead of a time.
        body schedule_status: into crate::v3::types::ScheduleStatus;
        /// Whether to remove the file from the message. Text and schedule stay as they are.
        body file_remove: plain bool;
    }
    crate::call::request! {
        /// Request of [`ScheduledMessages::list`](super::ScheduledMessages::list).
        #[doc = include_str!("requests/ListScheduledMessages.md")]
        ListScheduledMessages[]: list crate::v3::types::ScheduledMessagesListResponse =>
            crate::v3::types::ScheduledMessage;
        /// Maximum number of messages per page, at most 100; 50 if omitted.
        query "limit" limit: plain u32;
        /// Cursor of the next page, from the previous response.
        query "next_token" next_token: into String;
        /// Sync token of an earlier response. Lists only the scheduled messages that are new or changed
        /// since then.
        query "sync_token" sync_token: into String;
    }
    crate::pagination::list! {
        ListScheduledMessages => crate::v3::types::ScheduledMessage
    }
    impl crate::pagination::ListRequest for ListScheduledMessages {
        type Document = crate::v3::types::ScheduledMessagesListResponse;
        type Item = crate::v3::types::ScheduledMessage;
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
            page.data
        }
    }
    impl ListScheduledMessages {
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
    impl crate::pagination::SyncRequest for ListScheduledMessages {
        fn since(mut self, token: &crate::pagination::SyncToken) -> Self {
            self.call = self.call.query("sync_token", token.as_str());
            self
        }
        fn sync_token(page: &Self::Document) -> Option<crate::pagination::SyncToken> {
            crate::pagination::SyncToken::of(Some(&page.sync_token))
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
    /// `scheduled_messages_delete_all_in_chat`: Delete the scheduled messages of a chat.
    pub static DELETE_ALL_IN_CHAT: Operation = Operation::new(
        "scheduled_messages_delete_all_in_chat", "scheduled_messages", Method::DELETE, "/api/v3",
        "/chats/{CHAT_ID}/scheduledmessages", "Delete the scheduled messages of a chat",
    )
    .scopes(&[&["ZohoCliq.Messages.DELETE"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .parameters(&rules::SCHEDULED_MESSAGES_DELETE_ALL_IN_CHAT_PARAMETERS)
    .sources(&["published: scheduledmessages"]);
    /// `scheduled_messages_list_in_chat`: List the scheduled messages of a chat.
    pub static LIST_IN_CHAT: Operation = Operation::new(
        "scheduled_messages_list_in_chat", "scheduled_messages", Method::GET, "/api/v3",
        "/chats/{CHAT_ID}/scheduledmessages", "List the scheduled messages of a chat",
    )
    .query(&["limit", "next_token", "sync_token"])
    .scopes(&[&["ZohoCliq.Messages.READ"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .pagination(
        Pagination::new(PaginationKind::Token, "next_token", "next_token", "data")
            .limit("limit")
            .sync("sync_token", "sync_token"),
    )
    .parameters(&rules::SCHEDULED_MESSAGES_LIST_IN_CHAT_PARAMETERS)
    .shape(&shapes::SCHEDULED_MESSAGES_LIST_RESPONSE)
    .response(ResponseKind::Json)
    .sources(&["published: scheduledmessages"]);
    /// `scheduled_messages_send_now`: Send scheduled messages now.
    pub static SEND_NOW: Operation = Operation::new(
        "scheduled_messages_send_now", "scheduled_messages", Method::POST, "/api/v3",
        "/chats/{CHAT_ID}/scheduledmessages", "Send scheduled messages now",
    )
    .scopes(&[&["ZohoCliq.Messages.CREATE"]])
    .rate_limit(RateLimit::new(50, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::SCHEDULED_MESSAGES_SEND_NOW_PARAMETERS)
    .rules(&rules::SCHEDULED_MESSAGES_SEND_NOW_REQUEST)
    .errors(&[
        ("scheduled_msg_no_pending_msgs", "The chat has no scheduled messages."),
        ("param_missing", "A required value is missing."),
    ])
    .sources(&["published: scheduledmessages"]);
    /// `scheduled_messages_reschedule`: Reschedule the messages of a chat.
    pub static RESCHEDULE: Operation = Operation::new(
        "scheduled_messages_reschedule", "scheduled_messages", Method::PUT, "/api/v3",
        "/chats/{CHAT_ID}/scheduledmessages", "Reschedule the messages of a chat",
    )
    .scopes(&[&["ZohoCliq.Messages.UPDATE"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::SCHEDULED_MESSAGES_RESCHEDULE_PARAMETERS)
    .rules(&rules::SCHEDULED_MESSAGES_RESCHEDULE_REQUEST)
    .shape(&shapes::SCHEDULED_MESSAGES_RESCHEDULE_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        ("param_missing", "A required value is missing."),
        ("scheduled_msg_no_pending_msgs", "The chat has no scheduled messages."),
        ("scheduled_msg_invalid_time_format", "`schedule_time` is not in epoch milliseconds."),
        ("input_pattern_mismatch", "A value is none of those that are allowed."),
    ])
    .sources(&["published: scheduledmessages"]);
    /// `scheduled_messages_delete`: Delete a scheduled message.
    pub static DELETE: Operation = Operation::new(
        "scheduled_messages_delete", "scheduled_messages", Method::DELETE, "/api/v3",
        "/chats/{CHAT_ID}/scheduledmessages/{SCHEDULED_MESSAGE_ID}", "Delete a scheduled message",
    )
    .scopes(&[&["ZohoCliq.Messages.DELETE"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .parameters(&rules::SCHEDULED_MESSAGES_DELETE_PARAMETERS)
    .errors(&[("scheduled_msg_not_found", "No scheduled message has this ID.")])
    .sources(&["published: scheduledmessages"]);
    /// `scheduled_messages_update`: Update a scheduled message.
    pub static UPDATE: Operation = Operation::new(
        "scheduled_messages_update", "scheduled_messages", Method::PUT, "/api/v3",
        "/chats/{CHAT_ID}/scheduledmessages/{SCHEDULED_MESSAGE_ID}", "Update a scheduled message",
    )
    .scopes(&[&["ZohoCliq.Messages.UPDATE"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::SCHEDULED_MESSAGES_UPDATE_PARAMETERS)
    .rules(&rules::SCHEDULED_MESSAGES_UPDATE_REQUEST)
    .shape(&shapes::SCHEDULED_MESSAGE_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        ("scheduled_msg_not_found", "No scheduled message has this ID."),
        ("scheduled_msg_invalid_time_format", "`schedule_time` is not in epoch milliseconds."),
        (
            "checkin_status_message_restricted",
            "Messages of this kind of chat, such as direct messages, cannot wait for `check_in`.",
        ),
        ("extra_key_found", "The body contains an unknown key."),
    ])
    .sources(&["published: scheduledmessages"]);
    /// `scheduled_messages_list`: List scheduled messages.
    pub static LIST: Operation = Operation::new(
        "scheduled_messages_list", "scheduled_messages", Method::GET, "/api/v3",
        "/scheduledmessages", "List scheduled messages",
    )
    .query(&["limit", "next_token", "sync_token"])
    .scopes(&[&["ZohoCliq.Messages.READ"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .pagination(
        Pagination::new(PaginationKind::Token, "next_token", "next_token", "data")
            .limit("limit")
            .sync("sync_token", "sync_token"),
    )
    .parameters(&rules::SCHEDULED_MESSAGES_LIST_PARAMETERS)
    .shape(&shapes::SCHEDULED_MESSAGES_LIST_RESPONSE)
    .response(ResponseKind::Json)
    .sources(&["published: scheduledmessages"]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[
        &DELETE_ALL_IN_CHAT, &LIST_IN_CHAT, &SEND_NOW, &RESCHEDULE, &DELETE, &UPDATE, &LIST,
    ];
}
/// Types of this module.
pub mod types {
    /// The message that will be sent.
    ///
    /// Part of the response of
    /// [`ScheduledMessages::list_in_chat`](super::ScheduledMessages::list_in_chat),
    /// [`ScheduledMessages::reschedule`](super::ScheduledMessages::reschedule),
    /// [`ScheduledMessages::update`](super::ScheduledMessages::update) and
    /// [`ScheduledMessages::list`](super::ScheduledMessages::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PendingMessage {
        /// Content of the message.
        pub content: PendingMessageContent,
        /// Whether the message is pinned.
        pub is_pinned: bool,
        /// Sender of the message.
        pub sender: PendingMessageSender,
        /// Type of message, such as `text` or `file`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// Content of a scheduled message: `text` of a text message, the other keys of a file.
    ///
    /// Part of the response of
    /// [`ScheduledMessages::list_in_chat`](super::ScheduledMessages::list_in_chat),
    /// [`ScheduledMessages::reschedule`](super::ScheduledMessages::reschedule),
    /// [`ScheduledMessages::update`](super::ScheduledMessages::update) and
    /// [`ScheduledMessages::list`](super::ScheduledMessages::list).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PendingMessageContent {
        /// Comment on the file.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub comment: Option<String>,
        /// Name of the file.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub file_name: Option<String>,
        /// Size of the file with its unit, such as `61.05 KB`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub file_size: Option<String>,
        /// The text.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub text: Option<String>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// Sender of a scheduled message.
    ///
    /// Part of the response of
    /// [`ScheduledMessages::list_in_chat`](super::ScheduledMessages::list_in_chat),
    /// [`ScheduledMessages::reschedule`](super::ScheduledMessages::reschedule),
    /// [`ScheduledMessages::update`](super::ScheduledMessages::update) and
    /// [`ScheduledMessages::list`](super::ScheduledMessages::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PendingMessageSender {
        /// User ID of the sender.
        pub id: crate::v3::types::UserId,
        /// Name of the sender.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(PendingMessageSender : id crate ::v3::types::UserId);
    crate::open_enum::open_enum! {
        /// The operation, `reschedule`.
        RescheduleOperation;
        Reschedule = "reschedule";
    }
    crate::open_enum::open_enum! {
        /// Which scheduled messages to reschedule: those with a given time (`all_time_based`), or those
        /// that wait for a given status (`all_status_based`).
        ///
        /// Accepted by [`ScheduledMessages::reschedule`](super::ScheduledMessages::reschedule).
        RescheduleTarget;
        AllTimeBased = "all_time_based";
        AllStatusBased = "all_status_based";
    }
    crate::open_enum::open_enum! {
        /// Status of the sender that triggers a scheduled message: - `check_in`: The sender checks in.
        /// Not available in some kinds of chats, such as direct messages. - `check_out`: The sender
        /// checks out. - `user_available`: The sender becomes available. - `call_end`: The sender ends
        /// a call.
        ///
        /// Part of the response of
        /// [`ScheduledMessages::list_in_chat`](super::ScheduledMessages::list_in_chat),
        /// [`ScheduledMessages::reschedule`](super::ScheduledMessages::reschedule),
        /// [`ScheduledMessages::update`](super::ScheduledMessages::update) and
        /// [`ScheduledMessages::list`](super::ScheduledMessages::list). Accepted by
        /// [`ScheduledMessages::reschedule`](super::ScheduledMessages::reschedule) and
        /// [`ScheduledMessages::update`](super::ScheduledMessages::update).
        ScheduleStatus;
        CheckIn = "check_in";
        CheckOut = "check_out";
        UserAvailable = "user_available";
        CallEnd = "call_end";
    }
    /// A scheduled message. It has either `time` or `schedule_status`.
    ///
    /// Returned by [`ScheduledMessages::list_in_chat`](super::ScheduledMessages::list_in_chat),
    /// [`ScheduledMessages::reschedule`](super::ScheduledMessages::reschedule),
    /// [`ScheduledMessages::update`](super::ScheduledMessages::update) and
    /// [`ScheduledMessages::list`](super::ScheduledMessages::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ScheduledMessage {
        /// Time when the message was scheduled, in ISO 8601 with offset.
        pub created_time: crate::v3::types::Timestamp,
        /// The user who scheduled the message.
        pub creator: crate::v3::types::Creator,
        /// The scheduled message.
        pub id: crate::v3::types::ScheduledMessageId,
        /// The message that will be sent.
        pub message: PendingMessage,
        /// Status of the sender that triggers the message.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub schedule_status: Option<crate::v3::types::ScheduleStatus>,
        /// Time to send the message at, in ISO 8601 with offset.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub time: Option<crate::v3::types::Timestamp>,
        /// Time zone of the schedule, such as `Asia/Kolkata`.
        pub timezone: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(
        ScheduledMessage : id crate ::v3::types::ScheduledMessageId
    );
    /// A scheduled message in an envelope.
    ///
    /// Response body of [`ScheduledMessages::update`](super::ScheduledMessages::update).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ScheduledMessageResponse {
        /// The scheduled message.
        pub data: ScheduledMessage,
        /// Response type, `scheduledmessages`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Requested URL.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(ScheduledMessageResponse);
    /// A page of scheduled messages.
    ///
    /// Response body of [`ScheduledMessages::list_in_chat`](super::ScheduledMessages::list_in_chat)
    /// and [`ScheduledMessages::list`](super::ScheduledMessages::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ScheduledMessagesListResponse {
        /// The scheduled messages.
        pub data: Vec<ScheduledMessage>,
        /// Cursor of the next page; absent on the last page.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub next_token: Option<crate::v3::types::Text>,
        /// Sync token for a later request that lists new and changed messages.
        pub sync_token: crate::v3::types::Text,
        /// Response type, `scheduledmessages`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Requested URL.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(ScheduledMessagesListResponse);
    /// Which messages of a chat to reschedule, and to what.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct ScheduledMessagesRescheduleRequest {
        pub(crate) apply_to: crate::v3::types::RescheduleTarget,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) existing_status: Option<crate::v3::types::ScheduleStatus>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) schedule_status: Option<crate::v3::types::ScheduleStatus>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) schedule_time: Option<crate::time::Timestamp>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) schedule_timezone: Option<String>,
        pub(crate) status: crate::v3::types::RescheduleOperation,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) time: Option<crate::time::Timestamp>,
    }
    /// The rescheduled messages.
    ///
    /// Response body of [`ScheduledMessages::reschedule`](super::ScheduledMessages::reschedule).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ScheduledMessagesRescheduleResponse {
        /// The messages with their new schedule.
        pub data: Vec<ScheduledMessage>,
        /// Response type, `scheduledmessages`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Requested URL.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(ScheduledMessagesRescheduleResponse);
    /// What to send: one message or all of them.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct ScheduledMessagesSendNowRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) apply_to: Option<crate::v3::types::SendNowTarget>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) id: Option<crate::v3::types::ScheduledMessageId>,
        pub(crate) status: crate::v3::types::SendNowOperation,
    }
    /// Changes of a scheduled message.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct ScheduledMessagesUpdateRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) file_remove: Option<bool>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) schedule_status: Option<crate::v3::types::ScheduleStatus>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) schedule_time: Option<crate::time::Timestamp>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) schedule_timezone: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) text: Option<String>,
    }
    crate::open_enum::open_enum! {
        /// The operation, `send`.
        SendNowOperation;
        Send = "send";
    }
    crate::open_enum::open_enum! {
        /// Which scheduled messages to send: `all` those of the chat.
        ///
        /// Accepted by [`ScheduledMessages::send_now`](super::ScheduledMessages::send_now).
        SendNowTarget;
        All = "all";
    }
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static RESCHEDULE_OPERATION: Rules = Rules::values(&["reschedule"]);
    pub(crate) static RESCHEDULE_TARGET: Rules = Rules::values(&[
        "all_time_based", "all_status_based",
    ]);
    pub(crate) static SCHEDULE_STATUS: Rules = Rules::Open(&[
        "check_in", "check_out", "user_available", "call_end",
    ]);
    pub(crate) static SCHEDULED_MESSAGES_RESCHEDULE_REQUEST: Rules = Rules::object(&[
        Key::required("status", &RESCHEDULE_OPERATION),
        Key::required("apply_to", &RESCHEDULE_TARGET),
        Key::optional("time", &Rules::time(TimeForm::Milliseconds)),
        Key::optional("schedule_time", &Rules::time(TimeForm::Milliseconds)),
        Key::optional("schedule_timezone", &Rules::text(&[Limit::most(100)])),
        Key::optional("existing_status", &SCHEDULE_STATUS),
        Key::optional("schedule_status", &SCHEDULE_STATUS),
    ]).relations(&[
        Relation {
            of: "time",
            kind: RelationKind::RequiredIf { when: "apply_to", are: &["all_time_based"] },
            source: None,
        },
        Relation {
            of: "schedule_time",
            kind: RelationKind::RequiredIf { when: "apply_to", are: &["all_time_based"] },
            source: None,
        },
        Relation {
            of: "existing_status",
            kind: RelationKind::RequiredIf { when: "apply_to", are: &["all_status_based"] },
            source: None,
        },
        Relation {
            of: "schedule_status",
            kind: RelationKind::RequiredIf { when: "apply_to", are: &["all_status_based"] },
            source: None,
        },
    ]).build();
    pub(crate) static SCHEDULED_MESSAGES_SEND_NOW_REQUEST: Rules = Rules::object(&[
        Key::required("status", &SEND_NOW_OPERATION),
        Key::optional("id", &Rules::Identifier),
        Key::optional("apply_to", &SEND_NOW_TARGET),
    ]).relations(&[
        Relation { of: "", kind: RelationKind::AnyOf(&["id", "apply_to"]), source: None },
        Relation { of: "", kind: RelationKind::Exclusive(&["id", "apply_to"]), source: None },
    ]).build();
    pub(crate) static SCHEDULED_MESSAGES_UPDATE_REQUEST: Rules = Rules::object(&[
        Key::optional("text", &Rules::text(&[Limit::most(5000)])),
        Key::optional("schedule_time", &Rules::time(TimeForm::Milliseconds)),
        Key::optional("schedule_timezone", &Rules::text(&[Limit::most(100)])),
        Key::optional("schedule_status", &SCHEDULE_STATUS),
        Key::optional("file_remove", &Rules::Boolean),
    ]).build();
    pub(crate) static SEND_NOW_OPERATION: Rules = Rules::values(&["send"]);
    pub(crate) static SEND_NOW_TARGET: Rules = Rules::values(&["all"]);
    pub(crate) static SCHEDULED_MESSAGES_DELETE_ALL_IN_CHAT_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static SCHEDULED_MESSAGES_LIST_IN_CHAT_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
        Key::optional("limit", &Rules::number(&[Limit::most(100)])),
        Key::optional("next_token", &Rules::text(&[])),
        Key::optional("sync_token", &Rules::text(&[])),
    ]).build();
    pub(crate) static SCHEDULED_MESSAGES_SEND_NOW_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static SCHEDULED_MESSAGES_RESCHEDULE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static SCHEDULED_MESSAGES_DELETE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
        Key::optional("SCHEDULED_MESSAGE_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static SCHEDULED_MESSAGES_UPDATE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
        Key::optional("SCHEDULED_MESSAGE_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static SCHEDULED_MESSAGES_LIST_PARAMETERS: Rules = Rules::object(&[
        Key::optional("limit", &Rules::number(&[Limit::most(100)])),
        Key::optional("next_token", &Rules::text(&[])),
        Key::optional("sync_token", &Rules::text(&[])),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static PENDING_MESSAGE: Shape = Shape::object(&[
        Field::required("type", &Shape::Text),
        Field::required("content", &PENDING_MESSAGE_CONTENT),
        Field::required("sender", &PENDING_MESSAGE_SENDER),
        Field::required("is_pinned", &Shape::Boolean),
    ]);
    pub(crate) static PENDING_MESSAGE_CONTENT: Shape = Shape::object(&[
        Field::optional("text", &Shape::Text),
        Field::optional("comment", &Shape::Text),
        Field::optional("file_name", &Shape::Text),
        Field::optional("file_size", &Shape::Text),
    ]);
    pub(crate) static PENDING_MESSAGE_SENDER: Shape = Shape::object(&[
        Field::required("id", &Shape::Scalar),
        Field::optional("name", &Shape::Text),
    ]);
    pub(crate) static SCHEDULED_MESSAGE: Shape = Shape::identified("id", &[
        Field::required("id", &Shape::Scalar),
        Field::required("message", &PENDING_MESSAGE),
        Field::optional("time", &Shape::Scalar),
        Field::optional("schedule_status", &Shape::Text),
        Field::required("timezone", &Shape::Text),
        Field::required("created_time", &Shape::Scalar),
        Field::required("creator", &CREATOR),
    ]);
    pub(crate) static SCHEDULED_MESSAGE_RESPONSE: Shape = Shape::object(&[
        Field::required("url", &Shape::Text),
        Field::required("type", &Shape::Text),
        Field::required("data", &SCHEDULED_MESSAGE),
    ]);
    pub(crate) static SCHEDULED_MESSAGES_LIST_RESPONSE: Shape = Shape::object(&[
        Field::required("url", &Shape::Text),
        Field::required("type", &Shape::Text),
        Field::optional("next_token", &Shape::AnyScalar),
        Field::required("sync_token", &Shape::AnyScalar),
        Field::required("data", &Shape::List(&SCHEDULED_MESSAGE)),
    ]);
    pub(crate) static SCHEDULED_MESSAGES_RESCHEDULE_RESPONSE: Shape = Shape::object(&[
        Field::required("url", &Shape::Text),
        Field::required("type", &Shape::Text),
        Field::required("data", &Shape::List(&SCHEDULED_MESSAGE)),
    ]);
}
