// Generated from specs/v2/channels.yaml by `cargo xtask generate`. Do not edit.

//! Creates, finds, updates and deletes channels, manages their members and bots, and approves
//! and archives channels.
#![doc = include_str!("operations/channels.md")]
/// Handle with a method for each operation of the module [`channels`](self#operations).
///
/// [`Cliq::channels`](crate::Cliq::channels) returns it.
#[derive(Clone, Debug)]
pub struct Channels {
    client: crate::Cliq,
}
impl Channels {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Creates a channel and adds the given members.
    ///
    /// `name` and `level` are required; a channel of level `team` also requires `team_ids`.
    /// `admin_ids` and `moderator_ids` assign roles, and the three permission sets define what each
    /// role may do.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the channel, at most 50 characters.
    /// - `level`: Who has access to the channel.
    ///
    /// | Request | `POST /api/v2/channels` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Channels.CREATE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Channel`](crate::types::Channel): the created channel |
    /// | Operation | `channels_create` ([sources](crate::sources#channels_create)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::types::ChannelLevel;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let channel = cliq
    ///     .channels()
    ///     .create("Zylker-Support", ChannelLevel::Team)
    ///     .description("To post all the support tickets from customers")
    ///     .team_ids(["2323334", "2328533"])
    ///     .await?;
    /// println!("{}", channel.name);
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        name: impl Into<String>,
        level: impl Into<crate::types::ChannelLevel>,
    ) -> request::CreateChannel {
        request::CreateChannel {
            call: self.call_of(&operation::CREATE),
            body: types::ChannelsCreateRequest {
                name: name.into(),
                level: level.into(),
                description: None,
                invite_only: None,
                team_ids: None,
                user_ids: None,
                email_ids: None,
                admin_ids: None,
                moderator_ids: None,
                image_data: None,
                config: None,
                admin_permission: None,
                moderator_permission: None,
                member_permission: None,
            },
        }
    }
    /// Lists the channels of the organization that are visible to the caller.
    ///
    /// Filters can be combined. With the `sync_token` of an earlier response, it lists only later
    /// changes and fails if more than 50 channels changed.
    ///
    /// | Request | `GET /api/v2/channels` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Channels.READ` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Pagination | cursor in `next_token`; changes since a sync token in `sync_token`; [`stream`](request::ListChannels::stream) reads all pages |
    /// | Result | [`Page`](crate::pagination::Page) of [`Channel`](crate::types::Channel): a page of channels |
    /// | Operation | `channels_list` ([sources](crate::sources#channels_list)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::types::ChannelLevel;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let mut channels = cliq
    ///     .channels()
    ///     .list()
    ///     .limit(50)
    ///     .level(ChannelLevel::Organization)
    ///     .stream();
    /// while let Some(channel) = channels.try_next().await? {
    ///     println!("{}", channel.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> request::ListChannels {
        request::ListChannels {
            call: self.call_of(&operation::LIST),
        }
    }
    /// Returns a channel by ID: its details, the permissions of its roles, and the role of the
    /// caller.
    ///
    /// - `channel_id`: ID of the channel, not its unique name or chat ID.
    ///
    /// | Request | `GET /api/v2/channels/{CHANNEL_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Channels.READ` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Channel`](crate::types::Channel): the channel |
    /// | Operation | `channels_get` ([sources](crate::sources#channels_get)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let channel = cliq.channels().get("O1864232000000076001").await?;
    /// println!("{}", channel.name);
    /// # Ok(()) }
    /// ```
    pub fn get(
        &self,
        channel_id: impl Into<crate::types::ChannelId>,
    ) -> request::GetChannel {
        request::GetChannel {
            call: self
                .call_of(&operation::GET)
                .id::<crate::types::ChannelId>("CHANNEL_ID", channel_id),
        }
    }
    /// Updates a channel: its name, description and picture, its behavior (`config`), and the
    /// permissions of its roles (the three permission sets).
    ///
    /// Omitted fields remain unchanged. A role can change the permissions of lower roles only, and
    /// only for actions that it may perform itself. Level, teams and members cannot be changed
    /// here.
    ///
    /// - `channel_id`: ID of the channel, not its unique name or chat ID.
    ///
    /// | Request | `PUT /api/v2/channels/{CHANNEL_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Channels.UPDATE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Channel`](crate::types::Channel): a channel, from the perspective of the caller |
    /// | Operation | `channels_update` ([sources](crate::sources#channels_update)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let channel = cliq
    ///     .channels()
    ///     .update("O1864232000000076001")
    ///     .name("Zylker-Customer-Support")
    ///     .await?;
    /// println!("{}", channel.name);
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        channel_id: impl Into<crate::types::ChannelId>,
    ) -> request::UpdateChannel {
        request::UpdateChannel {
            call: self
                .call_of(&operation::UPDATE)
                .id::<crate::types::ChannelId>("CHANNEL_ID", channel_id),
            body: types::ChannelsUpdateRequest {
                name: None,
                description: None,
                image_data: None,
                config: None,
                admin_permission: None,
                moderator_permission: None,
                member_permission: None,
                auto_follow_threads: None,
            },
        }
    }
    /// Sets whether the threads of a channel are followed automatically.
    ///
    /// Shares the rate limit of updating a channel, as both use the same endpoint.
    ///
    /// # Arguments
    ///
    /// - `channel_id`: ID of the channel, not its unique name or chat ID.
    /// - `auto_follow_threads`: Whether the threads of the channel are followed automatically.
    ///
    /// | Request | `PUT /api/v2/channels/{CHANNEL_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Channels.UPDATE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`ChannelAutoFollow`](crate::types::ChannelAutoFollow): state of automatically following the threads of a channel |
    /// | Operation | `channels_update` ([sources](crate::sources#channels_update)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::types::ChannelSwitch;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let follow = cliq
    ///     .channels()
    ///     .set_auto_follow("O1864232000000076001", ChannelSwitch::Enable)
    ///     .await?;
    /// println!("{}", follow.status);
    /// # Ok(()) }
    /// ```
    pub fn set_auto_follow(
        &self,
        channel_id: impl Into<crate::types::ChannelId>,
        auto_follow_threads: impl Into<crate::types::ChannelSwitch>,
    ) -> request::SetChannelAutoFollow {
        request::SetChannelAutoFollow {
            call: self
                .call_of(&operation::UPDATE)
                .id::<crate::types::ChannelId>("CHANNEL_ID", channel_id),
            body: types::ChannelsUpdateRequest {
                auto_follow_threads: Some(auto_follow_threads.into()),
                ..Default::default()
            },
        }
    }
    /// Deletes a channel.
    ///
    /// To retire a channel without deleting it, use [`Channels::archive`].
    ///
    /// - `channel_id`: ID of the channel, not its unique name or chat ID.
    ///
    /// | Request | `DELETE /api/v2/channels/{CHANNEL_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Channels.DELETE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `channels_delete` ([sources](crate::sources#channels_delete)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.channels().delete("O1864232000000076001").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(
        &self,
        channel_id: impl Into<crate::types::ChannelId>,
    ) -> request::DeleteChannel {
        request::DeleteChannel {
            call: self
                .call_of(&operation::DELETE)
                .id::<crate::types::ChannelId>("CHANNEL_ID", channel_id),
        }
    }
    /// Returns a channel by its unique name, including the IDs that other operations require.
    ///
    /// The display name with `#` is not accepted.
    ///
    /// - `channel_unique_name`: Unique name of the channel, from the connectors in its channel
    ///   info.
    ///
    /// | Request | `GET /api/v2/channelsbyname/{CHANNEL_UNIQUE_NAME}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Channels.READ` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Channel`](crate::types::Channel): the channel |
    /// | Operation | `channels_get_by_name` ([sources](crate::sources#channels_get_by_name)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let channel = cliq.channels().get_by_name("announcements").await?;
    /// println!("{}", channel.name);
    /// # Ok(()) }
    /// ```
    pub fn get_by_name(
        &self,
        channel_unique_name: impl Into<crate::types::ChannelName>,
    ) -> request::GetChannelByName {
        request::GetChannelByName {
            call: self
                .call_of(&operation::GET_BY_NAME)
                .id::<
                    crate::types::ChannelName,
                >("CHANNEL_UNIQUE_NAME", channel_unique_name),
        }
    }
    /// Lists all members of a channel with their roles, in one response.
    ///
    /// - `channel_id`: ID of the channel, not its unique name or chat ID.
    ///
    /// | Request | `GET /api/v2/channels/{CHANNEL_ID}/members` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Channels.READ` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Page`](crate::pagination::Page) of [`ChannelMember`](crate::types::ChannelMember): the members of the channel |
    /// | Operation | `channels_list_members` ([sources](crate::sources#channels_list_members)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// for member in cliq.channels().list_members("O1864232000000076001").await? {
    ///     println!("{}", member.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_members(
        &self,
        channel_id: impl Into<crate::types::ChannelId>,
    ) -> request::ListChannelMembers {
        request::ListChannelMembers {
            call: self
                .call_of(&operation::LIST_MEMBERS)
                .id::<crate::types::ChannelId>("CHANNEL_ID", channel_id),
        }
    }
    /// Adds up to 100 users to a channel, identified by either `user_ids` or `email_ids`.
    ///
    /// - `channel_id`: ID of the channel, not its unique name or chat ID.
    ///
    /// | Request | `POST /api/v2/channels/{CHANNEL_ID}/members` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Channels.UPDATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `channels_add_members` ([sources](crate::sources#channels_add_members)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.channels()
    ///     .add_members("O1864232000000076001")
    ///     .user_ids(["123456", "223456"])
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn add_members(
        &self,
        channel_id: impl Into<crate::types::ChannelId>,
    ) -> request::AddChannelMembers {
        request::AddChannelMembers {
            call: self
                .call_of(&operation::ADD_MEMBERS)
                .id::<crate::types::ChannelId>("CHANNEL_ID", channel_id),
            body: types::ChannelsAddMembersRequest {
                user_ids: None,
                email_ids: None,
            },
        }
    }
    /// Removes up to 100 users from a channel, identified by either `user_ids` or `email_ids`.
    ///
    /// The list is sent in the body of a `DELETE` request.
    ///
    /// - `channel_id`: ID of the channel, not its unique name or chat ID.
    ///
    /// | Request | `DELETE /api/v2/channels/{CHANNEL_ID}/members` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Channels.UPDATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `channels_remove_members` ([sources](crate::sources#channels_remove_members)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.channels()
    ///     .remove_members("O1864232000000076001")
    ///     .user_ids(["123456", "223456"])
    ///     .silent(true)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn remove_members(
        &self,
        channel_id: impl Into<crate::types::ChannelId>,
    ) -> request::RemoveChannelMembers {
        request::RemoveChannelMembers {
            call: self
                .call_of(&operation::REMOVE_MEMBERS)
                .id::<crate::types::ChannelId>("CHANNEL_ID", channel_id),
            body: types::ChannelsRemoveMembersRequest {
                user_ids: None,
                email_ids: None,
                silent: None,
            },
        }
    }
    /// Adds a bot to a channel.
    ///
    /// Both are identified by their unique names.
    ///
    /// # Arguments
    ///
    /// - `bot_unique_name`: Unique name of the bot, not its ID.
    /// - `channel_unique_name`: Unique name of the channel to add the bot to.
    ///
    /// | Request | `POST /api/v2/bots/{BOT_UNIQUE_NAME}/associate` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Channels.UPDATE` |
    /// | Rate limit | 5 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `channels_add_bot` ([sources](crate::sources#channels_add_bot)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.channels().add_bot("itassist", "zylkersupport").await?;
    /// # Ok(()) }
    /// ```
    pub fn add_bot(
        &self,
        bot_unique_name: impl Into<crate::types::BotName>,
        channel_unique_name: impl Into<crate::types::ChannelName>,
    ) -> request::AddBotToChannel {
        request::AddBotToChannel {
            call: self
                .call_of(&operation::ADD_BOT)
                .id::<crate::types::BotName>("BOT_UNIQUE_NAME", bot_unique_name),
            body: types::ChannelsAddBotRequest {
                channel_unique_name: channel_unique_name.into(),
            },
        }
    }
    /// Updates the role of a channel member.
    ///
    /// # Arguments
    ///
    /// - `channel_id`: ID of the channel, not its unique name or chat ID.
    /// - `user_id`: ID of the member.
    /// - `role`: New role.
    ///
    /// | Request | `PUT /api/v2/channels/{CHANNEL_ID}/members/{USER_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Channels.UPDATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `channels_update_member_role` ([sources](crate::sources#channels_update_member_role)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::types::ChannelRole;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.channels()
    ///     .update_member_role("O1864232000000076001", "55743301", ChannelRole::SuperAdmin)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update_member_role(
        &self,
        channel_id: impl Into<crate::types::ChannelId>,
        user_id: impl Into<crate::types::UserId>,
        role: impl Into<crate::types::ChannelRole>,
    ) -> request::UpdateChannelMemberRole {
        request::UpdateChannelMemberRole {
            call: self
                .call_of(&operation::UPDATE_MEMBER_ROLE)
                .id::<crate::types::ChannelId>("CHANNEL_ID", channel_id)
                .id::<crate::types::UserId>("USER_ID", user_id),
            body: types::ChannelsUpdateMemberRoleRequest {
                role: role.into(),
            },
        }
    }
    /// Removes one user, identified by ID or email address, from a channel.
    ///
    /// # Arguments
    ///
    /// - `channel_id`: ID of the channel, not its unique name or chat ID.
    /// - `user_id`: The member, identified by user ID or email address.
    ///
    /// | Request | `DELETE /api/v2/channels/{CHANNEL_ID}/members/{USER_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Channels.UPDATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `channels_remove_member` ([sources](crate::sources#channels_remove_member)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.channels()
    ///     .remove_member("O1864232000000076001", "scott.fisher@zylker.com")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn remove_member(
        &self,
        channel_id: impl Into<crate::types::ChannelId>,
        user_id: impl Into<crate::types::UserAddress>,
    ) -> request::RemoveChannelMember {
        request::RemoveChannelMember {
            call: self
                .call_of(&operation::REMOVE_MEMBER)
                .id::<crate::types::ChannelId>("CHANNEL_ID", channel_id)
                .id::<crate::types::UserAddress>("USER_ID", user_id),
        }
    }
    /// Approves a newly created channel of level `organization` that awaits approval.
    ///
    /// Restricted to administrators of the organization.
    ///
    /// - `channel_id`: ID of the channel, not its unique name or chat ID.
    ///
    /// | Request | `POST /api/v2/channels/{CHANNEL_ID}/approve` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Channels.UPDATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `channels_approve` ([sources](crate::sources#channels_approve)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.channels().approve("O1864232000000076001").await?;
    /// # Ok(()) }
    /// ```
    pub fn approve(
        &self,
        channel_id: impl Into<crate::types::ChannelId>,
    ) -> request::ApproveChannel {
        request::ApproveChannel {
            call: self
                .call_of(&operation::APPROVE)
                .id::<crate::types::ChannelId>("CHANNEL_ID", channel_id),
        }
    }
    /// Rejects a newly created channel of level `organization` that awaits approval.
    ///
    /// Restricted to administrators of the organization.
    ///
    /// - `channel_id`: ID of the channel, not its unique name or chat ID.
    ///
    /// | Request | `POST /api/v2/channels/{CHANNEL_ID}/reject` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Channels.UPDATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `channels_reject` ([sources](crate::sources#channels_reject)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.channels().reject("O1864232000000076001").await?;
    /// # Ok(()) }
    /// ```
    pub fn reject(
        &self,
        channel_id: impl Into<crate::types::ChannelId>,
    ) -> request::RejectChannel {
        request::RejectChannel {
            call: self
                .call_of(&operation::REJECT)
                .id::<crate::types::ChannelId>("CHANNEL_ID", channel_id),
        }
    }
    /// Adds the caller to a channel and returns the channel.
    ///
    /// - `channel_id`: ID of the channel, not its unique name or chat ID.
    ///
    /// | Request | `POST /api/v2/channels/{CHANNEL_ID}/join` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Channels.UPDATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Channel`](crate::types::Channel): the joined channel |
    /// | Operation | `channels_join` ([sources](crate::sources#channels_join)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let channel = cliq.channels().join("O1864232000000076001").await?;
    /// println!("{}", channel.name);
    /// # Ok(()) }
    /// ```
    pub fn join(
        &self,
        channel_id: impl Into<crate::types::ChannelId>,
    ) -> request::JoinChannel {
        request::JoinChannel {
            call: self
                .call_of(&operation::JOIN)
                .id::<crate::types::ChannelId>("CHANNEL_ID", channel_id),
        }
    }
    /// Removes the caller from a channel.
    ///
    /// - `channel_id`: ID of the channel, not its unique name or chat ID.
    ///
    /// | Request | `POST /api/v2/channels/{CHANNEL_ID}/leave` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Channels.UPDATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `channels_leave` ([sources](crate::sources#channels_leave)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.channels().leave("O1864232000000076001").await?;
    /// # Ok(()) }
    /// ```
    pub fn leave(
        &self,
        channel_id: impl Into<crate::types::ChannelId>,
    ) -> request::LeaveChannel {
        request::LeaveChannel {
            call: self
                .call_of(&operation::LEAVE)
                .id::<crate::types::ChannelId>("CHANNEL_ID", channel_id),
        }
    }
    /// Archives a channel.
    ///
    /// [`Channels::unarchive`] restores it.
    ///
    /// - `channel_id`: ID of the channel, not its unique name or chat ID.
    ///
    /// | Request | `POST /api/v2/channels/{CHANNEL_ID}/archive` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Channels.UPDATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `channels_archive` ([sources](crate::sources#channels_archive)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.channels().archive("O1864232000000076001").await?;
    /// # Ok(()) }
    /// ```
    pub fn archive(
        &self,
        channel_id: impl Into<crate::types::ChannelId>,
    ) -> request::ArchiveChannel {
        request::ArchiveChannel {
            call: self
                .call_of(&operation::ARCHIVE)
                .id::<crate::types::ChannelId>("CHANNEL_ID", channel_id),
        }
    }
    /// Restores an archived channel.
    ///
    /// - `channel_id`: ID of the channel, not its unique name or chat ID.
    ///
    /// | Request | `POST /api/v2/channels/{CHANNEL_ID}/unarchive` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Channels.UPDATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | `Option` of [`ChannelsUnarchiveResponse`](crate::types::ChannelsUnarchiveResponse): a confirmation, if there is one |
    /// | Operation | `channels_unarchive` ([sources](crate::sources#channels_unarchive)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// if let Some(response) = cliq.channels().unarchive("O1864232000000076001").await? {
    ///     println!("{}", response.message);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn unarchive(
        &self,
        channel_id: impl Into<crate::types::ChannelId>,
    ) -> request::UnarchiveChannel {
        request::UnarchiveChannel {
            call: self
                .call_of(&operation::UNARCHIVE)
                .id::<crate::types::ChannelId>("CHANNEL_ID", channel_id),
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`Channels::create`](super::Channels::create).
        #[doc = include_str!("requests/CreateChannel.md")]
        CreateChannel[body: super::types::ChannelsCreateRequest]: json crate::types::Channel;
        /// Purpose of the channel, at most 10500 characters.
        body description: into String;
        /// Whether joining requires an invitation; only for the levels `organization` and `team`.
        body invite_only: plain bool;
        /// Teams of the channel; required for the level `team`.
        body team_ids: each crate::types::TeamId;
        /// Users to add.
        body user_ids: each crate::types::UserId;
        /// Email addresses of users to add.
        body email_ids: each String;
        /// Users who become administrators.
        body admin_ids: each crate::types::UserId;
        /// Users who become moderators.
        body moderator_ids: each crate::types::UserId;
        /// Picture of the channel, base64-encoded.
        body image_data: into String;
        /// Settings of the channel.
        body config: into crate::types::ChannelConfig;
        /// Permissions of administrators.
        body admin_permission: into crate::types::PermissionSet;
        /// Permissions of moderators.
        body moderator_permission: into crate::types::PermissionSet;
        /// Permissions of members.
        body member_permission: into crate::types::PermissionSet;
    }
    crate::call::request! {
        /// Request of [`Channels::list`](super::Channels::list).
        #[doc = include_str!("requests/ListChannels.md")]
        ListChannels[]: list crate::types::ChannelsListResponse => crate::types::Channel;
        /// Channel name to search for.
        query "name" name: into String;
        /// Lists only channels in this state.
        query "status" status: into crate::types::ChannelStatus;
        /// Maximum number of channels per page, at most 100.
        query "limit" limit: plain u32;
        /// Lists only channels of this access level.
        query "level" level: into crate::types::ChannelLevel;
        /// Lists only channels whose last message is older than this.
        query "modified_before" modified_before: into crate::time::Timestamp;
        /// Lists only channels whose last message is newer than this.
        query "modified_after" modified_after: into crate::time::Timestamp;
        /// Lists only channels created before this time.
        query "created_before" created_before: into crate::time::Timestamp;
        /// Lists only channels created after this time.
        query "created_after" created_after: into crate::time::Timestamp;
        /// Lists only the channels with these IDs.
        query "channel_ids" channel_ids: each crate::types::ChannelId;
        /// Lists only the channels with these chat IDs.
        query "chat_ids" chat_ids: each crate::types::ChatId;
        /// Lists only channels that belong to these teams.
        query "team_ids" team_ids: each crate::types::TeamId;
        /// Lists only channels created by this user, identified by ID or email address.
        query "created_by" created_by: into crate::types::UserAddress;
        /// Sort key and direction.
        query "order_by" order_by: into crate::types::ChannelOrder;
        /// Cursor of the next page, from the previous response.
        query "next_token" next_token: into String;
        /// Sync token of an earlier response. Lists only the channels that changed since then.
        query "sync_token" sync_token: into String;
        /// Whether to list only pinned channels.
        query "pinned" pinned: plain bool;
        /// Whether to list only channels that the caller has joined (`true`) or has not joined
        /// (`false`). Lists both if omitted.
        query "joined" joined: plain bool;
    }
    crate::pagination::list! {
        ListChannels => crate::types::Channel
    }
    impl crate::pagination::ListRequest for ListChannels {
        type Document = crate::types::ChannelsListResponse;
        type Item = crate::types::Channel;
        fn operation(&self) -> &'static crate::Operation {
            self.call.operation()
        }
        #[inline]
        fn fetch(self) -> crate::ResponseFuture<crate::Response<Self::Document>> {
            self.response()
        }
        fn at(mut self, cursor: &crate::pagination::Cursor) -> Self {
            self.call = self
                .call
                .without(&["sync_token"])
                .query("next_token", cursor.as_str());
            self
        }
        #[inline]
        fn next_page(
            &self,
            _position: crate::pagination::PagePosition<'_>,
            page: &mut Self::Document,
        ) -> crate::pagination::NextPage {
            crate::pagination::NextPage::to(
                crate::pagination::Cursor::of(page.next_token.as_ref()),
            )
        }
        fn items(page: Self::Document) -> Vec<Self::Item> {
            page.channels
        }
    }
    impl ListChannels {
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
    impl crate::pagination::SyncRequest for ListChannels {
        fn since(mut self, token: &crate::pagination::SyncToken) -> Self {
            self.call = self.call.query("sync_token", token.as_str());
            self
        }
        fn sync_token(page: &Self::Document) -> Option<crate::pagination::SyncToken> {
            crate::pagination::SyncToken::of(page.sync_token.as_ref())
        }
    }
    crate::call::request! {
        /// Request of [`Channels::get`](super::Channels::get).
        #[doc = include_str!("requests/GetChannel.md")]
        GetChannel[]: json crate::types::Channel;
    }
    crate::call::request! {
        /// Request of [`Channels::update`](super::Channels::update).
        #[doc = include_str!("requests/UpdateChannel.md")]
        UpdateChannel[body: super::types::ChannelsUpdateRequest]: json crate::types::Channel;
        /// New name.
        body name: into String;
        /// New description.
        body description: into String;
        /// Picture of the channel, base64-encoded.
        body image_data: into String;
        /// Settings of the channel.
        body config: into crate::types::ChannelConfig;
        /// Permissions of administrators; every flag is optional.
        body admin_permission: into crate::types::PermissionSet;
        /// Permissions of moderators; every flag is optional.
        body moderator_permission: into crate::types::PermissionSet;
        /// Permissions of members; every flag is optional.
        body member_permission: into crate::types::PermissionSet;
    }
    crate::call::request! {
        /// Request of [`Channels::set_auto_follow`](super::Channels::set_auto_follow).
        #[doc = include_str!("requests/SetChannelAutoFollow.md")]
        SetChannelAutoFollow[body: super::types::ChannelsUpdateRequest]:
            json crate::types::ChannelAutoFollow;
    }
    crate::call::request! {
        /// Request of [`Channels::delete`](super::Channels::delete).
        #[doc = include_str!("requests/DeleteChannel.md")]
        DeleteChannel[]: empty();
    }
    crate::call::request! {
        /// Request of [`Channels::get_by_name`](super::Channels::get_by_name).
        #[doc = include_str!("requests/GetChannelByName.md")]
        GetChannelByName[]: json crate::types::ChannelsGetByNameResponse => crate::types::Channel,
            |response| Ok(response.into_value().data);
    }
    crate::call::request! {
        /// Request of [`Channels::list_members`](super::Channels::list_members).
        #[doc = include_str!("requests/ListChannelMembers.md")]
        ListChannelMembers[]: list crate::types::ChannelsListMembersResponse =>
            crate::types::ChannelMember;
    }
    crate::pagination::list! {
        ListChannelMembers: crate::types::ChannelsListMembersResponse =>
            crate::types::ChannelMember, |whole| whole.members
    }
    crate::call::request! {
        /// Request of [`Channels::add_members`](super::Channels::add_members).
        #[doc = include_str!("requests/AddChannelMembers.md")]
        AddChannelMembers[body: super::types::ChannelsAddMembersRequest]: empty();
        /// IDs of the users to add, at most 100.
        body user_ids: each crate::types::UserId;
        /// Email addresses of the users to add, at most 100; alternative to `user_ids`.
        body email_ids: each String;
    }
    crate::call::request! {
        /// Request of [`Channels::remove_members`](super::Channels::remove_members).
        #[doc = include_str!("requests/RemoveChannelMembers.md")]
        RemoveChannelMembers[body: super::types::ChannelsRemoveMembersRequest]: empty();
        /// IDs of the users to remove, at most 100.
        body user_ids: each crate::types::UserId;
        /// Email addresses of the users to remove, at most 100; alternative to `user_ids`.
        body email_ids: each String;
        /// Whether to notify neither the channel nor the removed users.
        body silent: plain bool;
    }
    crate::call::request! {
        /// Request of [`Channels::add_bot`](super::Channels::add_bot).
        #[doc = include_str!("requests/AddBotToChannel.md")]
        AddBotToChannel[body: super::types::ChannelsAddBotRequest]: empty();
    }
    crate::call::request! {
        /// Request of [`Channels::update_member_role`](super::Channels::update_member_role).
        #[doc = include_str!("requests/UpdateChannelMemberRole.md")]
        UpdateChannelMemberRole[body: super::types::ChannelsUpdateMemberRoleRequest]: empty();
    }
    crate::call::request! {
        /// Request of [`Channels::remove_member`](super::Channels::remove_member).
        #[doc = include_str!("requests/RemoveChannelMember.md")]
        RemoveChannelMember[]: empty();
    }
    crate::call::request! {
        /// Request of [`Channels::approve`](super::Channels::approve).
        #[doc = include_str!("requests/ApproveChannel.md")]
        ApproveChannel[]: empty();
    }
    crate::call::request! {
        /// Request of [`Channels::reject`](super::Channels::reject).
        #[doc = include_str!("requests/RejectChannel.md")]
        RejectChannel[]: empty();
    }
    crate::call::request! {
        /// Request of [`Channels::join`](super::Channels::join).
        #[doc = include_str!("requests/JoinChannel.md")]
        JoinChannel[]: json crate::types::Channel;
    }
    crate::call::request! {
        /// Request of [`Channels::leave`](super::Channels::leave).
        #[doc = include_str!("requests/LeaveChannel.md")]
        LeaveChannel[]: empty();
    }
    crate::call::request! {
        /// Request of [`Channels::archive`](super::Channels::archive).
        #[doc = include_str!("requests/ArchiveChannel.md")]
        ArchiveChannel[]: empty();
    }
    crate::call::request! {
        /// Request of [`Channels::unarchive`](super::Channels::unarchive).
        #[doc = include_str!("requests/UnarchiveChannel.md")]
        UnarchiveChannel[]: json_or_none Option<crate::types::ChannelsUnarchiveResponse>;
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
    /// `channels_create`: Create a channel.
    pub static CREATE: Operation = Operation::new(
        "channels_create", "channels", Method::POST, "/api/v2", "/channels", "Create a channel",
    )
    .scopes(&[&["ZohoCliq.Channels.CREATE"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .request(RequestKind::Json { required: true })
    .rules(&rules::CHANNELS_CREATE_REQUEST)
    .shape(&shapes::CHANNEL)
    .response(ResponseKind::Json)
    .sources(&[
        "page: Channels, Create a channel", "page: one-page edition, Create a Channel",
        "published: channels", "live (captured): a workflow node",
    ]);
    /// `channels_list`: List channels.
    pub static LIST: Operation = Operation::new(
        "channels_list", "channels", Method::GET, "/api/v2", "/channels", "List channels",
    )
    .query(&[
        "name", "status", "limit", "level", "modified_before", "modified_after", "created_before",
        "created_after", "channel_ids", "chat_ids", "team_ids", "created_by", "order_by",
        "next_token", "sync_token", "pinned", "joined",
    ])
    .scopes(&[&["ZohoCliq.Channels.READ"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .pagination(
        Pagination::new(PaginationKind::Token, "next_token", "next_token", "channels")
            .limit("limit")
            .sync("sync_token", "sync_token"),
    )
    .parameters(&rules::CHANNELS_LIST_PARAMETERS)
    .shape(&shapes::CHANNELS_LIST_RESPONSE)
    .response(ResponseKind::Json)
    .sources(&[
        "page: Channels, List all channels", "page: one-page edition, List of all Channels",
        "published: channels", "live (secondhand): a workflow node",
    ]);
    /// `channels_get`: Get a channel.
    pub static GET: Operation = Operation::new(
        "channels_get", "channels", Method::GET, "/api/v2", "/channels/{CHANNEL_ID}",
        "Get a channel",
    )
    .scopes(&[&["ZohoCliq.Channels.READ"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .parameters(&rules::CHANNELS_GET_PARAMETERS)
    .shape(&shapes::CHANNEL)
    .response(ResponseKind::Json)
    .sources(&[
        "page: Channels, Retrieve a channel", "page: one-page edition, Retrieve a Channel",
        "published: channels", "live (captured): a workflow node",
    ]);
    /// `channels_update`: Update a channel.
    pub static UPDATE: Operation = Operation::new(
        "channels_update", "channels", Method::PUT, "/api/v2", "/channels/{CHANNEL_ID}",
        "Update a channel",
    )
    .scopes(&[&["ZohoCliq.Channels.UPDATE"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::CHANNELS_UPDATE_PARAMETERS)
    .rules(&rules::CHANNELS_UPDATE_REQUEST)
    .shape(&shapes::CHANNELS_UPDATE_RESPONSE)
    .response(ResponseKind::Json)
    .sources(&[
        "page: Channels, Update a channel", "page: one-page edition, Update a Channel",
        "page: one-page edition, Update Channel Permissions", "page: one-page edition, Auto Follow",
        "published: channels", "published: threads", "live (captured): a workflow node",
    ]);
    /// `channels_delete`: Delete a channel.
    pub static DELETE: Operation = Operation::new(
        "channels_delete", "channels", Method::DELETE, "/api/v2", "/channels/{CHANNEL_ID}",
        "Delete a channel",
    )
    .scopes(&[&["ZohoCliq.Channels.DELETE"]])
    .rate_limit(RateLimit::new(10, 60, 600))
    .parameters(&rules::CHANNELS_DELETE_PARAMETERS)
    .sources(&[
        "page: Channels, Delete a channel", "page: one-page edition, Delete a Channel",
        "published: channels",
    ]);
    /// `channels_get_by_name`: Get a channel by its unique name.
    pub static GET_BY_NAME: Operation = Operation::new(
        "channels_get_by_name", "channels", Method::GET, "/api/v2",
        "/channelsbyname/{CHANNEL_UNIQUE_NAME}", "Get a channel by its unique name",
    )
    .scopes(&[&["ZohoCliq.Channels.READ"]])
    .rate_limit(RateLimit::new(20, 60, 600).limit_assumed().lockout_assumed())
    .parameters(&rules::CHANNELS_GET_BY_NAME_PARAMETERS)
    .shape(&shapes::CHANNELS_GET_BY_NAME_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&["live (captured): four public integrations"]);
    /// `channels_list_members`: List channel members.
    pub static LIST_MEMBERS: Operation = Operation::new(
        "channels_list_members", "channels", Method::GET, "/api/v2",
        "/channels/{CHANNEL_ID}/members", "List channel members",
    )
    .scopes(&[&["ZohoCliq.Channels.READ"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .parameters(&rules::CHANNELS_LIST_MEMBERS_PARAMETERS)
    .shape(&shapes::CHANNELS_LIST_MEMBERS_RESPONSE)
    .response(ResponseKind::Json)
    .payload("members")
    .sources(&[
        "page: Channels, Get Channel Members", "page: one-page edition, Get Channel Members",
        "published: channels", "live (captured): a command line with integration tests",
    ]);
    /// `channels_add_members`: Add members to a channel.
    pub static ADD_MEMBERS: Operation = Operation::new(
        "channels_add_members", "channels", Method::POST, "/api/v2",
        "/channels/{CHANNEL_ID}/members", "Add members to a channel",
    )
    .scopes(&[&["ZohoCliq.Channels.UPDATE"]])
    .rate_limit(RateLimit::new(10, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::CHANNELS_ADD_MEMBERS_PARAMETERS)
    .rules(&rules::CHANNELS_ADD_MEMBERS_REQUEST)
    .sources(&[
        "page: Channels, Add Channel Members",
        "page: one-page edition, Add Channel Members by User ID", "published: channels",
    ]);
    /// `channels_remove_members`: Remove members from a channel.
    pub static REMOVE_MEMBERS: Operation = Operation::new(
        "channels_remove_members", "channels", Method::DELETE, "/api/v2",
        "/channels/{CHANNEL_ID}/members", "Remove members from a channel",
    )
    .scopes(&[&["ZohoCliq.Channels.UPDATE"]])
    .rate_limit(RateLimit::new(10, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::CHANNELS_REMOVE_MEMBERS_PARAMETERS)
    .rules(&rules::CHANNELS_REMOVE_MEMBERS_REQUEST)
    .sources(&[
        "page: Channels, Delete Channel Members", "page: one-page edition, Delete Channel Members",
        "published: channels",
    ]);
    /// `channels_add_bot`: Add a bot to a channel.
    pub static ADD_BOT: Operation = Operation::new(
        "channels_add_bot", "channels", Method::POST, "/api/v2",
        "/bots/{BOT_UNIQUE_NAME}/associate", "Add a bot to a channel",
    )
    .scopes(&[&["ZohoCliq.Channels.UPDATE"]])
    .rate_limit(RateLimit::new(5, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::CHANNELS_ADD_BOT_PARAMETERS)
    .rules(&rules::CHANNELS_ADD_BOT_REQUEST)
    .sources(&[
        "page: Channels, Add a Bot to a Channel", "page: one-page edition, Add Bot in a Channel",
        "published: channels",
    ]);
    /// `channels_update_member_role`: Change the role of a channel member.
    pub static UPDATE_MEMBER_ROLE: Operation = Operation::new(
        "channels_update_member_role", "channels", Method::PUT, "/api/v2",
        "/channels/{CHANNEL_ID}/members/{USER_ID}", "Change the role of a channel member",
    )
    .scopes(&[&["ZohoCliq.Channels.UPDATE"]])
    .rate_limit(RateLimit::new(10, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::CHANNELS_UPDATE_MEMBER_ROLE_PARAMETERS)
    .rules(&rules::CHANNELS_UPDATE_MEMBER_ROLE_REQUEST)
    .sources(&[
        "page: Channels, Update a Channel members role",
        "page: one-page edition, Update Channel Member's Role", "published: channels",
    ]);
    /// `channels_remove_member`: Remove a member from a channel.
    pub static REMOVE_MEMBER: Operation = Operation::new(
        "channels_remove_member", "channels", Method::DELETE, "/api/v2",
        "/channels/{CHANNEL_ID}/members/{USER_ID}", "Remove a member from a channel",
    )
    .scopes(&[&["ZohoCliq.Channels.UPDATE"]])
    .rate_limit(RateLimit::new(10, 60, 600).lockout_assumed())
    .parameters(&rules::CHANNELS_REMOVE_MEMBER_PARAMETERS)
    .sources(&["page: one-page edition, Delete a Channel Member By User ID"]);
    /// `channels_approve`: Approve a channel.
    pub static APPROVE: Operation = Operation::new(
        "channels_approve", "channels", Method::POST, "/api/v2", "/channels/{CHANNEL_ID}/approve",
        "Approve a channel",
    )
    .scopes(&[&["ZohoCliq.Channels.UPDATE"]])
    .rate_limit(RateLimit::new(10, 60, 600))
    .parameters(&rules::CHANNELS_APPROVE_PARAMETERS)
    .sources(&[
        "page: Channels, Approve a Channel", "page: one-page edition, Approve a Channel",
        "published: channels",
    ]);
    /// `channels_reject`: Reject a channel.
    pub static REJECT: Operation = Operation::new(
        "channels_reject", "channels", Method::POST, "/api/v2", "/channels/{CHANNEL_ID}/reject",
        "Reject a channel",
    )
    .scopes(&[&["ZohoCliq.Channels.UPDATE"]])
    .rate_limit(RateLimit::new(10, 60, 600))
    .parameters(&rules::CHANNELS_REJECT_PARAMETERS)
    .sources(&[
        "page: Channels, Reject a Channel", "page: one-page edition, Reject a Channel",
        "published: channels",
    ]);
    /// `channels_join`: Join a channel.
    pub static JOIN: Operation = Operation::new(
        "channels_join", "channels", Method::POST, "/api/v2", "/channels/{CHANNEL_ID}/join",
        "Join a channel",
    )
    .scopes(&[&["ZohoCliq.Channels.UPDATE"]])
    .rate_limit(RateLimit::new(10, 60, 600))
    .parameters(&rules::CHANNELS_JOIN_PARAMETERS)
    .shape(&shapes::CHANNEL)
    .response(ResponseKind::Json)
    .sources(&[
        "page: Channels, Join a Channel", "page: one-page edition, Join a Channel",
        "published: channels", "live (secondhand): a workflow node",
    ]);
    /// `channels_leave`: Leave a channel.
    pub static LEAVE: Operation = Operation::new(
        "channels_leave", "channels", Method::POST, "/api/v2", "/channels/{CHANNEL_ID}/leave",
        "Leave a channel",
    )
    .scopes(&[&["ZohoCliq.Channels.UPDATE"]])
    .rate_limit(RateLimit::new(10, 60, 600))
    .parameters(&rules::CHANNELS_LEAVE_PARAMETERS)
    .sources(&[
        "page: Channels, Leave a Channel", "page: one-page edition, Leave a Channel",
        "published: channels",
    ]);
    /// `channels_archive`: Archive a channel.
    pub static ARCHIVE: Operation = Operation::new(
        "channels_archive", "channels", Method::POST, "/api/v2", "/channels/{CHANNEL_ID}/archive",
        "Archive a channel",
    )
    .scopes(&[&["ZohoCliq.Channels.UPDATE"]])
    .rate_limit(RateLimit::new(10, 60, 600))
    .parameters(&rules::CHANNELS_ARCHIVE_PARAMETERS)
    .sources(&[
        "page: Channels, Archive a Channel", "page: one-page edition, Archive a Channel",
        "published: channels",
    ]);
    /// `channels_unarchive`: Unarchive a channel.
    pub static UNARCHIVE: Operation = Operation::new(
        "channels_unarchive", "channels", Method::POST, "/api/v2",
        "/channels/{CHANNEL_ID}/unarchive", "Unarchive a channel",
    )
    .scopes(&[&["ZohoCliq.Channels.UPDATE"]])
    .rate_limit(RateLimit::new(10, 60, 600))
    .parameters(&rules::CHANNELS_UNARCHIVE_PARAMETERS)
    .shape(&shapes::CHANNELS_UNARCHIVE_RESPONSE)
    .response(ResponseKind::JsonOrEmpty)
    .sources(&[
        "page: Channels, Unarchive a Channel", "page: one-page edition, Unarchive a Channel",
        "published: channels",
    ]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[
        &CREATE, &LIST, &GET, &UPDATE, &DELETE, &GET_BY_NAME, &LIST_MEMBERS, &ADD_MEMBERS,
        &REMOVE_MEMBERS, &ADD_BOT, &UPDATE_MEMBER_ROLE, &REMOVE_MEMBER, &APPROVE, &REJECT, &JOIN,
        &LEAVE, &ARCHIVE, &UNARCHIVE,
    ];
}
/// Types of this module.
pub mod types {
    /// A channel, from the perspective of the caller.
    ///
    /// Returned by [`Channels::create`](super::Channels::create),
    /// [`Channels::list`](super::Channels::list), [`Channels::get`](super::Channels::get) and 3
    /// more.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Channel {
        /// Permissions of administrators.
        pub admin_permission: PermissionSet,
        /// ID of the channel.
        pub channel_id: crate::types::ChannelId,
        /// ID of the chat of the channel.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub chat_id: Option<crate::types::ChatId>,
        /// Creation time, in ISO 8601 with offset.
        pub creation_time: crate::types::Timestamp,
        /// Creator of the channel.
        pub creator_id: crate::types::UserId,
        /// Name of the creator.
        pub creator_name: String,
        /// Role of the caller in the channel.
        pub current_user_role: crate::types::ChannelCallerRole,
        /// Purpose of the channel.
        pub description: String,
        /// URL of the picture; absent in lists.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub image_url: Option<String>,
        /// Whether joining requires an invitation; only for the levels `organization` and `team`.
        pub invite_only: bool,
        /// Whether the caller has joined the channel.
        pub joined: bool,
        /// Last message.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub last_message_info: Option<ChannelLastMessage>,
        /// Time of the last message, in ISO 8601 with offset.
        pub last_modified_time: crate::types::Timestamp,
        /// Who has access to the channel.
        pub level: crate::types::ChannelLevel,
        /// Permissions of members.
        pub member_permission: PermissionSet,
        /// Permissions of moderators.
        pub moderator_permission: PermissionSet,
        /// End of the mute period set by the caller; only in lists.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub muted_interval: Option<crate::types::Timestamp>,
        /// Display name, which responses prefix with `#`.
        pub name: String,
        /// Organization of the creator.
        pub organization_id: crate::types::OrganizationId,
        /// Number of members.
        pub participant_count: i64,
        /// Whether the caller has pinned the channel.
        pub pinned: bool,
        /// State of the channel.
        pub status: crate::types::ChannelStatus,
        /// Teams of the channel, as a map from team ID to team name; filled only for the level `team`.
        pub teams: std::collections::BTreeMap<String, String>,
        /// Number of messages.
        pub total_message_count: crate::types::Integer,
        /// Unique name, which identifies the channel in REST paths.
        pub unique_name: crate::types::ChannelName,
        /// Number of unread messages.
        pub unread_message_count: i64,
        /// Time of the unread messages, in ISO 8601 with offset.
        pub unread_time: crate::types::Timestamp,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(Channel);
    crate::identifier::identifies!(
        Channel : channel_id crate ::types::ChannelId, unique_name crate
        ::types::ChannelName
    );
    /// State of automatically following the threads of a channel.
    ///
    /// Returned by [`Channels::set_auto_follow`](super::Channels::set_auto_follow).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChannelAutoFollow {
        /// Whether threads are followed automatically.
        pub status: crate::types::EnabledState,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(ChannelAutoFollow);
    crate::open_enum::open_enum! {
        /// Role of the caller in a channel, as spelled in responses.
        ///
        /// Part of the response of [`Channels::create`](super::Channels::create),
        /// [`Channels::list`](super::Channels::list), [`Channels::get`](super::Channels::get) and 3
        /// more.
        ChannelCallerRole;
        SuperAdmin = "super_admin";
        Admin = "admin";
        Moderator = "moderator";
        Member = "member";
        Members = "members";
        AllowedUsers = "allowed_users";
    }
    /// Settings of a channel.
    ///
    /// Accepted by [`Channels::create`](super::Channels::create) and
    /// [`Channels::update`](super::Channels::update).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(
        transform = crate::validation::json_schema::SchemaLimits(
            &crate::generated::v2::rules::CHANNEL_CONFIG,
        ),
    ))]
    #[non_exhaustive]
    pub struct ChannelConfig {
        /// Whether the channel shows who was added and removed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub add_remove_info: Option<crate::types::ChannelSwitch>,
        /// Whether the channel shows who joined and left.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub leave_join_info: Option<crate::types::ChannelSwitch>,
        /// Where messages of a meeting are posted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub meeting_chat_type: Option<crate::types::ChannelMeetingChatType>,
        /// How to reply to messages.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub reply_mode: Option<crate::types::ChannelReplyMode>,
    }
    impl ChannelConfig {
        /// Creates an empty value; every field is optional.
        #[must_use]
        pub fn new() -> Self {
            Self {
                reply_mode: None,
                leave_join_info: None,
                add_remove_info: None,
                meeting_chat_type: None,
            }
        }
        /// How to reply to messages.
        #[must_use]
        pub fn reply_mode(
            mut self,
            reply_mode: impl Into<crate::types::ChannelReplyMode>,
        ) -> Self {
            self.reply_mode = Some(reply_mode.into());
            self
        }
        /// Whether the channel shows who joined and left.
        #[must_use]
        pub fn leave_join_info(
            mut self,
            leave_join_info: impl Into<crate::types::ChannelSwitch>,
        ) -> Self {
            self.leave_join_info = Some(leave_join_info.into());
            self
        }
        /// Whether the channel shows who was added and removed.
        #[must_use]
        pub fn add_remove_info(
            mut self,
            add_remove_info: impl Into<crate::types::ChannelSwitch>,
        ) -> Self {
            self.add_remove_info = Some(add_remove_info.into());
            self
        }
        /// Where messages of a meeting are posted.
        #[must_use]
        pub fn meeting_chat_type(
            mut self,
            meeting_chat_type: impl Into<crate::types::ChannelMeetingChatType>,
        ) -> Self {
            self.meeting_chat_type = Some(meeting_chat_type.into());
            self
        }
    }
    /// Summary of the last message of a channel.
    ///
    /// Part of the response of [`Channels::create`](super::Channels::create),
    /// [`Channels::list`](super::Channels::list), [`Channels::get`](super::Channels::get) and 3
    /// more.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChannelLastMessage {
        /// Text of the message, in single channels.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub message: Option<String>,
        /// The message.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub message_id: Option<crate::types::MessageId>,
        /// Time of the message, in single channels.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub message_time: Option<crate::types::Timestamp>,
        /// Type of message, such as `text`.
        pub message_type: String,
        /// Display name of the sender, in single channels.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub sender_display_name: Option<String>,
        /// Sender of the message.
        pub sender_id: crate::types::SenderId,
        /// Display name of the sender, in lists of channels.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub sender_name: Option<String>,
        /// Text of the message, in lists of channels.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub text: Option<String>,
        /// Time of the message, in lists of channels.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub time: Option<crate::types::Timestamp>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::open_enum::open_enum! {
        /// Who has access to a channel: everyone in the organization (`organization`), members of
        /// certain teams (`team`), invited users only (`private`), or also people outside the
        /// organization (`external`).
        ///
        /// Part of the response of [`Channels::create`](super::Channels::create),
        /// [`Channels::list`](super::Channels::list), [`Channels::get`](super::Channels::get) and 3
        /// more. Accepted by [`Channels::create`](super::Channels::create) and
        /// [`Channels::list`](super::Channels::list).
        ChannelLevel;
        Organization = "organization";
        Team = "team";
        Private = "private";
        External = "external";
    }
    crate::open_enum::open_enum! {
        /// Where messages of a meeting are posted: in the channel (`channel`), in a separate thread
        /// (`thread`), or where the host chooses (`host_choice`).
        ///
        /// Accepted by [`Channels::create`](super::Channels::create) and
        /// [`Channels::update`](super::Channels::update).
        ChannelMeetingChatType;
        Channel = "channel";
        Thread = "thread";
        HostChoice = "host_choice";
    }
    /// A channel member.
    ///
    /// Returned by [`Channels::list_members`](super::Channels::list_members).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChannelMember {
        /// Email address of the user.
        pub email_id: String,
        /// Display name of the user.
        pub name: String,
        /// ID of the user.
        pub user_id: crate::types::UserId,
        /// Role in the channel.
        pub user_role: crate::types::ChannelRole,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(ChannelMember : user_id crate ::types::UserId);
    crate::open_enum::open_enum! {
        /// Sort key of a list of channels: `+` for ascending, `-` for descending order.
        ///
        /// Accepted by [`Channels::list`](super::Channels::list).
        ChannelOrder;
        LastModifiedTimeAscending = "+last_modified_time";
        LastModifiedTimeDescending = "-last_modified_time";
        CreationTimeAscending = "+creation_time";
        CreationTimeDescending = "-creation_time";
    }
    crate::open_enum::open_enum! {
        /// How to reply to messages of a channel: with plain replies (`normal_reply`), in threads
        /// (`threads`), or either way (`both`).
        ///
        /// Accepted by [`Channels::create`](super::Channels::create) and
        /// [`Channels::update`](super::Channels::update).
        ChannelReplyMode;
        NormalReply = "normal_reply";
        Threads = "threads";
        Both = "both";
    }
    crate::open_enum::open_enum! {
        /// Role of a channel member: full control (`super_admin`), manages members, settings and
        /// content (`admin`), moderates conversations (`moderator`), or reads and writes (`member`).
        ///
        /// Part of the response of [`Channels::list_members`](super::Channels::list_members). Accepted
        /// by [`Channels::update_member_role`](super::Channels::update_member_role).
        ChannelRole;
        SuperAdmin = "super_admin";
        Admin = "admin";
        Moderator = "moderator";
        Member = "member";
    }
    crate::open_enum::open_enum! {
        /// State of a channel: active (`created`), being created or awaiting approval (`pending`), or
        /// archived (`archived`).
        ///
        /// Part of the response of [`Channels::create`](super::Channels::create),
        /// [`Channels::list`](super::Channels::list), [`Channels::get`](super::Channels::get) and 3
        /// more. Accepted by [`Channels::list`](super::Channels::list).
        ChannelStatus;
        Created = "created";
        Pending = "pending";
        Archived = "archived";
    }
    crate::open_enum::open_enum! {
        /// Whether a channel setting is enabled.
        ///
        /// Accepted by [`Channels::create`](super::Channels::create),
        /// [`Channels::update`](super::Channels::update) and
        /// [`Channels::set_auto_follow`](super::Channels::set_auto_follow).
        ChannelSwitch;
        Enable = "enable";
        Disable = "disable";
    }
    /// Body of `channels_add_bot`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct ChannelsAddBotRequest {
        pub(crate) channel_unique_name: crate::types::ChannelName,
    }
    /// Body of `channels_add_members`. Set exactly one of the two lists.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct ChannelsAddMembersRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) email_ids: Option<Vec<String>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) user_ids: Option<Vec<crate::types::UserId>>,
    }
    /// Body of `channels_create`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct ChannelsCreateRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) admin_ids: Option<Vec<crate::types::UserId>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) admin_permission: Option<PermissionSet>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) config: Option<ChannelConfig>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) description: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) email_ids: Option<Vec<String>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) image_data: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) invite_only: Option<bool>,
        pub(crate) level: crate::types::ChannelLevel,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) member_permission: Option<PermissionSet>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) moderator_ids: Option<Vec<crate::types::UserId>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) moderator_permission: Option<PermissionSet>,
        pub(crate) name: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) team_ids: Option<Vec<crate::types::TeamId>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) user_ids: Option<Vec<crate::types::UserId>>,
    }
    /// A channel found by its unique name.
    ///
    /// Response body of [`Channels::get_by_name`](super::Channels::get_by_name).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChannelsGetByNameResponse {
        /// The channel.
        pub data: Channel,
        /// Response type, `channel`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(ChannelsGetByNameResponse);
    /// The members of a channel.
    ///
    /// Response body of [`Channels::list_members`](super::Channels::list_members).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChannelsListMembersResponse {
        /// The members.
        pub members: Vec<ChannelMember>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(ChannelsListMembersResponse);
    /// A page of channels.
    ///
    /// Response body of [`Channels::list`](super::Channels::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChannelsListResponse {
        /// Channels of this page.
        pub channels: Vec<Channel>,
        /// Whether another page follows.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub has_more: Option<bool>,
        /// Cursor of the next page; absent on the last page.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub next_token: Option<crate::types::Text>,
        /// Sync token that requests later changes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub sync_token: Option<crate::types::Text>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(ChannelsListResponse);
    /// Body of `channels_remove_members`. Set exactly one of the two lists.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct ChannelsRemoveMembersRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) email_ids: Option<Vec<String>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) silent: Option<bool>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) user_ids: Option<Vec<crate::types::UserId>>,
    }
    /// Confirmation that a channel was unarchived.
    ///
    /// Returned by [`Channels::unarchive`](super::Channels::unarchive).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChannelsUnarchiveResponse {
        /// Human-readable result.
        pub message: String,
        /// Status, `success`.
        pub status: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(ChannelsUnarchiveResponse);
    /// Body of `channels_update_member_role`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct ChannelsUpdateMemberRoleRequest {
        pub(crate) role: crate::types::ChannelRole,
    }
    /// Body of `channels_update`. Every field is optional.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct ChannelsUpdateRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) admin_permission: Option<PermissionSet>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) auto_follow_threads: Option<crate::types::ChannelSwitch>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) config: Option<ChannelConfig>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) description: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) image_data: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) member_permission: Option<PermissionSet>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) moderator_permission: Option<PermissionSet>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) name: Option<String>,
    }
    /// Response of the endpoint: the channel, or the state of `auto_follow_threads` if the request
    /// set it.
    ///
    /// Response body of [`Channels::update`](super::Channels::update).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum ChannelsUpdateResponse {
        /// A channel, from the perspective of the caller.
        Channel(crate::types::Channel),
        /// State of automatically following the threads of a channel.
        ChannelAutoFollow(crate::types::ChannelAutoFollow),
    }
    impl ChannelsUpdateResponse {
        /// What selects the variant of a value.
        pub(crate) const SELECT: crate::union::Select = crate::union::Select {
            variants: &[
                crate::union::When {
                    kinds: &[],
                    keys: &["channel_id"],
                    values: &[],
                    item_kinds: &[],
                    item_keys: &[],
                },
                crate::union::When {
                    kinds: &[],
                    keys: &["status"],
                    values: &[],
                    item_kinds: &[],
                    item_keys: &[],
                },
            ],
            closed: true,
        };
    }
    impl From<crate::types::Channel> for ChannelsUpdateResponse {
        fn from(value: crate::types::Channel) -> Self {
            Self::Channel(value)
        }
    }
    impl From<crate::types::ChannelAutoFollow> for ChannelsUpdateResponse {
        fn from(value: crate::types::ChannelAutoFollow) -> Self {
            Self::ChannelAutoFollow(value)
        }
    }
    crate::union::union!(
        closed ChannelsUpdateResponse { 0 Channel(crate ::types::Channel), 1
        ChannelAutoFollow(crate ::types::ChannelAutoFollow) }
    );
    /// Permissions of a role in a channel. In requests, every flag is optional.
    ///
    /// Part of the response of [`Channels::create`](super::Channels::create),
    /// [`Channels::list`](super::Channels::list), [`Channels::get`](super::Channels::get) and 3
    /// more. Accepted by [`Channels::create`](super::Channels::create) and
    /// [`Channels::update`](super::Channels::update).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(
        transform = crate::validation::json_schema::SchemaLimits(
            &crate::generated::v2::rules::PERMISSION_SET,
        ),
    ))]
    #[non_exhaustive]
    pub struct PermissionSet {
        /// Whether the role may add members.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub add_participant: Option<bool>,
        /// Whether the role may archive the channel.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub archive_channel: Option<bool>,
        /// Whether the role may start an audio conference.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub audio_conference: Option<bool>,
        /// Whether the role may clear all messages.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub clear_all_messages: Option<bool>,
        /// Whether the role may close threads.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub close_thread: Option<bool>,
        /// Whether the role may delete the channel.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub delete_channel: Option<bool>,
        /// Whether the role may delete own messages.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub delete_my_msg: Option<bool>,
        /// Whether the role may delete messages of others.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub delete_others_message: Option<bool>,
        /// Whether the role may edit the channel details.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub edit_channel_info: Option<bool>,
        /// Whether the role may edit own messages.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub edit_my_msg: Option<bool>,
        /// Whether the role may leave the channel.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub leave_channel: Option<bool>,
        /// Whether the role may mention other users.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub mention_users: Option<bool>,
        /// Whether the role may reply to messages.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub post_reply: Option<bool>,
        /// Whether the role may schedule prime-time announcements.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub prime_time: Option<bool>,
        /// Whether the role may remove members.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub remove_participant: Option<bool>,
        /// Whether the role may send messages.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub send_message: Option<bool>,
        /// Whether the role may use group mentions such as `@all` and `@online`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub special_mentions: Option<bool>,
        /// Whether the role may pin messages.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub sticky_message: Option<bool>,
        /// Whether the role may restore the archived channel.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub unarchive_channel: Option<bool>,
        /// Whether the role may start a video conference.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub video_conference: Option<bool>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    impl PermissionSet {
        /// Creates an empty value; every field is optional.
        #[must_use]
        pub fn new() -> Self {
            Self {
                send_message: None,
                edit_channel_info: None,
                delete_channel: None,
                archive_channel: None,
                clear_all_messages: None,
                add_participant: None,
                remove_participant: None,
                mention_users: None,
                unarchive_channel: None,
                leave_channel: None,
                special_mentions: None,
                edit_my_msg: None,
                delete_my_msg: None,
                video_conference: None,
                sticky_message: None,
                audio_conference: None,
                post_reply: None,
                delete_others_message: None,
                prime_time: None,
                close_thread: None,
                extra: serde_json::Map::new(),
            }
        }
        /// Whether the role may send messages.
        #[must_use]
        pub fn send_message(mut self, send_message: bool) -> Self {
            self.send_message = Some(send_message);
            self
        }
        /// Whether the role may edit the channel details.
        #[must_use]
        pub fn edit_channel_info(mut self, edit_channel_info: bool) -> Self {
            self.edit_channel_info = Some(edit_channel_info);
            self
        }
        /// Whether the role may delete the channel.
        #[must_use]
        pub fn delete_channel(mut self, delete_channel: bool) -> Self {
            self.delete_channel = Some(delete_channel);
            self
        }
        /// Whether the role may archive the channel.
        #[must_use]
        pub fn archive_channel(mut self, archive_channel: bool) -> Self {
            self.archive_channel = Some(archive_channel);
            self
        }
        /// Whether the role may clear all messages.
        #[must_use]
        pub fn clear_all_messages(mut self, clear_all_messages: bool) -> Self {
            self.clear_all_messages = Some(clear_all_messages);
            self
        }
        /// Whether the role may add members.
        #[must_use]
        pub fn add_participant(mut self, add_participant: bool) -> Self {
            self.add_participant = Some(add_participant);
            self
        }
        /// Whether the role may remove members.
        #[must_use]
        pub fn remove_participant(mut self, remove_participant: bool) -> Self {
            self.remove_participant = Some(remove_participant);
            self
        }
        /// Whether the role may mention other users.
        #[must_use]
        pub fn mention_users(mut self, mention_users: bool) -> Self {
            self.mention_users = Some(mention_users);
            self
        }
        /// Whether the role may restore the archived channel.
        #[must_use]
        pub fn unarchive_channel(mut self, unarchive_channel: bool) -> Self {
            self.unarchive_channel = Some(unarchive_channel);
            self
        }
        /// Whether the role may leave the channel.
        #[must_use]
        pub fn leave_channel(mut self, leave_channel: bool) -> Self {
            self.leave_channel = Some(leave_channel);
            self
        }
        /// Whether the role may use group mentions such as `@all` and `@online`.
        #[must_use]
        pub fn special_mentions(mut self, special_mentions: bool) -> Self {
            self.special_mentions = Some(special_mentions);
            self
        }
        /// Whether the role may edit own messages.
        #[must_use]
        pub fn edit_my_msg(mut self, edit_my_msg: bool) -> Self {
            self.edit_my_msg = Some(edit_my_msg);
            self
        }
        /// Whether the role may delete own messages.
        #[must_use]
        pub fn delete_my_msg(mut self, delete_my_msg: bool) -> Self {
            self.delete_my_msg = Some(delete_my_msg);
            self
        }
        /// Whether the role may start a video conference.
        #[must_use]
        pub fn video_conference(mut self, video_conference: bool) -> Self {
            self.video_conference = Some(video_conference);
            self
        }
        /// Whether the role may pin messages.
        #[must_use]
        pub fn sticky_message(mut self, sticky_message: bool) -> Self {
            self.sticky_message = Some(sticky_message);
            self
        }
        /// Whether the role may start an audio conference.
        #[must_use]
        pub fn audio_conference(mut self, audio_conference: bool) -> Self {
            self.audio_conference = Some(audio_conference);
            self
        }
        /// Whether the role may reply to messages.
        #[must_use]
        pub fn post_reply(mut self, post_reply: bool) -> Self {
            self.post_reply = Some(post_reply);
            self
        }
        /// Whether the role may delete messages of others.
        #[must_use]
        pub fn delete_others_message(mut self, delete_others_message: bool) -> Self {
            self.delete_others_message = Some(delete_others_message);
            self
        }
        /// Whether the role may schedule prime-time announcements.
        #[must_use]
        pub fn prime_time(mut self, prime_time: bool) -> Self {
            self.prime_time = Some(prime_time);
            self
        }
        /// Whether the role may close threads.
        #[must_use]
        pub fn close_thread(mut self, close_thread: bool) -> Self {
            self.close_thread = Some(close_thread);
            self
        }
    }
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static CHANNEL_CONFIG: Rules = Rules::object(&[
        Key::optional("reply_mode", &CHANNEL_REPLY_MODE),
        Key::optional("leave_join_info", &CHANNEL_SWITCH),
        Key::optional("add_remove_info", &CHANNEL_SWITCH),
        Key::optional("meeting_chat_type", &CHANNEL_MEETING_CHAT_TYPE),
    ]).build();
    pub(crate) static CHANNEL_LEVEL: Rules = Rules::Open(&[
        "organization", "team", "private", "external",
    ]);
    pub(crate) static CHANNEL_MEETING_CHAT_TYPE: Rules = Rules::values(&[
        "channel", "thread", "host_choice",
    ]);
    pub(crate) static CHANNEL_ORDER: Rules = Rules::values(&[
        "+last_modified_time", "-last_modified_time", "+creation_time", "-creation_time",
    ]);
    pub(crate) static CHANNEL_REPLY_MODE: Rules = Rules::values(&[
        "normal_reply", "threads", "both",
    ]);
    pub(crate) static CHANNEL_ROLE: Rules = Rules::Open(&[
        "super_admin", "admin", "moderator", "member",
    ]);
    pub(crate) static CHANNEL_STATUS: Rules = Rules::Open(&["created", "pending", "archived"]);
    pub(crate) static CHANNEL_SWITCH: Rules = Rules::values(&["enable", "disable"]);
    pub(crate) static CHANNELS_ADD_BOT_REQUEST: Rules = Rules::object(&[
        Key::required("channel_unique_name", &Rules::Identifier),
    ]).build();
    pub(crate) static CHANNELS_ADD_MEMBERS_REQUEST: Rules = Rules::object(&[
        Key::optional("user_ids", &Rules::list(&Rules::Identifier, &[
            Limit::most(100),
            Limit::most(50).by("the newer page"),
        ])),
        Key::optional("email_ids", &Rules::list(&Rules::text(&[]), &[
            Limit::most(100),
            Limit::most(50).by("the newer page"),
        ])),
    ]).relations(&[
        Relation { of: "", kind: RelationKind::AnyOf(&["user_ids", "email_ids"]), source: None },
        Relation {
            of: "",
            kind: RelationKind::Exclusive(&["user_ids", "email_ids"]),
            source: None,
        },
    ]).build();
    pub(crate) static CHANNELS_CREATE_REQUEST: Rules = Rules::object(&[
        Key::required("name", &Rules::text(&[Limit::most(50)])),
        Key::required("level", &CHANNEL_LEVEL),
        Key::optional("description", &Rules::text(&[Limit::most(10500)])),
        Key::optional("invite_only", &Rules::Boolean),
        Key::optional("team_ids", &Rules::list(&Rules::Identifier, &[])),
        Key::optional("user_ids", &Rules::list(&Rules::Identifier, &[])),
        Key::optional("email_ids", &Rules::list(&Rules::text(&[]), &[])),
        Key::optional("admin_ids", &Rules::list(&Rules::Identifier, &[])),
        Key::optional("moderator_ids", &Rules::list(&Rules::Identifier, &[])),
        Key::optional("image_data", &Rules::text(&[])),
        Key::optional("config", &CHANNEL_CONFIG),
        Key::optional("admin_permission", &PERMISSION_SET),
        Key::optional("moderator_permission", &PERMISSION_SET),
        Key::optional("member_permission", &PERMISSION_SET),
    ]).relations(&[
        Relation {
            of: "team_ids",
            kind: RelationKind::RequiredIf { when: "level", are: &["team"] },
            source: None,
        },
    ]).build();
    pub(crate) static CHANNELS_REMOVE_MEMBERS_REQUEST: Rules = Rules::object(&[
        Key::optional("user_ids", &Rules::list(&Rules::Identifier, &[Limit::most(100)])),
        Key::optional("email_ids", &Rules::list(&Rules::text(&[]), &[Limit::most(100)])),
        Key::optional("silent", &Rules::Boolean),
    ]).relations(&[
        Relation { of: "", kind: RelationKind::AnyOf(&["user_ids", "email_ids"]), source: None },
        Relation {
            of: "",
            kind: RelationKind::Exclusive(&["user_ids", "email_ids"]),
            source: None,
        },
    ]).build();
    pub(crate) static CHANNELS_UPDATE_MEMBER_ROLE_REQUEST: Rules = Rules::object(&[
        Key::required("role", &CHANNEL_ROLE),
    ]).build();
    pub(crate) static CHANNELS_UPDATE_REQUEST: Rules = Rules::object(&[
        Key::optional("name", &Rules::text(&[])),
        Key::optional("description", &Rules::text(&[])),
        Key::optional("image_data", &Rules::text(&[])),
        Key::optional("config", &CHANNEL_CONFIG),
        Key::optional("admin_permission", &PERMISSION_SET),
        Key::optional("moderator_permission", &PERMISSION_SET),
        Key::optional("member_permission", &PERMISSION_SET),
        Key::optional("auto_follow_threads", &CHANNEL_SWITCH),
    ]).build();
    pub(crate) static PERMISSION_SET: Rules = Rules::object(&[
        Key::optional("send_message", &Rules::Boolean),
        Key::optional("edit_channel_info", &Rules::Boolean),
        Key::optional("delete_channel", &Rules::Boolean),
        Key::optional("archive_channel", &Rules::Boolean),
        Key::optional("clear_all_messages", &Rules::Boolean),
        Key::optional("add_participant", &Rules::Boolean),
        Key::optional("remove_participant", &Rules::Boolean),
        Key::optional("mention_users", &Rules::Boolean),
        Key::optional("unarchive_channel", &Rules::Boolean),
        Key::optional("leave_channel", &Rules::Boolean),
        Key::optional("special_mentions", &Rules::Boolean),
        Key::optional("edit_my_msg", &Rules::Boolean),
        Key::optional("delete_my_msg", &Rules::Boolean),
        Key::optional("video_conference", &Rules::Boolean),
        Key::optional("sticky_message", &Rules::Boolean),
        Key::optional("audio_conference", &Rules::Boolean),
        Key::optional("post_reply", &Rules::Boolean),
        Key::optional("delete_others_message", &Rules::Boolean),
        Key::optional("prime_time", &Rules::Boolean),
        Key::optional("close_thread", &Rules::Boolean),
    ]).build();
    pub(crate) static CHANNELS_LIST_PARAMETERS: Rules = Rules::object(&[
        Key::optional("name", &Rules::text(&[])),
        Key::optional("status", &CHANNEL_STATUS),
        Key::optional("limit", &Rules::number(&[Limit::least(1), Limit::most(100)])),
        Key::optional("level", &CHANNEL_LEVEL),
        Key::optional("modified_before", &Rules::time(TimeForm::Iso)),
        Key::optional("modified_after", &Rules::time(TimeForm::Iso)),
        Key::optional("created_before", &Rules::time(TimeForm::Iso)),
        Key::optional("created_after", &Rules::time(TimeForm::Iso)),
        Key::optional("channel_ids", &Rules::list(&Rules::Identifier, &[])),
        Key::optional("chat_ids", &Rules::list(&Rules::Identifier, &[])),
        Key::optional("team_ids", &Rules::list(&Rules::Identifier, &[])),
        Key::optional("created_by", &Rules::Identifier),
        Key::optional("order_by", &CHANNEL_ORDER),
        Key::optional("next_token", &Rules::text(&[])),
        Key::optional("sync_token", &Rules::text(&[])),
        Key::optional("pinned", &Rules::Boolean),
        Key::optional("joined", &Rules::Boolean),
    ]).build();
    pub(crate) static CHANNELS_GET_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHANNEL_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static CHANNELS_UPDATE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHANNEL_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static CHANNELS_DELETE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHANNEL_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static CHANNELS_GET_BY_NAME_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHANNEL_UNIQUE_NAME", &Rules::Identifier),
    ]).build();
    pub(crate) static CHANNELS_LIST_MEMBERS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHANNEL_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static CHANNELS_ADD_MEMBERS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHANNEL_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static CHANNELS_REMOVE_MEMBERS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHANNEL_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static CHANNELS_ADD_BOT_PARAMETERS: Rules = Rules::object(&[
        Key::optional("BOT_UNIQUE_NAME", &Rules::Identifier),
    ]).build();
    pub(crate) static CHANNELS_UPDATE_MEMBER_ROLE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHANNEL_ID", &Rules::Identifier),
        Key::optional("USER_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static CHANNELS_REMOVE_MEMBER_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHANNEL_ID", &Rules::Identifier),
        Key::optional("USER_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static CHANNELS_APPROVE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHANNEL_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static CHANNELS_REJECT_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHANNEL_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static CHANNELS_JOIN_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHANNEL_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static CHANNELS_LEAVE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHANNEL_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static CHANNELS_ARCHIVE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHANNEL_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static CHANNELS_UNARCHIVE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHANNEL_ID", &Rules::Identifier),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static CHANNEL: Shape = Shape::identified("channel_id", &[
        Field::required("channel_id", &Shape::Scalar),
        Field::required("name", &Shape::Text),
        Field::required("unique_name", &Shape::Scalar),
        Field::optional("chat_id", &Shape::Scalar),
        Field::required("description", &Shape::Text),
        Field::optional("image_url", &Shape::Text),
        Field::required("level", &Shape::Text),
        Field::required("status", &Shape::Text),
        Field::required("invite_only", &Shape::Boolean),
        Field::required("organization_id", &Shape::Scalar),
        Field::required("creator_id", &Shape::Scalar),
        Field::required("creator_name", &Shape::Text),
        Field::required("creation_time", &Shape::Scalar),
        Field::required("last_modified_time", &Shape::Scalar),
        Field::required("current_user_role", &Shape::Text),
        Field::required("participant_count", &Shape::Integer),
        Field::required("admin_permission", &PERMISSION_SET),
        Field::required("moderator_permission", &PERMISSION_SET),
        Field::required("member_permission", &PERMISSION_SET),
        Field::required("teams", &Shape::Map(&Shape::Text)),
        Field::required("joined", &Shape::Boolean),
        Field::required("pinned", &Shape::Boolean),
        Field::required("total_message_count", &Shape::Scalar),
        Field::required("unread_message_count", &Shape::Integer),
        Field::required("unread_time", &Shape::Scalar),
        Field::optional("last_message_info", &CHANNEL_LAST_MESSAGE),
        Field::optional("muted_interval", &Shape::Scalar),
    ]);
    pub(crate) static CHANNEL_AUTO_FOLLOW: Shape = Shape::object(&[
        Field::required("status", &Shape::Text),
    ]);
    pub(crate) static CHANNEL_LAST_MESSAGE: Shape = Shape::object(&[
        Field::required("sender_id", &Shape::Scalar),
        Field::required("message_type", &Shape::Text),
        Field::optional("time", &Shape::Scalar),
        Field::optional("message_time", &Shape::Scalar),
        Field::optional("text", &Shape::Text),
        Field::optional("message", &Shape::Text),
        Field::optional("sender_name", &Shape::Text),
        Field::optional("sender_display_name", &Shape::Text),
        Field::optional("message_id", &Shape::Scalar),
    ]);
    pub(crate) static CHANNEL_MEMBER: Shape = Shape::object(&[
        Field::required("user_id", &Shape::Scalar),
        Field::required("email_id", &Shape::Text),
        Field::required("name", &Shape::Text),
        Field::required("user_role", &Shape::Text),
    ]);
    pub(crate) static CHANNELS_GET_BY_NAME_RESPONSE: Shape = Shape::object(&[
        Field::required("type", &Shape::Text),
        Field::required("data", &CHANNEL),
    ]);
    pub(crate) static CHANNELS_LIST_MEMBERS_RESPONSE: Shape = Shape::object(&[
        Field::required("members", &Shape::List(&CHANNEL_MEMBER)),
    ]);
    pub(crate) static CHANNELS_LIST_RESPONSE: Shape = Shape::object(&[
        Field::required("channels", &Shape::List(&CHANNEL)),
        Field::optional("has_more", &Shape::Boolean),
        Field::optional("next_token", &Shape::AnyScalar),
        Field::optional("sync_token", &Shape::AnyScalar),
    ]);
    pub(crate) static CHANNELS_UNARCHIVE_RESPONSE: Shape = Shape::object(&[
        Field::required("status", &Shape::Text),
        Field::required("message", &Shape::Text),
    ]);
    pub(crate) static CHANNELS_UPDATE_RESPONSE: Shape = Shape::union(
        crate::types::ChannelsUpdateResponse::SELECT,
        &[&CHANNEL, &CHANNEL_AUTO_FOLLOW],
    );
    pub(crate) static PERMISSION_SET: Shape = Shape::object(&[
        Field::optional("send_message", &Shape::Boolean),
        Field::optional("edit_channel_info", &Shape::Boolean),
        Field::optional("delete_channel", &Shape::Boolean),
        Field::optional("archive_channel", &Shape::Boolean),
        Field::optional("clear_all_messages", &Shape::Boolean),
        Field::optional("add_participant", &Shape::Boolean),
        Field::optional("remove_participant", &Shape::Boolean),
        Field::optional("mention_users", &Shape::Boolean),
        Field::optional("unarchive_channel", &Shape::Boolean),
        Field::optional("leave_channel", &Shape::Boolean),
        Field::optional("special_mentions", &Shape::Boolean),
        Field::optional("edit_my_msg", &Shape::Boolean),
        Field::optional("delete_my_msg", &Shape::Boolean),
        Field::optional("video_conference", &Shape::Boolean),
        Field::optional("sticky_message", &Shape::Boolean),
        Field::optional("audio_conference", &Shape::Boolean),
        Field::optional("post_reply", &Shape::Boolean),
        Field::optional("delete_others_message", &Shape::Boolean),
        Field::optional("prime_time", &Shape::Boolean),
        Field::optional("close_thread", &Shape::Boolean),
    ]);
}
