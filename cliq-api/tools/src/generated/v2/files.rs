// Generated from specs/v2/files.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::files::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::DOWNLOAD,
        methods: &[method!([], download, download)],
        response: None,
    },
    Entry {
        operation: &operation::SHARE_TO_CHANNEL_BY_NAME,
        methods: &[method!([], share_to_channel_by_name, json)],
        response: None,
    },
    Entry {
        operation: &operation::SHARE_TO_CHANNEL,
        methods: &[method!([], share_to_channel, json)],
        response: None,
    },
    Entry {
        operation: &operation::SHARE_TO_BOT,
        methods: &[method!([], share_to_bot, json)],
        response: Some(read::<cliq_api::types::FilesShareToBotResponse>),
    },
    Entry {
        operation: &operation::SHARE_TO_CHAT,
        methods: &[method!([], share_to_chat, json)],
        response: None,
    },
    Entry {
        operation: &operation::SHARE_TO_USER,
        methods: &[method!([], share_to_user, json)],
        response: None,
    },
];
fn download(cliq: &Cliq, input: &Input) -> Result<request::DownloadFile, Mismatch> {
    Ok(
        cliq
            .files()
            .download(input.required::<cliq_api::types::FileId>("path", "file_id")?),
    )
}
fn share_to_channel_by_name(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::ShareFilesToChannelByName, Mismatch> {
    let mut request = cliq
        .files()
        .share_to_channel_by_name(
            input
                .required::<
                    cliq_api::types::ChannelName,
                >("path", "CHANNEL_UNIQUE_NAME")?,
            input.uploads(),
        );
    if let Some(value) = input
        .optional::<cliq_api::types::BotName>("query", "bot_unique_name")?
    {
        request = request.bot_unique_name(value);
    }
    Ok(request)
}
fn share_to_channel(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::ShareFilesToChannel, Mismatch> {
    let mut request = cliq
        .files()
        .share_to_channel(
            input.required::<cliq_api::types::ChannelId>("path", "CHANNEL_ID")?,
            input.uploads(),
        );
    if let Some(value) = input
        .optional::<cliq_api::types::BotName>("query", "bot_unique_name")?
    {
        request = request.bot_unique_name(value);
    }
    Ok(request)
}
fn share_to_bot(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::ShareFilesToBot, Mismatch> {
    Ok(
        cliq
            .files()
            .share_to_bot(
                input.required::<cliq_api::types::BotName>("path", "BOT_UNIQUE_NAME")?,
                input.uploads(),
            ),
    )
}
fn share_to_chat(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::ShareFilesToChat, Mismatch> {
    Ok(
        cliq
            .files()
            .share_to_chat(
                input.required::<cliq_api::types::ChatId>("path", "CHAT_ID")?,
                input.uploads(),
            ),
    )
}
fn share_to_user(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::ShareFilesToUser, Mismatch> {
    Ok(
        cliq
            .files()
            .share_to_user(
                input.required::<cliq_api::types::UserAddress>("path", "EMAIL_ID")?,
                input.uploads(),
            ),
    )
}
