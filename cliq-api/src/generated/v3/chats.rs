// Generated from specs/v3/chats.yaml by `cargo xtask generate`. Do not edit.

//! Lists, searches, creates, changes and forks direct chats, group chats and other chats,
//! manages their members, and mutes or leaves them.
#![doc = include_str!("operations/chats.md")]
/// Handle with a method for each operation of the module [`chats`](self#operations).
///
/// [`Api::chats`](super::Api::chats) returns it.
#[derive(Clone, Debug)]
pub struct Chats {
    client: crate::Cliq,
}
impl Chats {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Lists the chats of the caller.
    ///
    /// The parameters select chats by name, participant, kind and state. The list is paged by time:
    /// for older chats, set `modified_before` to the time of the last message
    /// (`last_message_info.time`) of the oldest chat received.
    ///
    /// | Request | `GET /api/v3/chats` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.READ` |
    /// | Rate limit | 30 requests per minute per user, counted together with `chats_list` of version 2; exceeding it locks the operation for 10 minutes |
    /// | Pagination | time windows that end at `modified_before`; [`stream`](request::ListChats::stream) reads all pages |
    /// | Result | [`Page`](crate::pagination::Page) of [`Chat`](crate::v3::types::Chat): the chats of the caller |
    /// | Operation | `chats_list` ([sources](crate::v3::sources#chats_list)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let mut chats = cliq.v3().chats().list().name("project").limit(50).stream();
    /// while let Some(chat) = chats.try_next().await? {
    ///     println!("{}", chat.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> request::ListChats {
        request::ListChats {
            call: self.call_of(&operation::LIST),
        }
    }
    /// Creates a direct chat with another user (`user_id`) or a group chat (`title` and
    /// `user_ids`).
    ///
    /// - `chat_type`: Type of chat.
    ///
    /// | Request | `POST /api/v3/chats` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.CREATE` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Chat`](crate::v3::types::Chat): the chat |
    /// | Operation | `chats_create` ([sources](crate::v3::sources#chats_create)) |
    ///
    /// # Errors
    ///
    /// - `121_deptmem_message`: An administrator has restricted chats with members of the
    ///   department.
    /// - `121_orgmem_message`: An administrator has restricted chats with members of the
    ///   organization.
    /// - `chat_continue_nonorg_nonmutual_contact_failed`: The user is no longer a contact of the
    ///   caller or a member of the organization.
    /// - `121_extmem_message`: An administrator has restricted chats with external users.
    /// - `chat_not_available_with_this_inactive_user_and_cannot_create_newchat`: The user is
    ///   inactive, and there is no earlier chat with the user.
    /// - `invalid_inputs`: A key is missing or invalid, such as `chat_type`.
    /// - `no_valid_users_available_to_create_chat`: All of the users are inactive or not contacts
    ///   of the caller.
    /// - `insufficient_members_to_create_group_chat`: The group chat would have fewer than 3
    ///   members, including the caller.
    /// - `chat_operation_failed`: The service failed to create the chat.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::NewChatType;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let chat = cliq
    ///     .v3()
    ///     .chats()
    ///     .create(NewChatType::DirectMessage)
    ///     .user_id("70027934")
    ///     .await?;
    /// println!("{}", chat.name);
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        chat_type: impl Into<crate::v3::types::NewChatType>,
    ) -> request::CreateChat {
        request::CreateChat {
            call: self.call_of(&operation::CREATE),
            body: types::ChatsCreateRequest {
                chat_type: chat_type.into(),
                user_id: None,
                user_ids: None,
                title: None,
            },
        }
    }
    /// Marks several chats as read up to given messages (`read_status_update`), or clears their
    /// counts of unread messages (`clear_unread`).
    ///
    /// Only `read_status_update` returns a result; `clear_unread` skips chats without unread
    /// messages.
    ///
    /// - `operation`: Change of the chats.
    ///
    /// | Request | `PUT /api/v3/chats` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.UPDATE` |
    /// | Rate limit | 60 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | `Option` of [`ChatReadResult`](crate::v3::types::ChatReadResult): the result of `read_status_update` |
    /// | Operation | `chats_update_many` ([sources](crate::v3::sources#chats_update_many)) |
    ///
    /// # Errors
    ///
    /// - `param_missing`: `operation` is missing.
    /// - `invalid.inputs.submitted`: A value is invalid.
    /// - `chat_access_denied`: The caller is not a participant of the chat.
    /// - `chat_operation_failed`: The service failed; the request can be repeated.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::ChatBulkOperation;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// if let Some(result) = cliq
    ///     .v3()
    ///     .chats()
    ///     .update_many(ChatBulkOperation::ClearUnread)
    ///     .chat_ids(["2890538000000012345", "2890538000000067890"])
    ///     .await?
    /// {
    ///     println!("{result:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn update_many(
        &self,
        operation: impl Into<crate::v3::types::ChatBulkOperation>,
    ) -> request::UpdateChats {
        request::UpdateChats {
            call: self.call_of(&operation::UPDATE_MANY),
            body: types::ChatsUpdateManyRequest {
                operation: operation.into(),
                read_status: None,
                chats: None,
                chat_ids: None,
            },
        }
    }
    /// Searches the chats of the caller by title, participant, type and time of the last change.
    ///
    /// The response contains at most 500 chats; for older ones, set `modified_before` to the
    /// `last_modified_time` of the oldest chat received.
    ///
    /// | Request | `GET /api/v3/chats/search` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.READ` |
    /// | Rate limit | 50 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Page`](crate::pagination::Page) of [`Chat`](crate::v3::types::Chat): the matching chats |
    /// | Operation | `chats_search` ([sources](crate::v3::sources#chats_search)) |
    ///
    /// # Errors
    ///
    /// - `invalid.inputs.submitted`: A value is invalid, such as an unknown `chat_type` or
    ///   `sort_by`.
    /// - `invalid.time.submitted`: `modified_before` or `modified_after` is not a time, or
    ///   `modified_after` is not earlier than `modified_before`.
    /// - `invalid_access`: The caller is not a member of the organization.
    /// - `chat_operation_failed`: The service failed.
    /// - `unauthorized`: The access token is invalid.
    /// - `rate_limit_exceeded`: The rate limit was exceeded.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// for chat in cliq.v3().chats().search().title("project").limit(50).await? {
    ///     println!("{}", chat.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn search(&self) -> request::SearchChats {
        request::SearchChats {
            call: self.call_of(&operation::SEARCH),
        }
    }
    /// Returns a chat.
    ///
    /// `fields` selects the returned details, and `include` adds the last message.
    ///
    /// - `chat_id`: ID of the chat.
    ///
    /// | Request | `GET /api/v3/chats/{CHAT_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.READ` |
    /// | Rate limit | 60 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`Chat`](crate::v3::types::Chat): the chat |
    /// | Operation | `chats_get` ([sources](crate::v3::sources#chats_get)) |
    ///
    /// # Errors
    ///
    /// - `chat_access_denied`: The caller is not a participant of the chat.
    /// - `chat_operation_failed`: The service failed; the request can be repeated.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let chat = cliq
    ///     .v3()
    ///     .chats()
    ///     .get("CT_1184653329648523663_62439860")
    ///     .fields(["title", "chat_type"])
    ///     .await?;
    /// println!("{}", chat.name);
    /// # Ok(()) }
    /// ```
    pub fn get(&self, chat_id: impl Into<crate::v3::types::ChatId>) -> request::GetChat {
        request::GetChat {
            call: self
                .call_of(&operation::GET)
                .id::<crate::v3::types::ChatId>("CHAT_ID", chat_id),
        }
    }
    /// Performs one `operation` on a chat: renames it (`update_title`), keeps or discards its
    /// history (`update_history_status`), marks it as read up to a message or as unread from one on
    /// (`mark_as_read`, `mark_as_unread`), clears its history for the caller
    /// (`clear_local_history`), or removes it from the recent chats of the caller (`close_chat`).
    ///
    /// Only `update_title` returns a result.
    ///
    /// # Arguments
    ///
    /// - `chat_id`: ID of the chat.
    /// - `operation`: Change of the chat.
    ///
    /// | Request | `PUT /api/v3/chats/{CHAT_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.UPDATE`, or `ZohoCliq.Messages.UPDATE` |
    /// | Rate limit | 60 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | `Option` of [`ChatTitle`](crate::v3::types::ChatTitle): the new title, after `update_title` |
    /// | Operation | `chats_update` ([sources](crate::v3::sources#chats_update)) |
    ///
    /// # Errors
    ///
    /// - `param_missing`: `operation` or `title` is missing.
    /// - `invalid.inputs.submitted`: A value is invalid.
    /// - `chat_title_empty`: The title is empty.
    /// - `channel_title_update_not_supported`: The chat belongs to a channel, which cannot be
    ///   renamed here.
    /// - `contact_rename_not_supported`: The other participant of a direct chat cannot be renamed,
    ///   as display names of contacts are not preferred.
    /// - `chatlet_title_modification_not_allowed`: The caller is not permitted to rename this
    ///   chatlet.
    /// - `chat_access_denied`: The caller is not a participant of the chat.
    /// - `chat_title_update_failed`: The service failed to rename the chat; the request can be
    ///   repeated.
    /// - `chat_operation_failed`: The service failed; the request can be repeated.
    /// - `chat_clear_local_history_not_supported`: The chat is neither a direct chat nor a group
    ///   chat, so its history cannot be cleared.
    /// - `chat_clear_local_history_failed`: The service failed to clear the history; the request
    ///   can be repeated.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::{ChatOperation, EnabledState};
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// if let Some(title) = cliq
    ///     .v3()
    ///     .chats()
    ///     .update("CT_1184653329648523663_62439860", ChatOperation::UpdateHistoryStatus)
    ///     .history_status(EnabledState::Enabled)
    ///     .await?
    /// {
    ///     println!("{}", title.title);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        chat_id: impl Into<crate::v3::types::ChatId>,
        operation: impl Into<crate::v3::types::ChatOperation>,
    ) -> request::UpdateChat {
        request::UpdateChat {
            call: self
                .call_of(&operation::UPDATE)
                .id::<crate::v3::types::ChatId>("CHAT_ID", chat_id),
            body: types::ChatsUpdateRequest {
                operation: operation.into(),
                title: None,
                history_status: None,
                last_message_id: None,
                message_id: None,
            },
        }
    }
    /// Shows the other participants of a chat that the caller is typing, has entered text, or has
    /// cleared it.
    ///
    /// # Arguments
    ///
    /// - `chat_id`: ID of the chat.
    /// - `action`: Activity to show.
    ///
    /// | Request | `POST /api/v3/chats/{CHAT_ID}/activities` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.UPDATE` |
    /// | Rate limit | 100 requests per minute per user; exceeding it locks the operation for 50 minutes |
    /// | Result | no content |
    /// | Operation | `chats_send_activity` ([sources](crate::v3::sources#chats_send_activity)) |
    ///
    /// # Errors
    ///
    /// - `param_missing`: `action` is missing.
    /// - `invalid.inputs.submitted`: A value is invalid.
    /// - `chat_access_denied`: The caller is not a participant of the chat.
    /// - `chat_operation_failed`: The service failed; the request can be repeated.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::ChatActivity;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3()
    ///     .chats()
    ///     .send_activity("CT_1184653329648523663_62439860", ChatActivity::TextCleared)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn send_activity(
        &self,
        chat_id: impl Into<crate::v3::types::ChatId>,
        action: impl Into<crate::v3::types::ChatActivity>,
    ) -> request::SendChatActivity {
        request::SendChatActivity {
            call: self
                .call_of(&operation::SEND_ACTIVITY)
                .id::<crate::v3::types::ChatId>("CHAT_ID", chat_id),
            body: types::ChatsSendActivityRequest {
                action: action.into(),
            },
        }
    }
    /// Creates a group chat from a direct chat, group chat or channel.
    ///
    /// The new chat contains the messages from `message_id` on, and its members are all
    /// participants (`include_participants`) or those of `user_ids`.
    ///
    /// # Arguments
    ///
    /// - `chat_id`: ID of the chat.
    /// - `message_id`: First message of the new chat.
    /// - `title`: Title of the new chat.
    ///
    /// | Request | `POST /api/v3/chats/{CHAT_ID}/forks` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.CREATE` |
    /// | Rate limit | 50 requests per minute per user; exceeding it locks the operation for 10 seconds |
    /// | Result | [`Chat`](crate::v3::types::Chat): the new chat |
    /// | Operation | `chats_fork` ([sources](crate::v3::sources#chats_fork)) |
    ///
    /// # Errors
    ///
    /// - `invalid_request`: The body is incomplete or invalid.
    /// - `operation_failed`: The service failed to create the chat.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let chat = cliq
    ///     .v3()
    ///     .chats()
    ///     .fork(
    ///         "CT_1184653329648523663_62439860",
    ///         "1234567890123456789",
    ///         "Discussion on Q3 Marketing Strategy",
    ///     )
    ///     .user_ids("631830848,631830849")
    ///     .include_participants(false)
    ///     .await?;
    /// println!("{}", chat.name);
    /// # Ok(()) }
    /// ```
    pub fn fork(
        &self,
        chat_id: impl Into<crate::v3::types::ChatId>,
        message_id: impl Into<crate::v3::types::MessageId>,
        title: impl Into<String>,
    ) -> request::ForkChat {
        request::ForkChat {
            call: self
                .call_of(&operation::FORK)
                .id::<crate::v3::types::ChatId>("CHAT_ID", chat_id),
            body: types::ChatsForkRequest {
                message_id: message_id.into(),
                title: title.into(),
                user_ids: None,
                include_participants: None,
            },
        }
    }
    /// Removes the caller from a group chat, channel or thread.
    ///
    /// - `chat_id`: ID of the chat or thread.
    ///
    /// | Request | `POST /api/v3/chats/{CHAT_ID}/leave` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.UPDATE` |
    /// | Rate limit | 20 requests per minute per user, counted together with `chats_leave` of version 2; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `chats_leave` ([sources](crate::v3::sources#chats_leave)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3().chats().leave("CT_1184653329648523663_62439860").await?;
    /// # Ok(()) }
    /// ```
    pub fn leave(
        &self,
        chat_id: impl Into<crate::v3::types::ChatId>,
    ) -> request::LeaveChat {
        request::LeaveChat {
            call: self
                .call_of(&operation::LEAVE)
                .id::<crate::v3::types::ChatId>("CHAT_ID", chat_id),
        }
    }
    /// Removes users from a group chat.
    ///
    /// # Arguments
    ///
    /// - `chat_id`: ID of the chat.
    /// - `user_ids`: Users to remove.
    ///
    /// | Request | `DELETE /api/v3/chats/{CHAT_ID}/members` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.DELETE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`RemovedChatMembers`](crate::v3::types::RemovedChatMembers): the removed members |
    /// | Operation | `chats_remove_members` ([sources](crate::v3::sources#chats_remove_members)) |
    ///
    /// # Errors
    ///
    /// - `one_to_one_chat_delete_member_not_allowed`: The chat is a direct chat, whose members
    ///   cannot be removed.
    /// - `member_delete_failed`: The service failed to remove the members.
    /// - `service_unavailable`: The service is temporarily unavailable; the request can be repeated
    ///   later.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let members = cliq
    ///     .v3()
    ///     .chats()
    ///     .remove_members("CT_1184653329648523663_62439860", ["55743307", "55622727"])
    ///     .await?;
    /// println!("{}", members.chat_id);
    /// # Ok(()) }
    /// ```
    pub fn remove_members(
        &self,
        chat_id: impl Into<crate::v3::types::ChatId>,
        user_ids: impl IntoIterator<Item = impl Into<crate::v3::types::UserId>>,
    ) -> request::RemoveChatMembers {
        request::RemoveChatMembers {
            call: self
                .call_of(&operation::REMOVE_MEMBERS)
                .id::<crate::v3::types::ChatId>("CHAT_ID", chat_id)
                .query_list(
                    "user_ids",
                    {
                        let list: Vec<crate::v3::types::UserId> = user_ids
                            .into_iter()
                            .map(Into::into)
                            .collect();
                        list
                    },
                ),
        }
    }
    /// Lists all members of a chat, channel or thread in one response.
    ///
    /// `fields` selects the details of each member; all details are returned if omitted.
    ///
    /// - `chat_id`: ID of the chat or thread.
    ///
    /// | Request | `GET /api/v3/chats/{CHAT_ID}/members` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.READ` |
    /// | Rate limit | 20 requests per minute per user, counted together with `chats_list_members` of version 2; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Page`](crate::pagination::Page) of [`ChatMember`](crate::v3::types::ChatMember): the members of the chat |
    /// | Operation | `chats_list_members` ([sources](crate::v3::sources#chats_list_members)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// for member in cliq
    ///     .v3()
    ///     .chats()
    ///     .list_members("CT_1184653329648523663_62439860")
    ///     .await?
    /// {
    ///     println!("{:?}", member.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_members(
        &self,
        chat_id: impl Into<crate::v3::types::ChatId>,
    ) -> request::ListChatMembers {
        request::ListChatMembers {
            call: self
                .call_of(&operation::LIST_MEMBERS)
                .id::<crate::v3::types::ChatId>("CHAT_ID", chat_id),
        }
    }
    /// Adds users to a group chat.
    ///
    /// # Arguments
    ///
    /// - `chat_id`: ID of the chat.
    /// - `user_ids`: Users to add, between 1 and 100.
    ///
    /// | Request | `POST /api/v3/chats/{CHAT_ID}/members` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.UPDATE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`AddedChatMembers`](crate::v3::types::AddedChatMembers): the added members |
    /// | Operation | `chats_add_members` ([sources](crate::v3::sources#chats_add_members)) |
    ///
    /// # Errors
    ///
    /// - `group_chat_participants_limit_exceeded`: The chat would have too many participants.
    /// - `one_to_one_chat_add_member_not_allowed`: The chat is a direct chat, to which no members
    ///   can be added.
    /// - `chat_with_other_org_disabled`: Members of other organizations cannot be added.
    /// - `member_add_failed`: The service failed to add the members.
    /// - `service_unavailable`: The service is temporarily unavailable; the request can be repeated
    ///   later.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let members = cliq
    ///     .v3()
    ///     .chats()
    ///     .add_members("CT_1184653329648523663_62439860", ["55743307", "55622727"])
    ///     .await?;
    /// println!("{}", members.chat_id);
    /// # Ok(()) }
    /// ```
    pub fn add_members(
        &self,
        chat_id: impl Into<crate::v3::types::ChatId>,
        user_ids: impl IntoIterator<Item = impl Into<crate::v3::types::UserId>>,
    ) -> request::AddChatMembers {
        request::AddChatMembers {
            call: self
                .call_of(&operation::ADD_MEMBERS)
                .id::<crate::v3::types::ChatId>("CHAT_ID", chat_id),
            body: types::ChatsAddMembersRequest {
                user_ids: user_ids.into_iter().map(Into::into).collect(),
            },
        }
    }
    /// Mutes the notifications of a chat, channel or thread for the caller.
    ///
    /// The caller remains a participant.
    ///
    /// - `chat_id`: ID of the chat or thread.
    ///
    /// | Request | `POST /api/v3/chats/{CHAT_ID}/mute` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.UPDATE` |
    /// | Rate limit | 20 requests per minute per user, counted together with `chats_mute` of version 2; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `chats_mute` ([sources](crate::v3::sources#chats_mute)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3().chats().mute("CT_1184653329648523663_62439860").await?;
    /// # Ok(()) }
    /// ```
    pub fn mute(
        &self,
        chat_id: impl Into<crate::v3::types::ChatId>,
    ) -> request::MuteChat {
        request::MuteChat {
            call: self
                .call_of(&operation::MUTE)
                .id::<crate::v3::types::ChatId>("CHAT_ID", chat_id),
        }
    }
    /// Unmutes the notifications of a chat, channel or thread for the caller.
    ///
    /// - `chat_id`: ID of the chat or thread.
    ///
    /// | Request | `POST /api/v3/chats/{CHAT_ID}/unmute` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.UPDATE` |
    /// | Rate limit | 20 requests per minute per user, counted together with `chats_unmute` of version 2; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `chats_unmute` ([sources](crate::v3::sources#chats_unmute)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3().chats().unmute("CT_1184653329648523663_62439860").await?;
    /// # Ok(()) }
    /// ```
    pub fn unmute(
        &self,
        chat_id: impl Into<crate::v3::types::ChatId>,
    ) -> request::UnmuteChat {
        request::UnmuteChat {
            call: self
                .call_of(&operation::UNMUTE)
                .id::<crate::v3::types::ChatId>("CHAT_ID", chat_id),
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`Chats::list`](super::Chats::list).
        #[doc = include_str!("requests/ListChats.md")]
        ListChats[]: list crate::v3::types::ChatsListResponse => crate::v3::types::Chat;
        /// Text that the names of the chats contain.
        query "name" name: into String;
        /// Lists only chats with this participant.
        query "recipient" recipient: into crate::v3::types::UserId;
        /// Whether to list only chats that the caller has muted.
        query "muted" muted: plain bool;
        /// Maximum number of chats per page, at most 100.
        query "limit" limit: plain u32;
        /// Lists only chats whose last message (`last_message_info.time`) was sent before this time.
        query "modified_before" modified_before: into crate::time::Timestamp;
        /// Lists only chats whose last message (`last_message_info.time`) was sent after this time.
        query "modified_after" modified_after: into crate::time::Timestamp;
        /// Whether to list only chats with an unsent draft.
        query "drafts" drafts: plain bool;
        /// Whether to list only chats that the caller has pinned.
        query "pinned" pinned: plain bool;
        /// Whether to list only chats that the caller has closed.
        query "closed" closed: plain bool;
        /// Whether to list only chats that the caller has joined.
        query "joined" joined: plain bool;
        /// Lists only these chats.
        query "chat_ids" chat_ids: each crate::v3::types::ChatId;
        /// Lists only the threads of this chat.
        query "parent_chid" parent_chid: into crate::v3::types::ChatId;
        /// Lists only chats of this kind.
        query "type" type_: into crate::v3::types::ChatFilter;
    }
    crate::pagination::list! {
        ListChats => crate::v3::types::Chat
    }
    impl ListChats {
        const WINDOW: crate::pagination::Window = crate::pagination::Window {
            until: "modified_before",
            since: Some("modified_after"),
            from: None,
            unit: 1000,
            limit: ("limit", 100, 100),
        };
    }
    impl crate::pagination::ListRequest for ListChats {
        type Document = crate::v3::types::ChatsListResponse;
        type Item = crate::v3::types::Chat;
        fn operation(&self) -> &'static crate::Operation {
            self.call.operation()
        }
        #[inline]
        fn fetch(self) -> crate::ResponseFuture<crate::Response<Self::Document>> {
            self.response()
        }
        fn at(mut self, cursor: &crate::pagination::Cursor) -> Self {
            self.call = Self::WINDOW.at(self.call, cursor);
            self
        }
        #[inline]
        fn next_page(
            &self,
            position: crate::pagination::PagePosition<'_>,
            page: &mut Self::Document,
        ) -> crate::pagination::NextPage {
            Self::WINDOW
                .next_page(
                    &self.call,
                    position,
                    &mut page.chats,
                    |item| {
                        [
                            item.last_message_info.as_ref().map(|outer| &outer.time),
                            Some(&item.last_modified_time),
                        ]
                            .into_iter()
                            .flatten()
                            .find(|time| time.epoch_milliseconds().is_some())
                    },
                    |item| Some(item.chat_id.as_str()),
                )
        }
        fn items(page: Self::Document) -> Vec<Self::Item> {
            page.chats
        }
    }
    crate::call::request! {
        /// Request of [`Chats::create`](super::Chats::create).
        #[doc = include_str!("requests/CreateChat.md")]
        CreateChat[body: super::types::ChatsCreateRequest]:
            json crate::v3::types::ChatsCreateResponse => crate::v3::types::Chat,
            |response| Ok(response.into_value().data);
        /// Other participant of a direct chat.
        body user_id: into crate::v3::types::UserId;
        /// Members of a group chat, between 1 and 50.
        body user_ids: each crate::v3::types::UserId;
        /// Title of a group chat.
        body title: into String;
    }
    crate::call::request! {
        /// Request of [`Chats::update_many`](super::Chats::update_many).
        #[doc = include_str!("requests/UpdateChats.md")]
        UpdateChats[body: super::types::ChatsUpdateManyRequest]:
            json_or_none Option<crate::v3::types::ChatsUpdateManyResponse> =>
            Option<crate::v3::types::ChatReadResult>,
            |response| Ok(response.into_value().map(|envelope| envelope.data));
        /// Read status to set, for `read_status_update`.
        body read_status: into crate::v3::types::ChatReadStatus;
        /// Chats to mark as read, at most 100, for `read_status_update`.
        body chats: each crate::v3::types::ChatReadMark;
        /// Chats whose counts of unread messages are cleared, at most 100, for `clear_unread`. Chats
        /// without unread messages are skipped.
        body chat_ids: each crate::v3::types::ChatId;
    }
    crate::call::request! {
        /// Request of [`Chats::search`](super::Chats::search).
        #[doc = include_str!("requests/SearchChats.md")]
        SearchChats[]: list crate::v3::types::ChatsSearchResponse => crate::v3::types::Chat;
        /// Text that the titles of the chats contain, at most 200 characters. Case is ignored.
        query "title" title: into String;
        /// Maximum number of chats, at most 500.
        query "limit" limit: plain u32;
        /// Finds only chats that were last changed before this time.
        query "modified_before" modified_before: into crate::time::Timestamp;
        /// Finds only chats that were last changed after this time, which must be earlier than
        /// `modified_before`.
        query "modified_after" modified_after: into crate::time::Timestamp;
        /// Finds only chats with this participant: the other user of a direct chat, or any member of a
        /// group chat.
        query "recipient" recipient: into crate::v3::types::UserId;
        /// Finds only chats of these types.
        query "chat_type" chat_type: each crate::v3::types::ChatSearchType;
        /// Finds only the threads of this chat. It applies to chats of type `thread`.
        query "parent_chat_id" parent_chat_id: into crate::v3::types::ChatId;
        /// Order of the chats; `recent` if omitted.
        query "sort_by" sort_by: into crate::v3::types::ChatOrder;
    }
    crate::pagination::list! {
        SearchChats: crate::v3::types::ChatsSearchResponse => crate::v3::types::Chat,
            |whole| whole.chats
    }
    crate::call::request! {
        /// Request of [`Chats::get`](super::Chats::get).
        #[doc = include_str!("requests/GetChat.md")]
        GetChat[]: json crate::v3::types::ChatsGetResponse => crate::v3::types::Chat,
            |response| Ok(response.into_value().data);
        /// Details to return, such as `chat_type`, at most 20; a standard set if omitted.
        query "fields" fields: each String;
        /// Further data to return; none if omitted.
        query "include" include: each crate::v3::types::ChatInclusion;
    }
    crate::call::request! {
        /// Request of [`Chats::update`](super::Chats::update).
        #[doc = include_str!("requests/UpdateChat.md")]
        UpdateChat[body: super::types::ChatsUpdateRequest]:
            json_or_none Option<crate::v3::types::ChatsUpdateResponse> =>
            Option<crate::v3::types::ChatTitle>,
            |response| Ok(response.into_value().map(|envelope| envelope.data));
        /// New title, at most 255 characters, for `update_title`.
        body title: into String;
        /// Whether the history is kept, for `update_history_status`.
        body history_status: into crate::v3::types::EnabledState;
        /// Last message to mark as read, for `mark_as_read`.
        body last_message_id: into crate::v3::types::MessageId;
        /// First message to mark as unread, for `mark_as_unread`.
        body message_id: into crate::v3::types::MessageId;
    }
    crate::call::request! {
        /// Request of [`Chats::send_activity`](super::Chats::send_activity).
        #[doc = include_str!("requests/SendChatActivity.md")]
        SendChatActivity[body: super::types::ChatsSendActivityRequest]: empty();
    }
    crate::call::request! {
        /// Request of [`Chats::fork`](super::Chats::fork).
        #[doc = include_str!("requests/ForkChat.md")]
        ForkChat[body: super::types::ChatsForkRequest]: json crate::v3::types::ChatsForkResponse =>
            crate::v3::types::Chat, |response| Ok(response.into_value().data);
        /// IDs of the members of the new chat, separated by commas. Ignored if `include_participants`
        /// is set.
        body user_ids: into String;
        /// Whether all participants of the original chat become members of the new chat.
        body include_participants: plain bool;
    }
    crate::call::request! {
        /// Request of [`Chats::leave`](super::Chats::leave).
        #[doc = include_str!("requests/LeaveChat.md")]
        LeaveChat[]: empty();
    }
    crate::call::request! {
        /// Request of [`Chats::remove_members`](super::Chats::remove_members).
        #[doc = include_str!("requests/RemoveChatMembers.md")]
        RemoveChatMembers[]: json crate::v3::types::ChatsRemoveMembersResponse =>
            crate::v3::types::RemovedChatMembers, |response| Ok(response.into_value().data);
    }
    crate::call::request! {
        /// Request of [`Chats::list_members`](super::Chats::list_members).
        #[doc = include_str!("requests/ListChatMembers.md")]
        ListChatMembers[]: list crate::v3::types::ChatsListMembersResponse =>
            crate::v3::types::ChatMember;
        /// Details to return for each member.
        query "fields" fields: each crate::v3::types::ChatMemberField;
    }
    crate::pagination::list! {
        ListChatMembers: crate::v3::types::ChatsListMembersResponse =>
            crate::v3::types::ChatMember, |whole| whole.members
    }
    crate::call::request! {
        /// Request of [`Chats::add_members`](super::Chats::add_members).
        #[doc = include_str!("requests/AddChatMembers.md")]
        AddChatMembers[body: super::types::ChatsAddMembersRequest]:
            json crate::v3::types::ChatsAddMembersResponse => crate::v3::types::AddedChatMembers,
            |response| Ok(response.into_value().data);
    }
    crate::call::request! {
        /// Request of [`Chats::mute`](super::Chats::mute).
        #[doc = include_str!("requests/MuteChat.md")]
        MuteChat[]: empty();
    }
    crate::call::request! {
        /// Request of [`Chats::unmute`](super::Chats::unmute).
        #[doc = include_str!("requests/UnmuteChat.md")]
        UnmuteChat[]: empty();
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
    /// `chats_list`: List chats.
    pub static LIST: Operation = Operation::new(
        "chats_list", "chats", Method::GET, "/api/v3", "/chats", "List chats",
    )
    .query(&[
        "name", "recipient", "muted", "limit", "modified_before", "modified_after", "drafts",
        "pinned", "closed", "joined", "chat_ids", "parent_chid", "type",
    ])
    .scopes(&[&["ZohoCliq.Chats.READ"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .same_action("/api/v2", "chats_list")
    .pagination(
        Pagination::new(
            PaginationKind::TimeWindow, "modified_before", "last_message_info.time", "chats",
        )
        .limit("limit"),
    )
    .parameters(&rules::CHATS_LIST_PARAMETERS)
    .shape(&shapes::CHATS_LIST_RESPONSE)
    .response(ResponseKind::Json)
    .payload("chats")
    .sources(&["published: chats"]);
    /// `chats_create`: Create a chat.
    pub static CREATE: Operation = Operation::new(
        "chats_create", "chats", Method::POST, "/api/v3", "/chats", "Create a chat",
    )
    .scopes(&[&["ZohoCliq.Chats.CREATE"]])
    .rate_limit(RateLimit::new(30, 60, 600).lockout_assumed())
    .request(RequestKind::Json { required: true })
    .rules(&rules::CHATS_CREATE_REQUEST)
    .shape(&shapes::CHATS_CREATE_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        (
            "121_deptmem_message",
            "An administrator has restricted chats with members of the department.",
        ),
        (
            "121_orgmem_message",
            "An administrator has restricted chats with members of the organization.",
        ),
        (
            "chat_continue_nonorg_nonmutual_contact_failed",
            "The user is no longer a contact of the caller or a member of the organization.",
        ),
        ("121_extmem_message", "An administrator has restricted chats with external users."),
        (
            "chat_not_available_with_this_inactive_user_and_cannot_create_newchat",
            "The user is inactive, and there is no earlier chat with the user.",
        ),
        ("invalid_inputs", "A key is missing or invalid, such as `chat_type`."),
        (
            "no_valid_users_available_to_create_chat",
            "All of the users are inactive or not contacts of the caller.",
        ),
        (
            "insufficient_members_to_create_group_chat",
            "The group chat would have fewer than 3 members, including the caller.",
        ),
        ("chat_operation_failed", "The service failed to create the chat."),
    ])
    .sources(&["published: chats"]);
    /// `chats_update_many`: Mark several chats as read.
    pub static UPDATE_MANY: Operation = Operation::new(
        "chats_update_many", "chats", Method::PUT, "/api/v3", "/chats",
        "Mark several chats as read",
    )
    .scopes(&[&["ZohoCliq.Chats.UPDATE"]])
    .rate_limit(RateLimit::new(60, 60, 300))
    .request(RequestKind::Json { required: true })
    .rules(&rules::CHATS_UPDATE_MANY_REQUEST)
    .shape(&shapes::CHATS_UPDATE_MANY_RESPONSE)
    .response(ResponseKind::JsonOrEmpty)
    .payload("data")
    .errors(&[
        ("param_missing", "`operation` is missing."),
        ("invalid.inputs.submitted", "A value is invalid."),
        ("chat_access_denied", "The caller is not a participant of the chat."),
        ("chat_operation_failed", "The service failed; the request can be repeated."),
    ])
    .sources(&["published: chats"]);
    /// `chats_search`: Search chats.
    pub static SEARCH: Operation = Operation::new(
        "chats_search", "chats", Method::GET, "/api/v3", "/chats/search", "Search chats",
    )
    .query(&[
        "title", "limit", "modified_before", "modified_after", "recipient", "chat_type",
        "parent_chat_id", "sort_by",
    ])
    .scopes(&[&["ZohoCliq.Chats.READ"]])
    .rate_limit(RateLimit::new(50, 60, 600))
    .parameters(&rules::CHATS_SEARCH_PARAMETERS)
    .shape(&shapes::CHATS_SEARCH_RESPONSE)
    .response(ResponseKind::Json)
    .payload("chats")
    .errors(&[
        (
            "invalid.inputs.submitted",
            "A value is invalid, such as an unknown `chat_type` or `sort_by`.",
        ),
        (
            "invalid.time.submitted",
            "`modified_before` or `modified_after` is not a time, or `modified_after` is not earlier than `modified_before`.",
        ),
        ("invalid_access", "The caller is not a member of the organization."),
        ("chat_operation_failed", "The service failed."),
        ("unauthorized", "The access token is invalid."),
        ("rate_limit_exceeded", "The rate limit was exceeded."),
    ])
    .sources(&["published: chats"]);
    /// `chats_get`: Get a chat.
    pub static GET: Operation = Operation::new(
        "chats_get", "chats", Method::GET, "/api/v3", "/chats/{CHAT_ID}", "Get a chat",
    )
    .query(&["fields", "include"])
    .scopes(&[&["ZohoCliq.Chats.READ"]])
    .rate_limit(RateLimit::new(60, 60, 300))
    .parameters(&rules::CHATS_GET_PARAMETERS)
    .shape(&shapes::CHATS_GET_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        ("chat_access_denied", "The caller is not a participant of the chat."),
        ("chat_operation_failed", "The service failed; the request can be repeated."),
    ])
    .sources(&["published: chats"]);
    /// `chats_update`: Update a chat.
    pub static UPDATE: Operation = Operation::new(
        "chats_update", "chats", Method::PUT, "/api/v3", "/chats/{CHAT_ID}", "Update a chat",
    )
    .scopes(&[&["ZohoCliq.Chats.UPDATE"], &["ZohoCliq.Messages.UPDATE"]])
    .rate_limit(RateLimit::new(60, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::CHATS_UPDATE_PARAMETERS)
    .rules(&rules::CHATS_UPDATE_REQUEST)
    .shape(&shapes::CHATS_UPDATE_RESPONSE)
    .response(ResponseKind::JsonOrEmpty)
    .payload("data")
    .errors(&[
        ("param_missing", "`operation` or `title` is missing."),
        ("invalid.inputs.submitted", "A value is invalid."),
        ("chat_title_empty", "The title is empty."),
        (
            "channel_title_update_not_supported",
            "The chat belongs to a channel, which cannot be renamed here.",
        ),
        (
            "contact_rename_not_supported",
            "The other participant of a direct chat cannot be renamed, as display names of contacts are not preferred.",
        ),
        (
            "chatlet_title_modification_not_allowed",
            "The caller is not permitted to rename this chatlet.",
        ),
        ("chat_access_denied", "The caller is not a participant of the chat."),
        (
            "chat_title_update_failed",
            "The service failed to rename the chat; the request can be repeated.",
        ),
        ("chat_operation_failed", "The service failed; the request can be repeated."),
        (
            "chat_clear_local_history_not_supported",
            "The chat is neither a direct chat nor a group chat, so its history cannot be cleared.",
        ),
        (
            "chat_clear_local_history_failed",
            "The service failed to clear the history; the request can be repeated.",
        ),
    ])
    .sources(&["published: chats"]);
    /// `chats_send_activity`: Send a typing indicator.
    pub static SEND_ACTIVITY: Operation = Operation::new(
        "chats_send_activity", "chats", Method::POST, "/api/v3", "/chats/{CHAT_ID}/activities",
        "Send a typing indicator",
    )
    .scopes(&[&["ZohoCliq.Chats.UPDATE"]])
    .rate_limit(RateLimit::new(100, 60, 3000))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::CHATS_SEND_ACTIVITY_PARAMETERS)
    .rules(&rules::CHATS_SEND_ACTIVITY_REQUEST)
    .errors(&[
        ("param_missing", "`action` is missing."),
        ("invalid.inputs.submitted", "A value is invalid."),
        ("chat_access_denied", "The caller is not a participant of the chat."),
        ("chat_operation_failed", "The service failed; the request can be repeated."),
    ])
    .sources(&["published: chats", "live (reported): a public integration"]);
    /// `chats_fork`: Fork a chat.
    pub static FORK: Operation = Operation::new(
        "chats_fork", "chats", Method::POST, "/api/v3", "/chats/{CHAT_ID}/forks", "Fork a chat",
    )
    .scopes(&[&["ZohoCliq.Chats.CREATE"]])
    .rate_limit(RateLimit::new(50, 60, 10))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::CHATS_FORK_PARAMETERS)
    .rules(&rules::CHATS_FORK_REQUEST)
    .shape(&shapes::CHATS_FORK_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        ("invalid_request", "The body is incomplete or invalid."),
        ("operation_failed", "The service failed to create the chat."),
    ])
    .sources(&["published: chats"]);
    /// `chats_leave`: Leave a chat.
    pub static LEAVE: Operation = Operation::new(
        "chats_leave", "chats", Method::POST, "/api/v3", "/chats/{CHAT_ID}/leave", "Leave a chat",
    )
    .scopes(&[&["ZohoCliq.Chats.UPDATE"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .same_action("/api/v2", "chats_leave")
    .parameters(&rules::CHATS_LEAVE_PARAMETERS)
    .sources(&["published: chats", "published: threads"]);
    /// `chats_remove_members`: Remove members from a chat.
    pub static REMOVE_MEMBERS: Operation = Operation::new(
        "chats_remove_members", "chats", Method::DELETE, "/api/v3", "/chats/{CHAT_ID}/members",
        "Remove members from a chat",
    )
    .query(&["user_ids"])
    .scopes(&[&["ZohoCliq.Chats.DELETE"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .parameters(&rules::CHATS_REMOVE_MEMBERS_PARAMETERS)
    .shape(&shapes::CHATS_REMOVE_MEMBERS_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        (
            "one_to_one_chat_delete_member_not_allowed",
            "The chat is a direct chat, whose members cannot be removed.",
        ),
        ("member_delete_failed", "The service failed to remove the members."),
        (
            "service_unavailable",
            "The service is temporarily unavailable; the request can be repeated later.",
        ),
    ])
    .sources(&["published: chats"]);
    /// `chats_list_members`: List chat members.
    pub static LIST_MEMBERS: Operation = Operation::new(
        "chats_list_members", "chats", Method::GET, "/api/v3", "/chats/{CHAT_ID}/members",
        "List chat members",
    )
    .query(&["fields"])
    .scopes(&[&["ZohoCliq.Chats.READ"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .same_action("/api/v2", "chats_list_members")
    .parameters(&rules::CHATS_LIST_MEMBERS_PARAMETERS)
    .shape(&shapes::CHATS_LIST_MEMBERS_RESPONSE)
    .response(ResponseKind::Json)
    .payload("members")
    .sources(&["published: chats", "published: threads"]);
    /// `chats_add_members`: Add members to a chat.
    pub static ADD_MEMBERS: Operation = Operation::new(
        "chats_add_members", "chats", Method::POST, "/api/v3", "/chats/{CHAT_ID}/members",
        "Add members to a chat",
    )
    .scopes(&[&["ZohoCliq.Chats.UPDATE"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::CHATS_ADD_MEMBERS_PARAMETERS)
    .rules(&rules::CHATS_ADD_MEMBERS_REQUEST)
    .shape(&shapes::CHATS_ADD_MEMBERS_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        ("group_chat_participants_limit_exceeded", "The chat would have too many participants."),
        (
            "one_to_one_chat_add_member_not_allowed",
            "The chat is a direct chat, to which no members can be added.",
        ),
        ("chat_with_other_org_disabled", "Members of other organizations cannot be added."),
        ("member_add_failed", "The service failed to add the members."),
        (
            "service_unavailable",
            "The service is temporarily unavailable; the request can be repeated later.",
        ),
    ])
    .sources(&["published: chats"]);
    /// `chats_mute`: Mute a chat.
    pub static MUTE: Operation = Operation::new(
        "chats_mute", "chats", Method::POST, "/api/v3", "/chats/{CHAT_ID}/mute", "Mute a chat",
    )
    .scopes(&[&["ZohoCliq.Chats.UPDATE"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .same_action("/api/v2", "chats_mute")
    .parameters(&rules::CHATS_MUTE_PARAMETERS)
    .sources(&["published: chats", "published: threads"]);
    /// `chats_unmute`: Unmute a chat.
    pub static UNMUTE: Operation = Operation::new(
        "chats_unmute", "chats", Method::POST, "/api/v3", "/chats/{CHAT_ID}/unmute",
        "Unmute a chat",
    )
    .scopes(&[&["ZohoCliq.Chats.UPDATE"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .same_action("/api/v2", "chats_unmute")
    .parameters(&rules::CHATS_UNMUTE_PARAMETERS)
    .sources(&["published: chats", "published: threads"]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[
        &LIST, &CREATE, &UPDATE_MANY, &SEARCH, &GET, &UPDATE, &SEND_ACTIVITY, &FORK, &LEAVE,
        &REMOVE_MEMBERS, &LIST_MEMBERS, &ADD_MEMBERS, &MUTE, &UNMUTE,
    ];
}
/// Types of this module.
pub mod types {
    /// Users who were added to a chat.
    ///
    /// Returned by [`Chats::add_members`](super::Chats::add_members).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct AddedChatMembers {
        /// The added users.
        pub added_user_ids: Vec<crate::v3::types::UserId>,
        /// ID of the chat.
        pub chat_id: crate::v3::types::ChatId,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(AddedChatMembers : chat_id crate ::v3::types::ChatId);
    /// A chat of any type.
    ///
    /// Returned by [`Chats::list`](super::Chats::list), [`Chats::create`](super::Chats::create),
    /// [`Chats::search`](super::Chats::search) and 2 more.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Chat {
        /// ID of the chat.
        pub chat_id: crate::v3::types::ChatId,
        /// Type of chat.
        pub chat_type: crate::v3::types::ChatType,
        /// Creation time, in ISO 8601.
        pub created_time: crate::v3::types::Timestamp,
        /// Creator of the chat.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub creator: Option<ChatCreator>,
        /// Last message. A single chat contains it on request only.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub last_message_info: Option<ChatLastMessage>,
        /// Time of the last activity or change, in ISO 8601.
        pub last_modified_time: crate::v3::types::Timestamp,
        /// Display name of the chat.
        pub name: String,
        /// Chat that contains the thread; only in threads.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub parent_chat_id: Option<crate::v3::types::ChatId>,
        /// Number of participants.
        pub participant_count: i64,
        /// Whether the caller has pinned the chat; absent in a new chat, which has `user_membership`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub pinned: Option<bool>,
        /// Earlier names of a renamed chat.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub previous_titles: Option<String>,
        /// Whether the caller was removed from the chat; absent in a new chat, which has
        /// `user_membership`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub removed: Option<bool>,
        /// Root message of the thread; only in threads.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub thread_message_id: Option<crate::v3::types::MessageId>,
        /// Number of unread messages; only in a single chat.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub unread_message_count: Option<i64>,
        /// Time of the first unread message.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub unread_time: Option<crate::v3::types::Timestamp>,
        /// Relation of the caller to the chat; only in a new chat.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub user_membership: Option<ChatMembership>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(Chat : chat_id crate ::v3::types::ChatId);
    crate::open_enum::open_enum! {
        /// Typing activity: the caller is typing (`typing`), has entered text without sending it
        /// (`text_entered`), or has cleared it (`text_cleared`).
        ///
        /// Accepted by [`Chats::send_activity`](super::Chats::send_activity).
        ChatActivity;
        Typing = "typing";
        TextEntered = "text_entered";
        TextCleared = "text_cleared";
    }
    crate::open_enum::open_enum! {
        /// Change of several chats: mark them as read up to given messages (`read_status_update`), or
        /// clear their counts of unread messages (`clear_unread`).
        ///
        /// Accepted by [`Chats::update_many`](super::Chats::update_many).
        ChatBulkOperation;
        ReadStatusUpdate = "read_status_update";
        ClearUnread = "clear_unread";
    }
    /// The user who created a chat.
    ///
    /// Part of the response of [`Chats::list`](super::Chats::list),
    /// [`Chats::create`](super::Chats::create), [`Chats::search`](super::Chats::search) and 2 more.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatCreator {
        /// ID of the user.
        pub id: crate::v3::types::UserId,
        /// Display name of the user.
        pub name: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(ChatCreator : id crate ::v3::types::UserId);
    crate::open_enum::open_enum! {
        /// Kind of chats to list: chats with guests (`guests`), threads (`threads`), channels
        /// (`channel`), chats with bots (`bot`), direct chats (`dm`), or chats that the caller has
        /// muted (`muted`).
        ///
        /// Accepted by [`Chats::list`](super::Chats::list).
        ChatFilter;
        Guests = "guests";
        Threads = "threads";
        Channel = "channel";
        Bot = "bot";
        Dm = "dm";
        Muted = "muted";
    }
    crate::open_enum::open_enum! {
        /// Data that a chat contains on request: its last message (`last_message_info`).
        ///
        /// Accepted by [`Chats::get`](super::Chats::get).
        ChatInclusion;
        LastMessageInfo = "last_message_info";
    }
    /// Summary of the last message of a chat. Undocumented keys are preserved.
    ///
    /// Part of the response of [`Chats::list`](super::Chats::list),
    /// [`Chats::create`](super::Chats::create), [`Chats::search`](super::Chats::search) and 2 more.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatLastMessage {
        /// Content of the message.
        pub content: crate::v3::types::ReceivedMessageContent,
        /// ID of the message.
        pub message_id: crate::v3::types::MessageId,
        /// Sender of the message.
        pub sender: crate::v3::types::SenderId,
        /// Time of the message, in ISO 8601.
        pub time: crate::v3::types::Timestamp,
        /// Type of message.
        #[serde(rename = "type")]
        pub type_: crate::v3::types::ReceivedMessageType,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// A chat member with the requested `fields`.
    ///
    /// Returned by [`Chats::list_members`](super::Chats::list_members).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatMember {
        /// Email address of the user.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub email_id: Option<String>,
        /// Display name of the user.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// ID of the user.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub user_id: Option<crate::v3::types::UserId>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::open_enum::open_enum! {
        /// A detail of a chat member.
        ///
        /// Accepted by [`Chats::list_members`](super::Chats::list_members).
        ChatMemberField;
        UserId = "user_id";
        EmailId = "email_id";
        Name = "name";
    }
    /// Relation of the caller to a new chat.
    ///
    /// Part of the response of [`Chats::list`](super::Chats::list),
    /// [`Chats::create`](super::Chats::create), [`Chats::search`](super::Chats::search) and 2 more.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatMembership {
        /// Whether the caller has pinned the chat.
        pub pinned: bool,
        /// Whether the caller was removed from the chat.
        pub removed: bool,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::open_enum::open_enum! {
        /// Change of a chat: rename it (`update_title`), keep or discard its history
        /// (`update_history_status`), mark it as read (`mark_as_read`) or unread (`mark_as_unread`),
        /// clear its history for the caller (`clear_local_history`), or remove it from the recent chats
        /// of the caller (`close_chat`).
        ///
        /// Accepted by [`Chats::update`](super::Chats::update).
        ChatOperation;
        UpdateTitle = "update_title";
        UpdateHistoryStatus = "update_history_status";
        MarkAsRead = "mark_as_read";
        MarkAsUnread = "mark_as_unread";
        ClearLocalHistory = "clear_local_history";
        CloseChat = "close_chat";
    }
    crate::open_enum::open_enum! {
        /// Order of found chats: the most frequently used first (`usage`), or the most recently active
        /// first (`recent`).
        ///
        /// Accepted by [`Chats::search`](super::Chats::search).
        ChatOrder;
        Usage = "usage";
        Recent = "recent";
    }
    /// A chat to mark as read.
    ///
    /// Accepted by [`Chats::update_many`](super::Chats::update_many).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(
        transform = crate::validation::json_schema::SchemaLimits(
            &crate::generated::v3::rules::CHAT_READ_MARK,
        ),
    ))]
    #[non_exhaustive]
    pub struct ChatReadMark {
        /// The chat.
        pub chat_id: crate::v3::types::ChatId,
        /// Last message to mark as read. All messages up to it are marked too.
        pub last_message_id: crate::v3::types::MessageId,
    }
    impl ChatReadMark {
        /// Creates a value from its required fields.
        #[must_use]
        pub fn new(
            chat_id: impl Into<crate::v3::types::ChatId>,
            last_message_id: impl Into<crate::v3::types::MessageId>,
        ) -> Self {
            Self {
                chat_id: chat_id.into(),
                last_message_id: last_message_id.into(),
            }
        }
    }
    /// Result of marking chats as read.
    ///
    /// Returned by [`Chats::update_many`](super::Chats::update_many).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatReadResult {
        /// Chats that could not be marked.
        pub failure: Vec<crate::v3::types::ChatId>,
        /// Chats that were marked.
        pub success: Vec<crate::v3::types::ChatId>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::open_enum::open_enum! {
        /// Read status of chats.
        ///
        /// Accepted by [`Chats::update_many`](super::Chats::update_many).
        ChatReadStatus;
        Read = "read";
    }
    crate::open_enum::open_enum! {
        /// Type of chats to find.
        ///
        /// Accepted by [`Chats::search`](super::Chats::search).
        ChatSearchType;
        DirectMessage = "direct_message";
        GroupChat = "group_chat";
        Channel = "channel";
        Thread = "thread";
    }
    /// A renamed chat.
    ///
    /// Returned by [`Chats::update`](super::Chats::update).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatTitle {
        /// ID of the chat.
        pub chat_id: crate::v3::types::ChatId,
        /// New title.
        pub title: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(ChatTitle : chat_id crate ::v3::types::ChatId);
    /// Body of `chats_add_members`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct ChatsAddMembersRequest {
        pub(crate) user_ids: Vec<crate::v3::types::UserId>,
    }
    /// The result of adding members.
    ///
    /// Response body of [`Chats::add_members`](super::Chats::add_members).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatsAddMembersResponse {
        /// The added members.
        pub data: AddedChatMembers,
        /// Response type, `chat.member`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(ChatsAddMembersResponse);
    /// Body of `chats_create`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct ChatsCreateRequest {
        pub(crate) chat_type: crate::v3::types::NewChatType,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) title: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) user_id: Option<crate::v3::types::UserId>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) user_ids: Option<Vec<crate::v3::types::UserId>>,
    }
    /// A new chat.
    ///
    /// Response body of [`Chats::create`](super::Chats::create).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatsCreateResponse {
        /// The chat.
        pub data: Chat,
        /// Response type, `chat`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Path of the response.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(ChatsCreateResponse);
    /// Body of `chats_fork`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct ChatsForkRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) include_participants: Option<bool>,
        pub(crate) message_id: crate::v3::types::MessageId,
        pub(crate) title: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) user_ids: Option<String>,
    }
    /// The new chat of a fork.
    ///
    /// Response body of [`Chats::fork`](super::Chats::fork).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatsForkResponse {
        /// The chat.
        pub data: Chat,
        /// Response type, `chat`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(ChatsForkResponse);
    /// A chat.
    ///
    /// Response body of [`Chats::get`](super::Chats::get).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatsGetResponse {
        /// The chat.
        pub data: Chat,
        /// Response type, `chat`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(ChatsGetResponse);
    /// The members of a chat.
    ///
    /// Response body of [`Chats::list_members`](super::Chats::list_members).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatsListMembersResponse {
        /// The members.
        pub members: Vec<ChatMember>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(ChatsListMembersResponse);
    /// A page of the chats of the caller.
    ///
    /// Response body of [`Chats::list`](super::Chats::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatsListResponse {
        /// The chats.
        pub chats: Vec<Chat>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(ChatsListResponse);
    /// The result of removing members.
    ///
    /// Response body of [`Chats::remove_members`](super::Chats::remove_members).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatsRemoveMembersResponse {
        /// The removed members.
        pub data: RemovedChatMembers,
        /// Response type, `chat.member`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(ChatsRemoveMembersResponse);
    /// The chats that match a search.
    ///
    /// Response body of [`Chats::search`](super::Chats::search).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatsSearchResponse {
        /// The chats.
        pub chats: Vec<Chat>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(ChatsSearchResponse);
    /// Body of `chats_send_activity`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct ChatsSendActivityRequest {
        pub(crate) action: crate::v3::types::ChatActivity,
    }
    /// Body of `chats_update_many`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct ChatsUpdateManyRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) chat_ids: Option<Vec<crate::v3::types::ChatId>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) chats: Option<Vec<ChatReadMark>>,
        pub(crate) operation: crate::v3::types::ChatBulkOperation,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) read_status: Option<crate::v3::types::ChatReadStatus>,
    }
    /// The result of marking chats as read.
    ///
    /// Response body of [`Chats::update_many`](super::Chats::update_many).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatsUpdateManyResponse {
        /// The result.
        pub data: ChatReadResult,
        /// Response type, `chat.read_status`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(ChatsUpdateManyResponse);
    /// Body of `chats_update`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct ChatsUpdateRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) history_status: Option<crate::v3::types::EnabledState>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) last_message_id: Option<crate::v3::types::MessageId>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) message_id: Option<crate::v3::types::MessageId>,
        pub(crate) operation: crate::v3::types::ChatOperation,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) title: Option<String>,
    }
    /// The result of `update_title`.
    ///
    /// Response body of [`Chats::update`](super::Chats::update).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatsUpdateResponse {
        /// The renamed chat.
        pub data: ChatTitle,
        /// Response type, `chat.title`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(ChatsUpdateResponse);
    crate::open_enum::open_enum! {
        /// Type of chat to create: between the caller and another user (`direct_message`), or with a
        /// title and several users (`group_chat`).
        ///
        /// Accepted by [`Chats::create`](super::Chats::create).
        NewChatType;
        DirectMessage = "direct_message";
        GroupChat = "group_chat";
    }
    /// Users who were removed from a chat.
    ///
    /// Returned by [`Chats::remove_members`](super::Chats::remove_members).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RemovedChatMembers {
        /// ID of the chat.
        pub chat_id: crate::v3::types::ChatId,
        /// The removed users.
        pub removed_user_ids: Vec<crate::v3::types::UserId>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(
        RemovedChatMembers : chat_id crate ::v3::types::ChatId
    );
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static CHAT_ACTIVITY: Rules = Rules::values(&[
        "typing", "text_entered", "text_cleared",
    ]);
    pub(crate) static CHAT_BULK_OPERATION: Rules = Rules::values(&[
        "read_status_update", "clear_unread",
    ]);
    pub(crate) static CHAT_FILTER: Rules = Rules::values(&[
        "guests", "threads", "channel", "bot", "dm", "muted",
    ]);
    pub(crate) static CHAT_INCLUSION: Rules = Rules::values(&["last_message_info"]);
    pub(crate) static CHAT_MEMBER_FIELD: Rules = Rules::values(&["user_id", "email_id", "name"]);
    pub(crate) static CHAT_OPERATION: Rules = Rules::values(&[
        "update_title", "update_history_status", "mark_as_read", "mark_as_unread",
        "clear_local_history", "close_chat",
    ]);
    pub(crate) static CHAT_ORDER: Rules = Rules::values(&["usage", "recent"]);
    pub(crate) static CHAT_READ_MARK: Rules = Rules::object(&[
        Key::required("chat_id", &Rules::Identifier),
        Key::required("last_message_id", &Rules::MessageId),
    ]).build();
    pub(crate) static CHAT_READ_STATUS: Rules = Rules::values(&["read"]);
    pub(crate) static CHAT_SEARCH_TYPE: Rules = Rules::values(&[
        "direct_message", "group_chat", "channel", "thread",
    ]);
    pub(crate) static CHATS_ADD_MEMBERS_REQUEST: Rules = Rules::object(&[
        Key::required("user_ids", &Rules::list(&Rules::Identifier, &[
            Limit::least(1),
            Limit::most(100),
        ])),
    ]).build();
    pub(crate) static CHATS_CREATE_REQUEST: Rules = Rules::object(&[
        Key::required("chat_type", &NEW_CHAT_TYPE),
        Key::optional("user_id", &Rules::Identifier),
        Key::optional("user_ids", &Rules::list(&Rules::Identifier, &[
            Limit::least(1),
            Limit::most(50),
        ])),
        Key::optional("title", &Rules::text(&[Limit::most(255)])),
    ]).relations(&[
        Relation {
            of: "user_id",
            kind: RelationKind::RequiredIf { when: "chat_type", are: &["direct_message"] },
            source: None,
        },
        Relation {
            of: "user_id",
            kind: RelationKind::ForbiddenIf { when: "chat_type", are: &["group_chat"] },
            source: None,
        },
        Relation {
            of: "user_ids",
            kind: RelationKind::RequiredIf { when: "chat_type", are: &["group_chat"] },
            source: None,
        },
        Relation {
            of: "user_ids",
            kind: RelationKind::ForbiddenIf { when: "chat_type", are: &["direct_message"] },
            source: None,
        },
        Relation {
            of: "title",
            kind: RelationKind::RequiredIf { when: "chat_type", are: &["group_chat"] },
            source: None,
        },
        Relation {
            of: "title",
            kind: RelationKind::ForbiddenIf { when: "chat_type", are: &["direct_message"] },
            source: None,
        },
    ]).build();
    pub(crate) static CHATS_FORK_REQUEST: Rules = Rules::object(&[
        Key::required("message_id", &Rules::MessageId),
        Key::required("title", &Rules::text(&[Limit::most(255)])),
        Key::optional("user_ids", &Rules::text(&[])),
        Key::optional("include_participants", &Rules::Boolean),
    ]).build();
    pub(crate) static CHATS_SEND_ACTIVITY_REQUEST: Rules = Rules::object(&[
        Key::required("action", &CHAT_ACTIVITY),
    ]).build();
    pub(crate) static CHATS_UPDATE_MANY_REQUEST: Rules = Rules::object(&[
        Key::required("operation", &CHAT_BULK_OPERATION),
        Key::optional("read_status", &CHAT_READ_STATUS),
        Key::optional("chats", &Rules::list(&CHAT_READ_MARK, &[Limit::most(100)])),
        Key::optional("chat_ids", &Rules::list(&Rules::Identifier, &[Limit::most(100)])),
    ]).relations(&[
        Relation {
            of: "read_status",
            kind: RelationKind::RequiredIf { when: "operation", are: &["read_status_update"] },
            source: None,
        },
        Relation {
            of: "chats",
            kind: RelationKind::RequiredIf { when: "operation", are: &["read_status_update"] },
            source: None,
        },
        Relation {
            of: "chat_ids",
            kind: RelationKind::RequiredIf { when: "operation", are: &["clear_unread"] },
            source: None,
        },
        Relation {
            of: "read_status",
            kind: RelationKind::ForbiddenIf { when: "operation", are: &["clear_unread"] },
            source: None,
        },
        Relation {
            of: "chats",
            kind: RelationKind::ForbiddenIf { when: "operation", are: &["clear_unread"] },
            source: None,
        },
        Relation {
            of: "chat_ids",
            kind: RelationKind::ForbiddenIf { when: "operation", are: &["read_status_update"] },
            source: None,
        },
    ]).build();
    pub(crate) static CHATS_UPDATE_REQUEST: Rules = Rules::object(&[
        Key::required("operation", &CHAT_OPERATION),
        Key::optional("title", &Rules::text(&[Limit::most(255)])),
        Key::optional("history_status", &ENABLED_STATE),
        Key::optional("last_message_id", &Rules::MessageId),
        Key::optional("message_id", &Rules::MessageId),
    ]).relations(&[
        Relation {
            of: "title",
            kind: RelationKind::RequiredIf { when: "operation", are: &["update_title"] },
            source: None,
        },
        Relation {
            of: "history_status",
            kind: RelationKind::RequiredIf { when: "operation", are: &["update_history_status"] },
            source: None,
        },
        Relation {
            of: "last_message_id",
            kind: RelationKind::RequiredIf { when: "operation", are: &["mark_as_read"] },
            source: None,
        },
        Relation {
            of: "message_id",
            kind: RelationKind::RequiredIf { when: "operation", are: &["mark_as_unread"] },
            source: None,
        },
    ]).build();
    pub(crate) static NEW_CHAT_TYPE: Rules = Rules::values(&["direct_message", "group_chat"]);
    pub(crate) static CHATS_LIST_PARAMETERS: Rules = Rules::object(&[
        Key::optional("name", &Rules::text(&[])),
        Key::optional("recipient", &Rules::Identifier),
        Key::optional("muted", &Rules::Boolean),
        Key::optional("limit", &Rules::number(&[Limit::least(1), Limit::most(100)])),
        Key::optional("modified_before", &Rules::time(TimeForm::Milliseconds)),
        Key::optional("modified_after", &Rules::time(TimeForm::Milliseconds)),
        Key::optional("drafts", &Rules::Boolean),
        Key::optional("pinned", &Rules::Boolean),
        Key::optional("closed", &Rules::Boolean),
        Key::optional("joined", &Rules::Boolean),
        Key::optional("chat_ids", &Rules::list(&Rules::Identifier, &[])),
        Key::optional("parent_chid", &Rules::Identifier),
        Key::optional("type", &CHAT_FILTER),
    ]).build();
    pub(crate) static CHATS_SEARCH_PARAMETERS: Rules = Rules::object(&[
        Key::optional("title", &Rules::text(&[Limit::most(200)])),
        Key::optional("limit", &Rules::number(&[Limit::least(1), Limit::most(500)])),
        Key::optional("modified_before", &Rules::time(TimeForm::Milliseconds)),
        Key::optional("modified_after", &Rules::time(TimeForm::Milliseconds)),
        Key::optional("recipient", &Rules::Identifier),
        Key::optional("chat_type", &Rules::list(&CHAT_SEARCH_TYPE, &[])),
        Key::optional("parent_chat_id", &Rules::Identifier),
        Key::optional("sort_by", &CHAT_ORDER),
    ]).build();
    pub(crate) static CHATS_GET_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
        Key::optional("fields", &Rules::list(&Rules::text(&[]), &[Limit::most(20)])),
        Key::optional("include", &Rules::list(&CHAT_INCLUSION, &[])),
    ]).build();
    pub(crate) static CHATS_UPDATE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static CHATS_SEND_ACTIVITY_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static CHATS_FORK_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static CHATS_LEAVE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static CHATS_REMOVE_MEMBERS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
        Key::optional("user_ids", &Rules::list(&Rules::Identifier, &[])),
    ]).build();
    pub(crate) static CHATS_LIST_MEMBERS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
        Key::optional("fields", &Rules::list(&CHAT_MEMBER_FIELD, &[])),
    ]).build();
    pub(crate) static CHATS_ADD_MEMBERS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static CHATS_MUTE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static CHATS_UNMUTE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static ADDED_CHAT_MEMBERS: Shape = Shape::identified("chat_id", &[
        Field::required("chat_id", &Shape::Scalar),
        Field::required("added_user_ids", &Shape::List(&Shape::Scalar)),
    ]);
    pub(crate) static CHAT: Shape = Shape::object(&[
        Field::required("chat_id", &Shape::Scalar),
        Field::required("name", &Shape::Text),
        Field::required("chat_type", &Shape::Text),
        Field::optional("creator", &CHAT_CREATOR),
        Field::required("created_time", &Shape::Scalar),
        Field::required("last_modified_time", &Shape::Scalar),
        Field::required("participant_count", &Shape::Integer),
        Field::optional("pinned", &Shape::Boolean),
        Field::optional("removed", &Shape::Boolean),
        Field::optional("user_membership", &CHAT_MEMBERSHIP),
        Field::optional("last_message_info", &CHAT_LAST_MESSAGE),
        Field::optional("unread_message_count", &Shape::Integer),
        Field::optional("unread_time", &Shape::Scalar),
        Field::optional("previous_titles", &Shape::Text),
        Field::optional("parent_chat_id", &Shape::Scalar),
        Field::optional("thread_message_id", &Shape::Scalar),
    ]);
    pub(crate) static CHAT_CREATOR: Shape = Shape::object(&[
        Field::required("id", &Shape::Scalar),
        Field::required("name", &Shape::Text),
    ]);
    pub(crate) static CHAT_LAST_MESSAGE: Shape = Shape::object(&[
        Field::required("message_id", &Shape::Scalar),
        Field::required("sender", &Shape::Scalar),
        Field::required("time", &Shape::Scalar),
        Field::required("type", &Shape::Text),
        Field::required("content", &RECEIVED_MESSAGE_CONTENT),
    ]);
    pub(crate) static CHAT_MEMBER: Shape = Shape::object(&[
        Field::optional("user_id", &Shape::Scalar),
        Field::optional("email_id", &Shape::Text),
        Field::optional("name", &Shape::Text),
    ]);
    pub(crate) static CHAT_MEMBERSHIP: Shape = Shape::object(&[
        Field::required("pinned", &Shape::Boolean),
        Field::required("removed", &Shape::Boolean),
    ]);
    pub(crate) static CHAT_READ_RESULT: Shape = Shape::object(&[
        Field::required("success", &Shape::List(&Shape::Scalar)),
        Field::required("failure", &Shape::List(&Shape::Scalar)),
    ]);
    pub(crate) static CHAT_TITLE: Shape = Shape::identified("chat_id", &[
        Field::required("chat_id", &Shape::Scalar),
        Field::required("title", &Shape::Text),
    ]);
    pub(crate) static CHATS_ADD_MEMBERS_RESPONSE: Shape = Shape::object(&[
        Field::required("type", &Shape::Text),
        Field::required("data", &ADDED_CHAT_MEMBERS),
    ]);
    pub(crate) static CHATS_CREATE_RESPONSE: Shape = Shape::object(&[
        Field::required("url", &Shape::Text),
        Field::required("type", &Shape::Text),
        Field::required("data", &CHAT),
    ]);
    pub(crate) static CHATS_FORK_RESPONSE: Shape = Shape::object(&[
        Field::required("type", &Shape::Text),
        Field::required("data", &CHAT),
    ]);
    pub(crate) static CHATS_GET_RESPONSE: Shape = Shape::object(&[
        Field::required("type", &Shape::Text),
        Field::required("data", &CHAT),
    ]);
    pub(crate) static CHATS_LIST_MEMBERS_RESPONSE: Shape = Shape::object(&[
        Field::required("members", &Shape::List(&CHAT_MEMBER)),
    ]);
    pub(crate) static CHATS_LIST_RESPONSE: Shape = Shape::object(&[
        Field::required("chats", &Shape::List(&CHAT)),
    ]);
    pub(crate) static CHATS_REMOVE_MEMBERS_RESPONSE: Shape = Shape::object(&[
        Field::required("type", &Shape::Text),
        Field::required("data", &REMOVED_CHAT_MEMBERS),
    ]);
    pub(crate) static CHATS_SEARCH_RESPONSE: Shape = Shape::object(&[
        Field::required("chats", &Shape::List(&CHAT)),
    ]);
    pub(crate) static CHATS_UPDATE_MANY_RESPONSE: Shape = Shape::object(&[
        Field::required("type", &Shape::Text),
        Field::required("data", &CHAT_READ_RESULT),
    ]);
    pub(crate) static CHATS_UPDATE_RESPONSE: Shape = Shape::object(&[
        Field::required("type", &Shape::Text),
        Field::required("data", &CHAT_TITLE),
    ]);
    pub(crate) static REMOVED_CHAT_MEMBERS: Shape = Shape::identified("chat_id", &[
        Field::required("chat_id", &Shape::Scalar),
        Field::required("removed_user_ids", &Shape::List(&Shape::Scalar)),
    ]);
}
