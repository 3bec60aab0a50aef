// Generated from specs/v3/pins.yaml by `cargo xtask generate`. Do not edit.

//! Chats that the caller has pinned, and the categories in which they are arranged.
//!
//! Cliq displays a category as a chat folder.
#![doc = include_str!("operations/pins.md")]
/// Handle with a method for each operation of the module [`pins`](self#operations).
///
/// [`Api::pins`](super::Api::pins) returns it.
#[derive(Clone, Debug)]
pub struct Pins {
    client: crate::Cliq,
}
impl Pins {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Unpins a chat, which removes it from the pinned chats and from every category.
    ///
    /// - `chat_id`: ID of the chat.
    ///
    /// | Request | `DELETE /api/v3/chats/{CHAT_ID}/pins` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.UPDATE` |
    /// | Rate limit | 50 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`UnpinnedChat`](crate::v3::types::UnpinnedChat): the unpinned chat |
    /// | Operation | `pins_remove` ([sources](crate::v3::sources#pins_remove)) |
    ///
    /// # Errors
    ///
    /// - `chat_access_denied`: The caller is not a participant of the chat.
    /// - `chat_operation_failed`: The service failed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let chat = cliq.v3().pins().remove("CT_1184653329648523663_62439860").await?;
    /// println!("{}", chat.chat_id);
    /// # Ok(()) }
    /// ```
    pub fn remove(
        &self,
        chat_id: impl Into<crate::v3::types::ChatId>,
    ) -> request::RemovePin {
        request::RemovePin {
            call: self
                .call_of(&operation::REMOVE)
                .id::<crate::v3::types::ChatId>("CHAT_ID", chat_id),
        }
    }
    /// Pins a chat, in a category or directly among the pinned chats.
    ///
    /// - `chat_id`: ID of the chat.
    ///
    /// | Request | `POST /api/v3/chats/{CHAT_ID}/pins` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.UPDATE` |
    /// | Rate limit | 50 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`ChatPin`](crate::v3::types::ChatPin): the pin |
    /// | Operation | `pins_add` ([sources](crate::v3::sources#pins_add)) |
    ///
    /// # Errors
    ///
    /// - `max_pins_error`: The category has the maximum number of pinned chats.
    /// - `chat_access_denied`: The caller is not a participant of the chat.
    /// - `operation_not_allowed`: The caller is not permitted to pin the chat.
    /// - `chat_operation_failed`: The service failed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let pin = cliq
    ///     .v3()
    ///     .pins()
    ///     .add("CT_1184653329648523663_62439860")
    ///     .category_id("2890538000000011111")
    ///     .await?;
    /// println!("{}", pin.chat_id);
    /// # Ok(()) }
    /// ```
    pub fn add(&self, chat_id: impl Into<crate::v3::types::ChatId>) -> request::AddPin {
        request::AddPin {
            call: self
                .call_of(&operation::ADD)
                .id::<crate::v3::types::ChatId>("CHAT_ID", chat_id),
            body: types::PinsAddRequest {
                category_id: None,
            },
        }
    }
    /// Removes several chats from every category in which they are pinned.
    ///
    /// - `chat_ids`: Chats to remove from all categories, at most 25.
    ///
    /// | Request | `DELETE /api/v3/pin-categories` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.DELETE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | no content |
    /// | Operation | `pins_remove_many` ([sources](crate::v3::sources#pins_remove_many)) |
    ///
    /// # Errors
    ///
    /// - `operation_failed`: The service failed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3().pins().remove_many(["2890538000000012345", "2890538000000067890"]).await?;
    /// # Ok(()) }
    /// ```
    pub fn remove_many(
        &self,
        chat_ids: impl IntoIterator<Item = impl Into<crate::v3::types::ChatId>>,
    ) -> request::RemovePins {
        request::RemovePins {
            call: self
                .call_of(&operation::REMOVE_MANY)
                .query_list(
                    "chat_ids",
                    {
                        let list: Vec<crate::v3::types::ChatId> = chat_ids
                            .into_iter()
                            .map(Into::into)
                            .collect();
                        list
                    },
                ),
        }
    }
    /// Lists the categories of pinned chats of the caller in one response.
    ///
    /// `include_fields` adds the pinned chats, and details of them.
    ///
    /// | Request | `GET /api/v3/pin-categories` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.READ` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`Page`](crate::pagination::Page) of [`PinCategory`](crate::v3::types::PinCategory): the categories |
    /// | Operation | `pins_list_categories` ([sources](crate::v3::sources#pins_list_categories)) |
    ///
    /// # Errors
    ///
    /// - `operation_failed`: The service failed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::PinCategoryInclusion;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// for category in cliq
    ///     .v3()
    ///     .pins()
    ///     .list_categories()
    ///     .include_fields([
    ///         PinCategoryInclusion::Chats,
    ///         PinCategoryInclusion::RecipientsSummary,
    ///     ])
    ///     .await?
    /// {
    ///     println!("{:?}", category.title);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_categories(&self) -> request::ListPinCategories {
        request::ListPinCategories {
            call: self.call_of(&operation::LIST_CATEGORIES),
        }
    }
    /// Creates a category for pinned chats, and optionally pins chats in it, in the given order.
    ///
    /// - `title`: Title of the category, at most 255 characters.
    ///
    /// | Request | `POST /api/v3/pin-categories` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.CREATE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`PinCategory`](crate::v3::types::PinCategory): the category |
    /// | Operation | `pins_create_category` ([sources](crate::v3::sources#pins_create_category)) |
    ///
    /// # Errors
    ///
    /// - `param_missing`: A required key is missing.
    /// - `operation_not_allowed`: The caller has no permission for one of the chats.
    /// - `max_folders_error`: The caller has the maximum number of categories.
    /// - `operation_failed`: The service failed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let category = cliq
    ///     .v3()
    ///     .pins()
    ///     .create_category("Priority Workitems")
    ///     .symbol(":razz:")
    ///     .chat_ids(["1488288613043522033"])
    ///     .await?;
    /// println!("{:?}", category.title);
    /// # Ok(()) }
    /// ```
    pub fn create_category(
        &self,
        title: impl Into<String>,
    ) -> request::CreatePinCategory {
        request::CreatePinCategory {
            call: self.call_of(&operation::CREATE_CATEGORY),
            body: types::PinsCreateCategoryRequest {
                title: title.into(),
                symbol: None,
                chat_ids: None,
            },
        }
    }
    /// Deletes a category.
    ///
    /// Its chats move to the default category, or are unpinned with `unpin_all`. The default
    /// category cannot be deleted.
    ///
    /// - `category_id`: ID of the category, as listed by `pins_list_categories`.
    ///
    /// | Request | `DELETE /api/v3/pin-categories/{CATEGORY_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.DELETE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | no content |
    /// | Operation | `pins_delete_category` ([sources](crate::v3::sources#pins_delete_category)) |
    ///
    /// # Errors
    ///
    /// - `operation_not_allowed`: The category is the default category, which cannot be deleted.
    /// - `operation_failed`: The service failed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3().pins().delete_category("4000000020001").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_category(
        &self,
        category_id: impl Into<crate::v3::types::PinCategoryId>,
    ) -> request::DeletePinCategory {
        request::DeletePinCategory {
            call: self
                .call_of(&operation::DELETE_CATEGORY)
                .id::<crate::v3::types::PinCategoryId>("CATEGORY_ID", category_id),
        }
    }
    /// Performs one change of a category: sets its details (`title`, `symbol`, `state`), moves a
    /// chat within it (`chat_id` and `pin_above`), replaces its chats (`chat_ids`), or moves the
    /// category itself (`pin_above` alone).
    ///
    /// All but the first require `last_sync_time`.
    ///
    /// - `category_id`: ID of the category, as listed by `pins_list_categories`.
    ///
    /// | Request | `PUT /api/v3/pin-categories/{CATEGORY_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Chats.UPDATE` |
    /// | Rate limit | 50 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | no content |
    /// | Operation | `pins_update_category` ([sources](crate::v3::sources#pins_update_category)) |
    ///
    /// # Errors
    ///
    /// - `client_not_synced`: `last_sync_time` is out of date; the categories must be listed again.
    /// - `invalid_inputs`: `title`, `symbol`, `state` or `chat_id` is combined with `chat_ids`.
    /// - `operation_failed`: A value is invalid, or the service failed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3()
    ///     .pins()
    ///     .update_category("4000000020001")
    ///     .pin_above("4000000020002")
    ///     .last_sync_time("2024-01-01T12:00:00Z")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update_category(
        &self,
        category_id: impl Into<crate::v3::types::PinCategoryId>,
    ) -> request::UpdatePinCategory {
        request::UpdatePinCategory {
            call: self
                .call_of(&operation::UPDATE_CATEGORY)
                .id::<crate::v3::types::PinCategoryId>("CATEGORY_ID", category_id),
            body: types::PinsUpdateCategoryRequest {
                title: None,
                symbol: None,
                state: None,
                chat_id: None,
                chat_ids: None,
                pin_above: None,
                last_sync_time: None,
            },
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`Pins::remove`](super::Pins::remove).
        #[doc = include_str!("requests/RemovePin.md")]
        RemovePin[]: json crate::v3::types::PinsRemoveResponse => crate::v3::types::UnpinnedChat,
            |response| Ok(response.into_value().data);
    }
    crate::call::request! {
        /// Request of [`Pins::add`](super::Pins::add).
        #[doc = include_str!("requests/AddPin.md")]
        AddPin[optional_body: super::types::PinsAddRequest]:
            json crate::v3::types::PinsAddResponse => crate::v3::types::ChatPin,
            |response| Ok(response.into_value().data);
        /// Category in which to pin the chat; the default category if omitted.
        body category_id: into crate::v3::types::PinCategoryId;
    }
    crate::call::request! {
        /// Request of [`Pins::remove_many`](super::Pins::remove_many).
        #[doc = include_str!("requests/RemovePins.md")]
        RemovePins[]: empty();
    }
    crate::call::request! {
        /// Request of [`Pins::list_categories`](super::Pins::list_categories).
        #[doc = include_str!("requests/ListPinCategories.md")]
        ListPinCategories[]: list crate::v3::types::PinsListCategoriesResponse =>
            crate::v3::types::PinCategory;
        /// Data to add: the pinned chats (`chats`), some of their participants (`recipients_summary`),
        /// and their last messages (`last_message_info`). The latter two require `chats`.
        query "include_fields" include_fields: each crate::v3::types::PinCategoryInclusion;
    }
    crate::pagination::list! {
        ListPinCategories: crate::v3::types::PinsListCategoriesResponse =>
            crate::v3::types::PinCategory, |whole| whole.data
    }
    crate::call::request! {
        /// Request of [`Pins::create_category`](super::Pins::create_category).
        #[doc = include_str!("requests/CreatePinCategory.md")]
        CreatePinCategory[body: super::types::PinsCreateCategoryRequest]:
            json crate::v3::types::PinsCreateCategoryResponse => crate::v3::types::PinCategory,
            |response| Ok(response.into_value().data);
        /// Emoji of the category, such as `:smile:`, at most 50 characters; none if empty.
        body symbol: into String;
        /// Chats to pin in the category, in this order, at most 100.
        body chat_ids: each crate::v3::types::ChatId;
    }
    crate::call::request! {
        /// Request of [`Pins::delete_category`](super::Pins::delete_category).
        #[doc = include_str!("requests/DeletePinCategory.md")]
        DeletePinCategory[]: empty();
        /// Whether to unpin the chats of the category rather than move them to the default category;
        /// `false` if omitted.
        query "unpin_all" unpin_all: plain bool;
    }
    crate::call::request! {
        /// Request of [`Pins::update_category`](super::Pins::update_category).
        #[doc = include_str!("requests/UpdatePinCategory.md")]
        UpdatePinCategory[body: super::types::PinsUpdateCategoryRequest]: empty();
        /// New title, at most 255 characters.
        body title: into String;
        /// New emoji, at most 50 characters; an empty text removes it.
        body symbol: into String;
        /// Whether to expand or collapse the category.
        body state: into crate::v3::types::PinCategoryState;
        /// Chat to move within the category.
        body chat_id: into crate::v3::types::ChatId;
        /// Chats of the category, at most 100. They replace all chats that the category has.
        body chat_ids: each crate::v3::types::ChatId;
        /// With `chat_id`, the ID of the chat above which to place it; otherwise, the ID of the
        /// category above which to place this category. The end of the list if omitted.
        body pin_above: into String;
        /// Time at which the caller last listed the categories, in ISO 8601 or epoch milliseconds. The
        /// service rejects the change if the category has changed since. Required for every change but
        /// that of details.
        body last_sync_time: into crate::v3::types::Timestamp;
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
    /// `pins_remove`: Unpin a chat.
    pub static REMOVE: Operation = Operation::new(
        "pins_remove", "pins", Method::DELETE, "/api/v3", "/chats/{CHAT_ID}/pins", "Unpin a chat",
    )
    .scopes(&[&["ZohoCliq.Chats.UPDATE"]])
    .rate_limit(RateLimit::new(50, 60, 300))
    .parameters(&rules::PINS_REMOVE_PARAMETERS)
    .shape(&shapes::PINS_REMOVE_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        ("chat_access_denied", "The caller is not a participant of the chat."),
        ("chat_operation_failed", "The service failed."),
    ])
    .sources(&["published: mypins"]);
    /// `pins_add`: Pin a chat.
    pub static ADD: Operation = Operation::new(
        "pins_add", "pins", Method::POST, "/api/v3", "/chats/{CHAT_ID}/pins", "Pin a chat",
    )
    .scopes(&[&["ZohoCliq.Chats.UPDATE"]])
    .rate_limit(RateLimit::new(50, 60, 300))
    .request(RequestKind::Json { required: false })
    .parameters(&rules::PINS_ADD_PARAMETERS)
    .rules(&rules::PINS_ADD_REQUEST)
    .shape(&shapes::PINS_ADD_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        ("max_pins_error", "The category has the maximum number of pinned chats."),
        ("chat_access_denied", "The caller is not a participant of the chat."),
        ("operation_not_allowed", "The caller is not permitted to pin the chat."),
        ("chat_operation_failed", "The service failed."),
    ])
    .sources(&["published: mypins"]);
    /// `pins_remove_many`: Unpin several chats.
    pub static REMOVE_MANY: Operation = Operation::new(
        "pins_remove_many", "pins", Method::DELETE, "/api/v3", "/pin-categories",
        "Unpin several chats",
    )
    .query(&["chat_ids"])
    .scopes(&[&["ZohoCliq.Chats.DELETE"]])
    .rate_limit(RateLimit::new(20, 60, 300))
    .parameters(&rules::PINS_REMOVE_MANY_PARAMETERS)
    .errors(&[("operation_failed", "The service failed.")])
    .sources(&["published: mypins"]);
    /// `pins_list_categories`: List categories of pinned chats.
    pub static LIST_CATEGORIES: Operation = Operation::new(
        "pins_list_categories", "pins", Method::GET, "/api/v3", "/pin-categories",
        "List categories of pinned chats",
    )
    .query(&["include_fields"])
    .scopes(&[&["ZohoCliq.Chats.READ"]])
    .rate_limit(RateLimit::new(20, 60, 300))
    .parameters(&rules::PINS_LIST_CATEGORIES_PARAMETERS)
    .shape(&shapes::PINS_LIST_CATEGORIES_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[("operation_failed", "The service failed.")])
    .sources(&["published: mypins"]);
    /// `pins_create_category`: Create a category of pinned chats.
    pub static CREATE_CATEGORY: Operation = Operation::new(
        "pins_create_category", "pins", Method::POST, "/api/v3", "/pin-categories",
        "Create a category of pinned chats",
    )
    .scopes(&[&["ZohoCliq.Chats.CREATE"]])
    .rate_limit(RateLimit::new(20, 60, 300))
    .request(RequestKind::Json { required: true })
    .rules(&rules::PINS_CREATE_CATEGORY_REQUEST)
    .shape(&shapes::PINS_CREATE_CATEGORY_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        ("param_missing", "A required key is missing."),
        ("operation_not_allowed", "The caller has no permission for one of the chats."),
        ("max_folders_error", "The caller has the maximum number of categories."),
        ("operation_failed", "The service failed."),
    ])
    .sources(&["published: mypins"]);
    /// `pins_delete_category`: Delete a category of pinned chats.
    pub static DELETE_CATEGORY: Operation = Operation::new(
        "pins_delete_category", "pins", Method::DELETE, "/api/v3", "/pin-categories/{CATEGORY_ID}",
        "Delete a category of pinned chats",
    )
    .query(&["unpin_all"])
    .scopes(&[&["ZohoCliq.Chats.DELETE"]])
    .rate_limit(RateLimit::new(20, 60, 300))
    .parameters(&rules::PINS_DELETE_CATEGORY_PARAMETERS)
    .errors(&[
        ("operation_not_allowed", "The category is the default category, which cannot be deleted."),
        ("operation_failed", "The service failed."),
    ])
    .sources(&["published: mypins"]);
    /// `pins_update_category`: Update a category of pinned chats.
    pub static UPDATE_CATEGORY: Operation = Operation::new(
        "pins_update_category", "pins", Method::PUT, "/api/v3", "/pin-categories/{CATEGORY_ID}",
        "Update a category of pinned chats",
    )
    .scopes(&[&["ZohoCliq.Chats.UPDATE"]])
    .rate_limit(RateLimit::new(50, 60, 300))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::PINS_UPDATE_CATEGORY_PARAMETERS)
    .rules(&rules::PINS_UPDATE_CATEGORY_REQUEST)
    .errors(&[
        (
            "client_not_synced",
            "`last_sync_time` is out of date; the categories must be listed again.",
        ),
        ("invalid_inputs", "`title`, `symbol`, `state` or `chat_id` is combined with `chat_ids`."),
        ("operation_failed", "A value is invalid, or the service failed."),
    ])
    .sources(&["published: mypins"]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[
        &REMOVE, &ADD, &REMOVE_MANY, &LIST_CATEGORIES, &CREATE_CATEGORY, &DELETE_CATEGORY,
        &UPDATE_CATEGORY,
    ];
}
/// Types of this module.
pub mod types {
    /// A pinned chat, and its category.
    ///
    /// Returned by [`Pins::add`](super::Pins::add).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatPin {
        /// Category of the chat.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub category_id: Option<crate::v3::types::PinCategoryId>,
        /// ID of the chat.
        pub chat_id: crate::v3::types::ChatId,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(ChatPin : chat_id crate ::v3::types::ChatId);
    /// A category of pinned chats.
    ///
    /// Returned by [`Pins::list_categories`](super::Pins::list_categories) and
    /// [`Pins::create_category`](super::Pins::create_category).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PinCategory {
        /// ID of the category; `default` for the default category, which may lack all other keys.
        pub category_id: crate::v3::types::PinCategoryId,
        /// The chats of the category; only on request.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub chats: Option<Vec<PinnedChat>>,
        /// Whether the category is expanded.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub state: Option<crate::v3::types::PinCategoryState>,
        /// Emoji of the category, such as `:smile:`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub symbol: Option<String>,
        /// Title of the category.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub title: Option<String>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(
        PinCategory : category_id crate ::v3::types::PinCategoryId
    );
    crate::open_enum::open_enum! {
        /// Data that a list of categories contains on request: the pinned chats (`chats`), some of
        /// their participants (`recipients_summary`), or their last messages (`last_message_info`).
        ///
        /// Accepted by [`Pins::list_categories`](super::Pins::list_categories).
        PinCategoryInclusion;
        Chats = "chats";
        RecipientsSummary = "recipients_summary";
        LastMessageInfo = "last_message_info";
    }
    crate::open_enum::open_enum! {
        /// Whether a category is shown with its chats.
        ///
        /// Part of the response of [`Pins::list_categories`](super::Pins::list_categories) and
        /// [`Pins::create_category`](super::Pins::create_category). Accepted by
        /// [`Pins::update_category`](super::Pins::update_category).
        PinCategoryState;
        Expanded = "expanded";
        Collapsed = "collapsed";
    }
    /// A chat in a category.
    ///
    /// Part of the response of [`Pins::list_categories`](super::Pins::list_categories) and
    /// [`Pins::create_category`](super::Pins::create_category).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PinnedChat {
        /// ID of the chat.
        pub chat_id: crate::v3::types::ChatId,
        /// Type of chat.
        pub chat_type: crate::v3::types::ChatType,
        /// Whether the chat is pinned.
        pub is_pinned: bool,
        /// Last message; only on request.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub last_message_info: Option<PinnedChatLastMessage>,
        /// Display name of the chat.
        pub name: String,
        /// Number of participants.
        pub participant_count: i64,
        /// Some of the participants; only on request.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub recipients_summary: Option<Vec<PinnedChatRecipient>>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(PinnedChat : chat_id crate ::v3::types::ChatId);
    /// Last message of a pinned chat.
    ///
    /// Part of the response of [`Pins::list_categories`](super::Pins::list_categories) and
    /// [`Pins::create_category`](super::Pins::create_category).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PinnedChatLastMessage {
        /// Content of the message.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub content: Option<crate::v3::types::ReceivedMessageContent>,
        /// ID of the message.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub id: Option<crate::v3::types::MessageId>,
        /// Sender of the message.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub sender: Option<crate::v3::types::ReceivedMessageSender>,
        /// Time of the message, in ISO 8601.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub time: Option<crate::v3::types::Timestamp>,
        /// Type of message.
        #[serde(rename = "type")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub type_: Option<crate::v3::types::ReceivedMessageType>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// A participant of a pinned chat.
    ///
    /// Part of the response of [`Pins::list_categories`](super::Pins::list_categories) and
    /// [`Pins::create_category`](super::Pins::create_category).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PinnedChatRecipient {
        /// ID of the user.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub id: Option<crate::v3::types::UserId>,
        /// Display name of the user.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// Body of `pins_add`.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct PinsAddRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) category_id: Option<crate::v3::types::PinCategoryId>,
    }
    /// The created pin.
    ///
    /// Response body of [`Pins::add`](super::Pins::add).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PinsAddResponse {
        /// The pin.
        pub data: ChatPin,
        /// Response type, `chat.pin`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(PinsAddResponse);
    /// Body of `pins_create_category`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct PinsCreateCategoryRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) chat_ids: Option<Vec<crate::v3::types::ChatId>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) symbol: Option<String>,
        pub(crate) title: String,
    }
    /// The created category.
    ///
    /// Response body of [`Pins::create_category`](super::Pins::create_category).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PinsCreateCategoryResponse {
        /// The category.
        pub data: PinCategory,
        /// Response type, `pin_categories`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Path of the response.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(PinsCreateCategoryResponse);
    /// The categories of pinned chats of the caller.
    ///
    /// Response body of [`Pins::list_categories`](super::Pins::list_categories).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PinsListCategoriesResponse {
        /// The categories.
        pub data: Vec<PinCategory>,
        /// Response type, `pin_categories`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Path of the response.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(PinsListCategoriesResponse);
    /// The result of unpinning a chat.
    ///
    /// Response body of [`Pins::remove`](super::Pins::remove).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PinsRemoveResponse {
        /// The unpinned chat.
        pub data: UnpinnedChat,
        /// Response type, `chat.unpin`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(PinsRemoveResponse);
    /// Body of `pins_update_category`. Set the keys of one change only.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct PinsUpdateCategoryRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) chat_id: Option<crate::v3::types::ChatId>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) chat_ids: Option<Vec<crate::v3::types::ChatId>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) last_sync_time: Option<crate::v3::types::Timestamp>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) pin_above: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) state: Option<crate::v3::types::PinCategoryState>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) symbol: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) title: Option<String>,
    }
    /// A chat that was unpinned.
    ///
    /// Returned by [`Pins::remove`](super::Pins::remove).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UnpinnedChat {
        /// ID of the chat.
        pub chat_id: crate::v3::types::ChatId,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(UnpinnedChat : chat_id crate ::v3::types::ChatId);
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static PIN_CATEGORY_INCLUSION: Rules = Rules::values(&[
        "chats", "recipients_summary", "last_message_info",
    ]);
    pub(crate) static PIN_CATEGORY_STATE: Rules = Rules::Open(&["expanded", "collapsed"]);
    pub(crate) static PINS_ADD_REQUEST: Rules = Rules::object(&[
        Key::optional("category_id", &Rules::Identifier),
    ]).build();
    pub(crate) static PINS_CREATE_CATEGORY_REQUEST: Rules = Rules::object(&[
        Key::required("title", &Rules::text(&[Limit::most(255)])),
        Key::optional("symbol", &Rules::text(&[Limit::most(50)])),
        Key::optional("chat_ids", &Rules::list(&Rules::Identifier, &[Limit::most(100)])),
    ]).build();
    pub(crate) static PINS_UPDATE_CATEGORY_REQUEST: Rules = Rules::object(&[
        Key::optional("title", &Rules::text(&[Limit::most(255)])),
        Key::optional("symbol", &Rules::text(&[Limit::most(50)])),
        Key::optional("state", &PIN_CATEGORY_STATE),
        Key::optional("chat_id", &Rules::Identifier),
        Key::optional("chat_ids", &Rules::list(&Rules::Identifier, &[Limit::most(100)])),
        Key::optional("pin_above", &Rules::text(&[])),
        Key::optional("last_sync_time", &Rules::Scalar),
    ]).relations(&[
        Relation {
            of: "",
            kind: RelationKind::AnyOf(&["title", "symbol", "state", "last_sync_time"]),
            source: None,
        },
        Relation {
            of: "last_sync_time",
            kind: RelationKind::RequiredIf { when: "chat_id", are: &[] },
            source: None,
        },
        Relation {
            of: "last_sync_time",
            kind: RelationKind::RequiredIf { when: "chat_ids", are: &[] },
            source: None,
        },
        Relation {
            of: "last_sync_time",
            kind: RelationKind::RequiredIf { when: "pin_above", are: &[] },
            source: None,
        },
        Relation {
            of: "title",
            kind: RelationKind::ForbiddenIf { when: "last_sync_time", are: &[] },
            source: None,
        },
        Relation {
            of: "symbol",
            kind: RelationKind::ForbiddenIf { when: "last_sync_time", are: &[] },
            source: None,
        },
        Relation {
            of: "state",
            kind: RelationKind::ForbiddenIf { when: "last_sync_time", are: &[] },
            source: None,
        },
        Relation {
            of: "chat_id",
            kind: RelationKind::ForbiddenIf { when: "chat_ids", are: &[] },
            source: None,
        },
        Relation {
            of: "pin_above",
            kind: RelationKind::ForbiddenIf { when: "chat_ids", are: &[] },
            source: None,
        },
    ]).build();
    pub(crate) static PINS_REMOVE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static PINS_ADD_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static PINS_REMOVE_MANY_PARAMETERS: Rules = Rules::object(&[
        Key::optional("chat_ids", &Rules::list(&Rules::Identifier, &[Limit::most(25)])),
    ]).build();
    pub(crate) static PINS_LIST_CATEGORIES_PARAMETERS: Rules = Rules::object(&[
        Key::optional("include_fields", &Rules::list(&PIN_CATEGORY_INCLUSION, &[])),
    ]).relations(&[
        Relation {
            of: "include_fields",
            kind: RelationKind::OnlyWith {
                values: &["recipients_summary", "last_message_info"],
                when: "include_fields",
                are: &["chats"],
            },
            source: Some("the published document"),
        },
    ]).build();
    pub(crate) static PINS_DELETE_CATEGORY_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CATEGORY_ID", &Rules::Identifier),
        Key::optional("unpin_all", &Rules::Boolean),
    ]).build();
    pub(crate) static PINS_UPDATE_CATEGORY_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CATEGORY_ID", &Rules::Identifier),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static CHAT_PIN: Shape = Shape::identified("chat_id", &[
        Field::required("chat_id", &Shape::Scalar),
        Field::optional("category_id", &Shape::Scalar),
    ]);
    pub(crate) static PIN_CATEGORY: Shape = Shape::identified("category_id", &[
        Field::required("category_id", &Shape::Scalar),
        Field::optional("title", &Shape::Text),
        Field::optional("symbol", &Shape::Text),
        Field::optional("state", &Shape::Text),
        Field::optional("chats", &Shape::List(&PINNED_CHAT)),
    ]);
    pub(crate) static PINNED_CHAT: Shape = Shape::object(&[
        Field::required("chat_id", &Shape::Scalar),
        Field::required("chat_type", &Shape::Text),
        Field::required("name", &Shape::Text),
        Field::required("participant_count", &Shape::Integer),
        Field::required("is_pinned", &Shape::Boolean),
        Field::optional("recipients_summary", &Shape::List(&PINNED_CHAT_RECIPIENT)),
        Field::optional("last_message_info", &PINNED_CHAT_LAST_MESSAGE),
    ]);
    pub(crate) static PINNED_CHAT_LAST_MESSAGE: Shape = Shape::object(&[
        Field::optional("id", &Shape::Scalar),
        Field::optional("sender", &RECEIVED_MESSAGE_SENDER),
        Field::optional("time", &Shape::Scalar),
        Field::optional("type", &Shape::Text),
        Field::optional("content", &RECEIVED_MESSAGE_CONTENT),
    ]);
    pub(crate) static PINNED_CHAT_RECIPIENT: Shape = Shape::object(&[
        Field::optional("id", &Shape::Scalar),
        Field::optional("name", &Shape::Text),
    ]);
    pub(crate) static PINS_ADD_RESPONSE: Shape = Shape::object(&[
        Field::required("type", &Shape::Text),
        Field::required("data", &CHAT_PIN),
    ]);
    pub(crate) static PINS_CREATE_CATEGORY_RESPONSE: Shape = Shape::object(&[
        Field::required("url", &Shape::Text),
        Field::required("type", &Shape::Text),
        Field::required("data", &PIN_CATEGORY),
    ]);
    pub(crate) static PINS_LIST_CATEGORIES_RESPONSE: Shape = Shape::object(&[
        Field::required("url", &Shape::Text),
        Field::required("type", &Shape::Text),
        Field::required("data", &Shape::List(&PIN_CATEGORY)),
    ]);
    pub(crate) static PINS_REMOVE_RESPONSE: Shape = Shape::object(&[
        Field::required("type", &Shape::Text),
        Field::required("data", &UNPINNED_CHAT),
    ]);
    pub(crate) static UNPINNED_CHAT: Shape = Shape::identified("chat_id", &[
        Field::required("chat_id", &Shape::Scalar),
    ]);
}
