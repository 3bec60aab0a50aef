// Generated from specs/v3/message_actions.yaml by `cargo xtask generate`. Do not edit.

//! Actions in the context menu of messages, and the handlers that define what they do.
#![doc = include_str!("operations/message_actions.md")]
/// Handle with a method for each operation of the module [`message_actions`](self#operations).
///
/// [`Api::message_actions`](super::Api::message_actions) returns it.
#[derive(Clone, Debug)]
pub struct MessageActions {
    client: crate::Cliq,
}
impl MessageActions {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Lists the message actions that the caller can use.
    ///
    /// With the `sync_token` of an earlier response, it lists only new and updated ones.
    ///
    /// | Request | `GET /api/v3/messageactions` |
    /// |---|---|
    /// | Scope | `ZohoCliq.MessageActions.READ` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Pagination | cursor in `next_token`; changes since a sync token in `sync_token`; [`stream`](request::ListMessageActions::stream) reads all pages |
    /// | Result | [`Page`](crate::pagination::Page) of [`MessageAction`](crate::v3::types::MessageAction): a page of message actions |
    /// | Operation | `message_actions_list` ([sources](crate::v3::sources#message_actions_list)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let mut actions = cliq.v3().message_actions().list().limit(20).stream();
    /// while let Some(action) = actions.try_next().await? {
    ///     println!("{}", action.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> request::ListMessageActions {
        request::ListMessageActions {
            call: self.call_of(&operation::LIST),
        }
    }
    /// Creates a message action.
    ///
    /// `execution_url` is required for the execution type `webhook`, `team_ids` for the scope
    /// `team`.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the message action, as shown in the menu.
    /// - `hint`: Hint below the name in the menu.
    ///
    /// | Request | `POST /api/v3/messageactions` |
    /// |---|---|
    /// | Scope | `ZohoCliq.MessageActions.CREATE` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`MessageAction`](crate::v3::types::MessageAction): the created message action |
    /// | Operation | `message_actions_create` ([sources](crate::v3::sources#message_actions_create)) |
    ///
    /// # Errors
    ///
    /// - `msgaction_creation_limit_exceeded`: The organization has as many message actions as it
    ///   may have.
    /// - `msgaction_name_already_exists`: The name belongs to an existing message action.
    /// - `invalid_inputs`: A value of the body is invalid.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::{ComponentScope, MessageActionMessageType};
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let action = cliq
    ///     .v3()
    ///     .message_actions()
    ///     .create("Translate", "Translate selected message to English")
    ///     .message_types([MessageActionMessageType::Text])
    ///     .scope(ComponentScope::Personal)
    ///     .await?;
    /// println!("{}", action.name);
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        name: impl Into<String>,
        hint: impl Into<String>,
    ) -> request::CreateMessageAction {
        request::CreateMessageAction {
            call: self.call_of(&operation::CREATE),
            body: types::MessageActionsCreateRequest {
                name: name.into(),
                hint: hint.into(),
                message_types: None,
                multi_selectable: None,
                scope: None,
                team_ids: None,
                execution_type: None,
                execution_url: None,
                image: None,
            },
        }
    }
    /// Deletes a message action and its handler irrevocably.
    ///
    /// The action disappears from the context menus.
    ///
    /// - `message_action_id`: The message action.
    ///
    /// | Request | `DELETE /api/v3/messageactions/{MESSAGE_ACTION_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.MessageActions.DELETE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | no content |
    /// | Operation | `message_actions_delete` ([sources](crate::v3::sources#message_actions_delete)) |
    ///
    /// # Errors
    ///
    /// - `msgaction_not_found`: No message action has this ID.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3().message_actions().delete("53719000002124010").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(
        &self,
        message_action_id: impl Into<crate::v3::types::MessageActionId>,
    ) -> request::DeleteMessageAction {
        request::DeleteMessageAction {
            call: self
                .call_of(&operation::DELETE)
                .id::<
                    crate::v3::types::MessageActionId,
                >("MESSAGE_ACTION_ID", message_action_id),
        }
    }
    /// Returns a message action with the types of its handlers.
    ///
    /// - `message_action_id`: The message action.
    ///
    /// | Request | `GET /api/v3/messageactions/{MESSAGE_ACTION_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.MessageActions.READ` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`MessageAction`](crate::v3::types::MessageAction): the message action |
    /// | Operation | `message_actions_get` ([sources](crate::v3::sources#message_actions_get)) |
    ///
    /// # Errors
    ///
    /// - `msgaction_not_found`: No message action has this ID.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let action = cliq.v3().message_actions().get("53719000002124010").await?;
    /// println!("{}", action.name);
    /// # Ok(()) }
    /// ```
    pub fn get(
        &self,
        message_action_id: impl Into<crate::v3::types::MessageActionId>,
    ) -> request::GetMessageAction {
        request::GetMessageAction {
            call: self
                .call_of(&operation::GET)
                .id::<
                    crate::v3::types::MessageActionId,
                >("MESSAGE_ACTION_ID", message_action_id),
        }
    }
    /// Updates a message action.
    ///
    /// What is omitted stays as it is. The URL of a webhook can be changed alone.
    ///
    /// - `message_action_id`: The message action.
    ///
    /// | Request | `PATCH /api/v3/messageactions/{MESSAGE_ACTION_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.MessageActions.UPDATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`MessageAction`](crate::v3::types::MessageAction): the updated message action |
    /// | Operation | `message_actions_update` ([sources](crate::v3::sources#message_actions_update)) |
    ///
    /// # Errors
    ///
    /// - `msgaction_not_found`: No message action has this ID.
    /// - `msgaction_name_already_exists`: The name belongs to another message action.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let action = cliq
    ///     .v3()
    ///     .message_actions()
    ///     .update("53719000002124010")
    ///     .execution_url("https://api.yourcompany.com/cliq/messageactions/updated-handler")
    ///     .await?;
    /// println!("{}", action.name);
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        message_action_id: impl Into<crate::v3::types::MessageActionId>,
    ) -> request::UpdateMessageAction {
        request::UpdateMessageAction {
            call: self
                .call_of(&operation::UPDATE)
                .id::<
                    crate::v3::types::MessageActionId,
                >("MESSAGE_ACTION_ID", message_action_id),
            body: types::MessageActionsUpdateRequest {
                name: None,
                hint: None,
                message_types: None,
                multi_selectable: None,
                scope: None,
                team_ids: None,
                execution_url: None,
                image: None,
            },
        }
    }
    /// Returns the handler of a message action: its script, or the permissions of its webhook.
    ///
    /// # Arguments
    ///
    /// - `message_action_id`: The message action.
    /// - `handler_type`: Type of the handler; message actions have only `execution_handler`.
    ///
    /// | Request | `GET /api/v3/messageactions/{MESSAGE_ACTION_ID}/handlers/{HANDLER_TYPE}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.MessageActions.READ` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`MessageActionHandler`](crate::v3::types::MessageActionHandler): the handler |
    /// | Operation | `message_actions_get_handler` ([sources](crate::v3::sources#message_actions_get_handler)) |
    ///
    /// # Errors
    ///
    /// - `execution_handler_get_failed`: The handler could not be read.
    /// - `execution_handler_not_found`: The message action has no handler of this type.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::MessageActionHandlerType;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let handler = cliq
    ///     .v3()
    ///     .message_actions()
    ///     .get_handler("53719000002124010", MessageActionHandlerType::ExecutionHandler)
    ///     .await?;
    /// println!("{:?}", handler.name);
    /// # Ok(()) }
    /// ```
    pub fn get_handler(
        &self,
        message_action_id: impl Into<crate::v3::types::MessageActionId>,
        handler_type: impl Into<crate::v3::types::MessageActionHandlerType>,
    ) -> request::GetMessageActionHandler {
        request::GetMessageActionHandler {
            call: self
                .call_of(&operation::GET_HANDLER)
                .id::<
                    crate::v3::types::MessageActionId,
                >("MESSAGE_ACTION_ID", message_action_id)
                .path(
                    "HANDLER_TYPE",
                    "text",
                    Into::<
                        crate::v3::types::MessageActionHandlerType,
                    >::into(handler_type)
                        .to_string(),
                ),
        }
    }
    /// Updates the script of a message action, or the permissions of its webhook.
    ///
    /// All permissions are available.
    ///
    /// # Arguments
    ///
    /// - `message_action_id`: The message action.
    /// - `handler_type`: Type of the handler; message actions have only `execution_handler`.
    ///
    /// | Request | `PATCH /api/v3/messageactions/{MESSAGE_ACTION_ID}/handlers/{HANDLER_TYPE}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.MessageActions.UPDATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`MessageActionHandler`](crate::v3::types::MessageActionHandler): the updated handler |
    /// | Operation | `message_actions_update_handler` ([sources](crate::v3::sources#message_actions_update_handler)) |
    ///
    /// # Errors
    ///
    /// - `execution_handler_update_failed`: The handler could not be changed.
    /// - `execution_handler_not_found`: The message action has no handler of this type.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::{HandlerPermission, MessageActionHandlerType};
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let handler = cliq
    ///     .v3()
    ///     .message_actions()
    ///     .update_handler("53719000002124010", MessageActionHandlerType::ExecutionHandler)
    ///     .permissions([HandlerPermission::Chat, HandlerPermission::Message])
    ///     .await?;
    /// println!("{:?}", handler.name);
    /// # Ok(()) }
    /// ```
    pub fn update_handler(
        &self,
        message_action_id: impl Into<crate::v3::types::MessageActionId>,
        handler_type: impl Into<crate::v3::types::MessageActionHandlerType>,
    ) -> request::UpdateMessageActionHandler {
        request::UpdateMessageActionHandler {
            call: self
                .call_of(&operation::UPDATE_HANDLER)
                .id::<
                    crate::v3::types::MessageActionId,
                >("MESSAGE_ACTION_ID", message_action_id)
                .path(
                    "HANDLER_TYPE",
                    "text",
                    Into::<
                        crate::v3::types::MessageActionHandlerType,
                    >::into(handler_type)
                        .to_string(),
                ),
            body: types::MessageActionsUpdateHandlerRequest {
                script: None,
                permissions: None,
            },
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`MessageActions::list`](super::MessageActions::list).
        #[doc = include_str!("requests/ListMessageActions.md")]
        ListMessageActions[]: list crate::v3::types::MessageActionsListResponse =>
            crate::v3::types::MessageAction;
        /// Sync token of an earlier response. Lists only message actions that are new or updated since
        /// that response.
        query "sync_token" sync_token: into String;
        /// Maximum number of message actions per page, at most 100; 20 if omitted.
        query "limit" limit: plain u32;
        /// Cursor of the next page, from the previous response.
        query "next_token" next_token: into String;
    }
    crate::pagination::list! {
        ListMessageActions => crate::v3::types::MessageAction
    }
    impl crate::pagination::ListRequest for ListMessageActions {
        type Document = crate::v3::types::MessageActionsListResponse;
        type Item = crate::v3::types::MessageAction;
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
    impl ListMessageActions {
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
    impl crate::pagination::SyncRequest for ListMessageActions {
        fn since(mut self, token: &crate::pagination::SyncToken) -> Self {
            self.call = self.call.query("sync_token", token.as_str());
            self
        }
        fn sync_token(page: &Self::Document) -> Option<crate::pagination::SyncToken> {
            crate::pagination::SyncToken::of(Some(&page.sync_token))
        }
    }
    crate::call::request! {
        /// Request of [`MessageActions::create`](super::MessageActions::create).
        #[doc = include_str!("requests/CreateMessageAction.md")]
        CreateMessageAction[body: super::types::MessageActionsCreateRequest]:
            json crate::v3::types::MessageActionResponse => crate::v3::types::MessageAction,
            |response| Ok(response.into_value().data);
        /// The types of messages that the action is offered for.
        body message_types: each crate::v3::types::MessageActionMessageType;
        /// Whether users can apply the action to several selected messages at once; otherwise to one at
        /// a time.
        body multi_selectable: plain bool;
        /// Who can use the message action.
        body scope: into crate::v3::types::ComponentScope;
        /// The teams that can use the message action. Required for the scope `team`.
        body team_ids: each crate::v3::types::TeamId;
        /// How the handler runs; `deluge` if omitted.
        body execution_type: into crate::v3::types::ExecutionType;
        /// URL that receives a POST request when the action is used. Required for the execution type
        /// `webhook`.
        body execution_url: into String;
        /// Icon beside the name in the menu, in Base64.
        body image: into String;
    }
    crate::call::request! {
        /// Request of [`MessageActions::delete`](super::MessageActions::delete).
        #[doc = include_str!("requests/DeleteMessageAction.md")]
        DeleteMessageAction[]: empty();
    }
    crate::call::request! {
        /// Request of [`MessageActions::get`](super::MessageActions::get).
        #[doc = include_str!("requests/GetMessageAction.md")]
        GetMessageAction[]: json crate::v3::types::MessageActionResponse =>
            crate::v3::types::MessageAction, |response| Ok(response.into_value().data);
    }
    crate::call::request! {
        /// Request of [`MessageActions::update`](super::MessageActions::update).
        #[doc = include_str!("requests/UpdateMessageAction.md")]
        UpdateMessageAction[body: super::types::MessageActionsUpdateRequest]:
            json crate::v3::types::MessageActionResponse => crate::v3::types::MessageAction,
            |response| Ok(response.into_value().data);
        /// New name of the message action, as shown in the menu.
        body name: into String;
        /// Hint below the name in the menu.
        body hint: into String;
        /// The types of messages that the action is offered for.
        body message_types: each crate::v3::types::MessageActionMessageType;
        /// Whether users can apply the action to several selected messages at once; otherwise to one at
        /// a time.
        body multi_selectable: plain bool;
        /// Who can use the message action.
        body scope: into crate::v3::types::ComponentScope;
        /// The teams that can use the message action. Required for the scope `team`.
        body team_ids: each crate::v3::types::TeamId;
        /// URL that receives a POST request when the action is used. Only for the execution type
        /// `webhook`.
        body execution_url: into String;
        /// Icon beside the name in the menu, in Base64.
        body image: into String;
    }
    crate::call::request! {
        /// Request of [`MessageActions::get_handler`](super::MessageActions::get_handler).
        #[doc = include_str!("requests/GetMessageActionHandler.md")]
        GetMessageActionHandler[]: json crate::v3::types::MessageActionHandlerResponse =>
            crate::v3::types::MessageActionHandler, |response| Ok(response.into_value().data);
    }
    crate::call::request! {
        /// Request of [`MessageActions::update_handler`](super::MessageActions::update_handler).
        #[doc = include_str!("requests/UpdateMessageActionHandler.md")]
        UpdateMessageActionHandler[body: super::types::MessageActionsUpdateHandlerRequest]:
            json crate::v3::types::MessageActionHandlerResponse =>
            crate::v3::types::MessageActionHandler, |response| Ok(response.into_value().data);
        /// Deluge script of the handler, at most 250 KB. Only for a message action with the execution
        /// type `deluge`.
        body script: into String;
        /// Data to include in the requests to the webhook. Only for a message action with the execution
        /// type `webhook`. All are available.
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
    /// `message_actions_list`: List message actions.
    pub static LIST: Operation = Operation::new(
        "message_actions_list", "message_actions", Method::GET, "/api/v3", "/messageactions",
        "List message actions",
    )
    .query(&["sync_token", "limit", "next_token"])
    .scopes(&[&["ZohoCliq.MessageActions.READ"]])
    .rate_limit(RateLimit::new(30, 60, 300))
    .pagination(
        Pagination::new(PaginationKind::Token, "next_token", "next_token", "data")
            .limit("limit")
            .sync("sync_token", "sync_token"),
    )
    .parameters(&rules::MESSAGE_ACTIONS_LIST_PARAMETERS)
    .shape(&shapes::MESSAGE_ACTIONS_LIST_RESPONSE)
    .response(ResponseKind::Json)
    .sources(&["published: messageactions"]);
    /// `message_actions_create`: Create a message action.
    pub static CREATE: Operation = Operation::new(
        "message_actions_create", "message_actions", Method::POST, "/api/v3", "/messageactions",
        "Create a message action",
    )
    .scopes(&[&["ZohoCliq.MessageActions.CREATE"]])
    .rate_limit(RateLimit::new(30, 60, 300))
    .request(RequestKind::Json { required: true })
    .rules(&rules::MESSAGE_ACTIONS_CREATE_REQUEST)
    .shape(&shapes::MESSAGE_ACTION_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        (
            "msgaction_creation_limit_exceeded",
            "The organization has as many message actions as it may have.",
        ),
        ("msgaction_name_already_exists", "The name belongs to an existing message action."),
        ("invalid_inputs", "A value of the body is invalid."),
    ])
    .sources(&["published: messageactions"]);
    /// `message_actions_delete`: Delete a message action.
    pub static DELETE: Operation = Operation::new(
        "message_actions_delete", "message_actions", Method::DELETE, "/api/v3",
        "/messageactions/{MESSAGE_ACTION_ID}", "Delete a message action",
    )
    .scopes(&[&["ZohoCliq.MessageActions.DELETE"]])
    .rate_limit(RateLimit::new(10, 60, 300))
    .parameters(&rules::MESSAGE_ACTIONS_DELETE_PARAMETERS)
    .errors(&[("msgaction_not_found", "No message action has this ID.")])
    .sources(&["published: messageactions"]);
    /// `message_actions_get`: Get a message action.
    pub static GET: Operation = Operation::new(
        "message_actions_get", "message_actions", Method::GET, "/api/v3",
        "/messageactions/{MESSAGE_ACTION_ID}", "Get a message action",
    )
    .scopes(&[&["ZohoCliq.MessageActions.READ"]])
    .rate_limit(RateLimit::new(10, 60, 300))
    .parameters(&rules::MESSAGE_ACTIONS_GET_PARAMETERS)
    .shape(&shapes::MESSAGE_ACTION_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[("msgaction_not_found", "No message action has this ID.")])
    .sources(&["published: messageactions"]);
    /// `message_actions_update`: Update a message action.
    pub static UPDATE: Operation = Operation::new(
        "message_actions_update", "message_actions", Method::PATCH, "/api/v3",
        "/messageactions/{MESSAGE_ACTION_ID}", "Update a message action",
    )
    .scopes(&[&["ZohoCliq.MessageActions.UPDATE"]])
    .rate_limit(RateLimit::new(10, 60, 300))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::MESSAGE_ACTIONS_UPDATE_PARAMETERS)
    .rules(&rules::MESSAGE_ACTIONS_UPDATE_REQUEST)
    .shape(&shapes::MESSAGE_ACTION_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .idempotent(true)
    .errors(&[
        ("msgaction_not_found", "No message action has this ID."),
        ("msgaction_name_already_exists", "The name belongs to another message action."),
    ])
    .sources(&["published: messageactions"]);
    /// `message_actions_get_handler`: Get the handler of a message action.
    pub static GET_HANDLER: Operation = Operation::new(
        "message_actions_get_handler", "message_actions", Method::GET, "/api/v3",
        "/messageactions/{MESSAGE_ACTION_ID}/handlers/{HANDLER_TYPE}",
        "Get the handler of a message action",
    )
    .scopes(&[&["ZohoCliq.MessageActions.READ"]])
    .rate_limit(RateLimit::new(10, 60, 300))
    .parameters(&rules::MESSAGE_ACTIONS_GET_HANDLER_PARAMETERS)
    .shape(&shapes::MESSAGE_ACTION_HANDLER_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        ("execution_handler_get_failed", "The handler could not be read."),
        ("execution_handler_not_found", "The message action has no handler of this type."),
    ])
    .sources(&["published: messageactions"]);
    /// `message_actions_update_handler`: Update the handler of a message action.
    pub static UPDATE_HANDLER: Operation = Operation::new(
        "message_actions_update_handler", "message_actions", Method::PATCH, "/api/v3",
        "/messageactions/{MESSAGE_ACTION_ID}/handlers/{HANDLER_TYPE}",
        "Update the handler of a message action",
    )
    .scopes(&[&["ZohoCliq.MessageActions.UPDATE"]])
    .rate_limit(RateLimit::new(10, 60, 300))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::MESSAGE_ACTIONS_UPDATE_HANDLER_PARAMETERS)
    .rules(&rules::MESSAGE_ACTIONS_UPDATE_HANDLER_REQUEST)
    .shape(&shapes::MESSAGE_ACTION_HANDLER_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .idempotent(true)
    .errors(&[
        ("execution_handler_update_failed", "The handler could not be changed."),
        ("execution_handler_not_found", "The message action has no handler of this type."),
    ])
    .sources(&["published: messageactions"]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[
        &LIST, &CREATE, &DELETE, &GET, &UPDATE, &GET_HANDLER, &UPDATE_HANDLER,
    ];
}
/// Types of this module.
pub mod types {
    /// A message action.
    ///
    /// Returned by [`MessageActions::list`](super::MessageActions::list),
    /// [`MessageActions::create`](super::MessageActions::create),
    /// [`MessageActions::get`](super::MessageActions::get) and
    /// [`MessageActions::update`](super::MessageActions::update).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MessageAction {
        /// Creator of the message action.
        pub creator: crate::v3::types::Creator,
        /// How the handler runs.
        pub execution_type: crate::v3::types::ExecutionType,
        /// URL of the webhook; only with the execution type `webhook`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub execution_url: Option<String>,
        /// The handlers of the message action.
        pub handlers: Vec<MessageActionHandlerSummary>,
        /// Hint below the name in the menu.
        pub hint: String,
        /// ID of the message action.
        pub id: crate::v3::types::MessageActionId,
        /// The types of messages that the action is offered for.
        pub message_types: Vec<crate::v3::types::MessageActionMessageType>,
        /// Whether users can apply the action to several selected messages at once.
        pub multi_selectable: bool,
        /// Name of the message action.
        pub name: String,
        /// Who can use the message action.
        pub scope: crate::v3::types::ComponentScope,
        /// Whether the message action is enabled.
        pub status: crate::v3::types::EnabledState,
        /// The teams that can use the message action; only with the scope `team`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub team_ids: Option<Vec<crate::v3::types::TeamId>>,
        /// Origin of the message action, such as `custom`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(
        MessageAction : id crate ::v3::types::MessageActionId
    );
    /// A handler of a message action. Which keys are present depends on the execution type of the
    /// message action and on the operation.
    ///
    /// Returned by [`MessageActions::get_handler`](super::MessageActions::get_handler) and
    /// [`MessageActions::update_handler`](super::MessageActions::update_handler).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MessageActionHandler {
        /// The message action that the handler belongs to.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub function_id: Option<crate::v3::types::MessageActionId>,
        /// Type of the handler.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<crate::v3::types::MessageActionHandlerType>,
        /// Data that the webhook receives. Absent in a message action with the execution type `deluge`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub permissions: Option<Vec<crate::v3::types::HandlerPermission>>,
        /// Deluge script. Absent in a message action with the execution type `webhook`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub script: Option<String>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// A handler in an envelope.
    ///
    /// Response body of [`MessageActions::get_handler`](super::MessageActions::get_handler) and
    /// [`MessageActions::update_handler`](super::MessageActions::update_handler).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MessageActionHandlerResponse {
        /// The handler.
        pub data: MessageActionHandler,
        /// Response type, `execution_handler`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Requested URL.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(MessageActionHandlerResponse);
    /// A handler of a message action, without its script.
    ///
    /// Part of the response of [`MessageActions::list`](super::MessageActions::list),
    /// [`MessageActions::create`](super::MessageActions::create),
    /// [`MessageActions::get`](super::MessageActions::get) and
    /// [`MessageActions::update`](super::MessageActions::update).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MessageActionHandlerSummary {
        /// Type of the handler.
        #[serde(rename = "type")]
        pub type_: crate::v3::types::MessageActionHandlerType,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::open_enum::open_enum! {
        /// Event that runs the handler of a message action: `execution_handler`, a user chooses the
        /// action.
        ///
        /// Part of the response of [`MessageActions::list`](super::MessageActions::list),
        /// [`MessageActions::create`](super::MessageActions::create),
        /// [`MessageActions::get`](super::MessageActions::get) and 3 more. Accepted by
        /// [`MessageActions::get_handler`](super::MessageActions::get_handler) and
        /// [`MessageActions::update_handler`](super::MessageActions::update_handler).
        MessageActionHandlerType;
        ExecutionHandler = "execution_handler";
    }
    crate::open_enum::open_enum! {
        /// A type of messages that a message action is offered for: `text` for text messages, `link`
        /// for messages with links, `attachment` for messages with attachments.
        ///
        /// Part of the response of [`MessageActions::list`](super::MessageActions::list),
        /// [`MessageActions::create`](super::MessageActions::create),
        /// [`MessageActions::get`](super::MessageActions::get) and
        /// [`MessageActions::update`](super::MessageActions::update). Accepted by
        /// [`MessageActions::create`](super::MessageActions::create) and
        /// [`MessageActions::update`](super::MessageActions::update).
        MessageActionMessageType;
        Text = "text";
        Link = "link";
        Attachment = "attachment";
    }
    /// A message action in an envelope.
    ///
    /// Response body of [`MessageActions::create`](super::MessageActions::create),
    /// [`MessageActions::get`](super::MessageActions::get) and
    /// [`MessageActions::update`](super::MessageActions::update).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MessageActionResponse {
        /// The message action.
        pub data: MessageAction,
        /// Response type, `messageaction`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Requested URL.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(MessageActionResponse);
    /// A message action to create.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct MessageActionsCreateRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) execution_type: Option<crate::v3::types::ExecutionType>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) execution_url: Option<String>,
        pub(crate) hint: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) image: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) message_types: Option<
            Vec<crate::v3::types::MessageActionMessageType>,
        >,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) multi_selectable: Option<bool>,
        pub(crate) name: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) scope: Option<crate::v3::types::ComponentScope>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) team_ids: Option<Vec<crate::v3::types::TeamId>>,
    }
    /// A page of message actions.
    ///
    /// Response body of [`MessageActions::list`](super::MessageActions::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MessageActionsListResponse {
        /// The message actions.
        pub data: Vec<MessageAction>,
        /// Cursor of the next page; absent on the last page.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub next_token: Option<crate::v3::types::Text>,
        /// Sync token for a later request that lists new and changed message actions.
        pub sync_token: crate::v3::types::Text,
        /// Response type, `messageaction`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Requested URL.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(MessageActionsListResponse);
    /// The new script or permissions of a handler.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct MessageActionsUpdateHandlerRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) permissions: Option<Vec<crate::v3::types::HandlerPermission>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) script: Option<String>,
    }
    /// Changes of a message action.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct MessageActionsUpdateRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) execution_url: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) hint: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) image: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) message_types: Option<
            Vec<crate::v3::types::MessageActionMessageType>,
        >,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) multi_selectable: Option<bool>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) name: Option<String>,
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
    pub(crate) static MESSAGE_ACTION_HANDLER_TYPE: Rules = Rules::Open(&["execution_handler"]);
    pub(crate) static MESSAGE_ACTION_MESSAGE_TYPE: Rules = Rules::Open(&[
        "text", "link", "attachment",
    ]);
    pub(crate) static MESSAGE_ACTIONS_CREATE_REQUEST: Rules = Rules::object(&[
        Key::required("name", &Rules::text(&[Limit::most(30)])),
        Key::required("hint", &Rules::text(&[Limit::most(128)])),
        Key::optional("message_types", &Rules::list(&MESSAGE_ACTION_MESSAGE_TYPE, &[
            Limit::least(1),
            Limit::most(3),
        ])),
        Key::optional("multi_selectable", &Rules::Boolean),
        Key::optional("scope", &COMPONENT_SCOPE),
        Key::optional("team_ids", &Rules::list(&Rules::Identifier, &[Limit::most(4)])),
        Key::optional("execution_type", &EXECUTION_TYPE),
        Key::optional("execution_url", &Rules::text(&[Limit::most(225)])),
        Key::optional("image", &Rules::text(&[])),
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
    pub(crate) static MESSAGE_ACTIONS_UPDATE_HANDLER_REQUEST: Rules = Rules::object(&[
        Key::optional("script", &Rules::text(&[Limit::most(256_000)])),
        Key::optional("permissions", &Rules::list(&HANDLER_PERMISSION, &[Limit::most(5)])),
    ]).relations(&[
        Relation {
            of: "",
            kind: RelationKind::Exclusive(&["script", "permissions"]),
            source: None,
        },
    ]).build();
    pub(crate) static MESSAGE_ACTIONS_UPDATE_REQUEST: Rules = Rules::object(&[
        Key::optional("name", &Rules::text(&[Limit::most(30)])),
        Key::optional("hint", &Rules::text(&[Limit::most(128)])),
        Key::optional("message_types", &Rules::list(&MESSAGE_ACTION_MESSAGE_TYPE, &[
            Limit::least(1),
            Limit::most(3),
        ])),
        Key::optional("multi_selectable", &Rules::Boolean),
        Key::optional("scope", &COMPONENT_SCOPE),
        Key::optional("team_ids", &Rules::list(&Rules::Identifier, &[Limit::most(4)])),
        Key::optional("execution_url", &Rules::text(&[Limit::most(225)])),
        Key::optional("image", &Rules::text(&[])),
    ]).relations(&[
        Relation {
            of: "team_ids",
            kind: RelationKind::RequiredIf { when: "scope", are: &["team"] },
            source: None,
        },
    ]).build();
    pub(crate) static MESSAGE_ACTIONS_LIST_PARAMETERS: Rules = Rules::object(&[
        Key::optional("sync_token", &Rules::text(&[])),
        Key::optional("limit", &Rules::number(&[Limit::most(100)])),
        Key::optional("next_token", &Rules::text(&[])),
    ]).build();
    pub(crate) static MESSAGE_ACTIONS_DELETE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("MESSAGE_ACTION_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static MESSAGE_ACTIONS_GET_PARAMETERS: Rules = Rules::object(&[
        Key::optional("MESSAGE_ACTION_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static MESSAGE_ACTIONS_UPDATE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("MESSAGE_ACTION_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static MESSAGE_ACTIONS_GET_HANDLER_PARAMETERS: Rules = Rules::object(&[
        Key::optional("MESSAGE_ACTION_ID", &Rules::Identifier),
        Key::optional("HANDLER_TYPE", &MESSAGE_ACTION_HANDLER_TYPE),
    ]).build();
    pub(crate) static MESSAGE_ACTIONS_UPDATE_HANDLER_PARAMETERS: Rules = Rules::object(&[
        Key::optional("MESSAGE_ACTION_ID", &Rules::Identifier),
        Key::optional("HANDLER_TYPE", &MESSAGE_ACTION_HANDLER_TYPE),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static MESSAGE_ACTION: Shape = Shape::identified("id", &[
        Field::required("id", &Shape::Scalar),
        Field::required("name", &Shape::Text),
        Field::required("hint", &Shape::Text),
        Field::required("message_types", &Shape::List(&Shape::Text)),
        Field::required("multi_selectable", &Shape::Boolean),
        Field::required("execution_type", &Shape::Text),
        Field::optional("execution_url", &Shape::Text),
        Field::required("handlers", &Shape::List(&MESSAGE_ACTION_HANDLER_SUMMARY)),
        Field::required("scope", &Shape::Text),
        Field::optional("team_ids", &Shape::List(&Shape::Scalar)),
        Field::required("status", &Shape::Text),
        Field::required("type", &Shape::Text),
        Field::required("creator", &CREATOR),
    ]);
    pub(crate) static MESSAGE_ACTION_HANDLER: Shape = Shape::object(&[
        Field::optional("function_id", &Shape::Scalar),
        Field::optional("name", &Shape::Text),
        Field::optional("script", &Shape::Text),
        Field::optional("permissions", &Shape::List(&Shape::Text)),
    ]);
    pub(crate) static MESSAGE_ACTION_HANDLER_RESPONSE: Shape = Shape::object(&[
        Field::required("url", &Shape::Text),
        Field::required("type", &Shape::Text),
        Field::required("data", &MESSAGE_ACTION_HANDLER),
    ]);
    pub(crate) static MESSAGE_ACTION_HANDLER_SUMMARY: Shape = Shape::object(&[
        Field::required("type", &Shape::Text),
    ]);
    pub(crate) static MESSAGE_ACTION_RESPONSE: Shape = Shape::object(&[
        Field::required("url", &Shape::Text),
        Field::required("type", &Shape::Text),
        Field::required("data", &MESSAGE_ACTION),
    ]);
    pub(crate) static MESSAGE_ACTIONS_LIST_RESPONSE: Shape = Shape::object(&[
        Field::required("url", &Shape::Text),
        Field::required("type", &Shape::Text),
        Field::optional("next_token", &Shape::AnyScalar),
        Field::required("sync_token", &Shape::AnyScalar),
        Field::required("data", &Shape::List(&MESSAGE_ACTION)),
    ]);
}
