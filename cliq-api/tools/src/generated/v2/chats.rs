// Generated from specs/v2/chats.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::chats::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::LIST,
        methods: &[method!([], list, json)],
        response: Some(read::<cliq_api::types::ChatsListResponse>),
    },
    Entry {
        operation: &operation::LIST_MEMBERS,
        methods: &[method!([], list_members, json)],
        response: Some(read::<cliq_api::types::ChatsListMembersResponse>),
    },
    Entry { operation: &operation::MUTE, methods: &[method!([], mute, json)], response: None },
    Entry { operation: &operation::UNMUTE, methods: &[method!([], unmute, json)], response: None },
    Entry {
        operation: &operation::PIN_MESSAGE,
        methods: &[method!([], pin_message, json)],
        response: Some(read::<cliq_api::types::ChatsPinMessageResponse>),
    },
    Entry {
        operation: &operation::UNPIN_MESSAGE,
        methods: &[method!([], unpin_message, json)],
        response: None,
    },
    Entry {
        operation: &operation::GET_PINNED_MESSAGE,
        methods: &[method!([], get_pinned_message, json)],
        response: Some(read::<cliq_api::types::ChatsGetPinnedMessageResponse>),
    },
    Entry { operation: &operation::LEAVE, methods: &[method!([], leave, json)], response: None },
];
fn list(cliq: &Cliq, input: &Input) -> Result<request::ListChats, Mismatch> {
    let mut request = cliq.chats().list();
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
    Ok(request)
}
fn list_members(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::ListChatMembers, Mismatch> {
    let mut request = cliq
        .chats()
        .list_members(input.required::<cliq_api::types::ChatId>("path", "CHAT_ID")?);
    if let Some(value) = input
        .optional::<Vec<cliq_api::types::ChatMemberField>>("query", "fields")?
    {
        request = request.fields(value);
    }
    Ok(request)
}
fn mute(cliq: &Cliq, input: &Input) -> Result<request::MuteChat, Mismatch> {
    Ok(cliq.chats().mute(input.required::<cliq_api::types::ChatId>("path", "CHAT_ID")?))
}
fn unmute(cliq: &Cliq, input: &Input) -> Result<request::UnmuteChat, Mismatch> {
    Ok(
        cliq
            .chats()
            .unmute(input.required::<cliq_api::types::ChatId>("path", "CHAT_ID")?),
    )
}
fn pin_message(cliq: &Cliq, input: &Input) -> Result<request::PinMessage, Mismatch> {
    let mut request = cliq
        .chats()
        .pin_message(
            input.required::<cliq_api::types::ChatId>("path", "CHAT_ID")?,
            input.required::<cliq_api::types::MessageId>("body", "id")?,
        );
    if let Some(value) = input
        .optional::<cliq_api::time::Timestamp>("body", "expiry_time")?
    {
        request = request.expiry_time(value);
    }
    if let Some(value) = input.optional::<bool>("body", "notify")? {
        request = request.notify(value);
    }
    Ok(request)
}
fn unpin_message(cliq: &Cliq, input: &Input) -> Result<request::UnpinMessage, Mismatch> {
    Ok(
        cliq
            .chats()
            .unpin_message(input.required::<cliq_api::types::ChatId>("path", "CHAT_ID")?),
    )
}
fn get_pinned_message(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::GetPinnedMessage, Mismatch> {
    Ok(
        cliq
            .chats()
            .get_pinned_message(
                input.required::<cliq_api::types::ChatId>("path", "CHAT_ID")?,
            ),
    )
}
fn leave(cliq: &Cliq, input: &Input) -> Result<request::LeaveChat, Mismatch> {
    Ok(cliq.chats().leave(input.required::<cliq_api::types::ChatId>("path", "CHAT_ID")?))
}
