// Generated from specs/v3/reminders.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::v3::reminders::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::LIST_IN_CHAT,
        methods: &[method!([], list_in_chat, json)],
        response: Some(read::<cliq_api::v3::types::RemindersListInChatResponse>),
    },
    Entry {
        operation: &operation::RESCHEDULE,
        methods: &[method!([], reschedule, json)],
        response: Some(read::<cliq_api::v3::types::RemindersRescheduleResponse>),
    },
    Entry {
        operation: &operation::COMPLETE,
        methods: &[method!([], complete, json)],
        response: None,
    },
    Entry {
        operation: &operation::REMIND_ALL,
        methods: &[method!([], remind_all, json)],
        response: Some(read::<cliq_api::v3::types::RemindersRemindAllResponse>),
    },
];
fn list_in_chat(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::ListRemindersInChat, Mismatch> {
    let mut request = cliq
        .v3()
        .reminders()
        .list_in_chat(
            input.required::<cliq_api::v3::types::ChatId>("path", "CHAT_ID")?,
            input.required::<i64>("query", "limit")?,
        );
    if let Some(value) = input.optional::<String>("query", "next_token")? {
        request = request.next_token(value);
    }
    Ok(request)
}
fn reschedule(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::RescheduleReminders, Mismatch> {
    Ok(
        cliq
            .v3()
            .reminders()
            .reschedule(
                input
                    .required::<
                        Vec<cliq_api::v3::types::ReminderReschedule>,
                    >("body", "reminders")?,
            ),
    )
}
fn complete(cliq: &Cliq, input: &Input) -> Result<request::CompleteReminder, Mismatch> {
    Ok(
        cliq
            .v3()
            .reminders()
            .complete(
                input.required::<cliq_api::v3::types::ReminderId>("path", "REMINDER_ID")?,
            ),
    )
}
fn remind_all(cliq: &Cliq, input: &Input) -> Result<request::RemindUsers, Mismatch> {
    Ok(
        cliq
            .v3()
            .reminders()
            .remind_all(
                input.required::<cliq_api::v3::types::ReminderId>("path", "REMINDER_ID")?,
            ),
    )
}
