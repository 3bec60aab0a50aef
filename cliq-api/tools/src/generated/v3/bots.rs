// Generated from specs/v3/bots.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::v3::bots::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::LIST,
        methods: &[method!([], list, json)],
        response: Some(read::<cliq_api::v3::types::BotsListResponse>),
    },
    Entry {
        operation: &operation::CREATE,
        methods: &[method!([], create, json)],
        response: Some(read::<cliq_api::v3::types::BotsCreateResponse>),
    },
    Entry {
        operation: &operation::LIST_SUBSCRIBERS,
        methods: &[method!([], list_subscribers, json)],
        response: Some(read::<cliq_api::v3::types::BotsListSubscribersResponse>),
    },
    Entry { operation: &operation::DELETE, methods: &[method!([], delete, json)], response: None },
    Entry {
        operation: &operation::GET,
        methods: &[method!([], get, json)],
        response: Some(read::<cliq_api::v3::types::BotsGetResponse>),
    },
    Entry {
        operation: &operation::UPDATE,
        methods: &[method!([], update, json)],
        response: Some(read::<cliq_api::v3::types::BotsUpdateResponse>),
    },
    Entry {
        operation: &operation::CREATE_HANDLER,
        methods: &[method!([], create_handler, json)],
        response: Some(read::<cliq_api::v3::types::BotsCreateHandlerResponse>),
    },
    Entry {
        operation: &operation::DELETE_HANDLER,
        methods: &[method!([], delete_handler, json)],
        response: None,
    },
    Entry {
        operation: &operation::GET_HANDLER,
        methods: &[method!([], get_handler, json)],
        response: Some(read::<cliq_api::v3::types::BotsGetHandlerResponse>),
    },
    Entry {
        operation: &operation::UPDATE_HANDLER,
        methods: &[method!([], update_handler, json)],
        response: Some(read::<cliq_api::v3::types::BotsUpdateHandlerResponse>),
    },
    Entry {
        operation: &operation::ADD_TO_CHANNEL,
        methods: &[method!([], add_to_channel, json)],
        response: None,
    },
    Entry {
        operation: &operation::CALL,
        methods: &[method!([], call, json)],
        response: Some(read::<cliq_api::v3::types::BotsCallResponse>),
    },
    Entry {
        operation: &operation::TRIGGER_WEBHOOK,
        methods: &[method!([], trigger_webhook, json)],
        response: Some(read::<cliq_api::v3::types::BotsTriggerWebhookResponse>),
    },
    Entry {
        operation: &operation::POST_MESSAGE,
        methods: &[method!([], post_message, json)],
        response: Some(read::<cliq_api::v3::types::PostedMessage>),
    },
];
fn list(cliq: &Cliq, input: &Input) -> Result<request::ListBots, Mismatch> {
    let mut request = cliq.v3().bots().list();
    if let Some(value) = input.optional::<u32>("query", "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = input.optional::<String>("query", "sync_token")? {
        request = request.sync_token(value);
    }
    if let Some(value) = input.optional::<String>("query", "next_token")? {
        request = request.next_token(value);
    }
    Ok(request)
}
fn create(cliq: &Cliq, input: &Input) -> Result<request::CreateBot, Mismatch> {
    let mut request = cliq
        .v3()
        .bots()
        .create(
            input.required::<String>("body", "name")?,
            input.required::<String>("body", "description")?,
        );
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
    if let Some(value) = input
        .optional::<
            Vec<cliq_api::v3::types::BotChannelParticipation>,
        >("body", "channel_participation")?
    {
        request = request.channel_participation(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::EnabledState>("body", "calls")?
    {
        request = request.calls(value);
    }
    if let Some(value) = input.optional::<String>("body", "image")? {
        request = request.image(value);
    }
    if let Some(value) = input.optional::<Vec<String>>("body", "status_messages")? {
        request = request.status_messages(value);
    }
    Ok(request)
}
fn list_subscribers(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::ListBotSubscribers, Mismatch> {
    let mut request = cliq
        .v3()
        .bots()
        .list_subscribers(
            input
                .required::<
                    cliq_api::v3::types::BotReference,
                >("path", "BOT_ID_OR_UNIQUE_NAME")?,
        );
    if let Some(value) = input.optional::<u32>("query", "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = input.optional::<String>("query", "next_token")? {
        request = request.next_token(value);
    }
    if let Some(value) = input.optional::<String>("query", "sync_token")? {
        request = request.sync_token(value);
    }
    if let Some(value) = input.optional::<String>("query", "extension_key")? {
        request = request.extension_key(value);
    }
    Ok(request)
}
fn delete(cliq: &Cliq, input: &Input) -> Result<request::DeleteBot, Mismatch> {
    Ok(
        cliq
            .v3()
            .bots()
            .delete(input.required::<cliq_api::v3::types::BotId>("path", "BOT_ID")?),
    )
}
fn get(cliq: &Cliq, input: &Input) -> Result<request::GetBot, Mismatch> {
    let mut request = cliq
        .v3()
        .bots()
        .get(input.required::<cliq_api::v3::types::BotId>("path", "BOT_ID")?);
    if let Some(value) = input
        .optional::<cliq_api::v3::types::BotField>("query", "fields")?
    {
        request = request.fields(value);
    }
    Ok(request)
}
fn update(cliq: &Cliq, input: &Input) -> Result<request::UpdateBot, Mismatch> {
    let mut request = cliq
        .v3()
        .bots()
        .update(input.required::<cliq_api::v3::types::BotId>("path", "BOT_ID")?);
    if let Some(value) = input.optional::<String>("body", "name")? {
        request = request.name(value);
    }
    if let Some(value) = input.optional::<String>("body", "description")? {
        request = request.description(value);
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
    if let Some(value) = input
        .optional::<
            Vec<cliq_api::v3::types::BotChannelParticipation>,
        >("body", "channel_participation")?
    {
        request = request.channel_participation(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::EnabledState>("body", "calls")?
    {
        request = request.calls(value);
    }
    if let Some(value) = input.optional::<String>("body", "image")? {
        request = request.image(value);
    }
    if let Some(value) = input.optional::<Vec<String>>("body", "status_messages")? {
        request = request.status_messages(value);
    }
    Ok(request)
}
fn create_handler(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::CreateBotHandler, Mismatch> {
    let mut request = cliq
        .v3()
        .bots()
        .create_handler(
            input.required::<cliq_api::v3::types::BotId>("path", "BOT_ID")?,
            input.required::<cliq_api::v3::types::BotHandlerType>("body", "type")?,
        );
    if let Some(value) = input.optional::<String>("body", "script")? {
        request = request.script(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::v3::types::HandlerPermission>>("body", "permissions")?
    {
        request = request.permissions(value);
    }
    if let Some(value) = input.optional::<String>("body", "name")? {
        request = request.name(value);
    }
    if let Some(value) = input.optional::<String>("body", "icon")? {
        request = request.icon(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::v3::types::MenuSubAction>>("body", "sub_actions")?
    {
        request = request.sub_actions(value);
    }
    Ok(request)
}
fn delete_handler(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::DeleteBotHandler, Mismatch> {
    let mut request = cliq
        .v3()
        .bots()
        .delete_handler(
            input.required::<cliq_api::v3::types::BotId>("path", "BOT_ID")?,
            input
                .required::<cliq_api::v3::types::BotHandlerType>("path", "HANDLER_TYPE")?,
        );
    if let Some(value) = input
        .optional::<cliq_api::v3::types::HandlerId>("query", "handler_id")?
    {
        request = request.handler_id(value);
    }
    Ok(request)
}
fn get_handler(cliq: &Cliq, input: &Input) -> Result<request::GetBotHandler, Mismatch> {
    let mut request = cliq
        .v3()
        .bots()
        .get_handler(
            input.required::<cliq_api::v3::types::BotId>("path", "BOT_ID")?,
            input
                .required::<cliq_api::v3::types::BotHandlerType>("path", "HANDLER_TYPE")?,
        );
    if let Some(value) = input
        .optional::<cliq_api::v3::types::HandlerId>("query", "handler_id")?
    {
        request = request.handler_id(value);
    }
    Ok(request)
}
fn update_handler(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::UpdateBotHandler, Mismatch> {
    let mut request = cliq
        .v3()
        .bots()
        .update_handler(
            input.required::<cliq_api::v3::types::BotId>("path", "BOT_ID")?,
            input
                .required::<cliq_api::v3::types::BotHandlerType>("path", "HANDLER_TYPE")?,
        );
    if let Some(value) = input
        .optional::<cliq_api::v3::types::HandlerId>("query", "handler_id")?
    {
        request = request.handler_id(value);
    }
    if let Some(value) = input.optional::<String>("body", "script")? {
        request = request.script(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::v3::types::HandlerPermission>>("body", "permissions")?
    {
        request = request.permissions(value);
    }
    if let Some(value) = input.optional::<String>("body", "name")? {
        request = request.name(value);
    }
    if let Some(value) = input.optional::<String>("body", "icon")? {
        request = request.icon(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::v3::types::MenuSubAction>>("body", "sub_actions")?
    {
        request = request.sub_actions(value);
    }
    Ok(request)
}
fn add_to_channel(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::AddBotToChannel, Mismatch> {
    let mut request = cliq
        .v3()
        .bots()
        .add_to_channel(
            input.required::<cliq_api::v3::types::BotName>("path", "BOT_UNIQUE_NAME")?,
            input
                .required::<
                    cliq_api::v3::types::ChannelName,
                >("body", "channel_unique_name")?,
        );
    if let Some(value) = input.optional::<String>("query", "extension_key")? {
        request = request.extension_key(value);
    }
    Ok(request)
}
fn call(cliq: &Cliq, input: &Input) -> Result<request::CallUsersAsBot, Mismatch> {
    let mut request = cliq
        .v3()
        .bots()
        .call(
            input.required::<cliq_api::v3::types::BotName>("path", "BOT_UNIQUE_NAME")?,
            input.required::<String>("body", "text")?,
        );
    if let Some(value) = input
        .optional::<Vec<cliq_api::v3::types::UserAddress>>("body", "user_ids")?
    {
        request = request.user_ids(value);
    }
    if let Some(value) = input.optional::<i64>("body", "retry")? {
        request = request.retry(value);
    }
    if let Some(value) = input.optional::<i64>("body", "loop")? {
        request = request.loop_(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::v3::types::BotCallAction>>("body", "actions")?
    {
        request = request.actions(value);
    }
    Ok(request)
}
fn trigger_webhook(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::TriggerBotWebhook, Mismatch> {
    let mut request = cliq
        .v3()
        .bots()
        .trigger_webhook(
            input.required::<cliq_api::v3::types::BotName>("path", "BOT_UNIQUE_NAME")?,
        );
    if let Some(value) = input
        .optional::<Vec<cliq_api::v3::types::UserId>>("query", "user_ids")?
    {
        request = request.user_ids(value);
    }
    if let Some(value) = input.optional::<String>("query", "extension_key")? {
        request = request.extension_key(value);
    }
    for (key, value) in input.others(&[]) {
        request = request.extra(key, value);
    }
    Ok(request)
}
fn post_message(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::PostBotMessage, Mismatch> {
    let mut request = cliq
        .v3()
        .bots()
        .post_message(
            input.required::<cliq_api::v3::types::BotName>("path", "BOT_UNIQUE_NAME")?,
            input.whole::<cliq_api::v3::types::Message>()?,
        );
    if let Some(value) = input.optional::<String>("query", "extension_key")? {
        request = request.extension_key(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::ChannelName>("query", "CHANNEL_UNIQUE_NAME")?
    {
        request = request.channel_unique_name(value);
    }
    if let Some(value) = input.optional::<String>("body", "userids")? {
        request = request.userids(value);
    }
    if let Some(value) = input.optional::<String>("body", "user_ids")? {
        request = request.user_ids(value);
    }
    if let Some(value) = input.optional::<bool>("body", "broadcast")? {
        request = request.broadcast(value);
    }
    if let Some(value) = input.optional::<bool>("body", "mark_as_read")? {
        request = request.mark_as_read(value);
    }
    if let Some(value) = input.optional::<String>("body", "message_topic")? {
        request = request.message_topic(value);
    }
    if let Some(value) = input.optional::<bool>("body", "notify_edit")? {
        request = request.notify_edit(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::ThreadId>("body", "thread_chat_id")?
    {
        request = request.thread_chat_id(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::MessageStyles>("body", "styles")?
    {
        request = request.styles(value);
    }
    Ok(request)
}
