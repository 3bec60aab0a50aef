// Generated from specs/v3/bots.yaml by `cargo xtask generate`. Do not edit.

//! Bots and their handlers: creates, changes and deletes them, lists the subscribers of a bot,
//! adds a bot to channels, and lets it post messages and call users.
//!
//! A handler defines what a bot does on one kind of event, such as a message. It is a Deluge
//! script that the service runs, or, for a bot of the execution type `webhook`, a POST request
//! with the event to a server of yours, whose response is the reaction of the bot.
#![doc = include_str!("operations/bots.md")]
/// Handle with a method for each operation of the module [`bots`](self#operations).
///
/// [`Api::bots`](super::Api::bots) returns it.
#[derive(Clone, Debug)]
pub struct Bots {
    client: crate::Cliq,
}
impl Bots {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Lists the bots that the caller can use.
    ///
    /// With the `sync_token` of an earlier response, it lists only later changes, and `deleted` has
    /// the IDs of deleted bots.
    ///
    /// | Request | `GET /api/v3/bots` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Bots.READ` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Pagination | cursor in `next_token`; changes since a sync token in `sync_token`; [`stream`](request::ListBots::stream) reads all pages |
    /// | Result | [`Page`](crate::pagination::Page) of [`Bot`](crate::v3::types::Bot): a page of bots |
    /// | Operation | `bots_list` ([sources](crate::v3::sources#bots_list)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let mut bots = cliq.v3().bots().list().limit(50).stream();
    /// while let Some(bot) = bots.try_next().await? {
    ///     println!("{}", bot.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> request::ListBots {
        request::ListBots {
            call: self.call_of(&operation::LIST),
        }
    }
    /// Creates a bot without handlers.
    ///
    /// The service derives the `unique_name` of the bot from its name; it never changes. Add
    /// handlers with [`Bots::create_handler`].
    ///
    /// # Arguments
    ///
    /// - `name`: Display name, unique among all bots.
    /// - `description`: What the bot does.
    ///
    /// | Request | `POST /api/v3/bots` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Bots.CREATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`Bot`](crate::v3::types::Bot): the new bot |
    /// | Operation | `bots_create` ([sources](crate::v3::sources#bots_create)) |
    ///
    /// # Errors
    ///
    /// - `bot_creation_limit_exceeded`: The organization has as many bots as it may have.
    /// - `bot_name_already_exists`: Another bot has the same name.
    /// - `invalid_inputs`: Values are missing or malformed.
    /// - `execution_url_required`: `execution_url` is missing for the execution type `webhook`.
    /// - `execution_url_not_allowed`: `execution_url` is present for the execution type `deluge`.
    /// - `invalid_scope`: `scope` has an unknown value.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::ComponentScope;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let bot = cliq
    ///     .v3()
    ///     .bots()
    ///     .create(
    ///         "Clientcare Bot",
    ///         "Your client care co-pilot streamlining support by providing instant customer context and easy access to critical resources.",
    ///     )
    ///     .scope(ComponentScope::Team)
    ///     .team_ids(["12345678"])
    ///     .await?;
    /// println!("{}", bot.name);
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        name: impl Into<String>,
        description: impl Into<String>,
    ) -> request::CreateBot {
        request::CreateBot {
            call: self.call_of(&operation::CREATE),
            body: types::BotsCreateRequest {
                name: name.into(),
                description: description.into(),
                scope: None,
                team_ids: None,
                execution_type: None,
                execution_url: None,
                channel_participation: None,
                calls: None,
                image: None,
                status_messages: None,
            },
        }
    }
    /// Lists the users who subscribe to a bot.
    ///
    /// Only the creator of the bot and administrators of the organization have access. With the
    /// `sync_token` of an earlier response, it lists only later changes.
    ///
    /// - `bot_id_or_unique_name`: The bot: its ID, such as `b-1901318000009075007`, or its unique
    ///   name, such as `supportbot`.
    ///
    /// | Request | `GET /api/v3/bots/{BOT_ID_OR_UNIQUE_NAME}/subscribers` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Bots.READ` |
    /// | Rate limit | 100 requests per minute per user, counted together with `bots_list_subscribers` of version 2; exceeding it locks the operation for 5 minutes |
    /// | Pagination | cursor in `next_token`; changes since a sync token in `sync_token`; [`stream`](request::ListBotSubscribers::stream) reads all pages |
    /// | Result | [`Page`](crate::pagination::Page) of [`BotSubscriber`](crate::v3::types::BotSubscriber): a page of subscribers |
    /// | Operation | `bots_list_subscribers` ([sources](crate::v3::sources#bots_list_subscribers)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let mut subscribers = cliq
    ///     .v3()
    ///     .bots()
    ///     .list_subscribers("zylkerbot")
    ///     .limit(50)
    ///     .stream();
    /// while let Some(subscriber) = subscribers.try_next().await? {
    ///     println!("{}", subscriber.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_subscribers(
        &self,
        bot_id_or_unique_name: impl Into<crate::v3::types::BotReference>,
    ) -> request::ListBotSubscribers {
        request::ListBotSubscribers {
            call: self
                .call_of(&operation::LIST_SUBSCRIBERS)
                .id::<
                    crate::v3::types::BotReference,
                >("BOT_ID_OR_UNIQUE_NAME", bot_id_or_unique_name),
        }
    }
    /// Deletes a bot with its handlers for good.
    ///
    /// Its subscribers lose it, and it disappears from its channels.
    ///
    /// - `bot_id`: ID of the bot, such as `b-1901318000009075007`.
    ///
    /// | Request | `DELETE /api/v3/bots/{BOT_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Bots.DELETE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | no content |
    /// | Operation | `bots_delete` ([sources](crate::v3::sources#bots_delete)) |
    ///
    /// # Errors
    ///
    /// - `bot_not_found`: The bot does not exist.
    /// - `bot_permission_denied`: The caller may not delete the bot.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3().bots().delete("b-7341000000030071").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(
        &self,
        bot_id: impl Into<crate::v3::types::BotId>,
    ) -> request::DeleteBot {
        request::DeleteBot {
            call: self
                .call_of(&operation::DELETE)
                .id::<crate::v3::types::BotId>("BOT_ID", bot_id),
        }
    }
    /// Returns a bot with a summary of its handlers.
    ///
    /// - `bot_id`: ID of the bot, such as `b-1901318000009075007`.
    ///
    /// | Request | `GET /api/v3/bots/{BOT_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Bots.READ` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`Bot`](crate::v3::types::Bot): the bot |
    /// | Operation | `bots_get` ([sources](crate::v3::sources#bots_get)) |
    ///
    /// # Errors
    ///
    /// - `bot_not_found`: The bot does not exist.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::BotField;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let bot = cliq
    ///     .v3()
    ///     .bots()
    ///     .get("b-7341000000030071")
    ///     .fields(BotField::SubscriptionDetails)
    ///     .await?;
    /// println!("{}", bot.name);
    /// # Ok(()) }
    /// ```
    pub fn get(&self, bot_id: impl Into<crate::v3::types::BotId>) -> request::GetBot {
        request::GetBot {
            call: self
                .call_of(&operation::GET)
                .id::<crate::v3::types::BotId>("BOT_ID", bot_id),
        }
    }
    /// Changes a bot.
    ///
    /// An omitted value stays as it is, and so does the `unique_name` of a bot with a new name.
    ///
    /// - `bot_id`: ID of the bot, such as `b-1901318000009075007`.
    ///
    /// | Request | `PATCH /api/v3/bots/{BOT_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Bots.UPDATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`Bot`](crate::v3::types::Bot): the changed bot |
    /// | Operation | `bots_update` ([sources](crate::v3::sources#bots_update)) |
    ///
    /// # Errors
    ///
    /// - `bot_not_found`: The bot does not exist.
    /// - `bot_name_already_exists`: Another bot has the same name.
    /// - `bot_permission_denied`: The caller may not change the bot.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let bot = cliq
    ///     .v3()
    ///     .bots()
    ///     .update("b-7341000000030071")
    ///     .execution_url("https://example.com/new-webhook")
    ///     .await?;
    /// println!("{}", bot.name);
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        bot_id: impl Into<crate::v3::types::BotId>,
    ) -> request::UpdateBot {
        request::UpdateBot {
            call: self
                .call_of(&operation::UPDATE)
                .id::<crate::v3::types::BotId>("BOT_ID", bot_id),
            body: types::BotsUpdateRequest {
                name: None,
                description: None,
                scope: None,
                team_ids: None,
                execution_url: None,
                channel_participation: None,
                calls: None,
                image: None,
                status_messages: None,
            },
        }
    }
    /// Creates a handler, which defines what the bot does on one kind of event.
    ///
    /// A bot of the execution type `deluge` needs a `script`, a bot of the type `webhook` the
    /// `permissions` for the data that its server receives. A `menu_handler` adds an entry to the
    /// menu of the bot, which has at most five; it also needs a `name`. Permissions depend on the
    /// type of handler: `user` is available to all, `chat` to all but the welcome, incoming webhook
    /// and call handlers, `location` and `message` to the message, mention and menu handlers, and
    /// `attachments` to the message and context handlers.
    ///
    /// # Arguments
    ///
    /// - `bot_id`: ID of the bot, such as `b-1901318000009075007`.
    /// - `type_`: Event that runs the handler.
    ///
    /// | Request | `POST /api/v3/bots/{BOT_ID}/handlers` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Bots.UPDATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`BotHandler`](crate::v3::types::BotHandler): the new handler |
    /// | Operation | `bots_create_handler` ([sources](crate::v3::sources#bots_create_handler)) |
    ///
    /// # Errors
    ///
    /// - `execution_handler_create_failed`: The service failed to create the handler.
    /// - `execution_handler_data_required`: Data of the handler are missing.
    /// - `execution_handler_data_invalid`: Data of the handler are invalid.
    /// - `invalid_inputs`: The type of the handler is unknown, or the body is malformed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::BotHandlerType;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let handler = cliq
    ///     .v3()
    ///     .bots()
    ///     .create_handler("b-7341000000030071", BotHandlerType::MessageHandler)
    ///     .script(
    ///         "response = Map();\nuserMessage = message.get(\"text\").toLowerCase();\nif(userMessage.contains(\"ticket\")) {\n  response.put(\"text\", \"Sure! Please provide a brief description of your issue and I'll raise a ticket right away.\");\n} else if(userMessage.contains(\"status\")) {\n  response.put(\"text\", \"Current system status:\\n\\u2705 API: Operational\\n\\u2705 Database: Operational\\n\\u26a0\\ufe0f Notifications: Degraded\");\n} else {\n  response.put(\"text\", \"I didn't catch that.",
    ///     )
    ///     .await?;
    /// println!("{:?}", handler.name);
    /// # Ok(()) }
    /// ```
    pub fn create_handler(
        &self,
        bot_id: impl Into<crate::v3::types::BotId>,
        type_: impl Into<crate::v3::types::BotHandlerType>,
    ) -> request::CreateBotHandler {
        request::CreateBotHandler {
            call: self
                .call_of(&operation::CREATE_HANDLER)
                .id::<crate::v3::types::BotId>("BOT_ID", bot_id),
            body: types::BotsCreateHandlerRequest {
                type_: type_.into(),
                script: None,
                permissions: None,
                name: None,
                icon: None,
                sub_actions: None,
            },
        }
    }
    /// Deletes a handler with its script for good.
    ///
    /// The bot no longer reacts to the event. Fails for default handlers.
    ///
    /// # Arguments
    ///
    /// - `bot_id`: ID of the bot, such as `b-1901318000009075007`.
    /// - `handler_type`: Type of the handler.
    ///
    /// | Request | `DELETE /api/v3/bots/{BOT_ID}/handlers/{HANDLER_TYPE}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Bots.UPDATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | no content |
    /// | Operation | `bots_delete_handler` ([sources](crate::v3::sources#bots_delete_handler)) |
    ///
    /// # Errors
    ///
    /// - `execution_handler_delete_failed`: The service failed to delete the handler.
    /// - `default_handler_delete_not_allowed`: The handler is a default handler, which cannot be
    ///   deleted.
    /// - `execution_handler_not_found`: The bot has no such handler.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::BotHandlerType;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3()
    ///     .bots()
    ///     .delete_handler("b-7341000000030071", BotHandlerType::MenuHandler)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_handler(
        &self,
        bot_id: impl Into<crate::v3::types::BotId>,
        handler_type: impl Into<crate::v3::types::BotHandlerType>,
    ) -> request::DeleteBotHandler {
        request::DeleteBotHandler {
            call: self
                .call_of(&operation::DELETE_HANDLER)
                .id::<crate::v3::types::BotId>("BOT_ID", bot_id)
                .path(
                    "HANDLER_TYPE",
                    "text",
                    Into::<crate::v3::types::BotHandlerType>::into(handler_type)
                        .to_string(),
                ),
        }
    }
    /// Returns a handler with its script and parameters.
    ///
    /// # Arguments
    ///
    /// - `bot_id`: ID of the bot, such as `b-1901318000009075007`.
    /// - `handler_type`: Type of the handler.
    ///
    /// | Request | `GET /api/v3/bots/{BOT_ID}/handlers/{HANDLER_TYPE}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Bots.READ` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`BotHandler`](crate::v3::types::BotHandler): the handler |
    /// | Operation | `bots_get_handler` ([sources](crate::v3::sources#bots_get_handler)) |
    ///
    /// # Errors
    ///
    /// - `execution_handler_get_failed`: The service failed to read the handler.
    /// - `execution_handler_not_found`: The bot has no such handler.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::BotHandlerType;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let handler = cliq
    ///     .v3()
    ///     .bots()
    ///     .get_handler("b-7341000000030071", BotHandlerType::MenuHandler)
    ///     .handler_id("1901318000009075000")
    ///     .await?;
    /// println!("{:?}", handler.name);
    /// # Ok(()) }
    /// ```
    pub fn get_handler(
        &self,
        bot_id: impl Into<crate::v3::types::BotId>,
        handler_type: impl Into<crate::v3::types::BotHandlerType>,
    ) -> request::GetBotHandler {
        request::GetBotHandler {
            call: self
                .call_of(&operation::GET_HANDLER)
                .id::<crate::v3::types::BotId>("BOT_ID", bot_id)
                .path(
                    "HANDLER_TYPE",
                    "text",
                    Into::<crate::v3::types::BotHandlerType>::into(handler_type)
                        .to_string(),
                ),
        }
    }
    /// Changes a handler: the `script` of a bot of the execution type `deluge`, or the
    /// `permissions` of a bot of the type `webhook`, and the name, icon and sub-actions of a menu
    /// handler.
    ///
    /// An omitted value stays as it is; lists are replaced.
    ///
    /// # Arguments
    ///
    /// - `bot_id`: ID of the bot, such as `b-1901318000009075007`.
    /// - `handler_type`: Type of the handler.
    ///
    /// | Request | `PATCH /api/v3/bots/{BOT_ID}/handlers/{HANDLER_TYPE}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Bots.UPDATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`BotHandler`](crate::v3::types::BotHandler): the changed handler |
    /// | Operation | `bots_update_handler` ([sources](crate::v3::sources#bots_update_handler)) |
    ///
    /// # Errors
    ///
    /// - `execution_handler_update_failed`: The service failed to change the handler.
    /// - `execution_handler_not_found`: The bot has no such handler.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::{BotHandlerType, HandlerPermission};
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let handler = cliq
    ///     .v3()
    ///     .bots()
    ///     .update_handler("b-7341000000030071", BotHandlerType::MenuHandler)
    ///     .handler_id("1901318000009075000")
    ///     .permissions([HandlerPermission::Chat, HandlerPermission::User])
    ///     .await?;
    /// println!("{:?}", handler.name);
    /// # Ok(()) }
    /// ```
    pub fn update_handler(
        &self,
        bot_id: impl Into<crate::v3::types::BotId>,
        handler_type: impl Into<crate::v3::types::BotHandlerType>,
    ) -> request::UpdateBotHandler {
        request::UpdateBotHandler {
            call: self
                .call_of(&operation::UPDATE_HANDLER)
                .id::<crate::v3::types::BotId>("BOT_ID", bot_id)
                .path(
                    "HANDLER_TYPE",
                    "text",
                    Into::<crate::v3::types::BotHandlerType>::into(handler_type)
                        .to_string(),
                ),
            body: types::BotsUpdateHandlerRequest {
                script: None,
                permissions: None,
                name: None,
                icon: None,
                sub_actions: None,
            },
        }
    }
    /// Adds a bot to a channel.
    ///
    /// Both are identified by their unique names.
    ///
    /// # Arguments
    ///
    /// - `bot_unique_name`: Unique name of the bot, such as `supportbot`.
    /// - `channel_unique_name`: Unique name of the channel.
    ///
    /// | Request | `POST /api/v3/bots/{BOT_UNIQUE_NAME}/associate` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Channels.UPDATE` |
    /// | Rate limit | 5 requests per minute per user, counted together with `channels_add_bot` of version 2; exceeding it locks the operation for 5 minutes |
    /// | Result | no content |
    /// | Operation | `bots_add_to_channel` ([sources](crate::v3::sources#bots_add_to_channel)) |
    ///
    /// # Errors
    ///
    /// - `bot_not_found`: The bot does not exist.
    /// - `bot_already_member`: The bot is in the channel already.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3().bots().add_to_channel("itassist", "announcements").await?;
    /// # Ok(()) }
    /// ```
    pub fn add_to_channel(
        &self,
        bot_unique_name: impl Into<crate::v3::types::BotName>,
        channel_unique_name: impl Into<crate::v3::types::ChannelName>,
    ) -> request::AddBotToChannel {
        request::AddBotToChannel {
            call: self
                .call_of(&operation::ADD_TO_CHANNEL)
                .id::<crate::v3::types::BotName>("BOT_UNIQUE_NAME", bot_unique_name),
            body: types::BotsAddToChannelRequest {
                channel_unique_name: channel_unique_name.into(),
            },
        }
    }
    /// Calls users with a bot that reads out a text.
    ///
    /// The bot can repeat the text, retry unanswered calls, and show buttons during the call. Calls
    /// must be enabled for the bot, and they ring despite a user's do-not-disturb setting.
    ///
    /// # Arguments
    ///
    /// - `bot_unique_name`: Unique name of the bot, such as `supportbot`.
    /// - `text`: The text to read out.
    ///
    /// | Request | `POST /api/v3/bots/{BOT_UNIQUE_NAME}/calls` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Webhooks.CREATE` and `ZohoCliq.BotMessages.CREATE` |
    /// | Rate limit | 10 requests per 5 minutes per user, counted together with `bots_call` of version 2; exceeding it locks the operation for 30 minutes |
    /// | Result | [`BotsCallResponse`](crate::v3::types::BotsCallResponse): the placed call |
    /// | Operation | `bots_call` ([sources](crate::v3::sources#bots_call)) |
    ///
    /// # Errors
    ///
    /// - `bot_alert_not_enabled`: Calls are not enabled for the bot.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let response = cliq
    ///     .v3()
    ///     .bots()
    ///     .call("itassist", "We've detected an issue with Zylker Servers.")
    ///     .user_ids(["55743327", "55642727"])
    ///     .retry(3)
    ///     .await?;
    /// println!("{}", response.id);
    /// # Ok(()) }
    /// ```
    pub fn call(
        &self,
        bot_unique_name: impl Into<crate::v3::types::BotName>,
        text: impl Into<String>,
    ) -> request::CallUsersAsBot {
        request::CallUsersAsBot {
            call: self
                .call_of(&operation::CALL)
                .id::<crate::v3::types::BotName>("BOT_UNIQUE_NAME", bot_unique_name),
            body: types::BotsCallRequest {
                text: text.into(),
                user_ids: None,
                retry: None,
                loop_: None,
                actions: None,
            },
        }
    }
    /// Runs the incoming webhook handler of a bot, which decides what the bot posts.
    ///
    /// The body has up to 50 parameters of your choice, texts of at most 10,000 characters each,
    /// which the handler receives.
    ///
    /// - `bot_unique_name`: Unique name of the bot, such as `supportbot`.
    ///
    /// | Request | `POST /api/v3/bots/{BOT_UNIQUE_NAME}/incoming` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Webhooks.CREATE` and `ZohoCliq.BotMessages.CREATE` |
    /// | Rate limit | 50 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`BotsTriggerWebhookResponse`](crate::v3::types::BotsTriggerWebhookResponse): the users who received the message |
    /// | Operation | `bots_trigger_webhook` ([sources](crate::v3::sources#bots_trigger_webhook)) |
    ///
    /// # Errors
    ///
    /// - `botmessage_sending_failed`: The service failed to deliver the message.
    /// - `botmessage_no_valid_users`: None of the users can receive the message.
    /// - `bot_unauthorized_message_access`: The bot may not post messages to the users.
    /// - `bot_message_forbidden`: The bot may not post messages.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let response = cliq
    ///     .v3()
    ///     .bots()
    ///     .trigger_webhook("itassist")
    ///     .user_ids(["55743307"])
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(()) }
    /// ```
    pub fn trigger_webhook(
        &self,
        bot_unique_name: impl Into<crate::v3::types::BotName>,
    ) -> request::TriggerBotWebhook {
        request::TriggerBotWebhook {
            call: self
                .call_of(&operation::TRIGGER_WEBHOOK)
                .id::<crate::v3::types::BotName>("BOT_UNIQUE_NAME", bot_unique_name),
            body: types::BotsTriggerWebhookRequest {
                extra: serde_json::Map::new(),
            },
        }
    }
    /// Posts a message as a bot: to selected users (`userids`), to all subscribers (`broadcast`),
    /// to a channel, or in a thread.
    ///
    /// With `sync_message`, the response contains chat and message.
    ///
    /// # Arguments
    ///
    /// - `bot_unique_name`: Unique name of the bot, such as `supportbot`.
    /// - `message`: A message to post: text, optionally with a card, slides and buttons.
    ///
    /// | Request | `POST /api/v3/bots/{BOT_UNIQUE_NAME}/messages` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Webhooks.CREATE` and `ZohoCliq.BotMessages.CREATE` |
    /// | Rate limit | 50 requests per minute per user, counted together with `messages_post_to_bot` of version 2; exceeding it locks the operation for 10 minutes |
    /// | Result | [`PostedMessage`](crate::v3::types::PostedMessage): chat and message, if requested with `sync_message` |
    /// | Operation | `bots_post_message` ([sources](crate::v3::sources#bots_post_message)) |
    ///
    /// # Errors
    ///
    /// - `botmessage_sending_failed`: The service failed to deliver the message.
    /// - `botmessage_no_valid_users`: None of the users can receive the message.
    /// - `bot_unauthorized_message_access`: The bot may not post messages to the users.
    /// - `bot_message_forbidden`: The bot may not post messages.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let message = cliq
    ///     .v3()
    ///     .bots()
    ///     .post_message(
    ///         "itassist",
    ///         "A critical support ticket has been escalated and requires immediate attention.",
    ///     )
    ///     .userids("55743307,55622727")
    ///     .user_ids("55743307,55622727")
    ///     .await?;
    /// println!("{:?}", message.url);
    /// # Ok(()) }
    /// ```
    pub fn post_message(
        &self,
        bot_unique_name: impl Into<crate::v3::types::BotName>,
        message: impl Into<crate::v3::types::Message>,
    ) -> request::PostBotMessage {
        request::PostBotMessage {
            call: self
                .call_of(&operation::POST_MESSAGE)
                .id::<crate::v3::types::BotName>("BOT_UNIQUE_NAME", bot_unique_name)
                .body::<crate::v3::types::Message>(&message.into()),
            body: types::BotsPostMessageRequest {
                userids: None,
                user_ids: None,
                broadcast: None,
                mark_as_read: None,
                message_topic: None,
                notify_edit: None,
                thread_chat_id: None,
                styles: None,
            },
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`Bots::list`](super::Bots::list).
        #[doc = include_str!("requests/ListBots.md")]
        ListBots[]: list crate::v3::types::BotsListResponse => crate::v3::types::Bot;
        /// Number of bots per page; 20 if omitted.
        query "limit" limit: plain u32;
        /// Lists only bots that were added or changed after the response that contained this token.
        query "sync_token" sync_token: into String;
        /// Cursor of the next page, from the previous response.
        query "next_token" next_token: into String;
    }
    crate::pagination::list! {
        ListBots => crate::v3::types::Bot
    }
    impl crate::pagination::ListRequest for ListBots {
        type Document = crate::v3::types::BotsListResponse;
        type Item = crate::v3::types::Bot;
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
    impl ListBots {
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
    impl crate::pagination::SyncRequest for ListBots {
        fn since(mut self, token: &crate::pagination::SyncToken) -> Self {
            self.call = self.call.query("sync_token", token.as_str());
            self
        }
        fn sync_token(page: &Self::Document) -> Option<crate::pagination::SyncToken> {
            crate::pagination::SyncToken::of(page.sync_token.as_ref())
        }
    }
    crate::call::request! {
        /// Request of [`Bots::create`](super::Bots::create).
        #[doc = include_str!("requests/CreateBot.md")]
        CreateBot[body: super::types::BotsCreateRequest]:
            json crate::v3::types::BotsCreateResponse => crate::v3::types::Bot,
            |response| Ok(response.into_value().data);
        /// Who can use the bot.
        body scope: into crate::v3::types::ComponentScope;
        /// The teams that can use the bot; required if `scope` is `team`.
        body team_ids: each crate::v3::types::TeamId;
        /// How the handlers of the bot run; `deluge` if omitted.
        body execution_type: into crate::v3::types::ExecutionType;
        /// URL of a public server that receives the events of the bot as POST requests; required for,
        /// and limited to, the execution type `webhook`.
        body execution_url: into String;
        /// How the bot takes part in channels.
        body channel_participation: each crate::v3::types::BotChannelParticipation;
        /// Whether the bot can call users and runs its call handler. Its calls ring despite
        /// do-not-disturb settings. Subscribers can turn off calls of a bot, and administrators of the
        /// organization can decide for everyone.
        body calls: into crate::v3::types::EnabledState;
        /// Picture of the bot, in Base64.
        body image: into String;
        /// Status messages that the bot shows.
        body status_messages: each String;
    }
    crate::call::request! {
        /// Request of [`Bots::list_subscribers`](super::Bots::list_subscribers).
        #[doc = include_str!("requests/ListBotSubscribers.md")]
        ListBotSubscribers[]: list crate::v3::types::BotsListSubscribersResponse =>
            crate::v3::types::BotSubscriber;
        /// Number of subscribers per page.
        query "limit" limit: plain u32;
        /// Cursor of the next page, from the previous response.
        query "next_token" next_token: into String;
        /// Lists only users who subscribed or changed after the response that contained this token.
        query "sync_token" sync_token: into String;
        /// Key of the extension that the bot belongs to. Required for bots of extensions only.
        query "extension_key" extension_key: into String;
    }
    crate::pagination::list! {
        ListBotSubscribers => crate::v3::types::BotSubscriber
    }
    impl crate::pagination::ListRequest for ListBotSubscribers {
        type Document = crate::v3::types::BotsListSubscribersResponse;
        type Item = crate::v3::types::BotSubscriber;
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
    impl ListBotSubscribers {
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
    impl crate::pagination::SyncRequest for ListBotSubscribers {
        fn since(mut self, token: &crate::pagination::SyncToken) -> Self {
            self.call = self.call.query("sync_token", token.as_str());
            self
        }
        fn sync_token(page: &Self::Document) -> Option<crate::pagination::SyncToken> {
            crate::pagination::SyncToken::of(Some(&page.sync_token))
        }
    }
    crate::call::request! {
        /// Request of [`Bots::delete`](super::Bots::delete).
        #[doc = include_str!("requests/DeleteBot.md")]
        DeleteBot[]: empty();
    }
    crate::call::request! {
        /// Request of [`Bots::get`](super::Bots::get).
        #[doc = include_str!("requests/GetBot.md")]
        GetBot[]: json crate::v3::types::BotsGetResponse => crate::v3::types::Bot,
            |response| Ok(response.into_value().data);
        /// Further details to return: `subscription_details` for the subscribers.
        query "fields" fields: into crate::v3::types::BotField;
    }
    crate::call::request! {
        /// Request of [`Bots::update`](super::Bots::update).
        #[doc = include_str!("requests/UpdateBot.md")]
        UpdateBot[body: super::types::BotsUpdateRequest]:
            json crate::v3::types::BotsUpdateResponse => crate::v3::types::Bot,
            |response| Ok(response.into_value().data);
        /// New display name, unique among all bots.
        body name: into String;
        /// New description.
        body description: into String;
        /// Who can use the bot.
        body scope: into crate::v3::types::ComponentScope;
        /// The teams that can use the bot; required if `scope` is `team`.
        body team_ids: each crate::v3::types::TeamId;
        /// New URL that receives the events of a bot of the execution type `webhook`.
        body execution_url: into String;
        /// How the bot takes part in channels.
        body channel_participation: each crate::v3::types::BotChannelParticipation;
        /// Whether the bot can call users and runs its call handler. Its calls ring despite
        /// do-not-disturb settings. Subscribers can turn off calls of a bot, and administrators of the
        /// organization can decide for everyone.
        body calls: into crate::v3::types::EnabledState;
        /// New picture of the bot, in Base64.
        body image: into String;
        /// Status messages that the bot shows.
        body status_messages: each String;
    }
    crate::call::request! {
        /// Request of [`Bots::create_handler`](super::Bots::create_handler).
        #[doc = include_str!("requests/CreateBotHandler.md")]
        CreateBotHandler[body: super::types::BotsCreateHandlerRequest]:
            json crate::v3::types::BotsCreateHandlerResponse => crate::v3::types::BotHandler,
            |response| Ok(response.into_value().data);
        /// Deluge script to run, at most 250 KB; for bots of the execution type `deluge` only.
        body script: into String;
        /// Data that the server of the bot receives with the event; for bots of the execution type
        /// `webhook` only.
        body permissions: each crate::v3::types::HandlerPermission;
        /// Label of the menu entry; for `menu_handler` only, which requires it.
        body name: into String;
        /// Icon of the menu entry with its color, `<icon>/<hex color>`, such as `wand/FF5733`; for
        /// `menu_handler` only.
        body icon: into String;
        /// Entries below the menu entry; for `menu_handler` only.
        body sub_actions: each crate::v3::types::MenuSubAction;
    }
    crate::call::request! {
        /// Request of [`Bots::delete_handler`](super::Bots::delete_handler).
        #[doc = include_str!("requests/DeleteBotHandler.md")]
        DeleteBotHandler[]: empty();
        /// Handler of the menu, if the bot has several; for `menu_handler` only.
        query "handler_id" handler_id: into crate::v3::types::HandlerId;
    }
    crate::call::request! {
        /// Request of [`Bots::get_handler`](super::Bots::get_handler).
        #[doc = include_str!("requests/GetBotHandler.md")]
        GetBotHandler[]: json crate::v3::types::BotsGetHandlerResponse =>
            crate::v3::types::BotHandler, |response| Ok(response.into_value().data);
        /// Handler of the menu, if the bot has several; for `menu_handler` only.
        query "handler_id" handler_id: into crate::v3::types::HandlerId;
    }
    crate::call::request! {
        /// Request of [`Bots::update_handler`](super::Bots::update_handler).
        #[doc = include_str!("requests/UpdateBotHandler.md")]
        UpdateBotHandler[body: super::types::BotsUpdateHandlerRequest]:
            json crate::v3::types::BotsUpdateHandlerResponse => crate::v3::types::BotHandler,
            |response| Ok(response.into_value().data);
        /// Handler of the menu, if the bot has several; for `menu_handler` only.
        query "handler_id" handler_id: into crate::v3::types::HandlerId;
        /// Deluge script to run, at most 250 KB; for bots of the execution type `deluge` only.
        body script: into String;
        /// Data that the server of the bot receives with the event; for bots of the execution type
        /// `webhook` only.
        body permissions: each crate::v3::types::HandlerPermission;
        /// Label of the menu entry; for `menu_handler` only.
        body name: into String;
        /// Icon of the menu entry with its color, `<icon>/<hex color>`, such as `wand/FF5733`; for
        /// `menu_handler` only.
        body icon: into String;
        /// Entries below the menu entry; for `menu_handler` only.
        body sub_actions: each crate::v3::types::MenuSubAction;
    }
    crate::call::request! {
        /// Request of [`Bots::add_to_channel`](super::Bots::add_to_channel).
        #[doc = include_str!("requests/AddBotToChannel.md")]
        AddBotToChannel[body: super::types::BotsAddToChannelRequest]: empty();
        /// Key of the extension that the bot belongs to. Required for bots of extensions only.
        query "extension_key" extension_key: into String;
    }
    crate::call::request! {
        /// Request of [`Bots::call`](super::Bots::call).
        #[doc = include_str!("requests/CallUsersAsBot.md")]
        CallUsersAsBot[body: super::types::BotsCallRequest]:
            json crate::v3::types::BotsCallResponse;
        /// The users to call.
        body user_ids: each crate::v3::types::UserAddress;
        /// Number of retries of a missed call, two minutes apart.
        body retry: plain i64;
        /// Number of times the text is read out.
        body loop_: plain i64;
        /// Buttons to show during the call.
        body actions: each crate::v3::types::BotCallAction;
    }
    crate::call::request! {
        /// Request of [`Bots::trigger_webhook`](super::Bots::trigger_webhook).
        #[doc = include_str!("requests/TriggerBotWebhook.md")]
        TriggerBotWebhook[body: super::types::BotsTriggerWebhookRequest]:
            json crate::v3::types::BotsTriggerWebhookResponse;
        /// Users to reach, at most 100.
        query "user_ids" user_ids: each crate::v3::types::UserId;
        /// Key of the extension that the bot belongs to. Required for bots of extensions only.
        query "extension_key" extension_key: into String;
    }
    impl TriggerBotWebhook {
        /// Sets a key without a setter of its own, such as a custom field.
        pub fn extra(
            mut self,
            key: impl Into<String>,
            value: impl Into<serde_json::Value>,
        ) -> Self {
            self.body.extra.insert(key.into(), value.into());
            self
        }
    }
    crate::call::request! {
        /// Request of [`Bots::post_message`](super::Bots::post_message).
        #[doc = include_str!("requests/PostBotMessage.md")]
        PostBotMessage[body: super::types::BotsPostMessageRequest]:
            json_or_default crate::v3::types::PostedMessage;
        /// Key of the extension that the bot belongs to. Required for bots of extensions only.
        query "extension_key" extension_key: into String;
        /// Unique name of the channel to post in.
        query "CHANNEL_UNIQUE_NAME" channel_unique_name: into crate::v3::types::ChannelName;
        /// Users to reach, at most 100: user IDs or email addresses, separated by commas.
        body userids: into String;
        /// Users to reach; another name of `userids`, which excludes it.
        body user_ids: into String;
        /// Whether to post to all subscribers.
        body broadcast: plain bool;
        /// Whether the message counts as read by its recipients.
        body mark_as_read: plain bool;
        /// Title of the thread that is started from the message.
        body message_topic: into String;
        /// Whether the recipients are notified of later edits.
        body notify_edit: plain bool;
        /// The thread to post in, by its chat ID.
        body thread_chat_id: into crate::v3::types::ThreadId;
        /// Appearance of the message.
        body styles: into crate::v3::types::MessageStyles;
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
    /// `bots_list`: List bots.
    pub static LIST: Operation = Operation::new(
        "bots_list", "bots", Method::GET, "/api/v3", "/bots", "List bots",
    )
    .query(&["limit", "sync_token", "next_token"])
    .scopes(&[&["ZohoCliq.Bots.READ"]])
    .rate_limit(RateLimit::new(30, 60, 300))
    .pagination(
        Pagination::new(PaginationKind::Token, "next_token", "next_token", "data")
            .limit("limit")
            .sync("sync_token", "sync_token"),
    )
    .parameters(&rules::BOTS_LIST_PARAMETERS)
    .shape(&shapes::BOTS_LIST_RESPONSE)
    .response(ResponseKind::Json)
    .sources(&["published: bots"]);
    /// `bots_create`: Create a bot.
    pub static CREATE: Operation = Operation::new(
        "bots_create", "bots", Method::POST, "/api/v3", "/bots", "Create a bot",
    )
    .scopes(&[&["ZohoCliq.Bots.CREATE"]])
    .rate_limit(RateLimit::new(10, 60, 300))
    .request(RequestKind::Json { required: true })
    .rules(&rules::BOTS_CREATE_REQUEST)
    .shape(&shapes::BOTS_CREATE_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        ("bot_creation_limit_exceeded", "The organization has as many bots as it may have."),
        ("bot_name_already_exists", "Another bot has the same name."),
        ("invalid_inputs", "Values are missing or malformed."),
        ("execution_url_required", "`execution_url` is missing for the execution type `webhook`."),
        (
            "execution_url_not_allowed",
            "`execution_url` is present for the execution type `deluge`.",
        ),
        ("invalid_scope", "`scope` has an unknown value."),
    ])
    .sources(&["published: bots", "live (reported): public integrations"]);
    /// `bots_list_subscribers`: List subscribers of a bot.
    pub static LIST_SUBSCRIBERS: Operation = Operation::new(
        "bots_list_subscribers", "bots", Method::GET, "/api/v3",
        "/bots/{BOT_ID_OR_UNIQUE_NAME}/subscribers", "List subscribers of a bot",
    )
    .query(&["limit", "next_token", "sync_token", "extension_key"])
    .scopes(&[&["ZohoCliq.Bots.READ"]])
    .rate_limit(RateLimit::new(100, 60, 300))
    .same_action("/api/v2", "bots_list_subscribers")
    .pagination(
        Pagination::new(PaginationKind::Token, "next_token", "next_token", "data")
            .limit("limit")
            .sync("sync_token", "sync_token"),
    )
    .parameters(&rules::BOTS_LIST_SUBSCRIBERS_PARAMETERS)
    .shape(&shapes::BOTS_LIST_SUBSCRIBERS_RESPONSE)
    .response(ResponseKind::Json)
    .sources(&["published: bots"]);
    /// `bots_delete`: Delete a bot.
    pub static DELETE: Operation = Operation::new(
        "bots_delete", "bots", Method::DELETE, "/api/v3", "/bots/{BOT_ID}", "Delete a bot",
    )
    .scopes(&[&["ZohoCliq.Bots.DELETE"]])
    .rate_limit(RateLimit::new(10, 60, 300))
    .parameters(&rules::BOTS_DELETE_PARAMETERS)
    .errors(&[
        ("bot_not_found", "The bot does not exist."),
        ("bot_permission_denied", "The caller may not delete the bot."),
    ])
    .sources(&["published: bots"]);
    /// `bots_get`: Get a bot.
    pub static GET: Operation = Operation::new(
        "bots_get", "bots", Method::GET, "/api/v3", "/bots/{BOT_ID}", "Get a bot",
    )
    .query(&["fields"])
    .scopes(&[&["ZohoCliq.Bots.READ"]])
    .rate_limit(RateLimit::new(30, 60, 300))
    .parameters(&rules::BOTS_GET_PARAMETERS)
    .shape(&shapes::BOTS_GET_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[("bot_not_found", "The bot does not exist.")])
    .sources(&["published: bots", "live (reported): public integrations"]);
    /// `bots_update`: Change a bot.
    pub static UPDATE: Operation = Operation::new(
        "bots_update", "bots", Method::PATCH, "/api/v3", "/bots/{BOT_ID}", "Change a bot",
    )
    .scopes(&[&["ZohoCliq.Bots.UPDATE"]])
    .rate_limit(RateLimit::new(10, 60, 300))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::BOTS_UPDATE_PARAMETERS)
    .rules(&rules::BOTS_UPDATE_REQUEST)
    .shape(&shapes::BOTS_UPDATE_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .idempotent(true)
    .errors(&[
        ("bot_not_found", "The bot does not exist."),
        ("bot_name_already_exists", "Another bot has the same name."),
        ("bot_permission_denied", "The caller may not change the bot."),
    ])
    .sources(&["published: bots"]);
    /// `bots_create_handler`: Create a handler of a bot.
    pub static CREATE_HANDLER: Operation = Operation::new(
        "bots_create_handler", "bots", Method::POST, "/api/v3", "/bots/{BOT_ID}/handlers",
        "Create a handler of a bot",
    )
    .scopes(&[&["ZohoCliq.Bots.UPDATE"]])
    .rate_limit(RateLimit::new(10, 60, 300))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::BOTS_CREATE_HANDLER_PARAMETERS)
    .rules(&rules::BOTS_CREATE_HANDLER_REQUEST)
    .shape(&shapes::BOTS_CREATE_HANDLER_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        ("execution_handler_create_failed", "The service failed to create the handler."),
        ("execution_handler_data_required", "Data of the handler are missing."),
        ("execution_handler_data_invalid", "Data of the handler are invalid."),
        ("invalid_inputs", "The type of the handler is unknown, or the body is malformed."),
    ])
    .sources(&["published: bots", "live (reported): public integrations"]);
    /// `bots_delete_handler`: Delete a handler of a bot.
    pub static DELETE_HANDLER: Operation = Operation::new(
        "bots_delete_handler", "bots", Method::DELETE, "/api/v3",
        "/bots/{BOT_ID}/handlers/{HANDLER_TYPE}", "Delete a handler of a bot",
    )
    .query(&["handler_id"])
    .scopes(&[&["ZohoCliq.Bots.UPDATE"]])
    .rate_limit(RateLimit::new(10, 60, 300))
    .parameters(&rules::BOTS_DELETE_HANDLER_PARAMETERS)
    .errors(&[
        ("execution_handler_delete_failed", "The service failed to delete the handler."),
        (
            "default_handler_delete_not_allowed",
            "The handler is a default handler, which cannot be deleted.",
        ),
        ("execution_handler_not_found", "The bot has no such handler."),
    ])
    .sources(&["published: bots"]);
    /// `bots_get_handler`: Get a handler of a bot.
    pub static GET_HANDLER: Operation = Operation::new(
        "bots_get_handler", "bots", Method::GET, "/api/v3",
        "/bots/{BOT_ID}/handlers/{HANDLER_TYPE}", "Get a handler of a bot",
    )
    .query(&["handler_id"])
    .scopes(&[&["ZohoCliq.Bots.READ"]])
    .rate_limit(RateLimit::new(10, 60, 300))
    .parameters(&rules::BOTS_GET_HANDLER_PARAMETERS)
    .shape(&shapes::BOTS_GET_HANDLER_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        ("execution_handler_get_failed", "The service failed to read the handler."),
        ("execution_handler_not_found", "The bot has no such handler."),
    ])
    .sources(&["published: bots"]);
    /// `bots_update_handler`: Change a handler of a bot.
    pub static UPDATE_HANDLER: Operation = Operation::new(
        "bots_update_handler", "bots", Method::PATCH, "/api/v3",
        "/bots/{BOT_ID}/handlers/{HANDLER_TYPE}", "Change a handler of a bot",
    )
    .query(&["handler_id"])
    .scopes(&[&["ZohoCliq.Bots.UPDATE"]])
    .rate_limit(RateLimit::new(10, 60, 300))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::BOTS_UPDATE_HANDLER_PARAMETERS)
    .rules(&rules::BOTS_UPDATE_HANDLER_REQUEST)
    .shape(&shapes::BOTS_UPDATE_HANDLER_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .idempotent(true)
    .errors(&[
        ("execution_handler_update_failed", "The service failed to change the handler."),
        ("execution_handler_not_found", "The bot has no such handler."),
    ])
    .sources(&["published: bots"]);
    /// `bots_add_to_channel`: Add a bot to a channel.
    pub static ADD_TO_CHANNEL: Operation = Operation::new(
        "bots_add_to_channel", "bots", Method::POST, "/api/v3", "/bots/{BOT_UNIQUE_NAME}/associate",
        "Add a bot to a channel",
    )
    .query(&["extension_key"])
    .scopes(&[&["ZohoCliq.Channels.UPDATE"]])
    .rate_limit(RateLimit::new(5, 60, 300))
    .same_action("/api/v2", "channels_add_bot")
    .request(RequestKind::Json { required: true })
    .parameters(&rules::BOTS_ADD_TO_CHANNEL_PARAMETERS)
    .rules(&rules::BOTS_ADD_TO_CHANNEL_REQUEST)
    .errors(&[
        ("bot_not_found", "The bot does not exist."),
        ("bot_already_member", "The bot is in the channel already."),
    ])
    .sources(&["published: bots"]);
    /// `bots_call`: Call users as a bot.
    pub static CALL: Operation = Operation::new(
        "bots_call", "bots", Method::POST, "/api/v3", "/bots/{BOT_UNIQUE_NAME}/calls",
        "Call users as a bot",
    )
    .scopes(&[&["ZohoCliq.Webhooks.CREATE", "ZohoCliq.BotMessages.CREATE"]])
    .rate_limit(RateLimit::new(10, 300, 1800))
    .same_action("/api/v2", "bots_call")
    .request(RequestKind::Json { required: true })
    .parameters(&rules::BOTS_CALL_PARAMETERS)
    .rules(&rules::BOTS_CALL_REQUEST)
    .shape(&shapes::BOTS_CALL_RESPONSE)
    .response(ResponseKind::Json)
    .errors(&[("bot_alert_not_enabled", "Calls are not enabled for the bot.")])
    .sources(&["published: bots"]);
    /// `bots_trigger_webhook`: Trigger the incoming webhook of a bot.
    pub static TRIGGER_WEBHOOK: Operation = Operation::new(
        "bots_trigger_webhook", "bots", Method::POST, "/api/v3", "/bots/{BOT_UNIQUE_NAME}/incoming",
        "Trigger the incoming webhook of a bot",
    )
    .query(&["user_ids", "extension_key"])
    .scopes(&[&["ZohoCliq.Webhooks.CREATE", "ZohoCliq.BotMessages.CREATE"]])
    .rate_limit(RateLimit::new(50, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::BOTS_TRIGGER_WEBHOOK_PARAMETERS)
    .rules(&rules::BOTS_TRIGGER_WEBHOOK_REQUEST)
    .shape(&shapes::BOTS_TRIGGER_WEBHOOK_RESPONSE)
    .response(ResponseKind::Json)
    .errors(&[
        ("botmessage_sending_failed", "The service failed to deliver the message."),
        ("botmessage_no_valid_users", "None of the users can receive the message."),
        ("bot_unauthorized_message_access", "The bot may not post messages to the users."),
        ("bot_message_forbidden", "The bot may not post messages."),
    ])
    .sources(&["published: bots"]);
    /// `bots_post_message`: Post a message as a bot.
    pub static POST_MESSAGE: Operation = Operation::new(
        "bots_post_message", "bots", Method::POST, "/api/v3", "/bots/{BOT_UNIQUE_NAME}/messages",
        "Post a message as a bot",
    )
    .query(&["extension_key", "CHANNEL_UNIQUE_NAME"])
    .scopes(&[&["ZohoCliq.Webhooks.CREATE", "ZohoCliq.BotMessages.CREATE"]])
    .rate_limit(RateLimit::new(50, 60, 600))
    .same_action("/api/v2", "messages_post_to_bot")
    .request(RequestKind::Json { required: true })
    .parameters(&rules::BOTS_POST_MESSAGE_PARAMETERS)
    .rules(&rules::BOTS_POST_MESSAGE_REQUEST)
    .shape(&shapes::POSTED_MESSAGE)
    .response(ResponseKind::JsonOrEmpty)
    .errors(&[
        ("botmessage_sending_failed", "The service failed to deliver the message."),
        ("botmessage_no_valid_users", "None of the users can receive the message."),
        ("bot_unauthorized_message_access", "The bot may not post messages to the users."),
        ("bot_message_forbidden", "The bot may not post messages."),
    ])
    .sources(&["published: bots", "live (reported): public integrations"]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[
        &LIST, &CREATE, &LIST_SUBSCRIBERS, &DELETE, &GET, &UPDATE, &CREATE_HANDLER, &DELETE_HANDLER,
        &GET_HANDLER, &UPDATE_HANDLER, &ADD_TO_CHANNEL, &CALL, &TRIGGER_WEBHOOK, &POST_MESSAGE,
    ];
}
/// Types of this module.
pub mod types {
    /// A bot.
    ///
    /// Returned by [`Bots::list`](super::Bots::list), [`Bots::create`](super::Bots::create),
    /// [`Bots::get`](super::Bots::get) and [`Bots::update`](super::Bots::update).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Bot {
        /// Whether the bot can call users.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub calls: Option<crate::v3::types::EnabledState>,
        /// How the bot takes part in channels.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub channel_participation: Option<
            Vec<crate::v3::types::BotChannelParticipation>,
        >,
        /// Creator of the bot.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub creator: Option<crate::v3::types::Creator>,
        /// Whether the bot is the default bot of the organization.
        pub default: bool,
        /// What the bot does.
        pub description: String,
        /// How the handlers of the bot run.
        pub execution_type: crate::v3::types::ExecutionType,
        /// URL that receives the events of a bot of the type `webhook`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub execution_url: Option<String>,
        /// The handlers of the bot.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub handlers: Option<Vec<BotHandlerSummary>>,
        /// ID of the bot. Paths write it with the prefix `b-`.
        pub id: crate::v3::types::BotId,
        /// Display name.
        pub name: String,
        /// Who can use the bot.
        pub scope: crate::v3::types::ComponentScope,
        /// Whether the bot is enabled.
        pub status: crate::v3::types::EnabledState,
        /// Status messages that the bot shows.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub status_messages: Option<Vec<String>>,
        /// Number of subscribers.
        pub subscriber_count: i64,
        /// The teams that can use the bot, if `scope` is `team`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub team_ids: Option<Vec<crate::v3::types::TeamId>>,
        /// Category of the bot; `custom` for bots that users created.
        #[serde(rename = "type")]
        pub type_: String,
        /// Unique name of the bot, which never changes.
        pub unique_name: crate::v3::types::BotName,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(Bot : id crate ::v3::types::BotId);
    /// A button that is shown during a bot call.
    ///
    /// Accepted by [`Bots::call`](super::Bots::call).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(
        transform = crate::validation::json_schema::SchemaLimits(
            &crate::generated::v3::rules::BOT_CALL_ACTION,
        ),
    ))]
    #[non_exhaustive]
    pub struct BotCallAction {
        /// Action of the button.
        pub action: crate::v3::types::ButtonAction,
        /// Tooltip; may be empty.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub hint: Option<String>,
        /// Icon: a keyword such as `tick`, `preview` or `url`, or the URL of an image.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub icon: Option<String>,
        /// Key that identifies the button to the handler that it runs; may be empty.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub key: Option<String>,
        /// Label of the button.
        pub label: String,
    }
    impl BotCallAction {
        /// Creates a value from its required fields.
        #[must_use]
        pub fn new(
            label: impl Into<String>,
            action: impl Into<crate::v3::types::ButtonAction>,
        ) -> Self {
            Self {
                label: label.into(),
                icon: None,
                hint: None,
                key: None,
                action: action.into(),
            }
        }
        /// Icon: a keyword such as `tick`, `preview` or `url`, or the URL of an image.
        #[must_use]
        pub fn icon(mut self, icon: impl Into<String>) -> Self {
            self.icon = Some(icon.into());
            self
        }
        /// Tooltip; may be empty.
        #[must_use]
        pub fn hint(mut self, hint: impl Into<String>) -> Self {
            self.hint = Some(hint.into());
            self
        }
        /// Key that identifies the button to the handler that it runs; may be empty.
        #[must_use]
        pub fn key(mut self, key: impl Into<String>) -> Self {
            self.key = Some(key.into());
            self
        }
    }
    crate::open_enum::open_enum! {
        /// What a bot does in channels: it hears the messages (`listen_message`), posts messages
        /// (`send_message`), or follows the threads in which it posts (`auto_follow_thread`).
        ///
        /// Part of the response of [`Bots::list`](super::Bots::list),
        /// [`Bots::create`](super::Bots::create), [`Bots::get`](super::Bots::get) and
        /// [`Bots::update`](super::Bots::update). Accepted by [`Bots::create`](super::Bots::create) and
        /// [`Bots::update`](super::Bots::update).
        BotChannelParticipation;
        ListenMessage = "listen_message";
        SendMessage = "send_message";
        AutoFollowThread = "auto_follow_thread";
    }
    crate::open_enum::open_enum! {
        /// Further details of a bot.
        ///
        /// Accepted by [`Bots::get`](super::Bots::get).
        BotField;
        SubscriptionDetails = "subscription_details";
    }
    /// A handler of a bot. The keys depend on the operation, the type of the handler, and the
    /// execution type of the bot.
    ///
    /// Returned by [`Bots::create_handler`](super::Bots::create_handler),
    /// [`Bots::get_handler`](super::Bots::get_handler) and
    /// [`Bots::update_handler`](super::Bots::update_handler).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct BotHandler {
        /// Menu entry, after creating or changing it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub display_props: Option<MenuEntry>,
        /// ID of the handler, after reading it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub handler_id: Option<crate::v3::types::HandlerId>,
        /// Icon of the menu entry, after reading it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub icon: Option<String>,
        /// ID of the handler, after creating or changing it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub id: Option<crate::v3::types::HandlerId>,
        /// Label of the menu entry, after reading it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// Parameters that the script receives.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub params: Option<Vec<crate::v3::types::HandlerParameter>>,
        /// Data that the server of the bot receives; only for the execution type `webhook`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub permissions: Option<Vec<crate::v3::types::HandlerPermission>>,
        /// Deluge type that the script returns, such as `MAP`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub return_type: Option<String>,
        /// Deluge script of the handler; only for the execution type `deluge`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub script: Option<String>,
        /// Event that runs the handler.
        #[serde(rename = "type")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub type_: Option<crate::v3::types::BotHandlerType>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// A handler of a bot, without its script. Only menu handlers have keys beside the type.
    ///
    /// Part of the response of [`Bots::list`](super::Bots::list),
    /// [`Bots::create`](super::Bots::create), [`Bots::get`](super::Bots::get) and
    /// [`Bots::update`](super::Bots::update).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct BotHandlerSummary {
        /// Icon of the menu entry, such as `wand/627282`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub icon: Option<String>,
        /// ID of the handler.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub id: Option<crate::v3::types::HandlerId>,
        /// Label of the menu entry.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// Position of the menu entry.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub position: Option<i64>,
        /// Entries below the menu entry.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub sub_actions: Option<Vec<MenuSubAction>>,
        /// Event that runs the handler.
        #[serde(rename = "type")]
        pub type_: crate::v3::types::BotHandlerType,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::open_enum::open_enum! {
        /// Event that runs a handler of a bot: a user subscribes to the bot (`welcome_handler`), sends
        /// it a message (`message_handler`), mentions it in a chat or channel (`mention_handler`),
        /// continues a conversation whose context the bot has set (`context_handler`), or selects an
        /// entry of its menu (`menu_handler`); the bot is added to a channel or removed from it
        /// (`participation_handler`); a request arrives at its incoming webhook
        /// (`incoming_webhook_handler`); or one of its calls is ringing, answered, ended, declined,
        /// missed, offline or busy (`call_handler`).
        ///
        /// Part of the response of [`Bots::list`](super::Bots::list),
        /// [`Bots::create`](super::Bots::create), [`Bots::get`](super::Bots::get) and 4 more. Accepted
        /// by [`Bots::create_handler`](super::Bots::create_handler),
        /// [`Bots::delete_handler`](super::Bots::delete_handler),
        /// [`Bots::get_handler`](super::Bots::get_handler) and
        /// [`Bots::update_handler`](super::Bots::update_handler).
        BotHandlerType;
        MessageHandler = "message_handler";
        MentionHandler = "mention_handler";
        WelcomeHandler = "welcome_handler";
        ContextHandler = "context_handler";
        ParticipationHandler = "participation_handler";
        IncomingWebhookHandler = "incoming_webhook_handler";
        MenuHandler = "menu_handler";
        CallHandler = "call_handler";
    }
    /// A subscriber of a bot.
    ///
    /// Returned by [`Bots::list_subscribers`](super::Bots::list_subscribers).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct BotSubscriber {
        /// Email address of the user.
        pub email_id: String,
        /// Name of the user.
        pub name: String,
        /// The user.
        pub user_id: crate::v3::types::UserId,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(BotSubscriber : user_id crate ::v3::types::UserId);
    /// The channel to add a bot to.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct BotsAddToChannelRequest {
        pub(crate) channel_unique_name: crate::v3::types::ChannelName,
    }
    /// A bot call.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct BotsCallRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) actions: Option<Vec<BotCallAction>>,
        #[serde(rename = "loop")]
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) loop_: Option<i64>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) retry: Option<i64>,
        pub(crate) text: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) user_ids: Option<Vec<crate::v3::types::UserAddress>>,
    }
    /// The call that was placed.
    ///
    /// Returned by [`Bots::call`](super::Bots::call).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct BotsCallResponse {
        /// The call.
        pub id: crate::v3::types::BotCallId,
        /// The called users.
        pub user_ids: Vec<crate::v3::types::UserId>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(BotsCallResponse);
    crate::identifier::identifies!(BotsCallResponse : id crate ::v3::types::BotCallId);
    /// A handler to create.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct BotsCreateHandlerRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) icon: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) name: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) permissions: Option<Vec<crate::v3::types::HandlerPermission>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) script: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) sub_actions: Option<Vec<MenuSubAction>>,
        #[serde(rename = "type")]
        pub(crate) type_: crate::v3::types::BotHandlerType,
    }
    /// The new handler.
    ///
    /// Response body of [`Bots::create_handler`](super::Bots::create_handler).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct BotsCreateHandlerResponse {
        /// The handler.
        pub data: BotHandler,
        /// Type of the resource, `execution_handler`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Path of the request.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(BotsCreateHandlerResponse);
    /// A bot to create.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct BotsCreateRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) calls: Option<crate::v3::types::EnabledState>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) channel_participation: Option<
            Vec<crate::v3::types::BotChannelParticipation>,
        >,
        pub(crate) description: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) execution_type: Option<crate::v3::types::ExecutionType>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) execution_url: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) image: Option<String>,
        pub(crate) name: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) scope: Option<crate::v3::types::ComponentScope>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) status_messages: Option<Vec<String>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) team_ids: Option<Vec<crate::v3::types::TeamId>>,
    }
    /// The new bot.
    ///
    /// Response body of [`Bots::create`](super::Bots::create).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct BotsCreateResponse {
        /// The bot.
        pub data: Bot,
        /// Type of the resource, `bot`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Path of the request.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(BotsCreateResponse);
    /// A handler.
    ///
    /// Response body of [`Bots::get_handler`](super::Bots::get_handler).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct BotsGetHandlerResponse {
        /// The handler.
        pub data: BotHandler,
        /// Type of the resource, `execution_handler`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Path of the request.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(BotsGetHandlerResponse);
    /// A bot.
    ///
    /// Response body of [`Bots::get`](super::Bots::get).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct BotsGetResponse {
        /// The bot.
        pub data: Bot,
        /// Type of the resource, `bot`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Path of the request.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(BotsGetResponse);
    /// A page of bots.
    ///
    /// Response body of [`Bots::list`](super::Bots::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct BotsListResponse {
        /// The bots.
        pub data: Vec<Bot>,
        /// Bots that were deleted since the response that contained the sync token of the request.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub deleted: Option<Vec<crate::v3::types::BotId>>,
        /// Cursor of the next page; absent on the last page.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub next_token: Option<crate::v3::types::Text>,
        /// Sync token for a later request that lists only changes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub sync_token: Option<crate::v3::types::Text>,
        /// Type of the resource, `bot`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Path of the request.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(BotsListResponse);
    /// A page of subscribers.
    ///
    /// Response body of [`Bots::list_subscribers`](super::Bots::list_subscribers).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct BotsListSubscribersResponse {
        /// The subscribers.
        pub data: Vec<BotSubscriber>,
        /// Cursor of the next page; absent on the last page.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub next_token: Option<crate::v3::types::Text>,
        /// Sync token for a later request that lists only changes.
        pub sync_token: crate::v3::types::Text,
        /// Response type, `bot_subscriber`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Requested URL.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(BotsListSubscribersResponse);
    /// A message of a bot and its recipients.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct BotsPostMessageRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) broadcast: Option<bool>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) mark_as_read: Option<bool>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) message_topic: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) notify_edit: Option<bool>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) styles: Option<MessageStyles>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) thread_chat_id: Option<crate::v3::types::ThreadId>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) user_ids: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) userids: Option<String>,
    }
    /// Parameters of the incoming webhook handler: at most 50 keys of your choice, with texts of at
    /// most 10,000 characters.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct BotsTriggerWebhookRequest {
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// The users who received a message of a webhook.
    ///
    /// Returned by [`Bots::trigger_webhook`](super::Bots::trigger_webhook).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct BotsTriggerWebhookResponse {
        /// The users.
        pub user_ids: Vec<crate::v3::types::UserId>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(BotsTriggerWebhookResponse);
    /// Changes to a handler.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct BotsUpdateHandlerRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) icon: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) name: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) permissions: Option<Vec<crate::v3::types::HandlerPermission>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) script: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) sub_actions: Option<Vec<MenuSubAction>>,
    }
    /// The changed handler.
    ///
    /// Response body of [`Bots::update_handler`](super::Bots::update_handler).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct BotsUpdateHandlerResponse {
        /// The handler.
        pub data: BotHandler,
        /// Type of the resource, `execution_handler`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Path of the request.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(BotsUpdateHandlerResponse);
    /// Changes to a bot.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct BotsUpdateRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) calls: Option<crate::v3::types::EnabledState>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) channel_participation: Option<
            Vec<crate::v3::types::BotChannelParticipation>,
        >,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) description: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) execution_url: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) image: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) name: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) scope: Option<crate::v3::types::ComponentScope>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) status_messages: Option<Vec<String>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) team_ids: Option<Vec<crate::v3::types::TeamId>>,
    }
    /// The changed bot.
    ///
    /// Response body of [`Bots::update`](super::Bots::update).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct BotsUpdateResponse {
        /// The bot.
        pub data: Bot,
        /// Type of the resource, `bot`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Path of the request.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(BotsUpdateResponse);
    /// Entry of the menu of a bot.
    ///
    /// Part of the response of [`Bots::create_handler`](super::Bots::create_handler),
    /// [`Bots::get_handler`](super::Bots::get_handler) and
    /// [`Bots::update_handler`](super::Bots::update_handler).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MenuEntry {
        /// Icon of the entry, such as `wand/627282`.
        pub icon: String,
        /// Label of the entry.
        pub name: String,
        /// Position of the entry.
        pub position: i64,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// An entry below an entry of the menu of a bot.
    ///
    /// Part of the response of [`Bots::list`](super::Bots::list),
    /// [`Bots::create`](super::Bots::create), [`Bots::get`](super::Bots::get) and
    /// [`Bots::update`](super::Bots::update). Accepted by
    /// [`Bots::create_handler`](super::Bots::create_handler) and
    /// [`Bots::update_handler`](super::Bots::update_handler).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(
        transform = crate::validation::json_schema::SchemaLimits(
            &crate::generated::v3::rules::MENU_SUB_ACTION,
        ),
    ))]
    #[non_exhaustive]
    pub struct MenuSubAction {
        /// Icon with its color, `<icon>/<hex color>`, such as `wand/FF5733`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub icon: Option<String>,
        /// Label of the entry.
        pub name: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    impl MenuSubAction {
        /// Creates a value from its required fields.
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                icon: None,
                extra: serde_json::Map::new(),
            }
        }
        /// Icon with its color, `<icon>/<hex color>`, such as `wand/FF5733`.
        #[must_use]
        pub fn icon(mut self, icon: impl Into<String>) -> Self {
            self.icon = Some(icon.into());
            self
        }
    }
    crate::open_enum::open_enum! {
        /// Color behind a message.
        ///
        /// Accepted by [`Bots::post_message`](super::Bots::post_message).
        MessageBackground;
        Red = "red";
        Yellow = "yellow";
        Green = "green";
        Blue = "blue";
        Grey = "grey";
    }
    /// Appearance of a message of a bot.
    ///
    /// Accepted by [`Bots::post_message`](super::Bots::post_message).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(
        transform = crate::validation::json_schema::SchemaLimits(
            &crate::generated::v3::rules::MESSAGE_STYLES,
        ),
    ))]
    #[non_exhaustive]
    pub struct MessageStyles {
        /// Color behind the message.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub background: Option<crate::v3::types::MessageBackground>,
        /// Whether Markdown in the text is rendered.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub markdown: Option<bool>,
    }
    impl MessageStyles {
        /// Creates an empty value; every field is optional.
        #[must_use]
        pub fn new() -> Self {
            Self {
                background: None,
                markdown: None,
            }
        }
        /// Color behind the message.
        #[must_use]
        pub fn background(
            mut self,
            background: impl Into<crate::v3::types::MessageBackground>,
        ) -> Self {
            self.background = Some(background.into());
            self
        }
        /// Whether Markdown in the text is rendered.
        #[must_use]
        pub fn markdown(mut self, markdown: bool) -> Self {
            self.markdown = Some(markdown);
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
    pub(crate) static BOT_CALL_ACTION: Rules = Rules::object(&[
        Key::required("label", &Rules::text(&[Limit::most(20)])),
        Key::optional("icon", &Rules::text(&[])),
        Key::optional("hint", &Rules::text(&[Limit::most(100)])),
        Key::optional("key", &Rules::text(&[Limit::most(100)])),
        Key::required("action", &BUTTON_ACTION),
    ]).build();
    pub(crate) static BOT_CHANNEL_PARTICIPATION: Rules = Rules::Open(&[
        "listen_message", "send_message", "auto_follow_thread",
    ]);
    pub(crate) static BOT_FIELD: Rules = Rules::values(&["subscription_details"]);
    pub(crate) static BOT_HANDLER_TYPE: Rules = Rules::Open(&[
        "message_handler", "mention_handler", "welcome_handler", "context_handler",
        "participation_handler", "incoming_webhook_handler", "menu_handler", "call_handler",
    ]);
    pub(crate) static BOTS_ADD_TO_CHANNEL_REQUEST: Rules = Rules::object(&[
        Key::required("channel_unique_name", &Rules::Identifier),
    ]).build();
    pub(crate) static BOTS_CALL_REQUEST: Rules = Rules::object(&[
        Key::required("text", &Rules::text(&[Limit::most(500)])),
        Key::optional("user_ids", &Rules::list(&Rules::Identifier, &[Limit::most(10)])),
        Key::optional("retry", &Rules::number(&[Limit::least(1), Limit::most(3)])),
        Key::optional("loop", &Rules::number(&[Limit::least(1), Limit::most(3)])),
        Key::optional("actions", &Rules::list(&BOT_CALL_ACTION, &[Limit::most(5)])),
    ]).build();
    pub(crate) static BOTS_CREATE_HANDLER_REQUEST: Rules = Rules::object(&[
        Key::required("type", &BOT_HANDLER_TYPE),
        Key::optional("script", &Rules::text(&[Limit::most(256_000)])),
        Key::optional("permissions", &Rules::list(&HANDLER_PERMISSION, &[Limit::most(5)])),
        Key::optional("name", &Rules::text(&[Limit::most(15)])),
        Key::optional("icon", &Rules::text(&[])),
        Key::optional("sub_actions", &Rules::list(&MENU_SUB_ACTION, &[Limit::most(5)])),
    ]).relations(&[
        Relation {
            of: "",
            kind: RelationKind::Exclusive(&["script", "permissions"]),
            source: None,
        },
        Relation {
            of: "",
            kind: RelationKind::AnyOf(&["script", "permissions"]),
            source: Some("the published document"),
        },
        Relation {
            of: "name",
            kind: RelationKind::RequiredIf { when: "type", are: &["menu_handler"] },
            source: None,
        },
        Relation {
            of: "name",
            kind: RelationKind::ForbiddenIf {
                when: "type",
                are: &[
                    "message_handler", "mention_handler", "welcome_handler", "context_handler",
                    "participation_handler", "incoming_webhook_handler", "call_handler",
                ],
            },
            source: None,
        },
        Relation {
            of: "icon",
            kind: RelationKind::ForbiddenIf {
                when: "type",
                are: &[
                    "message_handler", "mention_handler", "welcome_handler", "context_handler",
                    "participation_handler", "incoming_webhook_handler", "call_handler",
                ],
            },
            source: None,
        },
        Relation {
            of: "sub_actions",
            kind: RelationKind::ForbiddenIf {
                when: "type",
                are: &[
                    "message_handler", "mention_handler", "welcome_handler", "context_handler",
                    "participation_handler", "incoming_webhook_handler", "call_handler",
                ],
            },
            source: None,
        },
        Relation {
            of: "permissions[]",
            kind: RelationKind::OnlyWith {
                values: &["attachments"],
                when: "type",
                are: &["message_handler", "context_handler"],
            },
            source: None,
        },
        Relation {
            of: "permissions[]",
            kind: RelationKind::OnlyWith {
                values: &["chat"],
                when: "type",
                are: &[
                    "message_handler", "mention_handler", "context_handler",
                    "participation_handler", "menu_handler",
                ],
            },
            source: None,
        },
        Relation {
            of: "permissions[]",
            kind: RelationKind::OnlyWith {
                values: &["location"],
                when: "type",
                are: &["message_handler", "mention_handler", "menu_handler"],
            },
            source: None,
        },
        Relation {
            of: "permissions[]",
            kind: RelationKind::OnlyWith {
                values: &["message"],
                when: "type",
                are: &["message_handler", "mention_handler", "menu_handler"],
            },
            source: None,
        },
    ]).build();
    pub(crate) static BOTS_CREATE_REQUEST: Rules = Rules::object(&[
        Key::required("name", &Rules::text(&[Limit::most(20)])),
        Key::required("description", &Rules::text(&[Limit::most(300)])),
        Key::optional("scope", &COMPONENT_SCOPE),
        Key::optional("team_ids", &Rules::list(&Rules::Identifier, &[Limit::most(4)])),
        Key::optional("execution_type", &EXECUTION_TYPE),
        Key::optional("execution_url", &Rules::text(&[])),
        Key::optional("channel_participation", &Rules::list(&BOT_CHANNEL_PARTICIPATION, &[
            Limit::most(3),
        ])),
        Key::optional("calls", &ENABLED_STATE),
        Key::optional("image", &Rules::text(&[])),
        Key::optional("status_messages", &Rules::list(&Rules::text(&[Limit::most(50)]), &[
            Limit::most(10),
        ])),
    ]).relations(&[
        Relation {
            of: "team_ids",
            kind: RelationKind::RequiredIf { when: "scope", are: &["team"] },
            source: None,
        },
        Relation {
            of: "execution_url",
            kind: RelationKind::RequiredIf { when: "execution_type", are: &["webhook"] },
            source: None,
        },
        Relation {
            of: "execution_url",
            kind: RelationKind::ForbiddenIf { when: "execution_type", are: &["deluge"] },
            source: None,
        },
        Relation {
            of: "execution_type",
            kind: RelationKind::RequiredIf { when: "execution_url", are: &[] },
            source: None,
        },
    ]).build();
    pub(crate) static BOTS_POST_MESSAGE_REQUEST: Rules = Rules::object(&[
        Key::optional("userids", &Rules::text(&[])),
        Key::optional("user_ids", &Rules::text(&[])),
        Key::optional("broadcast", &Rules::Boolean),
        Key::optional("mark_as_read", &Rules::Boolean),
        Key::optional("message_topic", &Rules::text(&[Limit::most(255)])),
        Key::optional("notify_edit", &Rules::Boolean),
        Key::optional("thread_chat_id", &Rules::Identifier),
        Key::optional("styles", &MESSAGE_STYLES),
    ]).extending(&MESSAGE).build();
    pub(crate) static BOTS_TRIGGER_WEBHOOK_REQUEST: Rules = Rules::object(&[]).open().build();
    pub(crate) static BOTS_UPDATE_HANDLER_REQUEST: Rules = Rules::object(&[
        Key::optional("script", &Rules::text(&[Limit::most(256_000)])),
        Key::optional("permissions", &Rules::list(&HANDLER_PERMISSION, &[Limit::most(5)])),
        Key::optional("name", &Rules::text(&[Limit::most(15)])),
        Key::optional("icon", &Rules::text(&[])),
        Key::optional("sub_actions", &Rules::list(&MENU_SUB_ACTION, &[Limit::most(5)])),
    ]).relations(&[
        Relation {
            of: "",
            kind: RelationKind::Exclusive(&["script", "permissions"]),
            source: None,
        },
        Relation {
            of: "",
            kind: RelationKind::AnyOf(&["script", "permissions", "name", "icon", "sub_actions"]),
            source: None,
        },
    ]).build();
    pub(crate) static BOTS_UPDATE_REQUEST: Rules = Rules::object(&[
        Key::optional("name", &Rules::text(&[Limit::most(20)])),
        Key::optional("description", &Rules::text(&[Limit::most(300)])),
        Key::optional("scope", &COMPONENT_SCOPE),
        Key::optional("team_ids", &Rules::list(&Rules::Identifier, &[Limit::most(4)])),
        Key::optional("execution_url", &Rules::text(&[])),
        Key::optional("channel_participation", &Rules::list(&BOT_CHANNEL_PARTICIPATION, &[
            Limit::most(3),
        ])),
        Key::optional("calls", &ENABLED_STATE),
        Key::optional("image", &Rules::text(&[])),
        Key::optional("status_messages", &Rules::list(&Rules::text(&[Limit::most(50)]), &[
            Limit::most(10),
        ])),
    ]).relations(&[
        Relation {
            of: "team_ids",
            kind: RelationKind::RequiredIf { when: "scope", are: &["team"] },
            source: None,
        },
    ]).build();
    pub(crate) static MENU_SUB_ACTION: Rules = Rules::object(&[
        Key::required("name", &Rules::text(&[Limit::most(15)])),
        Key::optional("icon", &Rules::text(&[])),
    ]).build();
    pub(crate) static MESSAGE_BACKGROUND: Rules = Rules::values(&[
        "red", "yellow", "green", "blue", "grey",
    ]);
    pub(crate) static MESSAGE_STYLES: Rules = Rules::object(&[
        Key::optional("background", &MESSAGE_BACKGROUND),
        Key::optional("markdown", &Rules::Boolean),
    ]).build();
    pub(crate) static BOTS_LIST_PARAMETERS: Rules = Rules::object(&[
        Key::optional("limit", &Rules::number(&[Limit::least(1), Limit::most(50)])),
        Key::optional("sync_token", &Rules::text(&[])),
        Key::optional("next_token", &Rules::text(&[])),
    ]).build();
    pub(crate) static BOTS_LIST_SUBSCRIBERS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("BOT_ID_OR_UNIQUE_NAME", &Rules::Identifier),
        Key::optional("limit", &Rules::number(&[
            Limit::least(1),
            Limit::most(100).by("a public integration of version 2"),
        ])),
        Key::optional("next_token", &Rules::text(&[])),
        Key::optional("sync_token", &Rules::text(&[])),
        Key::optional("extension_key", &Rules::text(&[])),
    ]).build();
    pub(crate) static BOTS_DELETE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("BOT_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static BOTS_GET_PARAMETERS: Rules = Rules::object(&[
        Key::optional("BOT_ID", &Rules::Identifier),
        Key::optional("fields", &BOT_FIELD),
    ]).build();
    pub(crate) static BOTS_UPDATE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("BOT_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static BOTS_CREATE_HANDLER_PARAMETERS: Rules = Rules::object(&[
        Key::optional("BOT_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static BOTS_DELETE_HANDLER_PARAMETERS: Rules = Rules::object(&[
        Key::optional("BOT_ID", &Rules::Identifier),
        Key::optional("HANDLER_TYPE", &BOT_HANDLER_TYPE),
        Key::optional("handler_id", &Rules::Identifier),
    ]).build();
    pub(crate) static BOTS_GET_HANDLER_PARAMETERS: Rules = Rules::object(&[
        Key::optional("BOT_ID", &Rules::Identifier),
        Key::optional("HANDLER_TYPE", &BOT_HANDLER_TYPE),
        Key::optional("handler_id", &Rules::Identifier),
    ]).build();
    pub(crate) static BOTS_UPDATE_HANDLER_PARAMETERS: Rules = Rules::object(&[
        Key::optional("BOT_ID", &Rules::Identifier),
        Key::optional("HANDLER_TYPE", &BOT_HANDLER_TYPE),
        Key::optional("handler_id", &Rules::Identifier),
    ]).build();
    pub(crate) static BOTS_ADD_TO_CHANNEL_PARAMETERS: Rules = Rules::object(&[
        Key::optional("BOT_UNIQUE_NAME", &Rules::Identifier),
        Key::optional("extension_key", &Rules::text(&[])),
    ]).build();
    pub(crate) static BOTS_CALL_PARAMETERS: Rules = Rules::object(&[
        Key::optional("BOT_UNIQUE_NAME", &Rules::Identifier),
    ]).build();
    pub(crate) static BOTS_TRIGGER_WEBHOOK_PARAMETERS: Rules = Rules::object(&[
        Key::optional("BOT_UNIQUE_NAME", &Rules::Identifier),
        Key::optional("user_ids", &Rules::list(&Rules::Identifier, &[Limit::most(100)])),
        Key::optional("extension_key", &Rules::text(&[])),
    ]).build();
    pub(crate) static BOTS_POST_MESSAGE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("BOT_UNIQUE_NAME", &Rules::Identifier),
        Key::optional("extension_key", &Rules::text(&[])),
        Key::optional("CHANNEL_UNIQUE_NAME", &Rules::Identifier),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static BOT: Shape = Shape::identified("id", &[
        Field::required("id", &Shape::Scalar),
        Field::required("unique_name", &Shape::Scalar),
        Field::required("name", &Shape::Text),
        Field::required("description", &Shape::Text),
        Field::required("type", &Shape::Text),
        Field::required("status", &Shape::Text),
        Field::required("scope", &Shape::Text),
        Field::optional("team_ids", &Shape::List(&Shape::Scalar)),
        Field::required("execution_type", &Shape::Text),
        Field::optional("execution_url", &Shape::Text),
        Field::optional("calls", &Shape::Text),
        Field::optional("channel_participation", &Shape::List(&Shape::Text)),
        Field::optional("handlers", &Shape::List(&BOT_HANDLER_SUMMARY)),
        Field::optional("status_messages", &Shape::List(&Shape::Text)),
        Field::optional("creator", &CREATOR),
        Field::required("default", &Shape::Boolean),
        Field::required("subscriber_count", &Shape::Integer),
    ]);
    pub(crate) static BOT_HANDLER: Shape = Shape::object(&[
        Field::optional("type", &Shape::Text),
        Field::optional("id", &Shape::Scalar),
        Field::optional("handler_id", &Shape::Scalar),
        Field::optional("name", &Shape::Text),
        Field::optional("icon", &Shape::Text),
        Field::optional("display_props", &MENU_ENTRY),
        Field::optional("permissions", &Shape::List(&Shape::Text)),
        Field::optional("params", &Shape::List(&HANDLER_PARAMETER)),
        Field::optional("return_type", &Shape::Text),
        Field::optional("script", &Shape::Text),
    ]);
    pub(crate) static BOT_HANDLER_SUMMARY: Shape = Shape::object(&[
        Field::required("type", &Shape::Text),
        Field::optional("id", &Shape::Scalar),
        Field::optional("name", &Shape::Text),
        Field::optional("icon", &Shape::Text),
        Field::optional("position", &Shape::Integer),
        Field::optional("sub_actions", &Shape::List(&MENU_SUB_ACTION)),
    ]);
    pub(crate) static BOT_SUBSCRIBER: Shape = Shape::object(&[
        Field::required("user_id", &Shape::Scalar),
        Field::required("name", &Shape::Text),
        Field::required("email_id", &Shape::Text),
    ]);
    pub(crate) static BOTS_CALL_RESPONSE: Shape = Shape::identified("id", &[
        Field::required("id", &Shape::Scalar),
        Field::required("user_ids", &Shape::List(&Shape::Scalar)),
    ]);
    pub(crate) static BOTS_CREATE_HANDLER_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &BOT_HANDLER),
        Field::required("type", &Shape::Text),
        Field::required("url", &Shape::Text),
    ]);
    pub(crate) static BOTS_CREATE_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &BOT),
        Field::required("type", &Shape::Text),
        Field::required("url", &Shape::Text),
    ]);
    pub(crate) static BOTS_GET_HANDLER_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &BOT_HANDLER),
        Field::required("type", &Shape::Text),
        Field::required("url", &Shape::Text),
    ]);
    pub(crate) static BOTS_GET_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &BOT),
        Field::required("type", &Shape::Text),
        Field::required("url", &Shape::Text),
    ]);
    pub(crate) static BOTS_LIST_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &Shape::List(&BOT)),
        Field::optional("deleted", &Shape::List(&Shape::Scalar)),
        Field::optional("next_token", &Shape::AnyScalar),
        Field::optional("sync_token", &Shape::AnyScalar),
        Field::required("type", &Shape::Text),
        Field::required("url", &Shape::Text),
    ]);
    pub(crate) static BOTS_LIST_SUBSCRIBERS_RESPONSE: Shape = Shape::object(&[
        Field::required("url", &Shape::Text),
        Field::required("type", &Shape::Text),
        Field::optional("next_token", &Shape::AnyScalar),
        Field::required("sync_token", &Shape::AnyScalar),
        Field::required("data", &Shape::List(&BOT_SUBSCRIBER)),
    ]);
    pub(crate) static BOTS_TRIGGER_WEBHOOK_RESPONSE: Shape = Shape::object(&[
        Field::required("user_ids", &Shape::List(&Shape::Scalar)),
    ]);
    pub(crate) static BOTS_UPDATE_HANDLER_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &BOT_HANDLER),
        Field::required("type", &Shape::Text),
        Field::required("url", &Shape::Text),
    ]);
    pub(crate) static BOTS_UPDATE_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &BOT),
        Field::required("type", &Shape::Text),
        Field::required("url", &Shape::Text),
    ]);
    pub(crate) static MENU_ENTRY: Shape = Shape::object(&[
        Field::required("name", &Shape::Text),
        Field::required("icon", &Shape::Text),
        Field::required("position", &Shape::Integer),
    ]);
    pub(crate) static MENU_SUB_ACTION: Shape = Shape::object(&[
        Field::required("name", &Shape::Text),
        Field::optional("icon", &Shape::Text),
    ]);
}
