// Generated from specs/v2/databases.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::databases::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::CREATE_RECORD,
        methods: &[method!([], create_record, json)],
        response: Some(read::<cliq_api::types::DatabaseRecord>),
    },
    Entry {
        operation: &operation::LIST_RECORDS,
        methods: &[method!([], list_records, json)],
        response: Some(read::<cliq_api::types::DatabasesListRecordsResponse>),
    },
    Entry {
        operation: &operation::GET_RECORD,
        methods: &[method!([], get_record, json)],
        response: Some(read::<cliq_api::types::DatabaseRecord>),
    },
    Entry {
        operation: &operation::UPDATE_RECORD,
        methods: &[method!([], update_record, json)],
        response: Some(read::<cliq_api::types::DatabaseRecord>),
    },
    Entry {
        operation: &operation::DELETE_RECORD,
        methods: &[method!([], delete_record, json)],
        response: None,
    },
];
fn create_record(cliq: &Cliq, input: &Input) -> Result<request::CreateRecord, Mismatch> {
    Ok(
        cliq
            .databases()
            .create_record(
                input.required::<cliq_api::types::DatabaseName>("path", "name")?,
                input.required::<cliq_api::types::RecordValues>("body", "values")?,
            ),
    )
}
fn list_records(cliq: &Cliq, input: &Input) -> Result<request::ListRecords, Mismatch> {
    let mut request = cliq
        .databases()
        .list_records(input.required::<cliq_api::types::DatabaseName>("path", "name")?);
    if let Some(value) = input.optional::<String>("query", "criteria")? {
        request = request.criteria(value);
    }
    if let Some(value) = input.optional::<u32>("query", "from_index")? {
        request = request.from_index(value);
    }
    if let Some(value) = input.optional::<u32>("query", "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = input.optional::<String>("query", "order_by")? {
        request = request.order_by(value);
    }
    if let Some(value) = input.optional::<String>("query", "start_token")? {
        request = request.start_token(value);
    }
    Ok(request)
}
fn get_record(cliq: &Cliq, input: &Input) -> Result<request::GetRecord, Mismatch> {
    Ok(
        cliq
            .databases()
            .get_record(
                input.required::<cliq_api::types::DatabaseName>("path", "name")?,
                input.required::<cliq_api::types::RecordId>("path", "id")?,
            ),
    )
}
fn update_record(cliq: &Cliq, input: &Input) -> Result<request::UpdateRecord, Mismatch> {
    Ok(
        cliq
            .databases()
            .update_record(
                input.required::<cliq_api::types::DatabaseName>("path", "name")?,
                input.required::<cliq_api::types::RecordId>("path", "id")?,
                input.required::<cliq_api::types::RecordValues>("body", "values")?,
            ),
    )
}
fn delete_record(cliq: &Cliq, input: &Input) -> Result<request::DeleteRecord, Mismatch> {
    Ok(
        cliq
            .databases()
            .delete_record(
                input.required::<cliq_api::types::DatabaseName>("path", "name")?,
                input.required::<cliq_api::types::RecordId>("path", "id")?,
            ),
    )
}
