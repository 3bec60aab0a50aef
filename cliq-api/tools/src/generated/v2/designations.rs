// Generated from specs/v2/designations.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::designations::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::CREATE,
        methods: &[method!([], create, json)],
        response: Some(read::<cliq_api::types::DesignationsCreateResponse>),
    },
    Entry {
        operation: &operation::LIST,
        methods: &[method!([], list, json)],
        response: Some(read::<cliq_api::types::DesignationsListResponse>),
    },
    Entry {
        operation: &operation::GET,
        methods: &[method!([], get, json)],
        response: Some(read::<cliq_api::types::DesignationsGetResponse>),
    },
    Entry {
        operation: &operation::UPDATE,
        methods: &[method!([], update, json)],
        response: Some(read::<cliq_api::types::DesignationsUpdateResponse>),
    },
    Entry { operation: &operation::DELETE, methods: &[method!([], delete, json)], response: None },
    Entry {
        operation: &operation::LIST_MEMBERS,
        methods: &[method!([], list_members, json)],
        response: Some(read::<cliq_api::types::DesignationsListMembersResponse>),
    },
    Entry {
        operation: &operation::ADD_MEMBERS,
        methods: &[method!([], add_members, json)],
        response: None,
    },
    Entry {
        operation: &operation::REMOVE_MEMBERS,
        methods: &[method!([], remove_members, json)],
        response: None,
    },
];
fn create(cliq: &Cliq, input: &Input) -> Result<request::CreateDesignation, Mismatch> {
    let mut request = cliq
        .designations()
        .create(input.required::<String>("body", "name")?);
    if let Some(value) = input
        .optional::<Vec<cliq_api::types::UserId>>("body", "user_ids")?
    {
        request = request.user_ids(value);
    }
    Ok(request)
}
fn list(cliq: &Cliq, input: &Input) -> Result<request::ListDesignations, Mismatch> {
    let mut request = cliq.designations().list();
    if let Some(value) = input.optional::<u32>("query", "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = input.optional::<String>("query", "search")? {
        request = request.search(value);
    }
    Ok(request)
}
fn get(cliq: &Cliq, input: &Input) -> Result<request::GetDesignation, Mismatch> {
    Ok(
        cliq
            .designations()
            .get(
                input
                    .required::<
                        cliq_api::types::DesignationId,
                    >("path", "designation_id")?,
            ),
    )
}
fn update(cliq: &Cliq, input: &Input) -> Result<request::UpdateDesignation, Mismatch> {
    Ok(
        cliq
            .designations()
            .update(
                input
                    .required::<
                        cliq_api::types::DesignationId,
                    >("path", "designation_id")?,
                input.required::<String>("body", "name")?,
            ),
    )
}
fn delete(cliq: &Cliq, input: &Input) -> Result<request::DeleteDesignation, Mismatch> {
    Ok(
        cliq
            .designations()
            .delete(
                input
                    .required::<
                        cliq_api::types::DesignationId,
                    >("path", "designation_id")?,
            ),
    )
}
fn list_members(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::ListDesignationMembers, Mismatch> {
    let mut request = cliq
        .designations()
        .list_members(
            input.required::<cliq_api::types::DesignationId>("path", "designation_id")?,
        );
    if let Some(value) = input.optional::<u32>("query", "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = input.optional::<String>("query", "next_token")? {
        request = request.next_token(value);
    }
    Ok(request)
}
fn add_members(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::AddDesignationMembers, Mismatch> {
    Ok(
        cliq
            .designations()
            .add_members(
                input
                    .required::<
                        cliq_api::types::DesignationId,
                    >("path", "designation_id")?,
                input.required::<Vec<cliq_api::types::UserId>>("body", "user_ids")?,
            ),
    )
}
fn remove_members(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::RemoveDesignationMembers, Mismatch> {
    Ok(
        cliq
            .designations()
            .remove_members(
                input
                    .required::<
                        cliq_api::types::DesignationId,
                    >("path", "designation_id")?,
                input.required::<Vec<cliq_api::types::UserId>>("body", "user_ids")?,
            ),
    )
}
