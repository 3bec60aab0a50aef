// Generated from specs/v2/calls.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::calls::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::LIST,
        methods: &[method!([], list, json)],
        response: Some(read::<cliq_api::types::CallsListResponse>),
    },
    Entry {
        operation: &operation::LIST_PARTICIPANTS,
        methods: &[method!([], list_participants, json)],
        response: Some(read::<cliq_api::types::CallsListParticipantsResponse>),
    },
];
fn list(cliq: &Cliq, input: &Input) -> Result<request::ListCalls, Mismatch> {
    let mut request = cliq.calls().list();
    if let Some(value) = input
        .optional::<Vec<cliq_api::types::CallTypeFilter>>("query", "type")?
    {
        request = request.type_(value);
    }
    if let Some(value) = input.optional::<String>("query", "search")? {
        request = request.search(value);
    }
    if let Some(value) = input.optional::<String>("query", "sync_token")? {
        request = request.sync_token(value);
    }
    if let Some(value) = input.optional::<String>("query", "next_token")? {
        request = request.next_token(value);
    }
    if let Some(value) = input.optional::<u32>("query", "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = input.optional::<cliq_api::time::Timestamp>("query", "from")? {
        request = request.from(value);
    }
    if let Some(value) = input.optional::<cliq_api::time::Timestamp>("query", "to")? {
        request = request.to(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::time::Timestamp>("query", "last_modified")?
    {
        request = request.last_modified(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::types::CallFilter>("query", "filter")?
    {
        request = request.filter(value);
    }
    if let Some(value) = input.optional::<cliq_api::types::UserId>("query", "host_id")? {
        request = request.host_id(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::types::UserId>("query", "recipient_id")?
    {
        request = request.recipient_id(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::types::UserId>>("query", "recipient_ids")?
    {
        request = request.recipient_ids(value);
    }
    Ok(request)
}
fn list_participants(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::ListCallParticipants, Mismatch> {
    let mut request = cliq
        .calls()
        .list_participants(
            input.required::<cliq_api::types::CallId>("path", "CALL_ID")?,
        );
    if let Some(value) = input.optional::<String>("query", "next_token")? {
        request = request.next_token(value);
    }
    if let Some(value) = input.optional::<u32>("query", "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = input.optional::<cliq_api::time::Timestamp>("query", "from")? {
        request = request.from(value);
    }
    if let Some(value) = input.optional::<cliq_api::time::Timestamp>("query", "to")? {
        request = request.to(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::types::CallParticipantFilter>("query", "filter")?
    {
        request = request.filter(value);
    }
    if let Some(value) = input.optional::<String>("header", "X-API-VERSION")? {
        request = request.x_api_version(value);
    }
    Ok(request)
}
