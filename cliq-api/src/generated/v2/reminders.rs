// Generated from specs/v2/reminders.yaml by `cargo xtask generate`. Do not edit.

//! Reminders for the caller, other users, chats, channels, and messages.
#![doc = include_str!("operations/reminders.md")]
/// Handle with a method for each operation of the module [`reminders`](self#operations).
///
/// [`Cliq::reminders`](crate::Cliq::reminders) returns it.
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
    /// Creates a reminder for the caller (`content`), for other users (`user_ids`), for a chat or
    /// channel (`chat_ids`), or for a message (`message_id` and `chat_id`).
    ///
    /// The reminder in the response has `users`, `chats` or `message` accordingly.
    ///
    /// | Request | `POST /api/v2/reminders` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Reminders.CREATE`, or `ZohoCliq.Reminders.ALL` |
    /// | Rate limit | 50 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Reminder`](crate::types::Reminder): the created reminder |
    /// | Operation | `reminders_create` ([sources](crate::sources#reminders_create)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let reminder = cliq
    ///     .reminders()
    ///     .create()
    ///     .content("Content Review for ZylCal")
    ///     .time(1_506_571_200_000_i64)
    ///     .await?;
    /// println!("{}", reminder.content);
    /// # Ok(()) }
    /// ```
    pub fn create(&self) -> request::CreateReminder {
        request::CreateReminder {
            call: self.call_of(&operation::CREATE),
            body: types::RemindersCreateRequest {
                content: None,
                time: None,
                user_ids: None,
                chat_ids: None,
                chat_id: None,
                message_id: None,
            },
        }
    }
    /// Lists the reminders of a category; by default those for the caller.
    ///
    /// | Request | `GET /api/v2/reminders` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Reminders.READ`, or `ZohoCliq.Reminders.ALL` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Pagination | cursor in `next_set_token`; [`stream`](request::ListReminders::stream) reads all pages |
    /// | Result | [`Page`](crate::pagination::Page) of [`Reminder`](crate::types::Reminder): a page of reminders |
    /// | Operation | `reminders_list` ([sources](crate::sources#reminders_list)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let mut reminders = cliq.reminders().list().limit(50).stream();
    /// while let Some(reminder) = reminders.try_next().await? {
    ///     println!("{}", reminder.content);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> request::ListReminders {
        request::ListReminders {
            call: self.call_of(&operation::LIST),
        }
    }
    /// Returns a reminder.
    ///
    /// Depending on its type it has `users`, `chats` or `message`.
    ///
    /// - `reminder_id`: The reminder.
    ///
    /// | Request | `GET /api/v2/reminders/{reminderID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Reminders.READ`, or `ZohoCliq.Reminders.ALL` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Reminder`](crate::types::Reminder): the reminder |
    /// | Operation | `reminders_get` ([sources](crate::sources#reminders_get)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let reminder = cliq.reminders().get("7341000000030071").await?;
    /// println!("{}", reminder.content);
    /// # Ok(()) }
    /// ```
    pub fn get(
        &self,
        reminder_id: impl Into<crate::types::ReminderId>,
    ) -> request::GetReminder {
        request::GetReminder {
            call: self
                .call_of(&operation::GET)
                .id::<crate::types::ReminderId>("reminderID", reminder_id),
        }
    }
    /// Updates the text or the time of a reminder.
    ///
    /// - `reminder_id`: The reminder.
    ///
    /// | Request | `PUT /api/v2/reminders/{reminderID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Reminders.UPDATE`, or `ZohoCliq.Reminders.ALL` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Reminder`](crate::types::Reminder): the updated reminder |
    /// | Operation | `reminders_update` ([sources](crate::sources#reminders_update)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let reminder = cliq
    ///     .reminders()
    ///     .update("7341000000030071")
    ///     .content("Appathon submissions code and content review")
    ///     .await?;
    /// println!("{}", reminder.content);
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        reminder_id: impl Into<crate::types::ReminderId>,
    ) -> request::UpdateReminder {
        request::UpdateReminder {
            call: self
                .call_of(&operation::UPDATE)
                .id::<crate::types::ReminderId>("reminderID", reminder_id),
            body: types::RemindersUpdateRequest {
                content: None,
                time: None,
            },
        }
    }
    /// Deletes a reminder.
    ///
    /// - `reminder_id`: The reminder.
    ///
    /// | Request | `DELETE /api/v2/reminders/{reminderID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Reminders.DELETE`, or `ZohoCliq.Reminders.ALL` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `reminders_delete` ([sources](crate::sources#reminders_delete)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.reminders().delete("7341000000030071").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(
        &self,
        reminder_id: impl Into<crate::types::ReminderId>,
    ) -> request::DeleteReminder {
        request::DeleteReminder {
            call: self
                .call_of(&operation::DELETE)
                .id::<crate::types::ReminderId>("reminderID", reminder_id),
        }
    }
    /// Deletes up to 20 reminders.
    ///
    /// - `reminder_ids`: IDs of the reminders, at most 20.
    ///
    /// | Request | `DELETE /api/v2/reminders/batch` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Reminders.DELETE`, or `ZohoCliq.Reminders.ALL` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `reminders_delete_many` ([sources](crate::sources#reminders_delete_many)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.reminders().delete_many(["11360000000205005", "11360000000205009"]).await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_many(
        &self,
        reminder_ids: impl IntoIterator<Item = impl Into<crate::types::ReminderId>>,
    ) -> request::DeleteReminders {
        request::DeleteReminders {
            call: self.call_of(&operation::DELETE_MANY),
            body: types::RemindersDeleteManyRequest {
                reminder_ids: reminder_ids.into_iter().map(Into::into).collect(),
            },
        }
    }
    /// Deletes all completed reminders of a category.
    ///
    /// - `category`: Category to delete.
    ///
    /// | Request | `DELETE /api/v2/reminders/clearcompleted` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Reminders.DELETE`, or `ZohoCliq.Reminders.ALL` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `reminders_delete_completed` ([sources](crate::sources#reminders_delete_completed)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::types::ReminderCompletedCategory;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.reminders().delete_completed(ReminderCompletedCategory::MineCompleted).await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_completed(
        &self,
        category: impl Into<crate::types::ReminderCompletedCategory>,
    ) -> request::DeleteCompletedReminders {
        request::DeleteCompletedReminders {
            call: self.call_of(&operation::DELETE_COMPLETED),
            body: types::RemindersDeleteCompletedRequest {
                category: category.into(),
            },
        }
    }
    /// Marks a reminder as complete.
    ///
    /// Only for reminders of the category `mine`, those for the caller.
    ///
    /// - `reminder_id`: The reminder.
    ///
    /// | Request | `PUT /api/v2/reminders/{reminderID}/complete` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Reminders.UPDATE`, or `ZohoCliq.Reminders.ALL` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `reminders_complete` ([sources](crate::sources#reminders_complete)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.reminders().complete("7341000000030071").await?;
    /// # Ok(()) }
    /// ```
    pub fn complete(
        &self,
        reminder_id: impl Into<crate::types::ReminderId>,
    ) -> request::CompleteReminder {
        request::CompleteReminder {
            call: self
                .call_of(&operation::COMPLETE)
                .id::<crate::types::ReminderId>("reminderID", reminder_id),
        }
    }
    /// Marks a completed reminder as incomplete.
    ///
    /// Only for reminders of the category `mine`, those for the caller.
    ///
    /// - `reminder_id`: The reminder.
    ///
    /// | Request | `PUT /api/v2/reminders/{reminderID}/incomplete` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Reminders.UPDATE`, or `ZohoCliq.Reminders.ALL` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `reminders_reopen` ([sources](crate::sources#reminders_reopen)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.reminders().reopen("7341000000030071").await?;
    /// # Ok(()) }
    /// ```
    pub fn reopen(
        &self,
        reminder_id: impl Into<crate::types::ReminderId>,
    ) -> request::ReopenReminder {
        request::ReopenReminder {
            call: self
                .call_of(&operation::REOPEN)
                .id::<crate::types::ReminderId>("reminderID", reminder_id),
        }
    }
    /// Snoozes a reminder for a duration.
    ///
    /// # Arguments
    ///
    /// - `reminder_id`: The reminder.
    /// - `time`: Duration of the snooze, such as 15 minutes.
    ///
    /// | Request | `PUT /api/v2/reminders/{reminderID}/snooze` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Reminders.UPDATE`, or `ZohoCliq.Reminders.ALL` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `reminders_snooze` ([sources](crate::sources#reminders_snooze)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.reminders()
    ///     .snooze("7341000000030071", std::time::Duration::from_millis(900_000))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn snooze(
        &self,
        reminder_id: impl Into<crate::types::ReminderId>,
        time: impl Into<crate::types::ReminderSnooze>,
    ) -> request::SnoozeReminder {
        request::SnoozeReminder {
            call: self
                .call_of(&operation::SNOOZE)
                .id::<crate::types::ReminderId>("reminderID", reminder_id),
            body: types::RemindersSnoozeRequest {
                time: time.into(),
            },
        }
    }
    /// Ends the snooze of a reminder.
    ///
    /// - `reminder_id`: The reminder.
    ///
    /// | Request | `PUT /api/v2/reminders/{reminderID}/dismisssnooze` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Reminders.UPDATE`, or `ZohoCliq.Reminders.ALL` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `reminders_dismiss_snooze` ([sources](crate::sources#reminders_dismiss_snooze)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.reminders().dismiss_snooze("7341000000030071").await?;
    /// # Ok(()) }
    /// ```
    pub fn dismiss_snooze(
        &self,
        reminder_id: impl Into<crate::types::ReminderId>,
    ) -> request::DismissReminderSnooze {
        request::DismissReminderSnooze {
            call: self
                .call_of(&operation::DISMISS_SNOOZE)
                .id::<crate::types::ReminderId>("reminderID", reminder_id),
        }
    }
    /// Assigns users to a reminder, up to a total of four.
    ///
    /// Only for reminders of the category `others`, those that the caller assigned to others.
    ///
    /// # Arguments
    ///
    /// - `reminder_id`: The reminder.
    /// - `user_ids`: IDs of the users, at most four per reminder.
    ///
    /// | Request | `POST /api/v2/reminders/{reminderID}/users` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Reminders.UPDATE`, or `ZohoCliq.Reminders.ALL` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Reminder`](crate::types::Reminder): the reminder with its users |
    /// | Operation | `reminders_assign_users` ([sources](crate::sources#reminders_assign_users)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let reminder = cliq.reminders().assign_users("7341000000030071", ["1234567"]).await?;
    /// println!("{}", reminder.content);
    /// # Ok(()) }
    /// ```
    pub fn assign_users(
        &self,
        reminder_id: impl Into<crate::types::ReminderId>,
        user_ids: impl IntoIterator<Item = impl Into<crate::types::UserId>>,
    ) -> request::AssignReminderToUsers {
        request::AssignReminderToUsers {
            call: self
                .call_of(&operation::ASSIGN_USERS)
                .id::<crate::types::ReminderId>("reminderID", reminder_id),
            body: types::RemindersAssignUsersRequest {
                user_ids: user_ids.into_iter().map(Into::into).collect(),
            },
        }
    }
    /// Unassigns a user from a reminder and returns the remaining reminder.
    ///
    /// Only for reminders of the category `others`, those that the caller assigned to others.
    ///
    /// # Arguments
    ///
    /// - `reminder_id`: The reminder.
    /// - `user_id`: The user to unassign.
    ///
    /// | Request | `DELETE /api/v2/reminders/{reminderID}/users/{USER_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Reminders.UPDATE`, or `ZohoCliq.Reminders.ALL` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Reminder`](crate::types::Reminder): the reminder with the remaining users |
    /// | Operation | `reminders_unassign_user` ([sources](crate::sources#reminders_unassign_user)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let reminder = cliq.reminders().unassign_user("7341000000030071", "55743301").await?;
    /// println!("{}", reminder.content);
    /// # Ok(()) }
    /// ```
    pub fn unassign_user(
        &self,
        reminder_id: impl Into<crate::types::ReminderId>,
        user_id: impl Into<crate::types::UserId>,
    ) -> request::UnassignReminderFromUser {
        request::UnassignReminderFromUser {
            call: self
                .call_of(&operation::UNASSIGN_USER)
                .id::<crate::types::ReminderId>("reminderID", reminder_id)
                .id::<crate::types::UserId>("USER_ID", user_id),
        }
    }
    /// Notifies a user who has not completed the reminder.
    ///
    /// Only for reminders of the category `others`, those that the caller assigned to others.
    ///
    /// # Arguments
    ///
    /// - `reminder_id`: The reminder.
    /// - `user_id`: The user to notify.
    ///
    /// | Request | `PUT /api/v2/reminders/{reminderID}/users/{USER_ID}/remind` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Reminders.UPDATE`, or `ZohoCliq.Reminders.ALL` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | `Vec` of [`ReminderUser`](crate::types::ReminderUser): the notified user |
    /// | Operation | `reminders_remind_user` ([sources](crate::sources#reminders_remind_user)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// for user in cliq.reminders().remind_user("7341000000030071", "55743301").await? {
    ///     println!("{}", user.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn remind_user(
        &self,
        reminder_id: impl Into<crate::types::ReminderId>,
        user_id: impl Into<crate::types::UserId>,
    ) -> request::RemindUser {
        request::RemindUser {
            call: self
                .call_of(&operation::REMIND_USER)
                .id::<crate::types::ReminderId>("reminderID", reminder_id)
                .id::<crate::types::UserId>("USER_ID", user_id),
        }
    }
    /// Notifies the users who have not completed the reminder, or only those in `user_ids`.
    ///
    /// Only for reminders of the category `others`, those that the caller assigned to others.
    ///
    /// - `reminder_id`: The reminder.
    ///
    /// | Request | `PUT /api/v2/reminders/{reminderID}/remind` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Reminders.UPDATE`, or `ZohoCliq.Reminders.ALL` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | `Vec` of [`ReminderUser`](crate::types::ReminderUser): the notified users |
    /// | Operation | `reminders_remind_all` ([sources](crate::sources#reminders_remind_all)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// for user in cliq.reminders().remind_all("7341000000030071").await? {
    ///     println!("{}", user.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn remind_all(
        &self,
        reminder_id: impl Into<crate::types::ReminderId>,
    ) -> request::RemindUsers {
        request::RemindUsers {
            call: self
                .call_of(&operation::REMIND_ALL)
                .id::<crate::types::ReminderId>("reminderID", reminder_id),
            body: types::RemindersRemindAllRequest {
                user_ids: None,
            },
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`Reminders::create`](super::Reminders::create).
        #[doc = include_str!("requests/CreateReminder.md")]
        CreateReminder[body: super::types::RemindersCreateRequest]: json crate::types::Reminder;
        /// Text of the reminder; required unless a message is set as the reminder.
        body content: into String;
        /// Due time; required for chats and messages.
        body time: into crate::time::Timestamp;
        /// Users to remind. Without users, chats and message, the reminder is for the caller.
        body user_ids: each crate::types::UserId;
        /// Chats or channels to remind, by chat ID.
        body chat_ids: each crate::types::ChatId;
        /// Chat of the message that is set as the reminder.
        body chat_id: into crate::types::ChatId;
        /// Message to set as the reminder.
        body message_id: into crate::types::MessageId;
    }
    crate::call::request! {
        /// Request of [`Reminders::list`](super::Reminders::list).
        #[doc = include_str!("requests/ListReminders.md")]
        ListReminders[]: list crate::types::RemindersListResponse => crate::types::Reminder;
        /// Category to list; `mine` if omitted.
        query "category" category: into crate::types::ReminderCategory;
        /// Maximum number of reminders per page; 20 if omitted.
        query "limit" limit: plain u32;
        /// Cursor of the next page, from the previous response.
        query "next_set_token" next_set_token: into String;
    }
    crate::pagination::list! {
        ListReminders => crate::types::Reminder
    }
    impl crate::pagination::ListRequest for ListReminders {
        type Document = crate::types::RemindersListResponse;
        type Item = crate::types::Reminder;
        fn operation(&self) -> &'static crate::Operation {
            self.call.operation()
        }
        #[inline]
        fn fetch(self) -> crate::ResponseFuture<crate::Response<Self::Document>> {
            self.response()
        }
        fn at(mut self, cursor: &crate::pagination::Cursor) -> Self {
            self.call = self.call.query("next_set_token", cursor.as_str());
            self
        }
        #[inline]
        fn next_page(
            &self,
            _position: crate::pagination::PagePosition<'_>,
            page: &mut Self::Document,
        ) -> crate::pagination::NextPage {
            crate::pagination::NextPage::to(
                crate::pagination::Cursor::of(page.next_set_token.as_ref()),
            )
        }
        fn items(page: Self::Document) -> Vec<Self::Item> {
            page.list
        }
    }
    crate::call::request! {
        /// Request of [`Reminders::get`](super::Reminders::get).
        #[doc = include_str!("requests/GetReminder.md")]
        GetReminder[]: json crate::types::Reminder;
    }
    crate::call::request! {
        /// Request of [`Reminders::update`](super::Reminders::update).
        #[doc = include_str!("requests/UpdateReminder.md")]
        UpdateReminder[body: super::types::RemindersUpdateRequest]: json crate::types::Reminder;
        /// New text.
        body content: into String;
        /// New due time.
        body time: into crate::time::Timestamp;
    }
    crate::call::request! {
        /// Request of [`Reminders::delete`](super::Reminders::delete).
        #[doc = include_str!("requests/DeleteReminder.md")]
        DeleteReminder[]: empty();
    }
    crate::call::request! {
        /// Request of [`Reminders::delete_many`](super::Reminders::delete_many).
        #[doc = include_str!("requests/DeleteReminders.md")]
        DeleteReminders[body: super::types::RemindersDeleteManyRequest]: empty();
    }
    crate::call::request! {
        /// Request of [`Reminders::delete_completed`](super::Reminders::delete_completed).
        #[doc = include_str!("requests/DeleteCompletedReminders.md")]
        DeleteCompletedReminders[body: super::types::RemindersDeleteCompletedRequest]: empty();
    }
    crate::call::request! {
        /// Request of [`Reminders::complete`](super::Reminders::complete).
        #[doc = include_str!("requests/CompleteReminder.md")]
        CompleteReminder[]: empty();
    }
    crate::call::request! {
        /// Request of [`Reminders::reopen`](super::Reminders::reopen).
        #[doc = include_str!("requests/ReopenReminder.md")]
        ReopenReminder[]: empty();
    }
    crate::call::request! {
        /// Request of [`Reminders::snooze`](super::Reminders::snooze).
        #[doc = include_str!("requests/SnoozeReminder.md")]
        SnoozeReminder[body: super::types::RemindersSnoozeRequest]: empty();
    }
    crate::call::request! {
        /// Request of [`Reminders::dismiss_snooze`](super::Reminders::dismiss_snooze).
        #[doc = include_str!("requests/DismissReminderSnooze.md")]
        DismissReminderSnooze[]: empty();
    }
    crate::call::request! {
        /// Request of [`Reminders::assign_users`](super::Reminders::assign_users).
        #[doc = include_str!("requests/AssignReminderToUsers.md")]
        AssignReminderToUsers[body: super::types::RemindersAssignUsersRequest]:
            json crate::types::Reminder;
    }
    crate::call::request! {
        /// Request of [`Reminders::unassign_user`](super::Reminders::unassign_user).
        #[doc = include_str!("requests/UnassignReminderFromUser.md")]
        UnassignReminderFromUser[]: json crate::types::Reminder;
    }
    crate::call::request! {
        /// Request of [`Reminders::remind_user`](super::Reminders::remind_user).
        #[doc = include_str!("requests/RemindUser.md")]
        RemindUser[]: json Vec<crate::types::ReminderUser>;
    }
    crate::call::request! {
        /// Request of [`Reminders::remind_all`](super::Reminders::remind_all).
        #[doc = include_str!("requests/RemindUsers.md")]
        RemindUsers[optional_body: super::types::RemindersRemindAllRequest]:
            json Vec<crate::types::ReminderUser>;
        /// Assignees to remind, at most four.
        body user_ids: each crate::types::UserId;
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
    /// `reminders_create`: Create a reminder.
    pub static CREATE: Operation = Operation::new(
        "reminders_create", "reminders", Method::POST, "/api/v2", "/reminders", "Create a reminder",
    )
    .scopes(&[&["ZohoCliq.Reminders.CREATE"], &["ZohoCliq.Reminders.ALL"]])
    .rate_limit(RateLimit::new(50, 60, 600))
    .request(RequestKind::Json { required: true })
    .rules(&rules::REMINDERS_CREATE_REQUEST)
    .shape(&shapes::REMINDER)
    .response(ResponseKind::Json)
    .sources(&[
        "page: one-page edition, Create a Reminder", "published: reminders",
        "live (secondhand): a workflow node",
    ]);
    /// `reminders_list`: List reminders.
    pub static LIST: Operation = Operation::new(
        "reminders_list", "reminders", Method::GET, "/api/v2", "/reminders", "List reminders",
    )
    .query(&["category", "limit", "next_set_token"])
    .scopes(&[&["ZohoCliq.Reminders.READ"], &["ZohoCliq.Reminders.ALL"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .pagination(
        Pagination::new(PaginationKind::Token, "next_set_token", "next_set_token", "list")
            .limit("limit"),
    )
    .parameters(&rules::REMINDERS_LIST_PARAMETERS)
    .shape(&shapes::REMINDERS_LIST_RESPONSE)
    .response(ResponseKind::Json)
    .sources(&[
        "page: one-page edition, Get List of All Reminders", "published: reminders",
        "live (secondhand): a workflow node",
    ]);
    /// `reminders_get`: Get a reminder.
    pub static GET: Operation = Operation::new(
        "reminders_get", "reminders", Method::GET, "/api/v2", "/reminders/{reminderID}",
        "Get a reminder",
    )
    .scopes(&[&["ZohoCliq.Reminders.READ"], &["ZohoCliq.Reminders.ALL"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .parameters(&rules::REMINDERS_GET_PARAMETERS)
    .shape(&shapes::REMINDER)
    .response(ResponseKind::Json)
    .sources(&[
        "page: one-page edition, Retrieve a Reminder", "published: reminders",
        "live (secondhand): a workflow node",
    ]);
    /// `reminders_update`: Update a reminder.
    pub static UPDATE: Operation = Operation::new(
        "reminders_update", "reminders", Method::PUT, "/api/v2", "/reminders/{reminderID}",
        "Update a reminder",
    )
    .scopes(&[&["ZohoCliq.Reminders.UPDATE"], &["ZohoCliq.Reminders.ALL"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::REMINDERS_UPDATE_PARAMETERS)
    .rules(&rules::REMINDERS_UPDATE_REQUEST)
    .shape(&shapes::REMINDER)
    .response(ResponseKind::Json)
    .sources(&[
        "page: one-page edition, Update a Reminder", "published: reminders",
        "live (secondhand): a workflow node",
    ]);
    /// `reminders_delete`: Delete a reminder.
    pub static DELETE: Operation = Operation::new(
        "reminders_delete", "reminders", Method::DELETE, "/api/v2", "/reminders/{reminderID}",
        "Delete a reminder",
    )
    .scopes(&[&["ZohoCliq.Reminders.DELETE"], &["ZohoCliq.Reminders.ALL"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .parameters(&rules::REMINDERS_DELETE_PARAMETERS)
    .sources(&["page: one-page edition, Delete a Reminder", "published: reminders"]);
    /// `reminders_delete_many`: Delete several reminders.
    pub static DELETE_MANY: Operation = Operation::new(
        "reminders_delete_many", "reminders", Method::DELETE, "/api/v2", "/reminders/batch",
        "Delete several reminders",
    )
    .scopes(&[&["ZohoCliq.Reminders.DELETE"], &["ZohoCliq.Reminders.ALL"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .request(RequestKind::Json { required: true })
    .rules(&rules::REMINDERS_DELETE_MANY_REQUEST)
    .sources(&["page: one-page edition, Delete Reminders", "published: reminders"]);
    /// `reminders_delete_completed`: Delete completed reminders.
    pub static DELETE_COMPLETED: Operation = Operation::new(
        "reminders_delete_completed", "reminders", Method::DELETE, "/api/v2",
        "/reminders/clearcompleted", "Delete completed reminders",
    )
    .scopes(&[&["ZohoCliq.Reminders.DELETE"], &["ZohoCliq.Reminders.ALL"]])
    .rate_limit(RateLimit::new(10, 60, 600))
    .request(RequestKind::Json { required: true })
    .rules(&rules::REMINDERS_DELETE_COMPLETED_REQUEST)
    .sources(&["page: one-page edition, Delete Completed Reminders", "published: reminders"]);
    /// `reminders_complete`: Mark a reminder as complete.
    pub static COMPLETE: Operation = Operation::new(
        "reminders_complete", "reminders", Method::PUT, "/api/v2",
        "/reminders/{reminderID}/complete", "Mark a reminder as complete",
    )
    .scopes(&[&["ZohoCliq.Reminders.UPDATE"], &["ZohoCliq.Reminders.ALL"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .parameters(&rules::REMINDERS_COMPLETE_PARAMETERS)
    .sources(&["page: one-page edition, Mark a Reminder as Complete", "published: reminders"]);
    /// `reminders_reopen`: Mark a reminder as incomplete.
    pub static REOPEN: Operation = Operation::new(
        "reminders_reopen", "reminders", Method::PUT, "/api/v2",
        "/reminders/{reminderID}/incomplete", "Mark a reminder as incomplete",
    )
    .scopes(&[&["ZohoCliq.Reminders.UPDATE"], &["ZohoCliq.Reminders.ALL"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .parameters(&rules::REMINDERS_REOPEN_PARAMETERS)
    .sources(&["page: one-page edition, Mark a Reminder as Incomplete", "published: reminders"]);
    /// `reminders_snooze`: Snooze a reminder.
    pub static SNOOZE: Operation = Operation::new(
        "reminders_snooze", "reminders", Method::PUT, "/api/v2", "/reminders/{reminderID}/snooze",
        "Snooze a reminder",
    )
    .scopes(&[&["ZohoCliq.Reminders.UPDATE"], &["ZohoCliq.Reminders.ALL"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::REMINDERS_SNOOZE_PARAMETERS)
    .rules(&rules::REMINDERS_SNOOZE_REQUEST)
    .idempotent(false)
    .sources(&["page: one-page edition, Snooze a Reminder", "published: reminders"]);
    /// `reminders_dismiss_snooze`: Dismiss the snooze of a reminder.
    pub static DISMISS_SNOOZE: Operation = Operation::new(
        "reminders_dismiss_snooze", "reminders", Method::PUT, "/api/v2",
        "/reminders/{reminderID}/dismisssnooze", "Dismiss the snooze of a reminder",
    )
    .scopes(&[&["ZohoCliq.Reminders.UPDATE"], &["ZohoCliq.Reminders.ALL"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .parameters(&rules::REMINDERS_DISMISS_SNOOZE_PARAMETERS)
    .sources(&["page: one-page edition, Dismiss a Snoozed Reminder", "published: reminders"]);
    /// `reminders_assign_users`: Assign users to a reminder.
    pub static ASSIGN_USERS: Operation = Operation::new(
        "reminders_assign_users", "reminders", Method::POST, "/api/v2",
        "/reminders/{reminderID}/users", "Assign users to a reminder",
    )
    .scopes(&[&["ZohoCliq.Reminders.UPDATE"], &["ZohoCliq.Reminders.ALL"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::REMINDERS_ASSIGN_USERS_PARAMETERS)
    .rules(&rules::REMINDERS_ASSIGN_USERS_REQUEST)
    .shape(&shapes::REMINDER)
    .response(ResponseKind::Json)
    .sources(&[
        "page: one-page edition, Assign Users to a Reminder", "published: reminders",
        "live (secondhand): a workflow node",
    ]);
    /// `reminders_unassign_user`: Unassign a user from a reminder.
    pub static UNASSIGN_USER: Operation = Operation::new(
        "reminders_unassign_user", "reminders", Method::DELETE, "/api/v2",
        "/reminders/{reminderID}/users/{USER_ID}", "Unassign a user from a reminder",
    )
    .scopes(&[&["ZohoCliq.Reminders.UPDATE"], &["ZohoCliq.Reminders.ALL"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .parameters(&rules::REMINDERS_UNASSIGN_USER_PARAMETERS)
    .shape(&shapes::REMINDER)
    .response(ResponseKind::Json)
    .sources(&["page: one-page edition, Unassign a user from a Reminder", "published: reminders"]);
    /// `reminders_remind_user`: Remind one assignee.
    pub static REMIND_USER: Operation = Operation::new(
        "reminders_remind_user", "reminders", Method::PUT, "/api/v2",
        "/reminders/{reminderID}/users/{USER_ID}/remind", "Remind one assignee",
    )
    .scopes(&[&["ZohoCliq.Reminders.UPDATE"], &["ZohoCliq.Reminders.ALL"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .parameters(&rules::REMINDERS_REMIND_USER_PARAMETERS)
    .shape(&Shape::List(&shapes::REMINDER_USER))
    .response(ResponseKind::Json)
    .idempotent(false)
    .sources(&[
        "page: one-page edition, Remind Assignee", "published: reminders",
        "live (secondhand): a workflow node",
    ]);
    /// `reminders_remind_all`: Remind the assignees.
    pub static REMIND_ALL: Operation = Operation::new(
        "reminders_remind_all", "reminders", Method::PUT, "/api/v2",
        "/reminders/{reminderID}/remind", "Remind the assignees",
    )
    .scopes(&[&["ZohoCliq.Reminders.UPDATE"], &["ZohoCliq.Reminders.ALL"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .request(RequestKind::Json { required: false })
    .parameters(&rules::REMINDERS_REMIND_ALL_PARAMETERS)
    .rules(&rules::REMINDERS_REMIND_ALL_REQUEST)
    .shape(&Shape::List(&shapes::REMINDER_USER))
    .response(ResponseKind::Json)
    .idempotent(false)
    .sources(&["page: one-page edition, Remind Assignees", "published: reminders"]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[
        &CREATE, &LIST, &GET, &UPDATE, &DELETE, &DELETE_MANY, &DELETE_COMPLETED, &COMPLETE, &REOPEN,
        &SNOOZE, &DISMISS_SNOOZE, &ASSIGN_USERS, &UNASSIGN_USER, &REMIND_USER, &REMIND_ALL,
    ];
}
/// Types of this module.
pub mod types {
    /// A reminder. It has `users` or `chats`, and `message` if a message was set as the reminder.
    ///
    /// Returned by [`Reminders::create`](super::Reminders::create),
    /// [`Reminders::list`](super::Reminders::list), [`Reminders::get`](super::Reminders::get) and 3
    /// more.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Reminder {
        /// The chats and channels with the reminder.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub chats: Option<Vec<ReminderChat>>,
        /// Whether the reminder is completed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub completed: Option<bool>,
        /// Text of the reminder.
        pub content: String,
        /// Creation time, in epoch milliseconds.
        pub creation_time: crate::types::Timestamp,
        /// Creator of the reminder.
        pub creator: ReminderCreator,
        /// ID of the reminder.
        pub id: crate::types::ReminderId,
        /// The message that was set as the reminder.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub message: Option<ReminderMessage>,
        /// Due time, in epoch milliseconds; absent if no time is set.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub time: Option<crate::types::Timestamp>,
        /// Time zone of the reminder, an IANA name.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub timezone: Option<String>,
        /// The users with the reminder.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub users: Option<Vec<ReminderUser>>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(Reminder);
    crate::identifier::identifies!(Reminder : id crate ::types::ReminderId);
    crate::open_enum::open_enum! {
        /// Category of reminders to list: for the caller (`mine`), or assigned by the caller to others
        /// (`others`); `-completed` selects the completed ones of each.
        ///
        /// Part of the response of [`Reminders::list`](super::Reminders::list). Accepted by
        /// [`Reminders::list`](super::Reminders::list).
        ReminderCategory;
        Mine = "mine";
        MineCompleted = "mine-completed";
        Others = "others";
        OthersCompleted = "others-completed";
    }
    /// A chat or channel with a reminder.
    ///
    /// Part of the response of [`Reminders::create`](super::Reminders::create),
    /// [`Reminders::list`](super::Reminders::list), [`Reminders::get`](super::Reminders::get) and 3
    /// more.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ReminderChat {
        /// ID of the chat.
        pub chat_id: crate::types::ChatId,
        /// Whether the reminder is completed for the chat.
        pub completed: bool,
        /// Title of the chat.
        pub title: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(ReminderChat : chat_id crate ::types::ChatId);
    crate::open_enum::open_enum! {
        /// Category of completed reminders to delete: for the caller, or assigned by the caller to
        /// others.
        ///
        /// Accepted by [`Reminders::delete_completed`](super::Reminders::delete_completed).
        ReminderCompletedCategory;
        MineCompleted = "mine-completed";
        OthersCompleted = "others-completed";
    }
    /// Creator of a reminder.
    ///
    /// Part of the response of [`Reminders::create`](super::Reminders::create),
    /// [`Reminders::list`](super::Reminders::list), [`Reminders::get`](super::Reminders::get) and 3
    /// more.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ReminderCreator {
        /// User ID of the creator.
        pub id: crate::types::UserId,
        /// Name of the creator.
        pub name: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(ReminderCreator : id crate ::types::UserId);
    /// The message that was set as a reminder.
    ///
    /// Part of the response of [`Reminders::create`](super::Reminders::create),
    /// [`Reminders::list`](super::Reminders::list), [`Reminders::get`](super::Reminders::get) and 3
    /// more.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ReminderMessage {
        /// ID of the chat that contains the message.
        pub chat_id: crate::types::ChatId,
        /// The previous message.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub lmsguid: Option<crate::types::MessageId>,
        /// ID of the message.
        pub message_id: crate::types::MessageId,
        /// ID of the message, under an alternative name.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub msguid: Option<crate::types::MessageId>,
        /// User ID of the sender.
        pub sender_id: crate::types::UserId,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// A duration in milliseconds, as a number or as text.
    pub type ReminderSnooze = crate::time::Milliseconds;
    /// A user with a reminder.
    ///
    /// Returned by [`Reminders::remind_user`](super::Reminders::remind_user) and
    /// [`Reminders::remind_all`](super::Reminders::remind_all). Part of the response of
    /// [`Reminders::create`](super::Reminders::create),
    /// [`Reminders::list`](super::Reminders::list), [`Reminders::get`](super::Reminders::get) and 3
    /// more.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ReminderUser {
        /// Whether the user has completed the reminder.
        pub completed: bool,
        /// Whether the user has deleted the reminder.
        pub deleted: bool,
        /// User ID.
        pub id: crate::types::UserId,
        /// Name of the user.
        pub name: String,
        /// End of the snooze of the user, in epoch milliseconds.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub snoozed_time: Option<crate::types::Timestamp>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(ReminderUser : id crate ::types::UserId);
    /// Users to assign.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct RemindersAssignUsersRequest {
        pub(crate) user_ids: Vec<crate::types::UserId>,
    }
    /// A reminder to create. The required keys depend on its type.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct RemindersCreateRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) chat_id: Option<crate::types::ChatId>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) chat_ids: Option<Vec<crate::types::ChatId>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) content: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) message_id: Option<crate::types::MessageId>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) time: Option<crate::time::Timestamp>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) user_ids: Option<Vec<crate::types::UserId>>,
    }
    /// The completed reminders to delete.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct RemindersDeleteCompletedRequest {
        pub(crate) category: crate::types::ReminderCompletedCategory,
    }
    /// The reminders to delete.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct RemindersDeleteManyRequest {
        pub(crate) reminder_ids: Vec<crate::types::ReminderId>,
    }
    /// A page of reminders.
    ///
    /// Response body of [`Reminders::list`](super::Reminders::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RemindersListResponse {
        /// The listed category.
        pub category: crate::types::ReminderCategory,
        /// Whether another page follows.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub has_more: Option<bool>,
        /// A page of reminders.
        pub list: Vec<Reminder>,
        /// Cursor of the next page; only if there are more reminders.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub next_set_token: Option<crate::types::Text>,
        /// Time of the response, in epoch milliseconds.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub time: Option<crate::types::Timestamp>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(RemindersListResponse);
    /// Users to remind.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct RemindersRemindAllRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) user_ids: Option<Vec<crate::types::UserId>>,
    }
    /// Duration of the snooze.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct RemindersSnoozeRequest {
        pub(crate) time: crate::types::ReminderSnooze,
    }
    /// The changes to a reminder.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct RemindersUpdateRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) content: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) time: Option<crate::time::Timestamp>,
    }
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static REMINDER_CATEGORY: Rules = Rules::Open(&[
        "mine", "mine-completed", "others", "others-completed",
    ]);
    pub(crate) static REMINDER_COMPLETED_CATEGORY: Rules = Rules::values(&[
        "mine-completed", "others-completed",
    ]);
    pub(crate) static REMINDERS_ASSIGN_USERS_REQUEST: Rules = Rules::object(&[
        Key::required("user_ids", &Rules::list(&Rules::Identifier, &[
            Limit::least(1),
            Limit::most(4),
        ])),
    ]).build();
    pub(crate) static REMINDERS_CREATE_REQUEST: Rules = Rules::object(&[
        Key::optional("content", &Rules::text(&[])),
        Key::optional("time", &Rules::time(TimeForm::MillisecondsOrText)),
        Key::optional("user_ids", &Rules::list(&Rules::Identifier, &[Limit::most(4)])),
        Key::optional("chat_ids", &Rules::list(&Rules::Identifier, &[
            Limit::most(1).by("a public integration"),
        ])),
        Key::optional("chat_id", &Rules::Identifier),
        Key::optional("message_id", &Rules::MessageId),
    ]).relations(&[
        Relation { of: "", kind: RelationKind::AnyOf(&["content", "message_id"]), source: None },
        Relation {
            of: "",
            kind: RelationKind::Exclusive(&["user_ids", "chat_ids", "message_id"]),
            source: None,
        },
        Relation {
            of: "chat_id",
            kind: RelationKind::RequiredIf { when: "message_id", are: &[] },
            source: None,
        },
        Relation {
            of: "message_id",
            kind: RelationKind::RequiredIf { when: "chat_id", are: &[] },
            source: None,
        },
        Relation {
            of: "time",
            kind: RelationKind::RequiredIf { when: "chat_ids", are: &[] },
            source: None,
        },
        Relation {
            of: "time",
            kind: RelationKind::RequiredIf { when: "message_id", are: &[] },
            source: None,
        },
    ]).build();
    pub(crate) static REMINDERS_DELETE_COMPLETED_REQUEST: Rules = Rules::object(&[
        Key::required("category", &REMINDER_COMPLETED_CATEGORY),
    ]).build();
    pub(crate) static REMINDERS_DELETE_MANY_REQUEST: Rules = Rules::object(&[
        Key::required("reminder_ids", &Rules::list(&Rules::Identifier, &[Limit::most(20)])),
    ]).build();
    pub(crate) static REMINDERS_REMIND_ALL_REQUEST: Rules = Rules::object(&[
        Key::optional("user_ids", &Rules::list(&Rules::Identifier, &[
            Limit::most(4).by("a public integration"),
        ])),
    ]).build();
    pub(crate) static REMINDERS_SNOOZE_REQUEST: Rules = Rules::object(&[
        Key::required("time", &Rules::Scalar),
    ]).build();
    pub(crate) static REMINDERS_UPDATE_REQUEST: Rules = Rules::object(&[
        Key::optional("content", &Rules::text(&[])),
        Key::optional("time", &Rules::time(TimeForm::MillisecondsOrText)),
    ]).build();
    pub(crate) static REMINDERS_LIST_PARAMETERS: Rules = Rules::object(&[
        Key::optional("category", &REMINDER_CATEGORY),
        Key::optional("limit", &Rules::number(&[Limit::least(1), Limit::most(100)])),
        Key::optional("next_set_token", &Rules::text(&[])),
    ]).build();
    pub(crate) static REMINDERS_GET_PARAMETERS: Rules = Rules::object(&[
        Key::optional("reminderID", &Rules::Identifier),
    ]).build();
    pub(crate) static REMINDERS_UPDATE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("reminderID", &Rules::Identifier),
    ]).build();
    pub(crate) static REMINDERS_DELETE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("reminderID", &Rules::Identifier),
    ]).build();
    pub(crate) static REMINDERS_COMPLETE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("reminderID", &Rules::Identifier),
    ]).build();
    pub(crate) static REMINDERS_REOPEN_PARAMETERS: Rules = Rules::object(&[
        Key::optional("reminderID", &Rules::Identifier),
    ]).build();
    pub(crate) static REMINDERS_SNOOZE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("reminderID", &Rules::Identifier),
    ]).build();
    pub(crate) static REMINDERS_DISMISS_SNOOZE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("reminderID", &Rules::Identifier),
    ]).build();
    pub(crate) static REMINDERS_ASSIGN_USERS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("reminderID", &Rules::Identifier),
    ]).build();
    pub(crate) static REMINDERS_UNASSIGN_USER_PARAMETERS: Rules = Rules::object(&[
        Key::optional("reminderID", &Rules::Identifier),
        Key::optional("USER_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static REMINDERS_REMIND_USER_PARAMETERS: Rules = Rules::object(&[
        Key::optional("reminderID", &Rules::Identifier),
        Key::optional("USER_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static REMINDERS_REMIND_ALL_PARAMETERS: Rules = Rules::object(&[
        Key::optional("reminderID", &Rules::Identifier),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static REMINDER: Shape = Shape::identified("id", &[
        Field::required("id", &Shape::Scalar),
        Field::required("content", &Shape::Text),
        Field::optional("time", &Shape::Scalar),
        Field::required("creation_time", &Shape::Scalar),
        Field::optional("completed", &Shape::Boolean),
        Field::required("creator", &REMINDER_CREATOR),
        Field::optional("users", &Shape::List(&REMINDER_USER)),
        Field::optional("chats", &Shape::List(&REMINDER_CHAT)),
        Field::optional("message", &REMINDER_MESSAGE),
        Field::optional("timezone", &Shape::Text),
    ]);
    pub(crate) static REMINDER_CHAT: Shape = Shape::object(&[
        Field::required("chat_id", &Shape::Scalar),
        Field::required("title", &Shape::Text),
        Field::required("completed", &Shape::Boolean),
    ]);
    pub(crate) static REMINDER_CREATOR: Shape = Shape::object(&[
        Field::required("id", &Shape::Scalar),
        Field::required("name", &Shape::Text),
    ]);
    pub(crate) static REMINDER_MESSAGE: Shape = Shape::object(&[
        Field::required("message_id", &Shape::Scalar),
        Field::required("chat_id", &Shape::Scalar),
        Field::required("sender_id", &Shape::Scalar),
        Field::optional("msguid", &Shape::Scalar),
        Field::optional("lmsguid", &Shape::Scalar),
    ]);
    pub(crate) static REMINDER_USER: Shape = Shape::object(&[
        Field::required("id", &Shape::Scalar),
        Field::required("name", &Shape::Text),
        Field::required("completed", &Shape::Boolean),
        Field::required("deleted", &Shape::Boolean),
        Field::optional("snoozed_time", &Shape::Scalar),
    ]);
    pub(crate) static REMINDERS_LIST_RESPONSE: Shape = Shape::object(&[
        Field::required("category", &Shape::Text),
        Field::required("list", &Shape::List(&REMINDER)),
        Field::optional("next_set_token", &Shape::AnyScalar),
        Field::optional("has_more", &Shape::Boolean),
        Field::optional("time", &Shape::Scalar),
    ]);
}
