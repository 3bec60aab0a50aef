// Generated from specs/v2/channels.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::channels::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::CREATE,
        methods: &[method!([], create, json)],
        response: Some(read::<cliq_api::types::Channel>),
    },
    Entry {
        operation: &operation::LIST,
        methods: &[method!([], list, json)],
        response: Some(read::<cliq_api::types::ChannelsListResponse>),
    },
    Entry {
        operation: &operation::GET,
        methods: &[method!([], get, json)],
        response: Some(read::<cliq_api::types::Channel>),
    },
    Entry {
        operation: &operation::UPDATE,
        methods: &[
            method!(["auto_follow_threads"], set_auto_follow, json),
            method!([], update, json),
        ],
        response: Some(read::<cliq_api::types::ChannelsUpdateResponse>),
    },
    Entry { operation: &operation::DELETE, methods: &[method!([], delete, json)], response: None },
    Entry {
        operation: &operation::GET_BY_NAME,
        methods: &[method!([], get_by_name, json)],
        response: Some(read::<cliq_api::types::ChannelsGetByNameResponse>),
    },
    Entry {
        operation: &operation::LIST_MEMBERS,
        methods: &[method!([], list_members, json)],
        response: Some(read::<cliq_api::types::ChannelsListMembersResponse>),
    },
    Entry {
        operation: &operation::ADD_MEMBERS,
        methods: &[method!([], add_members, json)],
        response: None,
    },
    Entry {
        operation: &operation::REMOVE_MEMBERS,
        methods: &[method!([], remove_members, json)],
        response: None,
    },
    Entry {
        operation: &operation::ADD_BOT,
        methods: &[method!([], add_bot, json)],
        response: None,
    },
    Entry {
        operation: &operation::UPDATE_MEMBER_ROLE,
        methods: &[method!([], update_member_role, json)],
        response: None,
    },
    Entry {
        operation: &operation::REMOVE_MEMBER,
        methods: &[method!([], remove_member, json)],
        response: None,
    },
    Entry {
        operation: &operation::APPROVE,
        methods: &[method!([], approve, json)],
        response: None,
    },
    Entry { operation: &operation::REJECT, methods: &[method!([], reject, json)], response: None },
    Entry {
        operation: &operation::JOIN,
        methods: &[method!([], join, json)],
        response: Some(read::<cliq_api::types::Channel>),
    },
    Entry { operation: &operation::LEAVE, methods: &[method!([], leave, json)], response: None },
    Entry {
        operation: &operation::ARCHIVE,
        methods: &[method!([], archive, json)],
        response: None,
    },
    Entry {
        operation: &operation::UNARCHIVE,
        methods: &[method!([], unarchive, json)],
        response: Some(read::<cliq_api::types::ChannelsUnarchiveResponse>),
    },
];
fn create(cliq: &Cliq, input: &Input) -> Result<request::CreateChannel, Mismatch> {
    let mut request = cliq
        .channels()
        .create(
            input.required::<String>("body", "name")?,
            input.required::<cliq_api::types::ChannelLevel>("body", "level")?,
        );
    if let Some(value) = input.optional::<String>("body", "description")? {
        request = request.description(value);
    }
    if let Some(value) = input.optional::<bool>("body", "invite_only")? {
        request = request.invite_only(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::types::TeamId>>("body", "team_ids")?
    {
        request = request.team_ids(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::types::UserId>>("body", "user_ids")?
    {
        request = request.user_ids(value);
    }
    if let Some(value) = input.optional::<Vec<String>>("body", "email_ids")? {
        request = request.email_ids(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::types::UserId>>("body", "admin_ids")?
    {
        request = request.admin_ids(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::types::UserId>>("body", "moderator_ids")?
    {
        request = request.moderator_ids(value);
    }
    if let Some(value) = input.optional::<String>("body", "image_data")? {
        request = request.image_data(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::types::ChannelConfig>("body", "config")?
    {
        request = request.config(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::types::PermissionSet>("body", "admin_permission")?
    {
        request = request.admin_permission(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::types::PermissionSet>("body", "moderator_permission")?
    {
        request = request.moderator_permission(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::types::PermissionSet>("body", "member_permission")?
    {
        request = request.member_permission(value);
    }
    Ok(request)
}
fn list(cliq: &Cliq, input: &Input) -> Result<request::ListChannels, Mismatch> {
    let mut request = cliq.channels().list();
    if let Some(value) = input.optional::<String>("query", "name")? {
        request = request.name(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::types::ChannelStatus>("query", "status")?
    {
        request = request.status(value);
    }
    if let Some(value) = input.optional::<u32>("query", "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::types::ChannelLevel>("query", "level")?
    {
        request = request.level(value);
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
        .optional::<cliq_api::time::Timestamp>("query", "created_before")?
    {
        request = request.created_before(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::time::Timestamp>("query", "created_after")?
    {
        request = request.created_after(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::types::ChannelId>>("query", "channel_ids")?
    {
        request = request.channel_ids(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::types::ChatId>>("query", "chat_ids")?
    {
        request = request.chat_ids(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::types::TeamId>>("query", "team_ids")?
    {
        request = request.team_ids(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::types::UserAddress>("query", "created_by")?
    {
        request = request.created_by(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::types::ChannelOrder>("query", "order_by")?
    {
        request = request.order_by(value);
    }
    if let Some(value) = input.optional::<String>("query", "next_token")? {
        request = request.next_token(value);
    }
    if let Some(value) = input.optional::<String>("query", "sync_token")? {
        request = request.sync_token(value);
    }
    if let Some(value) = input.optional::<bool>("query", "pinned")? {
        request = request.pinned(value);
    }
    if let Some(value) = input.optional::<bool>("query", "joined")? {
        request = request.joined(value);
    }
    Ok(request)
}
fn get(cliq: &Cliq, input: &Input) -> Result<request::GetChannel, Mismatch> {
    Ok(
        cliq
            .channels()
            .get(input.required::<cliq_api::types::ChannelId>("path", "CHANNEL_ID")?),
    )
}
fn set_auto_follow(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::SetChannelAutoFollow, Mismatch> {
    Ok(
        cliq
            .channels()
            .set_auto_follow(
                input.required::<cliq_api::types::ChannelId>("path", "CHANNEL_ID")?,
                input
                    .required::<
                        cliq_api::types::ChannelSwitch,
                    >("body", "auto_follow_threads")?,
            ),
    )
}
fn update(cliq: &Cliq, input: &Input) -> Result<request::UpdateChannel, Mismatch> {
    let mut request = cliq
        .channels()
        .update(input.required::<cliq_api::types::ChannelId>("path", "CHANNEL_ID")?);
    if let Some(value) = input.optional::<String>("body", "name")? {
        request = request.name(value);
    }
    if let Some(value) = input.optional::<String>("body", "description")? {
        request = request.description(value);
    }
    if let Some(value) = input.optional::<String>("body", "image_data")? {
        request = request.image_data(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::types::ChannelConfig>("body", "config")?
    {
        request = request.config(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::types::PermissionSet>("body", "admin_permission")?
    {
        request = request.admin_permission(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::types::PermissionSet>("body", "moderator_permission")?
    {
        request = request.moderator_permission(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::types::PermissionSet>("body", "member_permission")?
    {
        request = request.member_permission(value);
    }
    Ok(request)
}
fn delete(cliq: &Cliq, input: &Input) -> Result<request::DeleteChannel, Mismatch> {
    Ok(
        cliq
            .channels()
            .delete(input.required::<cliq_api::types::ChannelId>("path", "CHANNEL_ID")?),
    )
}
fn get_by_name(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::GetChannelByName, Mismatch> {
    Ok(
        cliq
            .channels()
            .get_by_name(
                input
                    .required::<
                        cliq_api::types::ChannelName,
                    >("path", "CHANNEL_UNIQUE_NAME")?,
            ),
    )
}
fn list_members(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::ListChannelMembers, Mismatch> {
    Ok(
        cliq
            .channels()
            .list_members(
                input.required::<cliq_api::types::ChannelId>("path", "CHANNEL_ID")?,
            ),
    )
}
fn add_members(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::AddChannelMembers, Mismatch> {
    let mut request = cliq
        .channels()
        .add_members(
            input.required::<cliq_api::types::ChannelId>("path", "CHANNEL_ID")?,
        );
    if let Some(value) = input
        .optional::<Vec<cliq_api::types::UserId>>("body", "user_ids")?
    {
        request = request.user_ids(value);
    }
    if let Some(value) = input.optional::<Vec<String>>("body", "email_ids")? {
        request = request.email_ids(value);
    }
    Ok(request)
}
fn remove_members(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::RemoveChannelMembers, Mismatch> {
    let mut request = cliq
        .channels()
        .remove_members(
            input.required::<cliq_api::types::ChannelId>("path", "CHANNEL_ID")?,
        );
    if let Some(value) = input
        .optional::<Vec<cliq_api::types::UserId>>("body", "user_ids")?
    {
        request = request.user_ids(value);
    }
    if let Some(value) = input.optional::<Vec<String>>("body", "email_ids")? {
        request = request.email_ids(value);
    }
    if let Some(value) = input.optional::<bool>("body", "silent")? {
        request = request.silent(value);
    }
    Ok(request)
}
fn add_bot(cliq: &Cliq, input: &Input) -> Result<request::AddBotToChannel, Mismatch> {
    Ok(
        cliq
            .channels()
            .add_bot(
                input.required::<cliq_api::types::BotName>("path", "BOT_UNIQUE_NAME")?,
                input
                    .required::<
                        cliq_api::types::ChannelName,
                    >("body", "channel_unique_name")?,
            ),
    )
}
fn update_member_role(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::UpdateChannelMemberRole, Mismatch> {
    Ok(
        cliq
            .channels()
            .update_member_role(
                input.required::<cliq_api::types::ChannelId>("path", "CHANNEL_ID")?,
                input.required::<cliq_api::types::UserId>("path", "USER_ID")?,
                input.required::<cliq_api::types::ChannelRole>("body", "role")?,
            ),
    )
}
fn remove_member(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::RemoveChannelMember, Mismatch> {
    Ok(
        cliq
            .channels()
            .remove_member(
                input.required::<cliq_api::types::ChannelId>("path", "CHANNEL_ID")?,
                input.required::<cliq_api::types::UserAddress>("path", "USER_ID")?,
            ),
    )
}
fn approve(cliq: &Cliq, input: &Input) -> Result<request::ApproveChannel, Mismatch> {
    Ok(
        cliq
            .channels()
            .approve(input.required::<cliq_api::types::ChannelId>("path", "CHANNEL_ID")?),
    )
}
fn reject(cliq: &Cliq, input: &Input) -> Result<request::RejectChannel, Mismatch> {
    Ok(
        cliq
            .channels()
            .reject(input.required::<cliq_api::types::ChannelId>("path", "CHANNEL_ID")?),
    )
}
fn join(cliq: &Cliq, input: &Input) -> Result<request::JoinChannel, Mismatch> {
    Ok(
        cliq
            .channels()
            .join(input.required::<cliq_api::types::ChannelId>("path", "CHANNEL_ID")?),
    )
}
fn leave(cliq: &Cliq, input: &Input) -> Result<request::LeaveChannel, Mismatch> {
    Ok(
        cliq
            .channels()
            .leave(input.required::<cliq_api::types::ChannelId>("path", "CHANNEL_ID")?),
    )
}
fn archive(cliq: &Cliq, input: &Input) -> Result<request::ArchiveChannel, Mismatch> {
    Ok(
        cliq
            .channels()
            .archive(input.required::<cliq_api::types::ChannelId>("path", "CHANNEL_ID")?),
    )
}
fn unarchive(cliq: &Cliq, input: &Input) -> Result<request::UnarchiveChannel, Mismatch> {
    Ok(
        cliq
            .channels()
            .unarchive(
                input.required::<cliq_api::types::ChannelId>("path", "CHANNEL_ID")?,
            ),
    )
}
