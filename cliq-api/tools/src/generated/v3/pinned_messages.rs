// Generated from specs/v3/pinned_messages.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::v3::pinned_messages::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry { operation: &operation::REMOVE, methods: &[method!([], remove, json)], response: None },
    Entry {
        operation: &operation::LIST,
        methods: &[method!([], list, json)],
        response: Some(read::<cliq_api::v3::types::PinnedMessagesListResponse>),
    },
    Entry {
        operation: &operation::ADD,
        methods: &[method!([], add, json)],
        response: Some(read::<cliq_api::v3::types::PinnedMessagesAddResponse>),
    },
    Entry {
        operation: &operation::REORDER,
        methods: &[method!([], reorder, json)],
        response: None,
    },
];
fn remove(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::RemovePinnedMessages, Mismatch> {
    let mut request = cliq
        .v3()
        .pinned_messages()
        .remove(input.required::<cliq_api::v3::types::ChatId>("path", "CHAT_ID")?);
    if let Some(value) = input
        .optional::<Vec<cliq_api::v3::types::MessageId>>("body", "message_ids")?
    {
        request = request.message_ids(value);
    }
    Ok(request)
}
fn list(cliq: &Cliq, input: &Input) -> Result<request::ListPinnedMessages, Mismatch> {
    let mut request = cliq
        .v3()
        .pinned_messages()
        .list(input.required::<cliq_api::v3::types::ChatId>("path", "CHAT_ID")?);
    if let Some(value) = input.optional::<bool>("query", "primary")? {
        request = request.primary(value);
    }
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
fn add(cliq: &Cliq, input: &Input) -> Result<request::AddPinnedMessage, Mismatch> {
    let mut request = cliq
        .v3()
        .pinned_messages()
        .add(
            input.required::<cliq_api::v3::types::ChatId>("path", "CHAT_ID")?,
            input.required::<cliq_api::v3::types::MessageId>("body", "message_id")?,
            input.required::<cliq_api::v3::types::Timestamp>("body", "expiry_time")?,
            input.required::<bool>("body", "notify")?,
        );
    if let Some(value) = input.optional::<bool>("body", "primary")? {
        request = request.primary(value);
    }
    Ok(request)
}
fn reorder(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::ReorderPinnedMessage, Mismatch> {
    let mut request = cliq
        .v3()
        .pinned_messages()
        .reorder(
            input.required::<cliq_api::v3::types::ChatId>("path", "CHAT_ID")?,
            input.required::<cliq_api::v3::types::MessageId>("body", "message_id")?,
            input.required::<cliq_api::v3::types::Timestamp>("body", "last_sync_time")?,
        );
    if let Some(value) = input
        .optional::<cliq_api::v3::types::MessageId>("body", "pin_above")?
    {
        request = request.pin_above(value);
    }
    Ok(request)
}
