// Generated from specs/v2/statuses.yaml by `cargo xtask generate`. Do not edit.

//! Statuses of the caller: store, list and remove custom ones, choose the current one, and set a transient one that ends by itself. The status of another user comes from `users_get` with `fields=chat_status`.
/// Statuses of the caller: store, list and remove custom ones, choose the current one, and set a transient one that ends by itself. The status of another user comes from `users_get` with `fields=chat_status`.
///
/// Get it with [`Cliq::statuses`](crate::Cliq::statuses).
///
/// ```no_run
/// # async fn example(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
/// let answer = cliq.statuses().list().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct Statuses {
    client: crate::Cliq,
}
impl Statuses {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    /// Store a status.
    ///
    /// Stores a custom status, a presence with a text, for the caller. It can be made the current
    /// one with `statuses_set_current`.
    ///
    /// - `code`: Presence to show.
    /// - `message`: Text to show.
    ///
    /// - Request: `POST /api/v2/statuses`
    /// - Scope: `ZohoCliq.Profile.CREATE`
    /// - Limit: 10 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Note: The introduction of the section states 10 requests per minute, every operation 20;
    ///   10, the stricter, are taken.
    /// - Note: Example ids are numbers above 2^53 that look rounded, and one answer has the id as
    ///   text; both are read, without going through floating point.
    /// - Source: page: one-page edition, Add a new status; published: usersstatus; live
    ///   (secondhand): a workflow node
    pub fn create(
        &self,
        code: impl Into<crate::types::StatusCode>,
        message: impl Into<String>,
    ) -> request::Create {
        request::Create {
            call: crate::call::Call::new(self.client.context(), &operation::CREATE),
            body: types::StatusesCreateRequest {
                code: code.into(),
                message: message.into(),
            },
        }
    }
    /// List the statuses.
    ///
    /// Lists the custom statuses that the caller stored; the statuses that everybody has are not
    /// among them. Items have no presence. There are no pages.
    ///
    /// - Request: `GET /api/v2/statuses`
    /// - Scope: `ZohoCliq.Profile.READ`
    /// - Limit: 10 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Note: The introduction of the section states 10 requests per minute, every operation 20;
    ///   10, the stricter, are taken.
    /// - Note: Example ids are numbers above 2^53 that look rounded, and one answer has the id as
    ///   text; both are read, without going through floating point.
    /// - Source: page: one-page edition, Retrieve all statuses; published: usersstatus; live
    ///   (secondhand): a workflow node
    pub fn list(&self) -> request::List {
        request::List {
            call: crate::call::Call::new(self.client.context(), &operation::LIST),
        }
    }
    /// Set a transient status.
    ///
    /// Gives the caller a status that ends by itself at a point in time, without storing it.
    ///
    /// - `code`: Presence to show.
    /// - `message`: Text to show.
    /// - `expiry`: When the status ends, in epoch milliseconds.
    ///
    /// - Request: `PUT /api/v2/statuses/ephemeral`
    /// - Scope: `ZohoCliq.Profile.UPDATE`
    /// - Limit: 10 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Note: The introduction of the section states 10 requests per minute, every operation 20;
    ///   10, the stricter, are taken.
    /// - Note: The introduction of the section does not list `ZohoCliq.Profile.UPDATE`, the
    ///   operation asks for it; the operation is followed.
    /// - Source: page: one-page edition, Add a transient status; published: usersstatus
    pub fn set_transient(
        &self,
        code: impl Into<crate::types::StatusCode>,
        message: impl Into<String>,
        expiry: impl Into<crate::types::EpochMilliseconds>,
    ) -> request::SetTransient {
        request::SetTransient {
            call: crate::call::Call::new(
                self.client.context(),
                &operation::SET_TRANSIENT,
            ),
            body: types::StatusesSetTransientRequest {
                code: code.into(),
                message: message.into(),
                expiry: expiry.into(),
            },
        }
    }
    /// Remove the transient status.
    ///
    /// Ends the transient status of the caller before its time.
    ///
    /// - Request: `DELETE /api/v2/statuses/ephemeral`
    /// - Scope: `ZohoCliq.Profile.DELETE`
    /// - Limit: 10 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Note: The introduction of the section states 10 requests per minute, every operation 20;
    ///   10, the stricter, are taken.
    /// - Note: The description is that of deleting a stored status; the path and the heading
    ///   decide.
    /// - Source: page: one-page edition, Delete transient status; published: usersstatus
    pub fn delete_transient(&self) -> request::DeleteTransient {
        request::DeleteTransient {
            call: crate::call::Call::new(
                self.client.context(),
                &operation::DELETE_TRANSIENT,
            ),
        }
    }
    /// Retrieve the current status.
    ///
    /// Returns the status that the caller has now.
    ///
    /// - Request: `GET /api/v2/statuses/current`
    /// - Scope: `ZohoCliq.Profile.READ`
    /// - Limit: 10 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Note: The introduction of the section states 10 requests per minute, every operation 20;
    ///   10, the stricter, are taken.
    /// - Note: Example ids are numbers above 2^53 that look rounded, and one answer has the id as
    ///   text; both are read, without going through floating point.
    /// - Source: page: one-page edition, Retrieve current status; published: usersstatus; live
    ///   (secondhand): a workflow node
    pub fn get_current(&self) -> request::GetCurrent {
        request::GetCurrent {
            call: crate::call::Call::new(self.client.context(), &operation::GET_CURRENT),
        }
    }
    /// Set the current status.
    ///
    /// Makes a stored status the current one of the caller.
    ///
    /// - `status_id`: Id of a stored status, as `statuses_list` returns it.
    ///
    /// - Request: `PUT /api/v2/statuses/{STATUS_ID}/set`
    /// - Scope: `ZohoCliq.Profile.UPDATE`
    /// - Limit: 10 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Note: The introduction of the section states 10 requests per minute, every operation 20;
    ///   10, the stricter, are taken.
    /// - Note: Example ids are numbers above 2^53 that look rounded, and one answer has the id as
    ///   text; both are read, without going through floating point.
    /// - Note: The introduction of the section does not list `ZohoCliq.Profile.UPDATE`, the
    ///   operation asks for it; the operation is followed.
    /// - Note: The `url` of the example holds the placeholder instead of an id; it is kept as text.
    /// - Source: page: one-page edition, Update current status; published: usersstatus; live
    ///   (secondhand): a workflow node
    pub fn set_current(
        &self,
        status_id: impl Into<crate::types::StatusId>,
    ) -> request::SetCurrent {
        request::SetCurrent {
            call: crate::call::Call::new(self.client.context(), &operation::SET_CURRENT)
                .id::<crate::types::StatusId>("STATUS_ID", status_id),
        }
    }
    /// Delete a status.
    ///
    /// Removes a stored status of the caller.
    ///
    /// - `status_id`: Id of the stored status.
    ///
    /// - Request: `DELETE /api/v2/statuses/{STATUS_ID}`
    /// - Scope: `ZohoCliq.Profile.DELETE`
    /// - Limit: 10 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Note: The introduction of the section states 10 requests per minute, every operation 20;
    ///   10, the stricter, are taken.
    /// - Source: page: one-page edition, Delete status; published: usersstatus
    pub fn delete(
        &self,
        status_id: impl Into<crate::types::StatusId>,
    ) -> request::Delete {
        request::Delete {
            call: crate::call::Call::new(self.client.context(), &operation::DELETE)
                .id::<crate::types::StatusId>("STATUS_ID", status_id),
        }
    }
}
/// Requests: complete them with their setters and await them.
pub mod request {
    /// Request of [`Statuses::create`](super::Statuses::create).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct Create {
        pub(crate) call: crate::call::Call,
        pub(crate) body: super::types::StatusesCreateRequest,
    }
    crate::call::request!(
        Create[body] : json crate ::types::StatusesCreateResponse => crate
        ::types::Status, | response | { let whole = response.into_value(); Ok(whole.data)
        }
    );
    /// Request of [`Statuses::list`](super::Statuses::list).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct List {
        pub(crate) call: crate::call::Call,
    }
    crate::call::request!(
        List[] : json crate ::types::StatusesListResponse => Vec < crate ::types::Status
        >, | response | { let whole = response.into_value(); Ok(whole.data) }
    );
    /// Request of [`Statuses::set_transient`](super::Statuses::set_transient).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct SetTransient {
        pub(crate) call: crate::call::Call,
        pub(crate) body: super::types::StatusesSetTransientRequest,
    }
    crate::call::request!(SetTransient[body] : empty() => (), crate ::call::whole);
    /// Request of [`Statuses::delete_transient`](super::Statuses::delete_transient).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct DeleteTransient {
        pub(crate) call: crate::call::Call,
    }
    crate::call::request!(DeleteTransient[] : empty() => (), crate ::call::whole);
    /// Request of [`Statuses::get_current`](super::Statuses::get_current).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct GetCurrent {
        pub(crate) call: crate::call::Call,
    }
    crate::call::request!(
        GetCurrent[] : json crate ::types::StatusesGetCurrentResponse => crate
        ::types::Status, | response | { let whole = response.into_value(); Ok(whole.data)
        }
    );
    /// Request of [`Statuses::set_current`](super::Statuses::set_current).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct SetCurrent {
        pub(crate) call: crate::call::Call,
    }
    crate::call::request!(
        SetCurrent[] : json crate ::types::StatusesSetCurrentResponse => crate
        ::types::Status, | response | { let whole = response.into_value(); Ok(whole.data)
        }
    );
    /// Request of [`Statuses::delete`](super::Statuses::delete).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct Delete {
        pub(crate) call: crate::call::Call,
    }
    crate::call::request!(Delete[] : empty() => (), crate ::call::whole);
}
/// Descriptors of the operations.
pub mod operation {
    #[allow(unused_imports, reason = "few modules need all of them")]
    use crate::operation::{
        Condition, ConditionalScopes, Operation, Pagination, PaginationKind, RateLimit,
        RequestKind, ResponseKind,
    };
    use http::Method;
    /// `statuses_create`: Store a status.
    pub static CREATE: Operation = Operation::new(
            "statuses_create",
            "statuses",
            Method::POST,
            "/api/v2",
            "/statuses",
            "Store a status",
        )
        .scopes(&[&["ZohoCliq.Profile.CREATE"]])
        .rate_limit(RateLimit::new(10, 60, 600))
        .request(RequestKind::Json {
            required: true,
        })
        .rules({
            #[allow(unused_imports, reason = "not every body has a name")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every body is inline")]
            use crate::validation::Rules;
            &STATUSES_CREATE_REQUEST
        })
        .shape({
            #[allow(unused_imports, reason = "not every response has a name")]
            use super::super::shapes::*;
            #[allow(unused_imports, reason = "not every response is inline")]
            use crate::reading::Shape;
            &STATUSES_CREATE_RESPONSE
        })
        .response(ResponseKind::Json)
        .payload("data")
        .sources(
            &[
                "page: one-page edition, Add a new status",
                "published: usersstatus",
                "live (secondhand): a workflow node",
            ],
        );
    /// `statuses_list`: List the statuses.
    pub static LIST: Operation = Operation::new(
            "statuses_list",
            "statuses",
            Method::GET,
            "/api/v2",
            "/statuses",
            "List the statuses",
        )
        .scopes(&[&["ZohoCliq.Profile.READ"]])
        .rate_limit(RateLimit::new(10, 60, 600))
        .shape({
            #[allow(unused_imports, reason = "not every response has a name")]
            use super::super::shapes::*;
            #[allow(unused_imports, reason = "not every response is inline")]
            use crate::reading::Shape;
            &STATUSES_LIST_RESPONSE
        })
        .response(ResponseKind::Json)
        .payload("data")
        .sources(
            &[
                "page: one-page edition, Retrieve all statuses",
                "published: usersstatus",
                "live (secondhand): a workflow node",
            ],
        );
    /// `statuses_set_transient`: Set a transient status.
    pub static SET_TRANSIENT: Operation = Operation::new(
            "statuses_set_transient",
            "statuses",
            Method::PUT,
            "/api/v2",
            "/statuses/ephemeral",
            "Set a transient status",
        )
        .scopes(&[&["ZohoCliq.Profile.UPDATE"]])
        .rate_limit(RateLimit::new(10, 60, 600))
        .request(RequestKind::Json {
            required: true,
        })
        .rules({
            #[allow(unused_imports, reason = "not every body has a name")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every body is inline")]
            use crate::validation::Rules;
            &STATUSES_SET_TRANSIENT_REQUEST
        })
        .sources(
            &["page: one-page edition, Add a transient status", "published: usersstatus"],
        );
    /// `statuses_delete_transient`: Remove the transient status.
    pub static DELETE_TRANSIENT: Operation = Operation::new(
            "statuses_delete_transient",
            "statuses",
            Method::DELETE,
            "/api/v2",
            "/statuses/ephemeral",
            "Remove the transient status",
        )
        .scopes(&[&["ZohoCliq.Profile.DELETE"]])
        .rate_limit(RateLimit::new(10, 60, 600))
        .sources(
            &[
                "page: one-page edition, Delete transient status",
                "published: usersstatus",
            ],
        );
    /// `statuses_get_current`: Retrieve the current status.
    pub static GET_CURRENT: Operation = Operation::new(
            "statuses_get_current",
            "statuses",
            Method::GET,
            "/api/v2",
            "/statuses/current",
            "Retrieve the current status",
        )
        .scopes(&[&["ZohoCliq.Profile.READ"]])
        .rate_limit(RateLimit::new(10, 60, 600))
        .shape({
            #[allow(unused_imports, reason = "not every response has a name")]
            use super::super::shapes::*;
            #[allow(unused_imports, reason = "not every response is inline")]
            use crate::reading::Shape;
            &STATUSES_GET_CURRENT_RESPONSE
        })
        .response(ResponseKind::Json)
        .payload("data")
        .sources(
            &[
                "page: one-page edition, Retrieve current status",
                "published: usersstatus",
                "live (secondhand): a workflow node",
            ],
        );
    /// `statuses_set_current`: Set the current status.
    pub static SET_CURRENT: Operation = Operation::new(
            "statuses_set_current",
            "statuses",
            Method::PUT,
            "/api/v2",
            "/statuses/{STATUS_ID}/set",
            "Set the current status",
        )
        .scopes(&[&["ZohoCliq.Profile.UPDATE"]])
        .rate_limit(RateLimit::new(10, 60, 600))
        .parameters({
            #[allow(unused_imports, reason = "not every parameter has a named type")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every operation needs all of it")]
            use crate::validation::{
                Case, Key, Limit, Refinement, Relation, RelationKind, Rules,
            };
            &Rules::object(&[Key::optional("STATUS_ID", &Rules::Identifier)]).build()
        })
        .shape({
            #[allow(unused_imports, reason = "not every response has a name")]
            use super::super::shapes::*;
            #[allow(unused_imports, reason = "not every response is inline")]
            use crate::reading::Shape;
            &STATUSES_SET_CURRENT_RESPONSE
        })
        .response(ResponseKind::Json)
        .payload("data")
        .sources(
            &[
                "page: one-page edition, Update current status",
                "published: usersstatus",
                "live (secondhand): a workflow node",
            ],
        );
    /// `statuses_delete`: Delete a status.
    pub static DELETE: Operation = Operation::new(
            "statuses_delete",
            "statuses",
            Method::DELETE,
            "/api/v2",
            "/statuses/{STATUS_ID}",
            "Delete a status",
        )
        .scopes(&[&["ZohoCliq.Profile.DELETE"]])
        .rate_limit(RateLimit::new(10, 60, 600))
        .parameters({
            #[allow(unused_imports, reason = "not every parameter has a named type")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every operation needs all of it")]
            use crate::validation::{
                Case, Key, Limit, Refinement, Relation, RelationKind, Rules,
            };
            &Rules::object(&[Key::optional("STATUS_ID", &Rules::Identifier)]).build()
        })
        .sources(&["page: one-page edition, Delete status", "published: usersstatus"]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[
        &CREATE,
        &LIST,
        &SET_TRANSIENT,
        &DELETE_TRANSIENT,
        &GET_CURRENT,
        &SET_CURRENT,
        &DELETE,
    ];
}
/// Types of this module.
pub mod types {
    /// A status of a user: a presence with a text.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Status {
        /// Presence; missing in lists.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub code: Option<crate::types::PresenceCode>,
        /// Id of the status.
        pub id: crate::types::StatusId,
        /// Text of the status.
        pub message: String,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// Presence that a status can set.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum StatusCode {
        /// `available`
        Available,
        /// `busy`
        Busy,
        /// `invisible`
        Invisible,
        /// A value that is not documented, as received.
        UnknownValue(String),
    }
    impl crate::open_enum::OpenEnum for StatusCode {
        fn as_str(&self) -> &str {
            match self {
                Self::Available => "available",
                Self::Busy => "busy",
                Self::Invisible => "invisible",
                Self::UnknownValue(value) => value,
            }
        }
        fn from_wire(value: &str) -> Self {
            match value {
                "available" => Self::Available,
                "busy" => Self::Busy,
                "invisible" => Self::Invisible,
                _ => Self::UnknownValue(value.to_owned()),
            }
        }
        fn known() -> &'static [&'static str] {
            &["available", "busy", "invisible"]
        }
    }
    crate::open_enum::open_enum!(StatusCode);
    /// Body of `statuses_create`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct StatusesCreateRequest {
        /// Presence to show.
        pub(crate) code: crate::types::StatusCode,
        /// Text to show.
        pub(crate) message: String,
    }
    /// The new status.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StatusesCreateResponse {
        /// The status.
        pub data: Status,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(StatusesCreateResponse);
    /// The current status.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StatusesGetCurrentResponse {
        /// The status.
        pub data: Status,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(StatusesGetCurrentResponse);
    /// The stored statuses.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StatusesListResponse {
        /// Statuses.
        pub data: Vec<Status>,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(StatusesListResponse);
    /// The status that is current now.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StatusesSetCurrentResponse {
        /// The status.
        pub data: Status,
        /// Kind of the answer, `status_message`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Path of the request.
        pub url: String,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(StatusesSetCurrentResponse);
    /// Body of `statuses_set_transient`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct StatusesSetTransientRequest {
        /// Presence to show.
        pub(crate) code: crate::types::StatusCode,
        /// When the status ends, in epoch milliseconds.
        pub(crate) expiry: crate::types::EpochMilliseconds,
        /// Text to show.
        pub(crate) message: String,
    }
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static STATUS_CODE: Rules = Rules::values(
        &["available", "busy", "invisible"],
    );
    pub(crate) static STATUSES_CREATE_REQUEST: Rules = Rules::object(
            &[
                Key::required("code", &STATUS_CODE),
                Key::required("message", &Rules::text(&[])),
            ],
        )
        .build();
    pub(crate) static STATUSES_SET_TRANSIENT_REQUEST: Rules = Rules::object(
            &[
                Key::required("code", &STATUS_CODE),
                Key::required("message", &Rules::text(&[])),
                Key::required("expiry", &Rules::Scalar),
            ],
        )
        .build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static STATUS: Shape = Shape::object(
        &[
            Field::required("id", &Shape::Scalar),
            Field::optional("code", &Shape::Text),
            Field::required("message", &Shape::Text),
        ],
    );
    pub(crate) static STATUSES_CREATE_RESPONSE: Shape = Shape::object(
        &[Field::required("data", &STATUS)],
    );
    pub(crate) static STATUSES_GET_CURRENT_RESPONSE: Shape = Shape::object(
        &[Field::required("data", &STATUS)],
    );
    pub(crate) static STATUSES_LIST_RESPONSE: Shape = Shape::object(
        &[Field::required("data", &Shape::List(&STATUS))],
    );
    pub(crate) static STATUSES_SET_CURRENT_RESPONSE: Shape = Shape::object(
        &[
            Field::required("url", &Shape::Text),
            Field::required("type", &Shape::Text),
            Field::required("data", &STATUS),
        ],
    );
}
