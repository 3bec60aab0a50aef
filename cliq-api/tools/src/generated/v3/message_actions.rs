// Generated from specs/v3/message_actions.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::v3::message_actions::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::LIST,
        methods: &[method!([], list, json)],
        response: Some(read::<cliq_api::v3::types::MessageActionsListResponse>),
    },
    Entry {
        operation: &operation::CREATE,
        methods: &[method!([], create, json)],
        response: Some(read::<cliq_api::v3::types::MessageActionResponse>),
    },
    Entry { operation: &operation::DELETE, methods: &[method!([], delete, json)], response: None },
    Entry {
        operation: &operation::GET,
        methods: &[method!([], get, json)],
        response: Some(read::<cliq_api::v3::types::MessageActionResponse>),
    },
    Entry {
        operation: &operation::UPDATE,
        methods: &[method!([], update, json)],
        response: Some(read::<cliq_api::v3::types::MessageActionResponse>),
    },
    Entry {
        operation: &operation::GET_HANDLER,
        methods: &[method!([], get_handler, json)],
        response: Some(read::<cliq_api::v3::types::MessageActionHandlerResponse>),
    },
    Entry {
        operation: &operation::UPDATE_HANDLER,
        methods: &[method!([], update_handler, json)],
        response: Some(read::<cliq_api::v3::types::MessageActionHandlerResponse>),
    },
];
fn list(cliq: &Cliq, input: &Input) -> Result<request::ListMessageActions, Mismatch> {
    let mut request = cliq.v3().message_actions().list();
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
fn create(cliq: &Cliq, input: &Input) -> Result<request::CreateMessageAction, Mismatch> {
    let mut request = cliq
        .v3()
        .message_actions()
        .create(
            input.required::<String>("body", "name")?,
            input.required::<String>("body", "hint")?,
        );
    if let Some(value) = input
        .optional::<
            Vec<cliq_api::v3::types::MessageActionMessageType>,
        >("body", "message_types")?
    {
        request = request.message_types(value);
    }
    if let Some(value) = input.optional::<bool>("body", "multi_selectable")? {
        request = request.multi_selectable(value);
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
    if let Some(value) = input
        .optional::<cliq_api::v3::types::ExecutionType>("body", "execution_type")?
    {
        request = request.execution_type(value);
    }
    if let Some(value) = input.optional::<String>("body", "execution_url")? {
        request = request.execution_url(value);
    }
    if let Some(value) = input.optional::<String>("body", "image")? {
        request = request.image(value);
    }
    Ok(request)
}
fn delete(cliq: &Cliq, input: &Input) -> Result<request::DeleteMessageAction, Mismatch> {
    Ok(
        cliq
            .v3()
            .message_actions()
            .delete(
                input
                    .required::<
                        cliq_api::v3::types::MessageActionId,
                    >("path", "MESSAGE_ACTION_ID")?,
            ),
    )
}
fn get(cliq: &Cliq, input: &Input) -> Result<request::GetMessageAction, Mismatch> {
    Ok(
        cliq
            .v3()
            .message_actions()
            .get(
                input
                    .required::<
                        cliq_api::v3::types::MessageActionId,
                    >("path", "MESSAGE_ACTION_ID")?,
            ),
    )
}
fn update(cliq: &Cliq, input: &Input) -> Result<request::UpdateMessageAction, Mismatch> {
    let mut request = cliq
        .v3()
        .message_actions()
        .update(
            input
                .required::<
                    cliq_api::v3::types::MessageActionId,
                >("path", "MESSAGE_ACTION_ID")?,
        );
    if let Some(value) = input.optional::<String>("body", "name")? {
        request = request.name(value);
    }
    if let Some(value) = input.optional::<String>("body", "hint")? {
        request = request.hint(value);
    }
    if let Some(value) = input
        .optional::<
            Vec<cliq_api::v3::types::MessageActionMessageType>,
        >("body", "message_types")?
    {
        request = request.message_types(value);
    }
    if let Some(value) = input.optional::<bool>("body", "multi_selectable")? {
        request = request.multi_selectable(value);
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
    if let Some(value) = input.optional::<String>("body", "execution_url")? {
        request = request.execution_url(value);
    }
    if let Some(value) = input.optional::<String>("body", "image")? {
        request = request.image(value);
    }
    Ok(request)
}
fn get_handler(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::GetMessageActionHandler, Mismatch> {
    Ok(
        cliq
            .v3()
            .message_actions()
            .get_handler(
                input
                    .required::<
                        cliq_api::v3::types::MessageActionId,
                    >("path", "MESSAGE_ACTION_ID")?,
                input
                    .required::<
                        cliq_api::v3::types::MessageActionHandlerType,
                    >("path", "HANDLER_TYPE")?,
            ),
    )
}
fn update_handler(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::UpdateMessageActionHandler, Mismatch> {
    let mut request = cliq
        .v3()
        .message_actions()
        .update_handler(
            input
                .required::<
                    cliq_api::v3::types::MessageActionId,
                >("path", "MESSAGE_ACTION_ID")?,
            input
                .required::<
                    cliq_api::v3::types::MessageActionHandlerType,
                >("path", "HANDLER_TYPE")?,
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
