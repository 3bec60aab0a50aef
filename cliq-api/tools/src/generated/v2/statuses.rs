// Generated from specs/v2/statuses.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::statuses::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::CREATE,
        methods: &[method!([], create, json)],
        response: Some(read::<cliq_api::types::StatusesCreateResponse>),
    },
    Entry {
        operation: &operation::LIST,
        methods: &[method!([], list, json)],
        response: Some(read::<cliq_api::types::StatusesListResponse>),
    },
    Entry {
        operation: &operation::SET_TRANSIENT,
        methods: &[method!([], set_transient, json)],
        response: None,
    },
    Entry {
        operation: &operation::DELETE_TRANSIENT,
        methods: &[method!([], delete_transient, json)],
        response: None,
    },
    Entry {
        operation: &operation::GET_CURRENT,
        methods: &[method!([], get_current, json)],
        response: Some(read::<cliq_api::types::StatusesGetCurrentResponse>),
    },
    Entry {
        operation: &operation::SET_CURRENT,
        methods: &[method!([], set_current, json)],
        response: Some(read::<cliq_api::types::StatusesSetCurrentResponse>),
    },
    Entry { operation: &operation::DELETE, methods: &[method!([], delete, json)], response: None },
];
fn create(cliq: &Cliq, input: &Input) -> Result<request::CreateStatus, Mismatch> {
    Ok(
        cliq
            .statuses()
            .create(
                input.required::<cliq_api::types::StatusCode>("body", "code")?,
                input.required::<String>("body", "message")?,
            ),
    )
}
fn list(cliq: &Cliq, _input: &Input) -> Result<request::ListStatuses, Mismatch> {
    Ok(cliq.statuses().list())
}
fn set_transient(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::SetTransientStatus, Mismatch> {
    Ok(
        cliq
            .statuses()
            .set_transient(
                input.required::<cliq_api::types::StatusCode>("body", "code")?,
                input.required::<String>("body", "message")?,
                input.required::<cliq_api::time::Timestamp>("body", "expiry")?,
            ),
    )
}
fn delete_transient(
    cliq: &Cliq,
    _input: &Input,
) -> Result<request::DeleteTransientStatus, Mismatch> {
    Ok(cliq.statuses().delete_transient())
}
fn get_current(
    cliq: &Cliq,
    _input: &Input,
) -> Result<request::GetCurrentStatus, Mismatch> {
    Ok(cliq.statuses().get_current())
}
fn set_current(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::SetCurrentStatus, Mismatch> {
    Ok(
        cliq
            .statuses()
            .set_current(
                input.required::<cliq_api::types::StatusId>("path", "STATUS_ID")?,
            ),
    )
}
fn delete(cliq: &Cliq, input: &Input) -> Result<request::DeleteStatus, Mismatch> {
    Ok(
        cliq
            .statuses()
            .delete(input.required::<cliq_api::types::StatusId>("path", "STATUS_ID")?),
    )
}
