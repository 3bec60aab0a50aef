// Generated from specs/v3/slash_commands.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::v3::slash_commands::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::LIST,
        methods: &[method!([], list, json)],
        response: Some(read::<cliq_api::v3::types::SlashCommandsListResponse>),
    },
    Entry {
        operation: &operation::CREATE,
        methods: &[method!([], create, json)],
        response: Some(read::<cliq_api::v3::types::SlashCommandResponse>),
    },
    Entry { operation: &operation::DELETE, methods: &[method!([], delete, json)], response: None },
    Entry {
        operation: &operation::GET,
        methods: &[method!([], get, json)],
        response: Some(read::<cliq_api::v3::types::SlashCommandResponse>),
    },
    Entry {
        operation: &operation::UPDATE,
        methods: &[method!([], update, json)],
        response: Some(read::<cliq_api::v3::types::SlashCommandResponse>),
    },
    Entry {
        operation: &operation::CREATE_HANDLER,
        methods: &[method!([], create_handler, json)],
        response: Some(read::<cliq_api::v3::types::SlashCommandHandlerResponse>),
    },
    Entry {
        operation: &operation::DELETE_HANDLER,
        methods: &[method!([], delete_handler, json)],
        response: None,
    },
    Entry {
        operation: &operation::GET_HANDLER,
        methods: &[method!([], get_handler, json)],
        response: Some(read::<cliq_api::v3::types::SlashCommandHandlerResponse>),
    },
    Entry {
        operation: &operation::UPDATE_HANDLER,
        methods: &[method!([], update_handler, json)],
        response: Some(read::<cliq_api::v3::types::SlashCommandHandlerResponse>),
    },
];
fn list(cliq: &Cliq, input: &Input) -> Result<request::ListSlashCommands, Mismatch> {
    let mut request = cliq.v3().slash_commands().list();
    if let Some(value) = input.optional::<String>("query", "sync_token")? {
        request = request.sync_token(value);
    }
    if let Some(value) = input.optional::<u32>("query", "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = input.optional::<String>("query", "next_token")? {
        request = request.next_token(value);
    }
    Ok(request)
}
fn create(cliq: &Cliq, input: &Input) -> Result<request::CreateSlashCommand, Mismatch> {
    let mut request = cliq
        .v3()
        .slash_commands()
        .create(
            input.required::<String>("body", "name")?,
            input.required::<String>("body", "hint")?,
            input.required::<cliq_api::v3::types::ComponentScope>("body", "scope")?,
        );
    if let Some(value) = input
        .optional::<Vec<cliq_api::v3::types::TeamId>>("body", "team_ids")?
    {
        request = request.team_ids(value);
    }
    if let Some(value) = input.optional::<String>("body", "description")? {
        request = request.description(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::ExecutionType>("body", "execution_type")?
    {
        request = request.execution_type(value);
    }
    if let Some(value) = input.optional::<String>("body", "execution_url")? {
        request = request.execution_url(value);
    }
    if let Some(value) = input.optional::<i64>("body", "max_suggestions")? {
        request = request.max_suggestions(value);
    }
    if let Some(value) = input
        .optional::<std::collections::BTreeMap<String, String>>("body", "options")?
    {
        request = request.options(value);
    }
    if let Some(value) = input.optional::<String>("body", "image")? {
        request = request.image(value);
    }
    Ok(request)
}
fn delete(cliq: &Cliq, input: &Input) -> Result<request::DeleteSlashCommand, Mismatch> {
    Ok(
        cliq
            .v3()
            .slash_commands()
            .delete(
                input
                    .required::<
                        cliq_api::v3::types::SlashCommandId,
                    >("path", "SLASH_COMMAND_ID")?,
            ),
    )
}
fn get(cliq: &Cliq, input: &Input) -> Result<request::GetSlashCommand, Mismatch> {
    Ok(
        cliq
            .v3()
            .slash_commands()
            .get(
                input
                    .required::<
                        cliq_api::v3::types::SlashCommandId,
                    >("path", "SLASH_COMMAND_ID")?,
            ),
    )
}
fn update(cliq: &Cliq, input: &Input) -> Result<request::UpdateSlashCommand, Mismatch> {
    let mut request = cliq
        .v3()
        .slash_commands()
        .update(
            input
                .required::<
                    cliq_api::v3::types::SlashCommandId,
                >("path", "SLASH_COMMAND_ID")?,
        );
    if let Some(value) = input.optional::<String>("body", "name")? {
        request = request.name(value);
    }
    if let Some(value) = input.optional::<String>("body", "hint")? {
        request = request.hint(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::ComponentScope>("body", "scope")?
    {
        request = request.scope(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::v3::types::TeamId>>("body", "team_ids")?
    {
        request = request.team_ids(value);
    }
    if let Some(value) = input.optional::<String>("body", "description")? {
        request = request.description(value);
    }
    if let Some(value) = input.optional::<String>("body", "execution_url")? {
        request = request.execution_url(value);
    }
    if let Some(value) = input.optional::<i64>("body", "max_suggestions")? {
        request = request.max_suggestions(value);
    }
    if let Some(value) = input
        .optional::<std::collections::BTreeMap<String, String>>("body", "options")?
    {
        request = request.options(value);
    }
    if let Some(value) = input.optional::<String>("body", "image")? {
        request = request.image(value);
    }
    Ok(request)
}
fn create_handler(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::CreateSlashCommandHandler, Mismatch> {
    let mut request = cliq
        .v3()
        .slash_commands()
        .create_handler(
            input
                .required::<
                    cliq_api::v3::types::SlashCommandId,
                >("path", "SLASH_COMMAND_ID")?,
            input
                .required::<
                    cliq_api::v3::types::SlashCommandHandlerType,
                >("body", "type")?,
        );
    if let Some(value) = input.optional::<String>("body", "script")? {
        request = request.script(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::v3::types::HandlerPermission>>("body", "permissions")?
    {
        request = request.permissions(value);
    }
    Ok(request)
}
fn delete_handler(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::DeleteSlashCommandHandler, Mismatch> {
    Ok(
        cliq
            .v3()
            .slash_commands()
            .delete_handler(
                input
                    .required::<
                        cliq_api::v3::types::SlashCommandId,
                    >("path", "SLASH_COMMAND_ID")?,
                input
                    .required::<
                        cliq_api::v3::types::SlashCommandHandlerType,
                    >("path", "COMMAND_HANDLER_TYPE")?,
            ),
    )
}
fn get_handler(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::GetSlashCommandHandler, Mismatch> {
    Ok(
        cliq
            .v3()
            .slash_commands()
            .get_handler(
                input
                    .required::<
                        cliq_api::v3::types::SlashCommandId,
                    >("path", "SLASH_COMMAND_ID")?,
                input
                    .required::<
                        cliq_api::v3::types::SlashCommandHandlerType,
                    >("path", "COMMAND_HANDLER_TYPE")?,
            ),
    )
}
fn update_handler(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::UpdateSlashCommandHandler, Mismatch> {
    let mut request = cliq
        .v3()
        .slash_commands()
        .update_handler(
            input
                .required::<
                    cliq_api::v3::types::SlashCommandId,
                >("path", "SLASH_COMMAND_ID")?,
            input
                .required::<
                    cliq_api::v3::types::SlashCommandHandlerType,
                >("path", "COMMAND_HANDLER_TYPE")?,
        );
    if let Some(value) = input.optional::<String>("body", "script")? {
        request = request.script(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::v3::types::HandlerPermission>>("body", "permissions")?
    {
        request = request.permissions(value);
    }
    Ok(request)
}
