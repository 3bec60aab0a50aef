// Generated from specs/v2/departments.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::departments::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::CREATE,
        methods: &[method!([], create, json)],
        response: Some(read::<cliq_api::types::DepartmentsCreateResponse>),
    },
    Entry {
        operation: &operation::LIST,
        methods: &[method!([], list, json)],
        response: Some(read::<cliq_api::types::DepartmentsListResponse>),
    },
    Entry {
        operation: &operation::GET,
        methods: &[method!([], get, json)],
        response: Some(read::<cliq_api::types::DepartmentsGetResponse>),
    },
    Entry {
        operation: &operation::UPDATE,
        methods: &[method!([], update, json)],
        response: Some(read::<cliq_api::types::DepartmentsUpdateResponse>),
    },
    Entry { operation: &operation::DELETE, methods: &[method!([], delete, json)], response: None },
    Entry {
        operation: &operation::LIST_MEMBERS,
        methods: &[method!([], list_members, json)],
        response: Some(read::<cliq_api::types::DepartmentsListMembersResponse>),
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
fn create(cliq: &Cliq, input: &Input) -> Result<request::CreateDepartment, Mismatch> {
    let mut request = cliq
        .departments()
        .create(
            input.required::<String>("body", "name")?,
            input.required::<cliq_api::types::UserId>("body", "lead_zuid")?,
            input
                .required::<
                    cliq_api::types::DepartmentId,
                >("body", "parent_department_id")?,
        );
    if let Some(value) = input
        .optional::<Vec<cliq_api::types::UserId>>("body", "user_ids")?
    {
        request = request.user_ids(value);
    }
    Ok(request)
}
fn list(cliq: &Cliq, input: &Input) -> Result<request::ListDepartments, Mismatch> {
    let mut request = cliq.departments().list();
    if let Some(value) = input.optional::<u32>("query", "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = input.optional::<String>("query", "search")? {
        request = request.search(value);
    }
    if let Some(value) = input.optional::<String>("query", "next_token")? {
        request = request.next_token(value);
    }
    Ok(request)
}
fn get(cliq: &Cliq, input: &Input) -> Result<request::GetDepartment, Mismatch> {
    Ok(
        cliq
            .departments()
            .get(
                input.required::<cliq_api::types::DepartmentId>("path", "department_id")?,
            ),
    )
}
fn update(cliq: &Cliq, input: &Input) -> Result<request::UpdateDepartment, Mismatch> {
    let mut request = cliq
        .departments()
        .update(
            input.required::<cliq_api::types::DepartmentId>("path", "department_id")?,
            input.required::<String>("body", "name")?,
        );
    if let Some(value) = input.optional::<cliq_api::types::UserId>("body", "lead_zuid")?
    {
        request = request.lead_zuid(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::types::DepartmentId>("body", "parent_department_id")?
    {
        request = request.parent_department_id(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::types::UserId>>("body", "user_ids")?
    {
        request = request.user_ids(value);
    }
    Ok(request)
}
fn delete(cliq: &Cliq, input: &Input) -> Result<request::DeleteDepartment, Mismatch> {
    Ok(
        cliq
            .departments()
            .delete(
                input.required::<cliq_api::types::DepartmentId>("path", "department_id")?,
            ),
    )
}
fn list_members(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::ListDepartmentMembers, Mismatch> {
    Ok(
        cliq
            .departments()
            .list_members(
                input.required::<cliq_api::types::DepartmentId>("path", "department_id")?,
            ),
    )
}
fn add_members(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::AddDepartmentMembers, Mismatch> {
    let mut request = cliq
        .departments()
        .add_members(
            input.required::<cliq_api::types::DepartmentId>("path", "department_id")?,
        );
    if let Some(value) = input
        .optional::<Vec<cliq_api::types::UserId>>("body", "user_ids")?
    {
        request = request.user_ids(value);
    }
    if let Some(value) = input.optional::<Vec<String>>("body", "email_ids")? {
        request = request.email_ids(value);
    }
    Ok(request)
}
fn remove_members(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::RemoveDepartmentMembers, Mismatch> {
    Ok(
        cliq
            .departments()
            .remove_members(
                input
                    .required::<cliq_api::types::DepartmentId>("path", "department_id")?,
                input.required::<Vec<cliq_api::types::UserId>>("body", "user_ids")?,
            ),
    )
}
