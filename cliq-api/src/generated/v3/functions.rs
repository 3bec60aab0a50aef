// Generated from specs/v3/functions.yaml by `cargo xtask generate`. Do not edit.

//! Functions that run when users click buttons or use forms, and the handlers that define what
//! they do.
#![doc = include_str!("operations/functions.md")]
/// Handle with a method for each operation of the module [`functions`](self#operations).
///
/// [`Api::functions`](super::Api::functions) returns it.
#[derive(Clone, Debug)]
pub struct Functions {
    client: crate::Cliq,
}
impl Functions {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Lists the functions of the caller.
    ///
    /// With the `sync_token` of an earlier response, it lists only new and updated ones.
    ///
    /// | Request | `GET /api/v3/functions` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Functions.READ` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Pagination | cursor in `next_token`; changes since a sync token in `sync_token`; [`stream`](request::ListFunctions::stream) reads all pages |
    /// | Result | [`Page`](crate::pagination::Page) of [`Function`](crate::v3::types::Function): a page of functions |
    /// | Operation | `functions_list` ([sources](crate::v3::sources#functions_list)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let mut functions = cliq.v3().functions().list().limit(20).stream();
    /// while let Some(function) = functions.try_next().await? {
    ///     println!("{}", function.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> request::ListFunctions {
        request::ListFunctions {
            call: self.call_of(&operation::LIST),
        }
    }
    /// Creates a function.
    ///
    /// `execution_url` is required for the execution type `webhook`.
    ///
    /// # Arguments
    ///
    /// - `name`: Unique name of the function.
    /// - `description`: What the function does.
    /// - `function_type`: What triggers the function. It cannot be changed later.
    ///
    /// | Request | `POST /api/v3/functions` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Functions.CREATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`Function`](crate::v3::types::Function): the created function |
    /// | Operation | `functions_create` ([sources](crate::v3::sources#functions_create)) |
    ///
    /// # Errors
    ///
    /// - `function_creation_limit_exceeded`: The organization has as many functions as it may have.
    /// - `function_name_already_exists`: The name belongs to an existing function.
    /// - `invalid_inputs`: A value of the body is invalid.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::{ExecutionType, FunctionType};
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let function = cliq
    ///     .v3()
    ///     .functions()
    ///     .create(
    ///         "ApproveRequest",
    ///         "Handles approval button clicks in messages",
    ///         FunctionType::Button,
    ///     )
    ///     .execution_type(ExecutionType::Deluge)
    ///     .await?;
    /// println!("{}", function.name);
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        name: impl Into<String>,
        description: impl Into<String>,
        function_type: impl Into<crate::v3::types::FunctionType>,
    ) -> request::CreateFunction {
        request::CreateFunction {
            call: self.call_of(&operation::CREATE),
            body: types::FunctionsCreateRequest {
                name: name.into(),
                description: description.into(),
                function_type: function_type.into(),
                execution_type: None,
                execution_url: None,
            },
        }
    }
    /// Deletes a function and its handlers irrevocably.
    ///
    /// Whatever calls the function stops working.
    ///
    /// - `function_id`: The function.
    ///
    /// | Request | `DELETE /api/v3/functions/{FUNCTION_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Functions.DELETE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | no content |
    /// | Operation | `functions_delete` ([sources](crate::v3::sources#functions_delete)) |
    ///
    /// # Errors
    ///
    /// - `function_not_found`: No function has this ID.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3().functions().delete("53719000002124011").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(
        &self,
        function_id: impl Into<crate::v3::types::FunctionId>,
    ) -> request::DeleteFunction {
        request::DeleteFunction {
            call: self
                .call_of(&operation::DELETE)
                .id::<crate::v3::types::FunctionId>("FUNCTION_ID", function_id),
        }
    }
    /// Returns a function with the types of its handlers.
    ///
    /// - `function_id`: The function.
    ///
    /// | Request | `GET /api/v3/functions/{FUNCTION_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Functions.READ` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`Function`](crate::v3::types::Function): the function |
    /// | Operation | `functions_get` ([sources](crate::v3::sources#functions_get)) |
    ///
    /// # Errors
    ///
    /// - `function_not_found`: No function has this ID.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let function = cliq.v3().functions().get("53719000002124011").await?;
    /// println!("{}", function.name);
    /// # Ok(()) }
    /// ```
    pub fn get(
        &self,
        function_id: impl Into<crate::v3::types::FunctionId>,
    ) -> request::GetFunction {
        request::GetFunction {
            call: self
                .call_of(&operation::GET)
                .id::<crate::v3::types::FunctionId>("FUNCTION_ID", function_id),
        }
    }
    /// Updates the name and the description of a function, and the URL of its webhook.
    ///
    /// Handlers are changed with `update_handler`.
    ///
    /// - `function_id`: The function.
    ///
    /// | Request | `PATCH /api/v3/functions/{FUNCTION_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Functions.UPDATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`Function`](crate::v3::types::Function): the updated function |
    /// | Operation | `functions_update` ([sources](crate::v3::sources#functions_update)) |
    ///
    /// # Errors
    ///
    /// - `function_not_found`: No function has this ID.
    /// - `function_name_already_exists`: The name belongs to another function.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let function = cliq
    ///     .v3()
    ///     .functions()
    ///     .update("53719000002124011")
    ///     .execution_url("https://api.yourcompany.com/cliq/functions/updated-handler")
    ///     .await?;
    /// println!("{}", function.name);
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        function_id: impl Into<crate::v3::types::FunctionId>,
    ) -> request::UpdateFunction {
        request::UpdateFunction {
            call: self
                .call_of(&operation::UPDATE)
                .id::<crate::v3::types::FunctionId>("FUNCTION_ID", function_id),
            body: types::FunctionsUpdateRequest {
                name: None,
                description: None,
                execution_url: None,
            },
        }
    }
    /// Creates a handler of a function.
    ///
    /// A function with the execution type `deluge` takes a `script`, one with `webhook` the
    /// `permissions` for the data to receive. The permission `user` is available to every handler,
    /// `chat` to all but `form_view_handler` and `widget_button_handler`, and `message` only to
    /// `button_handler` and `form_submit_handler`. Functions never receive `location` and
    /// `attachments`.
    ///
    /// # Arguments
    ///
    /// - `function_id`: The function.
    /// - `type_`: Type of the handler.
    ///
    /// | Request | `POST /api/v3/functions/{FUNCTION_ID}/handlers` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Functions.UPDATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`FunctionOrHandler`](crate::v3::types::FunctionOrHandler): the function, or the created handler |
    /// | Operation | `functions_create_handler` ([sources](crate::v3::sources#functions_create_handler)) |
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
    /// use cliq_api::v3::types::FunctionHandlerType;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let handler = cliq
    ///     .v3()
    ///     .functions()
    ///     .create_handler("53719000002124011", FunctionHandlerType::ButtonHandler)
    ///     .script(
    ///         "response = Map();\nresponse.put(\"text\", \"Button clicked!\");\nreturn response;",
    ///     )
    ///     .await?;
    /// println!("{handler:?}");
    /// # Ok(()) }
    /// ```
    pub fn create_handler(
        &self,
        function_id: impl Into<crate::v3::types::FunctionId>,
        type_: impl Into<crate::v3::types::FunctionHandlerType>,
    ) -> request::CreateFunctionHandler {
        request::CreateFunctionHandler {
            call: self
                .call_of(&operation::CREATE_HANDLER)
                .id::<crate::v3::types::FunctionId>("FUNCTION_ID", function_id),
            body: types::FunctionsCreateHandlerRequest {
                type_: type_.into(),
                script: None,
                permissions: None,
            },
        }
    }
    /// Deletes a handler of a function irrevocably, including its script.
    ///
    /// A function without a handler cannot run.
    ///
    /// # Arguments
    ///
    /// - `function_id`: The function.
    /// - `function_handler_type`: Type of the handler.
    ///
    /// | Request | `DELETE /api/v3/functions/{FUNCTION_ID}/handlers/{FUNCTION_HANDLER_TYPE}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Functions.UPDATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | no content |
    /// | Operation | `functions_delete_handler` ([sources](crate::v3::sources#functions_delete_handler)) |
    ///
    /// # Errors
    ///
    /// - `execution_handler_delete_failed`: The handler could not be deleted.
    /// - `default_handler_delete_not_allowed`: The handler is mandatory and cannot be deleted.
    /// - `execution_handler_not_found`: The function has no handler of this type.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::FunctionHandlerType;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3()
    ///     .functions()
    ///     .delete_handler("53719000002124011", FunctionHandlerType::ButtonHandler)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_handler(
        &self,
        function_id: impl Into<crate::v3::types::FunctionId>,
        function_handler_type: impl Into<crate::v3::types::FunctionHandlerType>,
    ) -> request::DeleteFunctionHandler {
        request::DeleteFunctionHandler {
            call: self
                .call_of(&operation::DELETE_HANDLER)
                .id::<crate::v3::types::FunctionId>("FUNCTION_ID", function_id)
                .path(
                    "FUNCTION_HANDLER_TYPE",
                    "text",
                    Into::<
                        crate::v3::types::FunctionHandlerType,
                    >::into(function_handler_type)
                        .to_string(),
                ),
        }
    }
    /// Returns the script of a handler of a function, with its parameters and the type that it
    /// returns.
    ///
    /// # Arguments
    ///
    /// - `function_id`: The function.
    /// - `function_handler_type`: Type of the handler.
    ///
    /// | Request | `GET /api/v3/functions/{FUNCTION_ID}/handlers/{FUNCTION_HANDLER_TYPE}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Functions.READ` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`FunctionHandler`](crate::v3::types::FunctionHandler): the handler |
    /// | Operation | `functions_get_handler` ([sources](crate::v3::sources#functions_get_handler)) |
    ///
    /// # Errors
    ///
    /// - `execution_handler_get_failed`: The handler could not be read.
    /// - `execution_handler_not_found`: The function has no handler of this type.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::FunctionHandlerType;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let handler = cliq
    ///     .v3()
    ///     .functions()
    ///     .get_handler("53719000002124011", FunctionHandlerType::ButtonHandler)
    ///     .await?;
    /// println!("{:?}", handler.name);
    /// # Ok(()) }
    /// ```
    pub fn get_handler(
        &self,
        function_id: impl Into<crate::v3::types::FunctionId>,
        function_handler_type: impl Into<crate::v3::types::FunctionHandlerType>,
    ) -> request::GetFunctionHandler {
        request::GetFunctionHandler {
            call: self
                .call_of(&operation::GET_HANDLER)
                .id::<crate::v3::types::FunctionId>("FUNCTION_ID", function_id)
                .path(
                    "FUNCTION_HANDLER_TYPE",
                    "text",
                    Into::<
                        crate::v3::types::FunctionHandlerType,
                    >::into(function_handler_type)
                        .to_string(),
                ),
        }
    }
    /// Updates the script of a handler of a function, or the permissions of a webhook.
    ///
    /// The same permissions are available as for `create_handler`.
    ///
    /// # Arguments
    ///
    /// - `function_id`: The function.
    /// - `function_handler_type`: Type of the handler.
    ///
    /// | Request | `PATCH /api/v3/functions/{FUNCTION_ID}/handlers/{FUNCTION_HANDLER_TYPE}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Functions.UPDATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`FunctionHandler`](crate::v3::types::FunctionHandler): the updated handler |
    /// | Operation | `functions_update_handler` ([sources](crate::v3::sources#functions_update_handler)) |
    ///
    /// # Errors
    ///
    /// - `execution_handler_update_failed`: The handler could not be changed.
    /// - `execution_handler_not_found`: The function has no handler of this type.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::FunctionHandlerType;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let handler = cliq
    ///     .v3()
    ///     .functions()
    ///     .update_handler("53719000002124011", FunctionHandlerType::ButtonHandler)
    ///     .script(
    ///         "changed_field = form.get(\"changed_field\");\nform_response = Map();\nif(changed_field == \"priority\") {\n  priority_val = form.get(\"values\").get(\"priority\");\n  options = List();\n  if(priority_val == \"high\") {\n    options.add(\"Escalate\");\n    options.add(\"Notify Manager\");\n  } else {\n    options.add(\"Standard Process\");\n  }\n  form_response.put(\"action_field\", Map());\n}\nreturn form_response;",
    ///     )
    ///     .await?;
    /// println!("{:?}", handler.name);
    /// # Ok(()) }
    /// ```
    pub fn update_handler(
        &self,
        function_id: impl Into<crate::v3::types::FunctionId>,
        function_handler_type: impl Into<crate::v3::types::FunctionHandlerType>,
    ) -> request::UpdateFunctionHandler {
        request::UpdateFunctionHandler {
            call: self
                .call_of(&operation::UPDATE_HANDLER)
                .id::<crate::v3::types::FunctionId>("FUNCTION_ID", function_id)
                .path(
                    "FUNCTION_HANDLER_TYPE",
                    "text",
                    Into::<
                        crate::v3::types::FunctionHandlerType,
                    >::into(function_handler_type)
                        .to_string(),
                ),
            body: types::FunctionsUpdateHandlerRequest {
                script: None,
                permissions: None,
            },
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`Functions::list`](super::Functions::list).
        #[doc = include_str!("requests/ListFunctions.md")]
        ListFunctions[]: list crate::v3::types::FunctionsListResponse => crate::v3::types::Function;
        /// Cursor of the next page, from the previous response.
        query "next_token" next_token: into String;
        /// Sync token of an earlier response. Lists only functions that are new or updated since that
        /// response.
        query "sync_token" sync_token: into String;
        /// Maximum number of functions per page, at most 50; 20 if omitted.
        query "limit" limit: plain u32;
    }
    crate::pagination::list! {
        ListFunctions => crate::v3::types::Function
    }
    impl crate::pagination::ListRequest for ListFunctions {
        type Document = crate::v3::types::FunctionsListResponse;
        type Item = crate::v3::types::Function;
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
    impl ListFunctions {
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
    impl crate::pagination::SyncRequest for ListFunctions {
        fn since(mut self, token: &crate::pagination::SyncToken) -> Self {
            self.call = self.call.query("sync_token", token.as_str());
            self
        }
        fn sync_token(page: &Self::Document) -> Option<crate::pagination::SyncToken> {
            crate::pagination::SyncToken::of(Some(&page.sync_token))
        }
    }
    crate::call::request! {
        /// Request of [`Functions::create`](super::Functions::create).
        #[doc = include_str!("requests/CreateFunction.md")]
        CreateFunction[body: super::types::FunctionsCreateRequest]:
            json crate::v3::types::FunctionResponse => crate::v3::types::Function,
            |response| Ok(response.into_value().data);
        /// How the handlers run; `deluge` if omitted.
        body execution_type: into crate::v3::types::ExecutionType;
        /// URL to which the service sends a POST request each time the function is triggered. Required
        /// for the execution type `webhook`.
        body execution_url: into String;
    }
    crate::call::request! {
        /// Request of [`Functions::delete`](super::Functions::delete).
        #[doc = include_str!("requests/DeleteFunction.md")]
        DeleteFunction[]: empty();
    }
    crate::call::request! {
        /// Request of [`Functions::get`](super::Functions::get).
        #[doc = include_str!("requests/GetFunction.md")]
        GetFunction[]: json crate::v3::types::FunctionResponse => crate::v3::types::Function,
            |response| Ok(response.into_value().data);
    }
    crate::call::request! {
        /// Request of [`Functions::update`](super::Functions::update).
        #[doc = include_str!("requests/UpdateFunction.md")]
        UpdateFunction[body: super::types::FunctionsUpdateRequest]:
            json crate::v3::types::FunctionResponse => crate::v3::types::Function,
            |response| Ok(response.into_value().data);
        /// New name of the function.
        body name: into String;
        /// What the function does.
        body description: into String;
        /// URL to which the service sends a POST request each time the function is triggered. Only for
        /// the execution type `webhook`.
        body execution_url: into String;
    }
    crate::call::request! {
        /// Request of [`Functions::create_handler`](super::Functions::create_handler).
        #[doc = include_str!("requests/CreateFunctionHandler.md")]
        CreateFunctionHandler[body: super::types::FunctionsCreateHandlerRequest]:
            json crate::v3::types::FunctionsCreateHandlerResponse =>
            crate::v3::types::FunctionOrHandler, |response| Ok(response.into_value().data);
        /// Deluge script of the handler, at most 250 KB. Only for a function with the execution type
        /// `deluge`.
        body script: into String;
        /// Data to include in the requests to the webhook. Only for a function with the execution type
        /// `webhook`. Functions have neither `location` nor `attachments`; `chat` and `message` are
        /// available to some types of handler only.
        body permissions: each crate::v3::types::HandlerPermission;
    }
    crate::call::request! {
        /// Request of [`Functions::delete_handler`](super::Functions::delete_handler).
        #[doc = include_str!("requests/DeleteFunctionHandler.md")]
        DeleteFunctionHandler[]: empty();
    }
    crate::call::request! {
        /// Request of [`Functions::get_handler`](super::Functions::get_handler).
        #[doc = include_str!("requests/GetFunctionHandler.md")]
        GetFunctionHandler[]: json crate::v3::types::FunctionHandlerResponse =>
            crate::v3::types::FunctionHandler, |response| Ok(response.into_value().data);
    }
    crate::call::request! {
        /// Request of [`Functions::update_handler`](super::Functions::update_handler).
        #[doc = include_str!("requests/UpdateFunctionHandler.md")]
        UpdateFunctionHandler[body: super::types::FunctionsUpdateHandlerRequest]:
            json crate::v3::types::FunctionHandlerResponse => crate::v3::types::FunctionHandler,
            |response| Ok(response.into_value().data);
        /// Deluge script of the handler, at most 250 KB. Only for a function with the execution type
        /// `deluge`.
        body script: into String;
        /// Data to include in the requests to the webhook. Only for a function with the execution type
        /// `webhook`. Functions have neither `location` nor `attachments`; `chat` and `message` are
        /// available to some types of handler only.
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
    /// `functions_list`: List functions.
    pub static LIST: Operation = Operation::new(
        "functions_list", "functions", Method::GET, "/api/v3", "/functions", "List functions",
    )
    .query(&["next_token", "sync_token", "limit"])
    .scopes(&[&["ZohoCliq.Functions.READ"]])
    .rate_limit(RateLimit::new(30, 60, 300))
    .pagination(
        Pagination::new(PaginationKind::Token, "next_token", "next_token", "data")
            .limit("limit")
            .sync("sync_token", "sync_token"),
    )
    .parameters(&rules::FUNCTIONS_LIST_PARAMETERS)
    .shape(&shapes::FUNCTIONS_LIST_RESPONSE)
    .response(ResponseKind::Json)
    .sources(&["published: functions"]);
    /// `functions_create`: Create a function.
    pub static CREATE: Operation = Operation::new(
        "functions_create", "functions", Method::POST, "/api/v3", "/functions", "Create a function",
    )
    .scopes(&[&["ZohoCliq.Functions.CREATE"]])
    .rate_limit(RateLimit::new(10, 60, 300))
    .request(RequestKind::Json { required: true })
    .rules(&rules::FUNCTIONS_CREATE_REQUEST)
    .shape(&shapes::FUNCTION_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        (
            "function_creation_limit_exceeded",
            "The organization has as many functions as it may have.",
        ),
        ("function_name_already_exists", "The name belongs to an existing function."),
        ("invalid_inputs", "A value of the body is invalid."),
    ])
    .sources(&["published: functions"]);
    /// `functions_delete`: Delete a function.
    pub static DELETE: Operation = Operation::new(
        "functions_delete", "functions", Method::DELETE, "/api/v3", "/functions/{FUNCTION_ID}",
        "Delete a function",
    )
    .scopes(&[&["ZohoCliq.Functions.DELETE"]])
    .rate_limit(RateLimit::new(10, 60, 300))
    .parameters(&rules::FUNCTIONS_DELETE_PARAMETERS)
    .errors(&[("function_not_found", "No function has this ID.")])
    .sources(&["published: functions"]);
    /// `functions_get`: Get a function.
    pub static GET: Operation = Operation::new(
        "functions_get", "functions", Method::GET, "/api/v3", "/functions/{FUNCTION_ID}",
        "Get a function",
    )
    .scopes(&[&["ZohoCliq.Functions.READ"]])
    .rate_limit(RateLimit::new(30, 60, 300))
    .parameters(&rules::FUNCTIONS_GET_PARAMETERS)
    .shape(&shapes::FUNCTION_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[("function_not_found", "No function has this ID.")])
    .sources(&["published: functions"]);
    /// `functions_update`: Update a function.
    pub static UPDATE: Operation = Operation::new(
        "functions_update", "functions", Method::PATCH, "/api/v3", "/functions/{FUNCTION_ID}",
        "Update a function",
    )
    .scopes(&[&["ZohoCliq.Functions.UPDATE"]])
    .rate_limit(RateLimit::new(10, 60, 300))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::FUNCTIONS_UPDATE_PARAMETERS)
    .rules(&rules::FUNCTIONS_UPDATE_REQUEST)
    .shape(&shapes::FUNCTION_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .idempotent(true)
    .errors(&[
        ("function_not_found", "No function has this ID."),
        ("function_name_already_exists", "The name belongs to another function."),
    ])
    .sources(&["published: functions"]);
    /// `functions_create_handler`: Create a handler of a function.
    pub static CREATE_HANDLER: Operation = Operation::new(
        "functions_create_handler", "functions", Method::POST, "/api/v3",
        "/functions/{FUNCTION_ID}/handlers", "Create a handler of a function",
    )
    .scopes(&[&["ZohoCliq.Functions.UPDATE"]])
    .rate_limit(RateLimit::new(10, 60, 300))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::FUNCTIONS_CREATE_HANDLER_PARAMETERS)
    .rules(&rules::FUNCTIONS_CREATE_HANDLER_REQUEST)
    .shape(&shapes::FUNCTIONS_CREATE_HANDLER_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        ("execution_handler_create_failed", "The handler could not be created."),
        ("execution_handler_data_required", "A mandatory value is missing."),
        ("execution_handler_data_invalid", "A value of the handler is invalid."),
        ("invalid_inputs", "The type of the handler or another part of the body is invalid."),
    ])
    .sources(&["published: functions"]);
    /// `functions_delete_handler`: Delete a handler of a function.
    pub static DELETE_HANDLER: Operation = Operation::new(
        "functions_delete_handler", "functions", Method::DELETE, "/api/v3",
        "/functions/{FUNCTION_ID}/handlers/{FUNCTION_HANDLER_TYPE}",
        "Delete a handler of a function",
    )
    .scopes(&[&["ZohoCliq.Functions.UPDATE"]])
    .rate_limit(RateLimit::new(10, 60, 300))
    .parameters(&rules::FUNCTIONS_DELETE_HANDLER_PARAMETERS)
    .errors(&[
        ("execution_handler_delete_failed", "The handler could not be deleted."),
        ("default_handler_delete_not_allowed", "The handler is mandatory and cannot be deleted."),
        ("execution_handler_not_found", "The function has no handler of this type."),
    ])
    .sources(&["published: functions"]);
    /// `functions_get_handler`: Get a handler of a function.
    pub static GET_HANDLER: Operation = Operation::new(
        "functions_get_handler", "functions", Method::GET, "/api/v3",
        "/functions/{FUNCTION_ID}/handlers/{FUNCTION_HANDLER_TYPE}", "Get a handler of a function",
    )
    .scopes(&[&["ZohoCliq.Functions.READ"]])
    .rate_limit(RateLimit::new(10, 60, 300))
    .parameters(&rules::FUNCTIONS_GET_HANDLER_PARAMETERS)
    .shape(&shapes::FUNCTION_HANDLER_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        ("execution_handler_get_failed", "The handler could not be read."),
        ("execution_handler_not_found", "The function has no handler of this type."),
    ])
    .sources(&["published: functions"]);
    /// `functions_update_handler`: Update a handler of a function.
    pub static UPDATE_HANDLER: Operation = Operation::new(
        "functions_update_handler", "functions", Method::PATCH, "/api/v3",
        "/functions/{FUNCTION_ID}/handlers/{FUNCTION_HANDLER_TYPE}",
        "Update a handler of a function",
    )
    .scopes(&[&["ZohoCliq.Functions.UPDATE"]])
    .rate_limit(RateLimit::new(10, 60, 300))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::FUNCTIONS_UPDATE_HANDLER_PARAMETERS)
    .rules(&rules::FUNCTIONS_UPDATE_HANDLER_REQUEST)
    .shape(&shapes::FUNCTION_HANDLER_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .idempotent(true)
    .errors(&[
        ("execution_handler_update_failed", "The handler could not be changed."),
        ("execution_handler_not_found", "The function has no handler of this type."),
    ])
    .sources(&["published: functions"]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[
        &LIST, &CREATE, &DELETE, &GET, &UPDATE, &CREATE_HANDLER, &DELETE_HANDLER, &GET_HANDLER,
        &UPDATE_HANDLER,
    ];
}
/// Types of this module.
pub mod types {
    /// A function.
    ///
    /// Returned by [`Functions::list`](super::Functions::list),
    /// [`Functions::create`](super::Functions::create), [`Functions::get`](super::Functions::get)
    /// and [`Functions::update`](super::Functions::update). Part of the response of
    /// [`Functions::create_handler`](super::Functions::create_handler).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Function {
        /// Creator of the function.
        pub creator: crate::v3::types::Creator,
        /// What the function does.
        pub description: String,
        /// How the handlers run.
        pub execution_type: crate::v3::types::ExecutionType,
        /// URL of the webhook; only with the execution type `webhook`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub execution_url: Option<String>,
        /// What triggers the function.
        pub function_type: crate::v3::types::FunctionType,
        /// The handlers of the function.
        pub handlers: Vec<FunctionHandlerSummary>,
        /// ID of the function.
        pub id: crate::v3::types::FunctionId,
        /// Unique name of the function.
        pub name: String,
        /// Who can use the function.
        pub scope: crate::v3::types::ComponentScope,
        /// Whether the function is enabled.
        pub status: crate::v3::types::EnabledState,
        /// Origin of the function, such as `custom`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(Function : id crate ::v3::types::FunctionId);
    /// A handler of a function. Responses to `get_handler` have its script, parameters and return
    /// type; those to changes have its function and name, with its script or its permissions.
    ///
    /// Returned by [`Functions::get_handler`](super::Functions::get_handler) and
    /// [`Functions::update_handler`](super::Functions::update_handler). Part of the response of
    /// [`Functions::create_handler`](super::Functions::create_handler).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct FunctionHandler {
        /// The function that the handler belongs to.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub function_id: Option<crate::v3::types::FunctionId>,
        /// Type of the handler.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<crate::v3::types::FunctionHandlerType>,
        /// Parameters that the script receives.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub params: Option<Vec<crate::v3::types::HandlerParameter>>,
        /// Data that the webhook receives. Absent in a function with the execution type `deluge`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub permissions: Option<Vec<crate::v3::types::HandlerPermission>>,
        /// Deluge type that the script returns, such as `MAP`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub return_type: Option<String>,
        /// Deluge script. Absent in a function with the execution type `webhook`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub script: Option<String>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// A handler in an envelope.
    ///
    /// Response body of [`Functions::get_handler`](super::Functions::get_handler) and
    /// [`Functions::update_handler`](super::Functions::update_handler).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct FunctionHandlerResponse {
        /// The handler.
        pub data: FunctionHandler,
        /// Response type: `execution_handler`, or the type of the handler.
        #[serde(rename = "type")]
        pub type_: String,
        /// Requested URL.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(FunctionHandlerResponse);
    /// A handler of a function, without its script.
    ///
    /// Part of the response of [`Functions::list`](super::Functions::list),
    /// [`Functions::create`](super::Functions::create), [`Functions::get`](super::Functions::get)
    /// and 2 more.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct FunctionHandlerSummary {
        /// Type of the handler.
        #[serde(rename = "type")]
        pub type_: crate::v3::types::FunctionHandlerType,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::open_enum::open_enum! {
        /// Event that runs a handler of a function: - `button_handler`: A user clicks a button of a
        /// message. For functions of the type `button`. - `form_view_handler`: A user opens the
        /// permalink of a form, which the handler renders. This and the following are for functions of
        /// the type `form`. - `form_change_handler`: The value of a field of a form changes. -
        /// `form_dynamic_select_handler`: A dynamic selection field of a form needs its options, which
        /// the handler supplies. - `form_submit_handler`: A user submits a form. -
        /// `widget_button_handler`: A user clicks a button of a widget. For functions of the type
        /// `widget_button`.
        ///
        /// Part of the response of [`Functions::list`](super::Functions::list),
        /// [`Functions::create`](super::Functions::create), [`Functions::get`](super::Functions::get)
        /// and 4 more. Accepted by [`Functions::create_handler`](super::Functions::create_handler),
        /// [`Functions::delete_handler`](super::Functions::delete_handler),
        /// [`Functions::get_handler`](super::Functions::get_handler) and
        /// [`Functions::update_handler`](super::Functions::update_handler).
        FunctionHandlerType;
        ButtonHandler = "button_handler";
        FormSubmitHandler = "form_submit_handler";
        FormChangeHandler = "form_change_handler";
        FormDynamicSelectHandler = "form_dynamic_select_handler";
        FormViewHandler = "form_view_handler";
        WidgetButtonHandler = "widget_button_handler";
    }
    /// What creating a handler returns: the function that it belongs to, or the handler itself.
    ///
    /// Returned by [`Functions::create_handler`](super::Functions::create_handler).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum FunctionOrHandler {
        /// A function.
        Function(crate::v3::types::Function),
        /// A handler of a function. Responses to `get_handler` have its script, parameters and return
        /// type; those to changes have its function and name, with its script or its permissions.
        Handler(crate::v3::types::FunctionHandler),
        /// An undocumented value, as received.
        UnknownValue(serde_json::Value),
    }
    impl FunctionOrHandler {
        /// What selects the variant of a value.
        pub(crate) const SELECT: crate::union::Select = crate::union::Select {
            variants: &[
                crate::union::When {
                    kinds: &[],
                    keys: &["id"],
                    values: &[],
                    item_kinds: &[],
                    item_keys: &[],
                },
                crate::union::When {
                    kinds: &[],
                    keys: &["function_id"],
                    values: &[],
                    item_kinds: &[],
                    item_keys: &[],
                },
            ],
            closed: false,
        };
    }
    impl From<crate::v3::types::Function> for FunctionOrHandler {
        fn from(value: crate::v3::types::Function) -> Self {
            Self::Function(value)
        }
    }
    impl From<crate::v3::types::FunctionHandler> for FunctionOrHandler {
        fn from(value: crate::v3::types::FunctionHandler) -> Self {
            Self::Handler(value)
        }
    }
    crate::union::union!(
        open FunctionOrHandler { 0 Function(crate ::v3::types::Function), 1 Handler(crate
        ::v3::types::FunctionHandler) }
    );
    /// A function in an envelope.
    ///
    /// Response body of [`Functions::create`](super::Functions::create),
    /// [`Functions::get`](super::Functions::get) and
    /// [`Functions::update`](super::Functions::update).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct FunctionResponse {
        /// The function.
        pub data: Function,
        /// Response type, `function`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Requested URL.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(FunctionResponse);
    crate::open_enum::open_enum! {
        /// What triggers a function: a click on a button of a message (`button`), the stages of a form
        /// (`form`), or a click on a button of a widget (`widget_button`).
        ///
        /// Part of the response of [`Functions::list`](super::Functions::list),
        /// [`Functions::create`](super::Functions::create), [`Functions::get`](super::Functions::get)
        /// and 2 more. Accepted by [`Functions::create`](super::Functions::create).
        FunctionType;
        Button = "button";
        Form = "form";
        WidgetButton = "widget_button";
    }
    /// A handler to create: its type, and either its script or its permissions.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct FunctionsCreateHandlerRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) permissions: Option<Vec<crate::v3::types::HandlerPermission>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) script: Option<String>,
        #[serde(rename = "type")]
        pub(crate) type_: crate::v3::types::FunctionHandlerType,
    }
    /// The function, or the created handler, in an envelope.
    ///
    /// Response body of [`Functions::create_handler`](super::Functions::create_handler).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct FunctionsCreateHandlerResponse {
        /// The function, or the created handler.
        pub data: crate::v3::types::FunctionOrHandler,
        /// Response type: `function` or `execution_handler`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Requested URL.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(FunctionsCreateHandlerResponse);
    /// A function to create.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct FunctionsCreateRequest {
        pub(crate) description: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) execution_type: Option<crate::v3::types::ExecutionType>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) execution_url: Option<String>,
        pub(crate) function_type: crate::v3::types::FunctionType,
        pub(crate) name: String,
    }
    /// A page of functions.
    ///
    /// Response body of [`Functions::list`](super::Functions::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct FunctionsListResponse {
        /// The functions.
        pub data: Vec<Function>,
        /// The functions that were deleted since the sync token.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub deleted: Option<Vec<crate::v3::types::FunctionId>>,
        /// Cursor of the next page; absent on the last page.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub next_token: Option<crate::v3::types::Text>,
        /// Sync token for a later request that lists new and changed functions.
        pub sync_token: crate::v3::types::Text,
        /// Number of functions.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub total_count: Option<i64>,
        /// Response type, `function`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Requested URL.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(FunctionsListResponse);
    /// The new script or permissions of a handler.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct FunctionsUpdateHandlerRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) permissions: Option<Vec<crate::v3::types::HandlerPermission>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) script: Option<String>,
    }
    /// Changes of a function.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct FunctionsUpdateRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) description: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) execution_url: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) name: Option<String>,
    }
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static FUNCTION_HANDLER_TYPE: Rules = Rules::Open(&[
        "button_handler", "form_submit_handler", "form_change_handler",
        "form_dynamic_select_handler", "form_view_handler", "widget_button_handler",
    ]);
    pub(crate) static FUNCTION_TYPE: Rules = Rules::Open(&["button", "form", "widget_button"]);
    pub(crate) static FUNCTIONS_CREATE_HANDLER_REQUEST: Rules = Rules::object(&[
        Key::required("type", &FUNCTION_HANDLER_TYPE),
        Key::optional("script", &Rules::text(&[Limit::most(256_000)])),
        Key::optional("permissions", &Rules::list(&HANDLER_PERMISSION, &[Limit::most(5)])),
    ]).relations(&[
        Relation {
            of: "",
            kind: RelationKind::Exclusive(&["script", "permissions"]),
            source: None,
        },
        Relation {
            of: "permissions[]",
            kind: RelationKind::Without(&["location", "attachments"]),
            source: None,
        },
        Relation {
            of: "permissions",
            kind: RelationKind::OnlyWith {
                values: &["message"],
                when: "type",
                are: &["button_handler", "form_submit_handler"],
            },
            source: None,
        },
        Relation {
            of: "permissions",
            kind: RelationKind::OnlyWith {
                values: &["chat"],
                when: "type",
                are: &[
                    "button_handler", "form_submit_handler", "form_change_handler",
                    "form_dynamic_select_handler",
                ],
            },
            source: None,
        },
    ]).build();
    pub(crate) static FUNCTIONS_CREATE_REQUEST: Rules = Rules::object(&[
        Key::required("name", &Rules::text(&[Limit::most(30)])),
        Key::required("description", &Rules::text(&[Limit::most(300)])),
        Key::required("function_type", &FUNCTION_TYPE),
        Key::optional("execution_type", &EXECUTION_TYPE),
        Key::optional("execution_url", &Rules::text(&[Limit::most(225)])),
    ]).relations(&[
        Relation {
            of: "execution_url",
            kind: RelationKind::RequiredIf { when: "execution_type", are: &["webhook"] },
            source: None,
        },
    ]).build();
    pub(crate) static FUNCTIONS_UPDATE_HANDLER_REQUEST: Rules = Rules::object(&[
        Key::optional("script", &Rules::text(&[Limit::most(256_000)])),
        Key::optional("permissions", &Rules::list(&HANDLER_PERMISSION, &[Limit::most(5)])),
    ]).relations(&[
        Relation {
            of: "",
            kind: RelationKind::Exclusive(&["script", "permissions"]),
            source: None,
        },
        Relation {
            of: "permissions[]",
            kind: RelationKind::Without(&["location", "attachments"]),
            source: None,
        },
    ]).build();
    pub(crate) static FUNCTIONS_UPDATE_REQUEST: Rules = Rules::object(&[
        Key::optional("name", &Rules::text(&[Limit::most(30)])),
        Key::optional("description", &Rules::text(&[Limit::most(300)])),
        Key::optional("execution_url", &Rules::text(&[Limit::most(225)])),
    ]).build();
    pub(crate) static FUNCTIONS_LIST_PARAMETERS: Rules = Rules::object(&[
        Key::optional("next_token", &Rules::text(&[])),
        Key::optional("sync_token", &Rules::text(&[])),
        Key::optional("limit", &Rules::number(&[Limit::most(50)])),
    ]).build();
    pub(crate) static FUNCTIONS_DELETE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("FUNCTION_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static FUNCTIONS_GET_PARAMETERS: Rules = Rules::object(&[
        Key::optional("FUNCTION_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static FUNCTIONS_UPDATE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("FUNCTION_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static FUNCTIONS_CREATE_HANDLER_PARAMETERS: Rules = Rules::object(&[
        Key::optional("FUNCTION_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static FUNCTIONS_DELETE_HANDLER_PARAMETERS: Rules = Rules::object(&[
        Key::optional("FUNCTION_ID", &Rules::Identifier),
        Key::optional("FUNCTION_HANDLER_TYPE", &FUNCTION_HANDLER_TYPE),
    ]).build();
    pub(crate) static FUNCTIONS_GET_HANDLER_PARAMETERS: Rules = Rules::object(&[
        Key::optional("FUNCTION_ID", &Rules::Identifier),
        Key::optional("FUNCTION_HANDLER_TYPE", &FUNCTION_HANDLER_TYPE),
    ]).build();
    pub(crate) static FUNCTIONS_UPDATE_HANDLER_PARAMETERS: Rules = Rules::object(&[
        Key::optional("FUNCTION_ID", &Rules::Identifier),
        Key::optional("FUNCTION_HANDLER_TYPE", &FUNCTION_HANDLER_TYPE),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static FUNCTION: Shape = Shape::identified("id", &[
        Field::required("id", &Shape::Scalar),
        Field::required("name", &Shape::Text),
        Field::required("description", &Shape::Text),
        Field::required("function_type", &Shape::Text),
        Field::required("execution_type", &Shape::Text),
        Field::optional("execution_url", &Shape::Text),
        Field::required("handlers", &Shape::List(&FUNCTION_HANDLER_SUMMARY)),
        Field::required("scope", &Shape::Text),
        Field::required("status", &Shape::Text),
        Field::required("type", &Shape::Text),
        Field::required("creator", &CREATOR),
    ]);
    pub(crate) static FUNCTION_HANDLER: Shape = Shape::object(&[
        Field::optional("function_id", &Shape::Scalar),
        Field::optional("name", &Shape::Text),
        Field::optional("script", &Shape::Text),
        Field::optional("permissions", &Shape::List(&Shape::Text)),
        Field::optional("params", &Shape::List(&HANDLER_PARAMETER)),
        Field::optional("return_type", &Shape::Text),
    ]);
    pub(crate) static FUNCTION_HANDLER_RESPONSE: Shape = Shape::object(&[
        Field::required("url", &Shape::Text),
        Field::required("type", &Shape::Text),
        Field::required("data", &FUNCTION_HANDLER),
    ]);
    pub(crate) static FUNCTION_HANDLER_SUMMARY: Shape = Shape::object(&[
        Field::required("type", &Shape::Text),
    ]);
    pub(crate) static FUNCTION_OR_HANDLER: Shape = Shape::union(
        crate::v3::types::FunctionOrHandler::SELECT,
        &[&FUNCTION, &FUNCTION_HANDLER],
    );
    pub(crate) static FUNCTION_RESPONSE: Shape = Shape::object(&[
        Field::required("url", &Shape::Text),
        Field::required("type", &Shape::Text),
        Field::required("data", &FUNCTION),
    ]);
    pub(crate) static FUNCTIONS_CREATE_HANDLER_RESPONSE: Shape = Shape::object(&[
        Field::required("url", &Shape::Text),
        Field::required("type", &Shape::Text),
        Field::required("data", &FUNCTION_OR_HANDLER),
    ]);
    pub(crate) static FUNCTIONS_LIST_RESPONSE: Shape = Shape::object(&[
        Field::required("url", &Shape::Text),
        Field::required("type", &Shape::Text),
        Field::optional("next_token", &Shape::AnyScalar),
        Field::required("sync_token", &Shape::AnyScalar),
        Field::optional("total_count", &Shape::Integer),
        Field::optional("deleted", &Shape::List(&Shape::Scalar)),
        Field::required("data", &Shape::List(&FUNCTION)),
    ]);
}
