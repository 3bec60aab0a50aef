// Generated from specs/v2/departments.yaml by `cargo xtask generate`. Do not edit.

//! Creates, finds, updates and deletes departments of the organization and manages their
//! members.
#![doc = include_str!("operations/departments.md")]
/// Handle with a method for each operation of the module [`departments`](self#operations).
///
/// [`Cliq::departments`](crate::Cliq::departments) returns it.
#[derive(Clone, Debug)]
pub struct Departments {
    client: crate::Cliq,
}
impl Departments {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Creates a department below another department, with a lead and optional initial members.
    ///
    /// Not available while the organization is integrated with Zoho People.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the department.
    /// - `lead_zuid`: Lead of the department.
    /// - `parent_department_id`: Parent department.
    ///
    /// | Request | `POST /api/v2/departments` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Departments.CREATE` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Department`](crate::types::Department): the created department |
    /// | Operation | `departments_create` ([sources](crate::sources#departments_create)) |
    ///
    /// # Errors
    ///
    /// - `operation_not_allowed`: Not permitted, possibly because Zoho People manages the
    ///   departments.
    /// - `not_an_organization_admin`: The caller is not an administrator of the organization.
    /// - `not_zoho_organization_user`: A user is not part of the organization.
    /// - `department_lead_needed`: The lead is missing.
    /// - `department_lead_invalid`: The lead is unknown or not part of the organization.
    /// - `departmet_parent_department_needed`: The parent department is missing. The code is
    ///   spelled as in the API.
    /// - `department_not_exist`: No department or parent department has this ID.
    /// - `department_create_failed`: The service failed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let department = cliq
    ///     .departments()
    ///     .create("Zylker Support", "67839566", "190135625778924001")
    ///     .user_ids(["163319973", "673890827"])
    ///     .await?;
    /// println!("{}", department.name);
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        name: impl Into<String>,
        lead_zuid: impl Into<crate::types::UserId>,
        parent_department_id: impl Into<crate::types::DepartmentId>,
    ) -> request::CreateDepartment {
        request::CreateDepartment {
            call: self.call_of(&operation::CREATE),
            body: types::DepartmentsCreateRequest {
                name: name.into(),
                lead_zuid: lead_zuid.into(),
                parent_department_id: parent_department_id.into(),
                user_ids: None,
            },
        }
    }
    /// Lists the departments of the organization, or those whose name matches `search`.
    ///
    /// If the organization is integrated with Zoho People, `search` is required.
    ///
    /// | Request | `GET /api/v2/departments` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Departments.READ` |
    /// | Additional scope | `ZohoPeople.employee.READ`, if the organization is integrated with Zoho People |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Pagination | cursor in `next_token`; [`stream`](request::ListDepartments::stream) reads all pages |
    /// | Result | [`Page`](crate::pagination::Page) of [`Department`](crate::types::Department): a page of departments |
    /// | Operation | `departments_list` ([sources](crate::sources#departments_list)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let mut departments = cliq.departments().list().limit(50).search("zylker").stream();
    /// while let Some(department) = departments.try_next().await? {
    ///     println!("{}", department.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> request::ListDepartments {
        request::ListDepartments {
            call: self.call_of(&operation::LIST),
        }
    }
    /// Returns a department with its lead and number of members.
    ///
    /// - `department_id`: ID of the department.
    ///
    /// | Request | `GET /api/v2/departments/{department_id}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Departments.READ` |
    /// | Additional scope | `ZohoPeople.forms.READ`, if the organization is integrated with Zoho People |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Department`](crate::types::Department): the department |
    /// | Operation | `departments_get` ([sources](crate::sources#departments_get)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let department = cliq.departments().get("7341000000030071").await?;
    /// println!("{}", department.name);
    /// # Ok(()) }
    /// ```
    pub fn get(
        &self,
        department_id: impl Into<crate::types::DepartmentId>,
    ) -> request::GetDepartment {
        request::GetDepartment {
            call: self
                .call_of(&operation::GET)
                .id::<crate::types::DepartmentId>("department_id", department_id),
        }
    }
    /// Updates the name, lead, parent or members of a department.
    ///
    /// Not available while the organization is integrated with Zoho People.
    ///
    /// # Arguments
    ///
    /// - `department_id`: ID of the department.
    /// - `name`: New or current name.
    ///
    /// | Request | `PUT /api/v2/departments/{department_id}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Departments.UPDATE` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Department`](crate::types::Department): the updated department |
    /// | Operation | `departments_update` ([sources](crate::sources#departments_update)) |
    ///
    /// # Errors
    ///
    /// - `operation_not_allowed`: Not permitted, possibly because Zoho People manages the
    ///   departments.
    /// - `not_an_organization_admin`: The caller is not an administrator of the organization.
    /// - `not_zoho_organization_user`: A user is not part of the organization.
    /// - `department_already_exist`: Another department has this name.
    /// - `department_lead_invalid`: The lead is unknown or not part of the organization.
    /// - `department_not_exist`: No department or parent department has this ID.
    /// - `department_cyclic_loop`: The new parent is a descendant of the department.
    /// - `department_edit_failed`: The service failed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let department = cliq
    ///     .departments()
    ///     .update("7341000000030071", "Zylker APAC Support")
    ///     .await?;
    /// println!("{}", department.name);
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        department_id: impl Into<crate::types::DepartmentId>,
        name: impl Into<String>,
    ) -> request::UpdateDepartment {
        request::UpdateDepartment {
            call: self
                .call_of(&operation::UPDATE)
                .id::<crate::types::DepartmentId>("department_id", department_id),
            body: types::DepartmentsUpdateRequest {
                name: name.into(),
                lead_zuid: None,
                parent_department_id: None,
                user_ids: None,
            },
        }
    }
    /// Deletes a department.
    ///
    /// A department with child departments cannot be deleted. Not available while the organization
    /// is integrated with Zoho People.
    ///
    /// - `department_id`: ID of the department.
    ///
    /// | Request | `DELETE /api/v2/departments/{department_id}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Departments.DELETE` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `departments_delete` ([sources](crate::sources#departments_delete)) |
    ///
    /// # Errors
    ///
    /// - `operation_not_allowed`: Not permitted, possibly because Zoho People manages the
    ///   departments.
    /// - `not_an_organization_admin`: The caller is not an administrator of the organization.
    /// - `not_zoho_organization_user`: A user is not part of the organization.
    /// - `department_not_exist`: No department or parent department has this ID.
    /// - `department_base_dept_delete_not_allowed`: The department has child departments.
    /// - `department_delete_failed`: The service failed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.departments().delete("7341000000030071").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(
        &self,
        department_id: impl Into<crate::types::DepartmentId>,
    ) -> request::DeleteDepartment {
        request::DeleteDepartment {
            call: self
                .call_of(&operation::DELETE)
                .id::<crate::types::DepartmentId>("department_id", department_id),
        }
    }
    /// Lists all members of a department in one response.
    ///
    /// - `department_id`: ID of the department.
    ///
    /// | Request | `GET /api/v2/departments/{department_id}/members` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Departments.READ` |
    /// | Additional scope | `ZohoPeople.dashboard.READ`, if the organization is integrated with Zoho People |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Page`](crate::pagination::Page) of [`User`](crate::types::User): the members of the department |
    /// | Operation | `departments_list_members` ([sources](crate::sources#departments_list_members)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// for user in cliq.departments().list_members("7341000000030071").await? {
    ///     println!("{:?}", user.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_members(
        &self,
        department_id: impl Into<crate::types::DepartmentId>,
    ) -> request::ListDepartmentMembers {
        request::ListDepartmentMembers {
            call: self
                .call_of(&operation::LIST_MEMBERS)
                .id::<crate::types::DepartmentId>("department_id", department_id),
        }
    }
    /// Adds users, identified by `user_ids` or `email_ids`, to a department.
    ///
    /// Not available while the organization is integrated with Zoho People.
    ///
    /// - `department_id`: ID of the department.
    ///
    /// | Request | `POST /api/v2/departments/{department_id}/members` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Departments.UPDATE` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `departments_add_members` ([sources](crate::sources#departments_add_members)) |
    ///
    /// # Errors
    ///
    /// - `operation_not_allowed`: Not permitted, possibly because Zoho People manages the
    ///   departments.
    /// - `not_an_organization_admin`: The caller is not an administrator of the organization.
    /// - `not_zoho_organization_user`: A user is not part of the organization.
    /// - `department_not_exist`: No department or parent department has this ID.
    /// - `department_add_member_failed`: The service failed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.departments()
    ///     .add_members("7341000000030071")
    ///     .user_ids(["1234567", "9875466"])
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn add_members(
        &self,
        department_id: impl Into<crate::types::DepartmentId>,
    ) -> request::AddDepartmentMembers {
        request::AddDepartmentMembers {
            call: self
                .call_of(&operation::ADD_MEMBERS)
                .id::<crate::types::DepartmentId>("department_id", department_id),
            body: types::DepartmentsAddMembersRequest {
                user_ids: None,
                email_ids: None,
            },
        }
    }
    /// Removes users from a department.
    ///
    /// The list is sent in the body of a `DELETE` request. Not available while the organization is
    /// integrated with Zoho People.
    ///
    /// # Arguments
    ///
    /// - `department_id`: ID of the department.
    /// - `user_ids`: IDs of the users to remove.
    ///
    /// | Request | `DELETE /api/v2/departments/{department_id}/members` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Departments.DELETE` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `departments_remove_members` ([sources](crate::sources#departments_remove_members)) |
    ///
    /// # Errors
    ///
    /// - `operation_not_allowed`: Not permitted, possibly because Zoho People manages the
    ///   departments.
    /// - `not_an_organization_admin`: The caller is not an administrator of the organization.
    /// - `not_zoho_organization_user`: A user is not part of the organization.
    /// - `department_not_exist`: No department or parent department has this ID.
    /// - `department_delete_member_failed`: The service failed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.departments()
    ///     .remove_members("7341000000030071", ["169917679", "123456799"])
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn remove_members(
        &self,
        department_id: impl Into<crate::types::DepartmentId>,
        user_ids: impl IntoIterator<Item = impl Into<crate::types::UserId>>,
    ) -> request::RemoveDepartmentMembers {
        request::RemoveDepartmentMembers {
            call: self
                .call_of(&operation::REMOVE_MEMBERS)
                .id::<crate::types::DepartmentId>("department_id", department_id),
            body: types::DepartmentsRemoveMembersRequest {
                user_ids: user_ids.into_iter().map(Into::into).collect(),
            },
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`Departments::create`](super::Departments::create).
        #[doc = include_str!("requests/CreateDepartment.md")]
        CreateDepartment[body: super::types::DepartmentsCreateRequest]:
            json crate::types::DepartmentsCreateResponse => crate::types::Department,
            |response| Ok(response.into_value().data);
        /// Users to add.
        body user_ids: each crate::types::UserId;
    }
    crate::call::request! {
        /// Request of [`Departments::list`](super::Departments::list).
        #[doc = include_str!("requests/ListDepartments.md")]
        ListDepartments[]: list crate::types::DepartmentsListResponse => crate::types::Department;
        /// Maximum number of departments per page; 25 if omitted.
        query "limit" limit: plain u32;
        /// Text to search for in names; required with Zoho People.
        query "search" search: into String;
        /// Cursor of the next page, from the previous response.
        query "next_token" next_token: into String;
    }
    crate::pagination::list! {
        ListDepartments => crate::types::Department
    }
    impl crate::pagination::ListRequest for ListDepartments {
        type Document = crate::types::DepartmentsListResponse;
        type Item = crate::types::Department;
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
        /// Request of [`Departments::get`](super::Departments::get).
        #[doc = include_str!("requests/GetDepartment.md")]
        GetDepartment[]: json crate::types::DepartmentsGetResponse => crate::types::Department,
            |response| Ok(response.into_value().data);
    }
    crate::call::request! {
        /// Request of [`Departments::update`](super::Departments::update).
        #[doc = include_str!("requests/UpdateDepartment.md")]
        UpdateDepartment[body: super::types::DepartmentsUpdateRequest]:
            json crate::types::DepartmentsUpdateResponse => crate::types::Department,
            |response| Ok(response.into_value().data);
        /// New lead.
        body lead_zuid: into crate::types::UserId;
        /// New parent department.
        body parent_department_id: into crate::types::DepartmentId;
        /// Users to add.
        body user_ids: each crate::types::UserId;
    }
    crate::call::request! {
        /// Request of [`Departments::delete`](super::Departments::delete).
        #[doc = include_str!("requests/DeleteDepartment.md")]
        DeleteDepartment[]: empty();
    }
    crate::call::request! {
        /// Request of [`Departments::list_members`](super::Departments::list_members).
        #[doc = include_str!("requests/ListDepartmentMembers.md")]
        ListDepartmentMembers[]: list crate::types::DepartmentsListMembersResponse =>
            crate::types::User;
    }
    crate::pagination::list! {
        ListDepartmentMembers: crate::types::DepartmentsListMembersResponse => crate::types::User,
            |whole| whole.data
    }
    crate::call::request! {
        /// Request of [`Departments::add_members`](super::Departments::add_members).
        #[doc = include_str!("requests/AddDepartmentMembers.md")]
        AddDepartmentMembers[body: super::types::DepartmentsAddMembersRequest]: empty();
        /// IDs of the users to add.
        body user_ids: each crate::types::UserId;
        /// Email addresses of the users to add; alternative to `user_ids`.
        body email_ids: each String;
    }
    crate::call::request! {
        /// Request of [`Departments::remove_members`](super::Departments::remove_members).
        #[doc = include_str!("requests/RemoveDepartmentMembers.md")]
        RemoveDepartmentMembers[body: super::types::DepartmentsRemoveMembersRequest]: empty();
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
    /// `departments_create`: Create a department.
    pub static CREATE: Operation = Operation::new(
        "departments_create", "departments", Method::POST, "/api/v2", "/departments",
        "Create a department",
    )
    .scopes(&[&["ZohoCliq.Departments.CREATE"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .request(RequestKind::Json { required: true })
    .rules(&rules::DEPARTMENTS_CREATE_REQUEST)
    .shape(&shapes::DEPARTMENTS_CREATE_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        (
            "operation_not_allowed",
            "Not permitted, possibly because Zoho People manages the departments.",
        ),
        ("not_an_organization_admin", "The caller is not an administrator of the organization."),
        ("not_zoho_organization_user", "A user is not part of the organization."),
        ("department_lead_needed", "The lead is missing."),
        ("department_lead_invalid", "The lead is unknown or not part of the organization."),
        (
            "departmet_parent_department_needed",
            "The parent department is missing. The code is spelled as in the API.",
        ),
        ("department_not_exist", "No department or parent department has this ID."),
        ("department_create_failed", "The service failed."),
    ])
    .sources(&[
        "page: one-page edition, Create a Department", "published: departments",
        "live (secondhand): a workflow node",
    ]);
    /// `departments_list`: List departments.
    pub static LIST: Operation = Operation::new(
        "departments_list", "departments", Method::GET, "/api/v2", "/departments",
        "List departments",
    )
    .query(&["limit", "search", "next_token"])
    .scopes(&[&["ZohoCliq.Departments.READ"]])
    .conditional_scopes(&[
        ConditionalScopes::new(
            &["ZohoPeople.employee.READ"],
            Condition::ZohoPeople, "The organization is integrated with Zoho People.",
        ),
    ])
    .rate_limit(RateLimit::new(30, 60, 600))
    .pagination(
        Pagination::new(PaginationKind::Token, "next_token", "next_token", "data").limit("limit"),
    )
    .parameters(&rules::DEPARTMENTS_LIST_PARAMETERS)
    .shape(&shapes::DEPARTMENTS_LIST_RESPONSE)
    .response(ResponseKind::Json)
    .sources(&[
        "page: one-page edition, List all Departments", "published: departments",
        "live (secondhand): a workflow node",
    ]);
    /// `departments_get`: Get a department.
    pub static GET: Operation = Operation::new(
        "departments_get", "departments", Method::GET, "/api/v2", "/departments/{department_id}",
        "Get a department",
    )
    .scopes(&[&["ZohoCliq.Departments.READ"]])
    .conditional_scopes(&[
        ConditionalScopes::new(
            &["ZohoPeople.forms.READ"],
            Condition::ZohoPeople, "The organization is integrated with Zoho People.",
        ),
    ])
    .rate_limit(RateLimit::new(30, 60, 600))
    .parameters(&rules::DEPARTMENTS_GET_PARAMETERS)
    .shape(&shapes::DEPARTMENTS_GET_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&[
        "page: one-page edition, Get Department Details", "published: departments",
        "live (secondhand): a workflow node",
    ]);
    /// `departments_update`: Update a department.
    pub static UPDATE: Operation = Operation::new(
        "departments_update", "departments", Method::PUT, "/api/v2", "/departments/{department_id}",
        "Update a department",
    )
    .scopes(&[&["ZohoCliq.Departments.UPDATE"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::DEPARTMENTS_UPDATE_PARAMETERS)
    .rules(&rules::DEPARTMENTS_UPDATE_REQUEST)
    .shape(&shapes::DEPARTMENTS_UPDATE_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        (
            "operation_not_allowed",
            "Not permitted, possibly because Zoho People manages the departments.",
        ),
        ("not_an_organization_admin", "The caller is not an administrator of the organization."),
        ("not_zoho_organization_user", "A user is not part of the organization."),
        ("department_already_exist", "Another department has this name."),
        ("department_lead_invalid", "The lead is unknown or not part of the organization."),
        ("department_not_exist", "No department or parent department has this ID."),
        ("department_cyclic_loop", "The new parent is a descendant of the department."),
        ("department_edit_failed", "The service failed."),
    ])
    .sources(&[
        "page: one-page edition, Update Department", "published: departments",
        "live (secondhand): a workflow node",
    ]);
    /// `departments_delete`: Delete a department.
    pub static DELETE: Operation = Operation::new(
        "departments_delete", "departments", Method::DELETE, "/api/v2",
        "/departments/{department_id}", "Delete a department",
    )
    .scopes(&[&["ZohoCliq.Departments.DELETE"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .parameters(&rules::DEPARTMENTS_DELETE_PARAMETERS)
    .errors(&[
        (
            "operation_not_allowed",
            "Not permitted, possibly because Zoho People manages the departments.",
        ),
        ("not_an_organization_admin", "The caller is not an administrator of the organization."),
        ("not_zoho_organization_user", "A user is not part of the organization."),
        ("department_not_exist", "No department or parent department has this ID."),
        ("department_base_dept_delete_not_allowed", "The department has child departments."),
        ("department_delete_failed", "The service failed."),
    ])
    .sources(&["page: one-page edition, Delete Department", "published: departments"]);
    /// `departments_list_members`: List department members.
    pub static LIST_MEMBERS: Operation = Operation::new(
        "departments_list_members", "departments", Method::GET, "/api/v2",
        "/departments/{department_id}/members", "List department members",
    )
    .scopes(&[&["ZohoCliq.Departments.READ"]])
    .conditional_scopes(&[
        ConditionalScopes::new(
            &["ZohoPeople.dashboard.READ"],
            Condition::ZohoPeople, "The organization is integrated with Zoho People.",
        ),
    ])
    .rate_limit(RateLimit::new(30, 60, 600))
    .parameters(&rules::DEPARTMENTS_LIST_MEMBERS_PARAMETERS)
    .shape(&shapes::DEPARTMENTS_LIST_MEMBERS_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&["page: one-page edition, Get Department Members", "published: departments"]);
    /// `departments_add_members`: Add members to a department.
    pub static ADD_MEMBERS: Operation = Operation::new(
        "departments_add_members", "departments", Method::POST, "/api/v2",
        "/departments/{department_id}/members", "Add members to a department",
    )
    .scopes(&[&["ZohoCliq.Departments.UPDATE"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::DEPARTMENTS_ADD_MEMBERS_PARAMETERS)
    .rules(&rules::DEPARTMENTS_ADD_MEMBERS_REQUEST)
    .errors(&[
        (
            "operation_not_allowed",
            "Not permitted, possibly because Zoho People manages the departments.",
        ),
        ("not_an_organization_admin", "The caller is not an administrator of the organization."),
        ("not_zoho_organization_user", "A user is not part of the organization."),
        ("department_not_exist", "No department or parent department has this ID."),
        ("department_add_member_failed", "The service failed."),
    ])
    .sources(&["page: one-page edition, Add Department Members", "published: departments"]);
    /// `departments_remove_members`: Remove members from a department.
    pub static REMOVE_MEMBERS: Operation = Operation::new(
        "departments_remove_members", "departments", Method::DELETE, "/api/v2",
        "/departments/{department_id}/members", "Remove members from a department",
    )
    .scopes(&[&["ZohoCliq.Departments.DELETE"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::DEPARTMENTS_REMOVE_MEMBERS_PARAMETERS)
    .rules(&rules::DEPARTMENTS_REMOVE_MEMBERS_REQUEST)
    .errors(&[
        (
            "operation_not_allowed",
            "Not permitted, possibly because Zoho People manages the departments.",
        ),
        ("not_an_organization_admin", "The caller is not an administrator of the organization."),
        ("not_zoho_organization_user", "A user is not part of the organization."),
        ("department_not_exist", "No department or parent department has this ID."),
        ("department_delete_member_failed", "The service failed."),
    ])
    .sources(&["page: one-page edition, Delete Department Members", "published: departments"]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[
        &CREATE, &LIST, &GET, &UPDATE, &DELETE, &LIST_MEMBERS, &ADD_MEMBERS, &REMOVE_MEMBERS,
    ];
}
/// Types of this module.
pub mod types {
    /// A department of the organization. The default department at the top has only a name and an
    /// ID.
    ///
    /// Returned by [`Departments::create`](super::Departments::create),
    /// [`Departments::list`](super::Departments::list),
    /// [`Departments::get`](super::Departments::get) and
    /// [`Departments::update`](super::Departments::update).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Department {
        /// ID of the department.
        pub id: crate::types::DepartmentId,
        /// Whether this is the default department of the organization.
        pub is_default: bool,
        /// Lead of the department.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub lead: Option<crate::types::User>,
        /// User ID of the lead.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub lead_zuid: Option<crate::types::UserId>,
        /// Number of members; absent after creating or updating.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub members_count: Option<crate::types::Integer>,
        /// Name of the department.
        pub name: String,
        /// Parent department.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub parent_department_id: Option<crate::types::DepartmentId>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(Department : id crate ::types::DepartmentId);
    /// Body of `departments_add_members`. Set exactly one of the two lists.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct DepartmentsAddMembersRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) email_ids: Option<Vec<String>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) user_ids: Option<Vec<crate::types::UserId>>,
    }
    /// Body of `departments_create`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct DepartmentsCreateRequest {
        pub(crate) lead_zuid: crate::types::UserId,
        pub(crate) name: String,
        pub(crate) parent_department_id: crate::types::DepartmentId,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) user_ids: Option<Vec<crate::types::UserId>>,
    }
    /// The created department.
    ///
    /// Response body of [`Departments::create`](super::Departments::create).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DepartmentsCreateResponse {
        /// The department.
        pub data: Department,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(DepartmentsCreateResponse);
    /// One department.
    ///
    /// Response body of [`Departments::get`](super::Departments::get).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DepartmentsGetResponse {
        /// The department.
        pub data: Department,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(DepartmentsGetResponse);
    /// The members of a department.
    ///
    /// Response body of [`Departments::list_members`](super::Departments::list_members).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DepartmentsListMembersResponse {
        /// The members.
        pub data: Vec<crate::types::User>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(DepartmentsListMembersResponse);
    /// A page of departments.
    ///
    /// Response body of [`Departments::list`](super::Departments::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DepartmentsListResponse {
        /// Departments of this page.
        pub data: Vec<Department>,
        /// Cursor of the next page; absent on the last page.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub next_token: Option<crate::types::Text>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(DepartmentsListResponse);
    /// Body of `departments_remove_members`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct DepartmentsRemoveMembersRequest {
        pub(crate) user_ids: Vec<crate::types::UserId>,
    }
    /// Body of `departments_update`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct DepartmentsUpdateRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) lead_zuid: Option<crate::types::UserId>,
        pub(crate) name: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) parent_department_id: Option<crate::types::DepartmentId>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) user_ids: Option<Vec<crate::types::UserId>>,
    }
    /// The updated department.
    ///
    /// Response body of [`Departments::update`](super::Departments::update).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DepartmentsUpdateResponse {
        /// The department.
        pub data: Department,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(DepartmentsUpdateResponse);
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static DEPARTMENTS_ADD_MEMBERS_REQUEST: Rules = Rules::object(&[
        Key::optional("user_ids", &Rules::list(&Rules::Identifier, &[])),
        Key::optional("email_ids", &Rules::list(&Rules::text(&[]), &[])),
    ]).relations(&[
        Relation { of: "", kind: RelationKind::AnyOf(&["user_ids", "email_ids"]), source: None },
        Relation {
            of: "",
            kind: RelationKind::Exclusive(&["user_ids", "email_ids"]),
            source: None,
        },
    ]).build();
    pub(crate) static DEPARTMENTS_CREATE_REQUEST: Rules = Rules::object(&[
        Key::required("name", &Rules::text(&[])),
        Key::required("lead_zuid", &Rules::Identifier),
        Key::required("parent_department_id", &Rules::Identifier),
        Key::optional("user_ids", &Rules::list(&Rules::Identifier, &[])),
    ]).build();
    pub(crate) static DEPARTMENTS_REMOVE_MEMBERS_REQUEST: Rules = Rules::object(&[
        Key::required("user_ids", &Rules::list(&Rules::Identifier, &[Limit::least(1)])),
    ]).build();
    pub(crate) static DEPARTMENTS_UPDATE_REQUEST: Rules = Rules::object(&[
        Key::required("name", &Rules::text(&[])),
        Key::optional("lead_zuid", &Rules::Identifier),
        Key::optional("parent_department_id", &Rules::Identifier),
        Key::optional("user_ids", &Rules::list(&Rules::Identifier, &[])),
    ]).build();
    pub(crate) static DEPARTMENTS_LIST_PARAMETERS: Rules = Rules::object(&[
        Key::optional("limit", &Rules::number(&[])),
        Key::optional("search", &Rules::text(&[])),
        Key::optional("next_token", &Rules::text(&[])),
    ]).build();
    pub(crate) static DEPARTMENTS_GET_PARAMETERS: Rules = Rules::object(&[
        Key::optional("department_id", &Rules::Identifier),
    ]).build();
    pub(crate) static DEPARTMENTS_UPDATE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("department_id", &Rules::Identifier),
    ]).build();
    pub(crate) static DEPARTMENTS_DELETE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("department_id", &Rules::Identifier),
    ]).build();
    pub(crate) static DEPARTMENTS_LIST_MEMBERS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("department_id", &Rules::Identifier),
    ]).build();
    pub(crate) static DEPARTMENTS_ADD_MEMBERS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("department_id", &Rules::Identifier),
    ]).build();
    pub(crate) static DEPARTMENTS_REMOVE_MEMBERS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("department_id", &Rules::Identifier),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static DEPARTMENT: Shape = Shape::identified("id", &[
        Field::required("id", &Shape::Scalar),
        Field::required("name", &Shape::Text),
        Field::required("is_default", &Shape::Boolean),
        Field::optional("parent_department_id", &Shape::Scalar),
        Field::optional("lead", &USER),
        Field::optional("lead_zuid", &Shape::Scalar),
        Field::optional("members_count", &Shape::Scalar),
    ]);
    pub(crate) static DEPARTMENTS_CREATE_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &DEPARTMENT),
    ]);
    pub(crate) static DEPARTMENTS_GET_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &DEPARTMENT),
    ]);
    pub(crate) static DEPARTMENTS_LIST_MEMBERS_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &Shape::List(&USER)),
    ]);
    pub(crate) static DEPARTMENTS_LIST_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &Shape::List(&DEPARTMENT)),
        Field::optional("next_token", &Shape::AnyScalar),
    ]);
    pub(crate) static DEPARTMENTS_UPDATE_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &DEPARTMENT),
    ]);
}
