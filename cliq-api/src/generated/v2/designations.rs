// Generated from specs/v2/designations.yaml by `cargo xtask generate`. Do not edit.

//! Designations, the positions of users in the organization: creates, finds, renames and
//! deletes them, and assigns them to users.
//!
//! None of these operations is available while the organization is integrated with Zoho People.
#![doc = include_str!("operations/designations.md")]
/// Handle with a method for each operation of the module [`designations`](self#operations).
///
/// [`Cliq::designations`](crate::Cliq::designations) returns it.
#[derive(Clone, Debug)]
pub struct Designations {
    client: crate::Cliq,
}
impl Designations {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Creates a designation and optionally assigns it to users.
    ///
    /// Not available while the organization is integrated with Zoho People.
    ///
    /// - `name`: Name of the designation, at most 30 characters.
    ///
    /// | Request | `POST /api/v2/designations` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Designations.CREATE` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Designation`](crate::types::Designation): the created designation |
    /// | Operation | `designations_create` ([sources](crate::sources#designations_create)) |
    ///
    /// # Errors
    ///
    /// - `operation_not_allowed`: Not allowed, perhaps because Zoho People manages the
    ///   designations.
    /// - `not_an_organization_admin`: The caller is not an administrator of the organization.
    /// - `not_zoho_organization_user`: A user is not part of the organization.
    /// - `designation_already_exist`: Another designation has this name.
    /// - `designation_create_failed`: The service failed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let designation = cliq
    ///     .designations()
    ///     .create("Marketing Executive")
    ///     .user_ids(["54218474"])
    ///     .await?;
    /// println!("{}", designation.name);
    /// # Ok(()) }
    /// ```
    pub fn create(&self, name: impl Into<String>) -> request::CreateDesignation {
        request::CreateDesignation {
            call: self.call_of(&operation::CREATE),
            body: types::DesignationsCreateRequest {
                name: name.into(),
                user_ids: None,
            },
        }
    }
    /// Lists the designations of the organization, or those whose name matches `search`.
    ///
    /// Not available while the organization is integrated with Zoho People.
    ///
    /// | Request | `GET /api/v2/designations` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Designations.READ` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Page`](crate::pagination::Page) of [`Designation`](crate::types::Designation): designations of the organization |
    /// | Operation | `designations_list` ([sources](crate::sources#designations_list)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// for designation in cliq.designations().list().limit(50).search("zylker").await? {
    ///     println!("{}", designation.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> request::ListDesignations {
        request::ListDesignations {
            call: self.call_of(&operation::LIST),
        }
    }
    /// Returns a designation.
    ///
    /// Not available while the organization is integrated with Zoho People.
    ///
    /// - `designation_id`: ID of the designation.
    ///
    /// | Request | `GET /api/v2/designations/{designation_id}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Designations.READ` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Designation`](crate::types::Designation): the designation |
    /// | Operation | `designations_get` ([sources](crate::sources#designations_get)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let designation = cliq.designations().get("7341000000030071").await?;
    /// println!("{}", designation.name);
    /// # Ok(()) }
    /// ```
    pub fn get(
        &self,
        designation_id: impl Into<crate::types::DesignationId>,
    ) -> request::GetDesignation {
        request::GetDesignation {
            call: self
                .call_of(&operation::GET)
                .id::<crate::types::DesignationId>("designation_id", designation_id),
        }
    }
    /// Renames a designation.
    ///
    /// Not available while the organization is integrated with Zoho People.
    ///
    /// # Arguments
    ///
    /// - `designation_id`: ID of the designation.
    /// - `name`: New name.
    ///
    /// | Request | `PUT /api/v2/designations/{designation_id}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Designations.UPDATE` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Designation`](crate::types::Designation): the updated designation |
    /// | Operation | `designations_update` ([sources](crate::sources#designations_update)) |
    ///
    /// # Errors
    ///
    /// - `operation_not_allowed`: Not allowed, perhaps because Zoho People manages the
    ///   designations.
    /// - `not_an_organization_admin`: The caller is not an administrator of the organization.
    /// - `not_zoho_organization_user`: A user is not part of the organization.
    /// - `designation_not_exist`: No designation has this ID.
    /// - `designation_already_exist`: Another designation has this name.
    /// - `designation_edit_failed`: The service failed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let designation = cliq.designations().update("7341000000030071", "Leaders").await?;
    /// println!("{}", designation.name);
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        designation_id: impl Into<crate::types::DesignationId>,
        name: impl Into<String>,
    ) -> request::UpdateDesignation {
        request::UpdateDesignation {
            call: self
                .call_of(&operation::UPDATE)
                .id::<crate::types::DesignationId>("designation_id", designation_id),
            body: types::DesignationsUpdateRequest {
                name: name.into(),
            },
        }
    }
    /// Deletes a designation.
    ///
    /// Not available while the organization is integrated with Zoho People.
    ///
    /// - `designation_id`: ID of the designation.
    ///
    /// | Request | `DELETE /api/v2/designations/{designation_id}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Designations.DELETE` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `designations_delete` ([sources](crate::sources#designations_delete)) |
    ///
    /// # Errors
    ///
    /// - `operation_not_allowed`: Not allowed, perhaps because Zoho People manages the
    ///   designations.
    /// - `not_an_organization_admin`: The caller is not an administrator of the organization.
    /// - `not_zoho_organization_user`: A user is not part of the organization.
    /// - `designation_not_exist`: No designation has this ID.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.designations().delete("7341000000030071").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(
        &self,
        designation_id: impl Into<crate::types::DesignationId>,
    ) -> request::DeleteDesignation {
        request::DeleteDesignation {
            call: self
                .call_of(&operation::DELETE)
                .id::<crate::types::DesignationId>("designation_id", designation_id),
        }
    }
    /// Lists the users with a designation.
    ///
    /// Not available while the organization is integrated with Zoho People.
    ///
    /// - `designation_id`: ID of the designation.
    ///
    /// | Request | `GET /api/v2/designations/{designation_id}/members` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Designations.READ` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Pagination | cursor in `next_token`; [`stream`](request::ListDesignationMembers::stream) reads all pages |
    /// | Result | [`Page`](crate::pagination::Page) of [`User`](crate::types::User): a page of members |
    /// | Operation | `designations_list_members` ([sources](crate::sources#designations_list_members)) |
    ///
    /// # Errors
    ///
    /// - `designation_not_exist`: No designation has this ID.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let mut users = cliq
    ///     .designations()
    ///     .list_members("7341000000030071")
    ///     .limit(50)
    ///     .stream();
    /// while let Some(user) = users.try_next().await? {
    ///     println!("{:?}", user.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_members(
        &self,
        designation_id: impl Into<crate::types::DesignationId>,
    ) -> request::ListDesignationMembers {
        request::ListDesignationMembers {
            call: self
                .call_of(&operation::LIST_MEMBERS)
                .id::<crate::types::DesignationId>("designation_id", designation_id),
        }
    }
    /// Assigns a designation to users.
    ///
    /// Not available while the organization is integrated with Zoho People.
    ///
    /// # Arguments
    ///
    /// - `designation_id`: ID of the designation.
    /// - `user_ids`: Users to assign the designation to.
    ///
    /// | Request | `POST /api/v2/designations/{designation_id}/members` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Designations.UPDATE` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `designations_add_members` ([sources](crate::sources#designations_add_members)) |
    ///
    /// # Errors
    ///
    /// - `operation_not_allowed`: Not allowed, perhaps because Zoho People manages the
    ///   designations.
    /// - `not_an_organization_admin`: The caller is not an administrator of the organization.
    /// - `not_zoho_organization_user`: A user is not part of the organization.
    /// - `designation_not_exist`: No designation has this ID.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.designations().add_members("7341000000030071", ["1234567", "9876543"]).await?;
    /// # Ok(()) }
    /// ```
    pub fn add_members(
        &self,
        designation_id: impl Into<crate::types::DesignationId>,
        user_ids: impl IntoIterator<Item = impl Into<crate::types::UserId>>,
    ) -> request::AddDesignationMembers {
        request::AddDesignationMembers {
            call: self
                .call_of(&operation::ADD_MEMBERS)
                .id::<crate::types::DesignationId>("designation_id", designation_id),
            body: types::DesignationsAddMembersRequest {
                user_ids: user_ids.into_iter().map(Into::into).collect(),
            },
        }
    }
    /// Removes a designation from users.
    ///
    /// The list is sent in the body of a `DELETE` request. Not available while the organization is
    /// integrated with Zoho People.
    ///
    /// # Arguments
    ///
    /// - `designation_id`: ID of the designation.
    /// - `user_ids`: Users to remove the designation from.
    ///
    /// | Request | `DELETE /api/v2/designations/{designation_id}/members` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Designations.DELETE` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `designations_remove_members` ([sources](crate::sources#designations_remove_members)) |
    ///
    /// # Errors
    ///
    /// - `operation_not_allowed`: Not allowed, perhaps because Zoho People manages the
    ///   designations.
    /// - `not_an_organization_admin`: The caller is not an administrator of the organization.
    /// - `not_zoho_organization_user`: A user is not part of the organization.
    /// - `designation_not_exist`: No designation has this ID.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.designations()
    ///     .remove_members("7341000000030071", ["169917679", "123456799"])
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn remove_members(
        &self,
        designation_id: impl Into<crate::types::DesignationId>,
        user_ids: impl IntoIterator<Item = impl Into<crate::types::UserId>>,
    ) -> request::RemoveDesignationMembers {
        request::RemoveDesignationMembers {
            call: self
                .call_of(&operation::REMOVE_MEMBERS)
                .id::<crate::types::DesignationId>("designation_id", designation_id),
            body: types::DesignationsRemoveMembersRequest {
                user_ids: user_ids.into_iter().map(Into::into).collect(),
            },
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`Designations::create`](super::Designations::create).
        #[doc = include_str!("requests/CreateDesignation.md")]
        CreateDesignation[body: super::types::DesignationsCreateRequest]:
            json crate::types::DesignationsCreateResponse => crate::types::Designation,
            |response| Ok(response.into_value().data);
        /// Users to assign the designation to.
        body user_ids: each crate::types::UserId;
    }
    crate::call::request! {
        /// Request of [`Designations::list`](super::Designations::list).
        #[doc = include_str!("requests/ListDesignations.md")]
        ListDesignations[]: list crate::types::DesignationsListResponse =>
            crate::types::Designation;
        /// Maximum number of designations.
        query "limit" limit: plain u32;
        /// Text to search for in names.
        query "search" search: into String;
    }
    crate::pagination::list! {
        ListDesignations: crate::types::DesignationsListResponse => crate::types::Designation,
            |whole| whole.data
    }
    crate::call::request! {
        /// Request of [`Designations::get`](super::Designations::get).
        #[doc = include_str!("requests/GetDesignation.md")]
        GetDesignation[]: json crate::types::DesignationsGetResponse => crate::types::Designation,
            |response| Ok(response.into_value().data);
    }
    crate::call::request! {
        /// Request of [`Designations::update`](super::Designations::update).
        #[doc = include_str!("requests/UpdateDesignation.md")]
        UpdateDesignation[body: super::types::DesignationsUpdateRequest]:
            json crate::types::DesignationsUpdateResponse => crate::types::Designation,
            |response| Ok(response.into_value().data);
    }
    crate::call::request! {
        /// Request of [`Designations::delete`](super::Designations::delete).
        #[doc = include_str!("requests/DeleteDesignation.md")]
        DeleteDesignation[]: empty();
    }
    crate::call::request! {
        /// Request of [`Designations::list_members`](super::Designations::list_members).
        #[doc = include_str!("requests/ListDesignationMembers.md")]
        ListDesignationMembers[]: list crate::types::DesignationsListMembersResponse =>
            crate::types::User;
        /// Maximum number of members per page.
        query "limit" limit: plain u32;
        /// Cursor of the next page, from the previous response.
        query "next_token" next_token: into String;
    }
    crate::pagination::list! {
        ListDesignationMembers => crate::types::User
    }
    impl crate::pagination::ListRequest for ListDesignationMembers {
        type Document = crate::types::DesignationsListMembersResponse;
        type Item = crate::types::User;
        fn operation(&self) -> &'static crate::Operation {
            self.call.operation()
        }
        #[inline]
        fn fetch(self) -> crate::ResponseFuture<crate::Response<Self::Document>> {
            self.response()
        }
        fn at(mut self, cursor: &crate::pagination::Cursor) -> Self {
            self.call = self.call.query("next_token", cursor.as_str());
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
    crate::call::request! {
        /// Request of [`Designations::add_members`](super::Designations::add_members).
        #[doc = include_str!("requests/AddDesignationMembers.md")]
        AddDesignationMembers[body: super::types::DesignationsAddMembersRequest]: empty();
    }
    crate::call::request! {
        /// Request of [`Designations::remove_members`](super::Designations::remove_members).
        #[doc = include_str!("requests/RemoveDesignationMembers.md")]
        RemoveDesignationMembers[body: super::types::DesignationsRemoveMembersRequest]: empty();
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
    /// `designations_create`: Create a designation.
    pub static CREATE: Operation = Operation::new(
        "designations_create", "designations", Method::POST, "/api/v2", "/designations",
        "Create a designation",
    )
    .scopes(&[&["ZohoCliq.Designations.CREATE"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .request(RequestKind::Json { required: true })
    .rules(&rules::DESIGNATIONS_CREATE_REQUEST)
    .shape(&shapes::DESIGNATIONS_CREATE_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        (
            "operation_not_allowed",
            "Not allowed, perhaps because Zoho People manages the designations.",
        ),
        ("not_an_organization_admin", "The caller is not an administrator of the organization."),
        ("not_zoho_organization_user", "A user is not part of the organization."),
        ("designation_already_exist", "Another designation has this name."),
        ("designation_create_failed", "The service failed."),
    ])
    .sources(&["page: one-page edition, Create a Designation", "published: designations"]);
    /// `designations_list`: List designations.
    pub static LIST: Operation = Operation::new(
        "designations_list", "designations", Method::GET, "/api/v2", "/designations",
        "List designations",
    )
    .query(&["limit", "search"])
    .scopes(&[&["ZohoCliq.Designations.READ"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .parameters(&rules::DESIGNATIONS_LIST_PARAMETERS)
    .shape(&shapes::DESIGNATIONS_LIST_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&[
        "page: one-page edition, List all Designations", "published: designations",
        "live (secondhand): a workflow node",
    ]);
    /// `designations_get`: Get a designation.
    pub static GET: Operation = Operation::new(
        "designations_get", "designations", Method::GET, "/api/v2",
        "/designations/{designation_id}", "Get a designation",
    )
    .scopes(&[&["ZohoCliq.Designations.READ"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .parameters(&rules::DESIGNATIONS_GET_PARAMETERS)
    .shape(&shapes::DESIGNATIONS_GET_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&["page: one-page edition, Get Designation Details", "published: designations"]);
    /// `designations_update`: Rename a designation.
    pub static UPDATE: Operation = Operation::new(
        "designations_update", "designations", Method::PUT, "/api/v2",
        "/designations/{designation_id}", "Rename a designation",
    )
    .scopes(&[&["ZohoCliq.Designations.UPDATE"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::DESIGNATIONS_UPDATE_PARAMETERS)
    .rules(&rules::DESIGNATIONS_UPDATE_REQUEST)
    .shape(&shapes::DESIGNATIONS_UPDATE_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        (
            "operation_not_allowed",
            "Not allowed, perhaps because Zoho People manages the designations.",
        ),
        ("not_an_organization_admin", "The caller is not an administrator of the organization."),
        ("not_zoho_organization_user", "A user is not part of the organization."),
        ("designation_not_exist", "No designation has this ID."),
        ("designation_already_exist", "Another designation has this name."),
        ("designation_edit_failed", "The service failed."),
    ])
    .sources(&["page: one-page edition, Update Designation", "published: designations"]);
    /// `designations_delete`: Delete a designation.
    pub static DELETE: Operation = Operation::new(
        "designations_delete", "designations", Method::DELETE, "/api/v2",
        "/designations/{designation_id}", "Delete a designation",
    )
    .scopes(&[&["ZohoCliq.Designations.DELETE"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .parameters(&rules::DESIGNATIONS_DELETE_PARAMETERS)
    .errors(&[
        (
            "operation_not_allowed",
            "Not allowed, perhaps because Zoho People manages the designations.",
        ),
        ("not_an_organization_admin", "The caller is not an administrator of the organization."),
        ("not_zoho_organization_user", "A user is not part of the organization."),
        ("designation_not_exist", "No designation has this ID."),
    ])
    .sources(&["page: one-page edition, Delete Designation", "published: designations"]);
    /// `designations_list_members`: List designation members.
    pub static LIST_MEMBERS: Operation = Operation::new(
        "designations_list_members", "designations", Method::GET, "/api/v2",
        "/designations/{designation_id}/members", "List designation members",
    )
    .query(&["limit", "next_token"])
    .scopes(&[&["ZohoCliq.Designations.READ"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .pagination(
        Pagination::new(PaginationKind::Token, "next_token", "next_token", "data").limit("limit"),
    )
    .parameters(&rules::DESIGNATIONS_LIST_MEMBERS_PARAMETERS)
    .shape(&shapes::DESIGNATIONS_LIST_MEMBERS_RESPONSE)
    .response(ResponseKind::Json)
    .errors(&[("designation_not_exist", "No designation has this ID.")])
    .sources(&["page: one-page edition, Get Designation Members", "published: designations"]);
    /// `designations_add_members`: Assign a designation to users.
    pub static ADD_MEMBERS: Operation = Operation::new(
        "designations_add_members", "designations", Method::POST, "/api/v2",
        "/designations/{designation_id}/members", "Assign a designation to users",
    )
    .scopes(&[&["ZohoCliq.Designations.UPDATE"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::DESIGNATIONS_ADD_MEMBERS_PARAMETERS)
    .rules(&rules::DESIGNATIONS_ADD_MEMBERS_REQUEST)
    .errors(&[
        (
            "operation_not_allowed",
            "Not allowed, perhaps because Zoho People manages the designations.",
        ),
        ("not_an_organization_admin", "The caller is not an administrator of the organization."),
        ("not_zoho_organization_user", "A user is not part of the organization."),
        ("designation_not_exist", "No designation has this ID."),
    ])
    .sources(&["page: one-page edition, Add Designation Members", "published: designations"]);
    /// `designations_remove_members`: Remove a designation from users.
    pub static REMOVE_MEMBERS: Operation = Operation::new(
        "designations_remove_members", "designations", Method::DELETE, "/api/v2",
        "/designations/{designation_id}/members", "Remove a designation from users",
    )
    .scopes(&[&["ZohoCliq.Designations.DELETE"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::DESIGNATIONS_REMOVE_MEMBERS_PARAMETERS)
    .rules(&rules::DESIGNATIONS_REMOVE_MEMBERS_REQUEST)
    .errors(&[
        (
            "operation_not_allowed",
            "Not allowed, perhaps because Zoho People manages the designations.",
        ),
        ("not_an_organization_admin", "The caller is not an administrator of the organization."),
        ("not_zoho_organization_user", "A user is not part of the organization."),
        ("designation_not_exist", "No designation has this ID."),
    ])
    .sources(&["page: one-page edition, Delete Designation Members", "published: designations"]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[
        &CREATE, &LIST, &GET, &UPDATE, &DELETE, &LIST_MEMBERS, &ADD_MEMBERS, &REMOVE_MEMBERS,
    ];
}
/// Types of this module.
pub mod types {
    /// A position of users in the organization.
    ///
    /// Returned by [`Designations::create`](super::Designations::create),
    /// [`Designations::list`](super::Designations::list),
    /// [`Designations::get`](super::Designations::get) and
    /// [`Designations::update`](super::Designations::update).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Designation {
        /// ID of the designation.
        pub id: crate::types::DesignationId,
        /// Name of the designation.
        pub name: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(Designation : id crate ::types::DesignationId);
    /// Body of `designations_add_members`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct DesignationsAddMembersRequest {
        pub(crate) user_ids: Vec<crate::types::UserId>,
    }
    /// Body of `designations_create`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct DesignationsCreateRequest {
        pub(crate) name: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) user_ids: Option<Vec<crate::types::UserId>>,
    }
    /// The created designation.
    ///
    /// Response body of [`Designations::create`](super::Designations::create).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DesignationsCreateResponse {
        /// The designation.
        pub data: Designation,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(DesignationsCreateResponse);
    /// One designation.
    ///
    /// Response body of [`Designations::get`](super::Designations::get).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DesignationsGetResponse {
        /// The designation.
        pub data: Designation,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(DesignationsGetResponse);
    /// A page of users with a designation.
    ///
    /// Response body of [`Designations::list_members`](super::Designations::list_members).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DesignationsListMembersResponse {
        /// The users.
        pub data: Vec<crate::types::User>,
        /// Cursor of the next page.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub next_token: Option<crate::types::Text>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(DesignationsListMembersResponse);
    /// Designations of the organization.
    ///
    /// Response body of [`Designations::list`](super::Designations::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DesignationsListResponse {
        /// The designations.
        pub data: Vec<Designation>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(DesignationsListResponse);
    /// Body of `designations_remove_members`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct DesignationsRemoveMembersRequest {
        pub(crate) user_ids: Vec<crate::types::UserId>,
    }
    /// Body of `designations_update`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct DesignationsUpdateRequest {
        pub(crate) name: String,
    }
    /// The updated designation.
    ///
    /// Response body of [`Designations::update`](super::Designations::update).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DesignationsUpdateResponse {
        /// The designation.
        pub data: Designation,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(DesignationsUpdateResponse);
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static DESIGNATIONS_ADD_MEMBERS_REQUEST: Rules = Rules::object(&[
        Key::required("user_ids", &Rules::list(&Rules::Identifier, &[Limit::least(1)])),
    ]).build();
    pub(crate) static DESIGNATIONS_CREATE_REQUEST: Rules = Rules::object(&[
        Key::required("name", &Rules::text(&[Limit::most(30)])),
        Key::optional("user_ids", &Rules::list(&Rules::Identifier, &[])),
    ]).build();
    pub(crate) static DESIGNATIONS_REMOVE_MEMBERS_REQUEST: Rules = Rules::object(&[
        Key::required("user_ids", &Rules::list(&Rules::Identifier, &[Limit::least(1)])),
    ]).build();
    pub(crate) static DESIGNATIONS_UPDATE_REQUEST: Rules = Rules::object(&[
        Key::required("name", &Rules::text(&[])),
    ]).build();
    pub(crate) static DESIGNATIONS_LIST_PARAMETERS: Rules = Rules::object(&[
        Key::optional("limit", &Rules::number(&[])),
        Key::optional("search", &Rules::text(&[])),
    ]).build();
    pub(crate) static DESIGNATIONS_GET_PARAMETERS: Rules = Rules::object(&[
        Key::optional("designation_id", &Rules::Identifier),
    ]).build();
    pub(crate) static DESIGNATIONS_UPDATE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("designation_id", &Rules::Identifier),
    ]).build();
    pub(crate) static DESIGNATIONS_DELETE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("designation_id", &Rules::Identifier),
    ]).build();
    pub(crate) static DESIGNATIONS_LIST_MEMBERS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("designation_id", &Rules::Identifier),
        Key::optional("limit", &Rules::number(&[])),
        Key::optional("next_token", &Rules::text(&[])),
    ]).build();
    pub(crate) static DESIGNATIONS_ADD_MEMBERS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("designation_id", &Rules::Identifier),
    ]).build();
    pub(crate) static DESIGNATIONS_REMOVE_MEMBERS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("designation_id", &Rules::Identifier),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static DESIGNATION: Shape = Shape::identified("id", &[
        Field::required("id", &Shape::Scalar),
        Field::required("name", &Shape::Text),
    ]);
    pub(crate) static DESIGNATIONS_CREATE_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &DESIGNATION),
    ]);
    pub(crate) static DESIGNATIONS_GET_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &DESIGNATION),
    ]);
    pub(crate) static DESIGNATIONS_LIST_MEMBERS_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &Shape::List(&USER)),
        Field::optional("next_token", &Shape::AnyScalar),
    ]);
    pub(crate) static DESIGNATIONS_LIST_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &Shape::List(&DESIGNATION)),
    ]);
    pub(crate) static DESIGNATIONS_UPDATE_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &DESIGNATION),
    ]);
}
