// Generated from specs/v3/threads.yaml by `cargo xtask generate`. Do not edit.

//! Threads: returns threads and their root messages, updates their state, and manages their
//! followers.
//!
//! To mute or leave a thread, or to list its participants, use the `chats` module with its chat
//! ID; to post in one, the `messages` module.
#![doc = include_str!("operations/threads.md")]
/// Handle with a method for each operation of the module [`threads`](self#operations).
///
/// [`Api::threads`](super::Api::threads) returns it.
#[derive(Clone, Debug)]
pub struct Threads {
    client: crate::Cliq,
}
impl Threads {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Returns a thread with its title, state and number of followers, its parent chat, and whether
    /// the caller follows it.
    ///
    /// - `thread_chat_id`: Chat ID of the thread, `CT_…-T-…`.
    ///
    /// | Request | `GET /api/v3/threads/{THREAD_CHAT_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.READ` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`Thread`](crate::v3::types::Thread): the thread |
    /// | Operation | `threads_get` ([sources](crate::v3::sources#threads_get)) |
    ///
    /// # Errors
    ///
    /// - `thread_chatid_invalid`: The chat ID does not have the form of a thread.
    /// - `external_communication_not_supported`: The organization does not permit external
    ///   communication.
    /// - `operation_failed`: The service failed; the request can be repeated later.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let thread = cliq.v3().threads().get("CT_1184653329648523663_62439860").await?;
    /// println!("{}", thread.title);
    /// # Ok(()) }
    /// ```
    pub fn get(
        &self,
        thread_chat_id: impl Into<crate::v3::types::ThreadId>,
    ) -> request::GetThread {
        request::GetThread {
            call: self
                .call_of(&operation::GET)
                .id::<crate::v3::types::ThreadId>("THREAD_CHAT_ID", thread_chat_id),
        }
    }
    /// Closes or reopens a thread, or makes the caller follow or unfollow it, depending on
    /// `action`.
    ///
    /// # Arguments
    ///
    /// - `thread_chat_id`: Chat ID of the thread, `CT_…-T-…`.
    /// - `action`: Action on the thread.
    ///
    /// | Request | `PUT /api/v3/threads/{THREAD_CHAT_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.UPDATE` |
    /// | Rate limit | 20 requests per minute per user, counted together with `threads_update` of version 2; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `threads_update` ([sources](crate::v3::sources#threads_update)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::ThreadAction;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3()
    ///     .threads()
    ///     .update("CT_1184653329648523663_62439860", ThreadAction::Close)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        thread_chat_id: impl Into<crate::v3::types::ThreadId>,
        action: impl Into<crate::v3::types::ThreadAction>,
    ) -> request::UpdateThread {
        request::UpdateThread {
            call: self
                .call_of(&operation::UPDATE)
                .id::<crate::v3::types::ThreadId>("THREAD_CHAT_ID", thread_chat_id),
            body: types::ThreadsUpdateRequest {
                action: action.into(),
            },
        }
    }
    /// Makes the caller follow a thread.
    ///
    /// Equivalent to [`Threads::update`] with the action `follow`.
    ///
    /// - `thread_chat_id`: Chat ID of the thread, `CT_…-T-…`.
    ///
    /// | Request | `POST /api/v3/threads/{THREAD_CHAT_ID}/follow` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.UPDATE` |
    /// | Rate limit | 20 requests per minute per user, counted together with `threads_follow` of version 2; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `threads_follow` ([sources](crate::v3::sources#threads_follow)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3().threads().follow("CT_1184653329648523663_62439860").await?;
    /// # Ok(()) }
    /// ```
    pub fn follow(
        &self,
        thread_chat_id: impl Into<crate::v3::types::ThreadId>,
    ) -> request::FollowThread {
        request::FollowThread {
            call: self
                .call_of(&operation::FOLLOW)
                .id::<crate::v3::types::ThreadId>("THREAD_CHAT_ID", thread_chat_id),
        }
    }
    /// Makes other users unfollow a thread.
    ///
    /// The list is sent in the body of a `DELETE` request.
    ///
    /// # Arguments
    ///
    /// - `thread_chat_id`: Chat ID of the thread, `CT_…-T-…`.
    /// - `user_ids`: Users to remove from the followers.
    ///
    /// | Request | `DELETE /api/v3/threads/{THREAD_CHAT_ID}/followers` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.DELETE` |
    /// | Rate limit | 20 requests per minute per user, counted together with `threads_remove_followers` of version 2; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `threads_remove_followers` ([sources](crate::v3::sources#threads_remove_followers)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3()
    ///     .threads()
    ///     .remove_followers("CT_1184653329648523663_62439860", ["15067889", "35068981"])
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn remove_followers(
        &self,
        thread_chat_id: impl Into<crate::v3::types::ThreadId>,
        user_ids: impl IntoIterator<Item = impl Into<crate::v3::types::UserId>>,
    ) -> request::RemoveThreadFollowers {
        request::RemoveThreadFollowers {
            call: self
                .call_of(&operation::REMOVE_FOLLOWERS)
                .id::<crate::v3::types::ThreadId>("THREAD_CHAT_ID", thread_chat_id),
            body: types::ThreadsRemoveFollowersRequest {
                user_ids: user_ids.into_iter().map(Into::into).collect(),
            },
        }
    }
    /// Lists the followers of a thread in one response.
    ///
    /// - `thread_chat_id`: Chat ID of the thread, `CT_…-T-…`.
    ///
    /// | Request | `GET /api/v3/threads/{THREAD_CHAT_ID}/followers` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.READ` |
    /// | Rate limit | 20 requests per minute per user, counted together with `threads_list_followers` of version 2; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Page`](crate::pagination::Page) of [`ThreadFollower`](crate::v3::types::ThreadFollower): the followers of the thread |
    /// | Operation | `threads_list_followers` ([sources](crate::v3::sources#threads_list_followers)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// for follower in cliq
    ///     .v3()
    ///     .threads()
    ///     .list_followers("CT_1184653329648523663_62439860")
    ///     .await?
    /// {
    ///     println!("{}", follower.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_followers(
        &self,
        thread_chat_id: impl Into<crate::v3::types::ThreadId>,
    ) -> request::ListThreadFollowers {
        request::ListThreadFollowers {
            call: self
                .call_of(&operation::LIST_FOLLOWERS)
                .id::<crate::v3::types::ThreadId>("THREAD_CHAT_ID", thread_chat_id),
        }
    }
    /// Makes other users follow a thread.
    ///
    /// To follow a thread as the caller, use [`Threads::follow`] or [`Threads::update`].
    ///
    /// # Arguments
    ///
    /// - `thread_chat_id`: Chat ID of the thread, `CT_…-T-…`.
    /// - `user_ids`: Users to make followers.
    ///
    /// | Request | `POST /api/v3/threads/{THREAD_CHAT_ID}/followers` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.UPDATE` |
    /// | Rate limit | 20 requests per minute per user, counted together with `threads_add_followers` of version 2; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `threads_add_followers` ([sources](crate::v3::sources#threads_add_followers)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3()
    ///     .threads()
    ///     .add_followers("CT_1184653329648523663_62439860", ["15067889", "35068981"])
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn add_followers(
        &self,
        thread_chat_id: impl Into<crate::v3::types::ThreadId>,
        user_ids: impl IntoIterator<Item = impl Into<crate::v3::types::UserId>>,
    ) -> request::AddThreadFollowers {
        request::AddThreadFollowers {
            call: self
                .call_of(&operation::ADD_FOLLOWERS)
                .id::<crate::v3::types::ThreadId>("THREAD_CHAT_ID", thread_chat_id),
            body: types::ThreadsAddFollowersRequest {
                user_ids: user_ids.into_iter().map(Into::into).collect(),
            },
        }
    }
    /// Returns the root message of a thread with the state of the thread and its statistics.
    ///
    /// - `thread_chat_id`: Chat ID of the thread, `CT_…-T-…`.
    ///
    /// | Request | `GET /api/v3/threads/{THREAD_CHAT_ID}/messages/main` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Messages.READ` |
    /// | Rate limit | 20 requests per minute per user, counted together with `threads_get_main_message` of version 2; exceeding it locks the operation for 10 minutes |
    /// | Result | [`ThreadMainMessage`](crate::v3::types::ThreadMainMessage): the root message of the thread |
    /// | Operation | `threads_get_main_message` ([sources](crate::v3::sources#threads_get_main_message)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let message = cliq
    ///     .v3()
    ///     .threads()
    ///     .get_main_message("CT_1184653329648523663_62439860")
    ///     .await?;
    /// println!("{}", message.id);
    /// # Ok(()) }
    /// ```
    pub fn get_main_message(
        &self,
        thread_chat_id: impl Into<crate::v3::types::ThreadId>,
    ) -> request::GetThreadMainMessage {
        request::GetThreadMainMessage {
            call: self
                .call_of(&operation::GET_MAIN_MESSAGE)
                .id::<crate::v3::types::ThreadId>("THREAD_CHAT_ID", thread_chat_id),
        }
    }
    /// Lists the channel members who do not follow the thread in one response.
    ///
    /// - `thread_chat_id`: Chat ID of the thread, `CT_…-T-…`.
    ///
    /// | Request | `GET /api/v3/threads/{THREAD_CHAT_ID}/nonfollowers` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.READ` |
    /// | Rate limit | 20 requests per minute per user, counted together with `threads_list_non_followers` of version 2; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Page`](crate::pagination::Page) of [`ThreadFollower`](crate::v3::types::ThreadFollower): the channel members who do not follow the thread |
    /// | Operation | `threads_list_non_followers` ([sources](crate::v3::sources#threads_list_non_followers)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// for follower in cliq
    ///     .v3()
    ///     .threads()
    ///     .list_non_followers("CT_1184653329648523663_62439860")
    ///     .await?
    /// {
    ///     println!("{}", follower.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_non_followers(
        &self,
        thread_chat_id: impl Into<crate::v3::types::ThreadId>,
    ) -> request::ListThreadNonFollowers {
        request::ListThreadNonFollowers {
            call: self
                .call_of(&operation::LIST_NON_FOLLOWERS)
                .id::<crate::v3::types::ThreadId>("THREAD_CHAT_ID", thread_chat_id),
        }
    }
    /// Makes the caller unfollow a thread.
    ///
    /// Equivalent to [`Threads::update`] with the action `unfollow`.
    ///
    /// - `thread_chat_id`: Chat ID of the thread, `CT_…-T-…`.
    ///
    /// | Request | `POST /api/v3/threads/{THREAD_CHAT_ID}/unfollow` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.UPDATE` |
    /// | Rate limit | 20 requests per minute per user, counted together with `threads_unfollow` of version 2; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `threads_unfollow` ([sources](crate::v3::sources#threads_unfollow)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3().threads().unfollow("CT_1184653329648523663_62439860").await?;
    /// # Ok(()) }
    /// ```
    pub fn unfollow(
        &self,
        thread_chat_id: impl Into<crate::v3::types::ThreadId>,
    ) -> request::UnfollowThread {
        request::UnfollowThread {
            call: self
                .call_of(&operation::UNFOLLOW)
                .id::<crate::v3::types::ThreadId>("THREAD_CHAT_ID", thread_chat_id),
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`Threads::get`](super::Threads::get).
        #[doc = include_str!("requests/GetThread.md")]
        GetThread[]: json crate::v3::types::ThreadsGetResponse => crate::v3::types::Thread,
            |response| Ok(response.into_value().data);
    }
    crate::call::request! {
        /// Request of [`Threads::update`](super::Threads::update).
        #[doc = include_str!("requests/UpdateThread.md")]
        UpdateThread[body: super::types::ThreadsUpdateRequest]: empty();
        /// Bot to act as, which must be a participant of the channel.
        query "bot_unique_name" bot_unique_name: into crate::v3::types::BotName;
        /// Key of the extension that the bot belongs to. Required with `bot_unique_name` for bots of
        /// extensions.
        query "appkey" appkey: into String;
    }
    crate::call::request! {
        /// Request of [`Threads::follow`](super::Threads::follow).
        #[doc = include_str!("requests/FollowThread.md")]
        FollowThread[]: empty();
    }
    crate::call::request! {
        /// Request of [`Threads::remove_followers`](super::Threads::remove_followers).
        #[doc = include_str!("requests/RemoveThreadFollowers.md")]
        RemoveThreadFollowers[body: super::types::ThreadsRemoveFollowersRequest]: empty();
    }
    crate::call::request! {
        /// Request of [`Threads::list_followers`](super::Threads::list_followers).
        #[doc = include_str!("requests/ListThreadFollowers.md")]
        ListThreadFollowers[]: list crate::v3::types::ThreadsListFollowersResponse =>
            crate::v3::types::ThreadFollower;
    }
    crate::pagination::list! {
        ListThreadFollowers: crate::v3::types::ThreadsListFollowersResponse =>
            crate::v3::types::ThreadFollower, |whole| whole.data
    }
    crate::call::request! {
        /// Request of [`Threads::add_followers`](super::Threads::add_followers).
        #[doc = include_str!("requests/AddThreadFollowers.md")]
        AddThreadFollowers[body: super::types::ThreadsAddFollowersRequest]: empty();
    }
    crate::call::request! {
        /// Request of [`Threads::get_main_message`](super::Threads::get_main_message).
        #[doc = include_str!("requests/GetThreadMainMessage.md")]
        GetThreadMainMessage[]: json crate::v3::types::ThreadMainMessage;
    }
    crate::call::request! {
        /// Request of [`Threads::list_non_followers`](super::Threads::list_non_followers).
        #[doc = include_str!("requests/ListThreadNonFollowers.md")]
        ListThreadNonFollowers[]: list crate::v3::types::ThreadsListNonFollowersResponse =>
            crate::v3::types::ThreadFollower;
    }
    crate::pagination::list! {
        ListThreadNonFollowers: crate::v3::types::ThreadsListNonFollowersResponse =>
            crate::v3::types::ThreadFollower, |whole| whole.data
    }
    crate::call::request! {
        /// Request of [`Threads::unfollow`](super::Threads::unfollow).
        #[doc = include_str!("requests/UnfollowThread.md")]
        UnfollowThread[]: empty();
    }
}
/// Descriptors of the operations.
pub mod operation {
    #[allow(unused_imports, reason = "few modules need all of them")]
    use crate::operation::{
        Condition, ConditionalScopes, Operation, Pagination, PaginationKind, RateLimit,
        RequestKind, ResponseKind,
    };
    #[allow(unused_imports, reason = "few responses lack a name")]
    use crate::reading::Shape;
    #[allow(unused_imports, reason = "few modules lack bodies or responses")]
    use super::super::{rules, shapes};
    use http::Method;
    /// `threads_get`: Get a thread.
    pub static GET: Operation = Operation::new(
        "threads_get", "threads", Method::GET, "/api/v3", "/threads/{THREAD_CHAT_ID}",
        "Get a thread",
    )
    .scopes(&[&["ZohoCliq.Chats.READ"]])
    .rate_limit(RateLimit::new(20, 60, 300))
    .parameters(&rules::THREADS_GET_PARAMETERS)
    .shape(&shapes::THREADS_GET_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        ("thread_chatid_invalid", "The chat ID does not have the form of a thread."),
        (
            "external_communication_not_supported",
            "The organization does not permit external communication.",
        ),
        ("operation_failed", "The service failed; the request can be repeated later."),
    ])
    .sources(&["published: threads"]);
    /// `threads_update`: Update or follow a thread.
    pub static UPDATE: Operation = Operation::new(
        "threads_update", "threads", Method::PUT, "/api/v3", "/threads/{THREAD_CHAT_ID}",
        "Update or follow a thread",
    )
    .query(&["bot_unique_name", "appkey"])
    .scopes(&[&["ZohoCliq.Chats.UPDATE"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .same_action("/api/v2", "threads_update")
    .request(RequestKind::Json { required: true })
    .parameters(&rules::THREADS_UPDATE_PARAMETERS)
    .rules(&rules::THREADS_UPDATE_REQUEST)
    .sources(&["published: threads"]);
    /// `threads_follow`: Follow a thread.
    pub static FOLLOW: Operation = Operation::new(
        "threads_follow", "threads", Method::POST, "/api/v3", "/threads/{THREAD_CHAT_ID}/follow",
        "Follow a thread",
    )
    .scopes(&[&["ZohoCliq.Chats.UPDATE"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .same_action("/api/v2", "threads_follow")
    .parameters(&rules::THREADS_FOLLOW_PARAMETERS)
    .sources(&["published: threads"]);
    /// `threads_remove_followers`: Remove followers from a thread.
    pub static REMOVE_FOLLOWERS: Operation = Operation::new(
        "threads_remove_followers", "threads", Method::DELETE, "/api/v3",
        "/threads/{THREAD_CHAT_ID}/followers", "Remove followers from a thread",
    )
    .scopes(&[&["ZohoCliq.Chats.DELETE"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .same_action("/api/v2", "threads_remove_followers")
    .request(RequestKind::Json { required: true })
    .parameters(&rules::THREADS_REMOVE_FOLLOWERS_PARAMETERS)
    .rules(&rules::THREADS_REMOVE_FOLLOWERS_REQUEST)
    .sources(&["published: threads"]);
    /// `threads_list_followers`: List thread followers.
    pub static LIST_FOLLOWERS: Operation = Operation::new(
        "threads_list_followers", "threads", Method::GET, "/api/v3",
        "/threads/{THREAD_CHAT_ID}/followers", "List thread followers",
    )
    .scopes(&[&["ZohoCliq.Chats.READ"]])
    .rate_limit(RateLimit::new(20, 60, 600).limit_assumed().lockout_assumed())
    .same_action("/api/v2", "threads_list_followers")
    .parameters(&rules::THREADS_LIST_FOLLOWERS_PARAMETERS)
    .shape(&shapes::THREADS_LIST_FOLLOWERS_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&["published: threads"]);
    /// `threads_add_followers`: Add followers to a thread.
    pub static ADD_FOLLOWERS: Operation = Operation::new(
        "threads_add_followers", "threads", Method::POST, "/api/v3",
        "/threads/{THREAD_CHAT_ID}/followers", "Add followers to a thread",
    )
    .scopes(&[&["ZohoCliq.Chats.UPDATE"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .same_action("/api/v2", "threads_add_followers")
    .request(RequestKind::Json { required: true })
    .parameters(&rules::THREADS_ADD_FOLLOWERS_PARAMETERS)
    .rules(&rules::THREADS_ADD_FOLLOWERS_REQUEST)
    .sources(&["published: threads"]);
    /// `threads_get_main_message`: Get the root message of a thread.
    pub static GET_MAIN_MESSAGE: Operation = Operation::new(
        "threads_get_main_message", "threads", Method::GET, "/api/v3",
        "/threads/{THREAD_CHAT_ID}/messages/main", "Get the root message of a thread",
    )
    .scopes(&[&["ZohoCliq.Messages.READ"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .same_action("/api/v2", "threads_get_main_message")
    .parameters(&rules::THREADS_GET_MAIN_MESSAGE_PARAMETERS)
    .shape(&shapes::THREAD_MAIN_MESSAGE)
    .response(ResponseKind::Json)
    .sources(&["published: threads"]);
    /// `threads_list_non_followers`: List non-followers of a thread.
    pub static LIST_NON_FOLLOWERS: Operation = Operation::new(
        "threads_list_non_followers", "threads", Method::GET, "/api/v3",
        "/threads/{THREAD_CHAT_ID}/nonfollowers", "List non-followers of a thread",
    )
    .scopes(&[&["ZohoCliq.Chats.READ"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .same_action("/api/v2", "threads_list_non_followers")
    .parameters(&rules::THREADS_LIST_NON_FOLLOWERS_PARAMETERS)
    .shape(&shapes::THREADS_LIST_NON_FOLLOWERS_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&["published: threads"]);
    /// `threads_unfollow`: Unfollow a thread.
    pub static UNFOLLOW: Operation = Operation::new(
        "threads_unfollow", "threads", Method::POST, "/api/v3",
        "/threads/{THREAD_CHAT_ID}/unfollow", "Unfollow a thread",
    )
    .scopes(&[&["ZohoCliq.Chats.UPDATE"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .same_action("/api/v2", "threads_unfollow")
    .parameters(&rules::THREADS_UNFOLLOW_PARAMETERS)
    .sources(&["published: threads"]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[
        &GET, &UPDATE, &FOLLOW, &REMOVE_FOLLOWERS, &LIST_FOLLOWERS, &ADD_FOLLOWERS,
        &GET_MAIN_MESSAGE, &LIST_NON_FOLLOWERS, &UNFOLLOW,
    ];
}
/// Types of this module.
pub mod types {
    /// A thread of a chat or channel.
    ///
    /// Returned by [`Threads::get`](super::Threads::get).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Thread {
        /// Chat ID of the thread, `CT_…-T-…`.
        pub chat_id: crate::v3::types::ThreadId,
        /// Number of followers.
        pub follower_count: i64,
        /// Whether the caller follows the thread.
        pub is_follower: bool,
        /// Last message.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub last_message_information: Option<ThreadLastMessage>,
        /// Chat of the thread.
        pub parent_chat_id: crate::v3::types::ChatId,
        /// Sender of the root message.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub parent_message_sender: Option<crate::v3::types::SenderId>,
        /// Whether the caller is a participant of the parent chat.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub parent_participant: Option<bool>,
        /// Root message of the thread, with the space encoded as `%20`.
        pub thread_message_id: crate::v3::types::MessageId,
        /// State of the thread.
        pub thread_state: crate::v3::types::ThreadState,
        /// Title of the thread.
        pub title: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(Thread : chat_id crate ::v3::types::ThreadId);
    crate::open_enum::open_enum! {
        /// Action on a thread: reopen it (`reopen`), close it to further messages (`close`), follow it
        /// (`follow`) or unfollow it (`unfollow`).
        ///
        /// Accepted by [`Threads::update`](super::Threads::update).
        ThreadAction;
        Reopen = "reopen";
        Close = "close";
        Follow = "follow";
        Unfollow = "unfollow";
    }
    /// A user who follows or could follow a thread.
    ///
    /// Returned by [`Threads::list_followers`](super::Threads::list_followers) and
    /// [`Threads::list_non_followers`](super::Threads::list_non_followers).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ThreadFollower {
        /// Email address of the user.
        pub email_id: String,
        /// Display name of the user.
        pub name: String,
        /// ID of the user.
        pub user_id: crate::v3::types::UserId,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(ThreadFollower : user_id crate ::v3::types::UserId);
    /// Statistics of a thread.
    ///
    /// Part of the response of [`Threads::get_main_message`](super::Threads::get_main_message).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ThreadInformation {
        /// Chat ID of the thread, `CT_…-T-…`.
        pub chat_id: crate::v3::types::ThreadId,
        /// Number of followers.
        pub follower_count: i64,
        /// Number of messages.
        pub message_count: i64,
        /// Root message of the thread, with the space encoded as `%20`.
        pub thread_message_id: crate::v3::types::MessageId,
        /// Title of the thread.
        pub title: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(
        ThreadInformation : chat_id crate ::v3::types::ThreadId, thread_message_id crate
        ::v3::types::MessageId
    );
    /// Summary of the last message of a thread. Undocumented keys are preserved.
    ///
    /// Part of the response of [`Threads::get`](super::Threads::get).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ThreadLastMessage {
        /// Type of message, such as `text`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub message_type: Option<String>,
        /// Sender of the message.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub sender_id: Option<crate::v3::types::SenderId>,
        /// Name of the sender.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub sender_name: Option<String>,
        /// Text of the message.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub text: Option<String>,
        /// Time of the message, in ISO 8601 with offset.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub time: Option<crate::v3::types::Timestamp>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// The root message of a thread.
    ///
    /// Returned by [`Threads::get_main_message`](super::Threads::get_main_message).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ThreadMainMessage {
        /// Content of the message.
        pub content: crate::v3::types::ReceivedMessageContent,
        /// ID of the message, with `_` for the space.
        pub id: crate::v3::types::MessageId,
        /// Whether the message is pinned.
        pub is_pinned: bool,
        /// Mentions in the message; absent if there are none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub mentions: Option<Vec<crate::v3::types::MessageMention>>,
        /// Name of the channel of the message. It is not an ID, despite its name.
        pub parent_resource_id: String,
        /// Sender of the message.
        pub sender: crate::v3::types::ReceivedMessageSender,
        /// Statistics of the thread.
        pub thread_information: ThreadInformation,
        /// State of the thread.
        pub thread_state_information: ThreadStateInformation,
        /// Time of the message, in ISO 8601 with offset.
        pub time: crate::v3::types::Timestamp,
        /// Type of message.
        #[serde(rename = "type")]
        pub type_: crate::v3::types::ReceivedMessageType,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(ThreadMainMessage);
    crate::identifier::identifies!(ThreadMainMessage : id crate ::v3::types::MessageId);
    crate::open_enum::open_enum! {
        /// State of a thread.
        ///
        /// Part of the response of [`Threads::get`](super::Threads::get) and
        /// [`Threads::get_main_message`](super::Threads::get_main_message).
        ThreadState;
        Open = "open";
        Closed = "closed";
    }
    /// State of a thread.
    ///
    /// Part of the response of [`Threads::get_main_message`](super::Threads::get_main_message).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ThreadStateInformation {
        /// State of the thread.
        pub thread_state: crate::v3::types::ThreadState,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// Body of `threads_add_followers`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct ThreadsAddFollowersRequest {
        pub(crate) user_ids: Vec<crate::v3::types::UserId>,
    }
    /// A thread.
    ///
    /// Response body of [`Threads::get`](super::Threads::get).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ThreadsGetResponse {
        /// The thread.
        pub data: Thread,
        /// Response type, `chat_thread`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Path of the response.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(ThreadsGetResponse);
    /// The followers of a thread.
    ///
    /// Response body of [`Threads::list_followers`](super::Threads::list_followers).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ThreadsListFollowersResponse {
        /// The followers.
        pub data: Vec<ThreadFollower>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(ThreadsListFollowersResponse);
    /// Channel members who do not follow a thread.
    ///
    /// Response body of [`Threads::list_non_followers`](super::Threads::list_non_followers).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ThreadsListNonFollowersResponse {
        /// The members.
        pub data: Vec<ThreadFollower>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(ThreadsListNonFollowersResponse);
    /// Body of `threads_remove_followers`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct ThreadsRemoveFollowersRequest {
        pub(crate) user_ids: Vec<crate::v3::types::UserId>,
    }
    /// Body of `threads_update`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct ThreadsUpdateRequest {
        pub(crate) action: crate::v3::types::ThreadAction,
    }
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static THREAD_ACTION: Rules = Rules::values(&[
        "reopen", "close", "follow", "unfollow",
    ]);
    pub(crate) static THREADS_ADD_FOLLOWERS_REQUEST: Rules = Rules::object(&[
        Key::required("user_ids", &Rules::list(&Rules::Identifier, &[Limit::least(1)])),
    ]).build();
    pub(crate) static THREADS_REMOVE_FOLLOWERS_REQUEST: Rules = Rules::object(&[
        Key::required("user_ids", &Rules::list(&Rules::Identifier, &[Limit::least(1)])),
    ]).build();
    pub(crate) static THREADS_UPDATE_REQUEST: Rules = Rules::object(&[
        Key::required("action", &THREAD_ACTION),
    ]).build();
    pub(crate) static THREADS_GET_PARAMETERS: Rules = Rules::object(&[
        Key::optional("THREAD_CHAT_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static THREADS_UPDATE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("THREAD_CHAT_ID", &Rules::Identifier),
        Key::optional("bot_unique_name", &Rules::Identifier),
        Key::optional("appkey", &Rules::text(&[])),
    ]).relations(&[
        Relation {
            of: "bot_unique_name",
            kind: RelationKind::RequiredIf { when: "appkey", are: &[] },
            source: None,
        },
    ]).build();
    pub(crate) static THREADS_FOLLOW_PARAMETERS: Rules = Rules::object(&[
        Key::optional("THREAD_CHAT_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static THREADS_REMOVE_FOLLOWERS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("THREAD_CHAT_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static THREADS_LIST_FOLLOWERS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("THREAD_CHAT_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static THREADS_ADD_FOLLOWERS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("THREAD_CHAT_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static THREADS_GET_MAIN_MESSAGE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("THREAD_CHAT_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static THREADS_LIST_NON_FOLLOWERS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("THREAD_CHAT_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static THREADS_UNFOLLOW_PARAMETERS: Rules = Rules::object(&[
        Key::optional("THREAD_CHAT_ID", &Rules::Identifier),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static THREAD: Shape = Shape::identified("chat_id", &[
        Field::required("chat_id", &Shape::Scalar),
        Field::required("parent_chat_id", &Shape::Scalar),
        Field::required("title", &Shape::Text),
        Field::required("thread_message_id", &Shape::Scalar),
        Field::required("thread_state", &Shape::Text),
        Field::required("is_follower", &Shape::Boolean),
        Field::required("follower_count", &Shape::Integer),
        Field::optional("parent_participant", &Shape::Boolean),
        Field::optional("parent_message_sender", &Shape::Scalar),
        Field::optional("last_message_information", &THREAD_LAST_MESSAGE),
    ]);
    pub(crate) static THREAD_FOLLOWER: Shape = Shape::object(&[
        Field::required("user_id", &Shape::Scalar),
        Field::required("email_id", &Shape::Text),
        Field::required("name", &Shape::Text),
    ]);
    pub(crate) static THREAD_INFORMATION: Shape = Shape::object(&[
        Field::required("chat_id", &Shape::Scalar),
        Field::required("thread_message_id", &Shape::Scalar),
        Field::required("title", &Shape::Text),
        Field::required("follower_count", &Shape::Integer),
        Field::required("message_count", &Shape::Integer),
    ]);
    pub(crate) static THREAD_LAST_MESSAGE: Shape = Shape::object(&[
        Field::optional("sender_id", &Shape::Scalar),
        Field::optional("sender_name", &Shape::Text),
        Field::optional("message_type", &Shape::Text),
        Field::optional("time", &Shape::Scalar),
        Field::optional("text", &Shape::Text),
    ]);
    pub(crate) static THREAD_MAIN_MESSAGE: Shape = Shape::identified("id", &[
        Field::required("id", &Shape::Scalar),
        Field::required("type", &Shape::Text),
        Field::required("content", &RECEIVED_MESSAGE_CONTENT),
        Field::required("sender", &RECEIVED_MESSAGE_SENDER),
        Field::required("time", &Shape::Scalar),
        Field::optional("mentions", &Shape::List(&MESSAGE_MENTION)),
        Field::required("is_pinned", &Shape::Boolean),
        Field::required("parent_resource_id", &Shape::Text),
        Field::required("thread_state_information", &THREAD_STATE_INFORMATION),
        Field::required("thread_information", &THREAD_INFORMATION),
    ]);
    pub(crate) static THREAD_STATE_INFORMATION: Shape = Shape::object(&[
        Field::required("thread_state", &Shape::Text),
    ]);
    pub(crate) static THREADS_GET_RESPONSE: Shape = Shape::object(&[
        Field::required("url", &Shape::Text),
        Field::required("type", &Shape::Text),
        Field::required("data", &THREAD),
    ]);
    pub(crate) static THREADS_LIST_FOLLOWERS_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &Shape::List(&THREAD_FOLLOWER)),
    ]);
    pub(crate) static THREADS_LIST_NON_FOLLOWERS_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &Shape::List(&THREAD_FOLLOWER)),
    ]);
}
