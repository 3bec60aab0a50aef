// Generated from specs/v2/reminders.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::reminders::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::CREATE,
        methods: &[method!([], create, json)],
        response: Some(read::<cliq_api::types::Reminder>),
    },
    Entry {
        operation: &operation::LIST,
        methods: &[method!([], list, json)],
        response: Some(read::<cliq_api::types::RemindersListResponse>),
    },
    Entry {
        operation: &operation::GET,
        methods: &[method!([], get, json)],
        response: Some(read::<cliq_api::types::Reminder>),
    },
    Entry {
        operation: &operation::UPDATE,
        methods: &[method!([], update, json)],
        response: Some(read::<cliq_api::types::Reminder>),
    },
    Entry { operation: &operation::DELETE, methods: &[method!([], delete, json)], response: None },
    Entry {
        operation: &operation::DELETE_MANY,
        methods: &[method!([], delete_many, json)],
        response: None,
    },
    Entry {
        operation: &operation::DELETE_COMPLETED,
        methods: &[method!([], delete_completed, json)],
        response: None,
    },
    Entry {
        operation: &operation::COMPLETE,
        methods: &[method!([], complete, json)],
        response: None,
    },
    Entry { operation: &operation::REOPEN, methods: &[method!([], reopen, json)], response: None },
    Entry { operation: &operation::SNOOZE, methods: &[method!([], snooze, json)], response: None },
    Entry {
        operation: &operation::DISMISS_SNOOZE,
        methods: &[method!([], dismiss_snooze, json)],
        response: None,
    },
    Entry {
        operation: &operation::ASSIGN_USERS,
        methods: &[method!([], assign_users, json)],
        response: Some(read::<cliq_api::types::Reminder>),
    },
    Entry {
        operation: &operation::UNASSIGN_USER,
        methods: &[method!([], unassign_user, json)],
        response: Some(read::<cliq_api::types::Reminder>),
    },
    Entry {
        operation: &operation::REMIND_USER,
        methods: &[method!([], remind_user, json)],
        response: Some(read::<Vec<cliq_api::types::ReminderUser>>),
    },
    Entry {
        operation: &operation::REMIND_ALL,
        methods: &[method!([], remind_all, json)],
        response: Some(read::<Vec<cliq_api::types::ReminderUser>>),
    },
];
fn create(cliq: &Cliq, input: &Input) -> Result<request::CreateReminder, Mismatch> {
    let mut request = cliq.reminders().create();
    if let Some(value) = input.optional::<String>("body", "content")? {
        request = request.content(value);
    }
    if let Some(value) = input.optional::<cliq_api::time::Timestamp>("body", "time")? {
        request = request.time(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::types::UserId>>("body", "user_ids")?
    {
        request = request.user_ids(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::types::ChatId>>("body", "chat_ids")?
    {
        request = request.chat_ids(value);
    }
    if let Some(value) = input.optional::<cliq_api::types::ChatId>("body", "chat_id")? {
        request = request.chat_id(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::types::MessageId>("body", "message_id")?
    {
        request = request.message_id(value);
    }
    Ok(request)
}
fn list(cliq: &Cliq, input: &Input) -> Result<request::ListReminders, Mismatch> {
    let mut request = cliq.reminders().list();
    if let Some(value) = input
        .optional::<cliq_api::types::ReminderCategory>("query", "category")?
    {
        request = request.category(value);
    }
    if let Some(value) = input.optional::<u32>("query", "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = input.optional::<String>("query", "next_set_token")? {
        request = request.next_set_token(value);
    }
    Ok(request)
}
fn get(cliq: &Cliq, input: &Input) -> Result<request::GetReminder, Mismatch> {
    Ok(
        cliq
            .reminders()
            .get(input.required::<cliq_api::types::ReminderId>("path", "reminderID")?),
    )
}
fn update(cliq: &Cliq, input: &Input) -> Result<request::UpdateReminder, Mismatch> {
    let mut request = cliq
        .reminders()
        .update(input.required::<cliq_api::types::ReminderId>("path", "reminderID")?);
    if let Some(value) = input.optional::<String>("body", "content")? {
        request = request.content(value);
    }
    if let Some(value) = input.optional::<cliq_api::time::Timestamp>("body", "time")? {
        request = request.time(value);
    }
    Ok(request)
}
fn delete(cliq: &Cliq, input: &Input) -> Result<request::DeleteReminder, Mismatch> {
    Ok(
        cliq
            .reminders()
            .delete(input.required::<cliq_api::types::ReminderId>("path", "reminderID")?),
    )
}
fn delete_many(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::DeleteReminders, Mismatch> {
    Ok(
        cliq
            .reminders()
            .delete_many(
                input
                    .required::<
                        Vec<cliq_api::types::ReminderId>,
                    >("body", "reminder_ids")?,
            ),
    )
}
fn delete_completed(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::DeleteCompletedReminders, Mismatch> {
    Ok(
        cliq
            .reminders()
            .delete_completed(
                input
                    .required::<
                        cliq_api::types::ReminderCompletedCategory,
                    >("body", "category")?,
            ),
    )
}
fn complete(cliq: &Cliq, input: &Input) -> Result<request::CompleteReminder, Mismatch> {
    Ok(
        cliq
            .reminders()
            .complete(
                input.required::<cliq_api::types::ReminderId>("path", "reminderID")?,
            ),
    )
}
fn reopen(cliq: &Cliq, input: &Input) -> Result<request::ReopenReminder, Mismatch> {
    Ok(
        cliq
            .reminders()
            .reopen(input.required::<cliq_api::types::ReminderId>("path", "reminderID")?),
    )
}
fn snooze(cliq: &Cliq, input: &Input) -> Result<request::SnoozeReminder, Mismatch> {
    Ok(
        cliq
            .reminders()
            .snooze(
                input.required::<cliq_api::types::ReminderId>("path", "reminderID")?,
                input.required::<cliq_api::types::ReminderSnooze>("body", "time")?,
            ),
    )
}
fn dismiss_snooze(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::DismissReminderSnooze, Mismatch> {
    Ok(
        cliq
            .reminders()
            .dismiss_snooze(
                input.required::<cliq_api::types::ReminderId>("path", "reminderID")?,
            ),
    )
}
fn assign_users(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::AssignReminderToUsers, Mismatch> {
    Ok(
        cliq
            .reminders()
            .assign_users(
                input.required::<cliq_api::types::ReminderId>("path", "reminderID")?,
                input.required::<Vec<cliq_api::types::UserId>>("body", "user_ids")?,
            ),
    )
}
fn unassign_user(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::UnassignReminderFromUser, Mismatch> {
    Ok(
        cliq
            .reminders()
            .unassign_user(
                input.required::<cliq_api::types::ReminderId>("path", "reminderID")?,
                input.required::<cliq_api::types::UserId>("path", "USER_ID")?,
            ),
    )
}
fn remind_user(cliq: &Cliq, input: &Input) -> Result<request::RemindUser, Mismatch> {
    Ok(
        cliq
            .reminders()
            .remind_user(
                input.required::<cliq_api::types::ReminderId>("path", "reminderID")?,
                input.required::<cliq_api::types::UserId>("path", "USER_ID")?,
            ),
    )
}
fn remind_all(cliq: &Cliq, input: &Input) -> Result<request::RemindUsers, Mismatch> {
    let mut request = cliq
        .reminders()
        .remind_all(
            input.required::<cliq_api::types::ReminderId>("path", "reminderID")?,
        );
    if let Some(value) = input
        .optional::<Vec<cliq_api::types::UserId>>("body", "user_ids")?
    {
        request = request.user_ids(value);
    }
    Ok(request)
}
