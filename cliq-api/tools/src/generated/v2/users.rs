// Generated from specs/v2/users.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::users::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::ADD,
        methods: &[method!([], add, json)],
        response: Some(read::<cliq_api::types::UsersAddResponse>),
    },
    Entry {
        operation: &operation::LIST,
        methods: &[method!([], list, json)],
        response: Some(read::<cliq_api::types::UsersListResponse>),
    },
    Entry {
        operation: &operation::GET,
        methods: &[method!(["fields" = "chat_status"], get_presence, json), method!([], get, json)],
        response: Some(read::<cliq_api::types::UsersGetResponse>),
    },
    Entry {
        operation: &operation::UPDATE,
        methods: &[method!([], update, json)],
        response: Some(read::<cliq_api::types::UsersUpdateResponse>),
    },
    Entry {
        operation: &operation::LIST_LAYOUTS,
        methods: &[method!([], list_layouts, json)],
        response: Some(read::<cliq_api::types::UsersListLayoutsResponse>),
    },
    Entry {
        operation: &operation::LIST_TEAMS,
        methods: &[method!([], list_teams, json)],
        response: Some(read::<cliq_api::types::UsersListTeamsResponse>),
    },
];
fn add(cliq: &Cliq, input: &Input) -> Result<request::AddUsers, Mismatch> {
    Ok(
        cliq
            .users()
            .add(input.required::<Vec<cliq_api::types::NewUser>>("body", "users")?),
    )
}
fn list(cliq: &Cliq, input: &Input) -> Result<request::ListUsers, Mismatch> {
    let mut request = cliq.users().list();
    if let Some(value) = input.optional::<cliq_api::types::UserState>("query", "status")?
    {
        request = request.status(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::types::UserPlanType>("query", "plan_type")?
    {
        request = request.plan_type(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::types::UserListField>>("query", "fields")?
    {
        request = request.fields(value);
    }
    if let Some(value) = input.optional::<u32>("query", "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = input.optional::<String>("query", "search")? {
        request = request.search(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::types::UserSortKey>("query", "sort_by")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::time::Timestamp>("query", "modified_after")?
    {
        request = request.modified_after(value);
    }
    if let Some(value) = input.optional::<String>("query", "next_token")? {
        request = request.next_token(value);
    }
    Ok(request)
}
fn get_presence(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::GetUserPresence, Mismatch> {
    Ok(
        cliq
            .users()
            .get_presence(input.required::<cliq_api::types::UserId>("path", "USER_ID")?),
    )
}
fn get(cliq: &Cliq, input: &Input) -> Result<request::GetUser, Mismatch> {
    let mut request = cliq
        .users()
        .get(input.required::<cliq_api::types::UserId>("path", "USER_ID")?);
    if let Some(value) = input
        .optional::<Vec<cliq_api::types::UserGetField>>("query", "fields")?
    {
        request = request.fields(value);
    }
    Ok(request)
}
fn update(cliq: &Cliq, input: &Input) -> Result<request::UpdateUser, Mismatch> {
    let mut request = cliq
        .users()
        .update(input.required::<cliq_api::types::UserId>("path", "USER_ID")?);
    if let Some(value) = input.optional::<String>("body", "display_name")? {
        request = request.display_name(value);
    }
    if let Some(value) = input.optional::<String>("body", "first_name")? {
        request = request.first_name(value);
    }
    if let Some(value) = input.optional::<String>("body", "last_name")? {
        request = request.last_name(value);
    }
    if let Some(value) = input.optional::<String>("body", "phone")? {
        request = request.phone(value);
    }
    if let Some(value) = input.optional::<String>("body", "mobile")? {
        request = request.mobile(value);
    }
    if let Some(value) = input.optional::<String>("body", "timezone")? {
        request = request.timezone(value);
    }
    if let Some(value) = input.optional::<String>("body", "language")? {
        request = request.language(value);
    }
    if let Some(value) = input.optional::<String>("body", "country")? {
        request = request.country(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::types::DesignationId>("body", "designation_id")?
    {
        request = request.designation_id(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::types::DepartmentId>("body", "department_id")?
    {
        request = request.department_id(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::types::UserId>("body", "reporting_to_zuid")?
    {
        request = request.reporting_to_zuid(value);
    }
    if let Some(value) = input.optional::<String>("body", "work_location")? {
        request = request.work_location(value);
    }
    if let Some(value) = input.optional::<String>("body", "extension")? {
        request = request.extension(value);
    }
    if let Some(value) = input.optional::<String>("body", "employee_id")? {
        request = request.employee_id(value);
    }
    if let Some(value) = input.optional::<String>("body", "image_data")? {
        request = request.image_data(value);
    }
    for (key, value) in input
        .others(
            &[
                "display_name",
                "first_name",
                "last_name",
                "phone",
                "mobile",
                "timezone",
                "language",
                "country",
                "designation_id",
                "department_id",
                "reporting_to_zuid",
                "work_location",
                "extension",
                "employee_id",
                "image_data",
            ],
        )
    {
        request = request.extra(key, value);
    }
    Ok(request)
}
fn list_layouts(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::ListProfileLayouts, Mismatch> {
    let mut request = cliq.users().list_layouts();
    if let Some(value) = input
        .optional::<cliq_api::types::ProfileLayoutName>("query", "unique_name")?
    {
        request = request.unique_name(value);
    }
    Ok(request)
}
fn list_teams(cliq: &Cliq, input: &Input) -> Result<request::ListUserTeams, Mismatch> {
    Ok(
        cliq
            .users()
            .list_teams(input.required::<cliq_api::types::UserId>("path", "USER_ID")?),
    )
}
