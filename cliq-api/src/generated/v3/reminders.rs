// Generated from specs/v3/reminders.yaml by `cargo xtask generate`. Do not edit.

//! Reminders on messages of chats: the reminders of a chat, new times for several of them, and
//! notifications of assignees.
//!
//! Reminders occur once or recur on a schedule.
#![doc = include_str!("operations/reminders.md")]
/// Handle with a method for each operation of the module [`reminders`](self#operations).
///
/// [`Api::reminders`](super::Api::reminders) returns it.
#[derive(Clone, Debug)]
pub struct Reminders {
    client: crate::Cliq,
}
impl Reminders {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Lists the reminders on messages of a chat of any kind, for one user or for several.
    ///
    /// # Arguments
    ///
    /// - `chat_id`: The chat or channel.
    /// - `limit`: Number of reminders per page.
    ///
    /// | Request | `GET /api/v3/chats/{CHAT_ID}/reminders` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Reminders.READ` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Pagination | cursor in `next_token`; [`stream`](request::ListRemindersInChat::stream) reads all pages |
    /// | Result | [`Page`](crate::pagination::Page) of [`Reminder`](crate::v3::types::Reminder): a page of reminders |
    /// | Operation | `reminders_list_in_chat` ([sources](crate::v3::sources#reminders_list_in_chat)) |
    ///
    /// # Errors
    ///
    /// - `param_missing`: A required parameter is missing, such as `limit`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let mut reminders = cliq
    ///     .v3()
    ///     .reminders()
    ///     .list_in_chat("CT_1184653329648523663_62439860", 50)
    ///     .stream();
    /// while let Some(reminder) = reminders.try_next().await? {
    ///     println!("{:?}", reminder.content);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_in_chat(
        &self,
        chat_id: impl Into<crate::v3::types::ChatId>,
        limit: i64,
    ) -> request::ListRemindersInChat {
        request::ListRemindersInChat {
            call: self
                .call_of(&operation::LIST_IN_CHAT)
                .id::<crate::v3::types::ChatId>("CHAT_ID", chat_id)
                .query("limit", limit),
        }
    }
    /// Changes the times of up to 25 reminders.
    ///
    /// The response contains a result for each reminder, as some of them can fail while others
    /// succeed.
    ///
    /// - `reminders`: The reminders and their new times.
    ///
    /// | Request | `PUT /api/v3/reminders/edits` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Reminders.UPDATE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`RemindersRescheduleResponse`](crate::v3::types::RemindersRescheduleResponse): the results |
    /// | Operation | `reminders_reschedule` ([sources](crate::v3::sources#reminders_reschedule)) |
    ///
    /// # Errors
    ///
    /// - `param_missing`: A reminder lacks its `reminder_id` or `time`.
    /// - `extra_key_found`: The body contains an unknown key, such as `timezone`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::ReminderReschedule;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let response = cliq
    ///     .v3()
    ///     .reminders()
    ///     .reschedule([
    ///         ReminderReschedule::new("1901318000012651010", 1_749_282_600_000_i64),
    ///     ])
    ///     .await?;
    /// println!("{}", response.status);
    /// # Ok(()) }
    /// ```
    pub fn reschedule(
        &self,
        reminders: impl IntoIterator<
            Item = impl Into<crate::v3::types::ReminderReschedule>,
        >,
    ) -> request::RescheduleReminders {
        request::RescheduleReminders {
            call: self.call_of(&operation::RESCHEDULE),
            body: types::RemindersRescheduleRequest {
                reminders: reminders.into_iter().map(Into::into).collect(),
            },
        }
    }
    /// Completes a recurring reminder with all its occurrences.
    ///
    /// A reminder that does not recur is rejected.
    ///
    /// - `reminder_id`: The recurring reminder.
    ///
    /// | Request | `PUT /api/v3/reminders/{REMINDER_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Reminders.UPDATE` |
    /// | Rate limit | 20 requests per minute per user, counted together with `reminders_complete` of version 2; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `reminders_complete` ([sources](crate::v3::sources#reminders_complete)) |
    ///
    /// # Errors
    ///
    /// - `reminder_missing_apply_to`: `apply_to` is missing.
    /// - `reminder_not_recurring`: The reminder is not recurring.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3().reminders().complete("7341000000030071").await?;
    /// # Ok(()) }
    /// ```
    pub fn complete(
        &self,
        reminder_id: impl Into<crate::v3::types::ReminderId>,
    ) -> request::CompleteReminder {
        request::CompleteReminder {
            call: self
                .call_of(&operation::COMPLETE)
                .id::<crate::v3::types::ReminderId>("REMINDER_ID", reminder_id),
            body: types::RemindersCompleteRequest {
                status: crate::v3::types::ReminderStatus::Completed,
                apply_to: crate::v3::types::ReminderOccurrences::AllOccurrences,
            },
        }
    }
    /// Reminds every assignee now, without waiting for the due time.
    ///
    /// Only for reminders that are assigned to other users.
    ///
    /// - `reminder_id`: The reminder.
    ///
    /// | Request | `POST /api/v3/reminders/{REMINDER_ID}/notifications` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Reminders.CREATE` |
    /// | Rate limit | 20 requests per minute per user, counted together with `reminders_remind_all` of version 2; exceeding it locks the operation for 10 minutes |
    /// | Result | `Vec` of [`ReminderUser`](crate::v3::types::ReminderUser): the notified users |
    /// | Operation | `reminders_remind_all` ([sources](crate::v3::sources#reminders_remind_all)) |
    ///
    /// # Errors
    ///
    /// - `remind_self_not_allowed`: The caller has assigned the reminder to themselves.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// for user in cliq.v3().reminders().remind_all("7341000000030071").await? {
    ///     println!("{}", user.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn remind_all(
        &self,
        reminder_id: impl Into<crate::v3::types::ReminderId>,
    ) -> request::RemindUsers {
        request::RemindUsers {
            call: self
                .call_of(&operation::REMIND_ALL)
                .id::<crate::v3::types::ReminderId>("REMINDER_ID", reminder_id),
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`Reminders::list_in_chat`](super::Reminders::list_in_chat).
        #[doc = include_str!("requests/ListRemindersInChat.md")]
        ListRemindersInChat[]: list crate::v3::types::RemindersListInChatResponse =>
            crate::v3::types::Reminder;
        /// Cursor of the next page, from the previous response.
        query "next_token" next_token: into String;
    }
    crate::pagination::list! {
        ListRemindersInChat => crate::v3::types::Reminder
    }
    impl crate::pagination::ListRequest for ListRemindersInChat {
        type Document = crate::v3::types::RemindersListInChatResponse;
        type Item = crate::v3::types::Reminder;
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
            page.list
        }
    }
    crate::call::request! {
        /// Request of [`Reminders::reschedule`](super::Reminders::reschedule).
        #[doc = include_str!("requests/RescheduleReminders.md")]
        RescheduleReminders[body: super::types::RemindersRescheduleRequest]:
            json crate::v3::types::RemindersRescheduleResponse;
    }
    crate::call::request! {
        /// Request of [`Reminders::complete`](super::Reminders::complete).
        #[doc = include_str!("requests/CompleteReminder.md")]
        CompleteReminder[body: super::types::RemindersCompleteRequest]: empty();
    }
    crate::call::request! {
        /// Request of [`Reminders::remind_all`](super::Reminders::remind_all).
        #[doc = include_str!("requests/RemindUsers.md")]
        RemindUsers[]: json crate::v3::types::RemindersRemindAllResponse =>
            Vec<crate::v3::types::ReminderUser>, |response| Ok(response.into_value().data);
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
    /// `reminders_list_in_chat`: List reminders of a chat.
    pub static LIST_IN_CHAT: Operation = Operation::new(
        "reminders_list_in_chat", "reminders", Method::GET, "/api/v3", "/chats/{CHAT_ID}/reminders",
        "List reminders of a chat",
    )
    .query(&["limit", "next_token"])
    .scopes(&[&["ZohoCliq.Reminders.READ"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .pagination(
        Pagination::new(PaginationKind::Token, "next_token", "next_token", "list").limit("limit"),
    )
    .parameters(&rules::REMINDERS_LIST_IN_CHAT_PARAMETERS)
    .shape(&shapes::REMINDERS_LIST_IN_CHAT_RESPONSE)
    .response(ResponseKind::Json)
    .errors(&[("param_missing", "A required parameter is missing, such as `limit`.")])
    .sources(&["published: reminders"]);
    /// `reminders_reschedule`: Reschedule several reminders.
    pub static RESCHEDULE: Operation = Operation::new(
        "reminders_reschedule", "reminders", Method::PUT, "/api/v3", "/reminders/edits",
        "Reschedule several reminders",
    )
    .scopes(&[&["ZohoCliq.Reminders.UPDATE"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .request(RequestKind::Json { required: true })
    .rules(&rules::REMINDERS_RESCHEDULE_REQUEST)
    .shape(&shapes::REMINDERS_RESCHEDULE_RESPONSE)
    .response(ResponseKind::Json)
    .errors(&[
        ("param_missing", "A reminder lacks its `reminder_id` or `time`."),
        ("extra_key_found", "The body contains an unknown key, such as `timezone`."),
    ])
    .sources(&["published: reminders"]);
    /// `reminders_complete`: Complete a recurring reminder.
    pub static COMPLETE: Operation = Operation::new(
        "reminders_complete", "reminders", Method::PUT, "/api/v3", "/reminders/{REMINDER_ID}",
        "Complete a recurring reminder",
    )
    .scopes(&[&["ZohoCliq.Reminders.UPDATE"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .same_action("/api/v2", "reminders_complete")
    .request(RequestKind::Json { required: true })
    .parameters(&rules::REMINDERS_COMPLETE_PARAMETERS)
    .rules(&rules::REMINDERS_COMPLETE_REQUEST)
    .errors(&[
        ("reminder_missing_apply_to", "`apply_to` is missing."),
        ("reminder_not_recurring", "The reminder is not recurring."),
    ])
    .sources(&["published: reminders"]);
    /// `reminders_remind_all`: Remind the assignees.
    pub static REMIND_ALL: Operation = Operation::new(
        "reminders_remind_all", "reminders", Method::POST, "/api/v3",
        "/reminders/{REMINDER_ID}/notifications", "Remind the assignees",
    )
    .scopes(&[&["ZohoCliq.Reminders.CREATE"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .same_action("/api/v2", "reminders_remind_all")
    .parameters(&rules::REMINDERS_REMIND_ALL_PARAMETERS)
    .shape(&shapes::REMINDERS_REMIND_ALL_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[("remind_self_not_allowed", "The caller has assigned the reminder to themselves.")])
    .sources(&["published: reminders"]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[&LIST_IN_CHAT, &RESCHEDULE, &COMPLETE, &REMIND_ALL];
}
/// Types of this module.
pub mod types {
    /// A reminder on a message.
    ///
    /// Returned by [`Reminders::list_in_chat`](super::Reminders::list_in_chat). Part of the
    /// response of [`Reminders::reschedule`](super::Reminders::reschedule).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Reminder {
        /// Whether the reminder is completed.
        pub completed: bool,
        /// Text of the reminder; absent from some reminders on messages.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub content: Option<String>,
        /// Creation time, in ISO 8601 with offset.
        pub creation_time: crate::v3::types::Timestamp,
        /// Creator of the reminder.
        pub creator: ReminderCreator,
        /// ID of the reminder.
        pub id: crate::v3::types::ReminderId,
        /// The message that was set as the reminder.
        pub message: ReminderMessage,
        /// Due time, in ISO 8601 with offset.
        pub time: crate::v3::types::Timestamp,
        /// Time zone of the reminder, an IANA name.
        pub timezone: String,
        /// The users with the reminder.
        pub users: Vec<ReminderUser>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(Reminder : id crate ::v3::types::ReminderId);
    crate::open_enum::open_enum! {
        /// Result of a change to several reminders: of all (`success`), some (`partial`) or none
        /// (`failure`) of them.
        ///
        /// Part of the response of [`Reminders::reschedule`](super::Reminders::reschedule).
        ReminderBatchStatus;
        Success = "success";
        Partial = "partial";
        Failure = "failure";
    }
    /// Creator of a reminder.
    ///
    /// Part of the response of [`Reminders::list_in_chat`](super::Reminders::list_in_chat) and
    /// [`Reminders::reschedule`](super::Reminders::reschedule).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ReminderCreator {
        /// User ID of the creator.
        pub id: crate::v3::types::UserId,
        /// Name of the creator.
        pub name: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(ReminderCreator : id crate ::v3::types::UserId);
    /// The message that was set as the reminder.
    ///
    /// Part of the response of [`Reminders::list_in_chat`](super::Reminders::list_in_chat) and
    /// [`Reminders::reschedule`](super::Reminders::reschedule).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ReminderMessage {
        /// ID of the chat that contains the message.
        pub chat_id: crate::v3::types::ChatId,
        /// Display name of the sender.
        pub dname: String,
        /// Text of the message.
        pub msg: String,
        /// ID of the message.
        pub msgid: crate::v3::types::MessageId,
        /// User ID of the sender.
        pub sender_id: crate::v3::types::UserId,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(
        ReminderMessage : msgid crate ::v3::types::MessageId, chat_id crate
        ::v3::types::ChatId
    );
    crate::open_enum::open_enum! {
        /// Occurrences of a recurring reminder: all of them.
        ReminderOccurrences;
        AllOccurrences = "all_occurrences";
    }
    /// A reminder and its new time.
    ///
    /// Accepted by [`Reminders::reschedule`](super::Reminders::reschedule).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(
        transform = crate::validation::json_schema::SchemaLimits(
            &crate::generated::v3::rules::REMINDER_RESCHEDULE,
        ),
    ))]
    #[non_exhaustive]
    pub struct ReminderReschedule {
        /// The reminder.
        pub reminder_id: crate::v3::types::ReminderId,
        /// New due time, in epoch milliseconds.
        pub time: crate::time::Timestamp,
    }
    impl ReminderReschedule {
        /// Creates a value from its required fields.
        #[must_use]
        pub fn new(
            reminder_id: impl Into<crate::v3::types::ReminderId>,
            time: impl Into<crate::time::Timestamp>,
        ) -> Self {
            Self {
                reminder_id: reminder_id.into(),
                time: time.into(),
            }
        }
    }
    /// Result of rescheduling one reminder.
    ///
    /// Part of the response of [`Reminders::reschedule`](super::Reminders::reschedule).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ReminderRescheduleResult {
        /// The rescheduled reminder.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub data: Option<Reminder>,
        /// The reminder.
        pub reminder_id: crate::v3::types::ReminderId,
        /// Result, `success` if the reminder was rescheduled.
        pub status: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::open_enum::open_enum! {
        /// New status of a reminder.
        ReminderStatus;
        Completed = "completed";
    }
    /// A user with a reminder.
    ///
    /// Returned by [`Reminders::remind_all`](super::Reminders::remind_all). Part of the response of
    /// [`Reminders::list_in_chat`](super::Reminders::list_in_chat) and
    /// [`Reminders::reschedule`](super::Reminders::reschedule).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ReminderUser {
        /// Whether the user has completed the reminder.
        pub completed: bool,
        /// Whether the user has deleted the reminder.
        pub deleted: bool,
        /// User ID.
        pub id: crate::v3::types::UserId,
        /// Name of the user.
        pub name: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(ReminderUser : id crate ::v3::types::UserId);
    /// The new status.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct RemindersCompleteRequest {
        pub(crate) apply_to: crate::v3::types::ReminderOccurrences,
        pub(crate) status: crate::v3::types::ReminderStatus,
    }
    /// A page of reminders.
    ///
    /// Response body of [`Reminders::list_in_chat`](super::Reminders::list_in_chat).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RemindersListInChatResponse {
        /// Kind of list, `chat`.
        pub category: String,
        /// The reminders.
        pub list: Vec<Reminder>,
        /// Cursor of the next page; absent on the last page.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub next_token: Option<crate::v3::types::Text>,
        /// Time of the response, in ISO 8601 with offset.
        pub time: crate::v3::types::Timestamp,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(RemindersListInChatResponse);
    /// The notified users.
    ///
    /// Response body of [`Reminders::remind_all`](super::Reminders::remind_all).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RemindersRemindAllResponse {
        /// The notified users.
        pub data: Vec<ReminderUser>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(RemindersRemindAllResponse);
    /// The reminders to reschedule.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct RemindersRescheduleRequest {
        pub(crate) reminders: Vec<ReminderReschedule>,
    }
    /// Results of rescheduling reminders.
    ///
    /// Returned by [`Reminders::reschedule`](super::Reminders::reschedule).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RemindersRescheduleResponse {
        /// The result for each reminder.
        pub data: Vec<ReminderRescheduleResult>,
        /// Overall result.
        pub status: crate::v3::types::ReminderBatchStatus,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(RemindersRescheduleResponse);
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static REMINDER_OCCURRENCES: Rules = Rules::values(&["all_occurrences"]);
    pub(crate) static REMINDER_RESCHEDULE: Rules = Rules::object(&[
        Key::required("reminder_id", &Rules::Identifier),
        Key::required("time", &Rules::time(TimeForm::Milliseconds)),
    ]).build();
    pub(crate) static REMINDER_STATUS: Rules = Rules::values(&["completed"]);
    pub(crate) static REMINDERS_COMPLETE_REQUEST: Rules = Rules::object(&[
        Key::required("status", &REMINDER_STATUS),
        Key::required("apply_to", &REMINDER_OCCURRENCES),
    ]).build();
    pub(crate) static REMINDERS_RESCHEDULE_REQUEST: Rules = Rules::object(&[
        Key::required("reminders", &Rules::list(&REMINDER_RESCHEDULE, &[Limit::most(25)])),
    ]).build();
    pub(crate) static REMINDERS_LIST_IN_CHAT_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
        Key::optional("limit", &Rules::number(&[Limit::most(100)])),
        Key::optional("next_token", &Rules::text(&[])),
    ]).build();
    pub(crate) static REMINDERS_COMPLETE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("REMINDER_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static REMINDERS_REMIND_ALL_PARAMETERS: Rules = Rules::object(&[
        Key::optional("REMINDER_ID", &Rules::Identifier),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static REMINDER: Shape = Shape::identified("id", &[
        Field::required("id", &Shape::Scalar),
        Field::optional("content", &Shape::Text),
        Field::required("time", &Shape::Scalar),
        Field::required("timezone", &Shape::Text),
        Field::required("creation_time", &Shape::Scalar),
        Field::required("completed", &Shape::Boolean),
        Field::required("creator", &REMINDER_CREATOR),
        Field::required("users", &Shape::List(&REMINDER_USER)),
        Field::required("message", &REMINDER_MESSAGE),
    ]);
    pub(crate) static REMINDER_CREATOR: Shape = Shape::object(&[
        Field::required("id", &Shape::Scalar),
        Field::required("name", &Shape::Text),
    ]);
    pub(crate) static REMINDER_MESSAGE: Shape = Shape::object(&[
        Field::required("msgid", &Shape::Scalar),
        Field::required("chat_id", &Shape::Scalar),
        Field::required("sender_id", &Shape::Scalar),
        Field::required("dname", &Shape::Text),
        Field::required("msg", &Shape::Text),
    ]);
    pub(crate) static REMINDER_RESCHEDULE_RESULT: Shape = Shape::object(&[
        Field::required("reminder_id", &Shape::Scalar),
        Field::required("status", &Shape::Text),
        Field::optional("data", &REMINDER),
    ]);
    pub(crate) static REMINDER_USER: Shape = Shape::object(&[
        Field::required("id", &Shape::Scalar),
        Field::required("name", &Shape::Text),
        Field::required("completed", &Shape::Boolean),
        Field::required("deleted", &Shape::Boolean),
    ]);
    pub(crate) static REMINDERS_LIST_IN_CHAT_RESPONSE: Shape = Shape::object(&[
        Field::required("category", &Shape::Text),
        Field::required("list", &Shape::List(&REMINDER)),
        Field::optional("next_token", &Shape::AnyScalar),
        Field::required("time", &Shape::Scalar),
    ]);
    pub(crate) static REMINDERS_REMIND_ALL_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &Shape::List(&REMINDER_USER)),
    ]);
    pub(crate) static REMINDERS_RESCHEDULE_RESPONSE: Shape = Shape::object(&[
        Field::required("status", &Shape::Text),
        Field::required("data", &Shape::List(&REMINDER_RESCHEDULE_RESULT)),
    ]);
}
