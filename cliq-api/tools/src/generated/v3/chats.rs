// Generated from specs/v3/chats.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::v3::chats::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::LIST,
        methods: &[method!([], list, json)],
        response: Some(read::<cliq_api::v3::types::ChatsListResponse>),
    },
    Entry {
        operation: &operation::CREATE,
        methods: &[method!([], create, json)],
        response: Some(read::<cliq_api::v3::types::ChatsCreateResponse>),
    },
    Entry {
        operation: &operation::UPDATE_MANY,
        methods: &[method!([], update_many, json)],
        response: Some(read::<cliq_api::v3::types::ChatsUpdateManyResponse>),
    },
    Entry {
        operation: &operation::SEARCH,
        methods: &[method!([], search, json)],
        response: Some(read::<cliq_api::v3::types::ChatsSearchResponse>),
    },
    Entry {
        operation: &operation::GET,
        methods: &[method!([], get, json)],
        response: Some(read::<cliq_api::v3::types::ChatsGetResponse>),
    },
    Entry {
        operation: &operation::UPDATE,
        methods: &[method!([], update, json)],
        response: Some(read::<cliq_api::v3::types::ChatsUpdateResponse>),
    },
    Entry {
        operation: &operation::SEND_ACTIVITY,
        methods: &[method!([], send_activity, json)],
        response: None,
    },
    Entry {
        operation: &operation::FORK,
        methods: &[method!([], fork, json)],
        response: Some(read::<cliq_api::v3::types::ChatsForkResponse>),
    },
    Entry { operation: &operation::LEAVE, methods: &[method!([], leave, json)], response: None },
    Entry {
        operation: &operation::REMOVE_MEMBERS,
        methods: &[method!([], remove_members, json)],
        response: Some(read::<cliq_api::v3::types::ChatsRemoveMembersResponse>),
    },
    Entry {
        operation: &operation::LIST_MEMBERS,
        methods: &[method!([], list_members, json)],
        response: Some(read::<cliq_api::v3::types::ChatsListMembersResponse>),
    },
    Entry {
        operation: &operation::ADD_MEMBERS,
        methods: &[method!([], add_members, json)],
        response: Some(read::<cliq_api::v3::types::ChatsAddMembersResponse>),
    },
    Entry { operation: &operation::MUTE, methods: &[method!([], mute, json)], response: None },
    Entry { operation: &operation::UNMUTE, methods: &[method!([], unmute, json)], response: None },
];
fn list(cliq: &Cliq, input: &Input) -> Result<request::ListChats, Mismatch> {
    let mut request = cliq.v3().chats().list();
    if let Some(value) = input.optional::<String>("query", "name")? {
        request = request.name(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::UserId>("query", "recipient")?
    {
        request = request.recipient(value);
    }
    if let Some(value) = input.optional::<bool>("query", "muted")? {
        request = request.muted(value);
    }
    if let Some(value) = input.optional::<u32>("query", "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::time::Timestamp>("query", "modified_before")?
    {
        request = request.modified_before(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::time::Timestamp>("query", "modified_after")?
    {
        request = request.modified_after(value);
    }
    if let Some(value) = input.optional::<bool>("query", "drafts")? {
        request = request.drafts(value);
    }
    if let Some(value) = input.optional::<bool>("query", "pinned")? {
        request = request.pinned(value);
    }
    if let Some(value) = input.optional::<bool>("query", "closed")? {
        request = request.closed(value);
    }
    if let Some(value) = input.optional::<bool>("query", "joined")? {
        request = request.joined(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::v3::types::ChatId>>("query", "chat_ids")?
    {
        request = request.chat_ids(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::ChatId>("query", "parent_chid")?
    {
        request = request.parent_chid(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::ChatFilter>("query", "type")?
    {
        request = request.type_(value);
    }
    Ok(request)
}
fn create(cliq: &Cliq, input: &Input) -> Result<request::CreateChat, Mismatch> {
    let mut request = cliq
        .v3()
        .chats()
        .create(
            input.required::<cliq_api::v3::types::NewChatType>("body", "chat_type")?,
        );
    if let Some(value) = input
        .optional::<cliq_api::v3::types::UserId>("body", "user_id")?
    {
        request = request.user_id(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::v3::types::UserId>>("body", "user_ids")?
    {
        request = request.user_ids(value);
    }
    if let Some(value) = input.optional::<String>("body", "title")? {
        request = request.title(value);
    }
    Ok(request)
}
fn update_many(cliq: &Cliq, input: &Input) -> Result<request::UpdateChats, Mismatch> {
    let mut request = cliq
        .v3()
        .chats()
        .update_many(
            input
                .required::<cliq_api::v3::types::ChatBulkOperation>("body", "operation")?,
        );
    if let Some(value) = input
        .optional::<cliq_api::v3::types::ChatReadStatus>("body", "read_status")?
    {
        request = request.read_status(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::v3::types::ChatReadMark>>("body", "chats")?
    {
        request = request.chats(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::v3::types::ChatId>>("body", "chat_ids")?
    {
        request = request.chat_ids(value);
    }
    Ok(request)
}
fn search(cliq: &Cliq, input: &Input) -> Result<request::SearchChats, Mismatch> {
    let mut request = cliq.v3().chats().search();
    if let Some(value) = input.optional::<String>("query", "title")? {
        request = request.title(value);
    }
    if let Some(value) = input.optional::<u32>("query", "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::time::Timestamp>("query", "modified_before")?
    {
        request = request.modified_before(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::time::Timestamp>("query", "modified_after")?
    {
        request = request.modified_after(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::UserId>("query", "recipient")?
    {
        request = request.recipient(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::v3::types::ChatSearchType>>("query", "chat_type")?
    {
        request = request.chat_type(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::ChatId>("query", "parent_chat_id")?
    {
        request = request.parent_chat_id(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::ChatOrder>("query", "sort_by")?
    {
        request = request.sort_by(value);
    }
    Ok(request)
}
fn get(cliq: &Cliq, input: &Input) -> Result<request::GetChat, Mismatch> {
    let mut request = cliq
        .v3()
        .chats()
        .get(input.required::<cliq_api::v3::types::ChatId>("path", "CHAT_ID")?);
    if let Some(value) = input.optional::<Vec<String>>("query", "fields")? {
        request = request.fields(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::v3::types::ChatInclusion>>("query", "include")?
    {
        request = request.include(value);
    }
    Ok(request)
}
fn update(cliq: &Cliq, input: &Input) -> Result<request::UpdateChat, Mismatch> {
    let mut request = cliq
        .v3()
        .chats()
        .update(
            input.required::<cliq_api::v3::types::ChatId>("path", "CHAT_ID")?,
            input.required::<cliq_api::v3::types::ChatOperation>("body", "operation")?,
        );
    if let Some(value) = input.optional::<String>("body", "title")? {
        request = request.title(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::EnabledState>("body", "history_status")?
    {
        request = request.history_status(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::MessageId>("body", "last_message_id")?
    {
        request = request.last_message_id(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::MessageId>("body", "message_id")?
    {
        request = request.message_id(value);
    }
    Ok(request)
}
fn send_activity(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::SendChatActivity, Mismatch> {
    Ok(
        cliq
            .v3()
            .chats()
            .send_activity(
                input.required::<cliq_api::v3::types::ChatId>("path", "CHAT_ID")?,
                input.required::<cliq_api::v3::types::ChatActivity>("body", "action")?,
            ),
    )
}
fn fork(cliq: &Cliq, input: &Input) -> Result<request::ForkChat, Mismatch> {
    let mut request = cliq
        .v3()
        .chats()
        .fork(
            input.required::<cliq_api::v3::types::ChatId>("path", "CHAT_ID")?,
            input.required::<cliq_api::v3::types::MessageId>("body", "message_id")?,
            input.required::<String>("body", "title")?,
        );
    if let Some(value) = input.optional::<String>("body", "user_ids")? {
        request = request.user_ids(value);
    }
    if let Some(value) = input.optional::<bool>("body", "include_participants")? {
        request = request.include_participants(value);
    }
    Ok(request)
}
fn leave(cliq: &Cliq, input: &Input) -> Result<request::LeaveChat, Mismatch> {
    Ok(
        cliq
            .v3()
            .chats()
            .leave(input.required::<cliq_api::v3::types::ChatId>("path", "CHAT_ID")?),
    )
}
fn remove_members(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::RemoveChatMembers, Mismatch> {
    Ok(
        cliq
            .v3()
            .chats()
            .remove_members(
                input.required::<cliq_api::v3::types::ChatId>("path", "CHAT_ID")?,
                input.required::<Vec<cliq_api::v3::types::UserId>>("query", "user_ids")?,
            ),
    )
}
fn list_members(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::ListChatMembers, Mismatch> {
    let mut request = cliq
        .v3()
        .chats()
        .list_members(input.required::<cliq_api::v3::types::ChatId>("path", "CHAT_ID")?);
    if let Some(value) = input
        .optional::<Vec<cliq_api::v3::types::ChatMemberField>>("query", "fields")?
    {
        request = request.fields(value);
    }
    Ok(request)
}
fn add_members(cliq: &Cliq, input: &Input) -> Result<request::AddChatMembers, Mismatch> {
    Ok(
        cliq
            .v3()
            .chats()
            .add_members(
                input.required::<cliq_api::v3::types::ChatId>("path", "CHAT_ID")?,
                input.required::<Vec<cliq_api::v3::types::UserId>>("body", "user_ids")?,
            ),
    )
}
fn mute(cliq: &Cliq, input: &Input) -> Result<request::MuteChat, Mismatch> {
    Ok(
        cliq
            .v3()
            .chats()
            .mute(input.required::<cliq_api::v3::types::ChatId>("path", "CHAT_ID")?),
    )
}
fn unmute(cliq: &Cliq, input: &Input) -> Result<request::UnmuteChat, Mismatch> {
    Ok(
        cliq
            .v3()
            .chats()
            .unmute(input.required::<cliq_api::v3::types::ChatId>("path", "CHAT_ID")?),
    )
}
