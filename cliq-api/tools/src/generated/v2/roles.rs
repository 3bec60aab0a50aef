// Generated from specs/v2/roles.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::roles::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::LIST,
        methods: &[method!([], list, json)],
        response: Some(read::<cliq_api::types::RolesListResponse>),
    },
    Entry {
        operation: &operation::CREATE,
        methods: &[method!([], create, json)],
        response: Some(read::<cliq_api::types::RolesCreateResponse>),
    },
    Entry {
        operation: &operation::GET,
        methods: &[method!([], get, json)],
        response: Some(read::<cliq_api::types::RolesGetResponse>),
    },
    Entry { operation: &operation::UPDATE, methods: &[method!([], update, json)], response: None },
    Entry { operation: &operation::DELETE, methods: &[method!([], delete, json)], response: None },
    Entry {
        operation: &operation::GET_PERMISSIONS,
        methods: &[method!([], get_permissions, json)],
        response: Some(read::<cliq_api::types::RolePermissions>),
    },
    Entry {
        operation: &operation::UPDATE_PERMISSIONS,
        methods: &[method!([], update_permissions, json)],
        response: None,
    },
    Entry {
        operation: &operation::LIST_USERS,
        methods: &[method!([], list_users, json)],
        response: Some(read::<cliq_api::types::RolesListUsersResponse>),
    },
    Entry {
        operation: &operation::ADD_USERS,
        methods: &[method!([], add_users, json)],
        response: None,
    },
    Entry {
        operation: &operation::REMOVE_USERS,
        methods: &[method!([], remove_users, json)],
        response: None,
    },
];
fn list(cliq: &Cliq, _input: &Input) -> Result<request::ListRoles, Mismatch> {
    Ok(cliq.roles().list())
}
fn create(cliq: &Cliq, input: &Input) -> Result<request::CreateRole, Mismatch> {
    let mut request = cliq.roles().create();
    if let Some(value) = input.optional::<String>("body", "name")? {
        request = request.name(value);
    }
    if let Some(value) = input.optional::<String>("body", "description")? {
        request = request.description(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::types::RoleType>("body", "profile_type")?
    {
        request = request.profile_type(value);
    }
    if let Some(value) = input.optional::<cliq_api::types::RoleId>("body", "clone_id")? {
        request = request.clone_id(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::types::UserId>>("body", "user_ids")?
    {
        request = request.user_ids(value);
    }
    Ok(request)
}
fn get(cliq: &Cliq, input: &Input) -> Result<request::GetRole, Mismatch> {
    Ok(
        cliq
            .roles()
            .get(input.required::<cliq_api::types::RoleId>("path", "PROFILE_ID")?),
    )
}
fn update(cliq: &Cliq, input: &Input) -> Result<request::UpdateRole, Mismatch> {
    let mut request = cliq
        .roles()
        .update(input.required::<cliq_api::types::RoleId>("path", "PROFILE_ID")?);
    if let Some(value) = input.optional::<String>("body", "name")? {
        request = request.name(value);
    }
    if let Some(value) = input.optional::<String>("body", "description")? {
        request = request.description(value);
    }
    Ok(request)
}
fn delete(cliq: &Cliq, input: &Input) -> Result<request::DeleteRole, Mismatch> {
    Ok(
        cliq
            .roles()
            .delete(input.required::<cliq_api::types::RoleId>("path", "PROFILE_ID")?),
    )
}
fn get_permissions(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::GetRolePermissions, Mismatch> {
    Ok(
        cliq
            .roles()
            .get_permissions(
                input.required::<cliq_api::types::RoleId>("path", "PROFILE_ID")?,
            ),
    )
}
fn update_permissions(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::UpdateRolePermissions, Mismatch> {
    Ok(
        cliq
            .roles()
            .update_permissions(
                input.required::<cliq_api::types::RoleId>("path", "PROFILE_ID")?,
                input
                    .required::<
                        Vec<cliq_api::types::RolePermissionChange>,
                    >("body", "list")?,
            ),
    )
}
fn list_users(cliq: &Cliq, input: &Input) -> Result<request::ListRoleUsers, Mismatch> {
    Ok(
        cliq
            .roles()
            .list_users(input.required::<cliq_api::types::RoleId>("path", "PROFILE_ID")?),
    )
}
fn add_users(cliq: &Cliq, input: &Input) -> Result<request::AddUsersToRole, Mismatch> {
    Ok(
        cliq
            .roles()
            .add_users(
                input.required::<cliq_api::types::RoleId>("path", "PROFILE_ID")?,
                input.required::<Vec<cliq_api::types::UserId>>("body", "user_ids")?,
            ),
    )
}
fn remove_users(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::RemoveUsersFromRole, Mismatch> {
    Ok(
        cliq
            .roles()
            .remove_users(
                input.required::<cliq_api::types::RoleId>("path", "PROFILE_ID")?,
                input.required::<Vec<cliq_api::types::UserId>>("body", "user_ids")?,
            ),
    )
}
