// Generated from specs/v2/maintenance.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::maintenance::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::EXPORT_CHATS,
        methods: &[method!([], export_chats, csv cliq_api::types::MaintenanceExportChatsRow)],
        response: None,
    },
    Entry {
        operation: &operation::EXPORT_CHANNELS,
        methods: &[method!([], export_channels, csv cliq_api::types::MaintenanceExportChannelsRow)],
        response: None,
    },
    Entry {
        operation: &operation::EXPORT_CHAT_MEMBERS,
        methods: &[
            method!([], export_chat_members, csv cliq_api::types::MaintenanceExportChatMembersRow),
        ],
        response: None,
    },
    Entry {
        operation: &operation::EXPORT_CHAT_MESSAGES,
        methods: &[method!([], export_chat_messages, json)],
        response: Some(read::<cliq_api::types::MaintenanceExportChatMessagesResponse>),
    },
];
fn export_chats(cliq: &Cliq, input: &Input) -> Result<request::ExportChats, Mismatch> {
    let mut request = cliq
        .maintenance()
        .export_chats(
            input.required::<Vec<cliq_api::types::ChatExportColumn>>("query", "fields")?,
        );
    if let Some(value) = input.optional::<String>("query", "next_token")? {
        request = request.next_token(value);
    }
    Ok(request)
}
fn export_channels(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::ExportChannels, Mismatch> {
    let mut request = cliq
        .maintenance()
        .export_channels(
            input
                .required::<
                    Vec<cliq_api::types::ChannelExportColumn>,
                >("query", "fields")?,
        );
    if let Some(value) = input.optional::<String>("query", "next_token")? {
        request = request.next_token(value);
    }
    Ok(request)
}
fn export_chat_members(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::ExportChatMembers, Mismatch> {
    let mut request = cliq
        .maintenance()
        .export_chat_members(
            input.required::<cliq_api::types::ChatId>("path", "chat_id")?,
            input
                .required::<
                    Vec<cliq_api::types::ChatMemberExportColumn>,
                >("query", "fields")?,
        );
    if let Some(value) = input.optional::<String>("query", "next_token")? {
        request = request.next_token(value);
    }
    Ok(request)
}
fn export_chat_messages(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::ExportChatMessages, Mismatch> {
    let mut request = cliq
        .maintenance()
        .export_chat_messages(
            input.required::<cliq_api::types::ChatId>("path", "chat_id")?,
        );
    if let Some(value) = input
        .optional::<cliq_api::time::Timestamp>("query", "fromtime")?
    {
        request = request.fromtime(value);
    }
    if let Some(value) = input.optional::<String>("query", "next_token")? {
        request = request.next_token(value);
    }
    Ok(request)
}
