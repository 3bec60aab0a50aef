// Generated from specs/v3/threads.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::v3::threads::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::GET,
        methods: &[method!([], get, json)],
        response: Some(read::<cliq_api::v3::types::ThreadsGetResponse>),
    },
    Entry { operation: &operation::UPDATE, methods: &[method!([], update, json)], response: None },
    Entry { operation: &operation::FOLLOW, methods: &[method!([], follow, json)], response: None },
    Entry {
        operation: &operation::REMOVE_FOLLOWERS,
        methods: &[method!([], remove_followers, json)],
        response: None,
    },
    Entry {
        operation: &operation::LIST_FOLLOWERS,
        methods: &[method!([], list_followers, json)],
        response: Some(read::<cliq_api::v3::types::ThreadsListFollowersResponse>),
    },
    Entry {
        operation: &operation::ADD_FOLLOWERS,
        methods: &[method!([], add_followers, json)],
        response: None,
    },
    Entry {
        operation: &operation::GET_MAIN_MESSAGE,
        methods: &[method!([], get_main_message, json)],
        response: Some(read::<cliq_api::v3::types::ThreadMainMessage>),
    },
    Entry {
        operation: &operation::LIST_NON_FOLLOWERS,
        methods: &[method!([], list_non_followers, json)],
        response: Some(read::<cliq_api::v3::types::ThreadsListNonFollowersResponse>),
    },
    Entry {
        operation: &operation::UNFOLLOW,
        methods: &[method!([], unfollow, json)],
        response: None,
    },
];
fn get(cliq: &Cliq, input: &Input) -> Result<request::GetThread, Mismatch> {
    Ok(
        cliq
            .v3()
            .threads()
            .get(
                input
                    .required::<cliq_api::v3::types::ThreadId>("path", "THREAD_CHAT_ID")?,
            ),
    )
}
fn update(cliq: &Cliq, input: &Input) -> Result<request::UpdateThread, Mismatch> {
    let mut request = cliq
        .v3()
        .threads()
        .update(
            input.required::<cliq_api::v3::types::ThreadId>("path", "THREAD_CHAT_ID")?,
            input.required::<cliq_api::v3::types::ThreadAction>("body", "action")?,
        );
    if let Some(value) = input
        .optional::<cliq_api::v3::types::BotName>("query", "bot_unique_name")?
    {
        request = request.bot_unique_name(value);
    }
    if let Some(value) = input.optional::<String>("query", "appkey")? {
        request = request.appkey(value);
    }
    Ok(request)
}
fn follow(cliq: &Cliq, input: &Input) -> Result<request::FollowThread, Mismatch> {
    Ok(
        cliq
            .v3()
            .threads()
            .follow(
                input
                    .required::<cliq_api::v3::types::ThreadId>("path", "THREAD_CHAT_ID")?,
            ),
    )
}
fn remove_followers(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::RemoveThreadFollowers, Mismatch> {
    Ok(
        cliq
            .v3()
            .threads()
            .remove_followers(
                input
                    .required::<
                        cliq_api::v3::types::ThreadId,
                    >("path", "THREAD_CHAT_ID")?,
                input.required::<Vec<cliq_api::v3::types::UserId>>("body", "user_ids")?,
            ),
    )
}
fn list_followers(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::ListThreadFollowers, Mismatch> {
    Ok(
        cliq
            .v3()
            .threads()
            .list_followers(
                input
                    .required::<cliq_api::v3::types::ThreadId>("path", "THREAD_CHAT_ID")?,
            ),
    )
}
fn add_followers(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::AddThreadFollowers, Mismatch> {
    Ok(
        cliq
            .v3()
            .threads()
            .add_followers(
                input
                    .required::<
                        cliq_api::v3::types::ThreadId,
                    >("path", "THREAD_CHAT_ID")?,
                input.required::<Vec<cliq_api::v3::types::UserId>>("body", "user_ids")?,
            ),
    )
}
fn get_main_message(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::GetThreadMainMessage, Mismatch> {
    Ok(
        cliq
            .v3()
            .threads()
            .get_main_message(
                input
                    .required::<cliq_api::v3::types::ThreadId>("path", "THREAD_CHAT_ID")?,
            ),
    )
}
fn list_non_followers(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::ListThreadNonFollowers, Mismatch> {
    Ok(
        cliq
            .v3()
            .threads()
            .list_non_followers(
                input
                    .required::<cliq_api::v3::types::ThreadId>("path", "THREAD_CHAT_ID")?,
            ),
    )
}
fn unfollow(cliq: &Cliq, input: &Input) -> Result<request::UnfollowThread, Mismatch> {
    Ok(
        cliq
            .v3()
            .threads()
            .unfollow(
                input
                    .required::<cliq_api::v3::types::ThreadId>("path", "THREAD_CHAT_ID")?,
            ),
    )
}
