// Generated from specs/v2/scheduled_messages.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::scheduled_messages::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::CREATE,
        methods: &[method!([], create, json)],
        response: Some(read::<cliq_api::types::ScheduledMessagesCreateResponse>),
    },
];
fn create(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::CreateScheduledMessage, Mismatch> {
    let mut request = cliq
        .scheduled_messages()
        .create(
            input.required::<cliq_api::types::ChatId>("path", "CHAT_ID")?,
            input.required::<String>("body", "text")?,
        );
    if let Some(value) = input
        .optional::<cliq_api::types::BotName>("query", "bot_unique_name")?
    {
        request = request.bot_unique_name(value);
    }
    if let Some(value) = input.optional::<String>("body", "schedule_time")? {
        request = request.schedule_time(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::types::ScheduleStatus>("body", "schedule_status")?
    {
        request = request.schedule_status(value);
    }
    if let Some(value) = input.optional::<String>("body", "schedule_timezone")? {
        request = request.schedule_timezone(value);
    }
    Ok(request)
}
