// Generated from specs/v3/slash_commands.yaml by `cargo xtask generate`. Do not edit.

//! Commands that users run by typing a slash and a name, and the handlers that define what they
//! do.
#![doc = include_str!("operations/slash_commands.md")]
/// Handle with a method for each operation of the module [`slash_commands`](self#operations).
///
/// [`Api::slash_commands`](super::Api::slash_commands) returns it.
#[derive(Clone, Debug)]
pub struct SlashCommands {
    client: crate::Cliq,
}
impl SlashCommands {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Lists the slash commands.
    ///
    /// With the `sync_token` of an earlier response, it lists only those that changed since then.
    ///
    /// | Request | `GET /api/v3/commands` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Commands.READ` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Pagination | cursor in `next_token`; changes since a sync token in `sync_token`; [`stream`](request::ListSlashCommands::stream) reads all pages |
    /// | Result | [`Page`](crate::pagination::Page) of [`SlashCommand`](crate::v3::types::SlashCommand): a page of slash commands |
    /// | Operation | `slash_commands_list` ([sources](crate::v3::sources#slash_commands_list)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let mut commands = cliq.v3().slash_commands().list().limit(20).stream();
    /// while let Some(command) = commands.try_next().await? {
    ///     println!("{}", command.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> request::ListSlashCommands {
        request::ListSlashCommands {
            call: self.call_of(&operation::LIST),
        }
    }
    /// Creates a slash command.
    ///
    /// `execution_url` is required for the execution type `webhook`, `team_ids` for the scope
    /// `team`.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the command, which users type after `/`: lower-case letters only. Unique
    ///   within the scope.
    /// - `hint`: Hint in the list of commands.
    /// - `scope`: Who can use the command.
    ///
    /// | Request | `POST /api/v3/commands` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Commands.CREATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`SlashCommand`](crate::v3::types::SlashCommand): the created slash command |
    /// | Operation | `slash_commands_create` ([sources](crate::v3::sources#slash_commands_create)) |
    ///
    /// # Errors
    ///
    /// - `Security validation error`: `name`, `hint` or `scope` is missing; the name has more than
    ///   30 characters, the hint more than 128, the description more than 300, or the description
    ///   of an option more than 100; or there are more than 5 options.
    /// - `command_name_already_exists`: The name belongs to an existing slash command.
    /// - `command_creation_limit_exceeded`: No more slash commands can be created.
    /// - `command_not_valid`: The slash command is invalid or malformed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::{ComponentScope, ExecutionType};
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let command = cliq
    ///     .v3()
    ///     .slash_commands()
    ///     .create("support", "Raise a support ticket", ComponentScope::Organization)
    ///     .description("Creates a ZohoDesk ticket from the chat interface")
    ///     .execution_type(ExecutionType::Deluge)
    ///     .await?;
    /// println!("{}", command.name);
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        name: impl Into<String>,
        hint: impl Into<String>,
        scope: impl Into<crate::v3::types::ComponentScope>,
    ) -> request::CreateSlashCommand {
        request::CreateSlashCommand {
            call: self.call_of(&operation::CREATE),
            body: types::SlashCommandsCreateRequest {
                name: name.into(),
                hint: hint.into(),
                scope: scope.into(),
                team_ids: None,
                description: None,
                execution_type: None,
                execution_url: None,
                max_suggestions: None,
                options: None,
                image: None,
            },
        }
    }
    /// Deletes a slash command and its handlers irrevocably.
    ///
    /// Nobody can use it any longer.
    ///
    /// - `slash_command_id`: The slash command.
    ///
    /// | Request | `DELETE /api/v3/commands/{SLASH_COMMAND_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Commands.DELETE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | no content |
    /// | Operation | `slash_commands_delete` ([sources](crate::v3::sources#slash_commands_delete)) |
    ///
    /// # Errors
    ///
    /// - `command_not_found`: No slash command has this ID.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3().slash_commands().delete("227828000000128009").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(
        &self,
        slash_command_id: impl Into<crate::v3::types::SlashCommandId>,
    ) -> request::DeleteSlashCommand {
        request::DeleteSlashCommand {
            call: self
                .call_of(&operation::DELETE)
                .id::<
                    crate::v3::types::SlashCommandId,
                >("SLASH_COMMAND_ID", slash_command_id),
        }
    }
    /// Returns a slash command with the types of its handlers.
    ///
    /// - `slash_command_id`: The slash command.
    ///
    /// | Request | `GET /api/v3/commands/{SLASH_COMMAND_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Commands.READ` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`SlashCommand`](crate::v3::types::SlashCommand): the slash command |
    /// | Operation | `slash_commands_get` ([sources](crate::v3::sources#slash_commands_get)) |
    ///
    /// # Errors
    ///
    /// - `command_not_found`: No slash command has this ID, or the caller may not see it.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let command = cliq.v3().slash_commands().get("227828000000128009").await?;
    /// println!("{}", command.name);
    /// # Ok(()) }
    /// ```
    pub fn get(
        &self,
        slash_command_id: impl Into<crate::v3::types::SlashCommandId>,
    ) -> request::GetSlashCommand {
        request::GetSlashCommand {
            call: self
                .call_of(&operation::GET)
                .id::<
                    crate::v3::types::SlashCommandId,
                >("SLASH_COMMAND_ID", slash_command_id),
        }
    }
    /// Updates a slash command.
    ///
    /// What is omitted stays as it is. The URL of a webhook can be changed alone.
    ///
    /// - `slash_command_id`: The slash command.
    ///
    /// | Request | `PATCH /api/v3/commands/{SLASH_COMMAND_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Commands.UPDATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`SlashCommand`](crate::v3::types::SlashCommand): the updated slash command |
    /// | Operation | `slash_commands_update` ([sources](crate::v3::sources#slash_commands_update)) |
    ///
    /// # Errors
    ///
    /// - `command_not_found`: No slash command has this ID.
    /// - `command_name_already_exists`: The name belongs to another slash command.
    /// - `command_not_valid`: The slash command is invalid or malformed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let command = cliq
    ///     .v3()
    ///     .slash_commands()
    ///     .update("227828000000128009")
    ///     .execution_url("https://api.yourcompany.com/cliq/commands/updated-handler")
    ///     .await?;
    /// println!("{}", command.name);
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        slash_command_id: impl Into<crate::v3::types::SlashCommandId>,
    ) -> request::UpdateSlashCommand {
        request::UpdateSlashCommand {
            call: self
                .call_of(&operation::UPDATE)
                .id::<
                    crate::v3::types::SlashCommandId,
                >("SLASH_COMMAND_ID", slash_command_id),
            body: types::SlashCommandsUpdateRequest {
                name: None,
                hint: None,
                scope: None,
                team_ids: None,
                description: None,
                execution_url: None,
                max_suggestions: None,
                options: None,
                image: None,
            },
        }
    }
    /// Creates a handler of a slash command.
    ///
    /// A command with the execution type `deluge` takes a `script`, one with `webhook` the
    /// `permissions` for the data to receive. The permissions `chat`, `location` and `user` are
    /// available to both types of handler, `attachments` only to `execution_handler`. Slash
    /// commands never receive `message`.
    ///
    /// # Arguments
    ///
    /// - `slash_command_id`: The slash command.
    /// - `type_`: Type of the handler.
    ///
    /// | Request | `POST /api/v3/commands/{SLASH_COMMAND_ID}/handlers` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Commands.UPDATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`SlashCommandHandler`](crate::v3::types::SlashCommandHandler): the created handler |
    /// | Operation | `slash_commands_create_handler` ([sources](crate::v3::sources#slash_commands_create_handler)) |
    ///
    /// # Errors
    ///
    /// - `execution_handler_create_failed`: The handler could not be created.
    /// - `execution_handler_data_required`: A mandatory value is missing.
    /// - `execution_handler_data_invalid`: A value of the handler is invalid.
    /// - `invalid_inputs`: The type of the handler or another part of the body is invalid.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::SlashCommandHandlerType;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let handler = cliq
    ///     .v3()
    ///     .slash_commands()
    ///     .create_handler("227828000000128009", SlashCommandHandlerType::ExecutionHandler)
    ///     .script(
    ///         "response = Map();\nuser = info.get(\"user_info\").get(\"name\");\nresponse.put(\"text\", \"Hello, \" + user + \"! Support ticket created.\");\nreturn response;\n",
    ///     )
    ///     .await?;
    /// println!("{:?}", handler.name);
    /// # Ok(()) }
    /// ```
    pub fn create_handler(
        &self,
        slash_command_id: impl Into<crate::v3::types::SlashCommandId>,
        type_: impl Into<crate::v3::types::SlashCommandHandlerType>,
    ) -> request::CreateSlashCommandHandler {
        request::CreateSlashCommandHandler {
            call: self
                .call_of(&operation::CREATE_HANDLER)
                .id::<
                    crate::v3::types::SlashCommandId,
                >("SLASH_COMMAND_ID", slash_command_id),
            body: types::SlashCommandsCreateHandlerRequest {
                type_: type_.into(),
                script: None,
                permissions: None,
            },
        }
    }
    /// Deletes the `suggestion_handler` of a slash command irrevocably, including its script.
    ///
    /// The `execution_handler` is mandatory and stays.
    ///
    /// # Arguments
    ///
    /// - `slash_command_id`: The slash command.
    /// - `command_handler_type`: Type of the handler; only `suggestion_handler` can be deleted.
    ///
    /// | Request | `DELETE /api/v3/commands/{SLASH_COMMAND_ID}/handlers/{COMMAND_HANDLER_TYPE}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Commands.UPDATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | no content |
    /// | Operation | `slash_commands_delete_handler` ([sources](crate::v3::sources#slash_commands_delete_handler)) |
    ///
    /// # Errors
    ///
    /// - `execution_handler_delete_failed`: The handler could not be deleted.
    /// - `default_handler_delete_not_allowed`: The handler is mandatory and cannot be deleted.
    /// - `execution_handler_not_found`: The slash command has no handler of this type.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::SlashCommandHandlerType;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3()
    ///     .slash_commands()
    ///     .delete_handler("227828000000128009", SlashCommandHandlerType::SuggestionHandler)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_handler(
        &self,
        slash_command_id: impl Into<crate::v3::types::SlashCommandId>,
        command_handler_type: impl Into<crate::v3::types::SlashCommandHandlerType>,
    ) -> request::DeleteSlashCommandHandler {
        request::DeleteSlashCommandHandler {
            call: self
                .call_of(&operation::DELETE_HANDLER)
                .id::<
                    crate::v3::types::SlashCommandId,
                >("SLASH_COMMAND_ID", slash_command_id)
                .path(
                    "COMMAND_HANDLER_TYPE",
                    "text",
                    Into::<
                        crate::v3::types::SlashCommandHandlerType,
                    >::into(command_handler_type)
                        .to_string(),
                ),
        }
    }
    /// Returns a handler of a slash command: its script, or the permissions of its webhook.
    ///
    /// # Arguments
    ///
    /// - `slash_command_id`: The slash command.
    /// - `command_handler_type`: Type of the handler.
    ///
    /// | Request | `GET /api/v3/commands/{SLASH_COMMAND_ID}/handlers/{COMMAND_HANDLER_TYPE}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Commands.READ` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`SlashCommandHandler`](crate::v3::types::SlashCommandHandler): the handler |
    /// | Operation | `slash_commands_get_handler` ([sources](crate::v3::sources#slash_commands_get_handler)) |
    ///
    /// # Errors
    ///
    /// - `execution_handler_get_failed`: The handler could not be read.
    /// - `execution_handler_not_found`: The slash command has no handler of this type.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::SlashCommandHandlerType;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let handler = cliq
    ///     .v3()
    ///     .slash_commands()
    ///     .get_handler("227828000000128009", SlashCommandHandlerType::ExecutionHandler)
    ///     .await?;
    /// println!("{:?}", handler.name);
    /// # Ok(()) }
    /// ```
    pub fn get_handler(
        &self,
        slash_command_id: impl Into<crate::v3::types::SlashCommandId>,
        command_handler_type: impl Into<crate::v3::types::SlashCommandHandlerType>,
    ) -> request::GetSlashCommandHandler {
        request::GetSlashCommandHandler {
            call: self
                .call_of(&operation::GET_HANDLER)
                .id::<
                    crate::v3::types::SlashCommandId,
                >("SLASH_COMMAND_ID", slash_command_id)
                .path(
                    "COMMAND_HANDLER_TYPE",
                    "text",
                    Into::<
                        crate::v3::types::SlashCommandHandlerType,
                    >::into(command_handler_type)
                        .to_string(),
                ),
        }
    }
    /// Updates the script of a handler of a slash command, or the permissions of a webhook.
    ///
    /// The same permissions are available as for `create_handler`.
    ///
    /// # Arguments
    ///
    /// - `slash_command_id`: The slash command.
    /// - `command_handler_type`: Type of the handler.
    ///
    /// | Request | `PATCH /api/v3/commands/{SLASH_COMMAND_ID}/handlers/{COMMAND_HANDLER_TYPE}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Commands.UPDATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`SlashCommandHandler`](crate::v3::types::SlashCommandHandler): the updated handler |
    /// | Operation | `slash_commands_update_handler` ([sources](crate::v3::sources#slash_commands_update_handler)) |
    ///
    /// # Errors
    ///
    /// - `execution_handler_update_failed`: The handler could not be changed.
    /// - `execution_handler_not_found`: The slash command has no handler of this type.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::{HandlerPermission, SlashCommandHandlerType};
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let handler = cliq
    ///     .v3()
    ///     .slash_commands()
    ///     .update_handler("227828000000128009", SlashCommandHandlerType::ExecutionHandler)
    ///     .permissions([HandlerPermission::Chat, HandlerPermission::Location])
    ///     .await?;
    /// println!("{:?}", handler.name);
    /// # Ok(()) }
    /// ```
    pub fn update_handler(
        &self,
        slash_command_id: impl Into<crate::v3::types::SlashCommandId>,
        command_handler_type: impl Into<crate::v3::types::SlashCommandHandlerType>,
    ) -> request::UpdateSlashCommandHandler {
        request::UpdateSlashCommandHandler {
            call: self
                .call_of(&operation::UPDATE_HANDLER)
                .id::<
                    crate::v3::types::SlashCommandId,
                >("SLASH_COMMAND_ID", slash_command_id)
                .path(
                    "COMMAND_HANDLER_TYPE",
                    "text",
                    Into::<
                        crate::v3::types::SlashCommandHandlerType,
                    >::into(command_handler_type)
                        .to_string(),
                ),
            body: types::SlashCommandsUpdateHandlerRequest {
                script: None,
                permissions: None,
            },
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`SlashCommands::list`](super::SlashCommands::list).
        #[doc = include_str!("requests/ListSlashCommands.md")]
        ListSlashCommands[]: list crate::v3::types::SlashCommandsListResponse =>
            crate::v3::types::SlashCommand;
        /// Sync token of an earlier response. Lists only the slash commands that changed since then.
        query "sync_token" sync_token: into String;
        /// Maximum number of slash commands per page.
        query "limit" limit: plain u32;
        /// Cursor of the next page, from the previous response.
        query "next_token" next_token: into String;
    }
    crate::pagination::list! {
        ListSlashCommands => crate::v3::types::SlashCommand
    }
    impl crate::pagination::ListRequest for ListSlashCommands {
        type Document = crate::v3::types::SlashCommandsListResponse;
        type Item = crate::v3::types::SlashCommand;
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
            page.data
        }
    }
    impl ListSlashCommands {
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
    impl crate::pagination::SyncRequest for ListSlashCommands {
        fn since(mut self, token: &crate::pagination::SyncToken) -> Self {
            self.call = self.call.query("sync_token", token.as_str());
            self
        }
        fn sync_token(page: &Self::Document) -> Option<crate::pagination::SyncToken> {
            crate::pagination::SyncToken::of(Some(&page.sync_token))
        }
    }
    crate::call::request! {
        /// Request of [`SlashCommands::create`](super::SlashCommands::create).
        #[doc = include_str!("requests/CreateSlashCommand.md")]
        CreateSlashCommand[body: super::types::SlashCommandsCreateRequest]:
            json crate::v3::types::SlashCommandResponse => crate::v3::types::SlashCommand,
            |response| Ok(response.into_value().data);
        /// The teams that can use the command. Required for the scope `team`.
        body team_ids: each crate::v3::types::TeamId;
        /// What the command does, in more detail than the hint.
        body description: into String;
        /// How the handlers run; `deluge` if omitted.
        body execution_type: into crate::v3::types::ExecutionType;
        /// URL that receives a POST request when the command is used. Required for the execution type
        /// `webhook`.
        body execution_url: into String;
        /// Maximum number of suggestions that a user can select for the command.
        body max_suggestions: plain i64;
        /// Options that alter the output of the command: a description of up to 100 characters for each
        /// name, such as `location`. At most 5.
        body options: plain std::collections::BTreeMap<String, String>;
        /// Icon beside the command in the list of commands: a PNG or JPEG image of at most 100 KB in
        /// Base64. 64 × 64 pixels are recommended.
        body image: into String;
    }
    crate::call::request! {
        /// Request of [`SlashCommands::delete`](super::SlashCommands::delete).
        #[doc = include_str!("requests/DeleteSlashCommand.md")]
        DeleteSlashCommand[]: empty();
    }
    crate::call::request! {
        /// Request of [`SlashCommands::get`](super::SlashCommands::get).
        #[doc = include_str!("requests/GetSlashCommand.md")]
        GetSlashCommand[]: json crate::v3::types::SlashCommandResponse =>
            crate::v3::types::SlashCommand, |response| Ok(response.into_value().data);
    }
    crate::call::request! {
        /// Request of [`SlashCommands::update`](super::SlashCommands::update).
        #[doc = include_str!("requests/UpdateSlashCommand.md")]
        UpdateSlashCommand[body: super::types::SlashCommandsUpdateRequest]:
            json crate::v3::types::SlashCommandResponse => crate::v3::types::SlashCommand,
            |response| Ok(response.into_value().data);
        /// New name of the command, which users type after `/`: lower-case letters, digits and
        /// underscores. Unique within the scope.
        body name: into String;
        /// Hint in the list of commands.
        body hint: into String;
        /// Who can use the command.
        body scope: into crate::v3::types::ComponentScope;
        /// The teams that can use the command. Required for the scope `team`.
        body team_ids: each crate::v3::types::TeamId;
        /// What the command does, in more detail than the hint.
        body description: into String;
        /// URL that receives a POST request when the command is used. Only for the execution type
        /// `webhook`.
        body execution_url: into String;
        /// Maximum number of suggestions that a user can select for the command.
        body max_suggestions: plain i64;
        /// Options that alter the output of the command: a description of up to 100 characters for each
        /// name, such as `location`. At most 5.
        body options: plain std::collections::BTreeMap<String, String>;
        /// Icon beside the command in the list of commands: a PNG or JPEG image of at most 100 KB in
        /// Base64. 64 × 64 pixels are recommended.
        body image: into String;
    }
    crate::call::request! {
        /// Request of [`SlashCommands::create_handler`](super::SlashCommands::create_handler).
        #[doc = include_str!("requests/CreateSlashCommandHandler.md")]
        CreateSlashCommandHandler[body: super::types::SlashCommandsCreateHandlerRequest]:
            json crate::v3::types::SlashCommandHandlerResponse =>
            crate::v3::types::SlashCommandHandler, |response| Ok(response.into_value().data);
        /// Deluge script of the handler, at most 250 KB. Only for a slash command with the execution
        /// type `deluge`.
        body script: into String;
        /// Data to include in the requests to the webhook. Only for a slash command with the execution
        /// type `webhook`. `message` is not available, `attachments` only to `execution_handler`.
        body permissions: each crate::v3::types::HandlerPermission;
    }
    crate::call::request! {
        /// Request of [`SlashCommands::delete_handler`](super::SlashCommands::delete_handler).
        #[doc = include_str!("requests/DeleteSlashCommandHandler.md")]
        DeleteSlashCommandHandler[]: empty();
    }
    crate::call::request! {
        /// Request of [`SlashCommands::get_handler`](super::SlashCommands::get_handler).
        #[doc = include_str!("requests/GetSlashCommandHandler.md")]
        GetSlashCommandHandler[]: json crate::v3::types::SlashCommandHandlerResponse =>
            crate::v3::types::SlashCommandHandler, |response| Ok(response.into_value().data);
    }
    crate::call::request! {
        /// Request of [`SlashCommands::update_handler`](super::SlashCommands::update_handler).
        #[doc = include_str!("requests/UpdateSlashCommandHandler.md")]
        UpdateSlashCommandHandler[body: super::types::SlashCommandsUpdateHandlerRequest]:
            json crate::v3::types::SlashCommandHandlerResponse =>
            crate::v3::types::SlashCommandHandler, |response| Ok(response.into_value().data);
        /// Deluge script of the handler, at most 250 KB. Only for a slash command with the execution
        /// type `deluge`.
        body script: into String;
        /// Data to include in the requests to the webhook. Only for a slash command with the execution
        /// type `webhook`. `message` is not available, `attachments` only to `execution_handler`.
        body permissions: each crate::v3::types::HandlerPermission;
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
    /// `slash_commands_list`: List slash commands.
    pub static LIST: Operation = Operation::new(
        "slash_commands_list", "slash_commands", Method::GET, "/api/v3", "/commands",
        "List slash commands",
    )
    .query(&["sync_token", "limit", "next_token"])
    .scopes(&[&["ZohoCliq.Commands.READ"]])
    .rate_limit(RateLimit::new(30, 60, 300))
    .pagination(
        Pagination::new(PaginationKind::Token, "next_token", "next_token", "data")
            .limit("limit")
            .sync("sync_token", "sync_token"),
    )
    .parameters(&rules::SLASH_COMMANDS_LIST_PARAMETERS)
    .shape(&shapes::SLASH_COMMANDS_LIST_RESPONSE)
    .response(ResponseKind::Json)
    .sources(&["published: slashcommands"]);
    /// `slash_commands_create`: Create a slash command.
    pub static CREATE: Operation = Operation::new(
        "slash_commands_create", "slash_commands", Method::POST, "/api/v3", "/commands",
        "Create a slash command",
    )
    .scopes(&[&["ZohoCliq.Commands.CREATE"]])
    .rate_limit(RateLimit::new(10, 60, 300))
    .request(RequestKind::Json { required: true })
    .rules(&rules::SLASH_COMMANDS_CREATE_REQUEST)
    .shape(&shapes::SLASH_COMMAND_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        (
            "Security validation error",
            "`name`, `hint` or `scope` is missing; the name has more than 30 characters, the hint more than 128, the description more than 300, or the description of an option more than 100; or there are more than 5 options.",
        ),
        ("command_name_already_exists", "The name belongs to an existing slash command."),
        ("command_creation_limit_exceeded", "No more slash commands can be created."),
        ("command_not_valid", "The slash command is invalid or malformed."),
    ])
    .sources(&["published: slashcommands"]);
    /// `slash_commands_delete`: Delete a slash command.
    pub static DELETE: Operation = Operation::new(
        "slash_commands_delete", "slash_commands", Method::DELETE, "/api/v3",
        "/commands/{SLASH_COMMAND_ID}", "Delete a slash command",
    )
    .scopes(&[&["ZohoCliq.Commands.DELETE"]])
    .rate_limit(RateLimit::new(10, 60, 300))
    .parameters(&rules::SLASH_COMMANDS_DELETE_PARAMETERS)
    .errors(&[("command_not_found", "No slash command has this ID.")])
    .sources(&["published: slashcommands"]);
    /// `slash_commands_get`: Get a slash command.
    pub static GET: Operation = Operation::new(
        "slash_commands_get", "slash_commands", Method::GET, "/api/v3",
        "/commands/{SLASH_COMMAND_ID}", "Get a slash command",
    )
    .scopes(&[&["ZohoCliq.Commands.READ"]])
    .rate_limit(RateLimit::new(30, 60, 300))
    .parameters(&rules::SLASH_COMMANDS_GET_PARAMETERS)
    .shape(&shapes::SLASH_COMMAND_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[("command_not_found", "No slash command has this ID, or the caller may not see it.")])
    .sources(&["published: slashcommands"]);
    /// `slash_commands_update`: Update a slash command.
    pub static UPDATE: Operation = Operation::new(
        "slash_commands_update", "slash_commands", Method::PATCH, "/api/v3",
        "/commands/{SLASH_COMMAND_ID}", "Update a slash command",
    )
    .scopes(&[&["ZohoCliq.Commands.UPDATE"]])
    .rate_limit(RateLimit::new(10, 60, 300))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::SLASH_COMMANDS_UPDATE_PARAMETERS)
    .rules(&rules::SLASH_COMMANDS_UPDATE_REQUEST)
    .shape(&shapes::SLASH_COMMAND_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .idempotent(true)
    .errors(&[
        ("command_not_found", "No slash command has this ID."),
        ("command_name_already_exists", "The name belongs to another slash command."),
        ("command_not_valid", "The slash command is invalid or malformed."),
    ])
    .sources(&["published: slashcommands"]);
    /// `slash_commands_create_handler`: Create a handler of a slash command.
    pub static CREATE_HANDLER: Operation = Operation::new(
        "slash_commands_create_handler", "slash_commands", Method::POST, "/api/v3",
        "/commands/{SLASH_COMMAND_ID}/handlers", "Create a handler of a slash command",
    )
    .scopes(&[&["ZohoCliq.Commands.UPDATE"]])
    .rate_limit(RateLimit::new(10, 60, 300))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::SLASH_COMMANDS_CREATE_HANDLER_PARAMETERS)
    .rules(&rules::SLASH_COMMANDS_CREATE_HANDLER_REQUEST)
    .shape(&shapes::SLASH_COMMAND_HANDLER_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        ("execution_handler_create_failed", "The handler could not be created."),
        ("execution_handler_data_required", "A mandatory value is missing."),
        ("execution_handler_data_invalid", "A value of the handler is invalid."),
        ("invalid_inputs", "The type of the handler or another part of the body is invalid."),
    ])
    .sources(&["published: slashcommands"]);
    /// `slash_commands_delete_handler`: Delete a handler of a slash command.
    pub static DELETE_HANDLER: Operation = Operation::new(
        "slash_commands_delete_handler", "slash_commands", Method::DELETE, "/api/v3",
        "/commands/{SLASH_COMMAND_ID}/handlers/{COMMAND_HANDLER_TYPE}",
        "Delete a handler of a slash command",
    )
    .scopes(&[&["ZohoCliq.Commands.UPDATE"]])
    .rate_limit(RateLimit::new(10, 60, 300))
    .parameters(&rules::SLASH_COMMANDS_DELETE_HANDLER_PARAMETERS)
    .errors(&[
        ("execution_handler_delete_failed", "The handler could not be deleted."),
        ("default_handler_delete_not_allowed", "The handler is mandatory and cannot be deleted."),
        ("execution_handler_not_found", "The slash command has no handler of this type."),
    ])
    .sources(&["published: slashcommands"]);
    /// `slash_commands_get_handler`: Get a handler of a slash command.
    pub static GET_HANDLER: Operation = Operation::new(
        "slash_commands_get_handler", "slash_commands", Method::GET, "/api/v3",
        "/commands/{SLASH_COMMAND_ID}/handlers/{COMMAND_HANDLER_TYPE}",
        "Get a handler of a slash command",
    )
    .scopes(&[&["ZohoCliq.Commands.READ"]])
    .rate_limit(RateLimit::new(10, 60, 300))
    .parameters(&rules::SLASH_COMMANDS_GET_HANDLER_PARAMETERS)
    .shape(&shapes::SLASH_COMMAND_HANDLER_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        ("execution_handler_get_failed", "The handler could not be read."),
        ("execution_handler_not_found", "The slash command has no handler of this type."),
    ])
    .sources(&["published: slashcommands"]);
    /// `slash_commands_update_handler`: Update a handler of a slash command.
    pub static UPDATE_HANDLER: Operation = Operation::new(
        "slash_commands_update_handler", "slash_commands", Method::PATCH, "/api/v3",
        "/commands/{SLASH_COMMAND_ID}/handlers/{COMMAND_HANDLER_TYPE}",
        "Update a handler of a slash command",
    )
    .scopes(&[&["ZohoCliq.Commands.UPDATE"]])
    .rate_limit(RateLimit::new(10, 60, 300))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::SLASH_COMMANDS_UPDATE_HANDLER_PARAMETERS)
    .rules(&rules::SLASH_COMMANDS_UPDATE_HANDLER_REQUEST)
    .shape(&shapes::SLASH_COMMAND_HANDLER_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .idempotent(true)
    .errors(&[
        ("execution_handler_update_failed", "The handler could not be changed."),
        ("execution_handler_not_found", "The slash command has no handler of this type."),
    ])
    .sources(&["published: slashcommands"]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[
        &LIST, &CREATE, &DELETE, &GET, &UPDATE, &CREATE_HANDLER, &DELETE_HANDLER, &GET_HANDLER,
        &UPDATE_HANDLER,
    ];
}
/// Types of this module.
pub mod types {
    /// A slash command.
    ///
    /// Returned by [`SlashCommands::list`](super::SlashCommands::list),
    /// [`SlashCommands::create`](super::SlashCommands::create),
    /// [`SlashCommands::get`](super::SlashCommands::get) and
    /// [`SlashCommands::update`](super::SlashCommands::update).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SlashCommand {
        /// Creator of the slash command.
        pub creator: crate::v3::types::Creator,
        /// What the command does.
        pub description: String,
        /// How the handlers run.
        pub execution_type: crate::v3::types::ExecutionType,
        /// URL of the webhook; only with the execution type `webhook`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub execution_url: Option<String>,
        /// The handlers of the command.
        pub handlers: Vec<SlashCommandHandlerSummary>,
        /// Hint in the list of commands.
        pub hint: String,
        /// ID of the slash command.
        pub id: crate::v3::types::SlashCommandId,
        /// Maximum number of suggestions that a user can select.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub max_suggestions: Option<i64>,
        /// Name of the command, which users type after `/`.
        pub name: String,
        /// Descriptions of the options, by name.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub options: Option<std::collections::BTreeMap<String, String>>,
        /// Who can use the command.
        pub scope: crate::v3::types::ComponentScope,
        /// Whether the slash command is enabled.
        pub status: crate::v3::types::EnabledState,
        /// Origin of the slash command, such as `custom`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(SlashCommand : id crate ::v3::types::SlashCommandId);
    /// A handler of a slash command. Which keys are present depends on the execution type of the
    /// slash command and on the operation.
    ///
    /// Returned by [`SlashCommands::create_handler`](super::SlashCommands::create_handler),
    /// [`SlashCommands::get_handler`](super::SlashCommands::get_handler) and
    /// [`SlashCommands::update_handler`](super::SlashCommands::update_handler).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SlashCommandHandler {
        /// The slash command that the handler belongs to.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub function_id: Option<crate::v3::types::SlashCommandId>,
        /// Type of the handler.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<crate::v3::types::SlashCommandHandlerType>,
        /// Data that the webhook receives. Absent in a slash command with the execution type `deluge`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub permissions: Option<Vec<crate::v3::types::HandlerPermission>>,
        /// Deluge script. Absent in a slash command with the execution type `webhook`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub script: Option<String>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// A handler in an envelope.
    ///
    /// Response body of [`SlashCommands::create_handler`](super::SlashCommands::create_handler),
    /// [`SlashCommands::get_handler`](super::SlashCommands::get_handler) and
    /// [`SlashCommands::update_handler`](super::SlashCommands::update_handler).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SlashCommandHandlerResponse {
        /// The handler.
        pub data: SlashCommandHandler,
        /// Response type: the type of the handler.
        #[serde(rename = "type")]
        pub type_: String,
        /// Requested URL.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(SlashCommandHandlerResponse);
    /// A handler of a slash command, without its script.
    ///
    /// Part of the response of [`SlashCommands::list`](super::SlashCommands::list),
    /// [`SlashCommands::create`](super::SlashCommands::create),
    /// [`SlashCommands::get`](super::SlashCommands::get) and
    /// [`SlashCommands::update`](super::SlashCommands::update).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SlashCommandHandlerSummary {
        /// Type of the handler.
        #[serde(rename = "type")]
        pub type_: crate::v3::types::SlashCommandHandlerType,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::open_enum::open_enum! {
        /// Event that runs a handler of a slash command: - `execution_handler`: A user sends the
        /// command. The handler answers in the chat. - `suggestion_handler`: A user types the argument
        /// of the command, for which the handler suggests values. Only for commands that take a text as
        /// argument.
        ///
        /// Part of the response of [`SlashCommands::list`](super::SlashCommands::list),
        /// [`SlashCommands::create`](super::SlashCommands::create),
        /// [`SlashCommands::get`](super::SlashCommands::get) and 4 more. Accepted by
        /// [`SlashCommands::create_handler`](super::SlashCommands::create_handler),
        /// [`SlashCommands::delete_handler`](super::SlashCommands::delete_handler),
        /// [`SlashCommands::get_handler`](super::SlashCommands::get_handler) and
        /// [`SlashCommands::update_handler`](super::SlashCommands::update_handler).
        SlashCommandHandlerType;
        ExecutionHandler = "execution_handler";
        SuggestionHandler = "suggestion_handler";
    }
    /// A slash command in an envelope.
    ///
    /// Response body of [`SlashCommands::create`](super::SlashCommands::create),
    /// [`SlashCommands::get`](super::SlashCommands::get) and
    /// [`SlashCommands::update`](super::SlashCommands::update).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SlashCommandResponse {
        /// The slash command.
        pub data: SlashCommand,
        /// Response type, `command`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Requested URL.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(SlashCommandResponse);
    /// A handler to create: its type, and either its script or its permissions.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct SlashCommandsCreateHandlerRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) permissions: Option<Vec<crate::v3::types::HandlerPermission>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) script: Option<String>,
        #[serde(rename = "type")]
        pub(crate) type_: crate::v3::types::SlashCommandHandlerType,
    }
    /// A slash command to create.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct SlashCommandsCreateRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) description: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) execution_type: Option<crate::v3::types::ExecutionType>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) execution_url: Option<String>,
        pub(crate) hint: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) image: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) max_suggestions: Option<i64>,
        pub(crate) name: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) options: Option<std::collections::BTreeMap<String, String>>,
        pub(crate) scope: crate::v3::types::ComponentScope,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) team_ids: Option<Vec<crate::v3::types::TeamId>>,
    }
    /// A page of slash commands.
    ///
    /// Response body of [`SlashCommands::list`](super::SlashCommands::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SlashCommandsListResponse {
        /// The slash commands.
        pub data: Vec<SlashCommand>,
        /// Cursor of the next page; absent on the last page.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub next_token: Option<crate::v3::types::Text>,
        /// Sync token for a later request that lists new and changed slash commands.
        pub sync_token: crate::v3::types::Text,
        /// Response type, `command`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Requested URL.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(SlashCommandsListResponse);
    /// The new script or permissions of a handler.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct SlashCommandsUpdateHandlerRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) permissions: Option<Vec<crate::v3::types::HandlerPermission>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) script: Option<String>,
    }
    /// Changes of a slash command.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct SlashCommandsUpdateRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) description: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) execution_url: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) hint: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) image: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) max_suggestions: Option<i64>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) name: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) options: Option<std::collections::BTreeMap<String, String>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) scope: Option<crate::v3::types::ComponentScope>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) team_ids: Option<Vec<crate::v3::types::TeamId>>,
    }
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static SLASH_COMMAND_HANDLER_TYPE: Rules = Rules::Open(&[
        "execution_handler", "suggestion_handler",
    ]);
    pub(crate) static SLASH_COMMANDS_CREATE_HANDLER_REQUEST: Rules = Rules::object(&[
        Key::required("type", &SLASH_COMMAND_HANDLER_TYPE),
        Key::optional("script", &Rules::text(&[Limit::most(256_000)])),
        Key::optional("permissions", &Rules::list(&HANDLER_PERMISSION, &[Limit::most(5)])),
    ]).relations(&[
        Relation {
            of: "",
            kind: RelationKind::Exclusive(&["script", "permissions"]),
            source: None,
        },
        Relation { of: "permissions[]", kind: RelationKind::Without(&["message"]), source: None },
        Relation {
            of: "permissions",
            kind: RelationKind::OnlyWith {
                values: &["attachments"],
                when: "type",
                are: &["execution_handler"],
            },
            source: None,
        },
    ]).build();
    pub(crate) static SLASH_COMMANDS_CREATE_REQUEST: Rules = Rules::object(&[
        Key::required("name", &Rules::text(&[Limit::most(30)])),
        Key::required("hint", &Rules::text(&[Limit::most(128)])),
        Key::required("scope", &COMPONENT_SCOPE),
        Key::optional("team_ids", &Rules::list(&Rules::Identifier, &[Limit::most(4)])),
        Key::optional("description", &Rules::text(&[Limit::most(300)])),
        Key::optional("execution_type", &EXECUTION_TYPE),
        Key::optional("execution_url", &Rules::text(&[Limit::most(225)])),
        Key::optional("max_suggestions", &Rules::number(&[Limit::most(5)])),
        Key::optional("options", &Rules::map(&Rules::text(&[Limit::most(100)]), &[Limit::most(5)])),
        Key::optional("image", &Rules::text(&[
            Limit::most(204_800_000),
            Limit::most(136_536).by("the text of the published document, 100 KB in Base64"),
        ])),
    ]).relations(&[
        Relation {
            of: "execution_url",
            kind: RelationKind::RequiredIf { when: "execution_type", are: &["webhook"] },
            source: None,
        },
        Relation {
            of: "team_ids",
            kind: RelationKind::RequiredIf { when: "scope", are: &["team"] },
            source: None,
        },
    ]).build();
    pub(crate) static SLASH_COMMANDS_UPDATE_HANDLER_REQUEST: Rules = Rules::object(&[
        Key::optional("script", &Rules::text(&[Limit::most(256_000)])),
        Key::optional("permissions", &Rules::list(&HANDLER_PERMISSION, &[Limit::most(5)])),
    ]).relations(&[
        Relation {
            of: "",
            kind: RelationKind::Exclusive(&["script", "permissions"]),
            source: None,
        },
        Relation { of: "permissions[]", kind: RelationKind::Without(&["message"]), source: None },
    ]).build();
    pub(crate) static SLASH_COMMANDS_UPDATE_REQUEST: Rules = Rules::object(&[
        Key::optional("name", &Rules::text(&[Limit::most(30)])),
        Key::optional("hint", &Rules::text(&[Limit::most(128)])),
        Key::optional("scope", &COMPONENT_SCOPE),
        Key::optional("team_ids", &Rules::list(&Rules::Identifier, &[Limit::most(4)])),
        Key::optional("description", &Rules::text(&[Limit::most(300)])),
        Key::optional("execution_url", &Rules::text(&[Limit::most(225)])),
        Key::optional("max_suggestions", &Rules::number(&[Limit::most(5)])),
        Key::optional("options", &Rules::map(&Rules::text(&[Limit::most(100)]), &[Limit::most(5)])),
        Key::optional("image", &Rules::text(&[
            Limit::most(204_800_000),
            Limit::most(136_536).by("the text of the published document, 100 KB in Base64"),
        ])),
    ]).relations(&[
        Relation {
            of: "team_ids",
            kind: RelationKind::RequiredIf { when: "scope", are: &["team"] },
            source: None,
        },
    ]).build();
    pub(crate) static SLASH_COMMANDS_LIST_PARAMETERS: Rules = Rules::object(&[
        Key::optional("sync_token", &Rules::text(&[])),
        Key::optional("limit", &Rules::number(&[])),
        Key::optional("next_token", &Rules::text(&[])),
    ]).build();
    pub(crate) static SLASH_COMMANDS_DELETE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("SLASH_COMMAND_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static SLASH_COMMANDS_GET_PARAMETERS: Rules = Rules::object(&[
        Key::optional("SLASH_COMMAND_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static SLASH_COMMANDS_UPDATE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("SLASH_COMMAND_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static SLASH_COMMANDS_CREATE_HANDLER_PARAMETERS: Rules = Rules::object(&[
        Key::optional("SLASH_COMMAND_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static SLASH_COMMANDS_DELETE_HANDLER_PARAMETERS: Rules = Rules::object(&[
        Key::optional("SLASH_COMMAND_ID", &Rules::Identifier),
        Key::optional("COMMAND_HANDLER_TYPE", &SLASH_COMMAND_HANDLER_TYPE),
    ]).relations(&[
        Relation {
            of: "COMMAND_HANDLER_TYPE",
            kind: RelationKind::Without(&["execution_handler"]),
            source: None,
        },
    ]).build();
    pub(crate) static SLASH_COMMANDS_GET_HANDLER_PARAMETERS: Rules = Rules::object(&[
        Key::optional("SLASH_COMMAND_ID", &Rules::Identifier),
        Key::optional("COMMAND_HANDLER_TYPE", &SLASH_COMMAND_HANDLER_TYPE),
    ]).build();
    pub(crate) static SLASH_COMMANDS_UPDATE_HANDLER_PARAMETERS: Rules = Rules::object(&[
        Key::optional("SLASH_COMMAND_ID", &Rules::Identifier),
        Key::optional("COMMAND_HANDLER_TYPE", &SLASH_COMMAND_HANDLER_TYPE),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static SLASH_COMMAND: Shape = Shape::identified("id", &[
        Field::required("id", &Shape::Scalar),
        Field::required("name", &Shape::Text),
        Field::required("hint", &Shape::Text),
        Field::required("description", &Shape::Text),
        Field::required("execution_type", &Shape::Text),
        Field::optional("execution_url", &Shape::Text),
        Field::required("handlers", &Shape::List(&SLASH_COMMAND_HANDLER_SUMMARY)),
        Field::optional("max_suggestions", &Shape::Integer),
        Field::optional("options", &Shape::Map(&Shape::Text)),
        Field::required("scope", &Shape::Text),
        Field::required("status", &Shape::Text),
        Field::required("type", &Shape::Text),
        Field::required("creator", &CREATOR),
    ]);
    pub(crate) static SLASH_COMMAND_HANDLER: Shape = Shape::object(&[
        Field::optional("function_id", &Shape::Scalar),
        Field::optional("name", &Shape::Text),
        Field::optional("script", &Shape::Text),
        Field::optional("permissions", &Shape::List(&Shape::Text)),
    ]);
    pub(crate) static SLASH_COMMAND_HANDLER_RESPONSE: Shape = Shape::object(&[
        Field::required("url", &Shape::Text),
        Field::required("type", &Shape::Text),
        Field::required("data", &SLASH_COMMAND_HANDLER),
    ]);
    pub(crate) static SLASH_COMMAND_HANDLER_SUMMARY: Shape = Shape::object(&[
        Field::required("type", &Shape::Text),
    ]);
    pub(crate) static SLASH_COMMAND_RESPONSE: Shape = Shape::object(&[
        Field::required("url", &Shape::Text),
        Field::required("type", &Shape::Text),
        Field::required("data", &SLASH_COMMAND),
    ]);
    pub(crate) static SLASH_COMMANDS_LIST_RESPONSE: Shape = Shape::object(&[
        Field::required("url", &Shape::Text),
        Field::required("type", &Shape::Text),
        Field::optional("next_token", &Shape::AnyScalar),
        Field::required("sync_token", &Shape::AnyScalar),
        Field::required("data", &Shape::List(&SLASH_COMMAND)),
    ]);
}
