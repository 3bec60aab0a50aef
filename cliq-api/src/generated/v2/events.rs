// Generated from specs/v2/events.yaml by `cargo xtask generate`. Do not edit.

//! Calendars and calendar events of the caller: lists, creates, updates and deletes events,
//! responds to invitations, and uploads attachments.
#![doc = include_str!("operations/events.md")]
/// Handle with a method for each operation of the module [`events`](self#operations).
///
/// [`Cliq::events`](crate::Cliq::events) returns it.
#[derive(Clone, Debug)]
pub struct Events {
    client: crate::Cliq,
}
impl Events {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Lists the calendars of the caller with their settings and default reminders.
    ///
    /// Hidden calendars are omitted unless requested.
    ///
    /// | Request | `GET /api/v2/calendars` |
    /// |---|---|
    /// | Scope | `ZohoCliq.CalendarEvents.ALL` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Page`](crate::pagination::Page) of [`Calendar`](crate::types::Calendar): the calendars of the caller |
    /// | Operation | `events_list_calendars` ([sources](crate::sources#events_list_calendars)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// for calendar in cliq.events().list_calendars().await? {
    ///     println!("{}", calendar.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_calendars(&self) -> request::ListCalendars {
        request::ListCalendars {
            call: self.call_of(&operation::LIST_CALENDARS),
        }
    }
    /// Lists the events of the caller in a window of less than 31 days.
    ///
    /// Defaults to the next 31 days.
    ///
    /// | Request | `GET /api/v2/events` |
    /// |---|---|
    /// | Scope | `ZohoCliq.CalendarEvents.ALL` and `ZohoCalendar.calendar.ALL` and `ZohoCalendar.event.ALL` and `ZohoCalendar.search.READ` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Page`](crate::pagination::Page) of [`Event`](crate::types::Event): the events in the window |
    /// | Operation | `events_list` ([sources](crate::sources#events_list)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// for event in cliq
    ///     .events()
    ///     .list()
    ///     .from(1_654_018_360_492_i64)
    ///     .to(1_654_218_462_387_i64)
    ///     .await?
    /// {
    ///     println!("{:?}", event.title);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> request::ListEvents {
        request::ListEvents {
            call: self.call_of(&operation::LIST),
        }
    }
    /// Creates an event in a calendar of the caller and invites the attendees.
    ///
    /// Conferences have a `meeting_link` in the response. Times in the past are rejected.
    ///
    /// # Arguments
    ///
    /// - `title`: Title of the event.
    /// - `start_time`: Start time.
    /// - `end_time`: End time; later than the start.
    /// - `timezone`: Time zone of the event, an IANA name such as `Asia/Kolkata`.
    ///
    /// | Request | `POST /api/v2/events` |
    /// |---|---|
    /// | Scope | `ZohoCliq.CalendarEvents.ALL` and `ZohoCalendar.calendar.ALL` and `ZohoCalendar.event.ALL` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Event`](crate::types::Event): the created event |
    /// | Operation | `events_create` ([sources](crate::sources#events_create)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let event = cliq
    ///     .events()
    ///     .create(
    ///         "Testing Event",
    ///         1_615_482_000_000_i64,
    ///         1_615_485_600_000_i64,
    ///         "Asia/Kolkata",
    ///     )
    ///     .await?;
    /// println!("{:?}", event.title);
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        title: impl Into<String>,
        start_time: impl Into<crate::time::Timestamp>,
        end_time: impl Into<crate::time::Timestamp>,
        timezone: impl Into<String>,
    ) -> request::CreateEvent {
        request::CreateEvent {
            call: self.call_of(&operation::CREATE),
            body: types::EventsCreateRequest {
                title: title.into(),
                start_time: start_time.into(),
                end_time: end_time.into(),
                timezone: timezone.into(),
                calendar_id: None,
                location: None,
                description: None,
                attendees: None,
                type_: None,
                reminders: None,
                attachment_ids: None,
            },
        }
    }
    /// Returns an event of a calendar, or one occurrence of a recurring event.
    ///
    /// # Arguments
    ///
    /// - `event_id`: The event.
    /// - `calendar_id`: Calendar of the event: the `calendar_id` of an event, or the `id` of a
    ///   calendar from the list of calendars, not its `uid`.
    ///
    /// | Request | `GET /api/v2/events/{EVENT_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.CalendarEvents.ALL` and `ZohoCalendar.calendar.ALL` and `ZohoCalendar.event.ALL` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Event`](crate::types::Event): the event |
    /// | Operation | `events_get` ([sources](crate::sources#events_get)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let event = cliq.events().get("7341000000030071", "0e8a7c3b5d1f4f6a").await?;
    /// println!("{:?}", event.title);
    /// # Ok(()) }
    /// ```
    pub fn get(
        &self,
        event_id: impl Into<crate::types::EventId>,
        calendar_id: impl Into<crate::types::CalendarId>,
    ) -> request::GetEvent {
        request::GetEvent {
            call: self
                .call_of(&operation::GET)
                .id::<crate::types::EventId>("EVENT_ID", event_id)
                .query(
                    "calendar_id",
                    Into::<crate::types::CalendarId>::into(calendar_id),
                ),
        }
    }
    /// Updates an event.
    ///
    /// Title, times and time zone are required in every update; pass the current values to keep
    /// them.
    ///
    /// # Arguments
    ///
    /// - `event_id`: The event.
    /// - `title`: Title of the event.
    /// - `start_time`: Start time.
    /// - `end_time`: End time; later than the start.
    /// - `timezone`: Time zone of the event, an IANA name such as `Asia/Kolkata`.
    ///
    /// | Request | `PUT /api/v2/events/{EVENT_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.CalendarEvents.ALL` and `ZohoCalendar.calendar.ALL` and `ZohoCalendar.event.ALL` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Event`](crate::types::Event): the updated event |
    /// | Operation | `events_update` ([sources](crate::sources#events_update)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let event = cliq
    ///     .events()
    ///     .update(
    ///         "7341000000030071",
    ///         "Testing Event",
    ///         1_615_482_000_000_i64,
    ///         1_615_485_600_000_i64,
    ///         "Asia/Kolkata",
    ///     )
    ///     .await?;
    /// println!("{:?}", event.title);
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        event_id: impl Into<crate::types::EventId>,
        title: impl Into<String>,
        start_time: impl Into<crate::time::Timestamp>,
        end_time: impl Into<crate::time::Timestamp>,
        timezone: impl Into<String>,
    ) -> request::UpdateEvent {
        request::UpdateEvent {
            call: self
                .call_of(&operation::UPDATE)
                .id::<crate::types::EventId>("EVENT_ID", event_id),
            body: types::EventsUpdateRequest {
                title: title.into(),
                start_time: start_time.into(),
                end_time: end_time.into(),
                timezone: timezone.into(),
                calendar_id: None,
                location: None,
                description: None,
                attendees: None,
                type_: None,
                reminders: None,
                attachment_ids: None,
                edit_tag: None,
                recurrence_id: None,
                recurrence_edit_type: None,
            },
        }
    }
    /// Deletes an event if the given version is current.
    ///
    /// For a recurring event, deletes one occurrence, or one and all following ones.
    ///
    /// # Arguments
    ///
    /// - `event_id`: The event.
    /// - `calendar_id`: Calendar of the event. Pass the `calendar_id` of the event, or the `id` of
    ///   a calendar from the list of calendars, not its `uid`.
    /// - `edit_tag`: Version of the event from its latest details, which prevents deleting an event
    ///   that has changed since.
    ///
    /// | Request | `DELETE /api/v2/events/{EVENT_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.CalendarEvents.ALL` and `ZohoCalendar.calendar.ALL` and `ZohoCalendar.event.ALL` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `events_delete` ([sources](crate::sources#events_delete)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::types::EventRecurrenceEdit;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.events()
    ///     .delete("7341000000030071", "0e8a7c3b5d1f4f6a", "1772447400123")
    ///     .recurrence_edit_type(EventRecurrenceEdit::Only)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(
        &self,
        event_id: impl Into<crate::types::EventId>,
        calendar_id: impl Into<crate::types::CalendarId>,
        edit_tag: impl Into<crate::types::EventEditTag>,
    ) -> request::DeleteEvent {
        request::DeleteEvent {
            call: self
                .call_of(&operation::DELETE)
                .id::<crate::types::EventId>("EVENT_ID", event_id),
            body: types::EventsDeleteRequest {
                calendar_id: calendar_id.into(),
                edit_tag: edit_tag.into(),
                recurrence_id: None,
                recurrence_edit_type: None,
            },
        }
    }
    /// Sets the response of the caller to an event of another organizer.
    ///
    /// # Arguments
    ///
    /// - `event_id`: The event.
    /// - `status`: Response of the caller.
    ///
    /// | Request | `PUT /api/v2/events/{EVENT_ID}/statuses/{STATUS}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.CalendarEvents.ALL` and `ZohoCalendar.calendar.ALL` and `ZohoCalendar.event.ALL` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | `Option` of [`EventStatusChange`](crate::types::EventStatusChange): the change |
    /// | Operation | `events_update_status` ([sources](crate::sources#events_update_status)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::types::EventAttendeeStatus;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// if let Some(change) = cliq
    ///     .events()
    ///     .update_status("7341000000030071", EventAttendeeStatus::Accepted)
    ///     .await?
    /// {
    ///     println!("{}", change.message);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn update_status(
        &self,
        event_id: impl Into<crate::types::EventId>,
        status: impl Into<crate::types::EventAttendeeStatus>,
    ) -> request::UpdateEventStatus {
        request::UpdateEventStatus {
            call: self
                .call_of(&operation::UPDATE_STATUS)
                .id::<crate::types::EventId>("EVENT_ID", event_id)
                .path(
                    "STATUS",
                    "text",
                    Into::<crate::types::EventAttendeeStatus>::into(status).to_string(),
                ),
            body: types::EventsUpdateStatusRequest {
                calendar_id: None,
                edit_tag: None,
            },
        }
    }
    /// Marks an event as seen, so that it is no longer shown on the home screen.
    ///
    /// - `event_id`: The event.
    ///
    /// | Request | `POST /api/v2/events/{EVENT_ID}/markasseen` |
    /// |---|---|
    /// | Scope | `ZohoCliq.CalendarEvents.ALL` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `events_mark_as_seen` ([sources](crate::sources#events_mark_as_seen)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.events().mark_as_seen("7341000000030071").await?;
    /// # Ok(()) }
    /// ```
    pub fn mark_as_seen(
        &self,
        event_id: impl Into<crate::types::EventId>,
    ) -> request::MarkEventAsSeen {
        request::MarkEventAsSeen {
            call: self
                .call_of(&operation::MARK_AS_SEEN)
                .id::<crate::types::EventId>("EVENT_ID", event_id),
            body: types::EventsMarkAsSeenRequest {
                end_time: None,
            },
        }
    }
    /// Uploads files to attach to events.
    ///
    /// Pass the `fileId` of each file in `attachment_ids` of an event.
    ///
    /// - `files`: The files to upload.
    ///
    /// | Request | `POST /api/v2/events/attachments` |
    /// |---|---|
    /// | Scope | `ZohoCliq.CalendarEvents.ALL` and `ZohoCalendar.calendar.ALL` and `ZohoCalendar.event.ALL` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | `Option` of `Vec` of [`EventUploadedFile`](crate::types::EventUploadedFile): the uploaded files |
    /// | Operation | `events_upload_attachments` ([sources](crate::sources#events_upload_attachments)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::Upload;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// if let Some(value) = cliq
    ///     .events()
    ///     .upload_attachments(Upload::path("sales-report.pdf"))
    ///     .await?
    /// {
    ///     println!("{value:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn upload_attachments(
        &self,
        files: impl Into<crate::Uploads>,
    ) -> request::UploadEventAttachments {
        request::UploadEventAttachments {
            call: self.call_of(&operation::UPLOAD_ATTACHMENTS),
            multipart: crate::upload::Multipart::new("files", files.into(), None),
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`Events::list_calendars`](super::Events::list_calendars).
        #[doc = include_str!("requests/ListCalendars.md")]
        ListCalendars[]: list crate::types::EventsListCalendarsResponse => crate::types::Calendar;
        /// Whether to include hidden calendars.
        query "include_hidden_calendars" include_hidden_calendars: plain bool;
    }
    crate::pagination::list! {
        ListCalendars: crate::types::EventsListCalendarsResponse => crate::types::Calendar,
            |whole| whole.data
    }
    crate::call::request! {
        /// Request of [`Events::list`](super::Events::list).
        #[doc = include_str!("requests/ListEvents.md")]
        ListEvents[]: list crate::types::EventsListResponse => crate::types::Event;
        /// Start of the window.
        query "from" from: into crate::time::Timestamp;
        /// End of the window; less than 31 days after `from`.
        query "to" to: into crate::time::Timestamp;
        /// Whether to include events of hidden calendars.
        query "include_hidden_calendars" include_hidden_calendars: plain bool;
        /// Whether to include events of disabled calendars.
        query "include_disabled_calendar" include_disabled_calendar: plain bool;
        /// Whether to omit events that the caller declined.
        query "ignore_declined_events" ignore_declined_events: plain bool;
        /// Text to search for in titles.
        query "search" search: into String;
        /// Alternative name of `include_hidden_calendars`.
        query "include_hidden_calendar" include_hidden_calendar: plain bool;
    }
    crate::pagination::list! {
        ListEvents: crate::types::EventsListResponse => crate::types::Event,
            |whole| match whole {
                crate::types::EventsListResponse::Page(form) => match form
                    .data {
                        crate::types::EventListData::List(form) => form,
                        crate::types::EventListData::Group(form) => form.events,
                    },
                crate::types::EventsListResponse::List(form) => form
                    .into_iter()
                    .flat_map(|item| item.data)
                    .collect::<Vec<_>>(),
            }
    }
    crate::call::request! {
        /// Request of [`Events::create`](super::Events::create).
        #[doc = include_str!("requests/CreateEvent.md")]
        CreateEvent[body: super::types::EventsCreateRequest]: json crate::types::EventResponse =>
            crate::types::Event,
            |response| {
                crate::call::one(response, &super::operation::CREATE, |whole| match whole.data {
                    crate::types::EventData::List(form) => form,
                    crate::types::EventData::Event(form) => vec![form],
                })
            };
        /// Calendar to create the event in; the default calendar of the caller if omitted. Pass the
        /// `id` of a calendar from the list of calendars, not its `uid`, or the `calendar_id` of an
        /// event in the same calendar.
        body calendar_id: into crate::types::CalendarId;
        /// Location of the event.
        body location: into String;
        /// Description of the event.
        body description: into String;
        /// Email addresses of the attendees.
        body attendees: each String;
        /// Type of event.
        body type_: into crate::types::EventType;
        /// Reminders before the event.
        body reminders: into crate::types::EventReminderWrapper;
        /// IDs (`fileId`) of previously uploaded files.
        body attachment_ids: each crate::types::FileId;
    }
    crate::call::request! {
        /// Request of [`Events::get`](super::Events::get).
        #[doc = include_str!("requests/GetEvent.md")]
        GetEvent[]: json crate::types::EventResponse => crate::types::Event,
            |response| {
                crate::call::one(response, &super::operation::GET, |whole| match whole.data {
                    crate::types::EventData::List(form) => form,
                    crate::types::EventData::Event(form) => vec![form],
                })
            };
        /// The occurrence of a recurring event to return.
        query "recurrence_id" recurrence_id: into crate::types::EventRecurrenceId;
    }
    crate::call::request! {
        /// Request of [`Events::update`](super::Events::update).
        #[doc = include_str!("requests/UpdateEvent.md")]
        UpdateEvent[body: super::types::EventsUpdateRequest]: json crate::types::EventResponse =>
            crate::types::Event,
            |response| {
                crate::call::one(response, &super::operation::UPDATE, |whole| match whole.data {
                    crate::types::EventData::List(form) => form,
                    crate::types::EventData::Event(form) => vec![form],
                })
            };
        /// Calendar of the event; the default calendar of the caller if omitted. Pass the `calendar_id`
        /// of the event, or the `id` of a calendar from the list of calendars, not its `uid`.
        body calendar_id: into crate::types::CalendarId;
        /// Location of the event.
        body location: into String;
        /// Description of the event.
        body description: into String;
        /// Attendees with their responses. Replaces the existing list.
        body attendees: each crate::types::EventInvitee;
        /// Type of event. Omitting it may reset the type.
        body type_: into crate::types::EventType;
        /// Reminders before the event. Replaces the existing reminders.
        body reminders: each crate::types::EventReminder;
        /// IDs (`fileId`) of previously uploaded files.
        body attachment_ids: each crate::types::FileId;
        /// Version of the event to edit.
        body edit_tag: into crate::types::EventEditTag;
        /// The occurrence of a recurring event to edit.
        body recurrence_id: into crate::types::EventRecurrenceId;
        /// Which occurrences to edit.
        body recurrence_edit_type: into crate::types::EventRecurrenceEdit;
    }
    crate::call::request! {
        /// Request of [`Events::delete`](super::Events::delete).
        #[doc = include_str!("requests/DeleteEvent.md")]
        DeleteEvent[body: super::types::EventsDeleteRequest]: empty();
        /// The occurrence of a recurring event to delete, or the first one to delete.
        body recurrence_id: into crate::types::EventRecurrenceId;
        /// Occurrences to delete, in combination with `recurrence_id`.
        body recurrence_edit_type: into crate::types::EventRecurrenceEdit;
    }
    crate::call::request! {
        /// Request of [`Events::update_status`](super::Events::update_status).
        #[doc = include_str!("requests/UpdateEventStatus.md")]
        UpdateEventStatus[optional_body: super::types::EventsUpdateStatusRequest]:
            json_or_none Option<crate::types::EventsUpdateStatusResponse> =>
            Option<crate::types::EventStatusChange>,
            |response| Ok(response.into_value().map(|envelope| envelope.data));
        /// Calendar of the event. Pass the `calendar_id` of the event, or the `id` of a calendar from
        /// the list of calendars, not its `uid`.
        body calendar_id: into crate::types::CalendarId;
        /// Version of the event.
        body edit_tag: into crate::types::EventEditTag;
    }
    crate::call::request! {
        /// Request of [`Events::mark_as_seen`](super::Events::mark_as_seen).
        #[doc = include_str!("requests/MarkEventAsSeen.md")]
        MarkEventAsSeen[optional_body: super::types::EventsMarkAsSeenRequest]: empty();
        /// End time of the event.
        body end_time: into crate::types::Timestamp;
    }
    crate::call::request! {
        /// Request of [`Events::upload_attachments`](super::Events::upload_attachments).
        #[doc = include_str!("requests/UploadEventAttachments.md")]
        UploadEventAttachments[multipart]:
            json_or_none Option<crate::types::EventsUploadAttachmentsResponse> =>
            Option<Vec<crate::types::EventUploadedFile>>,
            |response| Ok(response.into_value().map(|envelope| envelope.attachments));
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
    /// `events_list_calendars`: List calendars.
    pub static LIST_CALENDARS: Operation = Operation::new(
        "events_list_calendars", "events", Method::GET, "/api/v2", "/calendars", "List calendars",
    )
    .query(&["include_hidden_calendars"])
    .scopes(&[&["ZohoCliq.CalendarEvents.ALL"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .parameters(&rules::EVENTS_LIST_CALENDARS_PARAMETERS)
    .shape(&shapes::EVENTS_LIST_CALENDARS_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&[
        "page: Events, Get Calendars", "page: one-page edition, Get Calendars", "published: events",
        "live (secondhand): a workflow node",
    ]);
    /// `events_list`: List events.
    pub static LIST: Operation = Operation::new(
        "events_list", "events", Method::GET, "/api/v2", "/events", "List events",
    )
    .query(&[
        "from", "to", "include_hidden_calendars", "include_disabled_calendar",
        "ignore_declined_events", "search", "include_hidden_calendar",
    ])
    .scopes(&[
        &[
            "ZohoCliq.CalendarEvents.ALL", "ZohoCalendar.calendar.ALL", "ZohoCalendar.event.ALL",
            "ZohoCalendar.search.READ",
        ],
    ])
    .rate_limit(RateLimit::new(20, 60, 600))
    .parameters(&rules::EVENTS_LIST_PARAMETERS)
    .shape(&shapes::EVENTS_LIST_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&[
        "page: Events, Get Events", "page: one-page edition, Get Events", "published: events",
        "live (secondhand): a workflow node",
    ]);
    /// `events_create`: Create an event.
    pub static CREATE: Operation = Operation::new(
        "events_create", "events", Method::POST, "/api/v2", "/events", "Create an event",
    )
    .scopes(&[
        &["ZohoCliq.CalendarEvents.ALL", "ZohoCalendar.calendar.ALL", "ZohoCalendar.event.ALL"],
    ])
    .rate_limit(RateLimit::new(20, 60, 600))
    .request(RequestKind::Json { required: true })
    .rules(&rules::EVENTS_CREATE_REQUEST)
    .shape(&shapes::EVENT_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&[
        "page: Events, Create an Event", "page: one-page edition, Create an Event",
        "published: events",
    ]);
    /// `events_get`: Get an event.
    pub static GET: Operation = Operation::new(
        "events_get", "events", Method::GET, "/api/v2", "/events/{EVENT_ID}", "Get an event",
    )
    .query(&["calendar_id", "recurrence_id"])
    .scopes(&[
        &["ZohoCliq.CalendarEvents.ALL", "ZohoCalendar.calendar.ALL", "ZohoCalendar.event.ALL"],
    ])
    .rate_limit(RateLimit::new(20, 60, 600))
    .parameters(&rules::EVENTS_GET_PARAMETERS)
    .shape(&shapes::EVENT_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&[
        "page: Events, Get Event Details", "page: one-page edition, Get Event Details",
        "published: events", "live (secondhand): a workflow node",
    ]);
    /// `events_update`: Update an event.
    pub static UPDATE: Operation = Operation::new(
        "events_update", "events", Method::PUT, "/api/v2", "/events/{EVENT_ID}", "Update an event",
    )
    .scopes(&[
        &["ZohoCliq.CalendarEvents.ALL", "ZohoCalendar.calendar.ALL", "ZohoCalendar.event.ALL"],
    ])
    .rate_limit(RateLimit::new(20, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::EVENTS_UPDATE_PARAMETERS)
    .rules(&rules::EVENTS_UPDATE_REQUEST)
    .shape(&shapes::EVENT_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&[
        "page: Events, Edit an Event", "page: one-page edition, Edit an Event", "published: events",
    ]);
    /// `events_delete`: Delete an event.
    pub static DELETE: Operation = Operation::new(
        "events_delete", "events", Method::DELETE, "/api/v2", "/events/{EVENT_ID}",
        "Delete an event",
    )
    .scopes(&[
        &["ZohoCliq.CalendarEvents.ALL", "ZohoCalendar.calendar.ALL", "ZohoCalendar.event.ALL"],
    ])
    .rate_limit(RateLimit::new(20, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::EVENTS_DELETE_PARAMETERS)
    .rules(&rules::EVENTS_DELETE_REQUEST)
    .sources(&[
        "page: Events, Delete an Event", "page: one-page edition, Delete an Event",
        "published: events",
    ]);
    /// `events_update_status`: Respond to an invitation.
    pub static UPDATE_STATUS: Operation = Operation::new(
        "events_update_status", "events", Method::PUT, "/api/v2",
        "/events/{EVENT_ID}/statuses/{STATUS}", "Respond to an invitation",
    )
    .scopes(&[
        &["ZohoCliq.CalendarEvents.ALL", "ZohoCalendar.calendar.ALL", "ZohoCalendar.event.ALL"],
    ])
    .rate_limit(RateLimit::new(20, 60, 600))
    .request(RequestKind::Json { required: false })
    .parameters(&rules::EVENTS_UPDATE_STATUS_PARAMETERS)
    .rules(&rules::EVENTS_UPDATE_STATUS_REQUEST)
    .shape(&shapes::EVENTS_UPDATE_STATUS_RESPONSE)
    .response(ResponseKind::JsonOrEmpty)
    .payload("data")
    .sources(&[
        "page: Events, Update an Event Status", "page: one-page edition, Update an Event Status",
        "published: events",
    ]);
    /// `events_mark_as_seen`: Mark an event as seen.
    pub static MARK_AS_SEEN: Operation = Operation::new(
        "events_mark_as_seen", "events", Method::POST, "/api/v2", "/events/{EVENT_ID}/markasseen",
        "Mark an event as seen",
    )
    .scopes(&[&["ZohoCliq.CalendarEvents.ALL"]])
    .rate_limit(RateLimit::new(30, 60, 600).lockout_assumed())
    .request(RequestKind::Json { required: false })
    .parameters(&rules::EVENTS_MARK_AS_SEEN_PARAMETERS)
    .rules(&rules::EVENTS_MARK_AS_SEEN_REQUEST)
    .sources(&["page: one-page edition, Mark an Event as seen"]);
    /// `events_upload_attachments`: Upload event attachments.
    pub static UPLOAD_ATTACHMENTS: Operation = Operation::new(
        "events_upload_attachments", "events", Method::POST, "/api/v2", "/events/attachments",
        "Upload event attachments",
    )
    .scopes(&[
        &["ZohoCliq.CalendarEvents.ALL", "ZohoCalendar.calendar.ALL", "ZohoCalendar.event.ALL"],
    ])
    .rate_limit(RateLimit::new(20, 60, 600))
    .request(RequestKind::Multipart)
    .rules(&rules::EVENTS_UPLOAD_ATTACHMENTS_REQUEST)
    .shape(&shapes::EVENTS_UPLOAD_ATTACHMENTS_RESPONSE)
    .response(ResponseKind::JsonOrEmpty)
    .payload("attachments")
    .sources(&[
        "page: Events, Upload Attachments to Event Calendar",
        "page: one-page edition, Upload Attachments to Event Calendar", "published: events",
    ]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[
        &LIST_CALENDARS, &LIST, &CREATE, &GET, &UPDATE, &DELETE, &UPDATE_STATUS, &MARK_AS_SEEN,
        &UPLOAD_ATTACHMENTS,
    ];
}
/// Types of this module.
pub mod types {
    /// A calendar of the caller.
    ///
    /// Returned by [`Events::list_calendars`](super::Events::list_calendars).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Calendar {
        /// Default reminders, in milliseconds.
        pub alarm: Vec<CalendarAlarm>,
        /// Time when the calendar was last emptied, in ISO 8601.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub calemptiedtime: Option<crate::types::Timestamp>,
        /// Creation time, in epoch milliseconds.
        pub calendar_createdtime: crate::types::Timestamp,
        /// Modification time, in epoch milliseconds.
        pub calendar_modifiedtime: crate::types::Timestamp,
        /// Type of the calendar, such as `own`.
        pub caltype: String,
        /// Whether email can be sent for the calendar.
        #[serde(rename = "canSendMail")]
        pub can_send_mail: bool,
        /// Group of the calendar, such as `own`.
        pub category: String,
        /// Background color, such as `#8cbf40`.
        pub color: String,
        /// Creation time, in epoch milliseconds.
        pub createdtime: crate::types::Timestamp,
        /// Change tag of the calendar.
        pub ctag: i64,
        /// Description of the calendar; empty if there is none.
        pub description: String,
        /// ID of the calendar, which event operations accept as `calendar_id`.
        pub id: crate::types::CalendarId,
        /// Whether its events count toward free/busy times.
        pub include_infreebusy: bool,
        /// Whether it is the default calendar of the caller.
        pub isdefault: bool,
        /// Time of the last change in the calendar, in ISO 8601.
        pub lastmodifiedtime: crate::types::Timestamp,
        /// Modification time, in epoch milliseconds.
        pub modifiedtime: crate::types::Timestamp,
        /// Name of the calendar.
        pub name: String,
        /// Position of the calendar in the list, starting at 0.
        pub order: i64,
        /// User ID of the owner.
        pub owner: crate::types::UserId,
        /// Access level of the caller, such as `owner`.
        pub privilege: String,
        /// Default reminders, in minutes.
        pub reminders: Vec<CalendarReminder>,
        /// Status of the calendar.
        pub status: bool,
        /// Text color, such as `#FFFFFF`.
        pub textcolor: String,
        /// Time zone of the calendar, an IANA name.
        pub timezone: String,
        /// Numeric type of the calendar, such as 0.
        #[serde(rename = "type")]
        pub type_: crate::types::Text,
        /// Unique identifier of the calendar, 32 hexadecimal digits.
        pub uid: crate::types::CalendarId,
        /// Visibility of the calendar.
        pub visibility: crate::types::CalendarVisibility,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// Default reminder of a calendar, in milliseconds.
    ///
    /// Part of the response of [`Events::list_calendars`](super::Events::list_calendars).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CalendarAlarm {
        /// Delivery of the reminder, such as `email`.
        pub action: String,
        /// Milliseconds relative to the start of an event, as text; negative before the start, such as
        /// `-900000`.
        pub trigger: crate::types::Integer,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// Default reminder of a calendar.
    ///
    /// Part of the response of [`Events::list_calendars`](super::Events::list_calendars).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CalendarReminder {
        /// Delivery of the reminder, such as `email`.
        pub action: String,
        /// Minutes relative to the start of an event, as text; negative before the start, such as
        /// `-15`.
        pub minutes: crate::types::Integer,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// Visibility of a calendar: a boolean, or a keyword such as `public`.
    ///
    /// Part of the response of [`Events::list_calendars`](super::Events::list_calendars).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum CalendarVisibility {
        /// A boolean.
        Boolean(bool),
        /// Text.
        Text(String),
        /// An undocumented value, as received.
        UnknownValue(serde_json::Value),
    }
    impl CalendarVisibility {
        /// What selects the variant of a value.
        pub(crate) const SELECT: crate::union::Select = crate::union::Select {
            variants: &[
                crate::union::When {
                    kinds: &[crate::union::Kind::Boolean],
                    keys: &[],
                    values: &[],
                    item_kinds: &[],
                    item_keys: &[],
                },
                crate::union::When {
                    kinds: &[crate::union::Kind::String],
                    keys: &[],
                    values: &[],
                    item_kinds: &[],
                    item_keys: &[],
                },
            ],
            closed: false,
        };
    }
    impl From<bool> for CalendarVisibility {
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }
    impl From<String> for CalendarVisibility {
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    crate::union::union!(open CalendarVisibility { 0 Boolean(bool), 1 Text(String) });
    /// A calendar event.
    ///
    /// Returned by [`Events::list`](super::Events::list),
    /// [`Events::create`](super::Events::create), [`Events::get`](super::Events::get) and
    /// [`Events::update`](super::Events::update).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Event {
        /// Attached files.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub attachments: Option<Vec<EventAttachment>>,
        /// Invited users.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub attendees: Option<Vec<EventAttendee>>,
        /// Calendar of the event, base64-encoded; differs from the `id` and `uid` in the list of
        /// calendars. Pass it unchanged as `calendar_id` to operations on this event.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub calendar_id: Option<crate::types::CalendarId>,
        /// Settings of the event.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub configurations: Option<crate::types::EventDetails>,
        /// Creator of the event.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub creator: Option<EventPerson>,
        /// Description of the event.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub description: Option<String>,
        /// Version of the event, which is required to delete it.
        pub edit_tag: crate::types::EventEditTag,
        /// End time, in epoch milliseconds.
        pub end_time: crate::types::Timestamp,
        /// ID of the underlying entity, a UUID.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub entity_id: Option<String>,
        /// Type of the underlying entity: a number such as 8, or text such as `event`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub entity_type: Option<crate::types::Text>,
        /// ID of the event.
        pub id: crate::types::EventId,
        /// Whether the event belongs to a big chat.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub is_big_chat_event: Option<bool>,
        /// Whether this is an all-day event.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub isallday: Option<bool>,
        /// Location of the event.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub location: Option<String>,
        /// Details of the conference.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub meeting_details: Option<crate::types::EventDetails>,
        /// Meeting URL of audio and video conferences.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub meeting_link: Option<String>,
        /// Organizer of the event.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub organizer: Option<EventPerson>,
        /// Recurrence rule of the event.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub recurrence_rule: Option<String>,
        /// Reminders of the event.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub reminders: Option<Vec<EventAlert>>,
        /// Role of the caller in the event, such as `organizer`.
        pub role: String,
        /// Start time, in epoch milliseconds.
        pub start_time: crate::types::Timestamp,
        /// Time zone of the event, an IANA name.
        pub timezone: String,
        /// Title of the event.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub title: Option<String>,
        /// Type of event.
        #[serde(rename = "type")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub type_: Option<crate::types::EventType>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(Event : id crate ::types::EventId);
    /// A reminder of a received event.
    ///
    /// Part of the response of [`Events::list`](super::Events::list),
    /// [`Events::create`](super::Events::create), [`Events::get`](super::Events::get) and
    /// [`Events::update`](super::Events::update).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct EventAlert {
        /// Delivery of the reminder: `popup`, `email` or `taz`.
        pub action: String,
        /// Minutes relative to the start of the event, as text; negative before the start, such as
        /// `-5`.
        pub time: crate::types::Integer,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// A file attached to an event.
    ///
    /// Part of the response of [`Events::list`](super::Events::list),
    /// [`Events::create`](super::Events::create), [`Events::get`](super::Events::get) and
    /// [`Events::update`](super::Events::update).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct EventAttachment {
        /// Media type of the file.
        pub content_type: String,
        /// ID of the file.
        pub id: crate::types::FileId,
        /// File name.
        pub name: String,
        /// Size in bytes.
        pub size: i64,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(EventAttachment : id crate ::types::FileId);
    /// An invited user.
    ///
    /// Part of the response of [`Events::list`](super::Events::list),
    /// [`Events::create`](super::Events::create), [`Events::get`](super::Events::get) and
    /// [`Events::update`](super::Events::update).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct EventAttendee {
        /// Email address of the attendee.
        pub email: String,
        /// User ID of the attendee.
        pub id: crate::types::UserId,
        /// Name of the attendee.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// Response of the attendee.
        pub status: crate::types::EventAttendeeStatus,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(EventAttendee : id crate ::types::UserId);
    crate::open_enum::open_enum! {
        /// Response to an invitation: `accepted`, `tentative`, `declined`, or `yet_to_respond` if there
        /// is none.
        ///
        /// Part of the response of [`Events::list`](super::Events::list),
        /// [`Events::create`](super::Events::create), [`Events::get`](super::Events::get) and
        /// [`Events::update`](super::Events::update). Accepted by
        /// [`Events::update`](super::Events::update) and
        /// [`Events::update_status`](super::Events::update_status).
        EventAttendeeStatus;
        Accepted = "accepted";
        Tentative = "tentative";
        Declined = "declined";
        YetToRespond = "yet_to_respond";
    }
    /// A batch of the events of a window; may be empty.
    ///
    /// Part of the response of [`Events::list`](super::Events::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct EventBatch {
        /// The events.
        pub data: Vec<Event>,
        /// Events that were marked as seen.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub seen_events: Option<Vec<serde_json::Value>>,
        /// Type of the listed items.
        #[serde(rename = "type")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub type_: Option<String>,
        /// Requested URL.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub url: Option<String>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// An event, as an object or a list with one entry.
    ///
    /// Part of the response of [`Events::create`](super::Events::create),
    /// [`Events::get`](super::Events::get) and [`Events::update`](super::Events::update).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum EventData {
        /// A list of `Event`.
        List(Vec<crate::types::Event>),
        /// A calendar event.
        Event(crate::types::Event),
    }
    impl EventData {
        /// What selects the variant of a value.
        pub(crate) const SELECT: crate::union::Select = crate::union::Select {
            variants: &[
                crate::union::When {
                    kinds: &[crate::union::Kind::Array],
                    keys: &[],
                    values: &[],
                    item_kinds: &[],
                    item_keys: &[],
                },
                crate::union::When {
                    kinds: &[crate::union::Kind::Object],
                    keys: &[],
                    values: &[],
                    item_kinds: &[],
                    item_keys: &[],
                },
            ],
            closed: true,
        };
    }
    impl From<Vec<crate::types::Event>> for EventData {
        fn from(value: Vec<crate::types::Event>) -> Self {
            Self::List(value)
        }
    }
    impl From<crate::types::Event> for EventData {
        fn from(value: crate::types::Event) -> Self {
            Self::Event(value)
        }
    }
    crate::union::union!(
        closed EventData { 0 List(Vec < crate ::types::Event >), 1 Event(crate
        ::types::Event) }
    );
    /// Undocumented details of an event.
    ///
    /// Part of the response of [`Events::list`](super::Events::list),
    /// [`Events::create`](super::Events::create), [`Events::get`](super::Events::get) and
    /// [`Events::update`](super::Events::update).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum EventDetails {
        /// Text.
        Text(String),
        /// An object with undocumented keys.
        DetailsObject(crate::types::EventDetailsObject),
        /// An undocumented value, as received.
        UnknownValue(serde_json::Value),
    }
    impl EventDetails {
        /// What selects the variant of a value.
        pub(crate) const SELECT: crate::union::Select = crate::union::Select {
            variants: &[
                crate::union::When {
                    kinds: &[crate::union::Kind::String],
                    keys: &[],
                    values: &[],
                    item_kinds: &[],
                    item_keys: &[],
                },
                crate::union::When {
                    kinds: &[crate::union::Kind::Object],
                    keys: &[],
                    values: &[],
                    item_kinds: &[],
                    item_keys: &[],
                },
            ],
            closed: false,
        };
    }
    impl From<String> for EventDetails {
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<crate::types::EventDetailsObject> for EventDetails {
        fn from(value: crate::types::EventDetailsObject) -> Self {
            Self::DetailsObject(value)
        }
    }
    crate::union::union!(
        open EventDetails { 0 Text(String), 1 DetailsObject(crate
        ::types::EventDetailsObject) }
    );
    /// An object with undocumented keys.
    pub type EventDetailsObject = serde_json::Map<String, serde_json::Value>;
    /// Events, wrapped in an object.
    ///
    /// Part of the response of [`Events::list`](super::Events::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct EventGroup {
        /// The events.
        pub events: Vec<Event>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// A user to invite, with a response.
    ///
    /// Accepted by [`Events::update`](super::Events::update).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(
        transform = crate::validation::json_schema::SchemaLimits(
            &crate::generated::v2::rules::EVENT_INVITEE,
        ),
    ))]
    #[non_exhaustive]
    pub struct EventInvitee {
        /// Email address of the attendee.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub email: Option<String>,
        /// Response of the attendee.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub status: Option<crate::types::EventAttendeeStatus>,
    }
    impl EventInvitee {
        /// Creates an empty value; every field is optional.
        #[must_use]
        pub fn new() -> Self {
            Self { email: None, status: None }
        }
        /// Email address of the attendee.
        #[must_use]
        pub fn email(mut self, email: impl Into<String>) -> Self {
            self.email = Some(email.into());
            self
        }
        /// Response of the attendee.
        #[must_use]
        pub fn status(
            mut self,
            status: impl Into<crate::types::EventAttendeeStatus>,
        ) -> Self {
            self.status = Some(status.into());
            self
        }
    }
    /// Events, as a list or wrapped in an object.
    ///
    /// Part of the response of [`Events::list`](super::Events::list).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum EventListData {
        /// A list of `Event`.
        List(Vec<crate::types::Event>),
        /// Events, wrapped in an object.
        Group(crate::types::EventGroup),
    }
    impl EventListData {
        /// What selects the variant of a value.
        pub(crate) const SELECT: crate::union::Select = crate::union::Select {
            variants: &[
                crate::union::When {
                    kinds: &[crate::union::Kind::Array],
                    keys: &[],
                    values: &[],
                    item_kinds: &[],
                    item_keys: &[],
                },
                crate::union::When {
                    kinds: &[],
                    keys: &["events"],
                    values: &[],
                    item_kinds: &[],
                    item_keys: &[],
                },
            ],
            closed: true,
        };
    }
    impl From<Vec<crate::types::Event>> for EventListData {
        fn from(value: Vec<crate::types::Event>) -> Self {
            Self::List(value)
        }
    }
    impl From<crate::types::EventGroup> for EventListData {
        fn from(value: crate::types::EventGroup) -> Self {
            Self::Group(value)
        }
    }
    crate::union::union!(
        closed EventListData { 0 List(Vec < crate ::types::Event >), 1 Group(crate
        ::types::EventGroup) }
    );
    /// A user with a role in an event.
    ///
    /// Part of the response of [`Events::list`](super::Events::list),
    /// [`Events::create`](super::Events::create), [`Events::get`](super::Events::get) and
    /// [`Events::update`](super::Events::update).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct EventPerson {
        /// Email address of the user.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub email: Option<String>,
        /// User ID.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub id: Option<crate::types::UserId>,
        /// Name of the user.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::open_enum::open_enum! {
        /// Affected occurrences: the given one (`only`), or the given one and all following ones
        /// (`following`).
        ///
        /// Accepted by [`Events::update`](super::Events::update) and
        /// [`Events::delete`](super::Events::delete).
        EventRecurrenceEdit;
        Only = "only";
        Following = "following";
    }
    /// A reminder to set for an event.
    ///
    /// Accepted by [`Events::create`](super::Events::create) and
    /// [`Events::update`](super::Events::update).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(
        transform = crate::validation::json_schema::SchemaLimits(
            &crate::generated::v2::rules::EVENT_REMINDER,
        ),
    ))]
    #[non_exhaustive]
    pub struct EventReminder {
        /// Minutes between the reminder and the start of the event; a positive number.
        pub minutes: i64,
        /// Delivery of the reminder.
        #[serde(rename = "type")]
        pub type_: crate::types::EventReminderType,
    }
    impl EventReminder {
        /// Creates a value from its required fields.
        #[must_use]
        pub fn new(
            type_: impl Into<crate::types::EventReminderType>,
            minutes: i64,
        ) -> Self {
            Self {
                type_: type_.into(),
                minutes,
            }
        }
    }
    crate::open_enum::open_enum! {
        /// Delivery of a reminder: by email (`email`), as a popup (`popup`), through the Cliq assistant
        /// (`taz`), or as an in-app notification (`notification`).
        ///
        /// Accepted by [`Events::create`](super::Events::create) and
        /// [`Events::update`](super::Events::update).
        EventReminderType;
        Email = "email";
        Popup = "popup";
        Taz = "taz";
        Notification = "notification";
    }
    /// The reminders of an event, wrapped in an object.
    ///
    /// Accepted by [`Events::create`](super::Events::create).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(
        transform = crate::validation::json_schema::SchemaLimits(
            &crate::generated::v2::rules::EVENT_REMINDER_WRAPPER,
        ),
    ))]
    #[non_exhaustive]
    pub struct EventReminderWrapper {
        /// The reminders.
        pub reminders: Vec<EventReminder>,
    }
    impl EventReminderWrapper {
        /// Creates a value from its required fields.
        #[must_use]
        pub fn new(
            reminders: impl IntoIterator<Item = impl Into<crate::types::EventReminder>>,
        ) -> Self {
            Self {
                reminders: reminders.into_iter().map(Into::into).collect(),
            }
        }
    }
    /// One event.
    ///
    /// Response body of [`Events::create`](super::Events::create),
    /// [`Events::get`](super::Events::get) and [`Events::update`](super::Events::update).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct EventResponse {
        /// The event.
        pub data: crate::types::EventData,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(EventResponse);
    /// An attendee after a change of the response.
    ///
    /// Part of the response of [`Events::update_status`](super::Events::update_status).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct EventStatusAttendee {
        /// Email address of the attendee.
        pub email: String,
        /// Whether the response was given through the API.
        pub isapi: bool,
        /// Response of the attendee in capital letters, such as `ACCEPTED`.
        pub status: String,
        /// User ID of the attendee.
        pub zuid: crate::types::UserId,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// Result of a change of the response.
    ///
    /// Returned by [`Events::update_status`](super::Events::update_status).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct EventStatusChange {
        /// Attendees and their responses.
        pub attendees: Vec<EventStatusAttendee>,
        /// Version of the event after the change.
        pub etag: crate::types::EventEditTag,
        /// Human-readable result.
        pub message: String,
        /// ID of the event.
        pub uid: crate::types::EventId,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(EventStatusChange : uid crate ::types::EventId);
    crate::open_enum::open_enum! {
        /// Type of event: a meeting in person (`normal_event`), a meeting that Zia helps to organize
        /// with reminders and a group chat (`event_management`), or an online conference
        /// (`audio_conference`, `video_conference`).
        ///
        /// Part of the response of [`Events::list`](super::Events::list),
        /// [`Events::create`](super::Events::create), [`Events::get`](super::Events::get) and
        /// [`Events::update`](super::Events::update). Accepted by
        /// [`Events::create`](super::Events::create) and [`Events::update`](super::Events::update).
        EventType;
        NormalEvent = "normal_event";
        EventManagement = "event_management";
        AudioConference = "audio_conference";
        VideoConference = "video_conference";
    }
    /// A file uploaded for an event.
    ///
    /// Returned by [`Events::upload_attachments`](super::Events::upload_attachments).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct EventUploadedFile {
        /// Media type of the file.
        #[serde(rename = "contentType")]
        pub content_type: String,
        /// ID of the file, for `attachment_ids` of an event.
        #[serde(rename = "fileId")]
        pub file_id: crate::types::FileId,
        /// File name.
        #[serde(rename = "fileName")]
        pub file_name: String,
        /// Whether a preview exists.
        pub preview: bool,
        /// Size in bytes.
        pub size: i64,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(EventUploadedFile : file_id crate ::types::FileId);
    /// An event to create.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct EventsCreateRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) attachment_ids: Option<Vec<crate::types::FileId>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) attendees: Option<Vec<String>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) calendar_id: Option<crate::types::CalendarId>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) description: Option<String>,
        pub(crate) end_time: crate::time::Timestamp,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) location: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) reminders: Option<EventReminderWrapper>,
        pub(crate) start_time: crate::time::Timestamp,
        pub(crate) timezone: String,
        pub(crate) title: String,
        #[serde(rename = "type")]
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) type_: Option<crate::types::EventType>,
    }
    /// The event to delete and its version.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct EventsDeleteRequest {
        pub(crate) calendar_id: crate::types::CalendarId,
        pub(crate) edit_tag: crate::types::EventEditTag,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) recurrence_edit_type: Option<crate::types::EventRecurrenceEdit>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) recurrence_id: Option<crate::types::EventRecurrenceId>,
    }
    /// The calendars of the caller.
    ///
    /// Response body of [`Events::list_calendars`](super::Events::list_calendars).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct EventsListCalendarsResponse {
        /// The calendars.
        pub data: Vec<Calendar>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(EventsListCalendarsResponse);
    /// The events of a window, in an envelope or a list of batches.
    ///
    /// Response body of [`Events::list`](super::Events::list).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum EventsListResponse {
        /// The events of a window in an envelope.
        Page(crate::types::EventsPage),
        /// A list of `EventBatch`.
        List(Vec<crate::types::EventBatch>),
    }
    impl EventsListResponse {
        /// What selects the variant of a value.
        pub(crate) const SELECT: crate::union::Select = crate::union::Select {
            variants: &[
                crate::union::When {
                    kinds: &[crate::union::Kind::Object],
                    keys: &[],
                    values: &[],
                    item_kinds: &[],
                    item_keys: &[],
                },
                crate::union::When {
                    kinds: &[crate::union::Kind::Array],
                    keys: &[],
                    values: &[],
                    item_kinds: &[],
                    item_keys: &["data"],
                },
            ],
            closed: true,
        };
    }
    impl From<crate::types::EventsPage> for EventsListResponse {
        fn from(value: crate::types::EventsPage) -> Self {
            Self::Page(value)
        }
    }
    impl From<Vec<crate::types::EventBatch>> for EventsListResponse {
        fn from(value: Vec<crate::types::EventBatch>) -> Self {
            Self::List(value)
        }
    }
    crate::union::union!(
        closed EventsListResponse { 0 Page(crate ::types::EventsPage), 1 List(Vec < crate
        ::types::EventBatch >) }
    );
    /// The event to mark as seen.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct EventsMarkAsSeenRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) end_time: Option<crate::types::Timestamp>,
    }
    /// The events of a window in an envelope.
    ///
    /// Part of the response of [`Events::list`](super::Events::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct EventsPage {
        /// The events.
        pub data: crate::types::EventListData,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// The new values of an event.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct EventsUpdateRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) attachment_ids: Option<Vec<crate::types::FileId>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) attendees: Option<Vec<EventInvitee>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) calendar_id: Option<crate::types::CalendarId>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) description: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) edit_tag: Option<crate::types::EventEditTag>,
        pub(crate) end_time: crate::time::Timestamp,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) location: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) recurrence_edit_type: Option<crate::types::EventRecurrenceEdit>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) recurrence_id: Option<crate::types::EventRecurrenceId>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) reminders: Option<Vec<EventReminder>>,
        pub(crate) start_time: crate::time::Timestamp,
        pub(crate) timezone: String,
        pub(crate) title: String,
        #[serde(rename = "type")]
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) type_: Option<crate::types::EventType>,
    }
    /// The event to respond to and its version.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct EventsUpdateStatusRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) calendar_id: Option<crate::types::CalendarId>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) edit_tag: Option<crate::types::EventEditTag>,
    }
    /// The change.
    ///
    /// Response body of [`Events::update_status`](super::Events::update_status).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct EventsUpdateStatusResponse {
        /// The change.
        pub data: EventStatusChange,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(EventsUpdateStatusResponse);
    /// The uploaded files.
    ///
    /// Response body of [`Events::upload_attachments`](super::Events::upload_attachments).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct EventsUploadAttachmentsResponse {
        /// The uploaded files.
        pub attachments: Vec<EventUploadedFile>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(EventsUploadAttachmentsResponse);
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static EVENT_ATTENDEE_STATUS: Rules = Rules::Open(&[
        "accepted", "tentative", "declined", "yet_to_respond",
    ]);
    pub(crate) static EVENT_INVITEE: Rules = Rules::object(&[
        Key::optional("email", &Rules::text(&[])),
        Key::optional("status", &EVENT_ATTENDEE_STATUS),
    ]).build();
    pub(crate) static EVENT_RECURRENCE_EDIT: Rules = Rules::values(&["only", "following"]);
    pub(crate) static EVENT_REMINDER: Rules = Rules::object(&[
        Key::required("type", &EVENT_REMINDER_TYPE),
        Key::required("minutes", &Rules::number(&[Limit::least(0)])),
    ]).build();
    pub(crate) static EVENT_REMINDER_TYPE: Rules = Rules::values(&[
        "email", "popup", "taz", "notification",
    ]);
    pub(crate) static EVENT_REMINDER_WRAPPER: Rules = Rules::object(&[
        Key::required("reminders", &Rules::list(&EVENT_REMINDER, &[])),
    ]).build();
    pub(crate) static EVENT_TYPE: Rules = Rules::Open(&[
        "normal_event", "event_management", "audio_conference", "video_conference",
    ]);
    pub(crate) static EVENTS_CREATE_REQUEST: Rules = Rules::object(&[
        Key::required("title", &Rules::text(&[Limit::most(255).by("a public integration")])),
        Key::required("start_time", &Rules::time(TimeForm::Milliseconds)),
        Key::required("end_time", &Rules::time(TimeForm::Milliseconds)),
        Key::required("timezone", &Rules::text(&[])),
        Key::optional("calendar_id", &Rules::Identifier),
        Key::optional("location", &Rules::text(&[Limit::most(255).by("a public integration")])),
        Key::optional("description", &Rules::text(
            &[Limit::most(10000).by("a public integration")],
        )),
        Key::optional("attendees", &Rules::list(&Rules::text(&[]), &[])),
        Key::optional("type", &EVENT_TYPE),
        Key::optional("reminders", &EVENT_REMINDER_WRAPPER),
        Key::optional("attachment_ids", &Rules::list(&Rules::Identifier, &[])),
    ]).build();
    pub(crate) static EVENTS_DELETE_REQUEST: Rules = Rules::object(&[
        Key::required("calendar_id", &Rules::Identifier),
        Key::required("edit_tag", &Rules::Identifier),
        Key::optional("recurrence_id", &Rules::Identifier),
        Key::optional("recurrence_edit_type", &EVENT_RECURRENCE_EDIT),
    ]).build();
    pub(crate) static EVENTS_MARK_AS_SEEN_REQUEST: Rules = Rules::object(&[
        Key::optional("end_time", &Rules::Scalar),
    ]).build();
    pub(crate) static EVENTS_UPDATE_REQUEST: Rules = Rules::object(&[
        Key::required("title", &Rules::text(&[Limit::most(255).by("a public integration")])),
        Key::required("start_time", &Rules::time(TimeForm::MillisecondsOrText)),
        Key::required("end_time", &Rules::time(TimeForm::MillisecondsOrText)),
        Key::required("timezone", &Rules::text(&[])),
        Key::optional("calendar_id", &Rules::Identifier),
        Key::optional("location", &Rules::text(&[Limit::most(255).by("a public integration")])),
        Key::optional("description", &Rules::text(
            &[Limit::most(10000).by("a public integration")],
        )),
        Key::optional("attendees", &Rules::list(&EVENT_INVITEE, &[])),
        Key::optional("type", &EVENT_TYPE),
        Key::optional("reminders", &Rules::list(&EVENT_REMINDER, &[])),
        Key::optional("attachment_ids", &Rules::list(&Rules::Identifier, &[])),
        Key::optional("edit_tag", &Rules::Identifier),
        Key::optional("recurrence_id", &Rules::Identifier),
        Key::optional("recurrence_edit_type", &EVENT_RECURRENCE_EDIT),
    ]).build();
    pub(crate) static EVENTS_UPDATE_STATUS_REQUEST: Rules = Rules::object(&[
        Key::optional("calendar_id", &Rules::Identifier),
        Key::optional("edit_tag", &Rules::Identifier),
    ]).build();
    pub(crate) static EVENTS_UPLOAD_ATTACHMENTS_REQUEST: Rules = Rules::object(&[
        Key::required("files", &Rules::list(&Rules::Any, &[])),
    ]).build();
    pub(crate) static EVENTS_LIST_CALENDARS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("include_hidden_calendars", &Rules::Boolean),
    ]).build();
    pub(crate) static EVENTS_LIST_PARAMETERS: Rules = Rules::object(&[
        Key::optional("from", &Rules::time(TimeForm::Milliseconds)),
        Key::optional("to", &Rules::time(TimeForm::Milliseconds)),
        Key::optional("include_hidden_calendars", &Rules::Boolean),
        Key::optional("include_disabled_calendar", &Rules::Boolean),
        Key::optional("ignore_declined_events", &Rules::Boolean),
        Key::optional("search", &Rules::text(&[Limit::most(255).by("a public integration")])),
        Key::optional("include_hidden_calendar", &Rules::Boolean),
    ]).relations(&[
        Relation {
            of: "from",
            kind: RelationKind::WithinDays { to: "to", days: 31 },
            source: None,
        },
    ]).build();
    pub(crate) static EVENTS_GET_PARAMETERS: Rules = Rules::object(&[
        Key::optional("EVENT_ID", &Rules::Identifier),
        Key::optional("calendar_id", &Rules::Identifier),
        Key::optional("recurrence_id", &Rules::Identifier),
    ]).build();
    pub(crate) static EVENTS_UPDATE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("EVENT_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static EVENTS_DELETE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("EVENT_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static EVENTS_UPDATE_STATUS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("EVENT_ID", &Rules::Identifier),
        Key::optional("STATUS", &EVENT_ATTENDEE_STATUS),
    ]).build();
    pub(crate) static EVENTS_MARK_AS_SEEN_PARAMETERS: Rules = Rules::object(&[
        Key::optional("EVENT_ID", &Rules::Identifier),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static CALENDAR: Shape = Shape::object(&[
        Field::required("id", &Shape::Scalar),
        Field::required("uid", &Shape::Scalar),
        Field::required("name", &Shape::Text),
        Field::required("description", &Shape::Text),
        Field::required("owner", &Shape::Scalar),
        Field::required("category", &Shape::Text),
        Field::required("caltype", &Shape::Text),
        Field::required("type", &Shape::AnyScalar),
        Field::required("privilege", &Shape::Text),
        Field::required("isdefault", &Shape::Boolean),
        Field::required("status", &Shape::Boolean),
        Field::required("visibility", &CALENDAR_VISIBILITY),
        Field::required("include_infreebusy", &Shape::Boolean),
        Field::required("canSendMail", &Shape::Boolean),
        Field::required("color", &Shape::Text),
        Field::required("textcolor", &Shape::Text),
        Field::required("timezone", &Shape::Text),
        Field::required("order", &Shape::Integer),
        Field::required("ctag", &Shape::Integer),
        Field::required("reminders", &Shape::List(&CALENDAR_REMINDER)),
        Field::required("alarm", &Shape::List(&CALENDAR_ALARM)),
        Field::required("createdtime", &Shape::Scalar),
        Field::required("calendar_createdtime", &Shape::Scalar),
        Field::required("modifiedtime", &Shape::Scalar),
        Field::required("calendar_modifiedtime", &Shape::Scalar),
        Field::required("lastmodifiedtime", &Shape::Scalar),
        Field::optional("calemptiedtime", &Shape::Scalar),
    ]);
    pub(crate) static CALENDAR_ALARM: Shape = Shape::object(&[
        Field::required("action", &Shape::Text),
        Field::required("trigger", &Shape::Scalar),
    ]);
    pub(crate) static CALENDAR_REMINDER: Shape = Shape::object(&[
        Field::required("action", &Shape::Text),
        Field::required("minutes", &Shape::Scalar),
    ]);
    pub(crate) static CALENDAR_VISIBILITY: Shape = Shape::union(
        crate::types::CalendarVisibility::SELECT,
        &[&Shape::Boolean, &Shape::Text],
    );
    pub(crate) static EVENT: Shape = Shape::identified("id", &[
        Field::required("id", &Shape::Scalar),
        Field::optional("title", &Shape::Text),
        Field::optional("description", &Shape::Text),
        Field::optional("location", &Shape::Text),
        Field::optional("type", &Shape::Text),
        Field::required("role", &Shape::Text),
        Field::optional("calendar_id", &Shape::Scalar),
        Field::optional("entity_id", &Shape::Text),
        Field::optional("entity_type", &Shape::AnyScalar),
        Field::required("edit_tag", &Shape::Scalar),
        Field::required("start_time", &Shape::Scalar),
        Field::required("end_time", &Shape::Scalar),
        Field::required("timezone", &Shape::Text),
        Field::optional("isallday", &Shape::Boolean),
        Field::optional("is_big_chat_event", &Shape::Boolean),
        Field::optional("meeting_link", &Shape::Text),
        Field::optional("creator", &EVENT_PERSON),
        Field::optional("organizer", &EVENT_PERSON),
        Field::optional("attendees", &Shape::List(&EVENT_ATTENDEE)),
        Field::optional("reminders", &Shape::List(&EVENT_ALERT)),
        Field::optional("attachments", &Shape::List(&EVENT_ATTACHMENT)),
        Field::optional("meeting_details", &EVENT_DETAILS),
        Field::optional("configurations", &EVENT_DETAILS),
        Field::optional("recurrence_rule", &Shape::Text),
    ]);
    pub(crate) static EVENT_ALERT: Shape = Shape::object(&[
        Field::required("time", &Shape::Scalar),
        Field::required("action", &Shape::Text),
    ]);
    pub(crate) static EVENT_ATTACHMENT: Shape = Shape::object(&[
        Field::required("id", &Shape::Scalar),
        Field::required("name", &Shape::Text),
        Field::required("size", &Shape::Integer),
        Field::required("content_type", &Shape::Text),
    ]);
    pub(crate) static EVENT_ATTENDEE: Shape = Shape::object(&[
        Field::required("id", &Shape::Scalar),
        Field::optional("name", &Shape::Text),
        Field::required("email", &Shape::Text),
        Field::required("status", &Shape::Text),
    ]);
    pub(crate) static EVENT_BATCH: Shape = Shape::object(&[
        Field::optional("url", &Shape::Text),
        Field::optional("type", &Shape::Text),
        Field::optional("seen_events", &Shape::List(&Shape::Any)),
        Field::required("data", &Shape::List(&EVENT)),
    ]);
    pub(crate) static EVENT_DATA: Shape = Shape::union(crate::types::EventData::SELECT, &[
        &Shape::List(&EVENT),
        &EVENT,
    ]);
    pub(crate) static EVENT_DETAILS: Shape = Shape::union(crate::types::EventDetails::SELECT, &[
        &Shape::Text,
        &Shape::Map(&Shape::Any),
    ]);
    pub(crate) static EVENT_GROUP: Shape = Shape::object(&[
        Field::required("events", &Shape::List(&EVENT)),
    ]);
    pub(crate) static EVENT_LIST_DATA: Shape = Shape::union(crate::types::EventListData::SELECT, &[
        &Shape::List(&EVENT),
        &EVENT_GROUP,
    ]);
    pub(crate) static EVENT_PERSON: Shape = Shape::object(&[
        Field::optional("id", &Shape::Scalar),
        Field::optional("name", &Shape::Text),
        Field::optional("email", &Shape::Text),
    ]);
    pub(crate) static EVENT_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &EVENT_DATA),
    ]);
    pub(crate) static EVENT_STATUS_ATTENDEE: Shape = Shape::object(&[
        Field::required("zuid", &Shape::Scalar),
        Field::required("status", &Shape::Text),
        Field::required("email", &Shape::Text),
        Field::required("isapi", &Shape::Boolean),
    ]);
    pub(crate) static EVENT_STATUS_CHANGE: Shape = Shape::identified("uid", &[
        Field::required("uid", &Shape::Scalar),
        Field::required("etag", &Shape::Scalar),
        Field::required("message", &Shape::Text),
        Field::required("attendees", &Shape::List(&EVENT_STATUS_ATTENDEE)),
    ]);
    pub(crate) static EVENT_UPLOADED_FILE: Shape = Shape::object(&[
        Field::required("fileId", &Shape::Scalar),
        Field::required("fileName", &Shape::Text),
        Field::required("contentType", &Shape::Text),
        Field::required("size", &Shape::Integer),
        Field::required("preview", &Shape::Boolean),
    ]);
    pub(crate) static EVENTS_LIST_CALENDARS_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &Shape::List(&CALENDAR)),
    ]);
    pub(crate) static EVENTS_LIST_RESPONSE: Shape = Shape::union(
        crate::types::EventsListResponse::SELECT,
        &[&EVENTS_PAGE, &Shape::List(&EVENT_BATCH)],
    );
    pub(crate) static EVENTS_PAGE: Shape = Shape::object(&[
        Field::required("data", &EVENT_LIST_DATA),
    ]);
    pub(crate) static EVENTS_UPDATE_STATUS_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &EVENT_STATUS_CHANGE),
    ]);
    pub(crate) static EVENTS_UPLOAD_ATTACHMENTS_RESPONSE: Shape = Shape::object(&[
        Field::required("attachments", &Shape::List(&EVENT_UPLOADED_FILE)),
    ]);
}
