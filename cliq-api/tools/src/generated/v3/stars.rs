// Generated from specs/v3/stars.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::v3::stars::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::LIST,
        methods: &[method!([], list, json)],
        response: Some(read::<cliq_api::v3::types::StarsListResponse>),
    },
    Entry {
        operation: &operation::ADD,
        methods: &[method!([], add, json)],
        response: Some(read::<cliq_api::v3::types::StarredMessage>),
    },
    Entry { operation: &operation::REMOVE, methods: &[method!([], remove, json)], response: None },
];
fn list(cliq: &Cliq, input: &Input) -> Result<request::ListStarredMessages, Mismatch> {
    let mut request = cliq.v3().stars().list();
    if let Some(value) = input
        .optional::<cliq_api::v3::types::ChatId>("query", "chat_id")?
    {
        request = request.chat_id(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::StarFilter>("query", "star_type")?
    {
        request = request.star_type(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::time::Timestamp>("query", "from_time")?
    {
        request = request.from_time(value);
    }
    if let Some(value) = input.optional::<cliq_api::time::Timestamp>("query", "to_time")?
    {
        request = request.to_time(value);
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
fn add(cliq: &Cliq, input: &Input) -> Result<request::AddStar, Mismatch> {
    Ok(
        cliq
            .v3()
            .stars()
            .add(
                input.required::<cliq_api::v3::types::ChatId>("body", "chat_id")?,
                input.required::<cliq_api::v3::types::MessageId>("body", "message_id")?,
                input.required::<cliq_api::v3::types::StarType>("body", "star_type")?,
            ),
    )
}
fn remove(cliq: &Cliq, input: &Input) -> Result<request::RemoveStar, Mismatch> {
    Ok(
        cliq
            .v3()
            .stars()
            .remove(
                input.required::<cliq_api::v3::types::MessageId>("path", "MESSAGE_ID")?,
            ),
    )
}
