// Generated from specs/v3/messages.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::v3::messages::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::POST_TO_CHANNEL,
        methods: &[method!([], post_to_channel, json)],
        response: Some(read::<cliq_api::v3::types::PostedMessage>),
    },
    Entry {
        operation: &operation::POST_TO_CHANNEL_BY_NAME,
        methods: &[method!([], post_to_channel_by_name, json)],
        response: Some(read::<cliq_api::v3::types::PostedMessage>),
    },
    Entry {
        operation: &operation::POST_CARD_TO_CHANNEL,
        methods: &[method!([], post_card_to_channel, json)],
        response: Some(read::<cliq_api::v3::types::MessagesPostCardToChannelResponse>),
    },
    Entry {
        operation: &operation::POST_TO_CHAT,
        methods: &[method!([], post_to_chat, json)],
        response: Some(read::<cliq_api::v3::types::PostedMessage>),
    },
    Entry {
        operation: &operation::DELETE_MANY,
        methods: &[method!([], delete_many, json)],
        response: Some(read::<cliq_api::v3::types::MessagesDeleteManyResponse>),
    },
    Entry {
        operation: &operation::FORWARD,
        methods: &[method!([], forward, json)],
        response: Some(read::<cliq_api::v3::types::MessagesForwardResponse>),
    },
    Entry {
        operation: &operation::SEARCH,
        methods: &[method!([], search, json)],
        response: Some(read::<cliq_api::v3::types::MessagesSearchResponse>),
    },
];
fn post_to_channel(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::PostMessageToChannel, Mismatch> {
    let mut request = cliq
        .v3()
        .messages()
        .post_to_channel(
            input.required::<cliq_api::v3::types::ChannelId>("path", "CHANNEL_ID")?,
            input.whole::<cliq_api::v3::types::Message>()?,
        );
    if let Some(value) = input
        .optional::<cliq_api::v3::types::BotName>("query", "bot_unique_name")?
    {
        request = request.bot_unique_name(value);
    }
    if let Some(value) = input.optional::<String>("query", "appkey")? {
        request = request.appkey(value);
    }
    if let Some(value) = input.optional::<bool>("query", "mark_as_read")? {
        request = request.mark_as_read(value);
    }
    Ok(request)
}
fn post_to_channel_by_name(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::PostMessageToChannelByName, Mismatch> {
    let mut request = cliq
        .v3()
        .messages()
        .post_to_channel_by_name(
            input
                .required::<
                    cliq_api::v3::types::ChannelName,
                >("path", "CHANNEL_UNIQUE_NAME")?,
            input.whole::<cliq_api::v3::types::Message>()?,
        );
    if let Some(value) = input
        .optional::<cliq_api::v3::types::BotName>("query", "bot_unique_name")?
    {
        request = request.bot_unique_name(value);
    }
    if let Some(value) = input.optional::<String>("query", "appkey")? {
        request = request.appkey(value);
    }
    if let Some(value) = input.optional::<bool>("query", "mark_as_read")? {
        request = request.mark_as_read(value);
    }
    Ok(request)
}
fn post_card_to_channel(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::PostCardToChannel, Mismatch> {
    Ok(
        cliq
            .v3()
            .messages()
            .post_card_to_channel(
                input
                    .required::<
                        cliq_api::v3::types::ChannelName,
                    >("path", "CHANNEL_UNIQUE_NAME")?,
                input.whole::<cliq_api::v3::types::Message>()?,
                input.required::<cliq_api::v3::types::MessageCard>("body", "card")?,
            ),
    )
}
fn post_to_chat(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::PostMessageToChat, Mismatch> {
    let mut request = cliq
        .v3()
        .messages()
        .post_to_chat(
            input.required::<cliq_api::v3::types::ChatId>("path", "CHAT_ID")?,
            input.whole::<cliq_api::v3::types::Message>()?,
        );
    if let Some(value) = input
        .optional::<cliq_api::v3::types::BotName>("query", "bot_unique_name")?
    {
        request = request.bot_unique_name(value);
    }
    if let Some(value) = input.optional::<bool>("body", "mark_as_read")? {
        request = request.mark_as_read(value);
    }
    Ok(request)
}
fn delete_many(cliq: &Cliq, input: &Input) -> Result<request::DeleteMessages, Mismatch> {
    let mut request = cliq
        .v3()
        .messages()
        .delete_many(
            input.required::<cliq_api::v3::types::ChatId>("path", "CHAT_ID")?,
            input
                .required::<Vec<cliq_api::v3::types::MessageId>>("query", "message_ids")?,
        );
    if let Some(value) = input
        .optional::<cliq_api::v3::types::MessageDeletionReason>("query", "reason")?
    {
        request = request.reason(value);
    }
    if let Some(value) = input.optional::<String>("query", "comment")? {
        request = request.comment(value);
    }
    Ok(request)
}
fn forward(cliq: &Cliq, input: &Input) -> Result<request::ForwardMessages, Mismatch> {
    Ok(
        cliq
            .v3()
            .messages()
            .forward(
                input.required::<cliq_api::v3::types::ForwardSource>("body", "source")?,
                input
                    .required::<
                        cliq_api::v3::types::ForwardRecipients,
                    >("body", "recipients")?,
            ),
    )
}
fn search(cliq: &Cliq, input: &Input) -> Result<request::SearchMessages, Mismatch> {
    let mut request = cliq.v3().messages().search();
    if let Some(value) = input.optional::<String>("query", "query")? {
        request = request.query(value);
    }
    if let Some(value) = input.optional::<u32>("query", "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::Integer>("query", "next_token")?
    {
        request = request.next_token(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::v3::types::UserId>>("query", "from_user_ids")?
    {
        request = request.from_user_ids(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::v3::types::UserId>>("query", "to_user_ids")?
    {
        request = request.to_user_ids(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::v3::types::UserId>>("query", "mentioned_user_ids")?
    {
        request = request.mentioned_user_ids(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::v3::types::ChatId>>("query", "chat_ids")?
    {
        request = request.chat_ids(value);
    }
    if let Some(value) = input
        .optional::<
            Vec<cliq_api::v3::types::MessageSearchChatType>,
        >("query", "chat_type")?
    {
        request = request.chat_type(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::ChatId>("query", "parent_chatid")?
    {
        request = request.parent_chatid(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::MessageChannelType>("query", "channel_type")?
    {
        request = request.channel_type(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::v3::types::TeamId>>("query", "team_ids")?
    {
        request = request.team_ids(value);
    }
    if let Some(value) = input.optional::<bool>("query", "include_allowed_channels")? {
        request = request.include_allowed_channels(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::time::Timestamp>("query", "from_time")?
    {
        request = request.from_time(value);
    }
    if let Some(value) = input.optional::<cliq_api::time::Timestamp>("query", "to_time")?
    {
        request = request.to_time(value);
    }
    if let Some(value) = input.optional::<Vec<String>>("query", "file_name")? {
        request = request.file_name(value);
    }
    if let Some(value) = input.optional::<Vec<String>>("query", "file_type")? {
        request = request.file_type(value);
    }
    if let Some(value) = input.optional::<String>("query", "file_content_query")? {
        request = request.file_content_query(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::MessageSearchType>("query", "message_type")?
    {
        request = request.message_type(value);
    }
    if let Some(value) = input.optional::<bool>("query", "is_pinned")? {
        request = request.is_pinned(value);
    }
    if let Some(value) = input.optional::<bool>("query", "has_mentions")? {
        request = request.has_mentions(value);
    }
    if let Some(value) = input
        .optional::<
            Vec<cliq_api::v3::types::MessageSearchStarType>,
        >("query", "star_types")?
    {
        request = request.star_types(value);
    }
    if let Some(value) = input.optional::<bool>("query", "include_bot_messages")? {
        request = request.include_bot_messages(value);
    }
    Ok(request)
}
