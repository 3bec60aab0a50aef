// Generated from specs/v2/reminders.yaml by `cargo xtask generate`. Do not edit.

//! Reminders for the caller, for other users, for chats and channels, and for messages.
/// Reminders for the caller, for other users, for chats and channels, and for messages.
///
/// Get it with [`Cliq::reminders`](crate::Cliq::reminders).
///
/// ```no_run
/// # async fn example(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
/// let answer = cliq.reminders().get("7341000000030071").await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct Reminders {
    client: crate::Cliq,
}
impl Reminders {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    /// Create a reminder.
    ///
    /// Creates a reminder for the caller (`content`), for other users (`user_ids`), for a chat or
    /// channel (`chat_ids`), or out of a message (`message_id` and `chat_id`). The answer has
    /// `users` or `chats` accordingly, and `message` for a message.
    ///
    /// - Request: `POST /api/v2/reminders`
    /// - Scope: `ZohoCliq.Reminders.CREATE`, or `ZohoCliq.Reminders.ALL`
    /// - Limit: 50 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Note: The page describes four kinds of reminder with one address; their keys are joined in
    ///   one body, of which none is mandatory for every kind.
    /// - Note: The page heads the table of a reminder to oneself as query parameters, while its
    ///   example is a JSON body; a body is sent.
    /// - Note: The page states no threshold; that of the published document is taken.
    /// - Note: The page also lists an optional key for a message set as a reminder, read as
    ///   `user_ids`.
    /// - Source: page: one-page edition, Create a Reminder; published: reminders; live
    ///   (secondhand): a workflow node
    pub fn create(&self) -> request::Create {
        request::Create {
            call: crate::call::Call::new(self.client.context(), &operation::CREATE),
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
    /// List reminders.
    ///
    /// Lists the reminders of one category, a page at a time; without `category`, those for the
    /// caller.
    ///
    /// - Request: `GET /api/v2/reminders`
    /// - Scope: `ZohoCliq.Reminders.READ`, or `ZohoCliq.Reminders.ALL`
    /// - Limit: 30 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Pages: by a token, in `next_set_token`
    /// - Note: The published document asks for `ZohoCliq.Reminders.CREATE`; the page asks for
    ///   `ZohoCliq.Reminders.READ`, which is taken.
    /// - Source: page: one-page edition, Get List of All Reminders; published: reminders; live
    ///   (secondhand): a workflow node
    pub fn list(&self) -> request::List {
        request::List {
            call: crate::call::Call::new(self.client.context(), &operation::LIST),
        }
    }
    /// Retrieve a reminder.
    ///
    /// Retrieves a reminder of any kind; the kind decides whether it has `users`, `chats` or
    /// `message`.
    ///
    /// - `reminder_id`: The reminder.
    ///
    /// - Request: `GET /api/v2/reminders/{reminderID}`
    /// - Scope: `ZohoCliq.Reminders.READ`, or `ZohoCliq.Reminders.ALL`
    /// - Limit: 30 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Source: page: one-page edition, Retrieve a Reminder; published: reminders; live
    ///   (secondhand): a workflow node
    pub fn get(&self, reminder_id: impl Into<crate::types::ReminderId>) -> request::Get {
        request::Get {
            call: crate::call::Call::new(self.client.context(), &operation::GET)
                .id::<crate::types::ReminderId>("reminderID", reminder_id),
        }
    }
    /// Update a reminder.
    ///
    /// Changes the text or the time of a reminder.
    ///
    /// - `reminder_id`: The reminder.
    ///
    /// - Request: `PUT /api/v2/reminders/{reminderID}`
    /// - Scope: `ZohoCliq.Reminders.UPDATE`, or `ZohoCliq.Reminders.ALL`
    /// - Limit: 30 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Note: The page states no threshold; that of the published document is taken.
    /// - Source: page: one-page edition, Update a Reminder; published: reminders; live
    ///   (secondhand): a workflow node
    pub fn update(
        &self,
        reminder_id: impl Into<crate::types::ReminderId>,
    ) -> request::Update {
        request::Update {
            call: crate::call::Call::new(self.client.context(), &operation::UPDATE)
                .id::<crate::types::ReminderId>("reminderID", reminder_id),
            body: types::RemindersUpdateRequest {
                content: None,
                time: None,
            },
        }
    }
    /// Delete a reminder.
    ///
    /// Deletes one reminder.
    ///
    /// - `reminder_id`: The reminder.
    ///
    /// - Request: `DELETE /api/v2/reminders/{reminderID}`
    /// - Scope: `ZohoCliq.Reminders.DELETE`, or `ZohoCliq.Reminders.ALL`
    /// - Limit: 30 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Source: page: one-page edition, Delete a Reminder; published: reminders
    pub fn delete(
        &self,
        reminder_id: impl Into<crate::types::ReminderId>,
    ) -> request::Delete {
        request::Delete {
            call: crate::call::Call::new(self.client.context(), &operation::DELETE)
                .id::<crate::types::ReminderId>("reminderID", reminder_id),
        }
    }
    /// Delete several reminders.
    ///
    /// Deletes up to 20 reminders at once.
    ///
    /// - `reminder_ids`: Ids of the reminders, at most 20; numbers in the example.
    ///
    /// - Request: `DELETE /api/v2/reminders/batch`
    /// - Scope: `ZohoCliq.Reminders.DELETE`, or `ZohoCliq.Reminders.ALL`
    /// - Limit: 30 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Note: The example has numbers for the ids, which are text everywhere else; both are
    ///   accepted.
    /// - Source: page: one-page edition, Delete Reminders; published: reminders
    pub fn delete_many(
        &self,
        reminder_ids: impl IntoIterator<Item = impl Into<crate::types::ReminderId>>,
    ) -> request::DeleteMany {
        request::DeleteMany {
            call: crate::call::Call::new(self.client.context(), &operation::DELETE_MANY),
            body: types::RemindersDeleteManyRequest {
                reminder_ids: reminder_ids.into_iter().map(Into::into).collect(),
            },
        }
    }
    /// Delete completed reminders.
    ///
    /// Clears all completed reminders of one category.
    ///
    /// - `category`: Category to clear.
    ///
    /// - Request: `DELETE /api/v2/reminders/clearcompleted`
    /// - Scope: `ZohoCliq.Reminders.DELETE`, or `ZohoCliq.Reminders.ALL`
    /// - Limit: 10 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Note: The published document asks for `ZohoCliq.Reminders.UPDATE`; the page asks for
    ///   `ZohoCliq.Reminders.DELETE`, which is taken.
    /// - Source: page: one-page edition, Delete Completed Reminders; published: reminders
    pub fn delete_completed(
        &self,
        category: impl Into<crate::types::ReminderCompletedCategory>,
    ) -> request::DeleteCompleted {
        request::DeleteCompleted {
            call: crate::call::Call::new(
                self.client.context(),
                &operation::DELETE_COMPLETED,
            ),
            body: types::RemindersDeleteCompletedRequest {
                category: category.into(),
            },
        }
    }
    /// Mark a reminder as complete.
    ///
    /// Marks a reminder as done. Works only for reminders of the category `mine`, those for the
    /// caller.
    ///
    /// - `reminder_id`: The reminder.
    ///
    /// - Request: `PUT /api/v2/reminders/{reminderID}/complete`
    /// - Scope: `ZohoCliq.Reminders.UPDATE`, or `ZohoCliq.Reminders.ALL`
    /// - Limit: 30 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Source: page: one-page edition, Mark a Reminder as Complete; published: reminders
    pub fn complete(
        &self,
        reminder_id: impl Into<crate::types::ReminderId>,
    ) -> request::Complete {
        request::Complete {
            call: crate::call::Call::new(self.client.context(), &operation::COMPLETE)
                .id::<crate::types::ReminderId>("reminderID", reminder_id),
        }
    }
    /// Mark a reminder as incomplete.
    ///
    /// Marks a completed reminder as open again. Works only for reminders of the category `mine`,
    /// those for the caller.
    ///
    /// - `reminder_id`: The reminder.
    ///
    /// - Request: `PUT /api/v2/reminders/{reminderID}/incomplete`
    /// - Scope: `ZohoCliq.Reminders.UPDATE`, or `ZohoCliq.Reminders.ALL`
    /// - Limit: 30 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Source: page: one-page edition, Mark a Reminder as Incomplete; published: reminders
    pub fn reopen(
        &self,
        reminder_id: impl Into<crate::types::ReminderId>,
    ) -> request::Reopen {
        request::Reopen {
            call: crate::call::Call::new(self.client.context(), &operation::REOPEN)
                .id::<crate::types::ReminderId>("reminderID", reminder_id),
        }
    }
    /// Snooze a reminder.
    ///
    /// Puts a reminder off for a length of time.
    ///
    /// - `reminder_id`: The reminder.
    /// - `time`: Length of the snooze in milliseconds, such as 900000 for 15 minutes.
    ///
    /// - Request: `PUT /api/v2/reminders/{reminderID}/snooze`
    /// - Scope: `ZohoCliq.Reminders.UPDATE`, or `ZohoCliq.Reminders.ALL`
    /// - Limit: 30 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Source: page: one-page edition, Snooze a Reminder; published: reminders
    pub fn snooze(
        &self,
        reminder_id: impl Into<crate::types::ReminderId>,
        time: impl Into<crate::types::Integer>,
    ) -> request::Snooze {
        request::Snooze {
            call: crate::call::Call::new(self.client.context(), &operation::SNOOZE)
                .id::<crate::types::ReminderId>("reminderID", reminder_id),
            body: types::RemindersSnoozeRequest {
                time: time.into(),
            },
        }
    }
    /// Dismiss the snooze of a reminder.
    ///
    /// Ends the snooze of a reminder.
    ///
    /// - `reminder_id`: The reminder.
    ///
    /// - Request: `PUT /api/v2/reminders/{reminderID}/dismisssnooze`
    /// - Scope: `ZohoCliq.Reminders.UPDATE`, or `ZohoCliq.Reminders.ALL`
    /// - Limit: 30 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Source: page: one-page edition, Dismiss a Snoozed Reminder; published: reminders
    pub fn dismiss_snooze(
        &self,
        reminder_id: impl Into<crate::types::ReminderId>,
    ) -> request::DismissSnooze {
        request::DismissSnooze {
            call: crate::call::Call::new(
                    self.client.context(),
                    &operation::DISMISS_SNOOZE,
                )
                .id::<crate::types::ReminderId>("reminderID", reminder_id),
        }
    }
    /// Assign users to a reminder.
    ///
    /// Adds users to a reminder, which takes four at most. Works only for reminders of the category
    /// `others`, those the caller assigned to others.
    ///
    /// - `reminder_id`: The reminder.
    /// - `user_ids`: Ids of the users, at most four for a reminder; numbers in the example.
    ///
    /// - Request: `POST /api/v2/reminders/{reminderID}/users`
    /// - Scope: `ZohoCliq.Reminders.UPDATE`, or `ZohoCliq.Reminders.ALL`
    /// - Limit: 30 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Note: The example has numbers for the user ids, which are text when a reminder is created;
    ///   both are accepted.
    /// - Source: page: one-page edition, Assign Users to a Reminder; published: reminders; live
    ///   (secondhand): a workflow node
    pub fn assign_users(
        &self,
        reminder_id: impl Into<crate::types::ReminderId>,
        user_ids: impl IntoIterator<Item = impl Into<crate::types::UserId>>,
    ) -> request::AssignUsers {
        request::AssignUsers {
            call: crate::call::Call::new(self.client.context(), &operation::ASSIGN_USERS)
                .id::<crate::types::ReminderId>("reminderID", reminder_id),
            body: types::RemindersAssignUsersRequest {
                user_ids: user_ids.into_iter().map(Into::into).collect(),
            },
        }
    }
    /// Unassign a user from a reminder.
    ///
    /// Takes a user off a reminder and answers with the reminder that is left. Works only for
    /// reminders of the category `others`, those the caller assigned to others.
    ///
    /// - `reminder_id`: The reminder.
    /// - `user_id`: The user to take off.
    ///
    /// - Request: `DELETE /api/v2/reminders/{reminderID}/users/{USER_ID}`
    /// - Scope: `ZohoCliq.Reminders.UPDATE`, or `ZohoCliq.Reminders.ALL`
    /// - Limit: 30 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Note: The page writes the last placeholder as `{User ID}`; the name cannot have a space,
    ///   so it is `USER_ID`.
    /// - Source: page: one-page edition, Unassign a user from a Reminder; published: reminders
    pub fn unassign_user(
        &self,
        reminder_id: impl Into<crate::types::ReminderId>,
        user_id: impl Into<crate::types::UserId>,
    ) -> request::UnassignUser {
        request::UnassignUser {
            call: crate::call::Call::new(
                    self.client.context(),
                    &operation::UNASSIGN_USER,
                )
                .id::<crate::types::ReminderId>("reminderID", reminder_id)
                .id::<crate::types::UserId>("USER_ID", user_id),
        }
    }
    /// Remind one assignee.
    ///
    /// Notifies a user who has not completed the reminder. Works only for reminders of the category
    /// `others`, those the caller assigned to others.
    ///
    /// - `reminder_id`: The reminder.
    /// - `user_id`: The user to notify.
    ///
    /// - Request: `PUT /api/v2/reminders/{reminderID}/users/{USER_ID}/remind`
    /// - Scope: `ZohoCliq.Reminders.UPDATE`, or `ZohoCliq.Reminders.ALL`
    /// - Limit: 30 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Note: The page writes the last placeholder as `{User ID}`; the name cannot have a space,
    ///   so it is `USER_ID`.
    /// - Source: page: one-page edition, Remind Assignee; published: reminders; live (secondhand):
    ///   a workflow node
    pub fn remind_user(
        &self,
        reminder_id: impl Into<crate::types::ReminderId>,
        user_id: impl Into<crate::types::UserId>,
    ) -> request::RemindUser {
        request::RemindUser {
            call: crate::call::Call::new(self.client.context(), &operation::REMIND_USER)
                .id::<crate::types::ReminderId>("reminderID", reminder_id)
                .id::<crate::types::UserId>("USER_ID", user_id),
        }
    }
    /// Remind the assignees.
    ///
    /// Notifies the users who have not completed the reminder, all of them unless `user_ids` names
    /// some. Works only for reminders of the category `others`, those the caller assigned to
    /// others.
    ///
    /// - `reminder_id`: The reminder.
    ///
    /// - Request: `PUT /api/v2/reminders/{reminderID}/remind`
    /// - Scope: `ZohoCliq.Reminders.UPDATE`, or `ZohoCliq.Reminders.ALL`
    /// - Limit: 30 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Source: page: one-page edition, Remind Assignees; published: reminders
    pub fn remind_all(
        &self,
        reminder_id: impl Into<crate::types::ReminderId>,
    ) -> request::RemindAll {
        request::RemindAll {
            call: crate::call::Call::new(self.client.context(), &operation::REMIND_ALL)
                .id::<crate::types::ReminderId>("reminderID", reminder_id),
            body: types::RemindersRemindAllRequest {
                user_ids: None,
            },
        }
    }
}
/// Requests: complete them with their setters and await them.
pub mod request {
    /// Request of [`Reminders::create`](super::Reminders::create).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct Create {
        pub(crate) call: crate::call::Call,
        pub(crate) body: super::types::RemindersCreateRequest,
    }
    impl Create {
        /// Text of the reminder; needed unless a message is set as the reminder.
        pub fn content(mut self, value: impl Into<String>) -> Self {
            self.body.content = Some(value.into());
            self
        }
        /// When the reminder is due, in epoch milliseconds; needed for chats and for a message.
        pub fn time(mut self, value: impl Into<crate::types::RequestTime>) -> Self {
            self.body.time = Some(value.into());
            self
        }
        /// Users to remind. With neither users, chats nor a message, the reminder is for the caller.
        pub fn user_ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<crate::types::UserId>>,
        ) -> Self {
            self.body.user_ids = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// Chats or channels to remind, by chat id.
        pub fn chat_ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<crate::types::ChatId>>,
        ) -> Self {
            self.body.chat_ids = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// Chat of the message that is set as the reminder.
        pub fn chat_id(mut self, value: impl Into<crate::types::ChatId>) -> Self {
            self.body.chat_id = Some(value.into());
            self
        }
        /// Message to set as the reminder.
        pub fn message_id(mut self, value: impl Into<crate::types::MessageId>) -> Self {
            self.body.message_id = Some(value.into());
            self
        }
    }
    crate::call::request!(
        Create[body] : json crate ::types::Reminder => crate ::types::Reminder, crate
        ::call::whole
    );
    /// Request of [`Reminders::list`](super::Reminders::list).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct List {
        pub(crate) call: crate::call::Call,
    }
    impl List {
        /// Which reminders to list; `mine` if left out.
        pub fn category(
            mut self,
            value: impl Into<crate::types::ReminderCategory>,
        ) -> Self {
            self.call = self
                .call
                .query("category", Into::<crate::types::ReminderCategory>::into(value));
            self
        }
        /// How many reminders a page may hold; 20 if left out.
        pub fn limit(mut self, value: i64) -> Self {
            self.call = self.call.query("limit", value);
            self
        }
        /// Token of the next page, from the answer before.
        pub fn next_set_token(mut self, value: impl Into<String>) -> Self {
            self.call = self.call.query("next_set_token", Into::<String>::into(value));
            self
        }
    }
    crate::call::request!(
        List[] : json crate ::types::RemindersListResponse => crate
        ::types::RemindersListResponse, crate ::call::whole
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
    impl crate::pagination::sealed::Sealed for List {}
    impl crate::pagination::ListRequest for List {
        type Page = crate::types::RemindersListResponse;
        type Item = crate::types::Reminder;
        fn operation(&self) -> &'static crate::Operation {
            self.call.operation()
        }
        fn fetch(self) -> crate::ResponseFuture<crate::Response<Self::Page>> {
            self.response()
        }
        fn at(mut self, cursor: &crate::pagination::Cursor) -> Self {
            self.call = self.call.query("next_set_token", cursor.as_str());
            self
        }
        fn turn(
            &self,
            _place: crate::pagination::Place<'_>,
            page: &mut Self::Page,
        ) -> crate::pagination::Turn {
            crate::pagination::Turn::to(
                crate::pagination::Cursor::of(page.next_set_token.as_ref()),
            )
        }
        fn items(page: Self::Page) -> Vec<Self::Item> {
            page.list
        }
    }
    /// Request of [`Reminders::get`](super::Reminders::get).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct Get {
        pub(crate) call: crate::call::Call,
    }
    crate::call::request!(
        Get[] : json crate ::types::Reminder => crate ::types::Reminder, crate
        ::call::whole
    );
    /// Request of [`Reminders::update`](super::Reminders::update).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct Update {
        pub(crate) call: crate::call::Call,
        pub(crate) body: super::types::RemindersUpdateRequest,
    }
    impl Update {
        /// New text.
        pub fn content(mut self, value: impl Into<String>) -> Self {
            self.body.content = Some(value.into());
            self
        }
        /// New time at which the reminder is due, in epoch milliseconds.
        pub fn time(mut self, value: impl Into<crate::types::RequestTime>) -> Self {
            self.body.time = Some(value.into());
            self
        }
    }
    crate::call::request!(
        Update[body] : json crate ::types::Reminder => crate ::types::Reminder, crate
        ::call::whole
    );
    /// Request of [`Reminders::delete`](super::Reminders::delete).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct Delete {
        pub(crate) call: crate::call::Call,
    }
    crate::call::request!(Delete[] : empty() => (), crate ::call::whole);
    /// Request of [`Reminders::delete_many`](super::Reminders::delete_many).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct DeleteMany {
        pub(crate) call: crate::call::Call,
        pub(crate) body: super::types::RemindersDeleteManyRequest,
    }
    crate::call::request!(DeleteMany[body] : empty() => (), crate ::call::whole);
    /// Request of [`Reminders::delete_completed`](super::Reminders::delete_completed).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct DeleteCompleted {
        pub(crate) call: crate::call::Call,
        pub(crate) body: super::types::RemindersDeleteCompletedRequest,
    }
    crate::call::request!(DeleteCompleted[body] : empty() => (), crate ::call::whole);
    /// Request of [`Reminders::complete`](super::Reminders::complete).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct Complete {
        pub(crate) call: crate::call::Call,
    }
    crate::call::request!(Complete[] : empty() => (), crate ::call::whole);
    /// Request of [`Reminders::reopen`](super::Reminders::reopen).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct Reopen {
        pub(crate) call: crate::call::Call,
    }
    crate::call::request!(Reopen[] : empty() => (), crate ::call::whole);
    /// Request of [`Reminders::snooze`](super::Reminders::snooze).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct Snooze {
        pub(crate) call: crate::call::Call,
        pub(crate) body: super::types::RemindersSnoozeRequest,
    }
    crate::call::request!(Snooze[body] : empty() => (), crate ::call::whole);
    /// Request of [`Reminders::dismiss_snooze`](super::Reminders::dismiss_snooze).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct DismissSnooze {
        pub(crate) call: crate::call::Call,
    }
    crate::call::request!(DismissSnooze[] : empty() => (), crate ::call::whole);
    /// Request of [`Reminders::assign_users`](super::Reminders::assign_users).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct AssignUsers {
        pub(crate) call: crate::call::Call,
        pub(crate) body: super::types::RemindersAssignUsersRequest,
    }
    crate::call::request!(
        AssignUsers[body] : json crate ::types::Reminder => crate ::types::Reminder,
        crate ::call::whole
    );
    /// Request of [`Reminders::unassign_user`](super::Reminders::unassign_user).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct UnassignUser {
        pub(crate) call: crate::call::Call,
    }
    crate::call::request!(
        UnassignUser[] : json crate ::types::Reminder => crate ::types::Reminder, crate
        ::call::whole
    );
    /// Request of [`Reminders::remind_user`](super::Reminders::remind_user).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct RemindUser {
        pub(crate) call: crate::call::Call,
    }
    crate::call::request!(
        RemindUser[] : json Vec < crate ::types::ReminderUser > => Vec < crate
        ::types::ReminderUser >, crate ::call::whole
    );
    /// Request of [`Reminders::remind_all`](super::Reminders::remind_all).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct RemindAll {
        pub(crate) call: crate::call::Call,
        pub(crate) body: super::types::RemindersRemindAllRequest,
    }
    impl RemindAll {
        /// Assignees to remind, at most four.
        pub fn user_ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<crate::types::UserId>>,
        ) -> Self {
            self.body.user_ids = Some(value.into_iter().map(Into::into).collect());
            self
        }
    }
    crate::call::request!(
        RemindAll[optional_body] : json Vec < crate ::types::ReminderUser > => Vec <
        crate ::types::ReminderUser >, crate ::call::whole
    );
}
/// Descriptors of the operations.
pub mod operation {
    #[allow(unused_imports, reason = "few modules need all of them")]
    use crate::operation::{
        Condition, ConditionalScopes, Operation, Pagination, PaginationKind, RateLimit,
        RequestKind, ResponseKind,
    };
    use http::Method;
    /// `reminders_create`: Create a reminder.
    pub static CREATE: Operation = Operation::new(
            "reminders_create",
            "reminders",
            Method::POST,
            "/api/v2",
            "/reminders",
            "Create a reminder",
        )
        .scopes(&[&["ZohoCliq.Reminders.CREATE"], &["ZohoCliq.Reminders.ALL"]])
        .rate_limit(RateLimit::new(50, 60, 600))
        .request(RequestKind::Json {
            required: true,
        })
        .rules({
            #[allow(unused_imports, reason = "not every body has a name")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every body is inline")]
            use crate::validation::Rules;
            &REMINDERS_CREATE_REQUEST
        })
        .shape({
            #[allow(unused_imports, reason = "not every response has a name")]
            use super::super::shapes::*;
            #[allow(unused_imports, reason = "not every response is inline")]
            use crate::reading::Shape;
            &REMINDER
        })
        .response(ResponseKind::Json)
        .sources(
            &[
                "page: one-page edition, Create a Reminder",
                "published: reminders",
                "live (secondhand): a workflow node",
            ],
        );
    /// `reminders_list`: List reminders.
    pub static LIST: Operation = Operation::new(
            "reminders_list",
            "reminders",
            Method::GET,
            "/api/v2",
            "/reminders",
            "List reminders",
        )
        .query(&["category", "limit", "next_set_token"])
        .scopes(&[&["ZohoCliq.Reminders.READ"], &["ZohoCliq.Reminders.ALL"]])
        .rate_limit(RateLimit::new(30, 60, 600))
        .pagination(
            Pagination::new(
                    PaginationKind::Token,
                    "next_set_token",
                    "next_set_token",
                    "list",
                )
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
                        Key::optional("category", &REMINDER_CATEGORY),
                        Key::optional(
                            "limit",
                            &Rules::number(&[Limit::least(1), Limit::most(100)]),
                        ),
                        Key::optional("next_set_token", &Rules::text(&[])),
                    ],
                )
                .build()
        })
        .shape({
            #[allow(unused_imports, reason = "not every response has a name")]
            use super::super::shapes::*;
            #[allow(unused_imports, reason = "not every response is inline")]
            use crate::reading::Shape;
            &REMINDERS_LIST_RESPONSE
        })
        .response(ResponseKind::Json)
        .sources(
            &[
                "page: one-page edition, Get List of All Reminders",
                "published: reminders",
                "live (secondhand): a workflow node",
            ],
        );
    /// `reminders_get`: Retrieve a reminder.
    pub static GET: Operation = Operation::new(
            "reminders_get",
            "reminders",
            Method::GET,
            "/api/v2",
            "/reminders/{reminderID}",
            "Retrieve a reminder",
        )
        .scopes(&[&["ZohoCliq.Reminders.READ"], &["ZohoCliq.Reminders.ALL"]])
        .rate_limit(RateLimit::new(30, 60, 600))
        .parameters({
            #[allow(unused_imports, reason = "not every parameter has a named type")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every operation needs all of it")]
            use crate::validation::{
                Case, Key, Limit, Refinement, Relation, RelationKind, Rules,
            };
            &Rules::object(&[Key::optional("reminderID", &Rules::Identifier)]).build()
        })
        .shape({
            #[allow(unused_imports, reason = "not every response has a name")]
            use super::super::shapes::*;
            #[allow(unused_imports, reason = "not every response is inline")]
            use crate::reading::Shape;
            &REMINDER
        })
        .response(ResponseKind::Json)
        .sources(
            &[
                "page: one-page edition, Retrieve a Reminder",
                "published: reminders",
                "live (secondhand): a workflow node",
            ],
        );
    /// `reminders_update`: Update a reminder.
    pub static UPDATE: Operation = Operation::new(
            "reminders_update",
            "reminders",
            Method::PUT,
            "/api/v2",
            "/reminders/{reminderID}",
            "Update a reminder",
        )
        .scopes(&[&["ZohoCliq.Reminders.UPDATE"], &["ZohoCliq.Reminders.ALL"]])
        .rate_limit(RateLimit::new(30, 60, 600))
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
            &Rules::object(&[Key::optional("reminderID", &Rules::Identifier)]).build()
        })
        .rules({
            #[allow(unused_imports, reason = "not every body has a name")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every body is inline")]
            use crate::validation::Rules;
            &REMINDERS_UPDATE_REQUEST
        })
        .shape({
            #[allow(unused_imports, reason = "not every response has a name")]
            use super::super::shapes::*;
            #[allow(unused_imports, reason = "not every response is inline")]
            use crate::reading::Shape;
            &REMINDER
        })
        .response(ResponseKind::Json)
        .sources(
            &[
                "page: one-page edition, Update a Reminder",
                "published: reminders",
                "live (secondhand): a workflow node",
            ],
        );
    /// `reminders_delete`: Delete a reminder.
    pub static DELETE: Operation = Operation::new(
            "reminders_delete",
            "reminders",
            Method::DELETE,
            "/api/v2",
            "/reminders/{reminderID}",
            "Delete a reminder",
        )
        .scopes(&[&["ZohoCliq.Reminders.DELETE"], &["ZohoCliq.Reminders.ALL"]])
        .rate_limit(RateLimit::new(30, 60, 600))
        .parameters({
            #[allow(unused_imports, reason = "not every parameter has a named type")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every operation needs all of it")]
            use crate::validation::{
                Case, Key, Limit, Refinement, Relation, RelationKind, Rules,
            };
            &Rules::object(&[Key::optional("reminderID", &Rules::Identifier)]).build()
        })
        .sources(&["page: one-page edition, Delete a Reminder", "published: reminders"]);
    /// `reminders_delete_many`: Delete several reminders.
    pub static DELETE_MANY: Operation = Operation::new(
            "reminders_delete_many",
            "reminders",
            Method::DELETE,
            "/api/v2",
            "/reminders/batch",
            "Delete several reminders",
        )
        .scopes(&[&["ZohoCliq.Reminders.DELETE"], &["ZohoCliq.Reminders.ALL"]])
        .rate_limit(RateLimit::new(30, 60, 600))
        .request(RequestKind::Json {
            required: true,
        })
        .rules({
            #[allow(unused_imports, reason = "not every body has a name")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every body is inline")]
            use crate::validation::Rules;
            &REMINDERS_DELETE_MANY_REQUEST
        })
        .sources(&["page: one-page edition, Delete Reminders", "published: reminders"]);
    /// `reminders_delete_completed`: Delete completed reminders.
    pub static DELETE_COMPLETED: Operation = Operation::new(
            "reminders_delete_completed",
            "reminders",
            Method::DELETE,
            "/api/v2",
            "/reminders/clearcompleted",
            "Delete completed reminders",
        )
        .scopes(&[&["ZohoCliq.Reminders.DELETE"], &["ZohoCliq.Reminders.ALL"]])
        .rate_limit(RateLimit::new(10, 60, 600))
        .request(RequestKind::Json {
            required: true,
        })
        .rules({
            #[allow(unused_imports, reason = "not every body has a name")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every body is inline")]
            use crate::validation::Rules;
            &REMINDERS_DELETE_COMPLETED_REQUEST
        })
        .sources(
            &[
                "page: one-page edition, Delete Completed Reminders",
                "published: reminders",
            ],
        );
    /// `reminders_complete`: Mark a reminder as complete.
    pub static COMPLETE: Operation = Operation::new(
            "reminders_complete",
            "reminders",
            Method::PUT,
            "/api/v2",
            "/reminders/{reminderID}/complete",
            "Mark a reminder as complete",
        )
        .scopes(&[&["ZohoCliq.Reminders.UPDATE"], &["ZohoCliq.Reminders.ALL"]])
        .rate_limit(RateLimit::new(30, 60, 600))
        .parameters({
            #[allow(unused_imports, reason = "not every parameter has a named type")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every operation needs all of it")]
            use crate::validation::{
                Case, Key, Limit, Refinement, Relation, RelationKind, Rules,
            };
            &Rules::object(&[Key::optional("reminderID", &Rules::Identifier)]).build()
        })
        .sources(
            &[
                "page: one-page edition, Mark a Reminder as Complete",
                "published: reminders",
            ],
        );
    /// `reminders_reopen`: Mark a reminder as incomplete.
    pub static REOPEN: Operation = Operation::new(
            "reminders_reopen",
            "reminders",
            Method::PUT,
            "/api/v2",
            "/reminders/{reminderID}/incomplete",
            "Mark a reminder as incomplete",
        )
        .scopes(&[&["ZohoCliq.Reminders.UPDATE"], &["ZohoCliq.Reminders.ALL"]])
        .rate_limit(RateLimit::new(30, 60, 600))
        .parameters({
            #[allow(unused_imports, reason = "not every parameter has a named type")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every operation needs all of it")]
            use crate::validation::{
                Case, Key, Limit, Refinement, Relation, RelationKind, Rules,
            };
            &Rules::object(&[Key::optional("reminderID", &Rules::Identifier)]).build()
        })
        .sources(
            &[
                "page: one-page edition, Mark a Reminder as Incomplete",
                "published: reminders",
            ],
        );
    /// `reminders_snooze`: Snooze a reminder.
    pub static SNOOZE: Operation = Operation::new(
            "reminders_snooze",
            "reminders",
            Method::PUT,
            "/api/v2",
            "/reminders/{reminderID}/snooze",
            "Snooze a reminder",
        )
        .scopes(&[&["ZohoCliq.Reminders.UPDATE"], &["ZohoCliq.Reminders.ALL"]])
        .rate_limit(RateLimit::new(30, 60, 600))
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
            &Rules::object(&[Key::optional("reminderID", &Rules::Identifier)]).build()
        })
        .rules({
            #[allow(unused_imports, reason = "not every body has a name")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every body is inline")]
            use crate::validation::Rules;
            &REMINDERS_SNOOZE_REQUEST
        })
        .idempotent(false)
        .sources(&["page: one-page edition, Snooze a Reminder", "published: reminders"]);
    /// `reminders_dismiss_snooze`: Dismiss the snooze of a reminder.
    pub static DISMISS_SNOOZE: Operation = Operation::new(
            "reminders_dismiss_snooze",
            "reminders",
            Method::PUT,
            "/api/v2",
            "/reminders/{reminderID}/dismisssnooze",
            "Dismiss the snooze of a reminder",
        )
        .scopes(&[&["ZohoCliq.Reminders.UPDATE"], &["ZohoCliq.Reminders.ALL"]])
        .rate_limit(RateLimit::new(30, 60, 600))
        .parameters({
            #[allow(unused_imports, reason = "not every parameter has a named type")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every operation needs all of it")]
            use crate::validation::{
                Case, Key, Limit, Refinement, Relation, RelationKind, Rules,
            };
            &Rules::object(&[Key::optional("reminderID", &Rules::Identifier)]).build()
        })
        .sources(
            &[
                "page: one-page edition, Dismiss a Snoozed Reminder",
                "published: reminders",
            ],
        );
    /// `reminders_assign_users`: Assign users to a reminder.
    pub static ASSIGN_USERS: Operation = Operation::new(
            "reminders_assign_users",
            "reminders",
            Method::POST,
            "/api/v2",
            "/reminders/{reminderID}/users",
            "Assign users to a reminder",
        )
        .scopes(&[&["ZohoCliq.Reminders.UPDATE"], &["ZohoCliq.Reminders.ALL"]])
        .rate_limit(RateLimit::new(30, 60, 600))
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
            &Rules::object(&[Key::optional("reminderID", &Rules::Identifier)]).build()
        })
        .rules({
            #[allow(unused_imports, reason = "not every body has a name")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every body is inline")]
            use crate::validation::Rules;
            &REMINDERS_ASSIGN_USERS_REQUEST
        })
        .shape({
            #[allow(unused_imports, reason = "not every response has a name")]
            use super::super::shapes::*;
            #[allow(unused_imports, reason = "not every response is inline")]
            use crate::reading::Shape;
            &REMINDER
        })
        .response(ResponseKind::Json)
        .sources(
            &[
                "page: one-page edition, Assign Users to a Reminder",
                "published: reminders",
                "live (secondhand): a workflow node",
            ],
        );
    /// `reminders_unassign_user`: Unassign a user from a reminder.
    pub static UNASSIGN_USER: Operation = Operation::new(
            "reminders_unassign_user",
            "reminders",
            Method::DELETE,
            "/api/v2",
            "/reminders/{reminderID}/users/{USER_ID}",
            "Unassign a user from a reminder",
        )
        .scopes(&[&["ZohoCliq.Reminders.UPDATE"], &["ZohoCliq.Reminders.ALL"]])
        .rate_limit(RateLimit::new(30, 60, 600))
        .parameters({
            #[allow(unused_imports, reason = "not every parameter has a named type")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every operation needs all of it")]
            use crate::validation::{
                Case, Key, Limit, Refinement, Relation, RelationKind, Rules,
            };
            &Rules::object(
                    &[
                        Key::optional("reminderID", &Rules::Identifier),
                        Key::optional("USER_ID", &Rules::Identifier),
                    ],
                )
                .build()
        })
        .shape({
            #[allow(unused_imports, reason = "not every response has a name")]
            use super::super::shapes::*;
            #[allow(unused_imports, reason = "not every response is inline")]
            use crate::reading::Shape;
            &REMINDER
        })
        .response(ResponseKind::Json)
        .sources(
            &[
                "page: one-page edition, Unassign a user from a Reminder",
                "published: reminders",
            ],
        );
    /// `reminders_remind_user`: Remind one assignee.
    pub static REMIND_USER: Operation = Operation::new(
            "reminders_remind_user",
            "reminders",
            Method::PUT,
            "/api/v2",
            "/reminders/{reminderID}/users/{USER_ID}/remind",
            "Remind one assignee",
        )
        .scopes(&[&["ZohoCliq.Reminders.UPDATE"], &["ZohoCliq.Reminders.ALL"]])
        .rate_limit(RateLimit::new(30, 60, 600))
        .parameters({
            #[allow(unused_imports, reason = "not every parameter has a named type")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every operation needs all of it")]
            use crate::validation::{
                Case, Key, Limit, Refinement, Relation, RelationKind, Rules,
            };
            &Rules::object(
                    &[
                        Key::optional("reminderID", &Rules::Identifier),
                        Key::optional("USER_ID", &Rules::Identifier),
                    ],
                )
                .build()
        })
        .shape({
            #[allow(unused_imports, reason = "not every response has a name")]
            use super::super::shapes::*;
            #[allow(unused_imports, reason = "not every response is inline")]
            use crate::reading::Shape;
            &Shape::List(&REMINDER_USER)
        })
        .response(ResponseKind::Json)
        .idempotent(false)
        .sources(
            &[
                "page: one-page edition, Remind Assignee",
                "published: reminders",
                "live (secondhand): a workflow node",
            ],
        );
    /// `reminders_remind_all`: Remind the assignees.
    pub static REMIND_ALL: Operation = Operation::new(
            "reminders_remind_all",
            "reminders",
            Method::PUT,
            "/api/v2",
            "/reminders/{reminderID}/remind",
            "Remind the assignees",
        )
        .scopes(&[&["ZohoCliq.Reminders.UPDATE"], &["ZohoCliq.Reminders.ALL"]])
        .rate_limit(RateLimit::new(30, 60, 600))
        .request(RequestKind::Json {
            required: false,
        })
        .parameters({
            #[allow(unused_imports, reason = "not every parameter has a named type")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every operation needs all of it")]
            use crate::validation::{
                Case, Key, Limit, Refinement, Relation, RelationKind, Rules,
            };
            &Rules::object(&[Key::optional("reminderID", &Rules::Identifier)]).build()
        })
        .rules({
            #[allow(unused_imports, reason = "not every body has a name")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every body is inline")]
            use crate::validation::Rules;
            &REMINDERS_REMIND_ALL_REQUEST
        })
        .shape({
            #[allow(unused_imports, reason = "not every response has a name")]
            use super::super::shapes::*;
            #[allow(unused_imports, reason = "not every response is inline")]
            use crate::reading::Shape;
            &Shape::List(&REMINDER_USER)
        })
        .response(ResponseKind::Json)
        .idempotent(false)
        .sources(&["page: one-page edition, Remind Assignees", "published: reminders"]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[
        &CREATE,
        &LIST,
        &GET,
        &UPDATE,
        &DELETE,
        &DELETE_MANY,
        &DELETE_COMPLETED,
        &COMPLETE,
        &REOPEN,
        &SNOOZE,
        &DISMISS_SNOOZE,
        &ASSIGN_USERS,
        &UNASSIGN_USER,
        &REMIND_USER,
        &REMIND_ALL,
    ];
}
/// Types of this module.
pub mod types {
    /// A reminder. It has `users` or `chats`, and `message` if a message was set as the reminder.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Reminder {
        /// The chats and channels the reminder is for.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub chats: Option<Vec<ReminderChat>>,
        /// Whether the reminder is completed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub completed: Option<bool>,
        /// Text of the reminder.
        pub content: String,
        /// When the reminder was created, in epoch milliseconds.
        pub creation_time: crate::types::Timestamp,
        /// Who set the reminder.
        pub creator: ReminderCreator,
        /// Id of the reminder.
        pub id: crate::types::ReminderId,
        /// The message that was set as the reminder.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub message: Option<ReminderMessage>,
        /// When the reminder is due, in epoch milliseconds; missing if no time is set.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub time: Option<crate::types::Timestamp>,
        /// Time zone of the reminder, an IANA name.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub timezone: Option<String>,
        /// The users the reminder is for.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub users: Option<Vec<ReminderUser>>,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(Reminder);
    /// Which reminders to list: `mine` are those for the caller, `others` those the caller assigned
    /// to others; `-completed` are the finished ones of each.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ReminderCategory {
        /// `mine`
        Mine,
        /// `mine-completed`
        MineCompleted,
        /// `others`
        Others,
        /// `others-completed`
        OthersCompleted,
        /// A value that is not documented, as received.
        UnknownValue(String),
    }
    impl crate::open_enum::OpenEnum for ReminderCategory {
        fn as_str(&self) -> &str {
            match self {
                Self::Mine => "mine",
                Self::MineCompleted => "mine-completed",
                Self::Others => "others",
                Self::OthersCompleted => "others-completed",
                Self::UnknownValue(value) => value,
            }
        }
        fn from_wire(value: &str) -> Self {
            match value {
                "mine" => Self::Mine,
                "mine-completed" => Self::MineCompleted,
                "others" => Self::Others,
                "others-completed" => Self::OthersCompleted,
                _ => Self::UnknownValue(value.to_owned()),
            }
        }
        fn known() -> &'static [&'static str] {
            &["mine", "mine-completed", "others", "others-completed"]
        }
    }
    crate::open_enum::open_enum!(ReminderCategory);
    /// A chat or channel a reminder is for.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ReminderChat {
        /// Id of the chat.
        pub chat_id: crate::types::ChatId,
        /// Whether the reminder is completed for the chat.
        pub completed: bool,
        /// Title of the chat.
        pub title: String,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// Which finished reminders to clear: those for the caller, or those the caller assigned to
    /// others.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ReminderCompletedCategory {
        /// `mine-completed`
        MineCompleted,
        /// `others-completed`
        OthersCompleted,
        /// A value that is not documented, as received.
        UnknownValue(String),
    }
    impl crate::open_enum::OpenEnum for ReminderCompletedCategory {
        fn as_str(&self) -> &str {
            match self {
                Self::MineCompleted => "mine-completed",
                Self::OthersCompleted => "others-completed",
                Self::UnknownValue(value) => value,
            }
        }
        fn from_wire(value: &str) -> Self {
            match value {
                "mine-completed" => Self::MineCompleted,
                "others-completed" => Self::OthersCompleted,
                _ => Self::UnknownValue(value.to_owned()),
            }
        }
        fn known() -> &'static [&'static str] {
            &["mine-completed", "others-completed"]
        }
    }
    crate::open_enum::open_enum!(ReminderCompletedCategory);
    /// Who set a reminder.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ReminderCreator {
        /// User id of the creator; a number in most examples.
        pub id: crate::types::UserId,
        /// Name of the creator.
        pub name: String,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// The message that was set as a reminder.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ReminderMessage {
        /// Id of the chat the message is in.
        pub chat_id: crate::types::ChatId,
        /// The message before it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub lmsguid: Option<crate::types::MessageId>,
        /// Id of the message; a number in the examples.
        pub message_id: crate::types::MessageId,
        /// The message, by another name for `message_id`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub msguid: Option<crate::types::MessageId>,
        /// User id of who sent the message.
        pub sender_id: crate::types::UserId,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// A user a reminder is for.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ReminderUser {
        /// Whether the user has completed the reminder.
        pub completed: bool,
        /// Whether the user has deleted the reminder.
        pub deleted: bool,
        /// User id.
        pub id: crate::types::UserId,
        /// Name of the user.
        pub name: String,
        /// Until when the user has snoozed the reminder, in epoch milliseconds.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub snoozed_time: Option<crate::types::Timestamp>,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// Users to assign.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct RemindersAssignUsersRequest {
        /// Ids of the users, at most four for a reminder; numbers in the example.
        pub(crate) user_ids: Vec<crate::types::UserId>,
    }
    /// A reminder to create. Each kind needs other keys.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct RemindersCreateRequest {
        /// Chat of the message that is set as the reminder.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) chat_id: Option<crate::types::ChatId>,
        /// Chats or channels to remind, by chat id.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) chat_ids: Option<Vec<crate::types::ChatId>>,
        /// Text of the reminder; needed unless a message is set as the reminder.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) content: Option<String>,
        /// Message to set as the reminder.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) message_id: Option<crate::types::MessageId>,
        /// When the reminder is due, in epoch milliseconds; needed for chats and for a message.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) time: Option<crate::types::RequestTime>,
        /// Users to remind. With neither users, chats nor a message, the reminder is for the caller.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) user_ids: Option<Vec<crate::types::UserId>>,
    }
    /// Which finished reminders to clear.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct RemindersDeleteCompletedRequest {
        /// Category to clear.
        pub(crate) category: crate::types::ReminderCompletedCategory,
    }
    /// The reminders to delete.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct RemindersDeleteManyRequest {
        /// Ids of the reminders, at most 20; numbers in the example.
        pub(crate) reminder_ids: Vec<crate::types::ReminderId>,
    }
    /// One page of reminders.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RemindersListResponse {
        /// The category that was listed.
        pub category: crate::types::ReminderCategory,
        /// Whether another page follows.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub has_more: Option<bool>,
        /// The reminders of this page.
        pub list: Vec<Reminder>,
        /// Token of the next page; only if there are more reminders than the page holds.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub next_set_token: Option<crate::types::Text>,
        /// Time of the response, in epoch milliseconds.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub time: Option<crate::types::Timestamp>,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(RemindersListResponse);
    /// Whom to remind.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct RemindersRemindAllRequest {
        /// Assignees to remind, at most four.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) user_ids: Option<Vec<crate::types::UserId>>,
    }
    /// How long to snooze.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct RemindersSnoozeRequest {
        /// Length of the snooze in milliseconds, such as 900000 for 15 minutes.
        pub(crate) time: crate::types::Integer,
    }
    /// What to change about a reminder.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct RemindersUpdateRequest {
        /// New text.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) content: Option<String>,
        /// New time at which the reminder is due, in epoch milliseconds.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) time: Option<crate::types::RequestTime>,
    }
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static REMINDER_CATEGORY: Rules = Rules::Open(
        &["mine", "mine-completed", "others", "others-completed"],
    );
    pub(crate) static REMINDER_COMPLETED_CATEGORY: Rules = Rules::values(
        &["mine-completed", "others-completed"],
    );
    pub(crate) static REMINDERS_ASSIGN_USERS_REQUEST: Rules = Rules::object(
            &[
                Key::required(
                    "user_ids",
                    &Rules::list(&Rules::Identifier, &[Limit::least(1), Limit::most(4)]),
                ),
            ],
        )
        .build();
    pub(crate) static REMINDERS_CREATE_REQUEST: Rules = Rules::object(
            &[
                Key::optional("content", &Rules::text(&[])),
                Key::optional("time", &Rules::Scalar),
                Key::optional(
                    "user_ids",
                    &Rules::list(&Rules::Identifier, &[Limit::most(4)]),
                ),
                Key::optional(
                    "chat_ids",
                    &Rules::list(
                        &Rules::Identifier,
                        &[Limit::most(1).by("a public integration")],
                    ),
                ),
                Key::optional("chat_id", &Rules::Identifier),
                Key::optional("message_id", &Rules::MessageId),
            ],
        )
        .relations(
            &[
                Relation {
                    of: "",
                    kind: RelationKind::AnyOf(&["content", "message_id"]),
                    source: None,
                },
                Relation {
                    of: "",
                    kind: RelationKind::Exclusive(
                        &["user_ids", "chat_ids", "message_id"],
                    ),
                    source: None,
                },
                Relation {
                    of: "chat_id",
                    kind: RelationKind::RequiredIf {
                        when: "message_id",
                        are: &[],
                    },
                    source: None,
                },
                Relation {
                    of: "message_id",
                    kind: RelationKind::RequiredIf {
                        when: "chat_id",
                        are: &[],
                    },
                    source: None,
                },
                Relation {
                    of: "time",
                    kind: RelationKind::RequiredIf {
                        when: "chat_ids",
                        are: &[],
                    },
                    source: None,
                },
                Relation {
                    of: "time",
                    kind: RelationKind::RequiredIf {
                        when: "message_id",
                        are: &[],
                    },
                    source: None,
                },
            ],
        )
        .build();
    pub(crate) static REMINDERS_DELETE_COMPLETED_REQUEST: Rules = Rules::object(
            &[Key::required("category", &REMINDER_COMPLETED_CATEGORY)],
        )
        .build();
    pub(crate) static REMINDERS_DELETE_MANY_REQUEST: Rules = Rules::object(
            &[
                Key::required(
                    "reminder_ids",
                    &Rules::list(&Rules::Identifier, &[Limit::most(20)]),
                ),
            ],
        )
        .build();
    pub(crate) static REMINDERS_REMIND_ALL_REQUEST: Rules = Rules::object(
            &[
                Key::optional(
                    "user_ids",
                    &Rules::list(
                        &Rules::Identifier,
                        &[Limit::most(4).by("a public integration")],
                    ),
                ),
            ],
        )
        .build();
    pub(crate) static REMINDERS_SNOOZE_REQUEST: Rules = Rules::object(
            &[Key::required("time", &Rules::Scalar)],
        )
        .build();
    pub(crate) static REMINDERS_UPDATE_REQUEST: Rules = Rules::object(
            &[
                Key::optional("content", &Rules::text(&[])),
                Key::optional("time", &Rules::Scalar),
            ],
        )
        .build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static REMINDER: Shape = Shape::identified(
        "id",
        &[
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
        ],
    );
    pub(crate) static REMINDER_CHAT: Shape = Shape::object(
        &[
            Field::required("chat_id", &Shape::Scalar),
            Field::required("title", &Shape::Text),
            Field::required("completed", &Shape::Boolean),
        ],
    );
    pub(crate) static REMINDER_CREATOR: Shape = Shape::object(
        &[Field::required("id", &Shape::Scalar), Field::required("name", &Shape::Text)],
    );
    pub(crate) static REMINDER_MESSAGE: Shape = Shape::object(
        &[
            Field::required("message_id", &Shape::Scalar),
            Field::required("chat_id", &Shape::Scalar),
            Field::required("sender_id", &Shape::Scalar),
            Field::optional("msguid", &Shape::Scalar),
            Field::optional("lmsguid", &Shape::Scalar),
        ],
    );
    pub(crate) static REMINDER_USER: Shape = Shape::object(
        &[
            Field::required("id", &Shape::Scalar),
            Field::required("name", &Shape::Text),
            Field::required("completed", &Shape::Boolean),
            Field::required("deleted", &Shape::Boolean),
            Field::optional("snoozed_time", &Shape::Scalar),
        ],
    );
    pub(crate) static REMINDERS_LIST_RESPONSE: Shape = Shape::object(
        &[
            Field::required("category", &Shape::Text),
            Field::required("list", &Shape::List(&REMINDER)),
            Field::optional("next_set_token", &Shape::AnyScalar),
            Field::optional("has_more", &Shape::Boolean),
            Field::optional("time", &Shape::Scalar),
        ],
    );
}
