// Generated from specs/v3/functions.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::v3::functions::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::LIST,
        methods: &[method!([], list, json)],
        response: Some(read::<cliq_api::v3::types::FunctionsListResponse>),
    },
    Entry {
        operation: &operation::CREATE,
        methods: &[method!([], create, json)],
        response: Some(read::<cliq_api::v3::types::FunctionResponse>),
    },
    Entry { operation: &operation::DELETE, methods: &[method!([], delete, json)], response: None },
    Entry {
        operation: &operation::GET,
        methods: &[method!([], get, json)],
        response: Some(read::<cliq_api::v3::types::FunctionResponse>),
    },
    Entry {
        operation: &operation::UPDATE,
        methods: &[method!([], update, json)],
        response: Some(read::<cliq_api::v3::types::FunctionResponse>),
    },
    Entry {
        operation: &operation::CREATE_HANDLER,
        methods: &[method!([], create_handler, json)],
        response: Some(read::<cliq_api::v3::types::FunctionsCreateHandlerResponse>),
    },
    Entry {
        operation: &operation::DELETE_HANDLER,
        methods: &[method!([], delete_handler, json)],
        response: None,
    },
    Entry {
        operation: &operation::GET_HANDLER,
        methods: &[method!([], get_handler, json)],
        response: Some(read::<cliq_api::v3::types::FunctionHandlerResponse>),
    },
    Entry {
        operation: &operation::UPDATE_HANDLER,
        methods: &[method!([], update_handler, json)],
        response: Some(read::<cliq_api::v3::types::FunctionHandlerResponse>),
    },
];
fn list(cliq: &Cliq, input: &Input) -> Result<request::ListFunctions, Mismatch> {
    let mut request = cliq.v3().functions().list();
    if let Some(value) = input.optional::<String>("query", "next_token")? {
        request = request.next_token(value);
    }
    if let Some(value) = input.optional::<String>("query", "sync_token")? {
        request = request.sync_token(value);
    }
    if let Some(value) = input.optional::<u32>("query", "limit")? {
        request = request.limit(value);
    }
    Ok(request)
}
fn create(cliq: &Cliq, input: &Input) -> Result<request::CreateFunction, Mismatch> {
    let mut request = cliq
        .v3()
        .functions()
        .create(
            input.required::<String>("body", "name")?,
            input.required::<String>("body", "description")?,
            input.required::<cliq_api::v3::types::FunctionType>("body", "function_type")?,
        );
    if let Some(value) = input
        .optional::<cliq_api::v3::types::ExecutionType>("body", "execution_type")?
    {
        request = request.execution_type(value);
    }
    if let Some(value) = input.optional::<String>("body", "execution_url")? {
        request = request.execution_url(value);
    }
    Ok(request)
}
fn delete(cliq: &Cliq, input: &Input) -> Result<request::DeleteFunction, Mismatch> {
    Ok(
        cliq
            .v3()
            .functions()
            .delete(
                input.required::<cliq_api::v3::types::FunctionId>("path", "FUNCTION_ID")?,
            ),
    )
}
fn get(cliq: &Cliq, input: &Input) -> Result<request::GetFunction, Mismatch> {
    Ok(
        cliq
            .v3()
            .functions()
            .get(
                input.required::<cliq_api::v3::types::FunctionId>("path", "FUNCTION_ID")?,
            ),
    )
}
fn update(cliq: &Cliq, input: &Input) -> Result<request::UpdateFunction, Mismatch> {
    let mut request = cliq
        .v3()
        .functions()
        .update(
            input.required::<cliq_api::v3::types::FunctionId>("path", "FUNCTION_ID")?,
        );
    if let Some(value) = input.optional::<String>("body", "name")? {
        request = request.name(value);
    }
    if let Some(value) = input.optional::<String>("body", "description")? {
        request = request.description(value);
    }
    if let Some(value) = input.optional::<String>("body", "execution_url")? {
        request = request.execution_url(value);
    }
    Ok(request)
}
fn create_handler(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::CreateFunctionHandler, Mismatch> {
    let mut request = cliq
        .v3()
        .functions()
        .create_handler(
            input.required::<cliq_api::v3::types::FunctionId>("path", "FUNCTION_ID")?,
            input.required::<cliq_api::v3::types::FunctionHandlerType>("body", "type")?,
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
) -> Result<request::DeleteFunctionHandler, Mismatch> {
    Ok(
        cliq
            .v3()
            .functions()
            .delete_handler(
                input
                    .required::<cliq_api::v3::types::FunctionId>("path", "FUNCTION_ID")?,
                input
                    .required::<
                        cliq_api::v3::types::FunctionHandlerType,
                    >("path", "FUNCTION_HANDLER_TYPE")?,
            ),
    )
}
fn get_handler(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::GetFunctionHandler, Mismatch> {
    Ok(
        cliq
            .v3()
            .functions()
            .get_handler(
                input
                    .required::<cliq_api::v3::types::FunctionId>("path", "FUNCTION_ID")?,
                input
                    .required::<
                        cliq_api::v3::types::FunctionHandlerType,
                    >("path", "FUNCTION_HANDLER_TYPE")?,
            ),
    )
}
fn update_handler(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::UpdateFunctionHandler, Mismatch> {
    let mut request = cliq
        .v3()
        .functions()
        .update_handler(
            input.required::<cliq_api::v3::types::FunctionId>("path", "FUNCTION_ID")?,
            input
                .required::<
                    cliq_api::v3::types::FunctionHandlerType,
                >("path", "FUNCTION_HANDLER_TYPE")?,
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
