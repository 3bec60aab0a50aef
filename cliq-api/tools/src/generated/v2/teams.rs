// Generated from specs/v2/teams.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::teams::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::CREATE,
        methods: &[method!([], create, json)],
        response: Some(read::<cliq_api::types::Team>),
    },
    Entry {
        operation: &operation::LIST,
        methods: &[method!([], list, json)],
        response: Some(read::<cliq_api::types::TeamsListResponse>),
    },
    Entry {
        operation: &operation::GET,
        methods: &[method!([], get, json)],
        response: Some(read::<cliq_api::types::Team>),
    },
    Entry {
        operation: &operation::UPDATE,
        methods: &[method!([], update, json)],
        response: Some(read::<cliq_api::types::Team>),
    },
    Entry { operation: &operation::DELETE, methods: &[method!([], delete, json)], response: None },
    Entry {
        operation: &operation::LIST_MEMBERS,
        methods: &[method!([], list_members, json)],
        response: Some(read::<cliq_api::types::TeamsListMembersResponse>),
    },
    Entry {
        operation: &operation::ADD_MEMBERS,
        methods: &[method!([], add_members, json)],
        response: Some(read::<cliq_api::types::TeamsAddMembersResponse>),
    },
    Entry {
        operation: &operation::REMOVE_MEMBER,
        methods: &[method!([], remove_member, json)],
        response: None,
    },
];
fn create(cliq: &Cliq, input: &Input) -> Result<request::CreateTeam, Mismatch> {
    let mut request = cliq.teams().create(input.required::<String>("body", "name")?);
    if let Some(value) = input.optional::<String>("body", "description")? {
        request = request.description(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::types::UserId>>("body", "user_ids")?
    {
        request = request.user_ids(value);
    }
    Ok(request)
}
fn list(cliq: &Cliq, input: &Input) -> Result<request::ListTeams, Mismatch> {
    let mut request = cliq.teams().list();
    if let Some(value) = input.optional::<bool>("query", "joined")? {
        request = request.joined(value);
    }
    Ok(request)
}
fn get(cliq: &Cliq, input: &Input) -> Result<request::GetTeam, Mismatch> {
    Ok(cliq.teams().get(input.required::<cliq_api::types::TeamId>("path", "TEAM_ID")?))
}
fn update(cliq: &Cliq, input: &Input) -> Result<request::UpdateTeam, Mismatch> {
    let mut request = cliq
        .teams()
        .update(input.required::<cliq_api::types::TeamId>("path", "TEAM_ID")?);
    if let Some(value) = input.optional::<String>("body", "name")? {
        request = request.name(value);
    }
    if let Some(value) = input.optional::<String>("body", "description")? {
        request = request.description(value);
    }
    Ok(request)
}
fn delete(cliq: &Cliq, input: &Input) -> Result<request::DeleteTeam, Mismatch> {
    Ok(
        cliq
            .teams()
            .delete(input.required::<cliq_api::types::TeamId>("path", "TEAM_ID")?),
    )
}
fn list_members(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::ListTeamMembers, Mismatch> {
    Ok(
        cliq
            .teams()
            .list_members(input.required::<cliq_api::types::TeamId>("path", "TEAM_ID")?),
    )
}
fn add_members(cliq: &Cliq, input: &Input) -> Result<request::AddTeamMembers, Mismatch> {
    Ok(
        cliq
            .teams()
            .add_members(
                input.required::<cliq_api::types::TeamId>("path", "TEAM_ID")?,
                input.required::<Vec<cliq_api::types::UserId>>("body", "user_ids")?,
            ),
    )
}
fn remove_member(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::RemoveTeamMember, Mismatch> {
    Ok(
        cliq
            .teams()
            .remove_member(
                input.required::<cliq_api::types::TeamId>("path", "TEAM_ID")?,
                input.required::<cliq_api::types::UserId>("path", "USER_ID")?,
            ),
    )
}
