// Generated from specs/v2/threads.yaml by `cargo xtask generate`. Do not edit.

//! Threads of channels: lists threads and their followers, updates their state, and returns
//! their root messages.
//!
//! To post in a thread, use the `messages` module.
#![doc = include_str!("operations/threads.md")]
/// Handle with a method for each operation of the module [`threads`](self#operations).
///
/// [`Cliq::threads`](crate::Cliq::threads) returns it.
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
    /// Lists the followers of a thread in one response.
    ///
    /// - `thread_id`: Chat ID of the thread, `CT_…-T-…`, as in `chat_id` of a thread.
    ///
    /// | Request | `GET /api/v2/threads/{THREAD_ID}/followers` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.READ` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`Page`](crate::pagination::Page) of [`ThreadFollower`](crate::types::ThreadFollower): the followers of the thread |
    /// | Operation | `threads_list_followers` ([sources](crate::sources#threads_list_followers)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// for follower in cliq
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
        thread_id: impl Into<crate::types::ThreadId>,
    ) -> request::ListThreadFollowers {
        request::ListThreadFollowers {
            call: self
                .call_of(&operation::LIST_FOLLOWERS)
                .id::<crate::types::ThreadId>("THREAD_ID", thread_id),
        }
    }
    /// Makes other users follow a thread.
    ///
    /// To follow a thread as the caller, use [`Threads::follow`] or [`Threads::update`].
    ///
    /// # Arguments
    ///
    /// - `thread_id`: Chat ID of the thread, `CT_…-T-…`, as in `chat_id` of a thread.
    /// - `user_ids`: Users to make followers.
    ///
    /// | Request | `POST /api/v2/threads/{THREAD_ID}/followers` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.UPDATE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | no content |
    /// | Operation | `threads_add_followers` ([sources](crate::sources#threads_add_followers)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.threads().add_followers("CT_1184653329648523663_62439860", ["15067889"]).await?;
    /// # Ok(()) }
    /// ```
    pub fn add_followers(
        &self,
        thread_id: impl Into<crate::types::ThreadId>,
        user_ids: impl IntoIterator<Item = impl Into<crate::types::UserId>>,
    ) -> request::AddThreadFollowers {
        request::AddThreadFollowers {
            call: self
                .call_of(&operation::ADD_FOLLOWERS)
                .id::<crate::types::ThreadId>("THREAD_ID", thread_id),
            body: types::ThreadsAddFollowersRequest {
                user_ids: user_ids.into_iter().map(Into::into).collect(),
            },
        }
    }
    /// Makes other users unfollow a thread.
    ///
    /// The list is sent in the body of a `DELETE` request.
    ///
    /// # Arguments
    ///
    /// - `thread_id`: Chat ID of the thread, `CT_…-T-…`, as in `chat_id` of a thread.
    /// - `user_ids`: Users to remove from the followers.
    ///
    /// | Request | `DELETE /api/v2/threads/{THREAD_ID}/followers` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.UPDATE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `threads_remove_followers` ([sources](crate::sources#threads_remove_followers)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.threads()
    ///     .remove_followers("CT_1184653329648523663_62439860", ["15067889"])
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn remove_followers(
        &self,
        thread_id: impl Into<crate::types::ThreadId>,
        user_ids: impl IntoIterator<Item = impl Into<crate::types::UserId>>,
    ) -> request::RemoveThreadFollowers {
        request::RemoveThreadFollowers {
            call: self
                .call_of(&operation::REMOVE_FOLLOWERS)
                .id::<crate::types::ThreadId>("THREAD_ID", thread_id),
            body: types::ThreadsRemoveFollowersRequest {
                user_ids: user_ids.into_iter().map(Into::into).collect(),
            },
        }
    }
    /// Lists the channel members who do not follow the thread in one response.
    ///
    /// - `thread_id`: Chat ID of the thread, `CT_…-T-…`, as in `chat_id` of a thread.
    ///
    /// | Request | `GET /api/v2/threads/{THREAD_ID}/nonfollowers` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.READ` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`Page`](crate::pagination::Page) of [`ThreadFollower`](crate::types::ThreadFollower): the channel members who do not follow the thread |
    /// | Operation | `threads_list_non_followers` ([sources](crate::sources#threads_list_non_followers)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// for follower in cliq
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
        thread_id: impl Into<crate::types::ThreadId>,
    ) -> request::ListThreadNonFollowers {
        request::ListThreadNonFollowers {
            call: self
                .call_of(&operation::LIST_NON_FOLLOWERS)
                .id::<crate::types::ThreadId>("THREAD_ID", thread_id),
        }
    }
    /// Closes or reopens a thread, or makes the caller follow or unfollow it, depending on
    /// `action`.
    ///
    /// # Arguments
    ///
    /// - `thread_id`: Chat ID of the thread, `CT_…-T-…`, as in `chat_id` of a thread.
    /// - `action`: Action on the thread.
    ///
    /// | Request | `PUT /api/v2/threads/{THREAD_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.UPDATE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | no content |
    /// | Operation | `threads_update` ([sources](crate::sources#threads_update)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::types::ThreadAction;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.threads()
    ///     .update("CT_1184653329648523663_62439860", ThreadAction::Follow)
    ///     .bot_unique_name("itassist")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        thread_id: impl Into<crate::types::ThreadId>,
        action: impl Into<crate::types::ThreadAction>,
    ) -> request::UpdateThread {
        request::UpdateThread {
            call: self
                .call_of(&operation::UPDATE)
                .id::<crate::types::ThreadId>("THREAD_ID", thread_id),
            body: types::ThreadsUpdateRequest {
                action: action.into(),
            },
        }
    }
    /// Lists the threads of a channel with their last messages.
    ///
    /// `state` filters by whether the caller follows them, `type` by whether they are open.
    ///
    /// - `channel_id`: ID of the channel.
    ///
    /// | Request | `GET /api/v2/channels/{CHANNEL_ID}/threads` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.READ` |
    /// | Rate limit | 60 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Pagination | cursor in `next_token` or `next_search_token`; changes since a sync token in `sync_token`; [`stream`](request::ListThreads::stream) reads all pages |
    /// | Result | [`Page`](crate::pagination::Page) of [`Thread`](crate::types::Thread): a page of threads |
    /// | Operation | `threads_list` ([sources](crate::sources#threads_list)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let mut threads = cliq.threads().list("O1864232000000076001").limit(50).stream();
    /// while let Some(thread) = threads.try_next().await? {
    ///     println!("{}", thread.title);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(
        &self,
        channel_id: impl Into<crate::types::ChannelId>,
    ) -> request::ListThreads {
        request::ListThreads {
            call: self
                .call_of(&operation::LIST)
                .id::<crate::types::ChannelId>("CHANNEL_ID", channel_id),
        }
    }
    /// Returns the root message of a thread with the state of the thread, its statistics, and its
    /// latest message.
    ///
    /// - `thread_id`: Chat ID of the thread, `CT_…-T-…`, as in `chat_id` of a thread.
    ///
    /// | Request | `GET /api/v2/threads/{THREAD_ID}/messages/main` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Messages.READ` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`ThreadMainMessage`](crate::types::ThreadMainMessage): the root message of the thread |
    /// | Operation | `threads_get_main_message` ([sources](crate::sources#threads_get_main_message)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let message = cliq
    ///     .threads()
    ///     .get_main_message("CT_1184653329648523663_62439860")
    ///     .await?;
    /// println!("{}", message.id);
    /// # Ok(()) }
    /// ```
    pub fn get_main_message(
        &self,
        thread_id: impl Into<crate::types::ThreadId>,
    ) -> request::GetThreadMainMessage {
        request::GetThreadMainMessage {
            call: self
                .call_of(&operation::GET_MAIN_MESSAGE)
                .id::<crate::types::ThreadId>("THREAD_ID", thread_id),
        }
    }
    /// Makes the caller follow a thread.
    ///
    /// Equivalent to [`Threads::update`] with the action `follow`.
    ///
    /// - `thread_chat_id`: Chat ID of the thread, `CT_…-T-…`, as in `chat_id` of a thread.
    ///
    /// | Request | `POST /api/v2/threads/{THREAD_CHAT_ID}/follow` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.UPDATE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `threads_follow` ([sources](crate::sources#threads_follow)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.threads().follow("CT_1184653329648523663_62439860").await?;
    /// # Ok(()) }
    /// ```
    pub fn follow(
        &self,
        thread_chat_id: impl Into<crate::types::ThreadId>,
    ) -> request::FollowThread {
        request::FollowThread {
            call: self
                .call_of(&operation::FOLLOW)
                .id::<crate::types::ThreadId>("THREAD_CHAT_ID", thread_chat_id),
        }
    }
    /// Makes the caller unfollow a thread.
    ///
    /// Equivalent to [`Threads::update`] with the action `unfollow`.
    ///
    /// - `thread_chat_id`: Chat ID of the thread, `CT_…-T-…`, as in `chat_id` of a thread.
    ///
    /// | Request | `POST /api/v2/threads/{THREAD_CHAT_ID}/unfollow` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.UPDATE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `threads_unfollow` ([sources](crate::sources#threads_unfollow)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.threads().unfollow("CT_1184653329648523663_62439860").await?;
    /// # Ok(()) }
    /// ```
    pub fn unfollow(
        &self,
        thread_chat_id: impl Into<crate::types::ThreadId>,
    ) -> request::UnfollowThread {
        request::UnfollowThread {
            call: self
                .call_of(&operation::UNFOLLOW)
                .id::<crate::types::ThreadId>("THREAD_CHAT_ID", thread_chat_id),
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`Threads::list_followers`](super::Threads::list_followers).
        #[doc = include_str!("requests/ListThreadFollowers.md")]
        ListThreadFollowers[]: list crate::types::ThreadsListFollowersResponse =>
            crate::types::ThreadFollower;
    }
    crate::pagination::list! {
        ListThreadFollowers: crate::types::ThreadsListFollowersResponse =>
            crate::types::ThreadFollower, |whole| whole.data
    }
    crate::call::request! {
        /// Request of [`Threads::add_followers`](super::Threads::add_followers).
        #[doc = include_str!("requests/AddThreadFollowers.md")]
        AddThreadFollowers[body: super::types::ThreadsAddFollowersRequest]: empty();
    }
    crate::call::request! {
        /// Request of [`Threads::remove_followers`](super::Threads::remove_followers).
        #[doc = include_str!("requests/RemoveThreadFollowers.md")]
        RemoveThreadFollowers[body: super::types::ThreadsRemoveFollowersRequest]: empty();
    }
    crate::call::request! {
        /// Request of [`Threads::list_non_followers`](super::Threads::list_non_followers).
        #[doc = include_str!("requests/ListThreadNonFollowers.md")]
        ListThreadNonFollowers[]: list crate::types::ThreadsListNonFollowersResponse =>
            crate::types::ThreadFollower;
    }
    crate::pagination::list! {
        ListThreadNonFollowers: crate::types::ThreadsListNonFollowersResponse =>
            crate::types::ThreadFollower, |whole| whole.data
    }
    crate::call::request! {
        /// Request of [`Threads::update`](super::Threads::update).
        #[doc = include_str!("requests/UpdateThread.md")]
        UpdateThread[body: super::types::ThreadsUpdateRequest]: empty();
        /// Bot to act as, which must be a participant of the channel.
        query "bot_unique_name" bot_unique_name: into crate::types::BotName;
        /// Key of the extension that the bot belongs to. Required with `bot_unique_name` for bots of
        /// extensions.
        query "appkey" appkey: into String;
    }
    crate::call::request! {
        /// Request of [`Threads::list`](super::Threads::list).
        #[doc = include_str!("requests/ListThreads.md")]
        ListThreads[]: list crate::types::ThreadsListResponse => crate::types::Thread;
        /// Lists only threads that the caller follows, or does not follow; `all` if omitted.
        query "state" state: into crate::types::ThreadFollowFilter;
        /// Lists only threads in this state; threads in any state if omitted.
        query "type" type_: into crate::types::ThreadState;
        /// Maximum number of threads per page, at most 100.
        query "limit" limit: plain u32;
        /// Cursor of the next page, from the previous response.
        query "next_token" next_token: into String;
        /// Sync token of an earlier response. Lists only later changes; cannot be combined with
        /// `next_token`.
        query "sync_token" sync_token: into String;
        /// Text to search for in threads.
        query "search_key" search_key: into String;
        /// Cursor of the next page of a search, from the previous response.
        query "next_search_token" next_search_token: into String;
    }
    crate::pagination::list! {
        ListThreads => crate::types::Thread
    }
    impl crate::pagination::ListRequest for ListThreads {
        type Document = crate::types::ThreadsListResponse;
        type Item = crate::types::Thread;
        fn operation(&self) -> &'static crate::Operation {
            self.call.operation()
        }
        #[inline]
        fn fetch(self) -> crate::ResponseFuture<crate::Response<Self::Document>> {
            self.response()
        }
        fn at(mut self, cursor: &crate::pagination::Cursor) -> Self {
            self.call = {
                let (name, token) = match cursor.for_parameter("next_search_token") {
                    Some(token) => ("next_search_token", token),
                    None => ("next_token", cursor.as_str()),
                };
                self.call
                    .without(&["sync_token", "next_search_token", "next_token"])
                    .query(name, token)
            };
            self
        }
        #[inline]
        fn next_page(
            &self,
            _position: crate::pagination::PagePosition<'_>,
            page: &mut Self::Document,
        ) -> crate::pagination::NextPage {
            let token = crate::pagination::Cursor::of(page.next_token.as_ref());
            let other = || crate::pagination::Cursor::named(
                "next_search_token",
                page.next_search_token.as_ref(),
            );
            crate::pagination::NextPage::to(token.or_else(other))
        }
        fn items(page: Self::Document) -> Vec<Self::Item> {
            page.data
        }
    }
    impl ListThreads {
        /// Streams all items. At the end of the stream, a sync token is available that requests
        /// later changes.
        pub fn changes(self) -> crate::pagination::Changes<Self> {
            crate::pagination::Changes::new(self, None)
        }
        /// Streams only the items that changed since the sync token was issued.
        pub fn changes_since(
            self,
            token: impl Into<crate::pagination::SyncToken>,
        ) -> crate::pagination::Changes<Self> {
            crate::pagination::Changes::new(self, Some(token.into()))
        }
    }
    impl crate::pagination::SyncRequest for ListThreads {
        fn since(mut self, token: &crate::pagination::SyncToken) -> Self {
            self.call = self.call.query("sync_token", token.as_str());
            self
        }
        fn sync_token(page: &Self::Document) -> Option<crate::pagination::SyncToken> {
            crate::pagination::SyncToken::of(page.sync_token.as_ref())
        }
    }
    crate::call::request! {
        /// Request of [`Threads::get_main_message`](super::Threads::get_main_message).
        #[doc = include_str!("requests/GetThreadMainMessage.md")]
        GetThreadMainMessage[]: json crate::types::ThreadMainMessage;
    }
    crate::call::request! {
        /// Request of [`Threads::follow`](super::Threads::follow).
        #[doc = include_str!("requests/FollowThread.md")]
        FollowThread[]: empty();
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
    /// `threads_list_followers`: List thread followers.
    pub static LIST_FOLLOWERS: Operation = Operation::new(
        "threads_list_followers", "threads", Method::GET, "/api/v2",
        "/threads/{THREAD_ID}/followers", "List thread followers",
    )
    .scopes(&[&["ZohoCliq.Chats.READ"]])
    .rate_limit(RateLimit::new(20, 60, 300))
    .parameters(&rules::THREADS_LIST_FOLLOWERS_PARAMETERS)
    .shape(&shapes::THREADS_LIST_FOLLOWERS_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&[
        "page: one-page edition, Get thread followers", "published: threads",
        "live (secondhand): a workflow node",
    ]);
    /// `threads_add_followers`: Add followers to a thread.
    pub static ADD_FOLLOWERS: Operation = Operation::new(
        "threads_add_followers", "threads", Method::POST, "/api/v2",
        "/threads/{THREAD_ID}/followers", "Add followers to a thread",
    )
    .scopes(&[&["ZohoCliq.Chats.UPDATE"]])
    .rate_limit(RateLimit::new(20, 60, 300))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::THREADS_ADD_FOLLOWERS_PARAMETERS)
    .rules(&rules::THREADS_ADD_FOLLOWERS_REQUEST)
    .sources(&["page: one-page edition, Update followers", "published: threads"]);
    /// `threads_remove_followers`: Remove followers from a thread.
    pub static REMOVE_FOLLOWERS: Operation = Operation::new(
        "threads_remove_followers", "threads", Method::DELETE, "/api/v2",
        "/threads/{THREAD_ID}/followers", "Remove followers from a thread",
    )
    .scopes(&[&["ZohoCliq.Chats.UPDATE"]])
    .rate_limit(RateLimit::new(20, 60, 600).lockout_assumed())
    .request(RequestKind::Json { required: true })
    .parameters(&rules::THREADS_REMOVE_FOLLOWERS_PARAMETERS)
    .rules(&rules::THREADS_REMOVE_FOLLOWERS_REQUEST)
    .sources(&["page: one-page edition, Update followers", "published: threads"]);
    /// `threads_list_non_followers`: List non-followers of a thread.
    pub static LIST_NON_FOLLOWERS: Operation = Operation::new(
        "threads_list_non_followers", "threads", Method::GET, "/api/v2",
        "/threads/{THREAD_ID}/nonfollowers", "List non-followers of a thread",
    )
    .scopes(&[&["ZohoCliq.Chats.READ"]])
    .rate_limit(RateLimit::new(20, 60, 300))
    .parameters(&rules::THREADS_LIST_NON_FOLLOWERS_PARAMETERS)
    .shape(&shapes::THREADS_LIST_NON_FOLLOWERS_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&[
        "page: one-page edition, Get non followers", "published: threads",
        "live (secondhand): a workflow node",
    ]);
    /// `threads_update`: Update or follow a thread.
    pub static UPDATE: Operation = Operation::new(
        "threads_update", "threads", Method::PUT, "/api/v2", "/threads/{THREAD_ID}",
        "Update or follow a thread",
    )
    .query(&["bot_unique_name", "appkey"])
    .scopes(&[&["ZohoCliq.Chats.UPDATE"]])
    .rate_limit(RateLimit::new(20, 60, 300))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::THREADS_UPDATE_PARAMETERS)
    .rules(&rules::THREADS_UPDATE_REQUEST)
    .sources(&["page: one-page edition, Thread State", "published: threads"]);
    /// `threads_list`: List threads of a channel.
    pub static LIST: Operation = Operation::new(
        "threads_list", "threads", Method::GET, "/api/v2", "/channels/{CHANNEL_ID}/threads",
        "List threads of a channel",
    )
    .query(&[
        "state", "type", "limit", "next_token", "sync_token", "search_key", "next_search_token",
    ])
    .scopes(&[&["ZohoCliq.Chats.READ"]])
    .rate_limit(RateLimit::new(60, 60, 600).lockout_assumed())
    .pagination(
        Pagination::new(PaginationKind::Token, "next_token", "next_token", "data")
            .limit("limit")
            .sync("sync_token", "sync_token")
            .alternative("next_search_token", "next_search_token"),
    )
    .parameters(&rules::THREADS_LIST_PARAMETERS)
    .shape(&shapes::THREADS_LIST_RESPONSE)
    .response(ResponseKind::Json)
    .sources(&[
        "page: one-page edition, Get threads of a chat", "published: threads",
        "live (secondhand): a workflow node",
    ]);
    /// `threads_get_main_message`: Get the root message of a thread.
    pub static GET_MAIN_MESSAGE: Operation = Operation::new(
        "threads_get_main_message", "threads", Method::GET, "/api/v2",
        "/threads/{THREAD_ID}/messages/main", "Get the root message of a thread",
    )
    .scopes(&[&["ZohoCliq.Messages.READ"]])
    .rate_limit(RateLimit::new(30, 60, 300))
    .parameters(&rules::THREADS_GET_MAIN_MESSAGE_PARAMETERS)
    .shape(&shapes::THREAD_MAIN_MESSAGE)
    .response(ResponseKind::Json)
    .sources(&[
        "page: one-page edition, Get main message", "published: threads",
        "live (secondhand): a workflow node",
    ]);
    /// `threads_follow`: Follow a thread.
    pub static FOLLOW: Operation = Operation::new(
        "threads_follow", "threads", Method::POST, "/api/v2", "/threads/{THREAD_CHAT_ID}/follow",
        "Follow a thread",
    )
    .scopes(&[&["ZohoCliq.Chats.UPDATE"]])
    .rate_limit(RateLimit::new(20, 60, 600).limit_assumed().lockout_assumed())
    .parameters(&rules::THREADS_FOLLOW_PARAMETERS)
    .sources(&["live (reported): a public integration", "published: threads"]);
    /// `threads_unfollow`: Unfollow a thread.
    pub static UNFOLLOW: Operation = Operation::new(
        "threads_unfollow", "threads", Method::POST, "/api/v2",
        "/threads/{THREAD_CHAT_ID}/unfollow", "Unfollow a thread",
    )
    .scopes(&[&["ZohoCliq.Chats.UPDATE"]])
    .rate_limit(RateLimit::new(20, 60, 600).limit_assumed().lockout_assumed())
    .parameters(&rules::THREADS_UNFOLLOW_PARAMETERS)
    .sources(&["live (reported): a public integration", "published: threads"]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[
        &LIST_FOLLOWERS, &ADD_FOLLOWERS, &REMOVE_FOLLOWERS, &LIST_NON_FOLLOWERS, &UPDATE, &LIST,
        &GET_MAIN_MESSAGE, &FOLLOW, &UNFOLLOW,
    ];
}
/// Types of this module.
pub mod types {
    /// A thread of a channel.
    ///
    /// Returned by [`Threads::list`](super::Threads::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Thread {
        /// Chat ID of the thread, `CT_…-T-…`.
        pub chat_id: crate::types::ThreadId,
        /// Number of followers.
        pub follower_count: i64,
        /// Whether the caller follows the thread.
        pub is_follower: bool,
        /// Last message; absent in some responses.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub last_message_information: Option<crate::types::LastMessage>,
        /// Number of messages in the thread.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub message_count: Option<i64>,
        /// Chat of the thread.
        pub parent_chat_id: crate::types::ChatId,
        /// Sender of the root message.
        pub parent_message_sender: crate::types::SenderId,
        /// Root message of the thread, with the space encoded as `%20`.
        pub thread_message_id: crate::types::MessageId,
        /// State of the thread.
        pub thread_state: crate::types::ThreadState,
        /// State of the thread, in single threads.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub thread_state_info: Option<ThreadStateInfo>,
        /// Title of the thread.
        pub title: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(Thread : chat_id crate ::types::ThreadId);
    crate::open_enum::open_enum! {
        /// Action on a thread: open it (`open`, `reopen`), close it (`close`), follow it (`follow`) or
        /// unfollow it (`unfollow`).
        ///
        /// Accepted by [`Threads::update`](super::Threads::update).
        ThreadAction;
        Open = "open";
        Close = "close";
        Reopen = "reopen";
        Follow = "follow";
        Unfollow = "unfollow";
    }
    crate::open_enum::open_enum! {
        /// Threads to list: followed by the caller (`followed`), not followed by the caller
        /// (`not_followed`), or all (`all`).
        ///
        /// Accepted by [`Threads::list`](super::Threads::list).
        ThreadFollowFilter;
        Followed = "followed";
        NotFollowed = "not_followed";
        All = "all";
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
        pub user_id: crate::types::UserId,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(ThreadFollower : user_id crate ::types::UserId);
    /// Statistics of a thread.
    ///
    /// Part of the response of [`Threads::get_main_message`](super::Threads::get_main_message).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ThreadInformation {
        /// Chat ID of the thread, `CT_…-T-…`.
        pub chat_id: crate::types::ThreadId,
        /// Number of followers.
        pub follower_count: i64,
        /// Whether the caller follows the thread.
        pub is_follower: bool,
        /// Number of messages.
        pub message_count: i64,
        /// Root message of the thread, with the space encoded as `%20`.
        pub thread_message_id: crate::types::MessageId,
        /// Title of the thread.
        pub title: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(
        ThreadInformation : chat_id crate ::types::ThreadId, thread_message_id crate
        ::types::MessageId
    );
    /// The latest message in a thread.
    ///
    /// Part of the response of [`Threads::get_main_message`](super::Threads::get_main_message).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ThreadLatestMessage {
        /// Numeric type of the chat.
        pub ctype: i64,
        /// Display name of the sender.
        pub dname: String,
        /// ID of the message, with `_` for the space.
        pub id: crate::types::MessageId,
        /// Whether the caller has read the message.
        pub is_read: bool,
        /// Time of the previous message, as a string of epoch milliseconds.
        pub lmsgtime: crate::types::Timestamp,
        /// The previous message.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub lmsguid: Option<crate::types::MessageId>,
        /// Details of the message.
        pub meta: ThreadMessageMeta,
        /// Text of the message.
        pub msg: String,
        /// Client-assigned ID, epoch milliseconds as text.
        pub msgid: String,
        /// ID of the message, with the space encoded as `%20`.
        pub msguid: crate::types::MessageId,
        /// Sender of the message.
        pub sender: crate::types::SenderId,
        /// Number of the message in the thread.
        pub sequence_id: i64,
        /// Whether this is a message in a thread.
        pub threadmsg: bool,
        /// Time of the message, as a string of epoch milliseconds.
        pub time: crate::types::Timestamp,
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
        /// Client-assigned key of the message.
        pub ack_key: String,
        /// Content of the message.
        pub content: crate::types::ReceivedMessageContent,
        /// ID of the message, with `_` for the space.
        pub id: crate::types::MessageId,
        /// Whether the caller has read the message.
        pub is_read: bool,
        /// Title of the channel of the message. It is not an ID, despite its name.
        pub parent_resource_id: String,
        /// Number of edits.
        pub revision: i64,
        /// Sender of the message.
        pub sender: crate::types::ReceivedMessageSender,
        /// Statistics of the thread.
        pub thread_information: ThreadInformation,
        /// The latest message in the thread.
        pub thread_message: ThreadLatestMessage,
        /// State of the thread.
        pub thread_state_info: ThreadStateInfo,
        /// Time of the message, in epoch milliseconds.
        pub time: crate::types::Timestamp,
        /// Type of message.
        #[serde(rename = "type")]
        pub type_: crate::types::ReceivedMessageType,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(ThreadMainMessage);
    crate::identifier::identifies!(ThreadMainMessage : id crate ::types::MessageId);
    /// Details of a message in a thread.
    ///
    /// Part of the response of [`Threads::get_main_message`](super::Threads::get_main_message).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ThreadMessageMeta {
        /// Number of edits.
        pub revision: i64,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::open_enum::open_enum! {
        /// State of a thread.
        ///
        /// Part of the response of [`Threads::list`](super::Threads::list) and
        /// [`Threads::get_main_message`](super::Threads::get_main_message). Accepted by
        /// [`Threads::list`](super::Threads::list).
        ThreadState;
        Open = "open";
        Closed = "closed";
    }
    /// State of a thread.
    ///
    /// Part of the response of [`Threads::list`](super::Threads::list) and
    /// [`Threads::get_main_message`](super::Threads::get_main_message).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ThreadStateInfo {
        /// State of the thread.
        pub thread_state: crate::types::ThreadState,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// Body of `threads_add_followers`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct ThreadsAddFollowersRequest {
        pub(crate) user_ids: Vec<crate::types::UserId>,
    }
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
    /// A page of threads.
    ///
    /// Response body of [`Threads::list`](super::Threads::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ThreadsListResponse {
        /// Threads of this page.
        pub data: Vec<Thread>,
        /// Whether another page follows.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub has_more: Option<bool>,
        /// Cursor of the next page of a search; absent on the last page.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub next_search_token: Option<crate::types::Text>,
        /// Cursor of the next page; absent on the last page.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub next_token: Option<crate::types::Text>,
        /// Sync token that requests later changes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub sync_token: Option<crate::types::Text>,
        /// Response type, `chat_thread`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Path of the response.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(ThreadsListResponse);
    /// Body of `threads_remove_followers`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct ThreadsRemoveFollowersRequest {
        pub(crate) user_ids: Vec<crate::types::UserId>,
    }
    /// Body of `threads_update`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct ThreadsUpdateRequest {
        pub(crate) action: crate::types::ThreadAction,
    }
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static THREAD_ACTION: Rules = Rules::values(&[
        "open", "close", "reopen", "follow", "unfollow",
    ]);
    pub(crate) static THREAD_FOLLOW_FILTER: Rules = Rules::values(&[
        "followed", "not_followed", "all",
    ]);
    pub(crate) static THREAD_STATE: Rules = Rules::Open(&["open", "closed"]);
    pub(crate) static THREADS_ADD_FOLLOWERS_REQUEST: Rules = Rules::object(&[
        Key::required("user_ids", &Rules::list(&Rules::Identifier, &[Limit::least(1)])),
    ]).build();
    pub(crate) static THREADS_REMOVE_FOLLOWERS_REQUEST: Rules = Rules::object(&[
        Key::required("user_ids", &Rules::list(&Rules::Identifier, &[Limit::least(1)])),
    ]).build();
    pub(crate) static THREADS_UPDATE_REQUEST: Rules = Rules::object(&[
        Key::required("action", &THREAD_ACTION),
    ]).build();
    pub(crate) static THREADS_LIST_FOLLOWERS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("THREAD_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static THREADS_ADD_FOLLOWERS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("THREAD_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static THREADS_REMOVE_FOLLOWERS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("THREAD_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static THREADS_LIST_NON_FOLLOWERS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("THREAD_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static THREADS_UPDATE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("THREAD_ID", &Rules::Identifier),
        Key::optional("bot_unique_name", &Rules::Identifier),
        Key::optional("appkey", &Rules::text(&[])),
    ]).build();
    pub(crate) static THREADS_LIST_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHANNEL_ID", &Rules::Identifier),
        Key::optional("state", &THREAD_FOLLOW_FILTER),
        Key::optional("type", &THREAD_STATE),
        Key::optional("limit", &Rules::number(&[Limit::least(1), Limit::most(100)])),
        Key::optional("next_token", &Rules::text(&[])),
        Key::optional("sync_token", &Rules::text(&[])),
        Key::optional("search_key", &Rules::text(&[])),
        Key::optional("next_search_token", &Rules::text(&[])),
    ]).build();
    pub(crate) static THREADS_GET_MAIN_MESSAGE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("THREAD_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static THREADS_FOLLOW_PARAMETERS: Rules = Rules::object(&[
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
    pub(crate) static THREAD: Shape = Shape::object(&[
        Field::required("chat_id", &Shape::Scalar),
        Field::required("parent_chat_id", &Shape::Scalar),
        Field::required("title", &Shape::Text),
        Field::required("thread_message_id", &Shape::Scalar),
        Field::required("parent_message_sender", &Shape::Scalar),
        Field::required("thread_state", &Shape::Text),
        Field::required("is_follower", &Shape::Boolean),
        Field::required("follower_count", &Shape::Integer),
        Field::optional("last_message_information", &LAST_MESSAGE),
        Field::optional("message_count", &Shape::Integer),
        Field::optional("thread_state_info", &THREAD_STATE_INFO),
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
        Field::required("is_follower", &Shape::Boolean),
        Field::required("follower_count", &Shape::Integer),
        Field::required("message_count", &Shape::Integer),
    ]);
    pub(crate) static THREAD_LATEST_MESSAGE: Shape = Shape::object(&[
        Field::required("id", &Shape::Scalar),
        Field::required("msguid", &Shape::Scalar),
        Field::required("msgid", &Shape::Text),
        Field::required("msg", &Shape::Text),
        Field::required("sender", &Shape::Scalar),
        Field::required("dname", &Shape::Text),
        Field::required("time", &Shape::Scalar),
        Field::required("lmsgtime", &Shape::Scalar),
        Field::required("is_read", &Shape::Boolean),
        Field::required("threadmsg", &Shape::Boolean),
        Field::required("ctype", &Shape::Integer),
        Field::required("sequence_id", &Shape::Integer),
        Field::required("meta", &THREAD_MESSAGE_META),
        Field::optional("lmsguid", &Shape::Scalar),
    ]);
    pub(crate) static THREAD_MAIN_MESSAGE: Shape = Shape::identified("id", &[
        Field::required("id", &Shape::Scalar),
        Field::required("type", &Shape::Text),
        Field::required("content", &RECEIVED_MESSAGE_CONTENT),
        Field::required("sender", &RECEIVED_MESSAGE_SENDER),
        Field::required("time", &Shape::Scalar),
        Field::required("is_read", &Shape::Boolean),
        Field::required("revision", &Shape::Integer),
        Field::required("ack_key", &Shape::Text),
        Field::required("parent_resource_id", &Shape::Text),
        Field::required("thread_state_info", &THREAD_STATE_INFO),
        Field::required("thread_information", &THREAD_INFORMATION),
        Field::required("thread_message", &THREAD_LATEST_MESSAGE),
    ]);
    pub(crate) static THREAD_MESSAGE_META: Shape = Shape::object(&[
        Field::required("revision", &Shape::Integer),
    ]);
    pub(crate) static THREAD_STATE_INFO: Shape = Shape::object(&[
        Field::required("thread_state", &Shape::Text),
    ]);
    pub(crate) static THREADS_LIST_FOLLOWERS_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &Shape::List(&THREAD_FOLLOWER)),
    ]);
    pub(crate) static THREADS_LIST_NON_FOLLOWERS_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &Shape::List(&THREAD_FOLLOWER)),
    ]);
    pub(crate) static THREADS_LIST_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &Shape::List(&THREAD)),
        Field::optional("next_token", &Shape::AnyScalar),
        Field::optional("next_search_token", &Shape::AnyScalar),
        Field::optional("sync_token", &Shape::AnyScalar),
        Field::required("type", &Shape::Text),
        Field::required("url", &Shape::Text),
        Field::optional("has_more", &Shape::Boolean),
    ]);
}
