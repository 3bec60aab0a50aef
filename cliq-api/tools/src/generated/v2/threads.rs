// Generated from specs/v2/threads.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::threads::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::LIST_FOLLOWERS,
        methods: &[method!([], list_followers, json)],
        response: Some(read::<cliq_api::types::ThreadsListFollowersResponse>),
    },
    Entry {
        operation: &operation::ADD_FOLLOWERS,
        methods: &[method!([], add_followers, json)],
        response: None,
    },
    Entry {
        operation: &operation::REMOVE_FOLLOWERS,
        methods: &[method!([], remove_followers, json)],
        response: None,
    },
    Entry {
        operation: &operation::LIST_NON_FOLLOWERS,
        methods: &[method!([], list_non_followers, json)],
        response: Some(read::<cliq_api::types::ThreadsListNonFollowersResponse>),
    },
    Entry { operation: &operation::UPDATE, methods: &[method!([], update, json)], response: None },
    Entry {
        operation: &operation::LIST,
        methods: &[method!([], list, json)],
        response: Some(read::<cliq_api::types::ThreadsListResponse>),
    },
    Entry {
        operation: &operation::GET_MAIN_MESSAGE,
        methods: &[method!([], get_main_message, json)],
        response: Some(read::<cliq_api::types::ThreadMainMessage>),
    },
    Entry { operation: &operation::FOLLOW, methods: &[method!([], follow, json)], response: None },
    Entry {
        operation: &operation::UNFOLLOW,
        methods: &[method!([], unfollow, json)],
        response: None,
    },
];
fn list_followers(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::ListThreadFollowers, Mismatch> {
    Ok(
        cliq
            .threads()
            .list_followers(
                input.required::<cliq_api::types::ThreadId>("path", "THREAD_ID")?,
            ),
    )
}
fn add_followers(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::AddThreadFollowers, Mismatch> {
    Ok(
        cliq
            .threads()
            .add_followers(
                input.required::<cliq_api::types::ThreadId>("path", "THREAD_ID")?,
                input.required::<Vec<cliq_api::types::UserId>>("body", "user_ids")?,
            ),
    )
}
fn remove_followers(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::RemoveThreadFollowers, Mismatch> {
    Ok(
        cliq
            .threads()
            .remove_followers(
                input.required::<cliq_api::types::ThreadId>("path", "THREAD_ID")?,
                input.required::<Vec<cliq_api::types::UserId>>("body", "user_ids")?,
            ),
    )
}
fn list_non_followers(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::ListThreadNonFollowers, Mismatch> {
    Ok(
        cliq
            .threads()
            .list_non_followers(
                input.required::<cliq_api::types::ThreadId>("path", "THREAD_ID")?,
            ),
    )
}
fn update(cliq: &Cliq, input: &Input) -> Result<request::UpdateThread, Mismatch> {
    let mut request = cliq
        .threads()
        .update(
            input.required::<cliq_api::types::ThreadId>("path", "THREAD_ID")?,
            input.required::<cliq_api::types::ThreadAction>("body", "action")?,
        );
    if let Some(value) = input
        .optional::<cliq_api::types::BotName>("query", "bot_unique_name")?
    {
        request = request.bot_unique_name(value);
    }
    if let Some(value) = input.optional::<String>("query", "appkey")? {
        request = request.appkey(value);
    }
    Ok(request)
}
fn list(cliq: &Cliq, input: &Input) -> Result<request::ListThreads, Mismatch> {
    let mut request = cliq
        .threads()
        .list(input.required::<cliq_api::types::ChannelId>("path", "CHANNEL_ID")?);
    if let Some(value) = input
        .optional::<cliq_api::types::ThreadFollowFilter>("query", "state")?
    {
        request = request.state(value);
    }
    if let Some(value) = input.optional::<cliq_api::types::ThreadState>("query", "type")?
    {
        request = request.type_(value);
    }
    if let Some(value) = input.optional::<u32>("query", "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = input.optional::<String>("query", "next_token")? {
        request = request.next_token(value);
    }
    if let Some(value) = input.optional::<String>("query", "sync_token")? {
        request = request.sync_token(value);
    }
    if let Some(value) = input.optional::<String>("query", "search_key")? {
        request = request.search_key(value);
    }
    if let Some(value) = input.optional::<String>("query", "next_search_token")? {
        request = request.next_search_token(value);
    }
    Ok(request)
}
fn get_main_message(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::GetThreadMainMessage, Mismatch> {
    Ok(
        cliq
            .threads()
            .get_main_message(
                input.required::<cliq_api::types::ThreadId>("path", "THREAD_ID")?,
            ),
    )
}
fn follow(cliq: &Cliq, input: &Input) -> Result<request::FollowThread, Mismatch> {
    Ok(
        cliq
            .threads()
            .follow(
                input.required::<cliq_api::types::ThreadId>("path", "THREAD_CHAT_ID")?,
            ),
    )
}
fn unfollow(cliq: &Cliq, input: &Input) -> Result<request::UnfollowThread, Mismatch> {
    Ok(
        cliq
            .threads()
            .unfollow(
                input.required::<cliq_api::types::ThreadId>("path", "THREAD_CHAT_ID")?,
            ),
    )
}
