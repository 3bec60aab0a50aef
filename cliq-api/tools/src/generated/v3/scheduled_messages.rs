// Generated from specs/v3/scheduled_messages.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::v3::scheduled_messages::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::DELETE_ALL_IN_CHAT,
        methods: &[method!([], delete_all_in_chat, json)],
        response: None,
    },
    Entry {
        operation: &operation::LIST_IN_CHAT,
        methods: &[method!([], list_in_chat, json)],
        response: Some(read::<cliq_api::v3::types::ScheduledMessagesListResponse>),
    },
    Entry {
        operation: &operation::SEND_NOW,
        methods: &[method!([], send_now, json)],
        response: None,
    },
    Entry {
        operation: &operation::RESCHEDULE,
        methods: &[method!([], reschedule, json)],
        response: Some(read::<cliq_api::v3::types::ScheduledMessagesRescheduleResponse>),
    },
    Entry { operation: &operation::DELETE, methods: &[method!([], delete, json)], response: None },
    Entry {
        operation: &operation::UPDATE,
        methods: &[method!([], update, json)],
        response: Some(read::<cliq_api::v3::types::ScheduledMessageResponse>),
    },
    Entry {
        operation: &operation::LIST,
        methods: &[method!([], list, json)],
        response: Some(read::<cliq_api::v3::types::ScheduledMessagesListResponse>),
    },
];
fn delete_all_in_chat(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::DeleteAllScheduledMessagesInChat, Mismatch> {
    Ok(
        cliq
            .v3()
            .scheduled_messages()
            .delete_all_in_chat(
                input.required::<cliq_api::v3::types::ChatId>("path", "CHAT_ID")?,
            ),
    )
}
fn list_in_chat(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::ListScheduledMessagesInChat, Mismatch> {
    let mut request = cliq
        .v3()
        .scheduled_messages()
        .list_in_chat(input.required::<cliq_api::v3::types::ChatId>("path", "CHAT_ID")?);
    if let Some(value) = input.optional::<u32>("query", "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = input.optional::<String>("query", "next_token")? {
        request = request.next_token(value);
    }
    if let Some(value) = input.optional::<String>("query", "sync_token")? {
        request = request.sync_token(value);
    }
    Ok(request)
}
fn send_now(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::SendScheduledMessageNow, Mismatch> {
    let mut request = cliq
        .v3()
        .scheduled_messages()
        .send_now(input.required::<cliq_api::v3::types::ChatId>("path", "CHAT_ID")?);
    if let Some(value) = input
        .optional::<cliq_api::v3::types::ScheduledMessageId>("body", "id")?
    {
        request = request.id(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::SendNowTarget>("body", "apply_to")?
    {
        request = request.apply_to(value);
    }
    Ok(request)
}
fn reschedule(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::RescheduleScheduledMessages, Mismatch> {
    let mut request = cliq
        .v3()
        .scheduled_messages()
        .reschedule(
            input.required::<cliq_api::v3::types::ChatId>("path", "CHAT_ID")?,
            input.required::<cliq_api::v3::types::RescheduleTarget>("body", "apply_to")?,
        );
    if let Some(value) = input.optional::<cliq_api::time::Timestamp>("body", "time")? {
        request = request.time(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::time::Timestamp>("body", "schedule_time")?
    {
        request = request.schedule_time(value);
    }
    if let Some(value) = input.optional::<String>("body", "schedule_timezone")? {
        request = request.schedule_timezone(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::ScheduleStatus>("body", "existing_status")?
    {
        request = request.existing_status(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::ScheduleStatus>("body", "schedule_status")?
    {
        request = request.schedule_status(value);
    }
    Ok(request)
}
fn delete(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::DeleteScheduledMessage, Mismatch> {
    Ok(
        cliq
            .v3()
            .scheduled_messages()
            .delete(
                input.required::<cliq_api::v3::types::ChatId>("path", "CHAT_ID")?,
                input
                    .required::<
                        cliq_api::v3::types::ScheduledMessageId,
                    >("path", "SCHEDULED_MESSAGE_ID")?,
            ),
    )
}
fn update(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::UpdateScheduledMessage, Mismatch> {
    let mut request = cliq
        .v3()
        .scheduled_messages()
        .update(
            input.required::<cliq_api::v3::types::ChatId>("path", "CHAT_ID")?,
            input
                .required::<
                    cliq_api::v3::types::ScheduledMessageId,
                >("path", "SCHEDULED_MESSAGE_ID")?,
        );
    if let Some(value) = input.optional::<String>("body", "text")? {
        request = request.text(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::time::Timestamp>("body", "schedule_time")?
    {
        request = request.schedule_time(value);
    }
    if let Some(value) = input.optional::<String>("body", "schedule_timezone")? {
        request = request.schedule_timezone(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::ScheduleStatus>("body", "schedule_status")?
    {
        request = request.schedule_status(value);
    }
    if let Some(value) = input.optional::<bool>("body", "file_remove")? {
        request = request.file_remove(value);
    }
    Ok(request)
}
fn list(cliq: &Cliq, input: &Input) -> Result<request::ListScheduledMessages, Mismatch> {
    let mut request = cliq.v3().scheduled_messages().list();
    if let Some(value) = input.optional::<u32>("query", "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = input.optional::<String>("query", "next_token")? {
        request = request.next_token(value);
    }
    if let Some(value) = input.optional::<String>("query", "sync_token")? {
        request = request.sync_token(value);
    }
    Ok(request)
}
