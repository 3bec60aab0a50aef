// Generated from specs/v2/messages.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::messages::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::LIST,
        methods: &[method!([], list, json)],
        response: Some(read::<cliq_api::types::MessagesListResponse>),
    },
    Entry {
        operation: &operation::GET,
        methods: &[method!([], get, json)],
        response: Some(read::<cliq_api::types::ReceivedMessage>),
    },
    Entry { operation: &operation::EDIT, methods: &[method!([], edit, json)], response: None },
    Entry { operation: &operation::DELETE, methods: &[method!([], delete, json)], response: None },
    Entry {
        operation: &operation::POST_TO_CHANNEL_BY_NAME,
        methods: &[method!([], post_to_channel_by_name, json)],
        response: Some(read::<cliq_api::types::PostedMessage>),
    },
    Entry {
        operation: &operation::POST_TO_CHANNEL,
        methods: &[method!([], post_to_channel, json)],
        response: Some(read::<cliq_api::types::PostedMessage>),
    },
    Entry {
        operation: &operation::POST_TO_BOT,
        methods: &[method!([], post_to_bot, json)],
        response: Some(read::<cliq_api::types::PostedMessage>),
    },
    Entry {
        operation: &operation::POST_TO_CHAT,
        methods: &[method!([], post_to_chat, json)],
        response: Some(read::<cliq_api::types::PostedMessage>),
    },
    Entry {
        operation: &operation::POST_TO_USER,
        methods: &[method!([], post_to_user, json)],
        response: Some(read::<cliq_api::types::PostedMessage>),
    },
    Entry {
        operation: &operation::LIST_REACTIONS,
        methods: &[method!([], list_reactions, json)],
        response: Some(read::<cliq_api::types::MessagesListReactionsResponse>),
    },
    Entry {
        operation: &operation::ADD_REACTION,
        methods: &[method!([], add_reaction, json)],
        response: None,
    },
    Entry {
        operation: &operation::REMOVE_REACTION,
        methods: &[method!([], remove_reaction, json)],
        response: None,
    },
];
fn list(cliq: &Cliq, input: &Input) -> Result<request::ListMessages, Mismatch> {
    let mut request = cliq
        .messages()
        .list(input.required::<cliq_api::types::ChatId>("path", "CHAT_ID")?);
    if let Some(value) = input
        .optional::<cliq_api::time::Timestamp>("query", "fromtime")?
    {
        request = request.fromtime(value);
    }
    if let Some(value) = input.optional::<cliq_api::time::Timestamp>("query", "totime")?
    {
        request = request.totime(value);
    }
    if let Some(value) = input.optional::<u32>("query", "limit")? {
        request = request.limit(value);
    }
    Ok(request)
}
fn get(cliq: &Cliq, input: &Input) -> Result<request::GetMessage, Mismatch> {
    Ok(
        cliq
            .messages()
            .get(
                input.required::<cliq_api::types::ChatId>("path", "CHAT_ID")?,
                input.required::<cliq_api::types::MessageId>("path", "MESSAGE_ID")?,
            ),
    )
}
fn edit(cliq: &Cliq, input: &Input) -> Result<request::EditMessage, Mismatch> {
    let mut request = cliq
        .messages()
        .edit(
            input.required::<cliq_api::types::ChatId>("path", "CHAT_ID")?,
            input.required::<cliq_api::types::MessageId>("path", "MESSAGE_ID")?,
            input.required::<String>("body", "text")?,
        );
    if let Some(value) = input.optional::<bool>("body", "notify_edit")? {
        request = request.notify_edit(value);
    }
    Ok(request)
}
fn delete(cliq: &Cliq, input: &Input) -> Result<request::DeleteMessage, Mismatch> {
    Ok(
        cliq
            .messages()
            .delete(
                input.required::<cliq_api::types::ChatId>("path", "CHAT_ID")?,
                input.required::<cliq_api::types::MessageId>("path", "MESSAGE_ID")?,
            ),
    )
}
fn post_to_channel_by_name(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::PostMessageToChannelByName, Mismatch> {
    let mut request = cliq
        .messages()
        .post_to_channel_by_name(
            input
                .required::<
                    cliq_api::types::ChannelName,
                >("path", "CHANNEL_UNIQUE_NAME")?,
            input.whole::<cliq_api::types::Message>()?,
        );
    if let Some(value) = input
        .optional::<cliq_api::types::BotName>("query", "bot_unique_name")?
    {
        request = request.bot_unique_name(value);
    }
    if let Some(value) = input.optional::<bool>("query", "mark_as_read")? {
        request = request.mark_as_read(value);
    }
    Ok(request)
}
fn post_to_channel(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::PostMessageToChannel, Mismatch> {
    let mut request = cliq
        .messages()
        .post_to_channel(
            input.required::<cliq_api::types::ChannelId>("path", "CHANNEL_ID")?,
            input.whole::<cliq_api::types::Message>()?,
        );
    if let Some(value) = input
        .optional::<cliq_api::types::BotName>("query", "bot_unique_name")?
    {
        request = request.bot_unique_name(value);
    }
    if let Some(value) = input.optional::<bool>("query", "mark_as_read")? {
        request = request.mark_as_read(value);
    }
    Ok(request)
}
fn post_to_bot(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::PostMessageToBot, Mismatch> {
    let mut request = cliq
        .messages()
        .post_to_bot(
            input.required::<cliq_api::types::BotName>("path", "BOT_UNIQUE_NAME")?,
            input.whole::<cliq_api::types::Message>()?,
        );
    if let Some(value) = input.optional::<String>("query", "appkey")? {
        request = request.appkey(value);
    }
    if let Some(value) = input.optional::<String>("body", "userids")? {
        request = request.userids(value);
    }
    if let Some(value) = input.optional::<bool>("body", "broadcast")? {
        request = request.broadcast(value);
    }
    if let Some(value) = input.optional::<bool>("body", "mark_as_read")? {
        request = request.mark_as_read(value);
    }
    Ok(request)
}
fn post_to_chat(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::PostMessageToChat, Mismatch> {
    let mut request = cliq
        .messages()
        .post_to_chat(
            input.required::<cliq_api::types::ChatId>("path", "CHAT_ID")?,
            input.whole::<cliq_api::types::Message>()?,
        );
    if let Some(value) = input
        .optional::<cliq_api::types::BotName>("query", "bot_unique_name")?
    {
        request = request.bot_unique_name(value);
    }
    if let Some(value) = input.optional::<bool>("body", "mark_as_read")? {
        request = request.mark_as_read(value);
    }
    Ok(request)
}
fn post_to_user(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::PostMessageToUser, Mismatch> {
    let mut request = cliq
        .messages()
        .post_to_user(
            input.required::<cliq_api::types::UserAddress>("path", "EMAIL_ID")?,
            input.whole::<cliq_api::types::Message>()?,
        );
    if let Some(value) = input.optional::<bool>("body", "mark_as_read")? {
        request = request.mark_as_read(value);
    }
    Ok(request)
}
fn list_reactions(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::ListMessageReactions, Mismatch> {
    Ok(
        cliq
            .messages()
            .list_reactions(
                input.required::<cliq_api::types::ChatId>("path", "CHAT_ID")?,
                input.required::<cliq_api::types::MessageId>("path", "MESSAGE_ID")?,
            ),
    )
}
fn add_reaction(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::AddMessageReaction, Mismatch> {
    Ok(
        cliq
            .messages()
            .add_reaction(
                input.required::<cliq_api::types::ChatId>("path", "CHAT_ID")?,
                input.required::<cliq_api::types::MessageId>("path", "MESSAGE_ID")?,
                input.required::<String>("body", "emoji_code")?,
            ),
    )
}
fn remove_reaction(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::RemoveMessageReaction, Mismatch> {
    Ok(
        cliq
            .messages()
            .remove_reaction(
                input.required::<cliq_api::types::ChatId>("path", "CHAT_ID")?,
                input.required::<cliq_api::types::MessageId>("path", "MESSAGE_ID")?,
                input.required::<String>("body", "emoji_code")?,
            ),
    )
}
