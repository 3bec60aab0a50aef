// Generated from specs/v2/bots.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::bots::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::LIST_SUBSCRIBERS,
        methods: &[method!([], list_subscribers, json)],
        response: Some(read::<cliq_api::types::BotsListSubscribersResponse>),
    },
    Entry {
        operation: &operation::CALL,
        methods: &[method!([], call, json)],
        response: Some(read::<cliq_api::types::BotsCallResponse>),
    },
];
fn list_subscribers(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::ListBotSubscribers, Mismatch> {
    let mut request = cliq
        .bots()
        .list_subscribers(
            input.required::<cliq_api::types::BotName>("path", "BOT_UNIQUE_NAME")?,
        );
    if let Some(value) = input.optional::<String>("query", "appkey")? {
        request = request.appkey(value);
    }
    if let Some(value) = input.optional::<String>("query", "next_token")? {
        request = request.next_token(value);
    }
    if let Some(value) = input.optional::<String>("query", "sync_token")? {
        request = request.sync_token(value);
    }
    if let Some(value) = input.optional::<u32>("query", "limit")? {
        request = request.limit(value);
    }
    Ok(request)
}
fn call(cliq: &Cliq, input: &Input) -> Result<request::CallUsersAsBot, Mismatch> {
    let mut request = cliq
        .bots()
        .call(
            input.required::<cliq_api::types::BotName>("path", "BOT_UNIQUE_NAME")?,
            input.required::<String>("body", "text")?,
        );
    if let Some(value) = input.optional::<String>("query", "appkey")? {
        request = request.appkey(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::types::UserAddress>>("body", "user_ids")?
    {
        request = request.user_ids(value);
    }
    if let Some(value) = input.optional::<i64>("body", "retry")? {
        request = request.retry(value);
    }
    if let Some(value) = input.optional::<i64>("body", "loop")? {
        request = request.loop_(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::types::BotCallAction>>("body", "actions")?
    {
        request = request.actions(value);
    }
    Ok(request)
}
