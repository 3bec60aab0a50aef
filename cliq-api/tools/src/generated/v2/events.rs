// Generated from specs/v2/events.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::events::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::LIST_CALENDARS,
        methods: &[method!([], list_calendars, json)],
        response: Some(read::<cliq_api::types::EventsListCalendarsResponse>),
    },
    Entry {
        operation: &operation::LIST,
        methods: &[method!([], list, json)],
        response: Some(read::<cliq_api::types::EventsListResponse>),
    },
    Entry {
        operation: &operation::CREATE,
        methods: &[method!([], create, json)],
        response: Some(read::<cliq_api::types::EventResponse>),
    },
    Entry {
        operation: &operation::GET,
        methods: &[method!([], get, json)],
        response: Some(read::<cliq_api::types::EventResponse>),
    },
    Entry {
        operation: &operation::UPDATE,
        methods: &[method!([], update, json)],
        response: Some(read::<cliq_api::types::EventResponse>),
    },
    Entry { operation: &operation::DELETE, methods: &[method!([], delete, json)], response: None },
    Entry {
        operation: &operation::UPDATE_STATUS,
        methods: &[method!([], update_status, json)],
        response: Some(read::<cliq_api::types::EventsUpdateStatusResponse>),
    },
    Entry {
        operation: &operation::MARK_AS_SEEN,
        methods: &[method!([], mark_as_seen, json)],
        response: None,
    },
    Entry {
        operation: &operation::UPLOAD_ATTACHMENTS,
        methods: &[method!([], upload_attachments, json)],
        response: Some(read::<cliq_api::types::EventsUploadAttachmentsResponse>),
    },
];
fn list_calendars(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::ListCalendars, Mismatch> {
    let mut request = cliq.events().list_calendars();
    if let Some(value) = input.optional::<bool>("query", "include_hidden_calendars")? {
        request = request.include_hidden_calendars(value);
    }
    Ok(request)
}
fn list(cliq: &Cliq, input: &Input) -> Result<request::ListEvents, Mismatch> {
    let mut request = cliq.events().list();
    if let Some(value) = input.optional::<cliq_api::time::Timestamp>("query", "from")? {
        request = request.from(value);
    }
    if let Some(value) = input.optional::<cliq_api::time::Timestamp>("query", "to")? {
        request = request.to(value);
    }
    if let Some(value) = input.optional::<bool>("query", "include_hidden_calendars")? {
        request = request.include_hidden_calendars(value);
    }
    if let Some(value) = input.optional::<bool>("query", "include_disabled_calendar")? {
        request = request.include_disabled_calendar(value);
    }
    if let Some(value) = input.optional::<bool>("query", "ignore_declined_events")? {
        request = request.ignore_declined_events(value);
    }
    if let Some(value) = input.optional::<String>("query", "search")? {
        request = request.search(value);
    }
    if let Some(value) = input.optional::<bool>("query", "include_hidden_calendar")? {
        request = request.include_hidden_calendar(value);
    }
    Ok(request)
}
fn create(cliq: &Cliq, input: &Input) -> Result<request::CreateEvent, Mismatch> {
    let mut request = cliq
        .events()
        .create(
            input.required::<String>("body", "title")?,
            input.required::<cliq_api::time::Timestamp>("body", "start_time")?,
            input.required::<cliq_api::time::Timestamp>("body", "end_time")?,
            input.required::<String>("body", "timezone")?,
        );
    if let Some(value) = input
        .optional::<cliq_api::types::CalendarId>("body", "calendar_id")?
    {
        request = request.calendar_id(value);
    }
    if let Some(value) = input.optional::<String>("body", "location")? {
        request = request.location(value);
    }
    if let Some(value) = input.optional::<String>("body", "description")? {
        request = request.description(value);
    }
    if let Some(value) = input.optional::<Vec<String>>("body", "attendees")? {
        request = request.attendees(value);
    }
    if let Some(value) = input.optional::<cliq_api::types::EventType>("body", "type")? {
        request = request.type_(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::types::EventReminderWrapper>("body", "reminders")?
    {
        request = request.reminders(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::types::FileId>>("body", "attachment_ids")?
    {
        request = request.attachment_ids(value);
    }
    Ok(request)
}
fn get(cliq: &Cliq, input: &Input) -> Result<request::GetEvent, Mismatch> {
    let mut request = cliq
        .events()
        .get(
            input.required::<cliq_api::types::EventId>("path", "EVENT_ID")?,
            input.required::<cliq_api::types::CalendarId>("query", "calendar_id")?,
        );
    if let Some(value) = input
        .optional::<cliq_api::types::EventRecurrenceId>("query", "recurrence_id")?
    {
        request = request.recurrence_id(value);
    }
    Ok(request)
}
fn update(cliq: &Cliq, input: &Input) -> Result<request::UpdateEvent, Mismatch> {
    let mut request = cliq
        .events()
        .update(
            input.required::<cliq_api::types::EventId>("path", "EVENT_ID")?,
            input.required::<String>("body", "title")?,
            input.required::<cliq_api::time::Timestamp>("body", "start_time")?,
            input.required::<cliq_api::time::Timestamp>("body", "end_time")?,
            input.required::<String>("body", "timezone")?,
        );
    if let Some(value) = input
        .optional::<cliq_api::types::CalendarId>("body", "calendar_id")?
    {
        request = request.calendar_id(value);
    }
    if let Some(value) = input.optional::<String>("body", "location")? {
        request = request.location(value);
    }
    if let Some(value) = input.optional::<String>("body", "description")? {
        request = request.description(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::types::EventInvitee>>("body", "attendees")?
    {
        request = request.attendees(value);
    }
    if let Some(value) = input.optional::<cliq_api::types::EventType>("body", "type")? {
        request = request.type_(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::types::EventReminder>>("body", "reminders")?
    {
        request = request.reminders(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::types::FileId>>("body", "attachment_ids")?
    {
        request = request.attachment_ids(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::types::EventEditTag>("body", "edit_tag")?
    {
        request = request.edit_tag(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::types::EventRecurrenceId>("body", "recurrence_id")?
    {
        request = request.recurrence_id(value);
    }
    if let Some(value) = input
        .optional::<
            cliq_api::types::EventRecurrenceEdit,
        >("body", "recurrence_edit_type")?
    {
        request = request.recurrence_edit_type(value);
    }
    Ok(request)
}
fn delete(cliq: &Cliq, input: &Input) -> Result<request::DeleteEvent, Mismatch> {
    let mut request = cliq
        .events()
        .delete(
            input.required::<cliq_api::types::EventId>("path", "EVENT_ID")?,
            input.required::<cliq_api::types::CalendarId>("body", "calendar_id")?,
            input.required::<cliq_api::types::EventEditTag>("body", "edit_tag")?,
        );
    if let Some(value) = input
        .optional::<cliq_api::types::EventRecurrenceId>("body", "recurrence_id")?
    {
        request = request.recurrence_id(value);
    }
    if let Some(value) = input
        .optional::<
            cliq_api::types::EventRecurrenceEdit,
        >("body", "recurrence_edit_type")?
    {
        request = request.recurrence_edit_type(value);
    }
    Ok(request)
}
fn update_status(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::UpdateEventStatus, Mismatch> {
    let mut request = cliq
        .events()
        .update_status(
            input.required::<cliq_api::types::EventId>("path", "EVENT_ID")?,
            input.required::<cliq_api::types::EventAttendeeStatus>("path", "STATUS")?,
        );
    if let Some(value) = input
        .optional::<cliq_api::types::CalendarId>("body", "calendar_id")?
    {
        request = request.calendar_id(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::types::EventEditTag>("body", "edit_tag")?
    {
        request = request.edit_tag(value);
    }
    Ok(request)
}
fn mark_as_seen(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::MarkEventAsSeen, Mismatch> {
    let mut request = cliq
        .events()
        .mark_as_seen(input.required::<cliq_api::types::EventId>("path", "EVENT_ID")?);
    if let Some(value) = input
        .optional::<cliq_api::types::Timestamp>("body", "end_time")?
    {
        request = request.end_time(value);
    }
    Ok(request)
}
fn upload_attachments(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::UploadEventAttachments, Mismatch> {
    Ok(cliq.events().upload_attachments(input.uploads()))
}
