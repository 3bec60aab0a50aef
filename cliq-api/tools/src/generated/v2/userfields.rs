// Generated from specs/v2/userfields.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::userfields::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::CREATE,
        methods: &[method!([], create, json)],
        response: Some(read::<cliq_api::types::UserfieldsCreateResponse>),
    },
    Entry {
        operation: &operation::LIST,
        methods: &[method!([], list, json)],
        response: Some(read::<cliq_api::types::UserfieldsListResponse>),
    },
    Entry {
        operation: &operation::GET,
        methods: &[method!([], get, json)],
        response: Some(read::<cliq_api::types::UserfieldsGetResponse>),
    },
    Entry {
        operation: &operation::UPDATE,
        methods: &[method!([], update, json)],
        response: Some(read::<cliq_api::types::UserfieldsUpdateResponse>),
    },
    Entry { operation: &operation::DELETE, methods: &[method!([], delete, json)], response: None },
];
fn create(cliq: &Cliq, input: &Input) -> Result<request::CreateUserField, Mismatch> {
    let mut request = cliq
        .userfields()
        .create(input.required::<String>("body", "name")?);
    if let Some(value) = input
        .optional::<cliq_api::types::UserFieldType>("body", "type")?
    {
        request = request.type_(value);
    }
    if let Some(value) = input.optional::<bool>("body", "mandatory")? {
        request = request.mandatory(value);
    }
    if let Some(value) = input.optional::<bool>("body", "encrypted")? {
        request = request.encrypted(value);
    }
    if let Some(value) = input.optional::<bool>("body", "edit_permission")? {
        request = request.edit_permission(value);
    }
    if let Some(value) = input.optional::<Vec<String>>("body", "options")? {
        request = request.options(value);
    }
    Ok(request)
}
fn list(cliq: &Cliq, _input: &Input) -> Result<request::ListUserFields, Mismatch> {
    Ok(cliq.userfields().list())
}
fn get(cliq: &Cliq, input: &Input) -> Result<request::GetUserField, Mismatch> {
    Ok(
        cliq
            .userfields()
            .get(input.required::<cliq_api::types::UserFieldId>("path", "FIELD_ID")?),
    )
}
fn update(cliq: &Cliq, input: &Input) -> Result<request::UpdateUserField, Mismatch> {
    let mut request = cliq
        .userfields()
        .update(input.required::<cliq_api::types::UserFieldId>("path", "FIELD_ID")?);
    if let Some(value) = input.optional::<String>("body", "name")? {
        request = request.name(value);
    }
    if let Some(value) = input.optional::<bool>("body", "mandatory")? {
        request = request.mandatory(value);
    }
    if let Some(value) = input.optional::<bool>("body", "encrypted")? {
        request = request.encrypted(value);
    }
    if let Some(value) = input.optional::<bool>("body", "edit_permission")? {
        request = request.edit_permission(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::types::UserFieldOptionChange>>("body", "options")?
    {
        request = request.options(value);
    }
    Ok(request)
}
fn delete(cliq: &Cliq, input: &Input) -> Result<request::DeleteUserField, Mismatch> {
    Ok(
        cliq
            .userfields()
            .delete(input.required::<cliq_api::types::UserFieldId>("path", "FIELD_ID")?),
    )
}
