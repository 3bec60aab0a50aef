// Generated from specs/v3/do_not_disturb.yaml by `cargo xtask generate`. Do not edit.

//! Quiet days and quiet hours of the caller.
#![doc = include_str!("operations/do_not_disturb.md")]
/// Handle with a method for each operation of the module [`do_not_disturb`](self#operations).
///
/// [`Api::do_not_disturb`](super::Api::do_not_disturb) returns it.
#[derive(Clone, Debug)]
pub struct DoNotDisturb {
    client: crate::Cliq,
}
impl DoNotDisturb {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Returns the quiet days and quiet hours of the caller.
    ///
    /// | Request | `GET /api/v3/settings/dnd-preferences` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Profile.READ` |
    /// | Rate limit | not documented |
    /// | Result | [`DoNotDisturbPreferences`](crate::v3::types::DoNotDisturbPreferences): the quiet days and hours |
    /// | Operation | `do_not_disturb_get` ([sources](crate::v3::sources#do_not_disturb_get)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let preferences = cliq.v3().do_not_disturb().get().keys(["schedule"]).await?;
    /// println!("{preferences:?}");
    /// # Ok(()) }
    /// ```
    pub fn get(&self) -> request::GetDoNotDisturb {
        request::GetDoNotDisturb {
            call: self.call_of(&operation::GET),
        }
    }
    /// Changes the quiet days, the quiet hours, or both.
    ///
    /// An omitted value stays as it is.
    ///
    /// | Request | `PUT /api/v3/settings/dnd-preferences` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Profile.UPDATE` |
    /// | Rate limit | not documented |
    /// | Result | no content |
    /// | Operation | `do_not_disturb_update` ([sources](crate::v3::sources#do_not_disturb_update)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3()
    ///     .do_not_disturb()
    ///     .update()
    ///     .quiet_days("monday,tuesday")
    ///     .quiet_hours("18:00-21:00")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(&self) -> request::UpdateDoNotDisturb {
        request::UpdateDoNotDisturb {
            call: self.call_of(&operation::UPDATE),
            body: types::DoNotDisturbUpdateRequest {
                quiet_days: None,
                quiet_hours: None,
            },
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`DoNotDisturb::get`](super::DoNotDisturb::get).
        #[doc = include_str!("requests/GetDoNotDisturb.md")]
        GetDoNotDisturb[]: json crate::v3::types::DoNotDisturbPreferences;
        /// Returns only these preferences, such as `schedule`; all if omitted.
        query "keys" keys: each String;
    }
    crate::call::request! {
        /// Request of [`DoNotDisturb::update`](super::DoNotDisturb::update).
        #[doc = include_str!("requests/UpdateDoNotDisturb.md")]
        UpdateDoNotDisturb[body: super::types::DoNotDisturbUpdateRequest]: empty();
        /// Quiet days, separated by commas, such as `monday,tuesday`: `sunday`, `monday`, `tuesday`,
        /// `wednesday`, `thursday`, `friday` or `saturday`.
        body quiet_days: into String;
        /// Quiet hours of a day, as `HH:MM-HH:MM`, such as `18:00-21:00`. The range `18:00-09:00` ends
        /// on the next day.
        body quiet_hours: into String;
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
    /// `do_not_disturb_get`: Get the quiet days and hours.
    pub static GET: Operation = Operation::new(
        "do_not_disturb_get", "do_not_disturb", Method::GET, "/api/v3", "/settings/dnd-preferences",
        "Get the quiet days and hours",
    )
    .query(&["keys"])
    .scopes(&[&["ZohoCliq.Profile.READ"]])
    .parameters(&rules::DO_NOT_DISTURB_GET_PARAMETERS)
    .shape(&shapes::DO_NOT_DISTURB_PREFERENCES)
    .response(ResponseKind::Json)
    .sources(&["published: dndsettings"]);
    /// `do_not_disturb_update`: Change the quiet days and hours.
    pub static UPDATE: Operation = Operation::new(
        "do_not_disturb_update", "do_not_disturb", Method::PUT, "/api/v3",
        "/settings/dnd-preferences", "Change the quiet days and hours",
    )
    .scopes(&[&["ZohoCliq.Profile.UPDATE"]])
    .request(RequestKind::Json { required: true })
    .rules(&rules::DO_NOT_DISTURB_UPDATE_REQUEST)
    .sources(&["published: dndsettings"]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[&GET, &UPDATE];
}
/// Types of this module.
pub mod types {
    /// The days and hours in which a user receives no notifications.
    ///
    /// Returned by [`DoNotDisturb::get`](super::DoNotDisturb::get).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DoNotDisturbPreferences {
        /// Quiet days, separated by commas, such as `sunday,monday`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub quiet_days: Option<String>,
        /// Quiet hours of a day, as `HH:MM-HH:MM`. The range `18:00-09:00` ends on the next day.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub quiet_hours: Option<String>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(DoNotDisturbPreferences);
    /// Changes to the quiet days and hours.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct DoNotDisturbUpdateRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) quiet_days: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) quiet_hours: Option<String>,
    }
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static DO_NOT_DISTURB_UPDATE_REQUEST: Rules = Rules::object(&[
        Key::optional("quiet_days", &Rules::text(&[])),
        Key::optional("quiet_hours", &Rules::text(&[])),
    ]).relations(&[
        Relation {
            of: "",
            kind: RelationKind::AnyOf(&["quiet_days", "quiet_hours"]),
            source: None,
        },
    ]).build();
    pub(crate) static DO_NOT_DISTURB_GET_PARAMETERS: Rules = Rules::object(&[
        Key::optional("keys", &Rules::list(&Rules::text(&[]), &[])),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static DO_NOT_DISTURB_PREFERENCES: Shape = Shape::object(&[
        Field::optional("quiet_days", &Shape::Text),
        Field::optional("quiet_hours", &Shape::Text),
    ]);
}
