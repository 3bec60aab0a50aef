// Generated from specs/v3/mentions.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::v3::mentions::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::LIST,
        methods: &[method!([], list, json)],
        response: Some(read::<cliq_api::v3::types::MentionsListResponse>),
    },
];
fn list(cliq: &Cliq, input: &Input) -> Result<request::ListMentions, Mismatch> {
    let mut request = cliq.v3().mentions().list();
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
    if let Some(value) = input.optional::<cliq_api::v3::types::ChatId>("query", "chid")?
    {
        request = request.chid(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::v3::types::ChatId>>("query", "chat_ids")?
    {
        request = request.chat_ids(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::v3::types::UserId>>("query", "user_ids")?
    {
        request = request.user_ids(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::MentionFilter>("query", "type")?
    {
        request = request.type_(value);
    }
    Ok(request)
}
