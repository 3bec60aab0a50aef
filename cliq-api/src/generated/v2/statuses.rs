// Generated from specs/v2/statuses.yaml by `cargo xtask generate`. Do not edit.

//! Statuses of the caller: stores, lists and deletes custom ones, selects the current one, and
//! sets transient ones that expire.
//!
//! To read the presence of another user, use
//! [`Users::get_presence`](crate::users::Users::get_presence).
#![doc = include_str!("operations/statuses.md")]
/// Handle with a method for each operation of the module [`statuses`](self#operations).
///
/// [`Cliq::statuses`](crate::Cliq::statuses) returns it.
#[derive(Clone, Debug)]
pub struct Statuses {
    client: crate::Cliq,
}
impl Statuses {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Stores a custom status of the caller, a presence with a text.
    ///
    /// To make it the current status, use [`Statuses::set_current`].
    ///
    /// # Arguments
    ///
    /// - `code`: Presence.
    /// - `message`: Text.
    ///
    /// | Request | `POST /api/v2/statuses` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Profile.CREATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Status`](crate::types::Status): the new status |
    /// | Operation | `statuses_create` ([sources](crate::sources#statuses_create)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::types::StatusCode;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let status = cliq.statuses().create(StatusCode::Busy, "In a Meeting").await?;
    /// println!("{}", status.message);
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        code: impl Into<crate::types::StatusCode>,
        message: impl Into<String>,
    ) -> request::CreateStatus {
        request::CreateStatus {
            call: self.call_of(&operation::CREATE),
            body: types::StatusesCreateRequest {
                code: code.into(),
                message: message.into(),
            },
        }
    }
    /// Lists the custom statuses that the caller stored, without the built-in ones.
    ///
    /// The items have no presence. The list is not paged.
    ///
    /// | Request | `GET /api/v2/statuses` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Profile.READ` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Page`](crate::pagination::Page) of [`Status`](crate::types::Status): the statuses |
    /// | Operation | `statuses_list` ([sources](crate::sources#statuses_list)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// for status in cliq.statuses().list().await? {
    ///     println!("{}", status.message);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> request::ListStatuses {
        request::ListStatuses {
            call: self.call_of(&operation::LIST),
        }
    }
    /// Sets a transient status of the caller, which expires at a given time and is not stored.
    ///
    /// # Arguments
    ///
    /// - `code`: Presence.
    /// - `message`: Text.
    /// - `expiry`: Expiry time.
    ///
    /// | Request | `PUT /api/v2/statuses/ephemeral` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Profile.UPDATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `statuses_set_transient` ([sources](crate::sources#statuses_set_transient)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::types::StatusCode;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.statuses()
    ///     .set_transient(StatusCode::Busy, "Busy at work", 1_641_883_476_276_i64)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn set_transient(
        &self,
        code: impl Into<crate::types::StatusCode>,
        message: impl Into<String>,
        expiry: impl Into<crate::time::Timestamp>,
    ) -> request::SetTransientStatus {
        request::SetTransientStatus {
            call: self.call_of(&operation::SET_TRANSIENT),
            body: types::StatusesSetTransientRequest {
                code: code.into(),
                message: message.into(),
                expiry: expiry.into(),
            },
        }
    }
    /// Ends the transient status of the caller early.
    ///
    /// | Request | `DELETE /api/v2/statuses/ephemeral` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Profile.DELETE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `statuses_delete_transient` ([sources](crate::sources#statuses_delete_transient)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.statuses().delete_transient().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_transient(&self) -> request::DeleteTransientStatus {
        request::DeleteTransientStatus {
            call: self.call_of(&operation::DELETE_TRANSIENT),
        }
    }
    /// Returns the current status of the caller.
    ///
    /// | Request | `GET /api/v2/statuses/current` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Profile.READ` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Status`](crate::types::Status): the current status |
    /// | Operation | `statuses_get_current` ([sources](crate::sources#statuses_get_current)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let status = cliq.statuses().get_current().await?;
    /// println!("{}", status.message);
    /// # Ok(()) }
    /// ```
    pub fn get_current(&self) -> request::GetCurrentStatus {
        request::GetCurrentStatus {
            call: self.call_of(&operation::GET_CURRENT),
        }
    }
    /// Makes a stored status the current status of the caller.
    ///
    /// - `status_id`: ID of a stored status, as `statuses_list` returns it.
    ///
    /// | Request | `PUT /api/v2/statuses/{STATUS_ID}/set` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Profile.UPDATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Status`](crate::types::Status): the new current status |
    /// | Operation | `statuses_set_current` ([sources](crate::sources#statuses_set_current)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let status = cliq.statuses().set_current("7341000000030071").await?;
    /// println!("{}", status.message);
    /// # Ok(()) }
    /// ```
    pub fn set_current(
        &self,
        status_id: impl Into<crate::types::StatusId>,
    ) -> request::SetCurrentStatus {
        request::SetCurrentStatus {
            call: self
                .call_of(&operation::SET_CURRENT)
                .id::<crate::types::StatusId>("STATUS_ID", status_id),
        }
    }
    /// Deletes a stored status of the caller.
    ///
    /// - `status_id`: ID of the stored status.
    ///
    /// | Request | `DELETE /api/v2/statuses/{STATUS_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Profile.DELETE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `statuses_delete` ([sources](crate::sources#statuses_delete)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.statuses().delete("7341000000030071").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(
        &self,
        status_id: impl Into<crate::types::StatusId>,
    ) -> request::DeleteStatus {
        request::DeleteStatus {
            call: self
                .call_of(&operation::DELETE)
                .id::<crate::types::StatusId>("STATUS_ID", status_id),
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`Statuses::create`](super::Statuses::create).
        #[doc = include_str!("requests/CreateStatus.md")]
        CreateStatus[body: super::types::StatusesCreateRequest]:
            json crate::types::StatusesCreateResponse => crate::types::Status,
            |response| Ok(response.into_value().data);
    }
    crate::call::request! {
        /// Request of [`Statuses::list`](super::Statuses::list).
        #[doc = include_str!("requests/ListStatuses.md")]
        ListStatuses[]: list crate::types::StatusesListResponse => crate::types::Status;
    }
    crate::pagination::list! {
        ListStatuses: crate::types::StatusesListResponse => crate::types::Status,
            |whole| whole.data
    }
    crate::call::request! {
        /// Request of [`Statuses::set_transient`](super::Statuses::set_transient).
        #[doc = include_str!("requests/SetTransientStatus.md")]
        SetTransientStatus[body: super::types::StatusesSetTransientRequest]: empty();
    }
    crate::call::request! {
        /// Request of [`Statuses::delete_transient`](super::Statuses::delete_transient).
        #[doc = include_str!("requests/DeleteTransientStatus.md")]
        DeleteTransientStatus[]: empty();
    }
    crate::call::request! {
        /// Request of [`Statuses::get_current`](super::Statuses::get_current).
        #[doc = include_str!("requests/GetCurrentStatus.md")]
        GetCurrentStatus[]: json crate::types::StatusesGetCurrentResponse => crate::types::Status,
            |response| Ok(response.into_value().data);
    }
    crate::call::request! {
        /// Request of [`Statuses::set_current`](super::Statuses::set_current).
        #[doc = include_str!("requests/SetCurrentStatus.md")]
        SetCurrentStatus[]: json crate::types::StatusesSetCurrentResponse => crate::types::Status,
            |response| Ok(response.into_value().data);
    }
    crate::call::request! {
        /// Request of [`Statuses::delete`](super::Statuses::delete).
        #[doc = include_str!("requests/DeleteStatus.md")]
        DeleteStatus[]: empty();
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
    /// `statuses_create`: Create a status.
    pub static CREATE: Operation = Operation::new(
        "statuses_create", "statuses", Method::POST, "/api/v2", "/statuses", "Create a status",
    )
    .scopes(&[&["ZohoCliq.Profile.CREATE"]])
    .rate_limit(RateLimit::new(10, 60, 600))
    .request(RequestKind::Json { required: true })
    .rules(&rules::STATUSES_CREATE_REQUEST)
    .shape(&shapes::STATUSES_CREATE_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&[
        "page: one-page edition, Add a new status", "published: usersstatus",
        "live (secondhand): a workflow node",
    ]);
    /// `statuses_list`: List statuses.
    pub static LIST: Operation = Operation::new(
        "statuses_list", "statuses", Method::GET, "/api/v2", "/statuses", "List statuses",
    )
    .scopes(&[&["ZohoCliq.Profile.READ"]])
    .rate_limit(RateLimit::new(10, 60, 600))
    .shape(&shapes::STATUSES_LIST_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&[
        "page: one-page edition, Retrieve all statuses", "published: usersstatus",
        "live (secondhand): a workflow node",
    ]);
    /// `statuses_set_transient`: Set a transient status.
    pub static SET_TRANSIENT: Operation = Operation::new(
        "statuses_set_transient", "statuses", Method::PUT, "/api/v2", "/statuses/ephemeral",
        "Set a transient status",
    )
    .scopes(&[&["ZohoCliq.Profile.UPDATE"]])
    .rate_limit(RateLimit::new(10, 60, 600))
    .request(RequestKind::Json { required: true })
    .rules(&rules::STATUSES_SET_TRANSIENT_REQUEST)
    .sources(&["page: one-page edition, Add a transient status", "published: usersstatus"]);
    /// `statuses_delete_transient`: Remove the transient status.
    pub static DELETE_TRANSIENT: Operation = Operation::new(
        "statuses_delete_transient", "statuses", Method::DELETE, "/api/v2", "/statuses/ephemeral",
        "Remove the transient status",
    )
    .scopes(&[&["ZohoCliq.Profile.DELETE"]])
    .rate_limit(RateLimit::new(10, 60, 600))
    .sources(&["page: one-page edition, Delete transient status", "published: usersstatus"]);
    /// `statuses_get_current`: Get the current status.
    pub static GET_CURRENT: Operation = Operation::new(
        "statuses_get_current", "statuses", Method::GET, "/api/v2", "/statuses/current",
        "Get the current status",
    )
    .scopes(&[&["ZohoCliq.Profile.READ"]])
    .rate_limit(RateLimit::new(10, 60, 600))
    .shape(&shapes::STATUSES_GET_CURRENT_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&[
        "page: one-page edition, Retrieve current status", "published: usersstatus",
        "live (secondhand): a workflow node",
    ]);
    /// `statuses_set_current`: Set the current status.
    pub static SET_CURRENT: Operation = Operation::new(
        "statuses_set_current", "statuses", Method::PUT, "/api/v2", "/statuses/{STATUS_ID}/set",
        "Set the current status",
    )
    .scopes(&[&["ZohoCliq.Profile.UPDATE"]])
    .rate_limit(RateLimit::new(10, 60, 600))
    .parameters(&rules::STATUSES_SET_CURRENT_PARAMETERS)
    .shape(&shapes::STATUSES_SET_CURRENT_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&[
        "page: one-page edition, Update current status", "published: usersstatus",
        "live (secondhand): a workflow node",
    ]);
    /// `statuses_delete`: Delete a status.
    pub static DELETE: Operation = Operation::new(
        "statuses_delete", "statuses", Method::DELETE, "/api/v2", "/statuses/{STATUS_ID}",
        "Delete a status",
    )
    .scopes(&[&["ZohoCliq.Profile.DELETE"]])
    .rate_limit(RateLimit::new(10, 60, 600))
    .parameters(&rules::STATUSES_DELETE_PARAMETERS)
    .sources(&["page: one-page edition, Delete status", "published: usersstatus"]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[
        &CREATE, &LIST, &SET_TRANSIENT, &DELETE_TRANSIENT, &GET_CURRENT, &SET_CURRENT, &DELETE,
    ];
}
/// Types of this module.
pub mod types {
    /// A status of a user: a presence with a text.
    ///
    /// Returned by [`Statuses::create`](super::Statuses::create),
    /// [`Statuses::list`](super::Statuses::list),
    /// [`Statuses::get_current`](super::Statuses::get_current) and
    /// [`Statuses::set_current`](super::Statuses::set_current).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Status {
        /// Presence; absent in lists.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub code: Option<crate::types::PresenceCode>,
        /// ID of the status.
        pub id: crate::types::StatusId,
        /// Text of the status.
        pub message: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(Status : id crate ::types::StatusId);
    crate::open_enum::open_enum! {
        /// Presence of a status.
        ///
        /// Accepted by [`Statuses::create`](super::Statuses::create) and
        /// [`Statuses::set_transient`](super::Statuses::set_transient).
        StatusCode;
        Available = "available";
        Busy = "busy";
        Invisible = "invisible";
    }
    /// Body of `statuses_create`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct StatusesCreateRequest {
        pub(crate) code: crate::types::StatusCode,
        pub(crate) message: String,
    }
    /// The new status.
    ///
    /// Response body of [`Statuses::create`](super::Statuses::create).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StatusesCreateResponse {
        /// The status.
        pub data: Status,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(StatusesCreateResponse);
    /// The current status.
    ///
    /// Response body of [`Statuses::get_current`](super::Statuses::get_current).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StatusesGetCurrentResponse {
        /// The status.
        pub data: Status,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(StatusesGetCurrentResponse);
    /// The stored statuses.
    ///
    /// Response body of [`Statuses::list`](super::Statuses::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StatusesListResponse {
        /// Statuses.
        pub data: Vec<Status>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(StatusesListResponse);
    /// The new current status.
    ///
    /// Response body of [`Statuses::set_current`](super::Statuses::set_current).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StatusesSetCurrentResponse {
        /// The status.
        pub data: Status,
        /// Response type, `status_message`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Path of the request.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(StatusesSetCurrentResponse);
    /// Body of `statuses_set_transient`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct StatusesSetTransientRequest {
        pub(crate) code: crate::types::StatusCode,
        pub(crate) expiry: crate::time::Timestamp,
        pub(crate) message: String,
    }
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static STATUS_CODE: Rules = Rules::values(&["available", "busy", "invisible"]);
    pub(crate) static STATUSES_CREATE_REQUEST: Rules = Rules::object(&[
        Key::required("code", &STATUS_CODE),
        Key::required("message", &Rules::text(&[])),
    ]).build();
    pub(crate) static STATUSES_SET_TRANSIENT_REQUEST: Rules = Rules::object(&[
        Key::required("code", &STATUS_CODE),
        Key::required("message", &Rules::text(&[])),
        Key::required("expiry", &Rules::time(TimeForm::Milliseconds)),
    ]).build();
    pub(crate) static STATUSES_SET_CURRENT_PARAMETERS: Rules = Rules::object(&[
        Key::optional("STATUS_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static STATUSES_DELETE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("STATUS_ID", &Rules::Identifier),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static STATUS: Shape = Shape::object(&[
        Field::required("id", &Shape::Scalar),
        Field::optional("code", &Shape::Text),
        Field::required("message", &Shape::Text),
    ]);
    pub(crate) static STATUSES_CREATE_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &STATUS),
    ]);
    pub(crate) static STATUSES_GET_CURRENT_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &STATUS),
    ]);
    pub(crate) static STATUSES_LIST_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &Shape::List(&STATUS)),
    ]);
    pub(crate) static STATUSES_SET_CURRENT_RESPONSE: Shape = Shape::object(&[
        Field::required("url", &Shape::Text),
        Field::required("type", &Shape::Text),
        Field::required("data", &STATUS),
    ]);
}
