// Generated from specs/v2/remote_work.yaml by `cargo xtask generate`. Do not edit.

//! Remote work of the caller: returns the check-in status, checks in and checks out.
//!
//! Organizations integrated with Zoho People share the attendance with it.
#![doc = include_str!("operations/remote_work.md")]
/// Handle with a method for each operation of the module [`remote_work`](self#operations).
///
/// [`Cliq::remote_work`](crate::Cliq::remote_work) returns it.
#[derive(Clone, Debug)]
pub struct RemoteWork {
    client: crate::Cliq,
}
impl RemoteWork {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Returns the profile and the check-in status of the caller.
    ///
    /// - `source`: What to return; always `remote_tools`.
    ///
    /// | Request | `GET /api/v2/me` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Profile.READ` and `ZohoCliq.Profile.UPDATE` |
    /// | Additional scope | `ZohoPeople.forms.READ` and `ZohoPeople.employee.READ` and `ZohoPeople.attendance.READ` and `ZohoPeople.attendance.UPDATE`, if the organization is integrated with Zoho People |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`RemoteWorkUser`](crate::types::RemoteWorkUser): the caller and the check-in status |
    /// | Operation | `remote_work_get_status` ([sources](crate::sources#remote_work_get_status)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::types::RemoteWorkSource;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let user = cliq.remote_work().get_status(RemoteWorkSource::RemoteTools).await?;
    /// println!("{}", user.name);
    /// # Ok(()) }
    /// ```
    pub fn get_status(
        &self,
        source: impl Into<crate::types::RemoteWorkSource>,
    ) -> request::GetRemoteWorkStatus {
        request::GetRemoteWorkStatus {
            call: self
                .call_of(&operation::GET_STATUS)
                .query("source", Into::<crate::types::RemoteWorkSource>::into(source)),
        }
    }
    /// Checks the caller in for remote work and updates the status of the caller according to the
    /// settings.
    ///
    /// | Request | `PUT /api/v2/me/checkin` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Profile.READ` and `ZohoCliq.Profile.UPDATE` |
    /// | Additional scope | `ZohoPeople.forms.READ` and `ZohoPeople.employee.READ` and `ZohoPeople.attendance.READ` and `ZohoPeople.attendance.UPDATE`, if the organization is integrated with Zoho People |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`RemoteWorkCheckin`](crate::types::RemoteWorkCheckin): the check-in status |
    /// | Operation | `remote_work_check_in` ([sources](crate::sources#remote_work_check_in)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let checkin = cliq.remote_work().check_in().await?;
    /// println!("{checkin:?}");
    /// # Ok(()) }
    /// ```
    pub fn check_in(&self) -> request::CheckIn {
        request::CheckIn {
            call: self.call_of(&operation::CHECK_IN),
        }
    }
    /// Checks the caller out of remote work and updates the status of the caller according to the
    /// settings.
    ///
    /// | Request | `PUT /api/v2/me/checkout` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Profile.READ` and `ZohoCliq.Profile.UPDATE` |
    /// | Additional scope | `ZohoPeople.forms.READ` and `ZohoPeople.employee.READ` and `ZohoPeople.attendance.READ` and `ZohoPeople.attendance.UPDATE`, if the organization is integrated with Zoho People |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`RemoteWorkCheckin`](crate::types::RemoteWorkCheckin): the check-in status |
    /// | Operation | `remote_work_check_out` ([sources](crate::sources#remote_work_check_out)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let checkin = cliq.remote_work().check_out().await?;
    /// println!("{checkin:?}");
    /// # Ok(()) }
    /// ```
    pub fn check_out(&self) -> request::CheckOut {
        request::CheckOut {
            call: self.call_of(&operation::CHECK_OUT),
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`RemoteWork::get_status`](super::RemoteWork::get_status).
        #[doc = include_str!("requests/GetRemoteWorkStatus.md")]
        GetRemoteWorkStatus[]: json crate::types::RemoteWorkUser;
    }
    crate::call::request! {
        /// Request of [`RemoteWork::check_in`](super::RemoteWork::check_in).
        #[doc = include_str!("requests/CheckIn.md")]
        CheckIn[]: json crate::types::RemoteWorkCheckin;
    }
    crate::call::request! {
        /// Request of [`RemoteWork::check_out`](super::RemoteWork::check_out).
        #[doc = include_str!("requests/CheckOut.md")]
        CheckOut[]: json crate::types::RemoteWorkCheckin;
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
    /// `remote_work_get_status`: Get the remote work status.
    pub static GET_STATUS: Operation = Operation::new(
        "remote_work_get_status", "remote_work", Method::GET, "/api/v2", "/me",
        "Get the remote work status",
    )
    .query(&["source"])
    .scopes(&[&["ZohoCliq.Profile.READ", "ZohoCliq.Profile.UPDATE"]])
    .conditional_scopes(&[
        ConditionalScopes::new(
            &[
                "ZohoPeople.forms.READ", "ZohoPeople.employee.READ", "ZohoPeople.attendance.READ",
                "ZohoPeople.attendance.UPDATE",
            ],
            Condition::ZohoPeople, "The organization is integrated with Zoho People.",
        ),
    ])
    .rate_limit(RateLimit::new(20, 60, 600))
    .parameters(&rules::REMOTE_WORK_GET_STATUS_PARAMETERS)
    .shape(&shapes::REMOTE_WORK_USER)
    .response(ResponseKind::Json)
    .sources(&[
        "page: one-page edition, Get remote status", "published: remotework",
        "live (secondhand): a workflow node",
    ]);
    /// `remote_work_check_in`: Check in.
    pub static CHECK_IN: Operation = Operation::new(
        "remote_work_check_in", "remote_work", Method::PUT, "/api/v2", "/me/checkin", "Check in",
    )
    .scopes(&[&["ZohoCliq.Profile.READ", "ZohoCliq.Profile.UPDATE"]])
    .conditional_scopes(&[
        ConditionalScopes::new(
            &[
                "ZohoPeople.forms.READ", "ZohoPeople.employee.READ", "ZohoPeople.attendance.READ",
                "ZohoPeople.attendance.UPDATE",
            ],
            Condition::ZohoPeople, "The organization is integrated with Zoho People.",
        ),
    ])
    .rate_limit(RateLimit::new(20, 60, 600))
    .shape(&shapes::REMOTE_WORK_CHECKIN)
    .response(ResponseKind::Json)
    .idempotent(false)
    .sources(&[
        "page: one-page edition, Check in", "published: remotework",
        "live (secondhand): a workflow node",
    ]);
    /// `remote_work_check_out`: Check out.
    pub static CHECK_OUT: Operation = Operation::new(
        "remote_work_check_out", "remote_work", Method::PUT, "/api/v2", "/me/checkout", "Check out",
    )
    .scopes(&[&["ZohoCliq.Profile.READ", "ZohoCliq.Profile.UPDATE"]])
    .conditional_scopes(&[
        ConditionalScopes::new(
            &[
                "ZohoPeople.forms.READ", "ZohoPeople.employee.READ", "ZohoPeople.attendance.READ",
                "ZohoPeople.attendance.UPDATE",
            ],
            Condition::ZohoPeople, "The organization is integrated with Zoho People.",
        ),
    ])
    .rate_limit(RateLimit::new(20, 60, 600))
    .shape(&shapes::REMOTE_WORK_CHECKIN)
    .response(ResponseKind::Json)
    .idempotent(false)
    .sources(&[
        "page: one-page edition, Check out", "published: remotework",
        "live (secondhand): a workflow node",
    ]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[&GET_STATUS, &CHECK_IN, &CHECK_OUT];
}
/// Types of this module.
pub mod types {
    /// Check-in status after a change.
    ///
    /// Returned by [`RemoteWork::check_in`](super::RemoteWork::check_in) and
    /// [`RemoteWork::check_out`](super::RemoteWork::check_out).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RemoteWorkCheckin {
        /// Whether the user may check in.
        pub checkin_allowed: bool,
        /// Whether the user is checked in.
        pub checkin_status: bool,
        /// Human-readable check-in status, such as `Remote In` or `Out`.
        pub checkin_status_text: String,
        /// Check-in time, in epoch milliseconds.
        pub checkin_time: crate::types::Timestamp,
        /// Time since the check-in.
        pub duration: i64,
        /// Whether the live feed is enabled.
        pub live_feed_status: crate::types::EnabledState,
        /// Whether the location is included.
        pub location: bool,
        /// Status settings of the user.
        pub user_status_preference: RemoteWorkStatusPreference,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(RemoteWorkCheckin);
    /// A recent department of the user.
    ///
    /// Part of the response of [`RemoteWork::get_status`](super::RemoteWork::get_status).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RemoteWorkDepartment {
        /// ID of the department.
        pub id: crate::types::DepartmentId,
        /// Name of the department.
        pub name: String,
        /// Time when the department was used, in epoch milliseconds.
        pub time: crate::types::Timestamp,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// Presence of a user.
    ///
    /// Part of the response of [`RemoteWork::get_status`](super::RemoteWork::get_status).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RemoteWorkPresence {
        /// Code of the presence, a number as text such as `3`.
        pub code: String,
        /// Text of the presence, such as `Busy`.
        pub message: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::open_enum::open_enum! {
        /// What to return about the caller: `remote_tools` for remote work.
        ///
        /// Accepted by [`RemoteWork::get_status`](super::RemoteWork::get_status).
        RemoteWorkSource;
        RemoteTools = "remote_tools";
    }
    /// The status that a user switches to.
    ///
    /// Part of the response of [`RemoteWork::check_in`](super::RemoteWork::check_in) and
    /// [`RemoteWork::check_out`](super::RemoteWork::check_out).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RemoteWorkStatus {
        /// Presence that goes with the status.
        pub code: crate::types::PresenceCode,
        /// Text of the status.
        pub message: String,
        /// ID of the status.
        pub status_id: crate::types::StatusId,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// Status change of a user on checking in or out.
    ///
    /// Part of the response of [`RemoteWork::check_in`](super::RemoteWork::check_in) and
    /// [`RemoteWork::check_out`](super::RemoteWork::check_out).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RemoteWorkStatusChoice {
        /// Source of the status, such as `custom_status`.
        pub preference: String,
        /// The new status.
        pub status: RemoteWorkStatus,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// Status settings of a user for checking in and out.
    ///
    /// Part of the response of [`RemoteWork::check_in`](super::RemoteWork::check_in) and
    /// [`RemoteWork::check_out`](super::RemoteWork::check_out).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RemoteWorkStatusPreference {
        /// Status change on checking in.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub check_in: Option<RemoteWorkStatusChoice>,
        /// Status change on checking out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub check_out: Option<RemoteWorkStatusChoice>,
        /// Whether the user has seen the introduction, a number as text such as `1`.
        pub is_onboarded: crate::types::Integer,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// Profile and check-in status of the caller.
    ///
    /// Returned by [`RemoteWork::get_status`](super::RemoteWork::get_status).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RemoteWorkUser {
        /// Whether the user may check in.
        pub checkin_allowed: bool,
        /// Whether the user is checked in.
        pub checkin_status: bool,
        /// Human-readable check-in status, such as `Remote In` or `Out`.
        pub checkin_status_text: String,
        /// Check-in time, in epoch milliseconds.
        pub checkin_time: crate::types::Timestamp,
        /// Country.
        pub country: String,
        /// Department of the user.
        pub department: crate::types::DepartmentReference,
        /// Designation of the user.
        pub designation: crate::types::DesignationReference,
        /// Display name.
        pub display_name: String,
        /// Time since the check-in.
        pub duration: i64,
        /// Email address.
        pub email_id: String,
        /// Employee number assigned by the organization.
        pub employee_id: String,
        /// First name.
        pub first_name: String,
        /// Full name.
        pub full_name: String,
        /// ID in Zoho Accounts.
        pub iamuid: crate::types::UserId,
        /// User ID.
        pub id: crate::types::UserId,
        /// URL of the photo.
        pub image_url: String,
        /// Language.
        pub language: String,
        /// Last name.
        pub last_name: String,
        /// Whether the live feed is enabled.
        pub live_feed_status: crate::types::EnabledState,
        /// Whether the location is included.
        pub location: bool,
        /// Mobile number.
        pub mobile: String,
        /// Name.
        pub name: String,
        /// Number of members of the organization.
        pub organisation_members_count: i64,
        /// ID of the Cliq organization.
        pub organization_id: crate::types::OrganizationId,
        /// Recent departments of the user.
        pub recent_departments: Vec<RemoteWorkDepartment>,
        /// Manager of the user.
        pub reportingto: crate::types::ReportingManager,
        /// Presence of the user.
        pub status: RemoteWorkPresence,
        /// Offset of the time zone from UTC in milliseconds.
        pub timeoffset: i64,
        /// Time zone, an IANA name.
        pub timezone: String,
        /// Type of the account, such as `paid`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Work location.
        pub work_location: String,
        /// ID of the Zoho organization.
        pub zoid: crate::types::OrganizationId,
        /// Zoho-wide user ID.
        pub zuid: crate::types::UserId,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(RemoteWorkUser);
    crate::identifier::identifies!(RemoteWorkUser : id crate ::types::UserId);
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static REMOTE_WORK_SOURCE: Rules = Rules::values(&["remote_tools"]);
    pub(crate) static REMOTE_WORK_GET_STATUS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("source", &REMOTE_WORK_SOURCE),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static REMOTE_WORK_CHECKIN: Shape = Shape::object(&[
        Field::required("checkin_status", &Shape::Boolean),
        Field::required("checkin_status_text", &Shape::Text),
        Field::required("checkin_allowed", &Shape::Boolean),
        Field::required("checkin_time", &Shape::Scalar),
        Field::required("duration", &Shape::Integer),
        Field::required("location", &Shape::Boolean),
        Field::required("live_feed_status", &Shape::Text),
        Field::required("user_status_preference", &REMOTE_WORK_STATUS_PREFERENCE),
    ]);
    pub(crate) static REMOTE_WORK_DEPARTMENT: Shape = Shape::object(&[
        Field::required("id", &Shape::Scalar),
        Field::required("name", &Shape::Text),
        Field::required("time", &Shape::Scalar),
    ]);
    pub(crate) static REMOTE_WORK_PRESENCE: Shape = Shape::object(&[
        Field::required("code", &Shape::Text),
        Field::required("message", &Shape::Text),
    ]);
    pub(crate) static REMOTE_WORK_STATUS: Shape = Shape::object(&[
        Field::required("status_id", &Shape::Scalar),
        Field::required("message", &Shape::Text),
        Field::required("code", &Shape::Text),
    ]);
    pub(crate) static REMOTE_WORK_STATUS_CHOICE: Shape = Shape::object(&[
        Field::required("status", &REMOTE_WORK_STATUS),
        Field::required("preference", &Shape::Text),
    ]);
    pub(crate) static REMOTE_WORK_STATUS_PREFERENCE: Shape = Shape::object(&[
        Field::required("is_onboarded", &Shape::Scalar),
        Field::optional("check_in", &REMOTE_WORK_STATUS_CHOICE),
        Field::optional("check_out", &REMOTE_WORK_STATUS_CHOICE),
    ]);
    pub(crate) static REMOTE_WORK_USER: Shape = Shape::identified("id", &[
        Field::required("id", &Shape::Scalar),
        Field::required("zuid", &Shape::Scalar),
        Field::required("iamuid", &Shape::Scalar),
        Field::required("zoid", &Shape::Scalar),
        Field::required("organization_id", &Shape::Scalar),
        Field::required("employee_id", &Shape::Text),
        Field::required("email_id", &Shape::Text),
        Field::required("name", &Shape::Text),
        Field::required("display_name", &Shape::Text),
        Field::required("first_name", &Shape::Text),
        Field::required("last_name", &Shape::Text),
        Field::required("full_name", &Shape::Text),
        Field::required("image_url", &Shape::Text),
        Field::required("type", &Shape::Text),
        Field::required("status", &REMOTE_WORK_PRESENCE),
        Field::required("mobile", &Shape::Text),
        Field::required("country", &Shape::Text),
        Field::required("language", &Shape::Text),
        Field::required("timezone", &Shape::Text),
        Field::required("timeoffset", &Shape::Integer),
        Field::required("work_location", &Shape::Text),
        Field::required("department", &DEPARTMENT_REFERENCE),
        Field::required("designation", &DESIGNATION_REFERENCE),
        Field::required("reportingto", &REPORTING_MANAGER),
        Field::required("recent_departments", &Shape::List(&REMOTE_WORK_DEPARTMENT)),
        Field::required("organisation_members_count", &Shape::Integer),
        Field::required("checkin_status", &Shape::Boolean),
        Field::required("checkin_status_text", &Shape::Text),
        Field::required("checkin_allowed", &Shape::Boolean),
        Field::required("checkin_time", &Shape::Scalar),
        Field::required("duration", &Shape::Integer),
        Field::required("location", &Shape::Boolean),
        Field::required("live_feed_status", &Shape::Text),
    ]);
}
